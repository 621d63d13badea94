# Tickets: members write to coordinators through Kith, with a number instead of an address.

contact-command-contact = Write to your coordinators
    .words = contact, contact coordinator, contact a coordinator, write to my coordinator, ask my coordinator

contact-menu = Write to your coordinators through me. No address is shown on either side, and the answer comes back here.
contact-waiting = Waiting for an answer from you or others: { NUMBER($count) }
contact-new = Write a new one
contact-to-mine = My tickets
contact-to-queue = Tickets to answer
contact-nobody = Nobody coordinates here yet whom I could ask. /join shows sections that have somebody.
contact-many = You have opened { NUMBER($most) } tickets within a day. Write more into one of them, or wait until tomorrow.
contact-gone = This ticket is not open to you. /contact shows yours.

## Writing

contact-ask-title = Message to coordinators
contact-more-title = One more message
contact-answer-title = Answer
contact-field-whom = To
    .ask = To whom? The first ones are the nearest.
    .help = Press a button
contact-field-text = Message
    .ask = What would you like to say?
    .help = At most 2,000 characters
contact-field-named = Name
    .ask = May they see the name you chose?
    .help = Press a button
contact-named-yes = Yes, my name
contact-named-no = No, as “a member”
contact-level-section = Your section
contact-level-country = Your country
contact-level-network = The network
contact-press-one = Please press one of the buttons.
contact-text-missing = There are no words in it. Please write your message.
contact-text-long = That is a little long. At most { NUMBER($most) } characters, please.
contact-text-only = Tickets take text only. Please describe in words what you wanted to send.
contact-preview = To: { $whom }
contact-preview-from = They see: { $name }
contact-somebody = a member
contact-sent = Ticket { $number } is with the coordinators. To: { $whom }.
contact-sent-how = The answer comes here. If nobody answers within three days, it goes one level up.
contact-more-sent = Added to ticket { $number }.

## Reading and answering

contact-number = Ticket { $number }
contact-ticket-from = Ticket { $number }: { $name }
contact-ticket-to = Ticket { $number } to: { $whom }
contact-country = { COUNTRY($code) }
contact-line-mine = You, { DATE($at) }:
contact-line-asked = Asked, { DATE($at) }:
contact-line-answer = Answer, { DATE($at) }:
contact-state-open = Waits for an answer.
contact-state-answered = Answered.
contact-state-closed = Closed.
contact-again = There is more in a ticket:
contact-up = Nobody has answered this for three days, so it comes to you:
contact-up-told = Ticket { $number } had no answer for three days. It is now with: { $whom }.
contact-still = This still waits for an answer:
contact-still-told = Ticket { $number } still has no answer. I have reminded those whom it is with. I am sorry that it takes so long.
contact-answer = Answer
contact-answering = Your answer to ticket { $number } goes straight into the chat of whoever asked.
contact-answer-head = Answer to ticket { $number }
contact-answer-by = From: { $name }
contact-answer-how = To say more, reply to this message or press the button.
contact-answer-sent = Your answer to ticket { $number } is on its way.
contact-more = Write more
contact-close = Close
contact-closed = Ticket { $number } is closed. Whoever asked can still write more.
contact-closed-told = Ticket { $number } was closed. If something is missing, write more: that opens it again.
contact-settled = Ticket { $number } has been dealt with.
contact-look = Look at it
contact-listed = { $state } { DATE($at) }
contact-head-mine = Your tickets
contact-head-queue = Tickets that wait for an answer
contact-none-mine = You have not written to your coordinators through me yet.
contact-none-queue = No ticket waits for you.
