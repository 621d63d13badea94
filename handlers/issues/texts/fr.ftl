# Problèmes locaux : ce qui coince dans une section. Sans reproche ni drame ; montrer que d’autres connaissent cela.

## Commandes

issues-command-issues = Problèmes locaux : pareil ailleurs, ce qui aide
    .words = problèmes locaux, problème local, problemes locaux, probleme local, notre problème

## Le formulaire

issues-title = Problème local
issues-field-title = Problème
    .ask =
        Qu’est-ce qui coince chez toi ? Une ligne, ou davantage après deux points :
        Pas de salle en hiver : le centre de jeunes ferme à cinq heures, et les cafés sont trop petits
    .help = Un nom court ; la suite peut venir après deux points
issues-field-text = Détails
    .ask = Que faut-il savoir pour voir si c’est pareil ailleurs ?
    .help = Quelques phrases
issues-who-sees = Les membres de ton réseau le voient, avec ta section ou ton pays, sans ton nom.
issues-link-title = Une pratique qui peut aider
issues-field-practice = Pratique
    .ask = Quelle pratique peut aider ? Écris-en quelques mots.
    .help = Quelques mots de son titre
issues-practice-which = Laquelle est-ce ?
issues-practice-unknown = Je n’ai pas trouvé de pratique avec ces mots. Essaies-en d’autres, s’il te plaît.
issues-nowhere = Je ne sais pas encore où tu es. Choisis une section ou un pays avec /join, puis recommence.
issues-text-missing = Écris quelques mots, s’il te plaît.
issues-text-long = Cela dépasse { $most } caractères. Raccourcis un peu, s’il te plaît.
issues-late = C’est déjà publié. Pour le changer, ouvre-le et appuie sur Modifier.

## La liste et un problème

issues-list = Problèmes locaux
issues-only = Seulement : { COUNTRY($country) }
issues-none = Personne n’a encore parlé d’un problème. Décris le tien : d’autres le connaissent peut-être, et savent ce qui aide.
issues-new = Décrire un problème
issues-all = Tous les pays
issues-in-country = Seulement : { COUNTRY($country) }
issues-position = { $first }–{ $last } sur { $total }
issues-from = { $section }, { COUNTRY($country) }
issues-from-country = { COUNTRY($country) }
issues-country = { COUNTRY($country) }
issues-written-in = Langue du texte : { $language }
issues-shared = Pareil ailleurs : { $places }, pays : { $countries }
issues-countries = Connu dans ces pays : { $countries }
issues-sections = Sections : { $sections }
issues-sections-more = Sections : { $sections } et { $more } de plus
issues-alone = Personne n’a encore dit « pareil chez nous ».
issues-helpful = Des pratiques qui peuvent aider
issues-practice = { $title }
issues-practice-linked = { $title } (proposée par un membre)
issues-is-withdrawn = Retiré : seules la personne qui l’a écrit et la coordination le voient.
issues-same = Pareil chez nous
issues-not-same = Finalement, pas pareil chez nous
issues-link = Proposer une pratique
issues-withdraw = Retirer
issues-reopen = Publier de nouveau
issues-back = Tous les problèmes locaux

## Ce qui est fait

issues-gone = Ce problème n’est plus là.
issues-posted = C’est publié. D’autres peuvent dire « pareil chez nous », et je cherche des pratiques qui peuvent aider.
issues-changed = C’est changé.
issues-said = Noté pour ta section ou ton pays.
issues-said-before = Ta section ou ton pays l’a déjà dit.
issues-unsaid = Retiré pour ta section ou ton pays.
issues-own = C’est le problème de ta propre section.
issues-linked = Proposée : { $title }
