# Один человек в нескольких каналах. Тон: осторожно и просто; код никогда не спрашивают, без двух «да» ничего не связывается.

## Commands

linking-command-link = Ещё один канал для меня
    .words = связать, связать аккаунт, ещё канал, другой канал
linking-command-unlink = Мои каналы; отвязать один
    .words = отвязать, мои каналы, отвязать канал

## The code

linking-title = Ваш код для другого канала
linking-how =
    Откройте личный чат со мной в другом канале и напишите: { $command }
    Код действует один раз, до { TIME($until) }.
linking-warning = Никто из Kith никогда его не спросит. Никому его не показывайте и вводите только те коды, которые попросили сами: кто вводит ваш, хочет войти сюда под вашим именем.
linking-open = Открыть другой канал
linking-cancel = Отменить код
linking-cancelled = Код отменён.
linking-new = Новый код
linking-own-code = Это ваш собственный код. Введите его в другом своём канале: { $command }
linking-wrong = Этот код не подходит. Напишите /link в канале, которым уже пользуетесь, и введите здесь новый код в течение десяти минут.
linking-too-often = Слишком много кодов не подошло. Попробуйте через час.
linking-made-up = Здесь вы пробуете Kith от лица вымышленного человека. Его нельзя связать с настоящим аккаунтом.
linking-in-public = Этот код могли прочитать другие, он больше не действует. Попросите новый: /link — и введите его в личном чате со мной.

## Two yeses

linking-whose = Кто попросил этот код:
linking-person = { $network }, с { DATE($since) }
linking-unnamed = человек без имени
linking-only-own = Это вы? Скажите «да», только если это так: этот аккаунт перейдёт к этому человеку. Там я тоже спрошу. Если за { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    } никто не ответит, ничего не произойдёт.
linking-agree = Да, это я
linking-decline = Нет, это не я
linking-brings = Что перейдёт: { $what }.
linking-count =
    { $what ->
        [activity] { $count ->
            [one] { $count } дело
            [few] { $count } дела
            [many] { $count } дел
           *[other] { $count } дела
         }
        [practice] { $count ->
            [one] { $count } практика
            [few] { $count } практики
            [many] { $count } практик
           *[other] { $count } практики
         }
        [project] { $count ->
            [one] { $count } проект
            [few] { $count } проекта
            [many] { $count } проектов
           *[other] { $count } проекта
         }
        [idea] { $count ->
            [one] { $count } идея
            [few] { $count } идеи
            [many] { $count } идей
           *[other] { $count } идеи
         }
        [event] { $count ->
            [one] { $count } событие
            [few] { $count } события
            [many] { $count } событий
           *[other] { $count } события
         }
        [plan] { $count ->
            [one] { $count } план
            [few] { $count } плана
            [many] { $count } планов
           *[other] { $count } плана
         }
        [reminder] { $count ->
            [one] { $count } напоминание
            [few] { $count } напоминания
            [many] { $count } напоминаний
           *[other] { $count } напоминания
         }
        [draft] { $count ->
            [one] { $count } незаконченная запись
            [few] { $count } незаконченные записи
            [many] { $count } незаконченных записей
           *[other] { $count } незаконченной записи
         }
       *[other] другие записи
    }
linking-stays = Настройки останутся от того аккаунта, где попросили код. Если на один вопрос ответили оба, считается последний ответ.
linking-rights = Эти права НЕ переходят: { $rights }. Попросите тех, кто их дал, дать их снова.
linking-right =
    { $role ->
        [admin] администратор ({ $name })
       *[other] координатор ({ $name })
    }
linking-agreed = Теперь спрашиваю в другом канале ({ $platform }). Скажите «да» и там, на это есть { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }.
linking-declined = Хорошо. Ничего не связано, код больше не действует.
linking-was-declined = Ваш код ввели, а потом ответили «нет». Он больше не действует.
linking-account =
    { $named ->
        [yes] Аккаунт ({ $platform }, { $name })
       *[no] Аккаунт ({ $platform })
    }
linking-wants = { $account }: там ввели ваш код и хотят войти под вашим именем.
linking-wants-only-own = Скажите «да», только если ввели его сами, только что. После этого там будет видно и доступно всё, что и вам.
linking-accept = Да, это я
linking-refuse = Нет
linking-report = Нет, пожаловаться
linking-refused = Хорошо. Ничего не связано, код больше не действует.
linking-was-refused = В другом канале ответили «нет». Ничего не связано.
linking-reported = Ничего не связано. Те, кто отвечает за сеть, уже знают об этом.
linking-told = { $name } сообщает: чужой аккаунт ({ $platform }) с помощью кода пытался войти под этим именем. Ничего не связано. Предупредите участников: никто из Kith не спрашивает код.
linking-over = Этот вопрос уже закрыт.
linking-one-each = Аккаунт есть с обеих сторон ({ $platform }), а у человека он один. Сначала отвяжите старый: /unlink
linking-paused = Недавно здесь отвязали аккаунт. Чтобы защитить связанные с ним права, связать снова можно будет после { DATE($until) }, { TIME($until) }.
linking-done = Готово, у вас ещё один канал: { $platform }. Записи, напоминания и то, за чем вы следите, везде одни и те же.
linking-done-there = Готово: здесь вы теперь тот же человек, что и там ({ $platform }). Записи, напоминания и то, за чем вы следите, общие.
linking-can-be-undone = В течение недели можно вернуть две карточки, как было.
linking-unlink = Мои каналы

## Apart again

linking-channels = Ваши каналы
linking-first = { $platform }
linking-since = { $platform }, связан с { DATE($since) }
linking-choose = Нажмите канал, который нужно отвязать. Он начнёт с чистого листа, без ваших данных.
linking-one-only = Это ваш единственный канал. Отвязать его нельзя; /forgetme удаляет всё.
linking-merged-until = Две ваши карточки стали одной. До { DATE($until) } можно вернуть, как было.
linking-link-more = Связать ещё один
linking-cut = Отвязать: { $platform }
linking-cut-ask = Отвязать этот канал: { $platform }? Тот аккаунт начнёт с чистого листа: вашего там ничего не останется. В других ваших каналах останется всё.
linking-cut-yes = Да, отвязать: { $platform }
linking-cut-done = Отвязано: { $platform }.
linking-cut-here = Этот аккаунт отвязан: со следующего сообщения он начнёт с чистого листа. Всё, что здесь было, осталось в других каналах этого человека.
linking-gone = Этот канал больше не ваш. /unlink покажет ваши.
linking-last = Это ваш единственный канал, отвязать его нельзя. /forgetme удаляет всё.
linking-undo = Вернуть две карточки
linking-undone = Отменено: обе карточки такие, какими были.
linking-undo-late = Вернуть уже нельзя. Отвязать канал по-прежнему можно: /unlink

## Of a member

linking-channels-of = Каналы: { $name }
linking-break-how = Если человек потерял аккаунт, нажмите его, чтобы отвязать. Он начнёт с чистого листа.
linking-theirs-only = Это единственный канал, отвязать его нельзя.
linking-no-member = Этот человек больше не участник этой сети.
linking-broken = Отвязано: { $platform }. Человек об этом узнает.
linking-was-broken = Координатор отвязал ваш аккаунт ({ $platform }). Если это ошибка, свяжите его снова: /link
