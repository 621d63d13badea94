# სიჩუმის საათები და არყოფნა. ტონი: „თქვენ“ ფორმით; გადაწყვეტილება თვითონ ადამიანისაა; საკუთარი შეხსენებები ყოველთვის მოდის.

## Commands

attention-command-quiet = როდის არ შეგაწუხოთ
    .words = სიჩუმის საათები, წყნარი საათები, სიჩუმე, ნუ შემაწუხებ, ნუ შემაწუხებთ
attention-command-away = დროებით არყოფნა
    .words = არ ვიქნები, წასული ვარ, მივდივარ, შვებულებაში ვარ
attention-command-imback = დაბრუნება
    .words = დავბრუნდი, უკვე აქ ვარ, მოვედი

## Words that people type, separated by commas

attention-words-off = არა, გამორთვა, გამორთე, გამორთეთ, არ მინდა, სიჩუმის საათების გარეშე
attention-words-back = დავბრუნდი, უკვე აქ ვარ, მოვედი

## What is set

attention-quiet-title = როდის არ შეგაწუხოთ
attention-hours-are = სიჩუმის საათები: { $hours } (დრო: { ZONE($zone) })
attention-no-hours = სიჩუმის საათები: არ არის
attention-every-day = შეტყობინებები თხოვნის გარეშე: ნებისმიერ დღეს
attention-days-are = შეტყობინებები თხოვნის გარეშე: { $days }
attention-no-days = შეტყობინებები თხოვნის გარეშე: არც ერთ დღეს
attention-cap = დღეში არაუმეტეს { $count } შეტყობინებისა
attention-cap-none = ასეთი შეტყობინება: არც ერთი
attention-away-until = ჩანიშნულია, რომ არ ხართ. დაბრუნების პირველი დღე: { $day }
attention-own-always = შეხსენებები, რომლებიც თავად შექმენით, ყოველთვის დათქმულ დროს მოდის.
attention-saved = შენახულია.
attention-weekday = { WEEKDAY($day) }
attention-number = { $count }

## Questions

attention-hours-ask = რომელი საათიდან რომლამდე არ მოგწეროთ? რაც ამ დროს მოვა, დილას დაელოდება.
attention-days-ask = რომელ დღეებში შეიძლება თხოვნის გარეშე მოგწეროთ? დააჭირეთ და შეიცვლება.
attention-cap-ask = თხოვნის გარეშე დღეში რამდენი შეტყობინება მოვიდეს: მიმოხილვა, განცხადება, მინიშნება?
attention-away-title = არყოფნა
attention-field-hours = სიჩუმის საათები
    .ask = რომელი საათიდან რომლამდე?
    .help = მაგალითად: 22:00-7:30
attention-field-until = როდემდე
    .ask = როდემდე არ იქნებით? დაასახელეთ დაბრუნების პირველი დღე ან ხანგრძლივობა.
    .help = მაგალითად: ორშაბათამდე, 3 მაისამდე, ორი კვირა

## Buttons

attention-hours = სიჩუმის საათები
attention-days = დღეები
attention-a-day = დღეში რამდენი
attention-away-button = არ ვიქნები
attention-other-hours = სხვა საათები
attention-off = სიჩუმის საათების გარეშე
attention-back = დავბრუნდი
attention-other-day = სხვა დღე
attention-to-quiet = სიჩუმის საათები და დღეები

## Away

attention-away-set = ჩავინიშნე, რომ არ იქნებით. დაბრუნების პირველი დღე: { $day }, { RELATIVE($days) }. სხვა შეტყობინებები დაელოდება.
attention-not-away = არყოფნა ჩანიშნული არ გაქვთ. ჩვეულებრივ გწერთ.
attention-welcome-back = კეთილი იყოს თქვენი დაბრუნება! ისევ ჩვეულებრივ მოგწერთ.
attention-waited = ახლა მოგივათ ის, რაც გელოდებოდათ.
attention-waits-now = ახლა მოვა ის, რაც სიჩუმის საათების დასრულებას ელოდა.

## What cannot be

attention-quiet-unclear =
    ვერ გავიგე. ასე გამოვა, მაგალითად:
    /quiet 22:00-7:30
    /quiet არა
    /quiet სამუშაო დღეებში
attention-hours-unclear = ვერ წავიკითხე. დაწერეთ ასე: 22:00-7:30
attention-away-unclear =
    ვერ გავიგე, როდემდე. ასე გამოვა, მაგალითად:
    /away 3 მაისამდე
    /away ორი კვირა
attention-away-over = ეს დღე წინ აღარ არის: { $day }. დაასახელეთ დაბრუნების პირველი დღე, მაგალითად: /away ორი კვირა
attention-away-later = ჩანიშვნა მხოლოდ ამ წუთიდან შეიძლება. მომწერეთ, როცა დაიწყება: { $day }. მანამდე ჩვეულებრივ მოგწერთ.
attention-away-far = ეს წელიწადზე მეტია. თუ აღარაფრის მიღება გსურთ, გამომიგზავნეთ /stop.
