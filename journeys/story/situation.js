// The survey of the situation: strengths and own words first, and a question that nobody passes in silence (P09, P10).
import assert from "node:assert/strict";

/** What the client says of each part of life, by the part and its field. */
const LIFE = [
  ["section-my-people", "field-who-supports"], ["section-work-study", "field-work-now"], ["section-functioning", "field-can-do"],
  ["section-money", "field-income-now"], ["section-home", "field-daily-rhythm"], ["section-services", "field-services-now"],
];

/** A part begins with two boxes; the others are unfolded when they are talked about. */
async function opensMatter(riikka, w, box) {
  if (!(await box.isVisible())) await riikka.unfold(w.casework("more-to-talk-about"));
}

/** Riikka writes what the client says, in the client's words; what was said when the case opened stands there already. */
export async function tellsInOwnWords({ inPart, w, texts }) {
  const riikka = await inPart("Riikka", "part-situation");
  await riikka.page.getByText(texts.hopes).waitFor();
  await riikka.follow(new RegExp(w.casework("clients-own-words")));
  await opensMatter(riikka, w, riikka.find.field(w.ui("field-strengths")));
  await riikka.write(w.ui("field-strengths"), texts.strengths);
  await riikka.press(w.casework("save"));
  await riikka.page.getByText(texts.strengths).waitFor();
}

/** The other parts of life, each from the list of what has not been spoken of. */
export async function tellsOfLife({ inPart, w, texts }) {
  for (const [section, field] of LIFE) {
    const riikka = await inPart("Riikka", "part-situation");
    await riikka.follow(w.ui(section));
    const asked = riikka.page.locator("fieldset").filter({ has: riikka.page.locator("legend").getByText(w.ui(field), { exact: true }) });
    const clients = asked.locator("textarea").first();
    if (!(await clients.isVisible())) await riikka.unfold(w.casework("more-to-talk-about"));
    await riikka.writeIn(clients, texts.life[field]);
    await riikka.press(w.casework("save"));
    await riikka.page.getByText(texts.life[field]).waitFor();
  }
  const riikka = await inPart("Riikka", "part-situation");
  await riikka.press(w.casework("call-it-first"));
  await riikka.page.getByText(w.casework("first-known")).waitFor();
}

/** The question of rehabilitation: nothing is called whole before it has an answer, and "not now" needs a reason. */
export async function isAskedAboutRehabilitation({ inPart, w, texts }) {
  const riikka = await inPart("Riikka", "part-situation");
  await riikka.press(w.casework("call-it-whole"));
  await riikka.page.getByText(w.ui("rule-rehabilitation-not-asked")).first().waitFor();
  await riikka.follow(w.casework("rehabilitation-answer"));
  await riikka.choose(w.casework("rehabilitation-question"), w.casework("rehabilitation-not-now"));
  await riikka.press(w.casework("save"));
  assert.equal(await riikka.find.field(w.casework("why-not-now")).getAttribute("aria-invalid"), "true");
  await riikka.write(w.casework("why-not-now"), texts.notNow);
  await riikka.press(w.casework("save"));
  await riikka.press(w.casework("call-it-whole"));
  await riikka.page.getByText(w.casework("whole-known")).waitFor();
}
