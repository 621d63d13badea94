# Регионы: страны одной сети, которые делают что-то вместе. Просто, коротко; никого не подталкивают вступать.

regions-command-regions = Регионы: страны, которые работают вместе
    .words = регионы, наш регион, регион

## The list and one region

regions-head = Регионы
regions-none = В вашей сети пока нет регионов. Предложить регион может любой координатор.
regions-none-coordinator = В вашей сети пока нет регионов. Предложите свой: он откроется, когда вступят две страны.
regions-countries = Страны: { $countries }
regions-country = { COUNTRY($country) }
regions-is-asked = Ещё не открыт: откроется, когда вступят две страны.
regions-is-closed = Закрыт: осталось меньше двух стран.
regions-inside = Вступили: { $countries }
regions-asked = Вопрос задан: { $countries }
regions-declined = Не вступили: { $countries }
regions-ahead = Что впереди
regions-ahead-none = Для региона пока ничего не запланировано.
regions-ahead-line = { $title }: { $at }
regions-propose = Предложить регион
regions-accept = { COUNTRY($country) }: вступаем
regions-decline = { COUNTRY($country) }: нет
regions-figures = Цифры
regions-notes = Заметки
regions-write = Написать заметку
regions-event = Создать событие
regions-announce = Объявить
regions-manage = Страны
regions-manage-how = Страна может вступить или выйти в любой момент. Если остаётся меньше двух, регион закрывается.
regions-leave = { COUNTRY($country) }: выйти
regions-join = { COUNTRY($country) }: вступить
regions-ask = Спросить: { COUNTRY($country) }
regions-notes-of = Заметки: { $region }
regions-notes-none = Заметок пока нет.
regions-note-by = { $at }, { $who }
regions-note-by-country = { $at }, { $who } ({ COUNTRY($country) })
regions-note-remove = Убрать заметку: { $at }
regions-somebody = кто-то

## Forms

regions-form = Новый регион
regions-field-name = Название
    .ask = Как называется регион?
    .help = Короткое название, например: Южный Кавказ
regions-field-countries = Страны
    .ask = Какие страны сети войдут в него? Нажмите кнопки или напишите названия через запятую.
    .help = Не меньше двух стран вашей сети, через запятую.
regions-name-missing = Напишите название.
regions-name-long = Это длиннее { $most } знаков. Выберите название короче.
regions-name-taken = Название «{ $name }» в вашей сети уже занято. Выберите другое.
regions-country-unknown = «{ $name }» — такой страны в вашей сети я не знаю. Нажмите кнопки или напишите названия через запятую.
regions-countries-few = Региону нужны страны вашей сети, не меньше { $count }.
regions-too-few-countries = В вашей сети пока одна страна. Региону нужны две.
regions-propose-means = У региона свои заметки, события, объявления и цифры. Он открывается, когда вступают две страны; любая может выйти когда угодно.
regions-note-form = Заметка
regions-field-note = Заметка
    .ask = Что стоит знать участникам региона? Несколько фраз; дата добавится сама.
    .help = Не больше 500 знаков.
regions-note-missing = Напишите несколько слов.
regions-note-long = Это длиннее { $most } знаков. Напишите, пожалуйста, короче.
regions-note-kept = Записано. Это прочтут участники из стран региона.
regions-note-report = Пожаловаться на заметку: { $at }
regions-note-removed = Убрано.

## Deciding

regions-proposed = Предложено. Координаторы других стран получат вопрос.
regions-asks = Вступает ли в этот регион ваша страна: { COUNTRY($country) }? Вместе с ней: { $others }.
regions-asked-now = Вопрос задан: { COUNTRY($country) }.
regions-joined = Вступает: { COUNTRY($country) }.
regions-left = Выходит: { COUNTRY($country) }.
regions-was-declined = Не вступает: { COUNTRY($country) }. Вступить можно позже.
regions-known = Так уже и есть.
regions-over = Этот регион закрыт.
regions-told = { $region }, { COUNTRY($country) }: { $said ->
    [in] вступает.
    [left] выходит.
   *[declined] ответ — нет.
 }
regions-told-open = Регион «{ $region }» открыт.
regions-told-closed = Регион «{ $region }» закрыт: осталось меньше двух стран.
regions-gone = Такого региона нет, или он не для вас.
regions-members-only = Заметки — для участников из его стран.
regions-coordinators-only = Это могут только координаторы стран региона.
regions-coordinators-propose = Предложить регион могут только координаторы. Скажите своему: /coordinators
