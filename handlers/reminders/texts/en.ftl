# Reminders. Tone: short and exact; what was understood is always said with weekday, date, time and place.

## Commands

reminders-command-remind = Be reminded of something
    .words = remind me, set a reminder, new reminder
reminders-command-reminders = My reminders
    .words = reminders, my reminders, what do you remind me of

## The form

reminders-title = A reminder
reminders-pick-title = Another time
reminders-field-text = What
    .ask = What shall I remind you of?
    .help = For example: call the school
reminders-field-when = When
    .ask = When shall I remind you?
    .help = For example: { reminders-example-one }, { reminders-example-two }, every second Tuesday
reminders-field-important = Important
    .ask = Is it important? Then I repeat it until you press Done.
    .help = Yes or no
reminders-field-whose = For whom
    .ask = Is it for you alone, or does it belong to your section?
    .help = Me, or the name of your section
reminders-mine = Only me
reminders-example-one = on Friday at 9
reminders-example-two = in 20 minutes

## What cannot be

reminders-text-missing = Please type what I shall remind you of.
reminders-text-long = That is too long for a reminder. Please keep it under { $most } characters.
reminders-too-far = That is too far away for me. Please choose a time within ten years.
reminders-past = { $at } is over. Did you mean this time? You can also type another one.
reminders-when-unclear =
    I could not read that as a time. These work, for example:
    { reminders-example-one }
    { reminders-example-two }
reminders-which = This can be read in two ways. Which one do you mean?
reminders-yes-or-no = Please answer yes or no.
reminders-whose-unclear = Please press one of the buttons, or type the name of your section.
reminders-most =
    There can be { $most } open reminders at most. Please cancel one that is no longer needed: /reminders
reminders-gone = I cannot find this reminder. Yours are listed here: /reminders
reminders-pick-once = Please choose one point in time, for example: { reminders-example-one }
reminders-not-your-section = These reminders belong to another section.
reminders-no-event = I know no event called { $words }. See /events, or name a day and an hour.
reminders-event-near = { $event } is at { $at }: there is not that much time left.

## Buttons

reminders-done = Done
reminders-hour-later = In 1 hour
reminders-tomorrow = Tomorrow
reminders-monday = On Monday
reminders-next-week = Next week
reminders-pick = Pick a time
reminders-skip-next = Skip the next one
reminders-change = Change
reminders-cancel = Cancel it
reminders-to-list = My reminders
reminders-new = New reminder
reminders-pause-all = Pause all
reminders-resume-all = Resume all
reminders-resume-one = Resume
reminders-me-too = Remind me too
reminders-not-me = Do not remind me
reminders-calendar = Calendar link
reminders-calendar-make = Make the link
reminders-calendar-renew = Make a new link
reminders-calendar-end = Remove the link
reminders-section-button = Section: { $section }
reminders-new-for-section = New one for the section
reminders-travel-move = Move them
reminders-travel-stay = Leave them

## When and how often

reminders-when = { ZONED($at) }, { $distance }
reminders-in-minutes = { $count ->
    [0] in less than a minute
    [one] in { $count } minute
   *[other] in { $count } minutes
 }
reminders-in-hours = { $count ->
    [one] in about { $count } hour
   *[other] in about { $count } hours
 }
reminders-in-days = { RELATIVE($days) }
reminders-usual-hour = You named no hour, so I take { TIME($at, native: "no") }. For another one, type it, for example 14:30.
reminders-short = { $at }
reminders-short-rule = { $rule }, { TIME($at, native: "no") }
reminders-kept-clock = It keeps the clock of { ZONE($zone) }: { $clock } there.
reminders-zone-guessed = I take the clock of { ZONE($zone) }. If yours is another one: /timezone
reminders-day = { DATE($at, native: "no") }
reminders-repeats = Repeats { $rule }. After that: { $then }
reminders-repeats-no-more = Repeats { $rule }. It has no later time.
reminders-rule-until = { $rule }, until { $day }
reminders-rule-hourly = every hour
reminders-rule-hours = { $count ->
    [one] every { $count } hour
   *[other] every { $count } hours
 }
reminders-rule-daily = every day
reminders-rule-days = { $count ->
    [one] every { $count } day
   *[other] every { $count } days
 }
reminders-rule-working-days = Monday to Friday
reminders-rule-weekly = every week: { $days }
reminders-rule-weeks = { $count ->
    [one] every { $count } week: { $days }
   *[other] every { $count } weeks: { $days }
 }
reminders-rule-monthly = every month: { $days }
reminders-rule-months = { $count ->
    [one] every { $count } month: { $days }
   *[other] every { $count } months: { $days }
 }
reminders-rule-yearly = every year
reminders-rule-years = { $count ->
    [one] every { $count } year
   *[other] every { $count } years
 }
reminders-weekday = { WEEKDAY($day) }
reminders-nth-weekday = { $nth ->
    [first] 1st { WEEKDAY($day) }
    [second] 2nd { WEEKDAY($day) }
    [third] 3rd { WEEKDAY($day) }
    [fourth] 4th { WEEKDAY($day) }
    [fifth] 5th { WEEKDAY($day) }
   *[last] last { WEEKDAY($day) }
 }
reminders-nth-working-day = { $nth ->
    [first] 1st working day
    [second] 2nd working day
    [third] 3rd working day
    [fourth] 4th working day
    [fifth] 5th working day
   *[last] last working day
 }
reminders-last-day = last day
reminders-day-of-month = day { $day }
reminders-day-or-last = day { $day }, or the last day

## One reminder

reminders-saved = Saved. I will remind you:
reminders-changed = Changed:
reminders-put-off = You put it off until then.
reminders-is-important = Important: I repeat it until you press Done.
reminders-is-paused = Paused
reminders-is-cancelled = Cancelled
reminders-is-done = Done
reminders-is-over = It has come already.
reminders-of-section = Section: { $section }
reminders-of-event = Belongs to: { $event }, { $at }
reminders-event-cancelled = The event is cancelled: { $event }
reminders-cancelled = Cancelled. It will not come.
reminders-restored = It is back.
reminders-too-late = It is too late for that now.
reminders-skipped = Skipped: { $at }
reminders-skipped-before = This one is skipped already.

## When it comes

reminders-arrival = Reminder:
reminders-first-set = It was set for { $at }.
reminders-comes-again = Next: { $at }
reminders-until-done = I repeat this until you press Done.
reminders-again-then = I will remind you again:
reminders-well-done = Done.

## The list

reminders-list-title = Your reminders
reminders-none =
    You have no reminders. Write, for example:
    remind me { reminders-example-one } to call the school
reminders-paused-title = Paused
reminders-line = { TIME($at, native: "moment") } { $text }
reminders-all-paused = All your reminders are paused. None comes until you resume them.
reminders-resumed = They go on. What was due in the meantime comes now.

## A section's

reminders-section-title = Reminders of { $section }
reminders-section-none = There are no reminders for the section yet.
reminders-following = I will remind you too.
reminders-waits-for-quiet = I leave you alone then, so it comes to you { $at }. Only reminders that you made for yourself come at any time.
reminders-not-following = I will not remind you of this.

## Calendar

reminders-calendar-what =
    With a link of your own, your calendar shows your reminders and stays up to date.
    Whoever has the link can read them, so keep it to yourself.
reminders-calendar-there = Your calendar link was made { $at }. A new one replaces it.
reminders-calendar-made =
    Add this address to your calendar as a subscription. I show it only now; you can make a new one at any time.
reminders-calendar-ended = The link leads nowhere any more.

## Travel

reminders-travel = { $count ->
    [one] One repeating reminder keeps the clock of { ZONE($old) }: “{ $text }” is set for { $clock } there, which is { TIME($at) } for you now. Shall I move it to { $clock } in { ZONE($new) }?
   *[other] { $count } repeating reminders keep the clock of { ZONE($old) }: “{ $text }” is set for { $clock } there, which is { TIME($at) } for you now. Shall I move them all, so that it comes at { $clock } in { ZONE($new) }?
 }
reminders-travel-stayed = They stay as they are.
reminders-travel-moved = Moved to the clock of { ZONE($new) }.
