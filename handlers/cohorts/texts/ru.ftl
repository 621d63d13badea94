# Учебные группы: не больше двенадцати человек, ведущий, занятия и подтверждение в конце.

## Команды

cohorts-command-cohorts = Научиться чему-то в небольшой группе
    .words = учебные группы, учебная группа, обучение, курсы

## Список

cohorts-list = Учебные группы
cohorts-none = Сейчас открытых групп здесь нет. Попросите координатора открыть группу.
cohorts-none-open = Сейчас открытых групп здесь нет. Чтобы открыть, нажмите ниже.
cohorts-new = Открыть группу
cohorts-to-list = Все группы
cohorts-open = Открыть карточку

## Одна группа

cohorts-for = Для кого: { $whom }
cohorts-facilitator = Ведёт: { $name }
cohorts-nobody = пока никто
cohorts-nameless = кто-то без имени
cohorts-written-in = Язык текста: { $language }
cohorts-seats = Мест: { $seats }, свободно: { $free }
cohorts-waiting = Ждут места: { $count }
cohorts-share = Чтобы пройти, нужно не меньше { PERCENT($share) } занятий
cohorts-sessions = Занятия
cohorts-no-sessions = Дат занятий пока нет.
cohorts-no-sessions-lead = Дат занятий пока нет. Чтобы добавить первое, нажмите ниже.
cohorts-sessions-more = и ещё { $count }
cohorts-sessions-over = Уже прошло: { $count }
cohorts-session-cancelled = – { $title }, { $at }: отменено
cohorts-when = { DATE($at) }, { TIME($at) }–{ TIME($end, city: "true") }
cohorts-there-clock = По часам группы ({ ZONE($zone) }): { DAY($on) }, { $clock }
cohorts-you-in = У вас есть место.
cohorts-you-wait = Вы в очереди на место.
cohorts-state-finished = Эта группа завершена.
cohorts-state-cancelled = Отменено.
cohorts-enrol = Занять место
cohorts-queue = Встать в очередь
cohorts-leave = Отдать место
cohorts-leave-yes = Да, выйти
cohorts-leave-ask = Выйти из группы «{ $title }»? Посещения и то, что вы сказали о себе, будут стёрты, а место получит следующий в очереди.
cohorts-left = Вы вышли из группы «{ $title }».
cohorts-enrolled = У вас есть место. Напомню о каждом занятии за день и за час.
cohorts-enrolled-rate = До начала можно оценить себя по нескольким вопросам, а в конце увидеть, что изменилось.
cohorts-queued = Все места заняты. Вы в очереди: сообщу, когда место освободится.
cohorts-calendar = Файл для календаря
cohorts-calendar-sent = Вот занятия для вашего календаря.
cohorts-calendar-alt = Файл для календаря с занятиями «{ $title }»

## Открыть группу

cohorts-title = Учебная группа
# Words that make a number one of seats
cohorts-words-seats = мест, места, место, человек, человека
cohorts-words-new = новая, новый
cohorts-field-title = Название
    .ask = Чему учатся? Одной строкой, например: Исследование вместе с участниками
    .help = Одна строка
cohorts-field-circle = Для кого
    .ask = Кто может участвовать?
    .help = Название секции или страны, или кнопка
cohorts-field-text = Подробнее
    .ask = Что люди будут уметь после этого и что от них нужно?
    .help = Несколько предложений
cohorts-field-questions = Самооценка
    .ask = По каким вопросам участники оценивают себя до и после, от 1 до 5? По одному в строке, не больше пяти. Или пропустите.
    .help = Один вопрос в строке, например: Я умею вести групповую беседу
cohorts-field-seats = Места
    .ask = Сколько человек может участвовать?
    .help = Число от 2 до 12
cohorts-field-share = Чтобы пройти
    .ask = Какую долю занятий нужно посетить, чтобы пройти?
    .help = Доля в процентах, например: 75
cohorts-percent = { PERCENT($share) } занятий
cohorts-asks = Участники оценивают себя по вопросам:
cohorts-opened = Группа открыта, и ведёте её вы, пока не назначите кого-то. Добавьте занятия.
cohorts-changed = Изменено.
cohorts-late = Это уже сохранено. Чтобы изменить, откройте через /cohorts.

## Занятия

cohorts-session-title = Занятие
cohorts-field-session = Название
    .ask = О чём это занятие?
    .help = Одна строка
cohorts-field-when = Когда
    .ask = Когда оно? С часом, например: пятница 5 апреля 18:00–19:30
    .help = Например: 5 апреля 18:00 на 2 часа
cohorts-field-link = Ссылка
    .ask = По какой ссылке подключаться? Её видят только те, у кого есть место. Или пропустите.
    .help = Адрес страницы в интернете, целиком
cohorts-distance = Это { RELATIVE($days) }.
cohorts-session-new = Добавить занятие
cohorts-session-added = Добавлено. Всем, у кого есть место, напомню за день и за час.
cohorts-session-changed = Изменено. Если время другое, всем, у кого есть место, сообщат.
cohorts-session-cancel = Отменить занятие
cohorts-session-dropped = Отменено. Всем, у кого есть место, сообщат.
cohorts-attendance = Были: { $there } · Говорят, что были: { $said } · Мест: { $people }

## Вести группу

cohorts-lead = Вести и управлять
cohorts-lead-what = Занятия и людей видят ведущий и координаторы; посещения отмечает и средние видит только ведущий.
cohorts-invited = Приглашение вести: { $name }
cohorts-to-sessions = Занятия
cohorts-people = Люди
cohorts-people-none = Места пока никто не занял.
cohorts-people-waiting = В очереди
cohorts-person = { $name }: { $there } из { $sessions }
cohorts-mark = Отметить, кто был
cohorts-marks-ask = Одно нажатие на имя — присутствие, второе — отсутствие.
cohorts-marks-count = Были: { $there } из { $people }
cohorts-mark-label = { $name }: { $state }
cohorts-said = говорит: да
cohorts-there = присутствие
cohorts-missed = отсутствие
cohorts-unmarked = ?
cohorts-confirm-said = Подтвердить сказанное
cohorts-averages = Средние
cohorts-averages-what = Средние хотя бы { $count } человек, с точностью до половины, когда добавить уже ничего нельзя. До → после:
cohorts-average = { $before } → { $after }
cohorts-finish = Завершить группу
cohorts-finish-ask = Завершить группу «{ $title }»? Кто был не меньше чем на { PERCENT($share) } занятий, получит подтверждение.
cohorts-finish-complete = { $name }: { $there } из { $sessions }, пройдено
cohorts-finish-short = { $name }: { $there } из { $sessions }
cohorts-finish-ahead = Занятия, которые ещё впереди, будут отменены: { $count }
cohorts-finish-yes = Да, завершить
cohorts-finished = Завершено. Всем, у кого есть место, сообщат; оценить себя можно ещё неделю.
cohorts-cancel = Отменить группу
cohorts-cancel-yes = Да, отменить
cohorts-cancel-ask = Отменить группу «{ $title }»? С местом или в очереди: { $count }. Им сообщат.
cohorts-was-cancelled = Отменено. Всем сообщат.
cohorts-appoint = Назначить ведущего
cohorts-appoint-title = Ведущий
cohorts-field-person = Ведущий
    .ask = Кто ведёт группу? Напишите имя, под которым этого человека здесь знают. Сначала я спрошу.
    .help = Имя
cohorts-person-unknown = В этой сети никого с таким именем не нашлось. Напишите имя, под которым человека здесь знают.
cohorts-person-which = Кто это?
cohorts-appoint-asked = Вопрос отправлен: { $name }. Пока ответа нет, всё остаётся как есть.
cohorts-appoint-yes = Да, веду
cohorts-appoint-no = Нет, спасибо
cohorts-appoint-refused = Хорошо, я передам.
cohorts-appointed-self = Теперь эту группу ведёте вы.

## Оценить себя

cohorts-rate-before = Оценить себя (до)
cohorts-rate-after = Оценить себя (после)
cohorts-my-ratings = Мои оценки
cohorts-rate-title = Самооценка
cohorts-rate-scale = От 1 (совсем нет) до 5 (вполне).
cohorts-field-mark = Оценка
    .ask = Как у вас с этим, от 1 до 5?
    .help = Число от 1 до 5
cohorts-field-words = Слова для себя
    .ask = Пару слов для себя? Больше их никто не прочтёт.
    .help = Несколько предложений
cohorts-rated = { $question }: { $mark }
cohorts-rate-private = Ведущий видит средние хотя бы { $count } человек, но не ваши оценки.
cohorts-rate-kept = Сохранено.
cohorts-mine-private = Это видите только вы. Ведущий видит средние хотя бы { $count } человек.

## Подтверждение

cohorts-records = Мои подтверждения
cohorts-records-which = Вы прошли:
cohorts-records-none = Вы пока не прошли ни одной группы.
cohorts-record = Моё подтверждение
cohorts-record-title = Подтверждение
cohorts-record-who = { $name }
cohorts-record-what = Группа пройдена: «{ $title }» ({ $network }).
cohorts-record-when = Занятия с { $first } по { $last }
cohorts-record-there = Посещено: { $there } из { $sessions }
cohorts-record-how = Это можно скопировать. А если сделать страницу, подтверждение сможет проверить каждый, у кого есть ссылка, пока вы страницу не уберёте.
cohorts-record-checked = Проверено: { $at }.
cohorts-proof-make = Сделать страницу
cohorts-proof-new = Новая ссылка
cohorts-proof-end = Убрать страницу
cohorts-proof-made = Кто знает эту ссылку, прочтёт ваше подтверждение. Сохраните её: показываю один раз. Прежняя ссылка больше никуда не ведёт.
cohorts-proof-ended = Страницы больше нет. Проверить подтверждение уже никто не сможет.

## Новости

cohorts-reminder = { $cohort }, { RELATIVE($days) }:
cohorts-held = Вы были на занятии «{ $title }»?
cohorts-was-there = Подтверждаю присутствие
cohorts-there-kept = Записано. Засчитается, когда подтвердит ведущий.
cohorts-there-known = Ведущий это уже подтвердил.
cohorts-there-missed = У ведущего отмечено ваше отсутствие. Если это не так, напишите ведущему.
cohorts-held-lead = Занятие «{ $title }» прошло. Кто был?
cohorts-ended = Последнее занятие группы «{ $title }» прошло. Как вы оцениваете себя теперь?
cohorts-ended-lead = Последнее занятие группы «{ $title }» прошло. Проверьте, кто отмечен, и завершите группу: тогда подтверждения придут участникам.
cohorts-told-seat = У вас есть место в группе «{ $title }».
cohorts-told-moved = { $cohort }: у занятия «{ $title }» другое время.
cohorts-told-now = Теперь: { DATE($at) }, { TIME($at) }–{ TIME($end) }
cohorts-told-before = Было: { $at }
cohorts-told-dropped = { $cohort }: занятие «{ $title }» { $at } отменено.
cohorts-told-cancelled = Группа «{ $title }» отменена.
cohorts-told-complete = Группа «{ $title }» пройдена. Занятий посещено: { $there } из { $sessions }. Вот ваше подтверждение.
cohorts-told-finished = Группа «{ $title }» завершена. Занятий посещено: { $there } из { $sessions }. Спасибо за участие.
cohorts-told-appointed = { $name } просит вас вести группу «{ $title }».
cohorts-told-accepted = Группу «{ $title }» теперь ведёт { $name }.
cohorts-told-refused = { $name } не будет вести группу «{ $title }».

## Что не подходит

cohorts-gone = Этой группы здесь больше нет.
cohorts-closed = Занять место в этой группе нельзя.
cohorts-over = Группа завершена; изменить уже ничего нельзя.
cohorts-not-begun = Это занятие ещё не началось.
cohorts-not-leading = Это может только ведущий группы.
cohorts-not-asked = Вести эту группу вас больше не просят.
cohorts-not-yours = Открыть группу можно только для тех, за кого вы отвечаете.
cohorts-not-complete = Подтверждения для этой группы нет.
cohorts-session-begun = Это занятие уже началось.
cohorts-sessions-full = В группе не больше { $most } занятий.
cohorts-seats-taken = Мест уже занято: { $count }
cohorts-questions-many = Один вопрос в строке, не больше { $most }.
cohorts-questions-answered = На эти вопросы уже кто-то ответил, поэтому они остаются.
cohorts-questions-changed = Вопросы изменились. Начните, пожалуйста, заново.
cohorts-rate-closed = Оценивать уже нельзя.
cohorts-mark-unclear = Нажмите число от 1 до 5.
cohorts-number-unclear = Напишите число от { $low } до { $high }.
cohorts-when-unclear = Нужны день и час. Напишите так: пятница 5 апреля 18:00–19:30
cohorts-when-past = Это уже прошло. Какой день вы имеете в виду?
cohorts-link-unclear = Вставьте ссылку целиком, без пробелов и других слов.
cohorts-text-missing = Напишите, пожалуйста, пару слов.
cohorts-text-long = Это длиннее { $most } знаков. Сократите, пожалуйста.
