// What a journey needs. A journey file opens a world, makes visitors in it, and finds everything by its label or its role, as a
// person would; never by a class name.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { after, before } from "node:test";
import { PHONE, WIDE, openBrowser, visitor } from "./browser.js";
import { startDemo } from "./program.js";

export { axe, contrast, findings, problems, problemsInTheDark, sideways, structure } from "./axe.js";
export { kindOf, partsOf, placesOf, walk } from "./walk.js";
export { words } from "./words.js";
export { NARROW, PHONE, WIDE } from "./browser.js";
export { choose, enter, tabTo, typeInto } from "./keyboard.js";

const OUT = resolve(import.meta.dirname, "../out");

/** A demo region and a browser for one test file. No visitor may leave with a complaint of the browser. */
export function world(start = startDemo) {
  const it = {};
  const complaints = [];
  before(async () => {
    it.program = await start();
    it.browser = await openBrowser();
  });
  after(async () => {
    await it.browser?.close();
    await it.program?.stop();
    assert.deepEqual(complaints.flat(), [], "the browser complained");
  });

  /** Somebody who has not signed in. */
  it.visitor = async (options) => {
    const came = await visitor(it.browser, it.program.address, options);
    complaints.push(came.complaints);
    return came.page;
  };

  /** One of the demo's people, signed in through the button that carries their name. */
  it.signInAs = async (name, options) => {
    const page = await it.visitor(options);
    await page.goto("/demo");
    await page.getByRole("button", { name: new RegExp(name, "i") }).click();
    await page.waitForURL((url) => url.pathname !== "/demo");
    return page;
  };
  return it;
}

/** Pictures of the page for people to look at, wide and on a phone, in `out/`. */
export async function picture(page, name) {
  await mkdir(OUT, { recursive: true });
  const before = page.viewportSize();
  for (const size of [WIDE, PHONE]) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(OUT, `${name}-${size.width}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}
