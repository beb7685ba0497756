// From a contact on the public page to a case that has somebody who answers for it (C01–C08, P01–P03, I1).
import assert from "node:assert/strict";
import { day } from "./index.js";

const CONTACT = { fi: "/fi/ota-yhteytta", sv: "/sv/ta-kontakt" };

/** Somebody asks for a call, without signing in. */
export async function leavesContact({ visitor, language, w, texts }) {
  const client = await visitor();
  await client.page.goto(CONTACT[language]);
  await client.write(w.intake("said-label"), texts.said);
  await client.choose(w.intake("reply-label"), w.intake("reply-call"));
  await client.write(w.intake("phone-label"), texts.phone);
  await client.press(w.intake("send"));
  await client.page.getByRole("heading", { name: w.intake("thanks-title") }).waitFor();
}

/** Riikka takes the contact from the queue and asks the three questions. */
export async function isScreened({ as, w, texts }) {
  const riikka = await as("Riikka");
  await riikka.page.goto("/contacts");
  await riikka.go(riikka.page.getByRole("listitem").filter({ hasText: texts.said }).getByRole("link"));
  await riikka.press(w.intake("take"));
  await riikka.unfold(w.intake("other-steps"));
  await riikka.follow(w.intake("ask-three"));
  await riikka.choose(w.intake("q1"), w.ui("working-life-not-in-work"));
  await riikka.choose(w.intake("q2"), w.ui("situation-sick-leave"));
  await riikka.choose(w.intake("q3"), w.ui("health-check-not-done"));
  await riikka.press(w.intake("save-answers"));
  await riikka.page.getByText(w.intake("suits-this-service")).waitFor();
}

/** Riikka brings support up; the client wants help, and the case opens with Riikka as the interim manager. */
export async function caseOpens({ as, w, texts, client }) {
  const riikka = await as("Riikka");
  await riikka.page.goto("/contacts");
  await riikka.go(riikka.page.getByRole("listitem").filter({ hasText: texts.said }).getByRole("link").first());
  await riikka.unfold(w.intake("other-steps"));
  await riikka.follow(w.intake("record-talk"));
  await riikka.choose(w.intake("clients-answer"), w.ui("answer-wants-help"));
  await riikka.write(w.intake("talked-on-label"), day(0));
  await riikka.write(w.intake("words-label"), texts.hopes);
  await riikka.press(w.intake("save-talk"));
  await riikka.follow(w.intake("open-case"));
  await riikka.write(w.intake("given-label"), texts.given);
  await riikka.write(w.intake("family-label"), texts.family);
  await riikka.tick(w.intake("wants-help-label"));
  await riikka.select(w.intake("told-label-case"), w.ui("told-in-person"));
  await riikka.press(w.intake("open-case"));
  await riikka.page.getByRole("heading", { name: client }).waitFor();
  const main = await riikka.page.locator("main").innerText();
  assert.match(main, /Riikka Ojala/);
}
