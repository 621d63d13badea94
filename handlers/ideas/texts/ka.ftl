# იდეების ბაზარი: ბარათები, რომელთა გადმოღება შეიძლება, სესიები ხმის მიცემით, საჯარო გვერდი. თბილად და მოკლედ.

## ბრძანებები

ideas-command-ideas = იდეების ბაზარი: ნახვა, გადმოღება, გაზიარება
    .words = იდეები, იდეების ბაზარი, მაჩვენე იდეები

## სიტყვები, რომლებიც ამოიცნობა, მძიმით გამოყოფილი

ideas-words-new = ახალი იდეა, იდეის დამატება, დაამატე იდეა, იდეის გაზიარება, ჩემი იდეა, ახალი, დამატება, იდეა
ideas-words-sessions = ბაზრის სესია, ბაზრის სესიები, სესიები, სესია, ბაზარი, ხმის მიცემა
ideas-words-open-session = სესიის გახსნა, ახალი სესია, გახსენი სესია
ideas-words-bookmarks = ჩემი სანიშნეები, მხოლოდ სანიშნეები, სანიშნეები
ideas-words-mine = ჩემი სექცია, ჩვენი სექცია, მხოლოდ ჩემი სექცია
ideas-words-joints = და, შესახებ, თემაზე, დან
ideas-words-title = სათაური, სახელი
ideas-words-what = რა, იდეა, აღწერა
ideas-words-why = რატომ, რისთვის, მიზანი
ideas-words-how = როგორ, ნაბიჯები
ideas-words-cost = ღირებულება, ფასი, ხარჯი, ბიუჯეტი
ideas-words-people = ხალხი, მოხალისეები, გუნდი, ვინ
ideas-words-result = შედეგი, შედეგები
ideas-words-contact = კონტაქტი, კონტაქტები

## ბარათის ფორმა

ideas-title = იდეა ბაზრისთვის
ideas-field-title = სათაური
    .ask =
        რა არის თქვენი იდეა? საკმარისია მოკლე სახელი, ან ყველაფერი ერთად:
        ტანსაცმლის გაცვლა: სტუდენტები ტანსაცმელს ცვლიან. რატომ: ნაკლები ნაგავი. როგორ: ოთახი და სამი საკიდი. ღირებულება: არაფერი. ხალხი: 4
    .help = მოკლე სახელი ან რამდენიმე ნაწილი: „რატომ: …“, „როგორ: …“, „ღირებულება: …“
ideas-field-what = რა არის
    .ask = რა არის ეს? ორი-სამი წინადადება.
    .help = რას დაინახავდა ის, ვინც გამოივლიდა
ideas-field-why = რატომ
    .ask = რატომ ღირს ამის გაკეთება?
    .help = რისთვის არის კარგი და ვისთვის
ideas-field-how = როგორ
    .ask = როგორ კეთდება? ისე, რომ სხვამ შეძლოს გამეორება.
    .help = ნაბიჯები რამდენიმე წინადადებით
ideas-field-cost = ღირებულება
    .ask = რა ღირს?
    .help = მაგალითად: არაფერი, ან დაახლოებით 50 ევრო საღებავში
ideas-field-people = რამდენი ადამიანია საჭირო
    .ask = რამდენი ადამიანია საჭირო და რამდენი ხნით?
    .help = მაგალითად: 4 მოხალისე, ნახევარი დღე
ideas-field-result = შედეგი
    .ask = რა გამოვიდა?
    .help = ციფრით, თუ გაქვთ: 120 კგ ტანსაცმელი ხელახლა გამოიყენეს
ideas-field-contact = კონტაქტი
    .ask = რა ეწეროს ბარათზე კონტაქტად? ყველა წაიკითხავს. დატოვეთ ცარიელი და კითხვები ჩემი მეშვეობით მოგივათ.
    .help = მაგალითად: ჩვენი საიტი. თუ ცარიელია, ვერავინ ხედავს, როგორ დაგიკავშირდეთ, კითხვებს კი მე გადმოგცემთ
ideas-field-themes = თემები
    .ask = რომელ თემებს ეხება? არაუმეტეს სამისა.
    .help = დააჭირეთ ერთს ან რამდენიმეს, ან დაწერეთ სახელები
ideas-field-picture = სურათი
    .ask = გამოგზავნეთ სურათი, თუ გაქვთ. ნუ გამოჩნდება მათი სახე, ვინც თანახმა არ არის.
    .help = გამოგზავნეთ ფოტო ან დააჭირეთ „გამოტოვებას“
ideas-field-alt = სურათი სიტყვებით
    .ask = რა ჩანს სურათზე? ერთი სტრიქონი მათთვის, ვინც ვერ ხედავს.
    .help = მაგალითად: ოთახი სამი საკიდით, ორი ადამიანი პალტოს იზომებს
ideas-field-section = საიდან
    .ask = საიდან არის ეს იდეა?
    .help = დააჭირეთ ერთ-ერთ ღილაკს
ideas-field-language = ენა
    .ask = რა ენაზეა დაწერილი?
    .help = დააჭირეთ ერთ-ერთ ღილაკს
ideas-picture-there = სურათით
ideas-picture-none = სურათის გარეშე
ideas-picture-line = სურათი: { $alt }
ideas-picture-of = სურათი იდეისთვის „{ $title }“
ideas-picture-remove = სურათის გარეშე
ideas-late = ბარათი უკვე შენახულია. შესაცვლელად გახსენით და დააჭირეთ „შეცვლას“.
ideas-carried = გადმოტანილია პრაქტიკიდან. შეცვალეთ, რაც გინდათ, და შეინახეთ.

## რაც არ გამოდის

ideas-gone = ეს იდეა აქ აღარ არის.
ideas-press-one = დააჭირეთ ერთ-ერთ ღილაკს.
ideas-text-missing = დაწერეთ რამდენიმე სიტყვა.
ideas-text-long = ეს { $most } ნიშანზე გრძელია. შეამოკლეთ, გთხოვთ.
ideas-theme-unknown = ასეთ თემას ვერ ვპოულობ. დააჭირეთ ერთ-ერთ ღილაკს.
ideas-picture-unclear = შემიძლია შევინახო { $kinds } სურათები { $most } მბ-მდე. გამოგზავნეთ სხვა, გთხოვთ.
ideas-section-not-yours = ბარათი შეიძლება იყოს თქვენი სექციიდან ან ქვეყნიდან, ან იქიდან, სადაც კოორდინატორი ხართ.
ideas-practice-gone = ეს პრაქტიკა აქ აღარ არის.
ideas-practice-not-yours = ამ პრაქტიკის ბაზარზე გატანა მხოლოდ მის ავტორს ან სექციის კოორდინატორს შეუძლია.
ideas-made-already = ეს პრაქტიკა უკვე ბაზარზეა:
ideas-ask-nobody = ამ ბარათზე კითხვას ვეღარავინ უპასუხებს.

## რაც გაკეთდა

ideas-saved = იდეა ბაზარზეა.
ideas-saved-public = მას თქვენი ქსელის წევრები ხედავენ. საჯარო გვერდზე არ არის, სანამ თქვენ თვითონ არ მოისურვებთ.
ideas-changed = შეიცვალა.
ideas-unchanged = არაფერი შეცვლილა.
ideas-withdrawn = ბარათი მოხსნილია. სხვა ვეღარავინ ხედავს, და საჯარო გვერდზეც აღარ არის.
ideas-published = ბარათი ისევ ბაზარზეა.
ideas-gallery-is-on = ახლა საჯარო გვერდზეა. მოხსნა ნებისმიერ დროს შეგიძლიათ.
ideas-gallery-not-yours = ამ სიტყვების ყველასთვის ჩვენება მხოლოდ მათ ავტორს შეუძლია.
ideas-gallery-is-off = საჯარო გვერდზე აღარ არის.

## სია

ideas-market = იდეების ბაზარი
ideas-only = მხოლოდ: { $parts }
ideas-only-mine = ჩემი სექცია
ideas-only-bookmarks = ჩემი სანიშნეები
ideas-only-words = „{ $words }“
ideas-none = აქ იდეა ჯერ არ არის. თქვენი შეიძლება პირველი იყოს.
ideas-none-fits = არაფერი მოიძებნა. სცადეთ ნაკლები სიტყვით ან ნახეთ ყველა იდეა.
ideas-new = იდეის დამატება
ideas-menu = ფილტრი და სხვა
ideas-menu-how = აირჩიეთ, რისი ნახვა გინდათ.
ideas-all = ყველა იდეა
ideas-back = სიაში დაბრუნება
ideas-any = ყველა
ideas-entry = { $number }. { $title }
ideas-entry-kept = { $place } · სანიშნეებში
ideas-position = { $first }–{ $last }, სულ { $total }
ideas-filter-theme = თემა
ideas-filter-country = ქვეყანა
ideas-filter-bookmarks = ჩემი სანიშნეები
ideas-filter-mine = ჩემი სექცია
ideas-which-theme = რომელი თემა?
ideas-which-country = რომელი ქვეყანა?
ideas-choice = { $name } ({ $count })
ideas-choice-country = { COUNTRY($country) } ({ $count })
ideas-country = { COUNTRY($country) }
ideas-place = { $section }, { COUNTRY($country) }
ideas-place-country = { COUNTRY($country) }
ideas-themes = თემები: { $themes }
ideas-issues = ადგილობრივი პრობლემები

## ბარათი

ideas-written-in = ბარათის ენა: { $language }
ideas-contact-relayed = გაქვთ კითხვა? დააჭირეთ „კითხვის დასმას“: გადავცემ, მისამართის გარეშე.
ideas-credit = პრაქტიკის მიხედვით: „{ $title }“
ideas-credit-section = პრაქტიკის მიხედვით: „{ $title }“, სექცია „{ $section }“
ideas-is-withdrawn = მოხსნილია: მხოლოდ თქვენ და კოორდინატორები ხედავთ.
ideas-is-public = საჯარო გვერდზეა.
ideas-is-private = მხოლოდ ქსელის წევრები ხედავენ.
ideas-try = მოსინჯვა
ideas-bookmark = სანიშნეებში დამატება
ideas-bookmarked = ✓ სანიშნეებშია
ideas-ask = კითხვის დასმა
ideas-manage = საჯარო გვერდი და სხვა
ideas-practice = საწყისი პრაქტიკა
ideas-open = ბარათის გახსნა
ideas-open-named = გახსნა: { $title }
ideas-withdraw = მოხსნა
ideas-publish = ბაზარზე დაბრუნება
ideas-gallery-on = საჯარო გვერდზე ჩვენება
ideas-gallery-off = საჯარო გვერდიდან მოხსნა
ideas-consent =
    საჯარო გვერდის წაკითხვა ყველას შეუძლია, ანგარიშის გარეშე; შეიძლება კონფერენციაზე ეკრანზეც აჩვენონ: { $link }
    იქ გამოჩნდება ეს ბარათი: ტექსტი, სექცია და ქვეყანა. თქვენი სახელი იქ არ ეწერება.
    მოხსნა ნებისმიერ დროს შეგიძლიათ; გვერდიდან მაშინვე გაქრება.
ideas-consent-picture = სურათიც გამოჩნდება. დარწმუნდით, რომ ყველა, ვინც მასზეა, თანახმაა.
ideas-consent-contact = კონტაქტიც გამოჩნდება: { $contact }
ideas-consent-yes = დიახ, ვაჩვენოთ ყველას

## კითხვა ავტორს

ideas-question-title = კითხვა იდეაზე
ideas-reply-title = პასუხი იდეაზე
ideas-field-question = კითხვა
    .ask = რისი გაგება გინდათ? გადავცემ თქვენ მიერ არჩეული სახელით; მისამართი არ გამოჩნდება.
    .help = თქვენი კითხვა რამდენიმე სიტყვით
ideas-field-reply = პასუხი
    .ask = რას უპასუხებთ?
    .help = რამდენიმე სიტყვა
ideas-asked = { $name } გეკითხებათ თქვენს იდეაზე „{ $title }“:
ideas-replied = { $name } გპასუხობთ იდეაზე „{ $title }“:
ideas-somebody = უსახელო წევრი
ideas-reply = პასუხის გაცემა
ideas-sent = გადაცემულია. პასუხი აქ მოვა.

## სესიები

ideas-sessions = ბაზრის სესიები
ideas-sessions-none = ბაზრის სესია ჯერ არ ყოფილა. სესიაზე ყოველი სექცია ერთ ბარათს აჩვენებს და ყველა ხმას აძლევს.
ideas-session-open = სესიის გახსნა
ideas-session-title = ბაზრის სესია
ideas-move-title = სესიის სხვა დასასრული
ideas-field-session = სახელი
    .ask = რა ჰქვია სესიას?
    .help = მაგალითად: გაზაფხულის ბაზარი 2030
ideas-field-scope = ვისთვის
    .ask = ვინ მონაწილეობს?
    .help = დააჭირეთ ერთ-ერთ ღილაკს
ideas-field-ends = ხმის მიცემის დასასრული
    .ask = როდემდე შეიძლება ხმის მიცემა? მაგალითად: პარასკევს 18:00, ან 2 საათში
    .help = დღე და საათი, ან რამდენ ხანში
ideas-field-votes = ხმები
    .ask = რამდენი ხმა აქვს თითოეულს?
    .help = რიცხვი 1-დან 20-მდე
ideas-field-starts = ხმის მიცემის დასაწყისი
    .ask = როდის დაიწყოს ხმის მიცემა თავისით? მანამდე სექციები ბარათებს დებენ.
    .help = დღე და საათი; თუ არ მიუთითებთ, ღილაკით დაიწყებთ
ideas-end = { $at } ({ RELATIVE($days) })
ideas-end-past = { $at } უკვე გავიდა. როდემდე?
ideas-end-far = იქამდე ერთ წელზე მეტია. როდემდე?
ideas-end-unclear = დრო ვერ ვიპოვე. დაწერეთ ასე: პარასკევს 18:00, ან 2 საათში
ideas-start-late = ეს სესიის დასასრულზე ადრე არ არის. მიუთითეთ უფრო ადრეული დრო.
ideas-votes-unclear = დაწერეთ რიცხვი 1-დან { $most }-მდე.
ideas-scope-network = მთელი ქსელი
ideas-distance = ეს იქნება { RELATIVE($days) }.
ideas-session-for = ვისთვის: { $place }
ideas-session-starts = ხმის მიცემის დასაწყისი: { $at }
ideas-session-ends = ხმის მიცემის დასასრული: { ZONED($at) }
ideas-session-votes = თითოეულს აქვს { $count } ხმა, საკუთარი სექციისთვის – არც ერთი.
ideas-session-opened = სესია გახსნილია. სექციებს ბარათების დადება შეუძლიათ; მათ კოორდინატორებს უკვე ვაცნობე.
ideas-session-begun = ხმის მიცემა დაიწყო.
ideas-session-moved = სესია ახლა სხვა დროს მთავრდება.
ideas-session-few = ხმის მიცემის დასაწყებად საჭიროა სულ ცოტა { $count } ბარათი.
ideas-session-empty = აქ ბარათი ჯერ არ არის.
ideas-session-is-gathering-now = სექციები ბარათებს დებენ. ხმის მიცემა ჯერ არ დაწყებულა.
ideas-session-is-voting-now = ხმის მიცემა მიმდინარეობს. დასასრულამდე ხმების რაოდენობას ვერავინ ხედავს.
ideas-session-is-gathering = გროვდება ბარათები; ხმის მიცემის დასასრული: { $at }
ideas-session-is-voting = ხმის მიცემა ღიაა, ბოლო ვადა: { $at }
ideas-session-is-over = დასრულდა: { $at }
ideas-session-is-off = ეს სესია გაუქმებულია.
ideas-session-over = ეს სესია დასრულებულია.
ideas-session-gone = ეს სესია აქ აღარ არის.
ideas-session-begin = ხმის მიცემის დაწყება
ideas-session-lead = სესიის წარმართვა
ideas-session-move = დასასრულის სხვა დრო
ideas-session-end = ახლავე დასრულება
ideas-session-cancel = სესიის გაუქმება
ideas-session-look = სესიის ნახვა
ideas-session-voted = ხმა მისცა { $count } ადამიანმა.
ideas-sure-end = ხმის მიცემა ახლავე დასრულდება და ყველა მონაწილე შედეგს მიიღებს.
ideas-sure-off = სესია შედეგის გარეშე დასრულდება და ყველა მონაწილეს ვაცნობებ. ამის დაბრუნება შეუძლებელია.
ideas-place-card = ჩვენი ბარათის დადება
ideas-place-which = რომელი სექციისთვის?
ideas-place-title = ბარათი სექციიდან „{ $section }“
ideas-place-how = აირჩიეთ ბარათი, რომელსაც თქვენი სექცია აჩვენებს. მისი შეცვლა ხმის მიცემის დაწყებამდე შეიძლება.
ideas-place-none = თქვენს სექციას ბარათი ჯერ არ აქვს. შექმენით და დაბრუნდით აქ.
ideas-place-late = ხმის მიცემა დაიწყო ან დასრულდა: ბარათები ისე რჩება, როგორც არის.
ideas-place-not-yours = შეგიძლიათ დადოთ მხოლოდ თქვენი სექციის ბარათი, ან იმ სექციისა, რომლის კოორდინატორიც ხართ.
ideas-place-twice = ეს ბარათი უკვე სესიაშია.
ideas-take-out = ჩვენი ბარათის ამოღება
ideas-placed = თქვენი სექცია აჩვენებს: { $title }
ideas-taken-out = თქვენი სექცია ახლა ბარათს არ აჩვენებს.
ideas-own-card = თქვენი სექცია
ideas-voted-for = თქვენი ხმა
ideas-card-gone = ეს ბარათი სესიაში აღარ არის.
ideas-all-cards = ყველა ბარათი
ideas-vote = ხმის მიცემა ამ ბარათს
ideas-unvote = ხმის დაბრუნება
ideas-vote-given = თქვენი ხმა მიღებულია. დასასრულამდე მისი დაბრუნება შეგიძლიათ.
ideas-unvoted = ხმა ისევ თქვენთანაა.
ideas-votes-given = თქვენი ხმები: მიცემულია { $given }, სულ { $votes }.
ideas-votes-none = თქვენი ყველა ხმა ({ $votes }) მიცემულია. აქ ხმის მისაცემად ჯერ ერთი დაიბრუნეთ.
ideas-vote-early = ხმის მიცემა ჯერ არ დაწყებულა. როცა დაიწყება, გაცნობებთ.
ideas-vote-late = ხმის მიცემა დასრულდა, ამ ხმის ჩათვლა ვეღარ მოხერხდა. მადლობა, რომ შემოიარეთ.
ideas-vote-own = ხმები სხვა სექციებს ეძლევა; საკუთარს ვერ მისცემთ.
ideas-vote-elsewhere = ეს სხვა ქვეყნის სესიაა. ბარათების ნახვა შეგიძლიათ, ხმის მიცემა – არა.
ideas-call = ბაზრის სესია გახსნილია. თქვენს სექციას ერთი ბარათის ჩვენება შეუძლია; ხმის მიცემის დასასრული: { $at }.
ideas-begun = ხმის მიცემა დაიწყო. გაქვთ { $votes } ხმა, ბოლო ვადა: { $at }.
ideas-moved = ხმის მიცემა სხვა დროს მთავრდება: { $at }

## შედეგები

ideas-result = შედეგი: { $title }
ideas-result-none = ხმა არავის მიუცია.
ideas-result-line = { $rank }. { $card }: { $votes } ხმა
ideas-result-tie = { $rank }. თანაბრად: { $cards }: თითოს { $votes } ხმა
ideas-result-card = { $title } ({ $section })
ideas-result-gone = მოხსნილი ბარათი ({ $section })
ideas-result-rest = მონაწილეობდა კიდევ { $count } ბარათი.

## საჯარო გვერდი

ideas-page-title = იდეების გალერეა
ideas-page-lead = რა სცადეს მოხალისეებმა თავიანთ მხარეში: მოთხრობილია ისე, რომ სხვამაც გაიმეოროს.
ideas-page-networks = აირჩიეთ ქსელი
ideas-page-count = { $count } იდეა
ideas-page-filters = სიის დაზუსტება
ideas-page-theme = თემა
ideas-page-country = ქვეყანა
ideas-page-language = ბარათის ენა
ideas-page-every = ყველა
ideas-page-none = აქ იდეა ჯერ არ არის.
ideas-page-none-fits = ამ არჩევანს არც ერთი იდეა არ შეესაბამება.
ideas-page-skip = იდეებზე გადასვლა
ideas-page-pages = გვერდები
ideas-page-contact = გაქვთ კითხვა? ქსელის „{ $network }“ წევრები ამ ბარათს ბრძანებით /ideas პოულობენ და კითხვასაც იქ სვამენ.
ideas-page-consent = აქ ყველაფერი ავტორების თანხმობით ჩანს.

## Of a partner network

ideas-unshared = სანიშნეებიდან { $count } ბარათს მისი ქსელი აღარ გიზიარებთ.
