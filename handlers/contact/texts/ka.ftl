# მიმართვები: კოორდინატორებს Kith-ის მეშვეობით წერენ, მისამართის ნაცვლად ნომრით.

contact-command-contact = კოორდინატორებისთვის მიწერა
    .words = კოორდინატორთან დაკავშირება, კოორდინატორს მივწერო, მიმართვა, კოორდინატორს

contact-menu = მისწერეთ კოორდინატორებს ჩემი მეშვეობით. მისამართი არცერთ მხარეს არ ჩანს, პასუხი კი აქ მოვა.
contact-waiting = თქვენგან ან სხვებისგან პასუხს ელოდება: { NUMBER($count) }
contact-new = ახალი მიმართვა
contact-to-mine = ჩემი მიმართვები
contact-to-queue = უპასუხო მიმართვები
contact-nobody = აქ კოორდინატორი ჯერ არ არის. სექციები, რომლებსაც კოორდინატორი ჰყავს, ნახეთ ბრძანებით /join.
contact-many = ერთ დღეში უკვე { NUMBER($most) } მიმართვა გახსენით. ერთ-ერთს დაუმატეთ ან ხვალამდე დაელოდეთ.
contact-gone = ეს მიმართვა თქვენთვის ღია არ არის. თქვენსას ნახავთ ბრძანებით /contact.

## დაწერა

contact-ask-title = წერილი კოორდინატორებს
contact-more-title = კიდევ ერთი წერილი
contact-answer-title = პასუხი
contact-field-whom = ვის
    .ask = ვის მისწერთ? პირველები ყველაზე ახლოს არიან.
    .help = დააჭირეთ ღილაკს
contact-field-text = წერილი
    .ask = რისი თქმა გსურთ?
    .help = არაუმეტეს 2000 ნიშნისა
contact-field-named = სახელი
    .ask = შეიძლება ნახონ სახელი, რომელიც აირჩიეთ?
    .help = დააჭირეთ ღილაკს
contact-named-yes = დიახ, ჩემი სახელი
contact-named-no = არა, უსახელოდ
contact-level-section = თქვენი სექცია
contact-level-country = თქვენი ქვეყანა
contact-level-network = ქსელი
contact-press-one = გთხოვთ, დააჭიროთ ერთ-ერთ ღილაკს.
contact-text-missing = აქ სიტყვები არ არის. გთხოვთ, დაწეროთ წერილი.
contact-text-long = ცოტა გრძელია. გთხოვთ, არაუმეტეს { NUMBER($most) } ნიშნისა.
contact-text-only = მიმართვაში მხოლოდ ტექსტი იგზავნება. სიტყვებით აღწერეთ, რისი გამოგზავნა გინდოდათ.
contact-preview = ვის: { $whom }
contact-preview-from = კოორდინატორები დაინახავენ: { $name }
contact-somebody = ქსელის წევრი
contact-sent = მიმართვა № { $number } კოორდინატორებთანაა. ვის: { $whom }.
contact-sent-how = პასუხი აქ მოვა. თუ სამ დღეში არავინ უპასუხებს, მიმართვა ერთი საფეხურით ზემოთ გადავა.
contact-more-sent = დაემატა მიმართვას № { $number }.

## კითხვა და პასუხი

contact-number = მიმართვა № { $number }
contact-ticket-from = მიმართვა № { $number }: { $name }
contact-ticket-to = მიმართვა № { $number }. ვის: { $whom }
contact-country = { COUNTRY($code) }
contact-line-mine = თქვენ, { DATE($at) }:
contact-line-asked = კითხვა, { DATE($at) }:
contact-line-answer = პასუხი, { DATE($at) }:
contact-state-open = პასუხს ელოდება.
contact-state-answered = პასუხი გაცემულია.
contact-state-closed = დახურულია.
contact-again = მიმართვას გაგრძელება აქვს:
contact-up = ამას სამი დღეა არავინ პასუხობს, ამიტომ თქვენთან მოდის:
contact-up-told = მიმართვას № { $number } სამი დღეა პასუხი არ აქვს. ახლა ვისთანაა: { $whom }.
contact-still = ეს ისევ პასუხს ელოდება:
contact-still-told = მიმართვას № { $number } ისევ არ აქვს პასუხი. ვისთანაც არის, მათ შევახსენე. ბოდიში, რომ ასე გაგრძელდა.
contact-answer = პასუხის გაცემა
contact-answering = თქვენი პასუხი მიმართვაზე № { $number } პირდაპირ კითხვის ავტორის ჩატში მივა.
contact-answer-head = პასუხი მიმართვაზე № { $number }
contact-answer-by = ვისგან: { $name }
contact-answer-how = კიდევ რომ მიწეროთ, უპასუხეთ ამ წერილს ან დააჭირეთ ღილაკს.
contact-answer-sent = თქვენი პასუხი მიმართვაზე № { $number } გზაშია.
contact-more = კიდევ მიწერა
contact-close = დახურვა
contact-closed = მიმართვა № { $number } დახურულია. მის ავტორს კიდევ შეუძლია მიწერა.
contact-closed-told = მიმართვა № { $number } დაიხურა. თუ რამე დარჩა, კიდევ მოგვწერეთ: ის ხელახლა გაიხსნება.
contact-settled = მიმართვა № { $number } უკვე განხილულია.
contact-look = ნახვა
contact-listed = { $state } { DATE($at) }
contact-head-mine = თქვენი მიმართვები
contact-head-queue = მიმართვები, რომლებიც პასუხს ელოდება
contact-none-mine = კოორდინატორებისთვის ჩემი მეშვეობით ჯერ არ მიგიწერიათ.
contact-none-queue = არცერთი მიმართვა არ გელოდებათ.
