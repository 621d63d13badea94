# Les équipes : qui mène un projet ensemble. Court et chaleureux ; ce que l’équipe garde reste à elle.


## Ce qui se tape

teams-command-team = Ton équipe : membres, tâches, réunions
    .words = équipe, mon équipe, mes équipes, équipes, notre équipe
teams-command-task = Noter une tâche de ton équipe
    .words = tâche, nouvelle tâche, ajouter une tâche, à faire
teams-command-tasks = Tes tâches ouvertes dans toutes les équipes
    .words = tâches, mes tâches, tâches ouvertes
teams-command-decision = Noter ce que ton équipe a décidé
    .words = décision, décision:, on a décidé, nous avons décidé, nouvelle décision
teams-words-me = moi, je
teams-words-joints = avant, pour, le, la, au, à, d'ici, d’ici, en, jusqu'à, jusqu’à, jusqu'au, jusqu’au

## L’équipe

teams-none = Tu n’es encore dans aucune équipe. Parcours les projets : chacun a un bouton pour demander à participer, et qui en publie un en mène l’équipe.
teams-task-alone = Compris : { $text }
teams-task-due-alone = Pour le : { $on }
teams-task-remind = Me le rappeler plutôt
teams-browse = Projets
teams-yours = Tes équipes
teams-my-teams = Mes équipes
teams-people-open = Membres : { $people }. Tâches ouvertes : { $tasks }
teams-team-of = Équipe : { $project }
teams-of-project = Projet : { $project }
teams-any = { $name }
teams-member-country = { $name }, { COUNTRY($country) }
teams-member-leads = { $name } (responsable)
teams-and-more = et { $count } de plus
teams-unnamed = Quelqu’un sans nom
teams-names = { $names }
teams-country = { COUNTRY($country) }
teams-next-step = Prochaine étape : { $text }
teams-next-meeting = Prochaine réunion : { $at }, { $title }
teams-no-meeting = Aucune réunion n’est prévue.
teams-open-tasks = Tâches ouvertes : { $count } (les tiennes : { $own }, à prendre : { $free })
teams-no-tasks = Aucune tâche ouverte.
teams-asks-wait = Voudraient entrer et attendent ta réponse : { $count }. Voir « Plus ».
teams-leaderless = Personne ne mène cette équipe pour le moment. La coordination doit dire qui le fera.
teams-tasks = Tâches
teams-new-task = Nouvelle tâche
teams-my-tasks = Mes tâches
teams-meetings = Réunions
teams-decisions = Décisions
teams-people = Membres
teams-links = Liens
teams-contacts = Contacts locaux
teams-more = Plus
teams-open = Voir l’équipe
teams-to-team = Équipe
teams-to-project = Projet
teams-task-force = Demander de l’aide
teams-invite-name = Inviter par nom
teams-invite-link = Lien pour une personne
teams-requests = Qui demande à entrer
teams-leave = Quitter l’équipe

## Pour les autres

teams-how-many = Membres de l’équipe : { $count }
teams-from = D’où : { $countries }
teams-nobody-yet = Personne ne s’en occupe pour le moment.
teams-what-team-sees = L’équipe voit le nom que tu utilises ici et ton pays, mais pas comment te joindre ailleurs.
teams-ask = Demander à entrer
teams-take-back = Retirer ma demande
teams-asked = C’est demandé. La réponse de l’équipe arrivera ici.
teams-asked-before = L’équipe ne peut accueillir personne en ce moment. Redemande dans quelques mois, ou regarde d’autres projets.
teams-unasked = Demande retirée.
teams-asks = { $name } demande à entrer dans l’équipe du projet « { $project } ».
teams-let-in = Oui, bienvenue
teams-let-in-name = Oui : { $name }
teams-not-now = Pas maintenant
teams-requests-of = Demandes d’entrée : { $project }
teams-no-requests = Personne n’attend de réponse.
teams-were-invited = Invitation envoyée, sans réponse : { $names }
teams-invites = { $name } t’invite dans l’équipe du projet « { $project } ».
teams-join = Rejoindre
teams-no-thanks = Non, merci
teams-you-declined = D’accord, tu n’entres pas dans « { $project } ».
teams-stays-out = D’accord. Le lien reste valable quelque temps, si tu changes d’avis.
teams-invitation-over = Cette invitation n’est plus valable. Tu peux demander à entrer, si tu le veux toujours.
teams-welcome = Bienvenue dans l’équipe ! Je te rappellerai désormais ses réunions et tes tâches.
teams-you-are-in = Tu es maintenant dans l’équipe du projet « { $project } ».
teams-has-joined = Arrivée dans l’équipe du projet « { $project } » : { $name }
teams-joined-them = Dans l’équipe : { $name }
teams-not-let-in = Pas d’entrée pour l’instant : { $name }. Je le dirai gentiment.
teams-not-taken = L’équipe du projet « { $project } » ne peut pas t’accueillir en ce moment. Merci d’avoir demandé ; d’autres projets cherchent du monde : /projects
teams-will-not = { $name } ne rejoint pas l’équipe du projet « { $project } » cette fois.
teams-already-in = Déjà dans l’équipe : { $name }
teams-decided-before = On y a déjà répondu.
teams-invited = Invitation envoyée : { $name }. Je te dirai la réponse.
teams-said-no = La réponse était non : { $name }. Tu pourras redemander dans quelques mois.

## Liens vers l’équipe

teams-link-does = Ce lien fait entrer une personne dans l’équipe du projet « { $project } ».
teams-link-until = Il est valable jusqu’au { $on }, et seulement tant que tu mènes l’équipe.
teams-link-pass-on = Transmets-le à une personne de confiance :
teams-link-words = Demande à cette personne de m’écrire :
teams-link-dead = Ce lien ne mène plus à une équipe. Demande un nouveau lien à la personne qui l’a envoyé.
teams-link-closed = Cette équipe appartient au réseau { $network }, où il faut d’abord une invitation. Demande à la coordination de ce réseau.
teams-links-enough = Il y a déjà { $most } liens ouverts. Ferme-les d’abord, j’en ferai d’autres ensuite.
teams-end-links = Fermer tous les liens
teams-links-ended = Plus aucun lien ne fait entrer.

## Quitter et mener

teams-leaving = Quitter l’équipe du projet « { $project } » ?
teams-leaving-tasks = Tes tâches ouvertes y reviennent à la personne responsable : { $count }
teams-leaving-reminders = Les rappels de ses réunions et tâches s’arrêtent aussitôt.
teams-leaving-last = Tu es la dernière personne. Avec toi disparaît tout ce que l’équipe gardait : tâches, décisions, liens, contacts locaux, réunions. C’est définitif.
teams-leaving-lead = Personne d’autre ne mène cette équipe. Qui le fera après toi ?
teams-leave-last = Quitter et tout effacer
teams-leave-open = Laisser la coordination
teams-left = Tu as quitté l’équipe du projet « { $project } ».
teams-coordinator-asked = Je demande à la coordination qui la mènera maintenant.
teams-has-left = { $name } a quitté l’équipe du projet « { $project } ».
teams-you-are-out = Tu n’es plus dans l’équipe du projet « { $project } ». Ses rappels se sont arrêtés.
teams-you-lead = Tu mènes désormais l’équipe du projet « { $project } ». Si tu ne peux pas, ouvre l’équipe et passe la main.
teams-people-of = Membres de l’équipe : { $count }
teams-since = Dans l’équipe depuis le { $on }
teams-has-open = Tâches ouvertes : { $count }
teams-make-lead = Mener avec moi
teams-hand-over = Passer la main
teams-remove = Retirer de l’équipe
teams-person-gone = Ce n’est plus possible : regarde qui est dans l’équipe maintenant.
teams-leads-too = Mène aussi l’équipe : { $name }
teams-handed-over = Mène maintenant l’équipe : { $name }
teams-removed = N’est plus dans l’équipe : { $name }
teams-who-leads = Plus personne ne mène l’équipe du projet « { $project } ». Membres : { $count }. Qui doit la mener ? La personne pourra passer la main.
teams-has-lead = Quelqu’un mène déjà cette équipe.
teams-lead-named = { $name } mène maintenant l’équipe du projet « { $project } » et le saura.

## Tâches

teams-task-title = Tâche
teams-field-project = Équipe
    .ask = C’est pour quelle équipe ?
    .help = Appuie sur un bouton ou écris le nom du projet
teams-field-task = Quoi
    .ask =
        Que faut-il faire ? Tu peux dire qui et pour quand sur la même ligne :
        appeler l’école Marie vendredi
    .help = Quelques mots
teams-field-owner = Qui
    .ask = Qui s’en charge ?
    .help = Un nom de l’équipe
teams-field-due = Pour quand
    .ask = Pour quand ? Écris un jour, par exemple : vendredi, 12 mai, dans deux semaines
    .help = Un jour à venir
teams-me = Moi
teams-nobody = Personne encore
teams-tomorrow = Demain
teams-in-a-week = Dans une semaine
teams-in-a-month = Dans un mois
teams-day = { $on }
teams-due = Pour le { $on }, { RELATIVE($days) }
teams-due-on = Pour le { $on }
teams-no-date = Sans date
teams-owner-line = Qui : { $name }
teams-reminded = Je le rappelle la veille, le jour même, et une fois après.
teams-owner-which = De qui s’agit-il ?
teams-due-which = Quel jour veux-tu dire ?
teams-owner-unknown = Personne de ce nom dans l’équipe. Appuie sur un bouton ou écris autrement.
teams-owner-left = Cette personne n’est plus dans l’équipe. Qui s’en charge ?
teams-due-unclear = Il me faut un jour à venir, par exemple : vendredi, 12 mai, dans deux semaines
teams-press-one = Appuie sur un des boutons, ou écris ce qui y figure.
teams-text-missing = Écris quelques mots.
teams-text-long = C’est plus long que { $most } caractères. Raccourcis un peu.
teams-task-line = • { $text } — { $who }
teams-task-line-due = • { $text } — { $who }, { DAY($on) } ({ RELATIVE($days) })
teams-task-done = • Fait : { $text } — { $who }
teams-task-dropped = • Abandonné : { $text } — { $who }
teams-is-done = Fait
teams-is-dropped = Abandonné
teams-from-decision = Vient d’une décision
teams-task-saved = C’est noté.
teams-changed = C’est modifié.
teams-task-closed-before = Cette tâche est déjà close.
teams-task-changed-since = Cette tâche a changé depuis. Voici où elle en est :
teams-task-made-before = C’est déjà une tâche.
teams-take = Je la prends
teams-taken = Elle est à toi. Merci !
teams-taken-before = Quelqu’un est allé plus vite. Voici où elle en est :
teams-done = C’est fait
teams-not-mine = Pas pour moi
teams-drop = Abandonner
teams-dropped = Abandonné :
teams-well-done = Fait, merci :
teams-reopen = Rouvrir
teams-open-again = De nouveau ouverte.
teams-put-off = Reportée au { $on }. Je le rappellerai ce jour-là.
teams-given-back = Elle revient à la personne responsable, qui le sait.
teams-free-now = Elle n’est plus à personne : n’importe qui dans l’équipe peut la prendre.
teams-gives = { $name } te confie une tâche dans « { $project } » :
teams-gave-back = { $name } a rendu une tâche dans « { $project } » :
teams-came-back = { $count ->
    [one] Quelqu’un a quitté « { $project } », et { $count } tâche revient :
   *[other] Quelqu’un a quitté « { $project } », et { $count } tâches reviennent :
 }
teams-remind-before = À faire pour demain, { $on } :
teams-remind-day = À faire aujourd’hui :
teams-remind-after = C’était pour le { $on }. Est-ce fait ? Je ne redemanderai pas.
teams-details = Détails
teams-shown-open = Tâches ouvertes : { $count }
teams-shown-mine = Tes tâches ouvertes : { $count }
teams-shown-free = À prendre : { $count }
teams-shown-closed = Faites ou abandonnées : { $count }
teams-show = Afficher
teams-show-open = Toutes
teams-show-mine = Les miennes
teams-show-free = À prendre
teams-show-closed = Closes
teams-own-open = Tes tâches ouvertes : { $count }
teams-no-own-tasks = Tu n’as aucune tâche ouverte. Pour en noter une : /task appeler l’école Marie vendredi

## Décisions

teams-decision-title = Décision
teams-field-decision = Décision
    .ask =
        Qu’avez-vous décidé ? Si quelqu’un doit le faire, dis qui et pour quand :
        Marie demande la clé de la bibliothèque avant vendredi
    .help = Une ou deux phrases
teams-field-deciders = Qui a décidé
    .ask = Qui l’a décidé ?
    .help = Des noms, séparés par des virgules
teams-field-decided = Quand
    .ask = Quand cela a-t-il été décidé ?
    .help = Aujourd’hui ou un jour passé
teams-decided-unclear = Il me faut un jour passé, par exemple : aujourd’hui, hier, 12 mai
teams-whole-team = Toute l’équipe
teams-gone-by-now = quelqu’un qui n’est plus là
teams-decided-line = { $on }, décidé par : { $who }
teams-became = Tâche : { $who }
teams-became-due = Tâche : { $who }, { DAY($on) } ({ RELATIVE($days) })
teams-became-done = Tâche faite : { $who }
teams-became-dropped = Tâche abandonnée : { $who }
teams-at-meeting = Réunion : { $title }
teams-decision-saved = C’est noté. Un bouton en fait une tâche.
teams-make-task = En faire une tâche
teams-its-task = Sa tâche
teams-decide = Noter une décision
teams-all-decisions = Toutes les décisions
teams-decisions-of = Décisions : { $project }
teams-no-decisions = Rien n’est encore noté. /decision On se retrouve à la bibliothèque
teams-no-decisions-here = Aucune décision de cette réunion n’est encore notée.

## Réunions

teams-meetings-of = Réunions, à ton heure : { $project }
teams-no-meetings = Aucune réunion n’est prévue. Prévois-en une : toute l’équipe l’apprend, chaque membre à son heure.
teams-plan-meeting = Prévoir une réunion
teams-meets = { $at }
teams-met = { $at }

## Liens

teams-link-title = Lien
teams-field-url = Adresse
    .ask = Quelle page ? Envoie son adresse ; un nom peut la précéder.
    .help = Une adresse qui commence par https://
teams-field-link-title = Titre
    .ask = Quel nom donner au lien ? Sans réponse, ce sera { $host }.
    .help = Quelques mots
teams-link-unclear = Je ne garde que des adresses du web public, par exemple https://example.org/plan. Pas d’adresse d’un réseau privé, ni avec mot de passe.
teams-link-saved = Le lien est gardé.
teams-link-known = Ton équipe a déjà ce lien.
teams-links-of = Liens : { $project }
teams-no-links = Pas encore de liens : le plan, le dossier partagé, les photos…
teams-add-link = Ajouter un lien
teams-remove-link = Enlever : { $title }
teams-delete = Supprimer
teams-deleted = C’est supprimé.

## Contacts locaux : à l’équipe seule

teams-contact-title = Contact local
teams-field-name = Nom
    .ask = Qui est-ce ? Le nom d’une personne, d’un groupe ou d’un organisme sur place.
    .help = Un nom
teams-field-kind = Type
    .ask = De quel type de contact s’agit-il ?
    .help = Appuie sur un bouton
teams-field-does = Ce qu’ils font pour nous
    .ask = Que font-ils pour vous ?
    .help = Quelques phrases
teams-field-reach = Comment les joindre
    .ask = Comment les joindre ? Seule ton équipe le verra.
    .help = Un lieu, une heure, un numéro
teams-kind-parents = Parents
teams-kind-administration = Administration
teams-kind-organisation = Organisation
teams-kind-firm = Entreprise
teams-kind-other = Autre
teams-does = Ce qu’ils font : { $text }
teams-reach = Pour les joindre : { $text }
teams-contact-private = Seule ton équipe voit ses contacts locaux : ni recherche, ni coordination, ni chiffres.
teams-contact-saved = Gardé pour ton équipe.
teams-contacts-of = Contacts locaux : { $project }
teams-no-contacts = Aucun encore. Parents, administration, organisations, entreprises : qui aide, pour que rien ne se perde quand l’équipe change.
teams-add-contact = Ajouter un contact
teams-changed-on = État au { $on }

## Qui inviter

teams-invite-title = Invitation dans l’équipe
teams-field-who = Qui
    .ask = Qui veux-tu inviter ? Écris le nom que la personne utilise ici.
    .help = Le nom de quelqu’un du réseau
teams-who-which = De qui s’agit-il ? L’invitation part quand tu appuies.
teams-who-unknown = Dans le réseau, hors de l’équipe, je ne connais personne de ce nom. Un lien marche pour tout le monde : voir « Plus » dans l’équipe.
teams-who-section = { $name }, { $section }
teams-who-country = { $name }, { COUNTRY($country) }

## Ce qui n’est pas possible

teams-gone = Cela n’est pas ici, ou appartient à une équipe dont tu ne fais pas partie.
teams-leads-only = Seule la personne responsable de l’équipe peut le faire. Parles-en dans l’équipe.
teams-not-yours = C’est à la personne qui l’a noté, qui s’en charge ou qui mène l’équipe de le faire.
