// The plan: goals in the client's words, sub-goals, actions with somebody who does them, approvals, and services that begin
// (F01, F02, F03; domain.md §8–9).
import assert from "node:assert/strict";
import { day } from "./index.js";

/** Maija writes on the plan that began in the meeting: what shows that one is on the way to the goal. */
export async function subGoalIsWritten({ inPart, w, texts }) {
  const maija = await inPart("Maija", "part-plan");
  await maija.page.getByRole("heading", { name: texts.goal }).waitFor();
  await maija.follow(`${w.plan("part-add")}: ${texts.goal}`);
  await maija.write(w.plan("goal-title"), texts.subGoal);
  await maija.press(w.plan("save"));
  await maija.page.getByRole("heading", { name: texts.subGoal }).waitFor();
}

/** The first goal, written on the plan's own page instead of a meeting. */
export async function goalIsWritten({ inPart, w, texts }) {
  const riikka = await inPart("Riikka", "part-plan");
  await riikka.follow(w.plan("no-plan-step"));
  await riikka.write(w.plan("goal-own-words"), texts.goal);
  await riikka.select(w.plan("goal-domain"), w.ui("life-testing-work-ability"));
  await riikka.press(w.plan("save"));
  await riikka.page.getByRole("heading", { name: texts.goal }).waitFor();
}

/** An action that the client does, on the way to that goal. */
export async function clientsActionIsWritten({ inPart, w, texts }) {
  const riikka = await inPart("Riikka", "part-plan");
  await riikka.follow(`${w.plan("action-add")}: ${w.plan("actions")}`);
  await riikka.write(w.plan("action-what"), texts.action);
  await riikka.select(w.plan("action-who"), w.plan("client-self"));
  await riikka.write(w.plan("action-due"), day(30));
  await riikka.press(w.plan("save"));
  await riikka.page.getByText(texts.action).first().waitFor();
}

/** An action with somebody who does it, days, and a service from the directory. */
export async function actionIsWritten({ inPart, w, texts }) {
  const maija = await inPart("Maija", "part-plan");
  await maija.follow(`${w.plan("action-add")}: ${texts.subGoal}`);
  await maija.write(w.plan("action-what"), texts.action);
  await maija.select(w.plan("action-who"), "Jari Niemi");
  await maija.write(w.plan("action-start"), day(1));
  await maija.write(w.plan("action-due"), day(60));
  await maija.unfold(w.plan("action-more"));
  await maija.write(w.plan("action-why"), texts.why);
  await maija.write(w.plan("action-service"), texts.service);
  await maija.press(w.plan("services-find"));
  const found = await maija.page.getByRole("group", { name: w.plan("services-pick") }).locator("label").allInnerTexts();
  const service = found.map((label) => label.split("\n")[0].trim()).find((label) => label !== w.plan("services-no"));
  assert.ok(service, `the directory knows a service for ${texts.service}`);
  await maija.choose(w.plan("services-pick"), service);
  await maija.press(w.plan("save"));
  await maija.page.getByRole("link", { name: service }).waitFor();
}

/** Maija and Jari write on the same action at once: the one who saves last chooses, and nothing of either is lost. */
export async function twoWriteAtOnce({ inPart, isAccessible, w, texts }) {
  const [maija, jari] = [await inPart("Maija", "part-plan"), await inPart("Jari", "part-plan")];
  for (const person of [maija, jari]) await person.follow(texts.action);
  await jari.write(w.plan("action-what"), texts.jarisAction);
  await jari.write(w.plan("action-due"), day(50));
  await jari.press(w.plan("save"));
  await jari.page.getByRole("link", { name: texts.jarisAction, exact: true }).waitFor();

  await maija.write(w.plan("action-what"), texts.maijasAction);
  await maija.press(w.plan("save"));
  await maija.page.getByRole("heading", { name: w.plan("merge-title") }).waitFor();
  await isAccessible(maija);
  for (const text of [texts.maijasAction, texts.jarisAction]) await maija.page.getByText(text, { exact: true }).first().waitFor();
  await maija.choose(w.plan("action-what"), texts.maijasAction);
  await maija.press(w.plan("save"));
  const row = maija.page.getByRole("listitem").filter({ hasText: texts.maijasAction });
  await row.filter({ hasText: day(50) }).first().waitFor();
}

/** What the work aims at, and when the plan is looked at again. */
export async function planGetsDirection({ inPart, w, texts }) {
  const maija = await inPart("Maija", "part-plan");
  await maija.follow(w.plan("frame-edit"));
  await maija.write(w.plan("frame-direction"), texts.direction);
  await maija.write(w.plan("frame-review"), day(90));
  await maija.press(w.plan("save"));
  await maija.page.getByText(texts.direction).waitFor();
}

/** Maija asks for approval, and each performer agrees to the own actions. */
export async function performersApprove({ inPart, w }) {
  const maija = await inPart("Maija", "part-plan");
  await maija.press(w.plan("propose"));
  await maija.page.getByRole("heading", { name: w.plan("card-waiting") }).waitFor();
  for (const name of ["Jari", "Outi"]) {
    const performer = await inPart(name, "part-plan");
    await performer.press(w.plan("approve-own"));
  }
}

/** The client's yes comes on paper; then the plan is agreed, and the services begin. */
export async function clientApproves({ inPart, w, texts }) {
  const manager = await inPart("Maija", "part-plan");
  await manager.unfold(w.plan("record-answer"));
  await manager.choose(w.plan("record-whose"), texts.given);
  await manager.choose(w.plan("record-how"), w.plan("how-paper"));
  await manager.press(w.plan("record-it"));
  await manager.page.getByRole("heading", { name: w.plan("card-agreed") }).waitFor();
  await manager.press(w.plan("start-services"));
  await manager.find.button(w.plan("start-services")).waitFor({ state: "hidden" });
}

/** An action moves: who does it says how it goes. */
async function moves({ inPart, w }, name, what, to) {
  const person = await inPart(name, "part-plan");
  await person.follow(new RegExp(`${w.plan("step-link")}: ${what}$`));
  await person.choose(w.plan("step-to"), w.ui(to));
  await person.press(w.plan("save"));
}

/** Services by plan: what was agreed is done, or goes on as an ordinary service. */
export async function actionsMove(told) {
  const { texts } = told;
  await moves(told, "Jari", texts.maijasAction, "action-ongoing");
  await moves(told, "Jari", texts.maijasAction, "action-continuing");
  await moves(told, "Outi", texts.agreed, "action-ongoing");
  await moves(told, "Outi", texts.agreed, "action-done");
}

/** The plan is looked at together: the client's view first, and the rehabilitation question again. */
export async function planIsReviewed({ inPart, w, texts }) {
  const maija = await inPart("Maija", "part-plan");
  await maija.follow(w.plan("review-open"));
  await maija.write(w.plan("review-client"), texts.howItGoes);
  await maija.write(w.plan("review-rating"), "7");
  await maija.choose(w.plan("rehab-question"), w.plan("rehab-asked"));
  await maija.write(w.plan("review-next"), day(90));
  await maija.press(w.plan("review-save"));
  const seen = await inPart("Maija", "part-plan");
  await seen.follow(w.plan("review-open"));
  await seen.page.getByText(texts.howItGoes).waitFor();
}
