// The whole walk once more without a mouse, and with the focus in sight at every stop.
import { test } from "node:test";
import { world } from "../lib/index.js";
import { keyboard } from "../lib/hand.js";
import { story } from "../story/index.js";
import { CHAPTERS } from "../story/whole.js";

const it = world();

test("the whole walk by keyboard only", async () => {
  await story(it, { language: "fi", hand: keyboard }).tell(CHAPTERS);
});
