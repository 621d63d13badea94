# კარგი აქტივობაა? თბილი სიტყვებით: ჩვეულებრივი აქტივობაც კარგია, ნიშანი კი – მეტი. არასოდეს ქულა, ყოველთვის შემდეგი ნაბიჯი.

## ბრძანებები

checks-command-check = კარგი აქტივობაა? შვიდი მოკლე კითხვა
    .words = თვითშემოწმება, აქტივობის შეფასება, გეგმის შეფასება, კარგი აქტივობაა
checks-command-criteria = რას ელის ქსელი კარგი აქტივობისგან
    .words = კრიტერიუმები, კრიტერიუმების სია, ნიშნის კრიტერიუმები

## სიტყვები, რომლებსაც წერენ, მძიმით გამოყოფილი

checks-words-yes = კი, დიახ, ხო, რა თქმა უნდა, ასეა
checks-words-partly = ნაწილობრივ, ცოტა, ნახევრად, მეტ-ნაკლებად, მთლად არა
checks-words-no = არა, ჯერ არა, ნამდვილად არა, სულ არა
checks-words-none = ბავშვები არ არიან, არასრულწლოვნები არ არიან, არ ეხება

## კითხვები

checks-title = თვითშემოწმება
checks-title-peer = სხვისი აქტივობის ნახვა
checks-hello = „{ $title }“: { $count } მოკლე კითხვა. უპასუხეთ, როგორც არის; აქ ქულებს არ წერენ. პასუხები ინახება – შეგიძლიათ შეჩერდეთ და ხვალ გააგრძელოთ.
checks-hello-plain = { $count } მოკლე კითხვა იმაზე, რასაც გეგმავთ ან გააკეთეთ. უპასუხეთ, როგორც არის; აქ ქულებს არ წერენ. პასუხები ინახება – შეგიძლიათ შეჩერდეთ და ხვალ გააგრძელოთ.
checks-hello-peer = „{ $title }“: იგივე { $count } კითხვა, რაც ავტორს აქვს. უპასუხეთ ისე, როგორც ხედავთ; თქვენი აზრი მისას გვერდით დაუდგება და არაფერს შეცვლის.
checks-question =
    { $number } / { $count }: { $asked }
    ასეა?
checks-question-must =
    { $number } / { $count }: { $asked }
    ასეა? უამისოდ ნიშანი არ იქნება.
checks-answer-yes = კი
checks-answer-partly = ნაწილობრივ
checks-answer-no = არა
checks-answer-none = 18 წლამდე არავინაა
checks-answer-unclear = დააჭირეთ ღილაკს ან დაწერეთ: კი, ნაწილობრივ ან არა.
checks-field-plan = რა არის ეს
    .ask = რას გეგმავთ?
    .help = ერთი სტრიქონი, მაგალითად: სანაპიროს დასუფთავება სკოლასთან ერთად შაბათს
checks-field-first = კითხვა 1
    .help = კი, ნაწილობრივ ან არა
checks-field-second = კითხვა 2
    .help = კი, ნაწილობრივ ან არა
checks-field-third = კითხვა 3
    .help = კი, ნაწილობრივ ან არა
checks-field-fourth = კითხვა 4
    .help = კი, ნაწილობრივ ან არა
checks-field-fifth = კითხვა 5
    .help = კი, ნაწილობრივ ან არა
checks-field-sixth = კითხვა 6
    .help = კი, ნაწილობრივ ან არა
checks-field-seventh = კითხვა 7
    .help = კი, ნაწილობრივ ან არა
checks-plan-unclear = აქ სიტყვებს ვერ ვხედავ. ერთი სტრიქონიც კმარა, მაგალითად: სანაპიროს დასუფთავება სკოლასთან ერთად
checks-too-long = ცოტა გრძელია. გთხოვთ, { $most } ნიშანში ჩაეტიოთ.

## შედეგი

checks-result = შემოწმება: { $title }
checks-plan-untitled = თქვენი გეგმა
checks-untitled = უსათაურო აქტივობა
checks-qualifies = ნიშანს იმსახურებს.
checks-qualifies-more = ყოჩაღ. სხვებიც ისწავლიან.
checks-nearly = თითქმის: აი, რა უნდა შეიცვალოს.
checks-nearly-more = ერთი პატარა ნაბიჯიღა აკლია; ქვემოთ წერია, რომელი.
checks-regular = ჩვეულებრივი აქტივობა.
checks-regular-more = ასეც სარგებლობა მოაქვს. ნიშნისთვის მეტია საჭირო; ქვემოთ წერია, რით დაიწყოთ.
checks-count = მტკიცე „კი“: { $good } / { $asked }.
checks-strength = ძლიერი მხარე: { $what }
checks-strength-none = საკუთარი საქმის პატიოსნად შეფასება უკვე ძლიერი მხარეა.
checks-improve = ჯერ ეს გააუმჯობესეთ
checks-others = მერე ეს
checks-improve-share = კიდევ ერთი: უამბეთ სხვებს, როგორ გააკეთეთ, რომ მათაც შეძლონ.
checks-reason =
    { $asked } ({ $answer })
    → { $advice }
checks-reason-must =
    { $asked } ({ $answer }; ამას სხვა ვერაფერი ჩაანაცვლებს)
    → { $advice }
checks-said-yes = კი
checks-said-partly = ნაწილობრივ
checks-said-no = არა
checks-said-none = 18 წლამდე არავინ
checks-near = პრაქტიკები, სადაც ჩანს, როგორ კეთდება:
checks-change = პასუხის შეცვლა
checks-from-plan = ამ კითხვებზე პასუხები მაშინ გაეცით, როცა ეს ჯერ გეგმა იყო: „{ $plan }“. შეცვალეთ, რაც სხვაგვარად გამოვიდა, და შეინახეთ.
checks-again = თქვენი პასუხები
checks-answered = { $number }. { $asked } ({ $answer })
checks-share = პრაქტიკად გაზიარება
checks-to-activity = აქტივობაზე დაბრუნება

## აქტივობის გვერდი

checks-open = შემოწმების გახსნა
checks-start = შემოწმება
checks-reasons = ყველა მიზეზი
checks-anew = თავიდან შემოწმება
checks-short-qualifies = იმსახურებს
checks-short-nearly = თითქმის
checks-short-regular = ჩვეულებრივი აქტივობა
checks-label = ნიშანი: { $verdict }
checks-label-none = ნიშანი: ჯერ არ შემოწმებულა
checks-own-said = ავტორის თვითშემოწმება: { $verdict }
checks-other-said = სხვა თვალით, { $who } ({ DATE($at) }): { $verdict }
checks-beside = შედარება: { $who }
checks-same = ორივემ ერთნაირად უპასუხა.
checks-differs-head = სად განსხვავდება პასუხები:
checks-differs = { $asked } ავტორი: { $own }. { $who }: { $other }.
checks-ruled = ნიშანზე კოორდინატორმა გადაწყვიტა, პასუხების მიუხედავად: { $who }.
checks-ruled-why =
    ნიშანზე კოორდინატორმა გადაწყვიტა, პასუხების მიუხედავად: { $who }. მიზეზი:
    „{ $reason }“
checks-gone = ეს არ არსებობს ან თქვენთვის არ ჩანს.
checks-own = ეს თქვენ თვითონ გააკეთეთ. სხვამ უნდა შეხედოს.
checks-refused = ეს შეუძლია მას, ვისაც ნახვა სთხოვეს, ან კოორდინატორს. ბარათის ღილაკი „კარგი აქტივობაა?“ გიჩვენებთ, რა შეგიძლიათ.
checks-somebody = უსახელო წევრი

## სხვა თვალით

checks-look = ნახვა
checks-invite = სხვისთვის ჩვენება
checks-invite-title = სხვისთვის ჩვენება
checks-field-who = ვინ
    .ask = ვინ ნახოს? დააჭირეთ სახელს ან დაწერეთ, რა ჰქვია აქ თქვენი ქსელის წევრს.
    .help = სახელი ისე, როგორც თვითონ წერს აქ
checks-peer-unknown = ზუსტად ასეთი სახელი თქვენს ქსელში ვერ ვიპოვე. დაწერეთ ისე, როგორც თვითონ წერს, ან დააჭირეთ სახელს.
checks-peer-cannot = ეს ადამიანი ვერ ნახავს: თქვენთან ერთად აკეთებდა ან მისთვის არ ჩანს. სთხოვეთ სხვას.
checks-peer-which = ასე რამდენიმეს ჰქვია. რომელს?
checks-peer-of = { $who }, { $section }
checks-peer-private = პირადია და სხვა ვერ ხედავს. ჯერ სექციას აჩვენეთ: „შეცვლა“, „ვინ ხედავს“.
checks-peer-asked = თხოვნა გაიგზავნა: { $who }. პასუხი აქ მოვა.
checks-decline = ახლა არა
checks-declined = გმადლობთ, არა უშავს. ამას ვერავინ გაიგებს.
checks-told-invited = { $who } გთხოვთ, ნახოთ აქტივობა „{ $title }“.
checks-told-invited-more = რამდენიმე კითხვა: კი, ნაწილობრივ ან არა. თქვენი აზრი ავტორის პასუხებს გვერდით დაუდგება.
checks-told-looked = აქტივობა „{ $title }“ სხვა თვალით, { $who }: { $verdict }.
checks-told-beside = ეს თქვენი თვითშემოწმების გვერდით დგას; თქვენსაში არაფერი შეცვლილა.

## კოორდინატორის სიტყვა

checks-rule = გადაწყვეტილება ნიშანზე
checks-rule-title = გადაწყვეტილება ნიშანზე
checks-rule-yes = ნიშანი აქვს
checks-rule-no = ჩვეულებრივი აქტივობაა
checks-rule-unclear = დააჭირეთ ორიდან ერთ ღილაკს.
checks-field-verdict = ნიშანი
    .ask = რას წყვეტთ?
    .help = დააჭირეთ ორიდან ერთს
checks-field-reason = მიზეზი
    .ask = რატომ? ავტორი სიტყვასიტყვით წაიკითხავს.
    .help = ერთი-ორი წინადადება
checks-rule-short = კიდევ რამდენიმე სიტყვა, გთხოვთ: ავტორმა უნდა გაიგოს, რატომ.
checks-rule-done = გადაწყდა. ავტორს თქვენი მიზეზით შევატყობინებ.
checks-lift = გადაწყვეტილების გაუქმება
checks-lift-done = გადაწყვეტილება გაუქმდა: ისევ ავტორის პასუხები ითვლება.
checks-told-ruled = გადაწყვეტილება ნიშანზე, აქტივობა „{ $title }“, { $who }: { $verdict }.
checks-told-reason = მიზეზი: „{ $reason }“
checks-told-lifted = გადაწყვეტილება ნიშანზე გაუქმდა, აქტივობა „{ $title }“, { $who }. ისევ თქვენი პასუხები ითვლება.

## რას ელის ქსელი

checks-list-title = რას ველით კარგი აქტივობისგან
checks-list-line = { $number }. { $asked } ({ $more })
checks-list-how = დააჭირეთ ნომერს, რომ შეცვალოთ. სიაში { $least }-დან { $most }-მდე კრიტერიუმია. ძველი პასუხები თავის სიტყვებს ინარჩუნებს.
checks-list-add = დამატება
checks-list-ready = მზა სიით დაწყება
checks-list-used = ამიერიდან ეს სია მოქმედებს.
checks-list-least = სიაში სულ მცირე { $least } კრიტერიუმი უნდა იყოს. ჯობს, ეს შეცვალოთ ან ჯერ სხვა დაამატოთ.
checks-list-most = სიაში არაუმეტეს { $most } კრიტერიუმისა შეიძლება იყოს, თორემ პასუხი დაეზარებათ. ჯერ ერთი ამოიღეთ.
checks-mark-must = სავალდებულო
checks-mark-must-minors = სავალდებულო, თუ ბავშვები არიან
checks-mark-weight = წონა { $weight }
checks-criterion = ნომერი { $number }
checks-criterion-gone = სია მას მერე შეიცვალა. დაწერეთ /criteria, რომ ნახოთ.
checks-part-words = კითხვა
checks-part-advice = რა ვქნათ, თუ ასე არ არის
checks-words-lacking = ამ ენაზე ჯერ არ წერია; სხვა ენა ჩანს.
checks-words-now = ახლა: { $words }
checks-is-must = სავალდებულო: მტკიცე „კის“ გარეშე ნიშანი არ იქნება.
checks-is-no-must = არ არის სავალდებულო.
checks-is-minors = ბავშვებზეა: „18 წლამდე არავინაა“ ასევე პასუხია.
checks-is-weight = წონა: { $weight } / 3
checks-wording = სიტყვები ყოველ ენაზე
checks-edit-words = კითხვის შეცვლა
checks-edit-advice = რჩევის შეცვლა
checks-must = სავალდებულოდ ქცევა
checks-no-must = აღარ არის სავალდებულო
checks-minors = ბავშვებზეა
checks-no-minors = ბავშვებზე არ არის
checks-weigh = სხვა წონა
checks-up = ზემოთ
checks-remove = ამოღება
checks-removed = ამოღებულია: { $asked }
checks-added = დამატებულია. დააჭირეთ ნომერს: იქ სხვა ენები და წონაა.
checks-ready-which = რომელი სია ვნახოთ?
checks-ready-ask = ეს სია თქვენსას ჩაანაცვლებს? ძველი პასუხები თავის სიტყვებს ინარჩუნებს.
checks-ready-use = ამ სიის აღება
checks-kind-label = სტუდენტური სექციები: ნიშანი
checks-kind-research = ქმედებითი კვლევა სკოლაში
checks-kind-civic = პედაგოგი – სამოქალაქო აქტივისტი
checks-add-title = კიდევ ერთი კითხვა
checks-field-words = კითხვა
    .ask = რა უნდა იყოს კარგ აქტივობაში? დაწერეთ წინადადება, რომელზეც „კი“ ან „არა“ ითქმის.
    .help = მაგალითად: ვისთვისაც კეთდება, იმათ აზრს ითვალისწინებენ.
checks-field-advice = რა ვქნათ
    .ask = და თუ ასე არ არის, პირველ რიგში რა გავაკეთოთ?
    .help = მაგალითად: ჰკითხეთ ორ მათგანს, სანამ გეგმა საბოლოო გახდება.
checks-field-must = სავალდებულო?
    .ask = უამისოდ ნიშანი არ არის?
    .help = დააჭირეთ ორიდან ერთს
checks-answer-must = უამისოდ ნიშანი არ არის
checks-answer-may = სასარგებლოა, სავალდებულო – არა
checks-must-unclear = დააჭირეთ ორიდან ერთ ღილაკს.
checks-field-text = სიტყვები
    .ask = რა ეწეროს?
    .help = ერთი წინადადება
