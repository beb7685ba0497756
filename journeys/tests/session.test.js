// Two minutes before a session ends the page says so, and one key or the button goes on; what was typed stays (security §6.2, WCAG 2.2.1).
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, axe, picture, words, world } from "../lib/index.js";
import { speaks } from "../story/index.js";

const it = world();
const SAID = "Soitti ja kertoi, että työpäivät venyvät.";
const FORM = "/contacts/new";

/** A page whose clock the journey moves; the server's own clock goes on as ever. */
async function typing(name, path, { language = "fi", ...options } = {}) {
  const page = await it.signInAs(name, { language, ...options });
  await page.clock.install();
  await page.goto(path);
  await speaks(page, language);
  return page;
}

const warning = (page) => page.getByRole("alert");

/** The clock of the page goes on by this many minutes. */
const pass = (page, minutes) => page.clock.runFor(minutes * 60_000);

for (const language of ["fi", "sv", "en"]) {
  test(`a warning, and a key goes on, in ${language}`, async () => {
    const say = words("ui", language);
    const page = await typing("Riikka", FORM, { language });
    const field = page.locator("textarea").first();
    await field.fill(SAID);
    await pass(page, 27);
    assert.equal(await warning(page).innerText(), "", "nothing is said while there is time");
    await pass(page, 1.5);
    await warning(page).getByText(say("session-warns")).waitFor();
    await axe(page);
    await picture(page, `session-warns-${language}`);
    await field.press("End");
    await warning(page).getByText(say("session-warns")).waitFor({ state: "detached" });
    assert.equal(await field.inputValue(), SAID, "what was typed stays");
    await pass(page, 28.5);
    await warning(page).getByRole("button", { name: say("session-go-on") }).click();
    await warning(page).getByText(say("session-warns")).waitFor({ state: "detached" });
    await pass(page, 31);
    await warning(page).getByText(say("session-is-over-text")).waitFor();
    assert.equal(await field.inputValue(), SAID, "it stays even then");
  });
}

test("another tab of the same person goes on for both", async () => {
  const say = words("ui", "fi");
  const page = await typing("Riikka", FORM);
  await pass(page, 28.5);
  await warning(page).getByText(say("session-warns")).waitFor();
  const other = await page.context().newPage();
  await other.goto("/work");
  await warning(page).getByText(say("session-warns")).waitFor({ state: "detached" });
  await other.close();
});

test("a client on a telephone is warned after thirteen minutes", async () => {
  const say = words("ui", "fi");
  const page = await typing("Timo", "/me", { viewport: PHONE });
  await pass(page, 12.9);
  assert.equal(await warning(page).innerText(), "");
  await pass(page, 0.2);
  await warning(page).getByText(say("session-warns")).waitFor();
  await axe(page);
  await picture(page, "session-warns-client");
});
