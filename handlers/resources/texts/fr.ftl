# Outils et productions des pratiques : type, langue, licence, lien. Un lien mort est signalé une seule fois.

## Commandes

resources-command-tools = Outils à réutiliser : fiches, guides, diapos, vidéos
    .words = outils, matériel, fiches, outils et productions

## Types

resources-kind-worksheet = Fiche de travail
resources-kind-guide = Guide
resources-kind-slides = Diapositives
resources-kind-video = Vidéo
resources-kind-form = Formulaire
resources-kind-dataset = Données
resources-kind-paper = Article ou rapport
resources-kind-other = Autre chose

## Pages

resources-of = Outils et productions
resources-all = Derniers outils et productions
resources-none-here = Rien n’est encore joint à cette pratique.
resources-none = Aucune pratique n’a encore d’outil ici. Ouvre l’une des tiennes pour ajouter le premier.
resources-not-found = Je n’ai trouvé aucun outil appelé « { $words } ». Essaie un autre mot, ou choisis un type.
resources-which-kind = Quel type cherches-tu ?
resources-kinds = Par type
resources-every-kind = Tous les types
resources-practice = Retour à la pratique
resources-others = Tous les outils de la pratique
resources-belongs = Fait partie de la pratique : { $title }
resources-language = { LANGUAGE($code) }
resources-licence-unknown = Je ne sais pas
resources-licence-not-known = licence inconnue
resources-licence-reserved = © Tous droits réservés
resources-open = Ouvrir le lien
resources-gone = Ce n’est plus là.
resources-did-you-mean = Est-ce l’une de celles-ci ?

## Ajouter et modifier

resources-title = Outil ou production
resources-add = Ajouter un outil
resources-add-to = Pour la pratique « { $title } ».
resources-relink = Merci de t’occuper de « { $title } ».
resources-field-link = Lien
    .ask = Où se trouve-t-il ? Envoie-moi le lien.
    .help = Une adresse comme https://example.org/fiche.pdf
resources-field-title = Titre
    .ask = Comment s’appelle-t-il ?
    .help = Un nom court, par exemple : Respirer en classe
resources-field-kind = Type
    .ask = Qu’est-ce que c’est ?
    .help = L’un des boutons
resources-field-language = Langue
    .ask = Dans quelle langue est-ce ?
    .help = Une langue, par exemple : géorgien
resources-field-licence = Licence
    .ask = Les autres peuvent-ils s’en servir, et comment ? Choisis la licence ou écris-la.
    .help = La licence qui y est indiquée, par exemple : CC BY 4.0
resources-link-unclear = Je ne peux pas m’en servir comme lien. Envoie une adresse du web, comme https://example.org/fiche.pdf
resources-title-unclear = Donne-lui un nom court, par exemple : Respirer en classe
resources-title-long = C’est long pour un nom : { $count } caractères au plus, s’il te plaît.
resources-press-one = Appuie sur l’un des boutons, s’il te plaît.
resources-language-unknown = Je ne connais pas cette langue. Essaie son nom en anglais, ou passe la question.
resources-licence-long = Écris la licence en { $count } caractères au plus, ou appuie sur Je ne sais pas.
resources-there-already = Ce lien est déjà joint à la pratique. Envoie un autre lien, ou annule.
resources-too-many =
    { $count ->
        [one] Une pratique a au plus { $count } outil. Retire-le d’abord.
        [many] Une pratique a au plus { $count } d’outils. Retires-en un d’abord.
       *[other] Une pratique a au plus { $count } outils. Retires-en un d’abord.
    }
resources-not-yours = Seules la personne qui a écrit la pratique et sa coordination peuvent ajouter un outil.
resources-saved = C’est enregistré. Qui suit le thème, la section ou la personne le verra dans son prochain résumé.
resources-changed = C’est modifié.
resources-remove = Retirer
resources-remove-ask = Retirer « { $title } » de la pratique ?
resources-remove-yes = Oui, retirer
resources-keep = Garder
resources-removed = C’est retiré : « { $title } ».

## Liens qui ne mènent nulle part

resources-dead = Le lien ne marchait pas la dernière fois que j’ai regardé, { DAY($at) }.
resources-dead-found = Le lien de « { $title } » ne marche plus depuis deux semaines :
resources-dead-what = Que fait-on ? Je ne te reposerai pas la question.
resources-change-link = Changer le lien
resources-still-right = Le lien est bon
resources-vouched = Bien, je le laisse tel quel.
resources-problem-gone = Le serveur dit qu’il n’y a rien à cette adresse.
resources-problem-error = Le serveur répond par une erreur.
resources-problem-timeout = Le serveur met trop de temps à répondre.
resources-problem-unreachable = Le serveur est introuvable.
resources-problem-redirects = Il renvoie sans fin d’une adresse à l’autre.
resources-problem-private = Il mène dans un réseau privé.
resources-problem-unsafe = Le certificat du serveur n’est pas valide.
