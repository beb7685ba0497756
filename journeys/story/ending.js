// Follow-up, closing with a reason and an outcome, and the way back: the history stays (domain.md §6).
import assert from "node:assert/strict";
import { day } from "./index.js";

/** The actions are settled: a day is agreed on which somebody asks how it goes. */
export async function followUpBegins({ inPart, w, texts }) {
  const maija = await inPart("Maija", "part-plan");
  await maija.follow(w.plan("closing-open"));
  const form = maija.page.getByRole("region", { name: w.plan("follow-title") });
  await maija.select(w.plan("closing-outcome"), w.ui("outcome-work-trial"), form);
  await maija.write(w.plan("follow-on"), day(180));
  await maija.press(w.plan("follow-button"));
  await maija.page.getByText(w.plan("step-follow-up")).waitFor();
}

/** The case closes with a reason, an outcome, and how the client was told. */
export const caseCloses = (told) => closesBecause(told, "closing-goals-reached");

/** The case closes once more, before its path is walked again. */
export const caseClosesAgain = (told) => closesBecause(told, "closing-clients-wish");

async function closesBecause({ inPart, w, texts }, reason) {
  const maija = await inPart("Maija", "part-plan");
  await maija.follow(w.plan("closing-open"));
  await maija.choose(w.plan("closing-reason"), w.ui(reason));
  await maija.select(w.plan("closing-outcome"), w.ui("outcome-employed-open"));
  await maija.choose(w.plan("closing-how-told"), w.ui("told-in-person"));
  await maija.write(w.plan("closing-words"), texts.farewell);
  await maija.press(w.plan("closing-button"));
  await maija.page.getByRole("button", { name: w.plan("reopen-button") }).waitFor();
}

/** The client comes back: the same number, the same history, and somebody who answers. */
export async function clientComesBack({ as, inPart, w, texts, client, isAccessible }) {
  const maija = await as("Maija");
  await maija.write(w.ui("find-label"), texts.family);
  await maija.press(w.ui("find"));
  await maija.follow(client);
  await maija.follow(w.desk("open-again"));
  await isAccessible(maija);
  await maija.write(w.plan("reopen-said-on"), day(0));
  await maija.write(w.plan("reopen-words"), texts.comesBack);
  await maija.choose(w.plan("reopen-told"), w.ui("told-phone"));
  await maija.press(w.plan("reopen-button"));
  const history = await inPart("Maija", "part-timeline");
  for (const event of ["event-reopened", "event-closed"]) await history.page.getByText(w.casework(event)).first().waitFor();
  const team = await inPart("Maija", "part-team");
  await team.unfold(w.team("earlier-members"));
  const earlier = team.page.locator("details").filter({ hasText: w.team("earlier-members") });
  for (const name of ["Jari Niemi", "Outi Salmela"]) await earlier.getByText(name).first().waitFor();
}

/** The client calls the initial service with the old papers: a wrong number tells nothing, the right one opens the same clientship, and Riikka answers. */
export async function clientComesBackByContact({ as, w, texts, client, isAccessible }) {
  const maija = await as("Maija");
  await maija.write(w.ui("find-label"), texts.family);
  await maija.press(w.ui("find"));
  const [number] = (await maija.page.locator("main").innerText()).match(/A-\d+/);
  const riikka = await as("Riikka");
  await riikka.page.goto("/contacts/new");
  await riikka.write(w.intake("told-label"), texts.comesBack);
  await riikka.write(w.intake("name-label"), client);
  await riikka.write(w.intake("phone-label"), texts.phone);
  await riikka.select(w.intake("channel-label"), w.ui("channel-phone"));
  await riikka.choose(w.intake("goes-on-label"), w.intake("goes-on-mine"));
  await riikka.press(w.intake("save"));
  await riikka.page.goto("/contacts");
  await riikka.go(riikka.page.getByRole("listitem").filter({ hasText: client }).getByRole("link").first());
  await riikka.unfold(w.intake("other-steps"));
  await riikka.follow(w.intake("open-case"));
  await riikka.write(w.intake("talked-on-label"), day(0));
  await riikka.tick(w.intake("wants-help-label"));
  await riikka.select(w.intake("told-label-case"), w.ui("told-phone"));
  await riikka.write(w.intake("number-label"), "A-9999");
  await riikka.press(w.intake("open-case"));
  await riikka.page.getByText(w.ui("rule-no-ended-case")).first().waitFor();
  await isAccessible(riikka);
  await riikka.write(w.intake("number-label"), number);
  await riikka.press(w.intake("open-case"));
  await riikka.page.getByRole("heading", { name: client }).waitFor();
  const main = await riikka.page.locator("main").innerText();
  assert.match(main, new RegExp(number));
  assert.match(main, /Riikka Ojala/);
}
