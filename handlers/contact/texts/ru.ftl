# Обращения: написать координаторам через Kith, с номером вместо адреса.

contact-command-contact = Написать координаторам
    .words = связаться с координатором, написать координатору, обращение, координатору

contact-menu = Напишите координаторам через меня. Адресов друг друга никто не увидит, а ответ придёт сюда.
contact-waiting = Ждут ответа от вас или от других: { NUMBER($count) }
contact-new = Новое обращение
contact-to-mine = Мои обращения
contact-to-queue = Ждут моего ответа
contact-nobody = Здесь пока нет координатора, которого можно спросить. В /join видно секции, где кто-то есть.
contact-many = Обращений за день: { NUMBER($most) }, это предел. Допишите к одному из них или подождите до завтра.
contact-gone = Это обращение вам недоступно. Ваши видны в /contact.

## Написать

contact-ask-title = Сообщение координаторам
contact-more-title = Ещё одно сообщение
contact-answer-title = Ответ
contact-field-whom = Кому
    .ask = Кому? Первые в списке ближе всего.
    .help = Нажмите кнопку
contact-field-text = Сообщение
    .ask = Что вы хотите сказать?
    .help = Не больше 2000 знаков
contact-field-named = Имя
    .ask = Можно ли показать выбранное вами имя?
    .help = Нажмите кнопку
contact-named-yes = Да, моё имя
contact-named-no = Нет, без имени
contact-level-section = Ваша секция
contact-level-country = Ваша страна
contact-level-network = Сеть
contact-press-one = Пожалуйста, нажмите одну из кнопок.
contact-text-missing = Здесь нет слов. Пожалуйста, напишите сообщение.
contact-text-long = Длинновато. Пожалуйста, не больше { NUMBER($most) } знаков.
contact-text-only = Обращения принимают только текст. Опишите словами то, что хотели прислать.
contact-preview = Кому: { $whom }
contact-preview-from = Там увидят: { $name }
contact-somebody = участник сети
contact-sent = Обращение № { $number } у координаторов. Кому: { $whom }.
contact-sent-how = Ответ придёт сюда. Если за три дня никто не ответит, обращение перейдёт на уровень выше.
contact-more-sent = Добавлено к обращению № { $number }.

## Читать и отвечать

contact-number = Обращение № { $number }
contact-ticket-from = Обращение № { $number }: { $name }
contact-ticket-to = Обращение № { $number }. Кому: { $whom }
contact-country = { COUNTRY($code) }
contact-line-mine = Вы, { DATE($at) }:
contact-line-asked = Вопрос, { DATE($at) }:
contact-line-answer = Ответ, { DATE($at) }:
contact-state-open = Ждёт ответа.
contact-state-answered = Ответ дан.
contact-state-closed = Закрыто.
contact-again = У обращения есть продолжение:
contact-up = На это обращение три дня нет ответа, поэтому теперь оно у вас:
contact-up-told = На обращение № { $number } три дня нет ответа. Теперь оно здесь: { $whom }.
contact-still = Это всё ещё ждёт ответа:
contact-still-told = На обращение № { $number } всё ещё нет ответа. Тем, кто может ответить, отправлено напоминание. Простите, что так долго.
contact-answer = Ответить
contact-answering = Ваш ответ на обращение № { $number } сразу придёт в чат того, кто спрашивает.
contact-answer-head = Ответ на обращение № { $number }
contact-answer-by = От кого: { $name }
contact-answer-how = Чтобы написать ещё, ответьте на это сообщение или нажмите кнопку.
contact-answer-sent = Ваш ответ на обращение № { $number } в пути.
contact-more = Написать ещё
contact-close = Закрыть
contact-closed = Обращение № { $number } закрыто. Его автор может написать ещё.
contact-closed-told = Обращение № { $number } закрыто. Если чего-то не хватает, напишите ещё: оно откроется снова.
contact-settled = Обращение № { $number } уже разобрано.
contact-look = Посмотреть
contact-listed = { $state } { DATE($at) }
contact-head-mine = Ваши обращения
contact-head-queue = Обращения, которые ждут ответа
contact-none-mine = Через меня вы координаторам ещё не писали.
contact-none-queue = Ни одно обращение не ждёт вашего ответа.
