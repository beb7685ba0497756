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

/** The page must be clean, and must not scroll sideways. */
export async function axe(page) {
  const where = `${page.url()} at ${page.viewportSize().width} px`;
  assert.deepEqual(await findings(page), [], `axe on ${where}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `${where} is ${overflow} px wider than the window`);
}
