# Questions: what worked elsewhere, people who may know, finding. Say plainly when nothing fits; the asker is never named.

## Commands

questions-command-ask = Ask what worked elsewhere
    .words = ask, question, i have a question
questions-command-find = Find activities, practices, ideas, people
    .words = find, search, look for, search for
questions-command-who = Find somebody who knows
    .words = who knows it, find somebody who knows, find an expert
questions-command-expert = What you can be asked about
    .words = expert, be an expert, i can be asked, tool mentor

## The menu

questions-menu = Ask in your own words, in any language. I look through what others tried and say where it comes from.
questions-menu-examples =
    For example:
    How do we get schools to cooperate?
    What helps volunteers to stay?
    Who knows about raising money?
questions-menu-more = Where I find nothing that fits, I say so, and can ask people who may know, without your name.
questions-to-mine = My questions
questions-to-find = Find something
questions-to-expert = What I can be asked

## Words that people type, separated by commas

questions-words-fill = only, just, please, the, ones, one, those, that, which, what, were, was, are, is, from, in, at, of, on, with, and, or, for, to, it, me, show, now, but, also, practices, practice, examples, example, what about, how about, results, answers, narrow, everything that, language
questions-words-everything = everywhere, anywhere, all, everything, all of them, show all, no limits, no filter, without filters, anything, reset
questions-words-any-country = any country, all countries, worldwide
questions-words-any-language = any language, all languages
questions-words-any-evidence = any evidence, whatever evidence
questions-words-any-theme = any theme, all themes, any topic
questions-words-any-setting = any place, any setting
questions-words-setting-school = school, schools, schoolchildren, pupils, kindergarten, kindergartens
questions-words-setting-university = university, universities, campus, students
questions-words-setting-community = community, communities, neighbourhood, neighborhood, village, town
questions-words-setting-care = hospital, hospitals, care, care homes, care home, nursing homes, homes for the elderly
questions-words-setting-outdoors = outdoors, outdoor, outside, nature
questions-words-setting-online = online, on the internet, digital, remote
questions-words-evidence-1 = monitored, counted, measured
questions-words-evidence-2 = evaluated, with evaluation, an evaluation, evaluation, proven, tested
questions-words-evidence-3 = researched, research, with research, scientific, studied
questions-words-verdict-worked = worked, that worked, successful, successes
questions-words-verdict-mixed = mixed, mixed results, partly worked
questions-words-verdict-failed = failed, failures, did not work, that did not work, didn't work, mistakes
questions-words-who = who knows, who can help, who can help with, who is good at, who has experience, who could help, does anybody know about, who understands
questions-words-knows = knows about, knows, can help with, can help, is good at, understands
questions-words-tool = kith, bot, robot, this app, command, commands, menu, settings, my profile, reminder, reminders, digest, log an activity, quiet hours, time zone, timezone, notifications

## What the library answers

questions-found = { $count ->
    [one] One practice fits:
   *[other] { $count } practices fit:
 }
questions-nearest = These come nearest, but they may be about something else:
questions-nearest-none = There is nothing in the library that comes near.
questions-none = Nothing in the library fits this yet. I do not want to show you something that only looks like it.
questions-none-narrowed = Nothing in the library fits this with: { $what }.
questions-narrowed = Only: { $what }. “Everywhere” or “all” lifts that.
questions-narrow-how = You can narrow it: “only schools”, “in Georgia”, “evaluated ones”, “only in French”.
questions-open = Open
questions-try = Try this
questions-helpful = Helpful
questions-unhelpful = Not helpful
questions-voted-yes = Thank you. It helps others to find it.
questions-voted-no = Thank you. I keep that in mind.
questions-to-narrow = Narrow
questions-to-people = Ask people
questions-to-nearest = Show the nearest
questions-to-everywhere = Lift all limits
questions-to-library = Look in the library
questions-gone = This question is not there any more. Ask again with /ask.
questions-long = That is long for a question: at most { $most } characters. Say the heart of it.

## Narrowing

questions-narrow-ask = “{ $text }” – by what?
questions-by-setting = Place
questions-by-country = Country
questions-by-theme = Theme
questions-by-evidence = Evidence
questions-by-language = Language
questions-by-verdict = Outcome
questions-by-setting-ask = Where did it take place?
questions-by-country-ask = In which country?
questions-by-theme-ask = About which theme?
questions-by-evidence-ask = How well should it be known that it worked? At least:
questions-by-language-ask = In which language is it written?
questions-by-verdict-ask = What came of it?
questions-setting-school = schools
questions-setting-university = universities
questions-setting-community = communities
questions-setting-care = hospitals and care homes
questions-setting-outdoors = outdoors
questions-setting-online = online
questions-evidence-0 = told
questions-evidence-1 = monitored
questions-evidence-2 = evaluated
questions-evidence-3 = researched
questions-verdict-worked = worked
questions-verdict-mixed = worked in part
questions-verdict-failed = did not work

## Asking people

questions-circle = Experts of { $network }: { $count ->
    [one] one member said
   *[other] { $count } members said
 } that they may be asked. I can ask them one at a time, without your name.
questions-circle-themes = Experts on { $themes }: { $count ->
    [one] one member said
   *[other] { $count } members said
 } that they may be asked. I can ask them one at a time, without your name.
questions-circle-tool = Tool mentors: { $count ->
    [one] one member knows
   *[other] { $count } members know
 } their way around here. I can ask them one at a time, without your name.
questions-circle-none = Nobody has said yet that they may be asked about this.
questions-who = These said that they know something about it:
questions-who-offer = They offer it in their profile:
questions-who-asked = Who knows about { $what }?
questions-who-what = What should somebody know about? Type it behind the command, for example: /who knows recycling
questions-touch = Get in touch: { $name }
questions-somebody = Somebody
questions-asking = I ask one of them now. Your name stays with me.
questions-asking-reads = They read this, word for word: “{ $text }”
questions-asking-how = Each has { $days } days, then I ask the next. The answer comes here.
questions-take-back = Take it back
questions-taken-back = Taken back. Nobody is asked any more.
questions-asked-enough = I have asked { $count } people about this already. If you put it in other words with /ask, I can ask again.
questions-unanswered = { $count ->
    [one] “{ $text }” – I asked one person and got no answer. I am sorry.
   *[other] “{ $text }” – I asked { $count } people and got no answer. I am sorry.
 }
questions-unanswered-none = “{ $text }” – there was nobody whom I could ask in time. I am sorry.
questions-mine = My questions
questions-mine-none = You have asked nothing yet. Just write your question.
questions-state-told = { DAY($at) }: the library answered
questions-state-asking = { DAY($at) }: somebody is being asked
questions-state-answered = { DAY($at) }: answered by a member
questions-state-unanswered = { DAY($at) }: nobody knew
questions-state-closed = { DAY($at) }: taken back

## An answer that comes back

questions-answer = You asked: “{ $text }”. Somebody answered:
questions-answer-by = – { $name }
questions-answer-by-nobody = – somebody who would rather not be named
questions-answer-helped = It helped
questions-answer-not = Not really
questions-answer-thank = Say thanks
questions-answer-share = Let others learn from it
questions-helped = Good to hear.
questions-helped-share = Good to hear. May others learn from the answer in the library? Your question is not copied there. Then I ask whoever answered.
questions-not-helped = Thank you for saying so. Shall I ask the next one?
questions-not-helped-none = Thank you for saying so. There is nobody else whom I could ask now.
questions-ask-next = Ask the next one
questions-thanked = Thanks are on their way.
questions-offered = I ask whoever answered. If they agree, they write the practice.

## Being asked

questions-turn = Somebody asks, and you said that you may know:
questions-turn-tool = Somebody asks how something works here, and you said that you know your way around:
questions-turn-how = There is no hurry: { $days } days. If it is not for you, I ask somebody else.
questions-turn-answer = Answer
questions-turn-pass = No time now
questions-turn-not-mine = Not my field
questions-turn-over = Thank you – this question is settled already.
questions-passed = All right, I ask somebody else.
questions-passed-not-mine = All right, I ask somebody else. You can say better what you may be asked about.
questions-to-expert-change = Change that
questions-answer-title = Your answer
questions-answering = The question: “{ $text }”
questions-field-text = Answer
    .ask = What do you answer? A few sentences are enough.
    .help = What you did yourself helps most
questions-field-named = Name
    .ask = May the person who asked know your name?
    .help = One of the buttons
questions-named-yes = With my name
questions-named-no = Without my name
questions-press-one = Please press one of the buttons.
questions-answer-empty = Please write a few words.
questions-answer-long = At most { $most } characters, please.
questions-answer-sent = Thank you! Your answer is on its way.
questions-thanked-expert = Thanks for your answer to “{ $text }”, from the person who asked.
questions-offer = Your answer to “{ $text }” helped.
questions-offer-how = Whoever asked thinks that others could learn from it. Shall it become a practice? You look through everything before it is shared.
questions-offer-named = Your name and your section would stand under it. You can take them away before it is shared: Edit, then Name.
questions-offer-unnamed = You answered without your name, so neither your name nor your section would stand under it.
questions-offer-yes = Make it a practice
questions-offer-no = Rather not
questions-offer-declined = All right, it stays between the two of you.
questions-offer-draft = This is what you answered. Change what you like. The question itself stays out of it; say in your own words when such a thing helps.
questions-offer-begun = You have begun this practice already.
questions-offer-shared = You have made a practice of this answer already.
questions-to-practices = My practices

## What one may be asked

questions-expert-title = What you can be asked
questions-expert-why =
    When the library has no answer, I can ask members who know something: one at a time, never more often than they like.
    You never learn who asks; whether they learn your name is up to you.
questions-expert-library-on = Ask me about my themes
questions-expert-tool-on = Ask me how Kith works
questions-expert-library = My themes
questions-expert-tool = How Kith works
questions-expert-themes = About: { $themes }
questions-expert-any-theme = About: any theme
questions-expert-is-tool = About: how Kith works
questions-expert-languages = In: { $languages }
questions-expert-weekly-is = { $count ->
    [one] At most one question a week
   *[other] At most { $count } questions a week
 }
questions-expert-weekly = { $count } a week
questions-expert-is-named = Whoever asks may know your name.
questions-expert-is-unnamed = Whoever asks does not learn your name.
questions-expert-is-paused = Paused: nobody asks you.
questions-expert-to-themes = Choose themes
questions-expert-to-languages = Choose languages
questions-expert-named = With my name
questions-expert-pause = Pause
questions-expert-go-on = Go on
questions-expert-themes-ask = Which themes do you know about? None chosen: any.
questions-expert-languages-ask = In which languages can you answer?

## How Kith works

questions-tool-found = This should do it:
questions-tool-none = The help does not say.
questions-tool-perhaps = Or did you mean one of these?
questions-to-mentors = Ask a tool mentor

## Finding

questions-find-what = What are you looking for? For example: /find beach
questions-find-found = Found for “{ $words }”
questions-find-none = Nothing here for “{ $words }” that you may see.
questions-find-ask = Ask it as a question
questions-find-kind = { $kind } ({ $count })
questions-find-at-least = { $kind } ({ $count } or more)
questions-find-more = … and { $count } more
questions-find-back = All kinds
questions-kind-practice = Practices
questions-kind-activity = Activities
questions-kind-idea = Ideas
questions-kind-issue = Local issues
questions-kind-organisation = Organisations
questions-kind-project = Projects
questions-kind-person = People
questions-person-asked = Can be asked about: { $themes }
questions-person-asked-any = Can be asked with /ask
