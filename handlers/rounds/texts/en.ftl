# Peer rounds: every few weeks members meet in pairs or small groups. Friendly and short; nobody is pressed to go on.

## Commands

rounds-command-rounds = Meet somebody new every few weeks
    .words = rounds, peer rounds, meet somebody, coffee rounds

## The list

rounds-list = Peer rounds
rounds-none = There are no rounds here yet. Whoever coordinates can start some, and any member can propose them: press below.
rounds-new = New rounds
rounds-proposed = Proposed: { $count }
rounds-proposed-none = Nothing is proposed right now.
rounds-to-list = All rounds
rounds-to-series = Open these rounds

## One series

rounds-size-2 = pairs
rounds-size-3 = groups of three
rounds-size-4 = groups of four
rounds-rhythm = { $size }, { $weeks ->
    [one] every week
   *[other] every { $weeks } weeks
 }, drawn on { WEEKDAY($day) } at { $clock } ({ ZONE($zone) })
rounds-for = For: { $whom }
rounds-next = Next draw: { ZONED($at) }, { RELATIVE($days) }
rounds-taking = Taking part: { $count }
rounds-facilitator = Looked after by { $name }
rounds-nameless = somebody without a name
rounds-written-in = Written in { $language }
rounds-how = Join, and at each draw you hear whom you meet: somebody new as long as there is anybody new, with whom you share a language and, where possible, hours. You can skip, pause or leave at any time.
rounds-state-proposed = Proposed, not open yet.
rounds-state-ended = These rounds have ended.
rounds-state-declined = This was not taken up.
rounds-you-in = You take part. You talk in: { $languages }.
rounds-you-skip = You skip the next round and are back after it.
rounds-you-paused = You are pausing. Press below when you want to go on.
rounds-you-paused-until = You are pausing until { $day }.
rounds-you-asked = You said nothing about the last rounds. Do you want to go on? Without an answer you pause from the next draw on.

## Taking part

rounds-join = Take part
rounds-leave = Leave
rounds-skip = Skip the next round
rounds-unskip = Take part after all
rounds-pause = Pause
rounds-languages = My languages
rounds-goon-yes = Yes, go on
rounds-joined = You take part from the next draw on.
rounds-joined-nameless = The others will read that you have no name yet. You can choose one, also a pseudonym, with /me.
rounds-left = You have left these rounds. You can come back whenever you like.
rounds-skipping = You skip the next round.
rounds-not-skipping = Good, you are in again.
rounds-going-on = Good to have you. You are in the next draw.
rounds-paused = You pause until you say that you go on.
rounds-paused-until = You pause until { $day }.
rounds-pause-title = Pausing
rounds-pause-open = Until I say so
rounds-field-until = Back on
    .ask = Until when do you pause? Type the first day on which you take part again, or press.
    .help = For example: 3 May, two weeks
rounds-pause-unclear = I could not find the day. Type it like this: 3 May, or two weeks. At most a year ahead.
rounds-languages-ask = In which languages would you talk? Press to switch one on or off.
rounds-speaks = Now: { $languages }
rounds-languages-one = One language has to stay.

## Opening and proposing

rounds-title = New rounds
rounds-field-topic = Topic
    .ask = What are these rounds about? One line, for example: Meet a teacher from another country
    .help = One line
rounds-field-circle = For whom
    .ask = Who can take part?
    .help = The name of a section or country, or a button
rounds-field-size = How many together
    .ask = How many meet each time?
    .help = 2, 3 or 4
rounds-field-every = How often
    .ask = How many weeks are there between two draws?
    .help = A number of weeks, for example: 2
rounds-field-when = Day and hour of the draw
    .ask = On which day and at what time is it drawn? For example: Monday 10:00
    .help = For example: Monday 10:00
rounds-when = { WEEKDAY($day) }, { $clock } ({ ZONE($zone) })
rounds-every = { $weeks ->
    [one] Every week
   *[other] Every { $weeks } weeks
 }
rounds-will-propose = You do not coordinate there. I will propose it to those who do; one of them has to open it.
rounds-opened = These rounds are open. Everybody they are for finds them with /rounds.
rounds-changed = Changed.
rounds-was-proposed = Proposed. You will hear what became of it.
rounds-late = This is saved already. To change it, open it with /rounds.
rounds-told-proposed = { $name } proposes peer rounds:
rounds-told-opened = Your proposal is taken up: { $topic }. You can take part now.
rounds-told-declined = Your proposal was not taken up this time: { $topic }. Thank you for the idea.
rounds-told-ended = These rounds have ended: { $topic }. Thank you for taking part.
rounds-accept = Open it
rounds-decline = Turn it down
rounds-withdraw = Take it back
rounds-decided = Somebody has decided this already. Here is how it stands.
rounds-declined = Turned down. Whoever proposed it is told.
rounds-withdrawn = Taken back.

## Looking after

rounds-manage = Look after it
rounds-manage-what = You can change these rounds or end them. Whoever opened them reads how they went, in counts.
rounds-results = How it went
rounds-results-what = Only you read this, and only in counts.
rounds-results-none = Nothing was drawn yet.
rounds-results-refused = Only whoever opened these rounds reads how they went.
rounds-result = Round { $number }, { $day }: { $people } people
rounds-result-fresh = Everybody met somebody new.
rounds-result-repeats = Pairs who had met before: { $repeats }
rounds-result-mute = Pairs without a common language: { $count }
rounds-result-few = Shown once answers are closed, if there are at least { $count }.
rounds-result-went = Worth it: { $well } · Fell short: { $short } · Did not meet: { $no } · No answer: { $silent }
rounds-end = End these rounds
rounds-end-yes = Yes, end them
rounds-end-ask = Shall I end “{ $topic }”? Taking part: { $count }. They are told, and nothing is drawn any more.
rounds-was-ended = Ended. Everybody who took part is told.

## The letter of a round

rounds-letter = { $topic }, round { $number }. You meet:
rounds-letter-country = , { COUNTRY($country) }
rounds-letter-languages = You both speak: { $languages }
rounds-letter-mute = You have no common language: they speak { $languages }. Nobody else was left this time. A translation app may help, or skip this one.
rounds-letter-again = You have met before: nobody new was left for you this time.
rounds-letter-hours = Hours that suit all of you, on your clock ({ ZONE($zone) }): { $hours }
rounds-letter-hours-from = From { DAY($day) } on, as clocks change: { $hours }
rounds-letter-no-hours = You have no free hours in common outside your quiet hours. Writing to each other will be easier than a call.
rounds-letter-opening = To begin with:
rounds-letter-how = Press a name to get in touch: you write to each other through me, or exchange names elsewhere if both of you agree.
rounds-letter-alone = { $topic }: there is nobody for you to meet this time. The next draw is { $at }.
rounds-letter-left = { $topic }: whoever you were to meet is not here any more. You are in the next draw.
rounds-introduce = Get in touch: { $name }

rounds-opening-1 = What happened in your group lately that you would like to tell others?
rounds-opening-2 = What did you try that did not work, and what did you learn from it?
rounds-opening-3 = Whom did you learn most from, and what was it?
rounds-opening-4 = What is hard for you right now, and who could help?
rounds-opening-5 = What do you do in a way that you have seen nowhere else?
rounds-opening-6 = What would you begin tomorrow if one more person joined in?
rounds-opening-7 = How did you come to this, and what keeps you?
rounds-opening-8 = What do people in your place need most, and how do you know?

## How it went

rounds-ask = { $topic }: how was it to meet { $names }?
rounds-ask-nobody = { $topic }: how was your meeting?
rounds-ask-private = Only whoever looks after these rounds sees the answers, in counts, once there are { $count }.
rounds-went-well = We met, it was worth it
rounds-went-short = We met, it fell short
rounds-went-not = We did not meet
rounds-thanks = Thank you. Kept: { $said }.
rounds-thanks-words = Would you like to add a few words?
rounds-words = Add a few words
rounds-other-answer = Another answer
rounds-words-title = A few words
rounds-field-words = Words
    .ask = What should whoever looks after these rounds know? They read it without your name, once three people have written.
    .help = A few sentences
rounds-words-kept = Thank you, that is kept without your name.
rounds-goon = { $topic }: I have not heard from you about the last { $count ->
    [one] round
   *[other] { $count } rounds
 }. Do you want to go on? Without an answer you pause; one press brings you back.

## What does not fit

rounds-gone = These rounds are not here any more.
rounds-answers-closed = Answers about this round are closed. Tell me about the next one.
rounds-not-in = You do not take part in these rounds.
rounds-not-open = These rounds are not open to you.
rounds-not-yours = You can only choose a circle that you belong to or look after.
rounds-full = These rounds are full: at most { $most } people take part.
rounds-text-missing = Please type a few words.
rounds-text-long = That is longer than { $most } characters. Please make it shorter.
rounds-size-unclear = Press a button, or type 2, 3 or 4.
rounds-every-unclear = Type the number of weeks, from 1 to { $most }.
rounds-when-unclear = I need a day of the week and an hour. Type it like this: Monday 10:00
