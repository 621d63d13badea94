# ციფრები: რა გამოდის ჯამში. სიტყვა, ორწერტილი, რიცხვი: სტრიქონები მოკლეა და ბრუნვა არ სჭირდება.

## ბრძანებები

statistics-command-stats = რა გამოდის ჯამში: მე, ჩემი სექცია, ჩემი ქვეყანა, ქსელი
    .words = სტატისტიკა, ციფრები, ჯამი, შედეგები, რიცხვები

## სიტყვები თხოვნაში, მძიმეებით

statistics-word-me = მე, ჩემი ციფრები, ჩემზე, ჩემთვის
statistics-word-section = ჩემი სექცია, ჩვენი სექცია, ჩემი სექციის, ჩემს სექციაში, სექცია, სექციის
statistics-word-country = ჩემი ქვეყანა, ჩვენი ქვეყანა, ჩემი ქვეყნის, ჩემს ქვეყანაში, ქვეყანა, ქვეყნის
statistics-word-network = მთელი ქსელი, მთელი ქსელის, ჩვენი ქსელი, ქსელი, ქსელის, ქსელში, ყველა
statistics-word-all = მთელი დროის, მთელი დრო, დასაწყისიდან, თავიდან, სულ
statistics-word-by-theme = თემებით, თემების მიხედვით, თემები
statistics-word-by-place = სექციებით, სექციების მიხედვით, ქვეყნებით, ქვეყნების მიხედვით
statistics-word-by-month = თვეებით, თვეების მიხედვით, თვეობით
statistics-word-labelled = მხოლოდ ნიშნით, ნიშნით, ნიშნიანი
statistics-word-and = და, აგრეთვე, ასევე, პლუს, შედარებით

## ვისი ციფრები

statistics-of-me = ჩემი აქტივობები
statistics-of-country = { COUNTRY($country) }

## რომელი დრო

statistics-all-time = მთელი დრო
statistics-year-so-far = { $year }, დღემდე
statistics-month = { MONTH($month) }
statistics-month-so-far = { MONTH($month) }, დღემდე
statistics-days = { $days }
statistics-up-to = ამ დღის ჩათვლით: { $day }
statistics-whole-months = ნაჩვენებია მთელი თვეებით.
statistics-labelled-only = მხოლოდ ნიშნიანი აქტივობები

## ჯამი

statistics-activities-mixed = აქტივობები: { $count } (დადასტურებული აქ ცალკე არ ჩანს)
statistics-activities-verified = აქტივობები: { $count }, აქედან დადასტურებული: { $verified }
statistics-labelled = ნიშნიანი აქტივობები: { $count }
statistics-labelled-among = მათ შორის ნიშნით: { $count }
statistics-labelled-years = ნიშნიანი აქტივობებიდან ყველა მხოლოდ რაოდენობას ხედავს, მთელი წლებით, რომ არავინ გამჟღავნდეს; დანარჩენს კოორდინატორები ხედავენ.
statistics-private = აქედან პირადი: { $count }
statistics-private-own = პირადი, მხოლოდ თქვენთვის ითვლება: { $count }
statistics-volunteers = მოხალისეები: { $value }
statistics-reached = შეეხო ადამიანებს: { $value }
statistics-first-time = , აქედან პირველად: { $count }
statistics-hours = მოხალისეთა საათები: { $value }
statistics-told = (მითითებულია: { $told } / { $count })
statistics-no-data = მონაცემები არ არის
statistics-hidden = არ ჩანს, რომ არავინ გამჟღავნდეს
statistics-figure-alone = (ზოგი ერთობლივი აქტივობის გარეშე)
statistics-alone = სხვებთან ერთობლივის გარეშე (მათ უკან ძალიან ცოტა ადამიანია): { $periods }
statistics-left-out = აქ არ შედის, რადგან ძალიან ცოტა ადამიანი დგას უკან: { $periods }
statistics-figure-left-out = „{ $figure }“: აქ არ შედის, რადგან ძალიან ცოტა ადამიანი დგას უკან: { $periods }
statistics-verified-only = მხოლოდ დადასტურებული
statistics-nothing = ამ დროისთვის აქ ჯერ არაფერია ჩაწერილი.
statistics-nothing-labelled = ამ დროისთვის ნიშნიანი აქტივობა აქ ჯერ არ არის.
statistics-labelled-closed = ნიშნიანი აქტივობების რაოდენობას აქ ვერ ვაჩვენებთ ისე, რომ ვინმე არ გამჟღავნდეს. სცადეთ მთელი წელი ან ზედა დონე; კოორდინატორები ხედავენ.
statistics-pending = Kith ჯერ ითვლის, რისი ჩვენება შეიძლება ყველასთვის. ისევ იკითხეთ ერთ წუთში.
statistics-too-few =
    ამ რიცხვის უკან ძალიან ცოტა ადამიანია, რომ ვაჩვენო.
    ის ერთი ან ორი ადამიანის საქმეს გაამხელდა. სცადეთ უფრო ხანგრძლივი დრო ან ზედა დონე.
statistics-too-few-own =
    ამ რიცხვის უკან თქვენი სექციიდან ძალიან ცოტა ადამიანია, რომ ვაჩვენო.
    ის ერთი ან ორი ადამიანის საქმეს გაამხელდა; კოორდინატორი მას ხედავს. სცადეთ უფრო ხანგრძლივი დრო, ზედა დონე ან თქვენი საკუთარი ციფრები.

## ნაწილები

statistics-by-theme = თემების მიხედვით
statistics-by-month = თვეების მიხედვით
statistics-by-section = სექციების მიხედვით
statistics-by-country = ქვეყნების მიხედვით
statistics-part = { $name }: { $count }
statistics-part-partly = { $name }: { $count } (არა სრულად)
statistics-part-verified = { $name }: { $count } (დადასტურებული: { $verified })
statistics-parts-of = { $by }: { $figure }
statistics-parts-hidden = თითოეული ნაწილის უკან ძალიან ცოტა ადამიანია, რომ ვაჩვენო.
statistics-no-theme = თემის გარეშე
statistics-nowhere = სექციის გარეშე
statistics-other = სხვა, ცალკე საჩვენებლად ძალიან ცოტა ადამიანია: { $count }
statistics-shared-sections = რამდენიმე სექციის ერთობლივი აქტივობები, ერთხელ ითვლება: { $count }
statistics-shared-countries = რამდენიმე ქვეყნის ერთობლივი აქტივობები, ერთხელ ითვლება: { $count }
statistics-shared-themes = რამდენიმე თემით, ერთხელ ითვლება: { $count }
statistics-other-sections = სხვა, რამდენიმე სექციის ერთობლივის გამოკლებით: { $count }
statistics-other-countries = სხვა, რამდენიმე ქვეყნის ერთობლივის გამოკლებით: { $count }
statistics-other-themes = სხვა, რამდენიმეთემიანის გამოკლებით: { $count }
statistics-together = ერთად: { $count }
statistics-parts-alone = ნაწილებად ვერ ვაჩვენებ: სხვებთან ერთობლივის უკან ძალიან ცოტა ადამიანია.
statistics-themes-in-years = თემები მხოლოდ მთელი წლებით ჩანს, რომ არავინ გამჟღავნდეს.
statistics-themes-count = თემების მიხედვით აქ მხოლოდ აქტივობების რაოდენობა ჩანს, რომ არავინ გამჟღავნდეს.

## ზრდა

statistics-compared =
    { $now }
    შედარება: { $then }
statistics-name-activities = აქტივობები
statistics-name-volunteers = მოხალისეები
statistics-name-reached = შეეხო ადამიანებს
statistics-name-hours = მოხალისეთა საათები
statistics-growth-up = { $name }: { $then } → { $now }, { PERCENT($share) } მეტი
statistics-growth-much = { $name }: { $then } → { $now }, ათჯერ მეტზე მეტი
statistics-growth-down = { $name }: { $then } → { $now }, { PERCENT($share) } ნაკლები
statistics-growth-same = { $name }: { $now }, უცვლელია
statistics-growth-new = { $name }: { $now }, ახალი
statistics-growth-no-data = { $name }: { $then } → { $now }
statistics-growth-hidden = ადრინდელთან შედარება არ ჩანს: მაშინდელი ან ახლანდელი რიცხვების უკან ძალიან ცოტა ადამიანია.

## როგორ ითვლება

statistics-note-me = რაც თქვენ ჩაწერეთ ან სხვებთან გაქვთ საერთო, პირველი დღით.
statistics-note-exact = თითოეული აქტივობა ერთხელ ითვლება, პირველი დღით; უარყოფილი არ ითვლება.
statistics-note-public = პირადი აქტივობებისა და იმ რიცხვების გარეშე, რომლებიც 3-ზე ნაკლებ ადამიანს გაამხელდა.
statistics-method-title = როგორ ითვლება
statistics-method-counted =
    აქტივობა პირველი დღით ითვლება. უარყოფილი არსად ითვლება; დაუდასტურებელი ითვლება და ცალკე ჩანს.
    მოხალისეები და ისინი, ვისაც შეეხო, ყოველ ჯერზე ითვლება: ორი დასუფთავება იმავე ხუთი ადამიანით ათს იძლევა.
    „მონაცემები არ არის“ ნიშნავს, რომ ციფრი არავის უთქვამს. ეს ნული არ არის.
statistics-method-joint =
    ერთობლივი აქტივობა თითოეულ სექციაში სრულად ითვლება, ქვეყანასა და ქსელში კი ერთხელ.
    რაც ერთზე მეტჯერ ითვლება, ცალკე სტრიქონშია, რომ სტრიქონები ჯამს დაემთხვეს. თემებიც ასეა.
statistics-method-labelled = აქტივობას ნიშანი აქვს, თუ ავტორის თვითშემოწმებით იმსახურებს ან ასე კოორდინატორმა გადაწყვიტა. სხვისი აზრი ამას არ ცვლის.
statistics-method-growth = დაუსრულებელი დრო დღეების იმავე რაოდენობას ან უკვე დასრულებულ თვეებს ედრება. ნულიდან პროცენტი არ არსებობს: წერია „ახალი“.
statistics-method-exact = აქ ზუსტ ციფრებს ხედავთ, პირადი აქტივობების ჩათვლით.
statistics-method-public =
    აქ ის ჩანს, რისი ნახვაც ყველას შეუძლია: პირადი აქტივობების გარეშე, მთელი თვეებით და არაფერი, რის უკანაც 3-ზე ნაკლები ადამიანია, შეკრებითა და გამოკლებითაც კი. ამიტომ ზოგჯერ რიცხვი არ ჩანს.
    რაც დღიდან დღემდე იცვლება, შეიძლება მეტს ამბობდეს; გთხოვთ, ასე ახლოდან ნუ დააკვირდებით.

## ჩუმი სექციები

statistics-quiet-title = ამდენი კვირა ან მეტი აქტივობის გარეშე: { $weeks }
statistics-quiet-since = { $section }: ბოლოს { $day }
statistics-quiet-never = { $section }: ჯერ არაფერია ჩაწერილი
statistics-quiet-more = და კიდევ: { $count }
statistics-quiet-none = ყველა სექცია აქტიური იყო. ყოჩაღ!

## კითხვები

statistics-gone = ეს თქვენს ქსელში არ არის, ან აღარ არსებობს.
statistics-which = რას გულისხმობთ: „{ $text }“?
statistics-several = „{ $text }“ ერთ გვერდზე ვერ ეტევა. რომლით დავიწყოთ?
statistics-no-section =
    თქვენ არც ერთ სექციაში არ ხართ, ამიტომ „ჩემი სექციის“ ციფრები არ არის.
    /me აჩვენებს, სად ხართ, /join კი სექციაში შესვლაში დაგეხმარებათ.
statistics-no-country =
    თქვენი ქვეყანა არ არის მითითებული, ამიტომ „ჩემი ქვეყნის“ ციფრები არ არის.
    /me აჩვენებს, სად ხართ, და იქვე შეგიძლიათ აირჩიოთ.
statistics-unread = ვერ გავიგე: „{ $text }“. დაწერეთ, ვისი ციფრები და რომელი დრო, მაგალითად:
statistics-examples =
    /stats მარტი
    /stats ჩემი ქვეყანა 2024 წლიდან
    /stats მე შარშან

## ღილაკები

statistics-button-this-month = ეს თვე
statistics-button-this-year = ეს წელი
statistics-button-last-year = გასული წელი
statistics-button-all = მთელი დრო
statistics-button-by-theme = თემების მიხედვით
statistics-button-by-month = თვეების მიხედვით
statistics-button-by-section = სექციების მიხედვით
statistics-button-by-country = ქვეყნების მიხედვით
statistics-button-overview = საერთო სურათი
statistics-button-labelled = მხოლოდ ნიშნიანი
statistics-button-everything = ყველა აქტივობა
statistics-button-me = მე
statistics-button-section = ჩემი სექცია
statistics-button-mine = ჩემი ციფრები
statistics-button-quiet = ჩუმი სექციები
statistics-button-weeks = { $weeks } კვირა
statistics-button-method = როგორ ითვლება?

## Two united networks

statistics-united = „{ $one }“ და „{ $other }“ ერთად
statistics-united-each = { $network }, აქტივობა: { $count }
statistics-united-twins = ორივეში ერთი და იგივე: { $count }
statistics-united-total = ერთად აქტივობა: { $count }
statistics-united-people = რამდენმა ადამიანმა ჩაწერა: { $count }
statistics-united-note = რაც ორივეში ერთი და იგივეა, ერთხელ ითვლება; ასევე ისიც, ვინც ორივეში ჩაწერა. პირადი აქტივობები აქ არ შედის.
statistics-united-closed = საერთო ციფრები ჩანს, როცა თითოეულ ნაწილს სულ მცირე სამი ადამიანი უდგას უკან. ჯერ ძალიან ცოტაა.
statistics-united-gone = ეს ციფრები აღარ არის.
