// Every page that can be reached by links without signing in is there, is accessible, and fits a wide window and a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, WIDE, problems, walk, world } from "../lib/index.js";

const it = world();

/** Follows every link from `start` and tells all problems at once. */
async function everyPage(page, start) {
  const found = [];
  const kinds = await walk(page, start, async (_, answer) => {
    if (answer.status() !== 200) return found.push(`${new URL(answer.url()).pathname} answers ${answer.status()}`);
    for (const size of [WIDE, PHONE]) {
      await page.setViewportSize(size);
      found.push(...(await problems(page)));
    }
  });
  assert.deepEqual(found, [], `problems on ${kinds.length} kinds of pages: ${kinds.join(" ")}`);
  assert.ok(kinds.length > 1, "the premise: there is somewhere to go");
}

for (const language of ["fi", "sv", "en"]) {
  test(`without signing in, in ${language}`, async () => {
    await everyPage(await it.visitor({ language }), "/demo");
  });
}
