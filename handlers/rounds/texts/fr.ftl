# Les tours de rencontres : toutes les quelques semaines, des membres se rencontrent à deux ou en petit groupe.

## Commandes

rounds-command-rounds = Rencontrer régulièrement quelqu’un de nouveau
    .words = tours, tours de rencontres, rencontrer quelqu’un, rencontres

## La liste

rounds-list = Tours de rencontres
rounds-none = Il n’y a pas encore de tour ici. La coordination peut en lancer, et chaque membre peut en proposer : appuie ci-dessous.
rounds-new = Nouveaux tours
rounds-proposed = Proposés : { $count }
rounds-proposed-none = Rien n’est proposé pour le moment.
rounds-to-list = Tous les tours
rounds-to-series = Ouvrir ces tours

## Une série

rounds-size-2 = à deux
rounds-size-3 = par groupes de trois
rounds-size-4 = par groupes de quatre
rounds-rhythm = { $size }, { $weeks ->
    [one] chaque semaine
   *[other] toutes les { $weeks } semaines
 }, tirage le { WEEKDAY($day) } à { $clock } ({ ZONE($zone) })
rounds-for = Pour : { $whom }
rounds-next = Prochain tirage : { ZONED($at) }, { RELATIVE($days) }
rounds-taking = Inscriptions : { $count }
rounds-facilitator = Animé par { $name }
rounds-nameless = quelqu’un sans nom
rounds-written-in = Écrit en { $language }
rounds-how = Inscris-toi : à chaque tirage, tu apprends qui tu rencontres. Quelqu’un de nouveau tant qu’il y en a, avec qui tu partages une langue et, si possible, des heures. Tu peux sauter un tour, faire une pause ou partir à tout moment.
rounds-state-proposed = Proposé, pas encore ouvert.
rounds-state-ended = Ces tours sont terminés.
rounds-state-declined = La proposition n’a pas été reprise.
rounds-you-in = Tu participes. Tu parles : { $languages }.
rounds-you-skip = Tu sautes le prochain tour, puis tu reviens.
rounds-you-paused = Tu es en pause. Appuie ci-dessous quand tu veux reprendre.
rounds-you-paused-until = Tu es en pause jusqu’au { $day }.
rounds-you-asked = Tu n’as rien dit des derniers tours. Veux-tu continuer ? Sans réponse, tu passes en pause dès le prochain tirage.

## Participer

rounds-join = Participer
rounds-leave = Partir
rounds-skip = Sauter le prochain tour
rounds-unskip = Participer quand même
rounds-pause = Pause
rounds-languages = Mes langues
rounds-goon-yes = Oui, je continue
rounds-joined = Tu participes dès le prochain tirage.
rounds-joined-nameless = Les autres liront que tu n’as pas encore de nom. Tu peux en choisir un, même un pseudonyme, avec /me.
rounds-left = Tu as quitté ces tours. Tu peux revenir quand tu veux.
rounds-skipping = Tu sautes le prochain tour.
rounds-not-skipping = Bien, tu participes de nouveau.
rounds-going-on = Ça fait plaisir que tu restes. Tu participes au prochain tirage.
rounds-paused = Tu es en pause jusqu’à ce que tu dises que tu reprends.
rounds-paused-until = Tu es en pause jusqu’au { $day }.
rounds-pause-title = Faire une pause
rounds-pause-open = Jusqu’à ce que je le dise
rounds-field-until = De retour le
    .ask = Jusqu’à quand fais-tu une pause ? Écris le premier jour où tu participes de nouveau, ou appuie.
    .help = Par exemple : 3 mai, deux semaines
rounds-pause-unclear = Je n’ai pas trouvé le jour. Écris par exemple : 3 mai, ou deux semaines. Un an au plus.
rounds-languages-ask = Dans quelles langues veux-tu parler ? Appuie pour en ajouter ou en retirer une.
rounds-speaks = Maintenant : { $languages }
rounds-languages-one = Il faut garder une langue.

## Ouvrir et proposer

rounds-title = Nouveaux tours
rounds-field-topic = Sujet
    .ask = De quoi s’agit-il ? Une ligne, par exemple : Rencontrer quelqu’un d’un autre pays
    .help = Une ligne
rounds-field-circle = Pour qui
    .ask = Qui peut participer ?
    .help = Le nom d’une section ou d’un pays, ou un bouton
rounds-field-size = Combien ensemble
    .ask = Combien se rencontrent à chaque fois ?
    .help = 2, 3 ou 4
rounds-field-every = Rythme
    .ask = Combien de semaines entre deux tirages ?
    .help = Un nombre de semaines, par exemple : 2
rounds-field-when = Jour et heure du tirage
    .ask = Quel jour et à quelle heure a lieu le tirage ? Par exemple : lundi 10:00
    .help = Par exemple : lundi 10:00
rounds-when = { WEEKDAY($day) }, { $clock } ({ ZONE($zone) })
rounds-every = { $weeks ->
    [one] Chaque semaine
   *[other] Toutes les { $weeks } semaines
 }
rounds-will-propose = Tu ne coordonnes pas ici. Je le propose à la coordination, qui doit l’ouvrir.
rounds-opened = Ces tours sont ouverts. Toutes les personnes concernées les trouvent avec /rounds.
rounds-changed = C’est changé.
rounds-was-proposed = C’est proposé. Tu sauras ce qu’il en advient.
rounds-late = C’est déjà enregistré. Pour le changer, ouvre-le avec /rounds.
rounds-told-proposed = { $name } propose des tours de rencontres :
rounds-told-opened = Ta proposition est reprise : { $topic }. Tu peux maintenant participer.
rounds-told-declined = Ta proposition n’est pas reprise cette fois : { $topic }. Merci pour l’idée.
rounds-told-ended = Ces tours sont terminés : { $topic }. Merci d’avoir participé.
rounds-accept = Ouvrir
rounds-decline = Refuser
rounds-withdraw = Retirer
rounds-decided = Quelqu’un a déjà décidé. Voici où cela en est.
rounds-declined = Refusé. La personne qui l’a proposé en est informée.
rounds-withdrawn = Retiré.

## S’en occuper

rounds-manage = M’en occuper
rounds-manage-what = Tu peux changer ces tours ou y mettre fin. Seule la personne qui les a ouverts lit comment ils se passent, en chiffres.
rounds-results = Comment c’était
rounds-results-what = Personne d’autre que toi ne le lit, et seulement en chiffres.
rounds-results-none = Aucun tirage n’a encore eu lieu.
rounds-results-refused = Seule la personne qui a ouvert ces tours lit comment ils se passent.
rounds-result = Tour { $number }, { $day } : { $people } personnes
rounds-result-fresh = Tout le monde a rencontré quelqu’un de nouveau.
rounds-result-repeats = Duos qui se connaissaient déjà : { $repeats }
rounds-result-mute = Duos sans langue commune : { $count }
rounds-result-few = Affiché quand les réponses sont closes, s’il y en a au moins { $count }.
rounds-result-went = Ça valait la peine : { $well } · Décevant : { $short } · Pas de rencontre : { $no } · Sans réponse : { $silent }
rounds-end = Mettre fin à ces tours
rounds-end-yes = Oui, y mettre fin
rounds-end-ask = Mettre fin à « { $topic } » ? Inscriptions : { $count }. Ces personnes en sont informées, et il n’y a plus de tirage.
rounds-was-ended = C’est terminé. Toutes les personnes inscrites en sont informées.

## La lettre d’un tour

rounds-letter = { $topic }, tour { $number }. Tu rencontres :
rounds-letter-country = , { COUNTRY($country) }
rounds-letter-languages = Vos langues communes : { $languages }
rounds-letter-mute = Vous n’avez pas de langue commune : de l’autre côté, on parle { $languages }. Il ne restait personne d’autre cette fois. Une application de traduction peut aider, ou saute ce tour.
rounds-letter-again = Vous vous connaissez déjà : il ne restait personne de nouveau pour toi cette fois.
rounds-letter-hours = Heures qui vous conviennent, à ton heure ({ ZONE($zone) }) : { $hours }
rounds-letter-hours-from = À partir du { DAY($day) }, à cause du changement d’heure : { $hours }
rounds-letter-no-hours = Vous n’avez aucune heure commune hors de vos heures calmes. S’écrire sera plus simple qu’un appel.
rounds-letter-opening = Pour commencer :
rounds-letter-how = Appuie sur un nom pour prendre contact : vous vous écrivez par mon intermédiaire, ou échangez vos coordonnées avec l’accord de chaque personne.
rounds-letter-alone = { $topic } : cette fois, il n’y a personne que tu puisses rencontrer. Le prochain tirage : { $at }.
rounds-letter-left = { $topic } : la personne que tu devais rencontrer n’est plus là. Tu participes au prochain tirage.
rounds-introduce = Prendre contact : { $name }

rounds-opening-1 = Que s’est-il passé dans ton groupe que tu aimerais raconter ?
rounds-opening-2 = Qu’as-tu essayé qui n’a pas marché, et qu’en as-tu appris ?
rounds-opening-3 = De qui as-tu le plus appris, et quoi ?
rounds-opening-4 = Qu’est-ce qui est difficile en ce moment, et qui pourrait aider ?
rounds-opening-5 = Que fais-tu d’une façon que tu n’as vue nulle part ailleurs ?
rounds-opening-6 = Que commencerais-tu demain si une personne de plus s’y mettait ?
rounds-opening-7 = Comment cela a-t-il commencé pour toi, et qu’est-ce qui te fait rester ?
rounds-opening-8 = De quoi les gens ont-ils le plus besoin chez toi, et comment le sais-tu ?

## Comment c’était

rounds-ask = { $topic } : comment s’est passée la rencontre avec { $names } ?
rounds-ask-nobody = { $topic } : comment s’est passée ta rencontre ?
rounds-ask-private = Seule la personne qui s’occupe de ces tours voit les réponses, en chiffres, à partir de { $count }.
rounds-went-well = Rencontre faite, à refaire
rounds-went-short = Rencontre faite, décevante
rounds-went-not = Pas de rencontre
rounds-thanks = Merci. Noté : { $said }.
rounds-thanks-words = Veux-tu ajouter quelques mots ?
rounds-words = Ajouter quelques mots
rounds-other-answer = Une autre réponse
rounds-words-title = Quelques mots
rounds-field-words = Mots
    .ask = Que devrait savoir la personne qui s’occupe de ces tours ? Elle le lit sans ton nom, dès que trois personnes ont écrit.
    .help = Quelques phrases
rounds-words-kept = Merci, c’est gardé sans ton nom.
rounds-goon = { $topic } : je n’ai pas eu de nouvelles de toi pour { $count ->
    [one] le dernier tour
   *[other] les { $count } derniers tours
 }. Veux-tu continuer ? Sans réponse, tu passes en pause ; un bouton suffit pour revenir.

## Ce qui ne va pas

rounds-gone = Ces tours ne sont plus là.
rounds-answers-closed = Les réponses sur ce tour sont closes. Raconte-moi le prochain.
rounds-not-in = Tu ne participes pas à ces tours.
rounds-not-open = Ces tours ne te sont pas ouverts.
rounds-not-yours = Tu ne peux choisir qu’un cercle dont tu fais partie ou que tu coordonnes.
rounds-full = Ces tours sont complets : { $most } personnes au plus.
rounds-text-missing = Écris quelques mots.
rounds-text-long = C’est plus long que { $most } caractères. Raccourcis un peu.
rounds-size-unclear = Appuie sur un bouton, ou écris 2, 3 ou 4.
rounds-every-unclear = Écris le nombre de semaines, de 1 à { $most }.
rounds-when-unclear = Il me faut un jour de la semaine et une heure. Écris par exemple : lundi 10:00
