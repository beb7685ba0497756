## How something was said
how-in-service = In Rinnalla
how-paper = Signature on paper
how-in-person = Face to face
how-phone = By phone
how-letter = By letter

## The plan in parts
from-day = starts { $day }
no-day-yet = no day yet
doer-open = Nobody yet
doer-open-more = choose who does it
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
no-plan-text = A plan begins with the client's own words: what should change.
no-plan-step = Write the first goal
client-self = { $name }, the client

## Goals
goal-in-words = Goal { $number } – in own words, { $name }
goal-by = by { $day }
goal-add = Add a goal
goal-new = New goal
goal-edit = Edit the goal
goal-remove = Remove the goal
goal-own-words = The goal in the client's own words
goal-own-words-hint = Write it as { $name } says it, in the first person. Read it aloud.
goal-title = Sub-goal
goal-title-hint = How do we know that there is progress? For example: I know what my back can do.
goal-domain = Area of life
goal-target = By when
goal-status = How the goal stands
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
action-who = Who does it?
action-who-hint = Whoever does it approves their own actions.
action-clients-part = The client's own part
action-what-client-does = What does { $name } do?
action-start = Starts
action-due = Ends or is ready
action-more = Why, service and phase
action-why = Why does this help?
action-why-hint = One sentence that the client understands.
action-service = Service
action-phase = Phase in the performer's own process
action-phase-hint = Shows where each organisation is.
action-category = What kind of information is this?
action-category-hint = Others see it if the consent covers this kind.
services-find = Find a service
services-hint = For example “workshop” or “debt advice”. What you typed stays.
services-no = No service
services-none = No service was found. Try another word.
services-found = These were found. Choose one.
services-choose = Chosen service
clients-part-is = Own part: { $part }.
service-is = Service:
stopped-because = Reason: { $why }
step-link = Change the state
step-to = How does it go?
step-why = Why does it stop?
step-why-hint = Only if the action stops.

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
merge-by-other = the other's change
merge-empty = (empty)

## The plan as a whole
frame-title = Direction and review
frame-kind = What kind of plan
frame-direction = Direction to work or study
frame-direction-hint = Even if it is: not yet.
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
propose-hint = { $name } and the performers see the plan and answer.
propose-hint-again = { $name } sees the changes in plain language. The old version is in force until then.
propose-by-manager = The case manager asks for approval.
waiting-lead = Version { $number }, asked { $day }.
waiting-hint = If the plan is changed now, those whom the change concerns are asked again.
party-agreed = { $name }: approved { $day }, { $how }
party-waits = { $name }: has not answered yet
approve-own = I approve my actions
agreed-hint = When you change the plan, a new draft begins. This version is in force until the new one is approved.
start-services = Begin the services
start-services-hint = The joint clientship moves to the step: services by the plan.
record-answer = Record an answer on paper or by word of mouth
record-whose = Whose answer?
record-how = How was it given?
record-yes = Record: approved
change-new-goal = New goal: { $name }
change-goal = Goal changed: { $name }
change-goal-gone = Goal removed: { $name }
change-new-action = New: { $name }
change-doer = { $what }: now done by { $who }
change-no-doer = { $what }: nobody yet
change-days = { $name }: new time
change-action = Changed: { $name }
change-action-gone = Removed: { $name }
change-direction = The direction to work or study changed
change-review = The next review is { $day }
change-no-review = The next review is open

## The sheet of paper
printed = Printed { $day }
print-back = Back to the plan
print-hint = Print with your browser.
print-own-parts = { $name } does
print-review = We go through the plan together
print-call = Ask if something is unclear
print-manager = { $name }, case manager
