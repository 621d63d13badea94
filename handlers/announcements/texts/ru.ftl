# Что координаторы говорят многим сразу и что с этим делают читатели.

announcements-command-announce = Объявить что-то участникам
    .words = объявить, объявление, новое объявление
announcements-command-announcements = Объявления: отчёты, отключённые темы
    .words = объявления, отключённые темы, мои отключённые темы

## The form

announcements-form = Объявление
announcements-places = Где
    .ask = Кому его отправить? Нажмите всё, что подходит, или напишите: «секции Батуми и Кутаиси, студенты, грузинский».
    .help = Назовите секции или страны, которые вы координируете, или нажмите кнопку.
announcements-people = Кто
    .ask = Всем там или только некоторым? Нажмите, что подходит, или напишите: «студенты, грузинский, молчат 6 недель».
    .help = Назовите роли, темы или языки, или сколько недель человек ничего не записывал.
announcements-text = Текст
    .ask = Что вы хотите сказать? Слова можно выделить: *жирно* или _курсивом_. Чтобы добавить картинку, пришлите её с текстом в подписи.
    .help = Напишите текст объявления.
announcements-picture = Картинка
    .ask = Пришлите одну картинку.
    .help = Пришлите картинку или нажмите «Без картинки».
announcements-language = Язык текста
    .ask = На каком языке этот текст?
    .help = Нажмите язык или напишите его название.
announcements-buttons = Кнопки
    .ask = Смогут ли читатели что-нибудь нажать? Нажмите всё, что подходит.
    .help = Нажмите, что подходит, или «Без кнопок».
announcements-link = Ссылка
    .ask = Куда ведёт ссылка и что написать на кнопке? Например: Программа https://example.org/day
    .help = Напишите, что стоит на кнопке (не больше 32 букв), а потом адрес: Программа https://example.org/day
announcements-poll = Опрос
    .ask = Из каких ответов можно выбрать? От двух до десяти, каждый с новой строки или через запятую.
    .help = Напишите ответы, каждый с новой строки.
announcements-when = Когда
    .ask = Когда отправить? Нажмите или напишите: «в пятницу в 18:00».
    .help = Напишите день и время, например «в пятницу в 18:00», или «сейчас».
announcements-zones = Время
    .ask = Читатели могут жить в других часовых поясах. Какое время вы имеете в виду?
    .help = Нажмите одно из двух.
announcements-urgent = Срочность
    .ask = Это срочно? Срочное сообщение приходит и в тихие часы, и сверх дневного предела. К скольким людям оно так пришло, будет посчитано и показано в отчёте.
    .help = Нажмите одно из двух.
announcements-options = Ответы опроса
    .ask = А ответы опроса на этом языке, в том же порядке?
    .help = Напишите столько же ответов, сколько на первом языке, каждый с новой строки.
announcements-variant-form = Ещё один язык
announcements-variant-language = Язык
    .ask = На каком ещё языке есть текст?
    .help = Нажмите язык или напишите его название.
announcements-variant-text = Текст
    .ask = Как он звучит на этом языке?
    .help = Напишите текст на этом языке.
announcements-correction-form = Новый текст
announcements-correction-text = Новый текст
    .ask = Что должно быть вместо этого?
    .help = Напишите весь текст заново.

announcements-everybody = Все, кто там
announcements-kind-volunteer = волонтёры
announcements-kind-student = студенты
announcements-kind-formal-educator = учителя и преподаватели
announcements-kind-nonformal-educator = педагоги вне школы
announcements-kind-researcher = исследователи
announcements-who-silent = { $weeks ->
    [one] без записей { $weeks } неделю
    [few] без записей { $weeks } недели
    [many] без записей { $weeks } недель
   *[other] без записей { $weeks } недели
 }
announcements-who-event = ответ «да» на «{ $event }»
announcements-who-language = язык: { $language }
announcements-typed-small = все, всем, всех, только, в, во, на, из, для, кто, секция, секции, секциям, секцию, страна, страны, участники, участникам, люди, людям, говорят, говорящие, говорящим, читают, по, тема, темы, и
announcements-typed-and = и, &, или
announcements-typed-network = вся сеть, сеть, всем, все
announcements-audience-unclear = Не удалось найти «{ $part }». Пишите названия так, как на кнопках, через запятую.
announcements-elsewhere = Это место координируете не вы: { $place }. Назовите то, за которое вы отвечаете.
announcements-text-long = Знаков в тексте: { $count }, а помещается { $most }. Пожалуйста, сократите.
announcements-text-long-picture = С картинкой помещается знаков: { $most }, а здесь { $count }. Пришлите текст короче.
announcements-picture-unclear = Подойдёт картинка { $kinds } не больше { $most } МБ.
announcements-picture-there = одна картинка
announcements-picture-none = без картинки
announcements-picture-remove = Без картинки
announcements-picture-alt = Картинка объявления
announcements-button-none = Без кнопок
announcements-button-ack = «Прочитано»
announcements-button-link = Ссылка
announcements-button-poll = Опрос
announcements-button-rsvp = Ответ на событие
announcements-event = Событие
    .ask = О каком событии речь? У читателей будет кнопка, чтобы ответить.
    .help = Нажмите одно из событий.
announcements-event-line = { $title }: { $at }
announcements-event-button = Придёте?
announcements-event-unknown = Не знаю такого события. Нажмите одну из кнопок.
announcements-poll-count = В опросе от двух до { $most } ответов, а здесь { $count }. Напишите каждый с новой строки.
announcements-poll-long = Ответ может быть не длиннее { $most } знаков.
announcements-options-count = Ответов на первом языке: { $count }. Дайте столько же, в том же порядке.
announcements-when-now = Сейчас
announcements-when-at = { $at }
announcements-when-shown = { ZONED($at) }, { RELATIVE($days) }
announcements-when-past = Это время уже прошло: { $at }. Выберите другое или «сейчас».
announcements-zones-same = Моё время, всем сразу
announcements-zones-local = По местным часам каждого
announcements-urgent-no = Не срочно
announcements-urgent-yes = Срочно
announcements-press-one = Пожалуйста, нажмите одну из кнопок.

## Before it leaves

announcements-card = Выше видно то, что увидят читатели.
announcements-card-ask = Пока ничего не отправлено. Отправить?
announcements-nobody = Этого никто не получит. Измените, для кого оно.
announcements-to = Всем здесь: { $places }
announcements-to-kinds = Только: { ANY($kinds) }
announcements-to-themes = Кому важно: { ANY($themes) }
announcements-to-languages = Кто читает: { ANY($languages) }
announcements-count = { $count ->
    [one] Получит { $count } человек
    [few] Получат { $count } человека
    [many] Получат { $count } человек
   *[other] Получат { $count } человека
 }
announcements-reads = { $language }: { $count }
announcements-reads-other = { $language }: { $count } (язык текста: { $other })
announcements-put-off = Позже из-за тихих часов, отсутствия или дневного предела: { $count }
announcements-never = Не принимают такие сообщения ни в один день: { $count }
announcements-over = Где этот час уже прошёл, придёт сразу: { $count }
announcements-passes = Срочно, вопреки тихим часам или дневному пределу: { $count }
announcements-left-out = Не посчитаны: тема отключена { $muted }, сообщения остановлены { $stopped }, недоступны { $unreachable }
announcements-takes-seconds = { $seconds ->
    [one] Отправка займёт около { $seconds } секунды.
    [few] Отправка займёт около { $seconds } секунд.
    [many] Отправка займёт около { $seconds } секунд.
   *[other] Отправка займёт около { $seconds } секунды.
 }
announcements-takes-minutes = { $minutes ->
    [one] Отправка займёт около { $minutes } минуты.
    [few] Отправка займёт около { $minutes } минут.
    [many] Отправка займёт около { $minutes } минут.
   *[other] Отправка займёт около { $minutes } минуты.
 }
announcements-goes-now = Уйдёт через минуту после подтверждения; до этого можно отменить.
announcements-goes-at = Уйдёт { ZONED($at) }, { RELATIVE($days) }. До этого можно отменить.
announcements-goes-local = Каждый получит его по своим местным часам, когда они покажут то же время: { DATE($at, native: "no") }, { TIME($at, native: "no") }. Первые получат { ZONED($first) }.
announcements-confirm = Подтвердить и отправить
announcements-confirm-later = Подтвердить
announcements-choose-when = Выбрать время
announcements-choose-buttons = Выбрать кнопки
announcements-add-language = Добавить язык
announcements-change = Изменить
announcements-drop = Удалить черновик
announcements-cancel = Отменить
announcements-cancel-soon = Отменить ({ $seconds } с)
announcements-cancelled = Отменено. Ничего не ушло.
announcements-thrown-away = Черновик удалён. Ничего не ушло.
announcements-sample = Это предпросмотр. Читатели смогут это нажать.
announcements-overtaken = С тех пор кое-что изменилось. Сейчас дела обстоят так.
announcements-too-late = Оно уже в пути. Что можно сделать, видно в /announcements.
announcements-unchangeable = С отправки прошло слишком много времени: сообщения в чатах уже не изменить. Напишите новое: /announce.
announcements-saved-already = Оно уже сохранено. Нажмите «Изменить» под предпросмотром или откройте /announcements.
announcements-gone = Этого объявления больше нет. Остальные — в /announcements.

## A second coordinator

announcements-waits-for-approval = Его должен одобрить ещё один координатор. До этого ничего не уйдёт.
announcements-nobody-approves = В этой сети нужно второе «да», а за все эти места больше никто не отвечает. Сначала назначьте кого-нибудь через /members.
announcements-approval-asked = { $name } просит одобрить это объявление.
announcements-correction-asked = { $name } просит одобрить этот новый текст.
announcements-approve = Одобрить
announcements-decline = Отклонить
announcements-not-own = Одобрить должен кто-то другой: текст написали или подтвердили вы.
announcements-approved = { $name }: объявление одобрено. Оно уйдёт, как задумано.
announcements-declined = { $name }: объявление не одобрено. Его можно изменить и попросить снова.
announcements-declined-done = Отклонено. Автор об этом знает.
announcements-somebody = Координатор
announcements-approval-on = Требовать второе «да»
announcements-approval-off = Без второго «да»
announcements-approval-required = Каждому объявлению нужно «да» второго координатора.

## Under way

announcements-scheduled = { $count ->
    [one] Уйдёт { ZONED($at) }, получит { $count } человек.
    [few] Уйдёт { ZONED($at) }, получат { $count } человека.
    [many] Уйдёт { ZONED($at) }, получат { $count } человек.
   *[other] Уйдёт { ZONED($at) }, получат { $count } человека.
 }
announcements-state-draft = черновик
announcements-state-asked = ждёт одобрения
announcements-state-scheduled = назначено
announcements-state-sending = отправляется
announcements-state-paused = на паузе
announcements-state-late = задержано
announcements-state-withdrawing = отзывается
announcements-state-withdrawn = отозвано
announcements-state-done = отправлено
announcements-sent-of = Отправлено: { $sent } из { $of }
announcements-waiting = Ещё впереди: { $count }
announcements-blocked = Заблокировали или недоступны: { $count }
announcements-in-inbox = Ждёт в /inbox тех, с кем не удалось связаться: { $count }
announcements-failed = Не удалось: { $count }
announcements-failed-because = Не удалось: { $count } ({ $reason })
announcements-dropped = Не отправлено: { $count }
announcements-correcting = Меняю текст на новый.
announcements-pause = Пауза
announcements-resume = Продолжить
announcements-stop = Остановить
announcements-edit = Изменить текст
announcements-withdraw = Отозвать
announcements-report = Показать отчёт
announcements-refresh = Обновить
announcements-open = Открыть
announcements-late-send = Отправить сейчас
announcements-late-drop = Не отправлять
announcements-late =
    Это объявление должно было уйти { $at }. Время прошло, поэтому отправка остановлена: получили { $sent } из { $of }.
    Отправить остальным?
announcements-edit-which = Текст на каком языке?
announcements-language-name = { LANGUAGE($code) }
announcements-edit-now = Сейчас он такой. Скопируйте, чтобы изменить:
announcements-correction-ready = Выше — новый текст. У тех, кто уже получил сообщение, оно изменится; остальные получат его таким.
announcements-correct = Взять новый текст
announcements-withdraw-ask = { $count ->
    [one] Его получил { $count } человек. Сообщение сменится пометкой, что оно отозвано. Точно?
    [few] Его получили { $count } человека. Каждое сообщение сменится пометкой, что оно отозвано. Точно?
    [many] Его получили { $count } человек. Каждое сообщение сменится пометкой, что оно отозвано. Точно?
   *[other] Его получили { $count } человека. Каждое сообщение сменится пометкой, что оно отозвано. Точно?
 }
announcements-withdraw-yes = Отозвать
announcements-withdrawn = Это сообщение отозвано.

## Reports

announcements-delivered = Доставлено: { $count }
announcements-was-put-off = Пришло позже по их желанию: { $count }
announcements-was-muted = Отключили эту тему: { $count }
announcements-was-unreachable = Были недоступны раньше: { $count }
announcements-on-another-channel = Из них не в первом, а в другом канале: { $count }
announcements-whom = До кого не дошло?
announcements-whom-title = Не дошло
announcements-whom-line = { $name } – { $place }
announcements-whom-nobody = Больше никого: все снова доступны или ушли.
announcements-whom-how = Возможно, эти люди давно не открывали Kith или заблокировали его. Сообщение ждёт их в /inbox. Подробнее о человеке: /members и имя.
announcements-whom-unnamed = Без имени
announcements-was-stopped = Остановили сообщения: { $count }
announcements-acknowledged-count = Прочитали: { $count } из { $of }
announcements-votes = Голосов: { $count }
announcements-vote-line = { $option }: { $count }
announcements-rsvp = Событие: да { $yes }, возможно { $maybe }, нет { $no }
announcements-csv = Получить таблицу (CSV)
announcements-csv-ready = Вот отчёт таблицей.
announcements-list = { $count ->
    [one] { $count } объявление
    [few] { $count } объявления
    [many] { $count } объявлений
   *[other] { $count } объявления
 }
announcements-list-empty = Объявлений пока нет
announcements-new = Новое объявление

## Readers

announcements-footer = Это сообщение пришло вам, потому что вы состоите здесь: { $place }.
announcements-footer-country = Это сообщение пришло вам, потому что вы состоите здесь: { $network }, { COUNTRY($country) }.
announcements-ack = Прочитано
announcements-acknowledged = Спасибо, отмечено.
announcements-acknowledged-before = Уже отмечено, спасибо.
announcements-voted = Ваш ответ: { $option }. Чтобы изменить, нажмите другой.
announcements-voted-before = Это уже ваш ответ: { $option }.
announcements-over-now = На это больше нельзя ответить.
announcements-mute = Отключить эту тему
announcements-muted = Объявления больше не будут приходить: { $place }.
announcements-unmute = Снова получать
announcements-unmute-place = Снова: { $place }
announcements-unmuted = Объявления снова будут приходить: { $place }.
announcements-not-muted = Они и так приходят.
announcements-none-muted = Ничего не отключено. Под каждым объявлением есть кнопка, чтобы отключить его тему.
announcements-muted-list = Эти темы отключены. Нажмите, чтобы снова получать:

## Channels

announcements-channels = Каналы
    .ask = В какие каналы или группы тоже отправить? Нажмите всё, что подходит.
    .help = Нажмите канал или «Без каналов».
announcements-channels-none = Без каналов
announcements-channels-only = Только туда, никому лично
announcements-choose-channels = Выбрать каналы
announcements-into = Ещё и сюда: { $channels }
announcements-into-only = Только сюда: { $channels }
announcements-channels-sent = В каналах: { $sent } из { $of }
announcements-channels-shut = Каналы, куда я больше не могу писать: { $count }
announcements-channels-failed = Каналы, куда отправить не удалось: { $count }
announcements-acknowledged-some = Прочитали: { $count }
announcements-news = Новости: { $place }.
announcements-news-country = Новости сети «{ $network }», страна: { COUNTRY($country) }.
announcements-event-line-zoned = { $title }: { ZONED($at) }
announcements-say-yes = Да, приду
announcements-say-maybe = Возможно
announcements-say-no = Нет
announcements-members-only = Это для участников сети «{ $network }». Перейдите в неё с помощью /network и нажмите ещё раз.
announcements-scheduled-there = Уйдёт { ZONED($at) }.
