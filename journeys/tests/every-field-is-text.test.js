// Whatever is typed is text and stays text (security §7): hostile strings go into every field of every form that can be reached, then
// every page is opened again. No dialog opens, the content policy has nothing to refuse, and no element comes of what was typed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visitor } from "../lib/browser.js";
import { walk, world } from "../lib/index.js";

const it = world();

const HOSTILE = [
  "<script>alert('tag')</script>",
  "\"><img src=x onerror=alert('attribute')>",
  "'><svg onload=alert('svg')>",
  "javascript:alert('address')",
  "</textarea><iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "{{ 7 * 7 }} ${7 * 7} <% 7 * 7 %>",
  "=HYPERLINK(\"http://evil.example\")",
  "\u202Eoikealta\u202C & <b id='grown'>lihava</b>",
];
const FREE = "input:not([type]), input[type=text], input[type=search], textarea";
const LEAVES = /\/(sign-out|demo|language)/;

/** Somebody whose dialogs and broken policies are counted; a form that is shown again is no complaint here. */
async function watched(name) {
  const { page } = await visitor(it.browser, it.program.address);
  const seen = [];
  page.on("dialog", (dialog) => { seen.push(`dialog: ${dialog.message()}`); dialog.dismiss().catch(() => {}); });
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) seen.push(message.text()); });
  page.on("pageerror", (fault) => seen.push(`script: ${fault}`));
  await page.goto(name ? "/demo" : "/fi/ota-yhteytta");
  if (name) {
    await page.getByRole("button", { name: new RegExp(name, "i") }).click();
    await page.waitForURL((url) => url.pathname !== "/demo");
  }
  return { page, seen };
}

/** The addresses, one of each kind, that this person reaches by links. */
async function addresses(page) {
  const found = [];
  const start = new URL(page.url()).pathname;
  await walk(page, start, async () => { found.push(page.url()); });
  return found;
}

/** Fills one form of the page with hostile text and sends it. Answers how many fields took it. */
async function sendHostile(page, address, at) {
  await page.goto(address);
  const form = page.locator("form[method=post]").nth(at);
  if ((await form.count()) === 0) return 0; // what was sent before took this form away
  if (LEAVES.test((await form.getAttribute("action")) ?? "")) return 0;
  const fields = form.locator(FREE);
  const count = await fields.count();
  for (let i = 0; i < count; i += 1) {
    const text = HOSTILE[(at + i) % HOSTILE.length];
    await fields.nth(i).evaluate((field, typed) => { field.value = typed; }, text);
  }
  await form.evaluate((one) => {
    for (const name of new Set([...one.querySelectorAll("input[type=radio]")].map((radio) => radio.name))) {
      if (!one.querySelector(`input[type=radio][name="${name}"]:checked`)) one.querySelector(`input[type=radio][name="${name}"]`).checked = true;
    }
    for (const choice of one.querySelectorAll("select")) {
      if (choice.value === "" && choice.options.length > 1) choice.selectedIndex = 1;
    }
    for (const day of one.querySelectorAll("input[type=date]")) day.value ||= "2026-12-01";
    one.noValidate = true;
  });
  const send = form.locator("button:not([type=button]), input[type=submit]").first();
  if (count === 0 || (await send.count()) === 0) return 0;
  const gone = page.waitForNavigation({ timeout: 5_000 }).catch(() => null);
  await send.evaluate((button) => button.click());
  await gone;
  return count;
}

/** Nothing on the page has come of what was typed. */
async function nothingGrew(page) {
  return page.evaluate(() => {
    const grown = [...document.querySelectorAll("#grown, iframe, [onerror], [onload], img[src=x], script:not([src])")];
    const links = [...document.querySelectorAll("a[href], form[action]")].map((one) => one.getAttribute("href") ?? one.getAttribute("action"));
    return [...grown.map((one) => one.outerHTML.slice(0, 80)), ...links.filter((link) => /^\s*javascript:/i.test(link))];
  });
}

const PEOPLE = ["Riikka", "Maija", "Timo"];

test("every_field_is_text", { timeout: 900_000 }, async () => {
  const people = [];
  for (const name of ["", ...PEOPLE]) people.push(await watched(name));
  let typed = 0;
  for (const { page } of people) {
    for (const address of await addresses(page)) {
      await page.goto(address);
      const forms = await page.locator("form[method=post]").count();
      for (let at = 0; at < forms; at += 1) typed += await sendHostile(page, address, at);
    }
  }
  assert.ok(typed > 40, `the premise: ${typed} fields were typed into`);
  let met = 0;
  const problems = [];
  for (const { page } of people) {
    for (const address of await addresses(page)) {
      await page.goto(address);
      problems.push(...(await nothingGrew(page)).map((what) => `${address}: ${what}`));
      met += (await page.getByText("alert(").count()) > 0 ? 1 : 0;
    }
  }
  assert.ok(met > 5, `the premise: what was typed is shown as text on ${met} pages`);
  assert.deepEqual([...problems, ...people.flatMap(({ seen }) => seen)], []);
});
