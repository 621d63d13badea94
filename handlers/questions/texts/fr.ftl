# Questions : ce qui a marché ailleurs, qui pourrait savoir, chercher. Dire franchement quand rien ne va ; jamais le nom de qui demande.

## Commandes

questions-command-ask = Demander ce qui a marché ailleurs
    .words = demander, poser une question, question, j'ai une question
questions-command-find = Chercher des activités, pratiques, idées, personnes
    .words = chercher, cherche, trouver, rechercher
questions-command-who = Trouver quelqu’un qui s’y connaît
    .words = qui s’y connaît, trouver un expert, chercher un expert
questions-command-expert = Ce qu’on peut te demander
    .words = expert, experte, on peut me demander, aider à utiliser kith

## Le menu

questions-menu = Pose ta question avec tes mots, dans n’importe quelle langue. Je regarde ce que d’autres ont essayé et je dis d’où cela vient.
questions-menu-examples =
    Par exemple :
    Comment amener les écoles à coopérer ?
    Qu’est-ce qui aide les bénévoles à rester ?
    Qui s’y connaît en collecte de fonds ?
questions-menu-more = Si rien ne convient, je le dis, et je peux demander à des personnes qui savent peut-être, sans ton nom.
questions-to-mine = Mes questions
questions-to-find = Chercher
questions-to-expert = Ce qu’on peut me demander

## Mots que l'on écrit, séparés par des virgules

questions-words-fill = seulement, que, uniquement, juste, les, le, la, l, des, de, du, d, celles, ceux, celle, celui, qui, ont, a, été, en, au, aux, à, dans, sur, avec, et, ou, pour, moi, montre, maintenant, mais, aussi, pratiques, pratique, exemples, exemple, résultats, réponses, s'il te plaît, stp, svp, langue, sont, été
questions-words-everything = partout, tout, toutes, tous, tout montrer, sans limite, sans filtre, n'importe quoi
questions-words-any-country = tous les pays, n'importe quel pays, dans le monde entier
questions-words-any-language = toutes les langues, n'importe quelle langue
questions-words-any-evidence = peu importe les preuves
questions-words-any-theme = tous les thèmes, n'importe quel thème
questions-words-any-setting = tous les lieux, n'importe quel lieu
questions-words-setting-school = école, écoles, scolaire, scolaires, collège, collèges, lycée, lycées, élèves, maternelle, maternelles
questions-words-setting-university = université, universités, campus, étudiants, fac, facs
questions-words-setting-community = quartier, quartiers, commune, communes, village, villages, communauté, communautés
questions-words-setting-care = hôpital, hôpitaux, maison de retraite, maisons de retraite, ehpad, soins
questions-words-setting-outdoors = dehors, plein air, en plein air, extérieur, nature
questions-words-setting-online = en ligne, à distance, internet, numérique
questions-words-evidence-1 = suivi, suivie, suivies, mesuré, mesurée, mesurées, compté
questions-words-evidence-2 = évalué, évaluée, évaluées, évalués, évaluation, avec évaluation, prouvé, prouvées
questions-words-evidence-3 = étude, études, recherche, étudié, étudiée, étudiées, scientifique, scientifiques
questions-words-verdict-worked = marché, qui ont marché, qui a marché, réussies, réussi, réussites
questions-words-verdict-mixed = mitigé, mitigées, à moitié, en partie marché
questions-words-verdict-failed = échoué, échecs, échec, qui ont échoué, pas marché, n'ont pas marché, n'a pas marché, ratées
questions-words-who = qui connaît, qui s'y connaît en, qui s'y connaît, qui sait, qui peut aider, qui peut m'aider, qui a de l'expérience, qui a déjà
questions-words-knows = s’y connaît en, s’y connaît, connaît, sait, peut aider
questions-words-tool = kith, bot, robot, cette appli, application, commande, commandes, menu, réglages, mon profil, rappel, rappels, résumé, noter une activité, heures calmes, fuseau horaire, notifications

## Ce que répond la bibliothèque

questions-found = { $count ->
    [one] Une pratique convient :
   *[other] { $count } pratiques conviennent :
 }
questions-nearest = Voici ce qui s’en rapproche le plus, mais cela parle peut-être d’autre chose :
questions-nearest-none = Rien dans la bibliothèque ne s’en approche.
questions-none = Rien dans la bibliothèque ne répond encore à cela. Je préfère ne pas te montrer ce qui y ressemble seulement.
questions-none-narrowed = Rien dans la bibliothèque ne répond à cela avec : { $what }.
questions-narrowed = Seulement : { $what }. Écris « partout » ou « tout » pour enlever ces limites.
questions-narrow-how = Tu peux affiner : « seulement les écoles », « en Géorgie », « évaluées », « seulement en français ».
questions-open = Ouvrir
questions-try = Essayer
questions-helpful = Utile
questions-unhelpful = Pas utile
questions-voted-yes = Merci. D’autres la trouveront mieux.
questions-voted-no = Merci. Je le retiens.
questions-to-narrow = Affiner
questions-to-people = Demander aux autres
questions-to-nearest = Voir le plus proche
questions-to-everywhere = Enlever les limites
questions-to-library = Voir la bibliothèque
questions-gone = Cette question n’est plus là. Repose-la avec /ask.
questions-long = C’est long pour une question : { $most } caractères au plus. Dis l’essentiel.

## Affiner

questions-narrow-ask = « { $text } » – selon quoi ?
questions-by-setting = Lieu
questions-by-country = Pays
questions-by-theme = Thème
questions-by-evidence = Preuves
questions-by-language = Langue
questions-by-verdict = Résultat
questions-by-setting-ask = Où cela s’est-il passé ?
questions-by-country-ask = Dans quel pays ?
questions-by-theme-ask = Sur quel thème ?
questions-by-evidence-ask = À quel point doit-on savoir que cela marche ? Au moins :
questions-by-language-ask = Dans quelle langue est-ce écrit ?
questions-by-verdict-ask = Qu’est-ce que cela a donné ?
questions-setting-school = écoles
questions-setting-university = universités
questions-setting-community = quartiers et communes
questions-setting-care = hôpitaux et maisons de retraite
questions-setting-outdoors = plein air
questions-setting-online = en ligne
questions-evidence-0 = récit
questions-evidence-1 = suivi
questions-evidence-2 = évaluation
questions-evidence-3 = étude
questions-verdict-worked = a marché
questions-verdict-mixed = a marché en partie
questions-verdict-failed = n’a pas marché

## Demander à des personnes

questions-circle = Réseau { $network } : { $count ->
    [one] une personne veut bien répondre.
   *[other] { $count } personnes veulent bien répondre.
 } Je peux demander à une personne à la fois, sans ton nom.
questions-circle-themes = Sur { $themes } : { $count ->
    [one] une personne veut bien répondre.
   *[other] { $count } personnes veulent bien répondre.
 } Je peux demander à une personne à la fois, sans ton nom.
questions-circle-tool = Pour l’usage de Kith : { $count ->
    [one] une personne s’y connaît.
   *[other] { $count } personnes s’y connaissent.
 } Je peux demander à une personne à la fois, sans ton nom.
questions-circle-none = Personne n’a encore dit qu’on peut lui demander cela.
questions-who = Ces personnes ont dit s’y connaître :
questions-who-offer = Leur profil le propose :
questions-who-asked = Qui s’y connaît en { $what } ?
questions-who-what = En quoi faut-il s’y connaître ? Écris-le derrière la commande, par exemple : /who recyclage
questions-touch = Prendre contact : { $name }
questions-somebody = Une personne
questions-asking = Je demande maintenant à l’une d’elles. Ton nom reste entre nous.
questions-asking-reads = Elle lit ceci, mot pour mot : « { $text } »
questions-asking-how = Chacune a { $days } jours, puis je demande à la suivante. La réponse arrive ici.
questions-take-back = Retirer ma question
questions-taken-back = Question retirée. Je ne demande plus à personne.
questions-asked-enough = J’ai déjà demandé à { $count } personnes. Si tu la poses autrement avec /ask, je peux redemander.
questions-unanswered = { $count ->
    [one] « { $text } » – j’ai demandé à une personne, sans obtenir de réponse. Désolé.
   *[other] « { $text } » – j’ai demandé à { $count } personnes, sans obtenir de réponse. Désolé.
 }
questions-unanswered-none = « { $text } » – il n’y avait personne à qui demander à temps. Désolé.
questions-mine = Mes questions
questions-mine-none = Tu n’as encore rien demandé. Écris simplement ta question.
questions-state-told = { DAY($at) } : la bibliothèque a répondu
questions-state-asking = { DAY($at) } : je demande à quelqu’un
questions-state-answered = { DAY($at) } : un membre a répondu
questions-state-unanswered = { DAY($at) } : personne ne savait
questions-state-closed = { DAY($at) } : retirée

## Une réponse qui revient

questions-answer = Tu as demandé : « { $text } ». Voici une réponse :
questions-answer-by = – { $name }
questions-answer-by-nobody = – une personne qui préfère ne pas dire son nom
questions-answer-helped = Cela m’aide
questions-answer-not = Pas vraiment
questions-answer-thank = Dire merci
questions-answer-share = En faire profiter d’autres
questions-helped = Tant mieux, cela fait plaisir !
questions-helped-share = Tant mieux. La réponse peut-elle servir à d’autres dans la bibliothèque ? Ta question n’y est pas copiée. Je demande alors à la personne qui a répondu.
questions-not-helped = Merci de le dire. Je demande à la personne suivante ?
questions-not-helped-none = Merci de le dire. Il n’y a plus personne à qui demander pour l’instant.
questions-ask-next = Demander à la suivante
questions-thanked = Le merci est en route.
questions-offered = Je demande à la personne qui a répondu. Si elle est d’accord, elle écrit la pratique.

## On me demande

questions-turn = Quelqu’un a une question, et tu as dit que tu pourrais savoir :
questions-turn-tool = Quelqu’un demande comment faire quelque chose ici, et tu as dit t’y connaître :
questions-turn-how = Rien ne presse : tu as { $days } jours. Si ce n’est pas pour toi, je demande à quelqu’un d’autre.
questions-turn-answer = Répondre
questions-turn-pass = Pas le temps
questions-turn-not-mine = Pas mon domaine
questions-turn-over = Merci – cette question est déjà réglée.
questions-passed = D’accord, je demande à quelqu’un d’autre.
questions-passed-not-mine = D’accord, je demande à quelqu’un d’autre. Tu peux préciser ce qu’on peut te demander.
questions-to-expert-change = Changer cela
questions-answer-title = Ta réponse
questions-answering = La question : « { $text } »
questions-field-text = Réponse
    .ask = Que réponds-tu ? Quelques phrases suffisent.
    .help = Ce que tu as fait toi-même aide le plus
questions-field-named = Nom
    .ask = La personne qui demande peut-elle connaître ton nom ?
    .help = Un des boutons
questions-named-yes = Avec mon nom
questions-named-no = Sans mon nom
questions-press-one = Appuie sur un des boutons.
questions-answer-empty = Écris quelques mots.
questions-answer-long = { $most } caractères au plus, s’il te plaît.
questions-answer-sent = Merci ! Ta réponse est en route.
questions-thanked-expert = Merci pour ta réponse à « { $text } », de la personne qui a demandé.
questions-offer = Ta réponse à « { $text } » a aidé.
questions-offer-how = La personne qui a demandé pense que d’autres pourraient en profiter. On en fait une pratique ? Tu relis tout avant le partage.
questions-offer-named = Ton nom et ta section figureraient dessous. Tu peux les retirer avant le partage : Modifier, puis Nom.
questions-offer-unnamed = Tu as répondu sans ton nom : ni ton nom ni ta section ne figureraient dessous.
questions-offer-yes = En faire une pratique
questions-offer-no = Plutôt pas
questions-offer-declined = D’accord, cela reste entre vous deux.
questions-offer-draft = Voici ce que tu as répondu. Change ce que tu veux. La question elle-même n’y figure pas ; dis avec tes mots quand cela aide.
questions-offer-begun = Tu as déjà commencé cette pratique.
questions-offer-shared = Tu as déjà fait une pratique de cette réponse.
questions-to-practices = Mes pratiques

## Ce qu'on peut me demander

questions-expert-title = Ce qu’on peut te demander
questions-expert-why =
    Quand la bibliothèque n’a pas de réponse, je peux demander à des membres qui s’y connaissent : une personne à la fois, jamais plus souvent qu’elle ne veut.
    Tu n’apprends jamais qui demande ; c’est toi qui décides si l’on apprend ton nom.
questions-expert-library-on = Sur mes thèmes
questions-expert-tool-on = Sur l’usage de Kith
questions-expert-library = Mes thèmes
questions-expert-tool = Usage de Kith
questions-expert-themes = Sur : { $themes }
questions-expert-any-theme = Sur : tous les thèmes
questions-expert-is-tool = Sur : l’usage de Kith
questions-expert-languages = En : { $languages }
questions-expert-weekly-is = { $count ->
    [one] Une question par semaine au plus
   *[other] { $count } questions par semaine au plus
 }
questions-expert-weekly = { $count } par semaine
questions-expert-is-named = On peut connaître ton nom.
questions-expert-is-unnamed = On n’apprend pas ton nom.
questions-expert-is-paused = En pause : je ne te demande rien.
questions-expert-to-themes = Choisir les thèmes
questions-expert-to-languages = Choisir les langues
questions-expert-named = Avec mon nom
questions-expert-pause = Pause
questions-expert-go-on = Reprendre
questions-expert-themes-ask = Quels thèmes connais-tu ? Aucun choisi : tous.
questions-expert-languages-ask = Dans quelles langues peux-tu répondre ?

## L'usage de Kith

questions-tool-found = Ceci devrait le faire :
questions-tool-none = L’aide n’en dit rien.
questions-tool-perhaps = Ou bien cherchais-tu ceci ?
questions-to-mentors = Demander de l’aide

## Chercher

questions-find-what = Que cherches-tu ? Par exemple : /find plage
questions-find-found = Trouvé pour « { $words } »
questions-find-none = Rien ici pour « { $words } » que tu puisses voir.
questions-find-ask = En faire une question
questions-find-kind = { $kind } ({ $count })
questions-find-at-least = { $kind } ({ $count } ou plus)
questions-find-more = … et { $count } de plus
questions-find-back = Tout ce qui a été trouvé
questions-kind-practice = Pratiques
questions-kind-activity = Activités
questions-kind-idea = Idées
questions-kind-issue = Problèmes locaux
questions-kind-organisation = Organisations
questions-kind-project = Projets
questions-kind-person = Personnes
questions-person-asked = On peut lui demander : { $themes }
questions-person-asked-any = On peut lui demander avec /ask
