# Joint meetings.

## Lists
meetings = Meetings
meeting = Meeting
joint-meeting = Joint meeting
going-on = Going on
arrange-meeting = Arrange a meeting
no-meetings = No meetings have been arranged yet
no-meetings-text = A joint meeting looks at the whole situation and agrees who does what. Ask the client first what suits.
coming = Coming up
past = Held and ended
heard-otherwise = Heard in another way than at a meeting
heard-otherwise-text = If a meeting is not possible, the client can be heard in another way. Then it is written down how the client was heard and what they said.
record-hearing = Record that the client was heard
get-in-touch = Get in touch
did-not-come = Could not make it to the meeting. Ask how they are and agree on a new time.
no-own-meetings = No meetings ahead
no-own-meetings-text = When you are invited to a meeting, it shows here.
people = { $n ->
    [one] 1 participant
   *[other] { $n } participants
}
at-hours = at { $hours }
agreed-day-was = The day that was agreed was { $day }.
your-meetings = My meetings

## Arranging
clients-limits-first = The client’s limits first
limits = What must be taken into account for the client?
limits-hint = For example transport, an interpreter, work trial hours, energy, who they want to bring along. Those invited see this.
when-and-where = When and where
day = Day
day-hint = For example 13 April
from = Starts
to = Ends
time-hint = For example 12:30
to-hint = If you leave this empty, the meeting takes an hour
how-we-meet = How do you meet?
place = Place
place-hint = Address and room, or how to join remotely
who-is-invited = Who is invited
who-beside-client = The client and you are always there. Who else?
who-hint = Consent is checked now, and again when the meeting begins.
nobody-to-invite = There is nobody else in the client’s team yet. You can still arrange a meeting with the client.
waiting-for = An answer to the team invitation is awaited: { $names }
waiting-text = Somebody invited to the team can be invited to the meeting once they have said that they join the team.
no-consent-yet = not covered by consent yet
client-agreed = The client has said that the time suits
client-agreed-hint = If the client has not been asked yet, the time is a proposal.
arrange-and-invite = Arrange and invite
change-time = Change time or place
save-time = Save time and place
saved-now = Agreed now:
somebody-changed-it = Somebody else changed the meeting while you filled in the form. The newest is on top, what you wrote is below. Save only if you want to change it.
leave-as-is = Go back without saving
day-has-passed = That day has passed. Write a day that is still ahead.
ends-before-start = The meeting must end after it starts.

## Preparing
to-the-door = Begin: who is there
to-the-door-early = Hold it already now
invitations = Invitations
invited-people = Invited
to-calendar = To calendar
call-off = The meeting does not take place
clients-limits = The client’s limits
your-limits = Your wishes
matters = Matters to talk over
no-matters = Nobody has added anything yet. Ask the client first.
your-matters-first = What you want to raise comes first. You can already tell us what you want to talk about.
tell-by-message = Tell us in a message
clients-matter = The client’s matter
your-matter = Your matter
professionals-matter = A professional’s matter
bring-matter = Add a matter to the meeting
matter = What should be talked over?
whose-matter = Whose matter?
clients-come-first = The client’s matters are taken first.
about-what = What kind of information is it about?
about-what-hint = The matter is seen by those to whom such information is open.
add-matter = Add matter
agenda = How the meeting goes
still-open = Still open in the plan
agenda-hint = The same way each time. The client begins.
agenda-hint-client = The same way each time. You begin.
not-covered = Consent does not cover everybody
not-covered-text = Ask the client before the meeting. Without consent a person can be there only if the client says yes when the meeting begins.
consent-covers-all = Consent covers everybody who is invited. It is checked again when the meeting begins.
ask-client = { $name } has not answered yet
ask-client-text = Ask whether the time suits, and record the answer.
record-agreed = Record that the time suits
does-the-time-fit = Does the time suit you?
fits = The time suits me
does-not-fit = The time does not suit me
you-said-fits = You have answered: the time suits. You can change your answer.
you-said-does-not-fit = You have answered: the time does not suit. Whoever arranges the meeting will be in touch. You can change your answer.
comes = comes
time-does-not-fit = time does not suit
no-answer-yet = no answer yet
invite-more = Invite more people
invite = Invite
take-back = Take the invitation back
everybody-is-invited = Everybody who works with the client is invited already.
back-to-meeting = Back to the meeting

## At the door
at-the-door = Who is there
door-text = Mark who is in the room or taking part remotely. You see at once who may stay, and on what ground.
day-is-ahead = The meeting is on { $day }
day-is-ahead-text = Record who is there when you are together.
who-is-there = Those invited and those who came along
is-there = Is there
is-on-the-line = Takes part remotely
on-the-line = remotely
on-the-line-small = remotely
newcomer = came along
ground-is-gone = There was a ground when the invitation was sent. It has ended since.
client-says-yes = The client says yes now
client-says-yes-hint = For this meeting only: contact details, the plan and what is agreed now.
somebody-else-came = Somebody came who was not invited
newcomer-text = Write the name and where the person comes from. It shows in the minutes.
name = Name
organisation = Organisation
title-or-role = Who is the person?
title-or-role-hint = For example “student” or “sister”. Write the organisation here if it is not in the list.
clients-own-person = The client’s own close person or support person
check-door = Save and check
begin-meeting = Begin the meeting
held-already-now = We hold the meeting already now
held-already-now-hint = The meeting was agreed for { $day }.
everybody-may-stay = Everybody who is there may stay.

## Holding
open-screen = Open the shared screen
somebody-came = Somebody came or left
may-not-stay = { $name } is there without consent. Ask the client, or ask the person to leave.
clients-goals = The client’s goals
goal-first = The goal first
goal-first-text = The plan has no goal yet. Write it as the client says it. Then agree who does what.
what-client-wants = What does the client want?
in-own-words = In the client’s own words, in the first person.
write-goal = Write the goal down
we-have-agreed = What we have agreed
nothing-agreed-yet = Nothing has been agreed yet.
add-agreed = Add something agreed
what-is-done = What is done?
who-does = Who?
by-when = Ready by when?
which-goal = For which goal?
add = Add
goes-into-plan = What is agreed goes straight into the plan. The client and whoever does it still approve it there.
in-the-room = In the room
next-step = Next: { $step }
step-done = (done)
what-may-screen-show = What may the shared screen show?
ask-the-client = Ask the client. The screen shows only what the client allows.
save-shown = Save what is shown

## The shared screen
our-meeting = Joint meeting
what-we-talk-about = What we talk about
goal-of = { $name }: my goal
quoted = “{ $words }”
just-added = Just added
added-by = { $who } added it { $at }
on-this-screen = { $name } decides what this screen shows. Matters that are about health, rehabilitation, substances, mental health or criminal sanctions are always left out. Goals and what is agreed stand as they are written.
client-decides-first = { $name } decides first what this screen shows.
read-aloud-at-end = At the end we read aloud what was agreed. { $name } gets it on their own pages and on paper.
refreshes = Refreshes by itself, { $n } present
refresh-start = Start refreshing
refresh-stop = Stop refreshing
hide-screen = Hide the screen
unhide-screen = Show again
close-screen = Close the screen
screen-hidden = The screen is hidden
screen-hidden-text = Nothing shows until the screen is opened again.

## The end
end-meeting = End the meeting
read-aloud = Read aloud what was agreed
read-aloud-text = The client says whether it is all as you agreed.
clients-words = What did the client say?
clients-words-hint = In the client’s own words: what they think of the situation and of what was agreed. The client sees this.
what-happened = What happened?
why-off = More about it
why-off-hint = Briefly, without health information. The client sees this.
contact-on = When will you get in touch?
contact-on-hint = Needed if the client could not make it. For example tomorrow or 13 April.
save = Save

## Minutes
minutes = Minutes
part-agreed = 1. What was agreed
part-words = 2. The client’s words
part-your-words = 2. Your words
part-records = 3. What each organisation records
nothing-was-agreed = Nothing new was agreed in the meeting.
these-are-in-plan = What was agreed is in the plan
words-not-for-you = The client’s words are not shown to you.
written-by = { $who }, { $at }
part-records-text = Your organisation’s part is seen only by your organisation and the client.
part-records-client = Each organisation’s part is seen only by itself and you.
nothing-to-record = Nothing to record.
write-record = Write your organisation’s part
change-record = Change your organisation’s part
what-we-record = What do you record?
what-we-record-hint = Leave empty if there is nothing to record.
save-record = Save the part
colleague-was-first = A colleague of yours wrote first. Their text is above, yours below. Bring them together and save.
records-missing = Not recorded yet
who-was-there = Who was there
was-i-heard = Were you heard?
was-i-heard-hint = 1 = not at all, 5 = fully. The answer helps to make meetings better.
somebody-gets-in-touch = Somebody gets in touch with the client
contact-by = By { $day }.
has-been-contacted = The client has been contacted.
i-have-contacted = I have been in touch

## Hearing without a meeting
hearing-text = When the client has been heard, you can begin to make the plan. Write down how the client was heard and what they said.
heard-on = On which day?
heard-how = How was the client heard?
save-hearing = Save
heard-face-to-face = Face to face
heard-home-visit = At a home visit
heard-phone = By phone
heard-video = By video
heard-writing = In writing

## Closed lists
client = client
step-how-it-is = How things are now
step-hopes = Hopes
step-what-helps = What helps now
step-who-does = Who does what and when
step-next-time = When we meet again
ground-own = Own matter
ground-own-organisation = Own organisation
ground-consent = Covered by consent
ground-let-in = The client has invited them
ground-spoken = The client said yes
ground-nothing = No consent
shown-goal = The client’s goal
shown-matters = Matters to talk over
shown-agreed = What has been agreed
shown-people = Who is there
off-cancelled = The meeting is cancelled
off-no-show = The client could not make it
answer-fits = The time suits
answer-does-not-fit = The time does not suit
time-is-agreed = The time is agreed
time-is-agreed-text = If it does not suit you after all, say so here.
