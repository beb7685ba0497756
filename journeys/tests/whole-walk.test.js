// The whole walk of one client, from the first contact to the end and back: in Finnish, and in Swedish without JavaScript.
import { test } from "node:test";
import { world } from "../lib/index.js";
import { story } from "../story/index.js";
import * as ending from "../story/ending.js";
import * as meeting from "../story/meeting.js";
import * as opening from "../story/opening.js";
import * as plan from "../story/plan.js";
import * as situation from "../story/situation.js";
import * as team from "../story/team.js";

const CHAPTERS = [
  opening.leavesContact, opening.isScreened, opening.caseOpens,
  team.situationIsLookedAt, situation.tellsInOwnWords, situation.tellsOfLife, situation.isAskedAboutRehabilitation,
  team.consentsOnPaper, team.teamIsFormed, team.choosesTeam, team.inviteesAnswer, team.getsOnePerson,
  meeting.meetingIsArranged, meeting.inviteeAnswersMeeting, meeting.doorIsChecked, meeting.meetingIsHeld, meeting.minutesAreWhole,
  plan.subGoalIsWritten, plan.actionIsWritten, plan.twoWriteAtOnce, plan.planGetsDirection,
  plan.performersApprove, plan.clientApproves, plan.actionsMove, plan.planIsReviewed,
  ending.followUpBegins, ending.caseCloses, ending.clientComesBack, ending.caseClosesAgain, ending.clientComesBackByContact,
];

const it = world();

for (const [language, javascript] of [["fi", true], ["sv", false]]) {
  test(`the whole walk in ${language}, ${javascript ? "with" : "without"} JavaScript`, async () => {
    await story(it, { language, javascript }).tell(CHAPTERS);
  });
}
