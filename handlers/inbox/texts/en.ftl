# What could not be brought and waits for its reader, the last answers that vanish, and the order of channels.

inbox-command-inbox = What could not reach you
    .words = inbox, missed messages, my messages, what did i miss

inbox-title =
    { $count ->
        [one] One message could not reach you
       *[other] { $count } messages could not reach you
    }
inbox-how = I keep each for { $days } days. Open one to read it; its buttons work.
inbox-empty = Nothing waits for you.
inbox-line = { $number }. { $at }: { $words }
inbox-line-new = { $number }. { $at }, not read: { $words }
inbox-open = Open { $number }
inbox-from = From { $at }:
inbox-gone = This message is not kept any more. /inbox shows what is.
inbox-file-gone = The file that came with it is not kept any more.
inbox-back = What could not reach you

## Answers that only their reader could see in a server

inbox-answers = Answers of the last day: { $count }
inbox-answers-title =
    { $count ->
        [one] One answer of the last day
       *[other] { $count } answers of the last day
    }
inbox-answers-how = In a server only you could see them, and the app does not show them any more. I keep them for a day.
inbox-no-answers = No answer of the last day is kept.

## Which channel comes first

inbox-channels-title = Where I write to you
inbox-channel-line = { $number }. { $state }
inbox-channel-shut = { $name } (closed to me right now)
inbox-channel-numbered = { $name }, number { $number }
inbox-channels-how = I write to the first one. When it is closed to me, I take the next one, never both. Press the one that should be first.
inbox-to-linking = Link or cut off a channel
inbox-channels-one = This is your only channel. /link adds another one.
inbox-channel-chosen = I write to you first here: { $name }
inbox-channel-chosen-shut = { $name } is first, as soon as it is open to me again.
inbox-channel-gone = This channel is not yours any more. /settings shows yours.
inbox-to-settings = Settings

## Said in a server's channel, to somebody whose direct messages are closed

inbox-knock-hello = Hello
inbox-knock = Something I wrote for you could not reach you: your direct messages are closed to me. Type /inbox here: only you will see the answer. To get such messages directly, allow direct messages from this server.
