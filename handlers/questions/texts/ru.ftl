# Вопросы: что сработало у других, кто может знать, поиск. Прямо сказать, когда ничего не подходит; имя спросившего не называется.

## Команды

questions-command-ask = Спросить, что сработало у других
    .words = спросить, вопрос, у меня вопрос, задать вопрос
questions-command-find = Найти дела, практики, идеи, людей
    .words = найти, найди, поиск, искать, поищи
questions-command-expert = О чём вас можно спросить
    .words = эксперт, меня можно спросить, быть экспертом, наставник

## Меню

questions-menu = Спрашивайте своими словами, на любом языке. Я посмотрю, что пробовали другие, и скажу, откуда это.
questions-menu-examples =
    Например:
    Как убедить школы сотрудничать?
    Что помогает волонтёрам остаться?
    Кто разбирается в сборе средств?
questions-menu-more = Если ничего не подходит, так и скажу и могу спросить людей, которые, возможно, знают, без вашего имени.
questions-to-mine = Мои вопросы
questions-to-find = Найти
questions-to-expert = О чём спросить меня

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
questions-words-verdict-worked = сработало, что сработало, сработали, успешные, удачные, успехи
questions-words-verdict-mixed = частично, отчасти, частично сработало
questions-words-verdict-failed = не сработало, не сработали, что не сработало, неудачи, неудачные, ошибки, провалы
questions-words-who = кто знает, кто разбирается в, кто разбирается, кто умеет, кто может помочь, у кого есть опыт, кто поможет, кто понимает
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
questions-none = В библиотеке пока нет ничего подходящего. Не хочу показывать то, что только похоже.
questions-none-narrowed = В библиотеке нет ничего подходящего с условием: { $what }.
questions-narrowed = Только: { $what }. «Везде» или «всё» снимает ограничения.
questions-narrow-how = Можно сузить: «только школы», «в Грузии», «с оценкой», «только на французском».
questions-open = Открыть
questions-try = Попробовать
questions-helpful = Помогло
questions-unhelpful = Не помогло
questions-voted-yes = Спасибо. Так её легче найдут другие.
questions-voted-no = Спасибо, это учтено.
questions-to-narrow = Сузить
questions-to-people = Спросить людей
questions-to-nearest = Показать ближайшее
questions-to-everywhere = Снять ограничения
questions-to-library = Посмотреть в библиотеке
questions-gone = Этого вопроса больше нет. Задайте его снова: /ask.
questions-long = Для вопроса это длинно: не больше { $most } знаков. Скажите главное.

## Сузить

questions-narrow-ask = «{ $text }» – по чему сузить?
questions-by-setting = Место
questions-by-country = Страна
questions-by-theme = Тема
questions-by-evidence = Доказательства
questions-by-language = Язык
questions-by-verdict = Итог
questions-by-setting-ask = Где это было?
questions-by-country-ask = В какой стране?
questions-by-theme-ask = На какую тему?
questions-by-evidence-ask = Насколько известно, что это сработало? Не меньше чем:
questions-by-language-ask = На каком языке написано?
questions-by-verdict-ask = Что вышло?
questions-setting-school = школы
questions-setting-university = университеты
questions-setting-community = сообщества
questions-setting-care = больницы и дома престарелых
questions-setting-outdoors = под открытым небом
questions-setting-online = онлайн
questions-evidence-0 = рассказ
questions-evidence-1 = с наблюдением
questions-evidence-2 = с оценкой
questions-evidence-3 = с исследованием
questions-verdict-worked = сработало
questions-verdict-mixed = сработало отчасти
questions-verdict-failed = не сработало

## Спросить людей

questions-circle = Эксперты сети «{ $network }»: { $count ->
    [one] { $count } человек разрешает
    [few] { $count } человека разрешают
    [many] { $count } человек разрешают
   *[other] { $count } человека разрешают
 } себя спрашивать. Могу спросить по одному, без вашего имени.
questions-circle-themes = Эксперты по теме ({ $themes }): { $count ->
    [one] { $count } человек разрешает
    [few] { $count } человека разрешают
    [many] { $count } человек разрешают
   *[other] { $count } человека разрешают
 } себя спрашивать. Могу спросить по одному, без вашего имени.
questions-circle-tool = Наставники по Kith: { $count ->
    [one] { $count } человек знает
    [few] { $count } человека знают
    [many] { $count } человек знают
   *[other] { $count } человека знают
 }, как здесь всё устроено. Могу спросить по одному, без вашего имени.
questions-circle-none = Пока никто не разрешил спрашивать себя об этом.
questions-who = Об этом что-то знают:
questions-somebody = Кто-то
questions-asking = Сейчас спрошу одного из них. Ваше имя останется у меня.
questions-asking-reads = Человек прочтёт это слово в слово: «{ $text }»
questions-asking-how = { $days ->
    [one] У каждого { $days } день, потом спрошу следующего. Ответ придёт сюда.
    [few] У каждого { $days } дня, потом спрошу следующего. Ответ придёт сюда.
    [many] У каждого { $days } дней, потом спрошу следующего. Ответ придёт сюда.
   *[other] У каждого { $days } дня, потом спрошу следующего. Ответ придёт сюда.
 }
questions-take-back = Отозвать вопрос
questions-taken-back = Вопрос отозван. Больше никого не спрашиваю.
questions-asked-enough = { $count ->
    [one] Об этом уже спрошен { $count } человек. Задайте вопрос иначе через /ask, и я спрошу снова.
    [few] Об этом уже спрошены { $count } человека. Задайте вопрос иначе через /ask, и я спрошу снова.
    [many] Об этом уже спрошены { $count } человек. Задайте вопрос иначе через /ask, и я спрошу снова.
   *[other] Об этом уже спрошены { $count } человека. Задайте вопрос иначе через /ask, и я спрошу снова.
 }
questions-unanswered = { $count ->
    [one] «{ $text }» – спрошен { $count } человек, ответа нет. Жаль.
    [few] «{ $text }» – спрошены { $count } человека, ответа нет. Жаль.
    [many] «{ $text }» – спрошены { $count } человек, ответа нет. Жаль.
   *[other] «{ $text }» – спрошены { $count } человека, ответа нет. Жаль.
 }
questions-unanswered-none = «{ $text }» – не нашлось никого, кого можно было спросить вовремя. Жаль.
questions-mine = Мои вопросы
questions-mine-none = Вопросов ещё не было. Просто напишите свой.
questions-state-told = { DAY($at) }: ответила библиотека
questions-state-asking = { DAY($at) }: спрашиваю людей
questions-state-answered = { DAY($at) }: есть ответ участника
questions-state-unanswered = { DAY($at) }: никто не знает
questions-state-closed = { DAY($at) }: отозван

## Пришёл ответ

questions-answer = Ваш вопрос: «{ $text }». Вот ответ:
questions-answer-by = – { $name }
questions-answer-by-nobody = – имя осталось в тайне
questions-answer-helped = Помогло
questions-answer-not = Не очень
questions-answer-thank = Сказать спасибо
questions-answer-share = Поделиться с другими
questions-helped = Это радует.
questions-helped-share = Это радует. Можно показать вопрос и ответ другим в библиотеке, по-прежнему без вашего имени? Тогда спрошу автора ответа.
questions-not-helped = Спасибо, что сказали. Спросить следующего?
questions-not-helped-none = Спасибо, что сказали. Сейчас больше некого спросить.
questions-ask-next = Спросить следующего
questions-thanked = Спасибо передано.
questions-offered = Спрошу автора ответа. При согласии он сам напишет практику.

## Спрашивают меня

questions-turn = Кто-то спрашивает, а вы, возможно, знаете:
questions-turn-tool = Кто-то спрашивает, как здесь что-то сделать, а вы знаете, как всё устроено:
questions-turn-how = { $days ->
    [one] Спешки нет: { $days } день. Если это не к вам, спрошу другого.
    [few] Спешки нет: { $days } дня. Если это не к вам, спрошу другого.
    [many] Спешки нет: { $days } дней. Если это не к вам, спрошу другого.
   *[other] Спешки нет: { $days } дня. Если это не к вам, спрошу другого.
 }
questions-turn-answer = Ответить
questions-turn-pass = Сейчас некогда
questions-turn-not-mine = Это не моё
questions-turn-over = Спасибо – этот вопрос уже решён.
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
questions-thanked-expert = Вам спасибо за ответ на вопрос «{ $text }».
questions-offer = Ваш ответ на вопрос «{ $text }» помог.
questions-offer-how = Автор вопроса считает, что это пригодится и другим. Сделать из ответа практику? Перед публикацией вы всё посмотрите.
questions-offer-yes = Сделать практику
questions-offer-no = Лучше не надо
questions-offer-declined = Хорошо, это останется между вами.
questions-offer-draft = Вот ваш ответ. Меняйте что угодно.

## О чём меня можно спросить

questions-expert-title = О чём вас можно спросить
questions-expert-why =
    Когда в библиотеке нет ответа, я могу спросить тех, кто в этом разбирается: по одному и не чаще, чем им удобно.
    Кто спрашивает, вы не узнаете; узнают ли ваше имя, решаете вы.
questions-expert-library-on = Спрашивать о моих темах
questions-expert-tool-on = Спрашивать, как работает Kith
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
questions-expert-themes-ask = В каких темах вы разбираетесь? Ничего не выбрано: в любых.
questions-expert-languages-ask = На каких языках вы можете отвечать?

## Как работает Kith

questions-tool-found = Это должно помочь:
questions-tool-none = В справке этого нет.
questions-tool-perhaps = Или вы искали это?
questions-to-mentors = Спросить наставника

## Поиск

questions-find-what = Что искать? Например: /find пляж
questions-find-found = По словам «{ $words }»
questions-find-none = По словам «{ $words }» нет ничего, что вам можно видеть.
questions-find-ask = Задать как вопрос
questions-find-kind = { $kind } ({ $count })
questions-find-at-least = { $kind } ({ $count } или больше)
questions-find-more = … и ещё { $count }
questions-find-back = Всё, что нашлось
questions-kind-practice = Практики
questions-kind-activity = Дела
questions-kind-idea = Идеи
questions-kind-issue = Местные проблемы
questions-kind-person = Люди
questions-person-asked = Можно спросить о: { $themes }
questions-person-asked-any = Можно спросить через /ask
