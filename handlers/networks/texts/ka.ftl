# სექციები, ქვეყნები, ქსელები, წევრების როლები, მოწვევები. ჯგუფის სახელი ცალკე დგას, რომ ბრუნვა არ დასჭირდეს.

## ბრძანებები

networks-command-section = ჩემი სექცია ან სხვა
    .words = სექცია, ჩემი სექცია, ჩვენი სექცია
networks-command-country = ჩემი ქვეყანა და მისი სექციები
    .words = ქვეყანა, ჩემი ქვეყანა, ჩვენი ქვეყანა
networks-command-network = ქსელის შეცვლა
    .words = ქსელი, ქსელები, ჩემი ქსელები, ქსელის შეცვლა
networks-command-members = წევრები და მათი როლები
    .words = წევრები, ჩვენი წევრები, ვინ არის აქ
networks-command-coordinators = ვინ რის კოორდინატორია
    .words = კოორდინატორები, ვინ არის კოორდინატორი
networks-command-invite = მოწვევის ბმულის შექმნა
    .words = მოწვევა, მოიწვიე, მოვიწვიოთ
networks-command-addsection = სექციის დამატება
    .words = სექციის დამატება, ახალი სექცია
networks-command-addcountry = ქვეყნის დამატება
    .words = ქვეყნის დამატება, ახალი ქვეყანა
networks-command-addtheme = თემის დამატება
    .words = თემის დამატება, ახალი თემა

## გვერდები

networks-gone = ეს აქ აღარ არის.
networks-did-you-mean = ხომ არ იგულისხმეთ რომელიმე ამათგანი?
networks-place-unknown = ასეთი სექცია ან ქვეყანა ვერ ვიპოვე. სცადეთ სხვანაირად ან გადახედეთ ქვეყნების სიას.
networks-country-elsewhere = ეს ქვეყანა ქსელში არ არის: { COUNTRY($country) }.
networks-country-name = { COUNTRY($country) }
networks-all-countries = ყველა ქვეყანა
networks-no-section = ჯერ არც ერთ სექციაში არ ხართ. სექციაში თქვენი აქტივობები სხვების აქტივობებს ემატება.
networks-choose-section = სექციის არჩევა
networks-join = ამ სექციაში გაწევრება
networks-leave = ამ სექციის დატოვება
networks-leave-ask = დატოვებთ სექციას „{ $section }“? თქვენი ჩანაწერები სექციას რჩება.
networks-leave-yes = დიახ, დავტოვებ
networks-leave-no = არა, დავრჩები
networks-here-you-are = თქვენ აქ წევრი ხართ.
networks-figures = ციფრები
networks-joining =
    { $joining ->
        [open] გაწევრება ყველას შეუძლია.
       *[ask] ვინ გაწევრდეს, კოორდინატორი წყვეტს.
    }
networks-few-members = რამდენიმე წევრი
networks-member-count =
    { $count ->
        [one] { $count } წევრი
       *[other] { $count } წევრი
    }
networks-section-count =
    { $count ->
        [0] სექცია ჯერ არ არის
        [one] { $count } სექცია
       *[other] { $count } სექცია
    }
networks-country-count =
    { $count ->
        [0] ქვეყანა ჯერ არ არის
        [one] { $count } ქვეყანა
       *[other] { $count } ქვეყანა
    }
networks-coordinated-by = კოორდინაცია: { $names }
networks-no-coordinator = კოორდინატორი ჯერ არ არის.
networks-unnamed = უსახელო ადამიანი
networks-current = თქვენ ხართ ქსელში „{ $network }“.
networks-which = დააჭირეთ ქსელს, რომელშიც გსურთ იყოთ. რასაც წერთ, მიმდინარე ქსელში ხვდება.
networks-only-one = სხვა ქსელი, სადაც გადახვიდოდით, არ არის.
networks-already-here = უკვე იქ ხართ.
networks-switched = ახლა ქსელში „{ $network }“ ხართ. რასაც ამიერიდან ჩაწერთ, იქ მოხვდება.
networks-other = ყველა ქსელი

## წევრები და როლები

networks-members = წევრები
networks-members-of = საიდან არიან წევრები?
networks-member-with-role = { $name } (კოორდინატორი)
networks-namesake = { $name } · { $place }, წევრია ამ დღიდან: { $on }
networks-member-unknown = ამ სახელის სექცია, ქვეყანა ან წევრი ვერ ვიპოვე. სცადეთ სხვანაირად ან გაგზავნეთ მხოლოდ /members.
networks-found =
    { $count ->
        [one] ამ სახელით { $count } წევრია:
       *[other] ამ სახელით { $count } წევრია:
    }
networks-member-in = წევრი: { $place }
networks-member-channels = წევრის არხები
networks-member-gone = ეს ადამიანი წევრი აღარ არის.
networks-to-page = გვერდზე გადასვლა
networks-role-section = სექციის კოორდინატორი: { $section }
networks-role-country = ქვეყნის კოორდინატორი: { COUNTRY($country) }
networks-role-network = ქსელის კოორდინატორი: { $network }
networks-coordinators = კოორდინატორები
networks-coordinator-line = { $name }: { $role }
networks-give = კოორდინატორად: { $place }
networks-take = როლის მოხსნა: { $place }
networks-remove = სექციიდან გაყვანა
networks-remove-ask = { $name } აღარ იქნება სექციაში „{ $section }“. ამას შევატყობინებ. ჩაწერილი რჩება. გავიყვანო?
networks-remove-yes = დიახ, გაყვანა
networks-removed = მზადაა.
networks-has-role = ეს როლი უკვე აქვს.
networks-role-given = როლი მიენიჭა.
networks-role-taken = როლი მოიხსნა.
networks-role-gone = ეს როლი უკვე მოხსნილი იყო.
networks-own-role-taken = აღარ ხართ კოორდინატორი: { $place }.
networks-told-role-given = ამიერიდან კოორდინატორი ხართ: { $place }. რას ნიშნავს ეს, გეტყვით /help. გმადლობთ, რომ ეს საქმე იკისრეთ!
networks-told-role-taken = აღარ ხართ კოორდინატორი: { $place }. გმადლობთ ყველაფრისთვის, რაც გააკეთეთ.
networks-told-removed = აღარ ხართ სექციაში „{ $section }“. თქვენი აქტივობები მას რჩება. სხვა სექციის არჩევა ნებისმიერ დროს შეგიძლიათ.
networks-open-door = ყველას მიღება
networks-close-door = მიღება კოორდინატორის თანხმობით
networks-requests = ვის სურს გაწევრება

## ახალი სექცია, ქვეყანა, თემა

networks-name-unusable = ეს სახელად არ გამოდგება. დაწერეთ არაუმეტეს 80 ნიშნისა, ასოებიც რომ იყოს.
networks-section-title = ახალი სექცია
networks-section-name = სახელი
    .ask = რა ჰქვია სექციას?
    .help = მაგალითად: ბათუმის ტალღა
networks-section-country = ქვეყანა
    .ask = რომელ ქვეყანაშია?
    .help = ქვეყანა, მაგალითად: საქართველო
networks-section-joining = გაწევრება
    .ask = ვის შეუძლია გაწევრება?
    .help = ყველას, ან ვისაც კოორდინატორი მიიღებს
networks-joining-open = ყველას
networks-joining-ask = კოორდინატორი წყვეტს
networks-joining-unknown = გთხოვთ, დააჭირეთ ორი ღილაკიდან ერთს.
networks-section-taken = სექცია „{ $name }“ უკვე არსებობს. დაწერეთ სხვა სახელი.
networks-section-added = სექცია „{ $section }“ ({ COUNTRY($country) }) დაემატა. ვინ იზრუნებს მასზე? მოიწვიეთ ვინმე.
networks-rename = სახელის შეცვლა
networks-rename-title = სექციის ახალი სახელი
networks-rename-to = ახალი სახელი
    .ask = რა ჰქვია სექციას ამიერიდან?
    .help = მაგალითად: ბათუმის ტალღა
networks-renamed = სექციას ახლა ჰქვია „{ $name }“. მანამდე: „{ $before }“.
networks-close = სექციის დახურვა
networks-close-ask = დავხურო სექცია „{ $section }“? მას ვეღარავინ აირჩევს. მისი აქტივობები და ციფრები რჩება, წევრებიც ქსელში რჩებიან.
networks-close-yes = დიახ, დახურვა
networks-closed = სექცია „{ $section }“ დაიხურა.
networks-reopened = სექცია „{ $section }“ ისევ გახსნილია.
networks-add-section = სექციის დამატება
networks-add-country = ქვეყნის დამატება
networks-country = ქვეყანა
    .ask = რომელი ქვეყანა?
    .help = ქვეყანა, მაგალითად: სომხეთი
networks-country-unknown = ასეთი ქვეყანა ვერ ვიპოვე. სცადეთ ჩვეულებრივი სახელი, მაგალითად: სომხეთი.
networks-country-there = { COUNTRY($country) } უკვე ამ ქსელშია.
networks-country-added = { COUNTRY($country) } ახლა ამ ქსელშია.
networks-theme-title = ახალი თემა
networks-theme-name = სახელი
    .ask = რა ჰქვია თემას?
    .help = მაგალითად: სოციალური მეწარმეობა
networks-theme-others = სხვა ენები
    .ask = სხვა ენებზე? დაწერეთ ასე ან გამოტოვეთ: ru: Экология
    .help = ენა და სახელი, მაგალითად: ru: Экология
networks-theme-others-unread = ეს ვერ წავიკითხე. დაწერეთ ენა, ორწერტილი და სახელი, მაგალითად: ru: Экология
networks-theme-taken = თემა „{ $name }“ უკვე არსებობს. დაწერეთ სხვა სახელი.
networks-theme-added = თემის „{ $name }“ არჩევა ამიერიდან ყველას შეუძლია.
networks-theme-retired = თემას „{ $name }“ ვეღარ აირჩევენ. ძველ ჩანაწერებს ის რჩება.

## მოწვევები

networks-invite = მოწვევა
networks-invite-title = მოწვევა
networks-invite-where = საით
    .ask = საით მიდის მოწვევა?
    .help = სექცია ან ქვეყანა, მაგალითად: საქართველო
networks-invite-role = ვინ
    .ask = ვის იწვევთ?
    .help = წევრები ან კოორდინატორი
networks-invite-as = საით: { $place }. ვის იწვევთ?
networks-invite-role-unknown = გთხოვთ, დააჭირეთ ორი ღილაკიდან ერთს.
networks-as-member = წევრებს (რამდენიც გინდათ)
networks-as-coordinator = ერთ კოორდინატორს
networks-coordinator-words = კოორდინატორ
networks-member-words = წევრ, მოხალისე
networks-link-member = ეს მოწვევა აქეთ მიდის: { $place }. მის გამოყენებას ნებისმიერი რაოდენობის ადამიანი შეძლებს.
networks-link-coordinator = ამ მოწვევით ერთი ადამიანი კოორდინატორი გახდება: { $place }. ის ერთხელ მოქმედებს.
networks-link-until = მოქმედებს ამ დღემდე: { $on }.
networks-link-pass-on = გადაეცით ეს ბმული:
networks-link-words = მან ეს სიტყვები უნდა გამომიგზავნოს:
networks-role-from = { $role } (საიდან: { $server })
networks-role-elsewhere = ეს იქაური როლიდან მოდის ({ $server }) და იქვე მთავრდება. რას იძლევა ის როლი, იცვლება ბრძანებით /server.
