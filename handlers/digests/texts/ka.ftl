# მიმოხილვა: საკუთარი დღეები და სიახლეები. ტონი: „თქვენ“ ფორმით; შეთავაზება, არა მოთხოვნა; მოკლე სტრიქონები.

## Commands

digests-command-digest = სიახლეები და თქვენი საქმეები ერთ შეტყობინებაში
    .words = მიმოხილვა, ჩემი მიმოხილვა, დაიჯესტი, კვირის მიმოხილვა, დღის მიმოხილვა

## Words that people type, separated by commas

digests-words-off = არა, გამორთვა, გამორთე, გამორთეთ, არასდროს, არ მინდა
digests-words-follow = გამოწერა, გამოიწერე, გამოიწერეთ, გამომიწერე, თვალყური
digests-words-unfollow = გამოწერის გაუქმება, აღარ მინდა
digests-words-all = ჩემი თემები, პროფილის თემები

## What is set

digests-title = თქვენი მიმოხილვა
digests-saved = შენახულია.
digests-switched-off = გამორთულია. მიმოხილვა აღარ მოვა.
digests-is-off = გამორთულია. აირჩიეთ, რამდენად ხშირად გსურთ: ყოველდღე თუ კვირაში ერთხელ.
digests-is-daily = ყოველდღე, { $at }
digests-is-weekly = კვირაში ერთხელ: { WEEKDAY($day) }, { $at }
digests-next = შემდეგი: { ZONED($at) }, { RELATIVE($days) }
digests-in-quiet = ეს თქვენი სიჩუმის საათებია, ამიტომ { TIME($at) }-მდე დაელოდება. შეცვლა: /quiet
digests-other-day = იმ დღეს თხოვნის გარეშე არაფერს იღებთ, ამიტომ უახლოეს შესაფერის დღეს მოვა. შეცვლა: /quiet
digests-never = შეტყობინებებს თხოვნის გარეშე საერთოდ არ იღებთ, ამიტომ მიმოხილვა ვერ მოვა. შეცვლა: /quiet
digests-follows = { $more ->
        [0] გამოწერილი გაქვთ: { $names }
        [one] გამოწერილი გაქვთ: { $names } და კიდევ { $more }
       *[other] გამოწერილი გაქვთ: { $names } და კიდევ { $more }
    }
digests-follows-none = ჯერ არაფერი გაქვთ გამოწერილი.
digests-themes = იდეები სხვა ადგილებიდან ამ თემებზე: { $names }
digests-themes-none = აირჩიეთ თემები და მიიღებთ არაუმეტეს სამ იდეას სხვა ადგილებიდან.
digests-mondays-on = კოორდინატორისთვის: რამდენიმე სტრიქონი ორშაბათობით, { $at }
digests-mondays-off = კოორდინატორის სტრიქონები ორშაბათობით გამორთულია.
digests-weekday = { WEEKDAY($day) }

## Buttons and questions

digests-daily = ყოველდღე
digests-weekly = კვირაში ერთხელ
digests-off = გამორთვა
digests-day = დღე
digests-hour = საათი
digests-to-following = რა მაქვს გამოწერილი
digests-to-themes = თემები
digests-preview = ჩვენება ახლავე
digests-mondays-start = ორშაბათობით: კი
digests-mondays-stop = ორშაბათობით: არა
digests-back = მიმოხილვაზე დაბრუნება
digests-settings = მიმოხილვის პარამეტრები
digests-day-ask = რომელ დღეს?
digests-hour-ask = რომელ საათზე? სხვა დროც შეგიძლიათ დაწეროთ, მაგალითად: /digest 6:30
digests-themes-ask = რომელ თემებზე გსურთ იდეები? დააჭირეთ და შეიცვლება.
digests-preview-none = ახლა სიახლე არ არის. ცარიელი მიმოხილვა არ იგზავნება.

## Following

digests-following-title = რა გაქვთ გამოწერილი
digests-following-none = ჯერ არაფერი. რასაც გამოიწერთ, მისი სიახლეები მიმოხილვაში მოვა.
digests-following-press = გასაუქმებლად დააჭირეთ სახელს.
digests-following-how = სექციის, ქვეყნის ან თემის დასამატებლად დაწერეთ, მაგალითად: /digest გამოწერა ლიონი
digests-follow = გამოწერა: { $name }
digests-unfollow = ✓ { $name }
digests-followed = გამოწერილია: { $name }.
digests-unfollowed = გამოწერა გაუქმდა: { $name }.
digests-follow-off = მიმოხილვა გამორთულია. სიახლეების მისაღებად ჩართეთ პარამეტრებში.
digests-follow-which = რომელს გულისხმობთ?
digests-follow-unknown = ვერ ვიპოვე სექცია, ქვეყანა ან თემა „{ $text }“. სცადეთ სხვანაირად, მაგალითად: /digest გამოწერა ლიონი
digests-follow-gone = ეს აღარ არსებობს, ან თქვენთვის არ ჩანს.
digests-follow-many = უკვე { $count } რამ გაქვთ გამოწერილი. ჯერ ერთი გააუქმეთ: /digest გამოწერა
digests-offer-title = გამოწერა
digests-offer = რის შესახებ გსურთ მეტი გაიგოთ? სიახლეები მიმოხილვაში მოვა, თითოეული ერთხელ.
digests-country = { COUNTRY($country) }
digests-somebody = უსახელო წევრი

## The digest itself

digests-title-day = თქვენი დღე, { $on }
digests-title-week = თქვენი კვირა, { $days }
digests-title-lines = კოორდინატორისთვის, { $on }
digests-head-news = სიახლეები თქვენს გამოწერებში
digests-head-ideas = იდეები სხვა ადგილებიდან
digests-head-lines = კოორდინატორისთვის
digests-at = { DAY($at) }, { TIME($at) }: { $title }
digests-on = { DAY($on) }: { $title }
digests-call = ღიაა ამ დრომდე: { DAY($at) }, { TIME($at) }. { $title }
digests-draft = დაუსრულებელი ჩანაწერი, { DAY($at) }
digests-draft-of = დაუსრულებელი: { $title }
digests-activity = { $title } – { $where }, { $days }
digests-on-days = { $title }, { $days }
digests-tool = ახალი მასალა: { $title } (პრაქტიკა: { $practice })
digests-more = … და კიდევ { $count }.
digests-more-own = … და კიდევ { $count }: /reminders, /events
digests-open = { $number } · გახსნა
digests-answer = { $number } · პასუხი
digests-resume = { $number } · გაგრძელება
digests-all-news = ყველა სიახლე
digests-rest = ამ მიმოხილვის დანარჩენი:
digests-news-old = ეს სია ძალიან ძველია. რა არის ახლა ახალი: /digest

## Coordinators on Mondays

digests-new = { $count } ახალი აქტივობა
digests-waiting = შემოწმებას ელოდება { $count } აქტივობა
digests-silent = { $more ->
        [0] { $weeks } კვირაა ჩუმად არიან: { $sections }
        [one] { $weeks } კვირაა ჩუმად არიან: { $sections } და კიდევ { $more }
       *[other] { $weeks } კვირაა ჩუმად არიან: { $sections } და კიდევ { $more }
    }
digests-upcoming = შვიდ დღეში { $count } ღონისძიება, პირველი: { $title }, { DAY($at, native: "no") }
digests-milestone = ყოჩაღ: უკვე { $count } აქტივობაზე მეტია!
digests-grew-reached = ოთხ კვირაში შეეხო { $count } ადამიანს, მანამდე იყო { $before }
digests-grew = ოთხ კვირაში { $count } აქტივობა, მანამდე იყო { $before }
digests-open-new = ახლების ნახვა
digests-open-waiting = შემოწმება
digests-open-silent = ჩუმი სექციები
digests-open-upcoming = ღონისძიებები
digests-open-win = ციფრები

## What cannot be

digests-unclear =
    ვერ გავიგე. ასე გამოვა, მაგალითად:
    /digest კვირაში ერთხელ ორშაბათს 8:00
    /digest ყოველდღე 7:30
    /digest არა
digests-unclear-part =
    ვერ გავიგე „{ $text }“. ასე გამოვა, მაგალითად:
    /digest კვირაში ერთხელ ორშაბათს 8:00 გარემო
    /digest გამოწერა ლიონი

## Something that may suit them

digests-head-suggestion = ვინ შეგეფერებათ
digests-suggestion-person = ვიღაც თქვენი ქსელიდან
digests-suggestion-project = პროექტი
digests-suggestion-section = სექცია
digests-suggestion-organisation = ორგანიზაცია
digests-why-theme = საერთო თემა: { $themes }
digests-why-language = საერთო ენა: { LANGUAGE($language) }
digests-why-country = ქვეყანა: { COUNTRY($country) }
digests-to-suggestion = ნახვა
