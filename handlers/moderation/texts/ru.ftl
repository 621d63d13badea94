# Жалобы: два нажатия, без огласки, и ответ каждому. Никогда — кто пожаловался, никогда — кто решил.

## Команды

moderation-command-reports = Жалобы: что ждёт решения и что стало с вашими
    .words = жалобы, мои жалобы, модерация

## Пожаловаться

moderation-why = Что здесь не так?
moderation-discreet = Автор не узнает, от кого жалоба.
moderation-reason-personal = Чужие личные данные
moderation-reason-wrong = Это неправда
moderation-reason-offensive = Оскорбляет или угрожает
moderation-reason-advert = Это реклама
moderation-reason-safeguarding = Ребёнок или кто-то в опасности
moderation-reason-other = Другое
moderation-not = Не жаловаться
moderation-not-sent = Ничего не отправлено.
moderation-sent = Спасибо. Ответственный координатор посмотрит, а вы узнаете решение.
moderation-danger = Если кто-то в опасности прямо сейчас, сначала позвоните по номеру экстренной помощи вашей страны.
moderation-known = Ваша жалоба уже есть, её рассматривают. Вы узнаете решение.
moderation-own = Это ваше: изменить или убрать можно на самой карточке.
moderation-many = Жалоб за день уже { $most }. Напишите, пожалуйста, прямо координатору: /coordinators
moderation-gone = Не нахожу этого. Возможно, оно уже убрано.
moderation-other-title = Жалоба
moderation-field-other = Что не так
    .ask = Что здесь не так? Одно-два предложения.
    .help = На что посмотреть координатору и почему
moderation-empty = Напишите, пожалуйста, несколько слов.
moderation-too-long = Получилось знаков: { $count }; помещается { $most }. Скажите, пожалуйста, короче.

## На что пожаловались

moderation-kind-practice = Практика
moderation-kind-adaptation = Как делают иначе
moderation-kind-resource = Материал
moderation-kind-idea = Идея
moderation-kind-issue = Местная проблема
moderation-kind-organisation = Организация
moderation-kind-project = Проект
moderation-kind-activity = Дело
moderation-kind-profile = Профиль
moderation-kind-help = Просьба о помощи
moderation-kind-note = Заметка региона
moderation-kind-introduction = Знакомство
moderation-kind-talk = Переписка
moderation-named = { $kind }: { $title }
moderation-mine = Ваши жалобы
moderation-mine-none = Жалоб от вас нет. Под каждой чужой практикой, идеей или делом есть кнопка «Пожаловаться».
moderation-own-line = • { $what } ({ $reason }): { $state }
moderation-state-open = рассматривается
moderation-state-kept = остаётся как есть
moderation-state-hidden = скрыто
moderation-state-removed = убрано
moderation-state-change = автора попросили изменить

## Для модерации

moderation-reported = Пришла жалоба
moderation-urgent = Срочно: кто-то может быть в опасности
moderation-counted = { $reason }: { $count }
moderation-said = «{ $words }»
moderation-answered = Автор отвечает: «{ $words }»
moderation-is-held = Сейчас другие этого не видят.
moderation-queue = Ждут решения
moderation-queue-none = Жалоб для вас нет.
moderation-queue-line = • { $what }, с { $at }
moderation-queue-urgent = • Срочно: { $what }, с { $at }
moderation-queue-more = Есть и другие: они появятся здесь, когда решите по этим.
moderation-look = Посмотреть
moderation-open = Открыть
moderation-hold = Скрыть сразу
moderation-keep = Оставить
moderation-change = Попросить изменить
moderation-hide = Скрыть
moderation-remove = Убрать
moderation-show = Снова показать
moderation-held-now = Пока скрыто, автор об этом знает. Осталось принять решение.
moderation-decided-before = Решение уже есть.
moderation-done = Решено. Автор и те, кто пожаловался, узнают об этом без имён.
moderation-reason-title = Причина решения
moderation-field-reason = Причина
    .ask = Почему? Эту фразу прочтёт автор.
    .help = Что не так и что поможет, например: назван ученик; уберите, пожалуйста, имя

## Что узнают люди

moderation-result = Ваша жалоба: { $what }
moderation-decided-kept = Координатор посмотрел: остаётся как есть.
moderation-decided-hidden = Координатор посмотрел: теперь это скрыто. Спасибо.
moderation-decided-removed = Координатор посмотрел: это убрано. Спасибо.
moderation-decided-change = Координатор посмотрел: автора попросили изменить. Спасибо.
moderation-gone-now = Того, на что вы пожаловались, больше нет ({ $kind }). Решать нечего.
moderation-author-held = Пока скрыто, координатор смотрит: { $what }
moderation-author-kept = Координатор посмотрел, это видят все: { $what }
moderation-author-hidden = Координатор скрыл: { $what }
moderation-author-removed = Координатор убрал: { $what }
moderation-author-change = Координатор просит изменить: { $what }
moderation-author-why = Почему: { $words }
moderation-answer = Ответить
moderation-answer-title = Ответ координаторам
moderation-field-answer = Ответ
    .ask = Что вы хотите сказать или что изменили? Координатор посмотрит ещё раз.
    .help = Например: имя убрано
moderation-answer-sent = Спасибо. Координатор посмотрит ещё раз.
moderation-answer-enough = Это смотрели уже несколько раз. Поговорите, пожалуйста, с координатором: /coordinators
