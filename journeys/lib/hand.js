// How a person uses a page: what they see, they find by its label or its role; with the mouse, or with the keyboard alone.
// Both hands can do the same things, so that a story is written once.
import assert from "node:assert/strict";
import * as keys from "./keyboard.js";

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const begins = (text) => (text instanceof RegExp ? text : new RegExp(`^${escaped(text)}`));
/** A label says its words, and perhaps in brackets that the field may stay empty. */
const labelled = (text) => (text instanceof RegExp ? text : new RegExp(`^${escaped(text)}\\s*(\\(.*\\))?$`));
/** A name says its words; what only a screen reader says after a colon may stand apart from them. */
const named = (text) => (text instanceof RegExp ? text : new RegExp(`^${escaped(text).replace(/:\s/g, "\\s*:\\s*")}$`));

/** Where things stand on the page. A string is the whole name of a button or a link, a pattern fits a part of it. */
function finder(page) {
  const field = (label, where = page) => where.getByLabel(labelled(label)).and(page.locator("input, select, textarea"));
  const group = (legend) => page.getByRole("group", { name: begins(legend) });
  /** A choice is found by its own words, not by the hint below them. */
  const option = (legend, words) => {
    const where = legend ? group(legend) : page;
    const input = page.getByRole("radio").or(page.getByRole("checkbox"));
    return where.locator("label").filter({ has: page.getByText(words, { exact: true }) }).locator(input);
  };
  return {
    field, group, option,
    button: (name, where = page) => where.getByRole("button", { name: named(name) }),
    link: (name, where = page) => where.getByRole("link", { name: named(name) }),
    fold: (summary) => page.locator("summary").filter({ hasText: summary }),
  };
}

/** What the one choice in a list says that begins with these words. */
async function wholeChoice(list, words) {
  const choices = await list.locator("option").allInnerTexts();
  const fits = (choice) => (words instanceof RegExp ? words.test(choice) : choice === words || choice.startsWith(`${words},`));
  const fitting = choices.filter(fits);
  assert.equal(fitting.length, 1, `one of these is ${words}: ${choices.join(" | ")}`);
  return fitting[0];
}

/** Somebody with a mouse. */
export function mouse(page) {
  const find = finder(page);
  return {
    page, find,
    write: (label, text, where) => find.field(label, where).fill(text),
    writeIn: (field, text) => field.fill(text),
    select: async (label, words, where) => {
      const list = find.field(label, where);
      await list.selectOption({ label: await wholeChoice(list, words) });
    },
    choose: (legend, words) => find.option(legend, words).check(),
    tick: (words) => find.option(null, words).check(),
    unfold: (summary) => find.fold(summary).click(),
    go: (thing) => thing.click(),
    press: (name, where) => find.button(name, where).click(),
    follow: (name, where) => find.link(name, where).click(),
  };
}

/** Somebody with a keyboard only. */
export function keyboard(page) {
  const find = finder(page);
  return {
    page, find,
    write: (label, text, where) => keys.typeInto(page, find.field(label, where), text),
    writeIn: (field, text) => keys.typeInto(page, field, text),
    select: async (label, words, where) => {
      const list = find.field(label, where);
      await keys.select(page, list, await wholeChoice(list, words));
    },
    choose: (legend, words) => keys.choose(page, find.option(legend, words)),
    tick: (words) => keys.choose(page, find.option(null, words)),
    unfold: (summary) => keys.unfold(page, find.fold(summary)),
    go: (thing) => keys.enter(page, thing),
    press: (name, where) => keys.enter(page, find.button(name, where)),
    follow: (name, where) => keys.enter(page, find.link(name, where)),
  };
}
