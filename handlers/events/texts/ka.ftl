# რა გველის წინ: ღონისძიებები და მონაწილეთა მიღება. რიცხვებს ყველა ხედავს, სახელებს მხოლოდ ორგანიზატორი.

## ბრძანებები

events-command-events = რა იგეგმება და ვინ მოდის
    .words = ღონისძიებები, კალენდარი, რა იგეგმება, წინ რა გველის
events-command-event = ღონისძიების ან მიღების გამოცხადება
    .words = ახალი ღონისძიება, ღონისძიების დამატება, ღონისძიების გამოცხადება, მონაწილეთა მიღება

## სიტყვები, რომლებსაც ვცნობ, მძიმით გამოყოფილი

events-words-deadline = მდე, ვადა, რეგისტრაცია, ჩაწერა, განაცხად
events-words-seats = ადგილი, ადგილ, ადამიანი, მონაწილე
events-words-joints = -ზე, ზე, და
events-words-evening = საღამო, ღამე, დილა, შუადღე
events-words-call = მოწვევა, კონკურსი, მიღება
events-words-meeting = შეხვედრა, კონფერენცია, ვებინარი, სემინარი, ტრენინგი, ლექცია, კრება
events-words-activity = დასუფთავება, დარგვა, ვიზიტი, აქცია, შეგროვება, ფესტივალი

## ფორმა

events-meet = პროექტის „{ $project }“ გუნდის შეხვედრა. მას მხოლოდ გუნდი დაინახავს, თითოეული თავისი დროით.
events-ask-meeting =
    რაზეა და როდის? ერთი სტრიქონიც კმარა, მაგალითად:
    პლაკატები, პარასკევს 18:00–19:00
events-title = ახალი ღონისძიება
events-kind-activity = საერთო საქმე
events-kind-meeting = შეხვედრა, ლექცია, კონფერენცია
events-kind-call = მონაწილეთა მიღება
events-field-title = სახელი
    .ask =
        რა იქნება? ერთი სტრიქონიც კმარა, მაგალითად:
        სანაპიროს დასუფთავება შაბათს 10:00–13:00, ბათუმი, 20 ადგილი
    .help = მოკლე სახელი ან ყველაფერი ერთ სტრიქონში
events-field-kind = სახე
    .ask = რა სახისაა?
    .help = ერთ-ერთი ღილაკი
events-field-when = როდის
    .ask =
        როდის არის? საათითურთ, მაგალითად:
        შაბათს 10:00–13:00, ან 3–5 მაისი
    .help = მაგალითად: შაბათს 18:00, 2 საათი; 3–5 მაისი
events-field-deadline = ღიაა ვადამდე
    .ask = რომელ დღემდე შეიძლება გამოხმაურება?
    .help = დღე, სურვილისამებრ საათითურთ: 20 მარტი 18:00
events-field-places = ვისთვის
    .ask = ვისთვის არის?
    .help = სექციები ან ქვეყნები, მძიმით გამოყოფილი
events-field-place = ადგილი
    .ask = სად არის? ადგილი, ბმული ან ორივე.
    .help = მაგალითად: ბიბლიოთეკა, ან https://…
events-field-link = ბმული
    .ask = რომელი ბმულით შევიდნენ?
    .help = მისამართი, რომელიც https://-ით იწყება
events-field-capacity = ადგილების რაოდენობა
    .ask = რამდენი ადამიანი დაეტევა? დანარჩენები ადგილს დაელოდებიან.
    .help = რიცხვი, მაგალითად: 20
events-field-closes = პასუხის ვადა
    .ask = როდემდე შეიძლება პასუხი?
    .help = დღე, სურვილისამებრ საათითურთ: ხუთშაბათი 18:00
events-field-text = დამატებით
    .ask = კიდევ რა უნდა იცოდნენ?
    .help = რამდენიმე წინადადება
events-field-parent = რისი ნაწილია
    .ask = რომელი დიდი ღონისძიების ნაწილია?
    .help = ერთ-ერთი ღილაკი
events-field-reason = მიზეზი
    .ask = რატომ უქმდება? ამას ყველა წაიკითხავს, ვინც უპასუხა.
    .help = ერთი სტრიქონი
events-cancel-title = ღონისძიების გაუქმება
events-cancel-who = თქვენ აუქმებთ: { $title }
events-instant = { ZONED($at) }
events-distance = ეს არის { RELATIVE($days) }.
events-seats-all = ადგილები: { $seats }
events-late = ეს უკვე გამოცხადებულია. შესაცვლელად გახსენით სიაში და დააჭირეთ „შეცვლას“.

## რაც არ გამოვიდა

events-gone = ეს აქ აღარ არის.
events-press-one = გთხოვთ, დააჭირეთ ერთ-ერთ ღილაკს.
events-when-unclear = დრო ვერ ვიპოვე. დაწერეთ, მაგალითად: შაბათს 10:00–13:00, ან 3 მაისი 18:00
events-when-past = ეს დრო უკვე გავიდა: { $at }. რომელ დღეს გულისხმობთ?
events-when-far = ეს სამ წელზე მეტი ხნის შემდეგაა. რომელ დღეს გულისხმობთ?
events-when-which = რომელია სწორი?
events-when-hour = რომელ საათზე იწყება? დაწერეთ, მაგალითად, 18:00 ან 10:00–13:00. თუ მთელი დღეა, დააჭირეთ ღილაკს.
events-deadline-unclear = დღე ვერ ვიპოვე. დაწერეთ, მაგალითად: 20 მარტი, ან ხუთშაბათი 18:00
events-deadline-past = ეს დღე უკვე გავიდა. როდემდე შეიძლება პასუხი?
events-deadline-late = ეს დაწყების შემდეგაა, პასუხები კი დაწყებისას იკეტება. დაადასტურეთ ან დაწერეთ სხვა დღე.
events-text-missing = დაწერეთ რამდენიმე სიტყვა.
events-text-long = ძალიან გრძელია: არაუმეტეს { $most } ნიშნისა, გთხოვთ.
events-link-unclear = ბმული https://-ით იწყება და შუალედი არ აქვს.
events-capacity-unclear = დაწერეთ რიცხვი 1-დან 100000-მდე.
events-places-unknown = ასეთი სექცია ან ქვეყანა ვერ ვიპოვე. დააჭირეთ ღილაკს ან სხვანაირად დაწერეთ.
events-places-not-yours = ამას სხვა კოორდინატორი ჰყავს. აირჩიეთ ის, რისი კოორდინატორიც თქვენ ხართ.
events-places-which = რომელს გულისხმობთ?

## როდის, სად, ვისთვის

events-at = { ZONED($at) }
events-at-until = { DATE($at) }, { TIME($at) }–{ TIME($end, city: "true") }
events-from-to = { $at } – { ZONED($end) }
events-days = { $days }, მთელი დღე
events-until = ღიაა ამ დრომდე: { ZONED($at) }
events-there = ორგანიზატორის დროით ({ ZONE($zone) }): { DAY($on) }, { $clock }
events-short-at = { $at }
events-short-days = { $days }
events-short-until = ღიაა ამ დრომდე: { $at }
events-where = ადგილი: { $place }
events-link = ბმული:
events-places = ვისთვის: { $places }
events-of-team = მხოლოდ პროექტის „{ $project }“ გუნდისთვის
events-team-alone = მხოლოდ გუნდისთვის
events-place-network = მთელი ქსელი
events-place-country = { COUNTRY($country) }
events-place-section = { $section }
events-place-region = რეგიონი „{ $region }“
events-organiser = ორგანიზატორი: { $name }
events-part-of = ნაწილია: { $title }
events-answer-until = გთხოვთ, უპასუხოთ ამ დრომდე: { $at }
events-is-cancelled = გაუქმებულია
events-reason = მიზეზი: { $reason }
events-is-over = უკვე დასრულდა.
events-is-closed = პასუხების მიღება დასრულდა: { $at }.

## ადგილები და პასუხები

events-seats = ადგილები: { $seats }, თავისუფალია: { $free }
events-seats-full = ადგილები: { $seats }, ყველა დაკავებულია; ელოდება: { $waiting }
events-seats-taken = ადგილები: { $seats }, ყველა დაკავებულია
events-other-network = ეს ეკუთვნის ქსელს „{ $network }“. გადადით იქ ბრძანებით /network და კვლავ დააჭირეთ.
events-counts = მოვა: { $yes }, იქნებ: { $maybe }
events-interested = უკვე დაინტერესდა: { $count }
events-say-yes = დიახ
events-say-maybe = იქნებ
events-say-no = არა
events-say-interested = მაინტერესებს
events-not-interested = აღარ მაინტერესებს
events-you-yes = თქვენ მოდიხართ. შეგახსენებთ.
events-you-waiting = ყველა ადგილი დაკავებულია. თქვენ მოლოდინის სიაში ხართ; გათავისუფლდება და შეგატყობინებთ.
events-you-maybe = იქნებ მოხვიდეთ. შეგახსენებთ.
events-you-no = თქვენ არ მოდიხართ.
events-you-interested = თქვენ გაინტერესებთ. დახურვამდე შეგახსენებთ.
events-kept-interested = ჩავინიშნე. დახურვამდე შეგახსენებთ.
events-kept-not-interested = ჩავინიშნე. ამას აღარ შეგახსენებთ.
events-closed-kindly = პასუხების მიღება უკვე დასრულდა. თუ რამე შეიცვალა, მისწერეთ ორგანიზატორს.

## სია და ბარათი

events-ahead = წინ რა გველის
events-none = ჯერ არაფერი იგეგმება. გამოცხადება თქვენს კოორდინატორს შეუძლია.
events-none-post = ჯერ არაფერი იგეგმება. გამოაცხადეთ პირველი, თუნდაც ერთ სტრიქონში.
events-not-found = წინ არაფერია სახელით „{ $words }“.
events-all = ყველა, რაც წინაა
events-post = ღონისძიების გამოცხადება
events-open = დეტალები
events-decided = გადაწყვეტილებები
events-to-team = გუნდი
events-cannot = ვერ მოვალ
events-calendar-file = კალენდრის ფაილი
events-calendar-alt = კალენდრის ფაილი: { $title }
events-calendar-sent = გახსენით ფაილი და თქვენს კალენდარში ჩაიწერება.
events-calendar-cancelled = გახსენით ფაილი და კალენდარი გაუქმებას აღნიშნავს.
events-calendar-deadline = ვადა: { $title }
events-programme = პროგრამა
events-organise = ორგანიზატორისთვის
events-who = ვინ მოდის
events-cancel = გაუქმება
events-duplicate = კიდევ ერთხელ
events-posted-team = დანიშნულია. გუნდში ყველა გაიგებს, თავისი დროით.
events-posted = გამოცხადდა. ნახავენ აქ: /events.
events-changed = შეიცვალა.
events-unchanged = არაფერი შეცვლილა.
events-cancelled = გაუქმდა. ყველას ვატყობინებ, ვინც მოსვლას აპირებდა.
events-nobody = ჯერ არავის უპასუხია.
events-unnamed = უსახელო წევრი
events-names-yes = მოვა
events-names-waiting = ადგილს ელოდება
events-names-maybe = იქნებ მოვიდეს
events-names-no = არ მოვა
events-names-interested = დაინტერესდა

## რასაც თავად ვამბობ

events-remind = მალეა: { RELATIVE($days) }.
events-remind-call = მონაწილეთა მიღება მალე დასრულდება: { RELATIVE($days) }.
events-seat = ადგილი გათავისუფლდა და თქვენია: { $title }
events-news-team = თქვენი გუნდი შეხვედრას გეგმავს.
events-news-moved = ცვლილებაა: { $title }
events-news-now = ახლა
events-news-before = მანამდე
events-news-place = ახალი ადგილი
events-no-place = ჯერ უცნობია
events-news-cancelled = გაუქმდა: { $title }

## შემდეგ

events-how = როგორ ჩაიარა? { $title }
events-how-yes = მოსვლას აპირებდა { $count } ადამიანი.
events-log = აქტივობად ჩაწერა
events-failed = არ შედგა
events-not-now = ახლა არა
events-failed-kept = ჩავინიშნე: არ შედგა.
events-later = კარგი. ღილაკი ქვემოთაა, როცა მოისურვებთ.
events-log-volunteers = მოსვლას { $count } ადამიანი აპირებდა. ბოლოს რამდენი მოხალისე იყო?

## პროგრამა

events-programme-of = პროგრამა: { $title }
events-programme-empty = ჯერ არაფერია დამატებული.
events-programme-total = აქტივობები, თითო ერთხელ დათვლილი: { $count }
events-programme-reached = შეეხო ადამიანებს: { $count }
events-programme-section = { $section }: { $count }
events-programme-line = { $days } · { $sections }
events-programme-days = { $days }
events-untitled = უსახელო
events-add-own = ჩემი აქტივობის დამატება
events-own-which = თქვენი რომელი აქტივობა იყო ამის ნაწილი? { $title }
events-own-none = ჯერ არაფერი ჩაგიწერიათ, რისი დამატებაც შეიძლებოდა.
events-attached = { $title } უკვე პროგრამაშია: { $event }
events-told-attached = პროგრამაში „{ $event }“ ახალია: { $title }
events-detached = { $title } პროგრამაში აღარ არის.

## Calls that a partner network holds too

events-together = ერთად ატარებენ: { $networks }. მეორე ქსელის კოორდინატორები თქვენს სახელს მხოლოდ თქვენი თანხმობით წაიკითხავენ.
events-partners = პარტნიორი ქსელები
events-consent-give = ჩემს სახელს ორივე ქსელი კითხულობს
events-consent-take = ჩემს სახელს მხოლოდ ჩემი ქსელი კითხულობს
events-consent-given = აქ თქვენს სახელს ორივე ქსელის კოორდინატორები კითხულობენ.
events-consent-taken = აქ თქვენს სახელს მხოლოდ თქვენი ქსელის კოორდინატორები კითხულობენ.
events-names-unnamed = და კიდევ { $count } ადამიანი მეორე ქსელიდან
