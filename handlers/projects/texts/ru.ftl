# Проекты и инициативы: найти, опубликовать, вести, показать. Коротко; говорить, что дальше; не упрекать за молчание.

## Команды

projects-command-projects = Проекты: посмотреть, опубликовать, участвовать
    .words = проекты, инициативы, показать проекты, покажи проекты

## Слова, которые узнаются, через запятую

projects-words-new = новый проект, опубликовать проект, добавить проект, добавь проект
projects-words-add = новый, опубликовать, добавить
projects-words-new-initiative = новая инициатива, добавить инициативу, опубликовать инициативу, начать инициативу
projects-words-rules = правила
projects-words-rules-alone = правила проектов, правила для проектов
projects-words-mine = мои проекты, мои, мой проект
projects-words-unclaimed = без команды
projects-words-seeking = ищет исследователя, ищут исследователя, для исследователей, нужен исследователь
projects-words-researcher = исследовател
projects-words-stage = { $stage ->
    [idea] только идеи, на стадии идеи
    [planned] в планах, запланированные
    [running] идёт, идут, действующие
    [paused] на паузе
   *[finished] завершён, завершённые
 }
projects-words-joints = в, во, из, о, об, про, на, для, и, с, проекты, проект
projects-words-nobody = нет, никакая, никто, без организации
projects-words-initiative = инициатив
projects-words-title = название, имя
projects-words-aims = цели, цель, задачи
projects-words-method = метод, методы, способ
projects-words-wanted = ищем, кого ищем, нужны, партнёры, партнеры
projects-words-count = сколько, число
projects-words-costs = расходы, стоимость, бюджет
projects-words-tasks = задачи партнёра, задачи партнера, что делает партнёр
projects-words-needs = нужно, что нужно, потребности
projects-words-next = следующий шаг, дальше
projects-words-themes = темы, тема
projects-words-countries = страны, страна
projects-words-languages = языки, язык
projects-words-period = период, сроки, когда, время
projects-words-apply = заявки до, подать до, срок подачи
projects-words-answer = ответ до, ответы до
projects-words-organisation = организация, ведёт организация

## Анкета проекта

projects-title = Проект
projects-field-title = Название
    .ask =
        Как он называется? Хватит короткого названия, или всё сразу:
        Школьные сады, здоровье, март - июнь 2027. Цель: ученики выращивают и измеряют. Ищем: две школы. Языки: русский
    .help = Короткое название или несколько частей: «Цель: …», «Ищем: …», «Период: …»
projects-field-themes = Темы
    .ask = О каких он темах? Не больше трёх.
    .help = Нажмите одну или несколько, или напишите названия
projects-field-aims = Цели
    .ask = Чего вы хотите достичь? Два-три предложения.
    .help = Что изменится и для кого
projects-field-period = Период
    .ask = Когда он проходит?
    .help = Например: март - июнь 2027, или с сентября 2026
projects-field-wanted = Кого ищем
    .ask = Кого вы ищете?
    .help = Например: две школы и человека, который знает статистику
projects-field-kind = Проект или инициатива
    .ask = Это проект, за которым стоит организация, или инициатива людей, которые что-то начинают?
    .help = Нажмите одну из кнопок
projects-field-organisation = Организация
    .ask = Какая организация его ведёт?
    .help = Нажмите одну или напишите название, как в /organisations; «нет», если её нет
projects-field-method = Метод
    .ask = Как вы это делаете?
    .help = Шаги, в нескольких предложениях
projects-field-countries = Нужные страны
    .ask = Из каких стран нужны партнёры?
    .help = Названия через запятую: Грузия, Франция
projects-field-languages = Языки
    .ask = На каких языках с вами можно работать?
    .help = Названия через запятую: французский, русский
projects-field-wanted-count = Сколько
    .ask = Сколько людей или партнёров вы ищете?
    .help = Число, например 3
projects-field-tasks = Задачи партнёра
    .ask = Что будет делать партнёр?
    .help = Например: два урока в месяц и одна анкета
projects-field-costs = Расходы
    .ask = Сколько стоит участие и кто платит?
    .help = Например: ничего; дорога оплачена
projects-field-apply-by = Заявки до
    .ask = До какого дня можно подать заявку?
    .help = День, например 15 марта 2027
projects-field-answer-by = Ответ до
    .ask = До какого дня вы ответите?
    .help = День, например 30 марта 2027
projects-field-needs = Что нужно
    .ask = Что вам нужнее всего?
    .help = Например: помещение, инструменты, кто-то, кто переводит
projects-field-next-step = Следующий шаг
    .ask = Каков следующий шаг?
    .help = Одна строка, например: первая встреча со школой в мае
projects-field-section = Откуда
    .ask = Откуда он?
    .help = Нажмите одну из кнопок
projects-field-language = Язык текста
    .ask = На каком языке он написан?
    .help = Нажмите одну из кнопок
projects-more-there-is = Под «Изменить» есть ещё: организация, страны, языки, задачи, расходы, сроки, что нужно.
projects-late = Проект уже сохранён. Чтобы его изменить, откройте его и нажмите «Изменить».
projects-day = { DATE($on) }

## Исследование

projects-seek-title = Нужен исследователь
projects-field-question = Вопрос
    .ask = На какой вопрос должно ответить исследование?
    .help = Например: едят ли ученики через год больше овощей, если работают в саду?
projects-field-place = Место
    .ask = Где была бы работа? Хватит города или региона.
    .help = Например: Дижон, или онлайн
projects-field-research-period = Период
    .ask = Когда она была бы?
    .help = Например: март - июнь 2027
projects-field-research-language = Язык
    .ask = На каком языке была бы работа?
    .help = Нажмите один или напишите название
projects-field-offers = Что вы предлагаете
    .ask = Что вы предлагаете исследователю?
    .help = Например: данные за три года, рабочее место, оплата дороги

## Новости и передача

projects-news-title = Новости проекта
projects-field-news = Новости
    .ask = Что нового? Несколько предложений.
    .help = Что сделано, что из этого вышло, что дальше
projects-claim-title = Инициатива, которую вы вели
projects-field-claim-stage = Как она сейчас
    .ask = Что сейчас с этой инициативой?
    .help = Нажмите одну из кнопок
projects-field-claim-words = Для координатора
    .ask = Какой была ваша роль? Это прочтёт координатор. Можно пропустить.
    .help = Например: начало в 2023 году, вместе с двумя друзьями

## Что не подходит

projects-gone = Этого проекта здесь больше нет.
projects-press-one = Пожалуйста, нажмите одну из кнопок.
projects-text-missing = Пожалуйста, напишите несколько слов.
projects-text-long = Это длиннее { $most } знаков. Пожалуйста, сократите.
projects-theme-unknown = Такой темы я не знаю. Нажмите одну из кнопок.
projects-country-unknown = Я не знаю страны «{ $said }». Напишите названия через запятую, например: Грузия, Франция
projects-language-unknown = Я не знаю языка «{ $said }». Напишите названия через запятую, например: французский, русский
projects-number-unclear = Пожалуйста, напишите число от 1 до { $most }.
projects-period-unclear = Не получается прочесть. Напишите так: март - июнь 2027, или с сентября 2026
projects-day-unclear = Не получается прочесть день. Напишите так: 15 марта 2027
projects-day-past = Этот день прошёл: { DATE($on) }. Какой день впереди вы имеете в виду?
projects-answer-early = Это раньше дня, до которого можно подать заявку. Так и надо?
projects-organisation-unknown = Организации «{ $said }» здесь нет. Напишите название, как в /organisations, или сначала добавьте её там; написанное сохраняется.
projects-make-initiative = Сделать инициативой
projects-section-not-yours = Проект может быть из вашей секции или страны, или из тех, что вы координируете.
projects-not-yours = Что читают все, решает только тот, кто ведёт проект.
projects-not-team = Это только для команды проекта.

## Правила сети

projects-refused = Это правило не выполнено: «{ $rule }»
projects-cure-theme = Выберите хотя бы одну тему.
projects-cure-runner = Скажите, какая организация его ведёт: добавьте свою через /organisations, если её там нет. Или сделайте его инициативой кнопкой ниже: ей нужна только тема.
projects-cure-confirm = Координатор может подтвердить, что эта организация входит в сеть или относится к гражданскому обществу в сфере образования: спросите через /contact. Или выберите другую, или сделайте его инициативой.
projects-refused-kept = Написанное сохраняется. Сохранить проект можно позже: напишите /projects в любое время, чтобы продолжить.
projects-rules = Правила для проектов
projects-rules-how = Новый проект сохраняется, когда выполнены включённые правила. Инициативам нужна только тема.
projects-rule-runner = Его ведёт организация — участник сети или гражданское общество в сфере образования
projects-rule-runner-short = организация
projects-rule-theme = У него есть хотя бы одна тема
projects-rule-theme-short = тема
projects-rule-on = Включено
projects-rule-off = Выключено
projects-rule-switch-on = Включить: { $rule }
projects-rule-switch-off = Выключить: { $rule }
projects-rule-changed = Изменено. Действует со следующего проекта.

## Что сделано

projects-saved = Опубликовано. Вы его ведёте.
projects-saved-seeks = Проект ищет исследователя, и исследователи его уже видят. Под кнопкой «Кто нужен для исследования» напишите свой вопрос и что вы предлагаете.
projects-saved-next = Его видят участники вашей сети. Кто ещё может его читать, решается под «Ещё».
projects-changed = Изменено.
projects-unchanged = Ничего не изменилось.
projects-seeks = Теперь его находят исследователи.
projects-seeks-no-more = Исследователь больше не нужен. Проекта нет ни в одном списке для исследователей.
projects-stage-told = Отмечено сегодняшним днём.
projects-stage-same = Стадия прежняя. Отмечено, что проект живёт.
projects-news-told = Отмечено. Спасибо за новости.
projects-thanks = Спасибо. Отмечено для всей команды.
projects-answered = С тех пор ответ уже есть или появились новости. Ничего не изменилось.
projects-sight-told = Изменено.
projects-withdrawn = Убрано. Его видят только команда и координаторы.
projects-is-back = Проект снова в списке.

## Список

projects-title-all = Проекты и инициативы
projects-mine = Мои проекты
projects-unclaimed = Без команды
projects-only = Только: { $parts }
projects-only-seeking = нужен исследователь
projects-only-words = «{ $words }»
projects-none = Проектов здесь пока нет. Ваш может быть первым.
projects-none-fits = Ничего не подходит. Уберите фильтр, попробуйте меньше слов или посмотрите все проекты.
projects-none-mine = Вы пока ни в одном проекте. Посмотрите все или опубликуйте свой.
projects-none-unclaimed = Здесь у каждой инициативы есть команда.
projects-new = Опубликовать проект
projects-menu = Фильтры и другое
projects-menu-how = Выберите, что хотите видеть. Можно и написать: /projects здоровье Грузия
projects-all = Все проекты
projects-back = Назад к списку
projects-any = Все
projects-entry = { $number }. { $title }
projects-entry-place = { $stage } · { $place }
projects-entry-research = Нужен исследователь
projects-entry-withdrawn = Убран
projects-entry-unclaimed = Без команды
projects-position = { $first }–{ $last } из { $total }
projects-filter-theme = Тема
projects-filter-country = Страна
projects-filter-language = Язык
projects-filter-stage = Стадия
projects-filter-seeking = Нужен исследователь
projects-filter-mine = Мои проекты
projects-filter-unclaimed = Без команды
projects-which-theme = Какая тема?
projects-which-country = Какая страна?
projects-which-language = Какой язык?
projects-which-stage = Какая стадия? Завершённые показываются, только если их выбрать.
projects-nothing-to-choose = Здесь не из чего выбирать.
projects-choice = { $name } ({ $count })
projects-choice-country = { COUNTRY($country) } ({ $count })
projects-country = { COUNTRY($country) }

## Проект

projects-kind-project = Проект
projects-kind-initiative = Инициатива
projects-stage-idea = Идея
projects-stage-planned = В планах
projects-stage-running = Идёт
projects-stage-paused = На паузе
projects-stage-finished = Завершено
projects-is = { $kind } · { $stage }
projects-is-since = { $kind } · { $stage }, с: { DATE($at) }
projects-place = { $section }, { COUNTRY($country) }
projects-place-country = { COUNTRY($country) }
projects-value = { $value }
projects-line = { $label }: { $value }
projects-label-themes = Темы
projects-label-countries = Нужные страны
projects-label-stage = Стадия
projects-label-wanted = Ищем
projects-label-aims = Цели
projects-label-method = Метод
projects-label-period = Период
projects-label-languages = Языки
projects-label-costs = Расходы
projects-label-tasks = Задачи партнёра
projects-label-deadlines = Сроки
projects-label-needs = Что нужно
projects-label-next = Следующий шаг
projects-label-research = Нужен исследователь
projects-label-organisation = Организация
projects-period = { $days }
projects-period-from = { DATE($on) } – …
projects-period-until = … – { DATE($on) }
projects-wanted-count = { $count ->
    [one] { $count } партнёр
    [few] { $count } партнёра
    [many] { $count } партнёров
   *[other] { $count } партнёра
 }
projects-apply-by = заявки до: { DATE($on) }
projects-answer-by = ответ до: { DATE($on) }
projects-research-place = Место: { $place }
projects-research-when = Период: { $when }
projects-research-language = Язык: { LANGUAGE($code) }
projects-research-offers = Предлагается: { $offers }
projects-written-in = Язык текста: { $language }
projects-news-of = Новости, { DATE($at) }
projects-silent = Новостей нет с: { DATE($at) }.
projects-is-withdrawn = Убрано: видят только команда и координаторы.
projects-is-unclaimed = Без команды. Это была ваша инициатива? Нажмите «Это была моя».
projects-is-closed = Срок подачи заявок прошёл.
projects-seen-public = Открытую часть могут читать все.
projects-seen-partners = Его читают и сети-партнёры.
projects-interested = Мне интересно
projects-team = Команда
projects-share = Поделиться
projects-more = Ещё
projects-more-how = Что вы хотите сделать?
projects-tell-news = Новости
projects-set-stage = Стадия
projects-stage-ask = Как далеко он продвинулся?
projects-seek = Искать исследователя
projects-seeking = Кто нужен для исследования
projects-seek-no-more = Больше не искать
projects-ask-help = Группа поддержки
projects-as-practice = Рассказать, что получилось
projects-withdraw = Убрать
projects-bring-back = Вернуть
projects-history = Что было
projects-history-how = Сначала последнее.
projects-history-stage = { DATE($at) }: { $stage }
projects-open = Открыть проект

## Кто его читает

projects-sight = Кто может читать
projects-sight-how = Кто может его читать? Посторонние читают только то, что вы отметите.
projects-sight-network = Наша сеть
projects-sight-partners = И сети-партнёры
projects-sight-public = Все
projects-fields = Что читают все
projects-fields-how = Выберите, что стоит на карточке и на открытой странице. Название там всегда.
projects-fields-preview = Вот что прочтут все:
projects-link = Открытая страница: { $link }
projects-picture-alt = Карточка проекта «{ $title }»; все её слова есть в этом сообщении

## После молчания

projects-ask-silent = Новостей нет с: { DATE($at) }. Как дела? Одного ответа хватит за всю команду.
projects-answer-on = Продолжается
projects-answer-paused = На паузе
projects-answer-finished = Всё завершено

## Передача

projects-somebody = Кто-то без имени
projects-claim = Это была моя
projects-claim-continued = Продолжается
projects-claim-paused = На паузе
projects-claim-finished = Завершена
projects-claim-asked = Спасибо. Я спрошу координатора, ваша ли инициатива «{ $title }», и напишу вам.
projects-claim-is-yours = Теперь она ваша: вы её ведёте.
projects-claim-letter = { $name }: «{ $title }» — моя инициатива.
projects-claim-by = { $name }, { DATE($at) }
projects-claim-stage = Сейчас: { $stage }
projects-claim-yes = Да, это так
projects-claim-no = Нет
projects-claim-yes-to = Да: № { $number }
projects-claim-no-to = Нет: № { $number }
projects-claim-agreed = Инициативу «{ $title }» снова есть кому вести. Ответ отправлен.
projects-claim-refused = Отказано: «{ $title }». Ответ отправлен, без вашего имени.
projects-claim-decided = Решение об этом уже есть.
projects-claim-gone = Этого запроса здесь больше нет.
projects-claimed-before = У этой инициативы уже есть команда.
projects-claim-told-yes = Инициатива «{ $title }» ваша: теперь вы её ведёте.
projects-claim-told-no = На ваш запрос об инициативе «{ $title }» ответили отказом. Чтобы узнать почему, напишите /contact.
projects-claims = Запросы ({ $count })
projects-claims-title = Кто пишет: «это была моя инициатива»
projects-claims-none = Никто не ждёт ответа.
projects-claims-waiting = Запросы ({ $count })

## Открытая страница

projects-page-title = Проекты и инициативы
projects-page-lead = Что эти люди делают вместе и кого они ищут.
projects-page-none = Открытых проектов здесь пока нет.
projects-page-contact = Чтобы участвовать, найдите чат-помощника сети «{ $network }» и напишите /projects.
projects-page-skip = К проектам
projects-page-consent = Здесь только то, что участники проекта решили показать.
