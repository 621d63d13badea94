# Местные проблемы: что не получается у секции. Без упрёков и драмы; показать, что другим это знакомо и что помогло.

## Команды

issues-command-issues = Местные проблемы: у кого так же, что помогло
    .words = местные проблемы, местная проблема, наша проблема, проблемы на местах

## Форма

issues-title = Местная проблема
issues-field-title = Проблема
    .ask =
        С чем у вас трудно? Одна строка, а после двоеточия можно подробнее:
        Зимой негде собираться: молодёжный центр закрывается в пять, а в кафе тесно
    .help = Короткое название; подробности после двоеточия
issues-field-text = Подробнее
    .ask = Что нужно знать, чтобы понять, так ли это у других?
    .help = Несколько фраз
issues-who-sees = Это видят участники вашей сети: с секцией или страной, без вашего имени.
issues-link-title = Практика, которая может помочь
issues-field-practice = Практика
    .ask = Какая практика может помочь? Напишите несколько слов из неё.
    .help = Несколько слов из названия
issues-practice-which = Какая из них?
issues-practice-unknown = С такими словами практик не нашлось. Попробуйте другие слова.
issues-nowhere = Я пока не знаю, где вы. Выберите секцию или страну командой /join и попробуйте снова.
issues-text-missing = Пожалуйста, напишите несколько слов.
issues-text-long = Это длиннее { $most } знаков. Пожалуйста, сократите.
issues-late = Это уже опубликовано. Чтобы изменить, откройте и нажмите «Изменить».

## Список и одна проблема

issues-list = Местные проблемы
issues-only = Только: { COUNTRY($country) }
issues-none = Пока никто не написал о проблеме. Напишите о своей: может быть, другим она знакома и они знают, что помогает.
issues-new = Рассказать о проблеме
issues-all = Все страны
issues-in-country = Только: { COUNTRY($country) }
issues-position = { $first }–{ $last } из { $total }
issues-from = { $section }, { COUNTRY($country) }
issues-from-country = { COUNTRY($country) }
issues-country = { COUNTRY($country) }
issues-written-in = Язык текста: { $language }
issues-shared = У нас так же: { $places }, стран: { $countries }
issues-countries = Знакомо в странах: { $countries }
issues-sections = Секции: { $sections }
issues-sections-more = Секции: { $sections } и ещё { $more }
issues-alone = Пока никто не сказал «у нас так же».
issues-helpful = Практики, которые могут помочь
issues-practice = { $title }
issues-practice-linked = { $title } (предложено участником)
issues-is-withdrawn = Снято: видят только автор и координаторы.
issues-same = У нас так же
issues-not-same = Нет, у нас не так
issues-link = Предложить практику
issues-withdraw = Снять
issues-reopen = Опубликовать снова
issues-back = Все местные проблемы

## Что сделано

issues-gone = Этой проблемы здесь больше нет.
issues-posted = Опубликовано. Другие могут сказать «у нас так же», а я поищу практики, которые могут помочь.
issues-changed = Изменено.
issues-said = Отмечено от вашей секции или страны.
issues-said-before = Отметка от вашей секции или страны уже есть.
issues-unsaid = Отметка вашей секции или страны снята.
issues-own = Это проблема вашей собственной секции.
issues-linked = Предложено: { $title }
