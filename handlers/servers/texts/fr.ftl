# Serveurs Discord et groupes Telegram d’un réseau : ce que leurs rôles veulent dire ici, et les salons pour les annonces.

servers-command-server = Ce serveur ou groupe : le relier, rôles, salons
    .words = serveur, serveurs, relier le serveur, relier ce serveur, relier le groupe, relier ce groupe

## Servers

servers-list = { $count ->
    [one] { $count } serveur ou groupe relié
    [many] { $count } de serveurs et groupes reliés
   *[other] { $count } serveurs et groupes reliés
 }
servers-none = Aucun serveur ni groupe n’est relié
servers-how = Pour en relier un, ajoute-moi à ton serveur Discord ou à ton groupe Telegram et écris-y /server.
servers-new = Cet endroit n’est pas encore relié au réseau { $network }. Une fois relié, il peut recevoir des annonces dans ses salons, et les rôles d’un serveur Discord peuvent dire qui coordonne quoi.
servers-connect = Relier à { $network }
servers-connected = C’est relié. Tant que tu n’as rien choisi, rien n’arrive dans les salons et les rôles ne donnent rien ici.
servers-group-connected = C’est relié. Les annonces peuvent maintenant aller dans ce groupe : on le choisit en les écrivant.
servers-taken = Cet endroit appartient à un autre réseau : { $server }. Sa coordination doit d’abord le détacher.
servers-elsewhere = C’est au réseau { $network }. Passe à ce réseau avec /network, puis écris de nouveau /server.
servers-gone = Ce n’est plus relié. Écris /server pour voir les autres.
servers-type-there = Je ne sais plus où c’était. Écris /server dans le salon ou le groupe même.
servers-left = Je n’y suis plus (depuis le { $on }). Ajoute-moi de nouveau et écris-y /server.
servers-role-count = { $count ->
    [0] Aucun rôle de là-bas ne donne de droit ici
    [one] { $count } rôle de là-bas donne un droit ici
    [many] { $count } de rôles de là-bas donnent un droit ici
   *[other] { $count } rôles de là-bas donnent un droit ici
 }
servers-channel-count = { $count ->
    [0] Aucun salon ne reçoit d’annonces
    [one] { $count } salon pour les annonces
    [many] { $count } de salons pour les annonces
   *[other] { $count } salons pour les annonces
 }
servers-here = Des annonces dans ce salon
servers-roles = Rôles
servers-channels = Salons
servers-disconnect = Détacher
servers-disconnect-ask = { $count ->
    [0] Détacher { $server } ? Plus aucune annonce n’ira là-bas.
    [one] Détacher { $server } ? Plus aucune annonce n’ira là-bas, et { $count } personne perd ce qu’un rôle lui donnait.
    [many] Détacher { $server } ? Plus aucune annonce n’ira là-bas, et { $count } de personnes perdent ce qu’un rôle leur donnait.
   *[other] Détacher { $server } ? Plus aucune annonce n’ira là-bas, et { $count } personnes perdent ce qu’un rôle leur donnait.
 }
servers-disconnect-yes = Le détacher
servers-disconnected = C’est détaché : { $server }. Les droits qui venaient de là-bas ont pris fin ; ceux donnés à la main restent.

## Roles

servers-roles-of = Rôles : { $server }
servers-no-role = Aucun rôle de là-bas ne donne encore de droit ici.
servers-role-line = { $count ->
    [0] { $role } : { $what } (personne de ma connaissance ne l’a encore)
    [one] { $role } : { $what } ({ $count } personne que je connais)
    [many] { $role } : { $what } ({ $count } de personnes que je connais)
   *[other] { $role } : { $what } ({ $count } personnes que je connais)
 }
servers-role-add = Dire ce que donne un rôle
servers-role-end = Retirer : { $role }
servers-role-form = Ce qu’un rôle donne ici
servers-role = Rôle là-bas
    .ask = Quel rôle du serveur ?
    .help = Appuie sur un des rôles, écris son nom ou mentionne-le.
servers-place = Endroit
    .ask = Pour quel endroit ?
    .help = Appuie sur un des endroits ou écris son nom comme il figure là.
servers-scope = Coordonne
    .ask = Que coordonne-t-on avec ce rôle ?
    .help = Appuie sur le réseau, un pays ou une section, ou écris son nom comme il figure là.
servers-role-doubt = Lequel de ces rôles ?
servers-role-everybody = Là-bas, tout le monde a le rôle { $role } : il ne peut donc donner la coordination à personne. Choisis un rôle que peu de gens ont.
servers-role-means = Avec le rôle { $role } sur { $server }, on :
servers-role-holders = { $count ->
    [0] Personne de ma connaissance ne l’a encore.
    [one] { $count } personne que je connais l’a :
    [many] { $count } de personnes que je connais l’ont :
   *[other] { $count } personnes que je connais l’ont :
 }
servers-role-later = Les autres reçoivent le droit dès que j’ai de leurs nouvelles là-bas. Qui perd ce rôle, ou s’en va, perd le droit.
servers-role-saved = { $count ->
    [0] C’est enregistré.
    [one] C’est enregistré. La personne qui a ce rôle est prévenue.
   *[other] C’est enregistré. Les personnes qui ont ce rôle sont prévenues.
 }
servers-role-there = C’est déjà ce qu’il donne.
servers-role-gone = Ce rôle ne donne plus rien ici.
servers-role-ended = Ce rôle ne donne plus rien ici : { $role }. Ce qui a été donné à la main reste.
servers-somebody = quelqu’un sans nom
servers-coordinates-section = coordonne la section { $section }
servers-coordinates-country = coordonne ce pays : { COUNTRY($country) }
servers-coordinates-network = coordonne le réseau { $network }

## Channels

servers-channels-of = Salons : { $server }
servers-channel-in = Serveur ou groupe : { $server }
servers-channel-language = Langue : { $language }
servers-channel-who = Qui peut y annoncer : la personne qui { $who }
servers-channel-closed = Je ne peux plus y écrire. Laisse-moi entrer de nouveau et écris-y /server.
servers-channel-connected = C’est relié. On choisit ce salon en écrivant une annonce.
servers-channel-change = Modifier
servers-channel-changed = C’est modifié.
servers-channel-end = Plus d’annonces là-bas
servers-channel-ended = Plus d’annonces ici : { $channel }.
servers-channel-gone = Ce salon n’est plus relié. Écris /server pour voir les autres.
servers-channel-form = Salon
servers-language = Langue
    .ask = En quelle langue les annonces doivent-elles y paraître ?
    .help = Appuie sur une langue ou écris son nom.

## What people are told

servers-told-came = Ton rôle sur { $server } te donne quelque chose ici. Désormais, tu es quelqu’un qui :
servers-told-went = Ton rôle sur { $server } a pris fin, et avec lui ce qu’il donnait. Tu n’es plus quelqu’un qui :
servers-told-thanks = Merci pour ce que tu as fait. Ce qui t’a été donné à la main reste.
servers-told-removed = On m’a retiré d’ici : { $server }. Les annonces n’y vont plus, et ce que des rôles donnaient a pris fin. Pour continuer, ajoute-moi de nouveau et écris-y /server.
