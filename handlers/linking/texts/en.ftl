# One person on several channels. Tone: careful, plain; a code is never asked for, and nothing is linked without two yeses.

## Commands

linking-command-link = One more channel for me
    .words = link, link an account, link my account, another channel
linking-command-unlink = My channels; cut one off
    .words = unlink, my channels, cut off a channel

## The code

linking-title = Your code for another channel
linking-how =
    Open your private chat with me on the other channel and type: { $command }
    It works once, until { TIME($until) }.
linking-warning = Nobody from Kith ever asks you for it. Keep it to yourself, and enter only codes that you asked for yourself: whoever enters yours wants to be you here.
linking-open = Open the other channel
linking-cancel = Cancel the code
linking-cancelled = The code is cancelled.
linking-new = A new code
linking-own-code = This is your own code. Type it on your other channel: { $command }
linking-wrong = This code does not work. Type /link on the channel you use already, and enter the new code here within ten minutes.
linking-too-often = Too many codes did not work. Try again in an hour.
linking-made-up = Here you try Kith as somebody made up. Such a person cannot be linked to a real account.
linking-in-public = Others could read that code, so it does not work any more. Ask for a new one with /link, and enter it in a private chat with me.

## Two yeses

linking-whose = This code was asked for by:
linking-person = { $network }, since { DATE($since) }
linking-unnamed = somebody without a name
linking-only-own = Is that you? Say yes only if it is: this account then becomes theirs. They are asked as well. Nothing happens if nobody answers within { $minutes } minutes.
linking-agree = Yes, that is me
linking-decline = No, that is not me
linking-brings = What comes along: { $what }.
linking-count =
    { $what ->
        [activity] { $count ->
            [one] { $count } activity
           *[other] { $count } activities
         }
        [practice] { $count ->
            [one] { $count } practice
           *[other] { $count } practices
         }
        [project] { $count ->
            [one] { $count } project
           *[other] { $count } projects
         }
        [idea] { $count ->
            [one] { $count } idea
           *[other] { $count } ideas
         }
        [event] { $count ->
            [one] { $count } event
           *[other] { $count } events
         }
        [plan] { $count ->
            [one] { $count } plan
           *[other] { $count } plans
         }
        [reminder] { $count ->
            [one] { $count } reminder
           *[other] { $count } reminders
         }
        [draft] { $count ->
            [one] { $count } unfinished entry
           *[other] { $count } unfinished entries
         }
       *[other] other entries
    }
linking-stays = The settings of the account that asked for the code stay. Where both answered the same question, the later answer counts.
linking-rights = These rights are NOT taken over: { $rights }. Ask whoever gave them to give them again.
linking-right =
    { $role ->
        [admin] admin of { $name }
       *[other] coordinator of { $name }
    }
linking-agreed = Now I ask on the other channel ({ $platform }). Say yes there too, within { $minutes } minutes.
linking-declined = All right. Nothing was linked, and the code does not work any more.
linking-was-declined = Your code was entered, and then they said no. It does not work any more.
linking-account =
    { $named ->
        [yes] An account on { $platform } ({ $name })
       *[no] An account on { $platform }
    }
linking-wants = { $account } entered your code and wants to be you.
linking-wants-only-own = Say yes only if you entered it yourself, just now. After that, this account sees and does whatever you can.
linking-accept = Yes, that is me
linking-refuse = No
linking-report = No, and report it
linking-refused = All right. Nothing was linked, and the code does not work any more.
linking-was-refused = The answer on the other channel was no. Nothing was linked.
linking-reported = Nothing was linked. I told those who look after the network.
linking-told = { $name } reports that an account on { $platform } tried to become them with a code. Nothing was linked. Warn your members: nobody from Kith asks for a code.
linking-over = This question is not open any more.
linking-one-each = There is an account on { $platform } on both sides, and one person has one. Cut the old one off first: /unlink
linking-paused = An account was cut off here a short while ago. To protect the rights that go with it, linking is possible again after { DATE($until) }, { TIME($until) }.
linking-done = Done, you have one more channel: { $platform }. Entries, reminders and what you follow are the same on all of them.
linking-done-there = Done: here you are the same person as on { $platform } now. Entries, reminders and what you follow are the same on both.
linking-can-be-undone = For a week you can undo this: two records, as they were before.
linking-unlink = My channels

## Apart again

linking-channels = Your channels
linking-first = { $platform }
linking-since = { $platform }, linked since { DATE($since) }
linking-choose = Press the one that I should cut off. It begins anew then, without anything of yours.
linking-one-only = This is your only channel. It cannot be cut off; /forgetme erases everything.
linking-merged-until = Two records of yours became one. Until { DATE($until) } they can be as they were before.
linking-link-more = Link another one
linking-cut = Cut off { $platform }
linking-cut-ask = Cut off { $platform }? That account begins anew: nothing of yours is there any more. Everything stays on your other channels.
linking-cut-yes = Yes, cut off { $platform }
linking-cut-done = { $platform } is cut off.
linking-cut-here = This account is cut off: it begins anew with your next message. What was here stays on the person’s other channels.
linking-gone = That is not a channel of yours any more. /unlink shows yours.
linking-last = This is your only channel, so I cannot cut it off. /forgetme erases everything.
linking-undo = Undo: two records again
linking-undone = Undone: the two records are as they were before.
linking-undo-late = That cannot be undone any more. /unlink can still cut a channel off.

## Of a member

linking-channels-of = Channels of { $name }
linking-break-how = If somebody lost one of these accounts, press it to cut it off. It then begins anew.
linking-theirs-only = This is their only channel, so it cannot be cut off.
linking-no-member = They are not a member of this network any more.
linking-broken = { $platform } is cut off. The person is told.
linking-was-broken = Your account on { $platform } was cut off by a coordinator. If that is wrong, link it again with /link.
