# Client pages: easy English. One thing a sentence, no abbreviations.

## Home
home = Home
hello = Hello { $name }
next = What happens next
next-assessing = Together we find out what you need.
next-team = We are building a team for you. You decide who is in it.
next-plan = We make a plan together.
next-services = Your plan is moving forward.
next-follow-up = We will ask you how you are doing.
next-resolved = Your matter is settled. You can always contact us again.
way-back = You can come back to the same joint clientship. Tell us the number { $number } and your family name. You need not tell everything again.
my-number = The number of your joint clientship is { $number }. Keep this paper: with the number you can come back later.
next-ended = Our work together has ended. You can always contact us again.
waits-for-you = { $count ->
    [one] One thing is waiting for you
   *[other] { $count } things are waiting for you
}
plan-asks = Your plan is ready to read. Read it and tell us if it suits you.
read-plan = Read the plan
person-is = Your contact person is { $name }.
i-know = I know this now
my-plan = My plan
my-goal = My goal
quoted = “{ $words }”
other-goals = { $count ->
    [one] See the whole plan and my other goal
   *[other] See the whole plan and my { $count } other goals
}
whole-plan = See the whole plan
who-looked = Who has looked at my data?
nobody-looked = Nobody has looked at your data.
nobody-looked-text = When somebody looks, you see it here.
show-all = Show all
help-now = If you need help right away: the emergency number 112 or the Medical Helpline 116{"\u00A0"}117.
nothing-title = You do not have a plan yet
nothing-text = You can contact us. We will answer you.
nothing-step = Contact us

## My person
your-person = Your contact person
person-helps = { $name } helps you with all of this. You can ask anything.
person-interim = { $name } helps you now. Together we agree who helps you later.
call = Call
write = Write
when-away = If { $person } is away, { $name } helps you.
when-away-call = If { $person } is away, { $name } helps you. Telephone { $phone }.

## The road
road-start = We started together
road-done-on = Done { $day }
road-review = We look together at how it went
starts = Starts { $day }
until = By { $day }
going-on = Going on now
helps = { $name } helps.
you-do = You do this.
doer-open = We will still agree who helps.
your-part = Your part: { $part }
only-proposed = Only a proposal so far.
met-and-waits = We agreed on this at the meeting on { $day }. It is still to be approved.
plan-is-proposal = This is a proposal for a plan. It has not been approved yet.

## The plan
no-plan-yet = There is no plan yet.
no-plan-next = We make it together. You tell us what is important to you.
plan-is-over = The work together has ended. This is the plan that we agreed on together on { $day }.
no-plan-was-made = The work together has ended. No plan was made.
does-it-suit = Does the plan suit you?
what-changed = These things changed:
read-whole-plan = Take your time to read the plan.
answer-below = Answer at the end of the page.
answer-here = Answer here
goal-number = Goal { $number }
because = Why: { $why }
work-and-study = Work and study
we-look-together = We look at the plan together: { $day }
agreed-on = You agreed to this plan on { $day }. The plan is in force.
you-agreed-others-not = You agreed to this plan on { $day }. We are still waiting for others to answer.
being-changed = We are changing the plan. When the changes are ready, we will ask if they suit you.
being-written = We are still making the plan. When it is ready, we will ask if it suits you.
yes-means = When you answer yes, you agree to the plan. You can ask for changes later too.
yes-it-suits = Yes, this suits me
no-means = If something does not suit you, choose “I want to talk about this” beside it.
overtaken = The plan changed while you were reading
overtaken-text = Your answer was not saved. Here is the new plan. Read it first.
print-sheet = Print on one sheet of paper
change-new-goal = New goal: { $what }
change-goal = The goal changed: { $what }
change-goal-gone = The goal was removed: { $what }
change-new-action = New thing: { $what }
change-action = This changed: { $what }
change-action-gone = This was removed: { $what }
change-doer = Somebody else helps: { $what }. Now { $who } helps.
change-days = The time changed: { $what }
change-direction = The part about work and study changed.
change-review = We look at the plan together on { $day }.
change-review-gone = We will still agree when we look at the plan together.
talk-about-this = I want to talk about this
stopped-by = { $who } stopped this on { $day }.
you-stopped = You stopped this on { $day }.
stopped-why = Reason: { $why }
stopped-agreed = Something that was agreed was stopped
stopped-what = { $what }.
instead-with = { $name } will agree with you on what comes instead.
instead = We will agree with you on what comes instead.
still-to-talk-about = { $n ->
    [one] You still want to talk about one thing. We will talk about it with you, even if you agree to the plan now.
   *[other] You still want to talk about { $n } things. We will talk about them with you, even if you agree to the plan now.
}
what-to-talk = What do you want to talk about?
talk-hint = You can write briefly. You can also send the text as it is.
talk-next = Your contact person reads this and talks with you about it.
want-to-talk = I want to talk about this.
already-said = You have already told us that you want to talk about this.
you-want-to-talk = You want to talk about this: “{ $words }”
talks-with-you = { $name } will talk with you about it.
we-talk = We will talk with you about it.
back-to-plan = Back to the plan
send = Send

## The sheet
back = Back
print-hint = Print with your browser. The page is one A4 sheet.
printed = Printed { $day }
plan-of = Plan: { $name }
whom-do-i-call = Who to call
what-i-want = What you want
where-am-i = Where you are now
what-next = What happens next
who-helps = Who helps you
myself = You yourself

## Who has looked
looks-lead = Every look is recorded. If something seems strange, ask us.
looks-names = You see the name when the person helps you or is in your team. For others you see their job and workplace. You can ask us for the name. Your own visits are not shown here.
look-refused = Tried to look at your data, but it was stopped
look-list = Saw your name on their own client list
look-form = Opened a form for writing down your data
look-worker = Employee
look-by-code = Whoever has the code
look-program = The Rinnalla service
at-times = { $count ->
    [one] at { $times }
   *[other] { $count } times, at { $times }
}
in-lists = { $count ->
    [one] Your name was seen in one person’s list of clients
   *[other] Your name was seen in { $count } people’s lists of clients
}
why-own-register = They could see this because it was recorded at their own workplace.
why-consent = They could see this because you gave your consent.
why-tym = They could see this because the law allows it.
looked-at = Information: { $about }
ask-about-look = Ask about this

## Who sees
who-sees = Who sees my data?
who-sees-lead = You decide whom you allow to see your data. You can change your mind at any time. You get services even if you do not give permission.
may-come = May { $name } join your team?
would-help-with = They would help with this: { $need }
you-decide = You decide. They do not see your data before you answer yes.
permission-before-joining = When you say yes, we still ask for your permission: the place where they work is not in your present permission.
yes-may-come = Yes, they may join
no-may-not = No
permission-until = Your permission is valid until { $day }.
we-ask-first = We will ask you before we continue it.
permission-rests = The joint work has ended, so the team no longer sees your data by this permission. Whoever answered for your matter can read them for another 30 days. You can take the permission back whenever you want. If you come back while it lasts, you decide anew who helps you.
ended-permission-gone = No permission is in force. If you come back, we ask you for it anew.
ended-you-see = Here you still see your messages, your meetings and who has looked at your data.
no-permission = You have not given permission. Your data does not move from one organisation to another.
people-who-see = The people who help you
is-your-person = This person is your contact person.
sees-all = Sees all your data, except what we always ask about separately.
sees-nothing = Does not see your data.
sees-these = Sees these:
sees-all-short = almost everything
sees-nothing-short = nothing
sees-some-short = { $count } things
take-out-of-team = Take out of my team
out-means = { $name } no longer sees your data and is not in your team. You can ask them back later.
take-out = Take out
has-not-come-yet = Is not in the team yet. Does not see your data.
my-permission = My permission
permission-means = You have given permission to these organisations.
party-sees = May see: { $kinds }
party-sees-nothing = May not see what others have recorded.
also-permitted = You have also given this permission: { $purpose }, { $mode }. It is valid until { $day }.
change-permission = Do you want to change the permission? Tell us. We make the change together with you.
write-to-change = Tell us what you want to change
take-back-all = Take back all permissions
take-back-means = The permission ends right away. Other organisations no longer see your data. What an authority has already written in its own records stays there. You still get services.
take-back-now = Take back now
see-and-change = Show and change
permission-given = You have given permission to these people. You can change your mind at any time.
permission-none = These people see your data in their work.
member-asks = { $count ->
    [one] A new person could join your team. You decide.
   *[other] { $count } new people could join your team. You decide.
}
decide = Decide
your-person-short = { $name }, contact person

## Messages
my-messages = Messages
messages-lead = You can write to us at any time.
older-messages = Show older messages
no-messages = There are no messages yet.
you-wrote = You wrote
not-answered-yet = We have not answered yet
your-message = Write a message
they-read-it = They read this: { $names }
send-message = Send the message
urgent-call = If it is urgent, call.

## Own words
in-my-words = In my own words
in-my-words-lead = Tell us what is important to you. Write only what you want. You can continue later.
met-another = Somebody wrote down your words at the same time
met-another-text = Both texts are here. Make the text as you want it and save.
written-meanwhile = This was written meanwhile
save-words = Save
words-ask = Tell us in your own words what is important to you. That is where we start.
tell = Tell us
tell-in-my-words = Tell in your own words

## Meetings
next-meeting = We meet together.
next-meeting-proposed = We meet together. The time is only a suggestion so far.
with-people = With: { $names }
see-meeting = See the meeting
to-calendar = To the calendar
all-meetings = All my meetings
my-meetings = My meetings
my-meetings-lead = At meetings we talk first about what matters to you.
no-meetings = No meetings have been agreed yet.
no-meetings-next = When we suggest a time, you see it here. You say whether it suits you.
does-the-time-fit = Does this time suit you?
time-asks = We suggest a meeting: { $when }. Does the time suit you?
fits = The time suits me
does-not-fit = The time does not suit me
you-said-fits = you answered: the time suits
you-said-does-not-fit = you answered: the time does not suit
coming-meetings = Coming up
past-meetings = Held and ended

## How the client is reached
my-details = Your contact details
my-details-lead = Correct here if your number, address or language has changed. Your contact person sees the correction.
name-is-corrected-by = We have the name { $name }. If the name or the date of birth is wrong, tell your contact person, who will correct it.
save-details = Save
back-to-data = Back to my data
correct-details = Correct contact details

## A pause
paused-title = Our work together is paused until { $day }.
paused-reason = Reason: { $reason }
paused-who = { $who } comes back to you then.
paused-contact = You can get in touch at any time.
paused-write = Write a message
