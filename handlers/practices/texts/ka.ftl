# რა გამოუვიდათ სხვებს და რა – არა. ტონი: ცნობისმოყვარე, შეფასების გარეშე; წარუმატებლობის მოყოლა საჩუქარია.

## ბრძანებები

practices-command-share = მოყევით, რა გამოვიდა და რა – არა
    .words = პრაქტიკის გაზიარება, გააზიარე პრაქტიკა, ახალი პრაქტიკა, გამოცდილების გაზიარება
practices-command-practices = რა გამოუვიდათ სხვებს
    .words = პრაქტიკები, ბიბლიოთეკა, სხვების გამოცდილება, კარგი პრაქტიკები

## სათაურები, რომლებითაც ერთ შეტყობინებას ყოფენ, მძიმით გამოყოფილი

practices-words-title = სათაური, სახელწოდება
practices-words-context = ვითარება, სიტუაცია, კონტექსტი, სად
practices-words-done = რა გავაკეთეთ, რა გაკეთდა, რა გავაკეთე, გავაკეთეთ, ქმედება
practices-words-worked = რა გამოვიდა, რამ იმუშავა, გამოვიდა
practices-words-not-worked = რა არ გამოვიდა, რამ არ იმუშავა, არ გამოვიდა, სირთულეები, რა იყო რთული
practices-words-factors = წარმატების ფაქტორები, ფაქტორები, რატომ გამოვიდა, რა დაგვეხმარა
practices-words-english = ინგლისური სათაური, სათაური ინგლისურად

## სიტყვები, რომლებითაც ჩანს, რაზეა საუბარი, მძიმით გამოყოფილი

practices-words-school = სკოლა, მოსწავლე, კლასი, მასწავლებელი, გაკვეთილი, საბავშვო ბაღი
practices-words-university = უნივერსიტეტი, კამპუსი, ფაკულტეტი
practices-words-community = სოფელი, უბანი, ეზო, მეზობლები, მერია
practices-words-care = საავადმყოფო, მოხუცთა სახლი, თავშესაფარი, პაციენტი
practices-words-outdoors = პარკი, ტყე, სანაპირო, მდინარე, ბაღი, დასუფთავება
practices-words-online = ონლაინ, ვებინარი, ვიდეოზარი, ზუმი
practices-words-physical = სპორტი, ვარჯიში, ძილი, კვება, საუზმე, აცრა
practices-words-mental = სტრესი, შფოთვა, გადაწვა, დეპრესია, ფსიქიკა, ღელვა
practices-words-social = მეგობრობა, მარტოობა, იზოლაცია, ბულინგი, ერთად

## ფორმა

practices-share-title = პრაქტიკის მოყოლა
practices-share-intro =
    ხუთი მოკლე კითხვა – და სხვები თქვენგან ისწავლიან. რაც არ გამოვიდა, ისიც ისევე ღირებულია.
    შეგიძლიათ ყველაფერი ერთ შეტყობინებად გამოგზავნოთ ან ხვალ გააგრძელოთ.
practices-field-context = ვითარება
    .ask = როგორი იყო ვითარება? ვისთვის და სად ხდებოდა ეს?
    .help = ერთი-ორი წინადადება
practices-field-done = რა გაკეთდა
    .ask = რა გააკეთეთ?
    .help = ისე, რომ სხვამაც შეძლოს გამეორება
practices-field-worked = რა გამოვიდა
    .ask = რა გამოვიდა და საიდან ჩანს ეს?
    .help = მაგალითად: 40 მოსწავლიდან 30 ყოველ კვირას მოდიოდა
practices-field-not-worked = რა არ გამოვიდა
    .ask = რა არ გამოვიდა, ან რას გააკეთებდით სხვანაირად?
    .help = დააჭირეთ ღილაკს, როგორ ჩაიარა, ან უბრალოდ დაწერეთ
practices-field-factors = წარმატების ფაქტორები
    .ask = რამ განაპირობა წარმატება? აირჩიეთ ან დაწერეთ რამდენიმე სიტყვა, მძიმეებით გამოყოფილი.
    .help = მაგალითად: სანდო პარტნიორი, ერთი პასუხისმგებელი
practices-ask-missing-factors = რა აკლდა, რომ გამოსულიყო? აირჩიეთ ან დაწერეთ რამდენიმე სიტყვა, მძიმეებით გამოყოფილი.
practices-field-english = ინგლისური სათაური
    .ask = რა ერქმეოდა ინგლისურად? ასე ბევრად უფრო ხშირად იპოვის ის, ვინც სხვა ენებზე კითხულობს.
    .help = რამდენიმე ინგლისური სიტყვა; შეგიძლიათ გამოტოვოთ
practices-field-title = სათაური
    .ask = რა ერქვას?
    .help = მოკლე სახელი
practices-field-verdict = შედეგი
    .ask = როგორ ჩაიარა?
    .help = ერთ-ერთი ღილაკი
practices-field-themes = თემა
    .ask = რას ეხება?
    .help = ერთი თემა, ან რამდენიმე, მძიმეებით გამოყოფილი
practices-field-wellbeing = კეთილდღეობა
    .ask = რომელ კეთილდღეობას შეუწყო ხელი?
    .help = ერთი ან რამდენიმე, მძიმეებით გამოყოფილი
practices-field-setting = გარემო
    .ask = სად ხდება?
    .help = ერთ-ერთი ღილაკი
practices-field-name = სახელი
    .ask = მიეთითოს თქვენი სახელი და სექცია?
    .help = ერთ-ერთი ღილაკი
practices-field-nameless = უსახელოდ
    .ask = გამოქვეყნდეს თქვენი სახელის გარეშე?
    .help = ღილაკი
practices-field-visibility = ვინ კითხულობს
    .ask = ვის შეუძლია წაიკითხოს?
    .help = ერთ-ერთი ღილაკი

practices-part-empty = დაწერეთ ერთი-ორი წინადადება.
practices-part-long = გამოვიდა { $length } ნიშანი; ეტევა { $most }. ცოტა ხომ არ შეამოკლებდით?
practices-title-unclear = დაწერეთ რამდენიმე სიტყვა. მაგალითად: საუზმე სკოლამდე
practices-title-long = სათაური { $most } ნიშანზე გრძელი არ უნდა იყოს.
practices-english-unclear = დაწერეთ ინგლისურად, ლათინური ასოებით. ან გამოტოვეთ.
practices-theme-unknown = თემას „{ $name }“ არ ვიცნობ. დააჭირეთ ერთ-ერთ ღილაკს.
practices-press-one = დააჭირეთ ერთ-ერთ ღილაკს.
practices-verdict-missing = ჯერ არ გითქვამთ, რა გამოვიდა და რა – არა. როგორ ჩაიარა?
practices-other-network = ეს სხვა ქსელში დაიწყეთ: { $network }. შესანახად გადადით იქ ბრძანებით /network.

practices-preview = აი, როგორ წაიკითხავენ
practices-english-hint = ინგლისური სათაურით უფრო ხშირად იპოვიან: დააჭირეთ „შეცვლას“, შემდეგ კი ველს „ინგლისური სათაური“.
practices-named = სახელითა და სექციით
practices-nameless = სახელის გარეშე
practices-without-name = ჩემი სახელის გარეშე
practices-public-named = ამის წაკითხვას ყველა შეძლებს, სხვა ქსელების წევრებიც, და შეიძლება საჯარო გვერდებზეც გამოჩნდეს: თქვენ მიერ არჩეული სახელითა და სექციით. თანახმა ხართ?
practices-public-nameless = ამის წაკითხვას ყველა შეძლებს, სხვა ქსელების წევრებიც, და შეიძლება საჯარო გვერდებზეც გამოჩნდეს, თქვენი სახელის გარეშე. თანახმა ხართ?

practices-published = უკვე ბიბლიოთეკაშია და სხვებიც იპოვიან.
practices-thanks = გმადლობთ! ვიღაცას ნულიდან დაწყება აღარ მოუწევს.
practices-changed = შეიცვალა. ძველი ტექსტი შენახულია.
practices-unchanged = არაფერი შეცვლილა.
practices-late = ეს უკვე ბიბლიოთეკაშია. შესაცვლელად გახსენით და დააჭირეთ „შეცვლას“.

## რა წერია

practices-part-context = ვითარება
practices-part-done = რა გაკეთდა
practices-part-worked = რა გამოვიდა
practices-part-not-worked = რა არ გამოვიდა
practices-part-factors = წარმატების ფაქტორები
practices-verdict-worked = გამოვიდა
practices-verdict-mixed = ნაწილობრივ გამოვიდა
practices-verdict-failed = არ გამოვიდა
practices-level-told = მონაყოლი: ვიღაც ამას ჰყვება
practices-level-monitored = აღრიცხული: ვინც გააკეთა, შედეგიც აღრიცხა
practices-level-evaluated = შეფასებული: სხვამაც ნახა და შეაფასა
practices-level-researched = გამოკვლეული: ამაზე კვლევა ჩატარდა
practices-level-name-told = მონაყოლი
practices-level-name-monitored = აღრიცხული
practices-level-name-evaluated = შეფასებული
practices-level-name-researched = გამოკვლეული
practices-reviewed = { $level } ({ $who }, { DATE($at) })
practices-changed-since = მას შემდეგ ტექსტი შეიცვალა.
practices-setting-school = სკოლა
practices-setting-university = უნივერსიტეტი
practices-setting-community = უბანი
practices-setting-care = საავადმყოფო ან თავშესაფარი
practices-setting-outdoors = ღია ცის ქვეშ
practices-setting-online = ონლაინ
practices-wellbeing-physical = ფიზიკური
practices-wellbeing-mental = ფსიქიკური
practices-wellbeing-social = სოციალური
practices-readers-network = კითხულობენ ქსელის წევრები
practices-readers-public = კითხულობს ყველა
practices-about = თემა: { $themes }
practices-where = გარემო: { $setting }
practices-good-for = კეთილდღეობა: { $wellbeing }
practices-written-in = ტექსტის ენა: { LANGUAGE($language) }
practices-made = { MONTH($on) }
practices-country = { COUNTRY($country) }
practices-somebody = უსახელო წევრი
practices-is-held = პრაქტიკას მოდერატორი ამოწმებს; ამასობაში სხვები ვერ ხედავენ.
practices-is-withdrawn = მოხსნილია: სხვები ვერ ხედავენ.
practices-adapted-in = სხვანაირად აკეთებენ: { $lands }
practices-tools-count = მზა მასალა: { $count }
practices-helpful-count = გამოადგა { $count } ადამიანს
practices-gone = ეს პრაქტიკა აქ აღარ არის.

practices-voted = გმადლობთ, ეს სხვებს არჩევანში დაეხმარება.

## ღილაკები

practices-open = გახსნა
practices-share = პრაქტიკად გაზიარება
practices-helpful = გამომადგა
practices-not-helpful = არ გამომადგა
practices-try = მოსინჯვა
practices-idea = იდეის ბარათი
practices-whole = სრულად წაკითხვა
practices-adaptations = სხვაგან როგორ
practices-adapt = სხვანაირად ვაკეთებთ
practices-history = ძველი ვერსიები
practices-rate = სანდოობის დონე
practices-tools = მასალა
practices-withdraw = მოხსნა
practices-restore = დაბრუნება
practices-remove = სამუდამოდ წაშლა
practices-activity = აქტივობის ნახვა
practices-mine = ჩემი პრაქტიკები
practices-all = ყველა პრაქტიკა
practices-tell-one = მოყოლა

## აქტივობიდან

practices-activity-gone = ეს აქტივობა აქ აღარ არის.
practices-not-yours = ამ აქტივობის გაზიარება მხოლოდ მის ავტორს შეუძლია.
practices-authors-choice = ამას მხოლოდ ავტორი წყვეტს.
practices-author-left = ავტორი ქსელიდან წავიდა და თანხმობას ვეღარავინ მოგვცემს.
practices-shared-before = ეს უკვე ბიბლიოთეკაშია.
practices-ask-consent = { $who } ფიქრობს, რომ აქტივობა „{ $title }“ სხვებსაც გამოადგება, და სურს, ბიბლიოთეკაში ნახოს.
practices-ask-consent-how = მიეთითება თქვენი სახელი და სექცია; წაიკითხავენ მხოლოდ თქვენი ქსელის წევრები. გავაზიაროთ?
practices-agree = დიახ, გააზიარეთ
practices-agree-first = მე თვითონ დავწერ
practices-decline = არა, გმადლობთ
practices-asked = კითხვა გაიგზავნა: { $who }. თანხმობამდე არაფერი გამოჩნდება; პასუხს შეგატყობინებთ.
practices-asked-before = ავტორს ეს უკვე ჰკითხეს. პასუხს შეგატყობინებთ.
practices-asked-no = ავტორს ამის გაზიარება არ სურს.
practices-told-agreed = „{ $title }“ უკვე ბიბლიოთეკაშია: ავტორი თანახმაა.
practices-told-declined = ავტორს ამ აქტივობის გაზიარება არ სურს: „{ $title }“.
practices-declined = კარგი, ყველაფერი ისე დარჩება. თუ გადაიფიქრებთ, ღილაკი აქ არის.

## მოვლა

practices-withdrawn = „{ $title }“ ბიბლიოთეკაში აღარ არის. მას ვეღარავინ იპოვის.
practices-restored = პრაქტიკა ისევ ბიბლიოთეკაშია.
practices-told-withdrawn = თქვენი პრაქტიკა „{ $title }“ ბიბლიოთეკიდან მოხსნა კოორდინატორმა: { $who }. თქვენ მას კვლავ ხედავთ.
practices-told-changed = თქვენი პრაქტიკა „{ $title }“ შეცვალა კოორდინატორმა: { $who }. ძველი ტექსტი შენახულია.
practices-remove-ask = სამუდამოდ წავშალო „{ $title }“?
practices-remove-what = წაიშლება ტექსტი, ძველი ვერსიები, სხვა ქვეყნების გამოცდილება და მასალა. დაბრუნება შეუძლებელი იქნება.
practices-remove-yes = წაშლა
practices-remove-no = დარჩეს
practices-remove-late = კითხვა დიდი ხნის წინ იყო, ამიტომ არაფერი წაშლილა.
practices-removed = „{ $title }“ წაშლილია.
practices-judge = რამდენად საიმედოდ ვიცით, რომ ეს ამართლებს? გვერდით თქვენი სახელი და დღევანდელი თარიღი ეწერება.
practices-rated = გმადლობთ. ავტორს ვაცნობებ.
practices-rated-before = ეს უკვე გითქვამთ.
practices-told-rated = თქვენი პრაქტიკა „{ $title }“ ნახა კოორდინატორმა: { $who }. სანდოობის დონე: { $level }
practices-history-head = ძველი ვერსიები
practices-version = ვერსია { $number }
practices-version-first = { $number }. { DATE($at) }, { $who }: პირველი მონაყოლი
practices-version-line = { $number }. { DATE($at) }, { $who }: { $fields }

## სხვაგან როგორ აკეთებენ

practices-adapt-title = როგორ აკეთებენ სხვანაირად
practices-field-country = ქვეყანა
    .ask = რომელ ქვეყანაში გაკეთდა სხვანაირად?
    .help = ქვეყნის სახელი
practices-field-what = რა შეიცვალა
    .ask = რა გაკეთდა სხვანაირად?
    .help = ერთი-ორი წინადადება
practices-field-why = რატომ
    .ask = რატომ? რა არის იქ სხვანაირად?
    .help = ერთი-ორი წინადადება
practices-country-unknown = ასეთ ქვეყანას არ ვიცნობ. დაწერეთ მისი სახელი ან დააჭირეთ ღილაკს.
practices-adaptations-head = როგორ აკეთებენ სხვაგან
practices-adaptations-none = ჯერ არავის მოუყოლია, სხვანაირად როგორ აკეთებს. თქვენს ქვეყანაში სხვანაირად გააკეთეთ?
practices-adapted-what = რა: { $what }
practices-adapted-why = რატომ: { $why }
practices-adapted = გმადლობთ! ახლა ეს პრაქტიკის ქვეშ წერია.
practices-told-adapted = { $who } ჰყვება, სხვა ქვეყანაში როგორ აკეთებენ თქვენს პრაქტიკას „{ $title }“. ქვეყანა: { COUNTRY($country) }
practices-adaptation-remove = წაშლა: { COUNTRY($country) }
practices-adaptation-report = საჩივარი: { COUNTRY($country) }
practices-adaptation-removed = წაიშალა.

## სია

practices-list-head = { $count } პრაქტიკა
practices-none = აქ ჯერ არავის არაფერი მოუყოლია. თქვენ ხომ არ დაიწყებდით?
practices-none-narrowed = ამ პირობებით არაფერი მოიძებნა. სცადეთ ნაკლები პირობით.
practices-mine-head = თქვენი { $count } პრაქტიკა
practices-mine-none = პრაქტიკა ჯერ არ მოგიყოლიათ. რა გამოგივიდათ და რა – არა?
practices-narrow = დაზუსტება
practices-narrow-by = რის მიხედვით დავაზუსტო?
practices-narrow-which = რომელი?
practices-by-theme = თემა
practices-by-country = ქვეყანა
practices-by-evidence = სანდოობის დონე
practices-by-verdict = შედეგი
practices-by-wellbeing = კეთილდღეობა
practices-at-least = სულ მცირე: { $level }
practices-country-count = { COUNTRY($country) } ({ $count })
practices-choice-count = { $choice } ({ $count })
