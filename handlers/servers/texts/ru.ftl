# Серверы Discord и группы Telegram одной сети: что значат здесь их роли, и каналы для объявлений.

servers-command-server = Этот сервер или группа: подключить, роли, каналы
    .words = сервер, серверы, подключить сервер, подключи сервер, подключить группу, подключи группу

## Servers

servers-list = { $count ->
    [one] Подключён { $count } сервер или группа
    [few] Подключены { $count } сервера и группы
    [many] Подключены { $count } серверов и групп
   *[other] Подключены { $count } сервера и группы
 }
servers-none = Ни один сервер и ни одна группа не подключены
servers-how = Чтобы подключить, добавьте меня на сервер Discord или в группу Telegram и наберите там /server.
servers-new = Это место ещё не подключено к сети «{ $network }». После подключения сюда смогут приходить объявления, а роли сервера Discord смогут говорить, кто что координирует.
servers-connect = Подключить: { $network }
servers-connected = Подключено. Пока вы не скажете, в каналы ничего не приходит и роли ничего не значат.
servers-group-connected = Подключено. Теперь объявления могут приходить в эту группу: её выбирают, когда пишут объявление.
servers-taken = Это место принадлежит другой сети: { $server }. Сначала её координаторы должны его отключить.
servers-elsewhere = Это относится к сети «{ $network }». Перейдите в неё с помощью /network и снова наберите /server.
servers-gone = Это уже не подключено. Остальное покажет /server.
servers-type-there = Уже неизвестно, где это было. Наберите /server в самом канале или группе.
servers-left = Меня там больше нет (с { $on }). Добавьте меня снова и наберите там /server.
servers-role-count = { $count ->
    [0] Роли оттуда здесь ничего не значат
    [one] { $count } роль оттуда что-то значит здесь
    [few] { $count } роли оттуда что-то значат здесь
    [many] { $count } ролей оттуда что-то значат здесь
   *[other] { $count } роли оттуда что-то значат здесь
 }
servers-channel-count = { $count ->
    [0] Каналов для объявлений нет
    [one] { $count } канал для объявлений
    [few] { $count } канала для объявлений
    [many] { $count } каналов для объявлений
   *[other] { $count } канала для объявлений
 }
servers-here = Объявления в этот канал
servers-roles = Роли
servers-channels = Каналы
servers-disconnect = Отключить
servers-disconnect-ask = { $count ->
    [0] Отключить { $server }? Объявления туда больше не придут.
    [one] Отключить { $server }? Объявления туда больше не придут, и { $count } человек лишится того, что давала роль.
    [few] Отключить { $server }? Объявления туда больше не придут, и { $count } человека лишатся того, что давала роль.
    [many] Отключить { $server }? Объявления туда больше не придут, и { $count } человек лишатся того, что давала роль.
   *[other] Отключить { $server }? Объявления туда больше не придут, и { $count } человека лишатся того, что давала роль.
 }
servers-disconnect-yes = Да, отключить
servers-disconnected = Отключено: { $server }. Права, которые оттуда приходили, закончились; данные вручную остаются.

## Roles

servers-roles-of = Роли: { $server }
servers-no-role = Пока ни одна роль оттуда здесь ничего не значит.
servers-role-line = { $count ->
    [0] { $role }: { $what } (пока ни у кого из знакомых мне)
    [one] { $role }: { $what } ({ $count } знакомый мне человек)
    [few] { $role }: { $what } ({ $count } знакомых мне человека)
    [many] { $role }: { $what } ({ $count } знакомых мне человек)
   *[other] { $role }: { $what } ({ $count } знакомого мне человека)
 }
servers-role-add = Сказать, что значит роль
servers-role-end = Убрать: { $role }
servers-role-form = Что роль значит здесь
servers-role = Роль на сервере
    .ask = Какая роль сервера?
    .help = Нажмите одну из ролей, наберите её название или упомяните её.
servers-place = Место
    .ask = Для чего она?
    .help = Нажмите одно из мест или наберите его название, как оно там написано.
servers-role-doubt = Какая из этих ролей?
servers-role-everybody = Роль { $role } там есть у всех, поэтому сделать кого-то координатором она не может. Выберите роль, которая есть у немногих.
servers-role-means = У кого есть роль { $role } на сервере { $server }, тот:
servers-role-holders = { $count ->
    [0] Пока ни у кого из знакомых мне её нет.
    [one] Она есть у { $count } знакомого мне человека:
    [few] Она есть у { $count } знакомых мне людей:
    [many] Она есть у { $count } знакомых мне людей:
   *[other] Она есть у { $count } знакомого мне человека:
 }
servers-role-later = Остальные получат право, когда впервые напишут мне оттуда. Кто теряет там роль или уходит, теряет и право.
servers-role-saved = Сохранено. Тем, у кого есть эта роль, об этом сказано.
servers-role-there = Она уже это значит.
servers-role-gone = Эта роль здесь уже ничего не значит.
servers-role-ended = Роль { $role } здесь больше ничего не значит. Данное вручную остаётся.
servers-somebody = кто-то без имени
servers-coordinates-section = координирует секцию «{ $section }»
servers-coordinates-country = координирует страну: { COUNTRY($country) }
servers-coordinates-network = координирует сеть «{ $network }»

## Channels

servers-channels-of = Каналы: { $server }
servers-channel-in = Сервер или группа: { $server }
servers-channel-language = Язык: { $language }
servers-channel-who = Объявлять туда может тот, кто { $who }
servers-channel-closed = Писать туда я больше не могу. Впустите меня снова и наберите там /server.
servers-channel-connected = Подключено. Этот канал выбирают, когда пишут объявление.
servers-channel-change = Изменить
servers-channel-changed = Изменено.
servers-channel-end = Больше не объявлять туда
servers-channel-ended = Объявлений сюда больше не будет: { $channel }.
servers-channel-gone = Этот канал уже не подключён. Остальные покажет /server.
servers-channel-form = Канал
servers-language = Язык
    .ask = На каком языке должны быть объявления там?
    .help = Нажмите язык или наберите его название.

## What people are told

servers-told-came = Ваша роль на сервере { $server } кое-что даёт вам здесь. Теперь вы тот, кто:
servers-told-went = Ваша роль на сервере { $server } закончилась, а с ней и то, что она давала. Вы больше не тот, кто:
servers-told-thanks = Спасибо за всё, что вы делали. Данное вам вручную остаётся.
servers-told-removed = Меня убрали отсюда: { $server }. Объявления туда больше не приходят, и то, что давали роли, закончилось. Чтобы продолжить, добавьте меня снова и наберите там /server.
