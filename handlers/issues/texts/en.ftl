# Local issues: what a section struggles with. No blame, no drama; show that others know it too, and what helped.

## Commands

issues-command-issues = Local issues: same here, what helped
    .words = local issues, local issue, issues, issue, local problem, our issue

## The form

issues-title = Local issue
issues-field-title = Issue
    .ask =
        What do you struggle with where you are? One line, or more after a colon:
        No room in winter: the youth centre closes at five, and cafés are too small
    .help = A short name; more can follow after a colon
issues-field-text = More about it
    .ask = What should others know to see whether it is the same with them?
    .help = A few sentences
issues-who-sees = Members of your network see it, with your section or country, without your name.
issues-link-title = A practice that may help
issues-field-practice = Practice
    .ask = Which practice may help? Type a few words of it.
    .help = A few words of its title
issues-practice-which = Which of these is it?
issues-practice-unknown = I found no practice with these words. Please try others.
issues-nowhere = I do not know yet where you are. Choose a section or country with /join, then try again.
issues-text-missing = Please type a few words.
issues-text-long = That is longer than { $most } characters. Please make it shorter.
issues-late = This is posted already. To change it, open it and press Edit.

## The list and one issue

issues-list = Local issues
issues-only = Only: { COUNTRY($country) }
issues-none = Nobody has posted an issue yet. Post yours: others may know it, and what helps.
issues-new = Post an issue
issues-all = All countries
issues-in-country = Only { COUNTRY($country) }
issues-position = { $first }–{ $last } of { $total }
issues-from = { $section }, { COUNTRY($country) }
issues-from-country = { COUNTRY($country) }
issues-country = { COUNTRY($country) }
issues-written-in = Written in: { $language }
issues-shared = Same here: { $places }, countries: { $countries }
issues-countries = Known in: { $countries }
issues-sections = Sections: { $sections }
issues-sections-more = Sections: { $sections } and { $more } more
issues-alone = Nobody has said “same here” yet.
issues-helpful = Practices that may help
issues-practice = { $title }
issues-practice-linked = { $title } (linked by a member)
issues-is-withdrawn = Withdrawn: only its author and coordinators see it.
issues-same = Same here
issues-not-same = Not the same here after all
issues-link = Link a practice
issues-withdraw = Withdraw
issues-reopen = Post it again
issues-back = All local issues

## What was done

issues-gone = This issue is not here any more.
issues-posted = Posted. Others can say “same here”, and I look for practices that may help.
issues-changed = Changed.
issues-said = Noted for your section or country.
issues-said-before = Your section or country has said so already.
issues-unsaid = Taken back for your section or country.
issues-own = This is your own section’s issue.
issues-linked = Linked: { $title }
