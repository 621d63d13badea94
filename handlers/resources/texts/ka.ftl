# პრაქტიკების მასალა: სახეობა, ენა, ლიცენზია, ბმული. გაფუჭებულ ბმულზე მფლობელს ერთხელ ვეუბნებით.

## ბრძანებები

resources-command-tools = მზა მასალა: სამუშაო ფურცლები, სახელმძღვანელოები, ვიდეო
    .words = მასალა, მასალები, ხელსაწყოები, სამუშაო ფურცლები

## სახეობები

resources-kind-worksheet = სამუშაო ფურცელი
resources-kind-guide = სახელმძღვანელო
resources-kind-slides = სლაიდები
resources-kind-video = ვიდეო
resources-kind-form = კითხვარი
resources-kind-dataset = მონაცემები
resources-kind-paper = სტატია ან ანგარიში
resources-kind-other = სხვა რამ

## გვერდები

resources-of = მასალა
resources-all = ახალი მასალა
resources-none-here = ამ პრაქტიკას ჯერ არაფერი ახლავს.
resources-none = აქ ჯერ არც ერთ პრაქტიკას არ ახლავს მასალა. გახსენით თქვენი პრაქტიკა და პირველი თქვენ დაამატეთ.
resources-not-found = ასეთ მასალას ვერ ვპოულობ: „{ $words }“. სცადეთ სხვა სიტყვა ან აირჩიეთ სახეობა.
resources-which-kind = რა სახეობას ეძებთ?
resources-kinds = სახეობებით
resources-every-kind = ყველა სახეობა
resources-practice = პრაქტიკასთან დაბრუნება
resources-others = პრაქტიკის მთელი მასალა
resources-belongs = ეკუთვნის პრაქტიკას: { $title }
resources-language = { LANGUAGE($code) }
resources-licence-unknown = არ ვიცი
resources-licence-not-known = ლიცენზია უცნობია
resources-licence-reserved = © ყველა უფლება დაცულია
resources-open = ბმულის გახსნა
resources-gone = ეს აქ უკვე აღარ არის.
resources-did-you-mean = ხომ არ იგულისხმეთ რომელიმე ამათგანი?

## დამატება და შეცვლა

resources-title = მასალა
resources-add = მასალის დამატება
resources-add-to = პრაქტიკისთვის: „{ $title }“.
resources-relink = გმადლობთ, რომ ზრუნავთ მასალაზე „{ $title }“.
resources-field-link = ბმული
    .ask = სად არის? გამომიგზავნეთ ბმული.
    .help = მისამართი, მაგალითად: https://example.org/purceli.pdf
resources-field-title = სათაური
    .ask = რა ჰქვია?
    .help = მოკლე სახელი, მაგალითად: სუნთქვის ვარჯიშები კლასში
resources-field-kind = სახეობა
    .ask = რა არის ეს?
    .help = ერთ-ერთი ღილაკი
resources-field-language = ენა
    .ask = რომელ ენაზეა?
    .help = ენა, მაგალითად: ფრანგული
resources-field-licence = ლიცენზია
    .ask = შეუძლიათ სხვებს გამოყენება და როგორ? აირჩიეთ ლიცენზია ან დაწერეთ.
    .help = ლიცენზია, რომელიც იქ წერია, მაგალითად: CC BY 4.0
resources-link-unclear = ამას ბმულად ვერ გამოვიყენებ. გამომიგზავნეთ ღია ინტერნეტის მისამართი, მაგალითად: https://example.org/purceli.pdf
resources-title-unclear = მოკლე სახელი დაარქვით, მაგალითად: სუნთქვის ვარჯიშები კლასში
resources-title-long = სახელისთვის გრძელია. არაუმეტეს { $count } ნიშნისა, გთხოვთ.
resources-press-one = დააჭირეთ ერთ-ერთ ღილაკს.
resources-language-unknown = ამ ენას არ ვიცნობ. სცადეთ მისი ინგლისური სახელი ან გამოტოვეთ კითხვა.
resources-licence-long = ლიცენზია დაწერეთ არაუმეტეს { $count } ნიშნით, ან დააჭირეთ „არ ვიცი“.
resources-there-already = ეს ბმული პრაქტიკას უკვე ახლავს. გამომიგზავნეთ სხვა ან გააუქმეთ.
resources-too-many = პრაქტიკას { $count }-ზე მეტი მასალა ვერ ექნება. ჯერ ერთი მოხსენით.
resources-not-yours = მასალის დამატება მხოლოდ პრაქტიკის ავტორს და იქაურ კოორდინატორებს შეუძლიათ.
resources-saved = შენახულია. ვისაც თემა, სექცია ან ავტორი აქვს გამოწერილი, შემდეგ მიმოხილვაში ნახავს.
resources-changed = შეიცვალა.
resources-remove = მოხსნა
resources-remove-ask = მოვხსნა მასალა „{ $title }“ პრაქტიკიდან?
resources-remove-yes = დიახ, მოხსენით
resources-keep = დარჩეს
resources-removed = მოხსნილია მასალა „{ $title }“.

## ბმულები, რომლებიც არსად მიდის

resources-dead = ბმული ბოლო შემოწმებისას არ მუშაობდა: { DAY($at) }.
resources-dead-found = მასალის „{ $title }“ ბმული უკვე ორი კვირაა არ მუშაობს:
resources-dead-what = რა ვქნათ? ამაზე აღარ გკითხავთ.
resources-change-link = ბმულის შეცვლა
resources-still-right = ბმული სწორია
resources-vouched = კარგი, როგორც არის, ისე დარჩეს.
resources-problem-gone = სერვერი ამბობს, რომ ამ მისამართზე არაფერია.
resources-problem-error = სერვერი შეცდომით პასუხობს.
resources-problem-timeout = სერვერი ძალიან დიდხანს არ პასუხობს.
resources-problem-unreachable = სერვერთან დაკავშირება ვერ ხერხდება.
resources-problem-redirects = ერთი მისამართიდან მეორეზე უსასრულოდ გადადის.
resources-problem-private = დახურულ ქსელში მიდის.
resources-problem-unsafe = სერვერის სერტიფიკატი მოქმედი არ არის.
