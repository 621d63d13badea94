# რამ შეუწყო ხელი პრაქტიკებს. ითვლება მხოლოდ ის, რისი გახსნაც მკითხველს შეუძლია.

## ბრძანებები

factors-command-factors = რა უწყობს საქმეს ხელს: წარმატების ფაქტორები თემებით
    .words = წარმატების ფაქტორები, ფაქტორები, რამ იმუშავა, რამ შეუწყო ხელი, რამ უშველა

## გვერდები

factors-which-theme = რა უწყობს საქმეს ხელს? აირჩიეთ თემა ან დაწერეთ, მაგალითად: /factors ჯანმრთელობა
factors-theme-unknown = ასეთ თემას ან წარმატების ფაქტორს არ ვიცნობ: „{ $text }“.
factors-did-you-mean = ხომ არ იგულისხმეთ რომელიმე ამათგანი?
factors-all-themes = ყველა თემა
factors-other-themes = სხვა თემები
factors-head = წარმატების ფაქტორები: { $theme }
factors-head-all = წარმატების ფაქტორები ყველა თემაში
factors-none = აქ ჯერ არც ერთ პრაქტიკას არ დაუსახელებია წარმატების ფაქტორი. თქვენთან რამე გამოვიდა? გაგვიზიარეთ და სხვებიც ისწავლიან.
factors-share = პრაქტიკის გაზიარება
factors-press = დააჭირეთ ფაქტორს, რომ მისი პრაქტიკები ნახოთ.
factors-line = { $number }. { $name }: { $cited }
factors-cited = { $practices }, { $countries }
factors-practices = { $count } პრაქტიკა
factors-countries =
    { $count ->
        [0] ქვეყანა მითითებული არ არის
        [one] { $count } ქვეყანა
       *[other] { $count } ქვეყანა
    }
factors-also = სხვანაირად: { $words }
factors-practice =
    { $number }. { $title } ({ $where }, { $on }), { $verdict ->
        [worked] გამოვიდა
        [failed] არ გამოვიდა
       *[mixed] ნაწილობრივ გამოვიდა
    }
factors-nowhere = აქ არ არის ამ ფაქტორის პრაქტიკა, რომლის გახსნაც შეგიძლიათ.
factors-gone = ეს აქ უკვე აღარ არის.

## ვინც ქსელზე ზრუნავს

factors-open = ნახვა
factors-tend = გადარქმევა, გაერთიანება
factors-rename = გადარქმევა
factors-merge = სხვასთან გაერთიანება
factors-part = განცალკევება: { $name }
factors-rename-title = სხვა სახელი
factors-rename-what = ახლა ჰქვია „{ $name }“. ძველი სახელიც აქ მოიყვანს.
factors-field-name = სახელი
    .ask = რა დავარქვათ?
    .help = რამდენიმე სიტყვა თქვენს ენაზე
factors-name-unusable = სახელში ასოები უნდა იყოს და არაუმეტეს { $count } ნიშნისა. სცადეთ სხვანაირად.
factors-name-taken = ასე უკვე სხვა ფაქტორს ჰქვია. აირჩიეთ სხვა სახელი, ან გააუქმეთ და ეს ორი გააერთიანეთ.
factors-renamed = სახელი შეიცვალა.
factors-merge-title = ორი ფაქტორის გაერთიანება
factors-merge-what = რჩება ფაქტორი „{ $name }“. მეორე ამად ჩაითვლება და ყველა სიტყვა აქ მოიყვანს.
factors-field-other = მეორე ფაქტორი
    .ask = კიდევ რომელი ფაქტორი ნიშნავს იმავეს?
    .help = დააჭირეთ ღილაკს ან დაწერეთ სახელის რამდენიმე სიტყვა
factors-other-unknown = სხვა ასეთ ფაქტორს ვერ ვპოულობ. სცადეთ მისი სახელის სხვა სიტყვები.
factors-merged = ფაქტორი „{ $gone }“ ახლა ასე ითვლება: „{ $name }“.
factors-parted = ფაქტორი „{ $name }“ ისევ ცალკეა.
