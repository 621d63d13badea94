# შეხსენებები. ტონი: მოკლე და ზუსტი; გაგებული ყოველთვის მეორდება კვირის დღით, თარიღით, დროითა და ადგილით.

## Commands

reminders-command-remind = რამის შეხსენება
    .words = შემახსენე, ახალი შეხსენება, მომაგონე
reminders-command-reminders = ჩემი შეხსენებები
    .words = შეხსენებები, ჩემი შეხსენებები

## The form

reminders-title = შეხსენება
reminders-pick-title = სხვა დრო
reminders-field-text = რა
    .ask = რა შეგახსენო?
    .help = მაგალითად: სკოლაში დარეკვა
reminders-field-when = როდის
    .ask = როდის შეგახსენო?
    .help = მაგალითად: { reminders-example-one }, { reminders-example-two }, ყოველ მეორე სამშაბათს
reminders-field-important = მნიშვნელოვანი
    .ask = მნიშვნელოვანია? მაშინ გავიმეორებ, სანამ „შესრულდა“-ს არ დააჭერ.
    .help = კი ან არა
reminders-field-whose = ვისთვის
    .ask = მხოლოდ შენთვისაა თუ შენი სექციისთვის?
    .help = მხოლოდ მე ან სექციის სახელი
reminders-mine = მხოლოდ მე
reminders-example-one = პარასკევს 9 საათზე
reminders-example-two = 20 წუთში

## What cannot be

reminders-text-missing = დამიწერე, რა შეგახსენო.
reminders-text-long = შეხსენებისთვის ეს ძალიან გრძელია. ჩაეტიე { $most } ასოში.
reminders-too-far = ეს ძალიან შორსაა. აირჩიე დრო ათი წლის ფარგლებში.
reminders-past = { $at } უკვე გავიდა. იქნებ ეს დრო იგულისხმე? შეგიძლია სხვაც დაწერო.
reminders-when-unclear =
    დრო ვერ ამოვიკითხე. ასე გამოვა, მაგალითად:
    { reminders-example-one }
    { reminders-example-two }
reminders-which = ეს ორნაირად იკითხება. რომელს გულისხმობ?
reminders-yes-or-no = მიპასუხე „კი“ ან „არა“.
reminders-whose-unclear = დააჭირე ერთ-ერთ ღილაკს ან დაწერე სექციის სახელი.
reminders-most =
    { $most } ღია შეხსენებაზე მეტი ვერ გექნება. გააუქმე, რომელიც აღარ გჭირდება: /reminders
reminders-gone = ამ შეხსენებას ვერ ვპოულობ. შენები აქ არის: /reminders
reminders-pick-once = აირჩიე ერთი დრო, მაგალითად: { reminders-example-one }
reminders-not-your-section = ეს სხვა სექციის შეხსენებებია.
reminders-no-event = ღონისძიებას სახელით „{ $words }“ ვერ ვპოულობ. ნახე /events ან დაასახელე დღე და საათი.
reminders-event-near = { $event }: { $at }. ამდენი დრო აღარ დარჩა.

## Buttons

reminders-done = შესრულდა
reminders-hour-later = 1 საათში
reminders-tomorrow = ხვალ
reminders-monday = ორშაბათს
reminders-next-week = ერთ კვირაში
reminders-pick = სხვა დრო
reminders-skip-next = შემდეგის გამოტოვება
reminders-change = შეცვლა
reminders-cancel = გაუქმება
reminders-to-list = ჩემი შეხსენებები
reminders-new = ახალი შეხსენება
reminders-pause-all = ყველას შეჩერება
reminders-resume-all = ყველას განახლება
reminders-resume-one = განახლება
reminders-me-too = მეც შემახსენე
reminders-not-me = მე აღარ შემახსენო
reminders-calendar = კალენდრის ბმული
reminders-calendar-make = ბმულის შექმნა
reminders-calendar-renew = ახალი ბმულის შექმნა
reminders-calendar-end = ბმულის წაშლა
reminders-section-button = სექცია: { $section }
reminders-new-for-section = ახალი სექციისთვის
reminders-travel-move = გადავიტანოთ
reminders-travel-stay = დავტოვოთ

## When and how often

reminders-when = { ZONED($at) }, { $distance }
reminders-in-minutes = { $count } წუთში
reminders-in-hours = დაახლოებით { $count } საათში
reminders-in-days = { RELATIVE($days) }
reminders-usual-hour = საათი არ გითქვამს, ამიტომ { TIME($at) } იყოს. თუ სხვა გინდა, დაწერე, მაგალითად 14:30.
reminders-short = { $at }
reminders-short-rule = { $rule }, { TIME($at) }
reminders-kept-clock = მიჰყვება ქალაქის საათს ({ ZONE($zone) }): იქ { $clock }.
reminders-zone-guessed = ვითვლი ქალაქის საათით ({ ZONE($zone) }). თუ სხვა საათით ცხოვრობ: /timezone
reminders-day = { DATE($at) }
reminders-repeats = მეორდება { $rule }. შემდეგ: { $then }
reminders-rule-hourly = ყოველ საათში
reminders-rule-hours = ყოველ { $count } საათში
reminders-rule-daily = ყოველდღე
reminders-rule-days = ყოველ { $count } დღეში
reminders-rule-working-days = ორშაბათიდან პარასკევამდე
reminders-rule-weekly = ყოველ კვირას: { $days }
reminders-rule-weeks = ყოველ { $count } კვირაში: { $days }
reminders-rule-monthly = ყოველთვიურად: { $days }
reminders-rule-months = ყოველ { $count } თვეში: { $days }
reminders-rule-yearly = ყოველწლიურად
reminders-rule-years = ყოველ { $count } წელში
reminders-weekday = { WEEKDAY($day) }
reminders-nth-weekday = { $nth ->
    [first] პირველი { WEEKDAY($day) }
    [second] მეორე { WEEKDAY($day) }
    [third] მესამე { WEEKDAY($day) }
    [fourth] მეოთხე { WEEKDAY($day) }
    [fifth] მეხუთე { WEEKDAY($day) }
   *[last] ბოლო { WEEKDAY($day) }
 }
reminders-nth-working-day = { $nth ->
    [first] პირველი სამუშაო დღე
    [second] მეორე სამუშაო დღე
    [third] მესამე სამუშაო დღე
    [fourth] მეოთხე სამუშაო დღე
    [fifth] მეხუთე სამუშაო დღე
   *[last] ბოლო სამუშაო დღე
 }
reminders-last-day = ბოლო დღე
reminders-day-of-month = { $day } რიცხვი

## One reminder

reminders-saved = ჩავინიშნე. შეგახსენებ:
reminders-changed = შეიცვალა:
reminders-put-off = გადადებულია ამ დრომდე.
reminders-is-important = მნიშვნელოვანი: გავიმეორებ, სანამ „შესრულდა“-ს არ დააჭერ.
reminders-is-paused = შეჩერებულია
reminders-is-cancelled = გაუქმებულია
reminders-is-done = შესრულდა
reminders-is-over = უკვე მოვიდა.
reminders-of-section = სექცია: { $section }
reminders-of-event = დაკავშირებულია: { $event }, { $at }
reminders-event-cancelled = ღონისძიება გაუქმდა: { $event }
reminders-cancelled = გაუქმდა. აღარ მოვა.
reminders-restored = ისევ აქ არის.
reminders-too-late = ამისთვის უკვე გვიანია.
reminders-skipped = გამოტოვებულია: { $at }.
reminders-skipped-before = ეს უკვე გამოტოვებულია.

## When it comes

reminders-arrival = შეხსენება:
reminders-first-set = დანიშნული იყო: { $at }.
reminders-comes-again = შემდეგი: { $at }
reminders-until-done = გავიმეორებ, სანამ „შესრულდა“-ს არ დააჭერ.
reminders-again-then = კიდევ შეგახსენებ:
reminders-well-done = შესრულდა.

## The list

reminders-list-title = შენი შეხსენებები
reminders-none =
    შეხსენებები არ გაქვს. დაწერე, მაგალითად:
    შემახსენე { reminders-example-one } სკოლაში დარეკვა
reminders-paused-title = შეჩერებული
reminders-line = { TIME($at) } { $text }
reminders-all-paused = ყველა შენი შეხსენება შეჩერდა. სანამ არ განაახლებ, არც ერთი არ მოვა.
reminders-resumed = ვაგრძელებთ. რაც ამასობაში უნდა მოსულიყო, ახლა მოვა.

## A section's

reminders-section-title = სექციის შეხსენებები: { $section }
reminders-section-none = სექციას შეხსენებები ჯერ არ აქვს.
reminders-following = შენც შეგახსენებ.
reminders-not-following = ამას აღარ შეგახსენებ.

## Calendar

reminders-calendar-what =
    პირადი ბმულით შენი კალენდარი აჩვენებს შეხსენებებს და თვითონ განაახლებს.
    ვისაც ბმული აქვს, წაკითხვას შეძლებს, ამიტომ არავის მისცე.
reminders-calendar-there = შენი კალენდრის ბმული შეიქმნა: { $at }. ახალი ძველს გააუქმებს.
reminders-calendar-made =
    დაამატე ეს მისამართი კალენდარში გამოწერად. მხოლოდ ახლა გაჩვენებ; ახალი ბმულის შექმნა ყოველთვის შეგიძლია.
reminders-calendar-ended = ბმული აღარსად მიდის.

## Travel

reminders-travel = { $count } განმეორებადი შეხსენება მიჰყვება ქალაქის საათს ({ ZONE($old) }): „{ $text }“ იქ { $clock }-ზე მოდის, შენთან ახლა { TIME($at) }-ზე. გადავიტანო, რომ { $clock }-ზე მოვიდეს ახალი საათით ({ ZONE($new) })?
reminders-travel-stayed = ყველაფერი ისე რჩება.
reminders-travel-moved = გადატანილია საათზე: { ZONE($new) }.
