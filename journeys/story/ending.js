// Follow-up, closing with a reason and an outcome, and the way back: the history stays (domain.md §6).
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
export async function caseCloses({ inPart, w, texts }) {
  const maija = await inPart("Maija", "part-plan");
  await maija.follow(w.plan("closing-open"));
  await maija.choose(w.plan("closing-reason"), w.ui("closing-goals-reached"));
  await maija.select(w.plan("closing-outcome"), w.ui("outcome-employed-open"));
  await maija.choose(w.plan("closing-how-told"), w.ui("told-in-person"));
  await maija.write(w.plan("closing-words"), texts.farewell);
  await maija.press(w.plan("closing-button"));
  await maija.page.getByText(w.plan("step-closed")).waitFor();
}

/** The client comes back: the same number, the same history, and somebody who answers. */
export async function clientComesBack({ as, inPart, w, texts, client }) {
  const maija = await as("Maija");
  await maija.write(w.ui("find-label"), texts.family);
  await maija.press(w.ui("find"));
  await maija.follow(client);
  await maija.follow(w.casework("part-plan"), maija.page.getByRole("navigation", { name: w.casework("parts-of-case") }));
  await maija.follow(w.plan("closing-open"));
  await maija.write(w.plan("reopen-why"), texts.comesBack);
  await maija.press(w.plan("reopen-button"));
  const history = await inPart("Maija", "part-timeline");
  for (const event of ["event-reopened", "event-closed"]) await history.page.getByText(w.casework(event)).first().waitFor();
  const team = await inPart("Maija", "part-team");
  const earlier = team.page.locator("details").filter({ hasText: w.team("earlier-members") });
  await earlier.locator("summary").click();
  for (const name of ["Jari Niemi", "Outi Salmela"]) await earlier.getByText(name).first().waitFor();
}
