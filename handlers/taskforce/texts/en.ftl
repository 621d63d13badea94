# The task force: one asks for help, one helps. Calm, concrete; always say what comes next and when.

taskforce-command-taskforce = Ask the task force for help
    .words = task force, ask the task force, request for help, help with a project

## Topics

taskforce-topic-funding = Funding
taskforce-topic-partners = Partners
taskforce-topic-methods = Methods
taskforce-topic-evaluation = Evaluation
taskforce-topic-permissions = Permissions
taskforce-topic-other = Something else
taskforce-topic-count = { $topic }: { $count }

## The form

taskforce-title = Request for help
taskforce-field-topic = Topic
    .ask = What do you need help with?
    .help = Press one of the topics
taskforce-field-text = Question
    .ask = What is it about? The task force reads this; your name is shown to whoever takes it.
    .help = A few sentences: what you plan, and where you are stuck
taskforce-field-day = Deadline
    .ask = Until when does help make sense?
    .help = A day, for example: 1 April
taskforce-field-message = Message
    .ask = What would you like to say? I pass it on with the name you chose.
    .help = A few sentences
taskforce-field-person = Member
    .ask = Which member? Type their name here.
    .help = The name by which they are known here
taskforce-message-title = Message
taskforce-appoint-title = Task force
taskforce-day = { DAY($on) }
taskforce-about-project = About your project: { $title }
taskforce-no-project = Help with this project can be asked for by its team.
taskforce-press-one = Please press one of the topics.
taskforce-text-missing = Please type a few words.
taskforce-text-long = That is longer than { $most } characters. Please make it shorter.
taskforce-day-past = This day is over. Please type one that is ahead.
taskforce-day-far = That is more than a year ahead. Please type an earlier day.
taskforce-day-unclear = I did not understand the day. Please type one, for example: 1 April
taskforce-late = This is in the queue already. Withdraw it and ask anew, or write to whoever takes it.
taskforce-quoted = The question: { $text }

## One request

taskforce-state-waiting = Waits in the queue
taskforce-state-taken = Somebody is on it
taskforce-state-answered = Answered
taskforce-state-solved = Solved
taskforce-state-withdrawn = Withdrawn
taskforce-step-asked = Asked: { ZONED($at) }
taskforce-step-taken = Taken: { ZONED($at) }
taskforce-step-returned = Back in the queue: { ZONED($at) }
taskforce-step-answered = Answered: { ZONED($at) }
taskforce-step-network = Brought to the network’s coordinators: { ZONED($at) }
taskforce-step-admins = Brought to the admins: { ZONED($at) }
taskforce-step-solved = Solved: { ZONED($at) }
taskforce-step-withdrawn = Withdrawn: { ZONED($at) }
taskforce-asked-on = Asked: { DAY($on) } ({ RELATIVE($days) })
taskforce-changed-on = Last change: { DAY($on) }
taskforce-wanted-on = Help makes sense until: { DAY($on) }
taskforce-by-asker = Asked by: { $name }
taskforce-by-taker = With: { $name }
taskforce-own-words = You, { ZONED($at) }
taskforce-words-of = { $name }, { ZONED($at) }
taskforce-somebody = Somebody
taskforce-take = Take it
taskforce-write = Write
taskforce-solved = Solved
taskforce-return = Hand back
taskforce-again = Ask somebody else
taskforce-withdraw = Withdraw
taskforce-project = The project
taskforce-look = Look

## Pages

taskforce-head = Task force
taskforce-what = Members who help others with their projects. Ask, and one of them takes it.
taskforce-ask = Ask for help
taskforce-home = Task force
taskforce-queue = The queue
taskforce-mine = What I took
taskforce-mine-none = You have not taken anything yet.
taskforce-join = I would like to help
taskforce-leave = I do not help any more
taskforce-people = Who helps
taskforce-queue-head = { $count ->
    [one] { $count } request waits
   *[other] { $count } requests wait
 }
taskforce-queue-none = Nothing waits.
taskforce-by-topic = By topic
taskforce-which-topic = Which topic?
taskforce-all = All topics
taskforce-people-head = { $count ->
    [one] { $count } person in the task force
   *[other] { $count } people in the task force
 }
taskforce-people-none = Nobody you look after is in it yet. Appoint somebody who knows projects.
taskforce-person-since = { $name }, since { DAY($on) }
taskforce-person-asks = { $name } would like to help, asked: { DAY($on) }
taskforce-approve = Approve { $name }
taskforce-remove = Take out { $name }
taskforce-appoint = Appoint

## What was done

taskforce-gone = This request is not here any more.
taskforce-not-now = That cannot be done with this request any more, or it is for somebody else to do.
taskforce-not-in = The queue is for the task force. You can ask to be in it with /taskforce.
taskforce-asked = It is in the queue. If nobody answers in 3 days, the network’s coordinators hear of it; after 6 the admins.
taskforce-taken = It is yours. Write to whoever asked, or hand it back if it does not suit you.
taskforce-taken-before = Somebody was quicker and took this one.
taskforce-sent = Passed on.
taskforce-returned = Handed back. It waits in the queue for somebody else.
taskforce-again-done = It waits in the queue for somebody else.
taskforce-solved-done = Solved. Thank you.
taskforce-withdrawn-done = Withdrawn. You can ask anew at any time.
taskforce-joined = You are in the task force.
taskforce-asking = Thank you. Whoever coordinates your section or country decides, and I tell you.
taskforce-left = You are not in the task force any more. What you took is still yours: hand it back if you like.
taskforce-decided = Done.
taskforce-appointed = In the task force now: { $name }
taskforce-person-unknown = I found no member of this name among those you look after. Please type the name by which they are known here.
taskforce-person-which = Who is meant?

## What others hear

taskforce-news = Somebody asks the task force for help. Topic: { $topic }
taskforce-wishes = { $name } would like to help in the task force.
taskforce-told-active = You are in the task force now. Thank you for helping.
taskforce-told-out = You are not in the task force any more.
taskforce-told-taken = { $name } has taken your request and will write to you here.
taskforce-told-message = { $name } writes. Topic: { $topic }
taskforce-told-returned = Your request was handed back and waits for somebody else.
taskforce-told-again = Whoever asked has given this request to somebody else. Thank you for your time.
taskforce-told-solved = This request is solved. Thank you.
taskforce-told-withdrawn = Whoever asked has withdrawn this request. Thank you for your time.
taskforce-told-network = Nobody has answered your request yet. The network’s coordinators know of it now.
taskforce-told-admins = Nobody has answered your request yet. The admins know of it now.
taskforce-up = { $days ->
    [one] A request for help has had no answer for { $days } day. Topic: { $topic }
   *[other] A request for help has had no answer for { $days } days. Topic: { $topic }
 }
taskforce-up-waiting = Nobody has taken it.
taskforce-up-taken = Somebody took it and has not answered.
