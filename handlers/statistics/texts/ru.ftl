# Цифры: что получается из всех дел. Слово, двоеточие, число: строки короткие и без склонений.

## Команды

statistics-command-stats = Что получается в сумме: я, моя секция, моя страна, сеть
    .words = статистика, цифры, итоги, числа, сумма

## Слова в запросе, через запятую

statistics-word-me = я, мои цифры, мои, обо мне, у меня
statistics-word-section = моя секция, моей секции, нашей секции, наша секция, по секции, секция, секции
statistics-word-country = моя страна, моей стране, моей страны, нашей стране, наша страна, по стране, страна, страны
statistics-word-network = вся сеть, всей сети, по всей сети, по сети, наша сеть, сеть, сети, все вместе
statistics-word-all = за всё время, за все время, всё время, все время, с самого начала, всего, всё
statistics-word-by-theme = по темам, по теме, темы
statistics-word-by-place = по секциям, по странам
statistics-word-by-month = по месяцам, помесячно
statistics-word-labelled = только со знаком, со знаком, отмеченные знаком
statistics-word-and = и, а также, плюс, против, по сравнению с

## Чьи цифры

statistics-of-me = Мои дела
statistics-of-country = { COUNTRY($country) }

## За какое время

statistics-all-time = За всё время
statistics-year-so-far = { $year }, пока что
statistics-month = { MONTH($month) }
statistics-month-so-far = { MONTH($month) }, пока что
statistics-days = { $days }
statistics-up-to = По { $day }
statistics-whole-months = Показано целыми месяцами.
statistics-labelled-only = Только дела со знаком

## Сумма

statistics-activities-mixed = Дела: { $count } (подтверждённые здесь отдельно не показаны)
statistics-activities-verified = Дела: { $count }, из них подтверждено: { $verified }
statistics-labelled = Дел со знаком: { $count }
statistics-labelled-among = Из них со знаком: { $count }
statistics-labelled-years = О делах со знаком всем видно только число за целые годы, чтобы никого не выдать; координаторы видят остальное.
statistics-private = Из них личных: { $count }
statistics-private-own = Личные, считаются только для вас: { $count }
statistics-volunteers = Волонтёры: { $value }
statistics-reached = Охват: { $value }
statistics-first-time = , из них впервые: { $count }
statistics-hours = Часы волонтёров: { $value }
statistics-told = (указано: { $told } из { $count })
statistics-no-data = нет данных
statistics-hidden = не показано, чтобы никого не выдать
statistics-figure-alone = (без части общих дел)
statistics-alone = Без общих дел с другими (за ними слишком мало людей): { $periods }
statistics-left-out = Сюда не входит, потому что людей слишком мало: { $periods }
statistics-figure-left-out = «{ $figure }»: сюда не входит, потому что людей слишком мало: { $periods }
statistics-verified-only = Только подтверждённое
statistics-nothing = За это время здесь пока ничего не записано.
statistics-nothing-labelled = За это время дел со знаком здесь ещё нет.
statistics-labelled-closed = Показать здесь число дел со знаком нельзя: это могло бы кого-то выдать. Попробуйте целый год или уровень выше; координаторам оно видно.
statistics-pending = Kith ещё считает, что из этого можно показать всем. Спросите ещё раз через минуту.
statistics-too-few =
    За этой цифрой слишком мало людей, чтобы её показать.
    Она выдала бы, что сделали один или двое. Возьмите время подольше или уровень выше.
statistics-too-few-own =
    За этой цифрой слишком мало людей из вашей секции, чтобы её показать.
    Она выдала бы, что сделали один или двое; координатор её видит. Возьмите время подольше, уровень выше или свои цифры.

## Части

statistics-by-theme = По темам
statistics-by-month = По месяцам
statistics-by-section = По секциям
statistics-by-country = По странам
statistics-part = { $name }: { $count }
statistics-part-partly = { $name }: { $count } (не всё)
statistics-part-verified = { $name }: { $count } (подтверждено: { $verified })
statistics-parts-of = { $by }: { $figure }
statistics-parts-hidden = За каждой частью слишком мало людей, чтобы её показать.
statistics-no-theme = Без темы
statistics-nowhere = Без секции
statistics-other = Другие, слишком мало людей, чтобы показать отдельно: { $count }
statistics-shared-sections = Общие дела нескольких секций, считаются один раз: { $count }
statistics-shared-countries = Общие дела нескольких стран, считаются один раз: { $count }
statistics-shared-themes = С несколькими темами, считаются один раз: { $count }
statistics-other-sections = Другие, за вычетом общих дел нескольких секций: { $count }
statistics-other-countries = Другие, за вычетом общих дел нескольких стран: { $count }
statistics-other-themes = Другие, за вычетом дел с несколькими темами: { $count }
statistics-together = Вместе: { $count }
statistics-parts-alone = По частям показать нельзя: за общими делами с другими слишком мало людей.
statistics-themes-in-years = Темы показываются только за целые годы, чтобы никого не выдать.
statistics-themes-count = По темам здесь видно только число дел, чтобы никого не выдать.

## Рост

statistics-compared =
    { $now }
    для сравнения: { $then }
statistics-name-activities = Дела
statistics-name-volunteers = Волонтёры
statistics-name-reached = Охват
statistics-name-hours = Часы волонтёров
statistics-growth-up = { $name }: { $then } → { $now }, больше на { PERCENT($share) }
statistics-growth-much = { $name }: { $then } → { $now }, больше чем в десять раз
statistics-growth-down = { $name }: { $then } → { $now }, меньше на { PERCENT($share) }
statistics-growth-same = { $name }: { $now }, как и было
statistics-growth-new = { $name }: { $now }, впервые
statistics-growth-no-data = { $name }: { $then } → { $now }
statistics-growth-hidden = С прежним не сравнить: за цифрами тогда или сейчас слишком мало людей.

## Как это считается

statistics-note-me = То, что записали вы или что у вас общее с другими, по первому дню.
statistics-note-exact = Каждое дело считается один раз, по первому дню; непринятые не считаются.
statistics-note-public = Без личных дел и без цифр, которые выдали бы меньше 3 человек.
statistics-method-title = Как это считается
statistics-method-counted =
    Дело считается по первому дню. Непринятые не считаются нигде; неподтверждённые считаются, и это видно.
    Волонтёры и охват считаются каждый раз: две уборки с теми же пятью людьми дают десять.
    «Нет данных» значит, что цифру никто не указал. Это не ноль.
statistics-method-joint =
    Общее дело считается целиком для каждой из секций и один раз в стране и в сети.
    Что посчитано не один раз, стоит отдельной строкой, чтобы строки сходились с суммой. С темами так же.
statistics-method-labelled = Знак есть у дела, пока его даёт самопроверка автора или решение координатора. Взгляд со стороны на это не влияет.
statistics-method-growth = Незаконченное время сравнивается с тем же числом дней или с закончившимися месяцами. От нуля процентов не бывает: там стоит «впервые».
statistics-method-exact = Вы видите здесь точные цифры, вместе с личными делами.
statistics-method-public =
    Здесь то, что можно видеть всем: без личных дел, целыми месяцами и ничего, за чем стоят меньше 3 человек, даже если складывать и вычитать. Поэтому какой-то цифры иногда нет.
    То, что меняется изо дня в день, может сказать больше; пожалуйста, не присматривайтесь так близко.

## Тихие секции

statistics-quiet-title = Без дел столько недель или дольше: { $weeks }
statistics-quiet-since = { $section }: последнее дело { $day }
statistics-quiet-never = { $section }: пока ничего не записано
statistics-quiet-more = И ещё: { $count }
statistics-quiet-none = Все секции были активны. Отлично!

## Вопросы

statistics-gone = Этого нет в вашей сети или уже нет совсем.
statistics-which = Что вы имеете в виду: «{ $text }»?
statistics-several = «{ $text }» не поместится на одной странице. С чего начать?
statistics-no-section =
    Вы пока не в секции, поэтому цифр «моей секции» нет.
    /me покажет, где вы сейчас, а /join поможет войти в секцию.
statistics-no-country =
    У вас не указана страна, поэтому цифр «моей страны» нет.
    /me покажет, где вы сейчас, и там можно выбрать страну.
statistics-unread = Не получилось понять: «{ $text }». Напишите, чьи цифры и за какое время, например:
statistics-examples =
    /stats март
    /stats моя страна с 2024 года
    /stats мои за прошлый год

## Кнопки

statistics-button-this-month = Этот месяц
statistics-button-this-year = Этот год
statistics-button-last-year = Прошлый год
statistics-button-all = Всё время
statistics-button-by-theme = По темам
statistics-button-by-month = По месяцам
statistics-button-by-section = По секциям
statistics-button-by-country = По странам
statistics-button-overview = Обзор
statistics-button-labelled = Только со знаком
statistics-button-everything = Все дела
statistics-button-me = Я
statistics-button-section = Моя секция
statistics-button-mine = Мои цифры
statistics-button-quiet = Тихие секции
statistics-button-weeks = { $weeks } нед.
statistics-button-method = Как это считается?

## Two united networks

statistics-united = «{ $one }» и «{ $other }» вместе
statistics-united-each = { $network }, дел: { $count }
statistics-united-twins = Одни и те же в обеих: { $count }
statistics-united-total = Вместе дел: { $count }
statistics-united-people = Сколько человек их записали: { $count }
statistics-united-note = Что обе сети записали как одно и то же, считается один раз, и тот, кто записывал в обеих, — тоже. Личных дел здесь нет.
statistics-united-closed = Общие цифры показываются, когда за каждой частью стоят хотя бы три человека. Пока их слишком мало.
statistics-united-gone = Этих цифр больше нет.
