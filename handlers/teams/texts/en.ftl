# Teams: who does a project together. Short, warm; what the team keeps is the team's alone.


## What is typed

teams-command-team = Your team: people, tasks, meetings
    .words = team, my team, my teams, teams, our team
teams-command-task = Write down a task of your team
    .words = task, new task, add a task, to do, todo
teams-command-tasks = Your open tasks in all teams
    .words = tasks, my tasks, open tasks
teams-command-decision = Write down what your team decided
    .words = decision, decision:, we decided, decided, new decision
teams-words-me = me, i, myself
teams-words-joints = by, until, till, on, for, to, in, at, before

## The team

teams-none = You are in no team yet. Look through the projects: each has a button for asking to join, and whoever posts one leads its team.
teams-task-alone = Understood: { $text }
teams-task-due-alone = Due: { $on }
teams-task-remind = Remind me of it instead
teams-browse = Projects
teams-yours = Your teams
teams-my-teams = My teams
teams-people-open = People: { $people }. Open tasks: { $tasks }
teams-team-of = Team: { $project }
teams-of-project = Project: { $project }
teams-any = { $name }
teams-member-country = { $name }, { COUNTRY($country) }
teams-member-leads = { $name } (lead)
teams-and-more = and { $count } more
teams-unnamed = Somebody without a name
teams-names = { $names }
teams-country = { COUNTRY($country) }
teams-next-step = Next step: { $text }
teams-next-meeting = Next meeting: { $at }, { $title }
teams-no-meeting = No meeting is planned.
teams-open-tasks = Open tasks: { $count } (yours: { $own }, nobody’s yet: { $free })
teams-no-tasks = No open tasks.
teams-asks-wait = Waiting for your answer: { $count } who would like to join. See “More”.
teams-leaderless = Nobody leads this team at the moment. The coordinator was asked who shall.
teams-tasks = Tasks
teams-new-task = New task
teams-my-tasks = My tasks
teams-meetings = Meetings
teams-decisions = Decisions
teams-people = People
teams-links = Links
teams-contacts = Local contacts
teams-more = More
teams-open = Open the team
teams-to-team = Team
teams-to-project = Project
teams-task-force = Ask for help
teams-invite-name = Invite by name
teams-invite-link = Link for one person
teams-requests = Who asks to join
teams-leave = Leave the team

## For others

teams-how-many = People in the team: { $count }
teams-from = From: { $countries }
teams-nobody-yet = Nobody does this at the moment.
teams-what-team-sees = The team sees the name that you use here and your country. It does not see how to reach you elsewhere.
teams-ask = Ask to join
teams-take-back = Take my request back
teams-asked = Asked. The team’s lead answers, and you read it here.
teams-asked-before = The team cannot take anybody in right now. Ask again in a few months, or look at other projects.
teams-unasked = Taken back.
teams-asks = { $name } asks to join the team of “{ $project }”.
teams-let-in = Yes, welcome
teams-let-in-name = Yes: { $name }
teams-not-now = Not now
teams-requests-of = Who asks to join: { $project }
teams-no-requests = Nobody waits for an answer.
teams-were-invited = Invited, no answer yet: { $names }
teams-invites = { $name } invites you to the team of “{ $project }”.
teams-join = Join
teams-no-thanks = No, thank you
teams-you-declined = All right, you stay out of “{ $project }”.
teams-stays-out = All right. The link stays good for a while, should you change your mind.
teams-invitation-over = This invitation is over. Ask to join, if you still would like to.
teams-welcome = Welcome to the team! From now on I remind you of its meetings and of your tasks.
teams-you-are-in = You are in the team of “{ $project }” now.
teams-has-joined = New in the team of “{ $project }”: { $name }
teams-joined-them = In the team: { $name }
teams-not-let-in = Not taken in for now: { $name }. I say it kindly.
teams-not-taken = The team of “{ $project }” cannot take you in right now. Thank you for asking; other projects look for people too: /projects
teams-will-not = { $name } will not join the team of “{ $project }” this time.
teams-already-in = Already in the team: { $name }
teams-decided-before = This was answered already.
teams-invited = Invited: { $name }. You hear from me when there is an answer.
teams-said-no = The answer was no: { $name }. You can ask again after some months.

## Links into the team

teams-link-does = This link lets one person into the team of “{ $project }”.
teams-link-until = It is good until { $on }, and only while you lead the team.
teams-link-pass-on = Pass it on to one person you trust:
teams-link-words = Ask this person to write to me:
teams-link-dead = This link no longer leads into a team. Ask whoever sent it for a new one.
teams-link-closed = This team belongs to the network { $network }, which needs an invitation of its own. Ask a coordinator there first.
teams-links-enough = There are { $most } open links already. End them first; I make new ones then.
teams-end-links = End all links
teams-links-ended = No link lets anybody in any more.

## Leaving and leading

teams-leaving = Leave the team of “{ $project }”?
teams-leaving-tasks = Your open tasks there go back to the lead: { $count }
teams-leaving-reminders = Reminders of its meetings and tasks stop at once.
teams-leaving-last = You are the last one. With you goes all that the team kept: tasks, decisions, links, local contacts, meetings. That cannot be undone.
teams-leaving-lead = Nobody else leads this team. Who shall lead it after you?
teams-leave-last = Leave and delete it all
teams-leave-open = Let the coordinator ask
teams-left = You have left the team of “{ $project }”.
teams-coordinator-asked = I ask the coordinator who shall lead it now.
teams-has-left = { $name } has left the team of “{ $project }”.
teams-you-are-out = You are no longer in the team of “{ $project }”. Its reminders have stopped.
teams-you-lead = You lead the team of “{ $project }” from now on. If you cannot, open the team and hand it over.
teams-people-of = People in the team: { $count }
teams-since = In the team since { $on }
teams-has-open = Open tasks: { $count }
teams-make-lead = Lead with me
teams-hand-over = Hand the lead over
teams-remove = Take out of the team
teams-person-gone = That is no longer possible: look who is in the team now.
teams-leads-too = Leads as well now: { $name }
teams-handed-over = Leads the team now: { $name }
teams-removed = No longer in the team: { $name }
teams-who-leads = Nobody leads the team of “{ $project }” any more. People in it: { $count }. Who shall lead it? They can hand over if they cannot.
teams-has-lead = Somebody leads this team already.
teams-lead-named = { $name } leads the team of “{ $project }” now and is told.

## Tasks

teams-task-title = Task
teams-field-project = Team
    .ask = Which team is it for?
    .help = Press a button or type the project’s name
teams-field-task = What
    .ask =
        What is to be done? You can say who and until when in the same line:
        call the school Nino Friday
    .help = A few words
teams-field-owner = Who
    .ask = Who does it?
    .help = A name of the team
teams-field-due = Until when
    .ask = Until when? Type a day, for example: Friday, 12 May, in two weeks
    .help = A day that is not over
teams-me = I
teams-nobody = Nobody yet
teams-tomorrow = Tomorrow
teams-in-a-week = In a week
teams-in-a-month = In a month
teams-day = { $on }
teams-due = Until { $on }, { RELATIVE($days) }
teams-due-on = Until { $on }
teams-no-date = Without a date
teams-owner-line = Who: { $name }
teams-reminded = I remind the day before, on the day, and once after it.
teams-owner-which = Whom do you mean?
teams-due-which = Which day do you mean?
teams-owner-unknown = Nobody of that name is in the team. Press a button or try another spelling.
teams-owner-left = That person is no longer in the team. Who does it?
teams-due-unclear = I need a day that is not over, for example: Friday, 12 May, in two weeks
teams-press-one = Please press one of the buttons, or type its words.
teams-text-missing = Please type a few words.
teams-text-long = That is longer than { $most } characters. Please make it shorter.
teams-task-line = • { $text } — { $who }
teams-task-line-due = • { $text } — { $who }, { DAY($on) } ({ RELATIVE($days) })
teams-task-done = • Done: { $text } — { $who }
teams-task-dropped = • Dropped: { $text } — { $who }
teams-is-done = Done
teams-is-dropped = Dropped
teams-from-decision = Comes from a decision
teams-task-saved = Noted.
teams-changed = Changed.
teams-task-closed-before = This task is closed already.
teams-task-changed-since = This task has changed since. This is how it stands:
teams-task-made-before = It is a task already.
teams-take = I take it
teams-taken = It is yours. Thank you!
teams-taken-before = Somebody was faster. This is how it stands:
teams-done = Done
teams-not-mine = Not mine
teams-drop = Drop it
teams-dropped = Dropped:
teams-well-done = Done, thank you:
teams-reopen = Open it again
teams-open-again = Open again.
teams-put-off = Put off to { $on }. I remind on that day.
teams-given-back = It went back to the lead, who knows.
teams-free-now = It is nobody’s now: anybody of the team can take it.
teams-gives = { $name } gives you a task in “{ $project }”:
teams-gave-back = { $name } gave a task in “{ $project }” back:
teams-came-back = { $count ->
    [one] Somebody left “{ $project }”, and a task came back:
   *[other] Somebody left “{ $project }”, and { $count } tasks came back:
 }
teams-remind-before = Due tomorrow, { $on }:
teams-remind-day = Due today:
teams-remind-after = This was due { $on }. Is it done? I do not ask again.
teams-details = Details
teams-shown-open = Open tasks: { $count }
teams-shown-mine = Your open tasks: { $count }
teams-shown-free = Nobody’s yet: { $count }
teams-shown-closed = Done or dropped: { $count }
teams-show = Show
teams-show-open = All open
teams-show-mine = Mine
teams-show-free = Nobody’s
teams-show-closed = Closed
teams-own-open = Your open tasks: { $count }
teams-no-own-tasks = You have no open task. Write one down like this: /task call the school Nino Friday

## Decisions

teams-decision-title = Decision
teams-field-decision = Decision
    .ask =
        What did you decide? If somebody has to do it, say who and until when:
        Nino asks for the key of the library by Friday
    .help = One or two sentences
teams-field-deciders = Who decided
    .ask = Who decided it?
    .help = Names, separated by commas
teams-field-decided = When
    .ask = When was it decided?
    .help = Today or a day before
teams-decided-unclear = I need a day that is not ahead, for example: today, yesterday, 12 May
teams-whole-team = The whole team
teams-gone-by-now = somebody who has left
teams-decided-line = { $on }, decided by: { $who }
teams-became = Task: { $who }
teams-became-due = Task: { $who }, { DAY($on) } ({ RELATIVE($days) })
teams-became-done = Task done: { $who }
teams-became-dropped = Task dropped: { $who }
teams-at-meeting = Meeting: { $title }
teams-decision-saved = Noted. One press makes it a task.
teams-make-task = Make it a task
teams-its-task = Its task
teams-decide = Write down a decision
teams-all-decisions = All decisions
teams-decisions-of = Decisions: { $project }
teams-no-decisions = Nothing is written down yet. /decision We meet in the library
teams-no-decisions-here = No decision of this meeting is written down yet.

## Meetings

teams-meetings-of = Meetings, on your clock: { $project }
teams-no-meetings = No meeting is planned. Plan one: each of the team is told, on their own clock.
teams-plan-meeting = Plan a meeting
teams-meets = { $at }
teams-met = { $at }

## Links

teams-link-title = Link
teams-field-url = Address
    .ask = Which page? Send its address; a name may stand before it.
    .help = An address that begins with https://
teams-field-link-title = Title
    .ask = What shall the link be called? Skip, and it is called { $host }.
    .help = A few words
teams-link-unclear = I can keep addresses of the open web only, for example https://example.org/plan. Addresses inside a private network, or with a password, I leave out.
teams-link-saved = The link is kept.
teams-link-known = Your team has this link already.
teams-links-of = Links: { $project }
teams-no-links = No links yet: the plan, the shared folder, photos…
teams-add-link = Add a link
teams-remove-link = Remove: { $title }
teams-delete = Delete
teams-deleted = Deleted.

## Local contacts: the team's alone

teams-contact-title = Local contact
teams-field-name = Name
    .ask = Who is it? The name of a person, group or body on the spot.
    .help = A name
teams-field-kind = Kind
    .ask = What are they?
    .help = Press a button
teams-field-does = What they do for us
    .ask = What do they do for you?
    .help = A few sentences
teams-field-reach = How to reach them
    .ask = How does one reach them? Only your team will see it.
    .help = A place, a time, a number
teams-kind-parents = Parents
teams-kind-administration = Administration
teams-kind-organisation = Organisation
teams-kind-firm = Firm
teams-kind-other = Other
teams-does = Does for us: { $text }
teams-reach = To reach them: { $text }
teams-contact-private = Only your team sees its local contacts: no search, no coordinator, no figures.
teams-contact-saved = Kept for your team.
teams-contacts-of = Local contacts: { $project }
teams-no-contacts = None yet. Parents, an administration, organisations, firms: whoever helps, so that it is not lost when people change.
teams-add-contact = Add a contact
teams-changed-on = As of { $on }

## Whom to invite

teams-invite-title = Invitation to the team
teams-field-who = Whom
    .ask = Whom do you invite? Type the name that they use here.
    .help = A name of somebody in the network
teams-who-which = Whom do you mean? They are asked only when you press.
teams-who-unknown = I know nobody of that name in the network who is not in the team yet. A link works for everybody: see “More” in the team.
teams-who-section = { $name }, { $section }
teams-who-country = { $name }, { COUNTRY($country) }

## What cannot be

teams-gone = This is not here, or it belongs to a team that you are not in.
teams-leads-only = Only who leads the team can do that. Ask them in the team.
teams-not-yours = That is up to who wrote it down, who does it, or who leads the team.
