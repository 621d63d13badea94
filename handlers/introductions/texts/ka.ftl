# გაცნობა: ორი მხარე, რომლებიც თანახმა არიან. ორივეს მიმართ კეთილად; არასოდეს ვამბობთ, ვინ თქვა უარი, რატომ, ან როდის წაიკითხა.

introductions-command-introductions = ვის ეცნობით
    .words = გაცნობა, ჩემი გაცნობები, გაცნობები

## შეთავაზება

introductions-propose-title = გაცნობა
introductions-field-sentence = თქვენი სიტყვები
    .ask = ერთი წინადადება მეორე მხარისთვის: რატომ გსურთ გაცნობა? გთხოვთ, მომხმარებლის სახელის, ნომრისა და ბმულის გარეშე: მათ შესახებ მერე ერთად გადაწყვეტთ.
    .help = ერთი წინადადება, არაუმეტეს 300 ნიშნისა, ან დააჭირეთ „გამოტოვებას“
introductions-sentence-missing = აქ სიტყვები არ არის. დაწერეთ ერთი წინადადება ან დააჭირეთ „გამოტოვებას“.
introductions-sentence-long = ცოტა გრძელია. გთხოვთ, არაუმეტეს { NUMBER($most) } ნიშნისა.
introductions-sentence-contact = ეს მომხმარებლის სახელს, ნომერს ან ბმულს ჰგავს. გთხოვთ, ამოიღოთ: კონტაქტებს მაშინ გაცვლით, როცა ორივე თანახმა იქნებით.
introductions-preview = ვისთვის: { $name }. მეორე მხარე ზუსტად ამას ნახავს და თქვენ შესახებ სხვას არაფერს:
introductions-preview-title = ვისთვის: „{ $name }“. მეორე მხარე ზუსტად ამას ნახავს და თქვენ შესახებ სხვას არაფერს:
introductions-sent = გაგზავნილია. ვისთვის: { $name }.
introductions-sent-title = გაგზავნილია. ვისთვის: „{ $name }“.
introductions-sent-how = შეგატყობინებთ, როცა პასუხი იქნება. უპასუხოდ ორ კვირაში თავისით დასრულდება. მანამდე შეგიძლიათ უკან წაიღოთ; ამას ვერავინ გაიგებს.
introductions-impossible = ეს გაცნობა ახლა შეუძლებელია. სხვები ნახეთ ბრძანებით /match.
introductions-declined-before = თქვენ უკვე გქონდათ ასეთი გაცნობა და მასზე უარი ითქვა. ეს მახსოვს და აღარ ვკითხულობ. სხვები ნახეთ ბრძანებით /match.
introductions-many = ერთ კვირაში უკვე { NUMBER($most) } გაცნობა შესთავაზეთ. დაელოდეთ პასუხებს; შემდეგ კვირას კიდევ შეძლებთ.
introductions-many-open = თქვენი { NUMBER($most) } შეთავაზება ჯერ კიდევ პასუხს ელოდება. ერთი უკან წაიღეთ (/introductions) ან დაელოდეთ.

introductions-asked = თქვენი გაცნობა სურს: { $name }.
introductions-asked-about = თემაზე „{ $title }“ საუბარი სურს: { $name }.
introductions-behalf = ვისი სახელით: { $title }
introductions-says = „{ $text }“
introductions-common = რა გაქვთ საერთო:
introductions-common-themes = თემები: { $themes }
introductions-common-languages = ენები: { $languages }
introductions-common-countries = ქვეყნები: { $countries }
introductions-country = { COUNTRY($code) }
introductions-language = { LANGUAGE($code) }
introductions-themes = თემები: { $themes }
introductions-somebody = ქსელის წევრი
introductions-asked-how = თუ დათანხმდებით, ერთად აირჩევთ, როგორ გააგრძელოთ. არც მომხმარებლის სახელი და არც ნომერი არ გამოჩნდება, სანამ ორივე არ იტყვით. შეგიძლიათ არც უპასუხოთ: თავისით დასრულდება, { DATE($at) }.
introductions-nudge = ეს გაცნობა ისევ თქვენს პასუხს ელოდება. შეგიძლიათ უპასუხოდაც დატოვოთ.
introductions-accept = დათანხმება
introductions-later = ახლა არა
introductions-decline = უარის თქმა
introductions-report = საჩივარი

## პასუხები

introductions-agreed = თანხმობა მივიღეთ: { $name }.
introductions-accepted = თქვენ თანახმა ხართ: { $name }.
introductions-declined-mine = უარი მიღებულია. მეორე მხარე რამდენიმე დღეში გაიგებს, რომ არ გამოდის, მიზეზების გარეშე. ეს მახსოვს და იმავეს აღარასოდეს შემოგთავაზებთ.
introductions-declined-told = { $name }: გაცნობა ამჯერად ვერ შედგა. ეს არაფერს ამბობს არც თქვენზე, არც თქვენს საქმეზე. შეიძლება სხვები უფრო მოგერგოთ: /match.
introductions-later-done = კარგი. ამას ვერავინ გაიგებს. დათანხმება ჯერ კიდევ შეგიძლიათ ამ დღემდე: { DATE($at) }; შემდეგ თავისით დასრულდება.
introductions-answered = უკვე უპასუხეთ.
introductions-others = გაცნობას თემაზე „{ $title }“ უკვე აქვს პასუხი, ვისგან: { $name }. თქვენ არაფრის გაკეთება არ გჭირდებათ.
introductions-gone = ეს გაცნობა ღია აღარ არის.
introductions-over = ეს ღია აღარ არის. რა მდგომარეობაა, ნახავთ ბრძანებით /introductions.
introductions-expired-asked = შემოთავაზებული გაცნობა უპასუხოდ, თავისით დასრულდა: { $name }. ესეც სრულიად მისაღებია.
introductions-expired-mine = { $name }: ორ კვირაში პასუხი არ მოვიდა და გაცნობა დასრულდა. ხალხი დაკავებულია; თქვენზე ეს არაფერს ამბობს. სხვები ნახეთ ბრძანებით /match.
introductions-withdraw = უკან წაღება
introductions-withdraw-ask = უკან წავიღო შეთავაზება? მეორე მხარე მხოლოდ იმას დაინახავს, რომ ღია აღარ არის.
introductions-withdraw-yes = დიახ, უკან წაიღეთ
introductions-withdrawn = წაღებულია. მეორე მხარე ვერაფერს გაიგებს; ბარათზე მხოლოდ ის წერია, რომ ღია აღარ არის.

## როგორ გავაგრძელოთ

introductions-choose = როგორ გსურთ გაგრძელება? თანამოსაუბრე: { $name }. შეგიძლიათ ჩემი მეშვეობით ისაუბროთ არჩეული სახელებით ან კონტაქტები გაცვალოთ. კონტაქტები მხოლოდ მაშინ გამოჩნდება, როცა ორივე დააჭერთ.
introductions-handles = კონტაქტების გაცვლა
introductions-handles-back = ჩემის დამალვა
introductions-handles-mine = თქვენ თანახმა ხართ, აჩვენოთ კონტაქტი. მეორე მხარეს ჯერ არ უთქვამს: { $name }. ამიტომ არაფერი ჩანს.
introductions-handles-theirs = კონტაქტების გაცვლა სურს: { $name }.
introductions-share-preview = { $name } ზუსტად ამას ნახავს:
introductions-share-how = ეს მხოლოდ მაშინ გამოჩნდება, თუ { $name } იმავეზე დათანხმდება. მანამდე შეგიძლიათ გადაიფიქროთ.
introductions-share-yes = დიახ, ამის ჩვენება
introductions-share-other = სხვა რამის ჩვენება
introductions-share-link = ჩატის გახსნა Telegram-ში
introductions-share-asked = თქვენთან კონტაქტების გაცვლა სურს: { $name }. არაფერი გამოჩნდება, თუ თქვენც არ დააჭერთ.
introductions-share-waits = მიღებულია. იმავეს ვკითხავ თანამოსაუბრესაც: { $name }. მანამდე არაფერი ჩანს.
introductions-share-both = ორივე თანახმა ხართ. აი, როგორ დაუკავშირდეთ: { $name }.
introductions-handle-title = თქვენი კონტაქტი
introductions-field-handle = კონტაქტი
    .ask = რა შეიძლება ნახოს მეორე მხარემ? მაგალითად, ელფოსტა ან ანგარიშის სახელი. ჯერ არაფერი იგზავნება.
    .help = ერთი სტრიქონი, არაუმეტეს 200 ნიშნისა
introductions-handle-missing = აქ არაფერია. დაწერეთ ერთი სტრიქონი, მაგალითად ელფოსტა.
introductions-handle-long = ცოტა გრძელია. გთხოვთ, არაუმეტეს { NUMBER($most) } ნიშნისა.

## საუბარი Kith-ის მეშვეობით

introductions-talk = საუბარი Kith-ის მეშვეობით
introductions-talk-open = მიწერა
introductions-talk-on = საუბრის გაგრძელება
introductions-talk-began = ჩემი მეშვეობით საუბარი სურს: { $name }. დააჭირეთ „მიწერას“ და თქვენი ნაწერი იქ წავა; თქვენი კონტაქტი დამალული რჩება.
introductions-talking = თქვენ საუბრობთ. თანამოსაუბრე: { $name }. რასაც ახლა წერთ ან აგზავნით, იქ მიდის თქვენ მიერ არჩეული სახელით.
introductions-talking-how = „პაუზა“ ამას მაშინვე წყვეტს. ბრძანებები, რომლებიც / ნიშნით იწყება, ისევ მუშაობს და არსად იგზავნება. გადმოცემულ წერილზე პასუხი ყოველთვის მის ავტორთან მიდის. „გაგზავნის გაუქმება“ თქვენს ბოლო წერილს უკან აბრუნებს.
introductions-talk-form = ჯერ ღიაა „{ $title }“: რასაც წერთ, იქ მიდის, სანამ არ დასრულდება ან არ გაუქმდება.
introductions-talk-over = ეს საუბარი დასრულებულია. რაც ახლა დაწერეთ, არ გადაცემულა.
introductions-pause = პაუზა
introductions-paused = პაუზაა. რასაც ახლა წერთ, მხოლოდ ჩემთვისაა. რასაც { $name } წერს, ისევ მოვა.
introductions-passed = გადაცემულია. ვისთვის: { $name }.
introductions-waits = { $name } ახლა მიუწვდომელია. თქვენი შეტყობინება აქ 30 დღე დაელოდება.
introductions-nowhere = { $name } მიუწვდომელია. თქვენი შეტყობინება არ გადაცემულა.
introductions-from = { $name }:
introductions-answer = მიწერა: { $name }
introductions-changed = (შეცვლილია)
introductions-change-passed = { $name } ახლა შეცვლილ წერილს ხედავს.
introductions-take-back = გაგზავნის გაუქმება
introductions-words-take-back = გაგზავნის გაუქმება, დაბრუნება, დააბრუნე, წერილის დაბრუნება
introductions-taken = { $name }: ამ წერილის გაგზავნა გაუქმდა.
introductions-taken-done = გაგზავნა გაუქმებულია.
introductions-taken-before = ამ წერილის გაგზავნა უკვე გააუქმეთ.
introductions-taken-late = გაგზავნის გაუქმება მხოლოდ ორი დღის განმავლობაში შემიძლია. უფრო ადრინდელი რჩება.
introductions-taken-moment = ახლა სწორედ გზაშია. ერთ წამში ისევ სცადეთ.
introductions-taken-none = აქ თქვენი წერილი, რომლის გაგზავნასაც გავაუქმებდი, არ არის.
introductions-doubt = ვისთვისაა ეს: თანამოსაუბრისთვის ({ $name }) თუ ჩემთვის?
introductions-doubt-theirs = თანამოსაუბრეს: { $name }
introductions-doubt-mine = Kith-ისთვის
introductions-doubt-gone = ეს სიტყვები აღარ მაქვს. გთხოვთ, თავიდან დაწეროთ.
introductions-edit-command = დახრილი ხაზით დაწყებული სტრიქონი არავის გადაეცემა. იქ კვლავ იმას კითხულობენ, რაც მანამდე ეწერა; დაწერეთ ხაზის გარეშე ან გააუქმეთ გაგზავნა.
introductions-doubt-first = ჯერ არ აგირჩევიათ, როგორ ისაუბრებთ. ღილაკით „თანამოსაუბრეს“ ამ სიტყვებით ჩემი მეშვეობით იწყება საუბარი: { $name }.
introductions-doubt-file = საუბარში ცოტა ხანს სიჩუმე იყო. თანამოსაუბრე: { $name }. თუ ეს მისთვისაა, გააგრძელეთ საუბარი და ხელახლა გამოგზავნეთ.
introductions-relay-kinds = გადავცემ ტექსტს, სურათებსა და ფაილებს. საკონტაქტო ბარათები, ადგილები, ხმა და სტიკერები აქ რჩება: ისინი მოსალოდნელზე მეტს ამბობს.
introductions-relay-long = ერთი წერილისთვის ძალიან გრძელია. არაუმეტეს { NUMBER($most) } ნიშნისა; გთხოვთ, ნაწილებად გამოგზავნოთ.
introductions-caption-long = სურათის ან ფაილის ქვეშ არაუმეტეს { NUMBER($most) } ნიშნისა. დანარჩენი წერილად გამოგზავნეთ.
introductions-held = ამ საუბარზე საჩივარს განიხილავენ. მანამდე არაფერს გადავცემ.
introductions-fast = ერთი საათისთვის ეს ბევრია. გთხოვთ, ცოტა მოგვიანებით გააგრძელოთ.
introductions-relay-how = ჩემი მეშვეობით საუბრობთ. { $name } თქვენს არჩეულ სახელს ხედავს და სხვას არაფერს.

introductions-picture-lost = სურათი ვერ მივიღე. გთხოვთ, ხელახლა გამოგზავნოთ, არაუმეტეს 5 მბ.
introductions-picture-unclean = ამ სურათს ვერ ვაცილებ მონაცემებს ადგილსა და კამერაზე, ამიტომ არ გადავცემ. გამოგზავნეთ JPEG, PNG ან WebP სახით; ეკრანის სურათიც გამოდგება.
introductions-file-lost = ფაილი ვერ მივიღე. გთხოვთ, ხელახლა გამოგზავნოთ, არაუმეტეს 10 მბ.
introductions-file-kind = გადავცემ მხოლოდ ფაილებს, რომლებიდანაც ავტორის კვალის ამოღება შემიძლია: PDF, Word, Excel, PowerPoint, OpenDocument და უბრალო ტექსტი. გთხოვთ, რომელიმე ასეთად შეინახოთ.
introductions-file-locked = ფაილი პაროლით არის დაცული და შიგნით ვერ ვიხედები. გთხოვთ, უპაროლოდ შეინახოთ.
introductions-file-people = ფაილში არის კომენტარები, მონიშნული ცვლილებები ან სხვა ფაილები, ადამიანების სახელებით. მიიღეთ ცვლილებები და წაშალეთ კომენტარები, ან PDF-ად შეინახეთ.
introductions-file-broken = ამ ფაილს ვერ ვკითხულობ. გთხოვთ, თავიდან შეინახოთ, ან PDF-ად.
introductions-file-ask = გავაგზავნო ეს ფაილი? ვისთვის: { $name }. მივა სახელით { $file }, { $size } კბ.
introductions-file-cleaned = ამოვიღე ის, რასაც ავტორზე, პროგრამასა და თარიღებზე ამბობდა.
introductions-file-clean = ტექსტის გარდა ავტორზე არაფერს ამბობდა.
introductions-file-inside = რაც თავად ტექსტში წერია, მაგალითად სახელი, ისე რჩება.
introductions-file-send = გაგზავნა
introductions-file-not = არ გაიგზავნოს
introductions-file-went = უკვე გაგზავნილია.
introductions-file-gone = ეს ფაილი აღარ მაქვს. გთხოვთ, ხელახლა გამოგზავნოთ.
introductions-file-dropped = არ გაგზავნილა. ფაილი აქ წაშლილია.
introductions-file-alt = ვისგან: { $name }

## დასასრული და უსიამოვნება

introductions-how-went = როგორ ჩაიარა?
introductions-went-ask = თქვენ და { $name }: როგორ მიდის საქმე? მეორე მხარე თქვენს პასუხს ვერ ნახავს.
introductions-went-short = როგორ ჩაიარა? მეორე მხარე თქვენს პასუხს ვერ ნახავს.
introductions-report-well = გამოგვადგა
introductions-report-begun = დავიწყეთ
introductions-report-not = არაფერი გამოვიდა
introductions-told-well = რა კარგია. გმადლობთ, რომ თქვით.
introductions-told-begun = გმადლობთ. ორივეს კარგ დასაწყისს გისურვებთ!
introductions-told-not = გმადლობთ, რომ თქვით. ხდება ხოლმე; სხვები ნახეთ ბრძანებით /match.
introductions-end = დასრულება
introductions-end-ask = დავასრულო? თანამოსაუბრე: { $name }. ორივე გაიგებთ, რომ დასრულდა. ხელახლა ვეღარ გაიხსნება.
introductions-end-yes = დიახ, დაასრულეთ
introductions-ended = დასრულებულია.
introductions-ended-by = გაცნობა თანამოსაუბრის სურვილით დასრულდა: { $name }. გმადლობთ დროისთვის.
introductions-closed = გაცნობის დრო ამოიწურა და ის დასრულდა. თანამოსაუბრე: { $name }. გმადლობთ ორივეს.
introductions-closed-unused = { $name }: ორივე თანახმა იყავით, მაგრამ ერთ თვეში არავის დაუწყია და გაცნობა დასრულდა. ერთმანეთს ისევ იპოვით ბრძანებით /match.
introductions-closed-left = თქვენი ერთი გაცნობა დასრულდა: მეორე მხარე წავიდა.
introductions-trouble = დაბლოკვა ან საჩივარი
introductions-trouble-ask = რა მოხდა? თანამოსაუბრე: { $name }.
introductions-trouble-how = დაბლოკვა: იქიდან აღარაფერი მოვა, მეორე მხარე კი მხოლოდ იმას გაიგებს, რომ დასრულდა. საჩივარი: მას კოორდინატორი ნახავს; ის ხედავს თქვენ მიერ არჩეულ სახელებს და არასოდეს – კონტაქტებს.
introductions-why-offensive = საჩივარი: შეურაცხყოფა
introductions-why-personal = საჩივარი: პირადი რამ
introductions-why-advert = საჩივარი: რეკლამა
introductions-why-safeguarding = საჩივარი: საფრთხე
introductions-why-other = საჩივარი: სხვა
introductions-block = დაბლოკვა
introductions-blocked = დაბლოკილია: { $name }. იქიდან აღარაფერი მოვა: არც წერილები, არც შეთავაზებები.
introductions-unblock = განბლოკვა
introductions-unblock-one = განბლოკვა: { $name }
introductions-unblocked = განბლოკილია. ახალი შეთავაზებები ისევ შეიძლება მოვიდეს.
introductions-to-blocked = დაბლოკილები
introductions-blocked-list = ვინც დაბლოკეთ. დააჭირეთ სახელს, რომ იქიდან ისევ შეძლონ მოწერა.
introductions-blocked-none = არავინ დაგიბლოკავთ.
introductions-judge = { $one } და { $other }
introductions-judge-how = საუბრის წერილებს არ ვინახავ. რაც საჩივრის ავტორმა თქვა, საჩივართან წერია. სანამ განიხილება, არაფერი გადაიცემა.

## საკუთარი

introductions-with = გაცნობა: { $name }
introductions-about = თემა: { $title }
introductions-said = თქვენ დაწერეთ: „{ $text }“
introductions-waits-how = უპასუხოდ თავისით დასრულდება, { DATE($at) }.
introductions-look = ნახვა
introductions-to-list = ჩემი გაცნობები
introductions-to-match = სხვების პოვნა
introductions-head-open = თქვენი გაცნობები
introductions-head-over = დასრულებული გაცნობები
introductions-list-open = მიმდინარე
introductions-list-over = დასრულებული
introductions-none-open = ღია გაცნობა არ გაქვთ. ვინ შეიძლება მოგერგოთ, ნახავთ ბრძანებით /match; იქ ყველა ბარათს აქვს ამისთვის ღილაკი.
introductions-none-over = დასრულებული გაცნობა ჯერ არ გაქვთ.
introductions-line = { $state } · { DATE($at) }
introductions-state-waits = მეორე მხარის პასუხს ელოდება
introductions-state-asked = თქვენს პასუხს ელოდება
introductions-state-gone = ღია აღარ არის
introductions-state-agreed = ორივე თანახმაა; აირჩიეთ, როგორ გააგრძელოთ
introductions-state-running = მიმდინარეობს
introductions-state-reported = მიმდინარეობს; თქმულია, როგორ მიდის
introductions-state-closed = დასრულებულია
introductions-state-declined = ვერ შედგა
introductions-state-withdrawn = უკან წაღებულია
introductions-state-expired = უპასუხოდ დასრულდა
introductions-step-proposed = შეთავაზება: { DATE($at) }
introductions-step-agreed = თანხმობა: { DATE($at) }
introductions-step-running = დასაწყისი: { DATE($at) }
introductions-step-reported = თქვეს, როგორ ჩაიარა: { DATE($at) }
introductions-step-declined = ვერ შედგა: { DATE($at) }
introductions-step-withdrawn = უკან წაღება: { DATE($at) }
introductions-step-expired = უპასუხოდ დასრულდა: { DATE($at) }
introductions-step-closed = დასასრული: { DATE($at) }
