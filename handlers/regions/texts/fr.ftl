# Régions : des pays d'un réseau qui font quelque chose ensemble. Simple, court ; personne n'est poussé à en être.

regions-command-regions = Régions : des pays qui travaillent ensemble
    .words = régions, notre région, région

## The list and one region

regions-head = Régions
regions-none = Il n’y a pas encore de région dans ton réseau. La coordination peut en proposer une.
regions-none-coordinator = Il n’y a pas encore de région dans ton réseau. Propose-en une : elle ouvre quand deux pays y participent.
regions-countries = Pays : { $countries }
regions-country = { COUNTRY($country) }
regions-is-asked = Pas encore ouverte : elle ouvre quand deux pays y participent.
regions-is-closed = Fermée : moins de deux pays y participent.
regions-inside = Participent : { $countries }
regions-asked = Question posée : { $countries }
regions-declined = Ne participent pas : { $countries }
regions-ahead = Ce qui vient
regions-ahead-none = Rien n’est encore prévu pour la région.
regions-ahead-line = { $title } : { $at }
regions-propose = Proposer une région
regions-accept = { COUNTRY($country) } : oui
regions-decline = { COUNTRY($country) } : non
regions-figures = Chiffres
regions-notes = Notes
regions-write = Écrire une note
regions-event = Prévoir un événement
regions-announce = Annoncer
regions-manage = Pays
regions-manage-how = Un pays peut entrer ou partir à tout moment. À moins de deux, la région ferme.
regions-leave = { COUNTRY($country) } part
regions-join = { COUNTRY($country) } entre
regions-ask = Demander : { COUNTRY($country) }
regions-notes-of = Notes : { $region }
regions-notes-none = Personne n’a encore écrit de note.
regions-note-by = { $at }, { $who }
regions-note-by-country = { $at }, { $who } ({ COUNTRY($country) })
regions-note-remove = Enlever la note : { $at }
regions-somebody = quelqu’un

## Forms

regions-form = Une nouvelle région
regions-field-name = Nom
    .ask = Comment s’appelle la région ?
    .help = Un nom court, par exemple : Caucase du Sud
regions-field-countries = Pays
    .ask = Quels pays du réseau y participeraient ? Appuie dessus, ou écris leurs noms séparés par des virgules.
    .help = Au moins deux pays de ton réseau, séparés par des virgules.
regions-name-missing = Écris un nom.
regions-name-long = C’est plus long que { $most } caractères. Choisis un nom plus court.
regions-name-taken = « { $name } » est déjà le nom d’autre chose dans ton réseau. Choisis-en un autre.
regions-country-unknown = Je ne connais pas « { $name } » comme pays de ton réseau. Appuie sur les boutons, ou écris des noms séparés par des virgules.
regions-countries-few = Il faut au moins { $count } pays de ton réseau pour une région.
regions-too-few-countries = Ton réseau n’a qu’un pays pour le moment. Il en faut deux pour une région.
regions-propose-means = Une région a ses notes, ses événements, ses annonces et ses chiffres. Elle ouvre quand deux pays y participent ; chacun peut partir à tout moment.
regions-note-form = Note
regions-field-note = Note
    .ask = Que doivent savoir les membres de la région ? Quelques phrases ; la date s’ajoute toute seule.
    .help = 500 caractères au plus.
regions-note-missing = Écris quelques mots.
regions-note-long = C’est plus long que { $most } caractères. Écris plus court, s’il te plaît.
regions-note-kept = C’est écrit. Les membres des pays de la région peuvent la lire.
regions-note-report = Signaler la note : { $at }
regions-note-removed = C’est enlevé.

## Deciding

regions-proposed = C’est proposé. La coordination des autres pays reçoit la question.
regions-asks = Un pays de ta coordination y participerait-il ? Le pays : { COUNTRY($country) } ; les autres : { $others }.
regions-asked-now = La question est posée : { COUNTRY($country) }.
regions-joined = Participe maintenant : { COUNTRY($country) }.
regions-left = Ne participe plus : { COUNTRY($country) }.
regions-was-declined = Ne participe pas : { COUNTRY($country) }. Entrer plus tard reste possible.
regions-known = C’est déjà le cas.
regions-over = Cette région est fermée.
regions-told = { $region }, { COUNTRY($country) } : { $said ->
    [in] le pays participe.
    [left] le pays est parti.
   *[declined] la réponse est non.
 }
regions-told-open = La région « { $region } » est ouverte.
regions-told-closed = La région « { $region } » est fermée : moins de deux pays y participent.
regions-gone = Cette région n’existe pas, ou tu ne peux pas la voir.
regions-members-only = Ses notes sont pour les membres de ses pays.
regions-coordinators-only = Seule la coordination des pays de la région peut faire cela.
regions-coordinators-propose = Seule la coordination peut proposer une région. Parles-en à la tienne : /coordinators
