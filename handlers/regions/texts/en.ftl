# Regions: countries of a network that do something together. Plain, short; nobody is pushed to join.

regions-command-regions = Regions: countries that work together
    .words = regions, our region, region

## The list and one region

regions-head = Regions
regions-none = There is no region in your network yet. Any coordinator can propose one.
regions-none-coordinator = There is no region in your network yet. Propose one: it opens when two countries are in.
regions-countries = Countries: { $countries }
regions-country = { COUNTRY($country) }
regions-is-asked = Not open yet: it opens when two countries are in.
regions-is-closed = Closed: fewer than two countries are in.
regions-inside = In: { $countries }
regions-asked = Asked: { $countries }
regions-declined = Not in: { $countries }
regions-ahead = What is ahead
regions-ahead-none = Nothing is planned for the region yet.
regions-ahead-line = { $title }: { $at }
regions-propose = Propose a region
regions-accept = { COUNTRY($country) } joins
regions-decline = { COUNTRY($country) } does not
regions-figures = Figures
regions-notes = Notes
regions-write = Write a note
regions-event = Plan an event
regions-announce = Announce
regions-manage = Countries
regions-manage-how = A country can join or leave at any time. With fewer than two the region closes.
regions-leave = { COUNTRY($country) } leaves
regions-join = { COUNTRY($country) } joins
regions-ask = Ask { COUNTRY($country) }
regions-notes-of = Notes: { $region }
regions-notes-none = Nobody has written a note yet.
regions-note-by = { $at }, { $who }
regions-note-by-country = { $at }, { $who } ({ COUNTRY($country) })
regions-note-remove = Remove the note of { $at }
regions-somebody = somebody

## Forms

regions-form = A new region
regions-field-name = Name
    .ask = What is the region called?
    .help = A short name, for example: South Caucasus
regions-field-countries = Countries
    .ask = Which countries of the network would be in it? Press them, or type their names with commas.
    .help = At least two countries of your network, with commas between them.
regions-name-missing = Please type a name.
regions-name-long = That is longer than { $most } characters. Please choose a shorter name.
regions-name-taken = “{ $name }” is the name of something else in your network. Please choose another.
regions-country-unknown = I do not know “{ $name }” as a country of your network. Press the buttons, or type names with commas.
regions-countries-few = A region needs at least { $count } countries of your network.
regions-too-few-countries = Your network has only one country so far. A region needs two.
regions-propose-means = A region has its own notes, events, announcements and figures. It opens when two countries are in; each can leave at any time.
regions-note-form = Note
regions-field-note = Note
    .ask = What should the region’s members know? A few sentences; the date is added.
    .help = Up to 500 characters.
regions-note-missing = Please type a few words.
regions-note-long = That is longer than { $most } characters. Please make it shorter.
regions-note-kept = Written. Members of the region’s countries can read it.
regions-note-report = Report the note of { $at }
regions-note-removed = Removed.

## Deciding

regions-proposed = Proposed. The coordinators of the other countries are asked.
regions-asks = You are asked whether { COUNTRY($country) } joins this region, with { $others }.
regions-asked-now = Asked: { COUNTRY($country) }.
regions-joined = { COUNTRY($country) } is in.
regions-left = { COUNTRY($country) } has left.
regions-was-declined = { COUNTRY($country) } is not in. You can join later.
regions-known = This is so already.
regions-over = This region is closed.
regions-told = { $region }: { COUNTRY($country) } { $said ->
    [in] is in.
    [left] has left.
   *[declined] declined.
 }
regions-told-open = The region “{ $region }” is open.
regions-told-closed = The region “{ $region }” is closed: fewer than two countries are in.
regions-gone = There is no such region, or it is not yours to see.
regions-members-only = Its notes are for members of its countries.
regions-coordinators-only = Only coordinators of the region’s countries can do this.
regions-coordinators-propose = Only coordinators can propose a region. Tell one of yours: /coordinators
