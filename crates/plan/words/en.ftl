## How something was said
how-in-service = In this service
how-paper = Signature on paper
how-in-person = Face to face
how-phone = By phone
how-letter = By letter

## The plan in parts
from-day = starts { $day }
no-day-yet = no day yet
doer-open = Not yet agreed who
met-not-asked = Agreed at the meeting on { $day }. Nobody has been asked to approve it yet.
met-waits = Agreed at the meeting on { $day }. Still to approve: { $names }.
met-others = Agreed at the meeting on { $day }. It still waits for the others to approve.
print-met = Still to be approved
actions = Actions
goal-number = Goal { $number }

## The plan's page
plan-title = Plan
plan-state = State of the plan
print = Print
save = Save
cancel = Cancel
ready = ready
version-draft = Version { $number }, draft.
version-waiting = Version { $number } waits for approval.
version-in-force = Version { $number } is in force, approved { $day }.
no-plan-title = There is no plan yet
no-plan-text = A plan begins with the client’s own words: what they want to change.
plan-over = The plan ended with the joint clientship
plan-over-text = What was agreed last is kept.
see-last-version = See the last plan
no-plan-made = No plan was made
no-plan-made-text = The joint clientship ended before a plan.
no-plan-step = Write the first goal
client-self = { $name }, the client

## Goals
goal-in-words = Goal { $number } – in own words, { $name }
goal-by = by { $day }
goal-add = Add a goal
goal-new = New goal
goal-edit = Edit the goal
goal-remove = Remove the goal
goal-own-words = The goal in the client’s own words
goal-own-words-hint = Write it as { $name } says it, in the first person. Read it aloud.
goal-title = Sub-goal
goal-title-hint = How do we know that there is progress? For example: I know what my back can do.
goal-domain = Area of life
goal-target = By when?
goal-status = How does the goal stand?
part-add = Add a sub-goal
part-new = New sub-goal
part-edit = Edit the sub-goal

## Actions
action-add = Add an action
action-new = New action
action-edit = Edit the action
action-gone = Somebody removed this action. Your text is kept: you can save it as a new one.
action-remove = Remove from the plan
action-what = What is done?
action-what-hint = You can leave this empty when you choose a service. Then the name of the service comes here.
action-who = Who does it?
action-who-hint = Whoever does it approves their own actions. Only members of the team see the plan and can approve it here: invite others into the team first.
action-clients-part = The client’s own part
action-what-client-does = What does { $name } do?
action-start = Starts
action-due = Ends or is ready
action-more = Reason, phase and kind of information
action-why = Why does this help?
action-why-hint = One sentence that the client understands.
action-service = Service
action-phase = Phase in the own process of whoever does it
action-phase-hint = Shows where each organisation is.
action-category = What kind of information is this?
action-category-hint = Others see it if the consent covers this kind.
services-find = Find a service
services-hint = For example “workshop” or “debt advice”. What you typed stays.
services-no = No service
services-none = No service was found. Try another word.
services-found = These were found. Choose one.
services-choose = Chosen service
services-pick = Choose a service
clients-part-is = Own part: { $part }.
service-is = Service:
stopped-because = Reason: { $why }
step-link = Change the state
step-to = How does it go?
step-why = Why does it stop?
step-why-hint = Only if the action stops. The client and the case manager see the reason.
gap-stopped = { $who } stopped this on { $day }. Nothing has been agreed in its place yet.
gap-agree = Agree with the client on what comes instead.
gap-add = Write down what comes instead
gap-nothing = Nothing will replace it

## Questions of the client
question-title = The client wants to talk about this
question-answer = Record what was agreed
question-agreed = What was agreed?
question-agreed-hint = The client sees this.

## Two have written
merge-title = Somebody else changed the same thing
merge-choose = Nothing was overwritten. Choose which text stays. Other changes are kept.
merge-settled = You changed different things. Both changes are kept when you save.
merge-you = You wrote
merge-other = The other saved
merge-by-you = your change
merge-by-other = the other’s change
merge-empty = (empty)

## The plan as a whole
frame-title = Direction and review
frame-kind = What kind of plan
frame-direction = Direction towards work or study
frame-direction-hint = The answer can also be “not yet”.
frame-no-direction = Not written yet
frame-review = Next review
frame-no-review = Not agreed yet
frame-edit = Edit
review-late = The day has passed
review-open = Go through the plan
road-title = { $name }: service map
road-hint = This is how { $name } sees the plan.
closing-open = Follow-up and closing

## The card: changes and yeses
card-new = Approval
card-new-lead = The plan can already be used as a checklist. When it is ready, ask for approval.
card-changes = What changes?
card-needs = Needed before approval
card-waiting = Waits for approval
card-agreed = The plan is agreed
propose = Ask for approval
propose-hint = { $name } and those who do the actions see the plan and answer.
propose-hint-again = { $name } sees a list of the changes. The old version is in force until the new one is approved.
propose-hint-on-paper = Those who do the actions see the plan and answer. Print it and go through it: { $name } has no account here, so record the answer yourself.
propose-by-manager = The case manager asks for approval.
waiting-lead = Version { $number }, approval asked for on { $day }.
waiting-hint = If the plan is changed now, those whom the change concerns are asked again.
unseen-outside = { $name } does not see the plan and so does not know of the request: they are not in the team. Suggest them for the team, or record their answer here.
unseen-on-the-way = { $name } does not see the plan and so does not know of the request: they have not joined the team yet. You can record their answer here.
unseen-no-consent = { $name } does not see the plan and so does not know of the request: the consent does not cover the plan. Ask the client, or record the answer here.
unseen-propose = Suggest for the team
unseen-team = See what the invitation waits for
unseen-prepare = Prepare a consent
party-agreed = { $name }: approved { $day }. { $how }.
party-waits = { $name }: has not answered yet
approve-own = I approve my actions
agreed-hint = When you change the plan, a new draft begins. This version is in force until the new one is approved.
start-services = Begin the services
start-services-hint = The joint clientship moves to the step “Services as planned”.
record-answer = Record an answer on paper or by word of mouth
record-whose = Whose answer?
record-how = How was it given?
record-yes = Record the approval
change-new-goal = New goal: { $name }
change-goal = Goal changed: { $name }
change-goal-gone = Goal removed: { $name }
change-new-action = New: { $name }
change-doer = { $what }: now done by { $who }
change-no-doer = { $what }: nobody yet
change-days = { $name }: new time
change-action = Changed: { $name }
change-action-gone = Removed: { $name }
change-direction = The direction towards work or study changed
change-review = The next review is { $day }
change-no-review = The next review is not agreed yet

## The sheet of paper
printed = Printed { $day }
print-back = Back to the plan
print-hint = Print with your browser.
print-own-parts = { $name } does
print-review = We go through the plan together
print-call = Ask if something is unclear
print-manager = { $name }, case manager
print-place-and-day = Place and date

## The end of the path
step-resolved = The initial service was enough
step-follow-up = Follow-up began
step-closed = The joint clientship ended
step-reopened = The joint clientship was opened again

## Versions
back-to-plan = Back to the plan
version-number = version { $number }
version-of-earlier = the earlier plan, version { $number }
version-look = Look at
version-asked = Approval was asked for on { $day }.
version-agreed = Everybody approved by { $day }.
version-earlier = The version before
version-answers = Who approved

## Review
review-title = Review of the plan
review-lead = Go through the goals together. { $name } speaks first.
review-client = How is it going? As { $name } sees it
review-client-hint = In the client’s own words. A number is enough.
review-rating = Number 0–10, given by { $name }
review-rating-hint = 0 = no progress, 10 = the goal is reached.
review-professional = The professional’s view
review-professional-hint = What you have seen or heard.
review-next = Next review
review-next-hint = { $day } at the latest. You can also write: week 14, or April.
review-called-by = On whose initiative?
review-save = Save the review
review-none-title = There is nothing to review
review-none-text = A review is held when there is a plan and the joint clientship goes on.
review-aside = Reviews
review-held = Earlier reviews
review-held-none = None yet.
review-rated = Number: { $rating } / 10
review-call = Ask for a review
review-call-title = Before the agreed day
review-call-hint = Any party of the plan can ask for a review.
review-is-called = A review has been asked for: { $who }
rehab-question = Has rehabilitation been talked about?
rehab-hint = Both medical and vocational rehabilitation. Asked every time.
rehab-why = Why not now?
rehab-why-hint = Needed if rehabilitation is not relevant now. Otherwise leave it empty.
rehab-said = Rehabilitation: { $answer }
rehab-asked = It was talked about
rehab-suggested = It was suggested
rehab-applied = It has been applied for
rehab-ongoing = It is going on
rehab-not-now = Not now

## Follow-up, closing, opening again
closing-title = Follow-up and closing
resolved-title = Solved in the initial service
resolved-lead = If help was found at once, no team is needed. You are responsible for the client until the joint clientship is closed.
resolved-words = What helped?
resolved-button = Record that the initial service was enough
says-no-title = The client does not want support
says-no-lead = Record the talk when the client says no or hesitates. A no ends the joint clientship, and it can be opened again.
says-no-link = Record the talk
follow-title = Move to follow-up
follow-lead = When the services have ended or go on as ordinary ones, agree on a day when you ask how it is going.
follow-open = These are still open. Mark them done, stopped, or continuing as a service.
follow-on = When is it asked again?
follow-button = Move to follow-up
closing-outcome = How is the situation now?
closing-words = What else do you want to record?
closing-end-title = End the joint clientship
closing-end-lead = The joint clientship does not just vanish: the reason, the situation and how the client was told are kept. { $name } can come back to the same joint clientship.
closing-message-waits = A message of the client waits for an answer. Answer it first.
closing-reason = Why does the joint clientship end?
closing-of-the-dead = We are sorry. You need not fill in anything else.
closing-how-told = How was the client told?
closing-button = End the joint clientship
closing-stopped = the joint work ended
ends-title = What becomes of the open actions?
ends-lead = These have been agreed or proposed. Choose what becomes of each.
ends-all = All open ones
ends-all-hint = You can answer for all at once. If something else becomes of one, choose it below.
ends-hear = These are told on their desk that the work ends: { $names }.
ends-tell = Tell these yourself, this service does not tell them: { $names }.
closing-consent = The consent is in force until { $day }, but by it the team sees the client's data no more. You can read them for another 30 days. The client can withdraw the consent at any time.
closing-not-yours = The case manager moves the joint clientship to follow-up or ends it.
closing-history = What has happened
closing-no-history = The joint clientship has not been ended.
closing-asked-again = asked again { $day }
closing-told = told: { $how }
reopen-title = Is { $name } coming back? Open the joint clientship again
reopen-lead = Talk with the client first. Then record what you agreed.
reopen-mistake = Was the record of the death a mistake?
reopen-mistake-text = The joint clientship was ended because the client was recorded as dead. Open it again only if that was a mistake and you have talked with the client.
reopen-said-on = When did the client say that they want to go on?
reopen-words = What do they hope for now?
reopen-words-hint = Record it in their own words.
reopen-told = How did you tell them that you are responsible now?
reopen-follows = This is how you go on
reopen-number = The number { $number } and the whole history stay.
reopen-interim = You become the interim case manager at once.
reopen-consent-lives = The consent is in force until { $day }. You can form the team at once.
reopen-consent-ended = The consent is no longer in force. It is asked for again before the team is formed.
reopen-team = The former team is invited again when the client wants it. Nobody comes back by themselves.
reopen-raised = Support is brought up with the client again.
reopen-later = You can open the joint clientship yourself for 30 days after your responsibility ended. After that the client contacts the initial service and tells the number { $number } and their family name.
reopen-button = Open the joint clientship again
