// Somebody who uses no mouse: Tab to a thing, see that it has the focus, press a key.
import assert from "node:assert/strict";

const FAR = 150;

/** Presses Tab until the thing has the focus; every stop on the way must show where the focus is. */
export async function tabTo(page, thing) {
  await thing.waitFor();
  for (let press = 0; press < FAR; press += 1) {
    if (await thing.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    await assertFocusShows(page);
  }
  assert.fail(`${FAR} presses of Tab did not reach ${thing}`);
}

/** Goes to a field and types, in place of what stood there. */
export async function typeInto(page, field, text) {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Goes to a link or a button, presses Enter, and waits for the page that comes. */
export async function enter(page, thing) {
  await tabTo(page, thing);
  const comes = page.waitForEvent("framenavigated");
  await page.keyboard.press("Enter");
  await comes;
  await page.waitForLoadState();
}

/** Goes to what is folded and opens it. */
export async function unfold(page, summary) {
  await tabTo(page, summary);
  await page.keyboard.press("Enter");
}

/** Goes to a choice and takes it with the space bar. A group of radio buttons is one stop: arrows move inside it. */
export async function choose(page, choice) {
  const isRadio = await choice.evaluate((element) => element.type === "radio");
  if (isRadio) return chooseRadio(page, choice);
  await tabTo(page, choice);
  if (!(await choice.isChecked())) await page.keyboard.press("Space");
}

async function chooseRadio(page, choice) {
  const name = await choice.getAttribute("name");
  const inGroup = () => page.evaluate((group) => document.activeElement?.name === group, name);
  for (let press = 0; press < FAR && !(await inGroup()); press += 1) await page.keyboard.press("Tab");
  for (let press = 0; press < FAR && !(await choice.isChecked()); press += 1) {
    const here = await choice.evaluate((element) => element === document.activeElement);
    await page.keyboard.press(here ? "Space" : "ArrowDown");
  }
  assert.ok(await choice.isChecked(), `the keyboard did not reach the choice ${choice}`);
}

async function assertFocusShows(page) {
  const hidden = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const marked = [element, element.closest("label"), element.parentElement].filter(Boolean).some((each) => {
      const style = getComputedStyle(each);
      return (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none";
    });
    return marked ? null : element.outerHTML.slice(0, 120);
  });
  assert.equal(hidden, null, `the focus does not show on ${page.url()}`);
}

/** Goes to a list of choices and walks down it until these words are chosen. */
export async function select(page, list, words) {
  await tabTo(page, list);
  await page.keyboard.press("Home");
  const chosen = () => list.evaluate((element) => element.selectedOptions[0]?.label);
  for (let press = 0; press < FAR && (await chosen()) !== words; press += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await chosen(), words, `the keyboard did not reach ${words} in ${list}`);
}
