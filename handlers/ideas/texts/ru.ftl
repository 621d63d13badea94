# Рынок идей: карточки, которые можно перенять, сессии с голосованием, открытая страница. Тепло и коротко.

## Команды

ideas-command-ideas = Рынок идей: посмотреть, перенять, поделиться
    .words = идеи, рынок идей, показать идеи, покажи идеи

## Слова, которые распознаются, через запятую

ideas-words-new = новая идея, добавить идею, добавь идею, поделиться идеей, моя идея, новая, добавить, идея
ideas-words-sessions = сессия рынка, сессии рынка, сессии, сессия, рынок, голосовать, голосование
ideas-words-open-session = открыть сессию, новая сессия, открой сессию
ideas-words-bookmarks = мои закладки, только закладки, закладки
ideas-words-mine = моя секция, наша секция, только моя секция
ideas-words-joints = в, во, из, о, об, про, для, и, с, на
ideas-words-title = название, заголовок
ideas-words-what = что, идея, описание, суть
ideas-words-why = зачем, почему, цель
ideas-words-how = как, шаги, ход
ideas-words-cost = стоимость, цена, бюджет, расходы, деньги
ideas-words-people = люди, волонтёры, волонтеры, команда, кто
ideas-words-result = результат, результаты, итог
ideas-words-contact = контакт, контакты, связь

## Форма карточки

ideas-title = Идея для рынка
ideas-field-title = Название
    .ask =
        Какая у вас идея? Достаточно короткого названия, а можно всё сразу:
        Обмен одеждой: студенты меняются вещами. Зачем: меньше мусора. Как: комната и три вешалки. Стоимость: ничего. Люди: 4
    .help = Короткое название или несколько частей: «Зачем: …», «Как: …», «Стоимость: …»
ideas-field-what = Что это
    .ask = Что это такое? Две-три фразы.
    .help = Что увидел бы тот, кто зашёл бы посмотреть
ideas-field-why = Зачем
    .ask = Зачем это стоит делать?
    .help = Чему это помогает и кому
ideas-field-how = Как
    .ask = Как это делается? Чтобы другие могли повторить.
    .help = Шаги в нескольких фразах
ideas-field-cost = Стоимость
    .ask = Сколько это стоит?
    .help = Например: ничего, или около 50 евро на краску
ideas-field-people = Сколько нужно людей
    .ask = Сколько нужно людей и на какое время?
    .help = Например: 4 волонтёра, полдня
ideas-field-result = Результат
    .ask = Что из этого вышло?
    .help = С цифрой, если она есть: 120 кг вещей пошли в дело
ideas-field-contact = Контакт
    .ask = Какой контакт поставить на карточку? Его прочтут все. Оставьте пустым, и вопросы придут к вам через меня.
    .help = Например: наш сайт. Если пусто, никто не видит, как с вами связаться, а вопросы передаю я
ideas-field-themes = Темы
    .ask = Какие это темы? Не больше трёх.
    .help = Нажмите одну или несколько, или напишите названия
ideas-field-picture = Картинка
    .ask = Пришлите картинку, если она есть. Без лиц тех, кто не дал согласия.
    .help = Пришлите фото или нажмите «Пропустить»
ideas-field-alt = Картинка словами
    .ask = Что на картинке? Одна строка для тех, кто её не видит.
    .help = Например: комната с тремя вешалками, двое примеряют пальто
ideas-field-section = Откуда
    .ask = Откуда эта идея?
    .help = Нажмите одну из кнопок
ideas-field-language = Язык
    .ask = На каком языке она написана?
    .help = Нажмите одну из кнопок
ideas-picture-there = с картинкой
ideas-picture-none = без картинки
ideas-picture-line = Картинка: { $alt }
ideas-picture-of = Картинка к идее «{ $title }»
ideas-picture-remove = Без картинки
ideas-late = Карточка уже сохранена. Чтобы её изменить, откройте её и нажмите «Изменить».
ideas-carried = Взято из практики. Поменяйте, что хотите, и сохраните.

## Что не подходит

ideas-gone = Этой идеи здесь больше нет.
ideas-press-one = Пожалуйста, нажмите одну из кнопок.
ideas-text-missing = Пожалуйста, напишите несколько слов.
ideas-text-long = Это длиннее { $most } знаков. Пожалуйста, сократите.
ideas-theme-unknown = Такой темы я не знаю. Нажмите одну из кнопок.
ideas-picture-unclear = Подойдут картинки { $kinds } до { $most } МБ. Пожалуйста, пришлите другую.
ideas-section-not-yours = Карточка может быть от вашей секции или страны, или от той, которую вы координируете.
ideas-practice-gone = Этой практики здесь больше нет.
ideas-practice-not-yours = Поставить эту практику на рынок может только её автор или координатор секции.
ideas-made-already = Эта практика уже на рынке:
ideas-ask-nobody = По этой карточке больше некого спросить.

## Что сделано

ideas-saved = Идея на рынке.
ideas-saved-public = Её видят участники вашей сети. На открытой странице её нет, пока вы сами этого не захотите.
ideas-changed = Изменено.
ideas-unchanged = Ничего не изменилось.
ideas-withdrawn = Карточка снята. Больше её никто не видит, и на открытой странице её нет.
ideas-published = Карточка снова на рынке.
ideas-gallery-is-on = Теперь она на открытой странице. Её можно убрать в любой момент.
ideas-gallery-not-yours = Открыть эти слова для всех может только тот, кто их написал.
ideas-gallery-is-off = На открытой странице её больше нет.

## Список

ideas-market = Рынок идей
ideas-only = Только: { $parts }
ideas-only-mine = моя секция
ideas-only-bookmarks = мои закладки
ideas-only-words = «{ $words }»
ideas-none = Здесь пока нет идей. Ваша может стать первой.
ideas-none-fits = Ничего не нашлось. Попробуйте меньше слов или посмотрите все идеи.
ideas-new = Добавить идею
ideas-menu = Фильтр и другое
ideas-menu-how = Выберите, что хотите видеть.
ideas-all = Все идеи
ideas-back = К списку
ideas-any = Все
ideas-entry = { $number }. { $title }
ideas-entry-kept = { $place } · в закладках
ideas-position = { $first }–{ $last } из { $total }
ideas-filter-theme = Тема
ideas-filter-country = Страна
ideas-filter-bookmarks = Мои закладки
ideas-filter-mine = Моя секция
ideas-which-theme = Какая тема?
ideas-which-country = Какая страна?
ideas-choice = { $name } ({ $count })
ideas-choice-country = { COUNTRY($country) } ({ $count })
ideas-country = { COUNTRY($country) }
ideas-place = { $section }, { COUNTRY($country) }
ideas-place-country = { COUNTRY($country) }
ideas-themes = Темы: { $themes }
ideas-issues = Местные проблемы

## Карточка

ideas-written-in = Язык карточки: { $language }
ideas-contact-relayed = Есть вопросы? Нажмите «Задать вопрос»: я передам, без адресов.
ideas-credit = По практике «{ $title }»
ideas-credit-section = По практике «{ $title }», секция «{ $section }»
ideas-is-withdrawn = Снята: её видите только вы и координаторы.
ideas-is-public = Она на открытой странице.
ideas-is-private = Её видят только участники сети.
ideas-try = Попробовать
ideas-bookmark = В закладки
ideas-bookmarked = ✓ В закладках
ideas-ask = Задать вопрос
ideas-manage = Открытая страница и другое
ideas-practice = Исходная практика
ideas-open = Открыть карточку
ideas-open-named = Открыть: { $title }
ideas-withdraw = Снять с рынка
ideas-publish = Вернуть на рынок
ideas-gallery-on = Показать на открытой странице
ideas-gallery-off = Убрать с открытой страницы
ideas-consent =
    Открытую страницу могут читать все, без учётной записи, и её могут показать на экране на конференции: { $link }
    На ней будет эта карточка: её слова, секция и страна. Вашего имени там нет.
    Убрать карточку можно в любой момент, она исчезнет со страницы сразу.
ideas-consent-picture = Картинка тоже будет видна. Убедитесь, что все, кто на ней, согласны.
ideas-consent-contact = Контакт тоже будет виден: { $contact }
ideas-consent-yes = Да, показать всем

## Вопрос автору

ideas-question-title = Вопрос об идее
ideas-reply-title = Ответ об идее
ideas-field-question = Вопрос
    .ask = Что вы хотите узнать? Я передам с именем, которое вы выбрали; адресов не видно.
    .help = Ваш вопрос в нескольких словах
ideas-field-reply = Ответ
    .ask = Что вы хотите ответить?
    .help = Несколько слов
ideas-asked = Вопрос о вашей идее «{ $title }», спрашивает { $name }:
ideas-replied = Ответ об идее «{ $title }», отвечает { $name }:
ideas-somebody = кто-то
ideas-reply = Ответить
ideas-sent = Передано. Ответ придёт сюда.

## Сессии

ideas-sessions = Сессии рынка
ideas-sessions-none = Сессий рынка ещё не было. На сессии каждая секция показывает одну карточку, и все голосуют.
ideas-session-open = Открыть сессию
ideas-session-title = Сессия рынка
ideas-move-title = Другое время окончания
ideas-field-session = Название
    .ask = Как называется сессия?
    .help = Например: Весенний рынок 2030
ideas-field-scope = Для кого
    .ask = Кто участвует?
    .help = Нажмите одну из кнопок
ideas-field-ends = Конец голосования
    .ask = До какого времени можно голосовать? Например: пятница 18:00 или через 2 часа
    .help = День и час или через сколько времени
ideas-field-votes = Голоса
    .ask = Сколько голосов у каждого?
    .help = Число от 1 до 20
ideas-field-starts = Начало голосования
    .ask = Когда голосование начнётся само? До этого секции ставят свои карточки.
    .help = День и час; если не указать, вы начнёте его кнопкой
ideas-end = { $at } ({ RELATIVE($days) })
ideas-end-past = { $at } — это уже прошло. До какого времени?
ideas-end-far = Это больше чем через год. До какого времени?
ideas-end-unclear = Не могу понять, какое это время. Напишите так: пятница 18:00 или через 2 часа
ideas-start-late = К этому времени сессия уже закончится. Пожалуйста, укажите время пораньше.
ideas-votes-unclear = Напишите число от 1 до { $most }.
ideas-scope-network = вся сеть
ideas-distance = Это { RELATIVE($days) }.
ideas-session-for = Для: { $place }
ideas-session-starts = Начало голосования: { $at }
ideas-session-ends = Конец голосования: { ZONED($at) }
ideas-session-votes = { $count ->
    [one] У каждого { $count } голос, но не за свою секцию.
    [few] У каждого { $count } голоса, но не за свою секцию.
    [many] У каждого { $count } голосов, но не за свою секцию.
   *[other] У каждого { $count } голоса, но не за свою секцию.
 }
ideas-session-opened = Сессия открыта. Секции могут ставить карточки; их координаторы уже знают.
ideas-session-begun = Голосование началось.
ideas-session-moved = Теперь сессия заканчивается в другое время.
ideas-session-few = Чтобы начать голосование, карточек должно быть не меньше { $count }.
ideas-session-empty = Карточек пока нет.
ideas-session-is-gathering-now = Секции ставят карточки. Голосование ещё не началось.
ideas-session-is-voting-now = Голосование идёт. До конца счёта не видит никто.
ideas-session-is-gathering = Собираются карточки; конец голосования: { $at }
ideas-session-is-voting = Голосование открыто до: { $at }
ideas-session-is-over = Закончилась: { $at }
ideas-session-is-off = Эта сессия отменена.
ideas-session-over = Эта сессия закончилась.
ideas-session-gone = Этой сессии здесь больше нет.
ideas-session-begin = Начать голосование
ideas-session-lead = Вести сессию
ideas-session-move = Другое время окончания
ideas-session-end = Закончить сейчас
ideas-session-cancel = Отменить сессию
ideas-session-look = К сессии
ideas-session-voted = { $count ->
    [one] Проголосовал { $count } человек.
    [few] Проголосовали { $count } человека.
    [many] Проголосовали { $count } человек.
   *[other] Проголосовали { $count } человека.
 }
ideas-sure-end = Голосование закончится сейчас, и все, кто участвовал, получат результат.
ideas-sure-off = Сессия закончится без результата, и все участники об этом узнают. Вернуть как было нельзя.
ideas-place-card = Поставить нашу карточку
ideas-place-which = Для какой секции?
ideas-place-title = Карточка секции «{ $section }»
ideas-place-how = Выберите карточку, которую показывает ваша секция. Её можно поменять до начала голосования.
ideas-place-none = У вашей секции ещё нет карточки. Сделайте её и возвращайтесь сюда.
ideas-place-late = Голосование началось или закончилось: карточки остаются как есть.
ideas-place-not-yours = Поставить можно только карточку своей секции или той, которую вы координируете.
ideas-place-twice = Эта карточка уже в сессии.
ideas-take-out = Убрать нашу карточку
ideas-placed = Ваша секция показывает: { $title }
ideas-taken-out = Теперь ваша секция ничего не показывает.
ideas-own-card = ваша секция
ideas-voted-for = ваш голос
ideas-card-gone = Этой карточки в сессии больше нет.
ideas-all-cards = Все карточки
ideas-vote = Отдать голос
ideas-unvote = Забрать голос
ideas-vote-given = Голос принят. До конца его можно забрать.
ideas-unvoted = Голос снова у вас.
ideas-votes-given = Ваши голоса: отдано { $given } из { $votes }.
ideas-votes-none = { $votes ->
    [one] Ваш голос уже отдан. Чтобы отдать его здесь, сначала заберите его у другой карточки.
    [few] Все ваши { $votes } голоса отданы. Чтобы голосовать здесь, сначала заберите один.
    [many] Все ваши { $votes } голосов отданы. Чтобы голосовать здесь, сначала заберите один.
   *[other] Все ваши { $votes } голоса отданы. Чтобы голосовать здесь, сначала заберите один.
 }
ideas-vote-early = Голосование ещё не началось. Я сообщу, когда начнётся.
ideas-vote-late = Голосование закончилось, этот голос уже не считается. Спасибо, что посмотрели.
ideas-vote-own = Голоса отдают другим секциям; за свою голосовать нельзя.
ideas-vote-elsewhere = Это сессия другой страны. Смотреть карточки можно, голосовать — нет.
ideas-call = Открыта сессия рынка. Ваша секция может показать одну карточку; конец голосования: { $at }.
ideas-begun = { $votes ->
    [one] Голосование началось. У вас { $votes } голос, до: { $at }.
    [few] Голосование началось. У вас { $votes } голоса, до: { $at }.
    [many] Голосование началось. У вас { $votes } голосов, до: { $at }.
   *[other] Голосование началось. У вас { $votes } голоса, до: { $at }.
 }
ideas-moved = Голосование теперь заканчивается в другое время: { $at }

## Результаты

ideas-result = Результат: { $title }
ideas-result-none = Никто не голосовал.
ideas-result-line = { $votes ->
    [one] { $rank }. { $card }: { $votes } голос
    [few] { $rank }. { $card }: { $votes } голоса
    [many] { $rank }. { $card }: { $votes } голосов
   *[other] { $rank }. { $card }: { $votes } голоса
 }
ideas-result-tie = { $votes ->
    [one] { $rank }. Поровну, по { $votes } голосу: { $cards }
    [few] { $rank }. Поровну, по { $votes } голоса: { $cards }
    [many] { $rank }. Поровну, по { $votes } голосов: { $cards }
   *[other] { $rank }. Поровну, по { $votes } голоса: { $cards }
 }
ideas-result-card = { $title } ({ $section })
ideas-result-gone = снятая карточка ({ $section })
ideas-result-rest = { $count ->
    [one] Участвовала ещё { $count } карточка.
    [few] Участвовали ещё { $count } карточки.
    [many] Участвовало ещё { $count } карточек.
   *[other] Участвовали ещё { $count } карточки.
 }

## Открытая страница

ideas-page-title = Галерея идей
ideas-page-lead = Что волонтёры попробовали у себя: рассказано так, чтобы другие могли повторить.
ideas-page-networks = Выберите сеть
ideas-page-count = { $count ->
    [one] { $count } идея
    [few] { $count } идеи
    [many] { $count } идей
   *[other] { $count } идеи
 }
ideas-page-filters = Сузить список
ideas-page-theme = Тема
ideas-page-country = Страна
ideas-page-language = Язык карточки
ideas-page-every = Все
ideas-page-none = Здесь пока нет идей.
ideas-page-none-fits = По этим условиям ничего не нашлось.
ideas-page-skip = К идеям
ideas-page-pages = Страницы
ideas-page-contact = Есть вопросы? Участники сети «{ $network }» находят эту карточку по команде /ideas и спрашивают там.
ideas-page-consent = Всё здесь показано с согласия тех, кто это сделал.

## Of a partner network

ideas-unshared = { $count ->
    [one] { $count } карточка из закладок больше не доступна: её сеть ею не делится.
    [few] { $count } карточки из закладок больше не доступны: их сети ими не делятся.
    [many] { $count } карточек из закладок больше не доступны: их сети ими не делятся.
   *[other] { $count } карточки из закладок больше не доступны: их сети ими не делятся.
 }
