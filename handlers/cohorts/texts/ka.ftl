# სასწავლო ჯგუფი: არაუმეტეს თორმეტი ადამიანი, ფასილიტატორი, შეხვედრები და დადასტურება ბოლოს.

## ბრძანებები

cohorts-command-cohorts = სწავლა პატარა ჯგუფში
    .words = სასწავლო ჯგუფი, სასწავლო ჯგუფები, სწავლება, ტრენინგი

## სია

cohorts-list = სასწავლო ჯგუფები
cohorts-none = ახლა აქ ღია ჯგუფი არ არის. სთხოვეთ კოორდინატორს, რომ გახსნას.
cohorts-none-open = ახლა აქ ღია ჯგუფი არ არის. გასახსნელად ქვემოთ დააჭირეთ.
cohorts-new = ჯგუფის გახსნა
cohorts-to-list = ყველა ჯგუფი
cohorts-open = ბარათის გახსნა

## ერთი ჯგუფი

cohorts-for = ვისთვის: { $whom }
cohorts-facilitator = უძღვება { $name }
cohorts-nobody = ჯერ არავინ
cohorts-nameless = ვიღაც უსახელო
cohorts-written-in = დაწერილია ენაზე: { $language }
cohorts-seats = ადგილი: { $seats }, თავისუფალია: { $free }
cohorts-waiting = ადგილს ელოდება: { $count }
cohorts-share = გასავლელად საჭიროა დასწრება: შეხვედრების სულ მცირე { PERCENT($share) }
cohorts-sessions = შეხვედრები
cohorts-no-sessions = შეხვედრის თარიღი ჯერ არ არის.
cohorts-no-sessions-lead = შეხვედრის თარიღი ჯერ არ არის. პირველის დასამატებლად ქვემოთ დააჭირეთ.
cohorts-sessions-more = და კიდევ { $count }
cohorts-sessions-over = უკვე ჩატარდა: { $count }
cohorts-session-cancelled = – { $title }, { $at }: გაუქმდა
cohorts-when = { DATE($at) }, { TIME($at) }–{ TIME($end, city: "true") }
cohorts-there-clock = ჯგუფის დროით ({ ZONE($zone) }): { DAY($on) }, { $clock }
cohorts-you-in = ადგილი გაქვთ.
cohorts-you-wait = ადგილის რიგში ხართ.
cohorts-state-finished = ეს ჯგუფი დასრულდა.
cohorts-state-cancelled = გაუქმდა.
cohorts-enrol = ადგილის დაკავება
cohorts-queue = რიგში ჩადგომა
cohorts-leave = ადგილის დათმობა
cohorts-leave-yes = დიახ, გავდივარ
cohorts-leave-ask = გახვალთ ჯგუფიდან „{ $title }“? თქვენი დასწრება და შეფასებები წაიშლება, ადგილს კი რიგში შემდეგი მიიღებს.
cohorts-left = ჯგუფიდან „{ $title }“ გახვედით.
cohorts-enrolled = ადგილი გაქვთ. ყოველ შეხვედრას ერთი დღით და ერთი საათით ადრე შეგახსენებთ.
cohorts-enrolled-rate = დაწყებამდე შეგიძლიათ რამდენიმე კითხვით თავი შეაფასოთ, ბოლოს კი ნახავთ, რა შეიცვალა.
cohorts-queued = ყველა ადგილი დაკავებულია. რიგში ხართ: შეგატყობინებთ, როცა ადგილი გათავისუფლდება.
cohorts-calendar = ფაილი კალენდრისთვის
cohorts-calendar-sent = აი შეხვედრები თქვენი კალენდრისთვის.
cohorts-calendar-alt = კალენდრის ფაილი: { $title }

## გახსნა

cohorts-title = სასწავლო ჯგუფი
# Words that make a number one of seats
cohorts-words-seats = ადგილი, ადგილ, ადამიანი
cohorts-words-new = ახალი
cohorts-field-title = სათაური
    .ask = რას ისწავლიან? ერთი სტრიქონი, მაგალითად: მონაწილეობითი კვლევა
    .help = ერთი სტრიქონი
cohorts-field-circle = ვისთვის
    .ask = ვის შეუძლია მონაწილეობა?
    .help = სექციის ან ქვეყნის სახელი, ან ღილაკი
cohorts-field-text = დაწვრილებით
    .ask = რას შეძლებენ ამის შემდეგ და რა მოეთხოვებათ?
    .help = რამდენიმე წინადადება
cohorts-field-questions = თვითშეფასება
    .ask = რომელი კითხვებით შეაფასებენ თავს დაწყებამდე და ბოლოს, 1-დან 5-მდე? თითო სტრიქონზე თითო, არაუმეტეს ხუთისა. ან გამოტოვეთ.
    .help = თითო სტრიქონზე თითო კითხვა, მაგალითად: შემიძლია ჯგუფური ინტერვიუს ჩატარება
cohorts-field-seats = ადგილები
    .ask = რამდენ ადამიანს შეუძლია მონაწილეობა?
    .help = რიცხვი 2-დან 12-მდე
cohorts-field-share = გასავლელად
    .ask = შეხვედრების რა ნაწილს უნდა დაესწროს ადამიანი?
    .help = წილი პროცენტებში, მაგალითად: 75
cohorts-percent = შეხვედრების { PERCENT($share) }
cohorts-asks = კითხვები თვითშეფასებისთვის:
cohorts-opened = ჯგუფი გახსნილია. მას თქვენ უძღვებით, სანამ სხვას დანიშნავთ. ახლა შეხვედრები დაამატეთ.
cohorts-changed = შეიცვალა.
cohorts-late = ეს უკვე შენახულია. შესაცვლელად გახსენით ბრძანებით /cohorts.

## შეხვედრები

cohorts-session-title = შეხვედრა
cohorts-field-session = სათაური
    .ask = რაზეა ეს შეხვედრა?
    .help = ერთი სტრიქონი
cohorts-field-when = როდის
    .ask = როდის არის? საათიც დაწერეთ, მაგალითად: 5 აპრილი 18:00–19:30
    .help = მაგალითად: 5 აპრილი 18:00–20:00
cohorts-field-link = ბმული
    .ask = რომელი ბმულით შემოგიერთდნენ? მხოლოდ ის ნახავს, ვისაც ადგილი აქვს. ან გამოტოვეთ.
    .help = მისამართი, რომელიც https://-ით იწყება
cohorts-distance = ეს არის { RELATIVE($days) }.
cohorts-session-new = შეხვედრის დამატება
cohorts-session-added = დაემატა. ვისაც ადგილი აქვს, ერთი დღით და ერთი საათით ადრე შევახსენებ.
cohorts-session-changed = შეიცვალა. თუ დრო სხვაა, ვისაც ადგილი აქვს, ყველას შევატყობინებ.
cohorts-session-cancel = შეხვედრის გაუქმება
cohorts-session-dropped = გაუქმდა. ვისაც ადგილი აქვს, ყველას შევატყობინებ.
cohorts-attendance = იყო: { $there } · ამბობს, რომ იყო: { $said } · ადგილი: { $people }

## გაძღოლა

cohorts-lead = ჯგუფის მართვა
cohorts-lead-what = შეხვედრებსა და ადამიანებს ფასილიტატორი და კოორდინატორები ხედავენ; დასწრებასა და საშუალო შეფასებებს — მხოლოდ ფასილიტატორი.
cohorts-invited = ფასილიტატორად მოწვეულია: { $name }
cohorts-to-sessions = შეხვედრები
cohorts-people = ადამიანები
cohorts-people-none = ადგილი ჯერ არავის აქვს.
cohorts-people-waiting = რიგში
cohorts-person = { $name }: { $there } შეხვედრა { $sessions }-დან
cohorts-mark = დასწრების მონიშვნა
cohorts-marks-ask = დააჭირეთ სახელს: იყო; კიდევ ერთხელ: არ იყო.
cohorts-marks-count = იყო: { $there }, სულ: { $people }
cohorts-mark-label = { $name }: { $state }
cohorts-said = ამბობს, იყო
cohorts-there = იყო
cohorts-missed = არ იყო
cohorts-unmarked = ?
cohorts-confirm-said = ნათქვამის დადასტურება
cohorts-averages = საშუალო შეფასებები
cohorts-averages-what = სულ მცირე { $count } ადამიანის საშუალო შეფასება, ნახევარი ქულის სიზუსტით. ჩანს, როცა მას ვეღარავინ დაემატება. მანამდე → შემდეგ:
cohorts-average = { $before } → { $after }
cohorts-finish = ჯგუფის დასრულება
cohorts-finish-ask = დავასრულო „{ $title }“? ვინც შეხვედრების სულ მცირე { PERCENT($share) }-ს დაესწრო, დადასტურებას მიიღებს.
cohorts-finish-complete = { $name }: { $there } შეხვედრა { $sessions }-დან, გაიარა
cohorts-finish-short = { $name }: { $there } შეხვედრა { $sessions }-დან
cohorts-finish-ahead = შეხვედრები, რომლებიც წინ არის, გაუქმდება: { $count }
cohorts-finish-yes = დიახ, დავასრულოთ
cohorts-finished = დასრულდა. ვისაც ადგილი აქვს, ყველას შევატყობინებ; თავის შეფასება კიდევ ერთი კვირა შეუძლიათ.
cohorts-cancel = ჯგუფის გაუქმება
cohorts-cancel-yes = დიახ, გავაუქმოთ
cohorts-cancel-ask = გავაუქმო „{ $title }“? ადგილით ან რიგში: { $count }. მათ შევატყობინებ.
cohorts-was-cancelled = გაუქმდა. ყველას შევატყობინებ.
cohorts-appoint = ფასილიტატორის დანიშვნა
cohorts-appoint-title = ფასილიტატორი
cohorts-field-person = ფასილიტატორი
    .ask = ვინ წაუძღვება? დაწერეთ სახელი, რომლითაც აქ იცნობენ. ჯერ მას ვკითხავ.
    .help = სახელი
cohorts-person-unknown = ამ ქსელში ასეთი სახელით ვერავინ ვიპოვე. დაწერეთ სახელი, რომლითაც აქ იცნობენ.
cohorts-person-which = ვინ არის?
cohorts-appoint-asked = ვკითხე: { $name }. პასუხამდე ყველაფერი ისე რჩება.
cohorts-appoint-yes = დიახ, თანახმა ვარ
cohorts-appoint-no = არა, გმადლობთ
cohorts-appoint-refused = კარგი, გადავცემ.
cohorts-appointed-self = ახლა ამ ჯგუფს თქვენ უძღვებით.

## თვითშეფასება

cohorts-rate-before = თავის შეფასება (მანამდე)
cohorts-rate-after = თავის შეფასება (შემდეგ)
cohorts-my-ratings = ჩემი შეფასებები
cohorts-rate-title = თვითშეფასება
cohorts-rate-scale = 1-დან (სრულიად არა) 5-მდე (სავსებით).
cohorts-field-mark = შეფასება
    .ask = როგორ შეაფასებთ თავს, 1-დან 5-მდე?
    .help = რიცხვი 1-დან 5-მდე
cohorts-field-words = სიტყვები თქვენთვის
    .ask = რამდენიმე სიტყვა თქვენთვის? სხვა არავინ წაიკითხავს.
    .help = რამდენიმე წინადადება
cohorts-rated = { $question }: { $mark }
cohorts-rate-private = ფასილიტატორი სულ მცირე { $count } ადამიანის საშუალოს ხედავს და არა მხოლოდ თქვენს შეფასებას.
cohorts-rate-kept = შენახულია.
cohorts-mine-private = ამას მხოლოდ თქვენ ხედავთ. ფასილიტატორი სულ მცირე { $count } ადამიანის საშუალოს ხედავს.

## დადასტურება

cohorts-records = ჩემი დადასტურებები
cohorts-records-which = თქვენ გაიარეთ:
cohorts-records-none = ჯგუფი ჯერ არ გაგივლიათ.
cohorts-record = ჩემი დადასტურება
cohorts-record-title = დადასტურება
cohorts-record-who = { $name }
cohorts-record-what = სასწავლო ჯგუფი გავლილია: „{ $title }“ ({ $network }).
cohorts-record-when = შეხვედრები: { $first } – { $last }
cohorts-record-there = დაესწრო: { $there } შეხვედრას { $sessions }-დან
cohorts-record-how = ამის კოპირება შეგიძლიათ. თუ ცალკე გვერდს შექმნით, მას ყველა შეამოწმებს, ვისაც ბმულს მისცემთ, სანამ გვერდს მოხსნით.
cohorts-record-checked = შემოწმდა: { $at }.
cohorts-proof-make = გვერდის შექმნა
cohorts-proof-new = ახალი ბმული
cohorts-proof-end = გვერდის მოხსნა
cohorts-proof-made = ვისაც ეს ბმული აქვს, თქვენს დადასტურებას წაიკითხავს. კარგად შეინახეთ: ერთხელ ვაჩვენებ. ძველი ბმული აღარსად მიდის.
cohorts-proof-ended = გვერდი აღარ არის. დადასტურებას ვეღარავინ შეამოწმებს.

## სიახლეები

cohorts-reminder = { $cohort }, { RELATIVE($days) }:
cohorts-held = იყავით შეხვედრაზე „{ $title }“?
cohorts-was-there = ვიყავი
cohorts-there-kept = ჩავიწერე. ჩაითვლება, როცა ფასილიტატორი დაადასტურებს.
cohorts-there-known = ფასილიტატორმა უკვე დაადასტურა.
cohorts-there-missed = ფასილიტატორის მონიშვნით, იქ არ იყავით. თუ ასე არ არის, დაელაპარაკეთ მას.
cohorts-held-lead = შეხვედრა „{ $title }“ დასრულდა. ვინ იყო?
cohorts-ended = ჯგუფის „{ $title }“ ბოლო შეხვედრა დასრულდა. როგორ აფასებთ თავს ახლა?
cohorts-ended-lead = ჯგუფის „{ $title }“ ბოლო შეხვედრა დასრულდა. როცა დასწრება სწორად იქნება მონიშნული, დაასრულეთ ჯგუფი და დადასტურებები გაიგზავნება.
cohorts-told-seat = ჯგუფში „{ $title }“ ადგილი გაქვთ.
cohorts-told-moved = { $cohort }: „{ $title }“ სხვა დროისთვის გადავიდა.
cohorts-told-now = ახლა: { DATE($at) }, { TIME($at) }–{ TIME($end) }
cohorts-told-before = მანამდე: { $at }
cohorts-told-dropped = { $cohort }: „{ $title }“, { $at }, გაუქმდა.
cohorts-told-cancelled = ჯგუფი „{ $title }“ გაუქმდა.
cohorts-told-complete = თქვენ გაიარეთ სასწავლო ჯგუფი „{ $title }“: { $there } შეხვედრა { $sessions }-დან. აი თქვენი დადასტურება.
cohorts-told-finished = ჯგუფი „{ $title }“ დასრულდა. დაესწარით { $there } შეხვედრას { $sessions }-დან. გმადლობთ მონაწილეობისთვის.
cohorts-told-appointed = { $name } გთავაზობთ, ჯგუფის „{ $title }“ ფასილიტატორი იყოთ.
cohorts-told-accepted = ჯგუფს „{ $title }“ ახლა უძღვება { $name }.
cohorts-told-refused = { $name } ჯგუფს „{ $title }“ არ წაუძღვება.

## რაც არ გამოდის

cohorts-gone = ეს ჯგუფი აქ აღარ არის.
cohorts-closed = ამ ჯგუფში ადგილს ვერ დაიკავებთ.
cohorts-over = ჯგუფი დასრულდა; ვეღარაფერი შეიცვლება.
cohorts-not-begun = ეს შეხვედრა ჯერ არ დაწყებულა.
cohorts-not-leading = ეს მხოლოდ ჯგუფის ფასილიტატორს შეუძლია.
cohorts-not-asked = ეს მოწვევა აღარ მოქმედებს.
cohorts-not-yours = ჯგუფი მხოლოდ იქ შეგიძლიათ გახსნათ, სადაც კოორდინატორი ხართ.
cohorts-not-complete = ამ ჯგუფზე დადასტურება არ არის.
cohorts-session-begun = ეს შეხვედრა უკვე დაიწყო.
cohorts-sessions-full = ჯგუფს არაუმეტეს { $most } შეხვედრა აქვს.
cohorts-seats-taken = ადგილი უკვე აქვს: { $count }
cohorts-questions-many = თითო სტრიქონზე თითო კითხვა, არაუმეტეს { $most }.
cohorts-questions-answered = ამ კითხვებზე უკვე არის პასუხი, ამიტომ რჩება.
cohorts-questions-changed = კითხვები შეიცვალა. გთხოვთ, თავიდან დაიწყოთ.
cohorts-rate-closed = შეფასება დახურულია.
cohorts-mark-unclear = დააჭირეთ რიცხვს 1-დან 5-მდე.
cohorts-number-unclear = დაწერეთ რიცხვი { $low }-დან { $high }-მდე.
cohorts-when-unclear = მჭირდება დღე და საათი. დაწერეთ ასე: 5 აპრილი 18:00–19:30
cohorts-when-past = ეს უკვე იყო. რომელ დღეს გულისხმობთ?
cohorts-link-unclear = ბმული https://-ით იწყება და შუალედი არ აქვს.
cohorts-text-missing = გთხოვთ, დაწეროთ რამდენიმე სიტყვა.
cohorts-text-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, შეამოკლოთ.
