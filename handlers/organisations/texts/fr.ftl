# Organisations, écoles et agences. Des faits ; dire qui voit quoi, et ce qui vient ensuite.

organisations-command-organisations = Organisations et écoles
    .words = organisations, liste des organisations, écoles, les organisations
organisations-command-organisation = Inscrire une organisation
    .words = inscrire une organisation, ajouter une organisation, inscrire une école, ajouter une école

## Words that are recognised, separated by commas

organisations-words-none = aucune, aucune de celles-ci, non, une autre, c'est une nouvelle
organisations-words-pupils = élèves, élève, étudiants, enfants
organisations-words-bookmarks = mes favoris, favoris, en favori
organisations-words-ours = nos écoles, ma section, notre section, les nôtres
organisations-words-joints = en, à, au, aux, dans, de, du, des, sur, pour, avec, la, le, les

## What there is

organisations-kind-union = Syndicat
    .words = syndicat, syndicat d'enseignants, syndicats
organisations-kind-mutual = Mutuelle
    .words = mutuelle, mutuelles
organisations-kind-nonprofit = Association
    .words = association, associations, ong, fondation, association sans but lucratif
organisations-kind-cooperative = Coopérative
    .words = coopérative, coopératives, scop, scic
organisations-kind-school = École
    .words = école, écoles, collège, collèges, lycée, lycées, maternelle
organisations-kind-university = Université
    .words = université, universités, faculté, institut
organisations-kind-agency = Agence nationale
    .words = agence nationale, agence, agences, agences nationales
organisations-kind-company = Entreprise
    .words = entreprise, entreprises, société, sociétés
organisations-level-kindergarten = Maternelle
organisations-level-primary = Primaire
organisations-level-lower = Collège
organisations-level-upper = Lycée
organisations-level-vocational = Professionnel
organisations-level-several = Plusieurs niveaux

## The form

organisations-title = Organisation
organisations-field-kind = Type
    .ask = De quel type d’organisation s’agit-il ?
    .help = Choisis un bouton. Ou dis tout en une ligne : École verte, école, Lyon, France
organisations-field-name = Nom
    .ask = Comment s’appelle-t-elle ?
    .help = Le nom que l’on emploie sur place
organisations-field-country = Pays
    .ask = Dans quel pays est-elle ?
    .help = Le nom d’un pays
organisations-field-place = Ville
    .ask = Dans quelle ville ou quel village ?
    .help = La ville suffit, sans la rue
organisations-field-same = Déjà là ?
    .ask = Une organisation très semblable est déjà inscrite. Est-ce elle ?
    .help = Choisis un bouton, ou écris « aucune »
organisations-field-languages = Langues
    .ask = Dans quelles langues peut-on lui écrire ?
    .school = Dans quelles langues y enseigne-t-on ?
    .help = Par exemple : français et anglais
organisations-field-themes = Thèmes
    .ask = Quels thèmes sont les siens ?
    .help = Un ou plusieurs thèmes de ton réseau
organisations-field-level = Niveau
    .ask = Quel est le niveau de l’école ?
    .help = Choisis un bouton
organisations-field-pupils = Élèves
    .ask = Combien d’élèves compte-t-elle ?
    .help = Un nombre, à peu près suffit
organisations-field-about = Présentation
    .ask = Que faut-il en savoir ?
    .help = Quelques phrases
organisations-field-website = Site web
    .ask = A-t-elle un site web ?
    .help = Par exemple : www.example.org
organisations-field-contact = Contact
    .ask = À qui écrire dans cette école ? Seule la section qui prend l’école en charge le verra.
    .help = Un nom et un moyen de joindre cette personne
organisations-field-school = École
    .ask = Comment s’appelle l’école ?
    .help = Son nom
organisations-field-note = Note
    .ask = Que souhaite l’école, et que faut-il dire aux sections ?
    .help = Quelques phrases, sans nom de personne
organisations-field-person = Membre
    .ask = Qui est-ce ? Écris le nom sous lequel on connaît cette personne ici.
    .help = Le nom utilisé ici

organisations-contact-title = Contact d’une école
organisations-lead-title = École proposée
organisations-appoint-title = Représentation
organisations-same-none = Aucune de celles-ci
organisations-did-you-mean = Veux-tu dire ceci ?
organisations-press-one = Choisis un des boutons, s’il te plaît.
organisations-name-unclear = Écris son nom, s’il te plaît.
organisations-name-long = C’est plus long que { $most } caractères. Raccourcis un peu, s’il te plaît.
organisations-country-unknown = Je ne connais pas ce pays. Écris son nom, par exemple : France
organisations-place-town = Écris seulement la ville ou le village, sans rue ni numéro.
organisations-language-unknown = Je ne connais pas cette langue. Écris son nom, par exemple : français
organisations-theme-unknown = Je ne connais pas ce thème. Choisis un des boutons, s’il te plaît.
organisations-pupils-unclear = Écris un nombre, par exemple : 320
organisations-link-unclear = Je ne peux pas montrer ce lien. Écris-en un, par exemple : www.example.org
organisations-text-missing = Écris quelques mots, s’il te plaît.
organisations-text-long = C’est plus long que { $most } caractères. Raccourcis un peu, s’il te plaît.
organisations-taken = Une organisation de ce nom est déjà inscrite dans cette ville. Regarde-la, ou écris un nom plus complet.
organisations-late = C’est déjà inscrit. Pour changer quelque chose, ouvre la fiche et choisis Modifier.
organisations-who-sees = Les membres de ton réseau la verront, sans ton nom.
organisations-contact-will = Contact : { $contact } (seule la section qui prend l’école en charge le voit)

## One organisation

organisations-place = { $place }, { COUNTRY($country) }
organisations-country = { COUNTRY($country) }
organisations-themes = Thèmes : { $themes }
organisations-speaks = Langues : { $languages }
organisations-teaches-in = On y enseigne en : { $languages }
organisations-pupils = { $count ->
    [one] { $count } élève
   *[other] { $count } élèves
 }
organisations-website = Site web : { $link }
organisations-written-in = Langue du texte : { $language }
organisations-unconfirmed = Pas encore confirmée par la coordination
organisations-is-member = Membre du réseau
organisations-is-linked = Société civile liée à l’éducation
organisations-is-both = Membre du réseau, société civile liée à l’éducation
organisations-is-neither = Ni membre, ni société civile liée à l’éducation
organisations-is-removed = Enlevée : seule la coordination la voit, et la personne qui l’a inscrite.
organisations-is-held = Retenue par la modération : seule la coordination la voit, et la personne qui l’a inscrite.
organisations-claim-claimed = Prise en charge par { $section } : { DAY($on) }
organisations-claim-contacted = En contact avec { $section }, depuis : { DAY($on) }
organisations-claim-visited = Visitée par { $section }, depuis : { DAY($on) }
organisations-contact = Contact : { $contact }
organisations-contact-none = Aucun contact n’est connu. Tu peux en ajouter un.
organisations-contact-yours = Seule ta section voit le contact.
organisations-contact-hidden = Seule cette section voit le contact.
organisations-contact-waits = Un contact est connu : la section qui prend l’école en charge le verra.
organisations-starred = En favori chez : { $sections }
organisations-starred-more = En favori chez : { $sections }, et { $more } de plus
organisations-star = Mettre en favori
organisations-unstar = Enlever des favoris
organisations-star-on = C’est dans tes favoris : Affiner, puis Favoris.
organisations-star-off = Enlevée des favoris.
organisations-take-on = Prendre cette école en charge
organisations-contacted = Contactée
organisations-visited = Visitée
organisations-give-back = Rendre
organisations-to-contact = Personne de contact
organisations-contact-remove = Enlever le contact
organisations-introduce = Faire connaissance
organisations-log = Noter une visite
organisations-log-line = Visite d’école : { $name }
organisations-confirm = Dire ce que c’est
organisations-remove = Enlever
organisations-restore = Remettre
organisations-look = Regarder

## The list

organisations-list = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
 }
organisations-none = Rien n’est encore inscrit. Commence par une école que vous visitez, ou un partenaire que tu connais.
organisations-none-narrowed = Rien ne correspond. Essaie moins de mots, ou regarde tout.
organisations-new = En inscrire une
organisations-narrow = Affiner
organisations-all = Toutes les organisations
organisations-any = Peu importe
organisations-by-kind = Par type
organisations-by-country = Par pays
organisations-by-theme = Par thème
organisations-bookmarks = Favoris
organisations-ours = Nos écoles
organisations-leads = Écoles proposées
organisations-to-confirm = À confirmer
organisations-quoted = « { $words } »
organisations-narrow-by = Que doit montrer la liste ?
organisations-narrow-which = Que choisis-tu ?
organisations-choice-count = { $choice } : { $count }
organisations-country-count = { COUNTRY($country) } : { $count }

## What was done

organisations-gone = Cette organisation n’est plus là.
organisations-not-yours = C’est réservé à celles et ceux qui s’en occupent.
organisations-registered = C’est inscrit. La coordination dira si elle est membre du réseau.
organisations-there-already = Elle est déjà inscrite. Rien n’a été ajouté.
organisations-changed = C’est changé.
organisations-listed-again = Elle est de nouveau dans la liste.
organisations-news = Nouveau : { $name } ({ COUNTRY($country) }). Dis si elle est membre du réseau ou de la société civile liée à l’éducation.
organisations-confirm-ask = Qu’est-ce que c’est ? Les membres du réseau et la société civile liée à l’éducation peuvent publier des projets.
organisations-confirm-both = Membre et liée à l’éducation
organisations-confirm-member = Membre du réseau
organisations-confirm-linked = Liée à l’éducation, pas membre
organisations-confirm-neither = Ni l’un ni l’autre
organisations-confirmed = C’est noté.
organisations-confirmed-yours = La coordination a vérifié ce que tu as inscrit : { $name }.
organisations-contact-kept = C’est noté. Seule ta section voit le contact.
organisations-contact-gone = Le contact est enlevé.
organisations-which-section = École : { $name }. Laquelle de tes sections la prend en charge ?
organisations-claimed = Elle est à vous : { $section }. Prenez contact et choisis « Contactée » avant cette date : { DAY($on) }. Sinon, elle sera de nouveau ouverte aux autres.
organisations-claimed-before = Une section a été plus rapide et s’en occupe : { $section }.
organisations-noted-contacted = C’est noté : contactée. L’école reste à ta section.
organisations-noted-visited = C’est noté : visitée. Note la visite avec /log, pour qu’elle compte.
organisations-given-back = L’école est rendue. D’autres sections peuvent la prendre en charge.
organisations-claim-ends = Ta section a pris en charge : { $name }. Avez-vous pris contact ? Sans nouvelles, l’école sera de nouveau ouverte aux autres : { ZONED($at) }
organisations-claim-ended = Pas de nouvelles depuis 14 jours : { $name }. L’école est de nouveau ouverte à toutes les sections. Vous pouvez la reprendre.

## Agencies and school leads

organisations-post-lead = Proposer une école
organisations-post-another = Proposer une autre école
organisations-outcomes = Ce qu’elles sont devenues
organisations-speakers = Qui représente
organisations-speakers-what = Qui représente l’agence propose des écoles aux sections d’un pays.
organisations-speakers-none = Personne ne la représente encore.
organisations-speaker = { $name }, { COUNTRY($country) }
organisations-nameless = Sans nom
organisations-appoint = Nommer
organisations-dismiss = Retirer { $name }
organisations-dismissed = C’est fait.
organisations-appointed = Représente désormais l’agence : { $name }
organisations-appointed-before = Ce membre l’y représente déjà : { $name }
organisations-appointed-you = Tu représentes désormais { $agency } ({ COUNTRY($country) }). Tu peux proposer des écoles qui aimeraient une visite.
organisations-person-unknown = Je ne trouve personne de ce nom. Écris le nom utilisé ici.
organisations-person-which = De qui s’agit-il ?
organisations-lead-which = Est-ce une de celles-ci ?
organisations-lead-new = Nouvelle : { $name }
organisations-lead-posted = C’est publié. Les sections du pays la voient maintenant.
organisations-lead-posted-claimed = C’est publié. Une section s’occupe déjà de cette école.
organisations-lead-taken-back = C’est retiré. Les sections ne la voient plus.
organisations-lead-open = Attend une section
organisations-lead-claimed = Prise en charge par une section
organisations-lead-contacted = Contactée
organisations-lead-visited = Visitée
organisations-lead-withdrawn = Retirée
organisations-lead-of = Proposée par { $agency } : { DAY($on) }
organisations-lead-claims = prise en charge : { $count }
organisations-lead-returned = rendue : { $count }
organisations-lead-released = de nouveau ouverte après 14 jours : { $count }
organisations-lead-posted-on = Publiée : { DAY($on) }
organisations-lead-contacted-on = Premier contact : { DAY($on) }
organisations-lead-visited-on = Première visite : { DAY($on) }
organisations-leads-open = { $count ->
    [one] { $count } école attend une section
   *[other] { $count } écoles attendent une section
 }
organisations-leads-none = Aucune école proposée n’attend. Regarde plutôt toutes les écoles.
organisations-leads-news = { $agency } propose des écoles qui aimeraient une visite ({ COUNTRY($country) }). Prenez-en une en charge avec votre section.
organisations-outcomes-of = Ce que sont devenues les écoles proposées par { $agency }
organisations-outcomes-none = Aucune école n’a encore été proposée.
organisations-withdraw = Retirer
