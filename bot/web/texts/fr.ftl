# Ce que dit le serveur web quand il ne peut pas montrer ce qui est demandé.

web-host-title = Cette adresse n’est pas celle de Kith
web-host-text =
    La page a été demandée sous un nom que Kith ne connaît pas : rien n’est donc affiché.
    Ouvre le lien que Kith a affiché au démarrage. Si Kith tourne sous ton propre nom de domaine, indique-le dans KITH_PUBLIC_URL.
web-origin-title = Cela vient d’une autre page
web-origin-text =
    Kith n’accepte que les messages de sa propre page, pour que d’autres sites n’écrivent pas en ton nom.
    Ouvre le chat par le lien que Kith a affiché.
web-key-title = Ouvre le lien affiché
web-key-text =
    Ce chat appartient à la personne qui a lancé Kith.
    Au démarrage, Kith affiche un lien avec une clé. Ouvre ce lien une fois dans ce navigateur ; ensuite, cette adresse suffit.
web-insecure-title = Pas par cette adresse
web-insecure-text =
    Ton chat ne s’ouvre qu’en https, pour que personne ne puisse lire en chemin.
    Demande l’adresse https à la personne qui fait tourner Kith. Si c’est toi, mets-la dans KITH_PUBLIC_URL.
web-owner-title = Ce lien ne marche que sur la machine de Kith
web-owner-text =
    Le lien affiché sert à essayer Kith là où il tourne, et nulle part ailleurs.
    Pour l’utiliser ici, écris-lui /link sur Telegram ou Discord, puis ouvre cette adresse sans la clé.
web-opening-title = Ouverture du chat
web-opening-text = Un instant.
web-missing-title = Il n’y a rien ici
web-missing-text = L’adresse est peut-être incomplète. Le chat se trouve au lien que Kith a affiché.
web-file-title = Ce fichier n’est plus là
web-file-text = Les fichiers faits pour une réponse sont gardés quelques jours. Redemande-le à Kith et tu en auras un nouveau.
web-large-title = C’est trop volumineux
web-large-text = Les images peuvent faire jusqu’à 5 Mo.
web-trouble-title = Un problème de notre côté
web-trouble-text = Rien de ce que tu as écrit n’est perdu. Recharge la page ; si cela continue, préviens la personne qui gère Kith.
