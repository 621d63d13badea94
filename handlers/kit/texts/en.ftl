# General words of the kit. Tone: short, plain, friendly; say what to do next.

## Buttons

kit-yes = Yes
kit-no = No
kit-back = Back
kit-next = Next
kit-more = More
kit-previous = Previous
kit-cancel = Cancel
kit-save = Save
kit-send = Send
kit-edit = Edit
kit-delete = Delete
kit-skip = Skip
kit-report = Report
kit-undo = Undo
kit-done = Done
kit-start-again = Start again
kit-start-log = Log an activity
kit-start-mine = My activities
kit-start-stats = Figures
kit-start-help = Help
kit-page = { $page }/{ $pages }
kit-network = Network: { $network }

## Words typed instead of a button, separated by commas

kit-word-back = back, go back
kit-word-skip = skip, pass
kit-word-keep = keep, keep it, same
kit-word-save = save, save it, yes, yes save

## Days

kit-today = today
kit-yesterday = yesterday
kit-tomorrow = tomorrow

## Forms

kit-form-now = Now: { $value }
kit-form-line = { $field }: { $value }
kit-form-chosen = ✓ { $label }
kit-form-keep = Keep it
kit-form-review = Shall I save this?
kit-form-review-send = Shall I send this?
kit-form-which = What would you like to change?
kit-form-page = Page { $page } of { $pages }. You can also type your answer.
kit-form-press = I could not tell what to change. Press “Edit” to pick a field, or “{ $save }” if all is right.
kit-form-required = This one is needed.
kit-form-look-again = Nearly there. Please look at this once more.
kit-form-updated = Changed.
kit-form-answered = This is already answered.
kit-form-no-photo = I cannot use a photo here. Please type your answer or press a button.
kit-form-no-file = I cannot use a file here. Please type your answer or press a button.
kit-form-photo-added = Photo added.
kit-form-no-location = I cannot use a location here. Please type your answer or press a button.
kit-form-cancelled = Cancelled. Nothing was saved.
kit-form-reopen = Continue after all
kit-form-reopened = Here it is again.
kit-form-resume = Continue
kit-form-kept = Your unfinished entry is kept. Continue when you like.
kit-form-another = That sounds like another entry. Shall I begin a new one with it? The open one is kept.
kit-form-another-new = Begin a new one
kit-form-another-this = Back to the open one
kit-form-other-open = You have another unfinished entry. Continue with it?
kit-form-other-open-named = Still unfinished: { $entry }. Continue with it?
kit-form-late = This entry is already saved. To change it, open it with /mine.

## Answers that fit everywhere

kit-nothing-to-cancel = There is nothing to cancel.
kit-link-words = start { $payload }
kit-link-kith = This is where I am:
kit-old-button = This button no longer works.
kit-refused = Only a coordinator responsible for this can do that.
kit-refused-ask = Only a coordinator responsible for this can do that. You can ask { ANY($names) }.
kit-who-coordinates = Who coordinates
kit-incident =
    Something went wrong on my side. Please try again in a moment.
    If it happens again, give your coordinator this number: { $number }
kit-did-you-mean = Did you mean { $suggestion }?
kit-unknown-command = I do not know { $command }. Here is what I can do:
kit-not-understood =
    I did not understand that. To log an activity, write it in one line, for example:
    /log beach clean-up yesterday, 12 volunteers, 3 hours
kit-photo-alone = Thank you for the photo. To keep it with an activity, send /log first and then the photo.
kit-file-alone = Thank you for the file. I pass files on only in a talk: open one with /introductions and send the file there.
kit-location-alone = Thank you, but I need no location right now. Send /timezone to set your time zone with it.
kit-location-button = Share my location
kit-location-offer = Or share your location: the button is below the text field.

## In a group

kit-group-answered = I have answered you in our private chat.
kit-group-closed = I answer in private. Open our chat once, then ask me again.
kit-group-start = Open our private chat

## For whoever starts the program

## What Kith says on its own

kit-late = This should have come { $at }. I am sorry, I could not send it before.
kit-platform =
    { $platform ->
        [telegram] Telegram
        [discord] Discord
        [local] web chat
        [terminal] terminal
       *[other] { $platform }
    }
kit-missed =
    { $count ->
        [one] One message could not reach you. It is kept for you: /inbox
       *[other] { $count } messages could not reach you. They are kept for you: /inbox
    }
kit-missed-open = Show them

## Success factors

kit-factors-alike = You wrote “{ $words }”. Is one of these meant?
kit-factors-new = new: { $word }
kit-factors-unusable = A few words for each factor, please, with commas between them. For example: a trusted partner, one person in charge

## Tried elsewhere

kit-tried = { $tried ->
    [one] Tried once by others
   *[other] Tried { $tried } times by others
 }
kit-tried-result = { $result }: { $count }
kit-tried-worked = It worked
kit-tried-mixed = Partly
kit-tried-failed = It did not work
kit-tried-where = Where: { $countries }
kit-tried-country = { COUNTRY($country) }
kit-tried-planned = { $planned ->
    [one] One more plan is under way
   *[other] { $planned } more plans are under way
 }

kit-circle-network = the whole network
kit-circle-country = { COUNTRY($country) }
kit-circle-section = { $section }
kit-circle-unknown = Please press one of the buttons, or type the name of a section or country that you belong to or look after.

## Partner networks

kit-share-partners = Share with partner networks
kit-share-stop = Stop sharing with partners
kit-shared-with = Members of { $networks } read it too.
kit-audience = Who can see it
kit-shown-to-all = Everybody can read it: in every network, and on a public page.
kit-page-languages = Languages of this page

## Options of commands, where a platform shows them

kit-param-choose = Choose from the list, or type part of the name
kit-param-choose-many = From the list; several with commas between
kit-param-text = text
    .help = What you would write behind the command
kit-param-line = in one line
    .help = Everything at once, as you would write it: what, when, where, how many
kit-param-question = question
    .help = What would you like to know?
kit-param-period = period
    .help = Such as “this month”, “2025” or “Lyon, last year”
kit-param-place = place
    .help = A section, a town or a country
kit-param-theme = theme
    .help = What it is about
kit-param-language = language
    .help = The language Kith speaks with you
kit-param-invitation = invitation
    .help = The code that you were invited with
kit-param-code = code
    .help = The code that /link gave you on your other channel
kit-param-hours = hours
    .help = Such as “22:00 to 8:00”, or “off”
kit-param-until = until
    .help = The day you are back, such as “Monday” or “3 May”
