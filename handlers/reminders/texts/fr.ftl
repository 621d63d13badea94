# Rappels. Ton : court et précis ; ce qui a été compris est toujours dit avec le jour, la date, l’heure et le lieu.

## Commands

reminders-command-remind = Se faire rappeler quelque chose
    .words = rappelle-moi, rappelle moi, nouveau rappel
reminders-command-reminders = Mes rappels
    .words = rappels, mes rappels

## The form

reminders-title = Un rappel
reminders-pick-title = Un autre moment
reminders-field-text = Quoi
    .ask = Que dois-je te rappeler ?
    .help = Par exemple : appeler l’école
reminders-field-when = Quand
    .ask = Quand dois-je te le rappeler ?
    .help = Par exemple : { reminders-example-one }, { reminders-example-two }, un mardi sur deux
reminders-field-important = Important
    .ask = Est-ce important ? Alors je répète jusqu’à ce que tu appuies sur Fait.
    .help = Oui ou non
reminders-field-whose = Pour qui
    .ask = Est-ce pour toi, ou pour ta section ?
    .help = Moi, ou le nom de ta section
reminders-mine = Moi seulement
reminders-example-one = vendredi à 9h
reminders-example-two = dans 20 minutes

## What cannot be

reminders-text-missing = Écris ce que je dois te rappeler.
reminders-text-long = C’est trop long pour un rappel : { $most } caractères au plus, s’il te plaît.
reminders-too-far = C’est trop loin pour moi. Choisis un moment d’ici dix ans.
reminders-past = { $at }, c’est passé. Pensais-tu à ce moment-ci ? Tu peux aussi en écrire un autre.
reminders-when-unclear =
    Je n’y ai pas lu de moment. Ceci marche, par exemple :
    { reminders-example-one }
    { reminders-example-two }
reminders-which = Cela peut se lire de deux façons. Laquelle est la bonne ?
reminders-yes-or-no = Réponds par oui ou non, s’il te plaît.
reminders-whose-unclear = Appuie sur un des boutons, ou écris le nom de ta section.
reminders-most =
    { $most } rappels ouverts, c’est le maximum. Annule celui qui ne sert plus : /reminders
reminders-gone = Je ne trouve pas ce rappel. Les tiens sont ici : /reminders
reminders-pick-once = Choisis un seul moment, par exemple : { reminders-example-one }
reminders-not-your-section = Ces rappels sont ceux d’une autre section.
reminders-no-event = Je ne connais pas d’événement « { $words } ». Regarde /events, ou donne un jour et une heure.
reminders-event-near = { $event }, c’est { $at } : il ne reste plus assez de temps.

## Buttons

reminders-done = Fait
reminders-hour-later = Dans 1 heure
reminders-tomorrow = Demain
reminders-monday = Lundi
reminders-next-week = Dans une semaine
reminders-pick = Choisir un moment
reminders-skip-next = Sauter le prochain
reminders-change = Modifier
reminders-cancel = L’annuler
reminders-to-list = Mes rappels
reminders-new = Nouveau rappel
reminders-pause-all = Tout suspendre
reminders-resume-all = Tout reprendre
reminders-resume-one = Reprendre
reminders-me-too = Me le rappeler aussi
reminders-not-me = Ne plus me le rappeler
reminders-calendar = Lien d’agenda
reminders-calendar-make = Créer le lien
reminders-calendar-renew = Créer un nouveau lien
reminders-calendar-end = Supprimer le lien
reminders-section-button = Section : { $section }
reminders-new-for-section = Nouveau pour la section
reminders-travel-move = Les déplacer
reminders-travel-stay = Les laisser

## When and how often

reminders-when = { ZONED($at) }, { $distance }
reminders-in-minutes = { $count ->
    [0] dans moins d’une minute
    [one] dans { $count } minute
   *[other] dans { $count } minutes
 }
reminders-in-hours = { $count ->
    [one] dans { $count } heure environ
   *[other] dans { $count } heures environ
 }
reminders-in-days = { RELATIVE($days) }
reminders-usual-hour = Tu n’as pas donné d’heure : je prends { TIME($at, native: "no") }. Pour une autre, écris-la, par exemple 14:30.
reminders-short = { $at }
reminders-short-rule = { $rule }, { TIME($at, native: "no") }
reminders-kept-clock = Il reste à l’heure de là-bas ({ ZONE($zone) }) : { $clock }.
reminders-zone-guessed = Je prends cette horloge : { ZONE($zone) }. Si ce n’est pas la tienne : /timezone
reminders-day = { DATE($at, native: "no") }
reminders-repeats = Revient { $rule }. Ensuite : { $then }
reminders-repeats-no-more = Revient { $rule }. Il n’y en a plus ensuite.
reminders-rule-until = { $rule }, jusqu’au { $day }
reminders-rule-hourly = toutes les heures
reminders-rule-hours = { $count ->
    [one] toutes les { $count } heure
   *[other] toutes les { $count } heures
 }
reminders-rule-daily = tous les jours
reminders-rule-days = { $count ->
    [one] tous les { $count } jour
   *[other] tous les { $count } jours
 }
reminders-rule-working-days = du lundi au vendredi
reminders-rule-weekly = chaque semaine : { $days }
reminders-rule-weeks = { $count ->
    [one] toutes les { $count } semaine : { $days }
   *[other] toutes les { $count } semaines : { $days }
 }
reminders-rule-monthly = chaque mois : { $days }
reminders-rule-months = { $count ->
    [one] tous les { $count } mois : { $days }
   *[other] tous les { $count } mois : { $days }
 }
reminders-rule-yearly = chaque année
reminders-rule-years = { $count ->
    [one] tous les { $count } an
   *[other] tous les { $count } ans
 }
reminders-weekday = { WEEKDAY($day) }
reminders-nth-weekday = { $nth ->
    [first] 1er { WEEKDAY($day) }
    [second] 2e { WEEKDAY($day) }
    [third] 3e { WEEKDAY($day) }
    [fourth] 4e { WEEKDAY($day) }
    [fifth] 5e { WEEKDAY($day) }
   *[last] dernier { WEEKDAY($day) }
 }
reminders-nth-working-day = { $nth ->
    [first] 1er jour ouvrable
    [second] 2e jour ouvrable
    [third] 3e jour ouvrable
    [fourth] 4e jour ouvrable
    [fifth] 5e jour ouvrable
   *[last] dernier jour ouvrable
 }
reminders-last-day = dernier jour
reminders-day-of-month = le { $day }
reminders-day-or-last = le { $day }, ou le dernier jour

## One reminder

reminders-saved = C’est noté. Je te le rappellerai :
reminders-changed = Modifié :
reminders-put-off = C’est reporté à ce moment-là.
reminders-is-important = Important : je répète jusqu’à ce que tu appuies sur Fait.
reminders-is-paused = Suspendu
reminders-is-cancelled = Annulé
reminders-is-done = Fait
reminders-is-over = Il est déjà arrivé.
reminders-of-section = Section : { $section }
reminders-of-event = Lié à : { $event }, { $at }
reminders-event-cancelled = L’événement est annulé : { $event }
reminders-cancelled = Annulé. Il n’arrivera pas.
reminders-restored = Il est de nouveau là.
reminders-too-late = C’est trop tard pour cela.
reminders-skipped = Sauté : { $at }
reminders-skipped-before = Celui-ci est déjà sauté.

## When it comes

reminders-arrival = Rappel :
reminders-first-set = Il était prévu pour { $at }.
reminders-comes-again = Prochain : { $at }
reminders-until-done = Je répète jusqu’à ce que tu appuies sur Fait.
reminders-again-then = Je te le rappellerai encore :
reminders-well-done = C’est fait.

## The list

reminders-list-title = Tes rappels
reminders-none =
    Tu n’as pas de rappel. Écris par exemple :
    rappelle-moi { reminders-example-one } d’appeler l’école
reminders-paused-title = Suspendus
reminders-line = { TIME($at, native: "moment") } { $text }
reminders-all-paused = Tous tes rappels sont suspendus. Aucun n’arrive tant que tu ne les reprends pas.
reminders-resumed = C’est reparti. Ce qui devait arriver entre-temps arrive maintenant.

## A section’s

reminders-section-title = Rappels : { $section }
reminders-section-none = Il n’y a pas encore de rappel pour la section.
reminders-following = Je te le rappellerai aussi.
reminders-waits-for-quiet = À ce moment-là, je te laisse tranquille : tu le recevras { $at }. Seuls les rappels que tu te fais à toi-même arrivent à toute heure.
reminders-not-following = Je ne te le rappellerai pas.

## Calendar

reminders-calendar-what =
    Avec un lien à toi, ton agenda montre tes rappels et reste à jour.
    Qui a le lien peut les lire : garde-le pour toi.
reminders-calendar-there = Lien d’agenda créé : { $at }. Un nouveau lien remplace l’ancien.
reminders-calendar-made =
    Ajoute cette adresse à ton agenda comme abonnement. Je ne la montre que maintenant ; tu peux en créer une nouvelle à tout moment.
reminders-calendar-ended = Le lien ne mène plus nulle part.

## Travel

reminders-travel = { $count ->
    [one] Un rappel répété garde l’horloge d’avant ({ ZONE($old) }) : « { $text } » y est prévu à { $clock }, ce qui fait maintenant { TIME($at) } pour toi. Dois-je le mettre à { $clock } ici ({ ZONE($new) }) ?
   *[other] { $count } rappels répétés gardent l’horloge d’avant ({ ZONE($old) }) : « { $text } » y est prévu à { $clock }, ce qui fait maintenant { TIME($at) } pour toi. Dois-je tous les déplacer, pour qu’il arrive à { $clock } ici ({ ZONE($new) }) ?
 }
reminders-travel-stayed = Ils restent comme ils sont.
reminders-travel-moved = C’est déplacé, à cette horloge : { ZONE($new) }.
