# Digests: a member's own days and what is new. Tone: an offer, never a demand; short lines; nothing is sent when there is nothing.

## Commands

digests-command-digest = News and your own days, in one message
    .words = digest, my digest, weekly digest, daily digest

## Words that people type, separated by commas

digests-words-off = off, no, none, never, stop, no digest
digests-words-follow = follow, following
digests-words-unfollow = unfollow, stop following
digests-words-all = my themes, profile themes, usual themes

## What is set

digests-title = Your digest
digests-saved = Saved.
digests-switched-off = Switched off. No digest comes any more.
digests-is-off = It is off. Choose daily or weekly to get one.
digests-is-daily = Every day at { $at }
digests-is-weekly = Every week: { WEEKDAY($day) }, { $at }
digests-next = Next: { ZONED($at) }, { RELATIVE($days) }
digests-in-quiet = That is in your quiet hours, so it waits until { TIME($at) }. /quiet changes them.
digests-other-day = You take no unasked messages on that day, so it comes on the next day when you do. /quiet changes the days.
digests-never = You take no unasked messages at all, so it cannot come. /quiet changes that.
digests-follows = { $more ->
        [0] You follow: { $names }
        [one] You follow: { $names } and { $more } more
       *[other] You follow: { $names } and { $more } more
    }
digests-follows-none = You follow nothing yet.
digests-themes = Ideas from elsewhere about: { $names }
digests-themes-none = Choose themes to get up to three ideas from elsewhere.
digests-mondays-on = As a coordinator: a few lines on Mondays at { $at }
digests-mondays-off = The coordinators’ lines on Mondays are off.
digests-weekday = { WEEKDAY($day) }

## Buttons and questions

digests-daily = Daily
digests-weekly = Weekly
digests-off = Off
digests-day = Day
digests-hour = Hour
digests-to-following = What I follow
digests-to-themes = Themes
digests-preview = Show it now
digests-mondays-start = Lines on Mondays: on
digests-mondays-stop = Lines on Mondays: off
digests-back = To the digest
digests-settings = Digest settings
digests-day-ask = On which day?
digests-hour-ask = At what hour? For another one, type for example: /digest 6:30
digests-themes-ask = Which themes would you like ideas about? Press to change.
digests-preview-none = There is nothing new right now. An empty digest is never sent.

## Following

digests-following-title = What you follow
digests-following-none = Nothing yet. What you follow comes in your digest when something is new.
digests-following-press = Press one to stop following it.
digests-following-how = To add a section, country or theme, type for example: /digest follow Lyon
digests-follow = Follow { $name }
digests-unfollow = ✓ { $name }
digests-followed = You follow { $name } now.
digests-unfollowed = You do not follow { $name } any more.
digests-follow-off = Your digest is off. Switch it on in the digest settings to get the news.
digests-follow-which = Which one do you mean?
digests-follow-unknown = I know no section, country or theme called “{ $text }”. Try another spelling, for example: /digest follow Lyon
digests-follow-gone = This is not there any more, or not for you to see.
digests-follow-many = You follow { $count } things already. Please stop following one first: /digest follow
digests-offer-title = Follow
digests-offer = What would you like to hear more of? It comes in your digest, each thing once.
digests-country = { COUNTRY($country) }
digests-somebody = somebody without a name

## The digest itself

digests-title-day = Your day, { $on }
digests-title-week = Your week, { $days }
digests-title-lines = For coordinators, { $on }
digests-head-news = New in what you follow
digests-head-ideas = Ideas from elsewhere
digests-head-lines = For coordinators
digests-at = { DAY($at) }, { TIME($at) }: { $title }
digests-on = { DAY($on) }: { $title }
digests-call = Open until { DAY($at) }, { TIME($at) }: { $title }
digests-draft = Unfinished entry of { DAY($at) }
digests-draft-of = Unfinished: { $title }
digests-activity = { $title } – { $where }, { $days }
digests-on-days = { $title }, { $days }
digests-tool = New tool: { $title }, for { $practice }
digests-more = { $count ->
        [one] … and { $count } more.
       *[other] … and { $count } more.
    }
digests-more-own = { $count ->
        [one] … and { $count } more: /reminders, /events
       *[other] … and { $count } more: /reminders, /events
    }
digests-open = { $number } · Open
digests-answer = { $number } · Answer
digests-resume = { $number } · Continue
digests-all-news = All that is new
digests-rest = The others of this digest:
digests-news-old = This list is too old to open. What is new now: /digest

## Coordinators on Mondays

digests-new = { $count ->
        [one] { $count } new activity
       *[other] { $count } new activities
    }
digests-waiting = { $count ->
        [one] { $count } activity waits for review
       *[other] { $count } activities wait for review
    }
digests-silent = { $more ->
        [0] Silent for { $weeks } weeks: { $sections }
        [one] Silent for { $weeks } weeks: { $sections } and { $more } more
       *[other] Silent for { $weeks } weeks: { $sections } and { $more } more
    }
digests-upcoming = { $count ->
        [one] Coming up: { $title }, { DAY($at, native: "no") }
       *[other] { $count } events in the next seven days, first { $title }, { DAY($at, native: "no") }
    }
digests-milestone = Well done: more than { $count } activities so far!
digests-grew-reached = People reached in four weeks: { $count }, up from { $before }
digests-grew = Activities in four weeks: { $count }, up from { $before }
digests-open-new = See the new ones
digests-open-waiting = Review
digests-open-silent = Silent sections
digests-open-upcoming = Events
digests-open-win = Figures

## What cannot be

digests-unclear =
    I did not understand that. These work, for example:
    /digest weekly monday 8:00
    /digest daily 7:30
    /digest off
digests-unclear-part =
    I did not understand “{ $text }”. These work, for example:
    /digest weekly monday 8:00 environment, health
    /digest follow Lyon

## Something that may suit them

digests-head-suggestion = Who may suit you
digests-suggestion-person = Somebody in your network
digests-suggestion-project = A project
digests-suggestion-section = A section
digests-suggestion-organisation = An organisation
digests-why-theme = Same theme: { $themes }
digests-why-language = Language in common: { LANGUAGE($language) }
digests-why-country = Country: { COUNTRY($country) }
digests-to-suggestion = Have a look
