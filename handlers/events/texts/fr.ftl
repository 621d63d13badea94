# Ce qui vient : rendez-vous et appels. Les chiffres sont pour tous, les noms pour qui organise.

## Commandes

events-command-events = Voir ce qui est prévu, et répondre
    .words = événements, agenda, calendrier, à venir, appels
events-command-event = Annoncer un événement ou un appel
    .words = nouvel événement, annoncer un événement, nouvel appel

## Mots reconnus, séparés par des virgules

events-words-deadline = avant le, jusqu, date limite, inscription, inscriptions, délai, clôture
events-words-seats = places, place, personnes, participants, participantes
events-words-joints = le, la, les, à, au, aux, de, du, des, en, pour, dès, pendant, sur
events-words-evening = soir, soirée, nuit, matin, midi, week-end
events-words-call = appel, candidature, candidatures
events-words-meeting = réunion, conférence, webinaire, atelier, formation, séminaire, assemblée, rencontre
events-words-activity = nettoyage, visite, plantation, collecte, bénévolat, réparation, fête, festival

## Le formulaire

events-meet = Une réunion de l’équipe de « { $project } ». Seule l’équipe la voit, chacun à son heure.
events-ask-meeting =
    De quoi s’agit-il, et quand ? Une ligne suffit, par exemple :
    Affiches, vendredi 18:00-19:00
events-title = Nouvel événement
events-kind-activity = Une action ensemble
events-kind-meeting = Réunion, conférence
events-kind-call = Appel à participer
events-field-title = Titre
    .ask =
        De quoi s’agit-il ? Une ligne suffit, par exemple :
        Nettoyage de la plage samedi 10:00–13:00, Batoumi, 20 places
    .help = Un nom court, ou tout en une ligne
events-field-kind = Type
    .ask = De quel type ?
    .help = L’un des boutons
events-field-when = Quand
    .ask =
        C’est quand ? Avec l’heure, par exemple :
        samedi 10:00–13:00, ou 3–5 mai
    .help = Par exemple : samedi à 18:00 pendant 2 heures, 3–5 mai
events-field-deadline = Ouvert jusqu’au
    .ask = Jusqu’à quand peut-on dire son intérêt ?
    .help = Un jour, avec l’heure si tu veux : 20 mars 18:00
events-field-places = Pour qui
    .ask = C’est pour qui ?
    .help = Des sections ou des pays, séparés par des virgules
events-field-place = Lieu
    .ask = C’est où ? Un lieu, un lien, ou les deux.
    .help = Par exemple : bibliothèque, ou https://…
events-field-link = Lien
    .ask = Quel lien utiliser ?
    .help = Une adresse qui commence par https://
events-field-capacity = Nombre de places
    .ask = Combien de personnes peuvent venir ? Les suivantes attendront une place.
    .help = Un nombre, par exemple : 20
events-field-closes = Réponses jusqu’au
    .ask = Jusqu’à quand peut-on répondre ?
    .help = Un jour, avec l’heure si tu veux : jeudi 18:00
events-field-text = Description
    .ask = Que faut-il savoir d’autre ?
    .help = Quelques phrases
events-field-parent = Fait partie de
    .ask = De quel événement plus large fait-il partie ?
    .help = L’un des boutons
events-field-reason = Raison
    .ask = Pourquoi est-ce annulé ? Toutes les personnes qui ont répondu le liront.
    .help = Une ligne
events-cancel-title = Annuler un événement
events-cancel-who = Tu vas annuler : { $title }
events-instant = { ZONED($at) }
events-distance = C’est { RELATIVE($days) }.
events-seats-all = Places : { $seats }
events-late = C’est déjà annoncé. Pour le modifier, ouvre-le dans la liste et appuie sur Modifier.

## Ce qui ne va pas

events-gone = Cela n’est plus ici.
events-press-one = Appuie sur l’un des boutons.
events-when-unclear = Je n’ai pas trouvé la date. Écris par exemple : samedi 10:00–13:00, ou 3 mai 18:00
events-when-past = { $at } : c’est déjà passé. De quel jour s’agit-il ?
events-when-far = C’est dans plus de trois ans. De quel jour s’agit-il ?
events-when-which = Lequel est le bon ?
events-when-hour = À quelle heure ? Écris par exemple 18:00 ou 10:00–13:00. Ou appuie, si c’est toute la journée.
events-deadline-unclear = Je n’ai pas trouvé le jour. Écris par exemple : 20 mars, ou jeudi 18:00
events-deadline-past = Ce jour est déjà passé. Jusqu’à quand peut-on répondre ?
events-deadline-late = C’est après le début. Les réponses s’arrêtent au début. Confirme, ou écris un autre jour.
events-text-missing = Écris quelques mots.
events-text-long = C’est plus long que { $most } caractères. Raccourcis un peu.
events-link-unclear = Un lien commence par https:// et n’a pas d’espace.
events-capacity-unclear = Écris un nombre de 1 à 100000.
events-places-unknown = Je ne connais ni section ni pays de ce nom. Appuie sur un bouton ou écris autrement.
events-places-not-yours = Quelqu’un d’autre s’en occupe. Choisis parmi ce que tu coordonnes.
events-places-which = Que veux-tu dire ?

## Quand, où, pour qui

events-at = { ZONED($at) }
events-at-until = { DATE($at) }, { TIME($at) }–{ TIME($end, city: "true") }
events-from-to = { $at } – { ZONED($end) }
events-days = { $days }, toute la journée
events-until = Ouvert jusqu’au { ZONED($at) }
events-there = À l’heure de l’organisation ({ ZONE($zone) }) : { DAY($on) }, { $clock }
events-short-at = { $at }
events-short-days = { $days }
events-short-until = Ouvert jusqu’au { $at }
events-where = Lieu : { $place }
events-link = Lien :
events-places = Pour : { $places }
events-of-team = Pour l’équipe de « { $project } » seulement
events-team-alone = Pour l’équipe seulement
events-place-network = tout le réseau
events-place-country = { COUNTRY($country) }
events-place-section = { $section }
events-place-region = région { $region }
events-organiser = Organisation : { $name }
events-part-of = Fait partie de : { $title }
events-answer-until = Réponse souhaitée avant le { $at }
events-is-cancelled = Annulé
events-reason = Raison : { $reason }
events-is-over = C’est terminé.
events-is-closed = Les réponses sont closes depuis le { $at }.

## Places et réponses

events-seats = Places : { $seats }, encore libres : { $free }
events-seats-full = Places : { $seats }, toutes prises ; en attente : { $waiting }
events-seats-taken = Places : { $seats }, toutes prises
events-other-network = Cela appartient à { $network }. Passe dans ce réseau avec /network, puis appuie de nouveau.
events-counts = Viennent : { $yes }, peut-être : { $maybe }
events-interested = Personnes intéressées : { $count }
events-say-yes = Oui
events-say-maybe = Peut-être
events-say-no = Non
events-say-interested = Ça m’intéresse
events-not-interested = Ça ne m’intéresse plus
events-you-yes = Tu viens. Je te le rappellerai.
events-you-waiting = Toutes les places sont prises. Tu es sur la liste d’attente ; dès qu’une place se libère, je te préviens.
events-you-maybe = Tu viendras peut-être. Je te le rappellerai.
events-you-no = Tu ne viens pas.
events-you-interested = Ça t’intéresse. Je te préviendrai avant la clôture.
events-kept-interested = C’est noté. Je te préviendrai avant la clôture.
events-kept-not-interested = C’est noté. Plus de rappels à ce sujet.
events-closed-kindly = Les réponses sont closes. Si quelque chose a changé pour toi, écris à la personne qui organise.

## La liste et la fiche

events-ahead = À venir
events-none = Rien de prévu pour l’instant. Ta coordination peut annoncer quelque chose.
events-none-post = Rien de prévu pour l’instant. Annonce un premier événement, en une ligne si tu veux.
events-not-found = Rien de prévu ne s’appelle « { $words } ».
events-all = Tout ce qui vient
events-post = Annoncer un événement
events-open = Détails
events-decided = Décisions
events-to-team = Équipe
events-cannot = Je ne peux pas venir
events-calendar-file = Fichier d’agenda
events-calendar-alt = Fichier d’agenda : { $title }
events-calendar-sent = Ouvre ce fichier pour l’ajouter à ton agenda.
events-calendar-cancelled = Ouvre ce fichier pour le retirer de ton agenda.
events-calendar-deadline = Date limite : { $title }
events-programme = Programme
events-organise = Pour l’organisation
events-who = Qui vient
events-cancel = L’annuler
events-duplicate = Encore une fois
events-posted-team = C’est prévu. Chacun de l’équipe l’apprend, à son heure.
events-posted = C’est annoncé. On le trouve avec /events.
events-changed = Modifié.
events-unchanged = Rien n’a changé.
events-cancelled = Annulé. Je préviens toutes les personnes qui comptaient venir.
events-nobody = Personne n’a encore répondu.
events-unnamed = Une personne sans nom ici
events-names-yes = Viennent
events-names-waiting = En attente d’une place
events-names-maybe = Peut-être
events-names-no = Ne viennent pas
events-names-interested = Personnes intéressées

## Ce que je dis de moi-même

events-remind = C’est bientôt : { RELATIVE($days) }.
events-remind-call = Cet appel se termine bientôt : { RELATIVE($days) }.
events-seat = Une place s’est libérée, elle est à toi : { $title }
events-news-team = Ton équipe prévoit une réunion.
events-news-moved = Il y a du changement : { $title }
events-news-now = Maintenant
events-news-before = Avant
events-news-place = Nouveau lieu
events-no-place = Pas encore connu
events-news-cancelled = C’est annulé : { $title }

## Après coup

events-how = Comment ça s’est passé ? { $title }
events-how-yes =
    { $count ->
        [one] Une personne avait dit oui.
       *[other] { $count } personnes avaient dit oui.
    }
events-log = Noter l’activité
events-failed = Ça n’a pas eu lieu
events-not-now = Pas maintenant
events-failed-kept = C’est noté : ça n’a pas eu lieu.
events-later = D’accord. Le bouton reste ci-dessous, quand tu veux.
events-log-volunteers =
    { $count ->
        [one] Une personne avait dit oui. Combien de bénévoles y avait-il finalement ?
       *[other] { $count } personnes avaient dit oui. Combien de bénévoles y avait-il finalement ?
    }

## Le programme

events-programme-of = Programme : { $title }
events-programme-empty = Rien n’en fait encore partie.
events-programme-total = Activités, chacune comptée une fois : { $count }
events-programme-reached = Personnes touchées : { $count }
events-programme-section = { $section } : { $count }
events-programme-line = { $days } · { $sections }
events-programme-days = { $days }
events-untitled = Sans titre
events-add-own = Ajouter une de mes activités
events-own-which = Laquelle de tes activités en faisait partie ? { $title }
events-own-none = Tu n’as encore rien noté que l’on puisse ajouter.
events-attached = { $title } fait maintenant partie du programme : { $event }
events-told-attached = Du nouveau au programme de { $event } : { $title }
events-detached = { $title } ne fait plus partie du programme.

## Calls that a partner network holds too

events-together = Avec { $networks }. La coordination de l’autre réseau ne lit ton nom que si tu es d’accord.
events-partners = Réseaux partenaires
events-consent-give = Les deux réseaux peuvent lire mon nom
events-consent-take = Seul mon réseau lit mon nom
events-consent-given = La coordination des deux réseaux peut lire ton nom ici.
events-consent-taken = Seule la coordination de ton réseau lit ton nom ici.
events-names-unnamed = { $count ->
    [one] et une autre personne de l’autre réseau
   *[other] et { $count } autres personnes de l’autre réseau
 }
