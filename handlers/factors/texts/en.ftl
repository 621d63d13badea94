# What made practices work. Counts are only of what the reader may open.

## Commands

factors-command-factors = What made it work: success factors by theme
    .words = success factors, factors, critical success factors, what made it work

## Pages

factors-which-theme = What makes things work? Choose a theme, or type for example: /factors health
factors-theme-unknown = I know no theme and no success factor called “{ $text }”.
factors-did-you-mean = Did you mean one of these?
factors-all-themes = All themes
factors-other-themes = Other themes
factors-head = Success factors: { $theme }
factors-head-all = Success factors in all themes
factors-none = No practice has named one here yet. Has something worked in your place? Share it, and others can learn from it.
factors-share = Share a practice
factors-press = Press a factor to see its practices.
factors-line = { $number }. { $name }: { $cited }
factors-cited = { $practices }, { $countries }
factors-practices =
    { $count ->
        [one] { $count } practice
       *[other] { $count } practices
    }
factors-countries =
    { $count ->
        [0] country not told
        [one] { $count } country
       *[other] { $count } countries
    }
factors-also = Also called: { $words }
factors-practice =
    { $number }. { $title } ({ $where }, { $on }), { $verdict ->
        [worked] it worked
        [failed] it did not work
       *[mixed] it worked in part
    }
factors-nowhere = No practice that you can open cites it here.
factors-gone = That is not here any more.

## For those who look after the network

factors-open = See it
factors-tend = Rename or merge
factors-rename = Rename
factors-merge = Merge with another
factors-part = Separate: { $name }
factors-rename-title = Another name
factors-rename-what = Now it is called “{ $name }”. Its old name will still lead to it.
factors-field-name = Name
    .ask = What shall it be called?
    .help = A few words in your language
factors-name-unusable = A name needs letters and has at most { $count } characters. Please try another one.
factors-name-taken = Another factor is called this already. Choose another name, or cancel and merge the two.
factors-renamed = Renamed.
factors-merge-title = Merge two factors
factors-merge-what = “{ $name }” stays. The other one will count as this, and all words will lead to it.
factors-field-other = The other one
    .ask = Which other factor means the same?
    .help = Press a button, or type a few of its words
factors-other-unknown = I find no other factor like this. Try other words of its name.
factors-merged = “{ $gone }” now counts as “{ $name }”.
factors-parted = “{ $name }” stands by itself again.
