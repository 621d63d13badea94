# Группа поддержки: один просит, другой помогает. Спокойно и по делу; всегда говорить, что дальше и когда.

taskforce-command-taskforce = Попросить группу поддержки о помощи
    .words = группа поддержки, просьба о помощи, попросить помощи, помощь с проектом

## Topics

taskforce-topic-funding = Деньги
taskforce-topic-partners = Партнёры
taskforce-topic-methods = Методы
taskforce-topic-evaluation = Оценка
taskforce-topic-permissions = Разрешения
taskforce-topic-other = Другое
taskforce-topic-count = { $topic }: { $count }

## The form

taskforce-title = Просьба о помощи
taskforce-field-topic = Тема
    .ask = С чем нужна помощь?
    .help = Выберите одну из тем
taskforce-field-text = Вопрос
    .ask = О чём речь? Это прочтёт группа поддержки; ваше имя увидит тот, кто возьмёт просьбу.
    .help = Несколько предложений: что вы задумали и на чём остановились
taskforce-field-day = Срок
    .ask = До какого дня помощь имеет смысл?
    .help = День, например: 1 апреля
taskforce-field-message = Сообщение
    .ask = Что вы хотите сказать? Я передам это под именем, которое вы выбрали.
    .help = Несколько предложений
taskforce-field-person = Участник
    .ask = Кто это? Напишите имя, под которым этого человека здесь знают.
    .help = Имя, под которым этого человека здесь знают
taskforce-message-title = Сообщение
taskforce-appoint-title = Группа поддержки
taskforce-day = { DAY($on) }
taskforce-about-project = О вашем проекте: { $title }
taskforce-no-project = О помощи с этим проектом может просить его команда.
taskforce-press-one = Пожалуйста, выберите одну из тем.
taskforce-text-missing = Пожалуйста, напишите несколько слов.
taskforce-text-long = Это длиннее, чем { $most } знаков. Пожалуйста, сократите.
taskforce-day-past = Этот день уже прошёл. Напишите день впереди.
taskforce-day-far = Это больше чем через год. Напишите день поближе.
taskforce-day-unclear = Я не понимаю, какой это день. Напишите, например: 1 апреля
taskforce-late = Это уже в очереди. Можно отозвать просьбу и попросить заново или написать тому, кто её взял.
taskforce-quoted = Вопрос: { $text }

## One request

taskforce-state-waiting = Ждёт в очереди
taskforce-state-taken = Ею уже занимаются
taskforce-state-answered = Есть ответ
taskforce-state-solved = Решено
taskforce-state-withdrawn = Отозвано
taskforce-step-asked = Просьба: { ZONED($at) }
taskforce-step-taken = Взята: { ZONED($at) }
taskforce-step-returned = Снова в очереди: { ZONED($at) }
taskforce-step-answered = Ответ: { ZONED($at) }
taskforce-step-network = Передана координаторам сети: { ZONED($at) }
taskforce-step-admins = Передана администраторам: { ZONED($at) }
taskforce-step-solved = Решено: { ZONED($at) }
taskforce-step-withdrawn = Отозвано: { ZONED($at) }
taskforce-asked-on = Просьба: { DAY($on) } ({ RELATIVE($days) })
taskforce-changed-on = Последнее изменение: { DAY($on) }
taskforce-wanted-on = Помощь имеет смысл до этого дня: { DAY($on) }
taskforce-by-asker = Просит: { $name }
taskforce-by-taker = Помогает: { $name }
taskforce-own-words = Вы, { ZONED($at) }
taskforce-words-of = { $name }, { ZONED($at) }
taskforce-somebody = Кто-то
taskforce-take = Взять
taskforce-write = Написать
taskforce-solved = Решено
taskforce-return = Вернуть
taskforce-again = Попросить другого
taskforce-withdraw = Отозвать
taskforce-project = Проект
taskforce-look = Посмотреть

## Pages

taskforce-head = Группа поддержки
taskforce-what = Участники, которые помогают другим с проектами. Попросите, и кто-то из них возьмётся.
taskforce-ask = Попросить о помощи
taskforce-home = Группа поддержки
taskforce-queue = Очередь
taskforce-mine = Взято мной
taskforce-mine-none = Вы пока ничего не взяли.
taskforce-join = Хочу помогать
taskforce-leave = Больше не помогать
taskforce-people = Кто помогает
taskforce-queue-head = { $count ->
    [one] { $count } просьба ждёт
    [few] { $count } просьбы ждут
    [many] { $count } просьб ждут
   *[other] { $count } просьбы ждут
 }
taskforce-queue-none = Ни одна просьба не ждёт.
taskforce-by-topic = По темам
taskforce-which-topic = Какая тема?
taskforce-all = Все темы
taskforce-people-head = { $count ->
    [one] { $count } участник в группе поддержки
    [few] { $count } участника в группе поддержки
    [many] { $count } участников в группе поддержки
   *[other] { $count } участника в группе поддержки
 }
taskforce-people-none = Из тех, за кого вы отвечаете, в ней пока никого. Назначьте того, кто знает проекты.
taskforce-person-since = { $name }, с этого дня: { DAY($on) }
taskforce-person-asks = Хочет помогать: { $name } ({ DAY($on) })
taskforce-approve = Принять: { $name }
taskforce-remove = Убрать: { $name }
taskforce-appoint = Назначить

## What was done

taskforce-gone = Этой просьбы здесь больше нет.
taskforce-not-now = С этой просьбой так уже нельзя, или это может только кто-то другой.
taskforce-not-in = Очередь — для группы поддержки. Попроситься в неё можно через /taskforce.
taskforce-asked = Просьба в очереди. Если за 3 дня никто не ответит, о ней узнают координаторы сети, а через 6 — администраторы.
taskforce-taken = Теперь она ваша. Напишите тому, кто просит, или верните, если не подходит.
taskforce-taken-before = Кто-то успел раньше и взял эту просьбу.
taskforce-sent = Передано.
taskforce-returned = Возвращено. Просьба ждёт в очереди кого-то другого.
taskforce-again-done = Просьба ждёт в очереди кого-то другого.
taskforce-solved-done = Решено. Спасибо.
taskforce-withdrawn-done = Отозвано. Попросить заново можно в любое время.
taskforce-joined = Вы в группе поддержки.
taskforce-asking = Спасибо. Решит координатор вашей секции или страны, и я вам сообщу.
taskforce-left = Вы больше не в группе поддержки. Взятые просьбы остаются за вами, но их можно вернуть.
taskforce-decided = Готово.
taskforce-appointed = Теперь в группе поддержки: { $name }
taskforce-person-unknown = Среди тех, за кого вы отвечаете, такого участника я не нахожу. Напишите имя, под которым этого человека здесь знают.
taskforce-person-which = Кто имеется в виду?

## What others hear

taskforce-news = Группу поддержки просят о помощи. Тема: { $topic }
taskforce-wishes = В группе поддержки хочет помогать: { $name }
taskforce-told-active = Теперь вы в группе поддержки. Спасибо за помощь.
taskforce-told-out = Вы больше не в группе поддержки.
taskforce-told-taken = Вашей просьбой занимается { $name }. Вам напишут здесь.
taskforce-told-message = Вам пишет { $name }. Тема: { $topic }
taskforce-told-returned = Вашу просьбу вернули в очередь, она ждёт кого-то другого.
taskforce-told-again = Эту просьбу передали кому-то другому. Спасибо за ваше время.
taskforce-told-solved = Эта просьба решена. Спасибо.
taskforce-told-withdrawn = Эту просьбу отозвали. Спасибо за ваше время.
taskforce-told-network = На вашу просьбу пока никто не ответил. Теперь о ней знают координаторы сети.
taskforce-told-admins = На вашу просьбу пока никто не ответил. Теперь о ней знают администраторы.
taskforce-up = { $days ->
    [one] Просьба о помощи без ответа уже { $days } день. Тема: { $topic }
    [few] Просьба о помощи без ответа уже { $days } дня. Тема: { $topic }
    [many] Просьба о помощи без ответа уже { $days } дней. Тема: { $topic }
   *[other] Просьба о помощи без ответа уже { $days } дня. Тема: { $topic }
 }
taskforce-up-waiting = Её никто не взял.
taskforce-up-taken = Её взяли, но не ответили.
