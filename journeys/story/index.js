// One client's story, from the first contact to the end and back. Each chapter is what one or two people do; the story is the same
// in each language, with the mouse or the keyboard, with and without JavaScript.
import { axe } from "../lib/axe.js";
import { words } from "../lib/words.js";
import { mouse } from "../lib/hand.js";
import { TEXTS } from "./texts.js";

const CRATES = ["ui", "intake", "casework", "team", "plan", "meeting", "portal", "desk", "directory"];

const OWN_NAMES = { fi: "Suomeksi", sv: "Svenska", en: "English" };

/** Chooses the language of the pages in the foot, as people do. */
export async function speaks(page, language) {
  const button = page.getByRole("contentinfo").getByRole("button", { name: OWN_NAMES[language] });
  if (await button.count()) await button.click();
  await page.locator(`html[lang=${language}]`).waitFor();
}

/** Who tells the story, in which language, with which hand. */
export function story(it, { language, javascript = true, hand = mouse }) {
  const w = Object.fromEntries(CRATES.map((crate) => [crate, words(crate, language)]));
  const texts = TEXTS[language];
  const people = new Map();
  const here = { language, w, texts, client: `${texts.given} ${texts.family}` };

  let last;
  const at = (page) => hand((last = page));

  /** The page as it stands breaks no rule of accessibility; the rules are looked at by a script, so only where scripts run. */
  here.isAccessible = async ({ page }) => { if (javascript) await axe(page); };

  /** Somebody who has not signed in. */
  here.visitor = async () => at(await it.visitor({ language, javascript }));

  /** One of the demo's people at their desk, with the pages in the story's language. */
  here.as = async (name) => {
    if (!people.has(name)) people.set(name, await it.signInAs(name, { language, javascript }));
    const page = people.get(name);
    await page.goto("/work");
    await speaks(page, language);
    return at(page);
  };

  /** The same person in a client's case, this story's if no other is named: among their own clients, or those of the teams that they work in. */
  here.inCase = async (name, client = here.client) => {
    const person = await here.as(name);
    await person.page.goto("/cases");
    if ((await person.find.link(client).count()) === 0) await person.follow(w.desk("cases-team"));
    await person.follow(client);
    return person;
  };

  /** In one part of the case. */
  here.inPart = async (name, part, client) => {
    const person = await here.inCase(name, client);
    await person.follow(w.casework(part), person.page.getByRole("navigation", { name: w.casework("parts-of-case") }));
    return person;
  };

  /** Tells the chapters one after the other. A chapter that fails says what the person saw. */
  here.tell = async (chapters) => {
    for (const chapter of chapters) {
      try {
        await chapter(here);
      } catch (fault) {
        throw new Error(`${chapter.name}: ${fault.message}\n${await seen(last)}`, { cause: fault });
      }
    }
  };
  return here;
}

/** Where a person stands and what the page says there. */
async function seen(page) {
  return `${page.url()}\n${(await page.locator("main").innerText()).slice(0, 2000)}`;
}

const HELSINKI = new Intl.DateTimeFormat("fi-FI", { timeZone: "Europe/Helsinki", day: "numeric", month: "numeric", year: "numeric" });

/** A day so many days from now, as people in Finland write it: a day begins there before it does in other places. */
export function day(ahead) {
  return HELSINKI.format(new Date(Date.now() + ahead * 86_400_000));
}
