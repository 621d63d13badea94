# Les signalements : deux gestes, discrets, et une réponse à chacun. Jamais qui signale, jamais qui décide.

## Commandes

moderation-command-reports = Les signalements en attente, et la suite des tiens
    .words = signalements, mes signalements, modération

## Signaler

moderation-why = Qu’est-ce qui ne va pas ?
moderation-discreet = La personne qui l’a écrit ne saura pas qui le signale.
moderation-reason-personal = Données personnelles d’autrui
moderation-reason-wrong = C’est faux
moderation-reason-offensive = Cela blesse ou menace
moderation-reason-advert = C’est de la publicité
moderation-reason-safeguarding = Un enfant ou quelqu’un en danger
moderation-reason-other = Autre chose
moderation-not = Ne pas signaler
moderation-not-sent = Rien n’a été envoyé.
moderation-sent = Merci. La coordination responsable va l’examiner, et tu sauras ce qui est décidé.
moderation-danger = Si quelqu’un est en danger maintenant, appelle d’abord le numéro d’urgence de ton pays.
moderation-known = Tu l’as déjà signalé ; c’est en cours d’examen. Tu sauras ce qui est décidé.
moderation-own = C’est à toi : tu peux le modifier ou l’enlever sur sa fiche.
moderation-many = Cela fait { $most } signalements en un jour. Parles-en directement à ta coordination : /coordinators
moderation-gone = Je ne trouve pas cela. Cela a peut-être déjà disparu.
moderation-other-title = Signalement
moderation-field-other = Ce qui ne va pas
    .ask = Qu’est-ce qui ne va pas ? Une ou deux phrases.
    .help = Ce que la coordination doit examiner, et pourquoi
moderation-empty = Écris quelques mots, s’il te plaît.
moderation-too-long = Cela fait { $count } caractères ; il y a de la place pour { $most }. Plus brièvement, s’il te plaît.

## Ce qui est signalé

moderation-kind-practice = Pratique
moderation-kind-adaptation = Adaptation
moderation-kind-resource = Outil
moderation-kind-idea = Idée
moderation-kind-issue = Problème local
moderation-kind-organisation = Organisation
moderation-kind-project = Projet
moderation-kind-activity = Activité
moderation-kind-profile = Profil
moderation-kind-help = Demande d’aide
moderation-kind-note = Note de région
moderation-kind-introduction = Mise en relation
moderation-kind-talk = Conversation
moderation-named = { $kind } : { $title }
moderation-mine = Ce que tu as signalé
moderation-mine-none = Tu n’as rien signalé. Sous chaque pratique, idée ou activité des autres, il y a le bouton Signaler.
moderation-own-line = • { $what } ({ $reason }) : { $state }
moderation-state-open = en cours d’examen
moderation-state-kept = reste tel quel
moderation-state-hidden = masqué
moderation-state-removed = enlevé
moderation-state-change = une modification a été demandée

## Pour la modération

moderation-reported = Signalé
moderation-urgent = Urgent : quelqu’un est peut-être en danger
moderation-counted = { $reason } : { $count }
moderation-said = « { $words } »
moderation-answered = La personne qui l’a écrit répond : « { $words } »
moderation-is-held = Les autres ne le voient pas pour le moment.
moderation-queue = En attente d’une décision
moderation-queue-none = Aucun signalement ne t’attend.
moderation-queue-line = • { $what }, en attente depuis : { $at }
moderation-queue-urgent = • Urgent : { $what }, en attente depuis : { $at }
moderation-queue-more = D’autres attendent : ils apparaîtront ici dès que ceux-ci seront décidés.
moderation-look = Examiner
moderation-open = Ouvrir
moderation-hold = Masquer tout de suite
moderation-keep = Garder
moderation-change = Demander de modifier
moderation-hide = Masquer
moderation-remove = Enlever
moderation-show = Montrer à nouveau
moderation-held-now = C’est masqué pour l’instant, et la personne qui l’a écrit le sait. Il reste à décider.
moderation-decided-before = C’est déjà décidé.
moderation-done = C’est décidé. Je préviens, sans aucun nom, qui l’a écrit et qui l’a signalé.
moderation-reason-title = Raison d’une décision
moderation-field-reason = Raison
    .ask = Pourquoi ? La personne qui l’a écrit lira cette phrase.
    .help = Ce qui ne va pas et ce qui aiderait, par exemple : un élève est nommé ; enlève son nom, s’il te plaît

## Ce que l’on apprend

moderation-result = Tu as signalé : { $what }
moderation-decided-kept = La coordination l’a examiné : cela reste tel quel.
moderation-decided-hidden = La coordination l’a examiné : c’est masqué. Merci.
moderation-decided-removed = La coordination l’a examiné : c’est enlevé. Merci.
moderation-decided-change = La coordination l’a examiné : une modification a été demandée. Merci.
moderation-gone-now = Ce que tu as signalé n’existe plus ({ $kind }). Il n’y a plus rien à décider.
moderation-author-held = Masqué pour l’instant, le temps que la coordination l’examine : { $what }
moderation-author-kept = La coordination l’a examiné, et tout le monde peut le voir : { $what }
moderation-author-hidden = La coordination a masqué ceci : { $what }
moderation-author-removed = La coordination a enlevé ceci : { $what }
moderation-author-change = La coordination te demande de modifier ceci : { $what }
moderation-author-why = Pourquoi : { $words }
moderation-answer = Répondre
moderation-answer-title = Réponse à la coordination
moderation-field-answer = Réponse
    .ask = Que veux-tu dire, ou qu’as-tu modifié ? La coordination l’examinera encore une fois.
    .help = Par exemple : j’ai enlevé le nom
moderation-answer-sent = Merci. La coordination va l’examiner encore une fois.
moderation-answer-enough = Cela a déjà été examiné plusieurs fois. Parles-en à ta coordination : /coordinators
