# Consent, care team and case manager.

## Common
case-manager = case manager
cancel = Cancel
go-on = Go on
print = Print
why = Why
how-told = How it was told
back-to-team = Back to the team

## The page of team and consents
team-title = Team and consents
map-of-team = The team as a map
consent-until = Consent in force until { $until }
no-consent = There is no consent
no-consent-text = Without consent nothing is shown to other organisations. Go through the consent together with the client.
no-consent-reader = The case manager prepares the consent together with the client.
consent = Consent
manager-out = The consent no longer covers the case manager’s organisation. Agree with the client who goes on. The responsibility stays until the next person has taken it.
draft-waits = A consent draft waits for the client’s answer.
open-draft = Open the draft
ends-soon = The consent ends on { $until }. Ask the client whether it goes on.
open-consent = Open the consent
change-consent = Widen or renew the consent
prepare-consent = Prepare a consent
earlier-consents = Earlier consents
version-line = { $n }: { $state }, { $how }, { $day }
given-line = Given on { $day }. { $how }. Recorded by { $who }.

## Who is responsible
responsible-now = Responsible now
interim = interim
permanent = case manager
interim-since = Interim case manager since { $day }. Responsible until a permanent one has been agreed.
manager-since = Case manager since { $day }.
from-day = since { $day }
what-client-knows = What the client knows
client-not-told = It has not been recorded yet that the client was told who is responsible.
client-told = The client was told on { $day } who is responsible.
client-knows = The client confirmed on { $day } knowing who is responsible.
how-client-was-told = How did you tell the client?
record-told = Record as told
how-client-said = The client knows who is responsible
how-client-said-hint = Record it when the client has said so. The client can also confirm it in their own service.
how-client-said-hint-no-pages = Record it when the client has said so.
record-known = Record the client’s confirmation
asked-to-be-manager = Asked on { $day } to be the case manager: { $name }. Waiting for an answer.
take-question-back = Take the question back
propose-permanent = Propose a permanent case manager
propose-another = Propose another case manager
who-has-been-responsible = Who has been responsible, and when?
no-gaps = No gaps in the responsibility.
propose-title = Propose a case manager
propose-lead = The person you propose answers in person. The present responsibility goes on until they have taken it.
who = Who
why-this-person = Why this person?
why-this-person-hint = The person reads this before answering. Do not write about health.
send-question = Send the question

## What one is asked
preview-title = You have been asked
invitation = Invitation to a team
who-asks = Who asks
client = Client
what-for = What for
seat = Role in the team
asked-when = Asked
invitation-shows-only = You see the rest only after you have accepted.
accept-invitation = Accept the invitation
cannot-come = I cannot come
why-not = Why not?
reason-is-told = The case manager sees this. The client gets to see it on request.
decline-invitation = Say that I cannot come
asked-to-answer = Asked to be the case manager
why-you = Why you
turn-means = When you take the responsibility it is yours at once. The one before you is released at the same moment.
take-turn = Take the responsibility
cannot-take-turn = I cannot take the responsibility
decline-turn = Say that I cannot
answered = There is no question for you here
answered-text = You have answered already, or the invitation was taken back. Your desk tells you when you are needed.
to-desk = To my desk

## The team
members = Members of the team
list-of-members = Members of the team as a list
suggest-somebody = Suggest a member
helped-at-first = { $name } helped at the beginning. Do you both want them in the team?
answered-before = { $name } was responsible for the client before you. Do you both want them in the team?
stays-by-approval = The client decides.
suggest-to-stay = Suggest them for the team
to-approve = { $n ->
    [one] One suggested member waits for the client’s approval.
   *[other] { $n } suggested members wait for the client’s approval.
}
go-through-with-client = Go through the suggestions
to-invite = { $n ->
    [one] The client has approved one member who has not been invited yet.
   *[other] The client has approved { $n } members who have not been invited yet.
}
invite-approved = Invite the approved
team-empty = Nobody else is in the team yet
team-empty-text = Suggest members by what the client needs. The client approves each of them.
team-ended = The team ended with the joint clientship
team-ended-text = Nobody sees the client’s information as a member of the team any more.
nobody-responsible = Nobody is responsible now
state = State
vacant-seats = Still missing in the team:
awaited-seats = On the way to the team:
seat-awaited = { $seat }: { $name } ({ $state })
could-need = The team may also need these. The client and you decide it together.
core-of-team = belongs to most teams
leave-team = Leave the team
why-leave = Why does the membership end?
earlier-members = Earlier members and suggestions
seat-member = Member
seat-close = Close person or support person
seat-member-hint = Helps the client with their own part.
seat-doctor-hint = A doctor whom the others can ask about work ability and health.
seat-convener-hint = Calls the team together and sees that the meetings are held. Sees only the team and the meetings. If they also help the client, choose member.
what-seats-mean = What do these roles mean?
approvals-title = The client decides about the team
approvals-lead = Go through the suggestions one by one. An invitation leaves only after the client has approved.
says-yes = Approves
says-no = Does not want them
says-open = Not decided yet
record-answers = Record the decisions
nobody-to-approve = All suggestions have been decided
nobody-to-approve-text = No suggestion waits for the client’s decision.
member-new-title = Suggest a member for the team
member-new-lead = Nobody is invited before the client has approved.
who-is-it = Who it is
kind-colleague = Professional in the service
kind-outside = Professional elsewhere
kind-close = Close person or support person
name = Name
title = Profession or task
role = Who is the person to the client?
role-hint = For example brother, friend or support person.
organisation = Organisation
organisation-hint = The consent names the organisation.
need-hint = The invited person reads this before answering. Do not write about health.
suggest = Suggest
member-title = Member of the team
need = What for
client-approved = The client approved
state-since = Last changed
manager-leaves-by-handover = This person is the case manager. Propose another one first: the responsibility moves when they have taken it.
client-approves = The client’s approval
record-approval = Record the approval
invite-lead = The invited person sees who asks and for what, and the client’s first name. Nothing else.
invite = Invite
answer-as-told = Record the answer
answer-as-told-lead = This person has no account. Record what they answered themselves.
said-yes = Comes along
said-no = Does not come
has-left = This person has left the team
record-left = Record as left
take-back = Take the suggestion or invitation back
client-removes = The client does not want this person

## Preparing a consent
consent-new-title = What each may tell and see
step-one = Step 1 / 2
step-two = Step 2 / 2
whom-does-it-concern = Whom does the consent concern?
whom-lead = Choose together which organisations you talk about. Each is named; “the whole network” will not do.
organisations = Organisations
other-organisations = Other organisations ({ $count })
same-for-all = The same for everybody
same-for-all-open = Does the client want the same for everybody? Choose it here at once
same-for-all-hint = These will be ticked for every organisation you have chosen. In the next step you can change each of them separately. Health and sensitive information are ticked there, for each organisation one kind at a time.
tick-with-client = Go through the points together. Tick only what the client consents to.
tell-and-see = “May tell” means that the organisation can pass the information on to the others named here. “May see” means that it can read what the others named here have recorded.
usual-first = First you see what is usually needed when the purpose is: { $purpose }. The other kinds are listed under each organisation.
nothing-ticked = Nothing is chosen beforehand.
ticked-as-before = What the client consented to the last time is chosen. Go through it too.
more-kinds = Other kinds of information ({ $count })
kind-of-data = Information
may-tell = May tell
may-see = May see
sensitive = sensitive
purpose = What the information is used for
purpose-text = The use in the client’s own words
purpose-text-hint = A whole sentence. For example: I get help in finding work.
valid-until = In force until
mode = How the consent is given
mode-screen-hint = The client reads the text on the screen and answers in person.
mode-paper-hint = Print the text. The client signs it.
mode-oral-hint = Covers this one time and ends today. Not enough for an invitation to the team.
save-draft = Save the draft
change-parties = Change the organisations

## One consent
consent-title = Consent
matrix = Who may tell and see what
matrix-as-table = Who may tell and see what, as a table
who-and-what = { $count ->
    [one] See who may tell and see what ({ $count } kind of data)
   *[other] See who may tell and see what ({ $count } kinds of data)
 }
about-consent = About the consent
tells-and-sees = tells and sees
tells = tells
sees = sees
neither = –
valid = In force
recorded = Recorded by
giver = Who gave the consent
identity = How the person was identified
was-told = What the person was told
was-told-hint = Tell the client all of these before the consent.
paper-kept = Where the signed paper is kept
paper-kept-hint = For example: archive of the unit, folder 4.
client-answers = The client’s answer
screen-is-next = Next the screen shows the client’s own page in the client’s own language. Turn the screen to the client.
show-to-client = Show to the client
record-signed = The client signed
record-spoken = The client consented by word of mouth
change-draft = Change the draft
record-refused = The client does not consent
discard-draft = Delete the draft
client-changes-mind = If the client has a change of mind
withdraw-lead = The client can narrow the consent or take it back at any time. Record it the same day.
narrow-consent = Narrow the consent
withdraw-means = The change takes effect at once. Those whom it concerns are told. What an authority has already stored in its own register stays there.
record-withdrawal = The client takes the whole consent back
what-client-reads = This is what the client reads
withdraw-which = What does the client take back?
withdraw-all = All consents
withdraw-all-hint = Also in force: { $others }.
withdraw-this = Only this one
withdraw-this-hint = { $purpose }. The others stay in force.
record-taken-back = Record the withdrawal
in-force-for = { $purpose }, until { $until }
narrows-this = The narrowing concerns this consent: { $purpose }.
narrows-not-these = It does not change these. If the client means them too, narrow them as well:
narrow-title = Narrow the consent
narrow-lead = Untick everything that the client wants to take out. Nothing new can be added: that needs a new consent.
save-narrowed = Record the narrowing

## What the client reads (`TextVersion`). A sentence that clients have agreed to is never changed: a new wording is a new version with sentences of its own.
text-title = Consent to giving information
text-client = Client:
text-number = Number of the clientship
text-permission-first = I allow the organisations named below to tell each other about me and to see my information. Beside each of them stands which information.
text-permission-second = I allow the organisations named below to tell about me or to see my information, as it says for each of them.
text-permission-third = I allow the organisations named below to tell about me or to see my information, as it says for each of them. The plan also holds what I tell in my own words: what I want and what is important to me.
text-what-for = What the information is used for:
text-purpose-joint-support = We plan and carry out together the support that I need.
text-purpose-one-meeting = We prepare and hold one meeting.
text-purpose-service-request = We ask for a service for me.
text-tells = May tell others:
text-sees = May see:
text-sensitive = This I allow separately:
text-until-first = The permission is in force. Its last day is
text-until-second = The permission begins when I give it. Its last day is
text-know = I know this
know-voluntary-third = I give this permission of my own free will. I can also say no.
know-can-withdraw-third = I can narrow the permission or take it all back at any time. It is enough to tell somebody who helps me.
know-keeps-services-third = I get the services that I have a right to without this permission too.
know-who-is-told-third = I have been told who may tell about me, who may see my information, and which information this permission covers.
text-stored-stays = If an authority has already stored something in its own register, it stays there even if I take the permission back.
sign-place = Place and date
sign-client = Signature
sign-name = Name in print
sign-receiver = Consent received by
i-give = I give my consent
i-do-not-give = I do not give my consent
thanks-given = Thank you. Your consent has been saved.
thanks-given-text = You can narrow it or take it back at any time. Tell any of us.
thanks-refused = Thank you for your answer.
thanks-refused-text = Your information is not passed on. You get services in the same way as before.
give-screen-back = Please give the screen back now.
professional-goes-on = The professional goes on

## Approved and not covered
not-covered-yet = The client has approved these members, but the consent does not cover them yet: { $names }. They can be invited when the client has given a consent that names their organisation.
widen-consent = Widen the consent
named-not-in-consent = { $name } – not in the consent yet
not-in-consent = The organisation is not in the consent yet.
suggest-outside-consent = If it says “not in the consent yet”, you can still suggest the person. They can be invited when the client has given a consent that names their organisation.
propose-outside-consent = If it says “not in the consent yet”, you can ask the person only when the client has given a consent that names their organisation.
approve-outside-consent = Their organisation is not in the consent yet. The client can approve them now, but they can be invited only when the consent covers their organisation too.
invite-outside-consent = The client has approved them, but their organisation is not in the consent yet. They can be invited when the client has given a consent that names it.
