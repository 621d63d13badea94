# Объединённые сети: что остаётся у каждой, чем делятся, и что без согласия ничего не происходит.

federation-command-partners = Сети-партнёры: с кем мы объединены
    .words = сети-партнёры, сети партнёры, партнёры, объединённые сети

## The page

federation-head = Сети-партнёры сети «{ $network }»
federation-none = Ваша сеть ни с кем не объединена. Её владельцы могут предложить это другой сети.
federation-none-owner = Ваша сеть ни с кем не объединена. Вы можете предложить это другой сети в этом Kith.
federation-line-united = { $network }: вместе с { $on }
federation-line-asked = { $network }: вопрос задан, ответить можно до { $at }
federation-line-asks = { $network }: ждут вашего ответа до { $at }
federation-default = То, что вы добавляете, видит { $partners ->
    [yes] и ваша сеть, и сети-партнёры. На карточке это можно изменить.
   *[no] только ваша сеть. На карточке это можно изменить.
 }
federation-default-yes = Делиться новым с партнёрами
federation-default-no = Новое — только своей сети
federation-default-kept = Запомнено. То, что добавлено раньше, остаётся как было.
federation-propose = Предложить другой сети

## One union

federation-title = { $one } и { $other }
federation-is-united = Вместе с { $on }.
federation-is-proposed = Объединиться предлагает сеть «{ $network }». Без ответа вопрос закроется: { $at }.
federation-is-left = Сеть «{ $network }» вышла. Обмен между сетями прекращён.
federation-is-over = Это закончено: ответа никто не ждёт.
federation-words = Их словами: { $words }
federation-means =
    Что это значит: у каждого остаются свой профиль и своя сеть. Само по себе ничего не передаётся: автор может поделиться тем, что написано, на карточке — с сетями, которые объединены с вашей сейчас или объединятся позже.
    Каждая сторона может выйти в любой момент. Тогда всё сразу прекращается, и у каждой остаётся своё.
federation-figures = Цифры обеих сетей вместе
federation-profiles = Мои два профиля
federation-leave = Выйти
federation-look = Открыть
federation-accept = Согласиться
federation-decline = Отказать
federation-withdraw = Отозвать вопрос

## Deciding

federation-form = Объединиться с другой сетью
federation-field-network = Сеть
    .ask = С какой сетью вы хотите объединиться?
    .help = Нажмите на сеть или напишите её название.
federation-field-words = Что это значит
    .ask = Что это значило бы для обеих сетей, вашими словами? Это прочтут владельцы другой сети.
    .help = Несколько фраз: что вы делали бы вместе.
federation-network-unknown = Сети с таким названием, которой можно это предложить, я не нахожу. Нажмите одну из кнопок.
federation-words-missing = Напишите несколько слов для другой стороны.
federation-words-long = Это длиннее { $most } знаков. Напишите, пожалуйста, короче.
federation-nobody-left = В этом Kith нет другой сети, которой можно это предложить.
federation-known = С этой сетью вопрос уже открыт или решён.
federation-proposed = Вопрос задан. Владельцы прочтут ваши слова, а вы узнаете их ответ.
federation-asks = Сеть «{ $network }» предлагает объединиться. Ваша сеть: { $own }.
federation-answer-by = Ответьте, пожалуйста, до: { $at }.
federation-accepted = Готово: сети объединены.
federation-declined = Отказано. Им об этом скажут, без причины.
federation-withdrawn = Отозвано.
federation-told-united = Сети «{ $one }» и «{ $other }» теперь объединены. Само по себе ничего не передаётся: автор может поделиться написанным на карточке.
federation-told-declined = «{ $one }» и «{ $other }»: на предложение объединиться ответили отказом.
federation-told-left = Объединение сетей «{ $one }» и «{ $other }» закончено: вышла сеть «{ $network }». Обмен прекращён, у каждой остаётся своё.
federation-told-team = Объединение сетей «{ $one }» и «{ $other }» закончено. Поэтому вы больше не в команде проекта «{ $project }».
federation-expired = От сети «{ $network }» нет ответа уже { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
 }. Можно спросить ещё раз.
federation-leave-ask = Выйти из объединения? Ваша сеть: { $own }; другая: { $other }. Всё сразу прекратится: в списках, в поиске и за старыми кнопками. У каждой остаётся своё.
federation-leave-yes = Выйти сейчас
federation-left = Ваша сеть вышла. Обмен между сетями прекращён.
federation-decided = Это уже решено.
federation-gone = Такого объединения нет, или оно не для вас.
federation-owners-only = Это решают только владельцы сети: { $names }.
federation-owners-none = Это решают только владельцы сети.

## What an item is for

federation-item = «{ $title }»
federation-shared = Теперь это читают участники сетей: { $networks }. И тех, что объединятся с вашей позже.
federation-unshared = Теперь это читает только ваша сеть.
federation-for-whom = Кто может это видеть?
federation-for-own = Наша сеть
federation-for-both = И сети-партнёры
federation-for-all = Все
federation-for-all-means = «Все» — это все сети этого Kith и открытая страница. Там видны: { $kind ->
    [activity] название, дни, секции, темы, числа и результат
    [issue] название, текст и место
   *[organisation] название, вид, город, сайт и описание
 }. Никогда не видны: кто это написал, кто помогал, снимки и контакты.
federation-for-all-never = Школы видят только сети: ни одна открытая страница не говорит, где бывают дети.
federation-public = Теперь это могут прочитать все.
federation-public-link = Открытая страница: { $link }
federation-item-gone = Этого больше нет, или это не ваше.
federation-authors-choice = Поделиться этим с другими сетями может только автор.
federation-not-now = Сейчас поделиться нельзя: ваша сеть ни с кем не объединена, или это открыто не всей вашей сети.

## One person in both

federation-double-ask = Вы состоите в сетях «{ $one }» и «{ $other }», а они теперь объединены. Сделать один профиль для обеих? Без вашего слова ничего не сливается.
federation-double-head = Ваш профиль в сетях «{ $one }» и «{ $other }»
federation-double-how = У вас два профиля. Кнопками выберите, что верно, потом нажмите «Один профиль». Дальше изменения будут попадать в оба.
federation-double-is-one = У вас один профиль в обеих сетях: изменение в одном попадает и в другой.
federation-double-same = В обоих сказано одно и то же.
federation-double-line = { $network }: { $value }
federation-double-as = { $field }: как в сети «{ $network }»
federation-double-yes = Один профиль
federation-double-no = Оставить два профиля
federation-double-merged = Теперь у вас один профиль в обеих сетях.
federation-double-kept = Оба профиля остаются как были.
federation-field-kinds = Роли
federation-field-themes = Темы
federation-field-country = Страна
federation-nothing = не сказано
federation-kind = { $kind ->
    [volunteer] волонтёр
    [student] учусь
    [formal-educator] формальное образование
    [nonformal-educator] неформальное образование
   *[researcher] исследования
 }

## The same activity in both

federation-twice = Нет ли чего записанного дважды?
federation-twice-which = { $count ->
    [one] { $count } дело, похоже, записано в обеих сетях. Если так и есть, нажмите: вместе оно будет считаться один раз.
    [few] { $count } дела, похоже, записаны в обеих сетях. Нажмите те, где так и есть: вместе они будут считаться один раз.
    [many] { $count } дел, похоже, записаны в обеих сетях. Нажмите те, где так и есть: вместе они будут считаться один раз.
   *[other] { $count } дела, похоже, записаны в обеих сетях. Нажмите те, где так и есть: вместе они будут считаться один раз.
 }
federation-twice-none = Ничего, что записано вами в обеих сетях, не нашлось.
federation-twin-which = Какое это из ваших дел? В общих цифрах обеих сетей они будут считаться один раз.
federation-twin-none = В эти дни в вашей сети у вас ничего не записано. Сначала запишите, потом нажмите снова.
federation-twin-done = «{ $title }» считается один раз в общих цифрах обеих сетей. Больше ничего не изменилось.
federation-twin-asked = Спрашиваю автора дела «{ $title }». Автор увидит название и день вашего дела.
federation-twin-ask = Из сети «{ $network }» говорят, что ваше дело «{ $own }» — то же самое, что у них: «{ $title }», { $on }. Это так? В общих цифрах обеих сетей они считались бы один раз.
federation-twin-yes = Это одно и то же
federation-twin-no = Это разные дела
federation-twin-apart = Это два разных дела; считаются оба.
federation-twin-taken = Одно из этих дел уже отмечено как записанное в обеих сетях.
federation-twin-nobody = Автора здесь больше нет, и подтвердить, что это одно и то же, некому.

## Calls that both hold

federation-call-how = Сети-партнёры, которые ведут этот набор вместе с вами: их участники могут ответить, а их координаторы читают имена тех, кто согласен.
federation-call-nobody = Ваша сеть сейчас ни с кем не объединена.
federation-call-line = { $network }: { $state ->
    [in] ведёт вместе с вами
    [asked] вопрос задан
    [declined] отказ
   *[left] больше не ведёт
 }
federation-call-ask = Спросить: { $network }
federation-call-end = Без: { $network }
federation-call-asked = Вопрос задан. Решают владельцы.
federation-call-asks = Сеть «{ $network }» предлагает вести этот набор вместе. Ваша сеть: { $own }.
federation-call-until = Открыт до { $at }
federation-call-means = Ваши участники смогут ответить. Вы прочтёте имена тех, кто согласен, и число остальных; они — так же.
federation-call-yes = Вести вместе
federation-call-no = Отказать
federation-call-told = { $network }: { $state ->
    [in] набор «{ $title }» теперь ведут вместе с вами.
   *[declined] от набора «{ $title }» отказались.
 }
federation-call-joined = Теперь ваша сеть тоже ведёт «{ $title }».
federation-call-declined = Отказано: «{ $title }».
federation-call-open = Открыть набор
federation-call-ended = Сеть «{ $network }» больше не ведёт «{ $title }». Её участники его больше не видят.
federation-call-over = Этот набор уже не открыт.

## Две записи одного человека

federation-namesake-ask = В сети «{ $network }», которая объединена с вашей, тоже есть человек с именем { $name }. Это вы?
    Никто не узнает, что вы нажмёте.
federation-namesake-yes = Это я
federation-namesake-no = Нет
federation-namesake-thanks = Спасибо. Если ваш аккаунт в сети «{ $network }» ответит так же, я напишу в оба. Если нет, ничего не произойдёт, и никто не узнает о вашем ответе.
federation-namesake-never = Записано насовсем: это разные люди. Больше не спрошу.
federation-namesake-answered = Вы сказали, что это не вы. Чтобы соединить два своих аккаунта, напишите /link.
federation-namesake-over = Этот вопрос закрыт. Чтобы соединить два своих аккаунта, напишите /link.
federation-pair-number = Оба аккаунта ответили, что это вы. Если оба ваши, напишите это число в другом: { $number }
    Оно действует { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
 }. Никому его не сообщайте: кто его напишет, получит всё, что есть в этом аккаунте.
federation-pair-ask = Оба аккаунта ответили, что это вы. В другой отправлено число: если оба ваши, вы найдёте его там.
federation-pair-type = Написать число
federation-pair-six = В нём шесть цифр, например 123 456.
federation-pair-wrong = { $left ->
    [one] Это не то число. Ещё { $left } попытка.
    [few] Это не то число. Ещё { $left } попытки.
    [many] Это не то число. Ещё { $left } попыток.
   *[other] Это не то число. Ещё { $left } попытки.
 }
federation-pair-apart = Это было не то число, и два аккаунта остаются раздельными. Соединить их по-прежнему можно: /link
federation-form-number = Число из другого аккаунта
federation-field-number = Число
    .ask = Какое число стоит в вашем другом аккаунте?
    .help = Шесть цифр, например 123 456.
federation-join-head = Оба аккаунта ваши. Сделать их одним?
federation-join-entries = { $count ->
    [one] Перейдёт { $count } запись: то, что вы там писали или в чём участвовали.
    [few] Перейдут { $count } записи: то, что вы там писали или в чём участвовали.
    [many] Перейдут { $count } записей: то, что вы там писали или в чём участвовали.
   *[other] Перейдут { $count } записи: то, что вы там писали или в чём участвовали.
 }
federation-join-reminders = { $count ->
    [one] Перейдёт { $count } напоминание.
    [few] Перейдут { $count } напоминания.
    [many] Перейдут { $count } напоминаний.
   *[other] Перейдут { $count } напоминания.
 }
federation-join-drafts = { $count ->
    [one] Перейдёт { $count } незаконченная запись.
    [few] Перейдут { $count } незаконченные записи.
    [many] Перейдут { $count } незаконченных записей.
   *[other] Перейдут { $count } незаконченной записи.
 }
federation-join-rights = Права координатора из другого аккаунта не переходят.
federation-join-how = Вы остаётесь в обеих сетях и с обоими аккаунтами. Неделю это можно отменить.
federation-join-yes = Сделать одним
federation-join-done = Готово: в обеих сетях вы один человек и можете писать из любого аккаунта.
federation-join-accounts = Мои аккаунты
federation-join-undone = Отменено: снова два аккаунта, у каждого своё.
federation-join-stays = Это уже нельзя отменить. Напишите /link, чтобы увидеть свои аккаунты.

## The public page

federation-page-activities = Что мы сделали
federation-page-issues = Местные проблемы
federation-page-organisations = Организации
federation-page-more = Что ещё открыто
federation-page-none = Здесь пока ничего не открыто для всех.
federation-page-skip = Перейти к списку
federation-page-promise = Здесь только то, что участники открыли для всех, без их имён.
federation-page-volunteers = { $count ->
    [one] { $count } волонтёр
    [few] { $count } волонтёра
    [many] { $count } волонтёров
   *[other] { $count } волонтёра
 }
federation-page-reached = { $count ->
    [one] Охвачен { $count } человек
    [few] Охвачено { $count } человека
    [many] Охвачено { $count } человек
   *[other] Охвачено { $count } человека
 }
federation-page-kind = { $kind ->
    [union] Профсоюз
    [mutual] Общество взаимопомощи
    [non-profit] НКО
    [cooperative] Кооператив
    [school] Школа
    [university] Университет
    [agency] Национальное агентство
   *[company] Компания
 }
