# What is ahead: events and calls. Counts are for all, names for organisers; say the time, the place, what to press.

## Commands

events-command-events = What is ahead, and who is coming
    .words = events, what is ahead, upcoming, calendar, calls
events-command-event = Post an event or a call
    .words = new event, post an event, plan an event, new call

## Words that are recognised, separated by commas

events-words-deadline = deadline, until, by, register, registration, apply, sign up, closes
events-words-seats = places, place, seats, seat, spots, spot, people, participants, persons
events-words-joints = on, at, in, from, for, the, of, with, by
events-words-evening = night, evening, morning, afternoon, weekend, lunch
events-words-call = call, open call, call for, applications
events-words-meeting = meeting, conference, webinar, workshop, training, seminar, talk, lecture, assembly, call with
events-words-activity = clean-up, cleanup, cleaning, visit, planting, action, collection, volunteering, repair, party, festival, picnic

## The form

events-meet = A meeting of the team of “{ $project }”. Only the team sees it, each in their own time.
events-ask-meeting =
    What is it about, and when? One line is enough, for example:
    Posters, Friday 18:00-19:00
events-title = New event
events-kind-activity = Something done together
events-kind-meeting = Meeting, talk, conference
events-kind-call = Call to take part
events-field-title = Title
    .ask =
        What is it? One line is enough, for example:
        Beach clean-up Saturday 10:00–13:00, Batumi beach, 20 places
    .help = A short name, or everything in one line
events-field-kind = Kind
    .ask = What kind is it?
    .help = One of the buttons
events-field-when = When
    .ask =
        When is it? With the hour, for example:
        Saturday 10:00–13:00, or 3–5 May
    .help = For example: Saturday 18:00 for 2 hours, 3–5 May
events-field-deadline = Open until
    .ask = Until when can people say that they are interested?
    .help = A day, with an hour if you like: 20 March 18:00
events-field-places = For whom
    .ask = Who is it for?
    .help = Sections or countries, separated by commas
events-field-place = Place
    .ask = Where is it? A place, a link, or both.
    .help = For example: City library, or https://…
events-field-link = Link
    .ask = Which link do people use?
    .help = An address that begins with https://
events-field-capacity = Seats
    .ask = How many people can come? Whoever says yes later waits for a seat.
    .help = A number, for example: 20
events-field-closes = Answers until
    .ask = Until when can people answer?
    .help = A day, with an hour if you like: Thursday 18:00
events-field-text = More about it
    .ask = What else should people know?
    .help = A few sentences
events-field-parent = Part of
    .ask = Which larger event is it part of?
    .help = One of the buttons
events-field-reason = Reason
    .ask = Why is it cancelled? Everyone who answered will read it.
    .help = One line
events-cancel-title = Cancelling an event
events-cancel-who = You are about to cancel: { $title }
events-instant = { ZONED($at) }
events-distance = That is { RELATIVE($days) }.
events-seats-all = Seats: { $seats }
events-late = This is already posted. To change it, open it in the list and press Edit.

## What does not fit

events-gone = This is not here any more.
events-press-one = Please press one of the buttons.
events-when-unclear = I could not find the time. Type it like this: Saturday 10:00–13:00, or 3 May 18:00
events-when-past = { $at } is over already. Which day do you mean?
events-when-far = That is more than three years ahead. Which day do you mean?
events-when-which = Which of these is it?
events-when-hour = At what time does it begin? Type it, for example 18:00 or 10:00–13:00. Or press, if it takes the whole day.
events-deadline-unclear = I could not find the day. Type it like this: 20 March, or Thursday 18:00
events-deadline-past = That day is over already. Until when can people answer?
events-deadline-late = That is after it begins. Answers close when it begins. Confirm, or type another day.
events-text-missing = Please type a few words.
events-text-long = That is longer than { $most } characters. Please make it shorter.
events-link-unclear = A link begins with https:// and has no spaces.
events-capacity-unclear = Type a number from 1 to 100000.
events-places-unknown = I know no section or country of that name here. Press a button or try another spelling.
events-places-not-yours = Somebody else looks after that place. Choose among those that you coordinate.
events-places-which = Which of these do you mean?

## When, where, for whom

events-at = { ZONED($at) }
events-at-until = { DATE($at) }, { TIME($at) }–{ TIME($end, city: "true") }
events-from-to = { $at } – { ZONED($end) }
events-days = { $days }, all day
events-until = Open until { ZONED($at) }
events-there = On the organiser’s clock ({ ZONE($zone) }): { DAY($on) }, { $clock }
events-short-at = { $at }
events-short-days = { $days }
events-short-until = Open until { $at }
events-where = Place: { $place }
events-link = Link:
events-places = For: { $places }
events-of-team = For the team of “{ $project }” alone
events-team-alone = For the team alone
events-place-network = the whole network
events-place-country = { COUNTRY($country) }
events-place-section = { $section }
events-place-region = the region { $region }
events-organiser = Organised by { $name }
events-part-of = Part of: { $title }
events-answer-until = Please answer by { $at }
events-is-cancelled = Cancelled
events-reason = Reason: { $reason }
events-is-over = This is over.
events-is-closed = Answers closed { $at }.

## Seats and answers

events-seats = Seats: { $seats }, still free: { $free }
events-seats-full = Seats: { $seats }, all taken; waiting: { $waiting }
events-seats-taken = Seats: { $seats }, all taken
events-other-network = This belongs to { $network }. Switch there with /network, then press again.
events-counts = Coming: { $yes }, maybe: { $maybe }
events-interested = Interested so far: { $count }
events-say-yes = Yes
events-say-maybe = Maybe
events-say-no = No
events-say-interested = I am interested
events-not-interested = No longer interested
events-you-yes = You are coming. I will remind you.
events-you-waiting = All seats are taken. You are on the waiting list; when one comes free, you move up and I tell you.
events-you-maybe = You may come. I will remind you.
events-you-no = You are not coming.
events-you-interested = You are interested. I will remind you before it closes.
events-kept-interested = Noted. I will remind you before it closes.
events-kept-not-interested = Noted. No more reminders about this.
events-closed-kindly = Answers are closed by now. If something has changed for you, please write to the organiser.

## The list and the card

events-ahead = What is ahead
events-none = Nothing is planned yet. Your coordinator can post something.
events-none-post = Nothing is planned yet. Post the first one, in one line if you like.
events-not-found = Nothing ahead is called “{ $words }”.
events-all = All that is ahead
events-post = Post an event
events-open = Details
events-decided = Decisions
events-to-team = Team
events-cannot = I cannot come
events-calendar-file = Calendar file
events-calendar-alt = Calendar file: { $title }
events-calendar-sent = Open this file to add it to your calendar.
events-calendar-cancelled = Open this file to take it out of your calendar.
events-calendar-deadline = Deadline: { $title }
events-programme = Programme
events-organise = For organisers
events-who = Who comes
events-cancel = Cancel it
events-duplicate = Once more
events-posted-team = Planned. Each of the team is told, on their own clock.
events-posted = Posted. People find it with /events.
events-changed = Changed.
events-unchanged = Nothing was changed.
events-cancelled = Cancelled. I am telling everyone who meant to come.
events-nobody = Nobody has answered yet.
events-unnamed = Somebody without a name here
events-names-yes = Coming
events-names-waiting = Waiting for a seat
events-names-maybe = Maybe
events-names-no = Not coming
events-names-interested = Interested

## What I say by myself

events-remind = It is coming up: { RELATIVE($days) }.
events-remind-call = This call closes soon: { RELATIVE($days) }.
events-seat = A seat came free, and it is yours: { $title }
events-news-team = Your team plans a meeting.
events-news-moved = Something has changed: { $title }
events-news-now = Now
events-news-before = Before
events-news-place = New place
events-no-place = Not known yet
events-news-cancelled = This is cancelled: { $title }

## Afterwards

events-how = How did it go? { $title }
events-how-yes =
    { $count ->
        [one] One person had said yes.
       *[other] { $count } people had said yes.
    }
events-log = Log it as an activity
events-failed = It did not take place
events-not-now = Not now
events-failed-kept = Noted: it did not take place.
events-later = All right. When you like, the button is below.
events-log-volunteers =
    { $count ->
        [one] One person had said yes. How many volunteers were there in the end?
       *[other] { $count } people had said yes. How many volunteers were there in the end?
    }

## The programme

events-programme-of = Programme: { $title }
events-programme-empty = Nothing is part of it yet.
events-programme-total = Activities, each counted once: { $count }
events-programme-reached = People reached: { $count }
events-programme-section = { $section }: { $count }
events-programme-line = { $days } · { $sections }
events-programme-days = { $days }
events-untitled = Without a title
events-add-own = Add an activity of mine
events-own-which = Which of your activities was part of this? { $title }
events-own-none = You have not logged anything yet that could be added.
events-attached = { $title } is part of the programme now: { $event }
events-told-attached = New in the programme of { $event }: { $title }
events-detached = { $title } is no longer part of the programme.

## Calls that a partner network holds too

events-together = Together with { $networks }. The coordinators of the other network read your name only if you agree.
events-partners = Partner networks
events-consent-give = Both networks may read my name
events-consent-take = Only my own network reads my name
events-consent-given = The coordinators of both networks can read your name here.
events-consent-taken = Only the coordinators of your own network read your name here.
events-names-unnamed = { $count ->
    [one] and one more person of the other network
   *[other] and { $count } more people of the other network
 }
