# Logging what a group did. Tone: short, warm, one thing at a time; a figure that looks odd is a question, never a reproach.

## Commands

activities-command-log = Log an activity
    .words = log, log activity, add activity, record, new activity
activities-command-mine = My activities
    .words = mine, my activities, my log, what did i log
activities-command-review = Review what was logged
    .words = review, review queue, what waits

## Words that people type, separated by commas

activities-words-again = again, repeat, same again, once more
activities-words-alone = me, just me, only me, alone, myself
activities-words-nobody = nobody, no one, none, zero
activities-words-each = each, a head, per person, per head, per volunteer, apiece
activities-words-total = in total, total, altogether, in all, all together, combined, overall
activities-words-school = school, class, pupil, kindergarten, lesson

## The form

activities-log-title = Log an activity
activities-log-intro =
    Tell me what you did. One line is enough, for example:
    beach clean-up yesterday, 12 volunteers, 3 hours
activities-field-title = What
    .ask = What did you do?
    .help = A short name, for example: Beach clean-up
activities-field-when = When
    .ask = When was it?
    .help = A day or several, for example: yesterday, 3 May, 3–5 May
activities-field-sections = Sections
    .ask = Which section was it? If you did it together, choose all of them.
    .help = Names of sections, separated by commas
activities-field-themes = Theme
    .ask = What was it about?
    .help = One theme, or several separated by commas
activities-field-volunteers = Volunteers
    .ask = How many people gave their time, you included?
    .help = A number, for example: 12
activities-ask-people =
    How many volunteers took part, you included, and how many people did you reach?
    For example: 12, 40. The first number alone will do.
activities-field-hours = Time given
    .ask = How long did it take?
    .help = For example: 3h, 90 min, 2 h each, 36 h in total
activities-field-reached = People reached
    .ask = How many people did you reach: guests, pupils, residents?
    .help = A number, for example: 40; 0 if nobody
activities-field-first-time = For the first time
    .ask = How many of those you reached were there for the first time?
    .help = A number, at most as many as you reached
activities-field-place = Place
    .ask = Where was it? A town or region is enough; whatever you write here is shown.
    .help = A town or region; a street only if others may know it
activities-field-text = Short text
    .ask = What would you like to tell about it?
    .help = A few sentences
activities-field-outcome = Outcome
    .ask = What came of it?
    .help = For example: 45 bags of rubbish, 120 trees
activities-field-link = Link
    .ask = Is there a page about it? Send me its address.
    .help = The full address of a page
activities-field-photos = Photos
    .ask = Send a photo. Whatever it says about place and time is taken out of it.
    .help = One photo at a time
activities-field-helpers = Helpers
    .ask = Who helped without having an account here?
    .help = Names, separated by commas
activities-field-level = Pupils’ level
    .ask = Which level were the pupils?
    .help = A level, for example: primary school
activities-field-feedback = Teacher’s feedback
    .ask = What did the teacher say?
    .help = In a few words
activities-field-visibility = Who sees it
    .ask = Who may see this activity?
    .help = Everybody in the network, your section, or only you
activities-field-same = The same one?
    .ask = Is it the same activity?
    .help = Press a button
activities-field-status = Status
activities-field-merged = Joined with

activities-visibility-network = The whole network
activities-visibility-section = Only the section
activities-visibility-private = Only me
activities-level-kindergarten = Kindergarten
activities-level-primary = Primary school
activities-level-lower = Lower secondary school
activities-level-upper = Upper secondary school
activities-level-vocational = Vocational school
activities-level-university = University
activities-day-choice =
    { $day ->
        [today] Today, { DAY($on) }
        [yesterday] Yesterday, { DAY($on) }
       *[other] { DAY($on) }
    }
activities-sections-none = No section, for the network
activities-hours-choice = { $hours } h
activities-photos-remove = Take the photos out

## What cannot be, and what to type instead

activities-empty = There is nothing in it yet. Please type something, or press Skip.
activities-press-one = Please press one of the buttons.
activities-too-long = That is a bit long: { $most } characters at most, please.
activities-title-unclear = Please give it a short name in words, for example: Beach clean-up
activities-title-long = That is a bit long for a name: { $most } characters at most. More can go into the short text.
activities-when-unclear = I could not read a day in that. Try: yesterday, last Friday, 3 May, 3–5 May.
activities-when-which = Which day was it?
activities-when-future = { $on } has not come yet. Log it when it is done, or give me another day.
activities-when-backwards = That ends before it begins. Please give me the first day and then the last.
activities-when-too-old = I keep activities from { $year } on. Please give me a later day.
activities-when-too-long = An activity can last a year at most. Please log longer ones year by year.
activities-when-old = { $on } is more than two years ago. Is that right?
activities-when-long =
    { $count ->
        [one] That is { $count } day without a break. Is that right?
       *[other] That is { $count } days without a break. Is that right?
    }
activities-negative = That is less than nothing. Please give me a number from 0 up.
activities-count-unclear = I could not read a whole number in that. Try: 12
activities-count-which = Which number is right?
activities-volunteers-none = Somebody gave their time, at least you. How many were you?
activities-volunteers-most = More than { $most } volunteers at one activity is beyond me. Please check the number.
activities-volunteers-unusual =
    { $count ->
        [one] { $count } volunteer? Please confirm, or type the right number.
       *[other] { $count } volunteers? Please confirm, or type the right number.
    }
activities-reached-most = More than { $most } people reached is beyond me. Please check the number.
activities-reached-unusual =
    { $count ->
        [one] { $count } person reached? Please confirm, or type the right number.
       *[other] { $count } people reached? Please confirm, or type the right number.
    }
activities-first-time-most = { $count } for the first time is more than the { $reached } you reached. How many of them were new?
activities-hours-unclear = I could not read a length of time in that. Try: 3h, 90 min, 2 h each, 36 h in total.
activities-hours-none = It took some time, I am sure. How long was it?
activities-hours-most =
    { $days ->
        [one] One day has only { $most } hours. How long was it for each volunteer?
       *[other] { $days } days have only { $most } hours. How long was it for each volunteer?
    }
activities-hours-most-total = All volunteers together had only { $most } hours in that time. How long was it?
activities-hours-unusual =
    { $days ->
        [one] { $hours } hours for each volunteer in one day? Please confirm, or type the right time.
       *[other] { $hours } hours for each volunteer in { $days } days? Please confirm, or type the right time.
    }
activities-hours-which = How is the time meant?
activities-hours-each-or-total = { $hours } h – is that for each of you, or in all?
activities-hours-together = { $hours } h is more than one person can give. Is it all of you together?
activities-section-unknown = I do not know a section called “{ $name }”. Try its full name, or press a button.
activities-sections-own = An activity you log belongs to your own section too. Please add it.
activities-sections-join = You can log for { $section } once you belong to it: /join { $section } asks. Or press another one.
activities-not-yours = Only its author or a coordinator can change that.
activities-other-network = This entry belongs to { $network }. Change to that network with /network, then save it.
activities-theme-unknown = I do not know a theme called “{ $name }”. Please press one of the buttons.
activities-link-unclear = That is not an address I can open. Try: https://example.org/our-day
activities-helpers-most = That is a lot of names: { $most } at most, please.
activities-photos-most = There are { $most } photos already, that is enough for one activity.
activities-photo-unclear = I cannot keep this picture. Please send an ordinary photo of at most { $most } MB.
activities-photos-unclear = Please send a photo, or press a button.

## Doubts about a line

activities-doubt-volunteers = How many people gave their time, you included?
activities-doubt-volunteers-range = You gave a range. How many volunteers were there?
activities-doubt-reached = How many people did you reach?
activities-doubt-reached-range = You gave a range. How many people did you reach?
activities-doubt-first-time = How many of those you reached were there for the first time?
activities-doubt-zero = Nobody at all? Please give me the number.
activities-doubt-absurd = That number looks odd. What is the right one?
activities-doubt-partner = You did it with { $names }. Which section is meant?
activities-doubt-sections = Which sections did it together?

## The card

activities-days = { $days }
activities-list = { $items }
activities-count = { $count }
activities-joint = { $first }, together with { $others }
activities-line = { $field }: { $value }
activities-bullet = • { $item }
activities-untold = not told
activities-untitled = (erased)
activities-nobody = nobody any more
activities-somebody = somebody
activities-card-change = You are changing an activity that is already saved.
activities-card-join = It becomes one joint activity with “{ $title }”, logged by { $who }. What that one says stays, what it did not tell is added:
activities-card-same = It is the same as “{ $title }”, logged by { $who }, so it stays one record. What that one says stays, what it did not tell is added:
activities-card-differs = Told otherwise this time, and not taken over:
activities-card-when = { $days } ({ RELATIVE($ago) })
activities-card-section = Section: { $section }
activities-card-no-section = No section: it counts for the network
activities-card-volunteers =
    { $count ->
        [one] { $count } volunteer
       *[other] { $count } volunteers
    }
activities-card-reached =
    { $count ->
        [one] { $count } person reached
       *[other] { $count } people reached
    }
activities-card-reached-first =
    { $count ->
        [one] { $count } person reached, { $first } for the first time
       *[other] { $count } people reached, { $first } for the first time
    }
activities-card-untold = Not told: { $fields }
activities-hours-alone = { $hours } h
activities-hours-apiece = { $hours } h each
activities-hours-each = { $hours } h each ({ $total } h in all)
activities-hours-total = { $hours } h in all
activities-hours-total-each = { $hours } h in all (about { $each } h each)
activities-photos =
    { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }
activities-photo-alt = Photo { $number } of “{ $title }”
activities-in-list = { $title } · { $days }
activities-status-new = Not verified yet
activities-status-verified = Verified
activities-status-rejected = Not accepted
activities-rejected-because = Not accepted: { $reason }
activities-written-by = Logged by { $who }
activities-written-with = Together with { $who }

## After saving

activities-saved-reached =
    { $reached ->
        [one] Saved, thank you! Your activities have reached { $reached } person this year.
       *[other] Saved, thank you! Your activities have reached { $reached } people this year.
    }
activities-saved-own =
    { $count ->
        [one] Saved, thank you! This is your first activity here.
       *[other] Saved, thank you! These are { $count } activities of yours by now.
    }
activities-changed = Changed.
activities-unchanged = Nothing was different, so nothing changed.
activities-undone = Taken back: nothing of it is saved now. Change what you like.
activities-undone-change = Taken back: it says again what it said before. Change what you like.
activities-undo-done = This was taken back already.
activities-undo-late = Undo works for a minute only. You can still open it and edit or delete it.
activities-undo-changed = Somebody has changed it since, so I took nothing back. Open it to see how it stands.
activities-late = This activity is already saved. To change it, open it with /mine.
activities-late-ask = Your message says this now. Shall I change the saved activity?
activities-add-school = Add what the school said
activities-part-of = Part of: { $title }
activities-school-title = School visit
activities-open = Open
activities-gone = This activity is not there any more, or not for you to see.

## Is it there already?

activities-same-ask = There is something like it already. Is it the same?
activities-same-one = “{ $title }”, { $days }, { $sections }, logged by { $who }
activities-same-join = Join as one joint activity
activities-same-yes = It is the same one
activities-same-renew = The same one, with these figures
activities-same-this = The same as: { $title }
activities-same-no = It is another one
activities-joined = It is one joint activity now, and counts once in every total above your sections.
activities-joined-same = It is one record now, and counts once.

## Once more

activities-again-none = You have not logged anything yet that could be repeated.
activities-again-which = Which one would you like to log again?
activities-again-when = When was it this time? One tap saves it.
activities-again-save =
    { $day ->
        [today] Save for today, { DAY($on) }
        [yesterday] Save for yesterday, { DAY($on) }
       *[other] Save for { DAY($on) }
    }
activities-again-other-day = Another day
activities-repeat = Log again
activities-share = Share as a practice
activities-promote = Suggest for the library

## /mine

activities-mine-none = You have not logged anything yet. One line is enough to begin.
activities-mine-head =
    { $count ->
        [one] { $count } activity of yours
       *[other] { $count } activities of yours
    }
activities-mine-open = Press one to open it.
activities-mine-back = My activities
activities-delete-ask = Delete “{ $title }”?
activities-delete-what = It will be gone for good, with its photos and its history, and leave all totals. You have a minute to answer.
activities-delete-joint = It is a joint activity: it goes for { $sections } as well.
activities-delete-yes = Delete for good
activities-delete-no = Keep it
activities-delete-late = The minute is over, so nothing was deleted.
activities-delete-shared = Only whoever logged it first can delete a joint activity. You can edit it and take your section out.
activities-delete-others = Only its author can delete an activity. A coordinator can reject it.
activities-deleted = “{ $title }” is deleted.
activities-follow = Follow
activities-check = Is it a good activity?
activities-label = Label: { $verdict ->
    [qualifies] qualifies
    [nearly] nearly
   *[regular] regular activity
 }
activities-history = History
activities-history-head = History of “{ $title }”
activities-history-created = { $at }: logged by { $who }
activities-history-line = { $at }, { $who }: { $field }: { $before } → { $after }
activities-history-merged = { $at }, { $who }: joined with “{ $title }”

## /review

activities-review-none = Nothing waits for review. Well done!
activities-review-head =
    { $count ->
        [one] { $count } activity waits for review
       *[other] { $count } activities wait for review
    }
activities-review-open = The longest waiting stand first. Press one to look at it.
activities-review-one = Review
activities-review-back = Back to the review
activities-review-queue = All that wait
activities-review-next = Next ({ $count } left)
activities-review-own = You logged this one yourself. If you can, let somebody else verify it.
activities-review-near = There is a similar one: “{ $title }”, logged by { $who }.
activities-review-quality = To keep in mind:
activities-verify = Verify
activities-verified = “{ $title }” is verified.
activities-verified-before = This one is verified already.
activities-ask = Ask the author
activities-ask-title = A question to the author
activities-ask-nobody = There is no author any more who could answer.
activities-field-question = Question
    .ask = What would you like to ask? The author answers here in the chat.
    .help = One short question
activities-asked = Sent. { $who } can answer here, and I will bring you the answer.
activities-question-open = { $who } asked: “{ $question }”. No answer yet.
activities-question-answered = { $who } asked: “{ $question }”. Answer: “{ $answer }”
activities-question-quoted = You asked: “{ $question }”
activities-answer = Answer
activities-answer-title = Your answer
activities-field-answer = Answer
    .ask = What is your answer?
    .help = In a few words
activities-answered = Thank you, I have passed it on.
activities-answered-before = This question is answered already.
activities-correct = Correct
activities-reject = Reject
activities-reject-title = Reject an activity
activities-field-reason = Reason
    .ask = Why is it not accepted? The author will read this.
    .help = A friendly sentence, and what would help
activities-reason-twice = It was logged twice
activities-reason-not-ours = It was not one of our activities
activities-reason-not-done = It did not take place
activities-rejected = “{ $title }” is rejected; the author is told why.
activities-merge = Join with the similar one
activities-merge-ask = Join these two into one?
activities-merge-what = “{ $title }” stays, takes over what it did not tell, and belongs to { $sections }. The other goes. Both authors are told.
activities-merge-yes = Join them

## What others are told

activities-difference = { $field }: { $before } → { $after }
activities-told-joint = { $who } logged an activity together with { $section }. It counts for both sections, so there is no need to log it again.
activities-told-joined = { $who } was there too: “{ $title }” is one joint activity now, and counts in full for both sections.
activities-told-same = { $who } was there too: “{ $title }” is the record of both of you now, and counts once.
activities-told-corrected = { $who } corrected “{ $title }”:
activities-told-undone = { $who } took the correction of “{ $title }” back:
activities-told-rejected = { $who } did not accept “{ $title }”: { $reason }
activities-told-rejected-next = Change what is not right, and it will be looked at again.
activities-told-question = { $who } has a question about “{ $title }”:
activities-told-answer = { $who } answered about “{ $title }”:
activities-told-merged = A coordinator joined two records of one activity. It is “{ $title }” now, and still yours.
activities-told-deleted = { $who } deleted “{ $title }”, which you logged together, so it counts for nobody any more. If you still want your part to count, log it again.

## Of a partner network

activities-same = This was ours too
