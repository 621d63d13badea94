# ორგანიზაციები, სკოლები და სააგენტოები. საქმიანად: ვინ რას ხედავს და რა მოხდება შემდეგ.

organisations-command-organisations = ორგანიზაციები და სკოლები
    .words = ორგანიზაციები, ორგანიზაციების სია, სკოლები
organisations-command-organisation = ორგანიზაციის დამატება
    .words = ორგანიზაციის დამატება, დაამატე ორგანიზაცია, სკოლის დამატება, დაამატე სკოლა

## Words that are recognised, separated by commas

organisations-words-none = არცერთი, არცერთი მათგანი, არა, სხვაა, ახალია
organisations-words-pupils = მოსწავლე, მოსწავლით, სტუდენტი, ბავშვი
organisations-words-bookmarks = ჩემი სანიშნეები, სანიშნეები
organisations-words-ours = ჩვენი სკოლები, ჩემი სექცია, ჩვენი სექცია
organisations-words-joints = შესახებ, და

## What there is

organisations-kind-union = პროფკავშირი
    .words = პროფკავშირი, პროფკავშირები, მასწავლებელთა კავშირი
organisations-kind-mutual = ურთიერთდახმარების საზოგადოება
    .words = ურთიერთდახმარების საზოგადოება, ურთიერთდახმარება
organisations-kind-nonprofit = არასამთავრობო
    .words = არასამთავრობო, არასამთავრობო ორგანიზაცია, არასამთავრობოები, ასოციაცია, ფონდი
organisations-kind-cooperative = კოოპერატივი
    .words = კოოპერატივი, კოოპერატივები
organisations-kind-school = სკოლა
    .words = სკოლა, სკოლები, გიმნაზია, ლიცეუმი, საბავშვო ბაღი
organisations-kind-university = უნივერსიტეტი
    .words = უნივერსიტეტი, უნივერსიტეტები, ინსტიტუტი, ფაკულტეტი
organisations-kind-agency = ეროვნული სააგენტო
    .words = ეროვნული სააგენტო, სააგენტო, სააგენტოები
organisations-kind-company = კომპანია
    .words = კომპანია, კომპანიები, ფირმა, საწარმო
organisations-level-kindergarten = საბავშვო ბაღი
organisations-level-primary = დაწყებითი
organisations-level-lower = საბაზო
organisations-level-upper = საშუალო
organisations-level-vocational = პროფესიული
organisations-level-several = რამდენიმე საფეხური

## The form

organisations-title = ორგანიზაცია
organisations-field-kind = სახე
    .ask = რა სახის ორგანიზაციაა?
    .help = დააჭირეთ ღილაკს ან ყველაფერი ერთ სტრიქონში მომწერეთ: მწვანე სკოლა, სკოლა, ბათუმი, საქართველო
organisations-field-name = სახელი
    .ask = რა ჰქვია?
    .help = ისე, როგორც ადგილზე უწოდებენ
organisations-field-country = ქვეყანა
    .ask = რომელ ქვეყანაშია?
    .help = ქვეყნის სახელი
organisations-field-place = ქალაქი
    .ask = რომელ ქალაქში ან სოფელში?
    .help = ქალაქი საკმარისია, ქუჩა არ არის საჭირო
organisations-field-same = უკვე არის?
    .ask = ძალიან მსგავსი უკვე დამატებულია. ეს ხომ არ არის?
    .help = დააჭირეთ ღილაკს ან დაწერეთ „არა“
organisations-field-languages = ენები
    .ask = რომელ ენებზე შეიძლება მიწერა?
    .school = რომელ ენებზე ასწავლიან?
    .help = მაგალითად: ქართული და ინგლისური
organisations-field-themes = თემები
    .ask = რომელ თემებზე მუშაობს?
    .help = თქვენი ქსელის ერთი ან რამდენიმე თემა
organisations-field-level = საფეხური
    .ask = რომელი საფეხურის სკოლაა?
    .help = დააჭირეთ ღილაკს
organisations-field-pupils = მოსწავლეები
    .ask = რამდენი მოსწავლე ჰყავს?
    .help = რიცხვი, დაახლოებითაც საკმარისია
organisations-field-about = აღწერა
    .ask = რა უნდა იცოდნენ მის შესახებ სხვებმა?
    .help = რამდენიმე წინადადება
organisations-field-website = საიტი
    .ask = აქვს საიტი?
    .help = მაგალითად: www.example.org
organisations-field-contact = კონტაქტი
    .ask = ვის მივწეროთ სკოლაში? ამას მხოლოდ ის სექცია ნახავს, რომელიც სკოლასთან მუშაობას ითავებს.
    .help = სახელი და დაკავშირების გზა
organisations-field-school = სკოლა
    .ask = რა ჰქვია სკოლას?
    .help = მისი სახელი
organisations-field-note = შენიშვნა
    .ask = რა სურს სკოლას და რა უნდა იცოდნენ სექციებმა?
    .help = რამდენიმე წინადადება, ადამიანების სახელების გარეშე
organisations-field-person = წევრი
    .ask = რომელი წევრი? დაწერეთ მისი აქაური სახელი.
    .help = სახელი, რომლითაც აქ იცნობენ

organisations-contact-title = სკოლის კონტაქტი
organisations-lead-title = შემოთავაზებული სკოლა
organisations-appoint-title = წარმომადგენელი
organisations-same-none = არცერთი მათგანი
organisations-did-you-mean = რომელიმე ეს ხომ არ იგულისხმეთ?
organisations-press-one = გთხოვთ, დააჭიროთ ერთ-ერთ ღილაკს.
organisations-name-unclear = გთხოვთ, დაწეროთ სახელი.
organisations-name-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, შეამოკლოთ.
organisations-country-unknown = ეს ქვეყანა ვერ ვიცანი. დაწერეთ მისი სახელი, მაგალითად: საქართველო
organisations-place-town = გთხოვთ, დაწეროთ მხოლოდ ქალაქი ან სოფელი, ქუჩისა და ნომრის გარეშე.
organisations-language-unknown = ეს ენა ვერ ვიცანი. დაწერეთ მისი სახელი, მაგალითად: ქართული
organisations-theme-unknown = ეს თემა ვერ ვიცანი. გთხოვთ, დააჭიროთ ერთ-ერთ ღილაკს.
organisations-pupils-unclear = გთხოვთ, დაწეროთ რიცხვი, მაგალითად: 320
organisations-link-unclear = ამ ბმულს ვერ ვაჩვენებ. დაწერეთ ასე: www.example.org
organisations-text-missing = გთხოვთ, დაწეროთ რამდენიმე სიტყვა.
organisations-text-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, შეამოკლოთ.
organisations-taken = ამ სახელის ორგანიზაცია ამ ქალაქში უკვე დამატებულია. ნახეთ ის ან დაწერეთ უფრო სრული სახელი.
organisations-late = უკვე დამატებულია. შესაცვლელად გახსენით და დააჭირეთ ღილაკს „შეცვლა“.
organisations-who-sees = ამას თქვენი ქსელის წევრები ნახავენ, თქვენი სახელის გარეშე.
organisations-contact-will = კონტაქტი: { $contact } (მხოლოდ ის სექცია ნახავს, რომელიც სკოლასთან მუშაობას ითავებს)

## One organisation

organisations-place = { $place }, { COUNTRY($country) }
organisations-country = { COUNTRY($country) }
organisations-themes = თემები: { $themes }
organisations-speaks = ენები: { $languages }
organisations-teaches-in = სწავლების ენები: { $languages }
organisations-pupils = { $count } მოსწავლე
organisations-website = საიტი: { $link }
organisations-written-in = ტექსტის ენა: { $language }
organisations-unconfirmed = კოორდინატორს ჯერ არ დაუდასტურებია
organisations-is-member = ქსელის წევრი
organisations-is-linked = განათლებასთან დაკავშირებული სამოქალაქო საზოგადოება
organisations-is-both = ქსელის წევრი; განათლებასთან დაკავშირებული სამოქალაქო საზოგადოება
organisations-is-neither = არც ქსელის წევრი, არც განათლებასთან დაკავშირებული სამოქალაქო საზოგადოება
organisations-is-removed = მოშორებულია: ხედავენ მხოლოდ კოორდინატორები და ის, ვინც დაამატა.
organisations-is-held = მოდერატორმა შეაჩერა: ხედავენ მხოლოდ კოორდინატორები და ის, ვინც დაამატა.
organisations-claim-claimed = სკოლასთან მუშაობა ითავა სექციამ „{ $section }“: { DAY($on) }
organisations-claim-contacted = სკოლასთან კავშირი აქვს სექციას „{ $section }“, ამ დღიდან: { DAY($on) }
organisations-claim-visited = სკოლაში დადის სექცია „{ $section }“, ამ დღიდან: { DAY($on) }
organisations-contact = კონტაქტი: { $contact }
organisations-contact-none = კონტაქტი უცნობია. შეგიძლიათ, დაამატოთ.
organisations-contact-yours = კონტაქტს მხოლოდ თქვენი სექცია ხედავს.
organisations-contact-hidden = კონტაქტს მხოლოდ ეს სექცია ხედავს.
organisations-contact-waits = კონტაქტი ცნობილია: მას ნახავს სექცია, რომელიც სკოლასთან მუშაობას ითავებს.
organisations-starred = სანიშნეებში აქვთ სექციებს: { $sections }
organisations-starred-more = სანიშნეებში აქვთ სექციებს: { $sections } და კიდევ { $more }
organisations-star = სანიშნეებში დამატება
organisations-unstar = სანიშნეებიდან ამოღება
organisations-star-on = სანიშნეებშია. იპოვით აქ: „დაზუსტება“, „სანიშნეები“.
organisations-star-off = სანიშნეებიდან ამოღებულია.
organisations-take-on = სკოლასთან მუშაობა
organisations-contacted = დავუკავშირდით
organisations-visited = ვესტუმრეთ
organisations-give-back = დაბრუნება
organisations-to-contact = ვის მივწეროთ
organisations-contact-remove = კონტაქტის მოშორება
organisations-introduce = გაცნობა
organisations-log = ვიზიტის ჩაწერა
organisations-log-line = სკოლაში ვიზიტი: { $name }
organisations-confirm = სტატუსი
organisations-remove = მოშორება
organisations-restore = სიაში დაბრუნება
organisations-look = ნახვა

## The list

organisations-list = { $count } ორგანიზაცია
organisations-none = ჯერ არაფერია დამატებული. დაამატეთ პირველი: სკოლა, სადაც დადიხართ, ან ნაცნობი პარტნიორი.
organisations-none-narrowed = ასეთი ვერ ვიპოვე. სცადეთ ნაკლები სიტყვა ან ნახეთ ყველა.
organisations-new = ახლის დამატება
organisations-narrow = დაზუსტება
organisations-all = ყველა ორგანიზაცია
organisations-any = ნებისმიერი
organisations-by-kind = სახის მიხედვით
organisations-by-country = ქვეყნის მიხედვით
organisations-by-theme = თემის მიხედვით
organisations-bookmarks = სანიშნეები
organisations-ours = ჩვენი სკოლები
organisations-leads = შემოთავაზებული სკოლები
organisations-to-confirm = დასადასტურებელი
organisations-quoted = „{ $words }“
organisations-narrow-by = რა გაჩვენოთ სიაში?
organisations-narrow-which = რომელი?
organisations-choice-count = { $choice }: { $count }
organisations-country-count = { COUNTRY($country) }: { $count }

## What was done

organisations-gone = ეს ორგანიზაცია აქ აღარ არის.
organisations-not-yours = ეს მხოლოდ მას შეუძლია, ვინც ამაზეა პასუხისმგებელი.
organisations-registered = დამატებულია. კოორდინატორი დაადასტურებს, არის თუ არა ქსელის წევრი.
organisations-there-already = უკვე დამატებულია. ახალი არაფერი ჩაწერილა.
organisations-changed = შეცვლილია.
organisations-listed-again = ისევ სიაშია.
organisations-news = ახალი ორგანიზაცია: { $name } ({ COUNTRY($country) }). გთხოვთ, მიუთითოთ: ქსელის წევრია თუ განათლებასთან დაკავშირებული სამოქალაქო საზოგადოება.
organisations-confirm-ask = რა სტატუსი აქვს? პროექტის გამოქვეყნება შეუძლიათ ქსელის წევრებსა და განათლებასთან დაკავშირებულ სამოქალაქო საზოგადოებას.
organisations-confirm-both = წევრი და განათლება
organisations-confirm-member = ქსელის წევრი
organisations-confirm-linked = განათლება, წევრი არ არის
organisations-confirm-neither = არცერთი
organisations-confirmed = ჩავინიშნე.
organisations-confirmed-yours = კოორდინატორმა ნახა თქვენ მიერ დამატებული ორგანიზაცია: { $name }.
organisations-contact-kept = ჩაწერილია. კონტაქტს მხოლოდ თქვენი სექცია ხედავს.
organisations-contact-gone = კონტაქტი მოშორებულია.
organisations-which-section = თქვენი რომელი სექცია იმუშავებს ამ სკოლასთან? { $name }
organisations-claimed = სკოლასთან ახლა მუშაობს სექცია „{ $section }“. დაუკავშირდით და დააჭირეთ „დავუკავშირდით“ ამ დღემდე: { DAY($on) }. მერე სკოლა ისევ სხვებისთვისაც გაიხსნება.
organisations-claimed-before = ვიღაცამ დაგასწროთ: ამ სკოლასთან მუშაობს სექცია „{ $section }“.
organisations-noted-contacted = ჩავინიშნე: დაუკავშირდით. სკოლა თქვენს სექციას რჩება.
organisations-noted-visited = ჩავინიშნე: ესტუმრეთ. ვიზიტი ჩაწერეთ ბრძანებით /log, რომ ციფრებში შევიდეს.
organisations-given-back = დაბრუნებულია. ამ სკოლასთან მუშაობა ახლა სხვა სექციებსაც შეუძლიათ.
organisations-claim-ends = თქვენმა სექციამ ითავა მუშაობა ამ სკოლასთან: { $name }. დაუკავშირდით? თუ ახალს ვერ გავიგებ, სკოლა ისევ სხვებისთვისაც გაიხსნება: { ZONED($at) }
organisations-claim-ended = 14 დღეა, ამ სკოლაზე სიახლე არ არის: { $name }. ის ისევ ყველა სექციისთვის ღიაა. თუ გსურთ, ხელახლა ითავეთ.

## Agencies and school leads

organisations-post-lead = სკოლის შეთავაზება
organisations-post-another = კიდევ ერთი სკოლის შეთავაზება
organisations-outcomes = როგორ მიდის საქმე
organisations-speakers = წარმომადგენლები
organisations-speakers-what = წარმომადგენლები ქვეყნის სექციებს სკოლებს სთავაზობენ.
organisations-speakers-none = წარმომადგენელი ჯერ არ ჰყავს.
organisations-speaker = { $name }, { COUNTRY($country) }
organisations-nameless = უსახელო
organisations-appoint = დანიშვნა
organisations-dismiss = გათავისუფლება: { $name }
organisations-dismissed = შესრულდა.
organisations-appointed = ახალი წარმომადგენელი: { $name }
organisations-appointed-before = ეს წევრი იქ უკვე წარმომადგენელია: { $name }
organisations-appointed-you = ახლა თქვენ წარმოადგენთ ორგანიზაციას „{ $agency }“ ({ COUNTRY($country) }). შეგიძლიათ, შესთავაზოთ სკოლები, რომლებსაც ვიზიტი სურთ.
organisations-person-unknown = ამ სახელის წევრი ვერ ვიპოვე. დაწერეთ სახელი, რომლითაც აქ იცნობენ.
organisations-person-which = ვინ იგულისხმება?
organisations-lead-which = ერთ-ერთი ამათგანია?
organisations-lead-new = ახალი: { $name }
organisations-lead-posted = გამოქვეყნდა. ქვეყნის სექციები უკვე ხედავენ.
organisations-lead-posted-claimed = გამოქვეყნდა. ამ სკოლასთან უკვე მუშაობს სექცია.
organisations-lead-taken-back = შეთავაზება უკან წაღებულია. სექციები მას აღარ ხედავენ.
organisations-lead-open = სექციას ელოდება
organisations-lead-claimed = სექციამ ითავა
organisations-lead-contacted = დაუკავშირდნენ
organisations-lead-visited = ესტუმრნენ
organisations-lead-withdrawn = უკან წაღებულია
organisations-lead-of = შემოგვთავაზა ორგანიზაციამ „{ $agency }“: { DAY($on) }
organisations-lead-claims = ითავეს: { $count }
organisations-lead-returned = დააბრუნეს: { $count }
organisations-lead-released = 14 დღის შემდეგ ისევ გაიხსნა: { $count }
organisations-lead-posted-on = გამოქვეყნდა: { DAY($on) }
organisations-lead-contacted-on = პირველი კავშირი: { DAY($on) }
organisations-lead-visited-on = პირველი ვიზიტი: { DAY($on) }
organisations-leads-open = { $count } სკოლა ელოდება სექციას
organisations-leads-none = შემოთავაზებული სკოლა ახლა არ არის. ნახეთ ყველა სკოლა.
organisations-leads-news = ორგანიზაცია „{ $agency }“ გთავაზობთ სკოლებს, რომლებსაც ვიზიტი სურთ ({ COUNTRY($country) }). თქვენს სექციას შეუძლია რომელიმესთან მუშაობა ითავოს.
organisations-outcomes-of = როგორ მიდის საქმე სკოლებში, რომლებიც შემოგვთავაზა ორგანიზაციამ „{ $agency }“
organisations-outcomes-none = ჯერ არცერთი სკოლა არ არის შემოთავაზებული.
organisations-withdraw = უკან წაღება
