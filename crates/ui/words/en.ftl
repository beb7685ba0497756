# Plain English.

## Frame: what stands around every page
skip-to-content = Skip to content
help = Help
accessibility = Accessibility
privacy = Privacy
give-feedback = Give feedback
demo = Demonstration
demo-invented = all people and all information are made up.
demo-sign-in = Change person or sign in
main-menu = Main menu
main-menu-small = Main menu, small screen
menu = Menu
find = Search
find-label = Search among your clients
own-profile = Your profile
language-of-pages = Language of the pages
sign-in = Sign in
sign-out = Sign out
own-service = Your service
nav-desk = My desk
nav-cases = Clients
nav-meetings = Meetings
nav-services = Services
nav-network = Network
nav-home = Home
nav-my-plan = My plan
nav-my-messages = Messages
nav-my-data = My data

## Components
steps-of-joint-clientship = Steps of working together
step-identify = Noticing the need
step-bring-up = Talking about it
step-meet = Meeting together
step-plan = Planning together
step-services = Services as planned
done = Done
done-small = done
team-around-client = The team around the client
client-in-the-middle = { $name }, client, in the middle
map-key-double = Double line: the case manager walks beside the client.
map-key-broken = Broken line: not in the team yet.
show-more = Show more

## Forms
optional = (optional)
choose = Choose
date-hint = For example 13.4.2026, 13 April, April or week 14
day-hint = For example 13 April 2026 or 13.4.
summary-title = { $n ->
    [one] Correct one thing
   *[other] Correct { $n } things
}
problem-required = Fill this in
problem-too-long = Make the text shorter: { $max } characters at most
problem-control = Write the text again: it has a character that cannot be saved
problem-not-a-date = Write the day for example like this: 13.4.2026
problem-day-ahead = Choose today or an earlier day
problem-day-passed = Choose today or a later day
problem-not-a-time = Write the time like this: 12:30
problem-not-a-choice = Choose one of the options
problem-not-a-number = Write the number in figures
problem-phone = Write a telephone number, for example 040 123 4567
problem-email = Write an e-mail address, for example name@example.fi
problem-code = Check the code and write it again
problem-identity-code = Check the personal identity code: it has 11 characters
problem-holds-identity-code = Take the personal identity code out of the text. We do not need it yet. The rest of your text is still here.
problem-repeated = Fill this in only once
problem-unknown-field = The form was out of date. Check it and send it again.

## When something cannot be shown or done
not-found-title = The page does not exist, or you may not see it
not-found-professional = If you work with the client, ask them for consent. Their case manager can then invite you to the team. This attempt is in the log.
not-found-check = Check the address or start again.
refused-title = This cannot be done now
to-contact-page = Contact us
too-many-title = Wait a moment
too-many-text = There were many attempts in a row. Try again in a few minutes.
at-once-text = You opened many pages at once. Wait a moment and try again. If you sent a form, go back: your text is still on the previous page.
busy-title = The service is busy right now
busy-text = Nothing was saved. Wait half a minute and try again.
wait-a-while = { $minutes ->
    [one] There have been many tries from here in a short time. Wait a minute, and then send again.
   *[other] There have been many tries from here in a short time. Wait { $minutes } minutes, and then send again.
}
too-large-title = What you sent was too large
too-large-text = Go back and make the text shorter. Your text is still on the previous page.
malformed-title = What you sent could not be read
malformed-text = Go back and send the form again.
question-title = The address has something in it that this page does not know
question-text = So the page was not opened. It opens when the end of the address, from the question mark on, is left out.
question-open = Open the page
fault-title = Something is wrong at our end
fault-text = Nothing was half saved. Try again. If it goes on, tell support this number: { $incident }
cannot-save-title = Rinnalla cannot save anything right now
cannot-save-text = The fault is ours, and the people who run Rinnalla are told. Please try again in a while.
cannot-save-looks = We cannot show client data right now, because the look would leave no record.
not-known-title = We do not know whether this was saved
not-known-text = Saving was cut short. Send it again: the same form is saved only once, even if you send it twice.
service-break-title = The service is taking a break
service-break-text = Try again in a while. What you saved is safe.
service-break-call = If it is urgent, call { $phone }.
session-warns = Your session ends in two minutes.
session-warns-text = To go on, press the button or any key.
session-go-on = Go on
session-last-text = The session can last no longer. Send what you have written, and then sign in again.
session-is-over = Your session has ended.
session-is-over-text = What you have written is still on this page. When you have signed in, come back here and send it.
session-ended-title = Your session has ended
text-kept = Your text is safe on this page. Do not close it.
session-ended-sign-in = Sign in again (opens in a new tab)
session-ended-return = Come back to this page and send your text.
session-ended-press = Come back to this page and press “Send again”.
nothing-done-yet = Nothing has been done yet. Do not close this page.
send-again = Send again
conflict-title = Somebody else changed the same thing
conflict-text = Somebody saved first. Nothing was replaced, and your text is safe here.
conflict-typed = You wrote
conflict-open = Open the newest version (opens in a new tab)

## Days and times. NBSP keeps number and unit together.
at-time = at { $time }
at-time-plainly = at { $time }
by-day = by { $day }
on-weekday = { $weekday } { $date }
today = today
yesterday = yesterday
tomorrow = tomorrow
days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
days-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
week-number = week { $week }
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
monday-short = Mon
tuesday-short = Tue
wednesday-short = Wed
thursday-short = Thu
friday-short = Fri
saturday-short = Sat
sunday-short = Sun
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

## Gallery (development builds)
gallery = Pages and components
gallery-page = Page

## Languages
language-fi = Finnish
language-sv = Swedish
language-en = English

## Kinds of data (domain.md 4)
category-contact-basic = Contact details
category-situation-survey = Situation survey
category-employment-education = Work and education
category-social-situation = Everyday life and social situation
category-health-work-ability = Health and work ability
category-benefits-income = Benefits and income
category-rehab = Rehabilitation
category-plan = Plan
category-meetings = Meetings
category-messages = Messages
category-services-used = Services in use
category-close-network = Close people
category-substance-mental-health = Substance use and mental health
category-criminal-sanctions = Criminal sanctions

## Organisations, sectors, duties
org-employment-authority = Employment area
org-municipality = Municipality
org-wellbeing-county = Wellbeing services county
org-health-unit = Health centre
org-specialised-care = Specialised care
org-social-services = Social services
org-substance-mental-health = Substance use and mental health services
org-occupational-health = Occupational health care
org-kela = Kela
org-guidance-centre = One-stop guidance centre
org-education = School or college
org-insurer = Insurance company
org-employer = Employer
org-ngo = Association
org-peer-group = Peer support group
org-rehab-provider = Rehabilitation provider
org-private-provider = Private provider
org-criminal-sanctions = Prison and Probation Service
org-defence-forces = Defence Forces
org-state-authority = State authority
org-project = Project
sector-health = Health
sector-social = Social services
sector-work = Work and education
sector-kela = Kela and benefits
sector-ngo = Associations
sector-own = Own people
duty-first-line = Initial service
duty-case-manager = Case manager
duty-team-member = Team member
duty-team-doctor = Team doctor
duty-convener = Convener
duty-unit-lead = Unit lead
duty-network-leader = Network leader
duty-steering = Member of the steering group
duty-directory-editor = Editor of the service directory
duty-privacy-officer = Data protection officer
duty-auditor = Auditor
duty-admin = Administrator

## Stages and steps of joint clientship (domain.md 6)
stage-identified = Need noticed
stage-raised = Talked about
stage-assessing = Situation being surveyed
stage-team-forming = Team being formed
stage-joint-meeting = Joint meeting
stage-planning = Plan being made
stage-in-services = Services going on
stage-follow-up = Follow-up
stage-resolved-in-initial-service = Solved in the initial service
stage-declined = Did not want support now
stage-closed = Ended

## StepStanding
standing-done = Done
standing-now = Now
standing-ahead = Ahead
standing-skipped = Did not take place

## LifeDomain
life-health-functioning = Health and functioning
life-money = Income
life-rehabilitation = Rehabilitation
life-skills = Skills
life-testing-work-ability = Testing work ability
life-trying-field = Trying a field of work
life-close-people = Close people
life-other = Something else

## ClosingReason
closing-goals-reached = The goals were reached
closing-ordinary-service = Goes on as an ordinary service
closing-solved-without-team = Solved without a team
closing-initial-service-enough = The initial service was enough
closing-client-declined = The client did not want support
closing-clients-wish = The client wishes to stop
closing-moved = Moved to another region
closing-deceased = The client has died
closing-mistake = Opened by mistake

## Outcome
outcome-employed-open = In work on the open labour market
outcome-employed-supported = In supported work
outcome-self-employed = Self-employed
outcome-education = Studying
outcome-rehab = In rehabilitation
outcome-work-trial = In a work trial
outcome-in-service = In a service
outcome-pension = On a pension
outcome-other = Another situation
outcome-not-reached = Was not reached
outcome-declined = Did not want to tell

## Contacts, screening, bringing up
channel-phone = Phone call
channel-email = E-mail
channel-chat = Chat
channel-e-form = Contact page
channel-walk-in = Came in person
channel-other-professional = Sent by another professional
channel-partner-handover = Accompanied by another organisation
channel-proactive = We got in touch first
channel-ngo = Through an association
channel-video = Video call

## ContactState
contact-received = Waiting in the queue
contact-triaged = Being handled
contact-advised = Got advice
contact-self-care = Self-care, we will get back
contact-booked = Time booked
contact-pair-work = Two professionals help
contact-case-opened = Joint clientship opened
contact-handed-over = Handed over
contact-duplicate = The same matter is already being handled

## AnswerClock
clock-running = There is time
clock-last-day = Answer today
clock-late = The answer is late
clock-answered-in-time = Answered in time
clock-answered-late = Answered late

## ClientAnswer
answer-wants-help = Wants help
answer-not-now = Not now
answer-no = No

## WorkingLife
working-life-in-work = Yes
working-life-in-work-threatened = Yes, but work ability is threatened
working-life-not-in-work = No

## Situation
situation-sick-leave = On sick leave
situation-in-service = Client of a service
situation-neither = Neither

## HealthCheck
health-check-done = Yes
health-check-not-done = No
health-check-unknown = Does not know

## QuestionSet
question-set-sampoharju-v1 = Three questions

## Suggestion
suggestion-initial-service = Offer the initial service
suggestion-none = The answers suggest nothing. The client can have the service all the same.

## Because
because-not-in-work = The client is not in working life
because-threatened = Work ability is threatened
because-no-health-check = A health check may be a good first step

## Survey and cover form: the client speaks (domain.md 8)
section-me = How to reach me
section-my-words = In my own words
section-my-people = My people
section-work-study = Work and study
section-functioning = What I can do
section-money = Money
section-home = Home and everyday life
section-services = Services now
section-rehabilitation = Rehabilitation
section-meeting = For the meeting
section-professional = The professional’s part

## Author
author-client = Client
author-professional = Professional

## Field
field-how-to-reach = How I can be reached
field-when-to-reach = When it is good to reach me
field-interpreter = Do I need an interpreter
field-accessibility = What I need to take part
field-what-matters = What matters to me now
field-what-i-want = What I want
field-what-works = What works
field-strengths = My strengths
field-what-has-helped = What has helped
field-what-i-do-not-want = What I do not want
field-who-supports = Who supports me
field-who-may-come = Who may come along
field-who-i-care-for = Whom I care for
field-work-now = Work now
field-last-job = Last job
field-education = Education
field-skills = What I can do well
field-hobbies = What I like to do
field-work-wishes = What work I wish for
field-driving-licence = Driving licence
field-everyday = Everyday tasks
field-body = Body
field-mind = Mind
field-learning = Learning
field-with-others = With others
field-can-do = What I can do, and with what support
field-limits = What limits me
field-health-check = Health check
field-income-now = Income now
field-income-ends = When the income ends
field-applied = What has been applied for
field-decisions-due = Decisions I am waiting for
field-money-worries = Worries about money
field-housing = Housing
field-transport = Getting around
field-digital = Devices and the internet
field-daily-rhythm = Rhythm of the day
field-services-now = Services I use
field-services-overlap = Services that overlap
field-rehabilitation-talk = What has been said about rehabilitation
field-want-answered = What I want answered
field-not-with-all = What I do not want to talk about with everybody
field-summary = Summary
field-open-questions = Open questions
field-already-told = What has been told already

## Completeness
completeness-first = First look
completeness-whole = The whole situation

## Team and responsibility
member-suggested = Suggested
member-client-approved = Approved by the client
member-invited = Invited
member-accepted = Has accepted
member-active = In the team
member-suspended = On hold, no consent
member-declined = Could not come
member-taken-back = Invitation taken back
member-left = Has left the team
member-removed-by-client = Removed by the client

## MemberKind
member-kind-professional = Professional
member-kind-close-person = Close person or support person

## Seat
seat-convener = Convener
seat-doctor = Named doctor

## SeatState
seat-state-filled = Agreed
seat-state-substitute = Substitute
seat-state-awaited = On the way
seat-state-vacant = Vacant

## ManagerKind
manager-interim = Interim case manager
manager-permanent = Case manager

## ToldHow
told-in-person = Face to face
told-phone = By phone
told-video = By video
told-letter = By letter
told-portal = In the client’s own service

## EndReason
manager-end-accepted = The next person took over
manager-end-account-disabled = No longer in this work
manager-end-unit-closed = The unit was closed
manager-end-long-absence = A long absence
manager-end-consent-withdrawn = The client withdrew consent
manager-end-merged = The joint clientships were merged
manager-end-case-closed = The joint clientship ended

## Relation
relation-case-manager = Case manager
relation-previous-manager = Previous case manager
relation-proposed-manager = Asked to be the case manager
relation-team-member = Team member
relation-team-invited = Invited to the team
relation-convener = Convener of the team
relation-contact-queue = Works in the initial service
relation-client = The client
relation-close-person = Close person or support person
relation-unit-lead-fallback = Unit lead, responsible for now
relation-handover-receiver = Asked to receive
relation-former-member = Took part when the joint work ended

## Consent (domain.md 11)
consent-draft = Draft
consent-given = Given, not begun yet
consent-active = In force
consent-superseded = Replaced by a newer one
consent-withdrawn = Withdrawn by the client
consent-expired = Ended
consent-refused = The client did not consent

## Mode
consent-mode-portal-strong-auth = In the client’s own service
consent-mode-in-person-screen = In person on the screen
consent-mode-paper-signed = On paper
consent-mode-oral-single-contact = By word of mouth, for this time

## Purpose
consent-purpose-joint-support = Joint plan and support
consent-purpose-one-meeting = One meeting
consent-purpose-service-request = Asking for a service

## Direction
direction-gives = May tell
direction-receives = May see

## GivenBy
given-by-client = The client
given-by-representative = Representative

## IdentityCheck
identity-check-strong-auth = Signed in with strong identification
identity-check-document-seen = Showed an identity document
identity-check-known-from-before = Known from before
identity-check-control-questions = Answered control questions

## Informed
informed-voluntary = Consent is voluntary
informed-can-withdraw = Consent can be taken back or narrowed at any time
informed-keeps-services = Services stay even without consent
informed-who-is-told = Who is told what

## Statute
statute-tym = Act on Multisectoral Promotion of Employment 381/2023

## Plan and review (domain.md 9)
action-proposed = Proposed
action-accepted = Agreed
action-waiting = Waiting
action-ongoing = Going on
action-not-started = Has not started
action-done = Done
action-continuing = Goes on as a service
action-stopped = Stopped
action-end-goes-on = Goes on with whoever does it, without joint coordination
action-end-stops = Stops
action-end-done = Is done

## ActionPhase
phase-initiated = Set going
phase-need-assessed = Need assessed
phase-planned = Planned
phase-arranged = Arranged
phase-ongoing = Going on
phase-followed-up = Followed up

## Attention
attention-not-started = Has not started in time
attention-overdue = Late

## GoalStatus
goal-open = Being worked on
goal-reached = Reached
goal-rested = Not now
goal-dropped = Changed to another

## PlanKind
plan-kind-work-ability = Work-ability support plan
plan-kind-tym-plan = Multi-sector employment plan
plan-kind-joint-sote = Joint plan of health and social services

## PlanStatus
plan-status-draft = Draft
plan-status-working = In use, not approved yet
plan-status-proposed = Waiting for approval
plan-status-active = Approved
plan-status-on-hold = On hold
plan-status-revoked = Ended early
plan-status-completed = Completed

## CalledBy
called-by-agreed = The agreed day
called-by-client = At the client’s request
called-by-party = At the request of a party

## ReferralState
referral-draft = Draft
referral-client-informed = The client knows and agrees
referral-offered = Waiting for an answer
referral-accepted = Accepted
referral-first-contact-done = First contact made
referral-completed = Completed
referral-declined = Could not be accepted
referral-expired = Nobody answered in time
referral-cancelled = Taken back

## FirstMeeting
first-meeting-joint-meeting = We meet together
first-meeting-joint-call = A joint call
first-meeting-accompanied-visit = The person who refers goes along
first-meeting-alone = The client wants to go alone

## Meetings (domain.md 13)
meeting-planned = Being arranged
meeting-times-proposed = Times proposed
meeting-confirmed = Agreed
meeting-held = Held
meeting-cancelled = Cancelled
meeting-no-show = The client could not make it

## Place
meeting-place-on-site = On site
meeting-place-video = By video
meeting-place-phone = By phone
meeting-place-hybrid = Some on site, some remote

## Arrival
arrival-invited = Invited
arrival-newcomer = Came along

## What somebody did, in the log that the client reads
did-read-preview = Read the request to help you
did-read-case = Looked at an overview of your situation
did-read-ending = Read that the joint work with you has ended
did-correct-client = Corrected your name or contact details
did-correct-own-details = Corrected their own contact details
did-read-timeline = Looked at the timeline
did-advance-stage = Moved our work together to the next step
did-pause-case = Paused the joint clientship
did-check-pause = Went on with the joint clientship after the pause, or prolonged the pause
did-close-case = Ended the joint clientship
did-reopen-case = Opened the joint clientship again
did-read-contact = Read what you contacted us about
did-triage-contact = Decided what happens after you contacted us
did-record-screening = Recorded your answers to the three first questions
did-raise-support = Recorded that support was talked about with you
did-read-statements = Read what has been recorded about your situation
did-write-statements = Wrote about your situation
did-write-own-words = Wrote in their own words
did-record-clients-words = Recorded what you said
did-read-notes = Read notes about you
did-write-note = Wrote a note about you
did-read-team = Looked at who is in your team
did-compose-team = Suggested or invited people to your team
did-approve-member = Recorded whom you approve in your team
did-answer-invitation = Answered the invitation to your team
did-leave-team = Left your team
did-read-consent = Looked at what you have consented to
did-record-consent = Recorded or prepared your consent
did-withdraw-consent = Recorded that you took back or narrowed your consent
did-read-plan = Looked at the plan
did-write-plan = Changed the plan
did-move-action = Told how an action is going
did-propose-plan = Asked you and the others to approve the plan
did-approve-plan = Approved the plan
did-approve-own-actions = Approved their own actions
did-call-review = Asked for a review of the plan
did-review-plan = Reviewed the plan
did-read-meetings = Looked at your meetings: time, topics or minutes
did-arrange-meeting = Arranged a meeting for you
did-run-meeting = Recorded at a meeting who came and what was agreed
did-answer-meeting = Answered whether they come to your meeting, or rated the meeting afterwards
did-propose-manager = Proposed who would be your contact person
did-answer-manager-proposal = Answered whether they become your contact person
did-tell-manager = Recorded that you were told who your contact person is
did-acknowledge-manager = Recorded that you know who your contact person is
did-record-clients-answer = Recorded your answer
did-read-messages = Read messages about you
did-write-message = Wrote a message
did-refer = Asked for a service for you
did-answer-referral = Answered whether they can give you the service
did-see-who-looked = Looked at who has looked

## Why something cannot be done: what to do, never what is wrong with the person
rule-no-relation = The service does not show that you work with this client. Ask them for consent, and the case manager can invite you to the team.
rule-not-your-part = This is not part of your role with this client. Ask the case manager.
rule-only-case-manager = Only the case manager can do this.
rule-only-client = Only the client decides this.
rule-only-person-asked = Only the person who was asked can answer.
rule-accept-first = Accept the invitation first. Until then you see only what you are asked to take part in.
rule-no-basis = The client’s consent does not cover this information for your organisation. Ask the client.
rule-sensitive-not-ticked = The client has not opened this sensitive information by name. Ask the client.
rule-forbidden-by-client = The client has forbidden this.
rule-conflict-of-interest = You cannot deal with your own or a close person’s matter. Ask a colleague.
rule-account-not-in-force = Your account is not in force. Contact the administrator.
rule-protected-by-order = The person’s information is protected by an order.
rule-contact-ended = The contact has already ended.
rule-next-step-needs-day = Give the day of the next step.
rule-screening-second-question-missing = Answer the second question too, as the client is not in working life.
rule-screening-second-question-not-asked = The second question is only for a client who is not in working life. Remove the answer.
rule-talk-in-future = Record the talk when it has taken place.
rule-ask-again-day-missing = Agree on a day to ask again.
rule-ask-again-day-passed = Choose a day that lies ahead.
rule-ask-again-only-after-not-now = A day to ask again belongs only to the answer “not now”.
rule-no-such-move = The joint clientship cannot move straight from this step to that one.
rule-case-paused = The joint clientship is paused. Resume it first.
rule-not-ended = Only a joint clientship that has ended can be opened again.
rule-no-ended-case = We found no ended joint clientship with these details. Check the number and the family name in the client’s papers. If you cannot find them, empty the number and open a new one.
rule-wish-before-end = The client cannot ask to come back before the joint clientship has ended. Check the day.
rule-case-ended = The joint clientship has ended. Open it again first.
rule-talk-not-recorded = Record the talk first: when, with whom, and what the client answered.
rule-manager-missing = Agree first who is responsible.
rule-client-has-not-said-yes = The client has not said yes to help yet.
rule-client-has-not-said-no = The client has not said no.
rule-client-not-reachable = Record how the client is reached.
rule-manager-not-told = Tell the client who is responsible, and record it.
rule-basis-missing = The client’s consent is missing.
rule-composition-not-approved = The client has not approved everybody in the team.
rule-invited-outside-basis = Somebody invited is not covered by the consent. Ask the client.
rule-client-not-heard = The client has not been heard yet. Hold the meeting, or record how the client was heard and what was said.
rule-plan-missing = There is no plan yet.
rule-permanent-manager-missing = No permanent case manager has accepted yet.
rule-actions-not-settled = An action is still open. Mark it done, stopped or going on as a service.
rule-outcome-missing = Record the outcome.
rule-follow-up-day-missing = Set a day for follow-up.
rule-only-open-case-pauses = Only an open joint clientship can be paused.
rule-pause-end-passed = The last day of the pause must lie ahead.
rule-pause-too-long = A pause lasts three months at most. Choose an earlier day.
rule-pause-checker-outside = Choose the case manager, or somebody of the team who has an account in the service.
rule-already-paused = The joint clientship is paused already.
rule-not-paused = The joint clientship is not paused any more.
rule-proposal-open = Somebody has been asked already. Wait for the answer, or take the proposal back.
rule-no-proposal = Nobody has been asked.
rule-already-manager = This person is the case manager already.
rule-fallback-must-be-another = Choose somebody else than the one who cannot go on.
rule-substitute-must-be-another = The substitute must be somebody else.
rule-consent-names-nobody = Choose whom the consent names.
rule-party-gets-nothing = Choose at least one thing for each organisation, or leave it out.
rule-party-named-twice = The same organisation is chosen twice.
rule-consent-ends-before-start = The consent ends before it begins. Check the days.
rule-consent-end-passed = The last day of the consent has passed.
rule-hearing-too-old = The client was heard too long ago. Hear the client again.
rule-consent-too-long = A consent can be given for two years at most. Choose an earlier last day.
rule-oral-covers-one-contact = A spoken consent covers one contact only.
rule-client-not-informed = Tell the client every point before the consent.
rule-strong-auth-needed = Sign in with strong identification to give consent.
rule-consent-not-in-force = The consent is no longer in force.
rule-not-a-newer-consent = This is not a newer consent that the client has given.
rule-narrowing-only-takes-away = Narrowing only takes away. What is new needs a new consent.
rule-nothing-left-withdraw = Nothing would be left. Withdraw the consent instead.
rule-never-for-this-kind = This kind of organisation never gets such information: an employer sees no health, social or benefit data.
rule-no-such-member-move = The member’s state cannot be changed like this.
rule-already-member = This person is already in the team or has been suggested.
rule-manager-needs-handover = The case manager can leave only when somebody else has taken the responsibility. Propose another case manager first.
rule-not-this-authors-field = Somebody else writes this: the client’s words are the client’s.
rule-rehabilitation-not-asked = Ask about rehabilitation. It cannot be passed over.
rule-rehabilitation-reason-missing = Say why rehabilitation is not relevant now.
rule-survey-has-empty-sections = Some sections of the survey are still empty.
rule-no-such-plan-move = The plan’s state cannot be changed like this.
rule-first-look-is-empty = The first survey is not done yet. Write down what the client says, and which people or services already help.
rule-plan-has-no-goals = Write at least one goal.
rule-plan-has-no-actions = Write at least one action.
rule-goal-without-own-words = Write the goal in the client’s own words.
rule-action-without-performer = Agree who does the action.
rule-action-without-due-day = Agree by which day the action is done.
rule-action-ends-before-start = The action ends before it starts. Check the days.
rule-action-day-before-plan = A day of the action is before the plan began. Check the days.
rule-action-day-too-far = A day of the action is more than ten years away. Check the year.
rule-client-has-not-approved = The client has not approved the plan yet.
rule-performer-has-not-approved = Somebody has not approved their own actions yet.
rule-no-such-action-move = The action’s state cannot be changed like this.
another-helper = another helper
rule-performer-not-here = Choose who does it from the list: the client, the team and colleagues are in it.
rule-kind-is-theirs = What kind of data this is, is decided by the organisation in whose register it lies.
rule-stop-reason-missing = Say why the action stops.
rule-rating-over-ten = Give a number from nought to ten.
rule-review-day-missing = Set the day of the next review.
rule-review-day-passed = The day of the review has passed. Choose a day that lies ahead.
rule-review-too-far = The next review is too far away. Choose an earlier day.
rule-clients-view-missing = Record the client’s own view on the goal.
rule-no-such-meeting-move = The meeting’s state cannot be changed like this.
rule-meeting-has-begun = The meeting has begun, so its time and place cannot be changed any more. End it and arrange a new one.
rule-time-does-not-fit-client = The time does not suit the client. Agree on a new time with the client.
rule-place-taken = Another meeting is already booked in the same place at the same time. Change the place or the time, or tick that the place is fine anyway.
rule-not-invitable = Nobody has been invited yet, because somebody you chose can no longer be invited. Check the list and choose again.
rule-meeting-day-ahead = The meeting is agreed for a later day. Confirm first that you hold it already now.
rule-client-not-in-room = The client is not present. Nothing is discussed without the client.
rule-somebody-without-consent = Somebody in the room is not covered by the consent. Ask the client, or ask the person to leave.
rule-clients-words-missing = Write the client’s own words in the minutes.
rule-org-record-missing = An organisation has not said what it records in its own register.
rule-no-such-referral-move = The request’s state cannot be changed like this.
rule-decline-needs-suggestion = Give a reason, and suggest who could help.
rule-closing-reason-missing = Say why the joint clientship ends.
rule-client-not-told-of-closing = Tell the client about the ending, and record it.
rule-live-transition-watch = A transition is still being watched.
rule-unanswered-message = Answer the client’s message first.
rule-open-action-undecided = Choose for each open action what becomes of it.
rule-joint-work-ended = The joint work with this client has ended. The first page of the clientship tells how.
rule-open-referral = A request to a service is still open.

## Days and codes that were not understood
date-no-such-day = Check the day: it is not in the calendar
date-no-such-week = Check the week: the year has no such week
no-such-municipality = Write the name of a municipality in Finland, for example Jyväskylä
date-too-far = Check the year: the day is too far away

## How a pause ended
pause-end-goes-on = The reason for the pause is over
pause-end-clients-wish = The client wants to go on
pause-end-met = The client was met
pause-end-prolonged = The pause was prolonged
pause-end-case-ended = The joint clientship ended
