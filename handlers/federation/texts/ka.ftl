# გაერთიანებული ქსელები: რა რჩება თითოეულს, რა ზიარდება, და რომ თანხმობის გარეშე არაფერი ხდება.

federation-command-partners = პარტნიორი ქსელები: ვისთან ვართ გაერთიანებული
    .words = პარტნიორი ქსელები, პარტნიორები, გაერთიანებული ქსელები

## The page

federation-head = ქსელის „{ $network }“ პარტნიორი ქსელები
federation-none = თქვენი ქსელი ჯერ არავისთან არის გაერთიანებული. მის მფლობელებს შეუძლიათ ეს სხვა ქსელს შესთავაზონ.
federation-none-owner = თქვენი ქსელი ჯერ არავისთან არის გაერთიანებული. შეგიძლიათ ეს ამავე Kith-ის სხვა ქსელს შესთავაზოთ.
federation-line-united = { $network }. გაერთიანების დღე: { $on }
federation-line-asked = { $network }: შეთავაზება გაგზავნილია, პასუხის ვადა: { $at }
federation-line-asks = { $network } გაერთიანებას გთავაზობთ; პასუხის ვადა: { $at }
federation-default = რასაც დაამატებთ, { $partners ->
    [yes] პარტნიორი ქსელებიც წაიკითხავენ. ბარათზე ამის შეცვლა შეგიძლიათ.
   *[no] მხოლოდ თქვენი ქსელი წაიკითხავს. ბარათზე ამის შეცვლა შეგიძლიათ.
 }
federation-default-yes = ახალი — პარტნიორებსაც
federation-default-no = ახალი — მხოლოდ ჩვენს ქსელს
federation-default-kept = დავიმახსოვრე. რაც ადრე დაამატეთ, უცვლელად რჩება.
federation-propose = სხვა ქსელისთვის შეთავაზება

## One union

federation-title = { $one } და { $other }
federation-is-united = გაერთიანების დღე: { $on }.
federation-is-proposed = გაერთიანებას გთავაზობთ ქსელი „{ $network }“. უპასუხოდ შეთავაზება დაიხურება: { $at }.
federation-is-left = ქსელი „{ $network }“ გავიდა. გაზიარება შეწყდა.
federation-is-over = ეს დასრულდა: პასუხს აღარავინ ელის.
federation-words = მათი სიტყვებით: { $words }
federation-means =
    რას ნიშნავს ეს: ყველას რჩება თავისი პროფილი და თავისი ქსელი. თავისთავად არაფერი გაზიარდება: ავტორს შეუძლია ბარათზე გააზიაროს თავისი ნაწერი იმ ქსელებთან, რომლებიც თქვენთან ახლა ან მოგვიანებით გაერთიანდებიან.
    ნებისმიერ მხარეს ნებისმიერ დროს შეუძლია გასვლა. მაშინ გაზიარება მაშინვე წყდება და თითოეულს თავისი რჩება.
federation-figures = ორივეს ციფრები ერთად
federation-profiles = ჩემი ორი პროფილი
federation-leave = გასვლა
federation-look = გახსნა
federation-accept = თანხმობა
federation-decline = უარი
federation-withdraw = შეთავაზების უკან წაღება

## Deciding

federation-form = სხვა ქსელთან გაერთიანება
federation-field-network = ქსელი
    .ask = რომელ ქსელთან გსურთ გაერთიანება?
    .help = დააჭირეთ ქსელს ან დაწერეთ მისი სახელი.
federation-field-words = რას ნიშნავს
    .ask = რას ნიშნავს ეს ორივესთვის, თქვენი სიტყვებით? ამას მეორე ქსელის მფლობელები წაიკითხავენ.
    .help = რამდენიმე წინადადება: რას გააკეთებდით ერთად.
federation-network-unknown = ასეთი ქსელი, რომელსაც შესთავაზებდით, ვერ ვიპოვე. დააჭირეთ ერთ-ერთ ღილაკს.
federation-words-missing = გთხოვთ, დაწეროთ რამდენიმე სიტყვა მეორე მხარისთვის.
federation-words-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, შეამოკლოთ.
federation-nobody-left = ამ Kith-ში არ არის სხვა ქსელი, რომელსაც შესთავაზებდით.
federation-known = ამ ქსელთან შეთავაზება უკვე ღიაა ან გადაწყვეტილია.
federation-proposed = შეთავაზება გაიგზავნა. იქაური მფლობელები თქვენს სიტყვებს წაიკითხავენ, პასუხს კი შეგატყობინებთ.
federation-asks = ქსელი „{ $network }“ გაერთიანებას გთავაზობთ. თქვენი ქსელი: { $own }.
federation-answer-by = გთხოვთ, უპასუხოთ. ვადა: { $at }.
federation-accepted = მზადაა: ქსელები გაერთიანდა.
federation-declined = უარი ითქვა. მეორე მხარეს ვატყობინებ, მიზეზის გარეშე.
federation-withdrawn = უკან წაღებულია.
federation-told-united = ქსელები „{ $one }“ და „{ $other }“ უკვე გაერთიანებულია. თავისთავად არაფერი გაზიარდება: ავტორს შეუძლია ბარათზე გააზიაროს თავისი ნაწერი.
federation-told-declined = „{ $one }“ და „{ $other }“: გაერთიანებაზე უარი ითქვა.
federation-told-left = ქსელების „{ $one }“ და „{ $other }“ გაერთიანება დასრულდა: გავიდა ქსელი „{ $network }“. გაზიარება შეწყდა, თითოეულს თავისი რჩება.
federation-told-team = ქსელების „{ $one }“ და „{ $other }“ გაერთიანება დასრულდა. ამიტომ პროექტის „{ $project }“ გუნდში აღარ ხართ.
federation-expired = ქსელმა „{ $network }“ { $days } დღეში არ უპასუხა. შეგიძლიათ ხელახლა შესთავაზოთ.
federation-leave-ask = გსურთ გაერთიანებიდან გასვლა? თქვენი ქსელი: { $own }; მეორე: { $other }. გაზიარება მაშინვე შეწყდება: სიებში, ძებნაში და ძველ ღილაკებზე. თითოეულს თავისი რჩება.
federation-leave-yes = ახლავე გასვლა
federation-left = გახვედით. გაზიარება შეწყდა.
federation-decided = ეს უკვე გადაწყვეტილია.
federation-gone = ასეთი გაერთიანება არ არის ან თქვენ არ გიჩანთ.
federation-owners-only = ამას მხოლოდ ქსელის მფლობელები წყვეტენ: { $names }.
federation-owners-none = ამას მხოლოდ ქსელის მფლობელები წყვეტენ.

## What an item is for

federation-item = „{ $title }“
federation-shared = ახლა ამას კითხულობენ ამ ქსელების წევრები: { $networks }. ასევე იმ ქსელებისა, რომლებიც თქვენსას მოგვიანებით გაუერთიანდებიან.
federation-unshared = ახლა ამას მხოლოდ თქვენი ქსელი კითხულობს.
federation-for-whom = ვის შეუძლია ამის ნახვა?
federation-for-own = ჩვენს ქსელს
federation-for-both = პარტნიორ ქსელებსაც
federation-for-all = ყველას
federation-for-all-means = „ყველა“ ნიშნავს: ამ Kith-ის ყველა ქსელი და საჯარო გვერდი. იქ ჩანს: { $kind ->
    [activity] სათაური, დღეები, სექციები, თემები, რიცხვები და შედეგი
    [issue] სათაური, ტექსტი და ადგილი
   *[organisation] სახელი, სახე, ქალაქი, ვებსაიტი და აღწერა
 }. არასოდეს ჩანს: ვინ დაწერა, ვინ დაეხმარა, ფოტოები და კონტაქტები.
federation-for-all-never = სკოლას მხოლოდ ქსელები ხედავენ: არცერთი საჯარო გვერდი არ ამბობს, სად არიან ბავშვები.
federation-public = ახლა ამის წაკითხვა ყველას შეუძლია.
federation-public-link = საჯარო გვერდი: { $link }
federation-item-gone = ეს აღარ არის ან თქვენი არ არის.
federation-authors-choice = სხვა ქსელებთან ამის გაზიარება მხოლოდ ავტორს შეუძლია.
federation-not-now = ახლა ამის გაზიარება არ შეიძლება: თქვენი ქსელი არავისთან არის გაერთიანებული, ან ეს მთელი თქვენი ქსელისთვის ღია არ არის.

## One person in both

federation-double-ask = თქვენ ხართ ქსელებში „{ $one }“ და „{ $other }“, რომლებიც გაერთიანდნენ. გსურთ ერთი პროფილი ორივეში? თქვენი თანხმობის გარეშე არაფერი ერთიანდება.
federation-double-head = თქვენი პროფილი ქსელებში „{ $one }“ და „{ $other }“
federation-double-how = ორი პროფილი გაქვთ. ღილაკებით აირჩიეთ, რომელი მხარეა სწორი, მერე დააჭირეთ „ერთი პროფილი“. ამის შემდეგ ცვლილება ორივეში აისახება.
federation-double-is-one = ორივეში ერთი პროფილი გაქვთ: ერთში შეცვლილი მეორეშიც იცვლება.
federation-double-same = ორივეში ერთი და იგივე წერია.
federation-double-line = { $network }: { $value }
federation-double-as = { $field }: როგორც ქსელში „{ $network }“
federation-double-yes = ერთი პროფილი
federation-double-no = ორი პროფილის დატოვება
federation-double-merged = ახლა ორივე ქსელში ერთი პროფილი გაქვთ.
federation-double-kept = ორივე პროფილი უცვლელად რჩება.
federation-field-kinds = როლები
federation-field-themes = თემები
federation-field-country = ქვეყანა
federation-nothing = მითითებული არ არის
federation-kind = { $kind ->
    [volunteer] მოხალისე
    [student] სტუდენტი
    [formal-educator] ფორმალური განათლება
    [nonformal-educator] არაფორმალური განათლება
   *[researcher] მკვლევარი
 }

## The same activity in both

federation-twice = რამე ორჯერ ხომ არ ჩავწერე?
federation-twice-which = { $count } აქტივობა ორივე ქსელში ერთნაირად გამოიყურება. თუ მართლა ერთი და იგივეა, დააჭირეთ: მაშინ ერთხელ ჩაითვლება.
federation-twice-none = ორივე ქსელში თქვენ მიერ ჩაწერილი ვერაფერი ვიპოვე.
federation-twin-which = თქვენი აქტივობებიდან რომელია ეს? მაშინ ორივე ქსელის საერთო ციფრებში ერთხელ ჩაითვლება.
federation-twin-none = ამ დღეებში თქვენს ქსელში არაფერი ჩაგიწერიათ. ჯერ ჩაწერეთ, მერე ისევ დააჭირეთ.
federation-twin-done = „{ $title }“ ორივე ქსელის საერთო ციფრებში ერთხელ ითვლება. სხვა არაფერი შეცვლილა.
federation-twin-asked = ვკითხავ ავტორს: „{ $title }“. ის თქვენი აქტივობის სათაურსა და დღეს წაიკითხავს.
federation-twin-ask = ქსელიდან „{ $network }“ გვწერენ, რომ თქვენი აქტივობა „{ $own }“ იგივეა, რაც მათი: „{ $title }“, { $on }. ასეა? მაშინ ორივე ქსელის საერთო ციფრებში ერთხელ ჩაითვლება.
federation-twin-yes = იგივეა
federation-twin-no = ორი სხვადასხვაა
federation-twin-apart = ეს ორი აქტივობაა; ორივე ითვლება.
federation-twin-taken = ერთ-ერთი უკვე სხვა აქტივობასთან არის გაიგივებული.
federation-twin-nobody = ავტორი აქ აღარ არის და ვერავინ დაადასტურებს, რომ იგივეა.

## Calls that both hold

federation-call-how = პარტნიორი ქსელები, რომლებიც ამ მიღებას თქვენთან ერთად ატარებენ: მათ წევრებს შეუძლიათ პასუხი, კოორდინატორები კი კითხულობენ მათ სახელებს, ვინც თანახმაა.
federation-call-nobody = თქვენი ქსელი ახლა არავისთან არის გაერთიანებული.
federation-call-line = { $network }: { $state ->
    [in] თქვენთან ერთად ატარებს
    [asked] შეთავაზება გაგზავნილია
    [declined] უარი
   *[left] აღარ ატარებს
 }
federation-call-ask = შეთავაზება: { $network }
federation-call-end = გარეშე: { $network }
federation-call-asked = შეთავაზება გაიგზავნა. მფლობელები გადაწყვეტენ.
federation-call-asks = ქსელი „{ $network }“ გთავაზობთ ამ მიღების ერთად ჩატარებას. თქვენი ქსელი: { $own }.
federation-call-until = ღიაა, ვადა: { $at }
federation-call-means = თქვენს წევრებს შეეძლებათ პასუხი. თქვენ წაიკითხავთ მათ სახელებს, ვინც თანახმაა, და დანარჩენების რაოდენობას; მეორე მხარეც ასევე.
federation-call-yes = ერთად ჩატარება
federation-call-no = უარი
federation-call-told = { $network }: { $state ->
    [in] „{ $title }“ — თქვენთან ერთად ატარებენ.
   *[declined] „{ $title }“ — უარი თქვეს.
 }
federation-call-joined = თქვენი ქსელიც ატარებს: „{ $title }“.
federation-call-declined = უარი: „{ $title }“.
federation-call-open = მიღების ნახვა
federation-call-ended = ქსელი „{ $network }“ აღარ ატარებს: „{ $title }“. მისი წევრები ამას ვეღარ ხედავენ.
federation-call-over = ეს მიღება ღია აღარ არის.

## ერთი ადამიანის ორი ჩანაწერი

federation-namesake-ask = ქსელში „{ $network }“, რომელიც თქვენს ქსელთან გაერთიანებულია, არის ადამიანი სახელით „{ $name }“. ეს თქვენ ხართ?
    ვერავინ გაიგებს, რას დააჭერთ.
federation-namesake-yes = ეს მე ვარ
federation-namesake-no = არა
federation-namesake-thanks = გმადლობთ. თუ თქვენი ანგარიში ქსელში „{ $network }“ იმავეს უპასუხებს, ორივეში მოგწერთ. თუ არა, არაფერი მოხდება და თქვენს პასუხს ვერავინ გაიგებს.
federation-namesake-never = სამუდამოდ ჩავინიშნე: ეს ორი სხვადასხვა ადამიანია. აღარ გკითხავთ.
federation-namesake-answered = თქვენ თქვით, რომ ეს თქვენ არ ხართ. თქვენი ორი ანგარიშის შესაერთებლად დაწერეთ /link.
federation-namesake-over = ეს კითხვა დახურულია. თქვენი ორი ანგარიშის შესაერთებლად დაწერეთ /link.
federation-pair-number = ორივე ანგარიშმა მიპასუხა, რომ თქვენ ხართ. თუ ორივე თქვენია, დაწერეთ ეს რიცხვი მეორეში: { $number }
    ის { $days } დღე მოქმედებს. სხვას ნუ ეტყვით: ვინც დაწერს, ამ ანგარიშის ყველაფერს მიიღებს.
federation-pair-ask = ორივე ანგარიშმა მიპასუხა, რომ თქვენ ხართ. მეორეს რიცხვი მივწერე: თუ ორივე თქვენია, იქ ნახავთ.
federation-pair-type = რიცხვის დაწერა
federation-pair-six = მას ექვსი ციფრი აქვს, მაგალითად 123 456.
federation-pair-wrong = ეს სხვა რიცხვია. დარჩა { $left } ცდა.
federation-pair-apart = ეს სხვა რიცხვი იყო, ამიტომ ორი ანგარიში ცალ-ცალკე რჩება. მათი შეერთება კვლავ შეგიძლიათ: /link
federation-form-number = რიცხვი თქვენი მეორე ანგარიშიდან
federation-field-number = რიცხვი
    .ask = რა რიცხვი წერია თქვენს მეორე ანგარიშში?
    .help = ექვსი ციფრი, მაგალითად 123 456.
federation-join-head = ორივე ანგარიში თქვენია. გავაერთიანოთ?
federation-join-entries = გადმოვა { $count } ჩანაწერი: რაც იქ დაწერეთ ან რაშიც მონაწილეობდით.
federation-join-reminders = გადმოვა { $count } შეხსენება.
federation-join-drafts = გადმოვა { $count } დაუსრულებელი ჩანაწერი.
federation-join-rights = კოორდინატორის უფლებები მეორე ანგარიშიდან არ გადმოვა.
federation-join-how = ორივე ქსელში რჩებით, ორივე ანგარიშით. ერთი კვირა ამის გაუქმება შეგიძლიათ.
federation-join-yes = გაერთიანება
federation-join-done = მზადაა: ორივე ქსელში ერთი ადამიანი ხართ და ნებისმიერი ანგარიშიდან შეგიძლიათ წერა.
federation-join-accounts = ჩემი ანგარიშები
federation-join-undone = გაუქმდა: ისევ ორი ანგარიშია, თითოეულს თავისი აქვს.
federation-join-stays = ამის გაუქმება უკვე აღარ შეიძლება. თქვენი ანგარიშების სანახავად დაწერეთ /link.

## The public page

federation-page-activities = რა გავაკეთეთ
federation-page-issues = ადგილობრივი პრობლემები
federation-page-organisations = ორგანიზაციები
federation-page-more = კიდევ რა არის ღია
federation-page-none = აქ ჯერ არაფერია ყველასთვის ღია.
federation-page-skip = სიაზე გადასვლა
federation-page-promise = აქ მხოლოდ ის წერია, რაც წევრებმა ყველასთვის გახსნეს, მათი სახელების გარეშე.
federation-page-volunteers = { $count } მოხალისე
federation-page-reached = შეეხო { $count } ადამიანს
federation-page-kind = { $kind ->
    [union] პროფკავშირი
    [mutual] ურთიერთდახმარების საზოგადოება
    [non-profit] არასამთავრობო
    [cooperative] კოოპერატივი
    [school] სკოლა
    [university] უნივერსიტეტი
    [agency] ეროვნული სააგენტო
   *[company] კომპანია
 }
