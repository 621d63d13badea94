# Круги встреч: раз в несколько недель участники встречаются парами или небольшими группами.

## Команды

rounds-command-rounds = Раз в несколько недель встретиться с кем-то новым
    .words = круги, круг встреч, круги встреч, с кем встретиться

## Список

rounds-list = Круги встреч
rounds-none = Кругов здесь пока нет. Начать их может координатор, а предложить — любой участник: нажмите ниже.
rounds-new = Новый круг
rounds-proposed = Предложено: { $count }
rounds-proposed-none = Сейчас ничего не предложено.
rounds-to-list = Все круги
rounds-to-series = Открыть этот круг

## Один круг

rounds-size-2 = парами
rounds-size-3 = по трое
rounds-size-4 = по четверо
rounds-rhythm = { $size }, { $weeks ->
    [one] раз в { $weeks } неделю
    [few] раз в { $weeks } недели
    [many] раз в { $weeks } недель
   *[other] раз в { $weeks } недели
 }, жеребьёвка: { WEEKDAY($day) }, { $clock } ({ ZONE($zone) })
rounds-for = Для кого: { $whom }
rounds-next = Следующая жеребьёвка: { ZONED($at) }, { RELATIVE($days) }
rounds-taking = Участвуют: { $count }
rounds-facilitator = Ведёт: { $name }
rounds-nameless = кто-то без имени
rounds-written-in = Язык текста: { $language }
rounds-how = Присоединяйтесь: после каждой жеребьёвки вы узнаёте, с кем встречаетесь. Это кто-то новый, пока такие есть, с общим языком и, если можно, с общими часами. Пропустить, сделать паузу или уйти можно в любой момент.
rounds-state-proposed = Предложено, ещё не открыто.
rounds-state-ended = Этот круг завершён.
rounds-state-declined = Предложение не приняли.
rounds-you-in = Вы участвуете. Ваши языки: { $languages }.
rounds-you-skip = Следующую встречу вы пропускаете, потом снова участвуете.
rounds-you-paused = У вас пауза. Когда захотите продолжить, нажмите ниже.
rounds-you-paused-until = У вас пауза до { $day }.
rounds-you-asked = О последних встречах вы ничего не сказали. Продолжаете? Если не ответите, со следующей жеребьёвки будет пауза.

## Участие

rounds-join = Участвовать
rounds-leave = Уйти
rounds-skip = Пропустить раз
rounds-unskip = Всё же участвую
rounds-pause = Пауза
rounds-languages = Мои языки
rounds-goon-yes = Да, продолжаю
rounds-joined = Вы участвуете со следующей жеребьёвки.
rounds-joined-nameless = Остальные увидят, что имени у вас пока нет. Выбрать имя или псевдоним можно в /me.
rounds-left = Вы вышли из круга. Вернуться можно когда угодно.
rounds-skipping = Следующую встречу вы пропускаете.
rounds-not-skipping = Хорошо, вы снова участвуете.
rounds-going-on = Рады, что вы с нами. Вы участвуете в следующей жеребьёвке.
rounds-paused = Пауза, пока вы не скажете, что продолжаете.
rounds-paused-until = Пауза до { $day }.
rounds-pause-title = Пауза
rounds-pause-open = Пока не скажу
rounds-field-until = Возвращение
    .ask = До какого дня пауза? Напишите первый день, когда вы снова участвуете, или нажмите.
    .help = Например: 3 мая, две недели
rounds-pause-unclear = Не вижу дня. Напишите так: 3 мая или две недели. Не больше года.
rounds-languages-ask = На каких языках вам удобно говорить? Нажмите, чтобы добавить или убрать язык.
rounds-speaks = Сейчас: { $languages }
rounds-languages-one = Один язык должен остаться.

## Открыть и предложить

rounds-title = Новый круг встреч
rounds-field-topic = Тема
    .ask = О чём эти встречи? Одной строкой, например: Познакомиться с учителем из другой страны
    .help = Одна строка
rounds-field-circle = Для кого
    .ask = Кто может участвовать?
    .help = Название секции или страны, или кнопка
rounds-field-size = По сколько человек
    .ask = По сколько человек встречаются?
    .help = 2, 3 или 4
rounds-field-every = Как часто
    .ask = Сколько недель между жеребьёвками?
    .help = Число недель, например: 2
rounds-field-when = День и час
    .ask = В какой день и час проходит жеребьёвка? Например: понедельник 10:00
    .help = Например: понедельник 10:00
rounds-when = { WEEKDAY($day) }, { $clock } ({ ZONE($zone) })
rounds-every = { $weeks ->
    [one] Раз в { $weeks } неделю
    [few] Раз в { $weeks } недели
    [many] Раз в { $weeks } недель
   *[other] Раз в { $weeks } недели
 }
rounds-will-propose = Вы там не координатор. Я предложу это координаторам; открыть должен кто-то из них.
rounds-opened = Круг открыт. Все, для кого он, найдут его через /rounds.
rounds-changed = Изменено.
rounds-was-proposed = Предложено. Я сообщу, что решили.
rounds-late = Это уже сохранено. Чтобы изменить, откройте через /rounds.
rounds-told-proposed = { $name } предлагает круг встреч:
rounds-told-opened = Ваше предложение приняли: { $topic }. Теперь можно участвовать.
rounds-told-declined = На этот раз ваше предложение не приняли: { $topic }. Спасибо за идею.
rounds-told-ended = Круг встреч завершён: { $topic }. Спасибо, что участвовали.
rounds-accept = Открыть
rounds-decline = Отклонить
rounds-withdraw = Отозвать
rounds-decided = Кто-то уже решил. Вот как обстоит дело.
rounds-declined = Отклонено. Тому, кто предложил, сообщат.
rounds-withdrawn = Предложение отозвано.

## Вести круг

rounds-manage = Вести этот круг
rounds-manage-what = Круг можно изменить или завершить. Как прошли встречи, видит только тот, кто его открыл, и только числами.
rounds-results = Как всё прошло
rounds-results-what = Это видите только вы, и только числами.
rounds-results-none = Жеребьёвки ещё не было.
rounds-results-refused = Как прошли встречи, видит только тот, кто открыл круг.
rounds-result = Встреча { $number }, { $day }: людей { $people }
rounds-result-fresh = Все встретились с кем-то новым.
rounds-result-repeats = Пар, которые уже встречались: { $repeats }
rounds-result-mute = Пар без общего языка: { $count }
rounds-result-few = Показывается, когда ответы больше не принимаются, если их не меньше { $count }.
rounds-result-went = Стоило того: { $well } · Не очень: { $short } · Не встретились: { $no } · Без ответа: { $silent }
rounds-end = Завершить круг
rounds-end-yes = Да, завершить
rounds-end-ask = Завершить «{ $topic }»? Участвуют: { $count }. Им сообщат, и жеребьёвок больше не будет.
rounds-was-ended = Завершено. Всем участникам сообщат.

## Письмо о встрече

rounds-letter = { $topic }, встреча { $number }. Вы встречаетесь с:
rounds-letter-country = , { COUNTRY($country) }
rounds-letter-languages = Общие языки: { $languages }
rounds-letter-mute = Общего языка у вас нет. Там говорят на языках: { $languages }. Никого другого на этот раз не осталось. Поможет переводчик, или пропустите встречу.
rounds-letter-again = Вы уже встречались: никого нового для вас на этот раз не осталось.
rounds-letter-hours = Часы, удобные всем вам, по вашему времени ({ ZONE($zone) }): { $hours }
rounds-letter-hours-from = С { DAY($day) }, из-за перевода часов: { $hours }
rounds-letter-no-hours = Общих часов вне тихих часов у вас нет. Переписываться будет проще, чем созваниваться.
rounds-letter-opening = Для начала разговора:
rounds-letter-how = Чтобы связаться, нажмите на имя: переписывайтесь через меня или, если оба согласны, обменяйтесь контактами.
rounds-letter-alone = { $topic }: на этот раз вам не с кем встретиться. Следующая жеребьёвка: { $at }.
rounds-letter-left = { $topic }: того, с кем вы должны были встретиться, здесь больше нет. Вы участвуете в следующей жеребьёвке.
rounds-introduce = Связаться: { $name }

rounds-opening-1 = Что в вашей группе случилось в последнее время, о чём хочется рассказать?
rounds-opening-2 = Что вы пробовали, но не вышло, и чему это научило?
rounds-opening-3 = У кого вы научились больше всего и чему?
rounds-opening-4 = Что сейчас даётся трудно и кто мог бы помочь?
rounds-opening-5 = Что вы делаете так, как больше нигде не видели?
rounds-opening-6 = Что вы начали бы завтра, если бы подключился ещё один человек?
rounds-opening-7 = Как вы сюда пришли и что вас держит?
rounds-opening-8 = Что нужнее всего людям там, где вы живёте, и откуда вы это знаете?

## Как прошло

rounds-ask = { $topic }: как прошла встреча ({ $names })?
rounds-ask-nobody = { $topic }: как прошла ваша встреча?
rounds-ask-private = Ответы видит только тот, кто ведёт круг, и только числами, когда их не меньше { $count }.
rounds-went-well = Встретились не зря
rounds-went-short = Встретились, но не очень
rounds-went-not = Не встретились
rounds-thanks = Спасибо. Записано: { $said }.
rounds-thanks-words = Хотите добавить пару слов?
rounds-words = Добавить пару слов
rounds-other-answer = Другой ответ
rounds-words-title = Пара слов
rounds-field-words = Слова
    .ask = Что стоит знать тому, кто ведёт круг? Это прочтут без вашего имени, когда напишут трое.
    .help = Несколько предложений
rounds-words-kept = Спасибо, сохранено без вашего имени.
rounds-goon = { $topic }: о последних встречах от вас ничего не слышно ({ $count ->
    [one] { $count } встреча
    [few] { $count } встречи
    [many] { $count } встреч
   *[other] { $count } встречи
 }). Продолжаете? Без ответа будет пауза; вернуться можно одной кнопкой.

## Что не подходит

rounds-gone = Этого круга здесь больше нет.
rounds-answers-closed = Ответы об этой встрече больше не принимаются. Расскажите о следующей.
rounds-not-in = Вы не участвуете в этом круге.
rounds-not-open = Этот круг для вас не открыт.
rounds-not-yours = Можно выбрать только своё или то, за что вы отвечаете.
rounds-full = Мест больше нет: не больше { $most } человек.
rounds-text-missing = Напишите, пожалуйста, пару слов.
rounds-text-long = Это длиннее { $most } знаков. Сократите, пожалуйста.
rounds-size-unclear = Нажмите кнопку или напишите 2, 3 или 4.
rounds-every-unclear = Напишите число недель, от 1 до { $most }.
rounds-when-unclear = Нужны день недели и час. Напишите так: понедельник 10:00
