# Les plans sur une page, « Essayer », et ce qu’en apprend l’original.

## Commandes

plans-command-plan = Préparer un projet sur une page
    .words = plan, plans, mes plans, nouveau plan, préparer un projet, planifier
plans-command-tried = Ce que tu as essayé
    .words = mes essais, ce que j'ai essayé

## Les mots qui annoncent un champ, séparés par des virgules

plans-words-need = besoin, problème, pourquoi
plans-words-aim = but, objectif
plans-words-partners = partenaires, partenaire, avec qui, avec
plans-words-theme = thème, sujet
plans-words-sign = signe de réussite, signe, réussite
plans-words-on = date, jour, quand

## Le formulaire

plans-title = Plan
plans-intro =
    Cinq questions courtes, et tu as un plan sur une page, avec ce qui a marché ailleurs.
    Tu peux en passer trois et t’arrêter quand tu veux : tes réponses sont gardées.
plans-field-need = Besoin
    .ask =
        Quel besoin vois-tu ? Chez qui ? Tu peux tout dire d’un coup, par exemple :
        besoin: les élèves sont seuls après l’école; but: un club de devoirs par semaine; partenaires: l’école, les parents
    .help = Une ou deux phrases : ce qui manque, et à qui
plans-field-aim = But
    .ask = Où veux-tu arriver ?
    .help = Une ou deux phrases ; la première devient le titre
plans-field-partners = Partenaires
    .ask = À qui veux-tu demander de participer ? Sépare-les par des virgules.
    .help = Par exemple : l’école, l’association des parents, l’université
plans-field-theme = Thème
    .ask = À quel thème cela appartient-il ?
    .help = Un des boutons
plans-field-sign = Signe de réussite
    .ask = À quoi verras-tu que ça a marché ?
    .help = Quelque chose qui se voit ou se compte, par exemple : 15 élèves viennent encore en mai
plans-field-on = Jour
    .ask = Quel jour cela doit-il avoir lieu, ou être terminé ?
    .help = Par exemple : 20 mai, dans trois semaines, vendredi prochain
plans-day = { $on }
plans-theme-title = Thème d’un plan
plans-sign-title = Signe de réussite d’un plan
plans-day-title = Jour d’un plan
plans-different-title = Ce que tu as changé
plans-field-changed = Fait autrement
    .ask = Qu’as-tu fait autrement que l’original ? Une ligne suffit.
    .help = Par exemple : en deux après-midis au lieu d’un, à cause du car scolaire
plans-empty = Écris quelques mots, s’il te plaît, ou appuie sur Passer quand ce bouton est là.
plans-too-long = Cela fait { $count } caractères ; ici, la page en accepte { $most }. Dis-le plus brièvement, s’il te plaît.
plans-theme-unknown = Je ne connais pas ce thème. Appuie sur un des boutons, ou sur Passer.
plans-on-unclear = Je ne vois pas quel jour c’est. Écris par exemple : 20 mai, ou dans trois semaines.
plans-on-past = Ce jour est déjà passé. À quel jour penses-tu ?
plans-on-far = C’est dans plus de trois ans. Quel jour plus proche conviendrait ?
plans-other-network = Cela appartient au réseau : { $network }. Choisis-le d’abord dans ton profil, puis appuie encore.
plans-too-many = Tu as { $most } plans ouverts. Ferme celui dont tu n’as plus besoin, puis réessaie.
plans-gone = Je ne trouve pas ce plan. Les tiens sont ici : /plan

## Une page

plans-said = Le plan
plans-line = { $field } : { $value }
plans-on = Jour : { $on }, { RELATIVE($days) }
plans-on-was = Jour : { $on }, déjà passé
plans-credit-section = D’après : { $title } ({ $section }, { COUNTRY($country) })
plans-credit-country = D’après : { $title } ({ COUNTRY($country) })
plans-credit = D’après : { $title }
plans-untitled = Plan dont l’original n’existe plus
plans-credit-gone = Ce que ce plan reprend n’est plus affiché.
plans-credit-unshared = Ce qui a servi de modèle n’est plus partagé avec ton réseau.
plans-others = Ce que d’autres ont appris
plans-others-none = Rien dans la bibliothèque ne convient encore. Une fois réalisé, ton projet pourra être le premier.
plans-others-one = Une seule pratique convient pour l’instant ; je préfère le dire plutôt que d’en ajouter une à côté du sujet.
plans-cited = { $number }. { $title }
plans-cited-factors = Facteurs de réussite : { $factors }
plans-keep = À garder : « { $words } »
plans-avoid = Attention : « { $words } »
plans-month = { MONTH($on) }
plans-country = { COUNTRY($country) }
plans-steps = Prochaines étapes
plans-step = { $number }. { $step }
plans-step-complete = Dis-moi le besoin et le but ; je chercherai des pratiques plus proches.
plans-step-ask-by = Demander d’ici au { $on } : { $partners }
plans-step-ask = Demander : { $partners }
plans-step-who = Décider à qui demander de participer.
plans-step-sign = Convenir de ce qui montrera que ça a marché.
plans-step-day = Fixer un jour.
plans-step-do = Le faire : { $on }. Le lendemain matin, je te demanderai comment c’était.
plans-step-log = Noter ce que cela a donné, pour que d’autres en profitent.
plans-saved = Ton plan est gardé.
plans-changed = Le plan est modifié.

## Boutons et listes

plans-set-day = Fixer un jour
plans-remind = Me le rappeler
plans-to-event = En faire un événement
plans-open-event = Ouvrir l’événement
plans-add-theme = Ajouter un thème
plans-add-sign = Ajouter un signe de réussite
plans-complete = Compléter le plan
plans-log = Noter ce qui s’est passé
plans-open-log = Ouvrir ce qui est noté
plans-close = Fermer le plan
plans-paper = Imprimer
plans-all = Mes plans
plans-new = Nouveau plan
plans-closed = Plans fermés
plans-yours = Tes plans ouverts
plans-none = Tu n’as aucun plan ouvert.
plans-closed-none = Aucun plan fermé.
plans-item = • { $title }
plans-item-on = • { $title } : { $on }
plans-item-was = • { $title } : prévu le { $on }
plans-item-logged = • { $title } : c’est noté
plans-is-logged = C’est noté.
plans-is-closed = Ce plan est fermé.
plans-closed-now = Fermé : { $title }. Personne ne posera plus la question.
plans-paper-sent = Ton plan, prêt à imprimer. Il s’ouvre dans tout navigateur.
plans-paper-alt = Le plan sur une page : { $title }
plans-paper-made = Fait avec Kith, { $on }

## Ce qu’il devient

plans-event-coordinator =
    Les événements sont annoncés par la coordination : tu peux lui montrer ton plan, sur une page.
    De mon côté, je peux te rappeler le jour que tu as fixé.
plans-event-intro = Ce que dit le plan est déjà rempli. Il reste quelques questions.
plans-event-intro-day = Ce que dit le plan est déjà rempli, avec le jour : { $on }. À quelle heure cela commence-t-il ?
plans-how = Comment c’était ? { $title }
plans-failed = Cela n’a pas eu lieu
plans-not-now = Pas maintenant
plans-later = Je ne redemanderai pas. Tu peux le noter ici quand tu veux.

## Essayer

plans-try = Essayer
plans-try-made = Bon choix. Le plan est maintenant à toi, et il dit d’où il vient.
plans-try-known = Tu as déjà un plan pour cela. Le voici :
plans-own = C’est déjà à toi. Pour le refaire, commence par /plan ou /log ; les essais sont ceux des autres.
plans-origin-gone = Ce n’est plus affiché.
plans-open-original = Ouvrir l’original
plans-result-ask = Tu as essayé : { $title }. Comment c’était ?
plans-result-kept = C’est gardé : { $result }. L’original le montre, sans ton nom.
plans-result-private = Ce que tu as noté est privé : l’original ne le compte pas.
plans-different = Ce que nous avons changé
plans-different-offer = As-tu fait quelque chose autrement ? Une ligne aidera les prochaines équipes.
plans-different-kept = Merci. Ta ligne est à côté de l’original, sans ton nom.
plans-different-kept-adapt =
    Merci. Ta ligne est à côté de l’original, sans ton nom.
    Tu peux aussi en faire une adaptation pour ton pays, avec la raison.
plans-adapt = En faire une adaptation
plans-trial-gone = Je ne trouve pas cet essai. Ce que tu as noté est ici : /mine
plans-trials = Qui l’a essayé
plans-trials-none = Personne n’a encore noté d’essai.
plans-trial = • { $on }
plans-trial-open = résultat pas encore connu
plans-trial-changed = Fait autrement : « { $words } »
plans-news = Quelqu’un a essayé ce que tu as partagé :
plans-tried-none = Tu n’as encore rien essayé. Ouvre une pratique ou une idée et appuie sur Essayer.
plans-tried-yours = Ce que tu as essayé, le plus récent d’abord :
