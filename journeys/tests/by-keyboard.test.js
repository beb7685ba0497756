// Without a mouse, and with the focus in sight at every stop: from the contact to a case with somebody who answers for it, a goal and
// an action.
import { test } from "node:test";
import { world } from "../lib/index.js";
import { keyboard } from "../lib/hand.js";
import { story } from "../story/index.js";
import { caseOpens, isScreened, leavesContact } from "../story/opening.js";
import { clientsActionIsWritten, goalIsWritten } from "../story/plan.js";
import { tellsInOwnWords } from "../story/situation.js";
import { situationIsLookedAt } from "../story/team.js";

const it = world();
const CHAPTERS = [
  leavesContact, isScreened, caseOpens, situationIsLookedAt, tellsInOwnWords, goalIsWritten, clientsActionIsWritten,
];

test("a contact becomes a case with a goal and an action, by keyboard only", async () => {
  await story(it, { language: "fi", hand: keyboard }).tell(CHAPTERS);
});
