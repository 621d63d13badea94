# Introductions: two sides who agree to get to know each other. Kind on both sides; never who declined, why, or when it was read.

introductions-command-introductions = People you are getting to know
    .words = introductions, my introductions, introduction

## A proposal

introductions-propose-title = Introduction
introductions-field-sentence = Your words
    .ask = One sentence of your own for the other side: why would you like to meet? Please leave out user names, numbers and links. Both of you decide about those later.
    .help = One sentence, at most 300 characters, or press Skip
introductions-sentence-missing = There are no words in it. Write one sentence, or press Skip.
introductions-sentence-long = That is a little long. At most { NUMBER($most) } characters, please.
introductions-sentence-contact = That looks like a user name, a number or a link. Please leave it out: you can exchange contacts once both of you agree.
introductions-preview = { $name } will see exactly this, and nothing else about you:
introductions-preview-title = The people of “{ $name }” will see exactly this, and nothing else about you:
introductions-sent = Sent to { $name }.
introductions-sent-title = Sent to “{ $name }”.
introductions-sent-how = I tell you when there is an answer. Without one it ends by itself after two weeks. Until then you can withdraw it; nobody hears of that.
introductions-impossible = This introduction is not possible right now. Look at /match for others.
introductions-declined-before = You two had an introduction about this that was declined. I remember that and do not ask again. Look at /match for others.
introductions-many = You have proposed { NUMBER($most) } introductions within a week. Wait for the answers; next week you can propose more.
introductions-many-open = { NUMBER($most) } of your proposals still wait for an answer. Withdraw one in /introductions, or wait.

introductions-asked = { $name } would like to get to know you.
introductions-asked-about = { $name } would like to talk about “{ $title }”.
introductions-behalf = On behalf of: { $title }
introductions-says = “{ $text }”
introductions-common = What you have in common:
introductions-common-themes = Themes: { $themes }
introductions-common-languages = Languages: { $languages }
introductions-common-countries = Countries: { $countries }
introductions-country = { COUNTRY($code) }
introductions-language = { LANGUAGE($code) }
introductions-themes = Themes: { $themes }
introductions-somebody = A member
introductions-asked-how = If you accept, you two choose how to go on. No user name or number is shown before both of you say so. No answer is fine too: it ends by itself on { DATE($at) }.
introductions-nudge = This introduction still waits for you. You may also leave it.
introductions-accept = Accept
introductions-later = Not now
introductions-decline = Decline
introductions-report = Report

## Answers

introductions-agreed = { $name } said yes.
introductions-accepted = You said yes to { $name }.
introductions-declined-mine = Declined. The other side hears in a few days that it does not suit, without reasons. I remember it and never propose the same again.
introductions-declined-told = { $name }: your introduction did not come about this time. That says nothing about you or your work. Others in /match may fit better.
introductions-later-done = All right. Nobody is told. You can still accept until { DATE($at) }; after that it ends by itself.
introductions-answered = You have answered this already.
introductions-others = { $name } answered the introduction about “{ $title }”. You need do nothing.
introductions-gone = This introduction is no longer open.
introductions-over = This is no longer open. /introductions shows how things stand.
introductions-expired-asked = The introduction that { $name } proposed has ended by itself, as there was no answer. That is quite all right.
introductions-expired-mine = { $name }: your introduction found no answer within two weeks and has ended. People are busy; that says nothing about you. /match has others.
introductions-withdraw = Withdraw
introductions-withdraw-ask = Withdraw this proposal? The other side only sees that it is no longer open.
introductions-withdraw-yes = Yes, withdraw it
introductions-withdrawn = Withdrawn. The other side hears nothing; if they open it, it is no longer open.

## How to go on

introductions-choose = How would you like to go on with { $name }? You can talk through me by the names you chose, or exchange contacts. Contacts are shown only when both of you have pressed for it.
introductions-handles = Exchange contacts
introductions-handles-back = Do not show mine
introductions-handles-mine = You have agreed to show your contact. { $name } has not yet, so nothing is shown.
introductions-handles-theirs = { $name } would like to exchange contacts.
introductions-share-preview = { $name } will see exactly this:
introductions-share-how = It is shown only if { $name } agrees to the same. Until then you can take it back.
introductions-share-yes = Yes, show this
introductions-share-other = Show something else
introductions-share-link = Open the chat in Telegram
introductions-share-asked = { $name } would like to exchange contacts with you. Nothing is shown unless you press for it too.
introductions-share-waits = Noted. { $name } is asked for the same; until then nothing is shown.
introductions-share-both = Both of you agreed. This is how to reach { $name }:
introductions-handle-title = Your contact
introductions-field-handle = Contact
    .ask = What may the other side see? For example an e-mail address or an account name. Nothing is sent yet.
    .help = One line, at most 200 characters
introductions-handle-missing = There is nothing in it. Write one line, for example an e-mail address.
introductions-handle-long = That is a little long. At most { NUMBER($most) } characters, please.

## Talking through Kith

introductions-talk = Talk through Kith
introductions-talk-open = Write
introductions-talk-on = Continue the talk
introductions-talk-began = { $name } would like to talk through me. Press Write, and what you write goes there; your contact stays hidden.
introductions-talking = You are talking with { $name }. What you write or send here now goes there, under the name you chose.
introductions-talking-how = Pause ends that at once. Commands that begin with / still work and go nowhere. A reply to a passed-on message always goes to its writer. “Take back” takes back your last message.
introductions-talk-form = First “{ $title }” is open: what you write goes in there until it is finished or cancelled.
introductions-talk-over = That talk is over. What you wrote was not passed on.
introductions-pause = Pause
introductions-paused = Paused. What you write now is for me alone. What { $name } writes still arrives.
introductions-passed = Passed on to { $name }.
introductions-waits = { $name } cannot be reached right now. Your message waits here for 30 days.
introductions-nowhere = { $name } cannot be reached. Your message was not passed on.
introductions-from = { $name }:
introductions-answer = Write to { $name }
introductions-changed = (changed)
introductions-change-passed = { $name } now sees the changed version.
introductions-take-back = Take back
introductions-words-take-back = take back, take it back, undo that
introductions-taken = { $name } took this message back.
introductions-taken-done = Taken back.
introductions-taken-before = You took this message back already.
introductions-taken-late = I can take a message back for two days only. What was sent earlier stays.
introductions-taken-moment = It is just on its way. Try again in a moment.
introductions-taken-none = There is nothing of yours here that could be taken back.
introductions-doubt = Is this for { $name }, or for me?
introductions-doubt-theirs = For { $name }
introductions-doubt-mine = For Kith
introductions-doubt-gone = I no longer have these words. Please write them again.
introductions-edit-command = A line that begins with a slash goes to nobody. They still read what it said before; write it anew without the slash, or take it back.
introductions-doubt-first = Nobody has chosen yet how you two talk. “For { $name }” begins your talk through me with these words.
introductions-doubt-file = Your talk with { $name } has rested for a while. Continue it and send this again, if it is meant to go there.
introductions-relay-kinds = I pass on text, pictures and files. Contact cards, places, voice and stickers stay here, because they tell more than one thinks.
introductions-relay-long = That is too long for one message. At most { NUMBER($most) } characters; please send it in parts.
introductions-caption-long = Under a picture or file at most { NUMBER($most) } characters, please. Send the rest as a message.
introductions-held = Somebody is looking at a report about this talk. Until then I pass nothing on.
introductions-fast = That is a lot for one hour. Please go on a little later.
introductions-relay-how = You talk through me. { $name } sees the name you chose, and nothing else.

introductions-picture-lost = I could not fetch the picture. Please send it again, at most 5 MB.
introductions-picture-unclean = I cannot free this picture of what it tells about place and camera, so I do not pass it on. Send it as a JPEG, PNG or WebP; a screenshot of it works too.
introductions-file-lost = I could not fetch the file. Please send it again, at most 10 MB.
introductions-file-kind = I pass on only files that I can free of their author’s traces: PDF, Word, Excel, PowerPoint, OpenDocument and plain text. Please save it as one of these.
introductions-file-locked = The file is locked with a password, so I cannot look into it. Please save it without one.
introductions-file-people = The file holds comments, tracked changes or other files, with people’s names. Please accept the changes and delete the comments, or save it as a PDF.
introductions-file-broken = I cannot read this file. Please save it anew, or as a PDF.
introductions-file-ask = Send this file to { $name }? It arrives as { $file }, { $size } KB.
introductions-file-cleaned = I took out what it told about its author, program and dates.
introductions-file-clean = It told nothing about its author beside its text.
introductions-file-inside = What stands in the text itself, such as a name, I leave as it is.
introductions-file-send = Send it
introductions-file-not = Do not send
introductions-file-went = It has been sent already.
introductions-file-gone = I no longer have this file. Please send it again.
introductions-file-dropped = Not sent. The file is deleted here.
introductions-file-alt = Sent by { $name }

## The end, and trouble

introductions-how-went = How did it go?
introductions-went-ask = You and { $name }: how did it go so far? The other side does not see your answer.
introductions-went-short = How did it go? The other side does not see your answer.
introductions-report-well = It helped
introductions-report-begun = It has begun
introductions-report-not = Nothing came of it
introductions-told-well = How good. Thank you for telling.
introductions-told-begun = Thank you. I wish you both a good start.
introductions-told-not = Thank you for telling. It happens; /match has others.
introductions-end = End it
introductions-end-ask = End this with { $name }? Both of you hear that it is over. It cannot be opened again.
introductions-end-yes = Yes, end it
introductions-ended = It is over.
introductions-ended-by = { $name } has ended your introduction. Thank you for your time.
introductions-closed = Your introduction with { $name } is over now, as it has had its time. Thank you both.
introductions-closed-unused = You and { $name } agreed to meet, but nobody began within a month, so it has ended. You can find each other again with /match.
introductions-closed-left = One of your introductions is over: the other side has left.
introductions-trouble = Block or report
introductions-trouble-ask = What is wrong with { $name }?
introductions-trouble-how = Block: nothing comes from there any more, and they only hear that it is over. Report: a coordinator looks at it and sees the names you two chose, never your contacts.
introductions-why-offensive = Report: hurtful
introductions-why-personal = Report: private things
introductions-why-advert = Report: advertising
introductions-why-safeguarding = Report: danger
introductions-why-other = Report: other
introductions-block = Block
introductions-blocked = Blocked: { $name }. Nothing comes from there any more, neither messages nor proposals.
introductions-unblock = Unblock
introductions-unblock-one = Unblock { $name }
introductions-unblocked = Unblocked. New proposals may come again.
introductions-to-blocked = Blocked
introductions-blocked-list = Those you have blocked. Press one to let them write again.
introductions-blocked-none = You have blocked nobody.
introductions-judge = { $one } and { $other }
introductions-judge-how = I keep no messages of talks. What the reporter told stands with the report. While it is held, nothing is passed on.

## One’s own

introductions-with = Introduction: { $name }
introductions-about = About: { $title }
introductions-said = You wrote: “{ $text }”
introductions-waits-how = Without an answer it ends by itself on { DATE($at) }.
introductions-look = Look at it
introductions-to-list = My introductions
introductions-to-match = Find others
introductions-head-open = Your introductions
introductions-head-over = Past introductions
introductions-list-open = Open ones
introductions-list-over = Past ones
introductions-none-open = You have no open introductions. /match shows who might suit you; every card there has a button for it.
introductions-none-over = None of your introductions is over yet.
introductions-line = { $state } · { DATE($at) }
introductions-state-waits = Waits for their answer
introductions-state-asked = Waits for your answer
introductions-state-gone = No longer open
introductions-state-agreed = Both agreed; choose how to go on
introductions-state-running = Under way
introductions-state-reported = Under way; told how it went
introductions-state-closed = Over
introductions-state-declined = Did not come about
introductions-state-withdrawn = Withdrawn
introductions-state-expired = Ended without an answer
introductions-step-proposed = Proposed: { DATE($at) }
introductions-step-agreed = Agreed: { DATE($at) }
introductions-step-running = Began: { DATE($at) }
introductions-step-reported = Told how it went: { DATE($at) }
introductions-step-declined = Did not come about: { DATE($at) }
introductions-step-withdrawn = Withdrawn: { DATE($at) }
introductions-step-expired = Ended without an answer: { DATE($at) }
introductions-step-closed = Ended: { DATE($at) }
