# შეხსენებები. ტონი: „თქვენ“ ფორმით, მოკლე და ზუსტი; გაგებული ყოველთვის მეორდება კვირის დღით, თარიღით, დროითა და ადგილით.

## Commands

reminders-command-remind = რამის შეხსენება
    .words = შემახსენე, შემახსენეთ, ახალი შეხსენება, მომაგონე, მომაგონეთ
reminders-command-reminders = ჩემი შეხსენებები
    .words = შეხსენებები, ჩემი შეხსენებები

## The form

reminders-title = შეხსენება
reminders-pick-title = სხვა დრო
reminders-field-text = რა
    .ask = რა შეგახსენოთ?
    .help = მაგალითად: სკოლაში დარეკვა
reminders-field-when = როდის
    .ask = როდის შეგახსენოთ?
    .help = მაგალითად: { reminders-example-one }, { reminders-example-two }, ყოველ მეორე სამშაბათს
reminders-field-important = მნიშვნელოვანი
    .ask = მნიშვნელოვანია? მაშინ გავიმეორებ, სანამ „შესრულდა“-ს არ დააჭერთ.
    .help = კი ან არა
reminders-field-whose = ვისთვის
    .ask = მხოლოდ თქვენთვისაა თუ თქვენი სექციისთვის?
    .help = მხოლოდ მე ან სექციის სახელი
reminders-mine = მხოლოდ მე
reminders-example-one = პარასკევს 9 საათზე
reminders-example-two = 20 წუთში

## What cannot be

reminders-text-missing = დაწერეთ, რა შეგახსენოთ.
reminders-text-long = შეხსენებისთვის ეს ძალიან გრძელია: არაუმეტეს { $most } ნიშნისა, გთხოვთ.
reminders-too-far = ეს ძალიან შორსაა. აირჩიეთ დრო ათი წლის ფარგლებში.
reminders-past = ეს დრო უკვე გავიდა: { $at }. იქნებ ეს იგულისხმეთ? შეგიძლიათ სხვაც დაწეროთ.
reminders-when-unclear =
    დრო ვერ ამოვიკითხე. ასე გამოვა, მაგალითად:
    { reminders-example-one }
    { reminders-example-two }
reminders-which = ეს ორნაირად იკითხება. რომელს გულისხმობთ?
reminders-yes-or-no = გთხოვთ, მიპასუხეთ: „კი“ ან „არა“.
reminders-whose-unclear = დააჭირეთ ერთ-ერთ ღილაკს ან დაწერეთ სექციის სახელი.
reminders-most =
    { $most } ღია შეხსენებაზე მეტი ვერ გექნებათ. გააუქმეთ, რომელიც აღარ გჭირდებათ: /reminders
reminders-gone = ამ შეხსენებას ვერ ვპოულობ. თქვენი შეხსენებები აქ არის: /reminders
reminders-pick-once = აირჩიეთ ერთი დრო, მაგალითად: { reminders-example-one }
reminders-not-your-section = ეს სხვა სექციის შეხსენებებია.
reminders-no-event = ღონისძიებას სახელით „{ $words }“ ვერ ვპოულობ. ნახეთ /events ან დაასახელეთ დღე და საათი.
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
reminders-travel-move = გადატანა
reminders-travel-stay = დატოვება

## When and how often

reminders-when = { ZONED($at) }, { $distance }
reminders-in-minutes = { $count ->
    [0] ერთ წუთზე ნაკლებში
    [one] { $count } წუთში
   *[other] { $count } წუთში
 }
reminders-in-hours = დაახლოებით { $count } საათში
reminders-in-days = { RELATIVE($days) }
reminders-usual-hour = საათი არ გითქვამთ, ამიტომ { TIME($at, native: "no") } იყოს. თუ სხვა გსურთ, დაწერეთ, მაგალითად 14:30.
reminders-short = { $at }
reminders-short-rule = { $rule }, { TIME($at, native: "no") }
reminders-kept-clock = მიჰყვება თავის საათს ({ ZONE($zone) }): იქ { $clock }.
reminders-zone-guessed = ვითვლი ამ საათით: { ZONE($zone) }. თუ სხვა საათით ცხოვრობთ: /timezone
reminders-day = { DATE($at, native: "no") }
reminders-repeats = მეორდება { $rule }. შემდეგ: { $then }
reminders-repeats-no-more = მეორდება { $rule }. შემდეგ აღარ მოვა.
reminders-rule-until = { $rule }, ბოლო დღე: { $day }
reminders-rule-hourly = ყოველ საათში
reminders-rule-hours = { $count } საათში ერთხელ
reminders-rule-daily = ყოველდღე
reminders-rule-days = { $count } დღეში ერთხელ
reminders-rule-working-days = ორშაბათიდან პარასკევამდე
reminders-rule-weekly = ყოველკვირეულად: { $days }
reminders-rule-weeks = { $count } კვირაში ერთხელ: { $days }
reminders-rule-monthly = ყოველთვიურად: { $days }
reminders-rule-months = { $count } თვეში ერთხელ: { $days }
reminders-rule-yearly = ყოველწლიურად
reminders-rule-years = { $count } წელიწადში ერთხელ
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
reminders-day-or-last = { $day } რიცხვი ან ბოლო დღე

## One reminder

reminders-saved = ჩავინიშნე. შეგახსენებთ:
reminders-changed = შეიცვალა:
reminders-put-off = გადადებულია ამ დრომდე.
reminders-is-important = მნიშვნელოვანი: გავიმეორებ, სანამ „შესრულდა“-ს არ დააჭერთ.
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
reminders-until-done = გავიმეორებ, სანამ „შესრულდა“-ს არ დააჭერთ.
reminders-again-then = კიდევ შეგახსენებთ:
reminders-well-done = შესრულდა.

## The list

reminders-list-title = თქვენი შეხსენებები
reminders-none =
    შეხსენებები არ გაქვთ. დაწერეთ, მაგალითად:
    შემახსენე { reminders-example-one } სკოლაში დარეკვა
reminders-paused-title = შეჩერებული
reminders-line = { TIME($at, native: "moment") } { $text }
reminders-all-paused = ყველა თქვენი შეხსენება შეჩერდა. სანამ არ განაახლებთ, არც ერთი არ მოვა.
reminders-resumed = ვაგრძელებთ. რაც ამასობაში უნდა მოსულიყო, ახლა მოვა.

## A section's

reminders-section-title = სექციის შეხსენებები: { $section }
reminders-section-none = სექციას შეხსენებები ჯერ არ აქვს.
reminders-following = თქვენც შეგახსენებთ.
reminders-waits-for-quiet = ამ დროს არ გაწუხებთ, ამიტომ მოგივათ: { $at }. ნებისმიერ დროს მხოლოდ საკუთარი თავისთვის შექმნილი შეხსენებები მოდის.
reminders-not-following = ამას აღარ შეგახსენებთ.

## Calendar

reminders-calendar-what =
    პირადი ბმულით თქვენი კალენდარი აჩვენებს შეხსენებებს და თვითონ განაახლებს.
    ვისაც ბმული აქვს, წაკითხვას შეძლებს, ამიტომ არავის მისცეთ.
reminders-calendar-there = თქვენი კალენდრის ბმული შეიქმნა: { $at }. ახალი ძველს გააუქმებს.
reminders-calendar-made =
    დაამატეთ ეს მისამართი კალენდარში გამოწერად. მხოლოდ ახლა გაჩვენებთ; ახალი ბმულის შექმნა ყოველთვის შეგიძლიათ.
reminders-calendar-ended = ბმული აღარსად მიდის.

## Travel

reminders-travel = { $count } განმეორებადი შეხსენება მიჰყვება ძველ საათს ({ ZONE($old) }): „{ $text }“ იქ { $clock }-ზე მოდის, თქვენთან ახლა { TIME($at) }-ზე. გადავიტანო, რომ { $clock }-ზე მოვიდეს ახალი საათით ({ ZONE($new) })?
reminders-travel-stayed = ყველაფერი ისე რჩება.
reminders-travel-moved = გადატანილია ახალ საათზე: { ZONE($new) }.
