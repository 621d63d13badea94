# პროექტები და ინიციატივები: პოვნა, გამოქვეყნება, წარმართვა, ჩვენება. მოკლედ; რა მოხდება შემდეგ; დუმილს არავის ვუკიჟინებთ.

## ბრძანებები

projects-command-projects = პროექტები: ნახვა, გამოქვეყნება, მონაწილეობა
    .words = პროექტები, ინიციატივები, მაჩვენე პროექტები, პროექტების ნახვა

## სიტყვები, რომლებსაც ვცნობთ, მძიმით გამოყოფილი

projects-words-new = ახალი პროექტი, პროექტის გამოქვეყნება, პროექტის დამატება
projects-words-add = ახალი, გამოქვეყნება, დამატება
projects-words-new-initiative = ახალი ინიციატივა, ინიციატივის დამატება, ინიციატივის გამოქვეყნება, ინიციატივის დაწყება
projects-words-rules = წესები
projects-words-rules-alone = პროექტების წესები
projects-words-mine = ჩემი პროექტები, ჩემი
projects-words-unclaimed = გუნდის გარეშე, უგუნდო
projects-words-seeking = ეძებს მკვლევარს, მკვლევრებისთვის, მკვლევარი სჭირდება
projects-words-researcher = მკვლევარ
projects-words-stage = { $stage ->
    [idea] მხოლოდ იდეები, იდეის ეტაპზე
    [planned] დაგეგმილი
    [running] მიმდინარე
    [paused] შეჩერებული
   *[finished] დასრულებული
 }
projects-words-joints = და, შესახებ, -ში, პროექტები, პროექტი
projects-words-nobody = არცერთი, არავინ, ორგანიზაციის გარეშე
projects-words-initiative = ინიციატივ
projects-words-title = სათაური, სახელი
projects-words-aims = მიზნები, მიზანი
projects-words-method = მეთოდი, მეთოდები
projects-words-wanted = ვეძებთ, ვის ვეძებთ, გვჭირდება, პარტნიორები
projects-words-count = რამდენი, რაოდენობა
projects-words-costs = ხარჯები, ხარჯი, ბიუჯეტი
projects-words-tasks = პარტნიორის საქმე, პარტნიორის ამოცანები, ამოცანები
projects-words-needs = საჭიროებები, საჭიროება, რა გვჭირდება
projects-words-next = შემდეგი ნაბიჯი, შემდეგ
projects-words-themes = თემები, თემა
projects-words-countries = ქვეყნები, ქვეყანა
projects-words-languages = ენები, ენა
projects-words-period = პერიოდი, ვადები, როდის, დრო
projects-words-apply = განაცხადი, განაცხადის ვადა, განაცხადები
projects-words-answer = პასუხი, პასუხის ვადა
projects-words-organisation = ორგანიზაცია

## პროექტის ფორმა

projects-title = პროექტი
projects-field-title = სათაური
    .ask =
        რა ჰქვია? მოკლე სახელი საკმარისია, ან ყველაფერი ერთად:
        სკოლის ბაღები, ჯანმრთელობა, მარტიდან ივნისამდე 2027. მიზანი: მოსწავლეები ზრდიან და ზომავენ. ვეძებთ: ორ სკოლას. ენები: ფრანგული
    .help = მოკლე სახელი, ან რამდენიმე ნაწილი: „მიზანი: …“, „ვეძებთ: …“, „პერიოდი: …“
projects-field-themes = თემები
    .ask = რა თემებს ეხება? არაუმეტეს სამისა.
    .help = დააჭირეთ ერთს ან რამდენიმეს, ან დაწერეთ სახელები
projects-field-aims = მიზნები
    .ask = რის მიღწევა გსურთ? ორი-სამი წინადადება.
    .help = რა შეიცვლება და ვისთვის
projects-field-period = პერიოდი
    .ask = როდის ტარდება?
    .help = მაგალითად: მარტიდან ივნისამდე 2027
projects-field-wanted = ვის ვეძებთ
    .ask = ვის ეძებთ?
    .help = მაგალითად: ორ სკოლას და ადამიანს, რომელმაც სტატისტიკა იცის
projects-field-kind = პროექტი თუ ინიციატივა
    .ask = ეს პროექტია, რომელსაც უკან ორგანიზაცია უდგას, თუ ადამიანების წამოწყებული ინიციატივა?
    .help = დააჭირეთ ერთ-ერთ ღილაკს
projects-field-organisation = ორგანიზაცია
    .ask = რომელი ორგანიზაცია ახორციელებს?
    .help = დააჭირეთ ღილაკს ან დაწერეთ სახელი ისე, როგორც აქ წერია: /organisations. თუ არ არის, დაწერეთ „არცერთი“
projects-field-method = მეთოდი
    .ask = როგორ იმუშავებთ?
    .help = ნაბიჯები, რამდენიმე წინადადებით
projects-field-countries = სასურველი ქვეყნები
    .ask = რომელი ქვეყნებიდან გინდათ პარტნიორები?
    .help = სახელები მძიმეებით: საქართველო, საფრანგეთი
projects-field-languages = ენები
    .ask = რომელ ენებზე შეიძლება თქვენთან მუშაობა?
    .help = სახელები მძიმეებით: ფრანგული, რუსული
projects-field-wanted-count = რამდენი
    .ask = რამდენ ადამიანს ან პარტნიორს ეძებთ?
    .help = რიცხვი, მაგალითად 3
projects-field-tasks = პარტნიორის საქმე
    .ask = რას გააკეთებს პარტნიორი?
    .help = მაგალითად: თვეში ორი გაკვეთილი და ერთი კითხვარი
projects-field-costs = ხარჯები
    .ask = რა ღირს მონაწილეობა და ვინ იხდის?
    .help = მაგალითად: არაფერი; მგზავრობა ანაზღაურდება
projects-field-apply-by = განაცხადის ვადა
    .ask = რომელ დღემდე შეიძლება განაცხადის გაგზავნა?
    .help = დღე, მაგალითად 15 მარტი 2027
projects-field-answer-by = პასუხის ვადა
    .ask = რომელ დღემდე უპასუხებთ?
    .help = დღე, მაგალითად 30 მარტი 2027
projects-field-needs = რა გვჭირდება
    .ask = რა გჭირდებათ ყველაზე მეტად?
    .help = მაგალითად: ოთახი, ხელსაწყოები, მთარგმნელი
projects-field-next-step = შემდეგი ნაბიჯი
    .ask = რა არის შემდეგი ნაბიჯი?
    .help = ერთი სტრიქონი, მაგალითად: პირველი შეხვედრა სკოლასთან მაისში
projects-field-section = საიდან
    .ask = საიდან არის?
    .help = დააჭირეთ ერთ-ერთ ღილაკს
projects-field-language = ტექსტის ენა
    .ask = რომელ ენაზეა დაწერილი?
    .help = დააჭირეთ ერთ-ერთ ღილაკს
projects-more-there-is = ღილაკით „შეცვლა“ კიდევ დაამატებთ: ორგანიზაცია, ქვეყნები, ენები, პარტნიორის საქმე, ხარჯები, ვადები, საჭიროებები.
projects-late = პროექტი უკვე შენახულია. შესაცვლელად გახსენით და დააჭირეთ ღილაკს „შეცვლა“.
projects-day = { DATE($on) }

## მკვლევარი

projects-seek-title = ვეძებთ მკვლევარს
projects-field-question = კითხვა
    .ask = რომელ კითხვას უნდა უპასუხოს კვლევამ?
    .help = მაგალითად: მოსწავლეები, რომლებიც ბაღს უვლიან, ერთ წელიწადში მეტ ბოსტნეულს ჭამენ?
projects-field-place = ადგილი
    .ask = სად იქნება სამუშაო? ქალაქი ან რეგიონი საკმარისია.
    .help = მაგალითად: დიჟონი, ან ონლაინ
projects-field-research-period = პერიოდი
    .ask = როდის იქნება?
    .help = მაგალითად: მარტიდან ივნისამდე 2027
projects-field-research-language = ენა
    .ask = რომელ ენაზე იმუშავებთ?
    .help = დააჭირეთ ღილაკს ან დაწერეთ ენის სახელი
projects-field-offers = რას სთავაზობთ
    .ask = რას სთავაზობთ მკვლევარს?
    .help = მაგალითად: სამი წლის მონაცემები, სამუშაო მაგიდა, მგზავრობის ხარჯი

## სიახლეები და მოთხოვნები

projects-news-title = პროექტის სიახლე
projects-field-news = სიახლე
    .ask = რა სიახლეა? რამდენიმე წინადადება.
    .help = რა გაკეთდა, რა გამოვიდა, რა იქნება შემდეგ
projects-claim-title = ინიციატივა, რომელსაც ხელმძღვანელობდით
projects-field-claim-stage = როგორ არის ახლა
    .ask = როგორ არის ეს ინიციატივა ახლა?
    .help = დააჭირეთ ერთ-ერთ ღილაკს
projects-field-claim-words = კოორდინატორისთვის
    .ask = რა იყო თქვენი წვლილი? კოორდინატორი წაიკითხავს. შეგიძლიათ გამოტოვოთ.
    .help = მაგალითად: 2023 წელს დავიწყე ორ მეგობართან ერთად

## რაც არ გამოდის

projects-gone = ეს პროექტი აქ აღარ არის.
projects-press-one = გთხოვთ, დააჭიროთ ერთ-ერთ ღილაკს.
projects-text-missing = გთხოვთ, დაწეროთ რამდენიმე სიტყვა.
projects-text-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, შეამოკლოთ.
projects-theme-unknown = ასეთ თემას არ ვიცნობ. დააჭირეთ ერთ-ერთ ღილაკს.
projects-country-unknown = ქვეყანას „{ $said }“ არ ვიცნობ. დაწერეთ სახელები მძიმეებით, მაგალითად: საქართველო, საფრანგეთი
projects-language-unknown = ენას „{ $said }“ არ ვიცნობ. დაწერეთ სახელები მძიმეებით, მაგალითად: ფრანგული, რუსული
projects-number-unclear = გთხოვთ, დაწეროთ რიცხვი 1-დან { $most }-მდე.
projects-period-unclear = ვერ გავიგე. დაწერეთ ასე: მარტიდან ივნისამდე 2027
projects-day-unclear = დღე ვერ გავიგე. დაწერეთ ასე: 15 მარტი 2027
projects-day-past = ეს დღე გავიდა: { DATE($on) }. რომელ მომავალ დღეს გულისხმობთ?
projects-answer-early = ეს განაცხადის ბოლო დღეზე ადრეა. ასე გსურთ?
projects-organisation-unknown = ორგანიზაცია „{ $said }“ აქ არ არის. ნახეთ, სიაში როგორ წერია, ან ჯერ იქ დაამატეთ: /organisations. დაწერილი შენახულია.
projects-make-initiative = ინიციატივად ქცევა
projects-section-not-yours = პროექტი შეიძლება იყოს თქვენი სექციიდან ან ქვეყნიდან, ან იქიდან, სადაც კოორდინატორი ხართ.
projects-not-yours = რას წაიკითხავს ყველა, ამას მხოლოდ პროექტის ხელმძღვანელი წყვეტს.
projects-not-team = ეს მხოლოდ პროექტის გუნდისთვისაა.

## ქსელის წესები

projects-refused = ეს წესი არ სრულდება: „{ $rule }“
projects-cure-theme = აირჩიეთ ერთი თემა მაინც.
projects-cure-runner = მიუთითეთ, რომელი ორგანიზაცია ახორციელებს: თუ თქვენი სიაში არ არის, დაამატეთ ბრძანებით /organisations. ან აქციეთ ინიციატივად ქვემოთ მოცემული ღილაკით: მას მხოლოდ თემა სჭირდება.
projects-cure-confirm = კოორდინატორს შეუძლია დაადასტუროს, რომ ეს ორგანიზაცია წევრია ან განათლების სფეროში მუშაობს: ჰკითხეთ ბრძანებით /contact. ან აირჩიეთ სხვა, ან აქციეთ ინიციატივად.
projects-refused-kept = დაწერილი შენახულია. შენახვა მოგვიანებითაც შეგიძლიათ: გასაგრძელებლად ნებისმიერ დროს დაწერეთ /projects.
projects-rules = პროექტების წესები
projects-rules-how = ახალი პროექტი ინახება, როცა ჩართული წესები სრულდება. ინიციატივას მხოლოდ თემა სჭირდება.
projects-rule-runner = მას ახორციელებს წევრი ორგანიზაცია ან სამოქალაქო საზოგადოების ორგანიზაცია, რომელიც განათლების სფეროში მუშაობს
projects-rule-runner-short = ორგანიზაცია
projects-rule-theme = ერთი თემა მაინც აქვს
projects-rule-theme-short = თემა
projects-rule-on = ჩართულია
projects-rule-off = გამორთულია
projects-rule-switch-on = ჩართვა: { $rule }
projects-rule-switch-off = გამორთვა: { $rule }
projects-rule-changed = შეიცვალა. მოქმედებს შემდეგი პროექტიდან.

## რაც გაკეთდა

projects-saved = გამოქვეყნდა. ხელმძღვანელი თქვენ ხართ.
projects-saved-seeks = პროექტი მკვლევარს ეძებს და მკვლევრები მას უკვე პოულობენ. ღილაკით „მკვლევარი, რომელსაც ვეძებთ“ დაწერეთ თქვენი კითხვა და რას სთავაზობთ.
projects-saved-next = მას თქვენი ქსელის წევრები ხედავენ. ვინ კიდევ წაიკითხავს, აირჩიეთ ღილაკით „მეტი“.
projects-changed = შეიცვალა.
projects-unchanged = არაფერი შეცვლილა.
projects-seeks = ახლა მას მკვლევრები იპოვიან.
projects-seeks-no-more = მკვლევარს აღარ ვეძებთ. მკვლევრების არცერთ სიაში აღარ არის.
projects-stage-told = ჩავინიშნე დღევანდელი თარიღით.
projects-stage-same = ეს ეტაპი უკვე მითითებულია. ჩავინიშნე, რომ პროექტი ცოცხალია.
projects-news-told = ჩავინიშნე. გმადლობთ, რომ მოგვიყევით.
projects-thanks = გმადლობთ. ჩავინიშნე მთელი გუნდისთვის.
projects-answered = ამ კითხვის შემდეგ პასუხი ან სიახლე უკვე იყო. არაფერი შეცვლილა.
projects-sight-told = შეიცვალა.
projects-withdrawn = პროექტი აღარ ჩანს. მას მხოლოდ გუნდი და კოორდინატორები ხედავენ.
projects-is-back = პროექტი დაბრუნდა.

## სია

projects-title-all = პროექტები და ინიციატივები
projects-mine = ჩემი პროექტები
projects-unclaimed = გუნდის გარეშე
projects-only = მხოლოდ: { $parts }
projects-only-seeking = ეძებს მკვლევარს
projects-only-words = „{ $words }“
projects-none = აქ პროექტი ჯერ არ არის. თქვენი შეიძლება პირველი იყოს.
projects-none-fits = ასეთი ვერ ვიპოვე. მოხსენით ფილტრი, სცადეთ ნაკლები სიტყვა ან ნახეთ ყველა პროექტი.
projects-none-mine = ჯერ არცერთ პროექტში არ ხართ. ნახეთ ყველა, ან გამოაქვეყნეთ თქვენი.
projects-none-unclaimed = აქ ყველა ინიციატივას გუნდი ჰყავს.
projects-new = პროექტის გამოქვეყნება
projects-menu = ფილტრი და სხვა
projects-menu-how = აირჩიეთ, რისი ნახვა გსურთ. შეგიძლიათ დაწეროთ კიდეც: /projects ჯანმრთელობა საქართველო
projects-all = ყველა პროექტი
projects-back = უკან, სიაში
projects-any = ყველა
projects-entry = { $number }. { $title }
projects-entry-place = { $stage } · { $place }
projects-entry-research = ეძებს მკვლევარს
projects-entry-withdrawn = აღარ ჩანს
projects-entry-unclaimed = გუნდის გარეშე
projects-position = { $first }–{ $last }, სულ { $total }
projects-filter-theme = თემა
projects-filter-country = ქვეყანა
projects-filter-language = ენა
projects-filter-stage = ეტაპი
projects-filter-seeking = ეძებს მკვლევარს
projects-filter-mine = ჩემი პროექტები
projects-filter-unclaimed = გუნდის გარეშე
projects-which-theme = რომელი თემა?
projects-which-country = რომელი ქვეყანა?
projects-which-language = რომელი ენა?
projects-which-stage = რომელი ეტაპი? დასრულებულები სიაში მხოლოდ მაშინ ჩანს, როცა აირჩევთ.
projects-nothing-to-choose = აქ ასარჩევი არაფერია.
projects-choice = { $name } ({ $count })
projects-choice-country = { COUNTRY($country) } ({ $count })
projects-country = { COUNTRY($country) }

## პროექტი

projects-kind-project = პროექტი
projects-kind-initiative = ინიციატივა
projects-stage-idea = იდეა
projects-stage-planned = დაგეგმილია
projects-stage-running = მიმდინარეობს
projects-stage-paused = შეჩერებულია
projects-stage-finished = დასრულდა
projects-is = { $kind } · { $stage }
projects-is-since = { $kind } · { $stage }, ამ დღიდან: { DATE($at) }
projects-place = { $section }, { COUNTRY($country) }
projects-place-country = { COUNTRY($country) }
projects-value = { $value }
projects-line = { $label }: { $value }
projects-label-themes = თემები
projects-label-countries = სასურველი ქვეყნები
projects-label-stage = ეტაპი
projects-label-wanted = ვეძებთ
projects-label-aims = მიზნები
projects-label-method = მეთოდი
projects-label-period = პერიოდი
projects-label-languages = ენები
projects-label-costs = ხარჯები
projects-label-tasks = პარტნიორის საქმე
projects-label-deadlines = ვადები
projects-label-needs = რა გვჭირდება
projects-label-next = შემდეგი ნაბიჯი
projects-label-research = ვეძებთ მკვლევარს
projects-label-organisation = ორგანიზაცია
projects-period = { $days }
projects-period-from = { DATE($on) } – …
projects-period-until = … – { DATE($on) }
projects-wanted-count = { $count } პარტნიორი
projects-apply-by = განაცხადის ბოლო დღე: { DATE($on) }
projects-answer-by = პასუხის ბოლო დღე: { DATE($on) }
projects-research-place = ადგილი: { $place }
projects-research-when = პერიოდი: { $when }
projects-research-language = ენა: { LANGUAGE($code) }
projects-research-offers = ვთავაზობთ: { $offers }
projects-written-in = ტექსტის ენა: { $language }
projects-news-of = სიახლე, { DATE($at) }
projects-silent = ბოლო სიახლე: { DATE($at) }. მას შემდეგ ახალი არაფერია.
projects-is-withdrawn = აღარ ჩანს: მხოლოდ გუნდი და კოორდინატორები ხედავენ.
projects-is-unclaimed = გუნდის გარეშე. თქვენ ხელმძღვანელობდით? დააჭირეთ ღილაკს „ეს ჩემი იყო“.
projects-is-closed = განაცხადის ვადა გავიდა.
projects-seen-public = საჯარო ნაწილის წაკითხვა ყველას შეუძლია.
projects-seen-partners = პარტნიორი ქსელებიც კითხულობენ.
projects-interested = მაინტერესებს
projects-team = გუნდი
projects-share = გაზიარება
projects-more = მეტი
projects-more-how = რისი გაკეთება გსურთ?
projects-tell-news = სიახლის თქმა
projects-set-stage = ეტაპი
projects-stage-ask = რა ეტაპზეა?
projects-seek = მკვლევრის ძებნა
projects-seeking = მკვლევარი, რომელსაც ვეძებთ
projects-seek-no-more = აღარ ვეძებთ
projects-ask-help = დამხმარე ჯგუფი
projects-as-practice = რამ გაამართლა
projects-withdraw = ჩვენების გაუქმება
projects-bring-back = დაბრუნება
projects-history = რა მოხდა
projects-history-how = ჯერ უახლესი.
projects-history-stage = { DATE($at) }: { $stage }
projects-open = პროექტის გახსნა

## ვინ კითხულობს

projects-sight = ვის შეუძლია წაკითხვა
projects-sight-how = ვის შეუძლია წაკითხვა? უცხოები მხოლოდ იმას კითხულობენ, რასაც თქვენ მონიშნავთ.
projects-sight-network = ჩვენს ქსელს
projects-sight-partners = პარტნიორ ქსელებსაც
projects-sight-public = ყველას
projects-fields = რას კითხულობს ყველა
projects-fields-how = აირჩიეთ, რა იქნება ბარათზე და საჯარო გვერდზე. სათაური ყოველთვის არის.
projects-fields-preview = ყველა წაიკითხავს ამას:
projects-link = საჯარო გვერდი: { $link }
projects-picture-alt = პროექტის „{ $title }“ ბარათი; მთელი მისი ტექსტი ამ შეტყობინებაშია

## დუმილის შემდეგ

projects-ask-silent = ბოლო სიახლე: { DATE($at) }. როგორ მიდის საქმე? ერთი პასუხი მთელ გუნდს ეყოფა.
projects-answer-on = გრძელდება
projects-answer-paused = შეჩერებულია
projects-answer-finished = დასრულდა

## მოთხოვნები

projects-somebody = ვიღაც უსახელო
projects-claim = ეს ჩემი იყო
projects-claim-continued = გრძელდება
projects-claim-paused = შეჩერებულია
projects-claim-finished = დასრულდა
projects-claim-asked = გმადლობთ. კოორდინატორს ვკითხავ, თქვენი იყო თუ არა „{ $title }“, და მოგწერთ.
projects-claim-is-yours = ახლა თქვენია: ხელმძღვანელი თქვენ ხართ.
projects-claim-letter = { $name } ამბობს: „{ $title }“ ჩემი ინიციატივა იყო.
projects-claim-by = { $name }, { DATE($at) }
projects-claim-stage = ახლა: { $stage }
projects-claim-yes = დიახ, ასეა
projects-claim-no = არა
projects-claim-yes-to = დიახ: { $number }
projects-claim-no-to = არა: { $number }
projects-claim-agreed = ინიციატივას „{ $title }“ ისევ ჰყავს ხელმძღვანელი. მას შევატყობინე.
projects-claim-refused = უარი: „{ $title }“. შევატყობინე, თქვენი სახელის გარეშე.
projects-claim-decided = სხვამ უკვე გადაწყვიტა.
projects-claim-gone = ეს მოთხოვნა აქ აღარ არის.
projects-claimed-before = ამ ინიციატივას უკვე ჰყავს გუნდი.
projects-claim-told-yes = „{ $title }“ თქვენია: ახლა თქვენ ხართ ხელმძღვანელი.
projects-claim-told-no = თქვენს მოთხოვნას ინიციატივაზე „{ $title }“ არ დაეთანხმნენ. მიზეზის გასაგებად დაწერეთ /contact.
projects-claims = მოთხოვნები ({ $count })
projects-claims-title = ვინ ამბობს, რომ ხელმძღვანელობდა
projects-claims-none = პასუხს არავინ ელოდება.
projects-claims-waiting = მოთხოვნები ({ $count })

## საჯარო გვერდი

projects-page-title = პროექტები და ინიციატივები
projects-page-lead = რას აკეთებენ ეს ადამიანები ერთად და ვის ეძებენ.
projects-page-none = საჯარო პროექტი აქ ჯერ არ არის.
projects-page-contact = მონაწილეობისთვის იპოვეთ ქსელის „{ $network }“ ასისტენტი და დაწერეთ /projects.
projects-page-skip = პროექტებზე გადასვლა
projects-page-consent = აქ მხოლოდ ის ჩანს, რისი ჩვენებაც პროექტის ადამიანებმა აირჩიეს.
