# Profiles and matches: what members offer and look for, and who may suit whom. Plain, warm, never a judgement.

## Commands

matching-command-profile = What you offer and look for
    .words = what i offer, offer and look for, i offer
matching-command-match = Who may suit you
    .words = who suits me, find a match, matches, find partners

## Words that are recognised

matching-words-until = until, till, up to, before, to
matching-words-any = any time, always, whenever, open

## The profile

matching-profile-title = What you offer and look for
matching-profile-why =
    Tell in a few steps what you can give and what you would like to find: a project, a partner, somebody who knows. Every step may be skipped.

    Nobody sees any of it before you say so.
matching-fill = Fill it in
matching-saved = Saved.
matching-is-listed = Others whom you may suit see this.
matching-is-unlisted = Only you see this. Show it, so that others can find you too.
matching-is-named = You appear as: { $name }
matching-is-nameless = You gave no name, so you appear without one.
matching-is-unnamed = You appear without your name.
matching-now-listed = From now on others whom you may suit can find you. Nobody sees how to reach you before you agree.
matching-now-unlisted = Done: you are in nobody’s list any more.
matching-list = Show me to others
matching-unlist = Hide me
matching-name-off = Without my name
matching-name-on = With my name
matching-to-edit = Change something
matching-to-match = Who may suit me?
matching-to-profile = My profile
matching-which = What would you like to change?
matching-now = Now: { $value }
matching-type = Type it
matching-many = That list is full: { $most } at most. Take one away first.
matching-gone = That is not there any more. /match shows what there is now.
matching-not-yet = I have just started and am still reading who is there. Please try again in a minute.

matching-line-kinds = { $value }
matching-line-offers = Offers: { $value }
matching-line-seeks = Looks for: { $value }
matching-line-skills = Disciplines and methods: { $value }
matching-line-languages = Languages: { $value }
matching-line-countries = Would also work in: { $value }
matching-line-themes = Themes: { $value }
matching-line-availability = Has time: { $value }

matching-kind-volunteer = volunteer
matching-kind-formal-educator = formal educator
matching-kind-nonformal-educator = non-formal educator
matching-kind-researcher = researcher
matching-kind-student = student

## Its form

matching-field-offers = Offer
    .ask = What can you offer?
    .help = One or two sentences: “I analyse surveys and help to plan an evaluation”
matching-field-seeks = Looking for
    .ask = What are you looking for?
    .help = One or two sentences: “A school project about health that wants to know what it changes”
matching-field-skills = Disciplines, methods
    .ask = Which disciplines and methods are yours? Press or type them, with commas.
    .help = Such as: psychology, interviews, statistics
matching-field-places = Languages, countries
    .ask = Which languages do you speak, and in which other countries would you work? Press or type them.
    .help = Such as: French, Georgian, Armenia
matching-field-languages = Languages
    .ask = Which languages do you speak? With commas.
    .help = Such as: French, Georgian
matching-field-countries = Countries
    .ask = In which countries would you work, beside your own? With commas.
    .help = Such as: France, Armenia
matching-field-themes = Themes
    .ask = Which themes do you care about?
    .help = Such as: health, environment
matching-field-availability = Time
    .ask = When do you have time, and how many hours a week?
    .help = Such as: from March to June, 4 hours a week

matching-switch-skills = Disciplines and methods
matching-switch-languages = Languages you speak
matching-switch-countries = Countries where you would also work
matching-switch-themes = Themes you care about

matching-when-any = Any time
matching-when-months = { $count ->
    [one] Next month
   *[other] Next { $count } months
 }
matching-when-days = { $days }
matching-when-from = from { $on }
matching-when-until = until { $on }
matching-when-hours = { $count ->
    [one] { $count } hour a week
   *[other] { $count } hours a week
 }
matching-when-unclear = I could not read that. Type days, hours or both: from March to June, 4 hours a week.
matching-when-backwards = That ends before it begins. Please type it once more.

matching-did-you-mean = Did you mean this?
matching-text-missing = Please type a few words, or press Skip.
matching-text-long = That is longer than { $most } characters. Please make it shorter.
matching-word-unknown = I could not read “{ $word }”. Type words with commas between them.
matching-place-unknown = I know no language and no country called “{ $word }”. Please write it another way.
matching-language-unknown = I know no language called “{ $word }”. Please write it another way.
matching-country-unknown = I know no country called “{ $word }”. Please write it another way.
matching-theme-unknown = There is no theme called “{ $word }” here. Press one, or write it another way.

## Disciplines and methods

matching-skill-education = Education
    .words = pedagogy, teaching, education science, educational science
matching-skill-psychology = Psychology
    .words = psychologist, psychological
matching-skill-sociology = Sociology
    .words = sociologist, social science, social sciences
matching-skill-health = Health
    .words = public health, medicine, nursing, nutrition
matching-skill-environment = Environment
    .words = ecology, environmental science, climate, biology, geography
matching-skill-social-work = Social work
    .words = social worker, youth work
matching-skill-political-science = Political science
    .words = politics, citizenship, civics
matching-skill-economics = Economics
    .words = economy, management, business
matching-skill-law = Law
    .words = legal, lawyer, human rights
matching-skill-history = History
    .words = heritage, archaeology, museum studies
matching-skill-languages = Linguistics
    .words = languages, translation, literature
matching-skill-arts = Arts
    .words = art, music, theatre, design, film
matching-skill-computing = Computing
    .words = computer science, informatics, programming, digital
matching-skill-sport = Sport
    .words = sports, sport science, physical education
matching-skill-survey = Surveys
    .words = survey, questionnaire, questionnaires, polling
matching-skill-interview = Interviews
    .words = interview, interviewing, qualitative interviews
matching-skill-focus-group = Focus groups
    .words = focus group, group discussion
matching-skill-observation = Observation
    .words = ethnography, field work, fieldwork, participant observation
matching-skill-case-study = Case studies
    .words = case study
matching-skill-evaluation = Evaluation
    .words = impact evaluation, impact study, monitoring, assessment
matching-skill-action-research = Action research
    .words = participatory research, co-research, co-design
matching-skill-experiment = Experiments
    .words = experiment, trial, randomised trial, randomized trial
matching-skill-text-analysis = Text analysis
    .words = content analysis, discourse analysis, document analysis
matching-skill-statistics = Statistics
    .words = data analysis, quantitative methods, mathematics
matching-skill-mapping = Mapping
    .words = gis, maps, cartography
matching-skill-literature-review = Literature review
    .words = literature reviews, systematic review

## Who may suit

matching-for-whom = For whom shall I look?
matching-me-researcher = Projects for me
matching-me-partner = Partners for me
matching-for-study = Researchers: { $title }
matching-for-initiative = Similar ones: { $title }
matching-for-partner = Partners: { $title }
matching-for-section = Schools: { $title }
matching-for-school = Sections: { $title }
matching-title-researcher = Projects that look for a researcher like you
matching-title-partner = Who may suit you
matching-title-for = { $title }: { $what }
matching-what-study = researchers
matching-what-initiative = similar initiatives
matching-what-partner = partners
matching-what-section = schools
matching-what-school = sections
matching-nobody = Tell me first what you offer and what you look for: then I can say who may suit you.
matching-tell = Tell with /profile what you offer and look for, and I find more.
matching-near = In your country
matching-abroad = Abroad
matching-alone = Nobody else in your country has told of an initiative with these themes yet.
matching-press-number = Press a number to see what you can do.
matching-number = { $number }
matching-to-searches = Look for others
matching-unnamed = Without a name
matching-nothing = Nobody fits yet.
matching-lacks = More is found when these are filled in: { $fields }
matching-wait = New ones come every week: try /match again later, or name more themes and languages.
matching-in = { COUNTRY($country) }
matching-anywhere = country open
matching-is-project = Project, { $place }
matching-is-initiative = Initiative, { $place }
matching-is-section = Section, { $place }
matching-is-school = School, { $place }
matching-is-organisation = Organisation, { $place }
matching-is-researcher = Researcher, { $place }
matching-is-formal-educator = Formal educator, { $place }
matching-is-nonformal-educator = Non-formal educator, { $place }
matching-is-student = Student, { $place }
matching-is-volunteer = Volunteer, { $place }
matching-is-person = Member, { $place }

matching-why-theme = Same theme: { $themes }
matching-why-need = They offer what you look for
matching-why-offer = They look for what you offer
matching-why-language = { $count ->
    [one] Language in common: { $languages }
   *[other] Languages in common: { $languages }
 }
matching-why-land = Same country: { $countries }
matching-why-there = You would both work in: { $countries }
matching-why-neighbours = Neighbours: { $countries }
matching-why-region = Same region: { $countries }
matching-why-method = Same discipline or method: { $methods }
matching-why-period = Time for both: { $days }
matching-why-from = Time for both from { $on }
matching-why-until = Time for both until { $on }

## One of them

matching-introduce = Introduce me
matching-introduce-how = If you ask to be introduced, they hear of it and decide. Nobody sees how to reach the other before both agree.
matching-open = Open
matching-points = How was this counted?
matching-not-now = Not now
matching-never = Never
matching-undo = Take that back
matching-dismissed = That stays away until { DAY($until) }.
matching-dismissed-never = That will not come again.
matching-not-yours = That search belongs to somebody else. /match shows yours.

matching-points-title = How this was counted
matching-points-line = { $part }: { $points } of { $most }
matching-points-total = Together: { $points } of 100
matching-points-load = Whoever was suggested often lately gets fewer points, so that nobody is suggested to everybody.
matching-part-theme = Themes
matching-part-need = What you look for
matching-part-offer = What you offer
matching-part-language = Language
matching-part-place = Country or region
matching-part-method = Disciplines, methods
matching-part-period = Time
matching-part-load = Rarely suggested lately
