# Общие слова. Тон: коротко, просто, дружелюбно, на «вы» со строчной буквы; говорить, что делать дальше.

## Кнопки

kit-yes = Да
kit-no = Нет
kit-back = Назад
kit-next = Дальше
kit-more = Ещё
kit-previous = Предыдущие
kit-cancel = Отмена
kit-save = Сохранить
kit-send = Отправить
kit-edit = Изменить
kit-delete = Удалить
kit-skip = Пропустить
kit-report = Пожаловаться
kit-undo = Вернуть как было
kit-done = Готово
kit-start-again = Начать заново
kit-start-log = Записать дело
kit-start-mine = Мои дела
kit-start-stats = Цифры
kit-start-help = Помощь
kit-page = { $page }/{ $pages }
kit-network = Сеть: { $network }

## Слова, которые пишут вместо кнопки, через запятую

kit-word-back = назад, вернуться, вернись
kit-word-skip = пропустить, пропусти, дальше, пропуск
kit-word-keep = оставить, оставь, так же, то же самое
kit-word-save = сохранить, сохрани, да, да сохрани

## Дни

kit-today = сегодня
kit-yesterday = вчера
kit-tomorrow = завтра

## Формы

kit-form-now = Сейчас: { $value }
kit-form-line = { $field }: { $value }
kit-form-chosen = ✓ { $label }
kit-form-keep = Оставить
kit-form-review = Сохранить?
kit-form-review-send = Отправить?
kit-form-which = Что изменить?
kit-form-page = Страница { $page } из { $pages }. Ответ можно и написать.
kit-form-press = Не вижу, что изменить. Нажмите «Изменить», чтобы выбрать поле, или «{ $save }», если всё верно.
kit-form-required = Без этого ответа не обойтись.
kit-form-look-again = Почти готово. Посмотрите, пожалуйста, ещё раз сюда.
kit-form-updated = Изменено.
kit-form-answered = На этот вопрос уже есть ответ.
kit-form-no-photo = Фото здесь не подходит. Напишите ответ или нажмите кнопку.
kit-form-no-file = Файл мне здесь не пригодится. Пожалуйста, напишите ответ или нажмите кнопку.
kit-form-photo-added = Фото добавлено.
kit-form-no-location = Геопозиция здесь не подходит. Напишите ответ или нажмите кнопку.
kit-form-cancelled = Отменено. Ничего не сохранено.
kit-form-reopen = Всё-таки продолжить
kit-form-reopened = Вот на чём мы остановились.
kit-form-resume = Продолжить
kit-form-kept = Незаконченная запись сохранена. Продолжите, когда захотите.
kit-form-another = Похоже, это другая запись. Начать новую? Открытая сохранится.
kit-form-another-new = Начать новую
kit-form-another-this = Вернуться к открытой
kit-form-other-open = Есть ещё одна незаконченная запись. Продолжим её?
kit-form-other-open-named = Ещё не закончено: { $entry }. Продолжить?
kit-form-late = Эта запись уже сохранена. Чтобы изменить её, откройте /mine.

## Ответы на все случаи

kit-nothing-to-cancel = Отменять нечего.
kit-link-words = start { $payload }
kit-link-kith = Я здесь:
kit-old-button = Эта кнопка больше не работает.
kit-refused = Это может только координатор, который за это отвечает.
kit-refused-ask = Это может только координатор, который за это отвечает. Можно спросить: { ANY($names) }.
kit-who-coordinates = Кто координирует
kit-incident =
    У меня что-то пошло не так. Попробуйте, пожалуйста, чуть позже.
    Если это повторится, сообщите координатору номер: { $number }
kit-did-you-mean = Возможно, вы имели в виду { $suggestion }?
kit-unknown-command = Не знаю команды { $command }. Вот что я умею:
kit-not-understood =
    Не получилось понять. Чтобы записать дело, напишите его одной строкой, например:
    /log уборка берега вчера, 12 волонтёров, 3 часа
kit-photo-alone = Спасибо за фото. Чтобы добавить его к делу, сначала отправьте /log, а потом фото.
kit-file-alone = Спасибо за файл. Файлы я передаю только в переписке: откройте её через /introductions и отправьте файл туда.
kit-location-alone = Спасибо, но сейчас геопозиция не нужна. Отправьте /timezone, чтобы указать часовой пояс.
kit-location-button = Отправить геопозицию
kit-location-offer = Или отправьте геопозицию: кнопка под полем ввода.

## В группе

kit-group-answered = Ответ — в нашем личном чате.
kit-group-closed = Я отвечаю лично. Откройте один раз наш чат и напишите мне снова.
kit-group-start = Открыть личный чат

## Для того, кто запускает программу

## Что Kith говорит сам

kit-late = Это сообщение должно было прийти раньше: { $at }. Простите, вовремя отправить не получилось.
kit-platform =
    { $platform ->
        [telegram] Telegram
        [discord] Discord
        [local] веб-чат
        [terminal] терминал
       *[other] { $platform }
    }
kit-missed =
    { $count ->
        [one] { $count } сообщение не дошло до вас. Оно хранится для вас: /inbox
        [few] { $count } сообщения не дошли до вас. Они хранятся для вас: /inbox
        [many] { $count } сообщений не дошло до вас. Они хранятся для вас: /inbox
       *[other] { $count } сообщения не дошло до вас. Они хранятся для вас: /inbox
    }
kit-missed-open = Показать

## Факторы успеха

kit-factors-alike = Вы написали «{ $words }». Возможно, вы имели в виду что-то из этого?
kit-factors-new = новое: { $word }
kit-factors-unusable = Напишите каждый фактор в нескольких словах, через запятую. Например: надёжный партнёр, один ответственный

## Пробовали другие

kit-tried = { $tried ->
    [one] Другие пробовали: { $tried } раз
    [few] Другие пробовали: { $tried } раза
    [many] Другие пробовали: { $tried } раз
   *[other] Другие пробовали: { $tried } раза
 }
kit-tried-result = { $result }: { $count }
kit-tried-worked = Получилось
kit-tried-mixed = Отчасти
kit-tried-failed = Не получилось
kit-tried-where = Где: { $countries }
kit-tried-country = { COUNTRY($country) }
kit-tried-planned = { $planned ->
    [one] Готовится ещё { $planned } план
    [few] Готовятся ещё { $planned } плана
    [many] Готовятся ещё { $planned } планов
   *[other] Готовится ещё { $planned } плана
 }

kit-circle-network = вся сеть
kit-circle-country = { COUNTRY($country) }
kit-circle-section = { $section }
kit-circle-unknown = Нажмите одну из кнопок или напишите название своей секции или страны.

## Partner networks

kit-share-partners = Поделиться с сетями-партнёрами
kit-share-stop = Не делиться с партнёрами
kit-shared-with = Это читают и участники сетей: { $networks }.
kit-audience = Кто это видит
kit-shown-to-all = Это могут прочитать все: в любой сети и на открытой странице.
kit-page-languages = Языки этой страницы

## Параметры команд там, где платформа их показывает

kit-param-choose = Выберите из списка или напишите часть названия
kit-param-choose-many = Из списка; если несколько — через запятую
kit-param-text = текст
    .help = То, что вы написали бы после команды
kit-param-line = одной строкой
    .help = Всё сразу, своими словами: что, когда, где, сколько
kit-param-question = вопрос
    .help = Что вы хотите узнать?
kit-param-period = период
    .help = Например, «этот месяц», «2025» или «Лион, прошлый год»
kit-param-place = место
    .help = Секция, город или страна
kit-param-theme = тема
    .help = О чём это
kit-param-language = язык
    .help = Язык, на котором Kith говорит с вами
kit-param-invitation = приглашение
    .help = Код из приглашения
kit-param-code = код
    .help = Код, который вы получили по /link в другом своём канале
kit-param-hours = часы
    .help = Например, «с 22 до 8» или «нет»
kit-param-until = возвращение
    .help = Первый день, когда вы снова здесь, например «понедельник» или «3 мая»
