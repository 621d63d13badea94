# Les groupes d’apprentissage : douze personnes au plus, quelqu’un qui les anime, des séances, une attestation.

## Commandes

cohorts-command-cohorts = Apprendre quelque chose en petit groupe
    .words = groupes d’apprentissage, groupe d’apprentissage, formation, formations

## La liste

cohorts-list = Groupes d’apprentissage
cohorts-none = Aucun groupe n’est ouvert ici pour le moment. Demande à la coordination d’en ouvrir un.
cohorts-none-open = Aucun groupe n’est ouvert ici pour le moment. Appuie ci-dessous pour en ouvrir un.
cohorts-new = Ouvrir un groupe
cohorts-to-list = Tous les groupes
cohorts-open = Ouvrir le groupe

## Un groupe

cohorts-for = Pour : { $whom }
cohorts-facilitator = Animé par { $name }
cohorts-nobody = personne pour l’instant
cohorts-nameless = quelqu’un sans nom
cohorts-written-in = Écrit en { $language }
cohorts-seats = Places : { $seats }, encore libres : { $free }
cohorts-waiting = En attente d’une place : { $count }
cohorts-share = Pour terminer : au moins { PERCENT($share) } des séances
cohorts-sessions = Séances
cohorts-no-sessions = Aucune séance n’a encore de date.
cohorts-no-sessions-lead = Aucune séance n’a encore de date. Appuie ci-dessous pour ajouter la première.
cohorts-sessions-more = et encore { $count }
cohorts-sessions-over = Déjà passées : { $count }
cohorts-session-cancelled = – { $title }, { $at } : annulée
cohorts-when = { DATE($at) }, { TIME($at) }–{ TIME($end, city: "true") }
cohorts-there-clock = À l’heure du groupe ({ ZONE($zone) }) : { DAY($on) }, { $clock }
cohorts-you-in = Tu as une place.
cohorts-you-wait = Tu es dans la file d’attente.
cohorts-state-finished = Ce groupe est terminé.
cohorts-state-cancelled = Annulé.
cohorts-enrol = Prendre une place
cohorts-queue = Attendre une place
cohorts-leave = Rendre ma place
cohorts-leave-yes = Oui, partir
cohorts-leave-ask = Quitter « { $title } » ? Tes présences et ce que tu as dit de toi sont effacés, et la personne suivante reçoit ta place.
cohorts-left = Tu as quitté « { $title } ».
cohorts-enrolled = Tu as une place. Je te rappelle chaque séance un jour et une heure avant.
cohorts-enrolled-rate = Avant le début, tu peux t’évaluer sur quelques questions et voir à la fin ce qui a changé.
cohorts-queued = Toutes les places sont prises. Tu es dans la file et je te préviens dès qu’une se libère.
cohorts-calendar = Fichier d’agenda
cohorts-calendar-sent = Voici les séances pour ton agenda.
cohorts-calendar-alt = Fichier d’agenda avec les séances de { $title }

## En ouvrir un

cohorts-title = Groupe d’apprentissage
# Words that make a number one of seats
cohorts-words-seats = places, place, personnes
cohorts-words-new = nouveau, nouvelle
cohorts-field-title = Titre
    .ask = Qu’apprend-on ? Une ligne, par exemple : Recherche-action participative
    .help = Une ligne
cohorts-field-circle = Pour qui
    .ask = Qui peut participer ?
    .help = Le nom d’une section ou d’un pays, ou un bouton
cohorts-field-text = En savoir plus
    .ask = Que saura-t-on faire après, et qu’est-ce que cela demande ?
    .help = Quelques phrases
cohorts-field-questions = Auto-évaluation
    .ask = Sur quelles questions s’évalue-t-on avant et après, de 1 à 5 ? Une par ligne, cinq au plus. Ou passe.
    .help = Une question par ligne, par exemple : Je sais mener un entretien de groupe
cohorts-field-seats = Places
    .ask = Combien de personnes peuvent participer ?
    .help = Un nombre de 2 à 12
cohorts-field-share = Pour terminer
    .ask = Quelle part des séances faut-il suivre pour terminer ?
    .help = Une part en pour cent, par exemple : 75
cohorts-percent = { PERCENT($share) } des séances
cohorts-asks = On s’évalue sur :
cohorts-opened = Le groupe est ouvert, et tu l’animes tant que tu ne nommes personne. Ajoute maintenant les séances.
cohorts-changed = C’est changé.
cohorts-late = C’est déjà enregistré. Pour le changer, ouvre-le avec /cohorts.

## Séances

cohorts-session-title = Séance
cohorts-field-session = Titre
    .ask = De quoi parle cette séance ?
    .help = Une ligne
cohorts-field-when = Quand
    .ask = Quand a-t-elle lieu ? Avec l’heure, par exemple : vendredi 5 avril 18h00-19h30
    .help = Par exemple : 5 avril 18h00 pendant 2 heures
cohorts-field-link = Lien
    .ask = Avec quel lien se connecte-t-on ? Seules les personnes qui ont une place le voient. Ou passe.
    .help = Une adresse qui commence par https://
cohorts-distance = C’est { RELATIVE($days) }.
cohorts-session-new = Ajouter une séance
cohorts-session-added = Ajoutée. Chaque personne qui a une place reçoit un rappel un jour et une heure avant.
cohorts-session-changed = C’est changé. Si l’heure est une autre, chaque personne qui a une place en est informée.
cohorts-session-cancel = Annuler la séance
cohorts-session-dropped = Annulée. Chaque personne qui a une place en est informée.
cohorts-attendance = Présences : { $there } · Le disent : { $said } · Places : { $people }

## Animer

cohorts-lead = Animer et suivre
cohorts-lead-what = Les séances et les personnes sont pour qui anime ou coordonne ; les présences et les moyennes pour l’animation seule.
cohorts-invited = Animation demandée à : { $name }
cohorts-to-sessions = Séances
cohorts-people = Personnes
cohorts-people-none = Personne n’a encore de place.
cohorts-people-waiting = En attente
cohorts-person = { $name } : { $there } sur { $sessions }
cohorts-mark = Noter qui était là
cohorts-marks-ask = Appuie sur un nom : présence ; encore une fois : absence.
cohorts-marks-count = Présences : { $there } sur { $people }
cohorts-mark-label = { $name } : { $state }
cohorts-said = le dit
cohorts-there = présence
cohorts-missed = absence
cohorts-unmarked = ?
cohorts-confirm-said = Confirmer ces réponses
cohorts-averages = Moyennes
cohorts-averages-what = Moyennes d’au moins { $count } personnes, par demi-points, quand plus personne ne peut y ajouter. Avant → après :
cohorts-average = { $before } → { $after }
cohorts-finish = Terminer le groupe
cohorts-finish-ask = Terminer « { $title } » ? Qui a suivi au moins { PERCENT($share) } des séances reçoit une attestation.
cohorts-finish-complete = { $name } : { $there } sur { $sessions }, terminé
cohorts-finish-short = { $name } : { $there } sur { $sessions }
cohorts-finish-ahead = Les séances encore à venir sont annulées : { $count }
cohorts-finish-yes = Oui, terminer
cohorts-finished = Terminé. Chaque personne qui a une place en est informée et peut encore s’évaluer pendant une semaine.
cohorts-cancel = Annuler le groupe
cohorts-cancel-yes = Oui, annuler
cohorts-cancel-ask = Annuler « { $title } » ? Avec une place ou en attente : { $count }. Ces personnes en sont informées.
cohorts-was-cancelled = Annulé. Tout le monde en est informé.
cohorts-appoint = Nommer qui anime
cohorts-appoint-title = Animation
cohorts-field-person = Animation
    .ask = Qui l’anime ? Écris le nom utilisé ici. Je lui demande d’abord.
    .help = Un nom
cohorts-person-unknown = Je n’ai trouvé personne de ce nom dans ce réseau. Écris le nom utilisé ici.
cohorts-person-which = De qui s’agit-il ?
cohorts-appoint-asked = J’ai demandé à { $name }. Sans son accord, rien ne change.
cohorts-appoint-yes = Oui, je l’anime
cohorts-appoint-no = Non merci
cohorts-appoint-refused = Très bien. Je transmets.
cohorts-appointed-self = Tu animes maintenant ce groupe.

## S’évaluer

cohorts-rate-before = M’évaluer (avant)
cohorts-rate-after = M’évaluer (après)
cohorts-my-ratings = Mes évaluations
cohorts-rate-title = Auto-évaluation
cohorts-rate-scale = De 1 (pas du tout) à 5 (tout à fait).
cohorts-field-mark = Note
    .ask = Où en es-tu, de 1 à 5 ?
    .help = Un nombre de 1 à 5
cohorts-field-words = Mots pour toi
    .ask = Quelques mots pour toi ? Personne d’autre ne les lit.
    .help = Quelques phrases
cohorts-rated = { $question } : { $mark }
cohorts-rate-private = L’animation voit des moyennes d’au moins { $count } personnes, jamais la tienne seule.
cohorts-rate-kept = C’est gardé.
cohorts-mine-private = Personne d’autre que toi ne le lit. L’animation voit des moyennes d’au moins { $count } personnes.

## Attestation

cohorts-records = Mes attestations
cohorts-records-which = Tu as terminé :
cohorts-records-none = Tu n’as pas encore terminé de groupe.
cohorts-record = Mon attestation
cohorts-record-title = Attestation de suivi
cohorts-record-who = { $name }
cohorts-record-what = a suivi jusqu’au bout « { $title } » ({ $network }).
cohorts-record-when = Séances du { $first } au { $last }
cohorts-record-there = Suivies : { $there } sur { $sessions }
cohorts-record-how = Tu peux copier ce texte. Si tu en fais une page, toute personne à qui tu donnes le lien peut le vérifier, jusqu’à ce que tu la retires.
cohorts-record-checked = Vérifié : { $at }.
cohorts-proof-make = Créer une page à montrer
cohorts-proof-new = Un nouveau lien
cohorts-proof-end = Retirer la page
cohorts-proof-made = Qui a ce lien lit ton attestation. Garde-le bien : je ne le montre qu’une fois. Un lien plus ancien ne mène plus nulle part.
cohorts-proof-ended = La page n’existe plus. Personne ne peut plus vérifier l’attestation.

## Nouvelles

cohorts-reminder = { $cohort }, { RELATIVE($days) } :
cohorts-held = Étais-tu à « { $title } » ?
cohorts-was-there = J’y étais
cohorts-there-kept = Noté. Cela compte dès que l’animation le confirme.
cohorts-there-known = L’animation l’a déjà confirmé.
cohorts-there-missed = L’animation a noté ton absence. Dis-le-lui si ce n’est pas juste.
cohorts-held-lead = « { $title } » est terminée. Qui était là ?
cohorts-ended = La dernière séance de « { $title } » est passée. Comment t’évalues-tu maintenant ?
cohorts-ended-lead = La dernière séance de « { $title } » est passée. Vérifie les présences, puis termine le groupe : les attestations partiront.
cohorts-told-seat = Tu as une place dans « { $title } ».
cohorts-told-moved = { $cohort } : « { $title } » change d’heure.
cohorts-told-now = Maintenant : { DATE($at) }, { TIME($at) }–{ TIME($end) }
cohorts-told-before = Avant : { $at }
cohorts-told-dropped = { $cohort } : « { $title } » du { $at } est annulée.
cohorts-told-cancelled = Le groupe « { $title } » est annulé.
cohorts-told-complete = Tu as terminé « { $title } », { $there } séances sur { $sessions }. Voici ton attestation.
cohorts-told-finished = « { $title } » est terminé. Séances suivies : { $there } sur { $sessions }. Merci d’avoir participé.
cohorts-told-appointed = { $name } te demande d’animer le groupe « { $title } ».
cohorts-told-accepted = { $name } anime maintenant « { $title } ».
cohorts-told-refused = { $name } n’anime pas « { $title } ».

## Ce qui ne va pas

cohorts-gone = Ce groupe n’est plus là.
cohorts-closed = Tu ne peux pas prendre de place dans ce groupe.
cohorts-over = Ce groupe est terminé ; plus rien ne peut changer.
cohorts-not-begun = Cette séance n’a pas commencé.
cohorts-not-leading = Seule la personne qui anime ce groupe peut le faire.
cohorts-not-asked = On ne te demande plus d’animer ce groupe.
cohorts-not-yours = Tu ne peux ouvrir un groupe que pour un cercle que tu coordonnes.
cohorts-not-complete = Il n’y a pas d’attestation pour celui-ci.
cohorts-session-begun = Cette séance a déjà commencé.
cohorts-sessions-full = Un groupe a au plus { $most } séances.
cohorts-seats-taken = Autant de personnes ont déjà une place : { $count }
cohorts-questions-many = Une question par ligne, { $most } au plus.
cohorts-questions-answered = Quelqu’un a déjà répondu à ces questions : elles restent.
cohorts-questions-changed = Les questions ont changé. Recommence, s’il te plaît.
cohorts-rate-closed = Cette évaluation est close.
cohorts-mark-unclear = Appuie sur un nombre de 1 à 5.
cohorts-number-unclear = Écris un nombre de { $low } à { $high }.
cohorts-when-unclear = Il me faut un jour et une heure. Écris par exemple : vendredi 5 avril 18h00-19h30
cohorts-when-past = C’est déjà passé. Quel jour veux-tu dire ?
cohorts-link-unclear = Un lien commence par https:// et n’a pas d’espaces.
cohorts-text-missing = Écris quelques mots.
cohorts-text-long = C’est plus long que { $most } caractères. Raccourcis un peu.
