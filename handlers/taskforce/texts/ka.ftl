# დამხმარე ჯგუფი: ერთი ითხოვს, მეორე ეხმარება. მშვიდად, საქმიანად; ყოველთვის ითქვას, რა მოხდება შემდეგ და როდის.

taskforce-command-taskforce = დამხმარე ჯგუფისთვის დახმარების თხოვნა
    .words = დამხმარე ჯგუფი, დახმარების თხოვნა, ვითხოვ დახმარებას, პროექტში დახმარება

## Topics

taskforce-topic-funding = დაფინანსება
taskforce-topic-partners = პარტნიორები
taskforce-topic-methods = მეთოდები
taskforce-topic-evaluation = შეფასება
taskforce-topic-permissions = ნებართვები
taskforce-topic-other = სხვა რამ
taskforce-topic-count = { $topic }: { $count }

## The form

taskforce-title = დახმარების თხოვნა
taskforce-field-topic = თემა
    .ask = რაში გჭირდებათ დახმარება?
    .help = დააჭირეთ ერთ-ერთ თემას
taskforce-field-text = შეკითხვა
    .ask = რას ეხება? ამას დამხმარე ჯგუფი წაიკითხავს; თქვენს სახელს ის ნახავს, ვინც თხოვნას ითავებს.
    .help = რამდენიმე წინადადება: რას გეგმავთ და სად შეფერხდა საქმე
taskforce-field-day = ვადა
    .ask = რომელ დღემდე აქვს დახმარებას აზრი?
    .help = დღე, მაგალითად: 1 აპრილი
taskforce-field-message = შეტყობინება
    .ask = რისი თქმა გსურთ? თქვენს არჩეულ სახელთან ერთად გადავცემ.
    .help = რამდენიმე წინადადება
taskforce-field-person = წევრი
    .ask = რომელი წევრი? დაწერეთ მისი აქაური სახელი.
    .help = სახელი, რომლითაც აქ იცნობენ
taskforce-message-title = წერილი
taskforce-appoint-title = დამხმარე ჯგუფი
taskforce-day = { DAY($on) }
taskforce-about-project = თქვენი პროექტის შესახებ: { $title }
taskforce-no-project = ამ პროექტში დახმარება მის გუნდს შეუძლია სთხოვოს.
taskforce-press-one = გთხოვთ, დააჭიროთ ერთ-ერთ თემას.
taskforce-text-missing = გთხოვთ, დაწეროთ რამდენიმე სიტყვა.
taskforce-text-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, შეამოკლოთ.
taskforce-day-past = ეს დღე უკვე გავიდა. დაწერეთ მომავალი დღე.
taskforce-day-far = ეს ერთ წელზე მეტი ხნის შემდეგაა. დაწერეთ უფრო ახლო დღე.
taskforce-day-unclear = დღე ვერ გავიგე. დაწერეთ, მაგალითად: 1 აპრილი
taskforce-late = უკვე რიგშია. გააუქმეთ თხოვნა და ხელახლა ითხოვეთ, ან მისწერეთ მას, ვინც ითავა.
taskforce-quoted = შეკითხვა: { $text }

## One request

taskforce-state-waiting = რიგშია
taskforce-state-taken = უკვე ითავეს
taskforce-state-answered = პასუხი გაცემულია
taskforce-state-solved = მოგვარდა
taskforce-state-withdrawn = გაუქმებულია
taskforce-step-asked = თხოვნა: { ZONED($at) }
taskforce-step-taken = ითავეს: { ZONED($at) }
taskforce-step-returned = ისევ რიგში: { ZONED($at) }
taskforce-step-answered = პასუხი: { ZONED($at) }
taskforce-step-network = გადაეცა ქსელის კოორდინატორებს: { ZONED($at) }
taskforce-step-admins = გადაეცა ადმინისტრატორებს: { ZONED($at) }
taskforce-step-solved = მოგვარდა: { ZONED($at) }
taskforce-step-withdrawn = გაუქმდა: { ZONED($at) }
taskforce-asked-on = თხოვნა: { DAY($on) } ({ RELATIVE($days) })
taskforce-changed-on = ბოლო ცვლილება: { DAY($on) }
taskforce-wanted-on = დახმარებას აზრი აქვს ამ დღემდე: { DAY($on) }
taskforce-by-asker = ითხოვს: { $name }
taskforce-by-taker = ეხმარება: { $name }
taskforce-own-words = თქვენ, { ZONED($at) }
taskforce-words-of = { $name }, { ZONED($at) }
taskforce-somebody = ვიღაც
taskforce-take = მე ვითავებ
taskforce-write = მიწერა
taskforce-solved = მოგვარდა
taskforce-return = დაბრუნება
taskforce-again = სხვას ვთხოვ
taskforce-withdraw = გაუქმება
taskforce-project = პროექტი
taskforce-look = ნახვა

## Pages

taskforce-head = დამხმარე ჯგუფი
taskforce-what = წევრები, რომლებიც სხვებს პროექტებში ეხმარებიან. ითხოვეთ და ერთ-ერთი მათგანი ითავებს.
taskforce-ask = დახმარების თხოვნა
taskforce-home = დამხმარე ჯგუფი
taskforce-queue = რიგი
taskforce-mine = რაც ვითავე
taskforce-mine-none = ჯერ არაფერი გითავიათ.
taskforce-join = მსურს დახმარება
taskforce-leave = აღარ ვეხმარები
taskforce-people = ვინ ეხმარება
taskforce-queue-head = { $count } თხოვნა ელოდება
taskforce-queue-none = არაფერი ელოდება.
taskforce-by-topic = თემების მიხედვით
taskforce-which-topic = რომელი თემა?
taskforce-all = ყველა თემა
taskforce-people-head = დამხმარე ჯგუფში { $count } ადამიანია
taskforce-people-none = მათგან, ვისთვისაც კოორდინატორი ხართ, იქ ჯერ არავინაა. დანიშნეთ ვინმე, ვინც პროექტებში ერკვევა.
taskforce-person-since = { $name }, ამ დღიდან: { DAY($on) }
taskforce-person-asks = დახმარება სურს: { $name } ({ DAY($on) })
taskforce-approve = მიღება: { $name }
taskforce-remove = გაყვანა: { $name }
taskforce-appoint = დანიშვნა

## What was done

taskforce-gone = ეს თხოვნა აქ აღარ არის.
taskforce-not-now = ამ თხოვნაზე ეს აღარ შეიძლება, ან სხვამ უნდა გააკეთოს.
taskforce-not-in = რიგი დამხმარე ჯგუფისთვისაა. მასში შესვლა ითხოვეთ ბრძანებით /taskforce.
taskforce-asked = თხოვნა რიგშია. თუ 3 დღეში არავინ უპასუხებს, ქსელის კოორდინატორები გაიგებენ, 6 დღის შემდეგ კი — ადმინისტრატორები.
taskforce-taken = ახლა თქვენზეა. მისწერეთ ავტორს, ან დააბრუნეთ, თუ არ გამოგადგებათ.
taskforce-taken-before = ვიღაცამ დაგასწროთ და ეს თხოვნა ითავა.
taskforce-sent = გადაეცა.
taskforce-returned = დაბრუნებულია. თხოვნა რიგში სხვას ელოდება.
taskforce-again-done = თხოვნა რიგში სხვას ელოდება.
taskforce-solved-done = მოგვარდა. მადლობა.
taskforce-withdrawn-done = გაუქმებულია. ხელახლა ნებისმიერ დროს შეგიძლიათ ითხოვოთ.
taskforce-joined = თქვენ დამხმარე ჯგუფში ხართ.
taskforce-asking = მადლობა. თქვენი სექციის ან ქვეყნის კოორდინატორი გადაწყვეტს და შეგატყობინებთ.
taskforce-left = დამხმარე ჯგუფში აღარ ხართ. რაც ითავეთ, თქვენზე რჩება: თუ გსურთ, დააბრუნეთ.
taskforce-decided = შესრულდა.
taskforce-appointed = ახლა დამხმარე ჯგუფშია: { $name }
taskforce-person-unknown = მათ შორის, ვისთვისაც კოორდინატორი ხართ, ამ სახელის წევრი ვერ ვიპოვე. დაწერეთ სახელი, რომლითაც აქ იცნობენ.
taskforce-person-which = ვინ იგულისხმება?

## What others hear

taskforce-news = დამხმარე ჯგუფს დახმარებას სთხოვენ. თემა: { $topic }
taskforce-wishes = დამხმარე ჯგუფში დახმარება სურს: { $name }
taskforce-told-active = ახლა თქვენ დამხმარე ჯგუფში ხართ. გმადლობთ დახმარებისთვის.
taskforce-told-out = დამხმარე ჯგუფში აღარ ხართ.
taskforce-told-taken = თქვენი თხოვნა ითავა: { $name }. აქვე მოგწერთ.
taskforce-told-message = გწერთ: { $name }. თემა: { $topic }
taskforce-told-returned = თქვენი თხოვნა რიგში დააბრუნეს და სხვას ელოდება.
taskforce-told-again = ეს თხოვნა სხვას გადასცეს. გმადლობთ დროისთვის.
taskforce-told-solved = ეს თხოვნა მოგვარდა. მადლობა.
taskforce-told-withdrawn = ეს თხოვნა გააუქმეს. გმადლობთ დროისთვის.
taskforce-told-network = თქვენს თხოვნაზე ჯერ არავის უპასუხია. ამის შესახებ ქსელის კოორდინატორებმა უკვე იციან.
taskforce-told-admins = თქვენს თხოვნაზე ჯერ არავის უპასუხია. ამის შესახებ ადმინისტრატორებმა უკვე იციან.
taskforce-up = დახმარების თხოვნა უკვე { $days } დღეა უპასუხოდ. თემა: { $topic }
taskforce-up-waiting = ჯერ არავის უთავია.
taskforce-up-taken = ითავეს, მაგრამ პასუხი ჯერ არ არის.
