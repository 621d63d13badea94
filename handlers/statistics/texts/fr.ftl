# Chiffres : ce que les activités donnent au total. Un nom, deux points, un nombre : des lignes courtes, sans pluriel.

## Commandes

statistics-command-stats = Le total : moi, ma section, mon pays, le réseau
    .words = stats, statistiques, chiffres, nombres, totaux, bilan

## Mots d’un souhait, séparés par des virgules

statistics-word-me = moi, mes chiffres, pour moi, à moi
statistics-word-section = ma section, notre section, de ma section, section
statistics-word-country = mon pays, notre pays, de mon pays, pays
statistics-word-network = tout le réseau, le réseau, du réseau, notre réseau, réseau, tout le monde
statistics-word-all = depuis toujours, depuis le début, en tout, au total, tout
statistics-word-by-theme = par thème, par thèmes, thèmes
statistics-word-by-place = par section, par sections, par pays
statistics-word-by-month = par mois, mois par mois, mensuel
statistics-word-labelled = avec label, avec le label, labellisées, labellisée, seulement le label
statistics-word-and = et, ainsi que, plus, vs, contre, comparé à, par rapport à

## De qui

statistics-of-me = Mes activités
statistics-of-country = { COUNTRY($country) }

## Quelle période

statistics-all-time = Depuis le début
statistics-year-so-far = { $year } jusqu’ici
statistics-month = { MONTH($month) }
statistics-month-so-far = { MONTH($month) } jusqu’ici
statistics-days = { $days }
statistics-up-to = Jusqu’au { $day }
statistics-whole-months = En mois entiers.
statistics-labelled-only = Seulement celles qui ont le label

## Le total

statistics-activities-mixed = Activités : { $count } (les vérifiées ne sont pas distinguées ici)
statistics-activities-verified = Activités : { $count }, dont vérifiées : { $verified }
statistics-labelled = Activités avec label : { $count }
statistics-labelled-among = Avec label parmi elles : { $count }
statistics-labelled-years = Le nombre d’activités avec label se voit par année entière, pour que personne ne soit reconnaissable ; la coordination voit le reste.
statistics-private = Dont privées : { $count }
statistics-private-own = Privées, comptées pour toi seulement : { $count }
statistics-volunteers = Bénévoles : { $value }
statistics-reached = Personnes touchées : { $value }
statistics-first-time = , dont pour la première fois : { $count }
statistics-hours = Heures de bénévolat : { $value }
statistics-told = (indiqué pour { $told } sur { $count })
statistics-no-data = pas de données
statistics-hidden = non montré, quelqu’un pourrait être reconnu
statistics-figure-alone = (sans certaines activités communes)
statistics-alone = Sans ce qui a été fait avec d’autres (trop peu de personnes derrière) : { $periods }
statistics-left-out = Non compris, car trop peu de personnes derrière : { $periods }
statistics-figure-left-out = Non compris dans « { $figure } », car trop peu de personnes derrière : { $periods }
statistics-verified-only = Vérifié seulement
statistics-nothing = Rien n’est encore noté ici pour cette période.
statistics-nothing-labelled = Rien ici ne porte encore le label sur cette période.
statistics-labelled-closed = Ici, le nombre d’activités avec label ne peut pas être montré à part : on pourrait reconnaître quelqu’un. Essaie une année entière, ou le niveau au-dessus ; la coordination le voit.
statistics-pending = Kith calcule encore ce qui peut être montré à tout le monde. Redemande dans une minute.
statistics-too-few =
    Trop peu de personnes sont derrière ce nombre pour le montrer.
    Il dirait ce qu’ont fait une ou deux personnes. Essaie une période plus longue, ou le niveau au-dessus.
statistics-too-few-own =
    Trop peu de personnes de ta section sont derrière ce nombre pour le montrer.
    Il dirait ce qu’ont fait une ou deux personnes ; ta coordination le voit. Essaie une période plus longue, le niveau au-dessus, ou tes propres chiffres.

## Le détail

statistics-by-theme = Par thème
statistics-by-month = Par mois
statistics-by-section = Par section
statistics-by-country = Par pays
statistics-part = { $name } : { $count }
statistics-part-partly = { $name } : { $count } (pas tout)
statistics-part-verified = { $name } : { $count } (vérifié : { $verified })
statistics-parts-of = { $by } : { $figure }
statistics-parts-hidden = Trop peu de personnes sont derrière chaque partie pour la montrer.
statistics-no-theme = Sans thème
statistics-nowhere = Sans section
statistics-other = Autres, trop peu de personnes pour les montrer : { $count }
statistics-shared-sections = Activités communes à plusieurs sections, comptées une fois : { $count }
statistics-shared-countries = Activités communes à plusieurs pays, comptées une fois : { $count }
statistics-shared-themes = À plusieurs thèmes, comptées une fois : { $count }
statistics-other-sections = Autres, moins ce que plusieurs sections ont fait ensemble : { $count }
statistics-other-countries = Autres, moins ce que plusieurs pays ont fait ensemble : { $count }
statistics-other-themes = Autres, moins ce qui a plusieurs thèmes : { $count }
statistics-together = Ensemble : { $count }
statistics-parts-alone = Impossible de montrer le détail : trop peu de personnes sont derrière ce qui a été fait avec d’autres.
statistics-themes-in-years = Les thèmes se montrent par années entières, pour que personne ne soit reconnaissable.
statistics-themes-count = Par thème, seul le nombre d’activités se montre ici, pour que personne ne soit reconnaissable.

## Évolution

statistics-compared =
    { $now }
    par rapport à { $then } :
statistics-name-activities = Activités
statistics-name-volunteers = Bénévoles
statistics-name-reached = Personnes touchées
statistics-name-hours = Heures de bénévolat
statistics-growth-up = { $name } : { $then } → { $now }, en hausse de { PERCENT($share) }
statistics-growth-much = { $name } : { $then } → { $now }, multiplié par plus de dix
statistics-growth-down = { $name } : { $then } → { $now }, en baisse de { PERCENT($share) }
statistics-growth-same = { $name } : { $now }, comme avant
statistics-growth-new = { $name } : { $now }, nouveau
statistics-growth-no-data = { $name } : { $then } → { $now }
statistics-growth-hidden = Pas de comparaison avec avant : trop peu de personnes derrière les nombres d’alors ou d’aujourd’hui.

## Comment on compte

statistics-note-me = Ce que tu as noté ou partages, au premier jour de l’activité.
statistics-note-exact = Chaque activité compte une fois, à son premier jour ; celles qui ont été refusées ne comptent pas.
statistics-note-public = Sans les activités privées, ni les nombres qui feraient reconnaître moins de 3 personnes.
statistics-method-title = Comment on compte
statistics-method-counted =
    Une activité compte à son premier jour. Celles qui ont été refusées ne comptent nulle part ; les non vérifiées comptent, et on les distingue.
    Bénévoles et personnes touchées comptent à chaque fois : deux nettoyages avec les mêmes cinq personnes font dix.
    « Pas de données » veut dire que personne n’a indiqué le chiffre. Ce n’est pas zéro.
statistics-method-joint =
    Une activité commune compte en entier pour chacune de ses sections, et une fois dans le pays et le réseau.
    Ce qui est compté plusieurs fois a sa propre ligne, pour que les lignes donnent le total. Il en va de même pour les thèmes.
statistics-method-labelled = Une activité porte le label tant que sa propre évaluation le lui donne, ou que la coordination en a décidé ainsi. L’avis des autres n’y change rien.
statistics-method-growth = Une période en cours se compare au même nombre de jours, ou aux mois déjà finis. À partir de zéro, il n’y a pas de pourcentage : c’est « nouveau ».
statistics-method-exact = Tu vois ici les chiffres exacts, activités privées comprises.
statistics-method-public =
    Tu vois ici ce que tout le monde peut voir : pas d’activités privées, des mois entiers, et rien qui repose sur moins de 3 personnes, même en ajoutant ou en soustrayant. C’est pourquoi un nombre manque parfois.
    Ce qui change d’un jour à l’autre peut en dire plus ; merci de ne pas y regarder de si près.

## Sections silencieuses

statistics-quiet-title = Sans activité depuis { $weeks } semaines ou plus
statistics-quiet-since = { $section } : la dernière le { $day }
statistics-quiet-never = { $section } : encore rien de noté
statistics-quiet-more = Et d’autres : { $count }
statistics-quiet-none = Toutes les sections ont été actives. Bravo !

## Questions

statistics-gone = Cela n’est pas dans ton réseau, ou n’existe plus.
statistics-which = Que veux-tu dire par « { $text } » ?
statistics-several = « { $text } » demande plusieurs pages. Laquelle d’abord ?
statistics-no-section =
    Tu n’es dans aucune section : il n’y a donc pas de chiffres de « ma section ».
    /me montre où tu es, et /join te fait entrer dans une section.
statistics-no-country =
    Tu n’as pas indiqué de pays : il n’y a donc pas de chiffres de « mon pays ».
    /me montre où tu es, et tu peux y choisir ton pays.
statistics-unread = Je n’ai pas pu lire « { $text } ». Dis de qui et de quelle période, par exemple :
statistics-examples =
    /stats mars
    /stats mon pays depuis 2024
    /stats moi l’année dernière

## Boutons

statistics-button-this-month = Ce mois-ci
statistics-button-this-year = Cette année
statistics-button-last-year = L’année dernière
statistics-button-all = Depuis le début
statistics-button-by-theme = Par thème
statistics-button-by-month = Par mois
statistics-button-by-section = Par section
statistics-button-by-country = Par pays
statistics-button-overview = Vue d’ensemble
statistics-button-labelled = Avec label seulement
statistics-button-everything = Toutes les activités
statistics-button-me = Moi
statistics-button-section = Ma section
statistics-button-mine = Mes chiffres
statistics-button-quiet = Sections silencieuses
statistics-button-weeks = { $weeks } semaines
statistics-button-method = Comment on compte ?

## Two united networks

statistics-united = { $one } et { $other } ensemble
statistics-united-each = { $network }, activités : { $count }
statistics-united-twins = Les mêmes dans les deux : { $count }
statistics-united-total = Ensemble, activités : { $count }
statistics-united-people = Personnes qui les ont notées : { $count }
statistics-united-note = Ce que les deux ont noté comme la même activité compte une fois, et de même la personne qui a noté dans les deux. Les activités privées n’y sont pas.
statistics-united-closed = Les chiffres des deux ensemble se montrent quand trois personnes au moins se trouvent derrière chaque partie. Pour le moment, il y en a trop peu.
statistics-united-gone = Ces chiffres ne sont plus là.
