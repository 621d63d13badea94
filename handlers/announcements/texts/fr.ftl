# Ce que les coordinateurs disent à beaucoup de monde, et ce qu’en font les lecteurs.

announcements-command-announce = Annoncer quelque chose aux membres
    .words = annoncer, annonce, nouvelle annonce
announcements-command-announcements = Annonces : rapports, sujets coupés
    .words = annonces, sujets coupés, mes sujets coupés

## The form

announcements-form = Annonce
announcements-places = Où
    .ask = Qui doit la recevoir ? Appuie sur tout ce qui convient, ou écris : « sections Lyon et Lille, étudiants, français ».
    .help = Nomme des sections ou des pays que tu coordonnes, ou appuie sur un bouton.
announcements-people = Qui
    .ask = Tout le monde là-bas, ou seulement une partie ? Appuie sur ce qui convient, ou écris : « étudiants, français, silencieux depuis 6 semaines ».
    .help = Nomme des rôles, des thèmes ou des langues, ou depuis combien de temps quelqu’un n’a rien noté.
announcements-text = Texte
    .ask = Que veux-tu dire ? Tu peux mettre des mots en *gras* ou en _italique_. Pour ajouter une image, envoie-la avec le texte en légende.
    .help = Écris le texte de ton annonce.
announcements-picture = Image
    .ask = Envoie une image.
    .help = Envoie une image, ou appuie sur « Sans image ».
announcements-language = Langue du texte
    .ask = Dans quelle langue est ce texte ?
    .help = Appuie sur une langue ou écris son nom.
announcements-buttons = Boutons
    .ask = Faut-il des boutons dessous ? Appuie sur tout ce qui convient.
    .help = Appuie sur ce qui convient, ou sur « Aucun bouton ».
announcements-link = Lien
    .ask = Où mène le lien, et qu’est-ce qui est écrit sur le bouton ? Par exemple : Programme https://example.org/jour
    .help = D’abord le texte du bouton (32 caractères au plus), puis l’adresse : Programme https://example.org
announcements-poll = Sondage
    .ask = Quelles réponses peut-on choisir ? De deux à dix, une par ligne ou séparées par des virgules.
    .help = Écris les réponses, une par ligne.
announcements-when = Quand
    .ask = Quand doit-elle partir ? Appuie, ou écris : « vendredi à 18 h ».
    .help = Écris un jour et une heure, par exemple « vendredi à 18 h », ou « maintenant ».
announcements-zones = Heure
    .ask = Les membres vivent peut-être dans d’autres fuseaux horaires. Quelle heure veux-tu dire ?
    .help = Appuie sur l’un des deux.
announcements-urgent = Urgence
    .ask = Est-ce urgent ? Un message urgent arrive aussi pendant les heures calmes et au-delà de la limite du jour. Le rapport dira pour combien de personnes.
    .help = Appuie sur l’un des deux.
announcements-options = Réponses du sondage
    .ask = Et les réponses du sondage dans cette langue, dans le même ordre ?
    .help = Écris autant de réponses que dans la première langue, une par ligne.
announcements-variant-form = Autre langue
announcements-variant-language = Langue
    .ask = Dans quelle autre langue as-tu le texte ?
    .help = Appuie sur une langue ou écris son nom.
announcements-variant-text = Texte
    .ask = Que dit-il dans cette langue ?
    .help = Écris le texte dans cette langue.
announcements-correction-form = Nouveau texte
announcements-correction-text = Nouveau texte
    .ask = Que doit-il dire à la place ?
    .help = Écris le texte entier à nouveau.

announcements-everybody = Tout le monde là-bas
announcements-kind-volunteer = bénévoles
announcements-kind-student = étudiants
announcements-kind-formal-educator = enseignants
announcements-kind-nonformal-educator = éducateurs hors école
announcements-kind-researcher = chercheurs
announcements-who-silent = { $weeks ->
    [one] rien noté depuis { $weeks } semaine
   *[other] rien noté depuis { $weeks } semaines
 }
announcements-who-event = a dit oui à « { $event } »
announcements-who-language = lit en { $language }
announcements-typed-small = le, la, les, l’, un, une, des, du, de, seulement, dans, en, au, aux, pour, section, sections, pays, membre, membres, personnes, gens, qui, parlent, parlant, lisent, lit, thème, thèmes, et, tous, toutes
announcements-typed-and = et, &, ou
announcements-typed-network = tout le réseau, réseau, tous, tout le monde
announcements-audience-unclear = Je n’ai pas trouvé « { $part } ». Écris les noms comme sur les boutons, séparés par des virgules.
announcements-elsewhere = Tu ne coordonnes pas { $place }. Nomme un lieu dont tu t’occupes.
announcements-text-long = Cela fait { $count } caractères ; il y a place pour { $most }. Raccourcis, s’il te plaît.
announcements-text-long-picture = Avec une image, { $most } caractères tiennent ; il y en a { $count }. Envoie un texte plus court.
announcements-picture-unclear = Je peux utiliser une image { $kinds } de { $most } Mo au plus.
announcements-picture-there = une image
announcements-picture-none = sans image
announcements-picture-remove = Sans image
announcements-picture-alt = Image de l’annonce
announcements-button-none = Aucun bouton
announcements-button-ack = « J’ai lu »
announcements-button-link = Un lien
announcements-button-poll = Un sondage
announcements-button-rsvp = Réponse à un événement
announcements-event = Événement
    .ask = De quel événement s’agit-il ? Un bouton permettra d’y répondre.
    .help = Appuie sur l’un des événements.
announcements-event-line = { $title } : { $at }
announcements-event-button = Tu viens ?
announcements-event-unknown = Je ne connais pas cet événement. Appuie sur l’un des boutons.
announcements-poll-count = Un sondage a de deux à { $most } réponses ; j’en ai lu { $count }. Écris-en une par ligne.
announcements-poll-long = Une réponse peut avoir { $most } caractères au plus.
announcements-options-count = La première langue a { $count } réponses. Donnes-en autant, dans le même ordre.
announcements-when-now = Maintenant
announcements-when-at = { $at }
announcements-when-shown = { ZONED($at) }, { RELATIVE($days) }
announcements-when-past = C’est déjà passé : { $at }. Choisis plus tard, ou « maintenant ».
announcements-zones-same = Mon heure, partout à la fois
announcements-zones-local = Cette heure, en heure locale
announcements-urgent-no = Pas urgent
announcements-urgent-yes = Urgent
announcements-press-one = Appuie sur l’un des boutons, s’il te plaît.

## Before it leaves

announcements-card = Ci-dessus, l’annonce telle qu’elle sera reçue.
announcements-card-ask = Rien n’est encore parti. On envoie ?
announcements-nobody = Personne ne recevrait ceci. Change les destinataires.
announcements-to = À toutes les personnes de : { $places }
announcements-to-kinds = Seulement : { ANY($kinds) }
announcements-to-themes = Intéressées par : { ANY($themes) }
announcements-to-languages = Qui lisent : { ANY($languages) }
announcements-count = { $count ->
    [one] { $count } personne la recevra
   *[other] { $count } personnes la recevront
 }
announcements-reads = { $language } : { $count }
announcements-reads-other = { $language } : { $count } (texte en { $other })
announcements-put-off = Plus tard, à cause d’heures calmes, d’une absence ou de la limite du jour : { $count }
announcements-never = N’acceptent jamais ce genre de message : { $count }
announcements-over = Là où cette heure est passée, tout de suite : { $count }
announcements-passes = Urgent, malgré des heures calmes ou la limite du jour : { $count }
announcements-left-out = Non comptés : sujet coupé { $muted }, messages arrêtés { $stopped }, injoignables { $unreachable }
announcements-takes-seconds = { $seconds ->
    [one] L’envoi prend environ { $seconds } seconde.
   *[other] L’envoi prend environ { $seconds } secondes.
 }
announcements-takes-minutes = { $minutes ->
    [one] L’envoi prend environ { $minutes } minute.
   *[other] L’envoi prend environ { $minutes } minutes.
 }
announcements-goes-now = Elle part une minute après ta confirmation ; d’ici là, tu peux annuler.
announcements-goes-at = Elle part { ZONED($at) }, { RELATIVE($days) }. D’ici là, tu peux annuler.
announcements-goes-local = Chaque personne la reçoit à l’heure locale : { DATE($at, native: "no") }, { TIME($at, native: "no") } là où elle vit. Les premières l’ont { ZONED($first) }.
announcements-confirm = Confirmer et envoyer
announcements-confirm-later = Confirmer
announcements-choose-when = Choisir l’heure
announcements-choose-buttons = Choisir les boutons
announcements-add-language = Ajouter une langue
announcements-change = Modifier
announcements-drop = Jeter
announcements-cancel = Annuler
announcements-cancel-soon = Annuler ({ $seconds } s)
announcements-cancelled = Annulé. Rien n’est parti.
announcements-thrown-away = Jetée. Rien n’est parti.
announcements-sample = C’est un aperçu. On pourra appuyer ici quand l’annonce sera partie.
announcements-overtaken = Les choses ont avancé depuis. Voici où on en est.
announcements-too-late = Elle est déjà en route. Ouvre /announcements pour voir ce qui est possible.
announcements-unchangeable = L’envoi est trop ancien : je ne peux plus modifier les messages dans les conversations. Écris-en une nouvelle avec /announce.
announcements-saved-already = Elle est enregistrée. Appuie sur Modifier sous l’aperçu, ou ouvre /announcements.
announcements-gone = Cette annonce n’existe plus. Les autres sont dans /announcements.

## A second coordinator

announcements-waits-for-approval = Une autre personne qui coordonne doit l’approuver. Rien ne part avant.
announcements-nobody-approves = Ce réseau demande l’accord d’une deuxième personne, et personne d’autre ne s’occupe de tous ces lieux. Nomme d’abord quelqu’un avec /members.
announcements-approval-asked = { $name } te demande d’approuver cette annonce.
announcements-correction-asked = { $name } te demande d’approuver ce nouveau texte.
announcements-approve = Approuver
announcements-decline = Refuser
announcements-not-own = C’est à quelqu’un d’autre de l’approuver : tu l’as écrite ou confirmée.
announcements-approved = { $name } a approuvé ton annonce. Elle part comme prévu.
announcements-declined = { $name } n’a pas approuvé ton annonce. Tu peux la modifier et redemander.
announcements-declined-done = Refusée. La personne qui l’a écrite le sait.
announcements-somebody = Quelqu’un de la coordination
announcements-approval-on = Exiger un deuxième accord
announcements-approval-off = Plus de deuxième accord
announcements-approval-required = Chaque annonce demande l’accord d’une deuxième personne de la coordination.

## Under way

announcements-scheduled = { $count ->
    [one] Départ : { ZONED($at) }, pour { $count } personne.
   *[other] Départ : { ZONED($at) }, pour { $count } personnes.
 }
announcements-state-draft = brouillon
announcements-state-asked = à approuver
announcements-state-scheduled = programmée
announcements-state-sending = en cours d’envoi
announcements-state-paused = en pause
announcements-state-late = retenue
announcements-state-withdrawing = retrait en cours
announcements-state-withdrawn = retirée
announcements-state-done = envoyée
announcements-sent-of = Envoyés : { $sent } sur { $of }
announcements-waiting = Encore à venir : { $count }
announcements-blocked = Bloqués ou injoignables : { $count }
announcements-in-inbox = Gardés pour les personnes injoignables, dans leur /inbox : { $count }
announcements-failed = Échecs : { $count }
announcements-failed-because = Échecs : { $count } ({ $reason })
announcements-dropped = Non envoyés : { $count }
announcements-correcting = Le nouveau texte se met en place.
announcements-pause = Pause
announcements-resume = Reprendre
announcements-stop = Arrêter
announcements-edit = Changer le texte
announcements-withdraw = Retirer
announcements-report = Voir le rapport
announcements-refresh = Actualiser
announcements-open = Ouvrir
announcements-late-send = Envoyer maintenant
announcements-late-drop = Ne pas envoyer
announcements-late =
    Cette annonce aurait dû partir { $at }. Elle est en retard, je l’ai donc retenue : { $sent } sur { $of } l’ont reçue.
    Faut-il encore l’envoyer aux autres ?
announcements-edit-which = Le texte de quelle langue ?
announcements-language-name = { LANGUAGE($code) }
announcements-edit-now = Voici le texte actuel. Copie-le pour le changer :
announcements-correction-ready = Ci-dessus, le nouveau texte. Il remplace celui des messages déjà reçus ; les autres personnes le recevront ainsi.
announcements-correct = Prendre ce texte
announcements-withdraw-ask = { $count ->
    [one] Elle est arrivée chez { $count } personne. Le message sera remplacé par une note de retrait. D’accord ?
   *[other] Elle est arrivée chez { $count } personnes. Chaque message sera remplacé par une note de retrait. D’accord ?
 }
announcements-withdraw-yes = La retirer
announcements-withdrawn = Ce message a été retiré.

## Reports

announcements-delivered = Reçus : { $count }
announcements-was-put-off = Reçus plus tard, à cause de leurs réglages : { $count }
announcements-was-muted = Avaient coupé ce sujet : { $count }
announcements-was-unreachable = Déjà injoignables avant : { $count }
announcements-on-another-channel = Dont sur un autre canal que le premier : { $count }
announcements-whom = Qui n’a pas été joint ?
announcements-whom-title = Pas joints
announcements-whom-line = { $name } – { $place }
announcements-whom-nobody = Il ne reste personne : ces membres sont de nouveau joignables, ou sont partis.
announcements-whom-how = Ces membres n’ont peut-être pas ouvert Kith depuis longtemps, ou l’ont bloqué. Ton message les attend dans /inbox. Pour en savoir plus sur quelqu’un : /members et son nom.
announcements-whom-unnamed = Sans nom
announcements-was-stopped = Avaient arrêté les messages : { $count }
announcements-acknowledged-count = L’ont lue : { $count } sur { $of }
announcements-votes = Votes : { $count }
announcements-vote-line = { $option } : { $count }
announcements-rsvp = Événement : oui { $yes }, peut-être { $maybe }, non { $no }
announcements-csv = Obtenir un tableau (CSV)
announcements-csv-ready = Voici le rapport en tableau.
announcements-list = { $count ->
    [one] { $count } annonce
   *[other] { $count } annonces
 }
announcements-list-empty = Pas encore d’annonce
announcements-new = Nouvelle annonce

## Readers

announcements-footer = Tu reçois ceci comme membre de { $place }.
announcements-footer-country = Tu reçois ceci comme membre de { $network }, { COUNTRY($country) }.
announcements-ack = J’ai lu
announcements-acknowledged = Merci, c’est noté.
announcements-acknowledged-before = C’était déjà noté, merci.
announcements-voted = Ta réponse : { $option }. Appuie sur une autre pour changer.
announcements-voted-before = C’est déjà ta réponse : { $option }.
announcements-over-now = On ne peut plus répondre à ceci.
announcements-mute = Couper ce sujet
announcements-muted = Tu ne recevras plus d’annonces pour { $place }.
announcements-unmute = Les recevoir à nouveau
announcements-unmute-place = À nouveau : { $place }
announcements-unmuted = Tu recevras à nouveau les annonces pour { $place }.
announcements-not-muted = Tu les reçois déjà.
announcements-none-muted = Tu n’as rien coupé. Sous chaque annonce, un bouton permet de couper son sujet.
announcements-muted-list = Tu as coupé ces sujets. Appuie sur l’un d’eux pour le recevoir à nouveau :

## Channels

announcements-channels = Salons
    .ask = Dans quels salons ou groupes l’envoyer aussi ? Appuie sur tout ce qui convient.
    .help = Appuie sur un salon, ou sur « Aucun salon ».
announcements-channels-none = Aucun salon
announcements-channels-only = Seulement là, à personne en privé
announcements-choose-channels = Choisir des salons
announcements-into = Aussi dans : { $channels }
announcements-into-only = Seulement dans : { $channels }
announcements-channels-sent = Dans les salons : { $sent } sur { $of }
announcements-channels-shut = Salons où je ne peux plus écrire : { $count }
announcements-channels-failed = Salons où l’envoi a échoué : { $count }
announcements-acknowledged-some = L’ont lu : { $count }
announcements-news = Nouvelles : { $place }.
announcements-news-country = Nouvelles du réseau { $network } : { COUNTRY($country) }.
announcements-event-line-zoned = { $title } : { ZONED($at) }
announcements-say-yes = Oui, je viens
announcements-say-maybe = Peut-être
announcements-say-no = Non
announcements-members-only = C’est pour les membres du réseau { $network }. Passe à ce réseau avec /network, puis appuie de nouveau.
announcements-scheduled-there = Départ : { ZONED($at) }.
