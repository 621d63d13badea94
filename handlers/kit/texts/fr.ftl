# Mots généraux du kit. Ton : court, simple, tutoiement cordial ; dire quoi faire ensuite.

## Boutons

kit-yes = Oui
kit-no = Non
kit-back = Retour
kit-next = Suivant
kit-more = Plus
kit-previous = Précédent
kit-cancel = Annuler
kit-save = Enregistrer
kit-send = Envoyer
kit-edit = Modifier
kit-delete = Supprimer
kit-skip = Passer
kit-report = Signaler
kit-undo = Revenir en arrière
kit-done = C’est tout
kit-start-again = Recommencer
kit-start-log = Noter une activité
kit-start-mine = Mes activités
kit-start-stats = Chiffres
kit-start-help = Aide
kit-page = { $page }/{ $pages }
kit-network = Réseau : { $network }

## Mots tapés à la place d’un bouton, séparés par des virgules

kit-word-back = retour, revenir
kit-word-skip = passer, sauter
kit-word-keep = garder, pareil, idem
kit-word-save = enregistrer, enregistre, oui, oui enregistre

## Jours

kit-today = aujourd’hui
kit-yesterday = hier
kit-tomorrow = demain

## Formulaires

kit-form-now = Actuellement : { $value }
kit-form-line = { $field } : { $value }
kit-form-chosen = ✓ { $label }
kit-form-keep = Garder
kit-form-review = J’enregistre ?
kit-form-review-send = J’envoie ?
kit-form-which = Que veux-tu changer ?
kit-form-page = Page { $page } sur { $pages }. Tu peux aussi écrire ta réponse.
kit-form-press = Je n’ai pas vu quoi changer. Appuie sur « Modifier » pour choisir un champ, ou sur « { $save } » si tout est juste.
kit-form-required = Cette réponse est nécessaire.
kit-form-look-again = On y est presque. Regarde encore ceci, s’il te plaît.
kit-form-updated = C’est changé.
kit-form-answered = Tu as déjà répondu à cette question.
kit-form-no-photo = Je n’attends pas de photo ici. Écris ta réponse ou appuie sur un bouton.
kit-form-no-file = Je ne peux pas utiliser de fichier ici. Écris ta réponse ou appuie sur un bouton.
kit-form-photo-added = Photo ajoutée.
kit-form-no-location = Je n’attends pas de position ici. Écris ta réponse ou appuie sur un bouton.
kit-form-cancelled = Annulé. Rien n’a été enregistré.
kit-form-reopen = Continuer quand même
kit-form-reopened = Voici où tu en étais.
kit-form-resume = Continuer
kit-form-kept = Ta saisie inachevée est gardée. Continue quand tu veux.
kit-form-another = Cela ressemble à une autre saisie. J’en commence une nouvelle ? Celle qui est ouverte est gardée.
kit-form-another-new = Commencer une nouvelle saisie
kit-form-another-this = Revenir à la saisie ouverte
kit-form-other-open = Tu as une autre saisie inachevée. On la continue ?
kit-form-other-open-named = Pas encore fini : { $entry }. On continue ?
kit-form-late = C’est déjà enregistré. Pour modifier, ouvre l’activité avec /mine.

## Réponses valables partout

kit-nothing-to-cancel = Il n’y a rien à annuler.
kit-link-words = start { $payload }
kit-link-kith = Je suis ici :
kit-old-button = Ce bouton ne marche plus.
kit-refused = Seule la coordination responsable peut le faire.
kit-refused-ask = Seule la coordination responsable peut le faire. Tu peux demander à { ANY($names) }.
kit-who-coordinates = Qui coordonne
kit-incident =
    Quelque chose a mal tourné de mon côté. Réessaie dans un instant.
    Si cela se reproduit, donne ce numéro à ta coordination : { $number }
kit-did-you-mean = Tu voulais dire { $suggestion } ?
kit-unknown-command = Je ne connais pas { $command }. Voici ce que je sais faire :
kit-not-understood =
    Je n’ai pas compris. Pour noter une activité, écris-la en une ligne, par exemple :
    /log nettoyage de la plage hier, 12 bénévoles, 3 heures
kit-photo-alone = Merci pour la photo. Pour la joindre à une activité, envoie d’abord /log, puis la photo.
kit-file-alone = Merci pour le fichier. Je ne transmets les fichiers que dans une conversation : ouvre-la avec /introductions, puis envoie le fichier.
kit-location-alone = Merci, mais je n’ai pas besoin de position pour l’instant. Envoie /timezone pour régler ton fuseau horaire.
kit-location-button = Partager ma position
kit-location-offer = Ou partage ta position : le bouton est sous le champ de texte.

## Dans un groupe

kit-group-answered = Je t’ai répondu dans notre discussion privée.
kit-group-closed = Je réponds en privé. Ouvre d’abord notre discussion, puis repose ta question.
kit-group-start = Ouvrir la discussion privée

## Pour qui lance le programme

## Ce que Kith dit de lui-même

kit-late = Ce message était prévu { $at }. Désolé, je n’ai pas pu l’envoyer plus tôt.
kit-platform =
    { $platform ->
        [telegram] Telegram
        [discord] Discord
        [local] chat web
        [terminal] terminal
       *[other] { $platform }
    }
kit-missed =
    { $count ->
        [one] Un message n’a pas pu t’atteindre. Je te l’ai gardé : /inbox
       *[other] { $count } messages n’ont pas pu t’atteindre. Je te les ai gardés : /inbox
    }
kit-missed-open = Les voir

## Facteurs de réussite

kit-factors-alike = Tu as écrit « { $words } ». Est-ce l’un de ceux-ci ?
kit-factors-new = nouveau : { $word }
kit-factors-unusable = Quelques mots par facteur, séparés par des virgules. Par exemple : un partenaire de confiance, une personne responsable

## Essayé ailleurs

kit-tried = { $tried ->
    [one] Essayé une fois par d’autres
   *[other] Essayé { $tried } fois par d’autres
 }
kit-tried-result = { $result } : { $count }
kit-tried-worked = Ça a marché
kit-tried-mixed = En partie
kit-tried-failed = Ça n’a pas marché
kit-tried-where = Où : { $countries }
kit-tried-country = { COUNTRY($country) }
kit-tried-planned = { $planned ->
    [one] Un autre plan est en cours
   *[other] { $planned } autres plans sont en cours
 }

kit-circle-network = tout le réseau
kit-circle-country = { COUNTRY($country) }
kit-circle-section = { $section }
kit-circle-unknown = Appuie sur un des boutons, ou écris le nom d’une section ou d’un pays dont tu fais partie ou que tu coordonnes.

## Partner networks

kit-share-partners = Partager avec les partenaires
kit-share-stop = Ne plus partager
kit-shared-with = Le lisent aussi : les membres de { $networks }.
kit-audience = Qui peut le voir
kit-shown-to-all = Tout le monde peut le lire : dans tous les réseaux et sur une page publique.
kit-page-languages = Langues de cette page

## Options des commandes, là où une plateforme les montre

kit-param-choose = Choisis dans la liste, ou écris une partie du nom
kit-param-choose-many = Dans la liste ; s’il y en a plusieurs, sépare-les par des virgules
kit-param-text = texte
    .help = Ce que tu écrirais après la commande
kit-param-line = en une ligne
    .help = Tout d’un coup, comme tu l’écrirais : quoi, quand, où, combien
kit-param-question = question
    .help = Que veux-tu savoir ?
kit-param-period = période
    .help = Par exemple « ce mois-ci », « 2025 » ou « Lyon, l’an dernier »
kit-param-place = lieu
    .help = Une section, une ville ou un pays
kit-param-theme = thème
    .help = De quoi il s’agit
kit-param-language = langue
    .help = La langue dans laquelle Kith te parle
kit-param-invitation = invitation
    .help = Le code reçu avec ton invitation
kit-param-code = code
    .help = Le code que /link t’a donné sur ton autre canal
kit-param-hours = heures
    .help = Par exemple « de 22 h à 8 h », ou « aucune »
kit-param-until = retour
    .help = Le jour de ton retour, par exemple « lundi » ou « 3 mai »
