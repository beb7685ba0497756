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

## The plan
no-plan-yet = There is no plan yet.
no-plan-next = We make it together. You tell us what is important to you.
does-it-suit = Does the plan suit you?
what-changed = These things changed:
read-whole-plan = Take your time to read the plan.
answer-below = Answer at the end of the page.
goal-number = Goal { $number }
because = Why: { $why }
work-and-study = Work and study
we-look-together = We look at the plan together: { $day }
agreed-on = You agreed to this plan on { $day }. The plan is in force.
you-agreed-others-not = You agreed to this plan on { $day }. We are still waiting for others to answer.
being-changed = The plan is being changed. We will ask you when the changes are ready.
being-written = The plan is being made. We will ask you when it is ready.
yes-means = When you answer yes, you have agreed to the plan. You can ask for changes later too.
yes-it-suits = Yes, this suits me
no-means = If something does not suit you, choose “I want to talk about this” beside it.
overtaken = The plan changed while you were reading
overtaken-text = Your answer was not saved. Here is the new plan. Read it first.
print-sheet = Print on one sheet of paper
change-new-goal = New goal: { $what }
change-goal = The goal changed: { $what }
change-goal-gone = The goal was taken away: { $what }
change-new-action = New thing: { $what }
change-action = This changed: { $what }
change-action-gone = This was taken away: { $what }
change-doer = Somebody else helps: { $what }. Now { $who } helps.
change-days = The time changed: { $what }
change-direction = The part about work and study changed.
change-review = We look at the plan together on { $day }.
change-review-gone = We will still agree when we look at the plan together.
talk-about-this = I want to talk about this
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
whom-do-i-call = Whom do I call
what-i-want = What I want
where-am-i = Where am I now
what-next = What happens next
who-helps = Who helps me
myself = I do it myself
helps-me = { $name } helps me with all of this.
helps-me-now = { $name } helps me now. Together we agree who helps later.

## Who has looked
looks-lead = Every look is recorded. If something seems strange, ask us.
looks-names = You see the name when the person helps you or is in your team. Of others you see the task and the workplace. You can ask us for the name. Your own visits are not shown here.
look-refused = Tried to look at your data. It was stopped
look-list = Saw your name on their own client list
look-worker = Employee
look-program = The Rinnalla service
at-times = at { $times }
why-own-register = The data belongs to their workplace.
why-consent = You gave permission.
why-tym = The law allows this.
looked-at = What: { $about }
ask-about-look = Ask about this
