// Everywhere that links lead: one page of each kind, found by following links as a curious person would.

/** Addresses with an id in them are one kind of page. */
export function kindOf(url) {
  return new URL(url).pathname.replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}|\/[0-9a-f]{32}/g, "/{id}");
}

/** What a link must not do in a walk: leave the site, change the language half way, bring a file, or show the gallery, which has
 * a walk of its own. */
const NOT_A_PAGE = /^\/(language|assets|sign-out|gallery)(\/|$)|\.ics$/;

/** Opens one page of each kind that can be reached from `start` and calls `look` there. Returns the kinds, sorted. */
export async function walk(page, start, look) {
  await page.goto(start);
  const seen = new Set();
  const queue = [page.url()];
  while (queue.length > 0) {
    const url = queue.shift();
    if (seen.has(kindOf(url))) continue;
    seen.add(kindOf(url));
    const answer = await page.goto(url);
    await look(page, answer);
    queue.push(...(await linksOf(page)));
  }
  return [...seen].sort();
}

async function linksOf(page) {
  const all = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.href.split("#")[0]));
  const here = new URL(page.url()).origin;
  return all.filter((href) => href.startsWith(`${here}/`) && !NOT_A_PAGE.test(new URL(href).pathname));
}

/** What the page is made of: which elements with which classes, each once. Two pages of the same parts look alike to axe. */
export function partsOf(page) {
  return page.evaluate(() => {
    const name = ({ tagName, className, type, role }) => [tagName, String(className), type, role].join(" ");
    return [...new Set([...document.querySelectorAll("body *")].map(name))].sort().join("\n");
  });
}

/** The kinds of places on the page: an element by its class within its elders by theirs, which is what a colour depends on. */
export function placesOf(page) {
  return page.evaluate(() => {
    const name = ({ tagName, className }) => `${tagName}.${String(className?.baseVal ?? className)}`;
    const place = (element) => (element ? `${place(element.parentElement)} ${name(element)}` : "");
    return [...new Set([...document.querySelectorAll("body *")].map(place))];
  });
}
