# ადგილობრივი პრობლემები: რა უჭირს სექციას. საყვედურის გარეშე; ვაჩვენოთ, რომ სხვებიც იცნობენ და რა დაეხმარათ.

## ბრძანებები

issues-command-issues = ადგილობრივი პრობლემები: ვის რა დაეხმარა
    .words = ადგილობრივი პრობლემები, ადგილობრივი პრობლემა, ჩვენი პრობლემა

## ფორმა

issues-title = ადგილობრივი პრობლემა
issues-field-title = პრობლემა
    .ask =
        რა გიჭირთ თქვენთან? ერთი სტრიქონი, ორწერტილის შემდეგ კი – მეტიც:
        ზამთარში ადგილი არ გვაქვს: ახალგაზრდული ცენტრი ხუთზე იკეტება, კაფეები კი პატარაა
    .help = მოკლე სახელი; მეტი – ორწერტილის შემდეგ
issues-field-text = უფრო ვრცლად
    .ask = რა უნდა იცოდნენ სხვებმა, რომ გაიგონ, მათთანაც ასეა თუ არა?
    .help = რამდენიმე წინადადება
issues-who-sees = ამას თქვენი ქსელის წევრები ხედავენ: სექციით ან ქვეყნით, თქვენი სახელის გარეშე.
issues-link-title = პრაქტიკა, რომელიც შეიძლება გამოადგეთ
issues-field-practice = პრაქტიკა
    .ask = რომელი პრაქტიკა შეიძლება გამოადგეთ? დაწერეთ მისი რამდენიმე სიტყვა.
    .help = რამდენიმე სიტყვა სათაურიდან
issues-practice-which = რომელია?
issues-practice-unknown = ამ სიტყვებით პრაქტიკა ვერ ვიპოვე. სცადეთ სხვა სიტყვები.
issues-nowhere = ჯერ არ ვიცი, სად ხართ. აირჩიეთ სექცია ან ქვეყანა ბრძანებით /join და სცადეთ ხელახლა.
issues-text-missing = დაწერეთ რამდენიმე სიტყვა.
issues-text-long = ეს { $most } ნიშანზე გრძელია. შეამოკლეთ, გთხოვთ.
issues-late = ეს უკვე გამოქვეყნებულია. შესაცვლელად გახსენით და დააჭირეთ „შეცვლას“.

## სია და ერთი პრობლემა

issues-list = ადგილობრივი პრობლემები
issues-only = მხოლოდ: { COUNTRY($country) }
issues-none = პრობლემაზე ჯერ არავის დაუწერია. დაწერეთ თქვენსაზე: იქნებ სხვებიც იცნობენ და იციან, რა შველის.
issues-new = პრობლემის აღწერა
issues-all = ყველა ქვეყანა
issues-in-country = მხოლოდ: { COUNTRY($country) }
issues-position = { $first }–{ $last }, სულ { $total }
issues-from = { $section }, { COUNTRY($country) }
issues-from-country = { COUNTRY($country) }
issues-country = { COUNTRY($country) }
issues-written-in = ტექსტის ენა: { $language }
issues-shared = ჩვენთანაც ასეა: { $places }, ქვეყანა: { $countries }
issues-countries = სად იცნობენ: { $countries }
issues-sections = სექციები: { $sections }
issues-sections-more = სექციები: { $sections } და კიდევ { $more }
issues-alone = ჯერ არავის უთქვამს „ჩვენთანაც ასეა“.
issues-helpful = პრაქტიკები, რომლებიც შეიძლება გამოგადგეთ
issues-practice = { $title }
issues-practice-linked = { $title } (წევრის შემოთავაზება)
issues-is-withdrawn = მოხსნილია: მხოლოდ ავტორი და კოორდინატორები ხედავენ.
issues-same = ჩვენთანაც ასეა
issues-not-same = ჩვენთან მაინც ასე არ არის
issues-link = პრაქტიკის შეთავაზება
issues-withdraw = მოხსნა
issues-reopen = ხელახლა გამოქვეყნება
issues-back = ყველა პრობლემა

## რაც გაკეთდა

issues-gone = ეს აქ აღარ არის.
issues-posted = გამოქვეყნდა. სხვებს შეუძლიათ თქვან „ჩვენთანაც ასეა“, მე კი მოვძებნი პრაქტიკებს, რომლებიც შეიძლება გამოგადგეთ.
issues-changed = შეიცვალა.
issues-said = ჩაიწერა თქვენი სექციისთვის ან ქვეყნისთვის.
issues-said-before = თქვენმა სექციამ ან ქვეყანამ ეს უკვე თქვა.
issues-unsaid = თქვენი სექციისთვის ან ქვეყნისთვის აღარ ითვლება.
issues-own = ეს თქვენივე სექციის პრობლემაა.
issues-linked = შეთავაზებულია: { $title }
