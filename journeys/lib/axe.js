// Accessibility: axe-core's rules for WCAG 2.2 AA and its good practice, in the page as the visitor sees it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const SOURCE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page: one line for each element that breaks a rule. */
export async function findings(page) {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), TAGS);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`));
}

/** By how many pixels the page is wider than the window. */
async function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** All that is wrong with the page as it stands in the window: axe's findings, and scrolling sideways. */
export async function problems(page) {
  const where = `${new URL(page.url()).pathname} at ${page.viewportSize().width} px`;
  const wider = await overflow(page);
  const found = (await findings(page)).concat(wider > 0 ? [`${wider} px wider than the window`] : []);
  return found.map((problem) => `${where}: ${problem}`);
}

/** The page must be without problems. */
export async function axe(page) {
  assert.deepEqual(await problems(page), []);
}
