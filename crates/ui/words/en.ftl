# Plain English.

## Frame: what stands around every page
skip-to-content = Skip to content
demo = Demonstration
demo-invented = all people and all information are made up.
main-menu = Main menu
main-menu-small = Main menu, small screen
menu = Menu
find = Search
find-label = Search for a client, a service or a professional
own-profile = Your profile
language-of-pages = Language of the pages
sign-in = Sign in
sign-out = Sign out
own-service = Your service
help-and-shortcuts = Help and shortcuts
accessibility-statement = Accessibility statement
privacy = Privacy
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
step-services = Services by the plan
done = Done
done-small = done
team-around-client = The team around the client
client-in-the-middle = { $name }, client, in the middle
invited = invited
map-key-double = Double line: the case manager walks beside the client.
map-key-broken = Broken line: invited, has not answered yet.
show-more = Show more

## Forms
optional = (optional)
choose = Choose
date-hint = For example 13.4.2026, 13 April, April or week 14
summary-title = { $n ->
    [one] Correct one thing
   *[other] Correct { $n } things
}
problem-required = Fill this in
problem-too-long = Make the text shorter: { $max } characters at most
problem-control = Write the text again: it has a character that cannot be saved
problem-not-a-date = Write the day like this: 13.4.2026
problem-not-a-time = Write the time like this: 12:30
problem-not-a-choice = Choose one of the options
problem-not-a-number = Write the number in figures
problem-phone = Write a telephone number, for example 040 123 4567
problem-email = Write an e-mail address, for example name@example.fi
problem-code = Check the code and write it again
problem-identity-code = Check the personal identity code: it has 11 characters
problem-repeated = Fill this in only once
problem-unknown-field = The form was out of date. Check it and send it again.

## When something cannot be shown or done
not-found-title = The page does not exist, or you may not see it
not-found-professional = If you work with the client, ask them for consent. Their contact person can then invite you to the team. This attempt is in the log.
not-found-check = Check the address or start again.
refused-title = This cannot be done now
to-contact-page = Contact us
too-many-title = Wait a moment
too-many-text = There were many attempts in a row. Try again in a few minutes.
too-large-title = What you sent was too large
too-large-text = Go back and make the text shorter. Your text is still on the previous page.
malformed-title = What you sent could not be read
malformed-text = Go back and send the form again.
fault-title = Something is wrong at our end
fault-text = Nothing was half saved. Try again. If it goes on, tell support this number: { $incident }
service-break-title = The service is taking a break
service-break-text = Try again in a while. What you saved is safe.
service-break-call = If it is urgent, call { $phone }.
session-ended-title = Your session has ended
session-ended-kept = Your text is safe on this page. Do not close it.
session-ended-sign-in = Sign in again (opens in a new tab)
session-ended-return = Come back to this page and send your text.
send-again = Send again
conflict-title = Somebody else changed the same thing
conflict-text = Somebody saved first. Nothing was replaced, and your text is safe here.
conflict-typed = You wrote
conflict-open = Open the newest version (opens in a new tab)

## Days and times. NBSP keeps number and unit together.
at-time = at { $time }
at-time-plainly = at { $time }
by-day = by { $day }
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
