# Heures calmes et absence. Ton : c’est à chacun de décider ; ses propres rappels viennent toujours, et c’est dit.

## Commands

attention-command-quiet = Quand je te laisse tranquille
    .words = heures calmes, ne pas déranger
attention-command-away = S’absenter un moment
    .words = absence, je suis absent, je suis absente, je m’absente, absent jusqu’au, absente jusqu’au
attention-command-imback = De retour d’une absence
    .words = je suis de retour, je suis revenu, je suis revenue, de retour

## Words that people type, separated by commas

attention-words-off = non, aucune, jamais, sans heures calmes
attention-words-back = de retour, je suis de retour, je suis revenu, je suis revenue

## What is set

attention-quiet-title = Quand je te laisse tranquille
attention-hours-are = Heures calmes : { $hours } (horloge : { ZONE($zone) })
attention-no-hours = Heures calmes : aucune
attention-every-day = Messages non demandés : tous les jours
attention-days-are = Messages non demandés : { $days }
attention-no-days = Messages non demandés : aucun jour
attention-cap = { $count ->
    [one] Au plus { $count } par jour
   *[other] Au plus { $count } par jour
 }
attention-cap-none = Aucun message non demandé
attention-away-until = Absence en cours. Premier jour de retour : { $day }
attention-own-always = Les rappels que tu as créés viennent toujours à l’heure dite.
attention-saved = C’est noté.
attention-weekday = { WEEKDAY($day) }
attention-number = { $count }

## Questions

attention-hours-ask = De quelle heure à quelle heure dois-je me taire ? Ce qui arrive pendant ce temps attend le matin.
attention-days-ask = Quels jours puis-je t’écrire sans que tu l’aies demandé ? Appuie pour changer.
attention-cap-ask = Combien de messages non demandés par jour : résumés, annonces, relances ?
attention-away-title = Absence
attention-field-hours = Heures calmes
    .ask = De quelle heure à quelle heure ?
    .help = Par exemple : 22:00-7:30
attention-field-until = Absence jusqu’à
    .ask = Jusqu’à quand ? Donne le premier jour de retour, ou la durée.
    .help = Par exemple : jusqu’à lundi, jusqu’au 3 mai, deux semaines

## Buttons

attention-hours = Heures calmes
attention-days = Jours
attention-a-day = Combien par jour
attention-away-button = Absence
attention-other-hours = Autres heures
attention-off = Sans heures calmes
attention-back = Je suis de retour
attention-other-day = Un autre jour
attention-to-quiet = Heures et jours calmes

## Away

attention-away-set = C’est noté. Premier jour de retour : { $day }, { RELATIVE($days) }. Les autres messages attendent jusque-là.
attention-not-away = Aucune absence en cours. J’écris comme d’habitude.
attention-welcome-back = Bon retour ! J’écris de nouveau comme d’habitude.
attention-waited = Ce qui t’attendait arrive maintenant.
attention-waits-now = Ce qui attendait la fin de tes heures calmes arrive maintenant.

## What cannot be

attention-quiet-unclear =
    Je n’ai pas compris. Ceci marche, par exemple :
    /quiet 22:00-7:30
    /quiet non
    /quiet en semaine
attention-hours-unclear = Je n’y ai pas lu d’heures. Écris par exemple : 22:00-7:30
attention-away-unclear =
    Je n’ai pas compris jusqu’à quand. Ceci marche, par exemple :
    /away jusqu’au 3 mai
    /away deux semaines
attention-away-over = { $day } n’est pas dans le futur. Donne ton premier jour de retour, par exemple : /away deux semaines
attention-away-later = Une absence commence tout de suite. Redis-le-moi le jour où elle commence, { $day } ; d’ici là, j’écris comme d’habitude.
attention-away-far = C’est plus d’un an. Pour ne plus rien recevoir, envoie /stop.
