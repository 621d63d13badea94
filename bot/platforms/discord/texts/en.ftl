# The Discord adapter's own words. What Kith says comes from the features.

discord-fill = Fill in
discord-fix = Fix
discord-choose = Choose
discord-choose-part = Choose ({ $part } of { $parts })
discord-menu-log = Log as activity
discord-menu-remind = Remind me
discord-try-again = I could not take that up just now. Please try again in a minute.
