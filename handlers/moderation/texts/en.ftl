# Reports: two taps, discreet, and a word back to everybody concerned. Never who reported, never who decided.

## Commands

moderation-command-reports = Reports that wait, and what became of yours
    .words = reports, my reports, moderation

## Reporting

moderation-why = What is wrong with it?
moderation-discreet = Whoever wrote it does not learn who reported it.
moderation-reason-personal = Personal data of others
moderation-reason-wrong = It is not true
moderation-reason-offensive = It offends or threatens
moderation-reason-advert = It is advertising
moderation-reason-safeguarding = A child or somebody is at risk
moderation-reason-other = Something else
moderation-not = Do not report
moderation-not-sent = Nothing was sent.
moderation-sent = Thank you. A coordinator who is responsible for it will look at it, and you will hear the result.
moderation-danger = If somebody is in danger right now, call the emergency number of your country first.
moderation-known = You have reported this already; it is being looked at. You will hear the result.
moderation-own = This is yours. You can change or remove it yourself, on its card.
moderation-many = That is { $most } reports in a day. Please tell a coordinator directly: /coordinators
moderation-gone = I cannot find this. It may be gone already.
moderation-other-title = Report
moderation-field-other = What is wrong
    .ask = What is wrong with it? One or two sentences.
    .help = What a coordinator should look at, and why
moderation-empty = Please write a few words.
moderation-too-long = That is { $count } characters; { $most } have room here. Please say it more briefly.

## What was reported

moderation-kind-practice = Practice
moderation-kind-adaptation = Adaptation
moderation-kind-resource = Tool
moderation-kind-idea = Idea
moderation-kind-issue = Local issue
moderation-kind-organisation = Organisation
moderation-kind-project = Project
moderation-kind-activity = Activity
moderation-kind-profile = Profile
moderation-kind-help = Request for help
moderation-kind-note = Note of a region
moderation-kind-introduction = Introduction
moderation-kind-talk = Talk
moderation-named = { $kind }: { $title }
moderation-mine = What you reported
moderation-mine-none = You have reported nothing. Under every practice, idea or activity of others there is the button Report.
moderation-own-line = • { $what } ({ $reason }): { $state }
moderation-state-open = being looked at
moderation-state-kept = stays as it is
moderation-state-hidden = hidden
moderation-state-removed = removed
moderation-state-change = its author was asked to change it

## For moderators

moderation-reported = Reported
moderation-urgent = Urgent: somebody may be at risk
moderation-counted = { $reason }: { $count }
moderation-said = “{ $words }”
moderation-answered = Its author says: “{ $words }”
moderation-is-held = Others do not see it at the moment.
moderation-queue = These wait for a decision
moderation-queue-none = No report waits for you.
moderation-queue-line = • { $what }, since { $at }
moderation-queue-urgent = • Urgent: { $what }, since { $at }
moderation-queue-more = More wait: they come up here as you decide these.
moderation-look = Look at it
moderation-open = Open it
moderation-hold = Hide it at once
moderation-keep = Keep it
moderation-change = Ask for a change
moderation-hide = Hide it
moderation-remove = Remove it
moderation-show = Show it again
moderation-held-now = It is hidden for now; its author has been told. Please decide as well.
moderation-decided-before = This is decided already.
moderation-done = Decided. Whoever wrote it and whoever reported it are told, without names.
moderation-reason-title = Reason for a decision
moderation-field-reason = Reason
    .ask = Why? Its author will read this sentence.
    .help = What is wrong and what would help, for example: it names a pupil; please leave the name out

## What people hear

moderation-result = You reported this: { $what }
moderation-decided-kept = A coordinator has looked at it: it stays as it is.
moderation-decided-hidden = A coordinator has looked at it: it is hidden now. Thank you.
moderation-decided-removed = A coordinator has looked at it: it is removed. Thank you.
moderation-decided-change = A coordinator has looked at it: its author was asked to change it. Thank you.
moderation-gone-now = What you reported is not there any more ({ $kind }). Nothing is left to decide.
moderation-author-held = Hidden for now, while a coordinator looks at it: { $what }
moderation-author-kept = A coordinator has looked at it, and everybody can see it: { $what }
moderation-author-hidden = A coordinator has hidden this: { $what }
moderation-author-removed = A coordinator has removed this: { $what }
moderation-author-change = A coordinator asks you to change this: { $what }
moderation-author-why = Why: { $words }
moderation-answer = Answer
moderation-answer-title = Answer to the coordinators
moderation-field-answer = Answer
    .ask = What do you want to say, or what have you changed? A coordinator will look once more.
    .help = For example: I have left the name out
moderation-answer-sent = Thank you. A coordinator will look at it once more.
moderation-answer-enough = This was looked at several times. Please talk to your coordinator: /coordinators
