# კითხვები: რამ გაამართლა სხვაგან, ვის შეიძლება ვკითხოთ, ძებნა. თუ არაფერია შესაფერისი, პირდაპირ ვამბობთ; მკითხველის სახელი არსად ჩანს.

## ბრძანებები

questions-command-ask = კითხვა: რამ გაამართლა სხვაგან
    .words = კითხვა, შეკითხვა, მინდა ვიკითხო, კითხვა მაქვს
questions-command-find = აქტივობების, პრაქტიკების, იდეებისა და ადამიანების ძებნა
    .words = ძებნა, მოძებნე, მოძებნეთ, იპოვე, იპოვეთ
questions-command-who = ვინმე მცოდნის პოვნა
    .words = მცოდნის პოვნა, ექსპერტის პოვნა
questions-command-expert = რაზე შეიძლება თქვენ გკითხონ
    .words = ექსპერტი, მე მკითხეთ, შემიძლია ვუპასუხო, მენტორი

## მენიუ

questions-menu = იკითხეთ თქვენი სიტყვებით, ნებისმიერ ენაზე. ვნახავ, რა სცადეს სხვებმა, და გეტყვით, საიდან არის.
questions-menu-examples =
    მაგალითად:
    როგორ დავიყოლიოთ სკოლები თანამშრომლობაზე?
    რა ეხმარება მოხალისეებს დარჩენაში?
    ვინ იცის, როგორ მოვიძიოთ თანხები?
questions-menu-more = თუ შესაფერისი არაფერია, პირდაპირ გეტყვით და შემიძლია ვკითხო მათ, ვინც შეიძლება იცოდეს, თქვენი სახელის გარეშე.
questions-to-mine = ჩემი კითხვები
questions-to-find = ძებნა
questions-to-expert = რაზე შეიძლება მკითხონ

## სიტყვები, რომლებსაც წერენ, მძიმით გამოყოფილი

questions-words-fill = მხოლოდ, მარტო, გთხოვთ, გთხოვ, ის, ისინი, რომელიც, რომლებიც, რომლებმაც, და, ან, მაჩვენე, მაჩვენეთ, ახლა, კიდევ, ასევე, პრაქტიკა, პრაქტიკები, მაგალითი, მაგალითები, შედეგები, პასუხები, ენაზე, ენა, იყო, არის, შესახებ, თემაზე
questions-words-everything = ყველგან, ყველა, ყველაფერი, შეზღუდვის გარეშე, ფილტრის გარეშე, ყველას ჩვენება
questions-words-any-country = ნებისმიერი ქვეყანა, ყველა ქვეყანა, ნებისმიერ ქვეყანაში, ყველა ქვეყანაში
questions-words-any-language = ნებისმიერი ენა, ყველა ენა, ნებისმიერ ენაზე, ყველა ენაზე
questions-words-any-evidence = ნებისმიერი მტკიცებულება, ნებისმიერი სანდოობა
questions-words-any-theme = ნებისმიერი თემა, ყველა თემა
questions-words-any-setting = ნებისმიერი ადგილი, ნებისმიერ ადგილას
questions-words-setting-school = სკოლა, სკოლები, სკოლაში, სკოლებში, სკოლის, სკოლების, მოსწავლეები, საბავშვო ბაღი, ბაღები
questions-words-setting-university = უნივერსიტეტი, უნივერსიტეტები, უნივერსიტეტში, უნივერსიტეტებში, სტუდენტები
questions-words-setting-community = თემი, სათემო, სოფელი, სოფლები, სოფელში, სოფლებში, უბანი, უბანში
questions-words-setting-care = საავადმყოფო, საავადმყოფოები, საავადმყოფოში, საავადმყოფოებში, მოხუცთა თავშესაფარი, თავშესაფარში
questions-words-setting-outdoors = გარეთ, ბუნებაში, ღია ცის ქვეშ
questions-words-setting-online = ონლაინ, ინტერნეტში, დისტანციურად, დისტანციური
questions-words-evidence-1 = აღრიცხული, მონიტორინგით, დათვლილი, გაზომილი
questions-words-evidence-2 = შეფასებით, შეფასებული, შეფასებულები, შეფასება, შემოწმებული, დადასტურებული
questions-words-evidence-3 = კვლევით, გამოკვლეული, კვლევა, სამეცნიერო, ნაკვლევი
questions-words-verdict-worked = გაამართლა, რამაც გაამართლა, გამოვიდა, რაც გამოვიდა, წარმატებული, წარმატებულები
questions-words-verdict-mixed = ნაწილობრივ, ნაწილობრივ გაამართლა, ნაწილობრივ გამოვიდა
questions-words-verdict-failed = არ გაამართლა, ვერ გაამართლა, რამაც არ გაამართლა, არ გამოვიდა, ვერ გამოვიდა, რაც არ გამოვიდა, წარუმატებელი, შეცდომები
questions-words-who = ვინ იცის, ვინ ერკვევა, ვის შეუძლია, ვის აქვს გამოცდილება, ვინ დამეხმარება, ვის ესმის
questions-words-knows = იცის, ერკვევა, შეუძლია დახმარება
questions-words-tool = kith, ბოტი, ბოტში, ბოტს, რობოტი, ეს აპი, აპლიკაცია, აპლიკაციაში, ბრძანება, ბრძანებები, მენიუ, პარამეტრები, პარამეტრებში, ჩემი პროფილი, შეხსენება, შეხსენებები, მიმოხილვა, აქტივობის ჩაწერა, სიჩუმის საათები, საათობრივი სარტყელი, შეტყობინებები

## რას პასუხობს ბიბლიოთეკა

questions-found = შესაფერისია { $count } პრაქტიკა:
questions-nearest = ეს ყველაზე ახლოსაა, მაგრამ შეიძლება სხვა რამეზე იყოს:
questions-nearest-none = ბიბლიოთეკაში ამასთან ახლო არაფერია.
questions-none = ბიბლიოთეკაში ამაზე ჯერ შესაფერისი არაფერია. არ მინდა ისეთი რამ გაჩვენოთ, რაც მხოლოდ ჰგავს.
questions-none-narrowed = ბიბლიოთეკაში შესაფერისი არაფერია ამ პირობით: { $what }.
questions-narrowed = მხოლოდ: { $what }. „ყველგან“ ან „ყველა“ შეზღუდვას ხსნის.
questions-narrow-how = შეგიძლიათ დააზუსტოთ: „მხოლოდ სკოლები“, „საქართველოში“, „შეფასებული“, „მხოლოდ ფრანგულად“.
questions-open = გახსნა
questions-try = მოსინჯვა
questions-helpful = გამომადგა
questions-unhelpful = არ გამომადგა
questions-voted-yes = გმადლობთ. ასე სხვებიც უფრო ადვილად იპოვიან.
questions-voted-no = გმადლობთ, გავითვალისწინებ.
questions-to-narrow = დაზუსტება
questions-to-people = ვკითხოთ სხვებს
questions-to-nearest = უახლოესის ნახვა
questions-to-everywhere = შეზღუდვების მოხსნა
questions-to-library = ბიბლიოთეკაში ნახვა
questions-gone = ეს კითხვა აქ აღარ არის. ხელახლა იკითხეთ: /ask.
questions-long = კითხვისთვის გრძელია: არაუმეტეს { $most } ნიშნისა. თქვით მთავარი.

## დაზუსტება

questions-narrow-ask = „{ $text }“ – რის მიხედვით?
questions-by-setting = ადგილი
questions-by-country = ქვეყანა
questions-by-theme = თემა
questions-by-evidence = სანდოობის დონე
questions-by-language = ენა
questions-by-verdict = შედეგი
questions-by-setting-ask = სად მოხდა?
questions-by-country-ask = რომელ ქვეყანაში?
questions-by-theme-ask = რომელ თემაზე?
questions-by-evidence-ask = რამდენად საიმედოდ უნდა ვიცოდეთ, რომ გამოვიდა? სულ მცირე:
questions-by-language-ask = რომელ ენაზეა დაწერილი?
questions-by-verdict-ask = რა გამოვიდა?
questions-setting-school = სკოლები
questions-setting-university = უნივერსიტეტები
questions-setting-community = თემი და უბანი
questions-setting-care = საავადმყოფოები და თავშესაფრები
questions-setting-outdoors = ღია ცის ქვეშ
questions-setting-online = ონლაინ
questions-evidence-0 = მონაყოლი
questions-evidence-1 = აღრიცხული
questions-evidence-2 = შეფასებული
questions-evidence-3 = გამოკვლეული
questions-verdict-worked = გამოვიდა
questions-verdict-mixed = ნაწილობრივ გამოვიდა
questions-verdict-failed = არ გამოვიდა

## ვკითხოთ სხვებს

questions-circle = ქსელის „{ $network }“ ექსპერტები: { $count } წევრმა თქვა, რომ შეიძლება ჰკითხონ. შემიძლია ვკითხო სათითაოდ, თქვენი სახელის გარეშე.
questions-circle-themes = ექსპერტები თემაზე ({ $themes }): { $count } წევრმა თქვა, რომ შეიძლება ჰკითხონ. შემიძლია ვკითხო სათითაოდ, თქვენი სახელის გარეშე.
questions-circle-tool = Kith-ის მენტორები: { $count } წევრმა იცის, აქ რა როგორ კეთდება. შემიძლია ვკითხო სათითაოდ, თქვენი სახელის გარეშე.
questions-circle-none = ჯერ არავის უთქვამს, რომ ამაზე შეიძლება ჰკითხონ.
questions-who = მათ თქვეს, რომ ამაზე რაღაც იციან:
questions-who-offer = პროფილში ამას სთავაზობენ:
questions-who-asked = ვინ ერკვევა ამაში: { $what }?
questions-who-what = რაში უნდა ერკვეოდეს? დაწერეთ ბრძანების შემდეგ, მაგალითად: /who გადამუშავება
questions-touch = დაკავშირება: { $name }
questions-somebody = უსახელო წევრი
questions-asking = ახლა ერთ მათგანს ვკითხავ. თქვენი სახელი ჩემთან რჩება.
questions-asking-reads = ის ამას წაიკითხავს, სიტყვასიტყვით: „{ $text }“
questions-asking-how = თითოეულს { $days } დღე აქვს, მერე შემდეგს ვკითხავ. პასუხი აქ მოვა.
questions-take-back = კითხვის უკან წაღება
questions-taken-back = კითხვა უკან წაიღეთ. აღარავის ვკითხავ.
questions-asked-enough = ამაზე უკვე { $count } ადამიანს ვკითხე. თუ სხვანაირად იკითხავთ (/ask), ხელახლა ვკითხავ.
questions-unanswered = „{ $text }“ – ვკითხე { $count } ადამიანს და პასუხი არ მოსულა. ვწუხვარ.
questions-unanswered-none = „{ $text }“ – ვერავინ მოიძებნა, ვისაც დროულად ვკითხავდი. ვწუხვარ.
questions-mine = ჩემი კითხვები
questions-mine-none = ჯერ არაფერი გიკითხავთ. უბრალოდ დაწერეთ კითხვა.
questions-state-told = { DAY($at) }: ბიბლიოთეკამ უპასუხა
questions-state-asking = { DAY($at) }: ვიღაცას ვეკითხები
questions-state-answered = { DAY($at) }: წევრმა უპასუხა
questions-state-unanswered = { DAY($at) }: არავინ იცოდა
questions-state-closed = { DAY($at) }: უკან წაღებული

## მოსული პასუხი

questions-answer = თქვენი კითხვა: „{ $text }“. აი პასუხი:
questions-answer-by = – { $name }
questions-answer-by-nobody = – სახელის თქმა არ სურდა
questions-answer-helped = დამეხმარა
questions-answer-not = არც ისე
questions-answer-thank = მადლობის თქმა
questions-answer-share = სხვებმაც ნახონ
questions-helped = მიხარია.
questions-helped-share = მიხარია. შეიძლება პასუხი ბიბლიოთეკაში სხვებსაც დაეხმაროს? თქვენი კითხვა იქ არ გადადის. მაშინ პასუხის ავტორს ვკითხავ.
questions-not-helped = გმადლობთ, რომ მითხარით. შემდეგს ვკითხო?
questions-not-helped-none = გმადლობთ, რომ მითხარით. ახლა მეტი არავინაა, ვისაც ვკითხავდი.
questions-ask-next = შემდეგს ვკითხოთ
questions-thanked = მადლობა გადაეცემა.
questions-offered = ვკითხავ პასუხის ავტორს. თუ დათანხმდა, პრაქტიკას თავად დაწერს.

## მე მეკითხებიან

questions-turn = ვიღაც კითხულობს, თქვენ კი თქვით, რომ შეიძლება იცოდეთ:
questions-turn-tool = ვიღაც კითხულობს, აქ რაღაც როგორ კეთდება, თქვენ კი ეს იცით:
questions-turn-how = საჩქარო არ არის: { $days } დღე. თუ ეს თქვენი თემა არ არის, სხვას ვკითხავ.
questions-turn-answer = პასუხი
questions-turn-pass = ახლა არ მცალია
questions-turn-not-mine = ჩემი თემა არ არის
questions-turn-over = გმადლობთ – ეს კითხვა უკვე მოგვარებულია.
questions-passed = კარგი, სხვას ვკითხავ.
questions-passed-not-mine = კარგი, სხვას ვკითხავ. შეგიძლიათ უფრო ზუსტად თქვათ, რაზე გკითხონ.
questions-to-expert-change = შეცვლა
questions-answer-title = თქვენი პასუხი
questions-answering = კითხვა: „{ $text }“
questions-field-text = პასუხი
    .ask = რას უპასუხებთ? რამდენიმე წინადადება საკმარისია.
    .help = ყველაზე მეტად საკუთარი გამოცდილება გამოადგება
questions-field-named = სახელი
    .ask = შეიძლება მკითხველმა თქვენი სახელი იცოდეს?
    .help = ერთ-ერთი ღილაკი
questions-named-yes = ჩემი სახელით
questions-named-no = უსახელოდ
questions-press-one = დააჭირეთ ერთ-ერთ ღილაკს.
questions-answer-empty = დაწერეთ რამდენიმე სიტყვა.
questions-answer-long = არაუმეტეს { $most } ნიშნისა, გთხოვთ.
questions-answer-sent = გმადლობთ! თქვენი პასუხი გზაშია.
questions-thanked-expert = მადლობა პასუხისთვის კითხვაზე „{ $text }“ – მისგან, ვინც იკითხა.
questions-offer = თქვენი პასუხი კითხვაზე „{ $text }“ დაეხმარა.
questions-offer-how = ვინც იკითხა, ფიქრობს, რომ სხვებსაც გამოადგებათ. ვაქციოთ პრაქტიკად? გაზიარებამდე ყველაფერს თავად გადახედავთ.
questions-offer-named = პრაქტიკის ქვეშ თქვენი სახელი და სექცია ეწერება. გაზიარებამდე მათი მოხსნა შეგიძლიათ: „შეცვლა“, მერე „სახელი“.
questions-offer-unnamed = უსახელოდ უპასუხეთ, ამიტომ არც თქვენი სახელი ეწერება ქვეშ და არც სექცია.
questions-offer-yes = პრაქტიკად ქცევა
questions-offer-no = არ მინდა
questions-offer-declined = კარგი, ეს თქვენ ორს შორის რჩება.
questions-offer-draft = აი რა უპასუხეთ. შეცვალეთ, რაც გინდათ. თავად კითხვა აქ არ შედის: თქვენი სიტყვებით თქვით, როდის გამოდგება ეს.
questions-offer-begun = ეს პრაქტიკა უკვე დაიწყეთ.
questions-offer-shared = ამ პასუხიდან პრაქტიკა უკვე შექმენით.
questions-to-practices = ჩემი პრაქტიკები

## რაზე შეიძლება მკითხონ

questions-expert-title = რაზე შეიძლება თქვენ გკითხონ
questions-expert-why =
    როცა ბიბლიოთეკაში პასუხი არ არის, შემიძლია ვკითხო წევრებს, ვინც საქმეში ერკვევა: სათითაოდ და არა უფრო ხშირად, ვიდრე თავად სურთ.
    ვინ კითხულობს, ვერ გაიგებთ; გაიგებენ თუ არა თქვენს სახელს, თქვენი გადასაწყვეტია.
questions-expert-library-on = მკითხეთ ჩემს თემებზე
questions-expert-tool-on = მკითხეთ, როგორ მუშაობს Kith
questions-expert-library = ჩემი თემები
questions-expert-tool = როგორ მუშაობს Kith
questions-expert-themes = თემები: { $themes }
questions-expert-any-theme = თემები: ნებისმიერი
questions-expert-is-tool = აგრეთვე: როგორ მუშაობს Kith
questions-expert-languages = ენები: { $languages }
questions-expert-weekly-is = კვირაში არაუმეტეს { $count } კითხვისა
questions-expert-weekly = კვირაში { $count }
questions-expert-is-named = ვინც კითხულობს, შეიძლება თქვენი სახელი იცოდეს.
questions-expert-is-unnamed = ვინც კითხულობს, თქვენს სახელს ვერ გაიგებს.
questions-expert-is-paused = პაუზა: არავინ გეკითხებათ.
questions-expert-to-themes = თემების არჩევა
questions-expert-to-languages = ენების არჩევა
questions-expert-named = ჩემი სახელით
questions-expert-pause = პაუზა
questions-expert-go-on = გაგრძელება
questions-expert-themes-ask = რომელ თემებს იცნობთ? თუ არც ერთს აირჩევთ: ნებისმიერი.
questions-expert-languages-ask = რომელ ენებზე შეგიძლიათ პასუხი?

## როგორ მუშაობს Kith

questions-tool-found = ეს უნდა დაგეხმაროთ:
questions-tool-none = დახმარებაში ეს არ წერია.
questions-tool-perhaps = იქნებ ამას გულისხმობდით?
questions-to-mentors = მენტორს ვკითხოთ

## ძებნა

questions-find-what = რას ეძებთ? მაგალითად: /find სანაპირო
questions-find-found = მოიძებნა: „{ $words }“
questions-find-none = „{ $words }“ – ვერ ვიპოვე ვერაფერი, რისი ნახვაც შეგიძლიათ.
questions-find-ask = კითხვად დასმა
questions-find-kind = { $kind } ({ $count })
questions-find-at-least = { $kind } ({ $count } ან მეტი)
questions-find-more = … და კიდევ { $count }
questions-find-back = ყველაფერი, რაც მოიძებნა
questions-kind-practice = პრაქტიკები
questions-kind-activity = აქტივობები
questions-kind-idea = იდეები
questions-kind-issue = ადგილობრივი პრობლემები
questions-kind-organisation = ორგანიზაციები
questions-kind-project = პროექტები
questions-kind-person = ადამიანები
questions-person-asked = შეიძლება ჰკითხოთ: { $themes }
questions-person-asked-any = შეიძლება ჰკითხოთ: /ask
