# What coordinators tell many people at once, and what their readers do with it.

announcements-command-announce = Tell members something
    .words = announce, announcement, new announcement
announcements-command-announcements = Announcements: reports, muted topics
    .words = announcements, muted topics, my muted topics

## The form

announcements-form = Announcement
announcements-places = Where
    .ask = Who should get this? Press all that fit, or write it: “sections Batumi and Kutaisi, students, Georgian speakers”.
    .help = Name sections or countries you coordinate, or press a button.
announcements-people = Who
    .ask = Everybody there, or only some? Press all that fit, or write it: “students, Georgian, silent for 6 weeks”.
    .help = Name roles, themes or languages, or how long somebody has logged nothing.
announcements-text = Text
    .ask = What do you want to say? You can make words *bold* or _italic_. To add a picture, send it with the text as its caption.
    .help = Write the text of your announcement.
announcements-picture = Picture
    .ask = Send one picture.
    .help = Send a picture, or press “Without a picture”.
announcements-language = Language of the text
    .ask = Which language is this text in?
    .help = Press a language or type its name.
announcements-buttons = Buttons
    .ask = Should there be buttons under it? Press all that fit.
    .help = Press what fits, or “No buttons”.
announcements-link = Link
    .ask = Where should the link lead, and what should stand on the button? For example: Programme https://example.org/day
    .help = First the words for the button (32 letters at most), then the address: Programme https://example.org
announcements-poll = Poll
    .ask = Which answers can people choose? Two to ten, each on a line of its own or separated by commas.
    .help = Type the answers, each on a line of its own.
announcements-when = When
    .ask = When should it go out? Press or write it: “Friday at 18:00”.
    .help = Write a day and a time, such as “Friday at 18:00”, or “now”.
announcements-zones = Time
    .ask = Your readers may live in other time zones. Which time do you mean?
    .help = Press one of the two.
announcements-urgent = Urgent
    .ask = Is it urgent? An urgent message reaches people in their quiet hours too and beyond their daily limit. The report says how many people that was.
    .help = Press one of the two.
announcements-options = Poll answers
    .ask = And the poll’s answers in this language, in the same order?
    .help = Type as many answers as the first language has, each on a line of its own.
announcements-variant-form = Another language
announcements-variant-language = Language
    .ask = In which language do you have the text too?
    .help = Press a language or type its name.
announcements-variant-text = Text
    .ask = What does it say in that language?
    .help = Write the text in that language.
announcements-correction-form = New text
announcements-correction-text = New text
    .ask = What should it say instead?
    .help = Write the whole text anew.

announcements-everybody = Everybody there
announcements-kind-volunteer = volunteers
announcements-kind-student = students
announcements-kind-formal-educator = educators at schools
announcements-kind-nonformal-educator = educators outside school
announcements-kind-researcher = researchers
announcements-who-silent = { $weeks ->
    [one] logged nothing for { $weeks } week
   *[other] logged nothing for { $weeks } weeks
 }
announcements-who-event = said yes to “{ $event }”
announcements-who-language = reads { $language }
announcements-typed-small = the, a, all, only, in, of, for, from, section, sections, country, countries, members, member, people, speakers, speaker, speaking, who, speak, read, and, theme, themes, everybody, everyone
announcements-typed-and = and, &, or
announcements-typed-network = whole network, network, everybody, everyone
announcements-audience-unclear = I could not find “{ $part }”. Type names as they stand on the buttons, separated by commas.
announcements-elsewhere = You do not coordinate { $place }. Name a place you look after.
announcements-text-long = That is { $count } characters long; { $most } fit. Please shorten it.
announcements-text-long-picture = With a picture { $most } characters fit; this has { $count }. Please send a shorter text.
announcements-picture-unclear = I can use a { $kinds } picture of at most { $most } MB.
announcements-picture-there = one picture
announcements-picture-none = no picture
announcements-picture-remove = Without a picture
announcements-picture-alt = Picture of the announcement
announcements-button-none = No buttons
announcements-button-ack = “I have read it”
announcements-button-link = A link
announcements-button-poll = A poll
announcements-button-rsvp = Answer to an event
announcements-event = Event
    .ask = Which event is it about? Its readers get a button to answer.
    .help = Press one of the events.
announcements-event-line = { $title }: { $at }
announcements-event-button = Will you come?
announcements-event-unknown = I do not know this event. Press one of the buttons.
announcements-poll-count = A poll has two to { $most } answers; I read { $count }. Type each on a line of its own.
announcements-poll-long = An answer may be { $most } characters long at most.
announcements-options-count = The first language has { $count } answers. Please give as many, in the same order.
announcements-when-now = Now
announcements-when-at = { $at }
announcements-when-shown = { ZONED($at) }, { RELATIVE($days) }
announcements-when-past = { $at } is over. Choose a later time, or “now”.
announcements-zones-same = My time, at once for all
announcements-zones-local = That hour where each one lives
announcements-urgent-no = Not urgent
announcements-urgent-yes = Urgent
announcements-press-one = Please press one of the buttons.

## Before it leaves

announcements-card = Above you see what your readers will see.
announcements-card-ask = Nothing has left yet. Shall it?
announcements-nobody = Nobody would get this. Change whom it is for.
announcements-to = To everybody in { $places }
announcements-to-kinds = Only: { ANY($kinds) }
announcements-to-themes = Who cares about: { ANY($themes) }
announcements-to-languages = Who reads: { ANY($languages) }
announcements-count = { $count ->
    [one] { $count } person will get it
   *[other] { $count } people will get it
 }
announcements-reads = { $language }: { $count }
announcements-reads-other = { $language }: { $count } (text in { $other })
announcements-put-off = Later because of quiet hours, absence or the daily limit: { $count }
announcements-never = Take no such messages on any day: { $count }
announcements-over = Where that hour is already over, it comes at once: { $count }
announcements-passes = Urgent, in spite of quiet hours or the daily limit: { $count }
announcements-left-out = Not counted: muted this topic { $muted }, stopped { $stopped }, cannot be reached { $unreachable }
announcements-takes-seconds = { $seconds ->
    [one] Sending takes about { $seconds } second.
   *[other] Sending takes about { $seconds } seconds.
 }
announcements-takes-minutes = { $minutes ->
    [one] Sending takes about { $minutes } minute.
   *[other] Sending takes about { $minutes } minutes.
 }
announcements-goes-now = It leaves a minute after you confirm; until then you can cancel.
announcements-goes-at = It leaves { ZONED($at) }, { RELATIVE($days) }. Until then you can cancel.
announcements-goes-local = It reaches each person at { DATE($at, native: "no") }, { TIME($at, native: "no") } on the clock where they live. The first get it { ZONED($first) }.
announcements-confirm = Confirm and send
announcements-confirm-later = Confirm
announcements-choose-when = Choose a time
announcements-choose-buttons = Choose buttons
announcements-add-language = Add another language
announcements-change = Change
announcements-drop = Discard
announcements-cancel = Cancel
announcements-cancel-soon = Cancel ({ $seconds } s)
announcements-cancelled = Cancelled. Nothing has left.
announcements-thrown-away = Discarded. Nothing has left.
announcements-sample = This is a preview. Your readers can press this.
announcements-overtaken = Things have moved on since. This is how it stands.
announcements-too-late = It is under way already. Open /announcements to see what can be done.
announcements-unchangeable = It was sent too long ago: I can no longer change the messages in the chats. Write a new one with /announce.
announcements-saved-already = This one is saved. Press Change under the preview, or open /announcements.
announcements-gone = This announcement is not there any more. Open /announcements for the others.

## A second coordinator

announcements-waits-for-approval = Another coordinator has been asked to approve it. Nothing leaves before that.
announcements-nobody-approves = This network wants a second coordinator’s yes, and nobody else looks after all these places. Appoint somebody with /members first.
announcements-approval-asked = { $name } asks you to approve this announcement.
announcements-correction-asked = { $name } asks you to approve this new text.
announcements-approve = Approve
announcements-decline = Decline
announcements-not-own = Somebody else has to approve it: you wrote or confirmed it yourself.
announcements-approved = { $name } approved your announcement. It goes out as planned.
announcements-declined = { $name } did not approve your announcement. You can change it and ask again.
announcements-declined-done = Declined. Its author has been told.
announcements-somebody = A coordinator
announcements-approval-on = Require a second yes
announcements-approval-off = No second yes needed
announcements-approval-required = Every announcement needs a second coordinator’s yes.

## Under way

announcements-scheduled = { $count ->
    [one] Goes out { ZONED($at) } to { $count } person.
   *[other] Goes out { ZONED($at) } to { $count } people.
 }
announcements-state-draft = draft
announcements-state-asked = waits for approval
announcements-state-scheduled = scheduled
announcements-state-sending = being sent
announcements-state-paused = paused
announcements-state-late = held
announcements-state-withdrawing = being withdrawn
announcements-state-withdrawn = withdrawn
announcements-state-done = sent
announcements-sent-of = Sent: { $sent } of { $of }
announcements-waiting = Still to come: { $count }
announcements-blocked = Blocked or not reachable: { $count }
announcements-in-inbox = Kept for those who could not be reached, in their /inbox: { $count }
announcements-failed = Failed: { $count }
announcements-failed-because = Failed: { $count } ({ $reason })
announcements-dropped = Not sent: { $count }
announcements-correcting = The new text is being put in place.
announcements-pause = Pause
announcements-resume = Resume
announcements-stop = Stop
announcements-edit = Change the text
announcements-withdraw = Withdraw
announcements-report = Show the report
announcements-refresh = Refresh
announcements-open = Open it
announcements-late-send = Send now
announcements-late-drop = Do not send
announcements-late =
    This announcement should have left { $at }. It is late, so I held it back: { $sent } of { $of } have it.
    Shall the others still get it?
announcements-edit-which = Which language’s text?
announcements-language-name = { LANGUAGE($code) }
announcements-edit-now = This is how it reads now. Copy it to change it:
announcements-correction-ready = Above you see the new text. Whoever already has the message will see it change; the others get it like this.
announcements-correct = Use the new text
announcements-withdraw-ask = { $count ->
    [one] It reached { $count } person. The message will be replaced by a note that it was withdrawn. Sure?
   *[other] It reached { $count } people. Each message will be replaced by a note that it was withdrawn. Sure?
 }
announcements-withdraw-yes = Withdraw it
announcements-withdrawn = This message was withdrawn.

## Reports

announcements-delivered = Delivered: { $count }
announcements-was-put-off = Came later because of their own settings: { $count }
announcements-was-muted = Muted this topic: { $count }
announcements-was-unreachable = Could not be reached before: { $count }
announcements-on-another-channel = Of these, on a channel other than their first one: { $count }
announcements-whom = Who was not reached?
announcements-whom-title = Not reached
announcements-whom-line = { $name } – { $place }
announcements-whom-nobody = Everybody who was left out has been reached since, or has left.
announcements-whom-how = They may not have opened Kith for a while, or have blocked it. What you wrote waits in their /inbox. More about somebody: /members and their name.
announcements-whom-unnamed = No name given
announcements-was-stopped = Had stopped messages: { $count }
announcements-acknowledged-count = Have read it: { $count } of { $of }
announcements-votes = Votes: { $count }
announcements-vote-line = { $option }: { $count }
announcements-rsvp = Event: yes { $yes }, maybe { $maybe }, no { $no }
announcements-csv = Get a table (CSV)
announcements-csv-ready = Here is the report as a table.
announcements-list = { $count ->
    [one] { $count } announcement
   *[other] { $count } announcements
 }
announcements-list-empty = No announcements yet
announcements-new = New announcement

## Readers

announcements-footer = You get this as a member of { $place }.
announcements-footer-country = You get this as a member of { $network } in { COUNTRY($country) }.
announcements-ack = I have read it
announcements-acknowledged = Thank you, noted.
announcements-acknowledged-before = Noted already, thank you.
announcements-voted = Your answer: { $option }. Press another one to change it.
announcements-voted-before = That is your answer already: { $option }.
announcements-over-now = This cannot be answered any more.
announcements-mute = Mute this topic
announcements-muted = You will get no more announcements for { $place }.
announcements-unmute = Hear it again
announcements-unmute-place = Hear again: { $place }
announcements-unmuted = You will get announcements for { $place } again.
announcements-not-muted = You get these already.
announcements-none-muted = You have muted nothing. Under each announcement is a button to mute its topic.
announcements-muted-list = You have muted these topics. Press one to hear it again:

## Channels

announcements-channels = Channels
    .ask = Which channels or groups should get it too? Press all that fit.
    .help = Press a channel, or “No channel”.
announcements-channels-none = No channel
announcements-channels-only = Only there, nobody in private
announcements-choose-channels = Choose channels
announcements-into = Also into: { $channels }
announcements-into-only = Only into: { $channels }
announcements-channels-sent = In channels: { $sent } of { $of }
announcements-channels-shut = Channels I cannot write into any more: { $count }
announcements-channels-failed = Channels where it failed: { $count }
announcements-acknowledged-some = Have read it: { $count }
announcements-news = News of { $place }.
announcements-news-country = News of { $network } in { COUNTRY($country) }.
announcements-event-line-zoned = { $title }: { ZONED($at) }
announcements-say-yes = Yes, I’m coming
announcements-say-maybe = Maybe
announcements-say-no = No
announcements-members-only = This is for members of { $network }. Change to that network with /network, then press again.
announcements-scheduled-there = Goes out { ZONED($at) }.
