# Une personne sur plusieurs canaux. Ton : prudent et simple ; on ne demande jamais un code, rien ne se relie sans deux oui.

## Commands

linking-command-link = Un canal de plus pour moi
    .words = relier, relier un compte, relier mon compte, un autre canal
linking-command-unlink = Mes canaux ; en détacher un
    .words = détacher, mes canaux, détacher un canal

## The code

linking-title = Ton code pour un autre canal
linking-how =
    Ouvre ta conversation privée avec moi sur l’autre canal et écris : { $command }
    Il sert une seule fois, jusqu’à { TIME($until) }.
linking-warning = Personne de Kith ne te le demandera jamais. Garde-le pour toi, et n’entre que les codes que tu as demandés toi-même : qui entre le tien veut prendre ta place ici.
linking-open = Ouvrir l’autre canal
linking-cancel = Annuler le code
linking-cancelled = Le code est annulé.
linking-new = Un nouveau code
linking-own-code = C’est ton propre code. Écris-le sur ton autre canal : { $command }
linking-wrong = Ce code ne marche pas. Écris /link sur le canal que tu utilises déjà, puis entre ici le nouveau code dans les dix minutes.
linking-too-often = Trop de codes n’ont pas marché. Réessaie dans une heure.
linking-made-up = Ici, tu essaies Kith dans la peau d’un personnage inventé. On ne peut pas le relier à un vrai compte.
linking-in-public = D’autres ont pu lire ce code : il ne marche plus. Demandes-en un nouveau avec /link et entre-le dans une conversation privée avec moi.

## Two yeses

linking-whose = Qui a demandé ce code :
linking-person = { $network }, depuis le { DATE($since) }
linking-unnamed = quelqu’un sans nom
linking-only-own = Est-ce toi ? Ne dis oui que si c’est le cas : ce compte devient alors le sien. Je demande aussi de l’autre côté. Sans réponse dans les { $minutes } minutes, rien ne se passe.
linking-agree = Oui, c’est moi
linking-decline = Non, ce n’est pas moi
linking-brings = Sera repris : { $what }.
linking-count =
    { $what ->
        [activity] { $count ->
            [one] { $count } activité
           *[other] { $count } activités
         }
        [practice] { $count ->
            [one] { $count } pratique
           *[other] { $count } pratiques
         }
        [project] { $count ->
            [one] { $count } projet
           *[other] { $count } projets
         }
        [idea] { $count ->
            [one] { $count } idée
           *[other] { $count } idées
         }
        [event] { $count ->
            [one] { $count } événement
           *[other] { $count } événements
         }
        [plan] { $count ->
            [one] { $count } plan
           *[other] { $count } plans
         }
        [reminder] { $count ->
            [one] { $count } rappel
           *[other] { $count } rappels
         }
        [draft] { $count ->
            [one] { $count } saisie inachevée
           *[other] { $count } saisies inachevées
         }
       *[other] d’autres notes
    }
linking-stays = Les réglages du compte qui a demandé le code restent. Si les deux ont répondu à la même question, la dernière réponse compte.
linking-rights = Ces droits ne sont PAS repris : { $rights }. Il faut les redemander à qui les a donnés.
linking-right =
    { $role ->
        [admin] administration ({ $name })
       *[other] coordination ({ $name })
    }
linking-agreed = Je demande maintenant sur l’autre canal ({ $platform }). Dis oui là-bas aussi, dans les { $minutes } minutes.
linking-declined = D’accord. Rien n’a été relié, et le code ne marche plus.
linking-was-declined = Ton code a été entré, puis la réponse a été non. Il ne marche plus.
linking-account =
    { $named ->
        [yes] Un compte ({ $platform }, { $name })
       *[no] Un compte ({ $platform })
    }
linking-wants = { $account } a entré ton code et veut prendre ta place.
linking-wants-only-own = Ne dis oui que si tu l’as entré toi-même, à l’instant. Ensuite, ce compte pourra voir et faire ici tout ce que tu peux.
linking-accept = Oui, c’est moi
linking-refuse = Non
linking-report = Non, et je le signale
linking-refused = D’accord. Rien n’a été relié, et le code ne marche plus.
linking-was-refused = Sur l’autre canal, la réponse a été non. Rien n’a été relié.
linking-reported = Rien n’a été relié. C’est signalé aux personnes qui veillent sur le réseau.
linking-told = { $name } signale : un compte ({ $platform }) a essayé de prendre sa place avec un code. Rien n’a été relié. Préviens les membres : personne de Kith ne demande de code.
linking-over = Cette question n’est plus ouverte.
linking-one-each = Il y a un compte des deux côtés ({ $platform }), et une personne n’en a qu’un. Détache d’abord l’ancien : /unlink
linking-paused = Un compte a été détaché ici il y a peu. Pour protéger les droits qui vont avec, on pourra relier de nouveau à partir du { DATE($until) }, { TIME($until) }.
linking-done = C’est fait, tu as un canal de plus : { $platform }. Ce que tu as noté, tes rappels et ce que tu suis sont les mêmes partout.
linking-done-there = C’est fait : ici, tu es maintenant la même personne que là-bas ({ $platform }). Ce que tu as noté, tes rappels et ce que tu suis sont les mêmes des deux côtés.
linking-can-be-undone = Pendant une semaine, tu peux revenir en arrière : deux dossiers, comme avant.
linking-unlink = Mes canaux

## Apart again

linking-channels = Tes canaux
linking-first = { $platform }
linking-since = { $platform }, relié depuis le { DATE($since) }
linking-choose = Appuie sur celui que je dois détacher. Il repart alors de zéro, sans rien de toi.
linking-one-only = C’est ton seul canal. On ne peut pas le détacher ; /forgetme efface tout.
linking-merged-until = Deux de tes dossiers n’en font plus qu’un. Jusqu’au { DATE($until) }, tu peux revenir en arrière.
linking-link-more = En relier un autre
linking-cut = Détacher : { $platform }
linking-cut-ask = Détacher ce canal : { $platform } ? Ce compte repartira de zéro : plus rien de toi n’y sera. Tout reste sur tes autres canaux.
linking-cut-yes = Oui, détacher : { $platform }
linking-cut-done = C’est détaché : { $platform }.
linking-cut-here = Ce compte est détaché : il repart de zéro à ton prochain message. Ce qui était ici reste sur les autres canaux de la personne.
linking-gone = Ce canal n’est plus à toi. /unlink montre les tiens.
linking-last = C’est ton seul canal : je ne peux pas le détacher. /forgetme efface tout.
linking-undo = Revenir à deux dossiers
linking-undone = C’est fait : les deux dossiers sont comme avant.
linking-undo-late = On ne peut plus revenir en arrière. Pour détacher un canal, écris /unlink.

## Of a member

linking-channels-of = Canaux de { $name }
linking-break-how = Si la personne a perdu un compte, appuie dessus pour le détacher. Il repart alors de zéro.
linking-theirs-only = C’est son seul canal : on ne peut pas le détacher.
linking-no-member = Cette personne n’est plus membre de ce réseau.
linking-broken = C’est détaché : { $platform }. La personne en est informée.
linking-was-broken = La coordination a détaché ton compte ({ $platform }). Si c’est une erreur, relie-le de nouveau avec /link.
