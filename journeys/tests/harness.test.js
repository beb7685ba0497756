// The tools of the journeys against a tiny page: before a clean result means something, the tools must be able to object.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { axe, choose, enter, findings, typeInto, world } from "../lib/index.js";

const STYLE = "<style>:focus-visible { outline: 3px solid #000 }</style>";
const PAGES = {
  "/": `<form method="post" action="/sent"><label>Nimi <input name="name"></label>
    <label><input type="radio" name="way" value="phone"> Puhelin</label>
    <label><input type="radio" name="way" value="letter"> Kirje</label><button>Lähetä</button></form>`,
  "/broken": `<p><img src="data:," alt></p><input name="nameless"><h4>Väärä taso</h4>`,
  "/unseen": `<a href="/" style="outline: none">Ei näy</a>`,
  "/demo": `<form method="post" action="/sent"><button>Maija, asiakasvastaava</button></form>`,
};

async function tinyServer() {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk)).on("end", () => {
      const sent = new URLSearchParams(Buffer.concat(chunks).toString());
      const body = PAGES[request.url] ?? `<p>Kiitos, ${sent.get("name")}: ${sent.get("way")}</p>`;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'");
      response.end(`<!doctype html><html lang="fi"><title>Sivu</title>${STYLE}<main><h1>Sivu</h1>${body}</main></html>`);
    });
  });
  await new Promise((open) => server.listen(0, "127.0.0.1", open));
  const stop = () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}

const it = world(tinyServer);

test("a form is filled by its labels without JavaScript", async () => {
  const page = await it.visitor({ javascript: false });
  await page.goto("/");
  await page.getByLabel("Nimi").fill("Timo");
  await page.getByLabel("Kirje").check();
  await page.getByRole("button", { name: "Lähetä" }).click();
  await page.getByText("Kiitos, Timo: letter").waitFor();
});

test("a form is filled with the keyboard alone", async () => {
  const page = await it.visitor();
  await page.goto("/");
  await typeInto(page, page.getByLabel("Nimi"), "Timo");
  await choose(page, page.getByLabel("Kirje"));
  await enter(page, page.getByRole("button", { name: "Lähetä" }));
  await page.getByText("Kiitos, Timo: letter").waitFor();
});

test("a person of the demo signs in with one click", async () => {
  const page = await it.signInAs("maija");
  assert.match(page.url(), /\/sent$/);
});

test("axe passes the good page and names what is wrong with the broken one", async () => {
  const page = await it.visitor();
  await page.goto("/");
  await axe(page);
  await page.goto("/broken");
  const rules = (await findings(page)).map((finding) => finding.split(":")[0]);
  assert.ok(rules.includes("label") && rules.includes("heading-order"), rules.join());
});

test("a focus that does not show is noticed", async () => {
  const page = await it.visitor();
  await page.goto("/unseen");
  await assert.rejects(enter(page, page.getByRole("link")), /focus does not show/);
});
