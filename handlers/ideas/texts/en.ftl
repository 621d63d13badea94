# The market of ideas: cards to copy, sessions with votes, the public page. Warm and short; say what happens next.

## Commands

ideas-command-ideas = The market of ideas: see, copy, share
    .words = ideas, market of ideas, show ideas

## Words that are recognised, separated by commas

ideas-words-new = new idea, new, add, add an idea, share an idea, my idea, idea
ideas-words-sessions = market session, market sessions, sessions, session, market, vote, voting
ideas-words-open-session = open a session, open session, new session, open a market session, new market session
ideas-words-bookmarks = my bookmarks, only bookmarks, bookmarks, bookmarked
ideas-words-mine = my section, our section, only my section
ideas-words-joints = in, from, about, of, on, for, the, and, with
ideas-words-title = title, name
ideas-words-what = what, idea, description, about
ideas-words-why = why, aim, goal
ideas-words-how = how, how it works, steps
ideas-words-cost = cost, costs, budget, price, money
ideas-words-people = people, people needed, volunteers, team, who
ideas-words-result = result, results, outcome, effect
ideas-words-contact = contact, contacts, questions to

## The form of a card

ideas-title = Idea for the market
ideas-field-title = Title
    .ask =
        What is your idea? A short name is enough, or everything at once:
        Swap shop: students swap clothes. Why: less waste. How: a room and three racks. Cost: none. People: 4
    .help = A short name, or several parts: “Why: …”, “How: …”, “Cost: …”
ideas-field-what = What
    .ask = What is it? Two or three sentences.
    .help = What one would see if one came by
ideas-field-why = Why
    .ask = Why is it worth doing?
    .help = What it is good for, and for whom
ideas-field-how = How
    .ask = How is it done? So that somebody elsewhere could copy it.
    .help = The steps, in a few sentences
ideas-field-cost = Cost
    .ask = What does it cost?
    .help = For example: nothing, or about 50 euros for paint
ideas-field-people = People needed
    .ask = How many people does it take, and for how long?
    .help = For example: 4 volunteers, one afternoon
ideas-field-result = Result
    .ask = What came out of it?
    .help = With a figure, if you have one: 120 kg of clothes reused
ideas-field-contact = Contact
    .ask = What should stand on the card as contact? Everybody can read it. Leave it empty, and questions reach you through me.
    .help = For example: our website. Left empty, nobody sees how to reach you, and I pass questions on
ideas-field-themes = Themes
    .ask = Which themes is it about? Up to three.
    .help = Press one or more, or type their names
ideas-field-picture = Picture
    .ask = Send a picture if you have one. Show no faces of people who have not agreed.
    .help = Send a photo, or press Skip
ideas-field-alt = The picture in words
    .ask = What does the picture show? One line, for those who cannot see it.
    .help = For example: a room with three racks of clothes, two students trying on coats
ideas-field-section = From
    .ask = Where is this idea from?
    .help = Press one of the buttons
ideas-field-language = Language
    .ask = In which language is it written?
    .help = Press one of the buttons
ideas-picture-there = with a picture
ideas-picture-none = no picture
ideas-picture-line = Picture: { $alt }
ideas-picture-of = Picture of the idea “{ $title }”
ideas-picture-remove = Without a picture
ideas-late = The card is saved already. To change it, open it and press Edit.
ideas-carried = Taken over from the practice. Change what you like, then save.

## What does not fit

ideas-gone = This idea is not here any more.
ideas-press-one = Please press one of the buttons.
ideas-text-missing = Please type a few words.
ideas-text-long = That is longer than { $most } characters. Please make it shorter.
ideas-theme-unknown = I do not know that theme. Press one of the buttons.
ideas-picture-unclear = I can keep { $kinds } pictures of up to { $most } MB. Please send another one.
ideas-section-not-yours = A card can be from your own section or country, or from one that you coordinate.
ideas-practice-gone = This practice is not here any more.
ideas-practice-not-yours = Only whoever wrote this practice, or coordinates their section, can put it on the market.
ideas-made-already = This practice is on the market already:
ideas-ask-nobody = Nobody can be asked about this card any more.

## What was done

ideas-saved = On the market of ideas.
ideas-saved-public = Members of your network see it. It is not on the public page unless you say so.
ideas-changed = Changed.
ideas-unchanged = Nothing was changed.
ideas-withdrawn = Withdrawn. Nobody else sees it any more, and it is off the public page.
ideas-published = It is on the market again.
ideas-gallery-is-on = It is on the public page now. You can take it off at any time.
ideas-gallery-not-yours = Only whoever wrote these words can let everybody read them.
ideas-gallery-is-off = It is off the public page.

## The list

ideas-market = Market of ideas
ideas-only = Only: { $parts }
ideas-only-mine = my section
ideas-only-bookmarks = my bookmarks
ideas-only-words = “{ $words }”
ideas-none = There is no idea here yet. Yours could be the first.
ideas-none-fits = Nothing here fits that. Try fewer words, or see all ideas.
ideas-new = Add an idea
ideas-menu = Filter and more
ideas-menu-how = Choose what you want to see.
ideas-all = All ideas
ideas-back = Back to the list
ideas-any = All of them
ideas-entry = { $number }. { $title }
ideas-entry-kept = { $place } · bookmarked
ideas-position = { $first }–{ $last } of { $total }
ideas-filter-theme = Theme
ideas-filter-country = Country
ideas-filter-bookmarks = My bookmarks
ideas-filter-mine = My section
ideas-which-theme = Which theme?
ideas-which-country = Which country?
ideas-choice = { $name } ({ $count })
ideas-choice-country = { COUNTRY($country) } ({ $count })
ideas-country = { COUNTRY($country) }
ideas-place = { $section }, { COUNTRY($country) }
ideas-place-country = { COUNTRY($country) }
ideas-themes = Themes: { $themes }
ideas-issues = Local issues

## The card

ideas-written-in = Written in: { $language }
ideas-contact-relayed = Questions? Press “Ask about it”: I pass them on, without an address.
ideas-credit = From the practice “{ $title }”
ideas-credit-section = From the practice “{ $title }” of { $section }
ideas-is-withdrawn = Withdrawn: only you and coordinators see it.
ideas-is-public = It is on the public page.
ideas-is-private = Only members of the network see it.
ideas-try = Try this
ideas-bookmark = Bookmark
ideas-bookmarked = ✓ Bookmarked
ideas-ask = Ask about it
ideas-manage = Public page and more
ideas-practice = The practice behind it
ideas-open = Open the card
ideas-open-named = Open: { $title }
ideas-withdraw = Withdraw it
ideas-publish = Put it back on the market
ideas-gallery-on = Show it on the public page
ideas-gallery-off = Take it off the public page
ideas-consent =
    The public page can be read by everybody, without an account, and may be shown on a screen at a conference: { $link }
    It shows this card with its words, section and country. Your name is not on it.
    You can take it off at any time; it is gone from the page at once.
ideas-consent-picture = The picture is shown too. Please make sure that everybody in it agrees.
ideas-consent-contact = The contact is shown too: { $contact }
ideas-consent-yes = Yes, show it to everybody

## Asking the author

ideas-question-title = Question about an idea
ideas-reply-title = Answer about an idea
ideas-field-question = Question
    .ask = What would you like to know? I pass it on with your chosen name; no address is shown.
    .help = Your question in a few words
ideas-field-reply = Answer
    .ask = What would you like to answer?
    .help = A few words
ideas-asked = { $name } asks about your idea “{ $title }”:
ideas-replied = { $name } answers about the idea “{ $title }”:
ideas-somebody = Somebody
ideas-reply = Answer
ideas-sent = Passed on. The answer comes here.

## Sessions

ideas-sessions = Market sessions
ideas-sessions-none = There has been no market session yet. In one, each section shows one card, and everybody votes.
ideas-session-open = Open a session
ideas-session-title = Market session
ideas-move-title = Another end of the session
ideas-field-session = Name
    .ask = What is the session called?
    .help = For example: Spring market 2030
ideas-field-scope = For
    .ask = Who takes part?
    .help = Press one of the buttons
ideas-field-ends = Voting ends
    .ask = Until when can people vote? For example: Friday 18:00, or in 2 hours
    .help = A day and an hour, or how long from now
ideas-field-votes = Votes
    .ask = How many votes does everybody have?
    .help = A number from 1 to 20
ideas-field-starts = Voting begins
    .ask = When does voting begin by itself? Until then sections put their cards in.
    .help = A day and an hour; leave it out, and you begin it with a button
ideas-end = { $at } ({ RELATIVE($days) })
ideas-end-past = { $at } is over already. Until when do you mean?
ideas-end-far = That is more than a year ahead. Until when do you mean?
ideas-end-unclear = I could not find the time. Type it like this: Friday 18:00, or in 2 hours
ideas-start-late = That is not before the end of the session. Please type an earlier time.
ideas-votes-unclear = Type a number from 1 to { $most }.
ideas-scope-network = the whole network
ideas-distance = That is { RELATIVE($days) }.
ideas-session-for = For: { $place }
ideas-session-starts = Voting begins { $at }
ideas-session-ends = Voting ends { ZONED($at) }
ideas-session-votes = { $count ->
    [one] Everybody has one vote, none for their own section.
   *[other] Everybody has { $count } votes, none for their own section.
 }
ideas-session-opened = The session is open. Sections can put their cards in; I have told their coordinators.
ideas-session-begun = Voting has begun.
ideas-session-moved = It ends at another time now.
ideas-session-few = There have to be at least { $count } cards before voting can begin.
ideas-session-empty = There is no card here yet.
ideas-session-is-gathering-now = Sections are putting their cards in. Voting has not begun yet.
ideas-session-is-voting-now = Voting is open. Nobody sees a count before the end.
ideas-session-is-gathering = Cards are being gathered; voting ends { $at }
ideas-session-is-voting = Voting is open until { $at }
ideas-session-is-over = Over since { $at }
ideas-session-is-off = This session was called off.
ideas-session-over = This session is over.
ideas-session-gone = This session is not here any more.
ideas-session-begin = Begin the voting
ideas-session-lead = Lead the session
ideas-session-move = Another end time
ideas-session-end = End it now
ideas-session-cancel = Call it off
ideas-session-look = To the session
ideas-session-voted = { $count ->
    [one] One person voted.
   *[other] { $count } people voted.
 }
ideas-sure-end = Voting ends now, and everybody who took part gets the result.
ideas-sure-off = It ends without a result, and everybody who took part is told. This cannot be undone.
ideas-place-card = Put our card in
ideas-place-which = For which section?
ideas-place-title = A card of { $section }
ideas-place-how = Choose the card that your section shows. It can be changed until voting begins.
ideas-place-none = Your section has no card yet. Make one; then come back here.
ideas-place-late = Voting has begun or is over: cards stay as they are now.
ideas-place-not-yours = You can only put in a card of your own section, or of one that you coordinate.
ideas-place-twice = That card is in this session already.
ideas-take-out = Take our card out
ideas-placed = Your section shows: { $title }
ideas-taken-out = Your section shows no card now.
ideas-own-card = your own section
ideas-voted-for = your vote
ideas-card-gone = This card is not in the session any more.
ideas-all-cards = All cards
ideas-vote = Vote for it
ideas-unvote = Take my vote back
ideas-vote-given = Your vote is in. You can take it back until the end.
ideas-unvoted = Your vote is back with you.
ideas-votes-given = Your votes: { $given } of { $votes } given.
ideas-votes-none = { $votes ->
    [one] Your vote is given. To vote for this card, take it back from the other one first.
   *[other] All your { $votes } votes are given. To vote for this card, take one back first.
 }
ideas-vote-early = Voting has not begun yet. I tell you when it does.
ideas-vote-late = Voting is over, so this vote could not be counted. Thank you for looking.
ideas-vote-own = Votes go to other sections; your own cannot get yours.
ideas-vote-elsewhere = This session is for another country. You can look at its cards, but not vote.
ideas-call = A market session is open. Your section can show one card; voting ends { $at }.
ideas-begun = { $votes ->
    [one] Voting has begun. You have one vote until { $at }.
   *[other] Voting has begun. You have { $votes } votes until { $at }.
 }
ideas-moved = Voting ends at another time now: { $at }

## Results

ideas-result = Result: { $title }
ideas-result-none = No vote was given.
ideas-result-line = { $votes ->
    [one] { $rank }. { $card }: one vote
   *[other] { $rank }. { $card }: { $votes } votes
 }
ideas-result-tie = { $votes ->
    [one] { $rank }. Equal: { $cards }: one vote each
   *[other] { $rank }. Equal: { $cards }: { $votes } votes each
 }
ideas-result-card = { $title } ({ $section })
ideas-result-gone = a card that was withdrawn ({ $section })
ideas-result-rest = { $count ->
    [one] One more card took part.
   *[other] { $count } more cards took part.
 }

## The public page

ideas-page-title = Gallery of ideas
ideas-page-lead = What volunteers tried where they live, told so that others can copy it.
ideas-page-networks = Choose a network
ideas-page-count = { $count ->
    [one] One idea
   *[other] { $count } ideas
 }
ideas-page-filters = Narrow the list
ideas-page-theme = Theme
ideas-page-country = Country
ideas-page-language = Language of the card
ideas-page-every = All
ideas-page-none = There is no idea here yet.
ideas-page-none-fits = No idea fits this choice.
ideas-page-skip = To the ideas
ideas-page-pages = Pages
ideas-page-contact = Questions? Members of { $network } find this card with /ideas and ask there.
ideas-page-consent = Everything here is shown because those who made it agreed.

## Of a partner network

ideas-unshared = { $count ->
    [one] One card that you kept is no longer shared by its network.
   *[other] { $count } cards that you kept are no longer shared by their networks.
 }
