// Every sample of the gallery is accessible and fits its window: no page or part has a state that nobody has looked at.
// All of them in Finnish; every third also in Swedish and in English, where words are longer or shorter. A colour depends on
// where an element stands, so contrast is looked at once for each kind of place.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NARROW, WIDE, contrast, placesOf, sideways, structure, world } from "../lib/index.js";

const it = world();
/** Every how many samples are looked at in the other languages. */
const THIRD = 3;

/** The addresses of the samples in a language, in the order of the gallery. */
async function samples(page, language) {
  await page.goto("/gallery");
  const links = await page.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  return links.filter((link) => link.startsWith(`/gallery/${language}/`));
}

const known = new Set();

/** The contrast of the page, unless all kinds of places on it have been looked at. */
async function colours(page) {
  const places = await placesOf(page);
  const news = places.filter((place) => !known.has(place));
  news.forEach((place) => known.add(place));
  return news.length > 0 ? contrast(page) : [];
}

/** All that is wrong with one sample. */
async function look(page, link) {
  await page.setViewportSize(WIDE);
  const answer = await page.goto(link);
  if (answer.status() !== 200) return [`${link} answers ${answer.status()}`];
  const wide = [...(await structure(page)), ...(await colours(page)), ...(await sideways(page))];
  await page.setViewportSize(NARROW);
  return [...wide, ...(await sideways(page))];
}

for (const language of ["fi", "sv", "en"]) {
  test(`every sample in ${language}`, { timeout: 600_000 }, async () => {
    const page = await it.visitor({ language });
    const all = await samples(page, language);
    const chosen = language === "fi" ? all : all.filter((_, place) => place % THIRD === 0);
    const found = [];
    for (const link of chosen) found.push(...(await look(page, link)));
    assert.ok(chosen.length > 50, "the premise: there are samples");
    assert.deepEqual(found, []);
  });
}
