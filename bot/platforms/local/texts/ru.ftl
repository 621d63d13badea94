# Собственные слова веб-чата и терминала. То, что говорит Kith, приходит из функций.

## Страница

local-page-conversation = Разговор
local-page-input = Напишите сообщение
local-page-send = Отправить
local-page-commands = Команды
local-page-attach = Добавить фото, файл или геопозицию
local-page-photo = Фото
local-page-photo-alt = Ваше фото
local-page-photo-chosen = Фото добавлено. Можно подписать его, затем отправить.
local-page-file = Файл
local-page-file-chosen = файл добавлен. Можно написать пару слов, затем отправить.
local-page-share-location = Отправить геопозицию
local-page-locating = Определяю геопозицию…
local-page-location-sent = Геопозиция отправлена
local-page-location-failed = Не удалось определить геопозицию. Напишите город.
local-page-edit = Изменить сообщение
local-page-editing = Изменение сообщения
local-page-edited = изменено
local-page-drop = Отмена
local-page-close = Закрыть
local-page-you = Вы:
local-page-kith = Kith:
local-page-today = Сегодня
local-page-yesterday = Вчера
local-page-typing = Kith пишет
local-page-waiting = ещё не отправлено
local-page-offline = Нет связи. Написанное сохранится и уйдёт позже.
local-page-newest = К последнему сообщению
local-page-welcome = Записывайте дела своей группы и смотрите, что складывается в итоге. Нажмите «Начать».
local-page-start = Начать
local-page-demo = Демо: всё здесь выдумано
local-page-who = Попробовать как
local-page-download = Скачать
local-page-account = Ваши браузеры
local-page-account-about = Ваш чат с Kith открыт в этих браузерах. Написанное останется, когда вы выйдете.
local-page-this-browser = этот браузер
local-page-last-used = последнее использование:
local-page-browser = Браузер
local-page-sign-out = Выйти
local-page-stay = Остаться
local-page-gate-waits = Kith спрашивает здесь и там, откуда код, вы ли это. После двух «да» ваш чат откроется.
local-page-gate-again = Ввести другой код
local-page-gate-over = Вы вышли из чата в этом браузере.
local-page-gate-back = Ввести код
local-page-form-open = Заполнить как анкету
local-page-form-send = Готово
local-page-form-sending = Отправляю…
local-page-form-cancel = Назад в чат
local-page-form-optional = (необязательно)
local-page-form-required = Это поле нужно заполнить.
local-page-form-none = Не выбрано
local-page-form-search = Поиск
local-page-form-date = Выбрать день в календаре
local-page-noscript = Чату нужен JavaScript. Разрешите его для этой страницы.
local-page-refused-empty = Пока нечего отправлять.
local-page-refused-long = Слишком длинно для одного сообщения. Отправьте частями.
local-page-refused-gone = Этого сообщения уже нет. Отправьте его как новое.
local-page-refused-closed = Kith перезапускается. Попробуйте через минуту.
local-page-refused-unlinked = Пока нельзя: сначала нужно «да» с обеих сторон.
local-page-refused-photo-large = Это фото больше 5 МБ. Отправьте поменьше.
local-page-refused-photo-kind = Это фото не читается. Подойдут JPEG, PNG и WebP.
local-page-refused-file-large = Этот файл больше 10 МБ. Отправьте поменьше.

## Страница с кодом

local-code-title = Откройте свой чат здесь
local-code-intro = Знакомый вам чат в этом браузере, со всем, что в нём начато.
local-code-left-title = Вы вышли
local-code-left-intro = В этом браузере ничего вашего не осталось. Чтобы вернуться, получите новый код.
local-code-get = Напишите Kith в личном чате /link. Придёт код, он действует десять минут.
local-code-label = Ваш код
local-code-type = Восемь букв и цифр. Регистр и дефисы не важны.
local-code-go = Дальше
local-code-agree = Kith спросит здесь и там, вы ли это. Ответьте «да» оба раза.
local-code-keep = Вы остаётесь в чате, пока не выйдете или пока не пройдёт 180 дней без использования. Лучше на своём устройстве.
local-code-owner = Kith на этом компьютере запускаете вы? Откройте ссылку, которую он показал при запуске.
local-code-trouble-shape = Это не похоже на код: в нём восемь букв и цифр. Посмотрите ещё раз сообщение от Kith.
local-code-trouble-many = Сейчас много браузеров ждут «да». Попробуйте через полчаса.
local-code-trouble-closed = Kith перезапускается. Попробуйте через минуту.

## Терминал

local-terminal-hello = { $network }. Напишите сообщение и нажмите Enter. #help покажет остальное, #quit завершает.
local-terminal-help =
    Кнопки: введите то, что в скобках, например 1 или #1.
    { "#" }edit ТЕКСТ меняет ваше последнее сообщение.
    { "#" }photo ФАЙЛ ПОДПИСЬ отправляет картинку.
    { "#" }place ШИРОТА ДОЛГОТА отправляет геопозицию.
    { "#" }save 1 сохраняет сюда первый файл последнего сообщения.
    { "#" }menu показывает команды. #quit завершает.
local-terminal-changed = (изменено)
local-terminal-file = Файл { $number }: { $name } (#save { $number })
local-terminal-saved = Сохранено: { $path }
local-terminal-no-button = Кнопки { $number } сейчас нет.
local-terminal-no-file = Такого файла нет. Файлы нумеруются с 1 в последнем сообщении, где они есть.
local-terminal-no-picture = { $path } не читается как картинка. Подойдут JPEG, PNG и WebP до 5 МБ.
local-terminal-no-place = Введите два числа, например: #place 41.7 44.8
local-terminal-no-message = Пока нет вашего сообщения, которое можно изменить.
local-terminal-unknown = Неизвестно: { $word }. #help покажет, что есть. Чтобы отправить это как сообщение, начните с пробела.
