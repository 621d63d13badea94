# Что впереди: события и наборы участников. Числа видят все, имена только организаторы.

## Команды

events-command-events = Что впереди и кто придёт
    .words = события, мероприятия, календарь, что впереди, ближайшее, ближайшие события
events-command-event = Объявить событие или набор
    .words = новое событие, новое мероприятие, объявить событие, новый набор

## Слова, которые узнаются, через запятую

events-words-deadline = до, запись, регистрация, заявки, срок, дедлайн
events-words-seats = мест, места, место, человек, участников, участника
events-words-joints = в, во, на, с, со, от, для, по, к
events-words-evening = вечер, ночь, утро, полдень, выходные
events-words-call = набор, конкурс, приём заявок, призыв
events-words-meeting = встреча, собрание, конференция, вебинар, семинар, тренинг, лекция, совещание, мастер-класс
events-words-activity = уборка, субботник, посадка, визит, посещение, сбор, акция, праздник, фестиваль

## Форма

events-meet = Встреча команды проекта «{ $project }». Её увидит только команда, каждый по своему времени.
events-ask-meeting =
    О чём встреча и когда? Хватит одной строки, например:
    Плакаты, пятница 18:00-19:00
events-title = Новое событие
events-kind-activity = Общее дело
events-kind-meeting = Встреча, лекция, конференция
events-kind-call = Набор участников
events-field-title = Название
    .ask =
        Что это будет? Хватит одной строки, например:
        Уборка пляжа в субботу 10:00–13:00, Батуми, 20 мест
    .help = Короткое название или всё одной строкой
events-field-kind = Вид
    .ask = Какой это вид?
    .help = Одна из кнопок
events-field-when = Когда
    .ask =
        Когда это будет? Назовите и час, например:
        в субботу 10:00–13:00 или 3–5 мая
    .help = Например: в субботу в 18:00, 2 часа; 3–5 мая
events-field-deadline = Открыто до
    .ask = До какого срока можно откликнуться?
    .help = День, можно с часом: 20 марта 18:00
events-field-places = Для кого
    .ask = Для кого это?
    .help = Секции или страны через запятую
events-field-place = Место
    .ask = Где это? Место, ссылка или то и другое.
    .help = Например: городская библиотека
events-field-link = Ссылка
    .ask = По какой ссылке заходить?
    .help = Адрес целиком, как в браузере
events-field-capacity = Места
    .ask = Сколько человек могут прийти? Остальные будут ждать места.
    .help = Число, например: 20
events-field-closes = Ответы до
    .ask = До какого срока можно отвечать?
    .help = День, можно с часом: четверг 18:00
events-field-text = Подробнее
    .ask = Что ещё нужно знать?
    .help = Несколько предложений
events-field-parent = Часть события
    .ask = Частью какого большого события это будет?
    .help = Одна из кнопок
events-field-reason = Причина
    .ask = Почему отменяется? Это прочтут все, кто ответил.
    .help = Одна строка
events-cancel-title = Отмена события
events-cancel-who = Вы собираетесь отменить: { $title }
events-instant = { ZONED($at) }
events-distance = Это { RELATIVE($days) }.
events-seats-all = Мест: { $seats }
events-late = Это уже объявлено. Чтобы изменить, откройте его в списке и нажмите «Изменить».

## Что не подошло

events-gone = Этого здесь больше нет.
events-press-one = Пожалуйста, нажмите одну из кнопок.
events-when-unclear = Не вижу времени. Напишите, например: в субботу 10:00–13:00 или 3 мая 18:00
events-when-past = Это уже прошло: { $at }. Какой день имеется в виду?
events-when-far = Это больше чем через три года. Какой день имеется в виду?
events-when-which = Какой из вариантов верный?
events-when-hour = Во сколько начало? Напишите, например, 18:00 или 10:00–13:00. Или нажмите, если на весь день.
events-deadline-unclear = Не вижу дня. Напишите, например: 20 марта или четверг 18:00
events-deadline-past = Этот день уже прошёл. До какого срока можно отвечать?
events-deadline-late = Это позже начала, а ответы закрываются с началом. Подтвердите или напишите другой день.
events-text-missing = Напишите несколько слов.
events-text-long = Это длиннее { $most } знаков. Пожалуйста, сократите.
events-link-unclear = Скопируйте ссылку целиком, без пробелов.
events-capacity-unclear = Напишите число от 1 до 100000.
events-places-unknown = Не знаю такой секции или страны. Нажмите кнопку или напишите иначе.
events-places-not-yours = За это отвечает кто-то другой. Выберите из того, что координируете вы.
events-places-which = Что вы имеете в виду?

## Когда, где, для кого

events-at = { ZONED($at) }
events-at-until = { DATE($at) }, { TIME($at) }–{ TIME($end, city: "true") }
events-from-to = { $at } – { ZONED($end) }
events-days = { $days }, весь день
events-until = Открыто до: { ZONED($at) }
events-there = По часам организатора ({ ZONE($zone) }): { DAY($on) }, { $clock }
events-short-at = { $at }
events-short-days = { $days }
events-short-until = Открыто до: { $at }
events-where = Место: { $place }
events-link = Ссылка:
events-places = Для кого: { $places }
events-of-team = Только для команды проекта «{ $project }»
events-team-alone = Только для команды
events-place-network = вся сеть
events-place-country = { COUNTRY($country) }
events-place-section = { $section }
events-place-region = регион «{ $region }»
events-organiser = Организует { $name }
events-part-of = Часть события: { $title }
events-answer-until = Ответьте, пожалуйста, до: { $at }
events-is-cancelled = Отменено
events-reason = Причина: { $reason }
events-is-over = Уже прошло.
events-is-closed = Ответы закрыты: { $at }.

## Места и ответы

events-seats = Мест: { $seats }, свободно: { $free }
events-seats-full = Мест: { $seats }, все заняты; ждут: { $waiting }
events-seats-taken = Мест: { $seats }, все заняты
events-other-network = Это относится к сети «{ $network }». Перейдите в неё через /network и нажмите ещё раз.
events-counts = Придут: { $yes }, возможно: { $maybe }
events-interested = Уже откликнулись: { $count }
events-say-yes = Да
events-say-maybe = Возможно
events-say-no = Нет
events-say-interested = Мне интересно
events-not-interested = Больше не интересно
events-you-yes = Вы придёте. Я напомню.
events-you-waiting = Все места заняты. Вы в листе ожидания; освободится место — оно ваше, и я сообщу.
events-you-maybe = Возможно, вы придёте. Я напомню.
events-you-no = Вы не придёте.
events-you-interested = Вам это интересно. Я напомню, пока не закрылось.
events-kept-interested = Отмечено. Я напомню, пока не закрылось.
events-kept-not-interested = Отмечено. Больше об этом не напоминаю.
events-closed-kindly = Ответы уже закрыты. Если у вас что-то изменилось, напишите организатору.

## Список и карточка

events-ahead = Что впереди
events-none = Пока ничего не запланировано. Объявить может ваш координатор.
events-none-post = Пока ничего не запланировано. Объявите первое, можно одной строкой.
events-not-found = Впереди нет ничего с названием «{ $words }».
events-all = Всё, что впереди
events-post = Объявить событие
events-open = Подробнее
events-decided = Решения
events-to-team = Команда
events-cannot = Не смогу прийти
events-calendar-file = Файл для календаря
events-calendar-alt = Файл для календаря: { $title }
events-calendar-sent = Откройте файл, и событие появится в вашем календаре.
events-calendar-cancelled = Откройте файл, и календарь отметит отмену.
events-calendar-deadline = Срок: { $title }
events-programme = Программа
events-organise = Для организаторов
events-who = Кто придёт
events-cancel = Отменить событие
events-duplicate = Повторить
events-posted-team = Назначено. Каждый в команде узнает об этом по своему времени.
events-posted = Объявлено. Его видно в /events.
events-changed = Изменено.
events-unchanged = Ничего не изменилось.
events-cancelled = Отменено. Сообщаю всем, кто собирался.
events-nobody = Пока никто не ответил.
events-unnamed = Кто-то без имени
events-names-yes = Придут
events-names-waiting = Ждут места
events-names-maybe = Возможно
events-names-no = Не придут
events-names-interested = Откликнулись

## Что говорю сам

events-remind = Уже скоро: { RELATIVE($days) }.
events-remind-call = Набор скоро закроется: { RELATIVE($days) }.
events-seat = Освободилось место, и оно ваше: { $title }
events-news-team = Ваша команда планирует встречу.
events-news-moved = Есть изменения: { $title }
events-news-now = Теперь
events-news-before = Было
events-news-place = Новое место
events-no-place = Пока неизвестно
events-news-cancelled = Отменено: { $title }

## Потом

events-how = Как всё прошло? { $title }
events-how-yes =
    { $count ->
        [one] Собирался прийти { $count } человек.
        [few] Собирались прийти { $count } человека.
        [many] Собирались прийти { $count } человек.
       *[other] Собирались прийти { $count } человека.
    }
events-log = Записать как дело
events-failed = Не состоялось
events-not-now = Не сейчас
events-failed-kept = Отмечено: не состоялось.
events-later = Хорошо. Кнопка ниже, когда захотите.
events-log-volunteers =
    { $count ->
        [one] Собирался прийти { $count } человек. Сколько волонтёров было на самом деле?
        [few] Собирались прийти { $count } человека. Сколько волонтёров было на самом деле?
        [many] Собирались прийти { $count } человек. Сколько волонтёров было на самом деле?
       *[other] Собирались прийти { $count } человека. Сколько волонтёров было на самом деле?
    }

## Программа

events-programme-of = Программа: { $title }
events-programme-empty = Пока ничего не добавлено.
events-programme-total = Дел, каждое посчитано один раз: { $count }
events-programme-reached = Охват: { $count }
events-programme-section = { $section }: { $count }
events-programme-line = { $days } · { $sections }
events-programme-days = { $days }
events-untitled = Без названия
events-add-own = Добавить моё дело
events-own-which = Какое из ваших дел было частью этого? { $title }
events-own-none = У вас пока нет записей, которые можно добавить.
events-attached = { $title }: теперь в программе события «{ $event }»
events-told-attached = В программе события «{ $event }» новое: { $title }
events-detached = { $title }: больше не в программе.

## Calls that a partner network holds too

events-together = Вместе с нами: { $networks }. Координаторы другой сети прочтут ваше имя, только если вы согласны.
events-partners = Сети-партнёры
events-consent-give = Моё имя могут читать обе сети
events-consent-take = Моё имя читает только моя сеть
events-consent-given = Ваше имя здесь могут прочесть координаторы обеих сетей.
events-consent-taken = Ваше имя здесь читают только координаторы вашей сети.
events-names-unnamed = { $count ->
    [one] и ещё { $count } человек из другой сети
    [few] и ещё { $count } человека из другой сети
    [many] и ещё { $count } человек из другой сети
   *[other] и ещё { $count } человека из другой сети
 }
