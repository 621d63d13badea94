# Plans on one page, "Try this", and what the original hears of it.

## Commands

plans-command-plan = Plan a project on one page
    .words = plan, plan a project, new plan, my plans, plans, project plan
plans-command-tried = What you have tried
    .words = what i tried, tried, my trials

## What names a field in a message, separated by commas

plans-words-need = need, problem, why
plans-words-aim = aim, goal, objective
plans-words-partners = partners, partner, with whom, with
plans-words-theme = theme, topic
plans-words-sign = sign of success, success sign, sign, success
plans-words-on = date, day, when

## The form

plans-title = Plan
plans-intro =
    Five short questions, and you get a plan on one page with what worked elsewhere.
    You can skip three of them and stop at any time: your answers are kept.
plans-field-need = Need
    .ask =
        Which need do you see? Who has it? You may tell more at once, for example:
        need: pupils feel alone after school; aim: a weekly homework club; partners: the school, parents
    .help = One or two sentences about what is missing, and for whom
plans-field-aim = Aim
    .ask = What do you want to reach?
    .help = One or two sentences; the first one becomes the title
plans-field-partners = Partners
    .ask = Whom do you want to ask to join? Separate them with commas.
    .help = For example: the school, the parents’ council, the university
plans-field-theme = Theme
    .ask = Which theme does it belong to?
    .help = One of the buttons
plans-field-sign = Sign of success
    .ask = By what will you see that it worked?
    .help = Something that can be seen or counted, for example: 15 pupils still come in May
plans-field-on = Day
    .ask = On which day is it to happen, or to be finished?
    .help = For example: 20 May, in three weeks, next Friday
plans-day = { $on }
plans-theme-title = Theme of a plan
plans-sign-title = Sign of success of a plan
plans-day-title = Day of a plan
plans-different-title = What you did differently
plans-field-changed = Done differently
    .ask = What did you do differently from the original? One line is enough.
    .help = For example: in two afternoons instead of one, because pupils take the bus
plans-empty = Please write a few words, or press Skip where there is that button.
plans-too-long = That is { $count } characters; a page has room for { $most } here. Please say it more briefly.
plans-theme-unknown = I do not know that theme. Please press one of the buttons, or Skip.
plans-on-unclear = I cannot tell which day that is. Type it like this: 20 May, or in three weeks.
plans-on-past = That day is over. Which day ahead is it?
plans-on-far = That is more than three years away. Which day is nearer?
plans-other-network = This belongs to the network { $network }. Choose it in your profile first, then press again.
plans-too-many = You have { $most } open plans. Please close one that you no longer need, then try again.
plans-gone = I cannot find this plan. Your plans are here: /plan

## One page

plans-said = The plan
plans-line = { $field }: { $value }
plans-on = Day: { $on }, { RELATIVE($days) }
plans-on-was = Day: { $on }, which is over
plans-credit-section = After: { $title } ({ $section }, { COUNTRY($country) })
plans-credit-country = After: { $title } ({ COUNTRY($country) })
plans-credit = After: { $title }
plans-untitled = Plan whose original is gone
plans-credit-gone = What this plan copies is no longer shown.
plans-credit-unshared = What this was copied from is no longer shared with your network.
plans-others = What others learned
plans-others-none = Nothing in the library fits this yet. When you have done it, yours can be the first.
plans-others-one = Only this one fits so far; I would rather say so than add one that does not.
plans-cited = { $number }. { $title }
plans-cited-factors = Success factors: { $factors }
plans-keep = Keep: “{ $words }”
plans-avoid = Mind: “{ $words }”
plans-month = { MONTH($on) }
plans-country = { COUNTRY($country) }
plans-steps = Next steps
plans-step = { $number }. { $step }
plans-step-complete = Tell me need and aim; then I look for practices that fit better.
plans-step-ask-by = Ask by { $on }: { $partners }
plans-step-ask = Ask: { $partners }
plans-step-who = Decide whom to ask to join.
plans-step-sign = Agree by what you will see that it worked.
plans-step-day = Set a day.
plans-step-do = Do it: { $on }. I ask you the morning after how it went.
plans-step-log = Log what came of it, so that others can learn from it.
plans-saved = Your plan is kept.
plans-changed = The plan is changed.

## Buttons and lists

plans-set-day = Set a day
plans-remind = Remind me
plans-to-event = Make it an event
plans-open-event = Open the event
plans-add-theme = Add a theme
plans-add-sign = Add a sign of success
plans-complete = Complete the plan
plans-log = Log what happened
plans-open-log = Open the log entry
plans-close = Close the plan
plans-paper = Print it
plans-all = My plans
plans-new = New plan
plans-closed = Closed plans
plans-yours = Your open plans
plans-none = You have no open plan.
plans-closed-none = No plan is closed.
plans-item = • { $title }
plans-item-on = • { $title }: { $on }
plans-item-was = • { $title }: was due { $on }
plans-item-logged = • { $title }: logged
plans-is-logged = It is logged.
plans-is-closed = This plan is closed.
plans-closed-now = Closed: { $title }. Nobody will ask about it.
plans-paper-sent = Your plan as a page to print. It opens in any browser.
plans-paper-alt = The plan on one page: { $title }
plans-paper-made = Made with Kith, { $on }

## What becomes of it

plans-event-coordinator =
    Events are posted by coordinators: you can show them your plan as a page.
    I can remind you of your own day.
plans-event-intro = What the plan says is filled in. The rest is asked now.
plans-event-intro-day = What the plan says is filled in, { $on } too. At which time does it begin?
plans-how = How did it go? { $title }
plans-failed = It did not take place
plans-not-now = Not now
plans-later = I will not ask again. You can log it here whenever you like.

## Try this

plans-try = Try this
plans-try-made = Good choice. The plan is yours now and names where it comes from.
plans-try-known = You have a plan for this already. Here it is:
plans-own = This is yours already. To do it again, begin with /plan or /log; trials are what others log.
plans-origin-gone = This is no longer shown.
plans-open-original = Open the original
plans-result-ask = You tried this: { $title }. How did it go?
plans-result-kept = Kept: { $result }. It is shown with the original, without your name.
plans-result-private = Your entry is private, so the original does not count it.
plans-different = What we did differently
plans-different-offer = Did you do something differently? One line helps the next ones.
plans-different-kept = Thank you. Your line stands with the original, without your name.
plans-different-kept-adapt =
    Thank you. Your line stands with the original, without your name.
    You can also make it an adaptation for your country, with the reason why.
plans-adapt = Make it an adaptation
plans-trial-gone = I cannot find this trial. What you logged is here: /mine
plans-trials = Who tried it
plans-trials-none = Nobody has logged a trial yet.
plans-trial = • { $on }
plans-trial-open = not told yet how it went
plans-trial-changed = Done differently: “{ $words }”
plans-news = Somebody has tried what you shared:
plans-tried-none = You have tried nothing yet. Open a practice or an idea and press Try this.
plans-tried-yours = What you have tried, the latest first:
