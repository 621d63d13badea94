# Команды: кто вместе ведёт проект. Коротко и тепло; что хранит команда, видит только она.


## Что пишут

teams-command-team = Ваша команда: люди, задачи, встречи
    .words = команда, моя команда, мои команды, команды, наша команда
teams-command-task = Записать задачу команды
    .words = задача, новая задача, добавить задачу, записать задачу
teams-command-tasks = Ваши открытые задачи во всех командах
    .words = задачи, мои задачи, открытые задачи
teams-command-decision = Записать, что решила команда
    .words = решение, решение:, мы решили, решили, новое решение
teams-words-me = я, мне, мной, сам, сама
teams-words-joints = до, к, ко, в, во, на, по, для

## Команда

teams-none = Вы пока ни в одной команде. Посмотрите проекты: в команду каждого можно попроситься. А если опубликуете свой, будете руководить его командой.
teams-task-alone = Понято: { $text }
teams-task-due-alone = Срок: { $on }
teams-task-remind = Лучше напомнить мне
teams-browse = Проекты
teams-yours = Ваши команды
teams-my-teams = Мои команды
teams-people-open = Людей: { $people }. Открытых задач: { $tasks }
teams-team-of = Команда: { $project }
teams-of-project = Проект: { $project }
teams-any = { $name }
teams-member-country = { $name }, { COUNTRY($country) }
teams-member-leads = { $name } (руководитель)
teams-and-more = и ещё { $count }
teams-unnamed = Кто-то без имени
teams-names = { $names }
teams-country = { COUNTRY($country) }
teams-next-step = Следующий шаг: { $text }
teams-next-meeting = Ближайшая встреча: { $at }, { $title }
teams-no-meeting = Встреч пока не назначено.
teams-open-tasks = Открытых задач: { $count } (ваших: { $own }, ничьих: { $free })
teams-no-tasks = Открытых задач нет.
teams-asks-wait = Хотят в команду и ждут вашего ответа: { $count }. Смотрите «Ещё».
teams-leaderless = Сейчас этой командой никто не руководит. Координатора спросили, кто это будет.
teams-tasks = Задачи
teams-new-task = Новая задача
teams-my-tasks = Мои задачи
teams-meetings = Встречи
teams-decisions = Решения
teams-people = Люди
teams-links = Ссылки
teams-contacts = Контакты на месте
teams-more = Ещё
teams-open = Открыть команду
teams-to-team = Команда
teams-to-project = Проект
teams-task-force = Попросить помощи
teams-invite-name = Позвать по имени
teams-invite-link = Ссылка для одного
teams-requests = Кто просится
teams-leave = Выйти из команды

## Для других

teams-how-many = Людей в команде: { $count }
teams-from = Откуда: { $countries }
teams-nobody-yet = Сейчас этим никто не занимается.
teams-what-team-sees = Команда видит имя, под которым вас здесь знают, и страну. Как найти вас в других местах, она не видит.
teams-ask = Попроситься в команду
teams-take-back = Отозвать просьбу
teams-asked = Просьба передана. Ответит руководитель команды, вы прочтёте это здесь.
teams-asked-before = Сейчас команда никого не берёт. Спросите через несколько месяцев или посмотрите другие проекты.
teams-unasked = Просьба отозвана.
teams-asks = { $name } просится в команду проекта «{ $project }».
teams-let-in = Да, добро пожаловать
teams-let-in-name = Да: { $name }
teams-not-now = Не сейчас
teams-requests-of = Кто просится: { $project }
teams-no-requests = Никто не ждёт ответа.
teams-were-invited = Приглашены, пока без ответа: { $names }
teams-invites = { $name } зовёт вас в команду проекта «{ $project }».
teams-join = Вступить
teams-no-thanks = Нет, спасибо
teams-you-declined = Хорошо, вы не вступаете в команду проекта «{ $project }».
teams-stays-out = Хорошо. Ссылка ещё какое-то время действует, если передумаете.
teams-invitation-over = Это приглашение больше не действует. Если хотите, попроситесь в команду.
teams-welcome = Добро пожаловать в команду! Теперь я напоминаю вам о её встречах и о ваших задачах.
teams-you-are-in = Теперь вы в команде проекта «{ $project }».
teams-has-joined = В команде проекта «{ $project }» пополнение: { $name }
teams-joined-them = Теперь в команде: { $name }
teams-not-let-in = Пока не в команде: { $name }. Скажу об этом мягко.
teams-not-taken = Команда проекта «{ $project }» сейчас никого не берёт. Спасибо, что спросили; люди нужны и в других проектах: /projects
teams-will-not = { $name }: в этот раз не в команде проекта «{ $project }».
teams-already-in = Уже в команде: { $name }
teams-decided-before = На это уже ответили.
teams-invited = Приглашение отправлено: { $name }. Сообщу, когда придёт ответ.
teams-said-no = Ответ был «нет»: { $name }. Снова спросить можно через несколько месяцев.

## Ссылки в команду

teams-link-does = По этой ссылке в команду проекта «{ $project }» может вступить один человек.
teams-link-until = Она действует до { $on } и только пока вы руководите командой.
teams-link-pass-on = Передайте её одному человеку, которому доверяете:
teams-link-words = Попросите этого человека написать мне:
teams-link-dead = Эта ссылка больше не ведёт в команду. Попросите новую у того, кто её прислал.
teams-link-closed = Эта команда из сети «{ $network }», куда сначала нужно приглашение. Обратитесь к её координатору.
teams-links-enough = Открытых ссылок уже { $most }. Сначала закройте их, потом сделаю новые.
teams-end-links = Закрыть все ссылки
teams-links-ended = Больше ни одна ссылка не впускает.

## Уйти и руководить

teams-leaving = Выйти из команды проекта «{ $project }»?
teams-leaving-tasks = Ваши открытые задачи вернутся руководителю: { $count }
teams-leaving-reminders = Напоминания о её встречах и задачах сразу прекратятся.
teams-leaving-last = Вы здесь последний человек. Вместе с вами исчезнет всё, что хранила команда: задачи, решения, ссылки, контакты на месте, встречи. Вернуть это нельзя.
teams-leaving-lead = Кроме вас, командой никто не руководит. Кто будет после вас?
teams-leave-last = Выйти и всё удалить
teams-leave-open = Пусть решит координатор
teams-left = Вы больше не в команде проекта «{ $project }».
teams-coordinator-asked = Спрошу координатора, кто теперь будет руководить.
teams-has-left = { $name } больше не в команде проекта «{ $project }».
teams-you-are-out = Вы больше не в команде проекта «{ $project }». Её напоминания прекращены.
teams-you-lead = Теперь вы руководите командой проекта «{ $project }». Если не можете, откройте команду и передайте её.
teams-people-of = Людей в команде: { $count }
teams-since = В команде с { $on }
teams-has-open = Открытых задач: { $count }
teams-make-lead = Руководить вместе
teams-hand-over = Передать руководство
teams-remove = Убрать из команды
teams-person-gone = Так уже нельзя: посмотрите, кто сейчас в команде.
teams-leads-too = Теперь тоже руководит: { $name }
teams-handed-over = Теперь руководит: { $name }
teams-removed = Больше не в команде: { $name }
teams-who-leads = Командой проекта «{ $project }» больше никто не руководит. Людей в ней: { $count }. Кто будет руководить? Если не получится, руководство можно передать.
teams-has-lead = У этой команды уже есть руководитель.
teams-lead-named = { $name } теперь руководит командой проекта «{ $project }» и узнает об этом.

## Задачи

teams-task-title = Задача
teams-field-project = Команда
    .ask = Для какой команды?
    .help = Нажмите кнопку или напишите название проекта
teams-field-task = Что
    .ask =
        Что нужно сделать? В той же строке можно назвать, кто и к какому дню:
        позвонить в школу Нино пятница
    .help = Несколько слов
teams-field-owner = Кто
    .ask = Кто это сделает?
    .help = Имя из команды
teams-field-due = К какому дню
    .ask = К какому дню? Напишите, например: пятница, 12 мая, через две недели
    .help = День, который ещё не прошёл
teams-me = Я
teams-nobody = Пока никто
teams-tomorrow = Завтра
teams-in-a-week = Через неделю
teams-in-a-month = Через месяц
teams-day = { $on }
teams-due = Срок: { $on }, { RELATIVE($days) }
teams-due-on = Срок: { $on }
teams-no-date = Без срока
teams-owner-line = Кто: { $name }
teams-reminded = Напомню накануне, в тот же день и ещё раз после.
teams-owner-which = Кого вы имеете в виду?
teams-due-which = Какой день вы имеете в виду?
teams-owner-unknown = В команде нет никого с таким именем. Нажмите кнопку или напишите иначе.
teams-owner-left = Этого человека уже нет в команде. Кто это сделает?
teams-due-unclear = Нужен день, который ещё не прошёл, например: пятница, 12 мая, через две недели
teams-press-one = Нажмите одну из кнопок или напишите её слова.
teams-text-missing = Напишите несколько слов.
teams-text-long = Это длиннее, чем { $most } символов. Сократите, пожалуйста.
teams-task-line = • { $text } — { $who }
teams-task-line-due = • { $text } — { $who }, { DAY($on) } ({ RELATIVE($days) })
teams-task-done = • Готово: { $text } — { $who }
teams-task-dropped = • Снято: { $text } — { $who }
teams-is-done = Готово
teams-is-dropped = Снято
teams-from-decision = Из решения команды
teams-task-saved = Записано.
teams-changed = Изменено.
teams-task-closed-before = Эта задача уже закрыта.
teams-task-changed-since = С тех пор задача изменилась. Вот как обстоит дело:
teams-task-made-before = Это уже задача.
teams-take = Возьму я
teams-taken = Задача за вами. Спасибо!
teams-taken-before = Кто-то успел раньше. Вот как обстоит дело:
teams-done = Готово
teams-not-mine = Не моё
teams-drop = Снять
teams-dropped = Снято:
teams-well-done = Готово, спасибо:
teams-reopen = Открыть снова
teams-open-again = Снова открыта.
teams-put-off = Перенесено: { $on }. В этот день напомню.
teams-given-back = Задача вернулась руководителю, сообщение отправлено.
teams-free-now = Теперь она ничья: её может взять кто угодно из команды.
teams-gives = { $name } поручает вам задачу в проекте «{ $project }»:
teams-gave-back = { $name } возвращает задачу в проекте «{ $project }»:
teams-came-back = { $count ->
    [one] Кто-то вышел из проекта «{ $project }», вернулась { $count } задача:
    [few] Кто-то вышел из проекта «{ $project }», вернулись { $count } задачи:
    [many] Кто-то вышел из проекта «{ $project }», вернулось { $count } задач:
   *[other] Кто-то вышел из проекта «{ $project }», вернулось { $count } задачи:
 }
teams-remind-before = Срок завтра, { $on }:
teams-remind-day = Срок сегодня:
teams-remind-after = Срок был: { $on }. Получилось? Больше спрашивать не буду.
teams-details = Подробнее
teams-shown-open = Открытых задач: { $count }
teams-shown-mine = Ваших открытых задач: { $count }
teams-shown-free = Ничьих задач: { $count }
teams-shown-closed = Готово или снято: { $count }
teams-show = Показать
teams-show-open = Все открытые
teams-show-mine = Мои
teams-show-free = Ничьи
teams-show-closed = Закрытые
teams-own-open = Ваших открытых задач: { $count }
teams-no-own-tasks = У вас нет открытых задач. Записать можно так: /task позвонить в школу Нино пятница

## Решения

teams-decision-title = Решение
teams-field-decision = Решение
    .ask =
        Что вы решили? Если это кто-то должен сделать, назовите, кто и к какому дню:
        Нино попросит ключ от библиотеки к 12 мая
    .help = Одно или два предложения
teams-field-deciders = Кто решил
    .ask = Кто это решил?
    .help = Имена через запятую
teams-field-decided = Когда
    .ask = Когда это решили?
    .help = Сегодня или раньше
teams-decided-unclear = Нужен день, который не впереди, например: сегодня, вчера, 12 мая
teams-whole-team = Вся команда
teams-gone-by-now = кто-то, кого уже нет
teams-decided-line = { $on }, кто решил: { $who }
teams-became = Задача: { $who }
teams-became-due = Задача: { $who }, { DAY($on) } ({ RELATIVE($days) })
teams-became-done = Задача выполнена: { $who }
teams-became-dropped = Задача снята: { $who }
teams-at-meeting = Встреча: { $title }
teams-decision-saved = Записано. Одной кнопкой решение станет задачей.
teams-make-task = Сделать задачей
teams-its-task = Задача
teams-decide = Записать решение
teams-all-decisions = Все решения
teams-decisions-of = Решения: { $project }
teams-no-decisions = Пока ничего не записано. /decision Встречаемся в библиотеке
teams-no-decisions-here = Решения этой встречи пока не записаны.

## Встречи

teams-meetings-of = Встречи по вашему времени: { $project }
teams-no-meetings = Встреч не назначено. Назначьте: каждый в команде узнает о ней по своему времени.
teams-plan-meeting = Назначить встречу
teams-meets = { $at }
teams-met = { $at }

## Ссылки

teams-link-title = Ссылка
teams-field-url = Адрес
    .ask = Какая страница? Пришлите адрес; перед ним можно написать название.
    .help = Адрес страницы целиком
teams-field-link-title = Название
    .ask = Как назвать ссылку? Если пропустить, будет { $host }.
    .help = Несколько слов
teams-link-unclear = Сохраняю только адреса открытого интернета, например https://example.org/plan. Адреса внутри закрытой сети или с паролем не беру.
teams-link-saved = Ссылка сохранена.
teams-link-known = Эта ссылка у команды уже есть.
teams-links-of = Ссылки: { $project }
teams-no-links = Ссылок пока нет: план, общая папка, фотографии…
teams-add-link = Добавить ссылку
teams-remove-link = Убрать: { $title }
teams-delete = Удалить
teams-deleted = Удалено.

## Контакты на месте: только для команды

teams-contact-title = Контакт на месте
teams-field-name = Имя
    .ask = Кто это? Имя человека, название группы или учреждения на месте.
    .help = Имя или название
teams-field-kind = Вид
    .ask = Кто они?
    .help = Нажмите кнопку
teams-field-does = Что делают для нас
    .ask = Что они для вас делают?
    .help = Несколько предложений
teams-field-reach = Как связаться
    .ask = Как с ними связаться? Это увидит только ваша команда.
    .help = Место, время, номер
teams-kind-parents = Родители
teams-kind-administration = Администрация
teams-kind-organisation = Организация
teams-kind-firm = Фирма
teams-kind-other = Другое
teams-does = Что делают: { $text }
teams-reach = Как связаться: { $text }
teams-contact-private = Контакты на месте видит только ваша команда: ни поиск, ни координаторы, ни цифры.
teams-contact-saved = Сохранено для вашей команды.
teams-contacts-of = Контакты на месте: { $project }
teams-no-contacts = Пока нет. Родители, администрация, организации, фирмы: все, кто помогает, чтобы это не потерялось, когда сменятся люди.
teams-add-contact = Добавить контакт
teams-changed-on = По состоянию на { $on }

## Кого позвать

teams-invite-title = Приглашение в команду
teams-field-who = Кого
    .ask = Кого вы приглашаете? Напишите имя, под которым этого человека здесь знают.
    .help = Имя участника сети
teams-who-which = Кого вы имеете в виду? Приглашение уйдёт, когда вы нажмёте.
teams-who-unknown = Вне команды я не нахожу в сети никого с таким именем. Ссылка подойдёт любому: смотрите «Ещё» в команде.
teams-who-section = { $name }, { $section }
teams-who-country = { $name }, { COUNTRY($country) }

## Чего нельзя

teams-gone = Этого здесь нет, или оно принадлежит команде, в которой вас нет.
teams-leads-only = Это может только руководитель команды. Спросите в команде.
teams-not-yours = Это решает тот, кто записал, кто делает или кто руководит командой.
