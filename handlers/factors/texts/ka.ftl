# რამ უშველა პრაქტიკებს. ითვლება მხოლოდ ის, რისი გახსნაც მკითხველს შეუძლია.

## ბრძანებები

factors-command-factors = რა ეხმარება საქმეს: წარმატების ფაქტორები თემებით
    .words = წარმატების ფაქტორები, ფაქტორები, რამ იმუშავა, რამ უშველა

## გვერდები

factors-which-theme = რა ეხმარება საქმეს? აირჩიე თემა ან დაწერე, მაგალითად: /factors ჯანმრთელობა
factors-theme-unknown = „{ $text }“ — ასეთ თემას ან წარმატების ფაქტორს არ ვიცნობ.
factors-did-you-mean = რომელიმე ამათგანს გულისხმობ?
factors-all-themes = ყველა თემა
factors-other-themes = სხვა თემები
factors-head = წარმატების ფაქტორები: { $theme }
factors-head-all = წარმატების ფაქტორები ყველა თემაში
factors-none = აქ ჯერ არც ერთ პრაქტიკას არ დაუსახელებია. შენთან რამემ იმუშავა? გაგვიზიარე და სხვებიც ისწავლიან.
factors-share = პრაქტიკის გაზიარება
factors-press = დააჭირე ფაქტორს, რომ მისი პრაქტიკები ნახო.
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
factors-nowhere = აქ არ არის ამ ფაქტორის პრაქტიკა, რომლის გახსნაც შეგიძლია.
factors-gone = ეს აქ უკვე აღარ არის.

## ვინც ქსელზე ზრუნავს

factors-open = ნახვა
factors-rename = გადარქმევა
factors-merge = სხვასთან გაერთიანება
factors-part = განცალკევება: { $name }
factors-rename-title = სხვა სახელი
factors-rename-what = ახლა ჰქვია „{ $name }“. ძველი სახელიც აქ მოგვიყვანს.
factors-field-name = სახელი
    .ask = რა დავარქვათ?
    .help = რამდენიმე სიტყვა შენს ენაზე
factors-name-unusable = სახელში ასოები უნდა იყოს და არაუმეტეს { $count } ნიშანი. სცადე სხვანაირად.
factors-name-taken = ასე უკვე სხვა ფაქტორს ჰქვია. აირჩიე სხვა სახელი, ან გააუქმე და ეს ორი გააერთიანე.
factors-renamed = სახელი შეიცვალა.
factors-merge-title = ორი ფაქტორის გაერთიანება
factors-merge-what = „{ $name }“ რჩება. მეორე ამად ჩაითვლება და ყველა სიტყვა აქ მოგვიყვანს.
factors-field-other = მეორე ფაქტორი
    .ask = კიდევ რომელი ფაქტორი ნიშნავს იმავეს?
    .help = დააჭირე ღილაკს ან დაწერე სახელის რამდენიმე სიტყვა
factors-other-unknown = სხვა ასეთ ფაქტორს ვერ ვპოულობ. სცადე მისი სახელის სხვა სიტყვები.
factors-merged = „{ $gone }“ ახლა ითვლება როგორც „{ $name }“.
factors-parted = „{ $name }“ ისევ ცალკეა.
