# Первая встреча, профиль, язык, часы, вступление, данные. По одному вопросу; без упрёков; говорить, что написать.

## Команды: строка меню и слова, которые пишут вместо команды

people-command-start = Начать или вернуться
    .words = начать, старт, привет, приветствую, здравствуйте, здравствуй, добрый день, доброе утро, добрый вечер
people-command-me = Мой профиль
    .words = я, мой профиль, профиль, кто я
people-command-join = Выбрать страну и секцию
    .words = вступить, вступить в секцию, сменить секцию
people-command-settings = Язык, часы, тишина, мои данные
    .words = настройки, параметры
people-command-language = Сменить язык
    .words = язык, сменить язык
people-command-timezone = Настроить мои часы
    .words = часовой пояс, мои часы, часы
people-command-stop = Писать, только когда пишу я
    .words = не пиши, не пишите, не пиши мне, не пишите мне, отписаться, оставь меня в покое
people-command-mydata = Получить всё, что вы обо мне храните
    .words = мои данные, дай мои данные
people-command-forgetme = Стереть меня
    .words = забудь меня, забудьте меня, удалить аккаунт, сотри меня
people-command-requests = Кто хочет вступить
    .words = заявки, заявки на вступление

## Первая встреча

people-start-title = Знакомство
people-hello =
    Здравствуйте! Я Kith, помощник сети «{ $network }».
    Сначала несколько коротких вопросов. Любой можно пропустить.
people-hello-several =
    Здравствуйте! Я Kith, помощник нескольких сетей.
    Сначала несколько коротких вопросов. Любой можно пропустить.
people-language = Язык
    .ask = На каком языке будем говорить?
    .help = Нажмите на язык или напишите его: русский
people-language-unknown = Этого языка я пока не знаю. Я говорю на таких: { $languages }. Нажмите на один из них или напишите его.
people-network = Сеть
    .ask = С какой вы сетью? Если удобнее другой язык, сначала нажмите на него. И то и другое можно сменить позже.
    .help = Нажмите на сеть или напишите её название
people-network-unknown = Открытой сети с таким названием я не знаю. Есть такие: { $networks }. Нажмите на одну из них или напишите название.
people-name = Имя
    .ask = Как вас называть? Это имя видят другие, поэтому можно придумать себе псевдоним: так безопаснее.
    .help = Имя или псевдоним, до 40 знаков
people-name-none = Остаться без имени
people-name-empty = Здесь нет букв. Напишите имя или нажмите кнопку.
people-name-long = Длинновато. Уложитесь, пожалуйста, в 40 знаков.
people-name-phone = Похоже на номер телефона, а их я не храню. Напишите имя или нажмите кнопку.
people-name-coordinator = Так зовут одного из координаторов. Возьмите, пожалуйста, другое имя, чтобы вас не путали.
people-name-link = Похоже на адрес. Напишите имя без ссылок или нажмите кнопку.
people-pseudonyms = Цапля, Ива, Комета, Выдра, Клён, Фонарик, Ласточка, Камешек, Можжевельник, Сокол, Клевер, Гавань, Рысь, Янтарь, Синица, Кедр
people-unnamed = Человек без имени
people-home = Страна и секция
    .ask = Из какой вы секции или страны? Нажмите кнопку или напишите название.
    .help = Секция, город или страна, например: Грузия
people-country = Страна
    .ask = Какая страна?
    .help = Название страны, например: Грузия
people-home-inside = { COUNTRY($country) }: какая секция? Нажмите на неё или «Пропустить», если вы ни в одной.
people-home-typed = В какой вы стране? Напишите название.
people-other-country = Другая страна
people-section-unknown = Не знаю такой секции. Нажмите на одну из них, напишите иначе или нажмите «Пропустить».
people-home-unknown = Не знаю такой секции или страны. Попробуйте написать страну или нажмите «Пропустить».
people-home-city = В этом месте секции пока нет. Это ваша страна?
people-home-now = Сейчас: { $home }. «Пропустить» ничего не меняет.
people-section-gone = секция, которая закрылась
people-did-you-mean = Возможно, вы имели в виду одно из этого?
people-which-one = С таким названием есть несколько. Что выбрать?
people-zone = Часовой пояс
    .ask = Сколько у вас сейчас времени? Нажмите кнопку или напишите свой город.
    .help = Город, например: Тбилиси. Или время, например: 14:05
people-zone-now = { $time } – { $city }
people-zone-right = { $city }: там сейчас { $time }. У вас столько же?
people-zone-which = Какие из этих часов ваши?
people-zone-unknown = Не нахожу такого места. Напишите ближайший крупный город или своё время, например 14:05.
people-zone-no-such-time = Такого времени сейчас нет нигде: { $time }. Напишите, сколько показывают ваши часы, например 14:05, или свой город.
people-zone-unclear = Нажмите на своё время или напишите город.
people-yes-words = да, ага, верно, правильно, точно, всё верно, ок, хорошо
people-welcome = Добро пожаловать, { $name }!
people-welcome-unnamed = Добро пожаловать!
people-clock = Ваши часы: { ZONE($zone) }, сейчас { TIME($at) }. Если это не так, отправьте /timezone.
people-clock-unset = Я пока не знаю, сколько у вас времени. Отправьте /timezone, когда захотите.
people-goes-on = Теперь к тому, что вы написали.
people-first-step = Когда ваша группа что-то сделает, напишите мне об этом одной строкой, например:
people-example = /log уборка берега вчера, 12 волонтёров, 3 часа
people-empty-network = Эта сеть ещё пуста. Добавьте первую секцию, и другие смогут в неё вступить.
people-first-section = Добавить секцию
people-other-networks = Другие сети

## Возвращение

people-back = С возвращением, { $name }!
people-back-unnamed = С возвращением!
people-back-where = Вы здесь: { $home } ({ $network }).
people-stopped = Хорошо, тишина. Теперь я пишу, только когда пишете вы. Когда захотите снова получать сообщения, отправьте /start.
people-resume = Снова писать мне
people-resume-reminders = Возобновить напоминания
people-resumed = Я снова могу вам писать: ответы по вашим делам, решения, то, о чём вы просите.
people-be-quiet = Писать, только когда пишу я

## Вступление

people-in = Теперь вы в сети «{ $network }».
people-in-section = Теперь вы в секции «{ $section }» ({ $network }).
people-in-country = Вы в сети «{ $network }». Страна: { COUNTRY($country) }.
people-joined = Вы вступили в секцию «{ $section }».
people-asked = Координатор получил ваш вопрос, можно ли вступить в секцию «{ $section }». Я сообщу ответ. А пока можно осмотреться.
people-asked-nobody = В секцию «{ $section }» принимает координатор, но сейчас связаться не с кем. Ваше желание сохранено: его увидит первый, кто придёт.
people-no-section = Вы не состоите в секции.
people-choose-section = Выбрать секцию
people-see-section = Посмотреть секцию
people-left = Вы вышли из секции «{ $section }». Записанное остаётся с ней. Вступить в другую можно в любое время.
people-left-role = Секцию «{ $section }» вы больше не координируете.
people-already-in = Вы уже в сети «{ $network }».
people-link-already = Вы уже в секции «{ $section }». Ничего не изменилось.
people-link-elsewhere = Это приглашение в секцию «{ $theirs }». Вы в секции «{ $mine }». Перейти?
people-link-expired = Это приглашение больше не действует. Попросите новое.
people-link-used = Этим приглашением уже воспользовались. Попросите новое.
people-link-unknown = Не знаю такого приглашения. Проверьте, вся ли ссылка на месте, или попросите новое.
people-move = Перейти
people-stay-here = Остаться где есть
people-now-coordinates-section = Теперь вы координируете секцию «{ $section }». Что это значит, скажет /help.
people-now-coordinates-country = Теперь вы координируете страну: { COUNTRY($country) }. Что это значит, скажет /help.
people-now-coordinates-network = Теперь вы координируете сеть «{ $network }». Что это значит, скажет /help.
people-request = { $name } просит принять в секцию «{ $section }».
people-request-unnamed = Человек без имени просит принять в секцию «{ $section }».
people-accept = Принять
people-decline = Отклонить
people-has-joined = { $name } теперь в секции «{ $section }». Сообщение об этом отправлено.
people-was-declined = Отклонено: { $name } не в секции «{ $section }». Вежливое сообщение об этом отправлено.
people-has-joined-later = { $name } теперь в секции «{ $section }». Мои сообщения там на паузе: новость придёт при возвращении.
people-was-declined-later = Отклонено: { $name } не в секции «{ $section }». Мои сообщения там на паузе: новость придёт при возвращении.
people-request-gone = Этой заявки больше нет.
people-request-was =
    { $state ->
        [accepted] Ответ уже был: принять.
        [declined] Ответ уже был: отклонить.
        [withdrawn] Уже не нужно: нашлась другая секция.
       *[other] Ответ уже был.
    }
people-request-accepted = Хорошая новость: вы теперь в секции «{ $section }». Добро пожаловать!
people-request-declined = Секция «{ $section }» сейчас не может вас принять. Можно выбрать другую или продолжить без секции.
people-requests =
    { $count ->
        [one] Ответа ждёт { $count } человек.
        [few] Ответа ждут { $count } человека.
        [many] Ответа ждут { $count } человек.
       *[other] Ответа ждут { $count } человека.
    }
people-requests-none = Никто не ждёт ответа.

## Профиль

people-not-told = не указано
people-line-home = Страна и секция: { $value }
people-line-kinds = Кто я: { $value }
people-line-themes = Мои темы: { $value }
people-line-roles = Роли: { $value }
people-line-language = Язык: { $value }
people-line-zone = Часы: { ZONE($zone) }, сейчас { TIME($at) }
people-others-see = Другие видят только это: { $profile }
people-edit-name = Имя
people-edit-kinds = Кто я
people-edit-home = Страна, секция
people-edit-themes = Мои темы
people-edit-language = Язык
people-edit-zone = Часы
people-kinds-ask = Кто вы? Нажмите всё, что подходит; нажмите ещё раз, чтобы снять.
people-kind-volunteer = Волонтёр
people-kind-formal-educator = Педагог в школе или вузе
people-kind-nonformal-educator = Педагог вне школы
people-kind-researcher = Исследователь
people-kind-student = Студент
people-themes-ask = Какие темы вам важны? Нажмите всё, что подходит; нажмите ещё раз, чтобы снять.
people-role-section = координатор секции «{ $section }»
people-role-country = координатор страны: { COUNTRY($country) }
people-role-network = координатор сети «{ $network }»
people-role-admin = администратор
people-unchanged = Всё остаётся как есть.
people-name-saved = Буду называть вас так: { $name }.
people-name-removed = Имя не будет показано.
people-language-saved = Язык теперь: { LANGUAGE($language) }.
people-zone-current = Сейчас: { ZONE($zone) }, { TIME($at) }. «Пропустить» ничего не меняет.
people-zone-saved = Ваши часы: { ZONE($zone) }, сейчас { TIME($at) }.
people-to-profile = Мой профиль
people-to-expert = О чём меня можно спросить
people-to-settings = Настройки
people-to-offers = Предлагаю, ищу

## Настройки

people-settings-title = Настройки
people-line-channel = Сначала пишу вам сюда: { $name }
people-edit-channel = Куда я пишу
people-line-active = Я могу писать вам о том, что вас касается.
people-line-quiet = Тихие часы: { $hours }
people-line-no-quiet = Тихие часы: нет
people-edit-digest = Сводка
people-weekly-digest = Присылать сводку раз в неделю
people-edit-quiet = Тихие часы
people-line-stopped = Я пишу, только когда пишете вы.
people-networks = Сети
people-my-data = Мои данные
people-erase = Стереть меня

## Данные

people-data = Вот всё, что я о вас храню: страница для чтения и файл для программ.
people-data-advice = Держите файлы при себе и удалите, когда они будут не нужны.
people-data-page = Страница со всем, что о вас хранится
people-data-file = Те же данные для программ
people-data-title = Что Kith хранит обо мне
people-data-intro = По состоянию на { $at }.
people-data-word =
    { $key ->
        [people] Я
        [linking] Связанные каналы
        [link_code] Открытый код
        [link_tries] Коды, которые не подошли
        [link_pauses] Паузы перед новой связью
        [merges] Объединённые карточки
        [set_aside] Что отложено
        [networks] Сети
        [activities] Дела
        [person] Человек
        [accounts] Учётные записи
        [browsers] Браузеры, в которых выполнен вход
        [browser] Браузер
        [last_used] Последнее использование
        [servers] Серверы, где я есть
        [server] Сервер
        [seen_at] Последние новости оттуда
        [memberships] Участие
        [roles] Роли
        [invitations] Приглашения
        [requests] Заявки на вступление
        [drafts] Незаконченные записи
        [conversation] Разговор
        [files] Файлы
        [events] Что отправлено мной (без слов)
        [letters] Что отправлено мне (без слов)
        [audit] Что сделано с правами
        [changes] Изменения
        [questions] Вопросы
        [photos] Фотографии
        [id] Номер
        [name] Имя
        [title] Название
        [text] Текст
        [outcome] Итог
        [place] Место
        [link] Ссылка
        [language] Язык
        [zone] Часовой пояс
        [country] Страна
        [server_id] Сервер (номер)
        [section_id] Секция
        [network_id] Сеть
        [person_id] Мой номер
        [kinds] Кто я
        [themes] Темы
        [role] Роль
        [scope] Охват
        [platform] Платформа
        [external_id] Номер на платформе
        [chat] Чат
        [app_language] Язык приложения
        [created_at] С какого времени
        [joined_at] Вступление
        [stopped_at] Тишина с
        [unreachable_at] Нет связи с
        [kept] Хранится для меня
        [missed_at] Ещё не сообщено с
        [preferred] Первый выбор
        [public_chat] Последний канал сервера
        [public_at] Там, когда
        [knocked_at] Сказано там, когда
        [inbox] Входящие
        [granted_at] Дано
        [made_at] Создано
        [expires_at] Действует до
        [used_at] Использовано
        [asked_at] Запрошено
        [decided_at] Решено
        [opened_at] Начато
        [changed_at] Изменено
        [closed_at] Закрыто
        [at] Когда
        [state] Состояние
        [status] Состояние
        [action] Действие
        [detail] Подробности
        [form] Форма
        [values] Ответы
        [body] Сообщение
        [own] Написано мной
        [starts_on] Первый день
        [ends_on] Последний день
        [volunteers] Волонтёры
        [reached] Охват
        [visibility] Кому видно
        [answers] Ответы
        [unclear] Неясно
        [mime] Вид файла
        [bytes] Байты
        [made_by] Кто создал (номер)
        [used_by] Кто использовал (номер)
        [decided_by] Кто решил (номер)
        [reason] Причина
        [single_use] Только один раз
        [section] Секция
        [network] Сеть
        [about] О чём
        [about_yours] О моём
        [linked_at] Привязано
        [merged_into] Вошло в (номер)
        [asked_about_the_same_name] Вопрос, есть ли я в другой сети
        [two_accounts] Два аккаунта, возможно мои
        [activity] Дело
        [adaptations] Варианты
        [agreed] Согласие
        [aim] Цель
        [aims] Цели
        [announcements] Объявления
        [anonymous] Без имени
        [answer] Ответ
        [answer_by] Ответ до
        [apply_by] Заявки до
        [ask_at] Спросить снова
        [asked] Вопросы и просьбы
        [asked_to_lead] Приглашение вести
        [asks] Вопросы
        [attendance] Посещения
        [attention] Тихие часы
        [available_from] Есть время с
        [available_until] Есть время до
        [away_until] Нет на месте до
        [blocked] Скольких я блокирую
        [bookmarked] Закладки
        [bookmarks] Закладки
        [cadence] Как часто
        [calendar_link_made_at] Ссылка календаря с
        [calls_of_both] Конкурсы двух сетей
        [checks] Проверки
        [claims] Что я хочу вести
        [cohort] Учебная группа
        [cohorts] Учебные группы
        [completed_at] Пройдено
        [contact] Контакт
        [contact_given] Мой контакт
        [contacts] Контакты
        [contacts_written] Записанные контакты
        [context] Ситуация
        [coordinators_lines] Строки координатора
        [copies] По примеру
        [cost] Расходы
        [costs] Расходы
        [countries] Страны
        [daily_cap] Сообщений в день
        [days] Дни
        [decided] Решения
        [decided_on] День решения
        [decisions] Решения
        [digests] Новости
        [disciplines] Дисциплины
        [dismissed] Отклонено
        [does] Что делает
        [done] Что сделано
        [due_on] Срок
        [ended_at] Окончено
        [english] По-английски
        [evidence] Подтверждение
        [factors] Факторы
        [facts] Текст
        [federation] Сети-партнёры
        [first] Первый
        [first_time] Впервые
        [followed] Подписки
        [follows] Подписки
        [gallery] В галерее
        [has_a_page_that_can_be_checked] Есть страница для проверки
        [help_asked] Мои просьбы о помощи
        [help_messages] Что я пишу о просьбах
        [help_taken] Взятые просьбы
        [helpers] Помощники
        [hours] Часы
        [how] Как
        [how_it_went] Как прошло
        [ideas] Идеи
        [important] Важно
        [introduction] Знакомство
        [introductions] Знакомства
        [issues] Местные проблемы
        [item] Номер
        [key] Метка
        [kind] Вид
        [languages] Языки
        [last] Последний
        [last_at] Последний раз
        [led_by_me] Веду я
        [left_alone] Без ответа
        [level] Уровень
        [licence] Лицензия
        [lines] Сообщения
        [lines_until] Строки до
        [linked] Связанные практики
        [links] Ссылки
        [links_into_teams] Ссылки в команды
        [listed] Видно другим
        [listed_at] Видно с
        [local_time] Время
        [looked_after_by_me] На мне
        [looked_at] Просмотрено
        [made_on] Дата
        [marks] Оценки
        [matching] Профиль и совпадения
        [may_be_asked] О чём меня можно спросить
        [method] Метод
        [methods] Методы
        [minute] Минута дня
        [minutes] Минуты
        [moderation] Жалобы
        [moment] Когда спросили
        [muted] Без звука
        [named] С моим именем
        [named_to_partners_in_calls] Имя видно партнёрам
        [narrowed] Уточнение
        [need] Нужда
        [needs] Что нужно
        [news_from] Новости с
        [news_until] Новости до
        [next_at] Следующий раз
        [next_step] Следующий шаг
        [not_worked] Что не получилось
        [note] Заметка
        [notes] Заметки
        [number] Номер
        [offers] Предлагает
        [on] День
        [open_talk] Открытая переписка
        [opened_by_me] Открыто мной
        [organisation] Организация
        [organisation_id] Организация
        [organisations] Организации
        [partners] Партнёры
        [passed_on] Передано (без текста)
        [paused_until] Пауза до
        [picture] Картинка
        [picture_in_words] Картинка словами
        [plans] Планы
        [practice] Практика
        [practices] Практики
        [profiles] Профили
        [project] Проект
        [projects] Проекты
        [proposed] Предложено
        [proposed_at] Предложено
        [proposed_by_me] Предложено мной
        [public] Открытые части
        [pupils_level] Ступень школы
        [question] Вопрос
        [quiet_from] Тихо с
        [quiet_until] Тихо до
        [ratings] Самооценки
        [reach] Как связаться
        [region] Регион
        [regions] Регионы
        [reminders] Напоминания
        [reported] Мои жалобы
        [represents] Представляет
        [request] Просьба
        [research] Исследование
        [resources] Материалы
        [result] Результат
        [review_reason] Почему вернули
        [reviewed_at] Проверено
        [rounds] Круги встреч
        [rounds_joined] Мои круги
        [rounds_met] Мои слова о встречах
        [rounds_without_a_word] Круги без ответа
        [rule] Повтор
        [rulings] Решения о качестве
        [running] Идёт
        [same_activities] Одинаковые дела
        [same_here] У нас тоже
        [school_leads] Названные школы
        [seat] Место
        [sections] Секции
        [seeks] Ищет
        [sent_for] Послано за
        [sentence] Моя фраза
        [session] Занятие
        [sessions] Занятия
        [setting] Условия
        [shares_by_default_in] Делюсь в сетях
        [shown] Показано
        [sign] Признак успеха
        [since] С какого времени
        [skips_the_next] Пропускает следующий
        [source] Откуда
        [stage] Этап
        [steps] Шаги
        [suggested] Что мне предложено
        [taken_back] Забрано
        [task_force] Группа поддержки
        [taskforce] Группа поддержки
        [tasks] Задачи
        [teacher_feedback] Отзыв учителей
        [teams] Команды
        [texts] Тексты
        [ticket] Обращение
        [tickets] Вопросы координаторам
        [times_told] Сколько раз
        [told] Что рассказано
        [tools] Материалы
        [topic] Тема
        [tried] Попробовано
        [two_profiles] В двух сетях
        [unasked] Подсказки без запроса
        [unasked_messages] Сообщения без запроса
        [updated_at] Последние вести
        [urgent] Срочно
        [url] Адрес
        [verdict] Вывод
        [versions] Версии
        [votes] Голоса
        [wanted] Кто нужен
        [wanted_count] Сколько
        [wanted_on] Нужно к
        [website] Сайт
        [weekday] День недели
        [weekly_hours] Часов в неделю
        [wellbeing] Благополучие
        [went] Как прошло
        [what] Что
        [when] Когда
        [why] Почему
        [word] Слово
        [words] Словами
        [worked] Что получилось
        [you_decided] Решено и мной
        [yours] Моё
        [because] Почему
        [for] Для кого
        [until] До
        [event] Событие
        [organised] Мои события
        [choice] Выбор
        [asked_by_me] Просьба моя
        [asked_of_me] Просят меня
        [declined_at] Отклонено
        [base64] Файл
        [helpful] Полезно
        [idea] Идея
        [issue] Местная проблема
        [messages] Сообщения
        [invited] По приглашению
        [looks] Просмотры
        [criteria] Критерии
        [trials] Пробы
        [agency] Агентство
        [help] Просьба о помощи
        [draw] Круг
        [school] Школа
        [my_kind] Для кого
        [my_item] Мой номер
        [theme] Тема
        [owner] Кто делает
        [due] Срок
        [day] День
        [handle] Контакт
        [concerns] О чём
       *[other] { $key }
    }
people-erase-title = Стереть всё о вас?
people-erase-gone = Исчезнет: профиль, имя, учётные записи, роли, незаконченные записи, сообщения, тексты и фото ваших дел.
people-erase-stays = Останется: голые цифры ваших дел в общих итогах, ни с чьим именем не связанные.
people-erase-elsewhere = Не в моих силах: сообщения в чужих телефонах и резервные копии, пока не выйдет их срок.
people-erase-final = Это произойдёт сразу, вернуть будет нельзя.
people-erase-yes = Да, стереть всё
people-erase-no = Нет, оставить
people-erase-leave = Стереть, но оставить практики
people-erase-practices = Ваши рассказы в библиотеке тоже исчезнут. Или оставьте их другим, без своего имени.
people-erase-late = С тех пор прошло время, и это засчитано как «нет». Ничего не стёрто.
people-erase-again = Спросить ещё раз
people-erased =
    Готово. Всё о вас стёрто, и я больше не знаю, кто вы.
    Спасибо за всё, что вы сделали. Если напишете снова, начнём с чистого листа.

# An act in the audit log as one reads it: what it was about, and what was done.
people-data-act =
    { $thing ->
        [is-activity] занятие
        [is-announcement] объявление
        [is-call] общий набор двух сетей
        [is-cohort] учебная группа
        [is-contact] контакт команды
        [is-country] страна
        [is-criteria] проверка практик
        [is-decision] решение команды
        [is-document] документ
        [is-event] событие
        [is-factor] фактор успеха
        [is-federation] союз сетей
        [is-help] просьба о помощи
        [is-idea] идея
        [is-initiative] прежние инициативы
        [is-introduction] знакомство
        [is-invite] приглашение
        [is-issue] местная проблема
        [is-join] просьба о вступлении
        [is-lead] наводка на школу
        [is-link] связанные аккаунты или ссылки
        [is-market] рынок идей
        [is-match] совпадения
        [is-member] участники
        [is-moderation] модерация
        [is-namesake] два аккаунта с одним именем
        [is-network] сеть
        [is-organisation] организация
        [is-picture] картинка
        [is-plan] план попробовать
        [is-practice] практика
        [is-profile] профиль
        [is-project] проект
        [is-region] регион
        [is-reminder] напоминание
        [is-report] жалоба модераторам
        [is-resource] материал
        [is-role] роль
        [is-rounds] круги встреч
        [is-section] секция
        [is-server] сервер
        [is-share] доступ для других сетей
        [is-statistics] цифры
        [is-task] задача команды
        [is-taskforce] группа поддержки
        [is-team] команда
        [is-theme] тема
        [is-ticket] вопрос координатору
       *[is-other] действие с правами
    }{ $deed ->
        [is-accept] : согласие
        [is-add] : добавление
        [is-answer] : ответ
        [is-ask] : вопрос или предложение
        [is-change] : изменение
        [is-decide] : решение
        [is-decline] : отказ
        [is-end] : завершение
        [is-give] : назначение
        [is-import] : загрузка
        [is-join] : присоединение
        [is-leave] : уход
        [is-merge] : объединение
        [is-open] : открытие
        [is-pause] : пауза
        [is-rate] : оценка или голос
        [is-remove] : удаление
        [is-report] : жалоба
        [is-restore] : возвращение
        [is-see] : просмотр
        [is-share] : показ другим
        [is-take] : взятие на себя
        [is-try] : проба
        [is-undo] : отмена
       *[is-other] { "" }
    }

# What a stored word means on the page of one’s own data; others stand as they were kept.
people-data-value =
    { $value ->
        [is-active] действует
        [is-activity] дело
        [is-admin] администратор
        [is-admins] администраторы
        [is-administration] администрация
        [is-advert] реклама
        [is-after] после
        [is-agency] национальное агентство
        [is-agreed] согласовано
        [is-answered] есть ответ
        [is-apart] двое, а не один
        [is-asked] спрошено
        [is-before] до
        [is-call] набор участников
        [is-cancelled] отменено
        [is-claimed] взято
        [is-closed] закрыто
        [is-community] сообщество
        [is-company] компания
        [is-contacted] связались
        [is-cooperative] кооператив
        [is-coordinator] координатор
        [is-country] страна
        [is-daily] каждый день
        [is-dataset] данные
        [is-declined] отклонено
        [is-deployment] весь Kith
        [is-document] документ
        [is-done] сделано
        [is-draft] черновик
        [is-dropped] оставлено
        [is-duration] всего
        [is-each] каждый
        [is-ended] закончено
        [is-evaluation] оценка
        [is-event] событие
        [is-expired] истекло
        [is-failed] не удалось
        [is-finished] завершено
        [is-firm] фирма
        [is-formal-educator] формальное образование
        [is-funding] финансирование
        [is-guide] пособие
        [is-handles] обмен контактами
        [is-held] удержано
        [is-hidden] скрыто
        [is-idea] идея
        [is-in] участвует
        [is-initiative] инициатива
        [is-introduction] знакомство
        [is-issue] местная проблема
        [is-kept] сохранено
        [is-late] с опозданием
        [is-lead] ведёт
        [is-left] уход
        [is-library] библиотека
        [is-listed] в списке
        [is-local] веб-чат
        [is-maybe] возможно
        [is-meeting] встреча
        [is-member] участие
        [is-methods] методы
        [is-missed] пропущено
        [is-mutual] общество взаимопомощи
        [is-need] нужно
        [is-network] сеть
        [is-new] новое
        [is-no] нет
        [is-non-profit] НКО
        [is-none] ничего
        [is-nonformal-educator] неформальное образование
        [is-not] не встретились
        [is-off] выключено
        [is-offer] предложение
        [is-offered] предложено
        [is-on] включено
        [is-one] один профиль
        [is-online] онлайн
        [is-open] открыто
        [is-organisation] организация
        [is-other] другое
        [is-parents] родители
        [is-partners] партнёры
        [is-paused] пауза
        [is-permissions] разрешения
        [is-person] человек
        [is-personal] личное
        [is-picture] картинка
        [is-planned] запланировано
        [is-poll] опрос
        [is-practice] практика
        [is-private] только для себя
        [is-project] проект
        [is-proposed] предложено
        [is-proved] подтверждено
        [is-public] все
        [is-published] опубликовано
        [is-refused] отказано
        [is-rejected] не принято
        [is-relay] через Kith
        [is-removed] убрано
        [is-reported] есть жалоба
        [is-researcher] исследования
        [is-returned] возвращено
        [is-running] идёт
        [is-said] сказано
        [is-same] то же самое
        [is-scheduled] назначено
        [is-school] школа
        [is-section] секция
        [is-sending] отправляется
        [is-sent] отправлено
        [is-short] слишком коротко
        [is-silent] без ответа
        [is-slides] слайды
        [is-solved] решено
        [is-student] учёба
        [is-taken] взято
        [is-telegram] Telegram
        [is-text] текст
        [is-theme] тема
        [is-there] на месте
        [is-told] рассказано
        [is-tool] материал
        [is-total] всего
        [is-unanswered] без ответа
        [is-unclaimed] пока ничьё
        [is-union] профсоюз
        [is-united] объединены
        [is-university] университет
        [is-unreachable] не доставлено
        [is-verified] подтверждено
        [is-video] видео
        [is-visited] посетили
        [is-volunteer] волонтёрство
        [is-voting] голосование
        [is-waiting] ждёт
        [is-weekly] каждую неделю
        [is-well] хорошо
        [is-withdrawing] отзывается
        [is-withdrawn] отозвано
        [is-worked] получилось
        [is-worksheet] рабочий лист
        [is-wrong] неверно
        [is-yes] да
        [is-discord] Discord
        [is-terminal] терминал
        [is-kindergarten] детский сад
        [is-primary] начальная школа
        [is-lower-secondary] средняя школа
        [is-upper-secondary] старшая школа
        [is-vocational] профессиональная школа
        [is-several] несколько ступеней
        [is-now] сейчас
        [is-all] все
        [is-net] сеть
        [is-education] образование
        [is-psychology] психология
        [is-sociology] социология
        [is-health] здоровье
        [is-environment] окружающая среда
        [is-social-work] социальная работа
        [is-political-science] политология
        [is-economics] экономика
        [is-law] право
        [is-history] история
        [is-languages] лингвистика
        [is-arts] искусство
        [is-computing] информатика
        [is-sport] спорт
        [is-survey] опросы
        [is-interview] интервью
        [is-focus-group] фокус-группы
        [is-observation] наблюдение
        [is-case-study] изучение случаев
        [is-action-research] исследование действием
        [is-experiment] эксперименты
        [is-text-analysis] анализ текстов
        [is-statistics] статистика
        [is-mapping] картография
        [is-literature-review] обзор литературы
       *[kept] { $kept }
    }
