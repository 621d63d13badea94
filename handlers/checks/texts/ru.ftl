# Хорошее ли это дело? Добрыми словами: обычное дело — уже хорошо, знак — ещё лучше. Никаких отметок, всегда следующий шаг.

## Команды

checks-command-check = Хорошее ли это дело? Семь коротких вопросов
    .words = самопроверка, проверить себя, оценить дело, оценить план, хорошее ли дело
checks-command-criteria = Чего сеть ждёт от хорошего дела
    .words = критерии, список критериев, критерии знака

## Слова, которые пишут, через запятую

checks-words-yes = да, ага, конечно, верно, так и есть
checks-words-partly = отчасти, частично, наполовину, не совсем, более-менее
checks-words-no = нет, неа, пока нет, ещё нет, вовсе нет
checks-words-none = детей нет, без детей, несовершеннолетних нет, не относится

## Вопросы

checks-title = Самопроверка
checks-title-peer = Взгляд на чужое дело
checks-hello = «{ $title }»: коротких вопросов — { $count }. Отвечайте как есть, отметок здесь не ставят. Ответы сохраняются: можно прерваться и продолжить завтра.
checks-hello-plain = Коротких вопросов о том, что вы задумали или сделали: { $count }. Отвечайте как есть, отметок здесь не ставят. Ответы сохраняются: можно прерваться и продолжить завтра.
checks-hello-peer = «{ $title }»: те же вопросы, что у автора, всего { $count }. Отвечайте так, как видите вы: ваш взгляд встанет рядом с ответами автора и ничего в них не изменит.
checks-question =
    { $number } из { $count }: { $asked }
    Это так?
checks-question-must =
    { $number } из { $count }: { $asked }
    Это так? Без этого знака не будет.
checks-answer-yes = Да
checks-answer-partly = Отчасти
checks-answer-no = Нет
checks-answer-none = Младше 18 никого нет
checks-answer-unclear = Нажмите кнопку или напишите: да, отчасти или нет.
checks-field-plan = Что это
    .ask = Что вы задумали?
    .help = Одна строка, например: уборка пляжа со школой в субботу
checks-field-first = Вопрос 1
    .help = да, отчасти или нет
checks-field-second = Вопрос 2
    .help = да, отчасти или нет
checks-field-third = Вопрос 3
    .help = да, отчасти или нет
checks-field-fourth = Вопрос 4
    .help = да, отчасти или нет
checks-field-fifth = Вопрос 5
    .help = да, отчасти или нет
checks-field-sixth = Вопрос 6
    .help = да, отчасти или нет
checks-field-seventh = Вопрос 7
    .help = да, отчасти или нет
checks-plan-unclear = Не вижу здесь слов. Хватит одной строки, например: уборка пляжа со школой
checks-too-long = Немного длинно. Уложитесь, пожалуйста, в { $most } знаков.

## Итог

checks-result = Проверка: { $title }
checks-plan-untitled = ваш план
checks-untitled = дело без названия
checks-qualifies = Дело достойно знака.
checks-qualifies-more = Отлично. Другим есть чему поучиться.
checks-nearly = Почти получилось: вот что изменить.
checks-nearly-more = Всё решит один небольшой шаг, он назван ниже.
checks-regular = Обычное дело.
checks-regular-more = Оно и так приносит пользу. Для знака нужно больше; ниже — с чего начать.
checks-count = Твёрдое «да»: { $good } из { $asked }.
checks-strength = Сильная сторона: { $what }
checks-strength-none = Честный взгляд на своё дело — уже сильная сторона.
checks-improve = Изменить в первую очередь
checks-others = Затем
checks-improve-share = И ещё одно: расскажите другим, как вы это сделали, чтобы получилось и у них.
checks-reason =
    { $asked } ({ $answer })
    → { $advice }
checks-reason-must =
    { $asked } ({ $answer }; ничто другое этого не заменит)
    → { $advice }
checks-said-yes = да
checks-said-partly = отчасти
checks-said-no = нет
checks-said-none = младше 18 никого
checks-near = Практики, где видно, как это делают:
checks-change = Изменить ответ
checks-from-plan = Вы отвечали на эти вопросы, когда это был план: «{ $plan }». Измените, что вышло иначе, и сохраните.
checks-again = Ваши ответы
checks-answered = { $number }. { $asked } ({ $answer })
checks-share = Поделиться как практикой
checks-to-activity = К делу

## Страница дела

checks-open = Открыть проверку
checks-start = Проверить дело
checks-reasons = Все причины
checks-anew = Проверить заново
checks-short-qualifies = достойно знака
checks-short-nearly = почти достойно знака
checks-short-regular = обычное дело
checks-label = Итог: { $verdict }
checks-label-none = Проверки на знак ещё не было
checks-own-said = Самопроверка автора: { $verdict }
checks-other-said = Взгляд со стороны ({ $who }, { DATE($at) }): { $verdict }
checks-beside = Сравнить: { $who }
checks-same = Ответы одинаковые.
checks-differs-head = Где ответы расходятся:
checks-differs = { $asked } Автор: { $own }. { $who }: { $other }.
checks-ruled = О знаке есть решение координатора ({ $who }), оно важнее ответов.
checks-ruled-why =
    О знаке есть решение координатора ({ $who }), оно важнее ответов. Причина:
    «{ $reason }»
checks-gone = Этого нет, или оно вам не видно.
checks-own = Это ваше дело. Пусть на него посмотрит кто-то другой.
checks-refused = Это могут те, кого попросили посмотреть, и координаторы. Кнопка «Хорошее ли это дело?» на карточке покажет, что можете вы.
checks-somebody = кто-то

## Взгляд со стороны

checks-look = Посмотреть
checks-invite = Попросить взгляд со стороны
checks-invite-title = Взгляд со стороны
checks-field-who = Кто
    .ask = Кого попросить? Нажмите имя или напишите, как человека из вашей сети зовут здесь.
    .help = Имя так, как его пишет сам человек
checks-peer-unknown = Именно такого имени в вашей сети нет. Напишите его так, как пишет сам человек, или нажмите имя.
checks-peer-cannot = Этот человек не может посмотреть: он делал это с вами или не видит это дело. Попросите кого-то ещё.
checks-peer-which = Так зовут нескольких. Кого попросить?
checks-peer-of = { $who }, { $section }
checks-peer-private = Дело личное, его никто больше не видит. Сначала покажите его секции: «Изменить», «Кому видно».
checks-peer-asked = Просьба отправлена: { $who }. Ответ придёт сюда.
checks-decline = Не сейчас
checks-declined = Спасибо, всё в порядке. Никто об этом не узнает.
checks-told-invited = { $who } просит вас посмотреть на дело «{ $title }».
checks-told-invited-more = Несколько вопросов: да, отчасти или нет. Ваш взгляд встанет рядом с ответами автора.
checks-told-looked = Взгляд со стороны на дело «{ $title }» ({ $who }): { $verdict }.
checks-told-beside = Он стоит рядом с вашей самопроверкой; у вас ничего не изменилось.

## Слово координатора

checks-rule = Решить о знаке
checks-rule-title = Решение о знаке
checks-rule-yes = Знак есть
checks-rule-no = Это обычное дело
checks-rule-unclear = Нажмите одну из двух кнопок.
checks-field-verdict = Знак
    .ask = Что вы решаете?
    .help = Нажмите одну из двух
checks-field-reason = Причина
    .ask = Почему? Автор прочтёт это слово в слово.
    .help = Одно-два предложения
checks-rule-short = Ещё пару слов, пожалуйста: автору должно быть понятно, почему так.
checks-rule-done = Решено. Автору сообщат, с вашей причиной.
checks-lift = Отменить решение
checks-lift-done = Отменено: снова считаются ответы автора.
checks-told-ruled = Решение координатора ({ $who }) о деле «{ $title }»: { $verdict }.
checks-told-reason = Причина: «{ $reason }»
checks-told-lifted = Решение о знаке для дела «{ $title }» отменено. Координатор: { $who }. Снова считаются ваши ответы.

## Чего ждёт сеть

checks-list-title = Чего мы ждём от хорошего дела
checks-list-line = { $number }. { $asked } ({ $more })
checks-list-how = Нажмите номер, чтобы изменить. Вопросов в списке может быть от { $least } до { $most }. В прежних ответах всё остаётся как было.
checks-list-add = Добавить
checks-list-ready = Начать с готового списка
checks-list-used = С этой минуты действует этот список.
checks-list-least = Вопросов должно быть не меньше { $least }. Лучше измените этот или сначала добавьте другой.
checks-list-most = Вопросов может быть не больше { $most }, чтобы на них отвечали. Сначала уберите один.
checks-mark-must = обязательно
checks-mark-must-minors = обязательно, если есть дети
checks-mark-weight = вес { $weight }
checks-criterion = Номер { $number }
checks-criterion-gone = Список с тех пор изменился. Напишите /criteria, чтобы увидеть его нынешним.
checks-part-words = О чём спрашивают
checks-part-advice = Что делать, если это не так
checks-words-lacking = На этом языке ещё не написано; вместо него показан другой.
checks-words-now = Сейчас: { $words }
checks-is-must = Обязательно: без твёрдого «да» знака нет.
checks-is-no-must = Не обязательно.
checks-is-minors = О детях: ответ «младше 18 никого нет» тоже возможен.
checks-is-weight = Вес: { $weight } из 3
checks-wording = Слова на каждом языке
checks-edit-words = Изменить вопрос
checks-edit-advice = Изменить совет
checks-must = Сделать обязательным
checks-no-must = Больше не обязательно
checks-minors = Это о детях
checks-no-minors = Это не о детях
checks-weigh = Другой вес
checks-up = Выше
checks-remove = Убрать
checks-removed = Убрано: { $asked }
checks-added = Добавлено. Нажмите номер: там другие языки и вес.
checks-ready-which = Какой список посмотреть?
checks-ready-ask = Поставить этот список вместо вашего? В прежних ответах всё остаётся как было.
checks-ready-use = Взять этот список
checks-kind-label = Студенческие секции: знак
checks-kind-research = Исследование действием в школе
checks-kind-civic = Педагоги и гражданское участие
checks-add-title = Ещё один вопрос
checks-field-words = О чём спрашивают
    .ask = Что должно быть в хорошем деле? Напишите фразу, на которую отвечают «да» или «нет».
    .help = Например: Те, для кого это делается, участвуют в решениях.
checks-field-advice = Что делать
    .ask = А если это не так: что сделать в первую очередь?
    .help = Например: Спросите двоих из них, пока план не готов.
checks-field-must = Обязательно?
    .ask = Без этого знака нет?
    .help = Нажмите одну из двух
checks-answer-must = Без этого знака нет
checks-answer-may = Полезно, но не обязательно
checks-must-unclear = Нажмите одну из двух кнопок.
checks-field-text = Слова
    .ask = Что там должно быть написано?
    .help = Одно предложение
