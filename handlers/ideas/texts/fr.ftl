# Le marché des idées : des cartes à copier, des séances avec vote, la page publique. Chaleureux et court.

## Commandes

ideas-command-ideas = Le marché des idées : voir, copier, partager
    .words = idées, idees, marché des idées, voir les idées

## Mots reconnus, séparés par des virgules

ideas-words-new = nouvelle idée, nouvelle idee, ajouter une idée, partager une idée, mon idée, nouvelle, ajouter, idée
ideas-words-sessions = séance du marché, séances du marché, séances, séance, seance, seances, marché, voter, vote
ideas-words-open-session = ouvrir une séance, nouvelle séance, ouvrir une seance, nouvelle seance
ideas-words-bookmarks = mes favoris, seulement les favoris, favoris
ideas-words-mine = ma section, notre section, seulement ma section
ideas-words-joints = en, au, aux, à, de, du, des, sur, pour, les, la, le, et, avec
ideas-words-title = titre, nom
ideas-words-what = quoi, idée, description
ideas-words-why = pourquoi, but, objectif
ideas-words-how = comment, étapes, déroulement
ideas-words-cost = coût, cout, coûts, budget, prix
ideas-words-people = personnes, bénévoles, équipe, qui
ideas-words-result = résultat, résultats, effet
ideas-words-contact = contact, contacts

## Le formulaire d’une carte

ideas-title = Idée pour le marché
ideas-field-title = Titre
    .ask =
        Quelle est ton idée ? Un nom court suffit, ou tout à la fois :
        Troc de vêtements : on échange ses habits. Pourquoi : moins de déchets. Comment : une salle et trois portants. Coût : rien
    .help = Un nom court, ou plusieurs parties : « Pourquoi : … », « Comment : … », « Coût : … »
ideas-field-what = Quoi
    .ask = De quoi s’agit-il ? Deux ou trois phrases.
    .help = Ce qu’on verrait en passant
ideas-field-why = Pourquoi
    .ask = Pourquoi cela vaut-il la peine ?
    .help = À quoi cela sert, et à qui
ideas-field-how = Comment
    .ask = Comment s’y prend-on ? De sorte que d’autres puissent copier.
    .help = Les étapes, en quelques phrases
ideas-field-cost = Coût
    .ask = Combien cela coûte-t-il ?
    .help = Par exemple : rien, ou environ 50 euros de peinture
ideas-field-people = Personnes nécessaires
    .ask = Combien de personnes faut-il, et pour combien de temps ?
    .help = Par exemple : 4 bénévoles, un après-midi
ideas-field-result = Résultat
    .ask = Qu’est-ce que cela a donné ?
    .help = Avec un chiffre si tu en as un : 120 kg d’habits réutilisés
ideas-field-contact = Contact
    .ask = Quel contact doit figurer sur la carte ? Tout le monde peut le lire. Si tu le laisses vide, les questions passent par moi.
    .help = Par exemple : notre site. Si c’est vide, personne ne voit comment te joindre, et je transmets les questions
ideas-field-themes = Thèmes
    .ask = De quels thèmes s’agit-il ? Trois au plus.
    .help = Appuie sur un ou plusieurs boutons, ou écris leurs noms
ideas-field-picture = Image
    .ask = Envoie une image si tu en as une. Sans visages de personnes qui n’ont pas donné leur accord.
    .help = Envoie une photo, ou appuie sur Passer
ideas-field-alt = L’image en mots
    .ask = Que montre l’image ? Une ligne, pour qui ne la voit pas.
    .help = Par exemple : une salle avec trois portants, deux personnes essaient des manteaux
ideas-field-section = De
    .ask = D’où vient cette idée ?
    .help = Appuie sur un des boutons
ideas-field-language = Langue
    .ask = Dans quelle langue est-elle écrite ?
    .help = Appuie sur un des boutons
ideas-picture-there = avec image
ideas-picture-none = sans image
ideas-picture-line = Image : { $alt }
ideas-picture-of = Image de l’idée « { $title } »
ideas-picture-remove = Sans image
ideas-late = La carte est déjà enregistrée. Pour la changer, ouvre-la et appuie sur Modifier.
ideas-carried = Repris de la pratique. Change ce que tu veux, puis enregistre.

## Ce qui ne va pas

ideas-gone = Cette idée n’est plus là.
ideas-press-one = Appuie sur un des boutons, s’il te plaît.
ideas-text-missing = Écris quelques mots, s’il te plaît.
ideas-text-long = Cela dépasse { $most } caractères. Raccourcis un peu, s’il te plaît.
ideas-theme-unknown = Je ne connais pas ce thème. Appuie sur un des boutons.
ideas-picture-unclear = Je peux garder des images { $kinds } jusqu’à { $most } Mo. Envoies-en une autre, s’il te plaît.
ideas-section-not-yours = Une carte vient de ta section ou de ton pays, ou d’un endroit que tu coordonnes.
ideas-practice-gone = Cette pratique n’est plus là.
ideas-practice-not-yours = Seule la personne qui a écrit cette pratique, ou la coordination de sa section, peut la mettre sur le marché.
ideas-made-already = Cette pratique est déjà sur le marché :
ideas-ask-nobody = Personne ne peut plus répondre au sujet de cette carte.

## Ce qui est fait

ideas-saved = C’est sur le marché des idées.
ideas-saved-public = Les membres de ton réseau voient la carte. Elle n’est sur la page publique que si tu le demandes.
ideas-changed = C’est changé.
ideas-unchanged = Rien n’a changé.
ideas-withdrawn = Retirée. Personne d’autre ne la voit plus, et elle n’est plus sur la page publique.
ideas-published = Elle est de nouveau sur le marché.
ideas-gallery-is-on = Elle est maintenant sur la page publique. Tu peux l’en retirer à tout moment.
ideas-gallery-not-yours = Seule la personne qui a écrit ces mots peut les rendre lisibles par tout le monde.
ideas-gallery-is-off = Elle n’est plus sur la page publique.

## La liste

ideas-market = Marché des idées
ideas-only = Seulement : { $parts }
ideas-only-mine = ma section
ideas-only-bookmarks = mes favoris
ideas-only-words = « { $words } »
ideas-none = Il n’y a pas encore d’idée ici. La tienne serait la première.
ideas-none-fits = Rien ne correspond. Essaie avec moins de mots, ou regarde toutes les idées.
ideas-new = Ajouter une idée
ideas-menu = Filtrer et plus
ideas-menu-how = Choisis ce que tu veux voir.
ideas-all = Toutes les idées
ideas-back = Retour à la liste
ideas-any = Tout
ideas-entry = { $number }. { $title }
ideas-entry-kept = { $place } · dans tes favoris
ideas-position = { $first }–{ $last } sur { $total }
ideas-filter-theme = Thème
ideas-filter-country = Pays
ideas-filter-bookmarks = Mes favoris
ideas-filter-mine = Ma section
ideas-which-theme = Quel thème ?
ideas-which-country = Quel pays ?
ideas-choice = { $name } ({ $count })
ideas-choice-country = { COUNTRY($country) } ({ $count })
ideas-country = { COUNTRY($country) }
ideas-place = { $section }, { COUNTRY($country) }
ideas-place-country = { COUNTRY($country) }
ideas-themes = Thèmes : { $themes }
ideas-issues = Problèmes locaux

## La carte

ideas-written-in = Langue de la carte : { $language }
ideas-contact-relayed = Des questions ? Appuie sur « Poser une question » : je les transmets, sans adresse.
ideas-credit = D’après la pratique « { $title } »
ideas-credit-section = D’après la pratique « { $title } », section : { $section }
ideas-is-withdrawn = Retirée : il n’y a plus que toi et la coordination qui la voyez.
ideas-is-public = Elle est sur la page publique.
ideas-is-private = Seuls les membres du réseau la voient.
ideas-try = Essayer
ideas-bookmark = Mettre en favori
ideas-bookmarked = ✓ Dans mes favoris
ideas-ask = Poser une question
ideas-manage = Page publique et plus
ideas-practice = La pratique d’origine
ideas-open = Ouvrir la carte
ideas-open-named = Ouvrir : { $title }
ideas-withdraw = Retirer
ideas-publish = Remettre sur le marché
ideas-gallery-on = Montrer sur la page publique
ideas-gallery-off = Retirer de la page publique
ideas-consent =
    La page publique peut être lue par tout le monde, sans compte, et montrée sur un écran lors d’une conférence : { $link }
    Elle montre cette carte avec son texte, sa section et son pays. Ton nom n’y figure pas.
    Tu peux l’en retirer à tout moment ; elle disparaît aussitôt de la page.
ideas-consent-picture = L’image est montrée aussi. Assure-toi que toutes les personnes qu’on y voit sont d’accord.
ideas-consent-contact = Le contact est montré aussi : { $contact }
ideas-consent-yes = Oui, la montrer à tout le monde

## Poser une question

ideas-question-title = Question à propos d’une idée
ideas-reply-title = Réponse à propos d’une idée
ideas-field-question = Question
    .ask = Que veux-tu savoir ? Je transmets avec le nom que tu as choisi ; aucune adresse n’est montrée.
    .help = Ta question en quelques mots
ideas-field-reply = Réponse
    .ask = Que veux-tu répondre ?
    .help = Quelques mots
ideas-asked = { $name } te pose une question sur ton idée « { $title } » :
ideas-replied = { $name } te répond à propos de l’idée « { $title } » :
ideas-somebody = Quelqu’un
ideas-reply = Répondre
ideas-sent = C’est transmis. La réponse arrivera ici.

## Séances

ideas-sessions = Séances du marché
ideas-sessions-none = Il n’y a pas encore eu de séance. Chaque section y montre une carte, et tout le monde vote.
ideas-session-open = Ouvrir une séance
ideas-session-title = Séance du marché
ideas-move-title = Changer la fin de la séance
ideas-field-session = Nom
    .ask = Comment s’appelle la séance ?
    .help = Par exemple : Marché de printemps 2030
ideas-field-scope = Pour
    .ask = Qui participe ?
    .help = Appuie sur un des boutons
ideas-field-ends = Fin du vote
    .ask = Jusqu’à quand peut-on voter ? Par exemple : vendredi 18 h, ou dans 2 heures
    .help = Un jour et une heure, ou dans combien de temps
ideas-field-votes = Voix
    .ask = Combien de voix a chaque personne ?
    .help = Un nombre de 1 à 20
ideas-field-starts = Début du vote
    .ask = Quand le vote commence-t-il de lui-même ? Jusque-là, les sections apportent leurs cartes.
    .help = Un jour et une heure ; sinon, tu le lances avec un bouton
ideas-end = { $at } ({ RELATIVE($days) })
ideas-end-past = { $at }, c’est déjà passé. Jusqu’à quand ?
ideas-end-far = C’est dans plus d’un an. Jusqu’à quand ?
ideas-end-unclear = Je n’ai pas trouvé l’heure. Écris par exemple : vendredi 18 h, ou dans 2 heures
ideas-start-late = Ce n’est pas avant la fin de la séance. Indique une heure plus tôt, s’il te plaît.
ideas-votes-unclear = Écris un nombre de 1 à { $most }.
ideas-scope-network = tout le réseau
ideas-distance = C’est { RELATIVE($days) }.
ideas-session-for = Pour : { $place }
ideas-session-starts = Début du vote : { $at }
ideas-session-ends = Fin du vote : { ZONED($at) }
ideas-session-votes = { $count ->
    [one] Chaque personne a { $count } voix, aucune pour sa propre section.
   *[other] Chaque personne a { $count } voix, aucune pour sa propre section.
 }
ideas-session-opened = La séance est ouverte. Les sections peuvent apporter leurs cartes ; j’ai prévenu leurs coordinations.
ideas-session-begun = Le vote a commencé.
ideas-session-moved = La fin de la séance a changé.
ideas-session-few = Il faut au moins { $count } cartes avant de voter.
ideas-session-empty = Il n’y a pas encore de carte ici.
ideas-session-is-gathering-now = Les sections apportent leurs cartes. Le vote n’a pas encore commencé.
ideas-session-is-voting-now = Le vote est ouvert. Personne ne voit de décompte avant la fin.
ideas-session-is-gathering = On rassemble les cartes ; fin du vote : { $at }
ideas-session-is-voting = Vote ouvert jusqu’à : { $at }
ideas-session-is-over = Finie depuis : { $at }
ideas-session-is-off = Cette séance a été annulée.
ideas-session-over = Cette séance est finie.
ideas-session-gone = Cette séance n’est plus là.
ideas-session-begin = Lancer le vote
ideas-session-lead = Mener la séance
ideas-session-move = Une autre heure de fin
ideas-session-end = Finir maintenant
ideas-session-cancel = Annuler la séance
ideas-session-look = Voir la séance
ideas-session-voted = { $count ->
    [one] { $count } personne a voté.
   *[other] { $count } personnes ont voté.
 }
ideas-sure-end = Le vote s’arrête maintenant, et toutes les personnes qui ont participé reçoivent le résultat.
ideas-sure-off = Elle s’arrête sans résultat, et toutes les personnes qui participent sont prévenues. On ne peut pas revenir en arrière.
ideas-place-card = Ajouter notre carte
ideas-place-which = Pour quelle section ?
ideas-place-title = Une carte de la section { $section }
ideas-place-how = Choisis la carte que montrera ta section. On peut en changer jusqu’au début du vote.
ideas-place-none = Ta section n’a pas encore de carte. Fais-en une, puis reviens ici.
ideas-place-late = Le vote a commencé ou est fini : les cartes restent comme elles sont.
ideas-place-not-yours = Tu ne peux ajouter qu’une carte de ta section, ou d’une section que tu coordonnes.
ideas-place-twice = Cette carte est déjà dans la séance.
ideas-take-out = Retirer notre carte
ideas-placed = Ta section montre : { $title }
ideas-taken-out = Ta section ne montre plus de carte.
ideas-own-card = ta section
ideas-voted-for = ta voix
ideas-card-gone = Cette carte n’est plus dans la séance.
ideas-all-cards = Toutes les cartes
ideas-vote = Voter pour elle
ideas-unvote = Reprendre ma voix
ideas-vote-given = Ta voix est notée. Tu peux la reprendre jusqu’à la fin.
ideas-unvoted = Tu as repris ta voix.
ideas-votes-given = Tes voix : { $given } sur { $votes } données.
ideas-votes-none = { $votes ->
    [one] Ta voix est donnée. Pour voter ici, reprends-la d’abord à l’autre carte.
   *[other] Tes { $votes } voix sont données. Pour voter ici, reprends-en d’abord une.
 }
ideas-vote-early = Le vote n’a pas encore commencé. Je te préviendrai.
ideas-vote-late = Le vote est fini : cette voix n’a pas pu compter. Merci de ta visite.
ideas-vote-own = Les voix vont aux autres sections ; ta propre section ne peut pas recevoir la tienne.
ideas-vote-elsewhere = Cette séance est celle d’un autre pays. Tu peux voir ses cartes, pas voter.
ideas-call = Une séance du marché est ouverte. Ta section peut y montrer une carte ; fin du vote : { $at }.
ideas-begun = { $votes ->
    [one] Le vote a commencé. Tu as { $votes } voix, jusqu’à : { $at }.
   *[other] Le vote a commencé. Tu as { $votes } voix, jusqu’à : { $at }.
 }
ideas-moved = La fin du vote a changé : { $at }

## Résultats

ideas-result = Résultat : { $title }
ideas-result-none = Aucune voix n’a été donnée.
ideas-result-line = { $votes ->
    [one] { $rank }. { $card } : { $votes } voix
   *[other] { $rank }. { $card } : { $votes } voix
 }
ideas-result-tie = { $votes ->
    [one] { $rank }. À égalité : { $cards } : { $votes } voix chacune
   *[other] { $rank }. À égalité : { $cards } : { $votes } voix chacune
 }
ideas-result-card = { $title } ({ $section })
ideas-result-gone = une carte retirée ({ $section })
ideas-result-rest = { $count ->
    [one] { $count } autre carte a participé.
   *[other] { $count } autres cartes ont participé.
 }

## La page publique

ideas-page-title = Galerie des idées
ideas-page-lead = Ce que des bénévoles ont essayé chez eux, raconté pour que d’autres puissent le copier.
ideas-page-networks = Choisir un réseau
ideas-page-count = { $count ->
    [one] { $count } idée
   *[other] { $count } idées
 }
ideas-page-filters = Affiner la liste
ideas-page-theme = Thème
ideas-page-country = Pays
ideas-page-language = Langue de la carte
ideas-page-every = Tout
ideas-page-none = Il n’y a pas encore d’idée ici.
ideas-page-none-fits = Aucune idée ne correspond à ce choix.
ideas-page-skip = Aller aux idées
ideas-page-pages = Pages
ideas-page-contact = Des questions ? Les membres du réseau { $network } peuvent les poser sur cette carte, avec /ideas.
ideas-page-consent = Tout ce qui figure ici est montré avec l’accord de celles et ceux qui l’ont fait.

## Of a partner network

ideas-unshared = { $count ->
    [one] Une fiche que tu avais gardée n’est plus partagée par son réseau.
   *[other] { $count } fiches que tu avais gardées ne sont plus partagées par leurs réseaux.
 }
