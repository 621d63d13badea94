# Вопросы: что получилось у других, кто может знать, поиск. Прямо сказать, когда ничего не подходит; имя спросившего не называется.

## Команды

questions-command-ask = Спросить, что получилось у других
    .words = спросить, вопрос, у меня вопрос, задать вопрос
questions-command-find = Найти дела, практики, идеи, людей
    .words = найти, найди, поиск, искать, поищи
questions-command-who = Найти того, кто в этом разбирается
    .words = кто в этом разбирается, найти эксперта, найти знающего
questions-command-expert = О чём вас можно спросить
    .words = эксперт, меня можно спросить, быть экспертом, наставник

## Меню

questions-menu = Спрашивайте своими словами, на любом языке. Я посмотрю, что пробовали другие, и скажу, откуда это.
questions-menu-examples =
    Например:
    Как убедить школы сотрудничать?
    Что помогает волонтёрам остаться?
    Кто разбирается в сборе средств?
questions-menu-more = Если ничего не подходит, я так и скажу. И могу спросить тех, кто может знать, — без вашего имени.
questions-to-mine = Мои вопросы
questions-to-find = Найти
questions-to-expert = О чём меня можно спросить

## Слова, которые пишут люди, через запятую

questions-words-fill = только, лишь, пожалуйста, те, что, которые, были, была, был, из, в, во, на, с, со, и, или, для, о, об, мне, покажи, покажите, теперь, а, ещё, также, практики, практика, примеры, пример, результаты, ответы, язык, языке, там, где, у, по
questions-words-everything = везде, всюду, всё, все, без ограничений, без фильтров, показать всё, что угодно
questions-words-any-country = любая страна, все страны, в любой стране, во всех странах, по всему миру
questions-words-any-language = любой язык, все языки, на любом языке, на всех языках
questions-words-any-evidence = любые доказательства
questions-words-any-theme = любая тема, все темы
questions-words-any-setting = любое место, где угодно
questions-words-setting-school = школа, школы, школах, школе, школу, школьники, школьные, ученики, детский сад, детские сады, школами, школам
questions-words-setting-university = университет, университеты, университетах, университете, вуз, вузы, вузах, студенты, кампус
questions-words-setting-community = община, общины, сообщество, сообщества, сообществах, район, районы, село, сёла, двор, дворы
questions-words-setting-care = больница, больницы, больницах, больнице, дом престарелых, дома престарелых, домах престарелых, хоспис
questions-words-setting-outdoors = на улице, на природе, природа, под открытым небом, снаружи
questions-words-setting-online = онлайн, в интернете, интернет, дистанционно, удалённо
questions-words-evidence-1 = с наблюдением, с подсчётом, наблюдение, измеренные, подсчитанные
questions-words-evidence-2 = с оценкой, оценка, оценённые, оценены, проверенные, доказанные, проверено
questions-words-evidence-3 = с исследованием, исследование, исследования, исследованные, научные
questions-words-verdict-worked = получилось, что получилось, получились, сработало, что сработало, сработали, успешные, удачные, успехи
questions-words-verdict-mixed = частично, отчасти, получилось отчасти, частично получилось, частично сработало
questions-words-verdict-failed = не получилось, что не получилось, не получились, не сработало, не сработали, что не сработало, неудачи, неудачные, ошибки, провалы
questions-words-who = кто знает, кто разбирается в, кто разбирается, кто умеет, кто может помочь, у кого есть опыт, кто поможет, кто понимает
questions-words-knows = разбирается в, разбирается, знает про, знает, умеет, может помочь
questions-words-tool = kith, бот, бота, боте, робот, это приложение, приложение, приложении, команда, команды, меню, настройки, настройках, мой профиль, напоминание, напоминания, сводка, сводку, записать дело, тихие часы, часовой пояс, уведомления

## Что отвечает библиотека

questions-found = { $count ->
    [one] Подходит { $count } практика:
    [few] Подходят { $count } практики:
    [many] Подходят { $count } практик:
   *[other] Подходят { $count } практики:
 }
questions-nearest = Это ближе всего, но речь может быть о другом:
questions-nearest-none = В библиотеке нет ничего близкого.
questions-none = В библиотеке пока нет ничего подходящего. Не хочу показывать то, что лишь похоже.
questions-none-narrowed = В библиотеке нет ничего подходящего с такими условиями: { $what }.
questions-narrowed = Только: { $what }. Слово «везде» или «всё» снимет ограничения.
questions-narrow-how = Можно сузить: «только школы», «в Грузии», «с оценкой», «только на французском».
questions-open = Открыть
questions-try = Попробовать
questions-helpful = Помогло
questions-unhelpful = Не помогло
questions-voted-yes = Спасибо. Так практику легче найдут другие.
questions-voted-no = Спасибо, учту.
questions-to-narrow = Сузить
questions-to-people = Спросить людей
questions-to-nearest = Показать ближайшее
questions-to-everywhere = Снять ограничения
questions-to-library = Посмотреть в библиотеке
questions-gone = Этого вопроса больше нет. Задайте его снова: /ask.
questions-long = Для вопроса это длинновато: не больше { $most } знаков. Скажите главное.

## Сузить

questions-narrow-ask = «{ $text }» — по чему сузить?
questions-by-setting = Место
questions-by-country = Страна
questions-by-theme = Тема
questions-by-evidence = Доказательность
questions-by-language = Язык
questions-by-verdict = Как прошло
questions-by-setting-ask = Где это было?
questions-by-country-ask = В какой стране?
questions-by-theme-ask = На какую тему?
questions-by-evidence-ask = Насколько надёжно известно, что это работает? Не ниже:
questions-by-language-ask = На каком языке написано?
questions-by-verdict-ask = Как всё прошло?
questions-setting-school = школы
questions-setting-university = университеты
questions-setting-community = районы, дворы, сёла
questions-setting-care = больницы и дома престарелых
questions-setting-outdoors = под открытым небом
questions-setting-online = онлайн
questions-evidence-0 = рассказ
questions-evidence-1 = с наблюдением
questions-evidence-2 = с оценкой
questions-evidence-3 = с исследованием
questions-verdict-worked = получилось
questions-verdict-mixed = получилось отчасти
questions-verdict-failed = не получилось

## Спросить людей

questions-circle = Эксперты сети «{ $network }»: { $count ->
    [one] { $count } человек готов отвечать
    [few] { $count } человека готовы отвечать
    [many] { $count } человек готовы отвечать
   *[other] { $count } человека готовы отвечать
 } на вопросы. Могу спросить по одному, без вашего имени.
questions-circle-themes = Эксперты по теме ({ $themes }): { $count ->
    [one] { $count } человек готов отвечать
    [few] { $count } человека готовы отвечать
    [many] { $count } человек готовы отвечать
   *[other] { $count } человека готовы отвечать
 } на вопросы. Могу спросить по одному, без вашего имени.
questions-circle-tool = Наставники по Kith: { $count ->
    [one] { $count } человек знает
    [few] { $count } человека знают
    [many] { $count } человек знают
   *[other] { $count } человека знают
 }, как здесь всё устроено. Могу спросить по одному, без вашего имени.
questions-circle-none = Пока никто не вызвался отвечать на такие вопросы.
questions-who = Об этом, по их словам, кое-что знают:
questions-who-offer = Предлагают это в профиле:
questions-who-asked = Кто разбирается: { $what }?
questions-who-what = В чём нужно разбираться? Напишите после команды, например: /who переработка
questions-touch = Связаться: { $name }
questions-somebody = Кто-то
questions-asking = Сейчас спрошу одного из них. Ваше имя останется между нами.
questions-asking-reads = Человек прочтёт это слово в слово: «{ $text }»
questions-asking-how = { $days ->
    [one] У каждого на ответ { $days } день, потом спрошу следующего. Ответ придёт сюда.
    [few] У каждого на ответ { $days } дня, потом спрошу следующего. Ответ придёт сюда.
    [many] У каждого на ответ { $days } дней, потом спрошу следующего. Ответ придёт сюда.
   *[other] У каждого на ответ { $days } дня, потом спрошу следующего. Ответ придёт сюда.
 }
questions-take-back = Отозвать вопрос
questions-taken-back = Вопрос отозван. Больше никого не спрашиваю.
questions-asked-enough = { $count ->
    [one] Этот вопрос уже получил { $count } человек. Задайте его другими словами через /ask, и я спрошу снова.
    [few] Этот вопрос уже получили { $count } человека. Задайте его другими словами через /ask, и я спрошу снова.
    [many] Этот вопрос уже получили { $count } человек. Задайте его другими словами через /ask, и я спрошу снова.
   *[other] Этот вопрос уже получили { $count } человека. Задайте его другими словами через /ask, и я спрошу снова.
 }
questions-unanswered = { $count ->
    [one] «{ $text }» — вопрос получил { $count } человек, но ответа нет. Жаль.
    [few] «{ $text }» — вопрос получили { $count } человека, но ответа нет. Жаль.
    [many] «{ $text }» — вопрос получили { $count } человек, но ответа нет. Жаль.
   *[other] «{ $text }» — вопрос получили { $count } человека, но ответа нет. Жаль.
 }
questions-unanswered-none = «{ $text }» — не нашлось никого, кого можно было спросить вовремя. Жаль.
questions-mine = Мои вопросы
questions-mine-none = Вы ещё ни о чём не спрашивали. Просто напишите свой вопрос.
questions-state-told = { DAY($at) }: ответила библиотека
questions-state-asking = { DAY($at) }: спрашиваю людей
questions-state-answered = { DAY($at) }: есть ответ участника
questions-state-unanswered = { DAY($at) }: никто не знает
questions-state-closed = { DAY($at) }: отозван

## Пришёл ответ

questions-answer = Ваш вопрос: «{ $text }». Вот ответ:
questions-answer-by = — { $name }
questions-answer-by-nobody = — имя осталось в тайне
questions-answer-helped = Помогло
questions-answer-not = Не очень
questions-answer-thank = Сказать спасибо
questions-answer-share = Поделиться с другими
questions-helped = Здорово, что помогло.
questions-helped-share = Здорово, что помогло. Можно, чтобы ответ в библиотеке помог и другим? Сам вопрос туда не копируется. Тогда спрошу автора ответа.
questions-not-helped = Спасибо, что сказали. Спросить следующего?
questions-not-helped-none = Спасибо, что сказали. Сейчас больше некого спросить.
questions-ask-next = Спросить следующего
questions-thanked = Спасибо передано.
questions-offered = Спрошу автора ответа. Если он согласится, то сам расскажет о практике.

## Спрашивают меня

questions-turn = Кто-то спрашивает, а вы, возможно, знаете:
questions-turn-tool = Кто-то спрашивает, как здесь что-то сделать, а вы знаете, как всё устроено:
questions-turn-how = { $days ->
    [one] Спешки нет: на ответ { $days } день. Если это не к вам, спрошу другого.
    [few] Спешки нет: на ответ { $days } дня. Если это не к вам, спрошу другого.
    [many] Спешки нет: на ответ { $days } дней. Если это не к вам, спрошу другого.
   *[other] Спешки нет: на ответ { $days } дня. Если это не к вам, спрошу другого.
 }
questions-turn-answer = Ответить
questions-turn-pass = Сейчас некогда
questions-turn-not-mine = Это не моё
questions-turn-over = Спасибо! Этот вопрос уже решён.
questions-passed = Хорошо, спрошу другого.
questions-passed-not-mine = Хорошо, спрошу другого. Можно точнее указать, о чём вас спрашивать.
questions-to-expert-change = Изменить
questions-answer-title = Ваш ответ
questions-answering = Вопрос: «{ $text }»
questions-field-text = Ответ
    .ask = Что вы ответите? Хватит нескольких предложений.
    .help = Больше всего помогает собственный опыт
questions-field-named = Имя
    .ask = Можно назвать ваше имя тому, кто спрашивает?
    .help = Одна из кнопок
questions-named-yes = С именем
questions-named-no = Без имени
questions-press-one = Нажмите одну из кнопок.
questions-answer-empty = Напишите несколько слов.
questions-answer-long = Не больше { $most } знаков, пожалуйста.
questions-answer-sent = Спасибо! Ответ уже в пути.
questions-thanked-expert = Вам передают спасибо за ответ на вопрос «{ $text }».
questions-offer = Ваш ответ на вопрос «{ $text }» помог.
questions-offer-how = Автор вопроса считает, что это пригодится и другим. Сделать из ответа практику? Перед публикацией вы всё посмотрите.
questions-offer-named = Под практикой будут стоять ваше имя и секция. Перед публикацией их можно убрать: «Изменить», затем «Имя».
questions-offer-unnamed = Вы отвечали без имени, поэтому ни имени, ни секции под практикой не будет.
questions-offer-yes = Сделать практику
questions-offer-no = Лучше не надо
questions-offer-declined = Хорошо, это останется между вами.
questions-offer-draft = Вот ваш ответ. Меняйте что угодно. Сам вопрос сюда не входит: своими словами скажите, когда такое помогает.
questions-offer-begun = Вы уже начали эту практику.
questions-offer-shared = Из этого ответа вы уже сделали практику.
questions-to-practices = Мои практики

## О чём меня можно спросить

questions-expert-title = О чём вас можно спросить
questions-expert-why =
    Когда в библиотеке нет ответа, я могу спросить тех, кто в этом разбирается: по одному и не чаще, чем им удобно.
    Кто спрашивает, вы не узнаете; узнают ли ваше имя, решаете вы.
questions-expert-library-on = Отвечать по своим темам
questions-expert-tool-on = Отвечать, как работает Kith
questions-expert-library = Мои темы
questions-expert-tool = Как работает Kith
questions-expert-themes = О чём: { $themes }
questions-expert-any-theme = О чём: любая тема
questions-expert-is-tool = О чём: как работает Kith
questions-expert-languages = На языках: { $languages }
questions-expert-weekly-is = { $count ->
    [one] Не больше { $count } вопроса в неделю
    [few] Не больше { $count } вопросов в неделю
    [many] Не больше { $count } вопросов в неделю
   *[other] Не больше { $count } вопроса в неделю
 }
questions-expert-weekly = В неделю: { $count }
questions-expert-is-named = Спрашивающий может узнать ваше имя.
questions-expert-is-unnamed = Спрашивающий не узнает ваше имя.
questions-expert-is-paused = Пауза: вас никто не спрашивает.
questions-expert-to-themes = Выбрать темы
questions-expert-to-languages = Выбрать языки
questions-expert-named = С именем
questions-expert-pause = Пауза
questions-expert-go-on = Продолжить
questions-expert-themes-ask = В каких темах вы разбираетесь? Если ничего не выбрать, то в любых.
questions-expert-languages-ask = На каких языках вы можете отвечать?

## Как работает Kith

questions-tool-found = Это должно помочь:
questions-tool-none = В справке этого нет.
questions-tool-perhaps = Или вы искали это?
questions-to-mentors = Спросить наставника

## Поиск

questions-find-what = Что искать? Например: /find пляж
questions-find-found = По словам «{ $words }»
questions-find-none = По словам «{ $words }» доступного вам ничего не нашлось.
questions-find-ask = Задать как вопрос
questions-find-kind = { $kind } ({ $count })
questions-find-at-least = { $kind } ({ $count } или больше)
questions-find-more = … и ещё { $count }
questions-find-back = Всё, что нашлось
questions-kind-practice = Практики
questions-kind-activity = Дела
questions-kind-idea = Идеи
questions-kind-issue = Местные проблемы
questions-kind-organisation = Организации
questions-kind-project = Проекты
questions-kind-person = Люди
questions-person-asked = Можно спросить о: { $themes }
questions-person-asked-any = Можно спросить через /ask
