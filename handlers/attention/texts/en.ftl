# Quiet hours and absence. Tone: it is theirs to decide; one's own reminders always come, and that is said.

## Commands

attention-command-quiet = When I leave you alone
    .words = quiet hours, do not disturb
attention-command-away = Be away for a while
    .words = i am away, i'm away, away until, away for
attention-command-imback = Back from being away
    .words = i'm back, i am back, im back, back again

## Words that people type, separated by commas

attention-words-off = off, none, never, no quiet hours
attention-words-back = back, i'm back, i am back, im back

## What is set

attention-quiet-title = When I leave you alone
attention-hours-are = Quiet hours: { $hours } (clock of { ZONE($zone) })
attention-no-hours = Quiet hours: none
attention-every-day = Messages you did not ask for: on any day
attention-days-are = Messages you did not ask for: on { $days }
attention-no-days = Messages you did not ask for: on no day
attention-cap = { $count ->
    [one] At most { $count } of them a day
   *[other] At most { $count } of them a day
 }
attention-cap-none = None of them at all
attention-away-until = You are away. First day back: { $day }
attention-own-always = Reminders that you made yourself always come when you said.
attention-saved = Saved.
attention-weekday = { WEEKDAY($day) }
attention-number = { $count }

## Questions

attention-hours-ask = From when until when shall I be quiet? What comes then waits for the morning.
attention-days-ask = On which days may I write without being asked? Press to switch.
attention-cap-ask = How many messages a day may come unasked: digests, announcements, nudges?
attention-away-title = Away
attention-field-hours = Quiet hours
    .ask = From when until when?
    .help = For example: 22:00-7:30
attention-field-until = Away until
    .ask = Until when are you away? Name the first day back, or how long.
    .help = For example: until Monday, until 3 May, two weeks

## Buttons

attention-hours = Quiet hours
attention-days = Days
attention-a-day = How many a day
attention-away-button = Away
attention-other-hours = Other hours
attention-off = No quiet hours
attention-back = I’m back
attention-other-day = Another day
attention-to-quiet = Quiet hours and days

## Away

attention-away-set = You are away. First day back: { $day }, { RELATIVE($days) }. Other messages wait until then.
attention-not-away = You are not away. I write as usual.
attention-welcome-back = Welcome back! I write as usual again.
attention-waited = What waited for you comes now.
attention-waits-now = What waited for the end of your quiet hours comes now.

## What cannot be

attention-quiet-unclear =
    I did not understand that. These work, for example:
    /quiet 22:00-7:30
    /quiet off
    /quiet every weekday
attention-hours-unclear = I could not read that. Please type it like this: 22:00-7:30
attention-away-unclear =
    I did not understand until when. These work, for example:
    /away until 3 May
    /away two weeks
attention-away-over = { $day } is not in the future. Please name the first day you are back, for example: /away two weeks
attention-away-later = I can only begin right away. Please tell me again when it begins, { $day }; until then I write as usual.
attention-away-far = That is more than a year. To hear nothing at all any more, send /stop.
