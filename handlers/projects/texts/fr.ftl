# Projets et initiatives : trouver, publier, avancer, montrer. Court ; dire la suite ; ne jamais reprocher un silence.

## Commandes

projects-command-projects = Projets : voir, publier, participer
    .words = projets, initiatives, voir les projets, montrer les projets

## Mots reconnus, séparés par des virgules

projects-words-new = nouveau projet, publier un projet, ajouter un projet
projects-words-add = nouveau, publier, ajouter
projects-words-new-initiative = nouvelle initiative, ajouter une initiative, publier une initiative, lancer une initiative
projects-words-rules = règles, éligibilité
projects-words-rules-alone = règles des projets
projects-words-mine = mes projets, les miens, à moi
projects-words-unclaimed = sans équipe, non repris
projects-words-seeking = cherche un chercheur, cherche une chercheuse, pour la recherche, cherche un·e chercheur·se
projects-words-researcher = chercheur, chercheuse, chercheurs
projects-words-stage = { $stage ->
    [idea] seulement les idées, au stade d’idée
    [planned] prévu, prévus
    [running] en cours
    [paused] en pause
   *[finished] terminé, terminés
 }
projects-words-joints = en, de, du, des, sur, pour, le, la, les, et, avec, projets, projet
projects-words-nobody = aucune, personne, pas d’organisation
projects-words-initiative = initiative
projects-words-title = titre, nom
projects-words-aims = but, buts, objectif, objectifs
projects-words-method = méthode, méthodes
projects-words-wanted = cherche, on cherche, nous cherchons, recherché, recherchée, recherchés, recherchées, qui est recherché, on recherche, partenaires
projects-words-count = combien, nombre
projects-words-costs = coût, coûts, budget
projects-words-tasks = tâches, tâches du partenaire
projects-words-needs = besoins, besoin, il nous faut
projects-words-next = prochaine étape, étape suivante
projects-words-themes = thèmes, thème
projects-words-countries = pays
projects-words-languages = langues, langue
projects-words-period = période, dates, quand, durée
projects-words-apply = candidature avant, candidatures jusqu’au, date limite
projects-words-answer = réponse avant, réponses avant
projects-words-organisation = organisation, porté par

## Le formulaire d’un projet

projects-title = Projet
projects-field-title = Titre
    .ask =
        Comment s’appelle-t-il ? Un nom court suffit, ou tout d’un coup :
        Jardins d’école, santé, mars à juin 2027. But : les élèves cultivent et mesurent. Cherche : deux écoles. Langues : français
    .help = Un nom court, ou plusieurs parties : « But : … », « Cherche : … », « Période : … »
projects-field-themes = Thèmes
    .ask = De quels thèmes s’agit-il ? Trois au plus.
    .help = Appuie sur un ou plusieurs, ou écris leurs noms
projects-field-aims = Buts
    .ask = Que veut atteindre l’équipe ? Deux ou trois phrases.
    .help = Ce qui sera différent, et pour qui
projects-field-period = Période
    .ask = Quand a-t-il lieu ?
    .help = Par exemple : mars à juin 2027, ou à partir de septembre 2026
projects-field-wanted = Qui on cherche
    .ask = Qui l’équipe cherche-t-elle ?
    .help = Par exemple : deux écoles et une personne qui connaît les statistiques
projects-field-kind = Projet ou initiative
    .ask = Est-ce un projet porté par une organisation, ou une initiative de personnes qui commencent quelque chose ?
    .help = Appuie sur un des boutons
projects-field-organisation = Organisation
    .ask = Quelle organisation le porte ?
    .help = Appuie sur une, ou écris son nom comme dans /organisations ; « aucune » s’il n’y en a pas
projects-field-method = Méthode
    .ask = Comment l’équipe s’y prend-elle ?
    .help = Les étapes, en quelques phrases
projects-field-countries = Pays recherchés
    .ask = De quels pays doivent venir les partenaires ?
    .help = Des noms séparés par des virgules : Géorgie, France
projects-field-languages = Langues
    .ask = Dans quelles langues peut-on travailler avec l’équipe ?
    .help = Des noms séparés par des virgules : français, russe
projects-field-wanted-count = Combien
    .ask = Combien de personnes ou de partenaires l’équipe cherche-t-elle ?
    .help = Un nombre, comme 3
projects-field-tasks = Tâches du partenaire
    .ask = Que ferait un partenaire ?
    .help = Par exemple : deux cours par mois et un questionnaire
projects-field-costs = Coûts
    .ask = Que coûte la participation, et qui paie ?
    .help = Par exemple : rien ; le voyage est payé
projects-field-apply-by = Candidature avant le
    .ask = Jusqu’à quand peut-on se proposer ?
    .help = Un jour, comme 15 mars 2027
projects-field-answer-by = Réponse avant le
    .ask = Jusqu’à quand l’équipe répond-elle ?
    .help = Un jour, comme 30 mars 2027
projects-field-needs = Besoins
    .ask = De quoi l’équipe a-t-elle le plus besoin ?
    .help = Par exemple : une salle, des outils, une personne qui traduit
projects-field-next-step = Prochaine étape
    .ask = Quelle est la prochaine étape ?
    .help = Une ligne, comme : première réunion avec l’école en mai
projects-field-section = De
    .ask = D’où vient-il ?
    .help = Appuie sur un des boutons
projects-field-language = Écrit en
    .ask = Dans quelle langue est-il écrit ?
    .help = Appuie sur un des boutons
projects-more-there-is = Sous Modifier il y a plus : organisation, pays, langues, tâches, coûts, dates limites, besoins.
projects-late = Le projet est déjà enregistré. Pour le changer, ouvre-le et appuie sur Modifier.
projects-day = { DATE($on) }

## La recherche

projects-seek-title = Recherche scientifique souhaitée
projects-field-question = Question
    .ask = À quelle question la recherche doit-elle répondre ?
    .help = Par exemple : les élèves qui jardinent mangent-ils plus de légumes un an après ?
projects-field-place = Lieu
    .ask = Où aurait lieu le travail ? Une ville ou une région suffit.
    .help = Par exemple : Dijon, ou en ligne
projects-field-research-period = Période
    .ask = Quand aurait-il lieu ?
    .help = Par exemple : mars à juin 2027
projects-field-research-language = Langue
    .ask = Dans quelle langue travaillerait-on ?
    .help = Appuie sur une langue, ou écris son nom
projects-field-offers = Ce que l’équipe offre
    .ask = Qu’offre l’équipe à la recherche ?
    .help = Par exemple : des données sur trois ans, un bureau, les frais de voyage

## Nouvelles et reprises

projects-news-title = Nouvelles d’un projet
projects-field-news = Nouvelles
    .ask = Quoi de neuf ? Quelques phrases.
    .help = Ce qui a été fait, ce qui en est sorti, ce qui vient
projects-claim-title = Une initiative que tu menais
projects-field-claim-stage = Où elle en est
    .ask = Où en est cette initiative ?
    .help = Appuie sur un des boutons
projects-field-claim-words = Pour la coordination
    .ask = Quel était ton rôle ? La coordination le lira. Tu peux passer.
    .help = Par exemple : je l’ai commencée en 2023 avec deux amis

## Ce qui ne va pas

projects-gone = Ce projet n’est plus là.
projects-press-one = Appuie sur un des boutons, s’il te plaît.
projects-text-missing = Écris quelques mots, s’il te plaît.
projects-text-long = Cela dépasse { $most } caractères. Raccourcis un peu, s’il te plaît.
projects-theme-unknown = Je ne connais pas ce thème. Appuie sur un des boutons.
projects-country-unknown = Je ne connais pas le pays « { $said } ». Écris des noms séparés par des virgules, comme : Géorgie, France
projects-language-unknown = Je ne connais pas la langue « { $said } ». Écris des noms séparés par des virgules, comme : français, russe
projects-number-unclear = Écris un nombre de 1 à { $most }, s’il te plaît.
projects-period-unclear = Je n’arrive pas à le lire. Écris par exemple : mars à juin 2027, ou à partir de septembre 2026
projects-day-unclear = Je n’arrive pas à lire ce jour. Écris par exemple : 15 mars 2027
projects-day-past = Le { DATE($on) } est passé. Quel jour à venir veux-tu dire ?
projects-answer-early = C’est avant le jour jusqu’auquel on peut se proposer. Est-ce voulu ?
projects-organisation-unknown = Il n’y a pas d’organisation « { $said } » ici. Écris son nom comme dans /organisations, ou ajoute-la d’abord ; ce que tu as écrit est gardé.
projects-make-initiative = En faire une initiative
projects-section-not-yours = Un projet vient de ta section ou de ton pays, ou d’un endroit que tu coordonnes.
projects-not-yours = Seules les personnes qui mènent un projet décident de ce que tout le monde en lit.
projects-not-team = C’est réservé à l’équipe de ce projet.

## Les règles d’un réseau

projects-refused = Cette règle n’est pas remplie : « { $rule } »
projects-cure-theme = Choisis au moins un thème.
projects-cure-runner = Dis quelle organisation le porte : ajoute la tienne avec /organisations si elle manque. Ou fais-en une initiative avec le bouton ci-dessous : il lui faut seulement un thème.
projects-cure-confirm = La coordination peut confirmer cette organisation comme membre, ou comme liée à l’éducation : demande avec /contact. Ou choisis-en une autre, ou fais-en une initiative.
projects-refused-kept = Ce que tu as écrit est gardé. Tu peux l’enregistrer plus tard : écris /projects quand tu veux pour continuer.
projects-rules = Règles pour les projets
projects-rules-how = Un nouveau projet est enregistré s’il remplit les règles activées. Une initiative n’a besoin que d’un thème.
projects-rule-runner = Il est porté par une organisation membre, ou par une association de la société civile liée à l’éducation
projects-rule-runner-short = organisation
projects-rule-theme = Il a au moins un thème
projects-rule-theme-short = thème
projects-rule-on = Activée
projects-rule-off = Désactivée
projects-rule-switch-on = Activer : { $rule }
projects-rule-switch-off = Désactiver : { $rule }
projects-rule-changed = C’est changé. Cela vaut à partir du prochain projet.

## Ce qui est fait

projects-saved = C’est publié. C’est toi qui le mènes.
projects-saved-seeks = Il est ouvert à la recherche : on peut le trouver dès maintenant. Sous « La recherche souhaitée », écris ta question et ce que tu offres.
projects-saved-next = Les membres de ton réseau le voient. Qui d’autre peut le lire se règle sous Plus.
projects-changed = C’est changé.
projects-unchanged = Rien n’a changé.
projects-seeks = Les chercheuses et chercheurs le trouvent maintenant.
projects-seeks-no-more = La recherche scientifique n’est plus souhaitée. Il n’est plus sur aucune liste pour la recherche.
projects-stage-told = C’est noté, à la date d’aujourd’hui.
projects-stage-same = Le stade reste le même. J’ai noté que le projet vit.
projects-news-told = C’est noté. Merci de l’avoir dit.
projects-thanks = Merci. C’est noté pour toute l’équipe.
projects-answered = Il y a déjà une réponse ou des nouvelles depuis cette question. Rien n’a changé.
projects-sight-told = C’est changé.
projects-withdrawn = Retiré. Seules son équipe et la coordination le voient encore.
projects-is-back = Il est de retour.

## La liste

projects-title-all = Projets et initiatives
projects-mine = Mes projets
projects-unclaimed = Sans équipe
projects-only = Seulement : { $parts }
projects-only-seeking = recherche scientifique souhaitée
projects-only-words = « { $words } »
projects-none = Il n’y a pas encore de projet ici. Le tien serait le premier.
projects-none-fits = Rien ne correspond. Enlève un filtre, essaie avec moins de mots, ou regarde tous les projets.
projects-none-mine = Tu n’es encore dans aucun projet. Regarde-les tous, ou publie le tien.
projects-none-unclaimed = Chaque initiative a une équipe ici.
projects-new = Publier un projet
projects-menu = Filtrer et plus
projects-menu-how = Choisis ce que tu veux voir. Tu peux aussi l’écrire : /projects santé Géorgie
projects-all = Tous les projets
projects-back = Retour à la liste
projects-any = Tout
projects-entry = { $number }. { $title }
projects-entry-place = { $stage } · { $place }
projects-entry-research = Recherche scientifique souhaitée
projects-entry-withdrawn = Retiré
projects-entry-unclaimed = Sans équipe
projects-position = { $first }–{ $last } sur { $total }
projects-filter-theme = Thème
projects-filter-country = Pays
projects-filter-language = Langue
projects-filter-stage = Stade
projects-filter-seeking = Pour la recherche
projects-filter-mine = Mes projets
projects-filter-unclaimed = Sans équipe
projects-which-theme = Quel thème ?
projects-which-country = Quel pays ?
projects-which-language = Quelle langue ?
projects-which-stage = Quel stade ? Ceux qui sont terminés ne sont listés que si tu le demandes.
projects-nothing-to-choose = Il n’y a rien à choisir ici.
projects-choice = { $name } ({ $count })
projects-choice-country = { COUNTRY($country) } ({ $count })
projects-country = { COUNTRY($country) }

## Un projet

projects-kind-project = Projet
projects-kind-initiative = Initiative
projects-stage-idea = Idée
projects-stage-planned = Prévu
projects-stage-running = En cours
projects-stage-paused = En pause
projects-stage-finished = Terminé
projects-is = { $kind } · { $stage }
projects-is-since = { $kind } · { $stage }, depuis le { DATE($at) }
projects-place = { $section }, { COUNTRY($country) }
projects-place-country = { COUNTRY($country) }
projects-value = { $value }
projects-line = { $label } : { $value }
projects-label-themes = Thèmes
projects-label-countries = Pays recherchés
projects-label-stage = Stade
projects-label-wanted = On cherche
projects-label-aims = Buts
projects-label-method = Méthode
projects-label-period = Période
projects-label-languages = Langues
projects-label-costs = Coûts
projects-label-tasks = Tâches du partenaire
projects-label-deadlines = Dates limites
projects-label-needs = Besoins
projects-label-next = Prochaine étape
projects-label-research = Recherche scientifique souhaitée
projects-label-organisation = Organisation
projects-period = { $days }
projects-period-from = à partir du { DATE($on) }
projects-period-until = jusqu’au { DATE($on) }
projects-wanted-count = { $count ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
 }
projects-apply-by = candidature avant le { DATE($on) }
projects-answer-by = réponse avant le { DATE($on) }
projects-research-place = Lieu : { $place }
projects-research-when = Période : { $when }
projects-research-language = Langue : { LANGUAGE($code) }
projects-research-offers = Ce qui est offert : { $offers }
projects-written-in = Écrit en : { $language }
projects-news-of = Nouvelles du { DATE($at) }
projects-silent = Pas de nouvelles depuis le { DATE($at) }.
projects-is-withdrawn = Retiré : seules l’équipe et la coordination le voient.
projects-is-unclaimed = Sans équipe. Tu menais cette initiative ? Appuie sur « C’était la mienne ».
projects-is-closed = La date limite pour se proposer est passée.
projects-seen-public = Tout le monde peut en lire la partie publique.
projects-seen-partners = Les réseaux partenaires le lisent aussi.
projects-interested = Cela m’intéresse
projects-team = Équipe
projects-share = Carte à partager
projects-more = Plus
projects-more-how = Que veux-tu faire ?
projects-tell-news = Des nouvelles
projects-set-stage = Stade
projects-stage-ask = Où en est-il ?
projects-seek = Ouvrir à la recherche
projects-seeking = La recherche souhaitée
projects-seek-no-more = Ne plus chercher
projects-ask-help = Équipe d’appui
projects-as-practice = Partager ce qui a marché
projects-withdraw = Retirer
projects-bring-back = Remettre
projects-history = Ce qui s’est passé
projects-history-how = Le plus récent d’abord.
projects-history-stage = { DATE($at) } : { $stage }
projects-open = Ouvrir le projet

## Qui le lit

projects-sight = Qui peut le lire
projects-sight-how = Qui peut le lire ? Hors des réseaux, on ne lit que les champs que tu choisis.
projects-sight-network = Notre réseau
projects-sight-partners = Les réseaux partenaires aussi
projects-sight-public = Tout le monde
projects-fields = Ce que tout le monde lit
projects-fields-how = Choisis ce qui figure sur la carte à partager et sur la page publique. Le titre y est toujours.
projects-fields-preview = Voici ce que tout le monde lirait :
projects-link = Page publique : { $link }
projects-picture-alt = Carte à partager « { $title } » ; tous ses mots sont dans ce message

## Après un silence

projects-ask-silent = Pas de nouvelles depuis le { DATE($at) }. Comment cela va-t-il ? Une réponse suffit pour toute l’équipe.
projects-answer-on = Ça continue
projects-answer-paused = C’est en pause
projects-answer-finished = C’est terminé

## Reprises

projects-somebody = Une personne sans nom
projects-claim = C’était la mienne
projects-claim-continued = Elle continue
projects-claim-paused = En pause
projects-claim-finished = Terminée
projects-claim-asked = Merci. Je demande à la coordination si « { $title } » était à toi ; tu auras de mes nouvelles.
projects-claim-is-yours = Elle est à toi maintenant. C’est toi qui la mènes.
projects-claim-letter = { $name } dit : je menais « { $title } ».
projects-claim-by = { $name }, { DATE($at) }
projects-claim-stage = Maintenant : { $stage }
projects-claim-yes = Oui, c’est exact
projects-claim-no = Non
projects-claim-yes-to = Oui pour { $number }
projects-claim-no-to = Non pour { $number }
projects-claim-agreed = Quelqu’un mène de nouveau « { $title } ». La personne est prévenue.
projects-claim-refused = Refusé pour « { $title } ». La personne est prévenue, sans ton nom.
projects-claim-decided = Quelqu’un d’autre a déjà décidé.
projects-claim-gone = Cette demande n’est plus là.
projects-claimed-before = Cette initiative a déjà une équipe.
projects-claim-told-yes = « { $title } » est à toi : tu la mènes maintenant.
projects-claim-told-no = Ta demande de mener « { $title } » n’a pas été acceptée. Pour savoir pourquoi, écris /contact.
projects-claims = Demandes ({ $count })
projects-claims-title = Qui dit l’avoir menée
projects-claims-none = Personne n’attend de réponse.
projects-claims-waiting = Demandes ({ $count })

## La page publique

projects-page-title = Projets et initiatives
projects-page-lead = Ce que ces personnes font ensemble, et qui elles cherchent.
projects-page-none = Il n’y a pas encore de projet public ici.
projects-page-contact = Pour participer, trouve l’assistant du réseau { $network } et écris /projects.
projects-page-skip = Aller aux projets
projects-page-consent = Ici ne figure que ce que les personnes d’un projet ont choisi de montrer.
