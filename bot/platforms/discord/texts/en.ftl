# The Discord adapter's own words. What Kith says comes from the features.

discord-fill = Fill in
discord-fill-part = Fill in ({ $part } of { $parts })
discord-fix = Fix
discord-fix-part = Fix ({ $part } of { $parts })
discord-part-of = ({ $part } of { $parts })
discord-choose = Choose
discord-choose-part = Choose ({ $part } of { $parts })
discord-menu-log = Log as activity
discord-menu-remind = Remind me
discord-try-again = I could not take that up just now. Please try again in a minute.
