# საერთო სიტყვები. ტონი: მოკლე, მარტივი, მეგობრული, „თქვენ“ ფორმით; ვამბობთ, რა გაკეთდეს შემდეგ.

## ღილაკები

kit-yes = დიახ
kit-no = არა
kit-back = უკან
kit-next = შემდეგი
kit-more = კიდევ
kit-previous = წინა
kit-cancel = გაუქმება
kit-save = შენახვა
kit-send = გაგზავნა
kit-edit = შეცვლა
kit-delete = წაშლა
kit-skip = გამოტოვება
kit-report = შეტყობინება დარღვევაზე
kit-undo = მოქმედების გაუქმება
kit-done = მზადაა
kit-start-again = თავიდან დაწყება
kit-start-log = აქტივობის ჩაწერა
kit-start-mine = ჩემი აქტივობები
kit-start-stats = ციფრები
kit-start-help = დახმარება
kit-page = { $page }/{ $pages }
kit-network = ქსელი: { $network }

## სიტყვები, რომლებსაც ღილაკის ნაცვლად წერენ, მძიმით გამოყოფილი

kit-word-back = უკან, დაბრუნება, დაბრუნდი
kit-word-skip = გამოტოვება, გამოტოვე, გამოტოვეთ
kit-word-keep = დატოვება, დატოვე, დატოვეთ, იგივე
kit-word-save = შენახვა, შეინახე, შეინახეთ, კი, დიახ

## დღეები

kit-today = დღეს
kit-yesterday = გუშინ
kit-tomorrow = ხვალ

## ფორმები

kit-form-now = ახლა: { $value }
kit-form-line = { $field }: { $value }
kit-form-chosen = ✓ { $label }
kit-form-keep = დატოვება
kit-form-review = შევინახო?
kit-form-review-send = გავგზავნო?
kit-form-which = რა გსურთ შეცვალოთ?
kit-form-page = გვერდი { $page }/{ $pages }. პასუხის დაწერაც შეგიძლიათ.
kit-form-press = ვერ მივხვდი, რა შევცვალო. ველის ასარჩევად დააჭირეთ ღილაკს „შეცვლა“, ან „{ $save }“, თუ ყველაფერი სწორია.
kit-form-required = ეს პასუხი აუცილებელია.
kit-form-look-again = თითქმის მზადაა. გთხოვთ, ერთხელ კიდევ შეხედოთ ამას.
kit-form-updated = შეიცვალა.
kit-form-answered = ამაზე უკვე უპასუხეთ.
kit-form-no-photo = ფოტო აქ არ გამოდგება. დაწერეთ პასუხი ან დააჭირეთ ღილაკს.
kit-form-no-file = ფაილს აქ ვერ გამოვიყენებ. გთხოვთ, დაწეროთ პასუხი ან დააჭიროთ ღილაკს.
kit-form-photo-added = ფოტო დაემატა.
kit-form-no-location = მდებარეობა აქ არ გამოდგება. დაწერეთ პასუხი ან დააჭირეთ ღილაკს.
kit-form-cancelled = გაუქმდა. არაფერი შენახულა.
kit-form-reopen = მაინც გაგრძელება
kit-form-reopened = აი, აქ გავჩერდით.
kit-form-resume = გაგრძელება
kit-form-kept = დაუსრულებელი ჩანაწერი შენახულია. გააგრძელეთ, როცა გენებოთ.
kit-form-another = ეს სხვა ჩანაწერს ჰგავს. ახალი დავიწყო? გახსნილი შეინახება.
kit-form-another-new = ახლის დაწყება
kit-form-another-this = გახსნილზე დაბრუნება
kit-form-other-open = კიდევ ერთი დაუსრულებელი ჩანაწერი გაქვთ. გავაგრძელოთ?
kit-form-other-open-named = ჯერ დაუსრულებელია: { $entry }. გავაგრძელოთ?
kit-form-late = ეს ჩანაწერი უკვე შენახულია. შესაცვლელად გახსენით /mine.

## პასუხები ყველა შემთხვევისთვის

kit-nothing-to-cancel = გასაუქმებელი არაფერია.
kit-link-words = start { $payload }
kit-link-kith = მე აქ ვარ:
kit-old-button = ეს ღილაკი აღარ მუშაობს.
kit-refused = ეს მხოლოდ შესაბამის კოორდინატორს შეუძლია.
kit-refused-ask = ამის გაკეთება მხოლოდ პასუხისმგებელ კოორდინატორს შეუძლია. შეგიძლიათ მიმართოთ: { ANY($names) }.
kit-who-coordinates = ვინ არის კოორდინატორი
kit-incident =
    ჩემს მხარეს რაღაც შეფერხდა. გთხოვთ, ცოტა ხანში ხელახლა სცადოთ.
    თუ განმეორდა, კოორდინატორს ეს ნომერი უთხარით: { $number }
kit-did-you-mean = ხომ არ იგულისხმეთ { $suggestion }?
kit-unknown-command = ბრძანებას { $command } არ ვიცნობ. აი, რა შემიძლია:
kit-not-understood =
    ვერ გავიგე. აქტივობის ჩასაწერად დაწერეთ ის ერთ სტრიქონად, მაგალითად:
    /log სანაპიროს დასუფთავება გუშინ, 12 მოხალისე, 3 საათი
kit-photo-alone = გმადლობთ ფოტოსთვის. აქტივობაზე დასამატებლად ჯერ გაგზავნეთ /log, შემდეგ კი ფოტო.
kit-file-alone = გმადლობთ ფაილისთვის. ფაილებს მხოლოდ საუბარში გადავცემ: გახსენით ის ბრძანებით /introductions და ფაილი იქ გამოგზავნეთ.
kit-location-alone = გმადლობთ, მაგრამ მდებარეობა ახლა არ მჭირდება. სასაათო სარტყლის დასაყენებლად გაგზავნეთ /timezone.
kit-location-button = მდებარეობის გაზიარება
kit-location-offer = ან გააზიარეთ მდებარეობა: ღილაკი ტექსტის ველის ქვემოთაა.

## ჯგუფში

kit-group-answered = პირად ჩატში გიპასუხეთ.
kit-group-closed = პასუხს პირად ჩატში ვწერ. ერთხელ გახსენით ჩვენი ჩატი და ისევ მომწერეთ.
kit-group-start = პირადი ჩატის გახსნა

## მათთვის, ვინც პროგრამას უშვებს

## რასაც Kith თავად ამბობს

kit-late = ეს შეტყობინება უფრო ადრე უნდა მოსულიყო: { $at }. ბოდიში, დროულად ვერ გამოვგზავნე.
kit-platform =
    { $platform ->
        [telegram] Telegram
        [discord] Discord
        [local] ვებჩატი
        [terminal] ტერმინალი
       *[other] { $platform }
    }
kit-missed =
    { $count ->
        [one] ერთმა შეტყობინებამ თქვენამდე ვერ მოაღწია. შენახულია თქვენთვის: /inbox
       *[other] { $count } შეტყობინებამ თქვენამდე ვერ მოაღწია. შენახულია თქვენთვის: /inbox
    }
kit-missed-open = ჩვენება

## წარმატების ფაქტორები

kit-factors-alike = დაწერეთ: „{ $words }“. ხომ არ იგულისხმეთ რომელიმე ამათგანი?
kit-factors-new = ახალი: { $word }
kit-factors-unusable = თითო ფაქტორი რამდენიმე სიტყვით დაწერეთ, მძიმეებით გამოყოფილი. მაგალითად: სანდო პარტნიორი, ერთი პასუხისმგებელი

## სხვებმა სცადეს

kit-tried = სხვებმა სცადეს { $tried }-ჯერ
kit-tried-result = { $result }: { $count }
kit-tried-worked = გამოვიდა
kit-tried-mixed = ნაწილობრივ
kit-tried-failed = არ გამოვიდა
kit-tried-where = სად: { $countries }
kit-tried-country = { COUNTRY($country) }
kit-tried-planned = მზადდება კიდევ { $planned } გეგმა

kit-circle-network = მთელი ქსელი
kit-circle-country = { COUNTRY($country) }
kit-circle-section = { $section }
kit-circle-unknown = დააჭირეთ ერთ-ერთ ღილაკს ან დაწერეთ თქვენი სექციის ან ქვეყნის სახელი.

## Partner networks

kit-share-partners = პარტნიორ ქსელებთან გაზიარება
kit-share-stop = პარტნიორებს აღარ ვუზიარებ
kit-shared-with = ამას კითხულობენ ამ ქსელების წევრებიც: { $networks }.
kit-audience = ვინ ხედავს
kit-shown-to-all = ამის წაკითხვა ყველას შეუძლია: ყველა ქსელში და საჯარო გვერდზე.
kit-page-languages = ამ გვერდის ენები

## ბრძანებების პარამეტრები იქ, სადაც პლატფორმა მათ აჩვენებს

kit-param-choose = აირჩიეთ სიიდან ან დაწერეთ სახელის ნაწილი
kit-param-choose-many = სიიდან; თუ რამდენიმეა, მძიმეებით გამოყავით
kit-param-text = ტექსტი
    .help = რასაც ბრძანების შემდეგ დაწერდით
kit-param-line = ერთ სტრიქონად
    .help = ყველაფერი ერთად, თქვენი სიტყვებით: რა, როდის, სად, რამდენი
kit-param-question = კითხვა
    .help = რისი გაგება გსურთ?
kit-param-period = პერიოდი
    .help = მაგალითად, „ეს თვე“, „2025“ ან „ლიონი, გასული წელი“
kit-param-place = ადგილი
    .help = სექცია, ქალაქი ან ქვეყანა
kit-param-theme = თემა
    .help = რას ეხება
kit-param-language = ენა
    .help = რა ენაზე გელაპარაკებათ Kith
kit-param-invitation = მოწვევა
    .help = კოდი, რომლითაც მოგიწვიეს
kit-param-code = კოდი
    .help = კოდი, რომელიც /link-მა სხვა არხში მოგცათ
kit-param-hours = საათები
    .help = მაგალითად, „22:00-დან 8:00-მდე“ ან „არა“
kit-param-until = დაბრუნება
    .help = დღე, როცა დაბრუნდებით, მაგალითად „ორშაბათი“ ან „3 მაისი“
