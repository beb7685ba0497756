// Who helps: what may be told to whom, the team that the client approves member by member, and the one who answers for it all
// (F05, M03, R02, I1; domain.md §11, §13).
import assert from "node:assert/strict";

const NAMES = { jari: "Jari Niemi", outi: "Outi Salmela", maija: "Maija Lehtonen" };
const JARIS = { fi: "Jyväskylän ja Muuramen työllisyysalue", sv: "Jyväskylä-Muurame sysselsättningsområde" };
const MAIJAS = { fi: "Keski-Suomen hyvinvointialue", sv: "Mellersta Finlands välfärdsområde" };
const KELA = { fi: "Kela", sv: "FPA" };

/** The overview tells what comes next; where nothing but the stage is to be moved, its button moves it. */
async function goesOn({ inPart, w }, button) {
  const riikka = await inPart("Riikka", "part-overview");
  await riikka.press(w.desk(button));
  await riikka.page.getByRole("button", { name: w.desk(button) }).waitFor({ state: "hidden" });
}

/** Everything is there for looking at the situation. */
export const situationIsLookedAt = (told) => goesOn(told, "do-assess");

/** A consent is in force, so a team can be formed. */
export const teamIsFormed = (told) => goesOn(told, "do-form-team");

/** The consent is gone through, printed and signed: each organisation by name, each kind of data by itself. */
export async function consentsOnPaper({ inPart, w, language, texts }) {
  const riikka = await inPart("Riikka", "part-team");
  await riikka.follow(w.team("prepare-consent"));
  const parties = [JARIS[language], MAIJAS[language], KELA[language]];
  await riikka.select(w.team("purpose"), w.ui("consent-purpose-joint-support"));
  await riikka.unfold(w.team("other-organisations"));
  for (const party of parties) await riikka.choose(w.team("organisations"), party);
  await riikka.press(w.team("go-on"));
  for (const party of parties) {
    await riikka.unfold(new RegExp(`${w.team("more-kinds").source}.*${party}`, "s"));
    for (const kind of ["category-contact-basic", "category-employment-education", "category-plan", "category-meetings"]) {
      for (const way of ["may-tell", "may-see"]) await riikka.tick(`${party}: ${w.team(way)}: ${w.ui(kind)}`);
    }
  }
  await riikka.choose(w.team("mode"), w.ui("consent-mode-paper-signed"));
  await riikka.press(w.team("save-draft"));
  await riikka.choose(w.team("giver"), w.ui("given-by-client"));
  await riikka.choose(w.team("identity"), w.ui("identity-check-document-seen"));
  for (const told of ["voluntary", "can-withdraw", "keeps-services", "who-is-told"]) {
    await riikka.choose(w.team("was-told"), w.ui(`informed-${told}`));
  }
  await riikka.write(w.team("paper-kept"), texts.archive);
  await riikka.press(w.team("record-signed"));
  await riikka.page.getByText(w.team("consent-until")).first().waitFor();
}

/** Riikka suggests the people whom the client needs, the client says yes to each, and they are invited. */
export async function choosesTeam({ inPart, w, texts }) {
  for (const name of [NAMES.jari, NAMES.outi]) {
    const riikka = await inPart("Riikka", "part-team");
    await riikka.follow(w.team("suggest-somebody"));
    await riikka.select(w.team("who"), name);
    await riikka.choose(w.team("seat"), w.team("seat-member"));
    await riikka.write(w.team("what-for"), texts.need);
    await riikka.press(w.team("suggest"));
  }
  const riikka = await inPart("Riikka", "part-team");
  await riikka.follow(w.team("go-through-with-client"));
  for (const name of [NAMES.jari, NAMES.outi]) await riikka.choose(name, w.team("says-yes"));
  await riikka.select(w.team("how-told"), w.ui("told-in-person"));
  await riikka.press(w.team("record-answers"));
  await riikka.press(w.team("invite-approved"));
}

/** Each invited person answers on their own desk, and sees nothing of the client before that. */
export async function inviteesAnswer({ as, w, texts, client }) {
  for (const name of ["Jari", "Outi"]) {
    const invited = await as(name);
    await invited.go(invited.page.getByRole("link", { name: w.desk("answer-invitation") }).filter({ hasText: texts.given }));
    const asked = await invited.page.locator("main").innerText();
    assert.ok(!asked.includes(texts.family), "an invitation names the client by the first name only");
    await invited.press(w.team("accept-invitation"));
    await invited.page.getByText(client).first().waitFor();
  }
}

/** Maija is asked to answer for it all; when she takes it, Riikka's interim duty ends; the client is told, and knows. */
export async function getsOnePerson({ inPart, as, w, texts }) {
  const riikka = await inPart("Riikka", "part-team");
  await riikka.follow(w.team("propose-permanent"));
  await riikka.select(w.team("who"), NAMES.maija);
  await riikka.write(w.team("why-this-person"), texts.whyMaija);
  await riikka.press(w.team("send-question"));

  const maija = await as("Maija");
  await maija.go(maija.page.getByRole("link", { name: w.desk("answer-proposal") }).filter({ hasText: texts.given }));
  await maija.press(w.team("take-turn"));

  const manager = await inPart("Maija", "part-team");
  await manager.select(w.team("how-client-was-told"), w.ui("told-in-person"));
  await manager.press(w.team("record-told"));
  await manager.select(w.team("how-client-said"), w.ui("told-in-person"));
  await manager.press(w.team("record-known"));
  await manager.page.getByText(w.team("client-knows")).first().waitFor();
}
