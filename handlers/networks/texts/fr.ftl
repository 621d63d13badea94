# Sections, pays, réseaux, rôles des membres, invitations. Les noms de groupes restent seuls, sans accord.

## Commandes

networks-command-section = Ma section, ou une autre
    .words = section, ma section, notre section
networks-command-country = Mon pays et ses sections
    .words = pays, mon pays, notre pays
networks-command-network = Changer de réseau
    .words = réseau, réseaux, mes réseaux, changer de réseau
networks-command-members = Les membres et leurs rôles
    .words = membres, nos membres, qui est là
networks-command-coordinators = Qui coordonne quoi
    .words = coordination, qui coordonne
networks-command-invite = Créer un lien d’invitation
    .words = inviter, invitation
networks-command-addsection = Ajouter une section
    .words = ajouter une section, nouvelle section
networks-command-addcountry = Ajouter un pays
    .words = ajouter un pays, nouveau pays
networks-command-addtheme = Ajouter un thème
    .words = ajouter un thème, nouveau thème

## Pages

networks-gone = Cela n’est plus ici.
networks-did-you-mean = Voulais-tu dire l’un de ceux-ci ?
networks-place-unknown = Je ne connais ni section ni pays de ce nom. Essaie une autre orthographe, ou parcours les pays.
networks-country-elsewhere = Ce pays ne fait pas partie du réseau : { COUNTRY($country) }.
networks-country-name = { COUNTRY($country) }
networks-all-countries = Tous les pays
networks-no-section = Tu n’es encore dans aucune section. Dans une section, tes activités s’ajoutent à celles des autres.
networks-choose-section = Choisir une section
networks-join = Rejoindre cette section
networks-leave = Quitter cette section
networks-leave-ask = Quitter { $section } ? Ce que tu as noté reste à la section.
networks-leave-yes = Oui, la quitter
networks-leave-no = Non, rester
networks-here-you-are = Tu en es membre.
networks-figures = Chiffres
networks-joining =
    { $joining ->
        [open] Tout le monde peut la rejoindre.
       *[ask] La coordination décide qui la rejoint.
    }
networks-few-members = Quelques membres
networks-member-count =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
networks-section-count =
    { $count ->
        [0] Pas encore de section
        [one] { $count } section
       *[other] { $count } sections
    }
networks-country-count =
    { $count ->
        [0] Pas encore de pays
        [one] { $count } pays
       *[other] { $count } pays
    }
networks-coordinated-by = Coordination : { $names }
networks-no-coordinator = Personne ne coordonne encore.
networks-unnamed = Une personne sans nom
networks-current = Tu es dans { $network }.
networks-which = Appuie sur le réseau où tu veux être. Ce que tu notes va au réseau actuel.
networks-only-one = Il n’y a pas d’autre réseau où aller.
networks-already-here = Tu y es déjà.
networks-switched = Tu es maintenant dans { $network }. Ce que tu notes désormais y va.
networks-other = Tous les réseaux

## Membres et rôles

networks-members = Membres
networks-members-of = Les membres de quel lieu ?
networks-member-with-role = { $name } (coordination)
networks-namesake = { $name } · { $place }, depuis le { $on }
networks-member-unknown = Je ne connais ni section, ni pays, ni membre de ce nom. Essaie une autre orthographe, ou envoie /members tout court.
networks-found =
    { $count ->
        [one] { $count } membre de ce nom :
       *[other] { $count } membres de ce nom :
    }
networks-member-in = Membre : { $place }
networks-member-channels = Ses canaux
networks-member-gone = Cette personne n’est plus membre.
networks-to-page = Voir la page
networks-role-section = Coordination : { $section }
networks-role-country = Coordination : { COUNTRY($country) }
networks-role-network = Coordination : { $network }
networks-coordinators = Coordination
networks-coordinator-line = { $name } : { $role }
networks-give = Confier la coordination : { $place }
networks-take = Retirer la coordination : { $place }
networks-remove = Retirer de la section
networks-remove-ask = Retirer { $name } de { $section } ? La personne l’apprendra. Ce qu’elle a noté reste.
networks-remove-yes = Oui, retirer
networks-removed = C’est fait.
networks-has-role = A déjà ce rôle.
networks-role-given = Le rôle est confié.
networks-role-taken = Le rôle est retiré.
networks-role-gone = Ce rôle avait déjà été retiré.
networks-own-role-taken = Tu ne coordonnes plus : { $place }.
networks-told-role-given = Tu coordonnes désormais : { $place }. /help explique ce que cela permet. Merci de t’en charger !
networks-told-role-taken = Tu ne coordonnes plus : { $place }. Merci pour tout ce que tu as fait.
networks-told-removed = Tu n’es plus dans { $section }. Tes activités y restent. Tu peux choisir une autre section quand tu veux.
networks-open-door = Ouvrir à tout le monde
networks-close-door = Décider qui entre
networks-requests = Qui veut nous rejoindre

## Nouvelle section, nouveau pays, nouveau thème

networks-name-unusable = Ce nom ne convient pas. Écris 80 caractères au plus, avec des lettres.
networks-section-title = Nouvelle section
networks-section-name = Nom
    .ask = Comment s’appelle la section ?
    .help = Par exemple : Nantes Solidaire
networks-section-country = Pays
    .ask = Dans quel pays est-elle ?
    .help = Un pays, par exemple : France
networks-section-joining = Adhésion
    .ask = Qui peut la rejoindre ?
    .help = Tout le monde, ou qui la coordination accepte
networks-joining-open = Tout le monde
networks-joining-ask = La coordination décide
networks-joining-unknown = Appuie sur l’un des deux boutons.
networks-section-taken = Il y a déjà une section du nom de { $name }. Écris un autre nom.
networks-section-added = { $section } ({ COUNTRY($country) }) existe maintenant. Qui va s’en occuper ? Invite quelqu’un.
networks-rename = Renommer
networks-rename-title = Nouveau nom de la section
networks-rename-to = Nouveau nom
    .ask = Comment s’appelle désormais la section ?
    .help = Par exemple : Nantes Solidaire
networks-renamed = La section s’appelle maintenant { $name }. Avant : { $before }.
networks-close = Fermer la section
networks-close-ask = Fermer { $section } ? Plus personne ne pourra la choisir. Ses activités et ses chiffres restent, et ses membres restent dans le réseau.
networks-close-yes = Oui, la fermer
networks-closed = { $section } est fermée.
networks-reopened = { $section } existe de nouveau.
networks-add-section = Ajouter une section
networks-add-country = Ajouter un pays
networks-country = Pays
    .ask = Quel pays ?
    .help = Un pays, par exemple : Arménie
networks-country-unknown = Je ne connais pas ce pays. Essaie son nom courant, par exemple : Arménie.
networks-country-there = Déjà dans ce réseau : { COUNTRY($country) }.
networks-country-added = Maintenant dans ce réseau : { COUNTRY($country) }.
networks-theme-title = Nouveau thème
networks-theme-name = Nom
    .ask = Comment s’appelle le thème ?
    .help = Par exemple : Entrepreneuriat social
networks-theme-others = Autres langues
    .ask = Et dans d’autres langues ? Écris-le ainsi, ou passe : en: Social entrepreneurship, ru: Социальное предпринимательство
    .help = Langue et nom, par exemple : en: Social entrepreneurship
networks-theme-others-unread = Je n’ai pas pu lire cela. Écris une langue, deux-points et le nom, par exemple : en: Social entrepreneurship
networks-theme-taken = Il y a déjà un thème du nom de { $name }. Écris un autre nom.
networks-theme-added = Le thème { $name } peut désormais être choisi par tout le monde.
networks-theme-retired = Le thème { $name } ne peut plus être choisi. Ce qui a été noté sous ce thème le garde.

## Invitations

networks-invite = Inviter
networks-invite-title = Invitation
networks-invite-where = Vers
    .ask = Où mène l’invitation ?
    .help = Une section ou un pays, par exemple : France
networks-invite-role = Comme
    .ask = Qui invites-tu ?
    .help = Membre ou coordination
networks-invite-as = Où : { $place }. Qui invites-tu ?
networks-invite-role-unknown = Appuie sur l’un des deux boutons.
networks-as-member = Des membres (sans limite)
networks-as-coordinator = Une personne pour coordonner
networks-coordinator-words = coordination, coordinateur, coordinatrice
networks-member-words = membre, bénévole
networks-link-member = Cette invitation mène ici : { $place }. Elle peut servir à autant de personnes que tu veux.
networks-link-coordinator = Cette invitation confie à une personne cette coordination : { $place }. Elle sert une seule fois.
networks-link-until = Elle est valable jusqu’au { $on }.
networks-link-pass-on = Transmets ce lien :
networks-link-words = La personne doit m’envoyer ces mots :
networks-role-from = { $role } (par { $server })
networks-role-elsewhere = Cela vient d’un rôle sur { $server } et prend fin là-bas. Ce que donne ce rôle se change avec /server.
