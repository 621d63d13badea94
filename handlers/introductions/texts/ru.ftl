# Знакомства: две стороны, которые согласны. Доброжелательно к обеим; никогда не говорить, кто отказался, почему и когда прочитано.

introductions-command-introductions = С кем вы знакомитесь
    .words = знакомства, мои знакомства, знакомство

## Предложение

introductions-propose-title = Знакомство
introductions-field-sentence = Ваши слова
    .ask = Одна ваша фраза для другой стороны: почему вам хочется познакомиться? Пожалуйста, без имён пользователей, номеров и ссылок: о них вы решите вместе позже.
    .help = Одна фраза, не больше 300 знаков, или нажмите «Пропустить»
introductions-sentence-missing = Здесь нет слов. Напишите одну фразу или нажмите «Пропустить».
introductions-sentence-long = Длинновато. Пожалуйста, не больше { NUMBER($most) } знаков.
introductions-sentence-contact = Похоже на имя пользователя, номер или ссылку. Пожалуйста, уберите: контактами можно обменяться, когда согласны оба.
introductions-preview = Кому: { $name }. Там увидят в точности это и больше ничего о вас:
introductions-preview-title = Кому: «{ $name }». Там увидят в точности это и больше ничего о вас:
introductions-sent = Отправлено. Кому: { $name }.
introductions-sent-title = Отправлено. Кому: «{ $name }».
introductions-sent-how = Скажу, когда будет ответ. Без ответа всё само закончится через две недели. До тех пор можно отозвать, и об этом никто не узнает.
introductions-impossible = Сейчас это знакомство невозможно. Посмотрите других в /match.
introductions-declined-before = У вас уже было такое знакомство, и от него отказались. Я это помню и больше не спрашиваю. Посмотрите других в /match.
introductions-many = Предложений за неделю: { NUMBER($most) }, это предел. Подождите ответов; на следующей неделе можно предложить ещё.
introductions-many-open = Ваших предложений, которые ещё ждут ответа: { NUMBER($most) }. Отзовите одно в /introductions или подождите.

introductions-asked = { $name } хочет с вами познакомиться.
introductions-asked-about = { $name } хочет поговорить про «{ $title }».
introductions-behalf = От имени: { $title }
introductions-says = «{ $text }»
introductions-common = Что у вас общего:
introductions-common-themes = Темы: { $themes }
introductions-common-languages = Языки: { $languages }
introductions-common-countries = Страны: { $countries }
introductions-country = { COUNTRY($code) }
introductions-language = { LANGUAGE($code) }
introductions-themes = Темы: { $themes }
introductions-somebody = Участник сети
introductions-asked-how = Если вы согласитесь, вдвоём решите, как общаться дальше. Ни имя пользователя, ни номер не видны, пока оба этого не скажут. Можно и не отвечать: всё само закончится: { DATE($at) }.
introductions-nudge = Это знакомство ещё ждёт вас. Можно и оставить его.
introductions-accept = Согласиться
introductions-later = Не сейчас
introductions-decline = Отказаться
introductions-report = Пожаловаться

## Ответы

introductions-agreed = Согласие получено: { $name }.
introductions-accepted = Вы согласны: { $name }.
introductions-declined-mine = Отказ принят. Другая сторона через несколько дней узнает, что не подошло, без причин. Я это помню и того же больше не предложу.
introductions-declined-told = { $name }: в этот раз знакомство не состоится. Это ничего не говорит ни о вас, ни о вашей работе. Возможно, в /match кто-то подойдёт лучше.
introductions-later-done = Хорошо. Никто об этом не узнает. Согласиться ещё можно до { DATE($at) }; потом всё само закончится.
introductions-answered = Вы уже ответили.
introductions-others = На знакомство по поводу «{ $title }» уже есть ответ, он от участника: { $name }. Вам ничего делать не нужно.
introductions-gone = Это знакомство больше не открыто.
introductions-over = Это больше не открыто. В /introductions видно, как обстоят дела.
introductions-expired-asked = Знакомство, которое предлагает { $name }, закончилось само, без ответа. Так тоже можно.
introductions-expired-mine = { $name }: за две недели ответа нет, и знакомство закончилось. Люди бывают заняты; о вас это ничего не говорит. В /match есть другие.
introductions-withdraw = Отозвать
introductions-withdraw-ask = Отозвать предложение? Другая сторона увидит только, что оно больше не открыто.
introductions-withdraw-yes = Да, отозвать
introductions-withdrawn = Отозвано. Другая сторона ничего не узнает; на карточке будет только, что она больше не открыта.

## Как дальше

introductions-choose = Как общаться дальше? Собеседник: { $name }. Можно переписываться через меня под выбранными именами или обменяться контактами. Контакты видны, только когда на это нажали оба.
introductions-handles = Обменяться контактами
introductions-handles-back = Не показывать мои
introductions-handles-mine = Вы согласны показать свой контакт. { $name } пока нет, поэтому ничего не видно.
introductions-handles-theirs = { $name } хочет обменяться контактами.
introductions-share-preview = { $name } увидит в точности это:
introductions-share-how = Это будет видно, только если { $name } согласится на то же. До тех пор можно передумать.
introductions-share-yes = Да, показать это
introductions-share-other = Показать другое
introductions-share-link = Открыть чат в Telegram
introductions-share-asked = { $name } хочет обменяться с вами контактами. Ничего не видно, пока вы тоже не нажмёте.
introductions-share-waits = Принято. Теперь о том же спрошу собеседника: { $name }. До ответа ничего не видно.
introductions-share-both = Вы оба согласны. Вот как связаться: { $name }.
introductions-handle-title = Ваш контакт
introductions-field-handle = Контакт
    .ask = Что можно показать другой стороне? Например, электронную почту или имя аккаунта. Пока ничего не отправляется.
    .help = Одна строка, не больше 200 знаков
introductions-handle-missing = Здесь пусто. Напишите одну строку, например электронную почту.
introductions-handle-long = Длинновато. Пожалуйста, не больше { NUMBER($most) } знаков.

## Переписка через Kith

introductions-talk = Переписываться через Kith
introductions-talk-open = Написать
introductions-talk-on = Продолжить переписку
introductions-talk-began = { $name } хочет переписываться через меня. Нажмите «Написать», и ваши сообщения пойдут туда; ваш контакт остаётся скрытым.
introductions-talking = Идёт переписка. Собеседник: { $name }. Всё, что вы сейчас пишете или присылаете, идёт туда под выбранным вами именем.
introductions-talking-how = «Пауза» сразу это прекращает. Команды, которые начинаются с /, работают и никуда не идут. Ответ на переданное сообщение всегда идёт его автору. «Отозвать» убирает ваше последнее сообщение.
introductions-talk-form = Сначала открыто «{ $title }»: то, что вы пишете, идёт туда, пока это не закончено или не отменено.
introductions-talk-over = Эта переписка закончена. То, что вы сейчас написали, не передано.
introductions-pause = Пауза
introductions-paused = Пауза. То, что вы пишете теперь, только для меня. То, что пишет { $name }, по-прежнему приходит.
introductions-passed = Передано. Кому: { $name }.
introductions-waits = Сейчас связаться не получается: { $name }. Ваше сообщение подождёт здесь 30 дней.
introductions-nowhere = Связаться не получается: { $name }. Ваше сообщение не передано.
introductions-from = { $name }:
introductions-answer = Написать: { $name }
introductions-changed = (изменено)
introductions-change-passed = { $name } теперь видит изменённое сообщение.
introductions-take-back = Отозвать
introductions-words-take-back = отозвать, отзови, отозвать сообщение, забрать, забери, забрать сообщение, верни сообщение
introductions-taken = { $name }: это сообщение отозвано.
introductions-taken-done = Сообщение отозвано.
introductions-taken-before = Это сообщение уже отозвано.
introductions-taken-late = Отозвать сообщение можно только в течение двух дней. Более раннее остаётся.
introductions-taken-moment = Оно как раз в пути. Попробуйте ещё раз через пару секунд.
introductions-taken-none = Здесь нет вашего сообщения, которое можно отозвать.
introductions-doubt = Кому это: собеседнику ({ $name }) или мне?
introductions-doubt-theirs = Собеседнику: { $name }
introductions-doubt-mine = Для Kith
introductions-doubt-gone = Этих слов у меня больше нет. Пожалуйста, напишите их ещё раз.
introductions-edit-command = Строка, которая начинается с косой черты, никому не уходит. Там по-прежнему читают то, что было раньше; напишите её без черты или отзовите.
introductions-doubt-first = Вы ещё не выбрали, как общаться. Кнопка «Собеседнику» начнёт переписку через меня этими словами: { $name }.
introductions-doubt-file = Переписка какое-то время молчала. Собеседник: { $name }. Если это туда, продолжите переписку и пришлите ещё раз.
introductions-relay-kinds = Я передаю текст, картинки и файлы. Карточки контактов, геопозиция, голосовые сообщения и стикеры остаются здесь: они говорят больше, чем кажется.
introductions-relay-long = Для одного сообщения слишком длинно: помещается не больше { NUMBER($most) } знаков. Пришлите, пожалуйста, по частям.
introductions-caption-long = Под картинкой или файлом помещается не больше { NUMBER($most) } знаков. Остальное пришлите сообщением.
introductions-held = По этой переписке рассматривают жалобу. До решения я ничего не передаю.
introductions-fast = Для одного часа это много. Продолжите, пожалуйста, чуть позже.
introductions-relay-how = Вы переписываетесь через меня. { $name } видит выбранное вами имя и больше ничего.

introductions-picture-lost = Не удалось получить картинку. Пришлите её ещё раз, не больше 5 МБ.
introductions-picture-unclean = Не могу убрать из этой картинки сведения о месте и камере, поэтому не передаю её. Пришлите её в JPEG, PNG или WebP; подойдёт и снимок экрана.
introductions-file-lost = Не удалось получить файл. Пришлите его ещё раз, не больше 10 МБ.
introductions-file-kind = Передаю только файлы, из которых могу убрать следы автора: PDF, Word, Excel, PowerPoint, OpenDocument и простой текст. Сохраните его, пожалуйста, в одном из этих форматов.
introductions-file-locked = Файл закрыт паролем, и заглянуть в него нельзя. Сохраните его, пожалуйста, без пароля.
introductions-file-people = В файле есть примечания, отслеживаемые правки или другие файлы с именами людей. Примите правки и удалите примечания или сохраните его в PDF.
introductions-file-broken = Не могу прочитать этот файл. Сохраните его заново или в PDF.
introductions-file-ask = Отправить этот файл? Кому: { $name }. Он придёт под именем { $file }, { $size } КБ.
introductions-file-cleaned = Сведения об авторе, программе и датах из него убраны.
introductions-file-clean = Кроме самого текста, об авторе он ничего не говорит.
introductions-file-inside = То, что стоит в самом тексте, например имя, остаётся как есть.
introductions-file-send = Отправить
introductions-file-not = Не отправлять
introductions-file-went = Он уже отправлен.
introductions-file-gone = Этого файла у меня больше нет. Пришлите его ещё раз.
introductions-file-dropped = Не отправлено. Файл здесь удалён.
introductions-file-alt = От кого: { $name }

## Конец и неприятности

introductions-how-went = Как всё прошло?
introductions-went-ask = Вы и { $name }: как идут дела? Другая сторона вашего ответа не увидит.
introductions-went-short = Как всё прошло? Другая сторона вашего ответа не увидит.
introductions-report-well = Помогло
introductions-report-begun = Начали
introductions-report-not = Ничего не вышло
introductions-told-well = Здорово! Спасибо, что рассказали.
introductions-told-begun = Спасибо. Хорошего вам начала!
introductions-told-not = Спасибо, что рассказали. Так бывает; в /match есть другие.
introductions-end = Закончить
introductions-end-ask = Закончить это знакомство? Собеседник: { $name }. Оба узнают, что оно окончено. Открыть снова нельзя.
introductions-end-yes = Да, закончить
introductions-ended = Закончено.
introductions-ended-by = Знакомство окончено по желанию собеседника: { $name }. Спасибо за ваше время.
introductions-closed = Знакомство подошло к концу, его время вышло. Собеседник: { $name }. Спасибо вам обоим.
introductions-closed-unused = { $name }: вы оба были согласны, но за месяц никто не начал, и знакомство закончилось. Найти друг друга снова можно через /match.
introductions-closed-left = Одно из ваших знакомств окончено: другой стороны больше нет.
introductions-trouble = Блок или жалоба
introductions-trouble-ask = Что не так? Собеседник: { $name }.
introductions-trouble-how = Блок: оттуда больше ничего не придёт, а там узнают только, что всё окончено. Жалоба: её рассмотрит координатор и увидит выбранные вами имена, но не ваши контакты.
introductions-why-offensive = Жалоба: обидно
introductions-why-personal = Жалоба: личное
introductions-why-advert = Жалоба: реклама
introductions-why-safeguarding = Жалоба: опасность
introductions-why-other = Жалоба: другое
introductions-block = Заблокировать
introductions-blocked = Заблокировано: { $name }. Оттуда больше ничего не придёт: ни сообщений, ни предложений.
introductions-unblock = Разблокировать
introductions-unblock-one = Разблокировать: { $name }
introductions-unblocked = Разблокировано. Новые предложения снова могут прийти.
introductions-to-blocked = Заблокированные
introductions-blocked-list = Кто у вас заблокирован. Нажмите на имя, чтобы оттуда снова можно было писать.
introductions-blocked-none = У вас никто не заблокирован.
introductions-judge = { $one } и { $other }
introductions-judge-how = Сообщений переписки я не храню. К жалобе приложены слова того, кто жалуется. Пока она рассматривается, ничего не передаётся.

## Свои

introductions-with = Знакомство: { $name }
introductions-about = По поводу: { $title }
introductions-said = Вы написали: «{ $text }»
introductions-waits-how = Без ответа всё само закончится: { DATE($at) }.
introductions-look = Посмотреть
introductions-to-list = Мои знакомства
introductions-to-match = Найти других
introductions-head-open = Ваши знакомства
introductions-head-over = Прошлые знакомства
introductions-list-open = Текущие
introductions-list-over = Прошлые
introductions-none-open = Открытых знакомств у вас нет. В /match видно, кто вам может подойти; там на каждой карточке есть для этого кнопка.
introductions-none-over = Оконченных знакомств у вас пока нет.
introductions-line = { $state } · { DATE($at) }
introductions-state-waits = Ждёт ответа другой стороны
introductions-state-asked = Ждёт вашего ответа
introductions-state-gone = Больше не открыто
introductions-state-agreed = Оба согласны; решите, как дальше
introductions-state-running = Идёт
introductions-state-reported = Идёт; есть отзыв
introductions-state-closed = Окончено
introductions-state-declined = Не состоялось
introductions-state-withdrawn = Отозвано
introductions-state-expired = Закончилось без ответа
introductions-step-proposed = Предложено: { DATE($at) }
introductions-step-agreed = Согласие: { DATE($at) }
introductions-step-running = Начало: { DATE($at) }
introductions-step-reported = Отзыв: { DATE($at) }
introductions-step-declined = Не состоялось: { DATE($at) }
introductions-step-withdrawn = Отозвано: { DATE($at) }
introductions-step-expired = Закончилось без ответа: { DATE($at) }
introductions-step-closed = Окончено: { DATE($at) }
