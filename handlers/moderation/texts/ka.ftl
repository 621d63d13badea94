# შეტყობინებები დარღვევაზე: ორი შეხება, ჩუმად, და პასუხი ყველას. არასდროს: ვინ შეგვატყობინა ან ვინ გადაწყვიტა.

## ბრძანებები

moderation-command-reports = საჩივრები: რა ელოდება და რით დასრულდა თქვენი
    .words = საჩივრები, ჩემი საჩივრები, მოდერაცია

## საჩივარი

moderation-why = რა არ არის რიგზე?
moderation-discreet = ავტორი ვერ გაიგებს, ვინ შეგვატყობინა.
moderation-reason-personal = სხვისი პირადი მონაცემები
moderation-reason-wrong = ეს სიმართლე არ არის
moderation-reason-offensive = შეურაცხყოფა ან მუქარა
moderation-reason-advert = ეს რეკლამაა
moderation-reason-safeguarding = ბავშვი ან სხვა ვინმე საფრთხეშია
moderation-reason-other = სხვა რამ
moderation-not = არ შევატყობინებ
moderation-not-sent = არაფერი გაგზავნილა.
moderation-sent = გმადლობთ. პასუხისმგებელი კოორდინატორი ნახავს, შედეგს კი შეგატყობინებთ.
moderation-danger = თუ ვინმე ახლავე საფრთხეშია, ჯერ თქვენი ქვეყნის გადაუდებელი დახმარების ნომერზე დარეკეთ.
moderation-known = ამაზე უკვე შეგვატყობინეთ და ახლა განიხილავენ. შედეგს შეგატყობინებთ.
moderation-own = ეს თქვენია: შეცვლა და მოშორება მის ბარათზე თავად შეგიძლიათ.
moderation-many = ერთ დღეში ეს უკვე { $most } საჩივარია. გთხოვთ, პირდაპირ კოორდინატორს უთხრათ: /coordinators
moderation-gone = ამას ვერ ვპოულობ. შესაძლოა, უკვე აღარ არის.
moderation-other-title = საჩივარი
moderation-field-other = რა არ არის რიგზე
    .ask = რა არ არის რიგზე? ერთი-ორი წინადადება.
    .help = რას მიაქციოს კოორდინატორმა ყურადღება და რატომ
moderation-empty = დაწერეთ რამდენიმე სიტყვა, გთხოვთ.
moderation-too-long = აქ { $count } ნიშანია, ეტევა { $most }. უფრო მოკლედ დაწერეთ, გთხოვთ.

## რაზეა საჩივარი

moderation-kind-practice = პრაქტიკა
moderation-kind-adaptation = სხვაგან როგორ
moderation-kind-resource = მასალა
moderation-kind-idea = იდეა
moderation-kind-issue = ადგილობრივი პრობლემა
moderation-kind-organisation = ორგანიზაცია
moderation-kind-project = პროექტი
moderation-kind-activity = აქტივობა
moderation-kind-profile = პროფილი
moderation-kind-help = დახმარების თხოვნა
moderation-kind-note = რეგიონის ჩანაწერი
moderation-kind-introduction = გაცნობა
moderation-kind-talk = საუბარი
moderation-named = { $kind }: { $title }
moderation-mine = თქვენი საჩივრები
moderation-mine-none = ჯერ არაფერზე გიჩივლიათ. სხვების ყველა პრაქტიკის, იდეისა და აქტივობის ქვეშ არის ღილაკი „შეტყობინება დარღვევაზე“.
moderation-own-line = • { $what } ({ $reason }): { $state }
moderation-state-open = განიხილება
moderation-state-kept = რჩება, როგორც არის
moderation-state-hidden = დამალულია
moderation-state-removed = მოშორებულია
moderation-state-change = ავტორს შეცვლა ეთხოვა

## მოდერაციისთვის

moderation-reported = შემოვიდა საჩივარი
moderation-urgent = სასწრაფოდ: შესაძლოა ვინმე საფრთხეშია
moderation-counted = { $reason }: { $count }
moderation-said = „{ $words }“
moderation-answered = ავტორის პასუხი: „{ $words }“
moderation-is-held = ახლა ამას სხვები ვერ ხედავენ.
moderation-queue = გადაწყვეტილებას ელოდება
moderation-queue-none = საჩივარი არ გელოდებათ.
moderation-queue-line = • { $what }, შემოვიდა: { $at }
moderation-queue-urgent = • სასწრაფო: { $what }, შემოვიდა: { $at }
moderation-queue-more = კიდევ სხვებიც ელოდება: აქ გამოჩნდება, როცა ამათზე გადაწყვეტთ.
moderation-look = ნახვა
moderation-open = გახსნა
moderation-hold = ახლავე დამალვა
moderation-keep = დატოვება
moderation-change = შეცვლის თხოვნა
moderation-hide = დამალვა
moderation-remove = მოშორება
moderation-show = ისევ გამოჩენა
moderation-held-now = ჯერჯერობით დამალულია, ავტორმა იცის. გადაწყვეტილებაც მიიღეთ, გთხოვთ.
moderation-decided-before = ეს უკვე გადაწყვეტილია.
moderation-done = გადაწყდა. ავტორსაც და იმასაც, ვინც შეგვატყობინა, ვაცნობებ, სახელების გარეშე.
moderation-reason-title = გადაწყვეტილების მიზეზი
moderation-field-reason = მიზეზი
    .ask = რატომ? ამ წინადადებას ავტორი წაიკითხავს.
    .help = რა არ არის რიგზე და რა უშველის, მაგალითად: მოსწავლის სახელი წერია; გთხოვთ, ამოიღოთ

## რას იგებენ სხვები

moderation-result = თქვენი საჩივარი: { $what }
moderation-decided-kept = კოორდინატორმა ნახა: რჩება, როგორც არის.
moderation-decided-hidden = კოორდინატორმა ნახა: ახლა დამალულია. გმადლობთ.
moderation-decided-removed = კოორდინატორმა ნახა: მოშორებულია. გმადლობთ.
moderation-decided-change = კოორდინატორმა ნახა: ავტორს შეცვლა ეთხოვა. გმადლობთ.
moderation-gone-now = რაზეც შეგვატყობინეთ, აღარ არსებობს ({ $kind }). გადასაწყვეტი აღარაფერია.
moderation-author-held = ჯერჯერობით დამალულია, კოორდინატორი განიხილავს: { $what }
moderation-author-kept = კოორდინატორმა ნახა, ყველას შეუძლია ნახოს: { $what }
moderation-author-hidden = კოორდინატორმა დამალა: { $what }
moderation-author-removed = კოორდინატორმა მოაშორა: { $what }
moderation-author-change = კოორდინატორი შეცვლას გთხოვთ: { $what }
moderation-author-why = რატომ: { $words }
moderation-answer = პასუხი
moderation-answer-title = პასუხი კოორდინატორებს
moderation-field-answer = პასუხი
    .ask = რისი თქმა გსურთ, ან რა შეცვალეთ? კოორდინატორი კიდევ ერთხელ ნახავს.
    .help = მაგალითად: სახელი ამოვიღე
moderation-answer-sent = გმადლობთ. კოორდინატორი კიდევ ერთხელ ნახავს.
moderation-answer-enough = ეს უკვე რამდენჯერმე ნახეს. გთხოვთ, დაელაპარაკოთ თქვენს კოორდინატორს: /coordinators
