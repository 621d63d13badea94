# Тихие часы и отсутствие. Тон: на «вы» со строчной буквы; решает сам человек; свои напоминания приходят всегда, и об этом говорится.

## Commands

attention-command-quiet = Когда вас не беспокоить
    .words = тихие часы, тишина, не беспокоить, не беспокой, не беспокойте
attention-command-away = Уйти на время
    .words = меня нет, меня не будет, я в отъезде, я в отпуске, я уезжаю, уезжаю
attention-command-imback = Возвращение
    .words = я снова здесь, я вернулся, я вернулась, я здесь, вернулся, вернулась

## Words that people type, separated by commas

attention-words-off = нет, выкл, выключить, выключи, отключить, отключи, не надо, без тихих часов
attention-words-back = я вернулся, я вернулась, вернулся, вернулась, я снова здесь, я здесь

## What is set

attention-quiet-title = Когда вас не беспокоить
attention-hours-are = Тихие часы: { $hours } (время: { ZONE($zone) })
attention-no-hours = Тихие часы: нет
attention-every-day = Сообщения без просьбы: в любой день
attention-days-are = Сообщения без просьбы: { $days }
attention-no-days = Сообщения без просьбы: ни в какой день
attention-cap = { $count ->
    [one] Не больше { $count } в день
    [few] Не больше { $count } в день
    [many] Не больше { $count } в день
   *[other] Не больше { $count } в день
 }
attention-cap-none = Таких сообщений — ни одного
attention-away-until = Отмечено, что вас нет. Первый день здесь: { $day }
attention-own-always = Напоминания, которые вы создали сами, приходят всегда и вовремя.
attention-saved = Сохранено.
attention-weekday = { WEEKDAY($day) }
attention-number = { $count }

## Questions

attention-hours-ask = С какого и до какого часа не писать? Что придёт в это время, подождёт до утра.
attention-days-ask = В какие дни можно писать без просьбы? Нажмите, чтобы переключить.
attention-cap-ask = Сколько сообщений в день может прийти без просьбы: сводок, объявлений, подсказок?
attention-away-title = Отсутствие
attention-field-hours = Тихие часы
    .ask = С какого и до какого часа?
    .help = Например: 22:00-7:30
attention-field-until = Нет до
    .ask = До какого дня вас нет? Назовите первый день, когда вернётесь, или срок.
    .help = Например: до понедельника, до 3 мая, две недели

## Buttons

attention-hours = Тихие часы
attention-days = Дни
attention-a-day = Сколько в день
attention-away-button = Меня нет
attention-other-hours = Другие часы
attention-off = Без тихих часов
attention-back = Я снова здесь
attention-other-day = Другой день
attention-to-quiet = Тихие часы и дни

## Away

attention-away-set = Отмечено, что вас нет. Первый день здесь: { $day }, { RELATIVE($days) }. Остальные сообщения подождут.
attention-not-away = Отсутствие не отмечено. Пишу как обычно.
attention-welcome-back = С возвращением! Снова пишу как обычно.
attention-waited = Сейчас придёт то, что вас ждало.
attention-waits-now = То, что ждало конца тихих часов, придёт сейчас.

## What cannot be

attention-quiet-unclear =
    Не получилось понять. Можно, например, так:
    /quiet 22:00-7:30
    /quiet нет
    /quiet по будням
attention-hours-unclear = Не получилось прочитать. Напишите так: 22:00-7:30
attention-away-unclear =
    Не получилось понять, до какого дня. Можно, например, так:
    /away до 3 мая
    /away две недели
attention-away-over = Этот день уже не впереди: { $day }. Назовите первый день, когда вернётесь, например: /away две недели
attention-away-later = Отметить отсутствие можно только с этой минуты. Напишите мне, когда оно начнётся: { $day }. До тех пор пишу как обычно.
attention-away-far = Это больше года. Чтобы не получать совсем ничего, отправьте /stop.
