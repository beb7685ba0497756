## Search
services = Service directory
service = Service
search-form = Search for services
what-helps = What is help needed with?
in-which-place = Where?
search = Search
too-long = Write at most 200 characters.
no-such-place = There is no municipality “{ $place }”. Check the name or leave the field empty.
fits = { $many ->
    [one] 1 service fits the search
   *[other] { $many } services fit the search
}
all-services = { $many ->
    [one] 1 service
   *[other] { $many } services
}
best-first = Best fit first
own-first = Providers’ own entries first
left-out = These words were left out of the search: { $words }
nothing-title = No service fits the search
nothing-text = Try another word, or search without a municipality. You can also get in touch: we will look together.
contact = Get in touch

## Why a service fits
fits-because = Fits because: { $reasons }
fits-partly = Fits in part: { $reasons }. Not found: { $missing }
quoted = “{ $word }”
quoted-now = “{ $word }” under its present name
found-in-name = { $word } is in the name of the service
found-in-other-name = { $word } is in another name of the service
found-in-keyword = { $word } is among the keywords
found-in-class = { $word } is in the topic of the service
found-in-provider = { $word } is in the provider’s name
found-in-summary = { $word } is in the summary
found-in-text = { $word } is mentioned in the description

## Facts
cost-not-stated = Cost not stated
cost-free = Free of charge
cost-charged = There is a charge
cost-other = The cost is explained in the description
referral-needed = A referral is needed
no-referral = No referral needed
checked = Checked { $day }
checked-long-ago = Last checked { $day }, may be out of date
whole-country = Whole country
mainland = Whole country except Åland
employment-area = Employment area of { $area }
and-more-places = and { $many } more

## One service
back-to-services = To the service directory
how-to-start = How to start
about = About the service
who-for = Who it is for
cost = Cost
reach = How to reach it
no-channels = No contact details are given. You can get in touch with us, and we will find out how to get the service.
facts = Facts
provider = Provider
places = Area
languages = Languages of service
not-stated = Not stated
topics = Topics
other-names = Other names
open-hours = Open
source = Source
source-ptv = Finnish Service Catalogue (PTV)
source-ptv-base = National base description of the Finnish Service Catalogue
source-own = The provider itself
base-note = The text is a national base description from before the reforms of 2023 and 2025. Today the provider is the organisation named here, even where the text speaks of the municipality.
other-language = The details of this service are only available in another language: { $language }
told-in = Described only in: { $language }
language-other = another language
channel-place = Place to visit
channel-phone = Phone and e-mail
channel-online = Online service
channel-web-page = Web page
channel-form = Form
channel-other = Other contact
