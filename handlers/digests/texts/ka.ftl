# მიმოხილვა: საკუთარი დღეები და სიახლეები. ტონი: შეთავაზება, არა მოთხოვნა; მოკლე სტრიქონები.

## Commands

digests-command-digest = სიახლეები და შენი საქმეები ერთ შეტყობინებაში
    .words = მიმოხილვა, ჩემი მიმოხილვა, კვირის მიმოხილვა, დღის მიმოხილვა

## Words that people type, separated by commas

digests-words-off = არა, გამორთვა, არასდროს, არ მინდა
digests-words-follow = გამოწერა, თვალყური
digests-words-unfollow = გამოწერის გაუქმება, აღარ მინდა
digests-words-all = ჩემი თემები, პროფილის თემები

## What is set

digests-title = შენი მიმოხილვა
digests-saved = შენახულია.
digests-switched-off = გამორთულია. მიმოხილვა აღარ მოვა.
digests-is-off = გამორთულია. აირჩიე, რამდენად ხშირად გინდა: ყოველდღე თუ კვირაში ერთხელ.
digests-is-daily = ყოველდღე, { $at }
digests-is-weekly = კვირაში ერთხელ: { WEEKDAY($day) }, { $at }
digests-next = შემდეგი: { ZONED($at) }, { RELATIVE($days) }
digests-in-quiet = ეს შენი სიჩუმის საათებია, ამიტომ { TIME($at) }-მდე დაელოდება. შეცვლა: /quiet
digests-other-day = იმ დღეს უთხოვნელად არაფერს იღებ, ამიტომ უახლოეს შესაფერის დღეს მოვა. შეცვლა: /quiet
digests-never = უთხოვნელ შეტყობინებებს საერთოდ არ იღებ, ამიტომ მიმოხილვა ვერ მოვა. შეცვლა: /quiet
digests-follows = { $more ->
        [0] გამოწერილი გაქვს: { $names }
        [one] გამოწერილი გაქვს: { $names } და კიდევ { $more }
       *[other] გამოწერილი გაქვს: { $names } და კიდევ { $more }
    }
digests-follows-none = ჯერ არაფერი გაქვს გამოწერილი.
digests-themes = იდეები სხვა ადგილებიდან ამ თემებზე: { $names }
digests-themes-none = აირჩიე თემები და მიიღებ სამამდე იდეას სხვა ადგილებიდან.
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
digests-preview = ახლავე მაჩვენე
digests-mondays-start = ორშაბათობით: კი
digests-mondays-stop = ორშაბათობით: არა
digests-back = მიმოხილვაზე დაბრუნება
digests-settings = მიმოხილვის პარამეტრები
digests-day-ask = რომელ დღეს?
digests-hour-ask = რომელ საათზე? სხვა დროც შეგიძლია დაწერო, მაგალითად: /digest 6:30
digests-themes-ask = რომელ თემებზე გინდა იდეები? დააჭირე და შეიცვლება.
digests-preview-none = ახლა სიახლე არ არის. ცარიელი მიმოხილვა არ იგზავნება.

## Following

digests-following-title = რა გაქვს გამოწერილი
digests-following-none = ჯერ არაფერი. რასაც გამოიწერ, მისი სიახლეები მიმოხილვაში მოვა.
digests-following-press = გასაუქმებლად დააჭირე სახელს.
digests-following-how = ჯგუფის, ქვეყნის ან თემის დასამატებლად დაწერე, მაგალითად: /digest გამოწერა ლიონი
digests-follow = გამოწერა: { $name }
digests-unfollow = ✓ { $name }
digests-followed = გამოწერილია: { $name }.
digests-unfollowed = გამოწერა გაუქმდა: { $name }.
digests-follow-off = მიმოხილვა გამორთულია. სიახლეების მისაღებად ჩართე პარამეტრებში.
digests-follow-which = რომელს გულისხმობ?
digests-follow-unknown = ვერ ვიპოვე ჯგუფი, ქვეყანა ან თემა „{ $text }“. სცადე სხვანაირად, მაგალითად: /digest გამოწერა ლიონი
digests-follow-gone = ეს აღარ არსებობს, ან შენთვის არ ჩანს.
digests-follow-many = უკვე { $count } რამ გაქვს გამოწერილი. ჯერ ერთი გააუქმე: /digest გამოწერა
digests-offer-title = გამოწერა
digests-offer = რის შესახებ გინდა მეტი გაიგო? მიმოხილვაში მოვა, თითოეული ერთხელ.
digests-country = { COUNTRY($country) }
digests-somebody = ვიღაც, ვისაც სახელი არ მიუთითებია

## The digest itself

digests-title-day = შენი დღე, { $on }
digests-title-week = შენი კვირა, { $days }
digests-title-lines = კოორდინატორისთვის, { $on }
digests-head-news = სიახლეები შენს გამოწერებში
digests-head-ideas = იდეები სხვა ადგილებიდან
digests-head-lines = კოორდინატორისთვის
digests-at = { DAY($at) }, { TIME($at) }: { $title }
digests-on = { DAY($on) }: { $title }
digests-call = ღიაა { DAY($at) }, { TIME($at) }-მდე: { $title }
digests-draft = დაუსრულებელი ჩანაწერი, { DAY($at) }
digests-draft-of = დაუსრულებელი: { $title }
digests-activity = { $title } – { $where }, { $days }
digests-on-days = { $title }, { $days }
digests-more = … და კიდევ { $count }.
digests-more-own = … და კიდევ { $count }: /reminders, /events
digests-open = { $number } · გახსნა
digests-answer = { $number } · პასუხი
digests-resume = { $number } · გაგრძელება
digests-all-news = ყველა სიახლე
digests-news-old = ეს სია ძალიან ძველია. რა არის ახლა ახალი: /digest

## Coordinators on Mondays

digests-new = { $count } ახალი აქტივობა
digests-waiting = შემოწმებას ელოდება { $count } აქტივობა
digests-silent = { $more ->
        [0] { $weeks } კვირაა ჩუმად არიან: { $sections }
        [one] { $weeks } კვირაა ჩუმად არიან: { $sections } და კიდევ { $more }
       *[other] { $weeks } კვირაა ჩუმად არიან: { $sections } და კიდევ { $more }
    }
digests-upcoming = შვიდ დღეში { $count } ღონისძიება, პირველი: { $title }, { DAY($at) }
digests-milestone = ყოჩაღ: აქტივობების რიცხვი { $count }-ს გასცდა!
digests-grew-reached = ოთხ კვირაში მოიცვა { $count } ადამიანი, მანამდე { $before }
digests-grew = ოთხ კვირაში { $count } აქტივობა, მანამდე { $before }
digests-open-new = ახლების ნახვა
digests-open-waiting = შემოწმება
digests-open-silent = ჩუმი ჯგუფები
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
