# Ce qui a fait marcher les pratiques. On ne compte que ce que la personne peut ouvrir.

## Commandes

factors-command-factors = Ce qui fait réussir : les facteurs par thème
    .words = facteurs de réussite, facteurs, facteurs clés, ce qui a marché

## Pages

factors-which-theme = Qu’est-ce qui fait réussir ? Choisis un thème, ou écris par exemple : /factors santé
factors-theme-unknown = Je ne connais ni thème ni facteur de réussite appelé « { $text } ».
factors-did-you-mean = Est-ce l’un de ceux-ci ?
factors-all-themes = Tous les thèmes
factors-other-themes = Autres thèmes
factors-head = Facteurs de réussite : { $theme }
factors-head-all = Facteurs de réussite, tous thèmes
factors-none = Aucune pratique n’en cite encore ici. Quelque chose a marché chez toi ? Partage-le, d’autres pourront s’en inspirer.
factors-share = Partager une pratique
factors-press = Appuie sur un facteur pour voir ses pratiques.
factors-line = { $number }. { $name } : { $cited }
factors-cited = { $practices }, { $countries }
factors-practices =
    { $count ->
        [one] { $count } pratique
        [many] { $count } de pratiques
       *[other] { $count } pratiques
    }
factors-countries =
    { $count ->
        [0] pays non précisé
        [one] { $count } pays
        [many] { $count } de pays
       *[other] { $count } pays
    }
factors-also = On dit aussi : { $words }
factors-practice =
    { $number }. { $title } ({ $where }, { $on }), { $verdict ->
        [worked] ça a marché
        [failed] ça n’a pas marché
       *[mixed] ça a marché en partie
    }
factors-nowhere = Aucune pratique que tu puisses ouvrir ne le cite ici.
factors-gone = Ce n’est plus là.

## Pour qui s’occupe du réseau

factors-open = Le voir
factors-tend = Renommer ou fusionner
factors-rename = Renommer
factors-merge = Fusionner avec un autre
factors-part = Séparer : { $name }
factors-rename-title = Un autre nom
factors-rename-what = Il s’appelle « { $name } ». L’ancien nom y mènera toujours.
factors-field-name = Nom
    .ask = Comment doit-il s’appeler ?
    .help = Quelques mots dans ta langue
factors-name-unusable = Un nom contient des lettres et { $count } caractères au plus. Essaie autrement.
factors-name-taken = Un autre facteur s’appelle déjà ainsi. Choisis un autre nom, ou annule et fusionne les deux.
factors-renamed = C’est renommé.
factors-merge-title = Fusionner deux facteurs
factors-merge-what = « { $name } » reste. L’autre comptera comme lui, et tous les mots y mèneront.
factors-field-other = L’autre
    .ask = Quel autre facteur veut dire la même chose ?
    .help = Appuie sur un bouton, ou écris quelques mots de son nom
factors-other-unknown = Je ne trouve pas d’autre facteur qui ressemble à cela. Essaie d’autres mots de son nom.
factors-merged = « { $gone } » compte maintenant comme « { $name } ».
factors-parted = « { $name } » est de nouveau à part.
