# Организации, школы и агентства. По делу: кто что видит и что дальше.

organisations-command-organisations = Организации и школы
    .words = организации, список организаций, школы
organisations-command-organisation = Записать организацию
    .words = записать организацию, добавить организацию, запиши организацию, добавь организацию, добавить школу

## Words that are recognised, separated by commas

organisations-words-none = ни одна, ни одна из них, нет, другая, это новая
organisations-words-pupils = учеников, ученика, ученик, школьников, студентов, детей
organisations-words-bookmarks = мои закладки, закладки, в закладках
organisations-words-ours = наши школы, моя секция, наша секция, наши
organisations-words-joints = в, во, из, о, на, для, с, по, про

## What there is

organisations-kind-union = Профсоюз
    .words = профсоюз, профсоюзы, союз учителей
organisations-kind-mutual = Общество взаимопомощи
    .words = общество взаимопомощи, взаимопомощь, общества взаимопомощи, касса взаимопомощи
organisations-kind-nonprofit = НКО
    .words = нко, некоммерческая организация, ассоциация, фонд, общественная организация
organisations-kind-cooperative = Кооператив
    .words = кооператив, кооперативы
organisations-kind-school = Школа
    .words = школа, школы, гимназия, лицей, детский сад, школу
organisations-kind-university = Университет
    .words = университет, университеты, вуз, институт, факультет
organisations-kind-agency = Национальное агентство
    .words = национальное агентство, агентство, агентства, национальные агентства
organisations-kind-company = Компания
    .words = компания, компании, фирма, фирмы, предприятие
organisations-level-kindergarten = Детский сад
organisations-level-primary = Начальная
organisations-level-lower = Средняя
organisations-level-upper = Старшая
organisations-level-vocational = Профессиональная
organisations-level-several = Несколько ступеней

## The form

organisations-title = Организация
organisations-field-kind = Вид
    .ask = Что это за организация?
    .help = Нажмите одну из кнопок. Или расскажите всё в одной строке: Зелёная школа, школа, Батуми, Грузия
organisations-field-name = Название
    .ask = Как она называется?
    .help = Так, как её там называют
organisations-field-country = Страна
    .ask = В какой она стране?
    .help = Название страны
organisations-field-place = Город
    .ask = В каком городе или селе?
    .help = Достаточно города, без улицы
organisations-field-same = Уже есть?
    .ask = Очень похожая уже записана. Это она?
    .help = Нажмите одну из кнопок или напишите «нет»
organisations-field-languages = Языки
    .ask = На каких языках ей можно писать?
    .school = На каких языках там учат?
    .help = Например: грузинский и русский
organisations-field-themes = Темы
    .ask = Какие темы ей близки?
    .help = Одна или несколько тем вашей сети
organisations-field-level = Ступень
    .ask = Какая это ступень школы?
    .help = Нажмите одну из кнопок
organisations-field-pupils = Ученики
    .ask = Сколько там учеников?
    .help = Число, можно примерно
organisations-field-about = О ней
    .ask = Что о ней стоит знать другим?
    .help = Несколько предложений
organisations-field-website = Сайт
    .ask = Есть ли у неё сайт?
    .help = Например: www.example.org
organisations-field-contact = Контакт
    .ask = Кому писать в школе? Это увидит только секция, которая возьмёт школу на себя.
    .help = Имя и способ связи
organisations-field-school = Школа
    .ask = Как называется школа?
    .help = Её название
organisations-field-note = Заметка
    .ask = Чего хочет школа и что стоит знать секциям?
    .help = Несколько предложений, без имён людей
organisations-field-person = Участник
    .ask = Кто это? Напишите имя, под которым этого человека здесь знают.
    .help = Имя, под которым этого человека здесь знают

organisations-contact-title = Контакт школы
organisations-lead-title = Предложенная школа
organisations-appoint-title = Представитель
organisations-same-none = Ни одна из них
organisations-did-you-mean = Вы имели в виду что-то из этого?
organisations-press-one = Пожалуйста, нажмите одну из кнопок.
organisations-name-unclear = Пожалуйста, напишите название.
organisations-name-long = Это длиннее, чем { $most } знаков. Пожалуйста, сократите.
organisations-country-unknown = Я не знаю такой страны. Напишите её название, например: Грузия
organisations-place-town = Пожалуйста, напишите только город или село, без улицы и номера.
organisations-language-unknown = Я не знаю такого языка. Напишите его название, например: грузинский
organisations-theme-unknown = Я не знаю такой темы. Пожалуйста, нажмите одну из кнопок.
organisations-pupils-unclear = Пожалуйста, напишите число, например: 320
organisations-link-unclear = Такую ссылку я показать не могу. Напишите, например: www.example.org
organisations-text-missing = Пожалуйста, напишите несколько слов.
organisations-text-long = Это длиннее, чем { $most } знаков. Пожалуйста, сократите.
organisations-taken = Организация с таким названием в этом городе уже записана. Посмотрите её или напишите название полнее.
organisations-late = Это уже записано. Чтобы изменить, откройте запись и нажмите «Изменить».
organisations-who-sees = Её увидят участники вашей сети, без вашего имени.
organisations-contact-will = Контакт: { $contact } (увидит только секция, которая возьмёт школу на себя)

## One organisation

organisations-place = { $place }, { COUNTRY($country) }
organisations-country = { COUNTRY($country) }
organisations-themes = Темы: { $themes }
organisations-speaks = Языки: { $languages }
organisations-teaches-in = Там учат на языках: { $languages }
organisations-pupils = { $count ->
    [one] { $count } ученик
    [few] { $count } ученика
    [many] { $count } учеников
   *[other] { $count } ученика
 }
organisations-website = Сайт: { $link }
organisations-written-in = Язык текста: { $language }
organisations-unconfirmed = Координатором ещё не подтверждено
organisations-is-member = Участник сети
organisations-is-linked = Гражданское общество в сфере образования
organisations-is-both = Участник сети; гражданское общество в сфере образования
organisations-is-neither = Не участник сети и не гражданское общество в сфере образования
organisations-is-removed = Убрано: видят только координаторы и автор записи.
organisations-is-held = Скрыто модератором: видят только координаторы и автор записи.
organisations-claim-claimed = Школу взяла на себя секция «{ $section }»: { DAY($on) }
organisations-claim-contacted = Со школой на связи секция «{ $section }», с этого дня: { DAY($on) }
organisations-claim-visited = В школе бывает секция «{ $section }», с этого дня: { DAY($on) }
organisations-contact = Контакт: { $contact }
organisations-contact-none = Контакт неизвестен. Вы можете его добавить.
organisations-contact-yours = Контакт видит только ваша секция.
organisations-contact-hidden = Контакт видит только эта секция.
organisations-contact-waits = Контакт известен: его увидит секция, которая возьмёт школу на себя.
organisations-starred = В закладках у секций: { $sections }
organisations-starred-more = В закладках у секций: { $sections } и ещё { $more }
organisations-star = В закладки
organisations-unstar = Убрать из закладок
organisations-star-on = В закладках. Найти их можно так: «Сузить», «Закладки».
organisations-star-off = Закладка убрана.
organisations-take-on = Взять школу на себя
organisations-contacted = Связались
organisations-visited = Побывали
organisations-give-back = Вернуть
organisations-to-contact = Кому писать
organisations-contact-remove = Убрать контакт
organisations-introduce = Познакомиться
organisations-log = Записать визит
organisations-log-line = Визит в школу: { $name }
organisations-confirm = Что это
organisations-remove = Убрать
organisations-restore = Вернуть в список
organisations-look = Посмотреть

## The list

organisations-list = { $count ->
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
 }
organisations-none = Пока ничего не записано. Начните со школы, в которой бываете, или со знакомого партнёра.
organisations-none-narrowed = Ничего не подходит. Попробуйте меньше слов или посмотрите все.
organisations-new = Записать новую
organisations-narrow = Сузить
organisations-all = Все организации
organisations-any = Неважно
organisations-by-kind = По виду
organisations-by-country = По стране
organisations-by-theme = По теме
organisations-bookmarks = Закладки
organisations-ours = Наши школы
organisations-leads = Предложенные школы
organisations-to-confirm = Ждут подтверждения
organisations-quoted = «{ $words }»
organisations-narrow-by = Что показать в списке?
organisations-narrow-which = Что выбрать?
organisations-choice-count = { $choice }: { $count }
organisations-country-count = { COUNTRY($country) }: { $count }

## What was done

organisations-gone = Этой организации здесь больше нет.
organisations-not-yours = Это могут только те, кто за неё отвечает.
organisations-registered = Записано. Координатор отметит, входит ли она в сеть.
organisations-there-already = Она уже записана. Ничего не добавлено.
organisations-changed = Изменено.
organisations-listed-again = Снова в списке.
organisations-news = Новая организация: { $name } ({ COUNTRY($country) }). Отметьте, входит ли она в сеть и относится ли к гражданскому обществу в сфере образования.
organisations-confirm-ask = Что это? Проекты могут размещать участники сети и гражданское общество в сфере образования.
organisations-confirm-both = Участник и образование
organisations-confirm-member = Участник сети
organisations-confirm-linked = Образование, не участник
organisations-confirm-neither = Ни то ни другое
organisations-confirmed = Отмечено.
organisations-confirmed-yours = Ваша запись «{ $name }» проверена координатором.
organisations-contact-kept = Записано. Контакт видит только ваша секция.
organisations-contact-gone = Контакт убран.
organisations-which-section = Школа: { $name }. Какая из ваших секций возьмёт её на себя?
organisations-claimed = Теперь школа за секцией «{ $section }». Свяжитесь со школой и нажмите «Связались» не позже этого дня: { DAY($on) }. Потом её снова смогут взять другие.
organisations-claimed-before = Кто-то успел раньше: школой занимается секция «{ $section }».
organisations-noted-contacted = Отмечено: связались. Школа остаётся за вашей секцией.
organisations-noted-visited = Отмечено: побывали. Запишите визит через /log, чтобы он вошёл в цифры.
organisations-given-back = Школа возвращена. Её могут взять на себя другие секции.
organisations-claim-ends = Ваша секция взяла на себя школу: { $name }. Связались ли вы с ней? Если ничего не отметить, её снова смогут взять другие секции: { ZONED($at) }
organisations-claim-ended = { $name }: новостей нет 14 дней. Школа снова открыта всем секциям. Вы можете взять её ещё раз.

## Agencies and school leads

organisations-post-lead = Предложить школу
organisations-post-another = Предложить ещё школу
organisations-outcomes = Что с ними стало
organisations-speakers = Представители
organisations-speakers-what = Представители предлагают школы секциям страны.
organisations-speakers-none = Представителей пока нет.
organisations-speaker = { $name }, { COUNTRY($country) }
organisations-nameless = Без имени
organisations-appoint = Назначить
organisations-dismiss = Снять: { $name }
organisations-dismissed = Готово.
organisations-appointed = Новый представитель: { $name }
organisations-appointed-before = Уже представляет её там: { $name }
organisations-appointed-you = Теперь вы представляете организацию «{ $agency }» ({ COUNTRY($country) }). Вы можете предлагать школы, которые ждут визита.
organisations-person-unknown = Участника с таким именем я не нахожу. Напишите имя, под которым этого человека здесь знают.
organisations-person-which = Кто имеется в виду?
organisations-lead-which = Это одна из них?
organisations-lead-new = Новая: { $name }
organisations-lead-posted = Опубликовано. Секции страны её уже видят.
organisations-lead-posted-claimed = Опубликовано. Этой школой уже занимается секция.
organisations-lead-taken-back = Отозвано. Секции её больше не видят.
organisations-lead-open = Ждёт секцию
organisations-lead-claimed = Взята секцией
organisations-lead-contacted = Связались
organisations-lead-visited = Побывали
organisations-lead-withdrawn = Отозвана
organisations-lead-of = Предложена организацией «{ $agency }»: { DAY($on) }
organisations-lead-claims = взята: { $count }
organisations-lead-returned = возвращена: { $count }
organisations-lead-released = снова открыта через 14 дней: { $count }
organisations-lead-posted-on = Опубликовано: { DAY($on) }
organisations-lead-contacted-on = Первый контакт: { DAY($on) }
organisations-lead-visited-on = Первый визит: { DAY($on) }
organisations-leads-open = { $count ->
    [one] { $count } школа ждёт секцию
    [few] { $count } школы ждут секцию
    [many] { $count } школ ждут секцию
   *[other] { $count } школы ждут секцию
 }
organisations-leads-none = Ни одна предложенная школа сейчас не ждёт секцию. Посмотрите все школы.
organisations-leads-news = Организация «{ $agency }» предложила школы, которые ждут визита ({ COUNTRY($country) }). Возьмите одну на себя.
organisations-outcomes-of = Что стало со школами, которые предложила организация «{ $agency }»
organisations-outcomes-none = Пока ни одной школы не предложено.
organisations-withdraw = Отозвать
