# Собственные слова для Discord. Что говорит Kith, написано в разделах.

discord-fill = Заполнить
discord-fill-part = Заполнить ({ $part } из { $parts })
discord-fix = Исправить
discord-fix-part = Исправить ({ $part } из { $parts })
discord-part-of = ({ $part } из { $parts })
discord-choose = Выбрать
discord-choose-part = Выбрать ({ $part } из { $parts })
discord-menu-log = Записать как дело
discord-menu-remind = Напомнить мне
discord-try-again = Сейчас не получилось это принять. Попробуйте ещё раз через минуту.
