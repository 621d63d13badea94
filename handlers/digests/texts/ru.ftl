# Сводки: свои дни и новости. Тон: предложение, а не требование; короткие строки.

## Commands

digests-command-digest = Новости и свои дела одним сообщением
    .words = сводка, моя сводка, дайджест, сводка за неделю, сводка за день

## Words that people type, separated by commas

digests-words-off = нет, не надо, никогда, выключить, отключить, без сводки
digests-words-follow = следить, подписаться, подписаться на, следить за
digests-words-unfollow = не следить, отписаться, отписаться от, не следить за
digests-words-all = мои темы, темы профиля, обычные темы

## What is set

digests-title = Твоя сводка
digests-saved = Сохранено.
digests-switched-off = Выключено. Сводок больше не будет.
digests-is-off = Сейчас выключена. Выбери, как часто присылать: каждый день или раз в неделю.
digests-is-daily = Каждый день в { $at }
digests-is-weekly = Раз в неделю: { WEEKDAY($day) }, { $at }
digests-next = Следующая: { ZONED($at) }, { RELATIVE($days) }
digests-in-quiet = Это твои тихие часы, поэтому сводка подождёт до { TIME($at) }. Изменить: /quiet
digests-other-day = В этот день ты ничего лишнего не получаешь, поэтому сводка придёт в ближайший подходящий. Изменить: /quiet
digests-never = Ты не получаешь сообщений без просьбы, поэтому сводка прийти не может. Изменить: /quiet
digests-follows = { $more ->
        [0] Ты следишь за: { $names }
        [one] Ты следишь за: { $names } и ещё { $more }
        [few] Ты следишь за: { $names } и ещё { $more }
        [many] Ты следишь за: { $names } и ещё { $more }
       *[other] Ты следишь за: { $names } и ещё { $more }
    }
digests-follows-none = Ты пока ни за чем не следишь.
digests-themes = Идеи из других мест на темы: { $names }
digests-themes-none = Выбери темы, и в сводке будет до трёх идей из других мест.
digests-mondays-on = Для координаторов: несколько строк по понедельникам в { $at }
digests-mondays-off = Строки для координаторов по понедельникам выключены.
digests-weekday = { WEEKDAY($day) }

## Buttons and questions

digests-daily = Каждый день
digests-weekly = Раз в неделю
digests-off = Выключить
digests-day = День
digests-hour = Час
digests-to-following = За чем я слежу
digests-to-themes = Темы
digests-preview = Показать сейчас
digests-mondays-start = По понедельникам: да
digests-mondays-stop = По понедельникам: нет
digests-back = К сводке
digests-settings = Настройки сводки
digests-day-ask = В какой день?
digests-hour-ask = В котором часу? Другой можно написать, например: /digest 6:30
digests-themes-ask = На какие темы присылать идеи? Нажми, чтобы изменить.
digests-preview-none = Сейчас ничего нового нет. Пустая сводка не приходит.

## Following

digests-following-title = За чем ты следишь
digests-following-none = Пока ни за чем. Новое о том, за чем ты следишь, приходит в сводке.
digests-following-press = Нажми на название, чтобы больше не следить.
digests-following-how = Чтобы добавить группу, страну или тему, напиши, например: /digest следить Лион
digests-follow = Следить: { $name }
digests-unfollow = ✓ { $name }
digests-followed = Теперь ты следишь: { $name }.
digests-unfollowed = Больше не следишь: { $name }.
digests-follow-off = Сводка выключена. Включи её в настройках, чтобы получать новости.
digests-follow-which = Что из этого?
digests-follow-unknown = Не знаю группы, страны или темы «{ $text }». Попробуй написать иначе, например: /digest следить Лион
digests-follow-gone = Этого больше нет, или это не для твоих глаз.
digests-follow-many = { $count ->
        [one] Ты уже следишь за { $count } вещью. Сначала убери одну: /digest следить
        [few] Ты уже следишь за { $count } вещами. Сначала убери одну: /digest следить
        [many] Ты уже следишь за { $count } вещами. Сначала убери одну: /digest следить
       *[other] Ты уже следишь за { $count } вещами. Сначала убери одну: /digest следить
    }
digests-offer-title = Следить
digests-offer = О чём хочется узнавать больше? Новое придёт в сводке, каждая вещь один раз.
digests-country = { COUNTRY($country) }
digests-somebody = кто-то без имени

## The digest itself

digests-title-day = Твой день, { $on }
digests-title-week = Твоя неделя, { $days }
digests-title-lines = Для координаторов, { $on }
digests-head-news = Новое в том, за чем ты следишь
digests-head-ideas = Идеи из других мест
digests-head-lines = Для координаторов
digests-at = { DAY($at) }, { TIME($at) }: { $title }
digests-on = { DAY($on) }: { $title }
digests-call = Открыто до { DAY($at) }, { TIME($at) }: { $title }
digests-draft = Незаконченная запись от { DAY($at) }
digests-draft-of = Не закончено: { $title }
digests-activity = { $title } – { $where }, { $days }
digests-on-days = { $title }, { $days }
digests-more = { $count ->
        [one] … и ещё { $count }.
        [few] … и ещё { $count }.
        [many] … и ещё { $count }.
       *[other] … и ещё { $count }.
    }
digests-more-own = { $count ->
        [one] … и ещё { $count }: /reminders, /events
        [few] … и ещё { $count }: /reminders, /events
        [many] … и ещё { $count }: /reminders, /events
       *[other] … и ещё { $count }: /reminders, /events
    }
digests-open = { $number } · Открыть
digests-answer = { $number } · Ответить
digests-resume = { $number } · Дальше
digests-all-news = Всё новое
digests-news-old = Этот список слишком старый. Что нового сейчас: /digest

## Coordinators on Mondays

digests-new = { $count ->
        [one] { $count } новое дело
        [few] { $count } новых дела
        [many] { $count } новых дел
       *[other] { $count } новых дела
    }
digests-waiting = { $count ->
        [one] { $count } запись ждёт проверки
        [few] { $count } записи ждут проверки
        [many] { $count } записей ждут проверки
       *[other] { $count } записи ждут проверки
    }
digests-silent = { $more ->
        [0] Молчат, недель: { $weeks }. { $sections }
        [one] Молчат, недель: { $weeks }. { $sections } и ещё { $more }
        [few] Молчат, недель: { $weeks }. { $sections } и ещё { $more }
        [many] Молчат, недель: { $weeks }. { $sections } и ещё { $more }
       *[other] Молчат, недель: { $weeks }. { $sections } и ещё { $more }
    }
digests-upcoming = { $count ->
        [one] За семь дней { $count } событие, первое: { $title }, { DAY($at) }
        [few] За семь дней { $count } события, первое: { $title }, { DAY($at) }
        [many] За семь дней { $count } событий, первое: { $title }, { DAY($at) }
       *[other] За семь дней { $count } события, первое: { $title }, { DAY($at) }
    }
digests-milestone = Отлично: число дел перешло за { $count }!
digests-grew-reached = За четыре недели участвовало людей: { $count }, раньше было { $before }
digests-grew = За четыре недели дел: { $count }, раньше было { $before }
digests-open-new = Посмотреть новое
digests-open-waiting = Проверить
digests-open-silent = Кто молчит
digests-open-upcoming = События
digests-open-win = Цифры

## What cannot be

digests-unclear =
    Не понял. Можно, например, так:
    /digest раз в неделю в понедельник 8:00
    /digest каждый день в 7:30
    /digest нет
digests-unclear-part =
    Не понял «{ $text }». Можно, например, так:
    /digest раз в неделю в понедельник 8:00 экология, здоровье
    /digest следить Лион
