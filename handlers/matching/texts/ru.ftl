# Профили и совпадения: что участники предлагают и ищут и кто кому подойдёт. Просто, тепло, без оценок.

## Commands

matching-command-profile = Что вы предлагаете и ищете
    .words = что я предлагаю, предлагаю и ищу, что я ищу
matching-command-match = Кто вам подойдёт
    .words = кто мне подойдёт, кто мне подойдет, найти партнёров, найти партнеров, совпадения

## Words that are recognised

matching-words-until = до, по, не позже
matching-words-any = в любое время, всегда, когда угодно

## The profile

matching-profile-title = Что вы предлагаете и ищете
matching-profile-why =
    Расскажите в несколько шагов, чем можете помочь и что хотите найти: проект, партнёра, знающего человека. Любой шаг можно пропустить.

    Никто ничего из этого не увидит, пока вы не скажете.
matching-fill = Заполнить
matching-saved = Сохранено.
matching-is-listed = Это видят те, кому вы можете подойти.
matching-is-unlisted = Это видите только вы. Покажите, чтобы и вас могли найти.
matching-is-named = Вы указаны под именем: { $name }
matching-is-nameless = Вы не назвали имени, поэтому указаны без него.
matching-is-unnamed = Вы указаны без имени.
matching-now-listed = Теперь вас могут найти те, кому вы подходите. Никто не увидит, как с вами связаться, пока вы не согласитесь.
matching-now-unlisted = Готово: вас больше нет ни в одном списке.
matching-list = Показать меня другим
matching-unlist = Скрыть меня
matching-name-off = Без моего имени
matching-name-on = С моим именем
matching-to-edit = Изменить
matching-to-match = Кто мне подойдёт?
matching-to-profile = Мой профиль
matching-which = Что изменить?
matching-now = Сейчас: { $value }
matching-type = Написать
matching-many = Список полон: не больше { $most }. Сначала уберите что-нибудь.
matching-gone = Этого здесь больше нет. /match покажет, что есть сейчас.
matching-not-yet = Я только что запустился и ещё читаю, кто здесь есть. Попробуйте через минуту.

matching-line-kinds = { $value }
matching-line-offers = Предлагает: { $value }
matching-line-seeks = Ищет: { $value }
matching-line-skills = Области и методы: { $value }
matching-line-languages = Языки: { $value }
matching-line-countries = Другие страны для работы: { $value }
matching-line-themes = Темы: { $value }
matching-line-availability = Есть время: { $value }

matching-kind-volunteer = волонтёр
matching-kind-formal-educator = педагог формального образования
matching-kind-nonformal-educator = педагог неформального образования
matching-kind-researcher = исследователь
matching-kind-student = студент

## Its form

matching-field-offers = Предложение
    .ask = Что вы можете предложить?
    .help = Одна-две фразы: «Анализирую опросы и помогаю подготовить оценку»
matching-field-seeks = Поиск
    .ask = Что вы ищете?
    .help = Одна-две фразы: «Школьный проект о здоровье, где хотят понять, что он меняет»
matching-field-skills = Области, методы
    .ask = Какие области и методы вам близки? Нажмите или напишите через запятую.
    .help = Например: психология, интервью, статистика
matching-field-places = Языки, страны
    .ask = На каких языках вы говорите и в каких других странах готовы работать? Нажмите или напишите.
    .help = Например: французский, грузинский, Армения
matching-field-languages = Языки
    .ask = На каких языках вы говорите? Через запятую.
    .help = Например: французский, грузинский
matching-field-countries = Страны
    .ask = В каких странах, кроме своей, вы готовы работать? Через запятую.
    .help = Например: Франция, Армения
matching-field-themes = Темы
    .ask = Какие темы вам важны?
    .help = Например: здоровье, окружающая среда
matching-field-availability = Время
    .ask = Когда у вас есть время и сколько часов в неделю?
    .help = Например: с марта по июнь, 4 часа в неделю

matching-switch-skills = Области и методы
matching-switch-languages = Языки, на которых вы говорите
matching-switch-countries = Другие страны, где вы готовы работать
matching-switch-themes = Темы, которые вам важны

matching-when-any = В любое время
matching-when-months = { $count ->
    [one] Ближайший { $count } месяц
    [few] Ближайшие { $count } месяца
    [many] Ближайшие { $count } месяцев
   *[other] Ближайшие { $count } месяца
 }
matching-when-days = { $days }
matching-when-from = с: { $on }
matching-when-until = до: { $on }
matching-when-hours = { $count ->
    [one] { $count } час в неделю
    [few] { $count } часа в неделю
    [many] { $count } часов в неделю
   *[other] { $count } часа в неделю
 }
matching-when-unclear = Не получилось прочесть. Напишите дни, часы или то и другое: с марта по июнь, 4 часа в неделю.
matching-when-backwards = Конец раньше начала. Напишите, пожалуйста, ещё раз.

matching-did-you-mean = Вы имели в виду это?
matching-text-missing = Напишите несколько слов или нажмите «Пропустить».
matching-text-long = Это длиннее { $most } символов. Напишите, пожалуйста, короче.
matching-word-unknown = Не получилось прочесть «{ $word }». Напишите слова через запятую.
matching-place-unknown = Нет ни языка, ни страны с названием «{ $word }». Напишите, пожалуйста, иначе.
matching-language-unknown = Нет языка с названием «{ $word }». Напишите, пожалуйста, иначе.
matching-country-unknown = Нет страны с названием «{ $word }». Напишите, пожалуйста, иначе.
matching-theme-unknown = Здесь нет темы «{ $word }». Выберите одну из тем или напишите иначе.

## Disciplines and methods

matching-skill-education = Образование
    .words = педагогика, преподавание, обучение
matching-skill-psychology = Психология
    .words = психолог, психологический
matching-skill-sociology = Социология
    .words = социолог, социальные науки
matching-skill-health = Здоровье
    .words = здравоохранение, медицина, питание
matching-skill-environment = Окружающая среда
    .words = экология, климат, биология, география
matching-skill-social-work = Социальная работа
    .words = соцработа, работа с молодёжью, работа с молодежью
matching-skill-political-science = Политология
    .words = политика, гражданское образование
matching-skill-economics = Экономика
    .words = экономист, менеджмент, управление
matching-skill-law = Право
    .words = юриспруденция, юрист, права человека
matching-skill-history = История
    .words = наследие, археология, музеи
matching-skill-languages = Лингвистика
    .words = языкознание, перевод, литература
matching-skill-arts = Искусство
    .words = музыка, театр, дизайн, кино
matching-skill-computing = Информатика
    .words = программирование, цифровые технологии
matching-skill-sport = Спорт
    .words = физкультура, физическое воспитание
matching-skill-survey = Опросы
    .words = опрос, анкета, анкеты, анкетирование
matching-skill-interview = Интервью
    .words = беседы, глубинные интервью
matching-skill-focus-group = Фокус-группы
    .words = фокус-группа, групповое обсуждение
matching-skill-observation = Наблюдение
    .words = этнография, полевая работа, включённое наблюдение
matching-skill-case-study = Изучение случаев
    .words = кейс, кейсы, кейс-стади, изучение случая
matching-skill-evaluation = Оценка результатов
    .words = оценка, оценка воздействия, мониторинг
matching-skill-action-research = Исследование действием
    .words = исследование в действии, совместное исследование
matching-skill-experiment = Эксперименты
    .words = эксперимент, рандомизированное исследование
matching-skill-text-analysis = Анализ текстов
    .words = контент-анализ, дискурс-анализ, анализ документов
matching-skill-statistics = Статистика
    .words = анализ данных, количественные методы, математика
matching-skill-mapping = Картография
    .words = карты, гис
matching-skill-literature-review = Обзор литературы
    .words = обзоры литературы, систематический обзор

## Who may suit

matching-for-whom = Для кого искать?
matching-me-researcher = Проекты для меня
matching-me-partner = Партнёры для меня
matching-for-study = Исследователи: { $title }
matching-for-initiative = Похожие: { $title }
matching-for-partner = Партнёры: { $title }
matching-for-section = Школы: { $title }
matching-for-school = Секции: { $title }
matching-title-researcher = Проекты, которые ищут исследователя
matching-title-partner = Кто вам подойдёт
matching-title-for = { $title }: { $what }
matching-what-study = исследователи
matching-what-initiative = похожие инициативы
matching-what-partner = партнёры
matching-what-section = школы
matching-what-school = секции
matching-nobody = Сначала расскажите, что вы предлагаете и что ищете: тогда будет видно, кто вам подойдёт.
matching-tell = Расскажите в /profile, что вы предлагаете и что ищете, и найдётся больше.
matching-near = В вашей стране
matching-abroad = В других странах
matching-alone = Больше никто в вашей стране пока не рассказал об инициативе на эти темы.
matching-press-number = Нажмите номер, чтобы увидеть, что можно сделать.
matching-number = { $number }
matching-to-searches = Искать другое
matching-unnamed = Без имени
matching-nothing = Пока никто не подходит.
matching-lacks = Найдётся больше, если заполнить: { $fields }
matching-wait = Новое появляется каждую неделю: откройте /match позже или добавьте темы и языки.
matching-in = { COUNTRY($country) }
matching-anywhere = страна не указана
matching-is-project = Проект, { $place }
matching-is-initiative = Инициатива, { $place }
matching-is-section = Секция, { $place }
matching-is-school = Школа, { $place }
matching-is-organisation = Организация, { $place }
matching-is-researcher = Исследователь, { $place }
matching-is-formal-educator = Педагог формального образования, { $place }
matching-is-nonformal-educator = Педагог неформального образования, { $place }
matching-is-student = Студент, { $place }
matching-is-volunteer = Волонтёр, { $place }
matching-is-person = Участник, { $place }

matching-why-theme = Та же тема: { $themes }
matching-why-need = Предлагает то, что вы ищете
matching-why-offer = Ищет то, что вы предлагаете
matching-why-language = { $count ->
    [one] Общий язык: { $languages }
    [few] Общие языки: { $languages }
    [many] Общие языки: { $languages }
   *[other] Общие языки: { $languages }
 }
matching-why-land = Та же страна: { $countries }
matching-why-there = Обе стороны готовы работать здесь: { $countries }
matching-why-neighbours = Соседние страны: { $countries }
matching-why-region = Тот же регион: { $countries }
matching-why-method = Та же область или метод: { $methods }
matching-why-period = Время есть у обеих сторон: { $days }
matching-why-from = Время есть у обеих сторон с: { $on }
matching-why-until = Время есть у обеих сторон до: { $on }

## One of them

matching-introduce = Познакомить нас
matching-introduce-how = Если вы попросите о знакомстве, другая сторона узнает об этом и решит. Никто не увидит, как связаться с другим, пока не согласятся оба.
matching-open = Открыть
matching-points = Как это посчитано?
matching-not-now = Не сейчас
matching-never = Никогда
matching-undo = Вернуть как было
matching-dismissed = Это не появится до: { DAY($until) }.
matching-dismissed-never = Это больше не появится.
matching-not-yours = Этот поиск не ваш. /match покажет ваши.

matching-points-title = Как это посчитано
matching-points-line = { $part }: { $points } из { $most }
matching-points-total = Всего: { $points } из 100
matching-points-load = Те, кого часто предлагали в последнее время, получают меньше баллов: никого не предлагают всем подряд.
matching-part-theme = Темы
matching-part-need = Что вы ищете
matching-part-offer = Что вы предлагаете
matching-part-language = Язык
matching-part-place = Страна или регион
matching-part-method = Области, методы
matching-part-period = Время
matching-part-load = Редко предлагали
