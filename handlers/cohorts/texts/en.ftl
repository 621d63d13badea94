# Learning cohorts: at most twelve people, somebody who leads them, sessions, and a record at the end.

## Commands

cohorts-command-cohorts = Learn something in a small group
    .words = cohorts, cohort, learning groups, training

## The list

cohorts-list = Learning cohorts
cohorts-none = No cohort is open here right now. You can follow the digest, or ask whoever coordinates to open one.
cohorts-none-open = No cohort is open here right now. Press below to open one.
cohorts-new = Open a cohort
cohorts-to-list = All cohorts
cohorts-open = Open the cohort

## One cohort

cohorts-for = For: { $whom }
cohorts-facilitator = Led by { $name }
cohorts-nobody = nobody yet
cohorts-nameless = somebody without a name
cohorts-written-in = Written in { $language }
cohorts-seats = Seats: { $seats }, still free: { $free }
cohorts-waiting = Waiting for a seat: { $count }
cohorts-share = Complete with at least { PERCENT($share) } of the sessions
cohorts-sessions = Sessions
cohorts-no-sessions = No session has a date yet.
cohorts-no-sessions-lead = No session has a date yet. Press below to add the first one.
cohorts-sessions-more = and { $count } more
cohorts-sessions-over = Held already: { $count }
cohorts-session-cancelled = – { $title }, { $at }: called off
cohorts-when = { DATE($at) }, { TIME($at) }–{ TIME($end, city: "true") }
cohorts-there-clock = On the cohort’s clock ({ ZONE($zone) }): { DAY($on) }, { $clock }
cohorts-you-in = You have a seat.
cohorts-you-wait = You are in the queue for a seat.
cohorts-state-finished = This cohort is finished.
cohorts-state-cancelled = Called off.
cohorts-enrol = Take a seat
cohorts-queue = Queue for a seat
cohorts-leave = Give up my seat
cohorts-leave-yes = Yes, leave
cohorts-leave-ask = Leave “{ $title }”? Your attendance and what you said of yourself are deleted, and the next in the queue gets your seat.
cohorts-left = You have left “{ $title }”.
cohorts-enrolled = You have a seat. I remind you of each session a day and an hour before.
cohorts-enrolled-rate = Before it begins you can rate yourself on a few questions, and see at the end what has changed.
cohorts-queued = All seats are taken. You are in the queue and hear from me when one comes free.
cohorts-calendar = Calendar file
cohorts-calendar-sent = Here are the sessions for your calendar.
cohorts-calendar-alt = Calendar file with the sessions of { $title }

## Opening one

cohorts-title = Cohort
# Words that make a number one of seats
cohorts-words-seats = seats, seat, places, spots, people
cohorts-words-new = new
cohorts-field-title = Title
    .ask = What is learned? One line, for example: Participatory action research
    .help = One line
cohorts-field-circle = For whom
    .ask = Who can take part?
    .help = The name of a section or country, or a button
cohorts-field-text = More about it
    .ask = What will people be able to do afterwards, and what does it ask of them?
    .help = A few sentences
cohorts-field-questions = Self-rating
    .ask = On which questions do members rate themselves before and after, from 1 to 5? One a line, at most five. Or skip.
    .help = One question a line, for example: I can run a group interview
cohorts-field-seats = Seats
    .ask = How many people can take part?
    .help = A number from 2 to 12
cohorts-field-share = Needed to complete
    .ask = Which share of the sessions does somebody have to attend to complete it?
    .help = A share in percent, for example: 75
cohorts-percent = { PERCENT($share) } of the sessions
cohorts-asks = Members rate themselves on:
cohorts-opened = The cohort is open, and you lead it until you appoint somebody. Add its sessions now.
cohorts-changed = Changed.
cohorts-late = This is saved already. To change it, open it with /cohorts.

## Sessions

cohorts-session-title = Session
cohorts-field-session = Title
    .ask = What is this session about?
    .help = One line
cohorts-field-when = When
    .ask = When is it? With the hour, for example: Friday 5 April 18:00–19:30
    .help = For example: 5 April 18:00 for 2 hours
cohorts-field-link = Link
    .ask = With which link do people join? Only those with a seat see it. Or skip.
    .help = An address that begins with https://
cohorts-distance = That is { RELATIVE($days) }.
cohorts-session-new = Add a session
cohorts-session-added = Added. Everybody with a seat is reminded a day and an hour before.
cohorts-session-changed = Changed. If the time is another one, everybody with a seat is told.
cohorts-session-cancel = Call it off
cohorts-session-dropped = Called off. Everybody with a seat is told.
cohorts-attendance = There: { $there } · Say so: { $said } · Seats: { $people }

## Leading

cohorts-lead = Lead and look after
cohorts-lead-what = Sessions and people are for whoever leads or coordinates; attendance and averages for the facilitator alone.
cohorts-invited = Asked to lead it: { $name }
cohorts-to-sessions = Sessions
cohorts-people = People
cohorts-people-none = Nobody has a seat yet.
cohorts-people-waiting = Waiting
cohorts-person = { $name }: { $there } of { $sessions }
cohorts-mark = Mark who was there
cohorts-marks-ask = Press a name: there; press again: missed.
cohorts-marks-count = There: { $there } of { $people }
cohorts-mark-label = { $name }: { $state }
cohorts-said = says so
cohorts-there = there
cohorts-missed = missed
cohorts-unmarked = ?
cohorts-confirm-said = Confirm who says so
cohorts-averages = Averages
cohorts-averages-what = Averages of at least { $count } people, in halves, once nobody can add to them. Before → after:
cohorts-average = { $before } → { $after }
cohorts-finish = Finish the cohort
cohorts-finish-ask = Finish “{ $title }”? Whoever attended at least { PERCENT($share) } of the sessions gets a record.
cohorts-finish-complete = { $name }: { $there } of { $sessions }, complete
cohorts-finish-short = { $name }: { $there } of { $sessions }
cohorts-finish-ahead = Sessions that are still ahead are called off: { $count }
cohorts-finish-yes = Yes, finish it
cohorts-finished = Finished. Everybody with a seat is told, and can still rate themselves for a week.
cohorts-cancel = Call the cohort off
cohorts-cancel-yes = Yes, call it off
cohorts-cancel-ask = Call “{ $title }” off? With a seat or waiting: { $count }. They are told.
cohorts-was-cancelled = Called off. Everybody is told.
cohorts-appoint = Appoint a facilitator
cohorts-appoint-title = Facilitator
cohorts-field-person = Facilitator
    .ask = Who leads it? Type the name that they use here. I ask them first.
    .help = A name
cohorts-person-unknown = I found nobody of that name in this network. Type the name that they use here.
cohorts-person-which = Who is it?
cohorts-appoint-asked = I have asked { $name }. Until they say yes, it stays as it is.
cohorts-appoint-yes = Yes, I lead it
cohorts-appoint-no = No, thank you
cohorts-appoint-refused = That is fine. I have passed it on.
cohorts-appointed-self = You lead this cohort now.

## Rating oneself

cohorts-rate-before = Rate myself (before)
cohorts-rate-after = Rate myself (after)
cohorts-my-ratings = My ratings
cohorts-rate-title = Self-rating
cohorts-rate-scale = From 1 (not at all) to 5 (very much).
cohorts-field-mark = Mark
    .ask = Where do you stand, from 1 to 5?
    .help = A number from 1 to 5
cohorts-field-words = Words for yourself
    .ask = A few words for yourself? Nobody else reads them.
    .help = A few sentences
cohorts-rated = { $question }: { $mark }
cohorts-rate-private = The facilitator sees averages of at least { $count } people, never yours alone.
cohorts-rate-kept = Kept.
cohorts-mine-private = Only you read this. The facilitator sees averages of at least { $count } people.

## Record

cohorts-records = My records
cohorts-records-which = You have completed these:
cohorts-records-none = You have not completed a cohort yet.
cohorts-record = My record
cohorts-record-title = Record of completion
cohorts-record-who = { $name }
cohorts-record-what = has completed “{ $title }” ({ $network }).
cohorts-record-when = Sessions from { $first } to { $last }
cohorts-record-there = Attended: { $there } of { $sessions }
cohorts-record-how = You can copy this. With a page of its own, anybody to whom you give the link can check it, until you take it back.
cohorts-record-checked = Checked { $at }.
cohorts-proof-make = Make a page to show
cohorts-proof-new = A new link
cohorts-proof-end = Take the page back
cohorts-proof-made = Whoever has this link reads your record. Keep it well: I show it once. An earlier link leads nowhere now.
cohorts-proof-ended = The page is gone. Nobody can check the record any more.

## News

cohorts-reminder = { $cohort } { RELATIVE($days) }:
cohorts-held = Were you at “{ $title }”?
cohorts-was-there = I was there
cohorts-there-kept = Noted. It counts once the facilitator confirms it.
cohorts-there-known = The facilitator has confirmed it already.
cohorts-there-missed = The facilitator has marked you as missing. Please talk to them if that is wrong.
cohorts-held-lead = “{ $title }” is over. Who was there?
cohorts-ended = The last session of “{ $title }” is over. How do you rate yourself now?
cohorts-ended-lead = The last session of “{ $title }” is over. Once attendance is right, finish the cohort, and records go out.
cohorts-told-seat = You have a seat in “{ $title }”.
cohorts-told-moved = { $cohort }: “{ $title }” is at another time.
cohorts-told-now = Now: { DATE($at) }, { TIME($at) }–{ TIME($end) }
cohorts-told-before = Before: { $at }
cohorts-told-dropped = { $cohort }: “{ $title }” on { $at } is called off.
cohorts-told-cancelled = The cohort “{ $title }” is called off.
cohorts-told-complete = You have completed “{ $title }”: { $there } of { $sessions } sessions. Here is your record to keep.
cohorts-told-finished = “{ $title }” is finished. You were at { $there } of { $sessions } sessions. Thank you for taking part.
cohorts-told-appointed = { $name } asks you to lead the cohort “{ $title }”.
cohorts-told-accepted = { $name } leads “{ $title }” now.
cohorts-told-refused = { $name } does not lead “{ $title }”.

## What does not fit

cohorts-gone = This cohort is not here any more.
cohorts-closed = You cannot take a seat in this cohort.
cohorts-over = This cohort is over; nothing can be changed any more.
cohorts-not-begun = This session has not begun.
cohorts-not-leading = Only whoever leads this cohort can do that.
cohorts-not-asked = You are not asked to lead this cohort any more.
cohorts-not-yours = You can only open a cohort for a circle that you coordinate.
cohorts-not-complete = There is no record of this one.
cohorts-session-begun = This session has begun already.
cohorts-sessions-full = A cohort has at most { $most } sessions.
cohorts-seats-taken = So many people have a seat already: { $count }
cohorts-questions-many = One question a line, at most { $most }.
cohorts-questions-answered = Somebody has answered these questions already, so they stay.
cohorts-questions-changed = The questions have changed. Please begin again.
cohorts-rate-closed = This rating is closed.
cohorts-mark-unclear = Press a number from 1 to 5.
cohorts-number-unclear = Type a number from { $low } to { $high }.
cohorts-when-unclear = I need a day and an hour. Type it like this: Friday 5 April 18:00–19:30
cohorts-when-past = That is over already. Which day do you mean?
cohorts-link-unclear = A link begins with https:// and has no spaces.
cohorts-text-missing = Please type a few words.
cohorts-text-long = That is longer than { $most } characters. Please make it shorter.
