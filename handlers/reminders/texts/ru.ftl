# Напоминания. Тон: на «вы» со строчной буквы, коротко и точно; понятое всегда повторяется с днём недели, датой, временем и местом.

## Commands

reminders-command-remind = Напомнить о чём-нибудь
    .words = напомни мне, напомни, напомните мне, напомните, новое напоминание, поставь напоминание
reminders-command-reminders = Мои напоминания
    .words = напоминания, мои напоминания

## The form

reminders-title = Напоминание
reminders-pick-title = Другое время
reminders-field-text = О чём
    .ask = О чём вам напомнить?
    .help = Например: позвонить в школу
reminders-field-when = Когда
    .ask = Когда напомнить?
    .help = Например: { reminders-example-one }, { reminders-example-two }, каждый второй вторник
reminders-field-important = Важное
    .ask = Это важно? Тогда я буду повторять, пока вы не нажмёте «Сделано».
    .help = Да или нет
reminders-field-whose = Для кого
    .ask = Только для вас или для вашей секции?
    .help = Только мне или название секции
reminders-mine = Только мне
reminders-example-one = в пятницу в 9
reminders-example-two = через 20 минут

## What cannot be

reminders-text-missing = Напишите, о чём напомнить.
reminders-text-long = Для напоминания это слишком длинно: не больше { $most } знаков, пожалуйста.
reminders-too-far = Это слишком далеко. Выберите время в пределах десяти лет.
reminders-past = Это время уже прошло: { $at }. Может быть, вот это? Можно написать и другое.
reminders-when-unclear =
    Не вижу здесь времени. Можно, например, так:
    { reminders-example-one }
    { reminders-example-two }
reminders-which = Это можно понять по-разному. Что вы имеете в виду?
reminders-yes-or-no = Ответьте, пожалуйста, «да» или «нет».
reminders-whose-unclear = Нажмите одну из кнопок или напишите название секции.
reminders-most =
    Больше { $most } открытых напоминаний не бывает. Отмените, пожалуйста, ненужное: /reminders
reminders-gone = Не нахожу такого напоминания. Ваши здесь: /reminders
reminders-pick-once = Выберите одно время, например: { reminders-example-one }
reminders-not-your-section = Это напоминания другой секции.
reminders-no-event = Не знаю события «{ $words }». Посмотрите /events или назовите день и час.
reminders-event-near = { $event }: { $at }. Столько времени уже не осталось.

## Buttons

reminders-done = Сделано
reminders-hour-later = Через час
reminders-tomorrow = Завтра
reminders-monday = В понедельник
reminders-next-week = Через неделю
reminders-pick = Другое время
reminders-skip-next = Пропустить следующее
reminders-change = Изменить
reminders-cancel = Отменить
reminders-to-list = Мои напоминания
reminders-new = Новое напоминание
reminders-pause-all = Приостановить все
reminders-resume-all = Возобновить все
reminders-resume-one = Возобновить
reminders-me-too = И мне тоже
reminders-not-me = Мне не нужно
reminders-calendar = Ссылка на календарь
reminders-calendar-make = Создать ссылку
reminders-calendar-renew = Создать новую ссылку
reminders-calendar-end = Убрать ссылку
reminders-section-button = Секция: { $section }
reminders-new-for-section = Новое для секции
reminders-travel-move = Перенести
reminders-travel-stay = Оставить

## When and how often

reminders-when = { ZONED($at) }, { $distance }
reminders-in-minutes = { $count ->
    [0] меньше чем через минуту
    [one] через { $count } минуту
    [few] через { $count } минуты
    [many] через { $count } минут
   *[other] через { $count } минуты
 }
reminders-in-hours = { $count ->
    [one] примерно через { $count } час
    [few] примерно через { $count } часа
    [many] примерно через { $count } часов
   *[other] примерно через { $count } часа
 }
reminders-in-days = { RELATIVE($days) }
reminders-usual-hour = Час не назван, поэтому { TIME($at, native: "no") }. Если нужен другой, напишите его, например 14:30.
reminders-short = { $at }
reminders-short-rule = { $rule }, { TIME($at, native: "no") }
reminders-kept-clock = Идёт по своим часам ({ ZONE($zone) }): там { $clock }.
reminders-zone-guessed = Считаю по этим часам: { ZONE($zone) }. Если живёте по другим: /timezone
reminders-day = { DATE($at, native: "no") }
reminders-repeats = Повторяется { $rule }. Потом: { $then }
reminders-repeats-no-more = Повторяется { $rule }. Больше не придёт.
reminders-rule-until = { $rule }, последний день: { $day }
reminders-rule-hourly = каждый час
reminders-rule-hours = { $count ->
    [one] каждый { $count } час
    [few] каждые { $count } часа
    [many] каждые { $count } часов
   *[other] каждые { $count } часа
 }
reminders-rule-daily = каждый день
reminders-rule-days = { $count ->
    [one] каждый { $count } день
    [few] каждые { $count } дня
    [many] каждые { $count } дней
   *[other] каждые { $count } дня
 }
reminders-rule-working-days = с понедельника по пятницу
reminders-rule-weekly = каждую неделю: { $days }
reminders-rule-weeks = { $count ->
    [one] каждую { $count } неделю: { $days }
    [few] каждые { $count } недели: { $days }
    [many] каждые { $count } недель: { $days }
   *[other] каждые { $count } недели: { $days }
 }
reminders-rule-monthly = каждый месяц: { $days }
reminders-rule-months = { $count ->
    [one] каждый { $count } месяц: { $days }
    [few] каждые { $count } месяца: { $days }
    [many] каждые { $count } месяцев: { $days }
   *[other] каждые { $count } месяца: { $days }
 }
reminders-rule-yearly = каждый год
reminders-rule-years = { $count ->
    [one] каждый { $count } год
    [few] каждые { $count } года
    [many] каждые { $count } лет
   *[other] каждые { $count } года
 }
reminders-weekday = { WEEKDAY($day) }
reminders-nth-weekday = { $nth ->
    [first] { WEEKDAY($day) }, 1-й раз в месяце
    [second] { WEEKDAY($day) }, 2-й раз в месяце
    [third] { WEEKDAY($day) }, 3-й раз в месяце
    [fourth] { WEEKDAY($day) }, 4-й раз в месяце
    [fifth] { WEEKDAY($day) }, 5-й раз в месяце
   *[last] { WEEKDAY($day) }, последний раз в месяце
 }
reminders-nth-working-day = { $nth ->
    [first] 1-й рабочий день
    [second] 2-й рабочий день
    [third] 3-й рабочий день
    [fourth] 4-й рабочий день
    [fifth] 5-й рабочий день
   *[last] последний рабочий день
 }
reminders-last-day = последний день
reminders-day-of-month = { $day }-е число
reminders-day-or-last = { $day }-е число или последний день

## One reminder

reminders-saved = Готово. Я напомню:
reminders-changed = Изменено:
reminders-put-off = Отложено до этого времени.
reminders-is-important = Важное: повторяю, пока вы не нажмёте «Сделано».
reminders-is-paused = Приостановлено
reminders-is-cancelled = Отменено
reminders-is-done = Сделано
reminders-is-over = Оно уже пришло.
reminders-of-section = Секция: { $section }
reminders-of-event = Связано с событием: { $event }, { $at }
reminders-event-cancelled = Событие отменено: { $event }
reminders-cancelled = Отменено. Оно не придёт.
reminders-restored = Оно снова здесь.
reminders-too-late = Для этого уже поздно.
reminders-skipped = { $at } — пропускаем.
reminders-skipped-before = Это уже пропущено.

## When it comes

reminders-arrival = Напоминание:
reminders-first-set = Было назначено: { $at }.
reminders-comes-again = Следующее: { $at }
reminders-until-done = Повторяю, пока вы не нажмёте «Сделано».
reminders-again-then = Напомню ещё раз:
reminders-well-done = Сделано.

## The list

reminders-list-title = Ваши напоминания
reminders-none =
    Напоминаний у вас нет. Напишите, например:
    напомни { reminders-example-one } позвонить в школу
reminders-paused-title = Приостановлены
reminders-line = { TIME($at, native: "moment") } { $text }
reminders-all-paused = Все ваши напоминания приостановлены. Пока не возобновите, ни одно не придёт.
reminders-resumed = Продолжаем. Что должно было прийти за это время, приходит сейчас.

## A section's

reminders-section-title = Напоминания секции «{ $section }»
reminders-section-none = У секции пока нет напоминаний.
reminders-following = Напомню и вам.
reminders-waits-for-quiet = В это время вас не беспокоят, поэтому оно придёт { $at }. В любое время приходят только напоминания, которые вы сделали для себя.
reminders-not-following = Вам об этом не напомню.

## Calendar

reminders-calendar-what =
    По личной ссылке ваш календарь будет показывать напоминания и сам их обновлять.
    Прочитать их сможет каждый, у кого она есть, так что никому её не давайте.
reminders-calendar-there = Ссылка на календарь создана: { $at }. Новая отменит старую.
reminders-calendar-made =
    Добавьте этот адрес в календарь как подписку. Показываю его только сейчас; новую ссылку можно создать в любое время.
reminders-calendar-ended = Ссылка больше никуда не ведёт.

## Travel

reminders-travel = { $count ->
    [one] { $count } повторяющееся напоминание идёт по прежним часам ({ ZONE($old) }): «{ $text }» приходит там в { $clock }, у вас теперь в { TIME($at) }. Перенести на { $clock } по новым часам ({ ZONE($new) })?
    [few] { $count } повторяющихся напоминания идут по прежним часам ({ ZONE($old) }): «{ $text }» приходит там в { $clock }, у вас теперь в { TIME($at) }. Перенести их, чтобы оно приходило в { $clock } по новым часам ({ ZONE($new) })?
    [many] { $count } повторяющихся напоминаний идут по прежним часам ({ ZONE($old) }): «{ $text }» приходит там в { $clock }, у вас теперь в { TIME($at) }. Перенести их, чтобы оно приходило в { $clock } по новым часам ({ ZONE($new) })?
   *[other] { $count } повторяющегося напоминания идут по прежним часам ({ ZONE($old) }): «{ $text }» приходит там в { $clock }, у вас теперь в { TIME($at) }. Перенести их, чтобы оно приходило в { $clock } по новым часам ({ ZONE($new) })?
 }
reminders-travel-stayed = Всё остаётся как есть.
reminders-travel-moved = Перенесено на новые часы: { ZONE($new) }.
