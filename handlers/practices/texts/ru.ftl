# Что получилось у других и что не получилось. Тон: с интересом и без оценок; рассказ о неудаче — подарок.

## Команды

practices-command-share = Рассказать, что получилось или нет
    .words = поделиться практикой, рассказать о практике, новая практика, поделиться опытом
practices-command-practices = Что получилось у других
    .words = практики, библиотека, опыт других, лучшие практики

## Заголовки, которыми делят одно сообщение, через запятую

practices-words-title = название, заголовок
practices-words-context = ситуация, контекст, предыстория, где
practices-words-done = что сделали, что мы сделали, что было сделано, сделано, что я сделал, что я сделала, действия
practices-words-worked = что получилось, что сработало, получилось, сработало
practices-words-not-worked = что не получилось, что не сработало, не получилось, не сработало, трудности, что было трудно
practices-words-factors = факторы успеха, факторы, почему получилось, что помогло
practices-words-english = название по-английски, английское название

## Слова, по которым видно, о чём речь, через запятую

practices-words-school = школа, ученик, школьник, класс, учитель, урок, детский сад
practices-words-university = университет, кампус, факультет, вуз
practices-words-community = село, деревня, район, двор, соседи, дом культуры
practices-words-care = больница, дом престарелых, интернат, приют, пациент
practices-words-outdoors = парк, лес, пляж, река, сад, уборка
practices-words-online = онлайн, вебинар, видеозвонок, зум
practices-words-physical = спорт, зарядка, сон, питание, завтрак, прививка, здоровье тела
practices-words-mental = стресс, тревога, выгорание, депрессия, психика, переживание
practices-words-social = дружба, одиночество, изоляция, принадлежность, травля, вместе

## Форма

practices-share-title = Рассказать о практике
practices-share-intro =
    Пять коротких вопросов, и другие смогут учиться у вас. То, что не получилось, так же ценно.
    Можно прислать всё одним сообщением или вернуться завтра.
practices-field-context = Ситуация
    .ask = Какой была ситуация? Для кого это было и где?
    .help = Одно-два предложения
practices-field-done = Что сделали
    .ask = Что вы сделали?
    .help = Так, чтобы кто-то другой смог повторить
practices-field-worked = Что получилось
    .ask = Что получилось и откуда это видно?
    .help = Например: 30 из 40 учеников приходили каждую неделю
practices-field-not-worked = Что не получилось
    .ask = Что не получилось или что вы сделали бы иначе?
    .help = Нажмите, как всё прошло, или просто напишите
practices-field-factors = Факторы успеха
    .ask = Благодаря чему это получилось? Выберите или напишите несколько слов через запятую.
    .help = Например: надёжный партнёр, один ответственный
practices-ask-missing-factors = Чего не хватило для успеха? Выберите или напишите несколько слов через запятую.
practices-field-english = Название по-английски
    .ask = Как это назвать по-английски? Тогда те, кто читает на других языках, найдут это намного чаще.
    .help = Несколько английских слов; можно пропустить
practices-field-title = Название
    .ask = Как это назвать?
    .help = Короткое название
practices-field-verdict = Как прошло
    .ask = Как всё прошло?
    .help = Одна из кнопок
practices-field-themes = Тема
    .ask = О чём это?
    .help = Одна тема или несколько через запятую
practices-field-wellbeing = Благополучие
    .ask = Какому благополучию это помогло?
    .help = Одно или несколько через запятую
practices-field-setting = Место
    .ask = Где это проходит?
    .help = Одна из кнопок
practices-field-name = Имя
    .ask = Указать ваше имя и секцию?
    .help = Одна из кнопок
practices-field-nameless = Без моего имени
    .ask = Опубликовать без вашего имени?
    .help = Нажмите кнопку
practices-field-visibility = Кто может читать
    .ask = Кто может это читать?
    .help = Одна из кнопок

practices-part-empty = Одно-два предложения, пожалуйста.
practices-part-long = Получилось знаков: { $length }; помещается { $most }. Сократите немного, пожалуйста.
practices-title-unclear = Несколько слов, пожалуйста. Например: Завтрак перед школой
practices-title-long = Название — не длиннее { $most } знаков.
practices-english-unclear = Напишите по-английски, латинскими буквами. Или пропустите.
practices-theme-unknown = Я не знаю темы «{ $name }». Нажмите одну из кнопок.
practices-press-one = Нажмите одну из кнопок, пожалуйста.
practices-verdict-missing = Вы не сказали ни что получилось, ни что не получилось. Как всё прошло?
practices-other-network = Вы начали это в сети: { $network }. Перейдите туда командой /network, чтобы сохранить.

practices-preview = Вот как это будет выглядеть
practices-english-hint = С английским названием это найдут чаще: нажмите «Изменить», затем «Название по-английски».
practices-named = С именем и секцией
practices-nameless = Без имени
practices-without-name = Без моего имени
practices-public-named = Это смогут читать все, в том числе участники других сетей, и это может появиться на открытых страницах — с именем, которое вы выбрали, и секцией. Вы согласны?
practices-public-nameless = Это смогут читать все, в том числе участники других сетей, и это может появиться на открытых страницах — без вашего имени. Вы согласны?

practices-published = Теперь это в библиотеке: другие смогут это найти.
practices-thanks = Спасибо! Кому-то не придётся начинать с нуля.
practices-changed = Изменено. Прежний текст сохранён.
practices-unchanged = Ничего не изменилось.
practices-late = Это уже в библиотеке. Чтобы изменить, откройте и нажмите «Изменить».

## Что там написано

practices-part-context = Ситуация
practices-part-done = Что сделали
practices-part-worked = Что получилось
practices-part-not-worked = Что не получилось
practices-part-factors = Факторы успеха
practices-verdict-worked = Получилось
practices-verdict-mixed = Получилось отчасти
practices-verdict-failed = Не получилось
practices-level-told = Рассказ: кто-то об этом говорит
practices-level-monitored = Наблюдение: участники сами считали, что вышло
practices-level-evaluated = Оценка: посмотрел кто-то со стороны
practices-level-researched = Исследование: это изучали
practices-level-name-told = Рассказ
practices-level-name-monitored = Наблюдение
practices-level-name-evaluated = Оценка
practices-level-name-researched = Исследование
practices-reviewed = { $level } ({ $who }, { DATE($at) })
practices-changed-since = После этого текст менялся.
practices-setting-school = Школа
practices-setting-university = Университет
practices-setting-community = Район, двор, село
practices-setting-care = Больница или дом престарелых
practices-setting-outdoors = Под открытым небом
practices-setting-online = Онлайн
practices-wellbeing-physical = Физическое
practices-wellbeing-mental = Душевное
practices-wellbeing-social = Социальное
practices-readers-network = Читают участники сети
practices-readers-public = Читают все
practices-about = Тема: { $themes }
practices-where = Место: { $setting }
practices-good-for = Благополучие: { $wellbeing }
practices-written-in = Язык текста: { LANGUAGE($language) }
practices-made = { MONTH($on) }
practices-country = { COUNTRY($country) }
practices-somebody = кто-то из сети
practices-is-held = Практику смотрит координатор; пока другим она не видна.
practices-is-withdrawn = Отозвано: другим не видно.
practices-adapted-in = Делают по-своему: { $lands }
practices-tools-count = { $count ->
    [one] { $count } готовый материал
    [few] { $count } готовых материала
    [many] { $count } готовых материалов
   *[other] { $count } готового материала
 }
practices-helpful-count = { $count ->
    [one] Помогло { $count } человеку
    [few] Помогло { $count } людям
    [many] Помогло { $count } людям
   *[other] Помогло { $count } человека
 }
practices-gone = Этой практики больше нет.

practices-voted = Спасибо, это поможет другим выбрать.

## Кнопки

practices-open = Открыть
practices-share = Поделиться практикой
practices-helpful = Помогло
practices-not-helpful = Не помогло
practices-try = Попробовать
practices-idea = Карточка идеи
practices-whole = Прочитать целиком
practices-adaptations = Как делают иначе
practices-adapt = Рассказать, как иначе
practices-history = Прежние версии
practices-rate = Доказательность
practices-tools = Материалы
practices-withdraw = Отозвать
practices-restore = Вернуть
practices-remove = Удалить насовсем
practices-activity = К делу
practices-mine = Мои практики
practices-all = Все практики
practices-tell-one = Рассказать

## Из дела

practices-activity-gone = Этого дела больше нет.
practices-not-yours = Поделиться этим делом может только его автор.
practices-authors-choice = Это решает только автор.
practices-author-left = Автор ушёл из сети, и спросить согласия не у кого.
practices-shared-before = Это уже в библиотеке.
practices-ask-consent = { $who } считает, что у дела «{ $title }» есть чему поучиться, и хочет видеть его в библиотеке.
practices-ask-consent-how = Под ним будут ваше имя и секция; читать смогут только участники вашей сети. Можно поделиться?
practices-agree = Да, поделиться
practices-agree-first = Напишу по-своему
practices-decline = Нет, спасибо
practices-asked = Вопрос отправлен: { $who }. Без согласия ничего не появится; ответ я передам вам.
practices-asked-before = Автору уже задан этот вопрос. Ответ я передам вам.
practices-asked-no = Автор не хочет этим делиться.
practices-told-agreed = «{ $title }» теперь в библиотеке: автор согласен.
practices-told-declined = Автор дела «{ $title }» не хочет им делиться.
practices-declined = Хорошо, всё остаётся как есть. Если передумаете, кнопка здесь.

## Уход за ней

practices-withdrawn = «{ $title }» больше не в библиотеке. Никто её не найдёт.
practices-restored = Практика снова в библиотеке.
practices-told-withdrawn = Ваша практика «{ $title }» отозвана из библиотеки. Координатор: { $who }. Вы её по-прежнему видите.
practices-told-changed = Ваша практика «{ $title }» изменена. Координатор: { $who }. Прежний текст сохранён.
practices-remove-ask = Удалить «{ $title }» насовсем?
practices-remove-what = Исчезнут текст, прежние версии, рассказы других стран и материалы. Вернуть будет нельзя.
practices-remove-yes = Удалить
practices-remove-no = Оставить
practices-remove-late = Вопрос был давно, поэтому ничего не удалено.
practices-removed = Удалено: «{ $title }».
practices-judge = Насколько надёжно известно, что это работает? Рядом будут ваше имя и сегодняшняя дата.
practices-rated = Спасибо. Автор об этом узнает.
practices-rated-before = Вы это уже отметили.
practices-told-rated = Вашу практику «{ $title }» посмотрели. Доказательность: { $level }. Координатор: { $who }
practices-history-head = Прежние версии
practices-version = Версия { $number }
practices-version-first = { $number }. { DATE($at) }, { $who }: первый рассказ
practices-version-line = { $number }. { DATE($at) }, { $who }: { $fields }

## Как делают иначе

practices-adapt-title = Рассказать, как делают иначе
practices-field-country = Страна
    .ask = В какой стране это делали иначе?
    .help = Название страны
practices-field-what = Что изменили
    .ask = Что сделали по-другому?
    .help = Одно-два предложения
practices-field-why = Почему
    .ask = Почему? Что там по-другому?
    .help = Одно-два предложения
practices-country-unknown = Я не знаю такой страны. Напишите её название или нажмите кнопку.
practices-adaptations-head = Как это делают в других местах
practices-adaptations-none = Пока никто не рассказал, как делает иначе. А как было у вас в стране?
practices-adapted-what = Что: { $what }
practices-adapted-why = Почему: { $why }
practices-adapted = Спасибо! Теперь это стоит под практикой.
practices-told-adapted = { $who } рассказывает, как делают вашу практику «{ $title }» в другой стране: { COUNTRY($country) }
practices-adaptation-remove = Удалить: { COUNTRY($country) }
practices-adaptation-report = Пожаловаться: { COUNTRY($country) }
practices-adaptation-removed = Удалено.

## Список

practices-list-head = { $count ->
    [one] { $count } практика
    [few] { $count } практики
    [many] { $count } практик
   *[other] { $count } практики
 }
practices-none = Здесь пока ничего не рассказано. Хотите начать?
practices-none-narrowed = Ничего не подходит. Попробуйте с меньшим числом условий.
practices-mine-head = { $count ->
    [one] Вы рассказали о { $count } практике
    [few] Вы рассказали о { $count } практиках
    [many] Вы рассказали о { $count } практиках
   *[other] Вы рассказали о { $count } практики
 }
practices-mine-none = Вы ещё не рассказывали о практиках. Что у вас получилось, а что нет?
practices-narrow = Сузить
practices-narrow-by = По чему сузить?
practices-narrow-which = Что выбрать?
practices-by-theme = Тема
practices-by-country = Страна
practices-by-evidence = Доказательность
practices-by-verdict = Как прошло
practices-by-wellbeing = Благополучие
practices-at-least = не ниже: { $level }
practices-country-count = { COUNTRY($country) } ({ $count })
practices-choice-count = { $choice } ({ $count })
