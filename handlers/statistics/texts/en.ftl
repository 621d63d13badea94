# Figures: what activities add up to. A noun, a colon, a number: so that lines are short and need no plural.

## Commands

statistics-command-stats = What it adds up to: me, my section, my country, the network
    .words = stats, statistics, figures, numbers, totals

## Words in a wish, separated by commas

statistics-word-me = me, my own, mine, my figures, about me
statistics-word-section = my section, our section, section
statistics-word-country = my country, our country, country
statistics-word-network = the network, whole network, our network, network, everyone, everybody
statistics-word-all = all time, of all time, ever, since the beginning, in total, all
statistics-word-by-theme = by theme, by themes, by topic, per theme, themes
statistics-word-by-place = by section, by sections, by country, by countries, per section, per country
statistics-word-by-month = by month, by months, per month, monthly, month by month
statistics-word-labelled = only labelled, labelled only, with the label, with label, labelled
statistics-word-and = and, as well as, plus, vs, versus, compared with, compared to

## Whose figures

statistics-of-me = My activities
statistics-of-country = { COUNTRY($country) }

## Which period

statistics-all-time = All time
statistics-year-so-far = { $year } so far
statistics-month = { MONTH($month) }
statistics-month-so-far = { MONTH($month) } so far
statistics-days = { $days }
statistics-up-to = Up to { $day }
statistics-whole-months = Shown in whole months.
statistics-labelled-only = Only those with the label

## The total

statistics-activities-mixed = Activities: { $count } (verified ones not shown apart here)
statistics-activities-verified = Activities: { $count }, of them { $verified } verified
statistics-labelled = Labelled activities: { $count }
statistics-labelled-among = Labelled among them: { $count }
statistics-labelled-years = Of labelled activities everybody sees the number in whole years, so that nobody is given away; coordinators see the rest.
statistics-private = Private ones among them: { $count }
statistics-private-own = Private, counted for you alone: { $count }
statistics-volunteers = Volunteers: { $value }
statistics-reached = People reached: { $value }
statistics-first-time = , of them { $count } for the first time
statistics-hours = Volunteer hours: { $value }
statistics-told = (told for { $told } of { $count })
statistics-no-data = no data
statistics-hidden = not shown, it could give somebody away
statistics-figure-alone = (without some joint activities)
statistics-alone = Without what was done with others (too few people are behind that): { $periods }
statistics-left-out = Not in it, because too few people are behind it: { $periods }
statistics-figure-left-out = Not in “{ $figure }”, because too few people are behind it: { $periods }
statistics-verified-only = Verified only
statistics-nothing = Nothing is logged here for this period yet.
statistics-nothing-labelled = Nothing here bears the label in this period yet.
statistics-labelled-closed = How many bear the label cannot be shown apart here without giving somebody away. Try a whole year, or the level above; coordinators see it.
statistics-pending = What of it may be shown to everybody is being worked out. Ask again in a minute.
statistics-too-few =
    Too few people are behind this number to show it.
    It would tell what one or two people did. Try a longer period, or the level above.
statistics-too-few-own =
    Too few people of your section are behind this number to show it.
    It would tell what one or two people did; your coordinator sees it. Try a longer period, the level above, or your own figures.

## Its parts

statistics-by-theme = By theme
statistics-by-month = By month
statistics-by-section = By section
statistics-by-country = By country
statistics-part = { $name }: { $count }
statistics-part-partly = { $name }: { $count } (not all of it)
statistics-part-verified = { $name }: { $count } ({ $verified } verified)
statistics-parts-of = { $by }: { $figure }
statistics-parts-hidden = Too few people are behind each part to show them.
statistics-no-theme = Without a theme
statistics-nowhere = Without a section
statistics-other = Other, too few people to show each: { $count }
statistics-shared-sections = Joint activities of several sections, counted once: { $count }
statistics-shared-countries = Joint activities of several countries, counted once: { $count }
statistics-shared-themes = With several themes, counted once: { $count }
statistics-other-sections = Other, less what several sections did together: { $count }
statistics-other-countries = Other, less what several countries did together: { $count }
statistics-other-themes = Other, less what has several themes: { $count }
statistics-together = Together: { $count }
statistics-parts-alone = This cannot be shown in parts: too few people are behind what was done with others.
statistics-themes-in-years = Themes are shown for whole years only, so that nobody is given away.
statistics-themes-count = By theme only the number of activities is shown here, so that nobody is given away.

## Growth

statistics-compared =
    { $now }
    compared with { $then }:
statistics-name-activities = Activities
statistics-name-volunteers = Volunteers
statistics-name-reached = People reached
statistics-name-hours = Volunteer hours
statistics-growth-up = { $name }: { $then } → { $now }, up { PERCENT($share) }
statistics-growth-much = { $name }: { $then } → { $now }, more than ten times as many
statistics-growth-down = { $name }: { $then } → { $now }, down { PERCENT($share) }
statistics-growth-same = { $name }: { $now }, as before
statistics-growth-new = { $name }: { $now }, new
statistics-growth-no-data = { $name }: { $then } → { $now }
statistics-growth-hidden = Not compared with earlier: too few people are behind the numbers of then or now.

## How it is counted

statistics-note-me = What you logged or share, on its first day.
statistics-note-exact = Each activity counts once, on its first day; rejected ones do not count.
statistics-note-public = Without private activities, and without numbers that would give fewer than 3 people away.
statistics-method-title = How this is counted
statistics-method-counted =
    An activity counts on its first day. Rejected ones count nowhere; unverified ones count and are told apart.
    Volunteers and people reached are counted each time: two clean-ups with the same five people make ten.
    “No data” means that nobody told the figure. That is not zero.
statistics-method-joint =
    A joint activity counts in full for each of its sections and once in the country and the network.
    What is counted more than once stands in a line of its own, so that the lines add up to the total. The same goes for themes.
statistics-method-labelled = An activity bears the label while its author’s own check qualifies it, or a coordinator decided so. What others found does not move it.
statistics-method-growth = A period that still runs is compared with the same number of days, or with the months that are over. From zero there is no percentage: it says “new”.
statistics-method-exact = You see exact figures here, private activities included.
statistics-method-public =
    Here you see what everybody may see: no private activities, whole months only, and nothing with fewer than 3 people behind it, not even by adding and subtracting. That is why a number is missing now and then.
    What changes from one day to the next can tell more; so please do not read it that closely.

## Quiet sections

statistics-quiet-title = Without an activity for { $weeks } weeks or longer
statistics-quiet-since = { $section }: last on { $day }
statistics-quiet-never = { $section }: nothing logged yet
statistics-quiet-more = And more: { $count }
statistics-quiet-none = Every section has been active. Well done!

## Questions

statistics-gone = This is not in your network, or not there any more.
statistics-which = Which one do you mean by “{ $text }”?
statistics-several = “{ $text }” is more than one page shows. Which one first?
statistics-no-section =
    You are in no section, so there are no figures of “my section”.
    /me shows where you belong, and /join puts you into a section.
statistics-no-country =
    You are in no country, so there are no figures of “my country”.
    /me shows where you belong, and there you can choose one.
statistics-unread = I could not read “{ $text }”. Say whose figures and which period, for example:
statistics-examples =
    /stats march
    /stats my country since 2024
    /stats me last year

## Buttons

statistics-button-this-month = This month
statistics-button-this-year = This year
statistics-button-last-year = Last year
statistics-button-all = All time
statistics-button-by-theme = By theme
statistics-button-by-month = By month
statistics-button-by-section = By section
statistics-button-by-country = By country
statistics-button-overview = Overview
statistics-button-labelled = Only labelled
statistics-button-everything = All activities
statistics-button-me = Me
statistics-button-section = My section
statistics-button-mine = My figures
statistics-button-quiet = Quiet sections
statistics-button-weeks = { $weeks } weeks
statistics-button-method = How is this counted?

## Two united networks

statistics-united = { $one } and { $other } together
statistics-united-each = { $network }: { $count } activities
statistics-united-twins = The same in both: { $count }
statistics-united-total = Together: { $count } activities
statistics-united-people = Logged by { $count } people
statistics-united-note = What both logged as the same counts once, and so does whoever logged in both. Private activities are not in it.
statistics-united-closed = The figures of both together are shown when three or more people stand behind each part. So far too few do.
statistics-united-gone = These figures are not there any more.
