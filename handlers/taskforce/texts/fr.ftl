# L'équipe d'appui : quelqu'un demande, quelqu'un aide. Calme, concret ; toujours dire la suite, et quand.

taskforce-command-taskforce = Demander de l’aide à l’équipe d’appui
    .words = équipe d'appui, demande d'aide, demander de l'aide, aide pour un projet

## Topics

taskforce-topic-funding = Financement
taskforce-topic-partners = Partenaires
taskforce-topic-methods = Méthodes
taskforce-topic-evaluation = Évaluation
taskforce-topic-permissions = Autorisations
taskforce-topic-other = Autre chose
taskforce-topic-count = { $topic } : { $count }

## The form

taskforce-title = Demande d’aide
taskforce-field-topic = Sujet
    .ask = Pour quoi as-tu besoin d’aide ?
    .help = Choisis un des sujets
taskforce-field-text = Question
    .ask = De quoi s’agit-il ? L’équipe d’appui lit ceci ; ton nom est montré à la personne qui s’en occupe.
    .help = Quelques phrases : ce que tu prévois, et ce qui bloque
taskforce-field-day = Échéance
    .ask = Jusqu’à quand une aide est-elle utile ?
    .help = Un jour, par exemple : 1er avril
taskforce-field-message = Message
    .ask = Que veux-tu dire ? Je le transmets avec le nom que tu as choisi.
    .help = Quelques phrases
taskforce-field-person = Membre
    .ask = Qui est-ce ? Écris le nom sous lequel on connaît cette personne ici.
    .help = Le nom utilisé ici
taskforce-message-title = Message à transmettre
taskforce-appoint-title = Équipe d’appui
taskforce-day = { DAY($on) }
taskforce-about-project = À propos de ton projet : { $title }
taskforce-no-project = C’est l’équipe de ce projet qui peut demander de l’aide.
taskforce-press-one = Choisis un des sujets, s’il te plaît.
taskforce-text-missing = Écris quelques mots, s’il te plaît.
taskforce-text-long = C’est plus long que { $most } caractères. Raccourcis un peu, s’il te plaît.
taskforce-day-past = Ce jour est passé. Écris un jour à venir.
taskforce-day-far = C’est dans plus d’un an. Écris un jour plus proche.
taskforce-day-unclear = Je n’ai pas compris le jour. Écris-en un, par exemple : 1er avril
taskforce-late = C’est déjà dans la file. Retire la demande et recommence, ou écris à la personne qui s’en occupe.
taskforce-quoted = La question : { $text }

## One request

taskforce-state-waiting = Attend dans la file
taskforce-state-taken = Quelqu’un s’en occupe
taskforce-state-answered = Une réponse est là
taskforce-state-solved = Résolue
taskforce-state-withdrawn = Retirée
taskforce-step-asked = Demandée : { ZONED($at) }
taskforce-step-taken = Prise : { ZONED($at) }
taskforce-step-returned = De retour dans la file : { ZONED($at) }
taskforce-step-answered = Première réponse : { ZONED($at) }
taskforce-step-network = Signalée à la coordination du réseau : { ZONED($at) }
taskforce-step-admins = Signalée à l’administration : { ZONED($at) }
taskforce-step-solved = Résolue : { ZONED($at) }
taskforce-step-withdrawn = Retirée : { ZONED($at) }
taskforce-asked-on = Demandée : { DAY($on) } ({ RELATIVE($days) })
taskforce-changed-on = Dernier changement : { DAY($on) }
taskforce-wanted-on = Une aide est utile jusqu’à cette date : { DAY($on) }
taskforce-by-asker = Demandée par : { $name }
taskforce-by-taker = Avec l’aide de : { $name }
taskforce-own-words = Toi, { ZONED($at) }
taskforce-words-of = { $name }, { ZONED($at) }
taskforce-somebody = Quelqu’un
taskforce-take = M’en occuper
taskforce-write = Écrire
taskforce-solved = C’est résolu
taskforce-return = Rendre
taskforce-again = Demander à d’autres
taskforce-withdraw = Retirer
taskforce-project = Le projet
taskforce-look = Regarder

## Pages

taskforce-head = Équipe d’appui
taskforce-what = Des membres qui aident les autres dans leurs projets. Demande, et quelqu’un s’en occupe.
taskforce-ask = Demander de l’aide
taskforce-home = Équipe d’appui
taskforce-queue = La file
taskforce-mine = Ce dont je m’occupe
taskforce-mine-none = Tu ne t’occupes encore de rien.
taskforce-join = J’aimerais aider
taskforce-leave = Ne plus aider
taskforce-people = Qui aide
taskforce-queue-head = { $count ->
    [one] { $count } demande attend
   *[other] { $count } demandes attendent
 }
taskforce-queue-none = Rien n’attend.
taskforce-by-topic = Par sujet
taskforce-which-topic = Quel sujet ?
taskforce-all = Tous les sujets
taskforce-people-head = { $count ->
    [one] { $count } personne dans l’équipe d’appui
   *[other] { $count } personnes dans l’équipe d’appui
 }
taskforce-people-none = Parmi les membres dont tu t’occupes, personne n’y est encore. Nomme quelqu’un qui connaît les projets.
taskforce-person-since = { $name }, depuis : { DAY($on) }
taskforce-person-asks = { $name } aimerait aider, demande du : { DAY($on) }
taskforce-approve = Accepter { $name }
taskforce-remove = Retirer { $name }
taskforce-appoint = Nommer

## What was done

taskforce-gone = Cette demande n’est plus là.
taskforce-not-now = Ce n’est plus possible avec cette demande, ou c’est à quelqu’un d’autre de le faire.
taskforce-not-in = La file est réservée à l’équipe d’appui. Tu peux demander à en être avec /taskforce.
taskforce-asked = C’est dans la file. Sans réponse sous 3 jours, la coordination du réseau le saura ; après 6, l’administration.
taskforce-taken = C’est à toi. Écris à la personne qui demande, ou rends la demande si elle ne te convient pas.
taskforce-taken-before = Quelqu’un a été plus rapide et s’en occupe.
taskforce-sent = C’est transmis.
taskforce-returned = C’est rendu. La demande attend quelqu’un d’autre dans la file.
taskforce-again-done = La demande attend quelqu’un d’autre dans la file.
taskforce-solved-done = C’est résolu. Merci.
taskforce-withdrawn-done = C’est retiré. Tu peux redemander à tout moment.
taskforce-joined = Tu es dans l’équipe d’appui.
taskforce-asking = Merci. La coordination de ta section ou de ton pays décide, et je te le dirai.
taskforce-left = Tu n’es plus dans l’équipe d’appui. Ce dont tu t’occupes reste à toi : rends-le si tu préfères.
taskforce-decided = C’est fait.
taskforce-appointed = Dans l’équipe d’appui désormais : { $name }
taskforce-person-unknown = Je ne trouve personne de ce nom parmi les membres dont tu t’occupes. Écris le nom utilisé ici.
taskforce-person-which = De qui s’agit-il ?

## What others hear

taskforce-news = Quelqu’un demande de l’aide à l’équipe d’appui. Sujet : { $topic }
taskforce-wishes = { $name } aimerait aider dans l’équipe d’appui.
taskforce-told-active = Tu es maintenant dans l’équipe d’appui. Merci de ton aide.
taskforce-told-out = Tu n’es plus dans l’équipe d’appui.
taskforce-told-taken = { $name } s’occupe de ta demande et t’écrira ici.
taskforce-told-message = { $name } t’écrit. Sujet : { $topic }
taskforce-told-returned = Ta demande a été rendue et attend quelqu’un d’autre.
taskforce-told-again = La personne qui demande a confié cette demande à quelqu’un d’autre. Merci de ton temps.
taskforce-told-solved = Cette demande est résolue. Merci.
taskforce-told-withdrawn = La personne qui demande a retiré cette demande. Merci de ton temps.
taskforce-told-network = Ta demande est encore sans réponse. La coordination du réseau le sait maintenant.
taskforce-told-admins = Ta demande est encore sans réponse. L’administration le sait maintenant.
taskforce-up = { $days ->
    [one] Une demande d’aide est sans réponse depuis { $days } jour. Sujet : { $topic }
   *[other] Une demande d’aide est sans réponse depuis { $days } jours. Sujet : { $topic }
 }
taskforce-up-waiting = Personne ne s’en occupe.
taskforce-up-taken = Quelqu’un s’en occupe et n’a pas répondu.
