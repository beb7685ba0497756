// Somebody turns to us without signing in and without JavaScript, and finds the answer with a code; a professional of the initial
// service finds the contact in the queue, takes it and answers (C01–C08, V01).
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, picture, words, world } from "../lib/index.js";

const it = world();
const CONTACT = { fi: "/fi/ota-yhteytta", sv: "/sv/ta-kontakt" };
const SAID = { fi: "En jaksa enää hakea töitä yksin.", sv: "Jag orkar inte söka jobb ensam längre." };
const ANSWERED = { fi: "Soita Riikalle maanantaina kello 9.", sv: "Ring Riikka på måndag klockan 9." };

/** Leaves a contact whose answer is read with a code; returns the code. */
async function leaveContact(page, language) {
  const say = words("intake", language);
  await page.goto(CONTACT[language]);
  await page.getByLabel(say("said-label")).fill(SAID[language]);
  await page.getByLabel(say("reply-code")).check();
  await page.getByRole("button", { name: say("send"), exact: true }).click();
  await page.getByRole("heading", { name: say("thanks-title") }).waitFor();
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator("main").innerText())[0];
}

/** Riikka takes the contact from the queue and answers it. */
async function answer(language) {
  const say = words("intake", "fi");
  const riikka = await it.signInAs("Riikka");
  await riikka.goto("/contacts");
  await riikka.getByRole("listitem").filter({ hasText: SAID[language] }).getByRole("link").first().click();
  await riikka.getByRole("button", { name: say("take") }).click();
  await riikka.getByRole("link", { name: say("record-answer") }).click();
  await riikka.getByLabel(say("answer-label")).fill(ANSWERED[language]);
  await riikka.getByRole("button", { name: say("save-answer") }).click();
  await riikka.getByText(ANSWERED[language]).waitFor();
}

/** Reads the answer with the code, as somebody else's device would. */
async function readAnswer(page, language, code) {
  const say = words("intake", language);
  await page.goto("/reply");
  await page.getByLabel(say("code-label"), { exact: true }).fill(code);
  await page.getByRole("button", { name: say("read-answer") }).click();
  return page.locator("main").innerText();
}

for (const language of ["fi", "sv"]) {
  test(`a contact without JavaScript, in ${language}`, async () => {
    const page = await it.visitor({ language, javascript: false });
    const code = await leaveContact(page, language);
    assert.ok(!(await readAnswer(page, language, code)).includes(ANSWERED[language]), "the premise: nobody has answered yet");
    await answer(language);
    assert.ok((await readAnswer(page, language, code)).includes(ANSWERED[language]));
  });

  test(`what is missing is told beside the field and what was written stays, in ${language}`, async () => {
    const say = words("intake", language);
    const page = await it.visitor({ language });
    await page.goto(CONTACT[language]);
    await picture(page, `contact-${language}`);
    await page.getByLabel(say("said-label")).fill(SAID[language]);
    await page.getByLabel(say("reply-text")).check();
    await page.getByRole("button", { name: say("send"), exact: true }).click();
    const phone = page.getByLabel(say("phone-label"));
    await page.waitForFunction(() => document.querySelector("[aria-invalid=true]"));
    assert.equal(await phone.getAttribute("aria-invalid"), "true");
    assert.equal(await page.getByLabel(say("said-label")).inputValue(), SAID[language]);
    assert.ok(await page.getByLabel(say("reply-text")).isChecked());
    await axe(page);
  });
}
