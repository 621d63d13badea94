# გაერთიანებული ქსელები: რა რჩება თითოეულს, რა ზიარდება, და რომ თანხმობის გარეშე არაფერი ხდება.

federation-command-partners = პარტნიორი ქსელები: ვისთან ვართ გაერთიანებული
    .words = პარტნიორი ქსელები, პარტნიორები, გაერთიანებული ქსელები

## The page

federation-head = ქსელის „{ $network }“ პარტნიორი ქსელები
federation-none = თქვენი ქსელი არავისთან არის გაერთიანებული. მის მფლობელებს შეუძლიათ სხვა ქსელს შესთავაზონ.
federation-none-owner = თქვენი ქსელი არავისთან არის გაერთიანებული. შეგიძლიათ ამ Kith-ის სხვა ქსელს შესთავაზოთ.
federation-line-united = { $network }: ერთად ვართ { $on }-დან
federation-line-asked = { $network }: კითხვა გაგზავნილია, პასუხის ვადა: { $at }
federation-line-asks = { $network } გეკითხებათ; უპასუხეთ, ვადა: { $at }
federation-default = რასაც დაამატებთ, { $partners ->
    [yes] პარტნიორი ქსელებიც წაიკითხავენ. ბარათზე ამის შეცვლა შეგიძლიათ.
   *[no] მხოლოდ თქვენი ქსელი წაიკითხავს. ბარათზე ამის შეცვლა შეგიძლიათ.
 }
federation-default-yes = ახალი — პარტნიორებსაც
federation-default-no = ახალი — მხოლოდ ჩვენს ქსელს
federation-default-kept = დავიმახსოვრე. რაც ადრე დაამატეთ, ისევე რჩება.
federation-propose = სხვა ქსელისთვის შეთავაზება

## One union

federation-title = { $one } და { $other }
federation-is-united = ერთად არიან { $on }-დან.
federation-is-proposed = გაერთიანებას გთავაზობთ ქსელი „{ $network }“. უპასუხოდ კითხვა დაიხურება: { $at }.
federation-is-left = ქსელი „{ $network }“ გავიდა. აღარაფერი ზიარდება.
federation-is-over = ეს დასრულდა: პასუხს აღარავინ ელის.
federation-words = მათი სიტყვებით: { $words }
federation-means =
    რას ნიშნავს ეს: ყველას რჩება თავისი პროფილი და თავისი ქსელი. თავისთავად არაფერი ზიარდება: ავტორს შეუძლია ბარათზე გააზიაროს თავისი ნაწერი იმ ქსელებთან, რომლებიც თქვენთან ახლა ან მოგვიანებით გაერთიანდებიან.
    ნებისმიერ მხარეს ნებისმიერ დროს შეუძლია გასვლა. მაშინ გაზიარება მაშინვე წყდება და თითოეულს თავისი რჩება.
federation-figures = ორივეს ციფრები ერთად
federation-profiles = ჩემი ორი პროფილი
federation-leave = გასვლა
federation-look = გახსნა
federation-accept = თანხმობა
federation-decline = უარი
federation-withdraw = კითხვის უკან წაღება

## Deciding

federation-form = სხვა ქსელთან გაერთიანება
federation-field-network = ქსელი
    .ask = რომელ ქსელთან გსურთ გაერთიანება?
    .help = დააჭირეთ ქსელს ან დაწერეთ მისი სახელი.
federation-field-words = რას ნიშნავს
    .ask = რას ნიშნავს ეს ორივესთვის, თქვენი სიტყვებით? ამას მეორე ქსელის მფლობელები წაიკითხავენ.
    .help = რამდენიმე წინადადება: რას გააკეთებდით ერთად.
federation-network-unknown = ასეთ ქსელს, რომელსაც შესთავაზებდით, არ ვიცნობ. დააჭირეთ ერთ-ერთ ღილაკს.
federation-words-missing = დაწერეთ რამდენიმე სიტყვა მეორე მხარისთვის.
federation-words-long = ეს { $most } ნიშანზე გრძელია. დაწერეთ უფრო მოკლედ.
federation-nobody-left = ამ Kith-ში არ არის სხვა ქსელი, რომელსაც შესთავაზებდით.
federation-known = ამ ქსელთან კითხვა უკვე ღიაა ან გადაწყვეტილია.
federation-proposed = კითხვა გაიგზავნა. მფლობელები თქვენს სიტყვებს წაიკითხავენ და მათ პასუხს გაიგებთ.
federation-asks = ქსელი „{ $network }“ გაერთიანებას გთავაზობთ. თქვენი ქსელი: { $own }.
federation-answer-by = უპასუხეთ, ვადა: { $at }.
federation-accepted = მზადაა: ქსელები გაერთიანდა.
federation-declined = უარი ითქვა. მათ ეცნობებათ, მიზეზის გარეშე.
federation-withdrawn = უკან წაღებულია.
federation-told-united = ქსელები „{ $one }“ და „{ $other }“ უკვე გაერთიანებულია. თავისთავად არაფერი ზიარდება: ავტორს შეუძლია ბარათზე გააზიაროს თავისი ნაწერი.
federation-told-declined = „{ $one }“ და „{ $other }“: გაერთიანებაზე უარი ითქვა.
federation-told-left = ქსელების „{ $one }“ და „{ $other }“ გაერთიანება დასრულდა: გავიდა ქსელი „{ $network }“. აღარაფერი ზიარდება, თითოეულს თავისი რჩება.
federation-expired = ქსელმა „{ $network }“ { $days } დღეში არ უპასუხა. შეგიძლიათ ისევ ჰკითხოთ.
federation-leave-ask = გავიდეთ გაერთიანებიდან? თქვენი ქსელი: { $own }; მეორე: { $other }. გაზიარება მაშინვე შეწყდება: სიებში, ძებნაში და ძველ ღილაკებზე. თითოეულს თავისი რჩება.
federation-leave-yes = ახლავე გასვლა
federation-left = გავედით. აღარაფერი ზიარდება.
federation-decided = ეს უკვე გადაწყვეტილია.
federation-gone = ასეთი გაერთიანება არ არის, ან თქვენთვის არ ჩანს.
federation-owners-only = ამას მხოლოდ ქსელის მფლობელები წყვეტენ: { $names }.
federation-owners-none = ამას მხოლოდ ქსელის მფლობელები წყვეტენ.

## What an item is for

federation-item = „{ $title }“
federation-shared = ახლა ამას კითხულობენ ამ ქსელების წევრები: { $networks }. ასევე მათი, ვინც თქვენთან მოგვიანებით გაერთიანდება.
federation-unshared = ახლა ამას მხოლოდ თქვენი ქსელი კითხულობს.
federation-item-gone = ეს აღარ არის, ან თქვენი არ არის.
federation-authors-choice = სხვა ქსელებთან ამის გაზიარება მხოლოდ ავტორს შეუძლია.
federation-not-now = ახლა ამის გაზიარება არ შეიძლება: თქვენი ქსელი არავისთან არის გაერთიანებული, ან ეს მთელი თქვენი ქსელისთვის ღია არ არის.

## One person in both

federation-double-ask = თქვენ ხართ ქსელებში „{ $one }“ და „{ $other }“, რომლებიც გაერთიანდნენ. გსურთ ერთი პროფილი ორივეში? თქვენი სიტყვის გარეშე არაფერი ერთიანდება.
federation-double-head = თქვენი პროფილი ქსელებში „{ $one }“ და „{ $other }“
federation-double-how = ორი პროფილი გაქვთ. დააჭირეთ, რომ აირჩიოთ, რომელი მხარეა სწორი, შემდეგ — „ერთი პროფილი“. მერე ცვლილება ორივეში აისახება.
federation-double-is-one = ორივეში ერთი პროფილი გაქვთ: ერთში შეცვლილი მეორეშიც იცვლება.
federation-double-same = ორივეში ერთი და იგივე წერია.
federation-double-line = { $network }: { $value }
federation-double-as = { $field }: როგორც ქსელში „{ $network }“
federation-double-yes = ერთი პროფილი
federation-double-no = ორი პროფილის დატოვება
federation-double-merged = ახლა ორივე ქსელში ერთი პროფილი გაქვთ.
federation-double-kept = ორივე პროფილი ისევე რჩება.
federation-field-kinds = როლები
federation-field-themes = თემები
federation-field-country = ქვეყანა
federation-nothing = არ არის ნათქვამი
federation-kind = { $kind ->
    [volunteer] მოხალისე
    [student] სტუდენტი
    [formal-educator] ფორმალური განათლება
    [nonformal-educator] არაფორმალური განათლება
   *[researcher] მკვლევარი
 }

## The same activity in both

federation-twice = ორჯერ ხომ არ მაქვს ჩაწერილი?
federation-twice-which = { $count } აქტივობა ერთსა და იმავეს ჰგავს ორივე ქსელში. დააჭირეთ, თუ ასეა: ერთად მაშინ ერთხელ ჩაითვლება.
federation-twice-none = ორივე ქსელში თქვენ მიერ ჩაწერილი ვერაფერი ვიპოვე.
federation-twin-which = თქვენი აქტივობებიდან რომელია ეს? ორივე ქსელის საერთო ციფრებში მაშინ ერთხელ ჩაითვლება.
federation-twin-none = ამ დღეებში თქვენს ქსელში არაფერი ჩაგიწერიათ. ჯერ ჩაწერეთ, მერე ისევ დააჭირეთ.
federation-twin-done = „{ $title }“ ორივე ქსელის საერთო ციფრებში ერთხელ ითვლება. სხვა არაფერი შეცვლილა.
federation-twin-asked = ვეკითხები ავტორს: „{ $title }“. ის თქვენი აქტივობის სახელსა და დღეს წაიკითხავს.
federation-twin-ask = ქსელიდან „{ $network }“ ამბობენ, რომ თქვენი აქტივობა „{ $own }“ იგივეა, რაც მათი: „{ $title }“, { $on }. ასეა? ორივე ქსელის საერთო ციფრებში ერთხელ ჩაითვლებოდა.
federation-twin-yes = იგივეა
federation-twin-no = ორი სხვადასხვაა
federation-twin-apart = ეს ორი აქტივობაა; ორივე ითვლება.
federation-twin-taken = ერთ-ერთი უკვე სხვის იდენტურად არის მონიშნული.
federation-twin-nobody = ავტორი აქ აღარ არის და ვერავინ დაადასტურებს, რომ იგივეა.

## Calls that both hold

federation-call-how = პარტნიორი ქსელები, რომლებიც ამ მიღებას თქვენთან ერთად უძღვებიან: მათ წევრებს შეუძლიათ პასუხი, ხოლო მათი კოორდინატორები თანახმა ადამიანების სახელებს კითხულობენ.
federation-call-nobody = თქვენი ქსელი ახლა არავისთან არის გაერთიანებული.
federation-call-line = { $network }: { $state ->
    [in] თქვენთან ერთად უძღვება
    [asked] კითხვა გაგზავნილია
    [declined] უარი
   *[left] აღარ უძღვება
 }
federation-call-ask = კითხვა: { $network }
federation-call-end = გარეშე: { $network }
federation-call-asked = კითხვა გაიგზავნა. მფლობელები წყვეტენ.
federation-call-asks = ქსელი „{ $network }“ გთავაზობთ ამ მიღების ერთად წარმართვას. თქვენი ქსელი: { $own }.
federation-call-until = ღიაა, ვადა: { $at }
federation-call-means = თქვენს წევრებს შეეძლებათ პასუხი. თქვენ წაიკითხავთ თანახმა ადამიანების სახელებს და დანარჩენების რაოდენობას; ისინიც ასევე.
federation-call-yes = ერთად წარმართვა
federation-call-no = უარი
federation-call-told = { $network }: { $state ->
    [in] „{ $title }“ ახლა თქვენთან ერთად მიჰყავთ.
   *[declined] „{ $title }“ — უარი თქვეს.
 }
federation-call-joined = თქვენი ქსელიც უძღვება: „{ $title }“.
federation-call-declined = უარი: „{ $title }“.
federation-call-open = მიღების გახსნა
federation-call-ended = ქსელი „{ $network }“ აღარ უძღვება: „{ $title }“. მისი წევრები ამას ვეღარ ხედავენ.
federation-call-over = ეს ისეთი მიღება არ არის, რომელიც ჯერ ღიაა.
