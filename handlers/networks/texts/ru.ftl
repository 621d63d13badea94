# Секции, страны, сети, роли участников, приглашения. Названия групп стоят отдельно, чтобы их не склонять.

## Команды

networks-command-section = Моя секция или другая
    .words = секция, моя секция, наша секция
networks-command-country = Моя страна и её секции
    .words = страна, моя страна, наша страна
networks-command-network = Сменить сеть
    .words = сеть, сети, мои сети, сменить сеть
networks-command-members = Участники и их роли
    .words = участники, наши участники, кто здесь
networks-command-coordinators = Кто что координирует
    .words = координаторы, кто координирует
networks-command-invite = Создать ссылку-приглашение
    .words = пригласить, приглашение
networks-command-addsection = Добавить секцию
    .words = добавить секцию, новая секция
networks-command-addcountry = Добавить страну
    .words = добавить страну, новая страна
networks-command-addtheme = Добавить тему
    .words = добавить тему, новая тема

## Страницы

networks-gone = Этого здесь больше нет.
networks-did-you-mean = Возможно, вы имели в виду одно из этого?
networks-place-unknown = Не знаю такой секции или страны. Попробуйте написать иначе или посмотрите список стран.
networks-country-elsewhere = { COUNTRY($country) }: этой страны в сети нет.
networks-country-name = { COUNTRY($country) }
networks-all-countries = Все страны
networks-no-section = Вы пока не в секции. В секции ваши дела складываются с делами других.
networks-choose-section = Выбрать секцию
networks-join = Вступить в эту секцию
networks-leave = Выйти из этой секции
networks-leave-ask = Выйти из секции «{ $section }»? Ваши записи останутся с ней.
networks-leave-yes = Да, выйти
networks-leave-no = Нет, остаться
networks-here-you-are = Вы здесь участник.
networks-figures = Цифры
networks-joining =
    { $joining ->
        [open] Вступить может любой.
       *[ask] Кого принять, решает координатор.
    }
networks-few-members = Несколько участников
networks-member-count =
    { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
networks-section-count =
    { $count ->
        [0] Секций пока нет
        [one] { $count } секция
        [few] { $count } секции
        [many] { $count } секций
       *[other] { $count } секции
    }
networks-country-count =
    { $count ->
        [0] Стран пока нет
        [one] { $count } страна
        [few] { $count } страны
        [many] { $count } стран
       *[other] { $count } страны
    }
networks-coordinated-by = Координация: { $names }
networks-no-coordinator = Координатора пока нет.
networks-unnamed = Человек без имени
networks-current = Вы в сети «{ $network }».
networks-which = Нажмите на сеть, в которой хотите быть. Ваши записи идут в текущую.
networks-only-one = Другой сети, куда можно перейти, нет.
networks-already-here = Вы уже там.
networks-switched = Теперь вы в сети «{ $network }». Ваши записи пойдут туда.
networks-other = Все сети

## Участники и роли

networks-members = Участники
networks-members-of = Чьи участники?
networks-member-with-role = { $name } (координатор)
networks-namesake = { $name } · { $place }, с { $on }
networks-member-unknown = Не знаю ни секции, ни страны, ни участника с таким именем. Попробуйте написать иначе или отправьте просто /members.
networks-found =
    { $count ->
        [one] С таким именем { $count } участник:
        [few] С таким именем { $count } участника:
        [many] С таким именем { $count } участников:
       *[other] С таким именем { $count } участника:
    }
networks-member-in = Участник: { $place }
networks-member-channels = Каналы участника
networks-member-gone = Этот человек больше не участник.
networks-to-page = На страницу
networks-role-section = Координатор секции «{ $section }»
networks-role-country = Координатор страны: { COUNTRY($country) }
networks-role-network = Координатор сети «{ $network }»
networks-coordinators = Координаторы
networks-coordinator-line = { $name }: { $role }
networks-give = Сделать координатором: { $place }
networks-take = Снять роль: { $place }
networks-remove = Вывести из секции
networks-remove-ask = { $name } больше не будет в секции «{ $section }». Я сообщу об этом. Записи останутся. Вывести?
networks-remove-yes = Да, вывести
networks-removed = Готово.
networks-has-role = Эта роль уже есть.
networks-role-given = Роль дана.
networks-role-taken = Роль снята.
networks-role-gone = Эту роль уже сняли раньше.
networks-own-role-taken = Вы больше не координатор: { $place }.
networks-told-role-given = Теперь вы координатор: { $place }. Что это значит, скажет /help. Спасибо, что взялись!
networks-told-role-taken = Вы больше не координатор: { $place }. Спасибо за всё, что вы сделали.
networks-told-removed = Вы больше не в секции «{ $section }». Ваши дела остаются с ней. Выбрать другую секцию можно в любое время.
networks-open-door = Принимать всех
networks-close-door = Решать, кого принять
networks-requests = Кто хочет вступить

## Новая секция, страна, тема

networks-name-unusable = Такое название не подойдёт. Напишите до 80 знаков, и чтобы в них были буквы.
networks-section-title = Новая секция
networks-section-name = Название
    .ask = Как называется секция?
    .help = Например: Волна Батуми
networks-section-country = Страна
    .ask = В какой она стране?
    .help = Страна, например: Грузия
networks-section-joining = Вступление
    .ask = Кто может в неё вступить?
    .help = Любой, или кого примет координатор
networks-joining-open = Любой
networks-joining-ask = Решает координатор
networks-joining-unknown = Нажмите, пожалуйста, одну из двух кнопок.
networks-section-taken = Секция «{ $name }» уже есть. Напишите другое название.
networks-section-added = Секция «{ $section }» ({ COUNTRY($country) }) добавлена. Кто будет о ней заботиться? Пригласите кого-нибудь.
networks-rename = Переименовать
networks-rename-title = Новое название секции
networks-rename-to = Новое название
    .ask = Как теперь называется секция?
    .help = Например: Волна Батуми
networks-renamed = Теперь секция называется «{ $name }». Раньше: «{ $before }».
networks-close = Закрыть секцию
networks-close-ask = Закрыть секцию «{ $section }»? Выбрать её будет нельзя. Её дела и цифры останутся, а участники останутся в сети.
networks-close-yes = Да, закрыть
networks-closed = Секция «{ $section }» закрыта.
networks-reopened = Секция «{ $section }» снова открыта.
networks-add-section = Добавить секцию
networks-add-country = Добавить страну
networks-country = Страна
    .ask = Какая страна?
    .help = Страна, например: Армения
networks-country-unknown = Не знаю такой страны. Попробуйте обычное название, например: Армения.
networks-country-there = { COUNTRY($country) }: эта страна уже в сети.
networks-country-added = { COUNTRY($country) }: эта страна теперь в сети.
networks-theme-title = Новая тема
networks-theme-name = Название
    .ask = Как называется тема?
    .help = Например: Социальное предпринимательство
networks-theme-others = Другие языки
    .ask = А на других языках? Напишите так или пропустите: ka: ეკოლოგია
    .help = Язык и название, например: ka: ეკოლოგია
networks-theme-others-unread = Не удалось прочитать. Напишите язык, двоеточие и название, например: ka: ეკოლოგია
networks-theme-taken = Тема «{ $name }» уже есть. Напишите другое название.
networks-theme-added = Тему «{ $name }» теперь может выбрать каждый.
networks-theme-retired = Тему «{ $name }» больше нельзя выбрать. В прежних записях она остаётся.

## Приглашения

networks-invite = Пригласить
networks-invite-title = Приглашение
networks-invite-where = Куда
    .ask = Куда ведёт приглашение?
    .help = Секция или страна, например: Грузия
networks-invite-role = Кем
    .ask = Кого вы приглашаете?
    .help = Участники или координатор
networks-invite-as = Куда: { $place }. Кого вы приглашаете?
networks-invite-role-unknown = Нажмите, пожалуйста, одну из двух кнопок.
networks-as-member = Участников (сколько угодно)
networks-as-coordinator = Одного координатора
networks-coordinator-words = координатор
networks-member-words = участник, волонтёр
networks-link-member = Приглашение ведёт сюда: { $place }. Им может воспользоваться сколько угодно людей.
networks-link-coordinator = По этому приглашению один человек станет координатором: { $place }. Оно действует один раз.
networks-link-until = Оно действует до { $on }.
networks-link-pass-on = Передайте эту ссылку:
networks-link-words = Пусть человек отправит мне эти слова:
networks-role-from = { $role } (через { $server })
networks-role-elsewhere = Это приходит от роли на сервере { $server } и заканчивается там. Что даёт эта роль, меняют с помощью /server.
