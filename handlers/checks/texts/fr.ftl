# Est-ce une bonne activité ? Des mots bienveillants : une activité ordinaire est une bonne chose, un label est un plus. Jamais de note, toujours un pas suivant.

## Commandes

checks-command-check = Est-ce une bonne activité ? Sept questions courtes
    .words = auto-évaluation, évaluer mon activité, évaluer mon projet, est-ce bien
checks-command-criteria = Ce que le réseau attend d’une bonne activité
    .words = critères, grille, critères du label

## Mots que l’on tape, séparés par des virgules

checks-words-yes = oui, o, ouais, bien sûr, tout à fait
checks-words-partly = en partie, un peu, à moitié, plus ou moins, pas tout à fait
checks-words-no = non, n, pas encore, pas vraiment, pas du tout
checks-words-none = pas de mineurs, aucun mineur, pas d'enfants, ne s'applique pas

## Les questions

checks-title = Une auto-évaluation
checks-title-peer = Un regard sur une activité
checks-hello = « { $title } » : { $count } questions courtes. Dis les choses comme elles sont ; il n’y a pas de note ici. Tes réponses sont gardées, tu peux t’arrêter et continuer demain.
checks-hello-plain = { $count } questions courtes sur ce que tu prévois ou as fait. Dis les choses comme elles sont ; il n’y a pas de note ici. Tes réponses sont gardées, tu peux t’arrêter et continuer demain.
checks-hello-peer = « { $title } » : les mêmes { $count } questions que pour la personne qui l’a notée. Réponds comme tu le vois ; ton avis se lit à côté du sien et n’y change rien.
checks-question =
    { $number } sur { $count } : { $asked }
    Est-ce le cas ?
checks-question-must =
    { $number } sur { $count } : { $asked }
    Est-ce le cas ? Sans cela, pas de label.
checks-answer-yes = Oui
checks-answer-partly = En partie
checks-answer-no = Non
checks-answer-none = Pas de mineurs
checks-answer-unclear = Appuie sur un bouton, ou tape : oui, en partie ou non.
checks-field-plan = De quoi il s’agit
    .ask = Que prévois-tu ?
    .help = Une ligne, par exemple : nettoyage de la plage avec une école samedi
checks-field-first = Question n° 1
    .help = oui, en partie ou non
checks-field-second = Question n° 2
    .help = oui, en partie ou non
checks-field-third = Question n° 3
    .help = oui, en partie ou non
checks-field-fourth = Question n° 4
    .help = oui, en partie ou non
checks-field-fifth = Question n° 5
    .help = oui, en partie ou non
checks-field-sixth = Question n° 6
    .help = oui, en partie ou non
checks-field-seventh = Question n° 7
    .help = oui, en partie ou non
checks-plan-unclear = Je n’y trouve pas de mots. Une ligne suffit, par exemple : nettoyage de la plage avec une école
checks-too-long = C’est un peu long. Reste en dessous de { $most } caractères, s’il te plaît.

## Le résultat

checks-result = Évaluation : { $title }
checks-plan-untitled = ton projet
checks-untitled = une activité sans titre
checks-qualifies = Elle mérite le label.
checks-qualifies-more = Bravo. D’autres peuvent s’en inspirer.
checks-nearly = Presque : il reste ceci à changer.
checks-nearly-more = Un petit pas fera la différence : il est indiqué plus bas.
checks-regular = Une activité ordinaire.
checks-regular-more = Elle fait du bien telle quelle. Pour le label, il faudrait plus ; voici par où commencer.
checks-count = Oui francs : { $good } sur { $asked }.
checks-strength = Point fort : { $what }
checks-strength-none = Regarder les choses avec franchise, c’est déjà une force.
checks-improve = À améliorer d’abord
checks-others = Ensuite
checks-improve-share = Une chose à améliorer encore : raconte comment vous avez fait, pour que d’autres le fassent aussi.
checks-reason =
    { $asked } ({ $answer })
    → { $advice }
checks-reason-must =
    { $asked } ({ $answer } ; rien d’autre ne le remplace)
    → { $advice }
checks-said-yes = oui
checks-said-partly = en partie
checks-said-no = non
checks-said-none = pas de mineurs
checks-near = Des pratiques qui montrent comment faire :
checks-change = Changer une réponse
checks-from-plan = Tu as répondu à ces questions quand c’était un projet : « { $plan } ». Change ce qui s’est passé autrement, puis enregistre.
checks-again = Tes réponses
checks-answered = { $number }. { $asked } ({ $answer })
checks-share = Partager comme pratique
checks-to-activity = Vers l’activité

## La page d’une activité

checks-open = Ouvrir l’évaluation
checks-start = Faire l’auto-évaluation
checks-reasons = Toutes les raisons
checks-anew = Refaire l’auto-évaluation
checks-short-qualifies = mérité
checks-short-nearly = presque
checks-short-regular = activité ordinaire
checks-label = Label : { $verdict }
checks-label-none = Label : pas encore évaluée
checks-own-said = L’auto-évaluation de la personne qui l’a notée : { $verdict }
checks-other-said = { $who } l’a regardée ({ DATE($at) }) : { $verdict }
checks-beside = Comparer avec { $who }
checks-same = Les deux ont répondu pareil.
checks-differs-head = Là où les deux diffèrent :
checks-differs = { $asked } Qui l’a notée : { $own }. { $who } : { $other }.
checks-ruled = { $who } a décidé du label, au-dessus des réponses.
checks-ruled-why =
    { $who } a décidé du label, au-dessus des réponses. La raison :
    « { $reason } »
checks-gone = Cela n’existe pas, ou n’est pas visible pour toi.
checks-own = Tu l’as faite toi-même. C’est à quelqu’un d’autre de la regarder.
checks-refused = Seules les personnes invitées à la regarder, ou sa coordination, peuvent le faire. Appuie sur « Bonne activité ? » sur la fiche pour voir ce que tu peux faire.
checks-somebody = quelqu’un

## Un autre regard

checks-look = Regarder
checks-invite = Demander un regard
checks-invite-title = Demander un regard
checks-field-who = Qui
    .ask = Qui doit la regarder ? Appuie sur un nom, ou tape celui d’un membre du réseau, comme il s’écrit ici.
    .help = Un nom, écrit comme cette personne l’écrit ici
checks-peer-unknown = Personne ne porte exactement ce nom dans ton réseau. Tape-le comme cette personne l’écrit ici, ou appuie sur un nom.
checks-peer-cannot = Cette personne ne peut pas la regarder : elle l’a faite avec toi, ou ne la voit pas. Demande à quelqu’un d’autre.
checks-peer-which = Plusieurs personnes portent ce nom. Laquelle ?
checks-peer-of = { $who }, { $section }
checks-peer-private = Elle est privée, personne d’autre ne la voit. Montre-la d’abord à ta section : Modifier, Qui la voit.
checks-peer-asked = Demande envoyée : { $who }. Son avis arrivera ici.
checks-decline = Pas maintenant
checks-declined = Merci, c’est très bien ainsi. Personne n’en saura rien.
checks-told-invited = { $who } te demande de regarder « { $title } ».
checks-told-invited-more = Quelques questions : oui, en partie ou non. Ton avis se lira à côté de l’autre.
checks-told-looked = { $who } a regardé « { $title } » : { $verdict }.
checks-told-beside = Son avis se lit à côté de ton auto-évaluation ; rien du tien n’a changé.

## La parole de la coordination

checks-rule = Décider du label
checks-rule-title = Décider du label
checks-rule-yes = Elle porte le label
checks-rule-no = C’est une activité ordinaire
checks-rule-unclear = Appuie sur l’un des deux boutons.
checks-field-verdict = Label
    .ask = Que décides-tu ?
    .help = Appuie sur l’un des deux
checks-field-reason = Raison
    .ask = Pourquoi ? La personne qui l’a notée le lira mot pour mot.
    .help = Une phrase ou deux
checks-rule-short = Quelques mots de plus, s’il te plaît : il faut pouvoir comprendre pourquoi.
checks-rule-done = C’est décidé. La personne qui l’a notée reçoit ta raison.
checks-lift = Retirer la décision
checks-lift-done = Décision retirée : les réponses comptent de nouveau.
checks-told-ruled = { $who } a décidé du label de « { $title } » : { $verdict }.
checks-told-reason = La raison : « { $reason } »
checks-told-lifted = { $who } a retiré la décision sur le label de « { $title } ». Tes réponses comptent de nouveau.

## Ce que le réseau attend

checks-list-title = Ce que nous attendons d’une bonne activité
checks-list-line = { $number }. { $asked } ({ $more })
checks-list-how = Appuie sur un numéro pour changer ce qu’il demande. Une liste en compte de { $least } à { $most }. Les réponses déjà données gardent leur texte.
checks-list-add = En ajouter un
checks-list-ready = Partir d’une liste prête
checks-list-used = Cette liste vaut à partir de maintenant.
checks-list-least = Une liste en compte au moins { $least }. Change-le plutôt, ou ajoutes-en d’abord un autre.
checks-list-most = Une liste en compte au plus { $most }, pour qu’on ait envie d’y répondre. Retires-en d’abord un.
checks-mark-must = obligatoire
checks-mark-must-minors = obligatoire s’il y a des mineurs
checks-mark-weight = poids { $weight }
checks-criterion = Numéro { $number }
checks-criterion-gone = La liste a changé entre-temps. Tape /criteria pour la voir.
checks-part-words = Ce qui est demandé
checks-part-advice = Que faire sinon
checks-words-lacking = Pas encore écrit dans cette langue ; une autre la remplace.
checks-words-now = Actuellement : { $words }
checks-is-must = Obligatoire : sans un oui franc, pas de label.
checks-is-no-must = Pas obligatoire.
checks-is-minors = Sur les mineurs : « pas de mineurs » est aussi une réponse.
checks-is-weight = Poids : { $weight } sur 3
checks-wording = Ses mots dans chaque langue
checks-edit-words = Changer la question
checks-edit-advice = Changer le conseil
checks-must = Rendre obligatoire
checks-no-must = Plus obligatoire
checks-minors = Concerne les mineurs
checks-no-minors = Ne concerne pas les mineurs
checks-weigh = Autre poids
checks-up = Monter
checks-remove = Retirer
checks-removed = Retiré : { $asked }
checks-added = Ajouté. Appuie sur son numéro pour les autres langues et le poids.
checks-ready-which = Quelle liste veux-tu regarder ?
checks-ready-ask = Cette liste doit-elle remplacer la vôtre ? Les réponses déjà données gardent leur texte.
checks-ready-use = Prendre cette liste
checks-kind-label = Sections étudiantes : label
checks-kind-research = Recherche-action à l’école
checks-kind-civic = Éducation et engagement civique
checks-add-title = Une question de plus
checks-field-words = Ce qui est demandé
    .ask = Que faut-il dans une bonne activité ? Écris une phrase à laquelle on répond oui ou non.
    .help = Par exemple : Les personnes concernées ont leur mot à dire.
checks-field-advice = Que faire
    .ask = Et si ce n’est pas le cas : que faire en premier ?
    .help = Par exemple : Demande à deux d’entre elles avant de fixer le plan.
checks-field-must = Obligatoire ?
    .ask = Pas de label sans cela ?
    .help = Appuie sur l’un des deux
checks-answer-must = Pas de label sans cela
checks-answer-may = Utile, mais pas obligatoire
checks-must-unclear = Appuie sur l’un des deux boutons.
checks-field-text = Texte
    .ask = Que doit-il dire ?
    .help = Une phrase
