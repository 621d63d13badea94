# Demandes : écrire à la coordination par Kith, avec un numéro au lieu d’une adresse.

contact-command-contact = Écrire à ta coordination
    .words = contact, contacter la coordination, écrire à la coordination, joindre la coordination

contact-menu = Écris à ta coordination par mon intermédiaire. Aucune adresse n’est montrée, d’aucun côté, et la réponse revient ici.
contact-waiting = En attente d’une réponse, de toi ou d’autres : { NUMBER($count) }
contact-new = Nouvelle demande
contact-to-mine = Mes demandes
contact-to-queue = Demandes à traiter
contact-nobody = Il n’y a encore personne à la coordination ici à qui demander. /join montre les sections où il y a quelqu’un.
contact-many = Tu as ouvert { NUMBER($most) } demandes en un jour. Complète l’une d’elles, ou attends demain.
contact-gone = Tu ne peux pas voir cette demande. /contact montre les tiennes.

## Écrire

contact-ask-title = Message à la coordination
contact-more-title = Un message de plus
contact-answer-title = Réponse
contact-field-whom = À
    .ask = À qui ? Les premiers sont les plus proches.
    .help = Appuie sur un bouton
contact-field-text = Message
    .ask = Que voudrais-tu dire ?
    .help = 2 000 caractères au plus
contact-field-named = Nom
    .ask = Peut-on voir le nom que tu as choisi ?
    .help = Appuie sur un bouton
contact-named-yes = Oui, mon nom
contact-named-no = Non, sans mon nom
contact-level-section = Ta section
contact-level-country = Ton pays
contact-level-network = Le réseau
contact-press-one = Appuie sur l’un des boutons, s’il te plaît.
contact-text-missing = Il n’y a pas de mots là-dedans. Écris ton message.
contact-text-long = C’est un peu long. { NUMBER($most) } caractères au plus, s’il te plaît.
contact-text-only = Les demandes ne prennent que du texte. Décris avec des mots ce que tu voulais envoyer.
contact-preview = À : { $whom }
contact-preview-from = On y voit : { $name }
contact-somebody = quelqu’un du réseau
contact-sent = La demande n° { $number } est à la coordination. À : { $whom }.
contact-sent-how = La réponse arrive ici. Si personne ne répond en trois jours, elle monte d’un niveau.
contact-more-sent = C’est ajouté à la demande n° { $number }.

## Lire et répondre

contact-number = Demande n° { $number }
contact-ticket-from = Demande n° { $number } : { $name }
contact-ticket-to = Demande n° { $number } à : { $whom }
contact-country = { COUNTRY($code) }
contact-line-mine = Toi, { DATE($at) } :
contact-line-asked = Demande, { DATE($at) } :
contact-line-answer = Réponse, { DATE($at) } :
contact-state-open = Attend une réponse.
contact-state-answered = Il y a une réponse.
contact-state-closed = C’est fermé.
contact-again = Une demande a une suite :
contact-up = Personne n’y a répondu depuis trois jours, donc elle vient à toi :
contact-up-told = La demande n° { $number } n’a pas eu de réponse pendant trois jours. Elle est maintenant ici : { $whom }.
contact-still = Ceci attend toujours une réponse :
contact-still-told = La demande n° { $number } n’a toujours pas de réponse. J’ai envoyé un rappel à qui peut répondre. Pardon pour cette attente.
contact-answer = Répondre
contact-answering = Ta réponse à la demande n° { $number } arrive directement dans la conversation de la personne.
contact-answer-head = Réponse à la demande n° { $number }
contact-answer-by = De : { $name }
contact-answer-how = Pour en dire plus, réponds à ce message ou appuie sur le bouton.
contact-answer-sent = Ta réponse à la demande n° { $number } est en route.
contact-more = Écrire encore
contact-close = Fermer
contact-closed = La demande n° { $number } est fermée. La personne qui l’a envoyée peut encore écrire.
contact-closed-told = La demande n° { $number } a été fermée. S’il manque quelque chose, écris encore : cela la rouvre.
contact-settled = La demande n° { $number } est traitée.
contact-look = Regarder
contact-listed = { $state } { DATE($at) }
contact-head-mine = Tes demandes
contact-head-queue = Demandes qui attendent une réponse
contact-none-mine = Tu n’as pas encore écrit à ta coordination par mon intermédiaire.
contact-none-queue = Aucune demande n’attend ta réponse.
