# Digests : ses propres jours et les nouveautés. Ton : une offre, jamais une obligation ; lignes courtes.

## Commands

digests-command-digest = Nouveautés et agenda, en un seul message
    .words = résumé, mon résumé, digest, résumé hebdomadaire, résumé quotidien

## Words that people type, separated by commas

digests-words-off = non, rien, jamais, arrêter, désactiver, sans résumé
digests-words-follow = suivre, je suis
digests-words-unfollow = ne plus suivre, arrêter de suivre
digests-words-all = mes thèmes, thèmes du profil, thèmes habituels

## What is set

digests-title = Ton résumé
digests-saved = C’est noté.
digests-switched-off = Désactivé. Tu ne recevras plus de résumé.
digests-is-off = Il est désactivé. Choisis quotidien ou hebdomadaire pour en recevoir un.
digests-is-daily = Chaque jour à { $at }
digests-is-weekly = Chaque semaine : { WEEKDAY($day) }, { $at }
digests-next = Prochain : { ZONED($at) }, { RELATIVE($days) }
digests-in-quiet = C’est pendant tes heures calmes : il attendra donc jusqu’à { TIME($at) }. Pour les changer : /quiet
digests-other-day = Ce jour-là, tu ne reçois pas de messages non demandés : il viendra le premier jour possible. Pour changer : /quiet
digests-never = Tu ne reçois aucun message non demandé : il ne peut donc pas venir. Pour changer : /quiet
digests-follows = { $more ->
        [0] Tu suis : { $names }
        [one] Tu suis : { $names } et { $more } de plus
        [many] Tu suis : { $names } et { $more } de plus
       *[other] Tu suis : { $names } et { $more } de plus
    }
digests-follows-none = Tu ne suis encore rien.
digests-themes = Idées d’ailleurs sur : { $names }
digests-themes-none = Choisis des thèmes pour recevoir jusqu’à trois idées d’ailleurs.
digests-mondays-on = Pour la coordination : quelques lignes le lundi à { $at }
digests-mondays-off = Les lignes du lundi pour la coordination sont désactivées.
digests-weekday = { WEEKDAY($day) }

## Buttons and questions

digests-daily = Quotidien
digests-weekly = Hebdomadaire
digests-off = Désactivé
digests-day = Jour
digests-hour = Heure
digests-to-following = Ce que je suis
digests-to-themes = Thèmes
digests-preview = Montrer maintenant
digests-mondays-start = Lignes du lundi : oui
digests-mondays-stop = Lignes du lundi : non
digests-back = Retour au résumé
digests-settings = Réglages du résumé
digests-day-ask = Quel jour ?
digests-hour-ask = À quelle heure ? Pour une autre, écris par exemple : /digest 6:30
digests-themes-ask = Sur quels thèmes veux-tu des idées ? Appuie pour changer.
digests-preview-none = Rien de nouveau pour l’instant. Un résumé vide n’est jamais envoyé.

## Following

digests-following-title = Ce que tu suis
digests-following-none = Encore rien. Ce que tu suis arrive dans ton résumé quand il y a du nouveau.
digests-following-press = Appuie sur un nom pour ne plus le suivre.
digests-following-how = Pour ajouter une section, un pays ou un thème, écris par exemple : /digest suivre Lyon
digests-follow = Suivre { $name }
digests-unfollow = ✓ { $name }
digests-followed = Tu suis maintenant { $name }.
digests-unfollowed = Tu ne suis plus { $name }.
digests-follow-off = Ton résumé est désactivé. Active-le dans ses réglages pour recevoir les nouveautés.
digests-follow-which = Lequel veux-tu dire ?
digests-follow-unknown = Je ne connais ni section, ni pays, ni thème « { $text } ». Essaie une autre orthographe, par exemple : /digest suivre Lyon
digests-follow-gone = Cela n’existe plus, ou n’est pas visible pour toi.
digests-follow-many = Tu suis déjà { $count } choses. Retires-en d’abord une : /digest suivre
digests-offer-title = Suivre
digests-offer = De quoi veux-tu avoir des nouvelles ? Elles viennent dans ton résumé, chaque chose une seule fois.
digests-country = { COUNTRY($country) }
digests-somebody = une personne sans nom

## The digest itself

digests-title-day = Ta journée, { $on }
digests-title-week = Ta semaine, { $days }
digests-title-lines = Pour la coordination, { $on }
digests-head-news = Du nouveau dans ce que tu suis
digests-head-ideas = Idées d’ailleurs
digests-head-lines = Pour la coordination
digests-at = { DAY($at) }, { TIME($at) } : { $title }
digests-on = { DAY($on) } : { $title }
digests-call = Ouvert jusqu’au { DAY($at) }, { TIME($at) } : { $title }
digests-draft = Saisie inachevée du { DAY($at) }
digests-draft-of = Inachevé : { $title }
digests-activity = { $title } – { $where }, { $days }
digests-on-days = { $title }, { $days }
digests-tool = Nouvel outil : { $title }, pour { $practice }
digests-more = { $count ->
        [one] … et { $count } de plus.
        [many] … et { $count } de plus.
       *[other] … et { $count } de plus.
    }
digests-more-own = { $count ->
        [one] … et { $count } de plus : /reminders, /events
        [many] … et { $count } de plus : /reminders, /events
       *[other] … et { $count } de plus : /reminders, /events
    }
digests-open = { $number } · Ouvrir
digests-answer = { $number } · Répondre
digests-resume = { $number } · Continuer
digests-all-news = Toutes les nouveautés
digests-rest = Le reste de ce résumé :
digests-news-old = Cette liste est trop ancienne. Ce qui est nouveau maintenant : /digest

## Coordinators on Mondays

digests-new = { $count ->
        [one] { $count } nouvelle activité
        [many] { $count } de nouvelles activités
       *[other] { $count } nouvelles activités
    }
digests-waiting = { $count ->
        [one] { $count } activité attend d’être relue
        [many] { $count } d’activités attendent d’être relues
       *[other] { $count } activités attendent d’être relues
    }
digests-silent = { $more ->
        [0] Sans activité depuis { $weeks } semaines : { $sections }
        [one] Sans activité depuis { $weeks } semaines : { $sections } et { $more } autre
        [many] Sans activité depuis { $weeks } semaines : { $sections } et { $more } d’autres
       *[other] Sans activité depuis { $weeks } semaines : { $sections } et { $more } autres
    }
digests-upcoming = { $count ->
        [one] Bientôt : { $title }, { DAY($at, native: "no") }
        [many] { $count } d’événements dans les sept jours, d’abord { $title }, { DAY($at, native: "no") }
       *[other] { $count } événements dans les sept jours, d’abord { $title }, { DAY($at, native: "no") }
    }
digests-milestone = Bravo : plus de { $count } activités à ce jour !
digests-grew-reached = Personnes touchées en quatre semaines : { $count }, contre { $before } avant
digests-grew = Activités en quatre semaines : { $count }, contre { $before } avant
digests-open-new = Voir les nouvelles activités
digests-open-waiting = Relire
digests-open-silent = Sections silencieuses
digests-open-upcoming = Événements
digests-open-win = Chiffres

## What cannot be

digests-unclear =
    Je n’ai pas compris. Par exemple :
    /digest hebdomadaire lundi 8h
    /digest quotidien 7h30
    /digest non
digests-unclear-part =
    Je n’ai pas compris « { $text } ». Par exemple :
    /digest hebdomadaire lundi 8h environnement, santé
    /digest suivre Lyon

## Something that may suit them

digests-head-suggestion = Qui pourrait te convenir
digests-suggestion-person = Quelqu’un de ton réseau
digests-suggestion-project = Un projet
digests-suggestion-section = Une section
digests-suggestion-organisation = Une organisation
digests-why-theme = Même thème : { $themes }
digests-why-language = Langue commune : { LANGUAGE($language) }
digests-why-country = Pays : { COUNTRY($country) }
digests-to-suggestion = Regarder
