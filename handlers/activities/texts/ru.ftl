# Запись того, что сделала группа. Тон: коротко, тепло, по одному вопросу; странная цифра — это вопрос, а не упрёк.

## Команды

activities-command-log = Записать дело
    .words = записать, запиши, запишите, записать дело, добавить дело, новое дело
activities-command-mine = Мои дела
    .words = мои дела, мои записи, мой список, что я записал, что я записала
activities-command-review = Просмотреть записанное
    .words = проверка, проверить, просмотр, что на проверке

## Слова, которые пишут, через запятую

activities-words-again = снова, ещё раз, еще раз, опять, повторить, то же
activities-words-alone = я, только я, я один, я одна, один, одна
activities-words-nobody = никого, никто, ноль, нет
activities-words-each = каждый, каждая, каждому, на каждого, на человека, с человека
activities-words-total = всего, в сумме, итого, вместе, суммарно, в общей сложности
activities-words-school = школ, класс, ученик, урок, детск, лице, гимнази

## Форма

activities-log-title = Записать дело
activities-log-intro =
    Расскажите, что вы сделали. Хватит одной строки, например:
    уборка берега вчера, 12 волонтёров, 3 часа
activities-field-title = Что
    .ask = Что вы сделали?
    .help = Короткое название, например: Уборка берега
activities-field-when = Когда
    .ask = Когда это было?
    .help = Один день или несколько, например: вчера, 3 мая, 3–5 мая
activities-field-sections = Секции
    .ask = Какая секция это сделала? Если делали вместе, отметьте все.
    .help = Названия секций через запятую
activities-field-themes = Тема
    .ask = О чём это было?
    .help = Одна тема или несколько через запятую
activities-field-volunteers = Волонтёры
    .ask = Сколько человек отдали своё время, считая вас?
    .help = Число, например: 12
activities-ask-people =
    Сколько было волонтёров, считая вас, и скольких людей это коснулось?
    Например: 12, 40. Хватит и первого числа.
activities-field-hours = Время
    .ask = Сколько времени это заняло?
    .help = Например: 3 ч, 90 минут, по 2 часа на каждого, всего 36 часов
activities-field-reached = Охват
    .ask = Скольких людей это коснулось: гостей, учеников, жителей?
    .help = Число, например: 40; 0, если никого
activities-field-first-time = Впервые
    .ask = Сколько из них были впервые?
    .help = Число, не больше охвата
activities-field-place = Место
    .ask = Где это было? Хватит города или области: что вы напишете, увидят другие.
    .help = Город или область; улица — только если её можно знать другим
activities-field-text = Короткий текст
    .ask = Что вы хотите об этом рассказать?
    .help = Несколько предложений
activities-field-outcome = Результат
    .ask = Что получилось?
    .help = Например: 45 мешков мусора, 120 деревьев
activities-field-link = Ссылка
    .ask = Есть ли об этом страница? Пришлите её адрес.
    .help = Полный адрес страницы
activities-field-photos = Фото
    .ask = Пришлите фото. Сведения о месте и времени из него будут убраны.
    .help = По одному фото
activities-field-helpers = Помощники
    .ask = Кто помогал, у кого здесь нет учётной записи?
    .help = Имена через запятую
activities-field-level = Ступень учеников
    .ask = На какой ступени учатся ученики?
    .help = Ступень, например: начальная школа
activities-field-feedback = Отзыв учителя
    .ask = Что говорит учитель?
    .help = В нескольких словах
activities-field-visibility = Кому видно
    .ask = Кому показывать это дело?
    .help = Всей сети, вашей секции или только вам
activities-field-same = То же самое?
    .ask = Это одно и то же дело?
    .help = Нажмите кнопку
activities-field-status = Состояние
activities-field-merged = Объединено с

activities-visibility-network = Всей сети
activities-visibility-section = Только секции
activities-visibility-private = Только мне
activities-level-kindergarten = Детский сад
activities-level-primary = Начальная школа
activities-level-lower = Средние классы
activities-level-upper = Старшие классы
activities-level-vocational = Колледж или училище
activities-level-university = Университет
activities-day-choice =
    { $day ->
        [today] Сегодня, { DAY($on) }
        [yesterday] Вчера, { DAY($on) }
       *[other] { DAY($on) }
    }
activities-sections-none = Без секции, для сети
activities-hours-choice = { $hours } ч
activities-photos-remove = Убрать фото

## Чего не может быть и что написать вместо этого

activities-empty = Здесь пока пусто. Напишите что-нибудь или нажмите «Пропустить».
activities-press-one = Нажмите, пожалуйста, одну из кнопок.
activities-too-long = Немного длинно: не больше { $most } знаков, пожалуйста.
activities-title-unclear = Дайте короткое название словами, например: Уборка берега
activities-title-long = Для названия немного длинно: не больше { $most } знаков. Остальное можно написать в коротком тексте.
activities-when-unclear = Не вижу здесь дня. Попробуйте так: вчера, в прошлую пятницу, 3 мая, 3–5 мая.
activities-when-which = Какой это был день?
activities-when-future = Этот день ещё не наступил: { $on }. Запишите дело, когда оно будет сделано, или назовите другой день.
activities-when-backwards = Конец раньше начала. Назовите сначала первый день, потом последний.
activities-when-too-old = Я храню дела начиная с { $year } года. Назовите день позже, пожалуйста.
activities-when-too-long = Одно дело длится не больше года. Более долгие записывайте по годам.
activities-when-old = { $on } — это больше двух лет назад. Всё верно?
activities-when-long =
    { $count ->
        [one] Это { $count } день подряд. Всё верно?
        [few] Это { $count } дня подряд. Всё верно?
        [many] Это { $count } дней подряд. Всё верно?
       *[other] Это { $count } дня подряд. Всё верно?
    }
activities-negative = Меньше нуля не бывает. Напишите число от 0 и больше.
activities-count-unclear = Не вижу здесь целого числа. Попробуйте так: 12
activities-count-which = Какое число верное?
activities-volunteers-none = Кто-то отдал своё время, хотя бы вы. Сколько вас было?
activities-volunteers-most = Больше { $most } волонтёров на одном деле мне не записать. Проверьте, пожалуйста, число.
activities-volunteers-unusual =
    { $count ->
        [one] { $count } волонтёр? Подтвердите или напишите верное число.
        [few] { $count } волонтёра? Подтвердите или напишите верное число.
        [many] { $count } волонтёров? Подтвердите или напишите верное число.
       *[other] { $count } волонтёра? Подтвердите или напишите верное число.
    }
activities-reached-most = Охват больше { $most } человек мне не записать. Проверьте, пожалуйста, число.
activities-reached-unusual =
    { $count ->
        [one] Охват — { $count } человек? Подтвердите или напишите верное число.
        [few] Охват — { $count } человека? Подтвердите или напишите верное число.
        [many] Охват — { $count } человек? Подтвердите или напишите верное число.
       *[other] Охват — { $count } человека? Подтвердите или напишите верное число.
    }
activities-first-time-most = Впервые — { $count }, а всего { $reached }: первое число больше. Сколько человек были впервые?
activities-hours-unclear = Не вижу здесь времени. Попробуйте так: 3 ч, 90 минут, по 2 часа на каждого, всего 36 часов.
activities-hours-none = Сколько-то времени это точно заняло. Сколько?
activities-hours-most =
    { $days ->
        [one] За { $days } день проходит только { $most } ч. Сколько времени отдал каждый волонтёр?
        [few] За { $days } дня проходит только { $most } ч. Сколько времени отдал каждый волонтёр?
        [many] За { $days } дней проходит только { $most } ч. Сколько времени отдал каждый волонтёр?
       *[other] За { $days } дня проходит только { $most } ч. Сколько времени отдал каждый волонтёр?
    }
activities-hours-most-total = У всех волонтёров вместе было только { $most } ч. Сколько времени это заняло?
activities-hours-unusual =
    { $days ->
        [one] По { $hours } ч на волонтёра за { $days } день? Подтвердите или напишите верное время.
        [few] По { $hours } ч на волонтёра за { $days } дня? Подтвердите или напишите верное время.
        [many] По { $hours } ч на волонтёра за { $days } дней? Подтвердите или напишите верное время.
       *[other] По { $hours } ч на волонтёра за { $days } дня? Подтвердите или напишите верное время.
    }
activities-hours-which = Как считать это время?
activities-hours-each-or-total = { $hours } ч — это у каждого или всего?
activities-hours-together = { $hours } ч — больше, чем может отдать один человек. Это все вместе?
activities-section-unknown = Не знаю секции «{ $name }». Напишите название полностью или нажмите кнопку.
activities-sections-own = Дело, которое вы записываете, относится и к вашей секции. Добавьте её, пожалуйста.
activities-sections-join = Записывать для секции «{ $section }» можно, когда вы в ней состоите. Попроситься: /join { $section }. Или нажмите другую.
activities-not-yours = Это может изменить только автор или координатор.
activities-other-network = Эта запись относится к сети «{ $network }». Перейдите в неё командой /network и сохраните.
activities-theme-unknown = Не знаю темы «{ $name }». Нажмите, пожалуйста, одну из кнопок.
activities-link-unclear = Такой адрес не открыть. Попробуйте так: https://example.org/nash-den
activities-helpers-most = Очень много имён: не больше { $most }, пожалуйста.
activities-photos-most = Здесь уже { $most } фото, для одного дела хватит.
activities-photo-unclear = Эту картинку не сохранить. Пришлите обычную фотографию не больше { $most } МБ.
activities-photos-unclear = Пришлите фото или нажмите кнопку.

## Сомнения в строке

activities-doubt-volunteers = Сколько человек отдали своё время, считая вас?
activities-doubt-volunteers-range = Вы назвали число «от и до». Сколько было волонтёров?
activities-doubt-reached = Скольких людей это коснулось?
activities-doubt-reached-range = Вы назвали число «от и до». Скольких людей это коснулось?
activities-doubt-first-time = Сколько из них были впервые?
activities-doubt-zero = Совсем никого? Напишите, пожалуйста, число.
activities-doubt-absurd = Число выглядит странно. Какое верное?
activities-doubt-partner = Вы делали это вместе: { $names }. Какая это секция?
activities-doubt-sections = Какие секции делали это вместе?

## Карточка

activities-days = { $days }
activities-list = { $items }
activities-count = { $count }
activities-joint = { $first }; совместно: { $others }
activities-line = { $field }: { $value }
activities-bullet = • { $item }
activities-untold = не указано
activities-untitled = (стёрто)
activities-nobody = больше никто
activities-somebody = кто-то без имени
activities-card-change = Вы меняете дело, которое уже сохранено.
activities-card-join = Это станет общим делом с «{ $title }» (автор — { $who }). Сказанное там останется, недостающее добавится:
activities-card-same = Это то же дело, что и «{ $title }» (автор — { $who }), поэтому запись остаётся одна. Сказанное там останется, недостающее добавится:
activities-card-differs = В этот раз сказано иначе, в запись не попадёт:
activities-card-when = { $days } ({ RELATIVE($ago) })
activities-card-section = Секция: { $section }
activities-card-no-section = Без секции: считается для сети
activities-card-volunteers =
    { $count ->
        [one] { $count } волонтёр
        [few] { $count } волонтёра
        [many] { $count } волонтёров
       *[other] { $count } волонтёра
    }
activities-card-reached =
    { $count ->
        [one] Охват: { $count } человек
        [few] Охват: { $count } человека
        [many] Охват: { $count } человек
       *[other] Охват: { $count } человека
    }
activities-card-reached-first =
    { $count ->
        [one] Охват: { $count } человек, впервые — { $first }
        [few] Охват: { $count } человека, впервые — { $first }
        [many] Охват: { $count } человек, впервые — { $first }
       *[other] Охват: { $count } человека, впервые — { $first }
    }
activities-card-untold = Не указано: { $fields }
activities-hours-alone = { $hours } ч
activities-hours-apiece = по { $hours } ч
activities-hours-each = по { $hours } ч (всего { $total } ч)
activities-hours-total = всего { $hours } ч
activities-hours-total-each = всего { $hours } ч (примерно по { $each } ч)
activities-photos = { $count } фото
activities-photo-alt = Фото { $number } к делу «{ $title }»
activities-in-list = { $title } · { $days }
activities-status-new = Ещё не подтверждено
activities-status-verified = Подтверждено
activities-status-rejected = Не принято
activities-rejected-because = Не принято: { $reason }
activities-written-by = Автор записи: { $who }
activities-written-with = Вместе с вами: { $who }

## После сохранения

activities-saved-reached =
    { $reached ->
        [one] Записано, спасибо! В этом году ваши дела коснулись { $reached } человека.
        [few] Записано, спасибо! В этом году ваши дела коснулись { $reached } человек.
        [many] Записано, спасибо! В этом году ваши дела коснулись { $reached } человек.
       *[other] Записано, спасибо! В этом году ваши дела коснулись { $reached } человека.
    }
activities-saved-own =
    { $count ->
        [1] Записано, спасибо! Это ваше первое дело здесь.
        [one] Записано, спасибо! Теперь у вас { $count } дело.
        [few] Записано, спасибо! Теперь у вас { $count } дела.
        [many] Записано, спасибо! Теперь у вас { $count } дел.
       *[other] Записано, спасибо! Теперь у вас { $count } дела.
    }
activities-changed = Изменено.
activities-unchanged = Отличий нет, всё осталось как было.
activities-undone = Всё как было: ничего из этого не сохранено. Измените что нужно.
activities-undone-change = Всё как было: в записи снова то, что раньше. Измените что нужно.
activities-undo-done = Это уже отменено.
activities-undo-late = Вернуть можно только в течение минуты. Дело по-прежнему можно открыть, изменить или удалить.
activities-undo-changed = С тех пор запись кто-то изменил, поэтому она осталась как есть. Откройте её и посмотрите, что в ней теперь.
activities-late = Это дело уже сохранено. Чтобы изменить его, откройте /mine.
activities-late-ask = Вот что теперь говорит ваше сообщение. Изменить сохранённое дело?
activities-add-school = Добавить отзыв школы
activities-part-of = Часть события: { $title }
activities-school-title = Визит в школу
activities-open = Открыть
activities-gone = Этого дела больше нет, или вам его не видно.

## Может, оно уже записано?

activities-same-ask = Похожее уже записано. Это то же самое?
activities-same-one = «{ $title }», { $days }, { $sections }, автор: { $who }
activities-same-join = Сделать общим делом
activities-same-yes = Это то же самое
activities-same-renew = То же самое, с этими цифрами
activities-same-this = То же, что: { $title }
activities-same-no = Это другое дело
activities-joined = Теперь это одно общее дело: в каждом итоге выше ваших секций оно считается один раз.
activities-joined-same = Теперь это одна запись, она считается один раз.

## Ещё раз

activities-again-none = У вас пока нет дел, которые можно повторить.
activities-again-which = Какое дело записать ещё раз?
activities-again-when = Когда это было на этот раз? Одно нажатие — и записано.
activities-again-save =
    { $day ->
        [today] Записать на сегодня, { DAY($on) }
        [yesterday] Записать на вчера, { DAY($on) }
       *[other] Записать на { DAY($on) }
    }
activities-again-other-day = Другой день
activities-repeat = Записать ещё раз
activities-share = Поделиться практикой
activities-promote = Предложить в библиотеку

## /mine

activities-mine-none = У вас пока нет дел. Чтобы начать, хватит одной строки.
activities-mine-head =
    { $count ->
        [one] У вас { $count } дело
        [few] У вас { $count } дела
        [many] У вас { $count } дел
       *[other] У вас { $count } дела
    }
activities-mine-open = Нажмите на дело, чтобы открыть его.
activities-mine-back = Мои дела
activities-delete-ask = Удалить «{ $title }»?
activities-delete-what = Оно исчезнет навсегда, с фото и историей, и уйдёт из всех итогов. Ответить можно в течение минуты.
activities-delete-joint = Это общее дело: оно исчезнет для всех секций: { $sections }.
activities-delete-yes = Удалить навсегда
activities-delete-no = Оставить
activities-delete-late = Минута прошла, ничего не удалено.
activities-delete-shared = Общее дело может удалить только тот, кто записал его первым. Вы можете изменить его и убрать свою секцию.
activities-delete-others = Удалить дело может только автор. Координатор может его не принять.
activities-deleted = «{ $title }» удалено.
activities-follow = Следить
activities-check = Хорошее ли это дело?
activities-label = Знак: { $verdict ->
    [qualifies] есть
    [nearly] почти есть
   *[regular] обычное дело
 }
activities-history = История
activities-history-head = История: «{ $title }»
activities-history-created = { $at }: записано, автор — { $who }
activities-history-line = { $at }, { $who }: { $field }: { $before } → { $after }
activities-history-merged = { $at }, { $who }: объединено с «{ $title }»

## /review

activities-review-none = Проверять нечего. Отличная работа!
activities-review-head =
    { $count ->
        [one] { $count } дело ждёт проверки
        [few] { $count } дела ждут проверки
        [many] { $count } дел ждут проверки
       *[other] { $count } дела ждут проверки
    }
activities-review-open = Сначала те, что ждут дольше всех. Нажмите, чтобы посмотреть.
activities-review-one = Проверить
activities-review-back = Вернуться к проверке
activities-review-queue = Всё, что ждёт проверки
activities-review-next = Дальше (ещё { $count })
activities-review-own = Это ваша собственная запись. Если можно, пусть её проверит кто-то другой.
activities-review-near = Есть похожее: «{ $title }», автор — { $who }.
activities-review-quality = О чём помнить:
activities-verify = Подтвердить
activities-verified = «{ $title }» подтверждено.
activities-verified-before = Это дело уже подтверждено.
activities-ask = Спросить автора
activities-ask-title = Вопрос автору
activities-ask-nobody = Автора больше нет, ответить некому.
activities-field-question = Вопрос
    .ask = О чём спросить? Автор ответит здесь, в чате.
    .help = Один короткий вопрос
activities-asked = Отправлено. { $who } может ответить здесь, и я передам вам ответ.
activities-question-open = Вопрос ({ $who }): «{ $question }». Ответа пока нет.
activities-question-answered = Вопрос ({ $who }): «{ $question }». Ответ: «{ $answer }»
activities-question-quoted = Ваш вопрос: «{ $question }»
activities-answer = Ответить
activities-answer-title = Ваш ответ
activities-field-answer = Ответ
    .ask = Что вы ответите?
    .help = В нескольких словах
activities-answered = Спасибо, ответ передан.
activities-answered-before = На этот вопрос уже есть ответ.
activities-correct = Исправить
activities-reject = Не принимать
activities-reject-title = Не принимать дело
activities-field-reason = Причина
    .ask = Почему дело не принято? Автор прочтёт ваш ответ.
    .help = Доброе слово и что поможет
activities-reason-twice = Оно записано дважды
activities-reason-not-ours = Это не наше дело
activities-reason-not-done = Оно не состоялось
activities-rejected = «{ $title }» не принято; автор узнает почему.
activities-merge = Объединить с похожим
activities-merge-ask = Объединить эти два дела в одно?
activities-merge-what = «{ $title }» останется, возьмёт недостающее и будет делом секций: { $sections }. Второе исчезнет. Оба автора узнают об этом.
activities-merge-yes = Объединить

## Что узнают другие

activities-difference = { $field }: { $before } → { $after }
activities-told-joint = Записано дело, общее с секцией «{ $section }» (автор — { $who }). Оно считается для обеих секций, записывать его ещё раз не нужно.
activities-told-joined = { $who }: «Мы тоже там были». Теперь «{ $title }» — общее дело и целиком считается для обеих секций.
activities-told-same = { $who }: «Мы тоже там были». Теперь «{ $title }» — ваша общая запись, она считается один раз.
activities-told-corrected = В деле «{ $title }» есть исправления ({ $who }):
activities-told-undone = Исправление в деле «{ $title }» отменено ({ $who }):
activities-told-rejected = Дело «{ $title }» не принято ({ $who }): { $reason }
activities-told-rejected-next = Измените что нужно, и его посмотрят ещё раз.
activities-told-question = Вопрос о деле «{ $title }» ({ $who }):
activities-told-answer = Ответ о деле «{ $title }» ({ $who }):
activities-told-merged = Координатор объединил две записи об одном деле. Теперь это «{ $title }», и оно по-прежнему ваше.
activities-told-deleted = Ваше общее дело «{ $title }» удалено ({ $who }) и больше ни для кого не считается. Если ваша часть должна считаться, запишите её ещё раз.

## Of a partner network

activities-same = Это было и у нас
