// The client at home: who the person is, what the plan says, a yes to it, and a word about something in it that reaches the
// professional (F03; domain.md §9).
import { test } from "node:test";
import { axe, picture, words, world } from "../lib/index.js";
import { mouse } from "../lib/hand.js";
import { story } from "../story/index.js";

const it = world();
const CLIENTS = [
  { language: "fi", name: "Timo", client: "Timo Koskela", wish: "Voisiko tämän tehdä aamupäivällä?" },
  { language: "sv", name: "Linnea", client: "Linnea Sandström", wish: "Kan vi göra det här på förmiddagen?" },
];

/** Opens the plan from the home and says yes to it. */
async function saysYes(home, portal, language) {
  await home.page.getByRole("heading", { name: portal("my-plan") }).waitFor();
  await home.page.getByText("Maija Lehtonen").first().waitFor();
  await picture(home.page, `home-${language}`);
  await home.follow(portal("read-plan"));
  await axe(home.page);
  await home.press(portal("yes-it-suits"));
  await home.page.getByText(portal("you-agreed-others-not")).or(home.page.getByText(portal("agreed-on"))).waitFor();
}

/** Wants to talk about the first action of the plan. */
async function wantsToTalk(home, portal, wish) {
  await home.go(home.page.getByRole("link", { name: portal("talk-about-this") }).first());
  await home.write(portal("what-to-talk"), wish);
  await home.press(portal("send"));
  await home.page.getByText(wish).waitFor();
}

for (const { language, name, client, wish } of CLIENTS) {
  test(`${name} says yes to the plan and wants to talk about something, in ${language}`, async () => {
    const portal = words("portal", language);
    const home = mouse(await it.signInAs(name, { language }));
    await saysYes(home, portal, language);
    await wantsToTalk(home, portal, wish);

    const maija = await story(it, { language }).inPart("Maija", "part-plan", client);
    await maija.page.getByText(wish).waitFor();
  });
}
