# Projects and initiatives: found, posted, brought forward, shown. Short; say what happens next; never blame for silence.

## Commands

projects-command-projects = Projects: see, post, take part
    .words = projects, initiatives, show projects, show initiatives

## Words that are recognised, separated by commas

projects-words-new = new project, post a project, add a project
projects-words-add = new, post, add
projects-words-new-initiative = new initiative, add an initiative, post an initiative, start an initiative
projects-words-rules = rules, eligibility
projects-words-rules-alone = project rules, rules of projects
projects-words-mine = my projects, mine, my own
projects-words-unclaimed = without a team, without team, unclaimed
projects-words-seeking = seeks a researcher, seeking a researcher, for researchers, needs a researcher
projects-words-researcher = researcher
projects-words-stage = { $stage ->
    [idea] only ideas, idea stage
    [planned] planned
    [running] running
    [paused] paused
   *[finished] finished
 }
projects-words-joints = in, from, about, of, on, for, the, and, with, projects, project
projects-words-nobody = none, nobody, no organisation
projects-words-initiative = initiative
projects-words-title = title, name
projects-words-aims = aims, aim, goal, goals
projects-words-method = method, methods
projects-words-wanted = wanted, looking for, we look for, who is wanted, partners
projects-words-count = how many, number wanted, number
projects-words-costs = costs, cost, budget
projects-words-tasks = tasks, partner’s tasks, partner tasks
projects-words-needs = needs, we need, need
projects-words-next = next step, next
projects-words-themes = themes, theme
projects-words-countries = countries, country
projects-words-languages = languages, language
projects-words-period = period, dates, when, duration
projects-words-apply = apply by, apply until, deadline
projects-words-answer = answer by, answers by
projects-words-organisation = organisation, organization, run by

## The form of a project

projects-title = Project
projects-field-title = Title
    .ask =
        What is it called? A short name is enough, or everything at once:
        School gardens, health, March to June 2027. Aims: pupils grow and measure. Wanted: two schools. Languages: French
    .help = A short name, or several parts: “Aims: …”, “Wanted: …”, “Period: …”
projects-field-themes = Themes
    .ask = Which themes is it about? Up to three.
    .help = Press one or more, or type their names
projects-field-aims = Aims
    .ask = What do you want to reach? Two or three sentences.
    .help = What will be different, and for whom
projects-field-period = Period
    .ask = When does it run?
    .help = For example: March to June 2027, or from September 2026
projects-field-wanted = Who is wanted
    .ask = Whom are you looking for?
    .help = For example: two schools and somebody who knows statistics
projects-field-kind = Project or initiative
    .ask = Is it a project with an organisation behind it, or an initiative of people who begin something?
    .help = Press one of the buttons
projects-field-organisation = Organisation
    .ask = Which organisation runs it?
    .help = Press one, or type its name as it stands in /organisations; “none” if there is none
projects-field-method = Method
    .ask = How do you go about it?
    .help = The steps, in a few sentences
projects-field-countries = Countries wanted
    .ask = From which countries should partners be?
    .help = Names between commas: Georgia, France
projects-field-languages = Languages
    .ask = In which languages can one work with you?
    .help = Names between commas: French, Russian
projects-field-wanted-count = How many
    .ask = How many people or partners do you look for?
    .help = A number, such as 3
projects-field-tasks = Partner’s tasks
    .ask = What would a partner do?
    .help = For example: two lessons a month, and one questionnaire
projects-field-costs = Costs
    .ask = What does taking part cost, and who pays?
    .help = For example: none; travel is paid
projects-field-apply-by = Apply by
    .ask = Until when can one apply?
    .help = A day, such as 15 March 2027
projects-field-answer-by = Answer by
    .ask = Until when do you answer?
    .help = A day, such as 30 March 2027
projects-field-needs = Needs
    .ask = What do you need most?
    .help = For example: a room, tools, somebody who translates
projects-field-next-step = Next step
    .ask = What is the next step?
    .help = One line, such as: first meeting with the school in May
projects-field-section = From
    .ask = Where is it from?
    .help = Press one of the buttons
projects-field-language = Written in
    .ask = In which language is it written?
    .help = Press one of the buttons
projects-more-there-is = Under Edit there is more: organisation, countries, languages, tasks, costs, deadlines, needs.
projects-late = The project is saved already. To change it, open it and press Edit.
projects-day = { DATE($on) }

## A researcher

projects-seek-title = Seeking a researcher
projects-field-question = Question
    .ask = Which question should research answer?
    .help = For example: do pupils who garden eat more vegetables a year later?
projects-field-place = Place
    .ask = Where would the work be? A town or region is enough.
    .help = For example: Dijon, or online
projects-field-research-period = Period
    .ask = When would it be?
    .help = For example: March to June 2027
projects-field-research-language = Language
    .ask = In which language would one work?
    .help = Press one, or type its name
projects-field-offers = What you offer
    .ask = What do you offer a researcher?
    .help = For example: data of three years, a desk, travel costs

## News, and claims

projects-news-title = News of a project
projects-field-news = News
    .ask = What is new? A few sentences.
    .help = What was done, what came out of it, what comes next
projects-claim-title = An initiative you led
projects-field-claim-stage = How it is now
    .ask = How is this initiative now?
    .help = Press one of the buttons
projects-field-claim-words = For the coordinator
    .ask = What was your part in it? The coordinator reads it. You can skip this.
    .help = For example: I began it in 2023 with two friends

## What does not fit

projects-gone = This project is not here any more.
projects-press-one = Please press one of the buttons.
projects-text-missing = Please type a few words.
projects-text-long = That is longer than { $most } characters. Please make it shorter.
projects-theme-unknown = I do not know that theme. Press one of the buttons.
projects-country-unknown = I do not know the country “{ $said }”. Type names between commas, such as: Georgia, France
projects-language-unknown = I do not know the language “{ $said }”. Type names between commas, such as: French, Russian
projects-number-unclear = Please type a number from 1 to { $most }.
projects-period-unclear = I cannot read that. Type it like: March to June 2027, or from September 2026
projects-day-unclear = I cannot read that day. Type it like: 15 March 2027
projects-day-past = { DATE($on) } is over. Which day ahead do you mean?
projects-answer-early = That is before the day until which one can apply. Is it meant like this?
projects-organisation-unknown = There is no organisation “{ $said }” here. Type its name as it stands in /organisations, or add it there first; what you wrote is kept.
projects-make-initiative = Make it an initiative
projects-section-not-yours = A project can be from your own section or country, or from one that you coordinate.
projects-not-yours = Only whoever leads a project decides what everybody reads of it.
projects-not-team = That is for the team of this project.

## The rules of a network

projects-refused = This rule is not met: “{ $rule }”
projects-cure-theme = Choose at least one theme.
projects-cure-runner = Say which organisation runs it: add yours with /organisations if it is missing. Or make it an initiative with the button below: that needs a theme alone.
projects-cure-confirm = A coordinator can confirm this organisation as a member, or as working with education: ask with /contact. Or choose another one, or make it an initiative.
projects-refused-kept = What you wrote is kept. You can save it later: write /projects any time to go on.
projects-rules = Rules for projects
projects-rules-how = A new project is saved when it meets the rules that are on. Initiatives need a theme alone.
projects-rule-runner = It is run by a member organisation, or by a civil-society body that works with education
projects-rule-runner-short = organisation
projects-rule-theme = It has at least one theme
projects-rule-theme-short = theme
projects-rule-on = On
projects-rule-off = Off
projects-rule-switch-on = Switch on: { $rule }
projects-rule-switch-off = Switch off: { $rule }
projects-rule-changed = Changed. It holds from the next project on.

## What was done

projects-saved = Posted. You lead it.
projects-saved-seeks = It seeks a researcher, so researchers find it from now on. Under “The researcher we seek” you tell them your question and what you offer.
projects-saved-next = Members of your network see it. Who else may read it stands under More.
projects-changed = Changed.
projects-unchanged = Nothing was changed.
projects-seeks = Researchers find it now.
projects-seeks-no-more = No researcher is sought any more. It is off every list for researchers.
projects-stage-told = Noted, with today’s date.
projects-stage-same = That is its stage already. Noted that it is alive.
projects-news-told = Noted. Thank you for telling.
projects-thanks = Thank you. Noted for the whole team.
projects-answered = There is an answer or news since this was asked. Nothing was changed.
projects-sight-told = Changed.
projects-withdrawn = Withdrawn. Nobody but its team and coordinators sees it any more.
projects-is-back = It is back.

## The list

projects-title-all = Projects and initiatives
projects-mine = My projects
projects-unclaimed = Without a team
projects-only = Only: { $parts }
projects-only-seeking = seeks a researcher
projects-only-words = “{ $words }”
projects-none = There is no project here yet. Yours could be the first.
projects-none-fits = Nothing here fits that. Leave a filter out, try fewer words, or see all projects.
projects-none-mine = You are in no project yet. Look at all of them, or post your own.
projects-none-unclaimed = Every initiative here has a team.
projects-new = Post a project
projects-menu = Filter and more
projects-menu-how = Choose what you want to see. You can also type it: /projects health Georgia
projects-all = All projects
projects-back = Back to the list
projects-any = All of them
projects-entry = { $number }. { $title }
projects-entry-place = { $stage } · { $place }
projects-entry-research = Seeks a researcher
projects-entry-withdrawn = Withdrawn
projects-entry-unclaimed = Without a team
projects-position = { $first }–{ $last } of { $total }
projects-filter-theme = Theme
projects-filter-country = Country
projects-filter-language = Language
projects-filter-stage = Stage
projects-filter-seeking = Seeks a researcher
projects-filter-mine = My projects
projects-filter-unclaimed = Without a team
projects-which-theme = Which theme?
projects-which-country = Which country?
projects-which-language = Which language?
projects-which-stage = Which stage? Finished ones are listed only when you ask for them.
projects-nothing-to-choose = There is nothing to choose from here.
projects-choice = { $name } ({ $count })
projects-choice-country = { COUNTRY($country) } ({ $count })
projects-country = { COUNTRY($country) }

## A project

projects-kind-project = Project
projects-kind-initiative = Initiative
projects-stage-idea = Idea
projects-stage-planned = Planned
projects-stage-running = Running
projects-stage-paused = Paused
projects-stage-finished = Finished
projects-is = { $kind } · { $stage }
projects-is-since = { $kind } · { $stage } since { DATE($at) }
projects-place = { $section }, { COUNTRY($country) }
projects-place-country = { COUNTRY($country) }
projects-value = { $value }
projects-line = { $label }: { $value }
projects-label-themes = Themes
projects-label-countries = Countries wanted
projects-label-stage = Stage
projects-label-wanted = Wanted
projects-label-aims = Aims
projects-label-method = Method
projects-label-period = Period
projects-label-languages = Languages
projects-label-costs = Costs
projects-label-tasks = Partner’s tasks
projects-label-deadlines = Deadlines
projects-label-needs = Needs
projects-label-next = Next step
projects-label-research = Seeking a researcher
projects-label-organisation = Organisation
projects-period = { $days }
projects-period-from = from { DATE($on) }
projects-period-until = until { DATE($on) }
projects-wanted-count = { $count ->
    [one] one partner
   *[other] { $count } partners
 }
projects-apply-by = apply by { DATE($on) }
projects-answer-by = answer by { DATE($on) }
projects-research-place = Place: { $place }
projects-research-when = Period: { $when }
projects-research-language = Language: { LANGUAGE($code) }
projects-research-offers = Offered: { $offers }
projects-written-in = Written in: { $language }
projects-news-of = News, { DATE($at) }
projects-silent = No news since { DATE($at) }.
projects-is-withdrawn = Withdrawn: only the team and coordinators see it.
projects-is-unclaimed = Without a team. Did you lead it? Press “I led this”.
projects-is-closed = The deadline to apply is over.
projects-seen-public = Everybody can read its public part.
projects-seen-partners = Partner networks read it too.
projects-interested = I am interested
projects-team = Team
projects-share = Share card
projects-more = More
projects-more-how = What would you like to do?
projects-tell-news = Tell news
projects-set-stage = Stage
projects-stage-ask = How far is it?
projects-seek = Seek a researcher
projects-seeking = The researcher we seek
projects-seek-no-more = Seek nobody any more
projects-ask-help = Ask the task force
projects-as-practice = Share what worked
projects-withdraw = Withdraw
projects-bring-back = Bring it back
projects-history = What happened
projects-history-how = The latest first.
projects-history-stage = { DATE($at) }: { $stage }
projects-open = Open the project

## Who reads it

projects-sight = Who may read it
projects-sight-how = Who may read it? Strangers only ever read the fields that you mark.
projects-sight-network = Our network
projects-sight-partners = Partner networks too
projects-sight-public = Everybody
projects-fields = What everybody reads
projects-fields-how = Choose what stands on the share card and on the public page. The title always does.
projects-fields-preview = This is what everybody would read:
projects-link = Public page: { $link }
projects-picture-alt = Share card of “{ $title }”; all its words stand in this message

## After a silence

projects-ask-silent = There has been no news since { DATE($at) }. How is it going? One answer is enough for the whole team.
projects-answer-on = It goes on
projects-answer-paused = It is paused
projects-answer-finished = It is finished

## Claims

projects-somebody = Somebody without a name
projects-claim = I led this
projects-claim-continued = Continued
projects-claim-paused = Paused
projects-claim-finished = Finished
projects-claim-asked = Thank you. A coordinator is asked whether “{ $title }” was yours; you hear from me.
projects-claim-is-yours = It is yours now. You lead it.
projects-claim-letter = { $name } says: I led “{ $title }”.
projects-claim-by = { $name }, { DATE($at) }
projects-claim-stage = Now: { $stage }
projects-claim-yes = Yes, it was theirs
projects-claim-no = No
projects-claim-yes-to = Yes to { $number }
projects-claim-no-to = No to { $number }
projects-claim-agreed = “{ $title }” has somebody who leads it again. They are told.
projects-claim-refused = Refused for “{ $title }”. They are told, without your name.
projects-claim-decided = Somebody else decided this already.
projects-claim-gone = This request is not here any more.
projects-claimed-before = This initiative has a team already.
projects-claim-told-yes = “{ $title }” is yours: you lead it now.
projects-claim-told-no = Your request to lead “{ $title }” was not agreed to. To ask why, write /contact.
projects-claims = Who asks ({ $count })
projects-claims-title = Who says that they led it
projects-claims-none = Nobody waits for an answer.
projects-claims-waiting = Requests ({ $count })

## The public page

projects-page-title = Projects and initiatives
projects-page-lead = What these people do together, and whom they look for.
projects-page-none = There is no public project here yet.
projects-page-contact = To take part, find the assistant of { $network } and write /projects.
projects-page-skip = Go to the projects
projects-page-consent = Only what the people behind a project chose to show stands here.
