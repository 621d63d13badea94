# Les mots propres au chat web et au terminal. Ce que dit Kith vient des fonctions.

## La page

local-page-conversation = Conversation
local-page-input = Écris un message
local-page-send = Envoyer
local-page-commands = Commandes
local-page-attach = Ajouter une photo, un fichier ou ta position
local-page-photo = Photo
local-page-photo-alt = Ta photo
local-page-photo-chosen = Photo ajoutée. Écris une légende si tu veux, puis envoie.
local-page-file = Fichier
local-page-file-chosen = fichier ajouté. Écris quelques mots si tu veux, puis envoie.
local-page-share-location = Partager ma position
local-page-locating = Recherche de ta position…
local-page-location-sent = Position partagée
local-page-location-failed = Position introuvable. Écris plutôt ta ville.
local-page-edit = Modifier ce message
local-page-editing = Modification de ton message
local-page-edited = modifié
local-page-drop = Annuler
local-page-close = Fermer
local-page-you = Toi :
local-page-kith = Kith :
local-page-today = Aujourd’hui
local-page-yesterday = Hier
local-page-typing = Kith écrit
local-page-waiting = pas encore envoyé
local-page-offline = Pas de connexion. Tes messages sont gardés et partiront plus tard.
local-page-newest = Aller au dernier message
local-page-welcome = Note ce que ton groupe a fait, vois ce que cela donne en tout. Appuie sur Commencer.
local-page-start = Commencer
local-page-demo = Démo : tout ici est inventé
local-page-who = Essayer comme
local-page-download = Télécharger
local-page-account = Tes navigateurs
local-page-account-about = Ton chat avec Kith est ouvert dans ces navigateurs. Ce que tu as écrit reste quand tu te déconnectes.
local-page-this-browser = ce navigateur
local-page-last-used = dernière utilisation :
local-page-browser = Un navigateur
local-page-sign-out = Se déconnecter
local-page-stay = Rester ici
local-page-gate-waits = Kith demande ici, et là d’où vient le code, si c’est bien toi des deux côtés. Après les deux oui, ton chat s’ouvre.
local-page-gate-again = Saisir un autre code
local-page-gate-over = Ta session est fermée dans ce navigateur.
local-page-gate-back = Saisir un code
local-page-form-open = Remplir comme un formulaire
local-page-form-send = Valider
local-page-form-sending = Envoi…
local-page-form-cancel = Retour au chat
local-page-form-optional = (facultatif)
local-page-form-required = Cette réponse est nécessaire.
local-page-form-none = Rien de choisi
local-page-form-search = Chercher
local-page-form-date = Choisir un jour dans le calendrier
local-page-noscript = Le chat a besoin de JavaScript. Autorise-le pour cette page.
local-page-refused-empty = Il n’y a encore rien à envoyer.
local-page-refused-long = C’est trop long pour un seul message. Envoie-le en plusieurs fois.
local-page-refused-gone = Ce message n’existe plus. Envoie-le comme nouveau message.
local-page-refused-closed = Kith redémarre. Réessaie dans un instant.
local-page-refused-unlinked = Pas encore : il faut d’abord un oui des deux côtés.
local-page-refused-photo-large = Cette photo dépasse 5 Mo. Envoie-en une plus petite.
local-page-refused-photo-kind = Cette photo est illisible. JPEG, PNG et WebP conviennent.
local-page-refused-file-large = Ce fichier dépasse 10 Mo. Envoie-en un plus petit.

## La page du code

local-code-title = Ouvre ton chat ici
local-code-intro = Le chat que tu connais, dans ce navigateur, avec tout ce qui est en cours.
local-code-left-title = Ta session est fermée
local-code-left-intro = Il ne reste rien de toi dans ce navigateur. Pour revenir, demande un nouveau code.
local-code-get = Écris /link à Kith dans ton chat privé. Tu reçois un code valable dix minutes.
local-code-label = Ton code
local-code-type = Huit lettres et chiffres. Majuscules et tirets ne comptent pas.
local-code-go = Continuer
local-code-agree = Kith demande ici et là-bas si c’est bien toi. Réponds oui les deux fois.
local-code-keep = Ta session reste ouverte ici tant que tu ne la fermes pas ; elle se ferme seule après 180 jours sans utilisation. Choisis un appareil à toi.
local-code-owner = C’est toi qui fais tourner Kith sur cette machine ? Ouvre le lien qu’il a affiché au démarrage.
local-code-trouble-shape = Ce n’est pas un code : un code a huit lettres et chiffres. Regarde encore le message de Kith.
local-code-trouble-many = Beaucoup de navigateurs attendent un oui en ce moment. Réessaie dans une demi-heure.
local-code-trouble-closed = Kith redémarre. Réessaie dans un instant.

## Le terminal

local-terminal-hello = { $network }. Écris un message et appuie sur Entrée. #help montre le reste, #quit termine.
local-terminal-help =
    Boutons : tape ce qui est entre crochets, par exemple 1 ou #1.
    { "#" }edit TEXTE modifie ton dernier message.
    { "#" }photo FICHIER LÉGENDE envoie une image.
    { "#" }place LATITUDE LONGITUDE partage une position.
    { "#" }save 1 enregistre ici le premier fichier du dernier message.
    { "#" }menu affiche les commandes. #quit termine.
local-terminal-changed = (modifié)
local-terminal-file = Fichier { $number } : { $name } (#save { $number })
local-terminal-saved = Enregistré sous { $path }
local-terminal-no-button = Il n’y a pas de bouton { $number } pour l’instant.
local-terminal-no-file = Ce fichier n’existe pas. Les fichiers sont numérotés à partir de 1 dans le dernier message qui en a.
local-terminal-no-picture = { $path } n’est pas une image lisible. JPEG, PNG et WebP jusqu’à 5 Mo conviennent.
local-terminal-no-place = Tape deux nombres, par exemple : #place 41.7 44.8
local-terminal-no-message = Tu n’as pas encore de message à modifier.
local-terminal-unknown = Inconnu : { $word }. #help montre ce qui existe. Pour l’envoyer comme message, commence par une espace.
