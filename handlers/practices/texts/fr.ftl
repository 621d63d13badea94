# Ce qui a marché ailleurs, et ce qui n’a pas marché. Ton curieux, jamais de jugement ; raconter un échec est un cadeau.

## Commandes

practices-command-share = Raconter ce qui a marché, ou pas
    .words = partager une pratique, raconter une pratique, partager ce qui a marché, nouvelle pratique
practices-command-practices = Ce qui a marché ailleurs
    .words = pratiques, bibliothèque, bonnes pratiques, ce qui marche ailleurs

## Titres que l'on écrit dans un seul message, séparés par des virgules

practices-words-title = titre, nom
practices-words-context = situation, contexte, cadre, où
practices-words-done = ce que nous avons fait, ce qu'on a fait, ce qui a été fait, ce que j'ai fait, action
practices-words-worked = ce qui a marché, ce qui a bien marché, ce qui a fonctionné
practices-words-not-worked = ce qui n'a pas marché, ce qui n'a pas fonctionné, ce qui a été difficile, difficultés
practices-words-factors = facteurs de réussite, facteurs, pourquoi ça a marché, ce qui a aidé
practices-words-english = titre anglais, titre en anglais

## Mots qui disent de quoi il s'agit, séparés par des virgules

practices-words-school = école, élève, classe, enseignant, collège, lycée, maternelle
practices-words-university = université, campus, faculté
practices-words-community = village, quartier, centre social, voisins, mairie
practices-words-care = hôpital, maison de retraite, ehpad, foyer, patient
practices-words-outdoors = parc, forêt, plage, rivière, jardin, nettoyage
practices-words-online = en ligne, webinaire, visioconférence, zoom
practices-words-physical = sport, sommeil, alimentation, petit-déjeuner, vaccination, santé physique
practices-words-mental = stress, anxiété, épuisement, santé mentale, dépression, inquiétude
practices-words-social = amitié, solitude, isolement, appartenance, harcèlement, ensemble

## Le formulaire

practices-share-title = Raconter une pratique
practices-share-intro =
    Cinq petites questions, et d’autres pourront profiter de ton expérience. Ce qui n’a pas marché est tout aussi bienvenu.
    Tu peux aussi tout envoyer en un message, ou reprendre demain.
practices-field-context = Situation
    .ask = Quelle était la situation ? Pour qui était-ce, et où ?
    .help = Une phrase ou deux
practices-field-done = Ce qui a été fait
    .ask = Qu’as-tu fait ?
    .help = Assez pour que quelqu’un d’autre puisse le refaire
practices-field-worked = Ce qui a marché
    .ask = Qu’est-ce qui a marché, et comment le sais-tu ?
    .help = Par exemple : 30 élèves sur 40 sont revenus chaque semaine
practices-field-not-worked = Ce qui n’a pas marché
    .ask = Qu’est-ce qui n’a pas marché, ou que ferais-tu autrement ?
    .help = Appuie sur le bouton qui dit comment cela s’est passé, ou écris simplement
practices-field-factors = Facteurs de réussite
    .ask = Grâce à quoi cela a-t-il marché ? Choisis, ou écris quelques mots séparés par des virgules.
    .help = Par exemple : un partenaire de confiance, une personne responsable
practices-ask-missing-factors = Qu’a-t-il manqué pour que cela marche ? Choisis, ou écris quelques mots séparés par des virgules.
practices-field-english = Titre en anglais
    .ask = Quel serait son titre en anglais ? Les membres qui lisent d’autres langues trouveront la pratique bien plus souvent.
    .help = Quelques mots d’anglais ; sinon, appuie sur Passer
practices-field-title = Titre
    .ask = Comment l’appeler ?
    .help = Un nom court
practices-field-verdict = Résultat
    .ask = Comment cela s’est-il passé ?
    .help = L’un des boutons
practices-field-themes = Thème
    .ask = De quoi s’agit-il ?
    .help = Un thème, ou plusieurs séparés par des virgules
practices-field-wellbeing = Bien-être
    .ask = Quelle forme de bien-être cela a-t-il favorisée ?
    .help = Un ou plusieurs, séparés par des virgules
practices-field-setting = Cadre
    .ask = Où cela se passe-t-il ?
    .help = L’un des boutons
practices-field-name = Nom
    .ask = Veux-tu que ton nom et ta section y figurent ?
    .help = L’un des boutons
practices-field-nameless = Sans mon nom
    .ask = Veux-tu la publier sans ton nom ?
    .help = Le bouton
practices-field-visibility = Qui peut le lire
    .ask = Qui peut le lire ?
    .help = L’un des boutons

practices-part-empty = Une phrase ou deux, s’il te plaît.
practices-part-long = Cela fait { $length } caractères ; il y a de la place pour { $most }. Peux-tu raccourcir un peu ?
practices-title-unclear = Quelques mots, s’il te plaît. Par exemple : Petit-déjeuner avant l’école
practices-title-long = Un titre compte { $most } caractères au plus.
practices-english-unclear = Écris-le en lettres latines, par exemple : Breakfast club before school. Ou appuie sur Passer.
practices-theme-unknown = Je ne connais pas le thème « { $name } ». Appuie sur l’un des boutons.
practices-press-one = Appuie sur l’un des boutons, s’il te plaît.
practices-verdict-missing = Tu n’as dit ni ce qui a marché ni ce qui n’a pas marché. Comment cela s’est-il passé ?
practices-other-network = Tu as commencé ceci dans le réseau : { $network }. Retournes-y avec /network pour l’enregistrer.

practices-preview = Voici ce qu’on lira
practices-english-hint = Avec un titre en anglais, davantage de monde la trouvera : appuie sur Modifier, puis sur « Titre en anglais ».
practices-named = Avec nom et section
practices-nameless = Sans nom
practices-without-name = Publier sans mon nom
practices-public-named = Tout le monde pourra la lire, y compris les membres d’autres réseaux, et elle pourra figurer sur des pages publiques, avec le nom que tu as choisi et ta section. Cela te convient ?
practices-public-nameless = Tout le monde pourra la lire, y compris les membres d’autres réseaux, et elle pourra figurer sur des pages publiques, sans ton nom. Cela te convient ?

practices-published = La pratique est dans la bibliothèque : les autres peuvent maintenant la trouver.
practices-thanks = Merci ! Quelqu’un n’aura pas à partir de zéro.
practices-changed = C’est modifié. L’ancienne version est gardée.
practices-unchanged = Rien n’a changé.
practices-late = Cette pratique est déjà dans la bibliothèque. Pour la changer, ouvre-la et appuie sur Modifier.

## Ce qu'on y lit

practices-part-context = Situation
practices-part-done = Ce qui a été fait
practices-part-worked = Ce qui a marché
practices-part-not-worked = Ce qui n’a pas marché
practices-part-factors = Facteurs de réussite
practices-verdict-worked = Ça a marché
practices-verdict-mixed = Ça a marché en partie
practices-verdict-failed = Ça n’a pas marché
practices-level-told = Récit : quelqu’un en témoigne
practices-level-monitored = Suivi : celles et ceux qui l’ont fait en ont compté les effets
practices-level-evaluated = Évaluation : quelqu’un d’autre l’a examinée
practices-level-researched = Étude : une recherche y a été consacrée
practices-level-name-told = Récit
practices-level-name-monitored = Suivi
practices-level-name-evaluated = Évaluation
practices-level-name-researched = Étude
practices-reviewed = { $level } ({ $who }, { DATE($at) })
practices-changed-since = Le texte a changé depuis.
practices-setting-school = École
practices-setting-university = Université
practices-setting-community = Quartier
practices-setting-care = Hôpital ou foyer
practices-setting-outdoors = En plein air
practices-setting-online = En ligne
practices-wellbeing-physical = Physique
practices-wellbeing-mental = Mental
practices-wellbeing-social = Social
practices-readers-network = Lu par les membres du réseau
practices-readers-public = Lu par tout le monde
practices-about = Thème : { $themes }
practices-where = Cadre : { $setting }
practices-good-for = Bien-être : { $wellbeing }
practices-written-in = Langue du texte : { LANGUAGE($language) }
practices-made = { MONTH($on) }
practices-country = { COUNTRY($country) }
practices-somebody = quelqu’un
practices-is-held = La modération l’examine ; en attendant, les autres ne la voient pas.
practices-is-withdrawn = Retirée : les autres ne la voient pas.
practices-adapted-in = Adaptations : { $lands }
practices-tools-count = { $count ->
    [one] { $count } outil à utiliser
   *[other] { $count } outils à utiliser
 }
practices-helpful-count = { $count ->
    [one] Utile à { $count } personne
   *[other] Utile à { $count } personnes
 }
practices-gone = Cette pratique n’est plus là.

practices-voted = Merci, cela aide les autres à choisir.

## Boutons

practices-open = Ouvrir
practices-share = Partager comme pratique
practices-helpful = Utile
practices-not-helpful = Pas utile
practices-try = Essayer
practices-idea = Carte d’idée
practices-whole = Tout lire
practices-adaptations = Adaptations
practices-adapt = Ajouter une adaptation
practices-history = Versions précédentes
practices-rate = Niveau de preuve
practices-tools = Outils
practices-withdraw = Retirer
practices-restore = Remettre
practices-remove = Supprimer pour de bon
practices-activity = Vers l’activité
practices-mine = Mes pratiques
practices-all = Toutes les pratiques
practices-tell-one = En raconter une

## À partir d'une activité

practices-activity-gone = Cette activité n’est plus là.
practices-not-yours = Seule la personne qui l’a notée peut partager cette activité.
practices-authors-choice = Seule la personne qui l’a écrite peut en décider.
practices-author-left = La personne qui l’a notée est partie : plus personne ne peut donner son accord.
practices-shared-before = C’est déjà dans la bibliothèque.
practices-ask-consent = { $who } pense que d’autres peuvent apprendre de « { $title } » et aimerait voir cette activité dans la bibliothèque.
practices-ask-consent-how = Ton nom et ta section y figureront, et seuls les membres de ton réseau la liront. Peut-on la partager ?
practices-agree = Oui, partager
practices-agree-first = Je préfère l’écrire moi-même
practices-decline = Non merci
practices-asked = J’ai posé la question à { $who }. Rien n’est partagé sans son accord ; je te dirai la réponse.
practices-asked-before = La question a déjà été posée. Je te dirai la réponse.
practices-asked-no = La personne qui l’a notée préfère ne pas la partager.
practices-told-agreed = « { $title } » est dans la bibliothèque : la personne qui l’a notée est d’accord.
practices-told-declined = La personne qui a noté « { $title } » préfère ne pas la partager.
practices-declined = D’accord, rien ne change. Si tu changes d’avis, le bouton est ici.

## S'en occuper

practices-withdrawn = « { $title } » n’est plus dans la bibliothèque. Personne ne la trouve plus.
practices-restored = Elle est de nouveau dans la bibliothèque.
practices-told-withdrawn = { $who } a retiré ta pratique « { $title } » de la bibliothèque. Toi, tu la vois encore.
practices-told-changed = { $who } a modifié ta pratique « { $title } ». L’ancienne version est gardée.
practices-remove-ask = Supprimer « { $title } » pour de bon ?
practices-remove-what = Le texte, les versions précédentes, les adaptations et les outils disparaissent. On ne peut pas revenir en arrière.
practices-remove-yes = Supprimer
practices-remove-no = Garder
practices-remove-late = Cette question date un peu, rien n’a donc été supprimé.
practices-removed = « { $title } » est supprimée.
practices-judge = À quel point sait-on que cela marche ? Ton nom et la date d’aujourd’hui seront indiqués.
practices-rated = Merci. La personne qui l’a écrite le saura.
practices-rated-before = Tu l’avais déjà dit.
practices-told-rated = { $who } a examiné ta pratique « { $title } ». Niveau de preuve : { $level }
practices-history-head = Versions précédentes
practices-version = Version { $number }
practices-version-first = { $number }. { DATE($at) }, { $who } : premier récit
practices-version-line = { $number }. { DATE($at) }, { $who } : { $fields }

## Adaptations

practices-adapt-title = Ajouter une adaptation
practices-field-country = Pays
    .ask = Dans quel pays l’a-t-on fait autrement ?
    .help = Le nom d’un pays
practices-field-what = Ce qui a changé
    .ask = Qu’est-ce qui a été fait autrement ?
    .help = Une phrase ou deux
practices-field-why = Pourquoi
    .ask = Pourquoi ? Qu’est-ce qui est différent là-bas ?
    .help = Une phrase ou deux
practices-country-unknown = Je ne connais pas ce pays. Écris son nom, ou choisis un bouton.
practices-adaptations-head = Fait autrement ailleurs
practices-adaptations-none = Personne n’a encore raconté d’autre façon de faire. L’as-tu fait autrement dans ton pays ?
practices-adapted-what = Quoi : { $what }
practices-adapted-why = Pourquoi : { $why }
practices-adapted = Merci ! C’est maintenant sous la pratique.
practices-told-adapted = { $who } raconte comment ta pratique « { $title } » se fait ailleurs. Pays : { COUNTRY($country) }
practices-adaptation-remove = Supprimer : { COUNTRY($country) }
practices-adaptation-report = Signaler : { COUNTRY($country) }
practices-adaptation-removed = C’est supprimé.

## La liste

practices-list-head = { $count ->
    [one] { $count } pratique
   *[other] { $count } pratiques
 }
practices-none = Rien n’a encore été raconté ici. Veux-tu commencer ?
practices-none-narrowed = Rien ne correspond. Essaie avec moins de critères.
practices-mine-head = { $count ->
    [one] Tu as raconté { $count } pratique
   *[other] Tu as raconté { $count } pratiques
 }
practices-mine-none = Tu n’as pas encore raconté de pratique. Qu’est-ce qui a marché pour toi, ou pas ?
practices-narrow = Affiner
practices-narrow-by = Selon quoi veux-tu affiner ?
practices-narrow-which = Lequel ?
practices-by-theme = Thème
practices-by-country = Pays
practices-by-evidence = Niveau de preuve
practices-by-verdict = Résultat
practices-by-wellbeing = Bien-être
practices-at-least = au moins : { $level }
practices-country-count = { COUNTRY($country) } ({ $count })
practices-choice-count = { $choice } ({ $count })
