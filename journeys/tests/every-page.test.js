// Every page that links lead to is there, is accessible, and fits a wide window, a phone and the narrowest phone, in the light and
// in the dark: for somebody who has not signed in, and for each of the demo's people.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, PHONE, WIDE, kindOf, partsOf, problems, problemsInTheDark, sideways, walk, world } from "../lib/index.js";
import { speaks } from "../story/index.js";

const it = world();
const PROFESSIONALS = ["Maija", "Riikka", "Jari", "Outi", "Pekka", "Hanna", "Sirpa", "Kaisa", "Tarja", "Niina"];
const AS = [["Timo", "fi"], ["Timo", "sv"], ...PROFESSIONALS.map((name) => [name, "fi"]), ["Maija", "sv"], ["Riikka", "en"]];

/** All that is wrong with the page in every window. */
async function everyWindow(page) {
  await page.setViewportSize(WIDE);
  const wide = [...(await problems(page)), ...(await problemsInTheDark(page))];
  await page.setViewportSize(PHONE);
  return [...wide, ...(await problems(page)), ...(await narrow(page))];
}

async function narrow(page) {
  await page.setViewportSize(NARROW);
  return sideways(page);
}

/** Pages that have been looked at: a page of the same kind and made of the same parts needs only to fit. */
const known = new Set();

async function look(page) {
  const parts = `${kindOf(page.url())}\n${await partsOf(page)}`;
  if (known.has(parts)) return narrow(page);
  known.add(parts);
  return everyWindow(page);
}

/** Follows every link from `start` and tells all problems at once. */
async function everyPage(page, start) {
  const found = [];
  const kinds = await walk(page, start, async (_, answer) => {
    if (answer.status() !== 200) return found.push(`${new URL(answer.url()).pathname} answers ${answer.status()}`);
    found.push(...(await look(page)));
  });
  assert.deepEqual(found, [], `problems on ${kinds.length} kinds of pages: ${kinds.join(" ")}`);
  assert.ok(kinds.length > 1, "the premise: there is somewhere to go");
}

for (const language of ["fi", "sv", "en"]) {
  test(`without signing in, in ${language}`, async () => {
    await everyPage(await it.visitor({ language }), "/demo");
  });
}

for (const [person, language] of AS) {
  test(`as ${person}, in ${language}`, async () => {
    const page = await it.signInAs(person);
    const start = page.url();
    await speaks(page, language);
    await everyPage(page, start);
  });
}
