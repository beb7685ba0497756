// The joint meeting: arranged on the client's terms, nobody stays whom the consent does not cover, the plan begins in it, and the
// minutes come in three parts (K01; domain.md §13).
import assert from "node:assert/strict";
import { day } from "./index.js";

/** Maija arranges a meeting on the client's terms. */
export async function meetingIsArranged({ inPart, w, texts }) {
  const maija = await inPart("Maija", "part-meetings");
  await maija.follow(w.meeting("arrange-meeting"));
  await maija.write(w.meeting("limits"), texts.limits);
  await maija.write(w.meeting("day"), day(0));
  await maija.write(w.meeting("from"), "9.00");
  await maija.write(w.meeting("to"), "10.00");
  await maija.choose(w.meeting("how-we-meet"), w.ui("meeting-place-on-site"));
  await maija.write(w.meeting("place"), texts.place);
  for (const name of ["Jari Niemi", "Outi Salmela"]) await maija.choose(w.meeting("who-beside-client"), name);
  await maija.tick(w.meeting("client-agreed"));
  await maija.press(w.meeting("arrange-and-invite"));
  await maija.page.getByText(texts.limits).waitFor();
}

/** The meeting on somebody's own list. */
async function inMeeting({ as, w, client }, name) {
  const person = await as(name);
  await person.page.goto("/meetings");
  await person.follow(client);
  return person;
}

/** Jari can come, and brings a matter. */
export async function inviteeAnswersMeeting(told) {
  const { w, texts } = told;
  const jari = await inMeeting(told, "Jari");
  await jari.press(w.meeting("fits"));
  await jari.unfold(w.meeting("bring-matter"));
  await jari.write(w.meeting("matter"), texts.matter);
  await jari.select(w.meeting("whose-matter"), w.ui("author-professional"));
  await jari.select(w.meeting("about-what"), w.ui("category-employment-education"));
  await jari.press(w.meeting("add-matter"));
  await jari.page.getByText(texts.matter).waitFor();
}

/** At the door somebody is there whom the consent does not cover: the meeting begins when the client has said yes. */
export async function doorIsChecked(told) {
  const { w, texts, client } = told;
  const maija = await inMeeting(told, "Maija");
  await maija.follow(w.meeting("to-the-door"));
  for (const name of [client, "Maija Lehtonen", "Jari Niemi", "Outi Salmela"]) await maija.tick(`${w.meeting("is-there")}: ${name}`);
  await maija.unfold(w.meeting("somebody-else-came"));
  await maija.write(w.meeting("name"), texts.student);
  await maija.write(w.meeting("title-or-role"), texts.studentRole);
  await maija.press(w.meeting("check-door"));
  await maija.page.getByText(w.ui("rule-somebody-without-consent")).waitFor();
  await told.isAccessible(maija);
  assert.equal(await maija.find.button(w.meeting("begin-meeting")).count(), 0, "nothing begins without the client's yes");
  await maija.tick(`${w.meeting("client-says-yes")}: ${texts.student}`);
  await maija.press(w.meeting("check-door"));
  await maija.press(w.meeting("begin-meeting"));
}

/** In the meeting: the goal in the client's words, what is agreed, and the client's view of it at the end. */
export async function meetingIsHeld(told) {
  const { w, texts } = told;
  const maija = await inMeeting(told, "Maija");
  await maija.write(w.meeting("what-client-wants"), texts.goal);
  await maija.press(w.meeting("write-goal"));
  await maija.write(w.meeting("what-is-done"), texts.agreed);
  await maija.select(w.meeting("who-does"), "Outi Salmela");
  await maija.write(w.meeting("by-when"), day(14));
  await maija.press(w.meeting("add"));
  await maija.page.getByText(texts.agreed).waitFor();
  await maija.follow(w.meeting("end-meeting"));
  await maija.press(w.meeting("end-meeting"));
  await maija.write(w.meeting("clients-words"), texts.closingWords);
  await maija.press(w.meeting("end-meeting"));
  await maija.page.getByRole("heading", { name: w.meeting("part-words") }).waitFor();
}

/** The third part of the minutes: each organisation writes what it records of its own. */
export async function minutesAreWhole(told) {
  const { w, texts } = told;
  for (const name of ["Maija", "Jari", "Outi"]) {
    const person = await inMeeting(told, name);
    await person.page.getByText(texts.closingWords).waitFor();
    await person.write(w.meeting("what-we-record"), texts.record);
    await person.press(w.meeting("save-record"));
    await person.page.getByRole("article").getByText(texts.record).waitFor();
  }
}
