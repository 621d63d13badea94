# Discord servers and Telegram groups of a network: what their roles mean here, and channels for announcements.

servers-command-server = This server or group: connect it, roles, channels
    .words = server, servers, connect server, connect this server, connect group, connect this group

## Servers

servers-list = { $count ->
    [one] { $count } server or group is connected
   *[other] { $count } servers and groups are connected
 }
servers-none = No server or group is connected
servers-how = To connect one, add me to your Discord server or Telegram group and type /server there.
servers-new = This place is not connected to { $network } yet. Once it is, announcements can go into its channels, and roles of a Discord server can say who coordinates what.
servers-connect = Connect to { $network }
servers-connected = Connected. Nothing goes into a channel and no role means anything until you say so.
servers-group-connected = Connected. Announcements can go into this group now: coordinators choose it when they write one.
servers-taken = { $server } belongs to another network. Its coordinators have to disconnect it first.
servers-elsewhere = That belongs to { $network }. Change to that network with /network, then type /server again.
servers-gone = It is not connected any more. Type /server for the others.
servers-type-there = I cannot tell any more where that was. Type /server in the channel or group itself.
servers-left = I am not in it any more (since { $on }). Add me again and type /server there.
servers-role-count = { $count ->
    [0] No role of it counts in Kith
    [one] { $count } role of it counts in Kith
   *[other] { $count } roles of it count in Kith
 }
servers-channel-count = { $count ->
    [0] No channel gets announcements
    [one] { $count } channel for announcements
   *[other] { $count } channels for announcements
 }
servers-here = Announcements into this channel
servers-roles = Roles
servers-channels = Channels
servers-disconnect = Disconnect
servers-disconnect-ask = { $count ->
    [0] Disconnect { $server }? No announcement goes there any more.
    [one] Disconnect { $server }? No announcement goes there any more, and { $count } person loses what a role there gave them.
   *[other] Disconnect { $server }? No announcement goes there any more, and { $count } people lose what a role there gave them.
 }
servers-disconnect-yes = Disconnect it
servers-disconnected = Disconnected: { $server }. Rights that came from there have ended; those given by hand stay.

## Roles

servers-roles-of = Roles: { $server }
servers-no-role = No role of this server counts in Kith yet.
servers-role-line = { $count ->
    [0] { $role }: { $what } (nobody I know has it yet)
    [one] { $role }: { $what } ({ $count } person I know)
   *[other] { $role }: { $what } ({ $count } people I know)
 }
servers-role-add = Say what a role means
servers-role-end = End: { $role }
servers-role-form = What a role means here
servers-role = Role there
    .ask = Which role of the server?
    .help = Press one of the roles, type its name, or mention it.
servers-place = Place
    .ask = What is it for?
    .help = Press one of the places or type its name as it stands there.
servers-scope = Coordinates
    .ask = What does whoever has this role coordinate?
    .help = Press the network, a country or a section, or type its name as it stands there.
servers-role-doubt = Which of these roles?
servers-role-everybody = Everybody there has { $role }, so it cannot make anybody a coordinator. Choose a role that only a few people have.
servers-role-means = Whoever has the role { $role } in { $server }:
servers-role-holders = { $count ->
    [0] Nobody I know has it yet.
    [one] { $count } person I know has it:
   *[other] { $count } people I know have it:
 }
servers-role-later = Others get the right when I first hear from them there. Whoever loses the role there, or leaves, loses the right.
servers-role-saved = { $count ->
    [0] Saved.
    [one] Saved. The person who has the role has been told.
   *[other] Saved. Those who have the role have been told.
 }
servers-role-there = It means that already.
servers-role-gone = That role means nothing here any more.
servers-role-ended = { $role } means nothing here any more. Roles given by hand stay.
servers-somebody = somebody without a name
servers-coordinates-section = coordinates the section { $section }
servers-coordinates-country = coordinates { COUNTRY($country) }
servers-coordinates-network = coordinates the network { $network }

## Channels

servers-channels-of = Channels: { $server }
servers-channel-in = In { $server }
servers-channel-language = Language: { $language }
servers-channel-who = Who may announce there: whoever { $who }
servers-channel-closed = I cannot write there any more. Let me in again and type /server there.
servers-channel-connected = Connected. Coordinators choose this channel when they write an announcement.
servers-channel-change = Change
servers-channel-changed = Changed.
servers-channel-end = No more announcements there
servers-channel-ended = { $channel } gets no more announcements.
servers-channel-gone = That channel is not connected any more. Type /server for the others.
servers-channel-form = Channel
servers-language = Language
    .ask = In which language should announcements appear there?
    .help = Press a language or type its name.

## What people are told

servers-told-came = Your role in { $server } gives you something here. From now on you are somebody who:
servers-told-went = Your role in { $server } has ended, and with it what came from it. You are no longer somebody who:
servers-told-thanks = Thank you for what you did. What you were given by hand stays.
servers-told-removed = I was removed from { $server }: announcements no longer go there, and what roles there gave people has ended. Add me again and type /server there to go on.
