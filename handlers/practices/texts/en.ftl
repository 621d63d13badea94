# What worked elsewhere, and what did not. Tone: curious, never judging; a failure that is told is a gift.

## Commands

practices-command-share = Tell what worked, or what did not
    .words = share a practice, tell a practice, share what worked, new practice
practices-command-practices = What worked elsewhere
    .words = practices, library, what worked, good practices, best practices

## Headings that people write in one message, separated by commas

practices-words-title = title, name
practices-words-context = context, situation, background, where
practices-words-done = what we did, what was done, what i did, we did, done, action, what happened
practices-words-worked = what worked, worked, what went well, what worked well
practices-words-not-worked = what did not work, what didn't work, did not work, not worked, what went wrong, what was hard
practices-words-factors = success factors, factors, why it worked, what helped
practices-words-english = english title, title in english

## Words that tell what it is about, separated by commas

practices-words-school = school, pupil, classroom, teacher, lesson, kindergarten
practices-words-university = university, campus, faculty
practices-words-community = village, neighbourhood, neighborhood, community centre, neighbours, town hall
practices-words-care = hospital, nursing home, care home, shelter, patient
practices-words-outdoors = park, forest, beach, river, garden, clean-up
practices-words-online = online, webinar, video call, zoom
practices-words-physical = exercise, sport, sleep, nutrition, breakfast, vaccination, physical health
practices-words-mental = stress, anxiety, burnout, mental health, depression, worry
practices-words-social = friendship, loneliness, isolation, belonging, bullying, together

## The form

practices-share-title = Tell a practice
practices-share-intro =
    Five short questions, and others can learn from you. What did not work is just as welcome.
    You can also send all of it in one message, or come back tomorrow.
practices-field-context = Situation
    .ask = What was the situation? Who was it for, and where?
    .help = A sentence or two
practices-field-done = What was done
    .ask = What did you do?
    .help = So that somebody else could do it too
practices-field-worked = What worked
    .ask = What worked, and how do you know?
    .help = For example: 30 of 40 pupils came back every week
practices-field-not-worked = What did not work
    .ask = What did not work, or what would you do differently?
    .help = Press how it went, or just write
practices-field-factors = Success factors
    .ask = What made it work? Choose, or type a few words with commas between them.
    .help = For example: a trusted partner, one person in charge
practices-ask-missing-factors = What was missing for it to work? Choose, or type a few words with commas between them.
practices-field-english = English title
    .ask = What would its title be in English? Members who read other languages then find it much more often.
    .help = A few English words; skip it if you like
practices-field-title = Title
    .ask = What shall it be called?
    .help = A short name
practices-field-verdict = How it went
    .ask = How did it go?
    .help = One of the buttons
practices-field-themes = Theme
    .ask = What is it about?
    .help = One theme, or several separated by commas
practices-field-wellbeing = Well-being
    .ask = Which kind of well-being did it serve?
    .help = One or several, separated by commas
practices-field-setting = Setting
    .ask = Where does it take place?
    .help = One of the buttons
practices-field-name = Name
    .ask = Shall your name and section stand under it?
    .help = One of the buttons
practices-field-nameless = Without my name
    .ask = Shall it stand there without your name?
    .help = The button
practices-field-visibility = Who may read it
    .ask = Who may read it?
    .help = One of the buttons

practices-part-empty = A sentence or two, please.
practices-part-long = That is { $length } characters; { $most } fit. Could you shorten it a little?
practices-title-unclear = A few words, please. For example: Breakfast club before school
practices-title-long = A title has at most { $most } characters.
practices-english-unclear = Please type it in Latin letters, for example: Breakfast club before school. Or skip it.
practices-theme-unknown = I do not know the theme “{ $name }”. Please press one of the buttons.
practices-press-one = Please press one of the buttons.
practices-verdict-missing = You told neither what worked nor what did not. How did it go?
practices-other-network = You began this in { $network }. Switch there with /network to save it.

practices-preview = This is how it will read
practices-english-hint = With an English title more people find it: press Edit, then “English title”.
practices-named = With name and section
practices-nameless = Without a name
practices-without-name = Post it without my name
practices-public-named = Everybody will be able to read it, members of other networks too, and it may stand on public pages: with your chosen name and your section. Is that all right?
practices-public-nameless = Everybody will be able to read it, members of other networks too, and it may stand on public pages, without your name. Is that all right?

practices-published = It is in the library now. Others can find it.
practices-thanks = Thank you! Somebody will not have to start from nothing.
practices-changed = Changed. What it said before is kept.
practices-unchanged = Nothing has changed.
practices-late = This is in the library already. To change it, open it and press Edit.

## What it says

practices-part-context = Situation
practices-part-done = What was done
practices-part-worked = What worked
practices-part-not-worked = What did not work
practices-part-factors = Success factors
practices-verdict-worked = It worked
practices-verdict-mixed = It worked in part
practices-verdict-failed = It did not work
practices-level-told = Told: somebody tells of it
practices-level-monitored = Monitored: those who did it counted what came of it
practices-level-evaluated = Evaluated: somebody else looked at it
practices-level-researched = Researched: a study was made of it
practices-level-name-told = Told
practices-level-name-monitored = Monitored
practices-level-name-evaluated = Evaluated
practices-level-name-researched = Researched
practices-reviewed = { $level } ({ $who }, { DATE($at) })
practices-changed-since = Its words were changed after that.
practices-setting-school = School
practices-setting-university = University
practices-setting-community = Neighbourhood
practices-setting-care = Hospital or home
practices-setting-outdoors = Outdoors
practices-setting-online = Online
practices-wellbeing-physical = Physical
practices-wellbeing-mental = Mental
practices-wellbeing-social = Social
practices-readers-network = Read by members of the network
practices-readers-public = Read by everybody
practices-about = Theme: { $themes }
practices-where = Setting: { $setting }
practices-good-for = Well-being: { $wellbeing }
practices-written-in = Written in: { LANGUAGE($language) }
practices-made = { MONTH($on) }
practices-country = { COUNTRY($country) }
practices-somebody = somebody
practices-is-held = A moderator is looking at it; until then others do not see it.
practices-is-withdrawn = Withdrawn: others do not see it.
practices-adapted-in = Adapted in { $lands }
practices-tools-count = { $count ->
    [one] One tool to use
   *[other] { $count } tools to use
 }
practices-helpful-count = { $count ->
    [one] Helpful for one person
   *[other] Helpful for { $count } people
 }
practices-gone = This practice is not there any more.

practices-voted = Thank you, that helps others choose.

## Buttons

practices-open = Open
practices-share = Share as a practice
practices-helpful = Helpful
practices-not-helpful = Not helpful
practices-try = Try this
practices-idea = Idea card
practices-whole = Read all of it
practices-adaptations = Adaptations
practices-adapt = Add an adaptation
practices-history = Earlier versions
practices-rate = Evidence level
practices-tools = Tools
practices-withdraw = Withdraw
practices-restore = Put it back
practices-remove = Remove for good
practices-activity = To the activity
practices-mine = My practices
practices-all = All practices
practices-tell-one = Tell one

## From an activity

practices-activity-gone = This activity is not there any more.
practices-not-yours = Only its author can share this activity.
practices-authors-choice = That is for its author alone to decide.
practices-author-left = Its author has left, so there is nobody who could agree.
practices-shared-before = This one is in the library already.
practices-ask-consent = { $who } thinks that others could learn from “{ $title }” and would like to see it in the library.
practices-ask-consent-how = Your name and section will stand under it, and only members of your network read it. May it be shared?
practices-agree = Yes, share it
practices-agree-first = Let me write it
practices-decline = No, thank you
practices-asked = I have asked { $who }. It is shared only after their yes; I will tell you.
practices-asked-before = The author has been asked already. I will tell you what they say.
practices-asked-no = The author would rather not share this one.
practices-told-agreed = “{ $title }” is in the library now: its author agreed.
practices-told-declined = The author of “{ $title }” would rather not share it.
practices-declined = All right, it stays as it is. Should you change your mind, the button is here.

## Looking after it

practices-withdrawn = “{ $title }” is withdrawn. Nobody finds it any more.
practices-restored = It is in the library again.
practices-told-withdrawn = { $who } withdrew your practice “{ $title }” from the library. You still see it.
practices-told-changed = { $who } changed your practice “{ $title }”. What it said before is kept.
practices-remove-ask = Remove “{ $title }” for good?
practices-remove-what = Its words, earlier versions, adaptations and tools go. This cannot be undone.
practices-remove-yes = Remove it
practices-remove-no = Keep it
practices-remove-late = That question was a while ago, so nothing was removed.
practices-removed = “{ $title }” is removed.
practices-judge = How well is it known that it works? Your name and today’s date will stand beside it.
practices-rated = Thank you. The author is told.
practices-rated-before = You said so before.
practices-told-rated = { $who } looked at your practice “{ $title }”. Evidence level: { $level }
practices-history-head = Earlier versions
practices-version = Version { $number }
practices-version-first = { $number }. { DATE($at) }, { $who }: first told
practices-version-line = { $number }. { DATE($at) }, { $who }: { $fields }

## Adaptations

practices-adapt-title = Add an adaptation
practices-field-country = Country
    .ask = In which country was it done another way?
    .help = A country’s name
practices-field-what = What was changed
    .ask = What was done differently?
    .help = A sentence or two
practices-field-why = Why
    .ask = Why? What is different there?
    .help = A sentence or two
practices-country-unknown = I do not know that country. Please type its name, or press a button.
practices-adaptations-head = Done another way elsewhere
practices-adaptations-none = Nobody has told of another way yet. Did you do it differently in your country?
practices-adapted-what = What: { $what }
practices-adapted-why = Why: { $why }
practices-adapted = Thank you! It stands under the practice now.
practices-told-adapted = { $who } told how your practice “{ $title }” is done in { COUNTRY($country) }.
practices-adaptation-remove = Remove: { COUNTRY($country) }
practices-adaptation-report = Report: { COUNTRY($country) }
practices-adaptation-removed = Removed.

## The list

practices-list-head = { $count ->
    [one] One practice
   *[other] { $count } practices
 }
practices-none = Nothing has been told here yet. Would you like to begin?
practices-none-narrowed = Nothing fits that. Try it with less.
practices-mine-head = { $count ->
    [one] You have told one practice
   *[other] You have told { $count } practices
 }
practices-mine-none = You have not told a practice yet. What worked for you, or what did not?
practices-narrow = Narrow it
practices-narrow-by = What shall I narrow it by?
practices-narrow-which = Which one?
practices-by-theme = Theme
practices-by-country = Country
practices-by-evidence = Evidence level
practices-by-verdict = How it went
practices-by-wellbeing = Well-being
practices-at-least = at least: { $level }
practices-country-count = { COUNTRY($country) } ({ $count })
practices-choice-count = { $choice } ({ $count })
