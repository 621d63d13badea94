# Is it a good activity? Kind words: a regular activity is a good thing, a label is one more. Never a mark, always a next step.

## Commands

checks-command-check = Is it a good activity? Seven short questions
    .words = check, check it, check my plan, is it good, self-check
checks-command-criteria = What the network asks of a good activity
    .words = criteria, checklist, label criteria

## Words that people type, separated by commas

checks-words-yes = yes, y, yeah, yep, sure, it is
checks-words-partly = partly, in part, half, somewhat, so so, more or less
checks-words-no = no, n, nope, not yet, not really
checks-words-none = no minors, no children, nobody under 18, does not apply

## The questions

checks-title = A check
checks-title-peer = A look at somebody’s activity
checks-hello = “{ $title }”: { $count } short questions. Say how it is; nobody gets a mark here. What you answer is kept, so you can stop and go on tomorrow.
checks-hello-plain = { $count } short questions about what you plan or did. Say how it is; nobody gets a mark here. What you answer is kept, so you can stop and go on tomorrow.
checks-hello-peer = “{ $title }”: the same { $count } questions that its author has. Answer as you see it; your view stands beside theirs and changes nothing of it.
checks-question =
    { $number } of { $count }: { $asked }
    Is it so?
checks-question-must =
    { $number } of { $count }: { $asked }
    Is it so? Without this there is no label.
checks-answer-yes = Yes
checks-answer-partly = Partly
checks-answer-no = No
checks-answer-none = No minors take part
checks-answer-unclear = Press a button, or type: yes, partly or no.
checks-field-plan = What it is
    .ask = What are you planning?
    .help = One line, for example: beach clean-up with a school on Saturday
checks-field-first = Question 1
    .help = yes, partly or no
checks-field-second = Question 2
    .help = yes, partly or no
checks-field-third = Question 3
    .help = yes, partly or no
checks-field-fourth = Question 4
    .help = yes, partly or no
checks-field-fifth = Question 5
    .help = yes, partly or no
checks-field-sixth = Question 6
    .help = yes, partly or no
checks-field-seventh = Question 7
    .help = yes, partly or no
checks-plan-unclear = I find no words in it. One line is enough, for example: beach clean-up with a school
checks-too-long = That is a little long. Please stay within { $most } characters.

## The result

checks-result = Check: { $title }
checks-plan-untitled = your plan
checks-untitled = an activity without a title
checks-qualifies = It qualifies for the label.
checks-qualifies-more = Well done. Others can learn from it.
checks-nearly = Nearly there: change this.
checks-nearly-more = A small step makes the difference, and it is named below.
checks-regular = A regular activity.
checks-regular-more = It does good as it is. For the label more would be needed; below is where to begin.
checks-count = A plain yes to { $good } of { $asked }.
checks-strength = Strength: { $what }
checks-strength-none = That you look at it honestly is a strength already.
checks-improve = Improve this first
checks-others = Then this
checks-improve-share = One more thing to improve: tell others how you did it, so that they can do it too.
checks-reason =
    { $asked } ({ $answer })
    → { $advice }
checks-reason-must =
    { $asked } ({ $answer }; nothing else makes up for this)
    → { $advice }
checks-said-yes = yes
checks-said-partly = partly
checks-said-no = no
checks-said-none = no minors
checks-near = Practices that show how:
checks-change = Change an answer
checks-from-plan = You answered these questions when it was a plan: “{ $plan }”. Change what came out differently, then save.
checks-again = Your answers
checks-answered = { $number }. { $asked } ({ $answer })
checks-share = Share it as a practice
checks-to-activity = To the activity

## An activity's page

checks-open = Open the check
checks-start = Check it
checks-reasons = All reasons
checks-anew = Check it anew
checks-short-qualifies = qualifies
checks-short-nearly = nearly
checks-short-regular = regular activity
checks-label = Label: { $verdict }
checks-label-none = Label: not checked yet
checks-own-said = The author’s own check: { $verdict }
checks-other-said = { $who } looked at it ({ DATE($at) }): { $verdict }
checks-beside = Compare with { $who }
checks-same = Both answered the same.
checks-differs-head = Where the two differ:
checks-differs = { $asked } Author: { $own }. { $who }: { $other }.
checks-ruled = { $who } decided about the label, above the answers.
checks-ruled-why =
    { $who } decided about the label, above the answers. The reason:
    “{ $reason }”
checks-gone = This is not there, or not for you to see.
checks-own = You did this one yourself. Somebody else looks at it.
checks-refused = Only who is asked to look, or coordinates this, can do that. Press “Is it a good activity?” on the card to see what you can do.
checks-somebody = somebody

## Somebody else looks

checks-look = Look at it
checks-invite = Ask somebody to look
checks-invite-title = Ask somebody to look
checks-field-who = Who
    .ask = Who shall look at it? Press a name, or type how somebody of your network is called here.
    .help = A name as its bearer writes it here
checks-peer-unknown = I found nobody with exactly this name in your network. Type it the way they write it here, or press a name.
checks-peer-cannot = They cannot look at this one: they did it with you, or it is not shown to them. Ask somebody else.
checks-peer-which = Several are called that. Who?
checks-peer-of = { $who }, { $section }
checks-peer-private = It is private, so nobody else sees it. Show it to your section first: Edit, Who sees it.
checks-peer-asked = Asked: { $who }. What they find comes to you here.
checks-decline = Not now
checks-declined = Thank you, that is fine. Nobody is told.
checks-told-invited = { $who } asks you to look at “{ $title }”.
checks-told-invited-more = A few questions: yes, partly or no. Your view stands beside the author’s.
checks-told-looked = { $who } looked at “{ $title }”: { $verdict }.
checks-told-beside = It stands beside your own check; nothing of yours has changed.

## A coordinator's word

checks-rule = Decide about the label
checks-rule-title = Decide about the label
checks-rule-yes = It bears the label
checks-rule-no = It is a regular activity
checks-rule-unclear = Press one of the two buttons.
checks-field-verdict = Label
    .ask = What do you decide?
    .help = Press one of the two
checks-field-reason = Reason
    .ask = Why? The author will read this, word for word.
    .help = A sentence or two
checks-rule-short = A few words more, please: the author should understand why.
checks-rule-done = Decided. The author is told, with your reason.
checks-lift = Take the decision back
checks-lift-done = Taken back: the author’s answers count again.
checks-told-ruled = { $who } decided about the label of “{ $title }”: { $verdict }.
checks-told-reason = The reason: “{ $reason }”
checks-told-lifted = { $who } took back the decision about the label of “{ $title }”. Your own answers count again.

## What the network asks

checks-list-title = What we ask of a good activity
checks-list-line = { $number }. { $asked } ({ $more })
checks-list-how = Press a number to change it. A list has { $least } to { $most } of them. What was answered before keeps its words.
checks-list-add = Add one
checks-list-ready = Begin with a ready-made list
checks-list-used = This list is in force from now on.
checks-list-least = A list has at least { $least }. Change one of them instead, or add another one first.
checks-list-most = A list has at most { $most }, so that people answer it. Take one out first.
checks-mark-must = a must
checks-mark-must-minors = a must where minors take part
checks-mark-weight = weight { $weight }
checks-criterion = Number { $number }
checks-criterion-gone = The list has changed since. Type /criteria to see it as it is now.
checks-part-words = What is asked
checks-part-advice = What to do where it is not so
checks-words-lacking = Not written in this language yet; another one stands in.
checks-words-now = Now: { $words }
checks-is-must = A must: without a plain yes there is no label.
checks-is-no-must = No must.
checks-is-minors = About minors: “no minors take part” is an answer, too.
checks-is-weight = Weight: { $weight } of 3
checks-wording = Its words in each language
checks-edit-words = Change what is asked
checks-edit-advice = Change what to do
checks-must = Make it a must
checks-no-must = No must any more
checks-minors = About minors
checks-no-minors = Not about minors
checks-weigh = Another weight
checks-up = One up
checks-remove = Take it out
checks-removed = Taken out: { $asked }
checks-added = Added. Press its number for other languages and its weight.
checks-ready-which = Which list do you want to look at?
checks-ready-ask = Shall this list take the place of yours? What was answered before keeps its words.
checks-ready-use = Use this list
checks-kind-label = Student sections: label or not
checks-kind-research = Action research in schools
checks-kind-civic = Educators as civic activists
checks-add-title = One more question
checks-field-words = What is asked
    .ask = What shall hold in a good activity? Write it as a sentence that one can say yes or no to.
    .help = For example: The people it is for have a say in it.
checks-field-advice = What to do
    .ask = And where it is not so: what is the first thing to do?
    .help = For example: Ask two of them before the plan is fixed.
checks-field-must = A must?
    .ask = Is there no label without it?
    .help = Press one of the two
checks-answer-must = No label without it
checks-answer-may = It helps, but is no must
checks-must-unclear = Press one of the two buttons.
checks-field-text = Words
    .ask = What shall it say?
    .help = One sentence
