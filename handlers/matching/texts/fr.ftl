# Profils et rapprochements : ce que chacun offre et cherche, et qui pourrait convenir à qui. Simple, sans jugement.

## Commands

matching-command-profile = Ce que tu offres et ce que tu cherches
    .words = ce que j'offre, offre et recherche, j'offre et je cherche
matching-command-match = Qui pourrait te convenir
    .words = qui me convient, rapprochements, trouver des partenaires, trouver un projet

## Words that are recognised

matching-words-until = jusque, jusqu, avant, au plus tard
matching-words-any = n'importe quand, toujours, à tout moment, peu importe

## The profile

matching-profile-title = Ce que tu offres et ce que tu cherches
matching-profile-why =
    Dis en quelques étapes ce que tu peux donner et ce que tu aimerais trouver : un projet, un partenaire, quelqu’un qui s’y connaît. Chaque étape peut être passée.

    Personne n’en voit rien avant que tu le dises.
matching-fill = Remplir
matching-saved = Enregistré.
matching-is-listed = Celles et ceux à qui tu pourrais convenir voient ceci.
matching-is-unlisted = Pour l’instant, personne d’autre ne voit ceci. Montre-le pour que d’autres puissent te trouver aussi.
matching-is-named = Tu apparais sous ce nom : { $name }
matching-is-nameless = Tu n’as pas donné de nom : tu apparais donc sans nom.
matching-is-unnamed = Tu apparais sans ton nom.
matching-now-listed = À partir de maintenant, celles et ceux à qui tu pourrais convenir te trouvent. Personne ne voit comment te joindre avant ton accord.
matching-now-unlisted = C’est fait : tu n’es plus dans aucune liste.
matching-list = Me montrer aux autres
matching-unlist = Me cacher
matching-name-off = Sans mon nom
matching-name-on = Avec mon nom
matching-to-edit = Changer
matching-to-match = Qui me convient ?
matching-to-profile = Mon profil
matching-which = Que veux-tu changer ?
matching-now = Maintenant : { $value }
matching-type = Écrire
matching-many = Cette liste est pleine : { $most } au plus. Enlèves-en d’abord.
matching-gone = Cela n’existe plus. /match montre ce qu’il y a maintenant.
matching-not-yet = Je viens de démarrer et je lis encore qui est là. Réessaie dans une minute.

matching-line-kinds = { $value }
matching-line-offers = Offre : { $value }
matching-line-seeks = Cherche : { $value }
matching-line-skills = Disciplines et méthodes : { $value }
matching-line-languages = Langues : { $value }
matching-line-countries = Travaillerait aussi ici : { $value }
matching-line-themes = Thèmes : { $value }
matching-line-availability = Disponibilité : { $value }

matching-kind-volunteer = bénévolat
matching-kind-formal-educator = éducation formelle
matching-kind-nonformal-educator = éducation non formelle
matching-kind-researcher = recherche
matching-kind-student = études

## Its form

matching-field-offers = Offre
    .ask = Que peux-tu offrir ?
    .help = Une ou deux phrases : « J’analyse des enquêtes et j’aide à préparer une évaluation »
matching-field-seeks = Recherche
    .ask = Que cherches-tu ?
    .help = Une ou deux phrases : « Un projet de santé à l’école qui veut savoir ce qu’il change »
matching-field-skills = Disciplines, méthodes
    .ask = Quelles sont tes disciplines et tes méthodes ? Appuie ou écris-les, avec des virgules.
    .help = Par exemple : psychologie, entretiens, statistiques
matching-field-places = Langues, pays
    .ask = Quelles langues parles-tu, et dans quels autres pays travaillerais-tu ? Appuie ou écris.
    .help = Par exemple : français, géorgien, Arménie
matching-field-languages = Langues
    .ask = Quelles langues parles-tu ? Avec des virgules.
    .help = Par exemple : français, géorgien
matching-field-countries = Pays
    .ask = Dans quels pays travaillerais-tu, à part le tien ? Avec des virgules.
    .help = Par exemple : France, Arménie
matching-field-themes = Thèmes
    .ask = Quels thèmes te tiennent à cœur ?
    .help = Par exemple : santé, environnement
matching-field-availability = Temps
    .ask = Quand as-tu du temps, et combien d’heures par semaine ?
    .help = Par exemple : de mars à juin, 4 heures par semaine

matching-switch-skills = Disciplines et méthodes
matching-switch-languages = Langues que tu parles
matching-switch-countries = Pays où tu travaillerais aussi
matching-switch-themes = Thèmes qui te tiennent à cœur

matching-when-any = N’importe quand
matching-when-months = { $count ->
    [one] Le mois à venir
    [many] Les { $count } mois à venir
   *[other] Les { $count } mois à venir
 }
matching-when-days = { $days }
matching-when-from = à partir du { $on }
matching-when-until = jusqu’au { $on }
matching-when-hours = { $count ->
    [one] { $count } heure par semaine
    [many] { $count } heures par semaine
   *[other] { $count } heures par semaine
 }
matching-when-unclear = Je n’ai pas pu le lire. Écris des jours, des heures ou les deux : de mars à juin, 4 heures par semaine.
matching-when-backwards = Cela finit avant de commencer. Écris-le encore une fois.

matching-did-you-mean = Est-ce bien cela ?
matching-text-missing = Écris quelques mots, ou appuie sur Passer.
matching-text-long = C’est plus long que { $most } caractères. Raccourcis un peu.
matching-word-unknown = Je n’ai pas pu lire « { $word } ». Écris des mots séparés par des virgules.
matching-place-unknown = Je ne connais ni langue ni pays du nom de « { $word } ». Écris-le autrement.
matching-language-unknown = Je ne connais pas de langue du nom de « { $word } ». Écris-la autrement.
matching-country-unknown = Je ne connais pas de pays du nom de « { $word } ». Écris-le autrement.
matching-theme-unknown = Il n’y a pas ici de thème du nom de « { $word } ». Appuie sur un thème, ou écris-le autrement.

## Disciplines and methods

matching-skill-education = Éducation
    .words = pédagogie, enseignement, sciences de l'éducation
matching-skill-psychology = Psychologie
    .words = psychologue, psychologique
matching-skill-sociology = Sociologie
    .words = sociologue, sciences sociales
matching-skill-health = Santé
    .words = santé publique, médecine, soins, nutrition
matching-skill-environment = Environnement
    .words = écologie, climat, biologie, géographie
matching-skill-social-work = Travail social
    .words = action sociale, animation, éducation populaire
matching-skill-political-science = Science politique
    .words = sciences politiques, politique, citoyenneté
matching-skill-economics = Économie
    .words = gestion, économiste, management
matching-skill-law = Droit
    .words = juridique, juriste, droits humains
matching-skill-history = Histoire
    .words = patrimoine, archéologie, musées
matching-skill-languages = Linguistique
    .words = langues, traduction, littérature
matching-skill-arts = Arts
    .words = art, musique, théâtre, design, cinéma
matching-skill-computing = Informatique
    .words = numérique, programmation
matching-skill-sport = Sport
    .words = sports, éducation physique, sciences du sport
matching-skill-survey = Enquêtes
    .words = enquête, questionnaire, questionnaires, sondage, sondages
matching-skill-interview = Entretiens
    .words = entretien, entretiens qualitatifs, interviews
matching-skill-focus-group = Groupes de discussion
    .words = groupe de discussion, focus group, focus groups
matching-skill-observation = Observation
    .words = ethnographie, terrain, observation participante
matching-skill-case-study = Études de cas
    .words = étude de cas
matching-skill-evaluation = Évaluation
    .words = étude d'impact, évaluation d'impact, suivi
matching-skill-action-research = Recherche-action
    .words = recherche action, recherche participative, co-construction
matching-skill-experiment = Expériences
    .words = expérience, expérimentation, essai randomisé
matching-skill-text-analysis = Analyse de textes
    .words = analyse de contenu, analyse de discours, analyse documentaire
matching-skill-statistics = Statistiques
    .words = statistique, analyse de données, méthodes quantitatives, mathématiques
matching-skill-mapping = Cartographie
    .words = cartes, sig
matching-skill-literature-review = Revue de la littérature
    .words = revue de littérature, revue systématique

## Who may suit

matching-for-whom = Pour qui dois-je chercher ?
matching-me-researcher = Des projets pour moi
matching-me-partner = Des partenaires pour moi
matching-for-study = Recherche : { $title }
matching-for-initiative = Semblables : { $title }
matching-for-partner = Partenaires : { $title }
matching-for-section = Écoles : { $title }
matching-for-school = Sections : { $title }
matching-title-researcher = Des projets qui souhaitent une recherche scientifique
matching-title-partner = Qui pourrait te convenir
matching-title-for = { $title } : { $what }
matching-what-study = chercheuses et chercheurs
matching-what-initiative = initiatives semblables
matching-what-partner = partenaires
matching-what-section = écoles
matching-what-school = sections
matching-nobody = Dis-moi d’abord ce que tu offres et ce que tu cherches : je pourrai alors dire qui pourrait te convenir.
matching-tell = Dis avec /profile ce que tu offres et ce que tu cherches, et je trouverai davantage.
matching-near = Dans ton pays
matching-abroad = Ailleurs
matching-alone = Dans ton pays, personne d’autre n’a encore parlé d’une initiative sur ces thèmes.
matching-press-number = Appuie sur un numéro pour voir ce que tu peux faire.
matching-number = { $number }
matching-to-searches = Chercher autre chose
matching-unnamed = Sans nom
matching-nothing = Personne à te proposer pour l’instant.
matching-lacks = On trouve davantage quand ceci est rempli : { $fields }
matching-wait = Il y a du nouveau chaque semaine : réessaie /match plus tard, ou ajoute des thèmes et des langues.
matching-in = { COUNTRY($country) }
matching-anywhere = pays non précisé
matching-is-project = Projet, { $place }
matching-is-initiative = Initiative, { $place }
matching-is-section = Section, { $place }
matching-is-school = École, { $place }
matching-is-organisation = Organisation, { $place }
matching-is-researcher = Recherche, { $place }
matching-is-formal-educator = Éducation formelle, { $place }
matching-is-nonformal-educator = Éducation non formelle, { $place }
matching-is-student = Études, { $place }
matching-is-volunteer = Bénévole, { $place }
matching-is-person = Membre, { $place }

matching-why-theme = Même thème : { $themes }
matching-why-need = Offre ce que tu cherches
matching-why-offer = Cherche ce que tu offres
matching-why-language = { $count ->
    [one] Langue commune : { $languages }
    [many] Langues communes : { $languages }
   *[other] Langues communes : { $languages }
 }
matching-why-land = Même pays : { $countries }
matching-why-there = Pays où les deux côtés travailleraient : { $countries }
matching-why-neighbours = Pays voisins : { $countries }
matching-why-region = Même région : { $countries }
matching-why-method = Même discipline ou méthode : { $methods }
matching-why-period = Du temps des deux côtés : { $days }
matching-why-from = Du temps des deux côtés à partir du { $on }
matching-why-until = Du temps des deux côtés jusqu’au { $on }

## One of them

matching-introduce = Nous mettre en relation
matching-introduce-how = Si tu demandes une mise en relation, l’autre côté l’apprend et décide. Personne ne voit comment joindre l’autre avant l’accord des deux.
matching-open = Ouvrir
matching-points = Comment est-ce compté ?
matching-not-now = Pas maintenant
matching-never = Jamais
matching-undo = Revenir en arrière
matching-dismissed = Cela ne revient pas avant le { DAY($until) }.
matching-dismissed-never = Cela ne reviendra plus.
matching-not-yours = Cette recherche appartient à quelqu’un d’autre. /match montre les tiennes.

matching-points-title = Comment c’est compté
matching-points-line = { $part } : { $points } sur { $most }
matching-points-total = Ensemble : { $points } sur 100
matching-points-load = Ce qui a souvent été proposé ces derniers temps compte moins, pour que rien ne soit proposé à tout le monde.
matching-part-theme = Thèmes
matching-part-need = Ce que tu cherches
matching-part-offer = Ce que tu offres
matching-part-language = Langue
matching-part-place = Pays ou région
matching-part-method = Disciplines, méthodes
matching-part-period = Temps
matching-part-load = Rarement proposé ces temps-ci
