# Mises en relation : deux côtés d’accord pour faire connaissance. Aimable des deux côtés ; jamais qui a décliné, pourquoi, ni quand on a lu.

introductions-command-introductions = Les personnes que tu rencontres
    .words = mises en relation, mes mises en relation, mise en relation

## Une proposition

introductions-propose-title = Mise en relation
introductions-field-sentence = Tes mots
    .ask = Une phrase à toi pour l’autre côté : pourquoi voudrais-tu faire connaissance ? Sans nom d’utilisateur, numéro ni lien, s’il te plaît : vous en décidez ensemble plus tard.
    .help = Une phrase, 300 caractères au plus, ou appuie sur Passer
introductions-sentence-missing = Il n’y a pas de mots là-dedans. Écris une phrase, ou appuie sur Passer.
introductions-sentence-long = C’est un peu long. { NUMBER($most) } caractères au plus, s’il te plaît.
introductions-sentence-contact = On dirait un nom d’utilisateur, un numéro ou un lien. Laisse-le de côté : vous pourrez échanger vos coordonnées quand vous serez d’accord.
introductions-preview = Pour { $name }. Voici exactement ce qu’on y verra de toi, et rien d’autre :
introductions-preview-title = Pour : « { $name } ». Voici exactement ce qu’on y verra de toi, et rien d’autre :
introductions-sent = C’est envoyé à { $name }.
introductions-sent-title = C’est envoyé : « { $name } ».
introductions-sent-how = Je te dis quand il y a une réponse. Sans réponse, cela se termine tout seul après deux semaines. D’ici là tu peux la retirer ; personne ne l’apprend.
introductions-impossible = Cette mise en relation n’est pas possible pour le moment. Regarde /match pour en trouver d’autres.
introductions-declined-before = Vous avez déjà eu une mise en relation à ce sujet, et elle a été déclinée. Je m’en souviens et je ne redemande pas. Regarde /match pour en trouver d’autres.
introductions-many = Tu as proposé { NUMBER($most) } mises en relation en une semaine. Attends les réponses ; la semaine prochaine tu pourras en proposer d’autres.
introductions-many-open = { NUMBER($most) } de tes propositions attendent encore une réponse. Retires-en une dans /introductions, ou attends.

introductions-asked = { $name } voudrait faire ta connaissance.
introductions-asked-about = { $name } voudrait parler de ceci : « { $title } ».
introductions-behalf = Au nom de : { $title }
introductions-says = « { $text } »
introductions-common = Ce que vous avez en commun :
introductions-common-themes = Thèmes : { $themes }
introductions-common-languages = Langues : { $languages }
introductions-common-countries = Pays : { $countries }
introductions-country = { COUNTRY($code) }
introductions-language = { LANGUAGE($code) }
introductions-themes = Thèmes : { $themes }
introductions-somebody = Quelqu’un du réseau
introductions-asked-how = Si tu acceptes, vous choisissez ensemble comment continuer. Aucun nom d’utilisateur ni numéro n’est montré avant que les deux côtés le disent. Ne pas répondre est permis aussi : cela se termine tout seul le { DATE($at) }.
introductions-nudge = Cette mise en relation t’attend encore. Tu peux aussi la laisser.
introductions-accept = Accepter
introductions-later = Pas maintenant
introductions-decline = Décliner
introductions-report = Signaler

## Réponses

introductions-agreed = { $name } a dit oui.
introductions-accepted = Tu as dit oui : { $name }.
introductions-declined-mine = C’est décliné. L’autre côté apprend dans quelques jours que cela ne convient pas, sans raisons. Je m’en souviens et je ne repropose jamais la même chose.
introductions-declined-told = { $name } : ta mise en relation ne se fait pas cette fois. Cela ne dit rien de toi ni de ton travail. D’autres, dans /match, conviendront peut-être mieux.
introductions-later-done = D’accord. Personne n’est prévenu. Tu peux encore accepter jusqu’au { DATE($at) } ; ensuite cela se termine tout seul.
introductions-answered = Tu as déjà répondu.
introductions-others = { $name } a répondu à la mise en relation à propos de « { $title } ». Tu n’as rien à faire.
introductions-gone = Cette mise en relation n’est plus ouverte.
introductions-over = Ce n’est plus ouvert. /introductions montre où en sont les choses.
introductions-expired-asked = La mise en relation proposée par { $name } s’est terminée toute seule, faute de réponse. C’est tout à fait permis.
introductions-expired-mine = { $name } : ta mise en relation n’a pas trouvé de réponse en deux semaines et s’est terminée. Les gens sont occupés ; cela ne dit rien de toi. /match en propose d’autres.
introductions-withdraw = Retirer
introductions-withdraw-ask = Retirer cette proposition ? L’autre côté voit seulement qu’elle n’est plus ouverte.
introductions-withdraw-yes = Oui, la retirer
introductions-withdrawn = C’est retiré. L’autre côté n’apprend rien ; la carte dit seulement que ce n’est plus ouvert.

## Comment continuer

introductions-choose = Comment voudrais-tu continuer avec { $name } ? Vous pouvez parler par mon intermédiaire, sous vos noms choisis, ou échanger vos coordonnées. Elles ne sont montrées que si les deux côtés l’ont demandé.
introductions-handles = Échanger nos coordonnées
introductions-handles-back = Ne pas montrer les miennes
introductions-handles-mine = Tu veux bien montrer tes coordonnées. { $name } ne l’a pas encore dit, donc rien n’est montré.
introductions-handles-theirs = { $name } voudrait échanger vos coordonnées.
introductions-share-preview = { $name } verra exactement ceci :
introductions-share-how = Ce n’est montré que si { $name } accepte la même chose. D’ici là tu peux revenir en arrière.
introductions-share-yes = Oui, montrer ceci
introductions-share-other = Montrer autre chose
introductions-share-link = Ouvrir la conversation dans Telegram
introductions-share-asked = { $name } voudrait échanger vos coordonnées. Rien n’est montré si tu n’appuies pas aussi.
introductions-share-waits = C’est noté. La même question va à { $name } ; d’ici là rien n’est montré.
introductions-share-both = Vous êtes d’accord des deux côtés. Voici comment joindre { $name } :
introductions-handle-title = Tes coordonnées
introductions-field-handle = Coordonnées
    .ask = Qu’est-ce que l’autre côté peut voir ? Par exemple une adresse e-mail ou un nom de compte. Rien n’est encore envoyé.
    .help = Une ligne, 200 caractères au plus
introductions-handle-missing = Il n’y a rien là-dedans. Écris une ligne, par exemple une adresse e-mail.
introductions-handle-long = C’est un peu long. { NUMBER($most) } caractères au plus, s’il te plaît.

## Parler par Kith

introductions-talk = Parler par Kith
introductions-talk-open = Écrire
introductions-talk-on = Continuer la conversation
introductions-talk-began = { $name } voudrait parler par mon intermédiaire. Appuie sur Écrire, et ce que tu écris va là ; tes coordonnées restent cachées.
introductions-talking = Tu parles avec { $name }. Ce que tu écris ou envoies ici va maintenant là, sous le nom que tu as choisi.
introductions-talking-how = Pause arrête cela aussitôt. Les commandes qui commencent par / marchent toujours et ne vont nulle part. Répondre à un message transmis va toujours à son auteur. « Annuler l’envoi » retire ton dernier message.
introductions-talk-form = D’abord, « { $title } » est ouvert : ce que tu écris y va, jusqu’à ce que ce soit fini ou annulé.
introductions-talk-over = Cette conversation est terminée. Ce que tu viens d’écrire n’a pas été transmis.
introductions-pause = Pause
introductions-paused = En pause. Ce que tu écris maintenant n’est que pour moi. Ce qu’écrit { $name } arrive toujours.
introductions-passed = C’est transmis : { $name }.
introductions-waits = { $name } n’est pas joignable en ce moment. Ton message attend ici 30 jours.
introductions-nowhere = { $name } n’est pas joignable. Ton message n’a pas été transmis.
introductions-from = { $name } :
introductions-answer = Écrire à { $name }
introductions-changed = (modifié)
introductions-change-passed = { $name } voit maintenant la version modifiée.
introductions-take-back = Annuler l’envoi
introductions-words-take-back = annuler l’envoi, retirer le message, retire le message, reprendre, reprends, reprendre le message
introductions-taken = { $name } a retiré ce message.
introductions-taken-done = Le message est retiré.
introductions-taken-before = Tu as déjà retiré ce message.
introductions-taken-late = Je ne peux retirer un message que pendant deux jours. Ce qui est plus ancien reste.
introductions-taken-moment = Il est justement en route. Réessaie dans un instant.
introductions-taken-none = Il n’y a rien de toi ici qui puisse être retiré.
introductions-doubt = Est-ce pour { $name }, ou pour moi ?
introductions-doubt-theirs = Pour { $name }
introductions-doubt-mine = Pour Kith
introductions-doubt-gone = Je n’ai plus ces mots. Écris-les encore une fois.
introductions-edit-command = Une ligne qui commence par une barre oblique n’est transmise à personne. De l’autre côté, on lit toujours ce qu’elle disait avant ; écris-la sans la barre, ou annule l’envoi.
introductions-doubt-first = Vous n’avez pas encore choisi comment vous parler. « Pour { $name } » ouvre votre conversation par mon intermédiaire avec ces mots.
introductions-doubt-file = Ta conversation avec { $name } s’était arrêtée un moment. Continue-la et envoie ceci de nouveau, si c’est bien pour cette personne.
introductions-relay-kinds = Je transmets du texte, des images et des fichiers. Les fiches de contact, les lieux, les messages vocaux et les autocollants restent ici : ils en disent plus qu’on ne croit.
introductions-relay-long = C’est trop long pour un seul message. { NUMBER($most) } caractères au plus ; envoie-le en plusieurs fois.
introductions-caption-long = Sous une image ou un fichier, { NUMBER($most) } caractères au plus, s’il te plaît. Envoie le reste comme message.
introductions-held = Un signalement sur cette conversation est en cours d’examen. D’ici là je ne transmets rien.
introductions-fast = Cela fait beaucoup pour une heure. Continue un peu plus tard, s’il te plaît.
introductions-relay-how = Vous parlez par mon intermédiaire. { $name } voit le nom que tu as choisi, et rien d’autre.

introductions-picture-lost = Je n’ai pas pu recevoir l’image. Envoie-la encore, 5 Mo au plus.
introductions-picture-unclean = Je ne peux pas retirer de cette image ce qu’elle dit du lieu et de l’appareil, donc je ne la transmets pas. Envoie-la en JPEG, PNG ou WebP ; une capture d’écran convient aussi.
introductions-file-lost = Je n’ai pas pu recevoir le fichier. Envoie-le encore, 10 Mo au plus.
introductions-file-kind = Je ne transmets que les fichiers dont je peux retirer les traces de l’auteur : PDF, Word, Excel, PowerPoint, OpenDocument et texte simple. Enregistre-le dans l’un de ces formats.
introductions-file-locked = Le fichier est protégé par un mot de passe, je ne peux pas regarder dedans. Enregistre-le sans mot de passe.
introductions-file-people = Le fichier contient des commentaires, des modifications suivies ou d’autres fichiers, avec des noms. Accepte les modifications et supprime les commentaires, ou enregistre-le en PDF.
introductions-file-broken = Je ne peux pas lire ce fichier. Enregistre-le de nouveau, ou en PDF.
introductions-file-ask = Envoyer ce fichier à { $name } ? Il arrive sous le nom { $file }, { $size } Ko.
introductions-file-cleaned = J’en ai retiré ce qu’il disait de son auteur, du logiciel et des dates.
introductions-file-clean = Hors de son texte, il ne disait rien de son auteur.
introductions-file-inside = Ce qui est dans le texte même, un nom par exemple, je n’y touche pas.
introductions-file-send = L’envoyer
introductions-file-not = Ne pas envoyer
introductions-file-went = Il est déjà envoyé.
introductions-file-gone = Je n’ai plus ce fichier. Envoie-le encore une fois.
introductions-file-dropped = Rien n’est envoyé. Le fichier est effacé ici.
introductions-file-alt = Envoi de { $name }

## La fin, et les ennuis

introductions-how-went = Comment ça s’est passé ?
introductions-went-ask = Toi et { $name } : comment cela se passe-t-il jusqu’ici ? L’autre côté ne voit pas ta réponse.
introductions-went-short = Comment cela s’est-il passé ? L’autre côté ne voit pas ta réponse.
introductions-report-well = Cela a aidé
introductions-report-begun = C’est commencé
introductions-report-not = Rien n’en est sorti
introductions-told-well = Quelle bonne nouvelle. Merci de le dire.
introductions-told-begun = Merci. Bon début à vous deux.
introductions-told-not = Merci de le dire. Cela arrive ; /match en propose d’autres.
introductions-end = Terminer
introductions-end-ask = Terminer avec { $name } ? Les deux côtés apprennent que c’est fini. On ne peut pas rouvrir.
introductions-end-yes = Oui, terminer
introductions-ended = C’est terminé.
introductions-ended-by = { $name } a terminé votre mise en relation. Merci pour ton temps.
introductions-closed = Ta mise en relation avec { $name } est terminée, elle a eu son temps. Merci à vous deux.
introductions-closed-unused = Avec { $name }, vous étiez d’accord, mais personne n’a commencé en un mois, donc c’est terminé. Vous pouvez vous retrouver par /match.
introductions-closed-left = Une de tes mises en relation est terminée : l’autre côté est parti.
introductions-trouble = Bloquer ou signaler
introductions-trouble-ask = Qu’est-ce qui ne va pas avec { $name } ?
introductions-trouble-how = Bloquer : plus rien ne vient de là, et on y apprend seulement que c’est fini. Signaler : la coordination l’examine ; elle voit vos noms choisis, jamais vos coordonnées.
introductions-why-offensive = Signaler : blessant
introductions-why-personal = Signaler : vie privée
introductions-why-advert = Signaler : publicité
introductions-why-safeguarding = Signaler : danger
introductions-why-other = Signaler : autre
introductions-block = Bloquer
introductions-blocked = C’est bloqué : { $name }. Plus rien ne vient de là, ni messages ni propositions.
introductions-unblock = Débloquer
introductions-unblock-one = Débloquer { $name }
introductions-unblocked = C’est débloqué. De nouvelles propositions peuvent venir.
introductions-to-blocked = Personnes bloquées
introductions-blocked-list = Les personnes que tu as bloquées. Appuie sur un nom pour que cette personne puisse de nouveau t’écrire.
introductions-blocked-none = Tu n’as bloqué personne.
introductions-judge = { $one } et { $other }
introductions-judge-how = Je ne garde aucun message des conversations. Ce qu’on m’a dit est joint au signalement. Tant que c’est retenu, rien n’est transmis.

## Les miennes

introductions-with = Mise en relation : { $name }
introductions-about = À propos de : { $title }
introductions-said = Tu as écrit : « { $text } »
introductions-waits-how = Sans réponse, cela se termine tout seul le { DATE($at) }.
introductions-look = Regarder
introductions-to-list = Mes mises en relation
introductions-to-match = En trouver d’autres
introductions-head-open = Tes mises en relation
introductions-head-over = Mises en relation passées
introductions-list-open = En cours
introductions-list-over = Passées
introductions-none-open = Tu n’as pas de mise en relation ouverte. /match montre qui pourrait te convenir ; chaque carte y a un bouton pour cela.
introductions-none-over = Aucune de tes mises en relation n’est encore terminée.
introductions-line = { $state } · { DATE($at) }
introductions-state-waits = Attend la réponse de l’autre côté
introductions-state-asked = Attend ta réponse
introductions-state-gone = N’est plus ouverte
introductions-state-agreed = Vous êtes d’accord ; choisissez comment continuer
introductions-state-running = En cours
introductions-state-reported = En cours ; il y a un bilan
introductions-state-closed = Terminée
introductions-state-declined = Ne s’est pas faite
introductions-state-withdrawn = Retirée
introductions-state-expired = Terminée sans réponse
introductions-step-proposed = Proposée : { DATE($at) }
introductions-step-agreed = Accord : { DATE($at) }
introductions-step-running = Début : { DATE($at) }
introductions-step-reported = Bilan : { DATE($at) }
introductions-step-declined = Ne s’est pas faite : { DATE($at) }
introductions-step-withdrawn = Retirée : { DATE($at) }
introductions-step-expired = Terminée sans réponse : { DATE($at) }
introductions-step-closed = Fin : { DATE($at) }
