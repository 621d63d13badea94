# What the web server says when it cannot show what was asked for.

web-host-title = This address is not Kith’s
web-host-text =
    The page was asked for under a name that Kith does not know, so nothing is shown.
    Open the link that Kith printed when it started. If you run Kith under your own name, set KITH_PUBLIC_URL to it.
web-origin-title = This came from another page
web-origin-text =
    Kith takes messages from its own page only, so that other sites cannot write in your name.
    Open the chat by the link that Kith printed.
web-key-title = Please open the printed link
web-key-text =
    This chat belongs to the person who started Kith.
    Kith prints a link with a key when it starts. Open that link once in this browser; after that, this address works by itself.
web-insecure-title = Not over this address
web-insecure-text =
    Your chat opens over https only, so that nobody can read along on the way.
    Ask whoever runs Kith for its https address. If that is you, set KITH_PUBLIC_URL to it.
web-owner-title = This link works only on Kith’s own machine
web-owner-text =
    The printed link is for trying Kith out where it runs, and nowhere else.
    To use Kith here, write /link to it on Telegram or Discord and open this address without the key.
web-opening-title = Opening the chat
web-opening-text = One moment.
web-missing-title = There is nothing here
web-missing-text = The address may have been cut off. The chat is at the link that Kith printed.
web-file-title = This file is gone
web-file-text = Files made for one answer are kept for a few days. Ask Kith for it again and you get a fresh one.
web-large-title = That is too large
web-large-text = Pictures may have up to 5 MB.
web-trouble-title = Something went wrong on our side
web-trouble-text = Nothing you wrote is lost. Load the page again; if it stays like this, tell whoever runs Kith.
