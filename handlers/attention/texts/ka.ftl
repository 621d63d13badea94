# სიჩუმის საათები და არყოფნა. ტონი: გადაწყვეტილება თვითონ ადამიანისაა; საკუთარი შეხსენებები ყოველთვის მოდის.

## Commands

attention-command-quiet = როდის არ შეგაწუხო
    .words = სიჩუმის საათები, ნუ შემაწუხებ
attention-command-away = დროებით არყოფნა
    .words = არ ვიქნები, წასული ვარ, შვებულებაში ვარ
attention-command-imback = დაბრუნება
    .words = დავბრუნდი, უკვე აქ ვარ, მოვედი

## Words that people type, separated by commas

attention-words-off = არა, გამორთვა, სიჩუმის საათების გარეშე
attention-words-back = დავბრუნდი, უკვე აქ ვარ, მოვედი

## What is set

attention-quiet-title = როდის არ შეგაწუხო
attention-hours-are = სიჩუმის საათები: { $hours } (ქალაქის საათით: { ZONE($zone) })
attention-no-hours = სიჩუმის საათები: არ არის
attention-every-day = უთხოვნელი შეტყობინებები: ნებისმიერ დღეს
attention-days-are = უთხოვნელი შეტყობინებები: { $days }
attention-no-days = უთხოვნელი შეტყობინებები: არც ერთ დღეს
attention-cap = დღეში არაუმეტეს { $count }
attention-cap-none = ასეთი არც ერთი
attention-away-until = ახლა არ ხარ ადგილზე. დაბრუნების პირველი დღე: { $day }
attention-own-always = შენი შექმნილი შეხსენებები ყოველთვის დათქმულ დროს მოდის.
attention-saved = შენახულია.
attention-weekday = { WEEKDAY($day) }
attention-number = { $count }

## Questions

attention-hours-ask = რომელი საათიდან რომლამდე გავჩუმდე? რაც მაშინ მოვა, დილას დაელოდება.
attention-days-ask = რომელ დღეებში შემიძლია მოგწერო უთხოვნელად? დააჭირე და შეიცვლება.
attention-cap-ask = დღეში რამდენი უთხოვნელი შეტყობინება შეიძლება მოვიდეს: მიმოხილვა, განცხადება, შეხსენება?
attention-away-title = არყოფნა
attention-field-hours = სიჩუმის საათები
    .ask = რომელი საათიდან რომლამდე?
    .help = მაგალითად: 22:00-7:30
attention-field-until = როდემდე
    .ask = როდემდე არ იქნები? დაასახელე დაბრუნების პირველი დღე ან ხანგრძლივობა.
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

attention-away-set = არყოფნა ჩავინიშნე. დაბრუნების პირველი დღე: { $day }, { RELATIVE($days) }. სხვა შეტყობინებები დაელოდება.
attention-not-away = არყოფნა ჩანიშნული არ გაქვს. ჩვეულებრივ გწერ.
attention-welcome-back = კეთილი იყოს შენი დაბრუნება! ისევ ჩვეულებრივ მოგწერ.

## What cannot be

attention-quiet-unclear =
    ვერ გავიგე. ასე გამოვა, მაგალითად:
    /quiet 22:00-7:30
    /quiet არა
    /quiet სამუშაო დღეებში
attention-hours-unclear = ვერ წავიკითხე. დაწერე ასე: 22:00-7:30
attention-away-unclear =
    ვერ გავიგე, როდემდე. ასე გამოვა, მაგალითად:
    /away 3 მაისამდე
    /away ორი კვირა
attention-away-over = { $day } წინ აღარ არის. დაასახელე დაბრუნების პირველი დღე, მაგალითად: /away ორი კვირა
attention-away-later = ჩანიშვნა მხოლოდ ამ წუთიდან შემიძლია. მითხარი, როცა დაიწყება: { $day }; მანამდე ჩვეულებრივ მოგწერ.
attention-away-far = ეს წელიწადზე მეტია. თუ აღარაფრის მიღება გინდა, გამომიგზავნე /stop.
