# First contact, profile, language, clock, joining, data. One question at a time; never blame; say what to type.

## Commands: the line in menus, and the words people type instead

people-command-start = Begin, or come back
    .words = start, begin, hello, hi, hey, good morning, good evening, good day
people-command-me = My profile
    .words = me, my profile, profile, who am i
people-command-join = Choose my country and section
    .words = join, join section, join a section, change section
people-command-settings = Language, clock, quiet, my data
    .words = settings, options, preferences
people-command-language = Change the language
    .words = language, change language, speak
people-command-timezone = Set my clock
    .words = timezone, time zone, my clock
people-command-stop = Write to me only when I write
    .words = stop writing, stop messages, unsubscribe, leave me alone
people-command-mydata = Get everything you hold about me
    .words = my data, mydata, give me my data
people-command-forgetme = Erase me
    .words = forget me, forgetme, delete my account, erase me
people-command-requests = Who wants to join
    .words = requests, join requests

## First contact

people-start-title = Getting to know each other
people-hello =
    Hello! I am Kith, the assistant of { $network }.
    A few short questions first. You can skip any of them.
people-hello-several =
    Hello! I am Kith, the assistant of several networks.
    A few short questions first. You can skip any of them.
people-language = Language
    .ask = Which language shall we speak?
    .help = Press one, or type it: English
people-language-unknown = I do not speak that one yet. I speak { $languages }. Please press one or type it.
people-network = Network
    .ask = Which network are you with? If you prefer another language, press it first. You can change both later.
    .help = Press one, or type its name
people-network-unknown = I know no open network by that name. There are { $networks }. Please press one or type it.
people-name = Name
    .ask = What shall I call you? Others see this name, so a made-up one is fine, and safer.
    .help = A name or a pseudonym, up to 40 characters
people-name-none = Stay without a name
people-name-empty = That has no letters in it. Please type a name, or press a button.
people-name-long = That is a bit long. Please keep it to 40 characters.
people-name-phone = That looks like a phone number, and I keep none. Please type a name, or press a button.
people-name-coordinator = A coordinator here goes by that name. Please take another one, so that nobody mixes you up.
people-name-link = That looks like an address. Please type a name without links, or press a button.
people-pseudonyms = Heron, Willow, Comet, Otter, Maple, Lantern, Swallow, Pebble, Juniper, Falcon, Clover, Harbour, Lynx, Amber, Robin, Cedar
people-unnamed = Somebody without a name
people-home = Country and section
    .ask = Which section or country are you in? Press one, or type its name.
    .help = A section, a city or a country, for example: Georgia
people-country = Country
    .ask = Which country?
    .help = The name of a country, for example: Georgia
people-home-inside = Which section in { COUNTRY($country) }? Press it, or Skip if you are in none.
people-home-typed = Which country are you in? Type its name.
people-other-country = Another country
people-section-unknown = I do not know a section by that name. Press one, try another spelling, or press Skip.
people-home-unknown = I do not know a section or country by that name. Try the name of your country, or press Skip.
people-home-city = There is no section of that place yet. Is this your country?
people-home-now = Now: { $home }. Skip keeps it.
people-section-gone = a section that has closed
people-did-you-mean = Did you mean one of these?
people-which-one = There are several with that name. Which one?
people-zone = Time zone
    .ask = What time is it for you now? Press it, or type your city.
    .help = A city, for example: Tbilisi. Or a time, for example: 14:05
people-zone-now = { $time } – { $city }
people-zone-right = { $city }: it is { $time } there now. Is that right for you?
people-zone-which = Which of these clocks is yours?
people-zone-unknown = I could not find that place. Type a larger city nearby, or the time it is for you, for example 14:05.
people-zone-no-such-time = It is { $time } nowhere at the moment. Type the time your clock shows now, for example 14:05, or your city.
people-zone-unclear = Please press your time, or type your city.
people-yes-words = yes, y, yes it is, right, correct, ok, okay, yep
people-welcome = Welcome, { $name }!
people-welcome-unnamed = Welcome!
people-clock = Your clock: { ZONE($zone) }, { TIME($at) } now. If that is wrong, send /timezone.
people-clock-unset = I do not know your clock yet. Send /timezone when you like.
people-goes-on = Now to what you wrote.
people-first-step = When your group has done something, tell me in one line, for example:
people-example = /log beach clean-up yesterday, 12 volunteers, 3 hours
people-empty-network = This network is still empty. Add the first section, and others can join it.
people-first-section = Add a section
people-other-networks = Other networks here

## Coming back

people-back = Good to see you, { $name }.
people-back-unnamed = Good to see you.
people-back-where = You are in { $home } ({ $network }).
people-stopped = All quiet. From now on I write only when you write to me. Send /start when you want to hear from me again.
people-resume = Write to me again
people-resume-reminders = Resume my reminders
people-resumed = I may write to you again: answers to your activities, decisions, what you ask for.
people-be-quiet = Write only when I write

## Joining

people-in = You are in { $network } now.
people-in-section = You are in { $section } ({ $network }) now.
people-in-country = You are in { $network }, { COUNTRY($country) }.
people-joined = You have joined { $section }.
people-asked = I have asked the coordinator whether you can join { $section }. You will hear from me. Until then you can look around.
people-asked-nobody = { $section } lets a coordinator decide, and there is none I can reach right now. Your wish is kept: the first one who comes will see it.
people-no-section = You are in no section.
people-choose-section = Choose a section
people-see-section = See the section
people-left = You have left { $section }. What you logged stays with it. You can join another section any time.
people-left-role = You no longer coordinate { $section }.
people-already-in = You are in { $network } already.
people-link-already = You are in { $section } already. Nothing has changed.
people-link-elsewhere = This invitation is for { $theirs }. You are in { $mine }. Do you want to move?
people-link-expired = This invitation is no longer valid. Please ask for a new one.
people-link-used = This invitation has been used already. Please ask for a new one.
people-link-unknown = I do not know this invitation. Please check that the link is complete, or ask for a new one.
people-move = Move there
people-stay-here = Stay where I am
people-now-coordinates-section = You coordinate { $section } from now on. See /help for what that means.
people-now-coordinates-country = You coordinate { COUNTRY($country) } from now on. See /help for what that means.
people-now-coordinates-network = You coordinate { $network } from now on. See /help for what that means.
people-request = { $name } would like to join { $section }.
people-request-unnamed = Somebody who gave no name would like to join { $section }.
people-accept = Accept
people-decline = Decline
people-has-joined = { $name } is in { $section } now. I have told them.
people-was-declined = Declined: { $name } is not in { $section }. I have told them kindly.
people-has-joined-later = { $name } is in { $section } now. They want no messages from me at the moment, so they will hear of it when they come back.
people-was-declined-later = Declined: { $name } is not in { $section }. They want no messages from me at the moment, so they will hear of it when they come back.
people-request-gone = This request is gone.
people-request-was =
    { $state ->
        [accepted] This was answered before: accepted.
        [declined] This was answered before: declined.
        [withdrawn] No longer needed: they have found another section.
       *[other] This was answered before.
    }
people-request-accepted = Good news: you are in { $section } now. Welcome!
people-request-declined = { $section } cannot take you in right now. You can choose another section, or go on without one.
people-requests =
    { $count ->
        [one] One person is waiting for an answer.
       *[other] { $count } people are waiting for an answer.
    }
people-requests-none = Nobody is waiting to join.

## Profile

people-not-told = not told
people-line-home = Country and section: { $value }
people-line-kinds = I am: { $value }
people-line-themes = My themes: { $value }
people-line-roles = Roles: { $value }
people-line-language = Language: { $value }
people-line-zone = Clock: { ZONE($zone) }, { TIME($at) } now
people-others-see = Others see only this: { $profile }
people-edit-name = Name
people-edit-kinds = What I am
people-edit-home = Country, section
people-edit-themes = My themes
people-edit-language = Language
people-edit-zone = Clock
people-kinds-ask = What are you? Press all that fit; press again to take one back.
people-kind-volunteer = Volunteer
people-kind-formal-educator = Educator at a school or university
people-kind-nonformal-educator = Educator outside school
people-kind-researcher = Researcher
people-kind-student = Student
people-themes-ask = Which themes do you care about? Press all that fit; press again to take one back.
people-role-section = coordinator of { $section }
people-role-country = coordinator of { COUNTRY($country) }
people-role-network = coordinator of { $network }
people-role-admin = administrator
people-unchanged = All stays as it is.
people-name-saved = I will call you { $name }.
people-name-removed = I will show no name.
people-language-saved = We speak { LANGUAGE($language) } now.
people-zone-current = Now: { ZONE($zone) }, { TIME($at) }. Skip keeps it.
people-zone-saved = Your clock: { ZONE($zone) }, { TIME($at) } now.
people-to-profile = My profile
people-to-expert = What I can be asked
people-to-settings = Settings
people-to-offers = Offer, look for

## Settings

people-settings-title = Settings
people-line-channel = I write to you first here: { $name }
people-edit-channel = Where I write to you
people-line-active = I may write to you about what concerns you.
people-line-quiet = Quiet hours: { $hours }
people-line-no-quiet = Quiet hours: none
people-edit-digest = Digest
people-weekly-digest = A weekly digest for me
people-edit-quiet = Quiet hours
people-line-stopped = I write only when you write to me.
people-networks = Networks
people-my-data = My data
people-erase = Erase me

## Data

people-data = Here is everything I hold about you: a page to read and a file for programs.
people-data-advice = Keep the files to yourself, and delete them when you are done.
people-data-page = A page with everything held about you
people-data-file = The same data for programs
people-data-title = What Kith holds about me
people-data-intro = As of { $at }.
people-data-word =
    { $key ->
        [people] Me
        [linking] Linking
        [link_code] An open code
        [link_tries] Codes that did not work
        [link_pauses] Pauses before linking again
        [merges] Records that became one
        [set_aside] What was set aside
        [networks] Networks
        [activities] Activities
        [person] Person
        [accounts] Accounts
        [browsers] Signed-in browsers
        [browser] Browser
        [last_used] Last used
        [servers] Servers I am in
        [server] Server
        [seen_at] Last heard of there
        [memberships] Memberships
        [roles] Roles
        [invitations] Invitations
        [requests] Requests to join
        [drafts] Unfinished entries
        [conversation] Conversation
        [files] Files
        [events] What I sent (without words)
        [letters] What was sent to me (without words)
        [audit] What I did with rights
        [changes] Changes
        [questions] Questions
        [photos] Photos
        [id] Number
        [name] Name
        [title] Title
        [text] Text
        [outcome] Outcome
        [place] Place
        [link] Link
        [language] Language
        [zone] Time zone
        [country] Country
        [server_id] Server (number)
        [section_id] Section
        [network_id] Network
        [person_id] My number
        [kinds] What I am
        [themes] Themes
        [role] Role
        [scope] Scope
        [platform] Platform
        [external_id] Number on the platform
        [chat] Chat
        [app_language] Language of the app
        [created_at] Since
        [joined_at] Joined
        [stopped_at] Stopped
        [unreachable_at] Unreachable since
        [kept] Kept for me
        [missed_at] Not told of what waits since
        [preferred] First choice
        [public_chat] Last channel of a server
        [public_at] There at
        [knocked_at] Said there at
        [inbox] Inbox
        [granted_at] Given
        [made_at] Made
        [expires_at] Ends
        [used_at] Used
        [asked_at] Asked
        [decided_at] Decided
        [opened_at] Begun
        [changed_at] Changed
        [closed_at] Closed
        [at] When
        [state] State
        [status] State
        [action] Act
        [detail] Details
        [form] Form
        [values] Answers
        [body] Message
        [own] Written by me
        [starts_on] First day
        [ends_on] Last day
        [volunteers] Volunteers
        [reached] People reached
        [visibility] Visible to
        [answers] Answers
        [unclear] Unclear
        [mime] Kind of file
        [bytes] Bytes
        [made_by] Made by (number)
        [used_by] Used by (number)
        [decided_by] Decided by (number)
        [reason] Reason
        [single_use] Works once
        [section] Section
        [network] Network
        [about] About
        [about_yours] About what is mine
        [linked_at] Linked
        [merged_into] Became part of (number)
        [asked_about_the_same_name] Asked whether I am in another network too
        [two_accounts] Two accounts that may be mine
        [activity] Activity
        [adaptations] Adaptations
        [agreed] Agreed
        [aim] Aim
        [aims] Aims
        [announcements] Announcements
        [anonymous] Without my name
        [answer] Answer
        [answer_by] Answer by
        [apply_by] Apply by
        [ask_at] Asked again
        [asked] Asked
        [asked_to_lead] Asked to lead
        [asks] Questions
        [attendance] Attendance
        [attention] Quiet hours
        [available_from] Free from
        [available_until] Free until
        [away_until] Away until
        [blocked] People I blocked
        [bookmarked] Bookmarks
        [bookmarks] Bookmarks
        [cadence] How often
        [calendar_link_made_at] Calendar link since
        [calls_of_both] Calls of two networks
        [checks] Checks
        [claims] What I asked to lead
        [cohort] Learning cohort
        [cohorts] Learning cohorts
        [completed_at] Completed
        [contact] Contact
        [contact_given] Contact I gave
        [contacts] Contacts
        [contacts_written] Contacts I wrote down
        [context] Situation
        [coordinators_lines] Coordinators’ lines
        [copies] Copies
        [cost] Cost
        [costs] Costs
        [countries] Countries
        [daily_cap] Messages a day
        [days] Days
        [decided] Decided
        [decided_on] Decided on
        [decisions] Decisions
        [digests] News
        [disciplines] Disciplines
        [dismissed] Dismissed
        [does] What they do
        [done] What was done
        [due_on] Due
        [ended_at] Ended
        [english] In English
        [evidence] Evidence
        [factors] Factors
        [facts] Wording
        [federation] Partner networks
        [first] First
        [first_time] There for the first time
        [followed] Followed
        [follows] Follows
        [gallery] In the gallery
        [has_a_page_that_can_be_checked] Has a page that can be checked
        [help_asked] Help I asked for
        [help_messages] What I wrote about requests
        [help_taken] Requests I took
        [helpers] Helpers
        [hours] Hours
        [how] How
        [how_it_went] How it went
        [ideas] Ideas
        [important] Important
        [introduction] Introduction
        [introductions] Introductions
        [issues] Local issues
        [item] Number
        [key] Mark
        [kind] Kind
        [languages] Languages
        [last] Last
        [last_at] Last time
        [led_by_me] Led by me
        [left_alone] Left without an answer
        [level] Level
        [licence] Licence
        [lines] Messages
        [lines_until] Lines until
        [linked] Linked practices
        [links] Links
        [links_into_teams] Links into teams
        [listed] Shown to others
        [listed_at] Shown since
        [local_time] Time
        [looked_after_by_me] Looked after by me
        [looked_at] Looked at
        [made_on] Made on
        [marks] Marks
        [matching] Profile and matches
        [may_be_asked] May be asked about
        [method] Method
        [methods] Methods
        [minute] Minute of the day
        [minutes] Minutes
        [moderation] Reports
        [moment] When it was asked
        [muted] Muted
        [named] With my name
        [named_to_partners_in_calls] Named to partners in calls
        [narrowed] Narrowed to
        [need] Need
        [needs] Needs
        [news_from] News from
        [news_until] News until
        [next_at] Next
        [next_step] Next step
        [not_worked] What did not work
        [note] Note
        [notes] Notes
        [number] Number
        [offers] Offers
        [on] Day
        [open_talk] Talk that is open
        [opened_by_me] Opened by me
        [organisation] Organisation
        [organisation_id] Organisation
        [organisations] Organisations
        [partners] Partners
        [passed_on] Passed on (without words)
        [paused_until] Paused until
        [picture] Picture
        [picture_in_words] Picture in words
        [plans] Plans
        [practice] Practice
        [practices] Practices
        [profiles] Profiles
        [project] Project
        [projects] Projects
        [proposed] Proposed
        [proposed_at] Proposed
        [proposed_by_me] Proposed by me
        [public] Public parts
        [pupils_level] Pupils’ level
        [question] Question
        [quiet_from] Quiet from
        [quiet_until] Quiet until
        [ratings] Self-ratings
        [reach] How to reach them
        [region] Region
        [regions] Regions
        [reminders] Reminders
        [reported] What I reported
        [represents] Speaks for
        [request] Request
        [research] Research
        [resources] Tools
        [result] Result
        [review_reason] Why it was sent back
        [reviewed_at] Looked through
        [rounds] Peer rounds
        [rounds_joined] Rounds I take part in
        [rounds_met] What I said of meetings
        [rounds_without_a_word] Rounds without an answer
        [rule] Repeats
        [rulings] Rulings
        [running] Running
        [same_activities] Same activities
        [same_here] Same here
        [school_leads] Schools I named
        [seat] Seat
        [sections] Sections
        [seeks] Looks for
        [sent_for] Sent for
        [sentence] My sentence
        [session] Session
        [sessions] Sessions
        [setting] Setting
        [shares_by_default_in] Shared by default in
        [shown] Shown
        [sign] Sign of success
        [since] Since
        [skips_the_next] Skips the next
        [source] Where it came from
        [stage] Stage
        [steps] Steps
        [suggested] Suggested to me
        [taken_back] Taken back
        [task_force] Task force
        [taskforce] Task force
        [tasks] Tasks
        [teacher_feedback] Feedback of teachers
        [teams] Teams
        [texts] Texts
        [ticket] Ticket
        [tickets] Questions to coordinators
        [times_told] Times told
        [told] What I told
        [tools] Tools
        [topic] Topic
        [tried] Tried
        [two_profiles] In two networks
        [unasked] Unasked suggestions
        [unasked_messages] Unasked messages
        [updated_at] Last sign of life
        [urgent] Urgent
        [url] Address
        [verdict] Verdict
        [versions] Versions
        [votes] Votes
        [wanted] Wanted
        [wanted_count] How many
        [wanted_on] Wanted by
        [website] Website
        [weekday] Weekday
        [weekly_hours] Hours a week
        [wellbeing] Wellbeing
        [went] How it went
        [what] What
        [when] When
        [why] Why
        [word] Word
        [words] In words
        [worked] What worked
        [you_decided] Decided by me as well
        [yours] Mine
        [because] Because
        [for] For
        [until] Until
        [event] Event
        [organised] Events I posted
        [choice] Choice
        [asked_by_me] Asked by me
        [asked_of_me] Asked of me
        [declined_at] Declined
        [base64] File
        [helpful] Helpful
        [idea] Idea
        [issue] Local issue
        [messages] Messages
        [invited] Invited
        [looks] Looks
        [criteria] Criteria
        [trials] Trials
        [agency] Agency
        [help] Request for help
        [draw] Round
        [school] School
        [my_kind] For
        [my_item] My number
        [theme] Theme
        [owner] Who does it
        [due] Due
        [day] Day
        [handle] Contact
        [concerns] About
       *[other] { $key }
    }
people-erase-title = Erase everything about you?
people-erase-gone = Goes: your profile, name, accounts, roles, unfinished entries, messages, and the texts and photos of your activities.
people-erase-stays = Stays: the bare figures of your activities in the totals, with nobody’s name on them.
people-erase-elsewhere = Out of my reach: messages on other people’s phones, and backups until they expire.
people-erase-final = It happens at once and cannot be undone.
people-erase-yes = Yes, erase everything
people-erase-no = No, keep it
people-erase-leave = Erase me, leave my practices
people-erase-practices = What you told in the library goes too. Or you leave it to others, without your name.
people-erase-late = That was a while ago, so I took it as a no. Nothing was erased.
people-erase-again = Ask me again
people-erased =
    Done. Everything about you is erased, and I no longer know who you are.
    Thank you for all you did. If you ever write again, we start anew.

# An act in the audit log as one reads it: what it was about, and what was done.
people-data-act =
    { $thing ->
        [is-activity] activity
        [is-announcement] announcement
        [is-call] call of two networks
        [is-cohort] learning group
        [is-contact] contact of a team
        [is-country] country
        [is-criteria] checking of practices
        [is-decision] decision of a team
        [is-document] document
        [is-event] event
        [is-factor] success factor
        [is-federation] union of networks
        [is-help] request for help
        [is-idea] idea
        [is-initiative] past initiatives
        [is-introduction] introduction
        [is-invite] invitation
        [is-issue] local issue
        [is-join] request to join
        [is-lead] lead to a school
        [is-link] linked accounts or links
        [is-market] market of ideas
        [is-match] matches
        [is-member] members
        [is-moderation] moderation
        [is-namesake] two accounts of one name
        [is-network] network
        [is-organisation] organisation
        [is-picture] picture
        [is-plan] plan to try something
        [is-practice] practice
        [is-profile] profile
        [is-project] project
        [is-region] region
        [is-reminder] reminder
        [is-report] report to moderators
        [is-resource] resource
        [is-role] role
        [is-rounds] peer rounds
        [is-section] section
        [is-server] server
        [is-share] sharing with other networks
        [is-statistics] figures
        [is-task] task of a team
        [is-taskforce] task force
        [is-team] team
        [is-theme] theme
        [is-ticket] question to a coordinator
       *[is-other] something with rights
    }{ $deed ->
        [is-accept] : accepting
        [is-add] : adding
        [is-answer] : answer
        [is-ask] : asking
        [is-change] : change
        [is-decide] : decision
        [is-decline] : declining
        [is-end] : ending
        [is-give] : appointment
        [is-import] : import
        [is-join] : joining
        [is-leave] : leaving
        [is-merge] : bringing together
        [is-open] : opening
        [is-pause] : pause
        [is-rate] : rating or vote
        [is-remove] : removing
        [is-report] : report
        [is-restore] : restoring
        [is-see] : looking at it
        [is-share] : showing to more people
        [is-take] : taking on
        [is-try] : trying it
        [is-undo] : undoing
       *[is-other] { "" }
    }

# What a stored word means on the page of one’s own data; others stand as they were kept.
people-data-value =
    { $value ->
        [is-active] active
        [is-activity] activity
        [is-admin] administrator
        [is-admins] administrators
        [is-administration] administration
        [is-advert] advertising
        [is-after] afterwards
        [is-agency] national agency
        [is-agreed] agreed
        [is-answered] answered
        [is-apart] two, not one
        [is-asked] asked
        [is-before] before
        [is-call] call
        [is-cancelled] cancelled
        [is-claimed] claimed
        [is-closed] closed
        [is-community] community
        [is-company] company
        [is-contacted] contacted
        [is-cooperative] cooperative
        [is-coordinator] coordinator
        [is-country] country
        [is-daily] every day
        [is-dataset] data
        [is-declined] declined
        [is-deployment] all of Kith
        [is-document] document
        [is-done] done
        [is-draft] draft
        [is-dropped] given up
        [is-duration] in all
        [is-each] each
        [is-ended] ended
        [is-evaluation] evaluation
        [is-event] event
        [is-expired] ran out
        [is-failed] failed
        [is-finished] finished
        [is-firm] firm
        [is-formal-educator] formal educator
        [is-funding] funding
        [is-guide] guide
        [is-handles] exchanged contacts
        [is-held] held back
        [is-hidden] hidden
        [is-idea] idea
        [is-in] taking part
        [is-initiative] initiative
        [is-introduction] introduction
        [is-issue] local issue
        [is-kept] kept
        [is-late] late
        [is-lead] leads it
        [is-left] left
        [is-library] library
        [is-listed] listed
        [is-local] web chat
        [is-maybe] maybe
        [is-meeting] meeting
        [is-member] member
        [is-methods] methods
        [is-missed] missed
        [is-mutual] mutual society
        [is-need] need
        [is-network] the network
        [is-new] new
        [is-no] no
        [is-non-profit] non-profit
        [is-none] none
        [is-nonformal-educator] non-formal educator
        [is-not] did not meet
        [is-off] off
        [is-offer] offer
        [is-offered] offered
        [is-on] on
        [is-one] one profile
        [is-online] online
        [is-open] open
        [is-organisation] organisation
        [is-other] other
        [is-parents] parents
        [is-partners] partners
        [is-paused] paused
        [is-permissions] permissions
        [is-person] person
        [is-personal] personal
        [is-picture] picture
        [is-planned] planned
        [is-poll] poll
        [is-practice] practice
        [is-private] private
        [is-project] project
        [is-proposed] proposed
        [is-proved] proved
        [is-public] everybody
        [is-published] published
        [is-refused] refused
        [is-rejected] not accepted
        [is-relay] through Kith
        [is-removed] removed
        [is-reported] reported
        [is-researcher] researcher
        [is-returned] given back
        [is-running] running
        [is-said] said
        [is-same] the same
        [is-scheduled] scheduled
        [is-school] school
        [is-section] section
        [is-sending] being sent
        [is-sent] sent
        [is-short] too short
        [is-silent] no answer
        [is-slides] slides
        [is-solved] solved
        [is-student] student
        [is-taken] taken on
        [is-telegram] Telegram
        [is-text] text
        [is-theme] theme
        [is-there] was there
        [is-told] told
        [is-tool] tool
        [is-total] in all
        [is-unanswered] unanswered
        [is-unclaimed] nobody’s yet
        [is-union] union
        [is-united] united
        [is-university] university
        [is-unreachable] not reachable
        [is-verified] verified
        [is-video] video
        [is-visited] visited
        [is-volunteer] volunteer
        [is-voting] voting
        [is-waiting] waiting
        [is-weekly] every week
        [is-well] went well
        [is-withdrawing] being taken back
        [is-withdrawn] taken back
        [is-worked] worked
        [is-worksheet] worksheet
        [is-wrong] wrong
        [is-yes] yes
        [is-discord] Discord
        [is-terminal] terminal
        [is-kindergarten] kindergarten
        [is-primary] primary school
        [is-lower-secondary] lower secondary school
        [is-upper-secondary] upper secondary school
        [is-vocational] vocational school
        [is-several] several levels
        [is-now] now
        [is-all] everybody
        [is-net] the network
        [is-education] education
        [is-psychology] psychology
        [is-sociology] sociology
        [is-health] health
        [is-environment] environment
        [is-social-work] social work
        [is-political-science] political science
        [is-economics] economics
        [is-law] law
        [is-history] history
        [is-languages] linguistics
        [is-arts] arts
        [is-computing] computing
        [is-sport] sport
        [is-survey] surveys
        [is-interview] interviews
        [is-focus-group] focus groups
        [is-observation] observation
        [is-case-study] case studies
        [is-action-research] action research
        [is-experiment] experiments
        [is-text-analysis] text analysis
        [is-statistics] statistics
        [is-mapping] mapping
        [is-literature-review] literature review
       *[kept] { $kept }
    }
