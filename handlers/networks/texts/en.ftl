# Sections, countries, networks, members' roles, invitations. Names of groups stand alone, so that no grammar bends them.

## Commands

networks-command-section = My section, or another one
    .words = section, my section, our section
networks-command-country = My country and its sections
    .words = country, my country, our country
networks-command-network = Change the network
    .words = network, networks, my networks, change network
networks-command-members = Members and their roles
    .words = members, our members, who is here
networks-command-coordinators = Who coordinates what
    .words = coordinators, who coordinates
networks-command-invite = Make an invitation link
    .words = invite, invitation
networks-command-addsection = Add a section
    .words = add section, add a section, new section
networks-command-addcountry = Add a country
    .words = add country, add a country, new country
networks-command-addtheme = Add a theme
    .words = add theme, add a theme, new theme

## Pages

networks-gone = That is not here any more.
networks-did-you-mean = Did you mean one of these?
networks-place-unknown = I do not know a section or country by that name. Try another spelling, or look through the countries.
networks-country-elsewhere = { COUNTRY($country) } is not part of this network.
networks-country-name = { COUNTRY($country) }
networks-all-countries = All countries
networks-no-section = You are in no section yet. In a section your activities add up with those of the others.
networks-choose-section = Choose a section
networks-join = Join this section
networks-leave = Leave this section
networks-leave-ask = Leave { $section }? What you logged stays with the section.
networks-leave-yes = Yes, leave
networks-leave-no = No, stay
networks-here-you-are = You are a member here.
networks-figures = Figures
networks-joining =
    { $joining ->
        [open] Anyone may join.
       *[ask] A coordinator decides who joins.
    }
networks-few-members = A few members
networks-member-count =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
networks-section-count =
    { $count ->
        [0] No section yet
        [one] { $count } section
       *[other] { $count } sections
    }
networks-country-count =
    { $count ->
        [0] No country yet
        [one] { $count } country
       *[other] { $count } countries
    }
networks-coordinated-by = Coordinated by { $names }
networks-no-coordinator = Nobody coordinates it yet.
networks-unnamed = Somebody without a name
networks-current = You are in { $network }.
networks-which = Press the network you want to be in. What you log goes to the current one.
networks-only-one = There is no other network you could change to.
networks-already-here = You are there already.
networks-switched = You are in { $network } now. What you log from now on belongs there.
networks-other = All networks

## Members and roles

networks-members = Members
networks-members-of = Whose members?
networks-member-with-role = { $name } (coordinator)
networks-namesake = { $name } · { $place }, since { $on }
networks-member-unknown = I do not know a section, country or member by that name. Try another spelling, or send /members alone.
networks-found =
    { $count ->
        [one] One member by that name:
       *[other] { $count } members by that name:
    }
networks-member-in = Member: { $place }
networks-member-channels = Their channels
networks-member-gone = This person is not a member any more.
networks-to-page = To the page
networks-role-section = Coordinator of { $section }
networks-role-country = Coordinator of { COUNTRY($country) }
networks-role-network = Coordinator of { $network }
networks-coordinators = Coordinators
networks-coordinator-line = { $name }: { $role }
networks-give = Make coordinator: { $place }
networks-take = Take back: { $place }
networks-remove = Take out of the section
networks-remove-ask = Take { $name } out of { $section }? They will hear of it. What they logged stays.
networks-remove-yes = Yes, take out
networks-removed = Done.
networks-has-role = Has this role already.
networks-role-given = The role is given.
networks-role-taken = The role is taken back.
networks-role-gone = This role was taken back before.
networks-own-role-taken = You no longer coordinate { $place }.
networks-told-role-given = You coordinate { $place } from now on. See /help for what that means. Thank you for doing this!
networks-told-role-taken = You no longer coordinate { $place }. Thank you for all you did.
networks-told-removed = You are no longer in { $section }. Your activities stay with it. You can choose another section any time.
networks-open-door = Let anyone join
networks-close-door = Decide who joins
networks-requests = Who wants to join

## New section, country, theme

networks-name-unusable = That does not work as a name. Please type up to 80 characters with letters in them.
networks-section-title = New section
networks-section-name = Name
    .ask = What is the section called?
    .help = For example: Batumi Waves
networks-section-country = Country
    .ask = In which country is it?
    .help = A country, for example: Georgia
networks-section-joining = Joining
    .ask = Who may join it?
    .help = Anyone, or only whom a coordinator lets in
networks-joining-open = Anyone
networks-joining-ask = A coordinator decides
networks-joining-unknown = Please press one of the two buttons.
networks-section-taken = There is a section called { $name } already. Please type another name.
networks-section-added = { $section } ({ COUNTRY($country) }) is there. Who will look after it? Invite somebody.
networks-rename = Rename
networks-rename-title = New name of the section
networks-rename-to = New name
    .ask = What is the section called from now on?
    .help = For example: Batumi Waves
networks-renamed = The section is called { $name } now. Before: { $before }.
networks-close = Close the section
networks-close-ask = Close { $section }? Nobody can choose it any more. Its activities and figures stay, and its members stay in the network.
networks-close-yes = Yes, close it
networks-closed = { $section } is closed.
networks-reopened = { $section } is open again.
networks-add-section = Add a section
networks-add-country = Add a country
networks-country = Country
    .ask = Which country?
    .help = A country, for example: Armenia
networks-country-unknown = I do not know that country. Try its usual name, for example: Armenia.
networks-country-there = { COUNTRY($country) } is in this network already.
networks-country-added = { COUNTRY($country) } is in this network now.
networks-theme-title = New theme
networks-theme-name = Name
    .ask = What is the theme called?
    .help = For example: Social entrepreneurship
networks-theme-others = Other languages
    .ask = And in other languages? Type it like this, or skip: fr: Entrepreneuriat social, ru: Социальное предпринимательство
    .help = Language and name, for example: fr: Entrepreneuriat social
networks-theme-others-unread = I could not read that. Type a language, a colon and the name, for example: fr: Entrepreneuriat social
networks-theme-taken = There is a theme called { $name } already. Please type another name.
networks-theme-added = The theme { $name } can be chosen from now on, by everyone.
networks-theme-retired = The theme { $name } can no longer be chosen. What was logged under it keeps it.

## Invitations

networks-invite = Invite
networks-invite-title = Invitation
networks-invite-where = Where to
    .ask = Where does the invitation lead?
    .help = A section or a country, for example: Georgia
networks-invite-role = As
    .ask = Whom do you want to invite?
    .help = Member or coordinator
networks-invite-as = Whom do you want to invite to { $place }?
networks-invite-role-unknown = Please press one of the two buttons.
networks-as-member = Members (any number)
networks-as-coordinator = One coordinator
networks-coordinator-words = coordinator, lead
networks-member-words = member, volunteer
networks-link-member = This invitation leads to { $place }. Any number of people can use it.
networks-link-coordinator = This invitation makes one person the coordinator of { $place }. It works once.
networks-link-until = It is valid until { $on }.
networks-link-pass-on = Pass this link on:
networks-link-words = Let them send me these words:
networks-role-from = { $role } (through { $server })
networks-role-elsewhere = This comes from a role in { $server } and ends there. What that role means is changed with /server.
