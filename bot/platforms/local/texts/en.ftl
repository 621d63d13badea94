# The web chat's and the terminal's own words. What Kith says comes from the features.

## The page

local-page-conversation = Conversation
local-page-input = Write a message
local-page-send = Send
local-page-commands = Commands
local-page-attach = Add a photo, a file or your location
local-page-photo = Photo
local-page-photo-alt = Your photo
local-page-photo-chosen = Photo added. Write a caption if you like, then send.
local-page-file = File
local-page-file-chosen = file added. Write a few words if you like, then send.
local-page-share-location = Share my location
local-page-locating = Looking for your location…
local-page-location-sent = Location shared
local-page-location-failed = Your location could not be found. Type your city instead.
local-page-edit = Edit this message
local-page-editing = Editing your message
local-page-edited = edited
local-page-drop = Cancel
local-page-close = Close
local-page-you = You:
local-page-kith = Kith:
local-page-today = Today
local-page-yesterday = Yesterday
local-page-typing = Kith is writing
local-page-waiting = not sent yet
local-page-offline = No connection. What you write is kept and sent later.
local-page-newest = Go to the newest message
local-page-welcome = Log what your group did, see what it adds up to. Press Start to begin.
local-page-start = Start
local-page-demo = Demo: everyone here is made up
local-page-who = Try it as
local-page-download = Download
local-page-account = Your browsers
local-page-account-about = Your chat with Kith is open in these browsers. What you wrote stays when you sign out.
local-page-this-browser = this browser
local-page-last-used = last used
local-page-browser = A browser
local-page-sign-out = Sign out
local-page-stay = Stay signed in
local-page-gate-waits = Kith asks here, and where the code came from, whether both are you. After both yeses your chat opens.
local-page-gate-again = Enter another code
local-page-gate-over = This browser is signed out.
local-page-gate-back = Enter a code
local-page-form-open = Fill in as a form
local-page-form-send = Done
local-page-form-sending = Sending…
local-page-form-cancel = Back to the chat
local-page-form-optional = (optional)
local-page-form-required = This one is needed.
local-page-form-none = Nothing chosen
local-page-form-search = Search
local-page-form-date = Pick a day in the calendar
local-page-noscript = The chat needs JavaScript. Please allow it for this page.
local-page-refused-empty = There is nothing to send yet.
local-page-refused-long = That is too long for one message. Please send it in parts.
local-page-refused-gone = That message is not there any more. Send it as a new one.
local-page-refused-closed = Kith is just restarting. Try again in a moment.
local-page-refused-unlinked = Not yet: first both sides have to say yes.
local-page-refused-photo-large = This photo is over 5 MB. Send a smaller one.
local-page-refused-photo-kind = This is not a photo that can be read. JPEG, PNG and WebP work.
local-page-refused-file-large = This file is over 10 MB. Send a smaller one.

## The code box

local-code-title = Open your chat here
local-code-intro = The chat you know, in this browser, with everything that is open.
local-code-left-title = You are signed out
local-code-left-intro = Nothing of yours is left in this browser. For the way back, get a new code.
local-code-get = Write /link to Kith in your private chat. You get a code that is good for ten minutes.
local-code-label = Your code
local-code-type = Eight letters and digits. Capitals and dashes do not matter.
local-code-go = Continue
local-code-agree = Kith asks here and there whether both are you. Say yes twice.
local-code-keep = You stay signed in here until you sign out, or until you have not used it for 180 days. Use a device of your own.
local-code-owner = Do you run Kith on this machine? Open the link that it printed when it started.
local-code-trouble-shape = That cannot be a code: it has eight letters and digits. Please look at Kith’s message again.
local-code-trouble-many = Many browsers are waiting for a yes just now. Please try again in half an hour.
local-code-trouble-closed = Kith is just restarting. Try again in a moment.

## The terminal

local-terminal-hello = { $network }. Write a message and press Enter. #help shows the rest, #quit ends.
local-terminal-help =
    Buttons: type what stands in the brackets, such as 1 or #1.
    { "#" }edit TEXT changes your last message.
    { "#" }photo FILE CAPTION sends a picture.
    { "#" }place LATITUDE LONGITUDE shares a location.
    { "#" }save 1 saves the first file of the last message here.
    { "#" }menu lists the commands. #quit ends.
local-terminal-changed = (changed)
local-terminal-file = File { $number }: { $name } (#save { $number })
local-terminal-saved = Saved as { $path }
local-terminal-no-button = There is no button { $number } now.
local-terminal-no-file = There is no such file. Files are numbered from 1 in the last message that has some.
local-terminal-no-picture = { $path } cannot be read as a picture. JPEG, PNG and WebP up to 5 MB work.
local-terminal-no-place = Type two numbers, as in: #place 41.7 44.8
local-terminal-no-message = There is no message of yours to change yet.
local-terminal-unknown = Unknown: { $word }. #help shows what there is. To send this as a message, begin it with a space.
