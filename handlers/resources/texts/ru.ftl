# Материалы практик: вид, язык, лицензия, ссылка. О нерабочей ссылке её владельцу говорится один раз.

## Команды

resources-command-tools = Готовые материалы: задания, руководства, слайды, видео
    .words = материалы, инструменты, раздаточные материалы

## Виды

resources-kind-worksheet = Рабочий лист
resources-kind-guide = Руководство
resources-kind-slides = Слайды
resources-kind-video = Видео
resources-kind-form = Анкета
resources-kind-dataset = Данные
resources-kind-paper = Статья или отчёт
resources-kind-other = Другое

## Страницы

resources-of = Материалы
resources-all = Новые материалы
resources-none-here = К этой практике пока ничего не приложено.
resources-none = Здесь пока ни у одной практики нет материалов. Откройте свою практику, чтобы добавить первый.
resources-not-found = Не нахожу материал «{ $words }». Попробуйте другое слово или выберите вид.
resources-which-kind = Что вы ищете?
resources-kinds = По видам
resources-every-kind = Все виды
resources-practice = К практике
resources-others = Все материалы практики
resources-belongs = Относится к практике: { $title }
resources-language = { LANGUAGE($code) }
resources-licence-unknown = Не знаю
resources-licence-not-known = лицензия неизвестна
resources-licence-reserved = © Все права защищены
resources-open = Открыть ссылку
resources-gone = Этого здесь больше нет.
resources-did-you-mean = Возможно, вы имели в виду что-то из этого?

## Добавление и изменение

resources-title = Материал
resources-add = Добавить материал
resources-add-to = Для практики «{ $title }».
resources-relink = Спасибо, что заботитесь о материале «{ $title }».
resources-field-link = Ссылка
    .ask = Где это лежит? Пришлите ссылку.
    .help = Адрес, например: https://example.org/list.pdf
resources-field-title = Название
    .ask = Как это называется?
    .help = Короткое название, например: Дыхательные упражнения для класса
resources-field-kind = Вид
    .ask = Что это?
    .help = Одна из кнопок
resources-field-language = Язык
    .ask = На каком это языке?
    .help = Язык, например: грузинский
resources-field-licence = Лицензия
    .ask = Можно ли другим этим пользоваться и как? Выберите лицензию или напишите её.
    .help = Лицензия, которая там указана, например: CC BY 4.0
resources-link-unclear = Такая ссылка не подойдёт. Пришлите адрес в открытом интернете, например: https://example.org/list.pdf
resources-title-unclear = Напишите короткое название, например: Дыхательные упражнения для класса
resources-title-long = Для названия это длинновато. Не больше { $count } знаков, пожалуйста.
resources-press-one = Нажмите, пожалуйста, одну из кнопок.
resources-language-unknown = Не знаю такого языка. Попробуйте его название по-английски или пропустите вопрос.
resources-licence-long = Напишите лицензию не длиннее { $count } знаков или нажмите «Не знаю».
resources-there-already = Эта ссылка уже приложена к практике. Пришлите другую или отмените.
resources-too-many =
    { $count ->
        [one] У практики может быть не больше { $count } материала. Сначала уберите лишний.
        [few] У практики может быть не больше { $count } материалов. Сначала уберите лишний.
        [many] У практики может быть не больше { $count } материалов. Сначала уберите лишний.
       *[other] У практики может быть не больше { $count } материала. Сначала уберите лишний.
    }
resources-not-yours = Добавить материал могут только автор практики и координаторы.
resources-saved = Сохранено. Кто следит за темой, секцией или автором, увидит это в следующей сводке.
resources-changed = Изменено.
resources-remove = Убрать
resources-remove-ask = Убрать из практики материал «{ $title }»?
resources-remove-yes = Да, убрать
resources-keep = Оставить
resources-removed = Убрано: «{ $title }».

## Ссылки, которые никуда не ведут

resources-dead = Последняя проверка: { DAY($at) }. Ссылка не работает.
resources-dead-found = Ссылка материала «{ $title }» не работает уже две недели:
resources-dead-what = Что сделаем? Больше об этом не спрошу.
resources-change-link = Другая ссылка
resources-still-right = Ссылка верна
resources-vouched = Хорошо, оставляю как есть.
resources-problem-gone = Сервер говорит, что по этому адресу ничего нет.
resources-problem-error = Сервер отвечает ошибкой.
resources-problem-timeout = Сервер слишком долго не отвечает.
resources-problem-unreachable = Сервер недоступен.
resources-problem-redirects = Ссылка без конца ведёт с одного адреса на другой.
resources-problem-private = Ссылка ведёт в закрытую сеть.
resources-problem-unsafe = Сертификат сервера недействителен.
