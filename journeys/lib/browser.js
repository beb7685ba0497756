// The system's Chromium, quiet and without a network of its own.
import { chromium } from "playwright-core";

const FLAGS = [
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync",
];

/** One browser for a test file. As root Chromium has no sandbox: it only ever opens our own pages. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
  });
}

export const WIDE = { width: 1360, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const NARROW = { width: 320, height: 640 };
const LOCALE = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** A form that is shown again, or that met somebody else's change, is an answer, though the browser calls it a failure. */
const FORM_AGAIN = /the server responded with a status of (409|422) /;

/** A visitor with cookies of their own. What the browser complains about (a broken policy, a missing file) is collected. */
export async function visitor(browser, address, { language = "fi", javascript = true, viewport = WIDE } = {}) {
  const context = await browser.newContext({
    baseURL: address, javaScriptEnabled: javascript, viewport, locale: LOCALE[language], reducedMotion: "reduce",
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (fault) => complaints.push(String(fault)));
  page.on("console", (message) => { if (isComplaint(message)) complaints.push(message.text()); });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // Going on to another page ends what the last one was still loading.
    if (why !== "net::ERR_ABORTED") complaints.push(`not loaded: ${request.url()} ${why}`);
  });
  return { page, complaints };
}

const isComplaint = (message) => message.type() === "error" && !FORM_AGAIN.test(message.text());
