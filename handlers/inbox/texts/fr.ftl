# Ce qui n’a pas pu être remis et attend, les dernières réponses qui disparaissent, et l’ordre des canaux.

inbox-command-inbox = Ce qui n’a pas pu t’atteindre
    .words = boîte de réception, messages manqués, mes messages, qu’est-ce que j’ai manqué

inbox-title =
    { $count ->
        [one] Un message n’a pas pu t’atteindre
       *[other] { $count } messages n’ont pas pu t’atteindre
    }
inbox-how = Je garde chacun { $days } jours. Ouvre un message pour le lire ; ses boutons marchent.
inbox-empty = Rien ne t’attend.
inbox-line = { $number }. { $at } : { $words }
inbox-line-new = { $number }. { $at }, non lu : { $words }
inbox-open = Ouvrir { $number }
inbox-from = Message du { $at } :
inbox-gone = Ce message n’est plus gardé. /inbox montre ceux qui le sont.
inbox-file-gone = Le fichier qui l’accompagnait n’est plus gardé.
inbox-back = Ce qui n’a pas pu t’atteindre

## Réponses visibles d’une seule personne sur un serveur

inbox-answers = Réponses du dernier jour : { $count }
inbox-answers-title =
    { $count ->
        [one] Une réponse du dernier jour
       *[other] { $count } réponses du dernier jour
    }
inbox-answers-how = Sur un serveur, personne d’autre ne pouvait les voir, et l’application ne les montre plus. Je les garde un jour.
inbox-no-answers = Aucune réponse du dernier jour n’est gardée.

## Quel canal vient en premier

inbox-channels-title = Où je t’écris
inbox-channel-line = { $number }. { $state }
inbox-channel-shut = { $name } (fermé pour moi en ce moment)
inbox-channel-numbered = { $name }, numéro { $number }
inbox-channels-how = J’écris sur le premier. S’il m’est fermé, je prends le suivant, jamais les deux. Appuie sur celui qui doit passer en premier.
inbox-to-linking = Relier ou détacher un canal
inbox-channels-one = C’est ton seul canal. /link en ajoute un autre.
inbox-channel-chosen = Je t’écris d’abord ici : { $name }
inbox-channel-chosen-shut = Noté. En premier, dès que je pourrai y écrire de nouveau : { $name }.
inbox-channel-gone = Ce canal n’est plus à toi. /settings montre les tiens.
inbox-to-settings = Réglages

## Dit dans un salon, à qui a fermé ses messages privés

inbox-knock-hello = Bonjour
inbox-knock = Quelque chose que je t’ai écrit n’a pas pu t’atteindre : tes messages privés me sont fermés. Écris /inbox ici : personne d’autre ne verra la réponse. Pour recevoir ces messages directement, autorise les messages privés de ce serveur.
