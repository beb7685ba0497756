# English. Public pages are plain; professionals' pages are short.

## Public contact page (C05, V01)
contact-us = Contact us
hero = Does work, or looking for work, feel too heavy?
hero-lead = Contact us. Together we think about what helps you.
no-referral = You do not need a referral.
no-account = You do not need an account.
no-name-needed = You can ask without giving your name.
free-of-charge = The service is free.
choose-way = Choose the way that suits you
way-call = Call { $phone }
way-call-note = a person answers the phone
way-callback = Ask for a call
way-callback-text = we call you
way-callback-note = within two working days
way-write = Write
way-write-text = the form is short
way-write-note = 3 questions
way-visit = Come and see us
write-to-us = Write to us
said-label = What would you like help with?
said-hint = Use your own words. A few words are enough. If you only want a call, leave this empty. Do not write your personal identity code.
reply-label = How may we answer you?
reply-call = Call me
reply-text = Send me a text message
reply-code = I read the answer with a code
reply-code-hint = We do not ask for your name or number.
wish-call = A call
wish-text = A text message
wish-code = Reads the answer with a code
wish-agreed = As agreed
phone-label = Telephone number
phone-needed-hint = Needed so that the initial service can reach them.
phone-if-called-hint = Needed if the initial service calls back or sends a text message. Otherwise you may leave this empty.
send = Send
who-reads = Somebody in the initial service reads your message. We delete it after 30 days if we do not go on together.
how-protected = How we protect your data
helping-another = Are you helping somebody?
helping-another-text = You can also contact us for somebody close to you, when they have said yes to it.
i-am-professional = I am a professional
have-code = Do you have a code?
read-answer = Read the answer
danger-before = If you or somebody else is in danger, call at once
danger-after = Medical Helpline, day and night:

## After sending: what happens next, and by when
thanks = Thank you for your message
thanks-title = Thank you. We have your message.
thanks-lead = You do not need to do anything else now.
your-code = This is your code
your-code-text = With the code you read our answer on any device. Your name is not needed.
your-code-keep = Write the code down or print this page. The browser remembers the code for half an hour. After that we cannot show the code again.
your-code-where = To read the answer, choose “Read the answer” on the contact page and type the code.
we-call-to = We will call { $phone }
we-text-to = We will send a text message to { $phone }
is-it-right = Is the number right? If not, call us or contact us again.
seen-half-an-hour = This browser shows the number for half an hour.
what-next = What happens next
next-sent = You sent a message
next-somebody-reads = Somebody in the initial service reads it
next-somebody-reads-note = Only the people of the initial service see it. Others see it only if you give permission.
next-we-answer = We answer you by { $day }
next-read-answer = The answer will be ready to read by { $day }
next-answer-note = You get the answer in the way you chose.
next-together = Together we think about what helps
next-together-note = You decide whether we go on.

## Reading the answer with a code
reply-title = Read the answer
code-label = Code
code-hint = The code has 12 characters, for example K7QM-2XRD-9HTB.
lost-code = If the code is lost, we cannot find the answer.
contact-again = Contact us again
our-answer = Answer
reply-not-yet = There is no answer yet. We answer by { $day }. Look again then with the same code.
you-wrote = You wrote

## The next step, as the person who made contact reads it
step-taken = We will contact you
step-answered = We have answered you. We go on if you wish.
step-not-reached = We called you but did not reach you. We will try again { $day }.
step-case-reopened = We go on together. Your contact person will be in touch.
step-case-opened = We begin together. Your contact person will be in touch.
step-noticed = Bring it up with the client

## Queue
contacts = Contacts
contacts-of-others = Contacts
contact = Contact
summary = Summary
no-name = Gave no name
in-their-words = “{ $words }”
queue-title = Open contacts
queue-unanswered = Waiting for an answer
queue-late = The answer is late
feedback-received = Feedback received
queue-empty = Everybody has been answered
queue-empty-text = New contacts come here.
count-open = open
count-unanswered = waiting for an answer
count-late = late
mine-title = With you
sent-title = Clients you have referred
sent-empty = You have not referred anybody yet
sent-empty-text = When the client has said yes, the initial service contacts them. Here you see how it goes on.
sent-on = referred { $day }
now-with = now: { $name }

## Recording a contact
new-contact = New contact
new-contact-lead = Note down a call or a visit. No name is needed.
send-client = Refer a client to the initial service
send-client-lead = The initial service contacts the client. You hear how it goes on.
told-label = What would they like help with?
told-hint = In their own words, only what is needed. Do not write the personal identity code.
name-label = Name
channel-label = How did they contact us?
goes-on-label = How does this go on?
goes-on-mine = I go on with this
goes-on-mine-hint = They have already had an answer from you.
goes-on-queue = The initial service calls back
goes-on-queue-hint = Goes to the queue. A telephone number is needed.
goes-on-agreed = The client has agreed to this
goes-on-agreed-hint = They know what you tell and want the initial service to contact them.
goes-on-noticed = I have not talked with them yet
goes-on-noticed-hint = The note stays with you alone until you have talked.
agreed-on-label = When did they agree?
promised-label = What did you promise them?
promised-hint = For example: the initial service calls this week
reach-label = How can they be reached?
language-label = Language
save = Save
save-and-send = Save and refer
save-answer = Save the answer
save-answers = Save the answers
save-talk = Save the talk
cancel = Cancel
who-reads-contact = The people of the initial service read this. Every look is logged.

## One contact
what-was-told = What they told
asked-for-call = Asked only to be contacted
came = Came
wants-answer = Wishes
speaks = Language
recorded-by = Recorded by
client-agreed = The client agreed
promised = Promised
talks = Talk with the client
talked = { $who }, { $day }
ask-again-on = ask again { $day }
three-questions = Three questions
asked = { $who }, { $day }
you-decide = This is only a suggestion. You and the client decide.
suits-this-service = By these answers, the initial service fits. Go on together from here.
who-has-it = Responsible now
the-queue = The initial service’s queue
the-queue-note = When you take this, everybody sees who is responsible.
do-next = Do now
take = Take this
other-steps = Other steps
record-answer = Record the answer
record-talk = Record the talk
not-reached = Called, not reached
not-reached-lead = The time to answer still runs. The contact is yours until somebody reaches them.
try-again-label = When do you try again?
save-try = Save
tries = Tries to reach them
call-again-on = Call again on { $day }.
with-nobody-yet = nobody has it yet
tried = { $who } called { $at } and did not reach them. Next try { $day }.
try-again-on = next try { $day }
ask-three = Ask the three questions
send-on = Refer to the initial service
open-case = Open a joint clientship
end-contact = End the contact
to-case = Go to the joint clientship
meanwhile = Somebody else changed this meanwhile
meanwhile-now = Now: { $state }, { $who }. Your text is kept below.
meanwhile-answer = The other answer:

## Answer
answer-label = What did you answer?
answer-hint = Briefly: what you agreed and what happens next.
answer-by-code-hint = They read this text with their code exactly as it is. Say what they can do and how to reach you.

## Screening (P03)
three-questions-lead = Ask the client. Only your own organisation sees the answers until the client lets you share them.
q1 = Is the client in working life?
q2 = If not: are they on sick leave, or a client of some service?
q2-hint = Ask only when they are not in working life.
q3 = Has a health check been done?
who-sees-screening = The program suggests, people decide. Nothing is scored.

## The talk (P02, M08b)
talk-lead = Do not be afraid to bring up support. Nothing is shared until the client wants it.
talk-card = Help for the talk
talk-card-1 = What goes well in everyday life, and what takes most of your strength now?
talk-card-2 = What would you like to be different in half a year?
talk-card-3 = Which services do you have now? Which of them help?
talk-card-4 = Who supports you?
talk-card-5 = Would you like us to think about this together with others?
clients-answer = The client’s answer
talked-on-label = When did you talk?
ask-again-label = When do you ask again?
ask-again-hint = Needed if the answer is “Not now”. Otherwise leave it empty.
words-label = The client’s own words
words-hint = What do they hope for? Write it as they said it.

## Sending on
send-on-lead = The client has said that they want help. The initial service contacts them.
what-goes-along = This goes along

## End
end-lead = Every contact ends with a next step and a named person.
outcome-label = What was decided?
advised-hint = They got advice, and that is enough for now.
self-care-hint = They go on by themselves. You agreed a day to come back to it.
booked-hint = They have an appointment.
pair-work-hint = You go on with them together with another professional.
handed-over-hint = Another professional has promised to go on.
duplicate-hint = The same matter is already being worked on.
colleague-label = Which professional?
colleague-hint = Choose when you go on as a pair or somebody else goes on. The matter goes to another organisation only when the client has said yes: record the talk first.
accepted-label = They have accepted this
accepted-hint = Tick when another professional goes on. Ask them first.
earlier-label = Which earlier contact?
earlier-hint = Choose when the same matter is already being worked on.
next-label = What happens next?
next-hint = Write so that the client understands. They may read this.
next-on-label = When?
next-on-hint = Needed if they go on by themselves or have an appointment. For example 13 April 2026 or week 14
to-sender-label = Message to whoever referred the client
to-sender-hint = { $name } sees this. Tell only what the client has accepted.

## Opening a case
open-case-lead = A joint clientship is the time during which several organisations help the client together and one professional answers for the whole. The details come from the contact. Check them.
given-label = First name
family-label = Family name
email-label = E-mail
birth-date-label = Date of birth
birth-date-hint = For example 13.4.1984
reach-note-label = How and when are they best reached?
reach-note-hint = For example: in the mornings, preferably by text message
case-words-hint = What they have told and what they hope for. The words stay in the joint clientship as their own.
before-title = Have they been a client before?
before-text = When you give the number of the joint clientship, the same one is opened again and no second one is made. The number and the family name are in the client’s own papers.
before-follows = The number and the history stay. The contact details that you record here replace the old ones. The consent is checked, and the team is invited again. Every search is logged.
number-label = Number of the joint clientship
number-hint = For example A-1042. Leave empty if there has been none.
wants-help-label = The client wants help
wants-help-hint = They know that a joint clientship is opened.
you-become-interim = { $name }, you become the interim case manager
you-become-interim-text = You are responsible until a permanent case manager has been agreed.
told-label-case = How did you tell them that you are responsible now?
told-hint-case = You can also record this later. When the client comes back, tell them at once.
