# Des réseaux unis : ce que chacun garde, ce qui est partagé, et que rien ne se fait sans un oui.

federation-command-partners = Réseaux partenaires : avec qui nous sommes unis
    .words = réseaux partenaires, partenaires, réseaux unis

## The page

federation-head = Réseaux partenaires de : { $network }
federation-none = Ton réseau n’est uni à aucun autre. Ses responsables peuvent le proposer à un autre réseau.
federation-none-owner = Ton réseau n’est uni à aucun autre. Tu peux le proposer à un autre réseau de ce Kith.
federation-line-united = { $network } : union depuis le { $on }
federation-line-asked = { $network } : demandé, réponse possible jusqu’au { $at }
federation-line-asks = { $network } te le demande ; réponds avant le { $at }
federation-default = Ce que tu ajoutes est { $partners ->
    [yes] aussi pour les réseaux partenaires, jusqu’à ce que tu changes cela sur sa fiche.
   *[no] pour ton seul réseau, jusqu’à ce que tu changes cela sur sa fiche.
 }
federation-default-yes = Partager les nouveautés
federation-default-no = Garder les nouveautés chez nous
federation-default-kept = C’est retenu. Ce que tu as ajouté avant reste comme c’est.
federation-propose = Proposer à un autre réseau

## One union

federation-title = { $one } et { $other }
federation-is-united = Union depuis le { $on }.
federation-is-proposed = Ce réseau propose une union : { $network }. Sans réponse, la question se ferme : { $at }.
federation-is-left = Ce réseau est parti : { $network }. Plus rien n’est partagé.
federation-is-over = C’est terminé : personne n’attend de réponse.
federation-words = Dans leurs mots : { $words }
federation-means =
    Ce que cela veut dire : chaque membre garde son profil et son réseau. Rien ne se partage tout seul : la personne qui a écrit quelque chose peut le partager sur sa fiche, avec les réseaux unis au sien maintenant ou plus tard.
    Chaque côté peut partir à tout moment. Le partage s’arrête alors aussitôt, et chacun garde ce qui est à lui.
federation-figures = Chiffres des deux ensemble
federation-profiles = Mes deux profils
federation-leave = Partir
federation-look = Ouvrir
federation-accept = Accepter
federation-decline = Refuser
federation-withdraw = Retirer la question

## Deciding

federation-form = S’unir à un autre réseau
federation-field-network = Réseau
    .ask = À quel réseau veux-tu proposer une union ?
    .help = Appuie sur un réseau ou écris son nom.
federation-field-words = Ce que cela veut dire
    .ask = Qu’est-ce que cela voudrait dire pour les deux, dans tes mots ? Les responsables de l’autre côté lisent cela.
    .help = Quelques phrases : ce que vous feriez ensemble.
federation-network-unknown = Je ne connais aucun réseau de ce nom à qui le proposer. Appuie sur un des boutons.
federation-words-missing = Écris quelques mots pour l’autre côté.
federation-words-long = C’est plus long que { $most } caractères. Écris plus court, s’il te plaît.
federation-nobody-left = Il n’y a pas d’autre réseau sur ce Kith à qui le proposer.
federation-known = Avec ce réseau, une question est déjà ouverte ou déjà réglée.
federation-proposed = C’est demandé. Ses responsables lisent tes mots, et tu apprendras leur réponse.
federation-asks = Ce réseau propose une union : { $network }. Il la propose à ton réseau : { $own }.
federation-answer-by = Réponds avant : { $at }.
federation-accepted = C’est fait : les deux réseaux sont unis.
federation-declined = C’est refusé. L’autre côté l’apprend, sans raison donnée.
federation-withdrawn = C’est retiré.
federation-told-united = { $one } et { $other } sont unis maintenant. Rien ne se partage tout seul : la personne qui a écrit quelque chose peut le partager sur sa fiche.
federation-told-declined = { $one } et { $other } : l’union a été refusée.
federation-told-left = L’union de { $one } et { $other } est terminée ; ce réseau est parti : { $network }. Plus rien n’est partagé, chacun garde ce qui est à lui.
federation-told-team = L’union de { $one } et { $other } est terminée. Tu ne fais donc plus partie de l’équipe du projet « { $project } ».
federation-expired = Pas de réponse en { $days } jours de ce réseau : { $network }. Tu peux demander à nouveau.
federation-leave-ask = Quitter l’union ? Ton réseau : { $own } ; l’autre : { $other }. Le partage s’arrête aussitôt : dans les listes, dans la recherche, et derrière les anciens boutons. Chacun garde ce qui est à lui.
federation-leave-yes = Partir maintenant
federation-left = C’est fait. Plus rien n’est partagé.
federation-decided = C’est déjà décidé.
federation-gone = Cette union n’existe pas, ou tu ne peux pas la voir.
federation-owners-only = Seules les personnes responsables du réseau en décident : { $names }.
federation-owners-none = Seules les personnes responsables du réseau en décident.

## What an item is for

federation-item = « { $title } »
federation-shared = Peuvent le lire maintenant : les membres de { $networks }, et ceux des réseaux qui s’uniront au tien plus tard.
federation-unshared = Seul ton réseau le lit maintenant.
federation-for-whom = Qui peut le voir ?
federation-for-own = Notre réseau
federation-for-both = Les partenaires aussi
federation-for-all = Tout le monde
federation-for-all-means = « Tout le monde », c’est tous les réseaux de ce Kith, et une page publique. On y lit : { $kind ->
    [activity] titre, jours, sections, thèmes, chiffres et résultat
    [issue] titre, texte et lieu
   *[organisation] nom, type, ville, site web et le texte de présentation
 }. Jamais qui l’a écrit ni qui a aidé, ni photos, ni contacts.
federation-for-all-never = Seuls les réseaux voient une école : aucune page publique ne dit où sont des enfants.
federation-public = Tout le monde peut le lire maintenant.
federation-public-link = La page publique : { $link }
federation-item-gone = Ce n’est plus là, ou ce n’est pas à toi.
federation-authors-choice = Seule la personne qui l’a écrit peut le partager avec d’autres réseaux.
federation-not-now = Ce n’est pas possible en ce moment : ton réseau n’est uni à aucun, ou tout ton réseau ne peut pas lire cela.

## One person in both

federation-double-ask = Tu es membre de { $one } et de { $other }, qui sont unis maintenant. Veux-tu un seul profil dans les deux ? Rien n’est fusionné si tu ne le dis pas.
federation-double-head = Ton profil dans { $one } et { $other }
federation-double-how = Tu as deux profils. Appuie pour choisir quel côté compte, puis sur « Un seul profil ». Ce que tu changes ensuite change dans les deux.
federation-double-is-one = Tu as un seul profil dans les deux : ce que tu changes dans l’un change dans l’autre.
federation-double-same = Les deux disent la même chose.
federation-double-line = { $network } : { $value }
federation-double-as = { $field } : comme dans { $network }
federation-double-yes = Un seul profil
federation-double-no = Garder deux profils
federation-double-merged = Tu as maintenant un seul profil dans les deux réseaux.
federation-double-kept = Tes deux profils restent comme ils sont.
federation-field-kinds = Rôles
federation-field-themes = Thèmes
federation-field-country = Pays
federation-nothing = non précisé
federation-kind = { $kind ->
    [volunteer] bénévolat
    [student] études
    [formal-educator] éducation formelle
    [nonformal-educator] éducation non formelle
   *[researcher] recherche
 }

## The same activity in both

federation-twice = Noté deux fois ?
federation-twice-which = { $count ->
    [one] Une activité semble la même dans les deux réseaux. Si c’est le cas, appuie dessus : ensemble, elles comptent alors une fois.
   *[other] { $count } activités semblent les mêmes dans les deux réseaux. Appuie sur celles qui le sont : ensemble, elles comptent alors une fois.
 }
federation-twice-none = Je n’ai rien trouvé que tu aies noté dans les deux réseaux.
federation-twin-which = Laquelle de tes activités est-ce ? Dans les chiffres des deux réseaux ensemble, elles comptent alors une fois.
federation-twin-none = Tu n’as rien noté ces jours-là dans ton réseau. Note-le d’abord, puis appuie à nouveau.
federation-twin-done = « { $title } » compte une fois dans les chiffres des deux réseaux ensemble. Rien d’autre n’a changé.
federation-twin-asked = Je demande à la personne qui a noté « { $title } ». Elle lit le titre et le jour de la tienne.
federation-twin-ask = Quelqu’un de { $network } dit que ton activité « { $own } » est la même que la sienne : « { $title } », { $on }. Est-ce le cas ? Dans les chiffres des deux réseaux ensemble, elles compteraient une fois.
federation-twin-yes = C’est la même
federation-twin-no = Il y en a deux
federation-twin-apart = Ce sont deux activités ; les deux comptent.
federation-twin-taken = L’une des deux est déjà la même qu’une autre.
federation-twin-nobody = La personne qui l’a notée n’est plus là : personne ne peut dire que c’est la même.

## Calls that both hold

federation-call-how = Réseaux partenaires qui portent aussi cet appel : leurs membres peuvent répondre, et leur coordination lit les noms des personnes d’accord.
federation-call-nobody = Ton réseau n’est uni à aucun autre en ce moment.
federation-call-line = { $network } : { $state ->
    [in] le porte aussi
    [asked] question posée
    [declined] a refusé
   *[left] ne le porte plus
 }
federation-call-ask = Demander à { $network }
federation-call-end = Sans { $network }
federation-call-asked = C’est demandé. Ses responsables décident.
federation-call-asks = { $network } demande si { $own } porterait aussi cet appel :
federation-call-until = Ouvert jusqu’au { $at }
federation-call-means = Vos membres pourraient y répondre. Vous liriez les noms des personnes d’accord, et le nombre des autres ; l’autre côté de même.
federation-call-yes = Le porter aussi
federation-call-no = Refuser
federation-call-told = { $network } { $state ->
    [in] porte aussi l’appel « { $title } ».
   *[declined] ne portera pas l’appel « { $title } ».
 }
federation-call-joined = Ton réseau porte maintenant aussi « { $title } ».
federation-call-declined = Refusé : « { $title } ».
federation-call-open = Ouvrir l’appel
federation-call-ended = { $network } ne porte plus « { $title } ». Ses membres ne le voient plus.
federation-call-over = Cet appel n’est plus ouvert.

## Deux comptes d’une personne

federation-namesake-ask = Dans le réseau { $network }, uni au tien, il y a aussi quelqu’un du nom de { $name }. Est-ce toi ?
    Personne n’apprend ce que tu réponds.
federation-namesake-yes = C’est moi
federation-namesake-no = Non
federation-namesake-thanks = Merci. Si ton compte dans le réseau { $network } dit la même chose, j’écris aux deux. Sinon rien ne se passe, et personne n’apprend ta réponse.
federation-namesake-never = C’est noté pour de bon : vous êtes deux personnes différentes. Je ne te le demanderai plus.
federation-namesake-answered = Tu as dit que ce n’est pas toi. Pour réunir deux comptes à toi, écris /link.
federation-namesake-over = Cette question est close. Pour réunir deux comptes à toi, écris /link.
federation-pair-number = Les deux comptes ont répondu que c’est toi. S’ils sont bien à toi tous les deux, écris ce numéro dans l’autre : { $number }
    Il est valable { $days } jours. Ne le donne à personne d’autre : qui l’écrit reçoit ce que contient ce compte.
federation-pair-ask = Les deux comptes ont répondu que c’est toi. J’ai écrit un numéro à l’autre : s’ils sont bien à toi tous les deux, tu l’y trouves.
federation-pair-type = Écrire le numéro
federation-pair-six = Il a six chiffres, comme 123 456.
federation-pair-wrong = { $left ->
    [one] Ce n’est pas ce numéro. Encore { $left } essai.
    [many] Ce n’est pas ce numéro. Encore { $left } d’essais.
   *[other] Ce n’est pas ce numéro. Encore { $left } essais.
 }
federation-pair-apart = Ce n’était pas le bon numéro. Les deux comptes restent donc séparés. Avec /link, tu peux encore les réunir.
federation-form-number = Le numéro de ton autre compte
federation-field-number = Numéro
    .ask = Quel numéro lis-tu dans ton autre compte ?
    .help = Six chiffres, comme 123 456.
federation-join-head = Les deux comptes sont à toi. Les réunir ?
federation-join-entries = { $count ->
    [one] { $count } note est reprise : ce que tu y as écrit, ou ce dont tu faisais partie.
    [many] { $count } de notes sont reprises : ce que tu y as écrit, ou ce dont tu faisais partie.
   *[other] { $count } notes sont reprises : ce que tu y as écrit, ou ce dont tu faisais partie.
 }
federation-join-reminders = { $count ->
    [one] { $count } rappel est repris.
    [many] { $count } de rappels sont repris.
   *[other] { $count } rappels sont repris.
 }
federation-join-drafts = { $count ->
    [one] { $count } saisie inachevée est reprise.
    [many] { $count } de saisies inachevées sont reprises.
   *[other] { $count } saisies inachevées sont reprises.
 }
federation-join-rights = Les droits de coordination de l’autre compte ne sont pas repris.
federation-join-how = Tu restes dans les deux réseaux, avec les deux comptes. Tu peux revenir en arrière pendant une semaine.
federation-join-yes = Réunir
federation-join-done = C’est fait : tu es une seule personne dans les deux réseaux, et tu peux écrire depuis l’un ou l’autre compte.
federation-join-accounts = Mes comptes
federation-join-undone = C’est annulé : il y a de nouveau deux comptes, chacun avec ce qui était à lui.
federation-join-stays = Cela ne peut plus être annulé. Écris /link pour voir tes comptes.

## The public page

federation-page-activities = Ce que nous avons fait
federation-page-issues = Problèmes locaux
federation-page-organisations = Organisations
federation-page-more = Aussi ouvert à tout le monde
federation-page-none = Rien n’est encore ouvert à tout le monde ici.
federation-page-skip = Aller à la liste
federation-page-promise = On ne lit ici que ce que des membres ont ouvert à tout le monde, sans leurs noms.
federation-page-volunteers = { $count ->
    [one] { $count } bénévole
    [many] { $count } de bénévoles
   *[other] { $count } bénévoles
 }
federation-page-reached = { $count ->
    [one] { $count } personne touchée
    [many] { $count } de personnes touchées
   *[other] { $count } personnes touchées
 }
federation-page-kind = { $kind ->
    [union] Syndicat
    [mutual] Mutuelle
    [non-profit] Association
    [cooperative] Coopérative
    [school] École
    [university] Université
    [agency] Agence nationale
   *[company] Entreprise
 }
