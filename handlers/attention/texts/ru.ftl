# Тихие часы и отсутствие. Тон: решает сам человек; свои напоминания приходят всегда, и об этом говорится.

## Commands

attention-command-quiet = Когда тебя не беспокоить
    .words = тихие часы, не беспокоить
attention-command-away = Уйти на время
    .words = меня нет, меня не будет, я в отъезде, я в отпуске
attention-command-imback = Возвращение
    .words = я вернулся, я вернулась, я снова здесь, вернулся, вернулась

## Words that people type, separated by commas

attention-words-off = нет, выкл, выключить, без тихих часов
attention-words-back = я вернулся, я вернулась, вернулся, вернулась, я снова здесь

## What is set

attention-quiet-title = Когда тебя не беспокоить
attention-hours-are = Тихие часы: { $hours } (часы города { ZONE($zone) })
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
attention-cap-none = Таких — ни одного
attention-away-until = Тебя нет. Первый день здесь: { $day }
attention-own-always = Твои собственные напоминания приходят всегда и вовремя.
attention-saved = Сохранено.
attention-weekday = { WEEKDAY($day) }
attention-number = { $count }

## Questions

attention-hours-ask = С какого и до какого часа молчать? Что придёт в это время, подождёт до утра.
attention-days-ask = В какие дни можно писать без просьбы? Нажми, чтобы переключить.
attention-cap-ask = Сколько сообщений в день может прийти без просьбы: обзоров, объявлений, подсказок?
attention-away-title = Отсутствие
attention-field-hours = Тихие часы
    .ask = С какого и до какого часа?
    .help = Например: 22:00-7:30
attention-field-until = Нет до
    .ask = До какого дня тебя нет? Назови первый день, когда вернёшься, или срок.
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

attention-away-set = Тебя нет. Первый день здесь: { $day }, { RELATIVE($days) }. Остальные сообщения подождут.
attention-not-away = Ты здесь. Пишу как обычно.
attention-welcome-back = С возвращением! Снова пишу как обычно.

## What cannot be

attention-quiet-unclear =
    Не понимаю. Вот так получится, например:
    /quiet 22:00-7:30
    /quiet нет
    /quiet по будням
attention-hours-unclear = Не могу это прочитать. Напиши так: 22:00-7:30
attention-away-unclear =
    Не понимаю, до какого дня. Вот так получится, например:
    /away до 3 мая
    /away две недели
attention-away-over = { $day } — не в будущем. Назови первый день, когда вернёшься, например: /away две недели
attention-away-later = Отметить можно только с этого момента. Скажи мне, когда начнётся, { $day }; до тех пор пишу как обычно.
attention-away-far = Это больше года. Чтобы не получать совсем ничего, отправь /stop.
