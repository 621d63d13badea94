# Что помогло практикам получиться. Считается только то, что читатель может открыть.

## Команды

factors-command-factors = Что помогает: факторы успеха по темам
    .words = факторы успеха, факторы, что помогло, что сработало

## Страницы

factors-which-theme = Что помогает делу получиться? Выберите тему или напишите, например: /factors здоровье
factors-theme-unknown = Не знаю ни такой темы, ни такого фактора успеха: «{ $text }».
factors-did-you-mean = Возможно, вы имели в виду что-то из этого?
factors-all-themes = Все темы
factors-other-themes = Другие темы
factors-head = Факторы успеха: { $theme }
factors-head-all = Факторы успеха по всем темам
factors-none = Здесь факторы успеха пока не названы ни в одной практике. У вас что-то получилось? Поделитесь, и другие смогут этому научиться.
factors-share = Поделиться практикой
factors-press = Нажмите на фактор, чтобы увидеть его практики.
factors-line = { $number }. { $name }: { $cited }
factors-cited = { $practices }, { $countries }
factors-practices =
    { $count ->
        [one] { $count } практика
        [few] { $count } практики
        [many] { $count } практик
       *[other] { $count } практики
    }
factors-countries =
    { $count ->
        [0] страна не указана
        [one] { $count } страна
        [few] { $count } страны
        [many] { $count } стран
       *[other] { $count } страны
    }
factors-also = Другие названия: { $words }
factors-practice =
    { $number }. { $title } ({ $where }, { $on }), { $verdict ->
        [worked] получилось
        [failed] не получилось
       *[mixed] получилось отчасти
    }
factors-nowhere = Здесь нет открытых для вас практик с этим фактором.
factors-gone = Этого здесь больше нет.

## Для тех, кто заботится о сети

factors-open = Посмотреть
factors-tend = Переименовать, объединить
factors-rename = Переименовать
factors-merge = Объединить с другим
factors-part = Отделить: { $name }
factors-rename-title = Другое название
factors-rename-what = Сейчас это называется «{ $name }». Старое название тоже будет сюда вести.
factors-field-name = Название
    .ask = Как это назвать?
    .help = Несколько слов на вашем языке
factors-name-unusable = В названии должны быть буквы, и оно не длиннее { $count } знаков. Попробуйте иначе.
factors-name-taken = Так уже называется другой фактор. Выберите другое название или отмените и объедините их.
factors-renamed = Переименовано.
factors-merge-title = Объединить два фактора
factors-merge-what = Останется фактор «{ $name }». Другой будет считаться вместе с ним, и все слова приведут сюда.
factors-field-other = Другой фактор
    .ask = Какой ещё фактор значит то же самое?
    .help = Нажмите кнопку или напишите несколько слов из названия
factors-other-unknown = Не нахожу другого похожего фактора. Попробуйте другие слова из названия.
factors-merged = Фактор «{ $gone }» теперь входит в фактор «{ $name }».
factors-parted = Фактор «{ $name }» снова сам по себе.
