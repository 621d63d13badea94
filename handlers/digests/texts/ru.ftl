# Сводки: свои дни и новости. Тон: на «вы» со строчной буквы; предложение, а не требование; короткие строки.

## Commands

digests-command-digest = Новости и свои дела одним сообщением
    .words = сводка, моя сводка, дайджест, мой дайджест, сводка за неделю, сводка за день

## Words that people type, separated by commas

digests-words-off = нет, не надо, никогда, выключить, выключи, отключить, отключи, стоп, без сводки
digests-words-follow = следить, подписаться, подписаться на, следить за
digests-words-unfollow = не следить, отписаться, отписаться от, не следить за
digests-words-all = мои темы, темы профиля, обычные темы

## What is set

digests-title = Ваша сводка
digests-saved = Сохранено.
digests-switched-off = Выключено. Сводок больше не будет.
digests-is-off = Сейчас выключена. Выберите, как часто присылать: каждый день или раз в неделю.
digests-is-daily = Каждый день в { $at }
digests-is-weekly = Раз в неделю: { WEEKDAY($day) }, { $at }
digests-next = Следующая: { ZONED($at) }, { RELATIVE($days) }
digests-in-quiet = Это ваши тихие часы, поэтому сводка подождёт до { TIME($at) }. Изменить: /quiet
digests-other-day = В этот день вам ничего не приходит без просьбы, поэтому сводка придёт в ближайший подходящий. Изменить: /quiet
digests-never = Вам не приходят сообщения без просьбы, поэтому сводка прийти не может. Изменить: /quiet
digests-follows = { $more ->
        [0] Вы следите за этим: { $names }
        [one] Вы следите за этим: { $names } и ещё { $more }
        [few] Вы следите за этим: { $names } и ещё { $more }
        [many] Вы следите за этим: { $names } и ещё { $more }
       *[other] Вы следите за этим: { $names } и ещё { $more }
    }
digests-follows-none = Вы пока ни за чем не следите.
digests-themes = Идеи из других мест на темы: { $names }
digests-themes-none = Выберите темы, и в сводке будет до трёх идей из других мест.
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
digests-themes-ask = На какие темы присылать идеи? Нажмите, чтобы изменить.
digests-preview-none = Сейчас ничего нового нет. Пустая сводка не приходит.

## Following

digests-following-title = За чем вы следите
digests-following-none = Пока ни за чем. Новое о том, за чем вы следите, приходит в сводке.
digests-following-press = Нажмите на название, чтобы больше не следить.
digests-following-how = Чтобы добавить секцию, страну или тему, напишите, например: /digest следить Лион
digests-follow = Следить: { $name }
digests-unfollow = ✓ { $name }
digests-followed = Теперь вы следите за этим: { $name }.
digests-unfollowed = Вы больше не следите за этим: { $name }.
digests-follow-off = Сводка выключена. Включите её в настройках, чтобы получать новости.
digests-follow-which = Что вы имеете в виду?
digests-follow-unknown = Не знаю секции, страны или темы «{ $text }». Попробуйте написать иначе, например: /digest следить Лион
digests-follow-gone = Этого больше нет, или вам оно не видно.
digests-follow-many = Вы уже следите за многим: { $count }. Сначала уберите что-нибудь одно: /digest следить
digests-offer-title = Следить
digests-offer = О чём хотите узнавать больше? Новое придёт в сводке, без повторов.
digests-country = { COUNTRY($country) }
digests-somebody = кто-то без имени

## The digest itself

digests-title-day = Ваш день, { $on }
digests-title-week = Ваша неделя, { $days }
digests-title-lines = Для координаторов, { $on }
digests-head-news = Новое в том, за чем вы следите
digests-head-ideas = Идеи из других мест
digests-head-lines = Для координаторов
digests-at = { DAY($at) }, { TIME($at) }: { $title }
digests-on = { DAY($on) }: { $title }
digests-call = Открыто до { DAY($at) }, { TIME($at) }: { $title }
digests-draft = Незаконченная запись от { DAY($at) }
digests-draft-of = Не закончено: { $title }
digests-activity = { $title } – { $where }, { $days }
digests-on-days = { $title }, { $days }
digests-tool = Новый материал: { $title } (практика: { $practice })
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
digests-rest = Остальное из этой сводки:
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
        [0] Молчат уже { $weeks } нед.: { $sections }
        [one] Молчат уже { $weeks } нед.: { $sections } и ещё { $more }
        [few] Молчат уже { $weeks } нед.: { $sections } и ещё { $more }
        [many] Молчат уже { $weeks } нед.: { $sections } и ещё { $more }
       *[other] Молчат уже { $weeks } нед.: { $sections } и ещё { $more }
    }
digests-upcoming = { $count ->
        [one] За семь дней { $count } событие, первое: { $title }, { DAY($at, native: "no") }
        [few] За семь дней { $count } события, первое: { $title }, { DAY($at, native: "no") }
        [many] За семь дней { $count } событий, первое: { $title }, { DAY($at, native: "no") }
       *[other] За семь дней { $count } события, первое: { $title }, { DAY($at, native: "no") }
    }
digests-milestone = Отлично: дел уже больше { $count }!
digests-grew-reached = Охват за четыре недели: { $count }, раньше было { $before }
digests-grew = Дел за четыре недели: { $count }, раньше было { $before }
digests-open-new = Посмотреть новое
digests-open-waiting = Проверить
digests-open-silent = Кто молчит
digests-open-upcoming = События
digests-open-win = Цифры

## What cannot be

digests-unclear =
    Не получилось понять. Можно, например, так:
    /digest раз в неделю в понедельник 8:00
    /digest каждый день в 7:30
    /digest нет
digests-unclear-part =
    Не получилось понять: «{ $text }». Можно, например, так:
    /digest раз в неделю в понедельник 8:00 экология, здоровье
    /digest следить Лион

## Something that may suit them

digests-head-suggestion = Кто вам подойдёт
digests-suggestion-person = Кто-то из вашей сети
digests-suggestion-project = Проект
digests-suggestion-section = Секция
digests-suggestion-organisation = Организация
digests-why-theme = Та же тема: { $themes }
digests-why-language = Общий язык: { LANGUAGE($language) }
digests-why-country = Страна: { COUNTRY($country) }
digests-to-suggestion = Посмотреть
