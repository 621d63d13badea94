# Networks that are united: what each side keeps, what is shared, and that nothing happens without a yes.

federation-command-partners = Partner networks: who we are united with
    .words = partner networks, partners, united networks, federation

## The page

federation-head = Partner networks of { $network }
federation-none = Your network is united with no other one. Its owners can ask another network.
federation-none-owner = Your network is united with no other one. You can ask another network on this Kith.
federation-line-united = { $network }: united since { $on }
federation-line-asked = { $network }: asked, answer open until { $at }
federation-line-asks = { $network } asks you; please answer by { $at }
federation-default = What you add is { $partners ->
    [yes] for partner networks too, until you say otherwise on its card.
   *[no] for your own network, until you say otherwise on its card.
 }
federation-default-yes = Share new items with partners
federation-default-no = Keep new items in our network
federation-default-kept = Kept. What you added before stays as it is.
federation-propose = Ask another network

## One union

federation-title = { $one } and { $other }
federation-is-united = United since { $on }.
federation-is-proposed = { $network } asks to unite. Without an answer the question ends: { $at }.
federation-is-left = { $network } has left. Nothing is shared any more.
federation-is-over = This is over: nobody is waiting for an answer.
federation-words = In their words: { $words }
federation-means =
    What it means: members keep their profile and their network. Nothing is shared by itself: whoever wrote something may share it on its card, with the networks united with theirs now or later.
    Either side can leave at any time. Sharing then stops at once, and each side keeps what is its own.
federation-figures = Figures of both together
federation-profiles = My two profiles
federation-leave = Leave
federation-look = Open
federation-accept = Accept
federation-decline = Decline
federation-withdraw = Take the question back

## Deciding

federation-form = Unite with another network
federation-field-network = Network
    .ask = Which network do you want to unite with?
    .help = Press a network or type its name.
federation-field-words = What it means
    .ask = What would it mean for both, in your words? Their owners read this.
    .help = A few sentences: what you would do together.
federation-network-unknown = I know no such network that you could ask. Press one of the buttons.
federation-words-missing = Please type a few words for the other side.
federation-words-long = That is longer than { $most } characters. Please make it shorter.
federation-nobody-left = There is no other network on this Kith that you could ask.
federation-known = With this network something is open or agreed already.
federation-proposed = Asked. Their owners read your words, and you hear what they say.
federation-asks = { $network } asks whether { $own } would unite with it.
federation-answer-by = Please answer by { $at }.
federation-accepted = Done: the two networks are united.
federation-declined = Declined. They are told, without a reason.
federation-withdrawn = Taken back.
federation-told-united = { $one } and { $other } are united now. Nothing is shared by itself: whoever wrote something may share it on its card.
federation-told-declined = { $one } and { $other }: the question whether to unite was declined.
federation-told-left = { $network } has ended the union of { $one } and { $other }. Nothing is shared any more; each side keeps its own.
federation-told-team = { $one } and { $other } are not united any more. So you are no longer in the team of “{ $project }”.
federation-expired = { $network } did not answer within { $days } days. You can ask again.
federation-leave-ask = Should { $own } leave { $other }? Sharing stops at once: in lists, in search, and behind old buttons. Each side keeps what is its own.
federation-leave-yes = Leave now
federation-left = Left. Nothing is shared any more.
federation-decided = This has been decided already.
federation-gone = There is no such union, or it is not yours to see.
federation-owners-only = Only the owners of the network decide this: { $names }.
federation-owners-none = Only the owners of the network decide this.

## What an item is for

federation-item = “{ $title }”
federation-shared = Members of { $networks } can read it now, and those of networks that unite with yours later.
federation-unshared = Only your own network reads it now.
federation-for-whom = Who may see it?
federation-for-own = Our network
federation-for-both = Partner networks too
federation-for-all = Everybody
federation-for-all-means = “Everybody” means all networks on this Kith, and a public page. It shows: { $kind ->
    [activity] title, days, sections, themes, numbers and outcome
    [issue] title, words and place
   *[organisation] name, kind, town, web site and the words about it
 }. It never shows who wrote it, who helped, pictures or contacts.
federation-for-all-never = Only networks can see a school: no public page says where children are.
federation-public = Everybody can read it now.
federation-public-link = The public page: { $link }
federation-item-gone = This is not there any more, or it is not yours.
federation-authors-choice = Only its author can share it with other networks.
federation-not-now = This cannot be shared right now: your network is united with none, or the item is not open to all of your network.

## One person in both

federation-double-ask = You belong to { $one } and to { $other }, which are united now. Do you want one profile in both? Nothing is merged unless you say so.
federation-double-head = Your profile in { $one } and { $other }
federation-double-how = You have two profiles. Press a button to choose which side counts, then “One profile”. Later changes are then made in both.
federation-double-is-one = You have one profile in both: a change in one is made in the other.
federation-double-same = Both say the same.
federation-double-line = { $network }: { $value }
federation-double-as = { $field }: as in { $network }
federation-double-yes = One profile
federation-double-no = Keep two profiles
federation-double-merged = You have one profile in both networks now.
federation-double-kept = Your two profiles stay as they are.
federation-field-kinds = Roles
federation-field-themes = Themes
federation-field-country = Country
federation-nothing = not told
federation-kind = { $kind ->
    [volunteer] volunteer
    [student] student
    [formal-educator] formal educator
    [nonformal-educator] non-formal educator
   *[researcher] researcher
 }

## The same activity in both

federation-twice = Did I log something twice?
federation-twice-which = { $count ->
    [one] One activity looks the same in both networks. Press it if it is: together they then count once.
   *[other] { $count } activities look the same in both networks. Press those that are: together they then count once.
 }
federation-twice-none = I found nothing that you logged in both networks.
federation-twin-which = Which of your activities is it? In the figures of both networks together they then count once.
federation-twin-none = You logged nothing in your network on these days. Log it first, then press again.
federation-twin-done = “{ $title }” counts once in the figures of both networks together. Nothing else has changed.
federation-twin-asked = I ask whoever wrote “{ $title }”. They read the title and the day of yours.
federation-twin-ask = Somebody of { $network } says that your activity “{ $own }” is the same as theirs: “{ $title }”, { $on }. Is it? In the figures of both networks together they would count once.
federation-twin-yes = It is the same
federation-twin-no = These are two
federation-twin-apart = These are two activities; both count.
federation-twin-taken = One of these is the same as another one already.
federation-twin-nobody = Whoever wrote it is not here any more, so nobody can say that it is the same.

## Calls that both hold

federation-call-how = Partner networks that hold this call too: their members can answer, and their coordinators read the names of those who agree.
federation-call-nobody = Your network is united with none right now.
federation-call-line = { $network }: { $state ->
    [in] holds it too
    [asked] asked
    [declined] declined
   *[left] does not any more
 }
federation-call-ask = Ask { $network }
federation-call-end = Without { $network }
federation-call-asked = Asked. Their owners decide.
federation-call-asks = { $network } asks whether { $own } would hold this call too:
federation-call-until = Open until { $at }
federation-call-means = Your members could answer it. You would read the names of those who agree, and the number of the others; so would they.
federation-call-yes = Hold it too
federation-call-no = Decline
federation-call-told = { $network } { $state ->
    [in] holds the call “{ $title }” too.
   *[declined] declined to hold the call “{ $title }” too.
 }
federation-call-joined = Your network holds “{ $title }” too now.
federation-call-declined = Declined: “{ $title }”.
federation-call-open = Open the call
federation-call-ended = { $network } does not hold “{ $title }” any more. Its members do not see it from now on.
federation-call-over = This is not a call that is still open.

## Two records of one person

federation-namesake-ask = Somebody called { $name } is also in { $network }, which is united with your network. Is that you?
    Nobody is told what you press.
federation-namesake-yes = That’s me
federation-namesake-no = No
federation-namesake-thanks = Thank you. If your account in { $network } says the same, I write to you in both. If not, nothing happens, and nobody learns that you pressed.
federation-namesake-never = Noted for good: you are two people. I do not ask again.
federation-namesake-answered = You said that this is not you. To bring two accounts of yours together, type /link.
federation-namesake-over = This question is over. To bring two accounts of yours together, type /link.
federation-pair-number = Both accounts answered that they are you. If both are yours, type this number in the other one: { $number }
    It is good for { $days } days. Give it to nobody else: whoever types it gets what this account holds.
federation-pair-ask = Both accounts answered that they are you. I wrote a number to the other one: if both are yours, you find it there.
federation-pair-type = Type the number
federation-pair-six = It has six digits, like 123 456.
federation-pair-wrong = { $left ->
    [one] That is not the number. One more try.
   *[other] That is not the number. { $left } more tries.
 }
federation-pair-apart = That was not the number. So the two accounts stay apart. With /link you can still bring them together.
federation-form-number = The number from your other account
federation-field-number = Number
    .ask = Which number do you read in your other account?
    .help = Six digits, like 123 456.
federation-join-head = Both accounts are yours. Make them one?
federation-join-entries = { $count ->
    [one] One entry comes along: what you wrote or were part of there.
   *[other] { $count } entries come along: what you wrote or were part of there.
 }
federation-join-reminders = { $count ->
    [one] One reminder comes along.
   *[other] { $count } reminders come along.
 }
federation-join-drafts = { $count ->
    [one] One unfinished entry comes along.
   *[other] { $count } unfinished entries come along.
 }
federation-join-rights = What the other account was trusted with as a coordinator does not come along.
federation-join-how = You stay in both networks, with both accounts. You can undo it for a week.
federation-join-yes = Make them one
federation-join-done = Done: you are one person in both networks, and may write from either account.
federation-join-accounts = My accounts
federation-join-undone = Undone: two accounts again, each with what was its own.
federation-join-stays = This cannot be undone any more. Write /link to see your accounts.

## The public page

federation-page-activities = What we did
federation-page-issues = Local issues
federation-page-organisations = Organisations
federation-page-more = More that is open
federation-page-none = Nothing here is open to everybody yet.
federation-page-skip = Go to the list
federation-page-promise = Only what members opened to everybody is here, without their names.
federation-page-volunteers = { $count ->
    [one] One volunteer
   *[other] { $count } volunteers
 }
federation-page-reached = { $count ->
    [one] One person reached
   *[other] { $count } people reached
 }
federation-page-kind = { $kind ->
    [union] Union
    [mutual] Mutual society
    [non-profit] Non-profit
    [cooperative] Cooperative
    [school] School
    [university] University
    [agency] National agency
   *[company] Company
 }
