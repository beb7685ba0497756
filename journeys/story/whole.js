// All chapters of the story, in their order: contact, situation, consent, team, meeting, plan, end and way back.
import * as ending from "./ending.js";
import * as meeting from "./meeting.js";
import * as opening from "./opening.js";
import * as plan from "./plan.js";
import * as situation from "./situation.js";
import * as team from "./team.js";

export const CHAPTERS = [
  opening.leavesContact, opening.isScreened, opening.caseOpens,
  team.situationIsLookedAt, situation.tellsInOwnWords, situation.tellsOfLife, situation.isAskedAboutRehabilitation,
  team.consentsOnPaper, team.teamIsFormed, team.choosesTeam, team.inviteesAnswer, team.getsOnePerson,
  meeting.meetingIsArranged, meeting.inviteeAnswersMeeting, meeting.doorIsChecked, meeting.meetingIsHeld, meeting.minutesAreWhole,
  plan.subGoalIsWritten, plan.actionIsWritten, plan.twoWriteAtOnce, plan.planGetsDirection,
  plan.performersApprove, plan.clientApproves, plan.actionsMove, plan.planIsReviewed,
  ending.followUpBegins, ending.caseCloses, ending.clientComesBack, ending.caseClosesAgain, ending.clientComesBackByContact,
];
