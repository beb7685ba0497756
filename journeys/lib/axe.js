// Accessibility: axe-core's rules for WCAG 2.2 AA and its good practice, in the page as the visitor sees it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const SOURCE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What can differ when only the colours change. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page: one line for each element that breaks a rule. `only` and `except` name rules. */
export async function findings(page, { only, except = [] } = {}) {
  if (!(await page.evaluate(() => Boolean(globalThis.axe)))) await page.evaluate(SOURCE);
  const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
  const options = { runOnly: only ?? TAGS, rules, resultTypes: ["violations"] };
  const { violations } = await page.evaluate((chosen) => globalThis.axe.run(document, chosen), options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`));
}

/** By how many pixels the page is wider than the window. */
async function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Where the page stands: its path and how wide the window is. */
const whereabouts = (page) => `${new URL(page.url()).pathname} at ${page.viewportSize().width} px`;

/** What makes the page scroll sideways in this window. */
export async function sideways(page) {
  const wider = await overflow(page);
  return wider > 0 ? [`${whereabouts(page)}: ${wider} px wider than the window`] : [];
}

/** All that is wrong with the page as it stands in the window: axe's findings, and scrolling sideways. */
export async function problems(page) {
  const found = await findings(page);
  return found.map((problem) => `${whereabouts(page)}: ${problem}`).concat(await sideways(page));
}

/** What is wrong with the page's colours in the dark. */
export async function problemsInTheDark(page) {
  await page.emulateMedia({ colorScheme: "dark" });
  const found = await findings(page, { only: COLOURS });
  await page.emulateMedia({ colorScheme: "light" });
  return found.map((problem) => `${whereabouts(page)} in the dark: ${problem}`);
}

/** What is wrong with the page's colours, in the light and in the dark. */
export async function contrast(page) {
  const found = await findings(page, { only: COLOURS });
  return found.map((problem) => `${whereabouts(page)}: ${problem}`).concat(await problemsInTheDark(page));
}

/** What is wrong with the page whatever its colours are. */
export async function structure(page) {
  const found = await findings(page, { except: COLOURS });
  return found.map((problem) => `${whereabouts(page)}: ${problem}`);
}

/** The page must be without problems. */
export async function axe(page) {
  assert.deepEqual(await problems(page), []);
}
