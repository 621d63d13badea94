# პროფილები და შესატყვისები: რას სთავაზობენ და რას ეძებენ წევრები, ვინ ვის შეეფერება. უბრალოდ, თბილად, შეფასების გარეშე.

## Commands

matching-command-profile = რას სთავაზობთ და რას ეძებთ
    .words = რას ვთავაზობ, ვთავაზობ და ვეძებ, რას ვეძებ
matching-command-match = ვინ შეგეფერებათ
    .words = ვინ შემეფერება, შესატყვისები, პარტნიორის პოვნა, პარტნიორების პოვნა

## Words that are recognised

matching-words-until = მდე, ამდე, მანამდე
matching-words-any = ნებისმიერ დროს, ყოველთვის, როცა გნებავთ

## The profile

matching-profile-title = რას სთავაზობთ და რას ეძებთ
matching-profile-why =
    რამდენიმე ნაბიჯში მოგვიყევით, რით შეგიძლიათ დახმარება და რისი პოვნა გინდათ: პროექტის, პარტნიორის, მცოდნე ადამიანის. ნებისმიერი ნაბიჯის გამოტოვება შეიძლება.

    სანამ თქვენ არ იტყვით, ამას ვერავინ ნახავს.
matching-fill = შევსება
matching-saved = შენახულია.
matching-is-listed = ამას ხედავენ ისინი, ვისაც შეიძლება შეეფერებოდეთ.
matching-is-unlisted = ამას მხოლოდ თქვენ ხედავთ. აჩვენეთ, რომ სხვებმაც გიპოვონ.
matching-is-named = ჩანხართ ამ სახელით: { $name }
matching-is-nameless = სახელი არ გითქვამთ, ამიტომ უსახელოდ ჩანხართ.
matching-is-unnamed = ჩანხართ უსახელოდ.
matching-now-listed = ამიერიდან გიპოვიან ისინი, ვისაც შეიძლება შეეფერებოდეთ. სანამ არ დათანხმდებით, ვერავინ ნახავს, როგორ დაგიკავშირდეთ.
matching-now-unlisted = მზადაა: არცერთ სიაში აღარ ხართ.
matching-list = ჩემი ჩვენება სხვებისთვის
matching-unlist = ჩემი დამალვა
matching-name-off = ჩემი სახელის გარეშე
matching-name-on = ჩემი სახელით
matching-to-edit = შეცვლა
matching-to-match = ვინ შემეფერება?
matching-to-profile = ჩემი პროფილი
matching-which = რისი შეცვლა გინდათ?
matching-now = ახლა: { $value }
matching-type = დაწერა
matching-many = სია სავსეა: აქ არაუმეტეს { $most } თავსდება. ჯერ რამე ამოიღეთ.
matching-gone = ეს აქ აღარ არის. /match გაჩვენებთ, რა არის ახლა.
matching-not-yet = ახლახან ჩავირთე და ჯერ კიდევ ვკითხულობ, ვინ არის აქ. სცადეთ ერთ წუთში.

matching-line-kinds = { $value }
matching-line-offers = სთავაზობს: { $value }
matching-line-seeks = ეძებს: { $value }
matching-line-skills = დარგები და მეთოდები: { $value }
matching-line-languages = ენები: { $value }
matching-line-countries = სხვა ქვეყნები სამუშაოდ: { $value }
matching-line-themes = თემები: { $value }
matching-line-availability = დრო აქვს: { $value }

matching-kind-volunteer = მოხალისე
matching-kind-formal-educator = ფორმალური განათლების პედაგოგი
matching-kind-nonformal-educator = არაფორმალური განათლების პედაგოგი
matching-kind-researcher = მკვლევარი
matching-kind-student = სტუდენტი

## Its form

matching-field-offers = რას სთავაზობთ
    .ask = რისი შეთავაზება შეგიძლიათ?
    .help = ერთი-ორი წინადადება: „ვაანალიზებ გამოკითხვებს და ვეხმარები შეფასების მომზადებაში“
matching-field-seeks = რას ეძებთ
    .ask = რას ეძებთ?
    .help = ერთი-ორი წინადადება: „სკოლის პროექტს ჯანმრთელობაზე, რომელსაც აინტერესებს, რა შეიცვალა“
matching-field-skills = დარგები, მეთოდები
    .ask = რომელ დარგებსა და მეთოდებს იცნობთ? დააჭირეთ ან დაწერეთ მძიმეებით.
    .help = მაგალითად: ფსიქოლოგია, ინტერვიუ, სტატისტიკა
matching-field-places = ენები, ქვეყნები
    .ask = რომელ ენებზე საუბრობთ და სხვა რომელ ქვეყნებში იმუშავებდით? დააჭირეთ ან დაწერეთ.
    .help = მაგალითად: ფრანგული, ქართული, სომხეთი
matching-field-languages = ენები
    .ask = რომელ ენებზე საუბრობთ? მძიმეებით.
    .help = მაგალითად: ფრანგული, ქართული
matching-field-countries = ქვეყნები
    .ask = თქვენი ქვეყნის გარდა, რომელ ქვეყნებში იმუშავებდით? მძიმეებით.
    .help = მაგალითად: საფრანგეთი, სომხეთი
matching-field-themes = თემები
    .ask = რომელი თემები გაინტერესებთ?
    .help = მაგალითად: ჯანმრთელობა, გარემო
matching-field-availability = დრო
    .ask = როდის გაქვთ დრო და კვირაში რამდენი საათი?
    .help = მაგალითად: მარტიდან ივნისამდე, კვირაში 4 საათი

matching-switch-skills = დარგები და მეთოდები
matching-switch-languages = ენები, რომლებზეც საუბრობთ
matching-switch-countries = სხვა ქვეყნები, სადაც იმუშავებდით
matching-switch-themes = თემები, რომლებიც გაინტერესებთ

matching-when-any = ნებისმიერ დროს
matching-when-months = უახლოესი { $count } თვე
matching-when-days = { $days }
matching-when-from = დაწყება: { $on }
matching-when-until = ბოლო დღე: { $on }
matching-when-hours = კვირაში { $count } საათი
matching-when-unclear = ვერ წავიკითხე. დაწერეთ დღეები, საათები ან ორივე: მარტიდან ივნისამდე, კვირაში 4 საათი.
matching-when-backwards = დასასრული დასაწყისზე ადრეა. გთხოვთ, კიდევ ერთხელ დაწეროთ.

matching-did-you-mean = ამას გულისხმობდით?
matching-text-missing = დაწერეთ რამდენიმე სიტყვა ან დააჭირეთ „გამოტოვებას“.
matching-text-long = ეს { $most } სიმბოლოზე გრძელია. გთხოვთ, შეამოკლოთ.
matching-word-unknown = ვერ წავიკითხე: „{ $word }“. დაწერეთ სიტყვები მძიმეებით.
matching-place-unknown = ასეთი ენა ან ქვეყანა ვერ ვიპოვე: „{ $word }“. გთხოვთ, სხვანაირად დაწეროთ.
matching-language-unknown = ასეთი ენა ვერ ვიპოვე: „{ $word }“. გთხოვთ, სხვანაირად დაწეროთ.
matching-country-unknown = ასეთი ქვეყანა ვერ ვიპოვე: „{ $word }“. გთხოვთ, სხვანაირად დაწეროთ.
matching-theme-unknown = ასეთი თემა აქ არ არის: „{ $word }“. დააჭირეთ რომელიმეს ან სხვანაირად დაწერეთ.

## Disciplines and methods

matching-skill-education = განათლება
    .words = პედაგოგიკა, სწავლება, განათლების მეცნიერება
matching-skill-psychology = ფსიქოლოგია
    .words = ფსიქოლოგი, ფსიქოლოგიური
matching-skill-sociology = სოციოლოგია
    .words = სოციოლოგი, სოციალური მეცნიერებები
matching-skill-health = ჯანმრთელობა
    .words = საზოგადოებრივი ჯანდაცვა, ჯანდაცვა, მედიცინა, კვება
matching-skill-environment = გარემო
    .words = ეკოლოგია, კლიმატი, ბიოლოგია, გეოგრაფია
matching-skill-social-work = სოციალური მუშაობა
    .words = სოციალური სამუშაო, სოციალური მუშაკი, ახალგაზრდული საქმიანობა, ახალგაზრდული საქმე
matching-skill-political-science = პოლიტოლოგია
    .words = პოლიტიკა, სამოქალაქო განათლება
matching-skill-economics = ეკონომიკა
    .words = ეკონომისტი, მენეჯმენტი, მართვა
matching-skill-law = სამართალი
    .words = იურისტი, ადამიანის უფლებები
matching-skill-history = ისტორია
    .words = მემკვიდრეობა, არქეოლოგია, მუზეუმები
matching-skill-languages = ლინგვისტიკა
    .words = ენათმეცნიერება, თარგმანი, ლიტერატურა
matching-skill-arts = ხელოვნება
    .words = მუსიკა, თეატრი, დიზაინი, კინო
matching-skill-computing = ინფორმატიკა
    .words = პროგრამირება, ციფრული ტექნოლოგიები
matching-skill-sport = სპორტი
    .words = ფიზიკური აღზრდა, ფიზკულტურა
matching-skill-survey = გამოკითხვა
    .words = გამოკითხვები, კითხვარი, ანკეტა, კითხვარები
matching-skill-interview = ინტერვიუ
    .words = ინტერვიუები, ჩაღრმავებული ინტერვიუ
matching-skill-focus-group = ფოკუს-ჯგუფი
    .words = ფოკუს-ჯგუფები, ჯგუფური განხილვა
matching-skill-observation = დაკვირვება
    .words = ეთნოგრაფია, საველე მუშაობა, ჩართული დაკვირვება
matching-skill-case-study = შემთხვევის შესწავლა
    .words = შემთხვევების შესწავლა, ქეისი, ქეისები
matching-skill-evaluation = შედეგების შეფასება
    .words = შეფასება, ზეგავლენის შეფასება, მონიტორინგი
matching-skill-action-research = პრაქტიკის კვლევა
    .words = კვლევა მოქმედებაში, მონაწილეობითი კვლევა, ერთობლივი კვლევა
matching-skill-experiment = ექსპერიმენტი
    .words = ექსპერიმენტები, რანდომიზებული კვლევა
matching-skill-text-analysis = ტექსტის ანალიზი
    .words = კონტენტ-ანალიზი, დისკურსის ანალიზი, დოკუმენტების ანალიზი
matching-skill-statistics = სტატისტიკა
    .words = მონაცემთა ანალიზი, რაოდენობრივი მეთოდები, მათემატიკა
matching-skill-mapping = კარტოგრაფია
    .words = რუკები, გის
matching-skill-literature-review = ლიტერატურის მიმოხილვა
    .words = სისტემატური მიმოხილვა

## Who may suit

matching-for-whom = ვისთვის ვეძებო?
matching-me-researcher = პროექტები ჩემთვის
matching-me-partner = პარტნიორები ჩემთვის
matching-for-study = მკვლევრები: { $title }
matching-for-initiative = მსგავსი: { $title }
matching-for-partner = პარტნიორები: { $title }
matching-for-section = სკოლები: { $title }
matching-for-school = სექციები: { $title }
matching-title-researcher = პროექტები, რომლებიც თქვენნაირ მკვლევარს ეძებენ
matching-title-partner = ვინ შეგეფერებათ
matching-title-for = { $title }: { $what }
matching-what-study = მკვლევრები
matching-what-initiative = მსგავსი ინიციატივები
matching-what-partner = პარტნიორები
matching-what-section = სკოლები
matching-what-school = სექციები
matching-nobody = ჯერ მითხარით, რას სთავაზობთ და რას ეძებთ: მერე გეტყვით, ვინ შეგეფერებათ.
matching-tell = /profile-ში მოყევით, რას სთავაზობთ და რას ეძებთ, და მეტს ვიპოვი.
matching-near = თქვენს ქვეყანაში
matching-abroad = სხვა ქვეყნებში
matching-alone = თქვენს ქვეყანაში ამ თემებზე სხვა ინიციატივა ჯერ არ ჩანს.
matching-press-number = დააჭირეთ ნომერს, რომ ნახოთ, რისი გაკეთება შეგიძლიათ.
matching-number = { $number }
matching-to-searches = სხვის ძებნა
matching-unnamed = უსახელოდ
matching-nothing = შესაფერისი ჯერ ვერავინ ვიპოვე.
matching-lacks = მეტი მოიძებნება, თუ ამას შეავსებთ: { $fields }
matching-wait = ყოველ კვირას ვიღაც ახალი ჩნდება: მოგვიანებით ისევ სცადეთ /match ან დაამატეთ თემები და ენები.
matching-in = { COUNTRY($country) }
matching-anywhere = ნებისმიერი ქვეყანა
matching-is-project = პროექტი, { $place }
matching-is-initiative = ინიციატივა, { $place }
matching-is-section = სექცია, { $place }
matching-is-school = სკოლა, { $place }
matching-is-organisation = ორგანიზაცია, { $place }
matching-is-researcher = მკვლევარი, { $place }
matching-is-formal-educator = ფორმალური განათლების პედაგოგი, { $place }
matching-is-nonformal-educator = არაფორმალური განათლების პედაგოგი, { $place }
matching-is-student = სტუდენტი, { $place }
matching-is-volunteer = მოხალისე, { $place }
matching-is-person = წევრი, { $place }

matching-why-theme = საერთო თემა: { $themes }
matching-why-need = სთავაზობს იმას, რასაც ეძებთ
matching-why-offer = ეძებს იმას, რასაც სთავაზობთ
matching-why-language = { $count ->
    [one] საერთო ენა: { $languages }
   *[other] საერთო ენები: { $languages }
 }
matching-why-land = საერთო ქვეყანა: { $countries }
matching-why-there = ორივე მხარე იმუშავებდა აქ: { $countries }
matching-why-neighbours = მეზობელი ქვეყნები: { $countries }
matching-why-region = საერთო რეგიონი: { $countries }
matching-why-method = საერთო დარგი ან მეთოდი: { $methods }
matching-why-period = ორივე მხარეს აქვს დრო: { $days }
matching-why-from = ორივე მხარეს აქვს დრო, დაწყება: { $on }
matching-why-until = ორივე მხარეს აქვს დრო, ბოლო დღე: { $on }

## One of them

matching-introduce = გაგვაცანით
matching-introduce-how = თუ გაცნობას ითხოვთ, მეორე მხარე გაიგებს და გადაწყვეტს. სანამ ორივე არ დათანხმდება, ვერავინ ნახავს, როგორ დაუკავშირდეს მეორეს.
matching-open = გახსნა
matching-points = როგორ დაითვალა?
matching-not-now = ახლა არა
matching-never = არასოდეს
matching-undo = მოქმედების გაუქმება
matching-dismissed = აღარ გამოჩნდება ამ დღემდე: { DAY($until) }.
matching-dismissed-never = ეს აღარასოდეს გამოჩნდება.
matching-not-yours = ეს ძიება სხვისია. /match თქვენსას გაჩვენებთ.

matching-points-title = როგორ დაითვალა
matching-points-line = { $part }: { $points } / { $most }
matching-points-total = სულ: { $points } / 100
matching-points-load = ვინც ბოლო დროს ხშირად შესთავაზეს სხვებს, ნაკლებ ქულას იღებს, რომ ყველას ერთი და იგივე არ შევთავაზო.
matching-part-theme = თემები
matching-part-need = რას ეძებთ
matching-part-offer = რას სთავაზობთ
matching-part-language = ენა
matching-part-place = ქვეყანა ან რეგიონი
matching-part-method = დარგები, მეთოდები
matching-part-period = დრო
matching-part-load = ბოლო დროს იშვიათად ჩანდა
