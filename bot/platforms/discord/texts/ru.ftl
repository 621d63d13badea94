# Собственные слова для Discord. Что говорит Kith, написано в разделах.

discord-fill = Заполнить
discord-fix = Исправить
discord-choose = Выбрать
discord-choose-part = Выбрать ({ $part } из { $parts })
discord-menu-log = Записать как дело
discord-menu-remind = Напомнить мне
discord-try-again = Сейчас не получилось это принять. Попробуйте ещё раз через минуту.
