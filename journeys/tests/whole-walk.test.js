// The whole walk of one client, from the first contact to the end and back: in Finnish, and in Swedish without JavaScript.
import { test } from "node:test";
import { world } from "../lib/index.js";
import { story } from "../story/index.js";
import { CHAPTERS } from "../story/whole.js";

const it = world();

for (const [language, javascript] of [["fi", true], ["sv", false]]) {
  test(`the whole walk in ${language}, ${javascript ? "with" : "without"} JavaScript`, async () => {
    await story(it, { language, javascript }).tell(CHAPTERS);
  });
}
