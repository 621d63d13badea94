# Organisations, schools and agencies. Matter of fact; say who sees what, and what comes next.

organisations-command-organisations = Organisations and schools
    .words = organisations, organizations, list of organisations, schools
organisations-command-organisation = Register an organisation
    .words = register an organisation, add an organisation, register a school, add a school

## Words that are recognised, separated by commas

organisations-words-none = none, none of these, no, another one, it is new
organisations-words-pupils = pupils, pupil, students, children
organisations-words-bookmarks = my bookmarks, bookmarks, bookmarked
organisations-words-ours = our schools, my section, our section, ours
organisations-words-joints = in, about, from, on, for, with, the

## What there is

organisations-kind-union = Union
    .words = union, trade union, education union, unions
organisations-kind-mutual = Mutual society
    .words = mutual society, mutual, mutual societies
organisations-kind-nonprofit = Non-profit
    .words = non-profit, nonprofit, ngo, association, foundation, non-profits, ngos, associations
organisations-kind-cooperative = Cooperative
    .words = cooperative, co-operative, coop, co-op, cooperatives
organisations-kind-school = School
    .words = school, schools, kindergarten, gymnasium, high school, college
organisations-kind-university = University
    .words = university, universities, faculty, institute
organisations-kind-agency = National agency
    .words = national agency, agency, agencies, national agencies
organisations-kind-company = Company
    .words = company, firm, business, companies, firms
organisations-level-kindergarten = Kindergarten
organisations-level-primary = Primary
organisations-level-lower = Lower secondary
organisations-level-upper = Upper secondary
organisations-level-vocational = Vocational
organisations-level-several = Several levels

## The form

organisations-title = Organisation
organisations-field-kind = Kind
    .ask = What kind of organisation is it?
    .help = Press one. Or tell it all in one line: Green School, school, Batumi, Georgia
organisations-field-name = Name
    .ask = What is it called?
    .help = Its name as people there say it
organisations-field-country = Country
    .ask = In which country is it?
    .help = The name of a country
organisations-field-place = Town
    .ask = In which town or village?
    .help = The town is enough, no street
organisations-field-same = Already there?
    .ask = Something much alike is registered already. Is it this one?
    .help = Press one, or type “none”
organisations-field-languages = Languages
    .ask = In which languages can one write to it?
    .school = In which languages does it teach?
    .help = For example: Georgian and English
organisations-field-themes = Themes
    .ask = Which themes are its own?
    .help = One or several of your network’s themes
organisations-field-level = Level
    .ask = Which level is the school?
    .help = Press one
organisations-field-pupils = Pupils
    .ask = How many pupils has it?
    .help = A number, about is enough
organisations-field-about = About it
    .ask = What should others know about it?
    .help = A few sentences
organisations-field-website = Website
    .ask = Has it a website?
    .help = For example: www.example.org
organisations-field-contact = Contact
    .ask = Whom does one write to at the school? Only the section that takes the school on sees this.
    .help = A name and a way to reach them
organisations-field-school = School
    .ask = What is the school called?
    .help = Its name
organisations-field-note = Note
    .ask = What would the school like, and what should sections know?
    .help = A few sentences, without names of persons
organisations-field-person = Member
    .ask = Which member? Type their name here.
    .help = The name by which they are known here

organisations-contact-title = Contact of a school
organisations-lead-title = School lead
organisations-appoint-title = Representative
organisations-same-none = None of these
organisations-did-you-mean = Did you mean one of these?
organisations-press-one = Please press one of the buttons.
organisations-name-unclear = Please type its name.
organisations-name-long = That is longer than { $most } characters. Please make it shorter.
organisations-country-unknown = I do not know this country. Please type its name, for example: Georgia
organisations-place-town = Please type the town or village alone, without street and number.
organisations-language-unknown = I do not know this language. Please type its name, for example: Georgian
organisations-theme-unknown = I do not know this theme. Please press one of the buttons.
organisations-pupils-unclear = Please type a number, for example: 320
organisations-link-unclear = That is no link I can show. Please type one, for example: www.example.org
organisations-text-missing = Please type a few words.
organisations-text-long = That is longer than { $most } characters. Please make it shorter.
organisations-taken = An organisation of this name is registered in this town already. Please look there, or type a fuller name.
organisations-late = This is registered already. To change it, open it and press Edit.
organisations-who-sees = Members of your network will see it, without your name.
organisations-contact-will = Contact: { $contact } (only the section that takes the school on sees it)

## One organisation

organisations-place = { $place }, { COUNTRY($country) }
organisations-country = { COUNTRY($country) }
organisations-themes = Themes: { $themes }
organisations-speaks = Languages: { $languages }
organisations-teaches-in = Teaches in: { $languages }
organisations-pupils = { $count ->
    [one] { $count } pupil
   *[other] { $count } pupils
 }
organisations-website = Website: { $link }
organisations-written-in = Written in: { $language }
organisations-unconfirmed = Not confirmed by a coordinator yet
organisations-is-member = Member of the network
organisations-is-linked = Education-linked civil society
organisations-is-both = Member of the network, education-linked civil society
organisations-is-neither = Neither a member nor education-linked civil society
organisations-is-removed = Removed: only coordinators and whoever registered it see it.
organisations-is-held = A moderator holds it back: only coordinators and whoever registered it see it.
organisations-claim-claimed = { $section } took this school on: { DAY($on) }
organisations-claim-contacted = { $section } is in touch with this school, since { DAY($on) }
organisations-claim-visited = { $section } visits this school, since { DAY($on) }
organisations-contact = Contact: { $contact }
organisations-contact-none = No contact is known. You can add one.
organisations-contact-yours = Only your section sees the contact.
organisations-contact-hidden = Only that section sees the contact.
organisations-contact-waits = A contact is known: the section that takes this school on will see it.
organisations-starred = Bookmarked by: { $sections }
organisations-starred-more = Bookmarked by: { $sections } and { $more } more
organisations-star = Bookmark
organisations-unstar = Remove bookmark
organisations-star-on = Bookmarked. You find it under Narrow, Bookmarks.
organisations-star-off = Bookmark removed.
organisations-take-on = Take this school on
organisations-contacted = Contacted
organisations-visited = Visited
organisations-give-back = Give back
organisations-to-contact = Contact person
organisations-contact-remove = Remove the contact
organisations-introduce = Get introduced
organisations-log = Log a visit
organisations-log-line = School visit: { $name }
organisations-confirm = What it is
organisations-remove = Remove
organisations-restore = List again
organisations-look = Look

## The list

organisations-list = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
 }
organisations-none = Nothing is registered yet. Register the first one: a school you visit, a partner you know.
organisations-none-narrowed = Nothing fits. Try fewer words, or look at all of them.
organisations-new = Register one
organisations-narrow = Narrow
organisations-all = All organisations
organisations-any = Any
organisations-by-kind = By kind
organisations-by-country = By country
organisations-by-theme = By theme
organisations-bookmarks = Bookmarks
organisations-ours = Our schools
organisations-leads = School leads
organisations-to-confirm = To confirm
organisations-quoted = “{ $words }”
organisations-narrow-by = What shall the list show?
organisations-narrow-which = Which one?
organisations-choice-count = { $choice }: { $count }
organisations-country-count = { COUNTRY($country) }: { $count }

## What was done

organisations-gone = This organisation is not here any more.
organisations-not-yours = Only those responsible for it can do that.
organisations-registered = Registered. A coordinator confirms whether it is a member of the network.
organisations-there-already = It is registered already. Nothing was added.
organisations-changed = Changed.
organisations-listed-again = Listed again.
organisations-news = New: { $name } ({ COUNTRY($country) }). Please say whether it is a member of the network or education-linked civil society.
organisations-confirm-ask = What is it? Projects may be posted by members of the network and by education-linked civil society.
organisations-confirm-both = Member and education-linked
organisations-confirm-member = Member of the network
organisations-confirm-linked = Education-linked, no member
organisations-confirm-neither = Neither of the two
organisations-confirmed = Noted.
organisations-confirmed-yours = A coordinator has looked at what you registered: { $name }.
organisations-contact-kept = Noted. Only your section sees the contact.
organisations-contact-gone = The contact is removed.
organisations-which-section = Which of your sections takes this school on? { $name }
organisations-claimed = Yours now: { $section }. Please get in touch and press “Contacted” by { DAY($on) }; otherwise it is open to others again.
organisations-claimed-before = { $section } was quicker and works with this school.
organisations-noted-contacted = Noted: contacted. The school stays with your section.
organisations-noted-visited = Noted: visited. Log the visit with /log, so that it counts.
organisations-given-back = Given back. Other sections can take this school on.
organisations-claim-ends = Your section took on { $name }. Have you been in touch? If I hear nothing, it is open to others again: { ZONED($at) }
organisations-claim-ended = Nothing was heard of { $name } for 14 days, so it is open to all sections again. You can take it on once more.

## Agencies and school leads

organisations-post-lead = Name a school
organisations-post-another = Name another school
organisations-outcomes = What became of them
organisations-speakers = Representatives
organisations-speakers-what = Representatives name schools to the sections of a country.
organisations-speakers-none = Nobody represents it yet.
organisations-speaker = { $name }, { COUNTRY($country) }
organisations-nameless = No name
organisations-appoint = Appoint
organisations-dismiss = Dismiss { $name }
organisations-dismissed = Done.
organisations-appointed = Appointed: { $name }
organisations-appointed-before = This member represents it there already: { $name }
organisations-appointed-you = You represent { $agency } now ({ COUNTRY($country) }). You can name schools that would like a visit.
organisations-person-unknown = I found no member of this name. Please type the name by which they are known here.
organisations-person-which = Who is meant?
organisations-lead-which = Is it one of these?
organisations-lead-new = New: { $name }
organisations-lead-posted = Posted. Sections of the country see it now.
organisations-lead-posted-claimed = Posted. A section works with this school already.
organisations-lead-taken-back = Taken back. Sections do not see it any more.
organisations-lead-open = Waits for a section
organisations-lead-claimed = Taken on by a section
organisations-lead-contacted = Contacted
organisations-lead-visited = Visited
organisations-lead-withdrawn = Taken back
organisations-lead-of = Named by { $agency }: { DAY($on) }
organisations-lead-claims = taken on: { $count }
organisations-lead-returned = given back: { $count }
organisations-lead-released = open again after 14 days: { $count }
organisations-lead-posted-on = Posted: { DAY($on) }
organisations-lead-contacted-on = First contacted: { DAY($on) }
organisations-lead-visited-on = First visited: { DAY($on) }
organisations-leads-open = { $count ->
    [one] { $count } school waits for a section
   *[other] { $count } schools wait for a section
 }
organisations-leads-none = No agency has named a school that waits. Look at all schools instead.
organisations-leads-news = { $agency } has named schools that would like a visit ({ COUNTRY($country) }). Take one on with your section.
organisations-outcomes-of = What became of the schools that { $agency } named
organisations-outcomes-none = No school has been named yet.
organisations-withdraw = Take back
