# Noter ce qu’un groupe a fait. Ton : court, chaleureux, une chose à la fois ; un chiffre étrange est une question, jamais un reproche.

## Commandes

activities-command-log = Noter une activité
    .words = noter, note, noter une activité, ajouter une activité, enregistrer, nouvelle activité
activities-command-mine = Mes activités
    .words = mes activités, ma liste, ce que j’ai noté
activities-command-review = Relire ce qui a été noté
    .words = relire, relecture, à vérifier

## Mots que l’on tape, séparés par des virgules

activities-words-again = encore, encore une fois, la même, répéter, à nouveau
activities-words-alone = moi, moi seul, moi seule, seul, seule, juste moi
activities-words-nobody = personne, aucun, aucune, zéro
activities-words-each = chacun, chacune, par personne, par bénévole, par tête
activities-words-total = au total, en tout, total, tous ensemble, toutes ensemble
activities-words-school = école, collège, lycée, classe, élève, maternelle

## Le formulaire

activities-log-title = Noter une activité
activities-log-intro =
    Raconte-moi ce que vous avez fait. Une ligne suffit, par exemple :
    nettoyage de la plage hier, 12 bénévoles, 3 heures
activities-field-title = Quoi
    .ask = Qu’avez-vous fait ?
    .help = Un nom court, par exemple : Nettoyage de la plage
activities-field-when = Quand
    .ask = C’était quand ?
    .help = Un jour ou plusieurs, par exemple : hier, le 3 mai, du 3 au 5 mai
activities-field-sections = Sections
    .ask = C’était quelle section ? Si vous étiez plusieurs, choisis-les toutes.
    .help = Des noms de sections, séparés par des virgules
activities-field-themes = Thème
    .ask = De quoi s’agissait-il ?
    .help = Un thème, ou plusieurs séparés par des virgules
activities-field-volunteers = Bénévoles
    .ask = Combien de personnes ont donné de leur temps, en te comptant ?
    .help = Un nombre, par exemple : 12
activities-ask-people =
    Combien de bénévoles étiez-vous, en te comptant, et combien de personnes avez-vous touchées ?
    Par exemple : 12, 40. Le premier nombre suffit.
activities-field-hours = Temps donné
    .ask = Combien de temps cela a-t-il pris ?
    .help = Par exemple : 3 h, 90 min, 2 h chacun, 36 h au total
activities-field-reached = Personnes touchées
    .ask = Combien de personnes avez-vous touchées : public, élèves, habitants ?
    .help = Un nombre, par exemple : 40 ; 0 si personne
activities-field-first-time = Pour la première fois
    .ask = Parmi les personnes touchées, combien venaient pour la première fois ?
    .help = Un nombre, au plus celui des personnes touchées
activities-field-place = Lieu
    .ask = C’était où ? Une ville ou une région suffit ; ce que tu écris ici est montré.
    .help = Une ville ou une région ; une rue seulement si les autres peuvent la connaître
activities-field-text = Petit texte
    .ask = Que veux-tu en raconter ?
    .help = Quelques phrases
activities-field-outcome = Résultat
    .ask = Qu’est-ce que cela a donné ?
    .help = Par exemple : 45 sacs de déchets, 120 arbres
activities-field-link = Lien
    .ask = Y a-t-il une page à ce sujet ? Envoie-moi son adresse.
    .help = L’adresse complète d’une page
activities-field-photos = Photos
    .ask = Envoie une photo. J’en retire ce qu’elle dit du lieu et de l’heure.
    .help = Une photo à la fois
activities-field-helpers = Coups de main
    .ask = Qui a aidé sans avoir de compte ici ?
    .help = Des noms, séparés par des virgules
activities-field-level = Niveau des élèves
    .ask = De quel niveau étaient les élèves ?
    .help = Un niveau, par exemple : école primaire
activities-field-feedback = Avis de l’école
    .ask = Qu’en a dit l’enseignante ou l’enseignant ?
    .help = En quelques mots
activities-field-visibility = Qui la voit
    .ask = Qui peut voir cette activité ?
    .help = Tout le réseau, ta section, ou toi seulement
activities-field-same = La même ?
    .ask = Est-ce la même activité ?
    .help = Appuie sur un bouton
activities-field-status = État
activities-field-merged = Réunie avec

activities-visibility-network = Tout le réseau
activities-visibility-section = Seulement la section
activities-visibility-private = Seulement moi
activities-level-kindergarten = Maternelle
activities-level-primary = École primaire
activities-level-lower = Collège
activities-level-upper = Lycée
activities-level-vocational = Lycée professionnel
activities-level-university = Université
activities-day-choice =
    { $day ->
        [today] Aujourd’hui, { DAY($on) }
        [yesterday] Hier, { DAY($on) }
       *[other] { DAY($on) }
    }
activities-sections-none = Sans section, pour le réseau
activities-hours-choice = { $hours } h
activities-photos-remove = Retirer les photos

## Ce qui ne peut pas être, et ce qu’il faut écrire à la place

activities-empty = Il n’y a encore rien. Écris quelque chose, ou appuie sur Passer.
activities-press-one = Appuie sur l’un des boutons, s’il te plaît.
activities-too-long = C’est un peu long : { $most } caractères au plus, s’il te plaît.
activities-title-unclear = Donne-lui un nom court, avec des mots, par exemple : Nettoyage de la plage
activities-title-long = C’est un peu long pour un nom : { $most } caractères au plus. Le reste peut aller dans le petit texte.
activities-when-unclear = Je n’y ai pas lu de jour. Essaie : hier, vendredi dernier, le 3 mai, du 3 au 5 mai.
activities-when-which = C’était quel jour ?
activities-when-future = Ce jour n’est pas encore venu : { $on }. Note l’activité quand elle sera faite, ou donne un autre jour.
activities-when-backwards = Cela finit avant de commencer. Donne d’abord le premier jour, puis le dernier.
activities-when-too-old = Je garde les activités depuis { $year }. Donne un jour plus récent, s’il te plaît.
activities-when-too-long = Une activité dure un an au plus. Note les plus longues année par année.
activities-when-old = { $on } : cela fait plus de deux ans. C’est bien ça ?
activities-when-long =
    { $count ->
        [one] Cela fait { $count } jour sans interruption. C’est bien ça ?
        [many] Cela fait { $count } de jours sans interruption. C’est bien ça ?
       *[other] Cela fait { $count } jours sans interruption. C’est bien ça ?
    }
activities-negative = C’est moins que rien. Donne un nombre à partir de 0, s’il te plaît.
activities-count-unclear = Je n’y ai pas lu de nombre entier. Essaie : 12
activities-count-which = Quel nombre est le bon ?
activities-volunteers-none = Quelqu’un a donné de son temps, toi au moins. Combien étiez-vous ?
activities-volunteers-most = Plus de { $most } bénévoles pour une activité, cela me dépasse. Vérifie le nombre, s’il te plaît.
activities-volunteers-unusual =
    { $count ->
        [one] { $count } bénévole ? Confirme, ou écris le bon nombre.
        [many] { $count } de bénévoles ? Confirme, ou écris le bon nombre.
       *[other] { $count } bénévoles ? Confirme, ou écris le bon nombre.
    }
activities-reached-most = Plus de { $most } personnes touchées, cela me dépasse. Vérifie le nombre, s’il te plaît.
activities-reached-unusual =
    { $count ->
        [one] { $count } personne touchée ? Confirme, ou écris le bon nombre.
        [many] { $count } de personnes touchées ? Confirme, ou écris le bon nombre.
       *[other] { $count } personnes touchées ? Confirme, ou écris le bon nombre.
    }
activities-first-time-most = { $count } pour la première fois, c’est plus que les { $reached } personnes touchées. Combien venaient pour la première fois ?
activities-hours-unclear = Je n’y ai pas lu de durée. Essaie : 3 h, 90 min, 2 h chacun, 36 h au total.
activities-hours-none = Cela a sûrement pris du temps. Combien ?
activities-hours-most =
    { $days ->
        [one] En { $days } jour il n’y a que { $most } heures. Combien de temps pour chaque bénévole ?
        [many] En { $days } de jours il n’y a que { $most } heures. Combien de temps pour chaque bénévole ?
       *[other] En { $days } jours il n’y a que { $most } heures. Combien de temps pour chaque bénévole ?
    }
activities-hours-most-total = Tous les bénévoles ensemble n’avaient que { $most } heures. Combien de temps était-ce ?
activities-hours-unusual =
    { $days ->
        [one] { $hours } heures par bénévole en { $days } jour ? Confirme, ou écris la bonne durée.
        [many] { $hours } heures par bénévole en { $days } de jours ? Confirme, ou écris la bonne durée.
       *[other] { $hours } heures par bénévole en { $days } jours ? Confirme, ou écris la bonne durée.
    }
activities-hours-which = Comment faut-il compter ce temps ?
activities-hours-each-or-total = { $hours } h : pour chaque personne, ou en tout ?
activities-hours-together = { $hours } h, c’est plus qu’une seule personne ne peut donner. C’est pour tout le groupe ?
activities-section-unknown = Je ne connais pas de section « { $name } ». Essaie son nom complet, ou appuie sur un bouton.
activities-sections-own = Une activité que tu notes est aussi celle de ta section. Ajoute-la, s’il te plaît.
activities-sections-join = Tu peux noter pour { $section } une fois que tu en fais partie : demande avec /join { $section }. Ou appuie sur une autre.
activities-not-yours = Seule la personne qui l’a notée ou la coordination peut changer cela.
activities-other-network = Cette fiche appartient à { $network }. Passe à ce réseau avec /network, puis enregistre-la.
activities-theme-unknown = Je ne connais pas de thème « { $name } ». Appuie sur l’un des boutons.
activities-link-unclear = Ce n’est pas une adresse que je peux ouvrir. Essaie : https://example.org/notre-journee
activities-helpers-most = Cela fait beaucoup de noms : { $most } au plus, s’il te plaît.
activities-photos-most = Il y a déjà { $most } photos, cela suffit pour une activité.
activities-photo-unclear = Je ne peux pas garder cette image. Envoie une photo ordinaire de { $most } Mo au plus.
activities-photos-unclear = Envoie une photo, ou appuie sur un bouton.

## Doutes sur une ligne

activities-doubt-volunteers = Combien de personnes ont donné de leur temps, en te comptant ?
activities-doubt-volunteers-range = Tu as donné une fourchette. Combien de bénévoles étiez-vous ?
activities-doubt-reached = Combien de personnes avez-vous touchées ?
activities-doubt-reached-range = Tu as donné une fourchette. Combien de personnes avez-vous touchées ?
activities-doubt-first-time = Parmi les personnes touchées, combien venaient pour la première fois ?
activities-doubt-zero = Personne du tout ? Donne-moi le nombre, s’il te plaît.
activities-doubt-absurd = Ce nombre paraît étrange. Lequel est le bon ?
activities-doubt-partner = Vous l’avez fait avec { $names }. De quelle section s’agit-il ?
activities-doubt-sections = Quelles sections l’ont fait ensemble ?

## La fiche

activities-days = { $days }
activities-list = { $items }
activities-count = { $count }
activities-joint = { $first }, avec { $others }
activities-line = { $field } : { $value }
activities-bullet = • { $item }
activities-untold = non précisé
activities-untitled = (effacée)
activities-nobody = plus personne
activities-somebody = quelqu’un
activities-card-change = Tu modifies une activité déjà enregistrée.
activities-card-join = Elle devient une activité commune avec « { $title } », notée par { $who }. Ce qui y est dit reste, ce qui manquait s’ajoute :
activities-card-same = C’est la même que « { $title } », notée par { $who } : il n’en reste qu’une. Ce qui y est dit reste, ce qui manquait s’ajoute :
activities-card-differs = Dit autrement cette fois, et pas repris :
activities-card-when = { $days } ({ RELATIVE($ago) })
activities-card-section = Section : { $section }
activities-card-no-section = Sans section : elle compte pour le réseau
activities-card-volunteers =
    { $count ->
        [one] { $count } bénévole
        [many] { $count } de bénévoles
       *[other] { $count } bénévoles
    }
activities-card-reached =
    { $count ->
        [one] { $count } personne touchée
        [many] { $count } de personnes touchées
       *[other] { $count } personnes touchées
    }
activities-card-reached-first =
    { $count ->
        [one] { $count } personne touchée, dont { $first } pour la première fois
        [many] { $count } de personnes touchées, dont { $first } pour la première fois
       *[other] { $count } personnes touchées, dont { $first } pour la première fois
    }
activities-card-untold = Non précisé : { $fields }
activities-hours-alone = { $hours } h
activities-hours-apiece = { $hours } h par personne
activities-hours-each = { $hours } h par personne ({ $total } h en tout)
activities-hours-total = { $hours } h en tout
activities-hours-total-each = { $hours } h en tout (environ { $each } h par personne)
activities-photos =
    { $count ->
        [one] { $count } photo
        [many] { $count } de photos
       *[other] { $count } photos
    }
activities-photo-alt = Photo { $number } de « { $title } »
activities-in-list = { $title } · { $days }
activities-status-new = Pas encore vérifiée
activities-status-verified = Vérifiée
activities-status-rejected = Non retenue
activities-rejected-because = Non retenue : { $reason }
activities-written-by = Notée par { $who }
activities-written-with = Avec { $who }

## Après l’enregistrement

activities-saved-reached =
    { $reached ->
        [one] C’est noté, merci ! Tes activités ont touché { $reached } personne cette année.
        [many] C’est noté, merci ! Tes activités ont touché { $reached } de personnes cette année.
       *[other] C’est noté, merci ! Tes activités ont touché { $reached } personnes cette année.
    }
activities-saved-own =
    { $count ->
        [one] C’est noté, merci ! C’est ta première activité ici.
        [many] C’est noté, merci ! Cela fait { $count } d’activités à ton nom.
       *[other] C’est noté, merci ! Cela fait { $count } activités à ton nom.
    }
activities-changed = C’est modifié.
activities-unchanged = Rien n’était différent, rien n’a donc changé.
activities-undone = Retour en arrière : rien n’est enregistré. Change ce que tu veux.
activities-undone-change = Retour en arrière : elle dit de nouveau ce qu’elle disait avant. Change ce que tu veux.
activities-undo-done = C’était déjà annulé.
activities-undo-late = Le retour en arrière ne marche qu’une minute. Tu peux encore ouvrir l’activité, la modifier ou la supprimer.
activities-undo-changed = Quelqu’un l’a modifiée depuis : je n’ai rien annulé. Ouvre-la pour voir où elle en est.
activities-late = Cette activité est déjà enregistrée. Pour la modifier, ouvre-la avec /mine.
activities-late-ask = Voici ce que dit ton message maintenant. Je modifie l’activité enregistrée ?
activities-add-school = Ajouter l’avis de l’école
activities-part-of = Fait partie de : { $title }
activities-school-title = Visite à l’école
activities-open = Ouvrir
activities-gone = Cette activité n’est plus là, ou elle n’est pas pour toi.

## Y est-elle déjà ?

activities-same-ask = Il y a déjà quelque chose de semblable. Est-ce la même ?
activities-same-one = « { $title } », { $days }, { $sections }, notée par { $who }
activities-same-join = En faire une activité commune
activities-same-yes = C’est la même
activities-same-renew = La même, avec ces chiffres-ci
activities-same-this = La même que : { $title }
activities-same-no = C’en est une autre
activities-joined = C’est maintenant une seule activité commune ; elle compte une fois dans chaque total au-dessus de vos sections.
activities-joined-same = C’est maintenant une seule activité, qui compte une fois.

## Encore une fois

activities-again-none = Tu n’as encore rien noté qui puisse se répéter.
activities-again-which = Laquelle veux-tu noter encore une fois ?
activities-again-when = C’était quand cette fois ? Un appui l’enregistre.
activities-again-save =
    { $day ->
        [today] Aujourd’hui, { DAY($on) }
        [yesterday] Hier, { DAY($on) }
       *[other] Le { DAY($on) }
    }
activities-again-other-day = Un autre jour
activities-repeat = Noter à nouveau
activities-share = Partager comme pratique
activities-promote = Proposer pour la bibliothèque

## /mine

activities-mine-none = Tu n’as encore rien noté. Une ligne suffit pour commencer.
activities-mine-head =
    { $count ->
        [one] { $count } activité à toi
        [many] { $count } d’activités à toi
       *[other] { $count } activités à toi
    }
activities-mine-open = Appuie sur l’une d’elles pour l’ouvrir.
activities-mine-back = Mes activités
activities-delete-ask = Supprimer « { $title } » ?
activities-delete-what = Elle disparaîtra pour de bon, avec ses photos et son historique, et sortira de tous les totaux. Tu as une minute pour répondre.
activities-delete-joint = C’est une activité commune : elle disparaît aussi pour { $sections }.
activities-delete-yes = Supprimer pour de bon
activities-delete-no = La garder
activities-delete-late = La minute est passée, rien n’a été supprimé.
activities-delete-shared = Seule la personne qui l’a notée la première peut supprimer une activité commune. Tu peux la modifier et en retirer ta section.
activities-delete-others = Seule la personne qui a noté une activité peut la supprimer. La coordination peut ne pas la retenir.
activities-deleted = « { $title } » est supprimée.
activities-follow = Suivre
activities-check = Bonne activité ?
activities-label = Label : { $verdict ->
    [qualifies] mérité
    [nearly] presque
   *[regular] activité ordinaire
 }
activities-history = Historique
activities-history-head = Historique de « { $title } »
activities-history-created = { $at } : notée par { $who }
activities-history-line = { $at }, { $who } : { $field } : { $before } → { $after }
activities-history-merged = { $at }, { $who } : réunie avec « { $title } »

## /review

activities-review-none = Rien n’attend de relecture. Bravo !
activities-review-head =
    { $count ->
        [one] { $count } activité attend une relecture
        [many] { $count } d’activités attendent une relecture
       *[other] { $count } activités attendent une relecture
    }
activities-review-open = Les plus anciennes d’abord. Appuie sur l’une d’elles.
activities-review-one = Relire
activities-review-back = Retour à la relecture
activities-review-queue = Toutes celles qui attendent
activities-review-next = Suivante (encore { $count })
activities-review-own = Tu l’as notée toi-même. Si possible, laisse quelqu’un d’autre la vérifier.
activities-review-near = Il y en a une semblable : « { $title } », notée par { $who }.
activities-review-quality = À garder en tête :
activities-verify = Vérifier
activities-verified = « { $title } » est vérifiée.
activities-verified-before = Elle est déjà vérifiée.
activities-ask = Poser une question
activities-ask-title = Une question sur cette activité
activities-ask-nobody = La personne qui l’a notée n’est plus là pour répondre.
activities-field-question = Question
    .ask = Que veux-tu demander ? La personne qui l’a notée répond ici, dans la conversation.
    .help = Une question courte
activities-asked = C’est envoyé. { $who } peut répondre ici, et je te transmettrai la réponse.
activities-question-open = { $who } a demandé : « { $question } ». Pas encore de réponse.
activities-question-answered = { $who } a demandé : « { $question } ». Réponse : « { $answer } »
activities-question-quoted = Ta question : « { $question } »
activities-answer = Répondre
activities-answer-title = Ta réponse
activities-field-answer = Réponse
    .ask = Que réponds-tu ?
    .help = En quelques mots
activities-answered = Merci, j’ai transmis.
activities-answered-before = Cette question a déjà sa réponse.
activities-correct = Corriger
activities-reject = Ne pas retenir
activities-reject-title = Ne pas retenir une activité
activities-field-reason = Raison
    .ask = Pourquoi n’est-elle pas retenue ? La personne qui l’a notée lira ta réponse.
    .help = Une phrase amicale, et ce qui aiderait
activities-reason-twice = Elle a été notée deux fois
activities-reason-not-ours = Ce n’était pas une de nos activités
activities-reason-not-done = Elle n’a pas eu lieu
activities-rejected = « { $title } » n’est pas retenue ; la personne qui l’a notée sait pourquoi.
activities-merge = Réunir avec la semblable
activities-merge-ask = Réunir ces deux-là en une ?
activities-merge-what = « { $title } » reste, reprend ce qu’elle ne disait pas, et appartient à { $sections }. L’autre disparaît. Les personnes qui les ont notées sont prévenues.
activities-merge-yes = Les réunir

## Ce que les autres apprennent

activities-difference = { $field } : { $before } → { $after }
activities-told-joint = { $who } a noté une activité commune avec { $section }. Elle compte pour les deux sections, inutile de la noter encore.
activities-told-joined = { $who } y était aussi : « { $title } » est maintenant une activité commune, et compte en entier pour les deux sections.
activities-told-same = { $who } y était aussi : « { $title } » est maintenant une seule activité, la vôtre, et compte une fois.
activities-told-corrected = { $who } a corrigé « { $title } » :
activities-told-undone = La correction de « { $title } » est annulée ({ $who }) :
activities-told-rejected = { $who } n’a pas retenu « { $title } » : { $reason }
activities-told-rejected-next = Modifie ce qui ne va pas, et elle sera relue.
activities-told-question = { $who } a une question sur « { $title } » :
activities-told-answer = { $who } a répondu au sujet de « { $title } » :
activities-told-merged = La coordination a réuni deux fiches de la même activité. C’est maintenant « { $title } », et elle reste à toi.
activities-told-deleted = « { $title } », que vous aviez notée ensemble, a été supprimée par { $who } : elle ne compte plus pour personne. Si ta part doit encore compter, note-la à nouveau.

## Of a partner network

activities-same = C’était aussi à nous
