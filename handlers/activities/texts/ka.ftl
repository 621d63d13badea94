# ჯგუფის საქმის ჩაწერა. ტონი: მოკლე, თბილი, თითო კითხვა; უცნაური რიცხვი კითხვაა და არა საყვედური.

## ბრძანებები

activities-command-log = აქტივობის ჩაწერა
    .words = ჩაწერა, ჩაწერე, ჩაწერეთ, ჩამიწერე, ჩამიწერეთ, აქტივობის ჩაწერა, ახალი აქტივობა, აქტივობის დამატება
activities-command-mine = ჩემი აქტივობები
    .words = ჩემი აქტივობები, ჩემი სია, რა ჩავწერე
activities-command-review = ჩანაწერების გადახედვა
    .words = გადახედვა, შემოწმება, რა ელოდება შემოწმებას

## სიტყვები, რომლებსაც წერენ, მძიმით გამოყოფილი

activities-words-again = ისევ, კიდევ ერთხელ, ხელახლა, იგივე, გამეორება
activities-words-alone = მე, მხოლოდ მე, მარტო მე, მარტო
activities-words-nobody = არავინ, ნული, არც ერთი
activities-words-each = თითო, თითოს, თითოეული, თითოეულმა, თითოეულს, კაცზე, ერთ ადამიანზე
activities-words-total = სულ, ჯამში, მთლიანობაში, ყველამ ერთად
activities-words-school = სკოლ, კლას, მოსწავლ, გაკვეთილ, ბაღ

## ფორმა

activities-log-title = აქტივობის ჩაწერა
activities-log-intro =
    მომიყევით, რა გააკეთეთ. ერთი სტრიქონიც კმარა, მაგალითად:
    სანაპიროს დასუფთავება გუშინ, 12 მოხალისე, 3 საათი
activities-field-title = რა
    .ask = რა გააკეთეთ?
    .help = მოკლე სახელი, მაგალითად: სანაპიროს დასუფთავება
activities-field-when = როდის
    .ask = როდის იყო?
    .help = ერთი დღე ან რამდენიმე, მაგალითად: გუშინ, 3 მაისი, 3–5 მაისი
activities-field-sections = სექციები
    .ask = რომელმა სექციამ გააკეთა? თუ ერთად აკეთებდით, ყველა აირჩიეთ.
    .help = სექციების სახელები, მძიმით გამოყოფილი
activities-field-themes = თემა
    .ask = რას ეხებოდა?
    .help = ერთი თემა ან რამდენიმე, მძიმით გამოყოფილი
activities-field-volunteers = მოხალისეები
    .ask = რამდენმა ადამიანმა დაუთმო დრო, თქვენი ჩათვლით?
    .help = რიცხვი, მაგალითად: 12
activities-ask-people =
    რამდენი მოხალისე იყავით, თქვენი ჩათვლით, და რამდენ ადამიანს შეეხო?
    მაგალითად: 12, 40. მხოლოდ პირველი რიცხვიც კმარა.
activities-field-hours = დრო
    .ask = რამდენ ხანს გაგრძელდა?
    .help = მაგალითად: 3 საათი, 90 წუთი, თითო 2 საათი, სულ 36 საათი
activities-field-reached = ვის შეეხო
    .ask = რამდენ ადამიანს შეეხო: სტუმრებს, მოსწავლეებს, მაცხოვრებლებს?
    .help = რიცხვი, მაგალითად: 40; 0, თუ არავის
activities-field-first-time = პირველად
    .ask = მათგან რამდენი იყო პირველად?
    .help = რიცხვი, არაუმეტეს იმისა, რამდენსაც შეეხო
activities-field-place = ადგილი
    .ask = სად იყო? ქალაქი ან მხარეც კმარა; რასაც აქ დაწერთ, სხვებიც ნახავენ.
    .help = ქალაქი ან მხარე; ქუჩა მხოლოდ მაშინ, თუ სხვებსაც შეუძლიათ იცოდნენ
activities-field-text = მოკლე ტექსტი
    .ask = რას მოყვებოდით ამაზე?
    .help = რამდენიმე წინადადება
activities-field-outcome = შედეგი
    .ask = რა გამოვიდა?
    .help = მაგალითად: 45 ტომარა ნაგავი, 120 ხე
activities-field-link = ბმული
    .ask = არის გვერდი ამის შესახებ? გამომიგზავნეთ მისამართი.
    .help = გვერდის სრული მისამართი
activities-field-photos = ფოტოები
    .ask = გამოგზავნეთ ფოტო. მისგან ამოიშლება, სად და როდის არის გადაღებული.
    .help = თითო ფოტო
activities-field-helpers = დამხმარეები
    .ask = ვინ გეხმარებოდათ, ვისაც აქ ანგარიში არ აქვს?
    .help = სახელები, მძიმით გამოყოფილი
activities-field-level = მოსწავლეების საფეხური
    .ask = რომელ საფეხურზე სწავლობენ მოსწავლეები?
    .help = საფეხური, მაგალითად: დაწყებითი სკოლა
activities-field-feedback = მასწავლებლის აზრი
    .ask = რას ამბობს მასწავლებელი?
    .help = რამდენიმე სიტყვით
activities-field-visibility = ვინ ხედავს
    .ask = ვის შეუძლია ნახოს ეს აქტივობა?
    .help = მთელ ქსელს, თქვენს სექციას თუ მხოლოდ თქვენ
activities-field-same = იგივეა?
    .ask = ეს იგივე აქტივობაა?
    .help = დააჭირეთ ღილაკს
activities-field-status = მდგომარეობა
activities-field-merged = გაერთიანდა

activities-visibility-network = მთელი ქსელი
activities-visibility-section = მხოლოდ სექცია
activities-visibility-private = მხოლოდ მე
activities-level-kindergarten = საბავშვო ბაღი
activities-level-primary = დაწყებითი სკოლა
activities-level-lower = საბაზო სკოლა
activities-level-upper = საშუალო სკოლა
activities-level-vocational = პროფესიული სასწავლებელი
activities-level-university = უნივერსიტეტი
activities-day-choice =
    { $day ->
        [today] დღეს, { DAY($on) }
        [yesterday] გუშინ, { DAY($on) }
       *[other] { DAY($on) }
    }
activities-sections-none = სექციის გარეშე, ქსელისთვის
activities-hours-choice = { $hours } სთ
activities-photos-remove = ფოტოების მოხსნა

## რა არ შეიძლება იყოს და რა დაწეროთ სანაცვლოდ

activities-empty = აქ ჯერ არაფერი წერია. დაწერეთ რამე ან დააჭირეთ „გამოტოვებას“.
activities-press-one = გთხოვთ, დააჭირეთ ერთ-ერთ ღილაკს.
activities-too-long = ცოტა გრძელია: არაუმეტეს { $most } ნიშნისა, გთხოვთ.
activities-title-unclear = დაარქვით მოკლე სახელი სიტყვებით, მაგალითად: სანაპიროს დასუფთავება
activities-title-long = სახელისთვის ცოტა გრძელია: არაუმეტეს { $most } ნიშნისა. დანარჩენი მოკლე ტექსტში ჩაწერეთ.
activities-when-unclear = დღე ვერ ამოვიკითხე. სცადეთ ასე: გუშინ, გასულ პარასკევს, 3 მაისი, 3–5 მაისი.
activities-when-which = რომელი დღე იყო?
activities-when-future = ეს დღე ჯერ არ დამდგარა: { $on }. ჩაწერეთ, როცა გაკეთდება, ან სხვა დღე მითხარით.
activities-when-backwards = დასასრული დასაწყისზე ადრეა. ჯერ პირველი დღე მითხარით, შემდეგ ბოლო.
activities-when-too-old = აქტივობებს { $year } წლიდან ვინახავ. გთხოვთ, უფრო გვიანდელი დღე მითხრათ.
activities-when-too-long = აქტივობა ერთ წელზე მეტხანს არ გრძელდება. უფრო გრძელი წლების მიხედვით ჩაწერეთ.
activities-when-old = { $on } ორ წელზე მეტი ხნის წინ იყო. სწორია?
activities-when-long = ეს ზედიზედ { $count } დღეა. სწორია?
activities-negative = ნულზე ნაკლები არ არსებობს. დაწერეთ რიცხვი, 0 ან მეტი.
activities-count-unclear = მთელი რიცხვი ვერ ამოვიკითხე. სცადეთ ასე: 12
activities-count-which = რომელი რიცხვია სწორი?
activities-volunteers-none = ვიღაცამ ხომ დაუთმო დრო, თუნდაც თქვენ. რამდენი იყავით?
activities-volunteers-most = ერთ აქტივობაზე { $most } მოხალისეზე მეტს ვერ ჩავწერ. გთხოვთ, შეამოწმოთ რიცხვი.
activities-volunteers-unusual = { $count } მოხალისე? დაადასტურეთ ან დაწერეთ სწორი რიცხვი.
activities-reached-most = { $most } ადამიანზე მეტს ვერ ჩავწერ. გთხოვთ, შეამოწმოთ რიცხვი.
activities-reached-unusual = { $count } ადამიანს შეეხო? დაადასტურეთ ან დაწერეთ სწორი რიცხვი.
activities-first-time-most = პირველად { $count } იყო, სულ კი { $reached }: პირველი რიცხვი მეტია. რამდენი იყო პირველად?
activities-hours-unclear = დრო ვერ ამოვიკითხე. სცადეთ ასე: 3 საათი, 90 წუთი, თითო 2 საათი, სულ 36 საათი.
activities-hours-none = რაღაც დრო ნამდვილად დასჭირდა. რამდენი?
activities-hours-most = { $days } დღეში მხოლოდ { $most } საათია. რამდენი დრო დაუთმო თითო მოხალისემ?
activities-hours-most-total = ყველა მოხალისეს ერთად მხოლოდ { $most } საათი ჰქონდა. რამდენ ხანს გაგრძელდა?
activities-hours-unusual = { $days } დღეში თითო მოხალისისგან { $hours } საათი? დაადასტურეთ ან დაწერეთ სწორი დრო.
activities-hours-which = როგორ ჩავთვალო ეს დრო?
activities-hours-each-or-total = { $hours } სთ — თითოეულს დასჭირდა თუ სულ?
activities-hours-together = { $hours } სთ ერთ ადამიანს ვერ დასჭირდებოდა. ეს ყველას დროა ერთად?
activities-section-unknown = სექციას სახელით „{ $name }“ არ ვიცნობ. დაწერეთ სრული სახელი ან დააჭირეთ ღილაკს.
activities-sections-own = თქვენი ჩაწერილი აქტივობა თქვენს სექციასაც ეკუთვნის. გთხოვთ, დაამატოთ.
activities-sections-join = სექციისთვის „{ $section }“ ჩაწერა მაშინ შეგიძლიათ, როცა მისი წევრი ხართ. გასაწევრებლად: /join { $section }. ან სხვას დააჭირეთ.
activities-not-yours = ამის შეცვლა მხოლოდ ავტორს ან კოორდინატორს შეუძლია.
activities-other-network = ეს ჩანაწერი ქსელს ეკუთვნის: { $network }. გადადით იმ ქსელში /network ბრძანებით და მერე შეინახეთ.
activities-theme-unknown = თემას სახელით „{ $name }“ არ ვიცნობ. დააჭირეთ ერთ-ერთ ღილაკს.
activities-link-unclear = ასეთი მისამართი არ იხსნება. სცადეთ ასე: https://example.org/chveni-dghe
activities-helpers-most = ძალიან ბევრი სახელია: არაუმეტეს { $most } სახელისა, გთხოვთ.
activities-photos-most = უკვე { $most } ფოტოა, ერთი აქტივობისთვის საკმარისია.
activities-photo-unclear = ამ სურათს ვერ შევინახავ. გამოგზავნეთ ჩვეულებრივი ფოტო, არაუმეტეს { $most } მბ.
activities-photos-unclear = გამოგზავნეთ ფოტო ან დააჭირეთ ღილაკს.

## ეჭვები სტრიქონში

activities-doubt-volunteers = რამდენმა ადამიანმა დაუთმო დრო, თქვენი ჩათვლით?
activities-doubt-volunteers-range = ზუსტი რიცხვი არ ჩანს. რამდენი მოხალისე იყავით?
activities-doubt-reached = რამდენ ადამიანს შეეხო?
activities-doubt-reached-range = ზუსტი რიცხვი არ ჩანს. რამდენ ადამიანს შეეხო?
activities-doubt-first-time = მათგან რამდენი იყო პირველად?
activities-doubt-zero = საერთოდ არავინ? გთხოვთ, რიცხვი დაწეროთ.
activities-doubt-absurd = რიცხვი უცნაურად გამოიყურება. რომელია სწორი?
activities-doubt-partner = ერთად აკეთებდით: { $names }. რომელი სექციაა?
activities-doubt-sections = რომელმა სექციებმა გააკეთეს ერთად?

## ბარათი

activities-days = { $days }
activities-list = { $items }
activities-count = { $count }
activities-joint = { $first }; ერთად: { $others }
activities-line = { $field }: { $value }
activities-bullet = • { $item }
activities-untold = არ არის მითითებული
activities-untitled = (წაშლილია)
activities-nobody = აღარავინ
activities-somebody = უსახელო წევრი
activities-card-change = ცვლით აქტივობას, რომელიც უკვე შენახულია.
activities-card-join = ეს გახდება ერთობლივი აქტივობა: „{ $title }“ (ჩაწერა: { $who }). რაც იქ წერია, დარჩება, რაც აკლდა, დაემატება:
activities-card-same = ეს იგივეა, რაც „{ $title }“ (ჩაწერა: { $who }), ამიტომ ერთი ჩანაწერი რჩება. რაც იქ წერია, დარჩება, რაც აკლდა, დაემატება:
activities-card-differs = ამჯერად სხვანაირად ითქვა და ჩანაწერში არ გადავა:
activities-card-when = { $days } ({ RELATIVE($ago) })
activities-card-section = სექცია: { $section }
activities-card-no-section = სექციის გარეშე: ქსელს ეთვლება
activities-card-volunteers = { $count } მოხალისე
activities-card-reached = შეეხო { $count } ადამიანს
activities-card-reached-first = შეეხო { $count } ადამიანს, მათგან პირველად: { $first }
activities-card-untold = მითითებული არ არის: { $fields }
activities-hours-alone = { $hours } სთ
activities-hours-apiece = თითო { $hours } სთ
activities-hours-each = თითო { $hours } სთ (სულ { $total } სთ)
activities-hours-total = სულ { $hours } სთ
activities-hours-total-each = სულ { $hours } სთ (დაახლოებით თითო { $each } სთ)
activities-photos = { $count } ფოტო
activities-photo-alt = ფოტო { $number }: „{ $title }“
activities-in-list = { $title } · { $days }
activities-status-new = ჯერ არ დადასტურებულა
activities-status-verified = დადასტურებულია
activities-status-rejected = არ არის მიღებული
activities-rejected-because = არ არის მიღებული: { $reason }
activities-written-by = ჩაწერა: { $who }
activities-written-with = თქვენთან ერთად: { $who }

## შენახვის შემდეგ

activities-saved-reached = შენახულია, გმადლობთ! თქვენი აქტივობები წელს { $reached } ადამიანს შეეხო.
activities-saved-own = შენახულია, გმადლობთ! უკვე { $count } აქტივობა გაქვთ.
activities-changed = შეიცვალა.
activities-unchanged = განსხვავება არ იყო, ამიტომ არაფერი შეცვლილა.
activities-undone = გაუქმდა: აქედან არაფერია შენახული. შეცვალეთ, რაც გსურთ.
activities-undone-change = გაუქმდა: ისევ ის წერია, რაც მანამდე ეწერა. შეცვალეთ, რაც გსურთ.
activities-undo-done = ეს უკვე გაუქმებულია.
activities-undo-late = გაუქმება მხოლოდ ერთი წუთის განმავლობაში შეიძლება. აქტივობის გახსნა, შეცვლა და წაშლა ისევ შეგიძლიათ.
activities-undo-changed = მას შემდეგ ეს ვიღაცამ შეცვალა, ამიტომ ყველაფერი ისე დარჩა. გახსენით და ნახეთ, როგორაა ახლა.
activities-late = ეს აქტივობა უკვე შენახულია. შესაცვლელად გახსენით /mine.
activities-late-ask = აი, რას ამბობს ახლა თქვენი შეტყობინება. შევცვალო შენახული აქტივობა?
activities-add-school = სკოლის აზრის დამატება
activities-part-of = ნაწილია: { $title }
activities-school-title = სკოლაში ვიზიტი
activities-open = გახსნა
activities-gone = ეს აქტივობა აღარ არის, ან თქვენთვის არ ჩანს.

## ხომ არ არის უკვე ჩაწერილი?

activities-same-ask = მსგავსი უკვე ჩაწერილია. ეს იგივეა?
activities-same-one = „{ $title }“, { $days }, { $sections }, ჩაწერა: { $who }
activities-same-join = ერთობლივ აქტივობად გაერთიანება
activities-same-yes = ეს იგივეა
activities-same-renew = იგივეა, ამ ციფრებით
activities-same-this = იგივე, რაც: { $title }
activities-same-no = ეს სხვაა
activities-joined = ახლა ეს ერთი ერთობლივი აქტივობაა და თქვენი სექციების ზემოთ ყველა ჯამში ერთხელ ითვლება.
activities-joined-same = ახლა ეს ერთი ჩანაწერია და ერთხელ ითვლება.

## კიდევ ერთხელ

activities-again-none = ჯერ არაფერი ჩაგიწერიათ, რაც შეიძლება გამეორდეს.
activities-again-which = რომელი ჩავწერო კიდევ ერთხელ?
activities-again-when = ამჯერად როდის იყო? ერთი დაჭერა და შენახულია.
activities-again-save =
    { $day ->
        [today] შენახვა: დღეს, { DAY($on) }
        [yesterday] შენახვა: გუშინ, { DAY($on) }
       *[other] შენახვა: { DAY($on) }
    }
activities-again-other-day = სხვა დღე
activities-repeat = კიდევ ერთხელ ჩაწერა
activities-share = პრაქტიკად გაზიარება
activities-promote = ბიბლიოთეკისთვის შეთავაზება

## /mine

activities-mine-none = ჯერ არაფერი ჩაგიწერიათ. დასაწყისისთვის ერთი სტრიქონიც კმარა.
activities-mine-head = თქვენი { $count } აქტივობა
activities-mine-open = გასახსნელად დააჭირეთ ერთ-ერთს.
activities-mine-back = ჩემი აქტივობები
activities-delete-ask = წავშალო „{ $title }“?
activities-delete-what = სამუდამოდ წაიშლება, ფოტოებთან და ისტორიასთან ერთად, და ყველა ჯამიდან გამოვა. პასუხი ერთი წუთის განმავლობაში შეგიძლიათ.
activities-delete-joint = ეს ერთობლივი აქტივობაა: ყველა სექციისთვის წაიშლება: { $sections }.
activities-delete-yes = სამუდამოდ წაშლა
activities-delete-no = დატოვება
activities-delete-late = ერთი წუთი გავიდა, ამიტომ არაფერი წაშლილა.
activities-delete-shared = ერთობლივ აქტივობას მხოლოდ ის წაშლის, ვინც პირველმა ჩაწერა. თქვენ შეგიძლიათ შეცვალოთ და თქვენი სექცია ამოიღოთ.
activities-delete-others = აქტივობას მხოლოდ ავტორი წაშლის. კოორდინატორს შეუძლია არ მიიღოს.
activities-deleted = „{ $title }“ წაიშალა.
activities-follow = გამოწერა
activities-check = კარგი აქტივობაა?
activities-label = ნიშანი: { $verdict ->
    [qualifies] იმსახურებს
    [nearly] თითქმის
   *[regular] ჩვეულებრივი აქტივობა
 }
activities-history = ისტორია
activities-history-head = ისტორია: „{ $title }“
activities-history-created = { $at }: ჩაიწერა, ავტორი: { $who }
activities-history-line = { $at }, { $who }: { $field }: { $before } → { $after }
activities-history-merged = { $at }, { $who }: გაერთიანდა ამასთან: „{ $title }“

## /review

activities-review-none = შესამოწმებელი არაფერია. ყოჩაღ!
activities-review-head = შემოწმებას { $count } აქტივობა ელოდება
activities-review-open = ჯერ ისინია, რომლებიც ყველაზე დიდხანს ელოდებიან. დააჭირეთ სანახავად.
activities-review-one = შემოწმება
activities-review-back = შემოწმებასთან დაბრუნება
activities-review-queue = ყველა, რაც ელოდება
activities-review-next = შემდეგი (დარჩა { $count })
activities-review-own = ეს თქვენი ჩაწერილია. თუ შეიძლება, სხვამ შეამოწმოს.
activities-review-near = მსგავსიც არის: „{ $title }“, ჩაწერა: { $who }.
activities-review-quality = გასათვალისწინებელი:
activities-verify = დადასტურება
activities-verified = „{ $title }“ დადასტურებულია.
activities-verified-before = ეს უკვე დადასტურებულია.
activities-ask = ავტორისთვის კითხვა
activities-ask-title = კითხვა ავტორს
activities-ask-nobody = ავტორი აღარ არის, პასუხს ვერავინ გასცემს.
activities-field-question = კითხვა
    .ask = რისი კითხვა გსურთ? ავტორი აქვე, ჩატში გიპასუხებთ.
    .help = ერთი მოკლე კითხვა
activities-asked = გაიგზავნა. { $who } აქ უპასუხებს და პასუხს მოგიტანთ.
activities-question-open = კითხვა ({ $who }): „{ $question }“. პასუხი ჯერ არ არის.
activities-question-answered = კითხვა ({ $who }): „{ $question }“. პასუხი: „{ $answer }“
activities-question-quoted = თქვენი კითხვა: „{ $question }“
activities-answer = პასუხი
activities-answer-title = თქვენი პასუხი
activities-field-answer = პასუხი
    .ask = რას უპასუხებთ?
    .help = რამდენიმე სიტყვით
activities-answered = გმადლობთ, გადავეცი.
activities-answered-before = ამ კითხვას უკვე აქვს პასუხი.
activities-correct = გასწორება
activities-reject = უარყოფა
activities-reject-title = აქტივობის უარყოფა
activities-field-reason = მიზეზი
    .ask = რატომ არ არის მიღებული? ავტორი ამას წაიკითხავს.
    .help = კეთილი სიტყვა და რა უშველის
activities-reason-twice = ორჯერ ჩაიწერა
activities-reason-not-ours = ეს ჩვენი აქტივობა არ იყო
activities-reason-not-done = არ შემდგარა
activities-rejected = „{ $title }“ არ მიიღეს; ავტორი მიზეზს გაიგებს.
activities-merge = მსგავსთან გაერთიანება
activities-merge-ask = გავაერთიანო ეს ორი?
activities-merge-what = „{ $title }“ დარჩება, შეივსება და ამ სექციებს მიეკუთვნება: { $sections }. მეორე გაქრება. ორივე ავტორი გაიგებს.
activities-merge-yes = გაერთიანება

## რას იგებენ სხვები

activities-difference = { $field }: { $before } → { $after }
activities-told-joint = ჩაიწერა ერთობლივი აქტივობა სექციასთან „{ $section }“ (ავტორი: { $who }). ორივე სექციას ეთვლება, ხელახლა ჩაწერა საჭირო არ არის.
activities-told-joined = იქ იყო აგრეთვე { $who }: „{ $title }“ ახლა ერთობლივი აქტივობაა და ორივე სექციას სრულად ეთვლება.
activities-told-same = იქ იყო აგრეთვე { $who }: „{ $title }“ ახლა თქვენი საერთო ჩანაწერია და ერთხელ ითვლება.
activities-told-corrected = „{ $title }“ შესწორდა ({ $who }):
activities-told-undone = „{ $title }“: შესწორება გაუქმდა ({ $who }):
activities-told-rejected = „{ $title }“ არ მიიღეს ({ $who }): { $reason }
activities-told-rejected-next = შეცვალეთ, რაც სწორი არ არის, და ხელახლა ნახავენ.
activities-told-question = კითხვა აქტივობის შესახებ „{ $title }“ ({ $who }):
activities-told-answer = პასუხი აქტივობის შესახებ „{ $title }“ ({ $who }):
activities-told-merged = კოორდინატორმა ერთი აქტივობის ორი ჩანაწერი გააერთიანა. ახლა ეს არის „{ $title }“ და ისევ თქვენია.
activities-told-deleted = თქვენი საერთო აქტივობა „{ $title }“ წაიშალა ({ $who }) და აღარავის ეთვლება. თუ გსურთ, რომ თქვენი წილი ჩაითვალოს, ხელახლა ჩაწერეთ.

## Of a partner network

activities-same = ეს ჩვენიც იყო
