# ქსელის Discord-სერვერები და Telegram-ჯგუფები: რას ნიშნავს აქ მათი როლები, და არხები განცხადებებისთვის.

servers-command-server = ეს სერვერი ან ჯგუფი: მიერთება, როლები, არხები
    .words = სერვერი, სერვერები, სერვერის მიერთება, ამ სერვერის მიერთება, ჯგუფის მიერთება, ამ ჯგუფის მიერთება

## Servers

servers-list = მიერთებულია { $count } სერვერი ან ჯგუფი
servers-none = არც სერვერია მიერთებული და არც ჯგუფი
servers-how = მისაერთებლად დამამატეთ თქვენს Discord-სერვერზე ან Telegram-ჯგუფში და იქ დაწერეთ /server.
servers-new = ეს ადგილი ჯერ არ არის მიერთებული. ქსელი: { $network }. მიერთების შემდეგ მის არხებში განცხადებები მოვა, Discord-სერვერის როლები კი იტყვის, ვინ რას კოორდინაციას უწევს.
servers-connect = მიერთება: { $network }
servers-connected = მიერთებულია. სანამ არაფერი აგირჩევიათ, არხებში არაფერი მოვა და როლები აქ არაფერს იძლევა.
servers-group-connected = მიერთებულია. ახლა განცხადებები ამ ჯგუფშიც შეიძლება მოვიდეს: მას განცხადების წერისას ირჩევენ.
servers-taken = ეს ადგილი სხვა ქსელს ეკუთვნის: { $server }. ჯერ იმ ქსელის კოორდინატორებმა უნდა გამოაერთონ.
servers-elsewhere = ეს სხვა ქსელისაა: { $network }. გადადით იმ ქსელში (/network) და ისევ დაწერეთ /server.
servers-gone = ეს უკვე აღარ არის მიერთებული. დანარჩენს აჩვენებს /server.
servers-type-there = უკვე აღარ ჩანს, სად იყო ეს. დაწერეთ /server თავად არხში ან ჯგუფში.
servers-left = იქ აღარ ვარ ამ დღიდან: { $on }. ისევ დამამატეთ და იქ დაწერეთ /server.
servers-role-count = { $count ->
    [0] იქაური როლები აქ უფლებას არ იძლევა
    [one] აქ უფლებას იძლევა { $count } იქაური როლი
   *[other] აქ უფლებას იძლევა { $count } იქაური როლი
 }
servers-channel-count = { $count ->
    [0] განცხადებების არხი არ არის
    [one] { $count } არხი განცხადებებისთვის
   *[other] { $count } არხი განცხადებებისთვის
 }
servers-here = განცხადებები ამ არხში
servers-roles = როლები
servers-channels = არხები
servers-disconnect = გამოერთება
servers-disconnect-ask = { $count ->
    [0] გამოვაერთოთ? { $server }. იქ განცხადებები აღარ მივა.
    [one] გამოვაერთოთ? { $server }. იქ განცხადებები აღარ მივა, და { $count } ადამიანი დაკარგავს იმას, რასაც როლი აძლევდა.
   *[other] გამოვაერთოთ? { $server }. იქ განცხადებები აღარ მივა, და { $count } ადამიანი დაკარგავს იმას, რასაც როლი აძლევდა.
 }
servers-disconnect-yes = დიახ, გამოერთება
servers-disconnected = გამოერთებულია: { $server }. იქიდან მოსული უფლებები დასრულდა; ხელით მიცემული რჩება.

## Roles

servers-roles-of = როლები: { $server }
servers-no-role = ჯერ არც ერთი იქაური როლი აქ უფლებას არ იძლევა.
servers-role-line = { $count ->
    [0] { $role }: { $what } (ჩემი ნაცნობებიდან ჯერ არავის აქვს)
    [one] { $role }: { $what } ({ $count } ჩემი ნაცნობი)
   *[other] { $role }: { $what } ({ $count } ჩემი ნაცნობი)
 }
servers-role-add = როლის მნიშვნელობის თქმა
servers-role-end = დასრულება: { $role }
servers-role-form = რას იძლევა როლი აქ
servers-role = იქაური როლი
    .ask = სერვერის რომელი როლი?
    .help = დააჭირეთ ერთ-ერთ როლს, დაწერეთ მისი სახელი ან მოიხსენიეთ ის.
servers-place = ადგილი
    .ask = რისთვის არის?
    .help = დააჭირეთ ერთ-ერთ ადგილს ან დაწერეთ მისი სახელი ისე, როგორც იქ წერია.
servers-scope = კოორდინაცია
    .ask = რას უწევს კოორდინაციას ის, ვისაც ეს როლი აქვს?
    .help = დააჭირეთ ქსელს, ქვეყანას ან სექციას, ან დაწერეთ სახელი ისე, როგორც იქ წერია.
servers-role-doubt = ამათგან რომელი როლი?
servers-role-everybody = როლი „{ $role }“ იქ ყველას აქვს, ამიტომ ვერავის გახდის კოორდინატორად. აირჩიეთ როლი, რომელიც ცოტას აქვს.
servers-role-means = ვისაც აქვს როლი „{ $role }“ ({ $server }), ის:
servers-role-holders = { $count ->
    [0] ჩემი ნაცნობებიდან ჯერ არავის აქვს.
    [one] აქვს { $count } ჩემს ნაცნობს:
   *[other] აქვს { $count } ჩემს ნაცნობს:
 }
servers-role-later = დანარჩენები უფლებას მიიღებენ, როცა პირველად მომწერენ იქიდან. ვინც იქ როლს დაკარგავს ან წავა, უფლებასაც კარგავს.
servers-role-saved = { $count ->
    [0] შენახულია.
    [one] შენახულია. ვისაც ეს როლი აქვს, ვაცნობე.
   *[other] შენახულია. ვისაც ეს როლი აქვს, ვაცნობე.
 }
servers-role-there = ისედაც ამას იძლევა.
servers-role-gone = ეს როლი აქ უკვე აღარაფერს იძლევა.
servers-role-ended = აქ აღარაფერს იძლევა როლი „{ $role }“. ხელით მიცემული რჩება.
servers-somebody = ვიღაც უსახელო
servers-coordinates-section = კოორდინაციას უწევს სექციას „{ $section }“
servers-coordinates-country = კოორდინაციას უწევს ქვეყანას: { COUNTRY($country) }
servers-coordinates-network = კოორდინაციას უწევს ქსელს „{ $network }“

## Channels

servers-channels-of = არხები: { $server }
servers-channel-in = სად არის: { $server }
servers-channel-language = ენა: { $language }
servers-channel-who = იქ განცხადებას წერს ის, ვინც { $who }
servers-channel-closed = იქ წერა აღარ შემიძლია. ისევ შემიშვით და იქ დაწერეთ /server.
servers-channel-connected = მიერთებულია. ამ არხს განცხადების წერისას ირჩევენ.
servers-channel-change = შეცვლა
servers-channel-changed = შეცვლილია.
servers-channel-end = იქ განცხადებების შეწყვეტა
servers-channel-ended = აქ განცხადებები აღარ მოვა: { $channel }.
servers-channel-gone = ეს არხი უკვე აღარ არის მიერთებული. დანარჩენს აჩვენებს /server.
servers-channel-form = არხი
servers-language = ენა
    .ask = რომელ ენაზე უნდა იყოს იქ განცხადებები?
    .help = დააჭირეთ ენას ან დაწერეთ მისი სახელი.

## What people are told

servers-told-came = თქვენი როლი იქ ({ $server }) აქაც რაღაცას გაძლევთ. ამიერიდან თქვენ ხართ ის, ვინც:
servers-told-went = თქვენი როლი იქ ({ $server }) დასრულდა, და მასთან ერთად ისიც, რასაც გაძლევდათ. თქვენ აღარ ხართ ის, ვინც:
servers-told-thanks = გმადლობთ ყველაფრისთვის. ხელით მიცემული თქვენთან რჩება.
servers-told-removed = აქედან ამომიღეს: { $server }. იქ განცხადებები აღარ მივა, და რასაც იქაური როლები აძლევდა, დასრულდა. გასაგრძელებლად ისევ დამამატეთ და იქ დაწერეთ /server.
