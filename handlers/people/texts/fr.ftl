# Premier contact, profil, langue, horloge, adhésion, données. Une question à la fois ; sans reproche ; dire quoi écrire.

## Commandes : la ligne des menus, et les mots qu’on tape à la place

people-command-start = Commencer, ou revenir
    .words = commencer, démarrer, bonjour, salut, coucou, bonsoir
people-command-me = Mon profil
    .words = moi, mon profil, profil, qui suis-je
people-command-join = Choisir mon pays et ma section
    .words = rejoindre, rejoindre une section, changer de section
people-command-settings = Langue, horloge, silence, données
    .words = réglages, paramètres, options
people-command-language = Changer de langue
    .words = langue, changer de langue
people-command-timezone = Régler mon horloge
    .words = fuseau horaire, mon horloge, horloge
people-command-stop = Ne m’écrire que si j’écris
    .words = ne m’écris plus, arrête d’écrire, plus de messages, désabonner
people-command-mydata = Recevoir tout ce que tu gardes sur moi
    .words = mes données, donne-moi mes données
people-command-forgetme = M’effacer
    .words = oublie-moi, efface-moi, supprimer mon compte
people-command-requests = Qui veut nous rejoindre
    .words = demandes, demandes d’adhésion

## Premier contact

people-start-title = Faisons connaissance
people-hello =
    Bonjour ! Je suis Kith, l’assistant de { $network }.
    D’abord quelques questions courtes. Tu peux passer celles que tu veux.
people-hello-several =
    Bonjour ! Je suis Kith, l’assistant de plusieurs réseaux.
    D’abord quelques questions courtes. Tu peux passer celles que tu veux.
people-language = Langue
    .ask = Dans quelle langue allons-nous parler ?
    .help = Appuie sur une langue, ou écris-la : français
people-language-unknown = Je ne parle pas encore cette langue. Je parle { $languages }. Appuie sur une langue ou écris-la.
people-network = Réseau
    .ask = De quel réseau fais-tu partie ? Si tu préfères une autre langue, appuie d’abord dessus. Tu pourras changer les deux plus tard.
    .help = Appuie sur un réseau, ou écris son nom
people-network-unknown = Je ne connais pas de réseau ouvert de ce nom. Il y a { $networks }. Appuie sur un réseau ou écris son nom.
people-name = Nom
    .ask = Comment veux-tu que je t’appelle ? Les autres voient ce nom : un nom inventé convient très bien, et c’est plus sûr.
    .help = Un nom ou un pseudonyme, 40 caractères au plus
people-name-none = Rester sans nom
people-name-empty = Il n’y a pas de lettres là-dedans. Écris un nom, ou appuie sur un bouton.
people-name-long = C’est un peu long. 40 caractères au plus, s’il te plaît.
people-name-phone = On dirait un numéro de téléphone, et je n’en garde aucun. Écris un nom, ou appuie sur un bouton.
people-name-coordinator = Une personne qui coordonne ici porte ce nom. Prends-en un autre, pour qu’on ne vous confonde pas.
people-name-link = On dirait une adresse. Écris un nom sans lien, ou appuie sur un bouton.
people-pseudonyms = Héron, Saule, Comète, Loutre, Érable, Lanterne, Hirondelle, Galet, Genévrier, Faucon, Trèfle, Rivage, Lynx, Ambre, Mésange, Cèdre
people-unnamed = Une personne sans nom
people-home = Pays et section
    .ask = De quelle section ou de quel pays es-tu ? Appuie dessus, ou écris son nom.
    .help = Une section, une ville ou un pays, par exemple : France
people-country = Pays
    .ask = Quel pays ?
    .help = Le nom d’un pays, par exemple : France
people-home-inside = Quelle section ? Pays : { COUNTRY($country) }. Appuie dessus, ou sur Passer si tu n’es dans aucune.
people-home-typed = Dans quel pays es-tu ? Écris son nom.
people-other-country = Un autre pays
people-section-unknown = Je ne connais pas de section de ce nom. Appuie sur l’une d’elles, essaie une autre orthographe, ou appuie sur Passer.
people-home-unknown = Je ne connais ni section ni pays de ce nom. Essaie le nom de ton pays, ou appuie sur Passer.
people-home-city = Il n’y a pas encore de section à cet endroit. Est-ce bien ton pays ?
people-home-now = Actuellement : { $home }. « Passer » n’y change rien.
people-section-gone = une section qui a fermé
people-did-you-mean = Voulais-tu dire l’un de ceux-ci ?
people-which-one = Il y en a plusieurs de ce nom. Lequel ?
people-zone = Fuseau horaire
    .ask = Quelle heure est-il chez toi ? Appuie dessus, ou écris le nom de ta ville.
    .help = Une ville, par exemple : Lyon. Ou une heure, par exemple : 14:05
people-zone-now = { $time } – { $city }
people-zone-right = { $city } : il y est { $time }. Est-ce bien ton heure ?
people-zone-which = Laquelle de ces horloges est la tienne ?
people-zone-unknown = Je n’ai pas trouvé cet endroit. Écris une plus grande ville proche, ou l’heure qu’il est chez toi, par exemple 14:05.
people-zone-no-such-time = Il n’est { $time } nulle part en ce moment. Écris l’heure que montre ton horloge, par exemple 14:05, ou ta ville.
people-zone-unclear = Appuie sur ton heure, ou écris le nom de ta ville.
people-yes-words = oui, o, ouais, c’est ça, exact, juste, d’accord, ok
people-welcome = Bienvenue, { $name } !
people-welcome-unnamed = Bienvenue !
people-clock = Ton horloge : { ZONE($zone) }, il est { TIME($at) }. Si c’est faux, envoie /timezone.
people-clock-unset = Je ne connais pas encore ton heure. Envoie /timezone quand tu veux.
people-goes-on = Passons à ce que tu as écrit.
people-first-step = Quand ton groupe a fait quelque chose, raconte-le-moi en une ligne, par exemple :
people-example = /log nettoyage de la plage hier, 12 bénévoles, 3 heures
people-empty-network = Ce réseau est encore vide. Ajoute la première section, et d’autres pourront la rejoindre.
people-first-section = Ajouter une section
people-other-networks = Autres réseaux ici

## Le retour

people-back = Quel plaisir de te revoir, { $name } !
people-back-unnamed = Quel plaisir de te revoir !
people-back-where = Tu es dans { $home } ({ $network }).
people-stopped = Silence. Désormais je n’écris que si tu m’écris. Envoie /start quand tu veux de nouveau avoir de mes nouvelles.
people-resume = M’écrire de nouveau
people-resume-reminders = Reprendre mes rappels
people-resumed = Je peux de nouveau t’écrire : réponses sur tes activités, décisions, ce que tu demandes.
people-be-quiet = N’écrire que si j’écris

## Adhésion

people-in = Te voilà dans { $network }.
people-in-section = Te voilà dans { $section } ({ $network }).
people-in-country = Tu es dans { $network }, { COUNTRY($country) }.
people-joined = Tu as rejoint { $section }.
people-asked = J’ai demandé à la coordination si tu peux rejoindre { $section }. Je te tiens au courant. En attendant, tu peux regarder autour de toi.
people-asked-nobody = Pour { $section }, c’est la coordination qui décide, et je ne peux joindre personne pour l’instant. Ta demande est gardée : la première personne qui viendra la verra.
people-no-section = Tu n’es dans aucune section.
people-choose-section = Choisir une section
people-see-section = Voir la section
people-left = Tu as quitté { $section }. Ce que tu as noté y reste. Tu peux rejoindre une autre section quand tu veux.
people-left-role = Tu ne coordonnes plus { $section }.
people-already-in = Tu es déjà dans { $network }.
people-link-already = Tu es déjà dans { $section }. Rien n’a changé.
people-link-elsewhere = Cette invitation est pour { $theirs }. Tu es dans { $mine }. Veux-tu changer ?
people-link-expired = Cette invitation n’est plus valable. Demandes-en une nouvelle.
people-link-used = Cette invitation a déjà servi. Demandes-en une nouvelle.
people-link-unknown = Je ne connais pas cette invitation. Vérifie que le lien est complet, ou demandes-en une nouvelle.
people-move = Changer de section
people-stay-here = Rester où je suis
people-now-coordinates-section = Tu coordonnes désormais { $section }. /help explique ce que cela permet.
people-now-coordinates-country = Tu coordonnes désormais ce pays : { COUNTRY($country) }. /help explique ce que cela permet.
people-now-coordinates-network = Tu coordonnes désormais { $network }. /help explique ce que cela permet.
people-request = { $name } aimerait rejoindre { $section }.
people-request-unnamed = Une personne sans nom aimerait rejoindre { $section }.
people-accept = Accepter
people-decline = Refuser
people-has-joined = { $name } est maintenant dans { $section }. La nouvelle est transmise.
people-was-declined = Refusé : { $name } n’est pas dans { $section }. Je l’ai annoncé gentiment.
people-has-joined-later = { $name } est maintenant dans { $section }. Mes messages sont en pause de son côté : la nouvelle viendra à son retour.
people-was-declined-later = Refusé : { $name } n’est pas dans { $section }. Mes messages sont en pause de son côté : la nouvelle viendra à son retour.
people-request-gone = Cette demande n’existe plus.
people-request-was =
    { $state ->
        [accepted] La réponse était déjà donnée : accepté.
        [declined] La réponse était déjà donnée : refusé.
        [withdrawn] Plus besoin : une autre section a été trouvée.
       *[other] La réponse était déjà donnée.
    }
people-request-accepted = Bonne nouvelle : tu es maintenant dans { $section }. Bienvenue !
people-request-declined = { $section } ne peut pas t’accueillir pour l’instant. Tu peux choisir une autre section, ou continuer sans.
people-requests =
    { $count ->
        [one] { $count } personne attend une réponse.
       *[other] { $count } personnes attendent une réponse.
    }
people-requests-none = Personne n’attend de réponse.

## Profil

people-not-told = pas indiqué
people-line-home = Pays et section : { $value }
people-line-kinds = Ce que je fais : { $value }
people-line-themes = Mes thèmes : { $value }
people-line-roles = Rôles : { $value }
people-line-language = Langue : { $value }
people-line-zone = Horloge : { ZONE($zone) }, il est { TIME($at) }
people-others-see = Les autres ne voient que ceci : { $profile }
people-edit-name = Nom
people-edit-kinds = Ce que je fais
people-edit-home = Pays, section
people-edit-themes = Mes thèmes
people-edit-language = Langue
people-edit-zone = Horloge
people-kinds-ask = Que fais-tu ? Appuie sur tout ce qui convient ; appuie encore pour retirer.
people-kind-volunteer = Bénévolat
people-kind-formal-educator = Enseignement scolaire ou supérieur
people-kind-nonformal-educator = Éducation hors de l’école
people-kind-researcher = Recherche
people-kind-student = Études
people-themes-ask = Quels thèmes te tiennent à cœur ? Appuie sur tout ce qui convient ; appuie encore pour retirer.
people-role-section = coordination : { $section }
people-role-country = coordination : { COUNTRY($country) }
people-role-network = coordination : { $network }
people-role-admin = administration
people-unchanged = Rien ne change.
people-name-saved = Je t’appellerai { $name }.
people-name-removed = Je ne montrerai aucun nom.
people-language-saved = Nous parlons maintenant { LANGUAGE($language) }.
people-zone-current = Actuellement : { ZONE($zone) }, { TIME($at) }. « Passer » n’y change rien.
people-zone-saved = Ton horloge : { ZONE($zone) }, il est { TIME($at) }.
people-to-profile = Mon profil
people-to-expert = Ce qu’on peut me demander
people-to-settings = Réglages
people-to-offers = Offre, recherche

## Réglages

people-settings-title = Réglages
people-line-channel = Je t’écris d’abord ici : { $name }
people-edit-channel = Où je t’écris
people-line-active = Je peux t’écrire pour ce qui te concerne.
people-line-quiet = Heures calmes : { $hours }
people-line-no-quiet = Heures calmes : aucune
people-edit-digest = Résumé
people-weekly-digest = Un résumé chaque semaine
people-edit-quiet = Heures calmes
people-line-stopped = Je n’écris que si tu m’écris.
people-networks = Réseaux
people-my-data = Mes données
people-erase = M’effacer

## Données

people-data = Voici tout ce que je garde sur toi : une page à lire et un fichier pour les programmes.
people-data-advice = Garde ces fichiers pour toi, et supprime-les quand tu n’en as plus besoin.
people-data-page = Une page avec tout ce qui est gardé sur toi
people-data-file = Les mêmes données pour les programmes
people-data-title = Ce que Kith garde sur moi
people-data-intro = État : { $at }.
people-data-word =
    { $key ->
        [people] Moi
        [linking] Canaux reliés
        [link_code] Un code ouvert
        [link_tries] Codes qui n’ont pas marché
        [link_pauses] Pauses avant de relier de nouveau
        [merges] Dossiers réunis
        [set_aside] Ce qui a été mis de côté
        [networks] Réseaux
        [activities] Activités
        [person] Personne
        [accounts] Comptes
        [browsers] Navigateurs connectés
        [browser] Navigateur
        [last_used] Dernière utilisation
        [servers] Serveurs où je suis
        [server] Serveur
        [seen_at] Dernières nouvelles de là-bas
        [memberships] Adhésions
        [roles] Rôles
        [invitations] Invitations
        [requests] Demandes d’adhésion
        [drafts] Saisies inachevées
        [conversation] Conversation
        [files] Fichiers
        [events] Ce que j’ai envoyé (sans les mots)
        [letters] Ce qui m’a été envoyé (sans les mots)
        [audit] Ce que j’ai fait avec des droits
        [changes] Modifications
        [questions] Questions
        [photos] Photos
        [id] Numéro
        [name] Nom
        [title] Titre
        [text] Texte
        [outcome] Résultat
        [place] Lieu
        [link] Lien
        [language] Langue
        [zone] Fuseau horaire
        [country] Pays
        [server_id] Serveur (numéro)
        [section_id] Section
        [network_id] Réseau
        [person_id] Mon numéro
        [kinds] Ce que je fais
        [themes] Thèmes
        [role] Rôle
        [scope] Portée
        [platform] Plateforme
        [external_id] Numéro sur la plateforme
        [chat] Discussion
        [app_language] Langue de l’application
        [created_at] Depuis
        [joined_at] Arrivée
        [stopped_at] Silence depuis
        [unreachable_at] Injoignable depuis
        [kept] Gardé pour moi
        [missed_at] En attente sans annonce depuis
        [preferred] Premier choix
        [public_chat] Dernier salon d’un serveur
        [public_at] Là-bas le
        [knocked_at] Dit là-bas le
        [inbox] Messages en attente
        [granted_at] Donné le
        [made_at] Créé le
        [expires_at] Fin
        [used_at] Utilisé le
        [asked_at] Demandé le
        [decided_at] Décidé le
        [opened_at] Commencé le
        [changed_at] Modifié le
        [closed_at] Fermé le
        [at] Quand
        [state] État
        [status] État
        [action] Acte
        [detail] Détails
        [form] Formulaire
        [values] Réponses
        [body] Message
        [own] Écrit par moi
        [starts_on] Premier jour
        [ends_on] Dernier jour
        [volunteers] Bénévoles
        [reached] Personnes touchées
        [visibility] Visible pour
        [answers] Réponses
        [unclear] Pas clair
        [mime] Type de fichier
        [bytes] Octets
        [made_by] Créé par (numéro)
        [used_by] Utilisé par (numéro)
        [decided_by] Décidé par (numéro)
        [reason] Raison
        [single_use] Une seule fois
        [section] Section
        [network] Réseau
        [about] À propos
        [about_yours] Sur ce qui est à moi
        [linked_at] Relié
        [merged_into] Fait partie de (numéro)
        [asked_about_the_same_name] Question sur mon nom dans un autre réseau
        [two_accounts] Deux comptes peut-être à moi
        [activity] Activité
        [adaptations] Adaptations
        [agreed] Accepté
        [aim] But
        [aims] Buts
        [announcements] Annonces
        [anonymous] Sans mon nom
        [answer] Réponse
        [answer_by] Réponse avant le
        [apply_by] Candidater avant le
        [ask_at] Question suivante
        [asked] Demandé
        [asked_to_lead] Invité·e à animer
        [asks] Questions
        [attendance] Présence
        [attention] Heures calmes
        [available_from] Disponible à partir du
        [available_until] Disponible jusqu’au
        [away_until] Absence jusqu’au
        [blocked] Personnes bloquées
        [bookmarked] Marque-pages
        [bookmarks] Marque-pages
        [cadence] Fréquence
        [calendar_link_made_at] Lien d’agenda depuis
        [calls_of_both] Appels de deux réseaux
        [checks] Vérifications
        [claims] Ce que j’ai demandé à reprendre
        [cohort] Groupe d’apprentissage
        [cohorts] Groupes d’apprentissage
        [completed_at] Terminé
        [contact] Contact
        [contact_given] Contact donné
        [contacts] Contacts
        [contacts_written] Contacts notés
        [context] Contexte
        [coordinators_lines] Lignes de coordination
        [copies] Repris de
        [cost] Coût
        [costs] Coûts
        [countries] Pays
        [daily_cap] Messages par jour
        [days] Jours
        [decided] Décisions
        [decided_on] Décidé le
        [decisions] Décisions
        [digests] Nouvelles
        [disciplines] Disciplines
        [dismissed] Écartés
        [does] Ce qu’ils font
        [done] Ce qui a été fait
        [due_on] Échéance
        [ended_at] Fini
        [english] En anglais
        [evidence] Preuves
        [factors] Facteurs
        [facts] Rédaction
        [federation] Réseaux partenaires
        [first] Premier
        [first_time] Première fois
        [followed] Suivis
        [follows] Abonnements
        [gallery] Dans la galerie
        [has_a_page_that_can_be_checked] A une page vérifiable
        [help_asked] Aide demandée
        [help_messages] Messages sur les demandes
        [help_taken] Demandes prises
        [helpers] Aides
        [hours] Heures
        [how] Comment
        [how_it_went] Comment ça s’est passé
        [ideas] Idées
        [important] Important
        [introduction] Mise en relation
        [introductions] Mises en relation
        [issues] Problèmes locaux
        [item] Numéro
        [key] Repère
        [kind] Type
        [languages] Langues
        [last] Dernier
        [last_at] Dernière fois
        [led_by_me] Animé par moi
        [left_alone] Restées sans réponse
        [level] Niveau
        [licence] Licence
        [lines] Messages
        [lines_until] Lignes jusqu’au
        [linked] Pratiques liées
        [links] Liens
        [links_into_teams] Liens vers les équipes
        [listed] Visible par les autres
        [listed_at] Visible depuis
        [local_time] Heure
        [looked_after_by_me] Sous ma responsabilité
        [looked_at] Consultés
        [made_on] Fait le
        [marks] Notes
        [matching] Profil et rapprochements
        [may_be_asked] Sujets de questions
        [method] Méthode
        [methods] Méthodes
        [minute] Minute du jour
        [minutes] Minutes
        [moderation] Signalements
        [moment] Moment
        [muted] En sourdine
        [named] Avec mon nom
        [named_to_partners_in_calls] Nom montré aux partenaires
        [narrowed] Limité à
        [need] Besoin
        [needs] Besoins
        [news_from] Nouvelles depuis
        [news_until] Nouvelles jusqu’au
        [next_at] Prochain
        [next_step] Prochaine étape
        [not_worked] Ce qui n’a pas marché
        [note] Note
        [notes] Notes
        [number] Numéro
        [offers] Offre
        [on] Jour
        [open_talk] Conversation ouverte
        [opened_by_me] Ouvert par moi
        [organisation] Organisation
        [organisation_id] Organisation
        [organisations] Organisations
        [partners] Partenaires
        [passed_on] Transmis (sans le texte)
        [paused_until] En pause jusqu’au
        [picture] Image
        [picture_in_words] Image décrite
        [plans] Plans
        [practice] Pratique
        [practices] Pratiques
        [profiles] Profils
        [project] Projet
        [projects] Projets
        [proposed] Proposé
        [proposed_at] Proposé
        [proposed_by_me] Proposé par moi
        [public] Parties publiques
        [pupils_level] Niveau des élèves
        [question] Question
        [quiet_from] Calme à partir de
        [quiet_until] Calme jusqu’à
        [ratings] Auto-évaluations
        [reach] Comment les joindre
        [region] Région
        [regions] Régions
        [reminders] Rappels
        [reported] Mes signalements
        [represents] Représente
        [request] Demande
        [research] Recherche
        [resources] Outils
        [result] Résultat
        [review_reason] Motif du renvoi
        [reviewed_at] Relu
        [rounds] Tours de rencontres
        [rounds_joined] Tours où je participe
        [rounds_met] Ce que j’ai dit des rencontres
        [rounds_without_a_word] Tours sans réponse
        [rule] Répétition
        [rulings] Décisions de qualité
        [running] En cours
        [same_activities] Mêmes activités
        [same_here] Ici aussi
        [school_leads] Écoles signalées
        [seat] Place
        [sections] Sections
        [seeks] Cherche
        [sent_for] Envoyé pour
        [sentence] Ma phrase
        [session] Séance
        [sessions] Séances
        [setting] Cadre
        [shares_by_default_in] Partagé d’office dans
        [shown] Montré
        [sign] Signe de réussite
        [since] Depuis
        [skips_the_next] Passe le prochain
        [source] Origine
        [stage] Étape
        [steps] Étapes
        [suggested] Suggestions
        [taken_back] Retiré
        [task_force] Équipe d’appui
        [taskforce] Équipe d’appui
        [tasks] Tâches
        [teacher_feedback] Retour des enseignants
        [teams] Équipes
        [texts] Textes
        [ticket] Demande
        [tickets] Demandes à la coordination
        [times_told] Nombre de rappels
        [told] Nouvelles données
        [tools] Outils
        [topic] Sujet
        [tried] Essayé
        [two_profiles] Dans deux réseaux
        [unasked] Suggestions spontanées
        [unasked_messages] Messages spontanés
        [updated_at] Dernières nouvelles
        [urgent] Urgent
        [url] Adresse
        [verdict] Bilan
        [versions] Versions
        [votes] Votes
        [wanted] Recherché
        [wanted_count] Combien
        [wanted_on] Souhaité pour le
        [website] Site
        [weekday] Jour de la semaine
        [weekly_hours] Heures par semaine
        [wellbeing] Bien-être
        [went] Comment ça s’est passé
        [what] Quoi
        [when] Quand
        [why] Pourquoi
        [word] Mot
        [words] En mots
        [worked] Ce qui a marché
        [you_decided] Décidé aussi par moi
        [yours] À moi
        [because] Parce que
        [for] Pour
        [until] Jusqu’au
        [event] Événement
        [organised] Événements proposés
        [choice] Choix
        [asked_by_me] Demandé par moi
        [asked_of_me] Demandé à moi
        [declined_at] Refusé
        [base64] Fichier
        [helpful] Utile
        [idea] Idée
        [issue] Problème local
        [messages] Messages
        [invited] Invitation reçue
        [looks] Vues
        [criteria] Critères
        [trials] Essais
        [agency] Agence
        [help] Demande d’aide
        [draw] Tour
        [school] École
        [my_kind] Pour
        [my_item] Mon numéro
        [theme] Thème
        [owner] Qui s’en charge
        [due] Échéance
        [day] Jour
        [handle] Contact
        [concerns] À propos
       *[other] { $key }
    }
people-erase-title = Effacer tout ce qui te concerne ?
people-erase-gone = Disparaît : ton profil, ton nom, tes comptes, tes rôles, tes saisies inachevées, tes messages, et les textes et photos de tes activités.
people-erase-stays = Reste : les simples chiffres de tes activités dans les totaux, sans le nom de personne.
people-erase-elsewhere = Hors de ma portée : les messages sur le téléphone des autres, et les sauvegardes jusqu’à leur fin.
people-erase-final = Cela se fait tout de suite et ne peut pas être annulé.
people-erase-yes = Oui, tout effacer
people-erase-no = Non, tout garder
people-erase-leave = M’effacer, laisser mes pratiques
people-erase-practices = Ce que tu as raconté dans la bibliothèque disparaît aussi. Sinon, tu peux le laisser aux autres, sans ton nom.
people-erase-late = C’était il y a un moment, alors j’ai compris non. Rien n’a été effacé.
people-erase-again = Redemander
people-erased =
    C’est fait. Tout ce qui te concerne est effacé, et je ne sais plus qui tu es.
    Merci pour tout ce que tu as fait. Si tu écris un jour de nouveau, nous repartirons de zéro.

# An act in the audit log as one reads it: what it was about, and what was done.
people-data-act =
    { $thing ->
        [is-activity] activité
        [is-announcement] annonce
        [is-call] appel commun à deux réseaux
        [is-cohort] groupe d’apprentissage
        [is-contact] contact d’une équipe
        [is-country] pays
        [is-criteria] vérification des pratiques
        [is-decision] décision d’une équipe
        [is-document] document
        [is-event] événement
        [is-factor] facteur de réussite
        [is-federation] union de réseaux
        [is-help] demande d’aide
        [is-idea] idée
        [is-initiative] initiatives passées
        [is-introduction] mise en relation
        [is-invite] invitation
        [is-issue] problème local
        [is-join] demande d’adhésion
        [is-lead] piste vers une école
        [is-link] comptes liés ou liens
        [is-market] marché des idées
        [is-match] rapprochements
        [is-member] membres
        [is-moderation] modération
        [is-namesake] deux comptes du même nom
        [is-network] réseau
        [is-organisation] organisation
        [is-picture] image
        [is-plan] projet d’essai
        [is-practice] pratique
        [is-profile] profil
        [is-project] projet
        [is-region] région
        [is-reminder] rappel
        [is-report] signalement
        [is-resource] ressource
        [is-role] rôle
        [is-rounds] tours de rencontres
        [is-section] section
        [is-server] serveur
        [is-share] partage avec d’autres réseaux
        [is-statistics] chiffres
        [is-task] tâche d’une équipe
        [is-taskforce] équipe d’appui
        [is-team] équipe
        [is-theme] thème
        [is-ticket] question à la coordination
       *[is-other] acte lié à des droits
    }{ $deed ->
        [is-accept]  : acceptation
        [is-add]  : ajout
        [is-answer]  : réponse
        [is-ask]  : demande
        [is-change]  : modification
        [is-decide]  : décision
        [is-decline]  : refus
        [is-end]  : fin
        [is-give]  : nomination
        [is-import]  : import
        [is-join]  : participation
        [is-leave]  : départ
        [is-merge]  : réunion
        [is-open]  : ouverture
        [is-pause]  : pause
        [is-rate]  : note ou vote
        [is-remove]  : retrait
        [is-report]  : signalement
        [is-restore]  : rétablissement
        [is-see]  : consultation
        [is-share]  : diffusion
        [is-take]  : prise en charge
        [is-try]  : essai
        [is-undo]  : annulation
       *[is-other] { "" }
    }

# What a stored word means on the page of one’s own data; others stand as they were kept.
people-data-value =
    { $value ->
        [is-active] en activité
        [is-activity] activité
        [is-admin] administration
        [is-admins] administration
        [is-administration] administration
        [is-advert] publicité
        [is-after] après
        [is-agency] agence nationale
        [is-agreed] accepté
        [is-answered] répondu
        [is-apart] deux, et non un seul
        [is-asked] demandé
        [is-before] avant
        [is-call] appel
        [is-cancelled] annulé
        [is-claimed] pris en charge
        [is-closed] clos
        [is-community] collectif
        [is-company] entreprise
        [is-contacted] contacté
        [is-cooperative] coopérative
        [is-coordinator] coordination
        [is-country] pays
        [is-daily] chaque jour
        [is-dataset] données
        [is-declined] décliné
        [is-deployment] tout Kith
        [is-document] document
        [is-done] fait
        [is-draft] brouillon
        [is-dropped] abandonné
        [is-duration] au total
        [is-each] chacun
        [is-ended] terminé
        [is-evaluation] évaluation
        [is-event] événement
        [is-expired] expiré
        [is-failed] échoué
        [is-finished] terminé
        [is-firm] entreprise
        [is-formal-educator] éducation formelle
        [is-funding] financement
        [is-guide] guide
        [is-handles] coordonnées échangées
        [is-held] retenu
        [is-hidden] masqué
        [is-idea] idée
        [is-in] participe
        [is-initiative] initiative
        [is-introduction] mise en relation
        [is-issue] problème local
        [is-kept] gardé
        [is-late] en retard
        [is-lead] mène
        [is-left] départ
        [is-library] bibliothèque
        [is-listed] listé
        [is-local] chat web
        [is-maybe] peut-être
        [is-meeting] réunion
        [is-member] membre
        [is-methods] méthodes
        [is-missed] manqué
        [is-mutual] mutuelle
        [is-need] besoin
        [is-network] le réseau
        [is-new] nouveau
        [is-no] non
        [is-non-profit] association
        [is-none] aucun
        [is-nonformal-educator] éducation non formelle
        [is-not] pas de rencontre
        [is-off] désactivé
        [is-offer] offre
        [is-offered] proposé
        [is-on] activé
        [is-one] un seul profil
        [is-online] en ligne
        [is-open] ouvert
        [is-organisation] organisation
        [is-other] autre
        [is-parents] parents
        [is-partners] partenaires
        [is-paused] en pause
        [is-permissions] autorisations
        [is-person] personne
        [is-personal] personnel
        [is-picture] image
        [is-planned] prévu
        [is-poll] sondage
        [is-practice] pratique
        [is-private] privé
        [is-project] projet
        [is-proposed] proposé
        [is-proved] prouvé
        [is-public] tout le monde
        [is-published] publié
        [is-refused] refusé
        [is-rejected] non accepté
        [is-relay] par Kith
        [is-removed] retiré
        [is-reported] signalé
        [is-researcher] recherche
        [is-returned] rendu
        [is-running] en cours
        [is-said] dit
        [is-same] le même
        [is-scheduled] programmé
        [is-school] école
        [is-section] section
        [is-sending] en cours d’envoi
        [is-sent] envoyé
        [is-short] trop court
        [is-silent] sans réponse
        [is-slides] diapositives
        [is-solved] résolu
        [is-student] études
        [is-taken] pris en charge
        [is-telegram] Telegram
        [is-text] texte
        [is-theme] thème
        [is-there] sur place
        [is-told] raconté
        [is-tool] outil
        [is-total] au total
        [is-unanswered] sans réponse
        [is-unclaimed] à personne encore
        [is-union] syndicat
        [is-united] uni
        [is-university] université
        [is-unreachable] injoignable
        [is-verified] vérifié
        [is-video] vidéo
        [is-visited] visité
        [is-volunteer] bénévolat
        [is-voting] au vote
        [is-waiting] en attente
        [is-weekly] chaque semaine
        [is-well] s’est bien passé
        [is-withdrawing] retrait en cours
        [is-withdrawn] retiré
        [is-worked] a marché
        [is-worksheet] fiche
        [is-wrong] faux
        [is-yes] oui
        [is-discord] Discord
        [is-terminal] terminal
        [is-kindergarten] maternelle
        [is-primary] école primaire
        [is-lower-secondary] collège
        [is-upper-secondary] lycée
        [is-vocational] école professionnelle
        [is-several] plusieurs niveaux
        [is-now] maintenant
        [is-all] tout le monde
        [is-net] le réseau
        [is-education] éducation
        [is-psychology] psychologie
        [is-sociology] sociologie
        [is-health] santé
        [is-environment] environnement
        [is-social-work] travail social
        [is-political-science] science politique
        [is-economics] économie
        [is-law] droit
        [is-history] histoire
        [is-languages] linguistique
        [is-arts] arts
        [is-computing] informatique
        [is-sport] sport
        [is-survey] enquêtes
        [is-interview] entretiens
        [is-focus-group] groupes de discussion
        [is-observation] observation
        [is-case-study] études de cas
        [is-action-research] recherche-action
        [is-experiment] expériences
        [is-text-analysis] analyse de textes
        [is-statistics] statistiques
        [is-mapping] cartographie
        [is-literature-review] revue de la littérature
       *[kept] { $kept }
    }
