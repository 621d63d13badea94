# რას ეუბნებიან კოორდინატორები ბევრს ერთად და რას აკეთებენ მკითხველები.

announcements-command-announce = განცხადება წევრებისთვის
    .words = განცხადება, გამოცხადება, ახალი განცხადება
announcements-command-announcements = განცხადებები: ანგარიშები, გათიშული თემები
    .words = განცხადებები, გათიშული თემები, ჩემი გათიშული თემები

## The form

announcements-form = განცხადება
announcements-places = სად
    .ask = ვინ უნდა მიიღოს? დააჭირეთ ყველაფერს, რაც შეესაბამება, ან დაწერეთ: „სექციები ბათუმი და ქუთაისი, სტუდენტები, ქართული“.
    .help = დაასახელეთ სექციები ან ქვეყნები, რომელთა კოორდინატორიც ხართ, ან დააჭირეთ ღილაკს.
announcements-people = ვინ
    .ask = ყველამ, ვინც იქაა, თუ მხოლოდ ზოგმა? დააჭირეთ, რაც შეესაბამება, ან დაწერეთ: „სტუდენტები, ქართული, 6 კვირა ჩუმად“.
    .help = დაასახელეთ როლები, თემები ან ენები, ან რამდენი კვირაა, რაც არაფერი ჩაუწერიათ.
announcements-text = ტექსტი
    .ask = რისი თქმა გსურთ? სიტყვები შეგიძლიათ გამოყოთ: *მუქად* ან _დახრილად_. სურათის დასამატებლად გამოგზავნეთ ის, ტექსტით წარწერაში.
    .help = დაწერეთ განცხადების ტექსტი.
announcements-picture = სურათი
    .ask = გამოგზავნეთ ერთი სურათი.
    .help = გამოგზავნეთ სურათი ან დააჭირეთ „სურათის გარეშე“.
announcements-language = ტექსტის ენა
    .ask = რომელ ენაზეა ეს ტექსტი?
    .help = დააჭირეთ ენას ან დაწერეთ მისი სახელი.
announcements-buttons = ღილაკები
    .ask = შეეძლებათ მკითხველებს რამეზე დაჭერა? დააჭირეთ ყველაფერს, რაც შეესაბამება.
    .help = დააჭირეთ, რაც შეესაბამება, ან „ღილაკების გარეშე“.
announcements-link = ბმული
    .ask = სად მიდის ბმული და რა ეწეროს ღილაკს? მაგალითად: პროგრამა https://example.org/day
    .help = დაწერეთ, რა ეწეროს ღილაკს (არაუმეტეს 32 ასოსი), მერე მისამართი: პროგრამა https://example.org/day
announcements-poll = გამოკითხვა
    .ask = რომელი პასუხებიდან შეიძლება არჩევა? ორიდან ათამდე, თითო თითო ხაზზე ან მძიმეებით გამოყოფილი.
    .help = დაწერეთ პასუხები, თითო თითო ხაზზე.
announcements-when = როდის
    .ask = როდის გაიგზავნოს? დააჭირეთ ან დაწერეთ: „პარასკევს 18:00-ზე“.
    .help = დაწერეთ დღე და დრო, მაგალითად „პარასკევს 18:00-ზე“, ან „ახლა“.
announcements-zones = დრო
    .ask = მკითხველები შეიძლება სხვა სასაათო სარტყლებში ცხოვრობდნენ. რომელ დროს გულისხმობთ?
    .help = დააჭირეთ ორიდან ერთს.
announcements-urgent = სასწრაფო
    .ask = სასწრაფოა? სასწრაფო შეტყობინება სიჩუმის საათებშიც მიდის და დღიურ ზღვარს ზემოთაც. რამდენ ადამიანთან მოხდა ასე, დაითვლება და ანგარიშში გამოჩნდება.
    .help = დააჭირეთ ორიდან ერთს.
announcements-options = გამოკითხვის პასუხები
    .ask = და გამოკითხვის პასუხები ამ ენაზე, იმავე თანმიმდევრობით?
    .help = დაწერეთ იმდენივე პასუხი, რამდენიც პირველ ენაზეა, თითო თითო ხაზზე.
announcements-variant-form = კიდევ ერთი ენა
announcements-variant-language = ენა
    .ask = კიდევ რომელ ენაზე გაქვთ ტექსტი?
    .help = დააჭირეთ ენას ან დაწერეთ მისი სახელი.
announcements-variant-text = ტექსტი
    .ask = რა წერია იმ ენაზე?
    .help = დაწერეთ ტექსტი იმ ენაზე.
announcements-correction-form = ახალი ტექსტი
announcements-correction-text = ახალი ტექსტი
    .ask = რა უნდა ეწეროს ამის ნაცვლად?
    .help = დაწერეთ მთელი ტექსტი თავიდან.

announcements-everybody = ყველა, ვინც იქაა
announcements-kind-volunteer = მოხალისეები
announcements-kind-student = სტუდენტები
announcements-kind-formal-educator = მასწავლებლები და ლექტორები
announcements-kind-nonformal-educator = პედაგოგები სკოლის გარეთ
announcements-kind-researcher = მკვლევრები
announcements-who-silent = { $weeks } კვირაა, არაფერი ჩაუწერია
announcements-who-event = თანხმდება: „{ $event }“
announcements-who-language = ენა: { $language }
announcements-typed-small = ყველა, ყველას, მხოლოდ, სექცია, სექციები, სექციას, ქვეყანა, ქვეყნები, წევრები, წევრებს, ხალხი, ვინც, ლაპარაკობს, ლაპარაკობენ, კითხულობს, კითხულობენ, მოსაუბრეები, თემა, თემები, და
announcements-typed-and = და, &, ან
announcements-typed-network = მთელი ქსელი, ქსელი, ყველა, ყველას
announcements-audience-unclear = „{ $part }“ ვერ ვიპოვე. დაწერეთ სახელები ისე, როგორც ღილაკებზეა, მძიმეებით გამოყოფილი.
announcements-elsewhere = აქ კოორდინატორი არ ხართ: { $place }. დაასახელეთ ადგილი, რომელზეც თქვენ ზრუნავთ.
announcements-text-long = ეს { $count } ნიშანია, ეტევა { $most }. გთხოვთ, შეამოკლოთ.
announcements-text-long-picture = სურათთან ერთად ეტევა { $most } ასო-ნიშანი, აქ კი { $count }-ია. გამოგზავნეთ უფრო მოკლე ტექსტი.
announcements-picture-unclear = გამოდგება სურათი ({ $kinds }), არაუმეტეს { $most } მბ.
announcements-picture-there = ერთი სურათი
announcements-picture-none = სურათის გარეშე
announcements-picture-remove = სურათის გარეშე
announcements-picture-alt = განცხადების სურათი
announcements-button-none = ღილაკების გარეშე
announcements-button-ack = „წავიკითხე“
announcements-button-link = ბმული
announcements-button-poll = გამოკითხვა
announcements-button-rsvp = პასუხი ღონისძიებაზე
announcements-event = ღონისძიება
    .ask = რომელ ღონისძიებას ეხება? მკითხველებს ექნებათ ღილაკი პასუხისთვის.
    .help = დააჭირეთ ერთ-ერთ ღონისძიებას.
announcements-event-line = { $title }: { $at }
announcements-event-button = მოხვალთ?
announcements-event-unknown = ასეთ ღონისძიებას არ ვიცნობ. დააჭირეთ ერთ-ერთ ღილაკს.
announcements-poll-count = გამოკითხვას ორიდან { $most }-მდე პასუხი აქვს; აქ არის { $count }. დაწერეთ თითო თითო ხაზზე.
announcements-poll-long = პასუხი { $most } ნიშანზე გრძელი ვერ იქნება.
announcements-options-count = პირველ ენაზე { $count } პასუხია. დაწერეთ იმდენივე, იმავე თანმიმდევრობით.
announcements-when-now = ახლა
announcements-when-at = { $at }
announcements-when-shown = { ZONED($at) }, { RELATIVE($days) }
announcements-when-past = ეს დრო უკვე გავიდა: { $at }. აირჩიეთ უფრო გვიანი ან „ახლა“.
announcements-zones-same = ჩემი დრო, ყველას ერთად
announcements-zones-local = იმავე საათზე, ადგილობრივი დროით
announcements-urgent-no = არ არის სასწრაფო
announcements-urgent-yes = სასწრაფოა
announcements-press-one = გთხოვთ, დააჭირეთ ერთ-ერთ ღილაკს.

## Before it leaves

announcements-card = ზემოთ ხედავთ იმას, რასაც თქვენი მკითხველები ნახავენ.
announcements-card-ask = ჯერ არაფერი წასულა. გავგზავნო?
announcements-nobody = ამას ვერავინ მიიღებს. შეცვალეთ, ვისთვისაა.
announcements-to = ყველას აქ: { $places }
announcements-to-kinds = მხოლოდ: { ANY($kinds) }
announcements-to-themes = ვისთვისაც მნიშვნელოვანია: { ANY($themes) }
announcements-to-languages = ვინც კითხულობს: { ANY($languages) }
announcements-count = მიიღებს { $count } ადამიანი
announcements-reads = { $language }: { $count }
announcements-reads-other = { $language }: { $count } (ტექსტის ენა: { $other })
announcements-put-off = მოგვიანებით, სიჩუმის საათების, არყოფნის ან დღიური ზღვრის გამო: { $count }
announcements-never = ასეთ შეტყობინებას არცერთ დღეს არ იღებს: { $count }
announcements-over = სადაც ეს საათი უკვე გავიდა, მაშინვე მივა: { $count }
announcements-passes = სასწრაფო, სიჩუმის საათების ან დღიური ზღვრის მიუხედავად: { $count }
announcements-left-out = არ ითვლება: თემა გათიშული აქვს { $muted }, შეტყობინებები შეაჩერა { $stopped }, მიუწვდომელია { $unreachable }
announcements-takes-seconds = გაგზავნას დასჭირდება დაახლოებით { $seconds } წამი.
announcements-takes-minutes = გაგზავნას დასჭირდება დაახლოებით { $minutes } წუთი.
announcements-goes-now = დადასტურებიდან ერთ წუთში წავა; მანამდე შეგიძლიათ გააუქმოთ.
announcements-goes-at = წავა { ZONED($at) }, { RELATIVE($days) }. მანამდე შეგიძლიათ გააუქმოთ.
announcements-goes-local = თითოეული მიიღებს ადგილობრივი დროით, იმავე საათზე: { DATE($at, native: "no") }, { TIME($at, native: "no") }. პირველები მიიღებენ { ZONED($first) }.
announcements-confirm = დადასტურება და გაგზავნა
announcements-confirm-later = დადასტურება
announcements-choose-when = დროის არჩევა
announcements-choose-buttons = ღილაკების არჩევა
announcements-add-language = სხვა ენის დამატება
announcements-change = შეცვლა
announcements-drop = მონახაზის წაშლა
announcements-cancel = გაუქმება
announcements-cancel-soon = გაუქმება ({ $seconds } წმ)
announcements-cancelled = გაუქმებულია. არაფერი წასულა.
announcements-thrown-away = მონახაზი წაიშალა. არაფერი წასულა.
announcements-sample = ეს ნიმუშია. თქვენი მკითხველები შეძლებენ ამაზე დაჭერას.
announcements-overtaken = მას მერე რაღაც შეიცვალა. ახლა ასეა.
announcements-too-late = უკვე გზაშია. რა შეიძლება გაკეთდეს, ნახეთ აქ: /announcements.
announcements-unchangeable = გაგზავნიდან დიდი დრო გავიდა: ჩატებში შეტყობინებებს ვეღარ შევცვლი. დაწერეთ ახალი: /announce.
announcements-saved-already = უკვე შენახულია. დააჭირეთ „შეცვლას“ ნიმუშის ქვეშ ან გახსენით /announcements.
announcements-gone = ეს განცხადება აღარ არის. დანარჩენები აქაა: /announcements.

## A second coordinator

announcements-waits-for-approval = ის კიდევ ერთმა კოორდინატორმა უნდა დაამტკიცოს. მანამდე არაფერი წავა.
announcements-nobody-approves = ამ ქსელს მეორე თანხმობა სჭირდება, ამ ყველა ადგილზე კი სხვა არავინ ზრუნავს. ჯერ დანიშნეთ ვინმე: /members.
announcements-approval-asked = { $name } გთხოვთ ამ განცხადების დამტკიცებას.
announcements-correction-asked = { $name } გთხოვთ ამ ახალი ტექსტის დამტკიცებას.
announcements-approve = დამტკიცება
announcements-decline = უარყოფა
announcements-not-own = სხვამ უნდა დაამტკიცოს: ტექსტი თქვენ დაწერეთ ან დაადასტურეთ.
announcements-approved = { $name }: თქვენი განცხადება დამტკიცებულია. წავა ისე, როგორც დაგეგმილია.
announcements-declined = { $name }: თქვენი განცხადება არ დამტკიცდა. შეგიძლიათ შეცვალოთ და თანხმობა ისევ ითხოვოთ.
announcements-declined-done = უარყოფილია. ავტორმა ეს იცის.
announcements-somebody = კოორდინატორი
announcements-approval-on = მეორე თანხმობის მოთხოვნა
announcements-approval-off = მეორე თანხმობის გარეშე
announcements-approval-required = ყველა განცხადებას მეორე კოორდინატორის თანხმობა სჭირდება.

## Under way

announcements-scheduled = წავა { ZONED($at) }, მიიღებს { $count } ადამიანი.
announcements-state-draft = მონახაზი
announcements-state-asked = ელის დამტკიცებას
announcements-state-scheduled = დაგეგმილი
announcements-state-sending = იგზავნება
announcements-state-paused = შეჩერებული
announcements-state-late = შეყოვნებული
announcements-state-withdrawing = უკან მიაქვთ
announcements-state-withdrawn = უკან წაღებული
announcements-state-done = გაგზავნილი
announcements-sent-of = გაგზავნილია: { $sent }, სულ { $of }
announcements-waiting = კიდევ დარჩა: { $count }
announcements-blocked = დაბლოკა ან მიუწვდომელია: { $count }
announcements-in-inbox = ვინც მიუწვდომელია, მათ /inbox-ში ელოდება: { $count }
announcements-failed = ვერ მივიდა: { $count }
announcements-failed-because = ვერ მივიდა: { $count } ({ $reason })
announcements-dropped = არ გაგზავნილა: { $count }
announcements-correcting = ტექსტი ახლით იცვლება.
announcements-pause = პაუზა
announcements-resume = გაგრძელება
announcements-stop = შეჩერება
announcements-edit = ტექსტის შეცვლა
announcements-withdraw = უკან წაღება
announcements-report = ანგარიშის ნახვა
announcements-refresh = განახლება
announcements-open = გახსნა
announcements-late-send = ახლა გაგზავნა
announcements-late-drop = არ გაიგზავნოს
announcements-late =
    ეს განცხადება { $at } უნდა წასულიყო. დაიგვიანა, ამიტომ შევაჩერე: მიიღო { $sent } ადამიანმა, სულ { $of }.
    გავუგზავნო დანარჩენებს?
announcements-edit-which = რომელი ენის ტექსტი?
announcements-language-name = { LANGUAGE($code) }
announcements-edit-now = ახლა ასე წერია. დააკოპირეთ, რომ შეცვალოთ:
announcements-correction-ready = ზემოთ ახალი ტექსტია. ვისაც შეტყობინება უკვე აქვს, მასთან შეიცვლება; დანარჩენები ასე მიიღებენ.
announcements-correct = ახალი ტექსტის დაყენება
announcements-withdraw-ask = მიღებული აქვს { $count } ადამიანს. ყოველ შეტყობინებას შეცვლის შენიშვნა, რომ ის უკან წაიღეს. ნამდვილად?
announcements-withdraw-yes = უკან წაღება
announcements-withdrawn = ეს შეტყობინება უკან წაიღეს.

## Reports

announcements-delivered = მივიდა: { $count }
announcements-was-put-off = მოგვიანებით მივიდა, მათივე სურვილით: { $count }
announcements-was-muted = ეს თემა გათიშული ჰქონდა: { $count }
announcements-was-unreachable = მანამდეც მიუწვდომელი იყო: { $count }
announcements-on-another-channel = მათგან სხვა არხით და არა პირველით: { $count }
announcements-whom = ვისთან ვერ მივიდა?
announcements-whom-title = ვერ მივიდა
announcements-whom-line = { $name } – { $place }
announcements-whom-nobody = აღარავინ დარჩა: ყველა ისევ მისაწვდომია ან წავიდა.
announcements-whom-how = შეიძლება მათ დიდი ხანია Kith არ გაუხსნიათ ან დაბლოკეს. შეტყობინება მათ /inbox-ში ელოდებათ. მეტის სანახავად: /members და სახელი.
announcements-whom-unnamed = უსახელო
announcements-was-stopped = შეტყობინებები შეჩერებული ჰქონდა: { $count }
announcements-acknowledged-count = წაიკითხა: { $count }, სულ { $of }
announcements-votes = ხმა: { $count }
announcements-vote-line = { $option }: { $count }
announcements-rsvp = ღონისძიება: დიახ { $yes }, იქნებ { $maybe }, არა { $no }
announcements-csv = ცხრილის მიღება (CSV)
announcements-csv-ready = აი, ანგარიში ცხრილად.
announcements-list = { $count } განცხადება
announcements-list-empty = განცხადებები ჯერ არ არის
announcements-new = ახალი განცხადება

## Readers

announcements-footer = თქვენ ეს შეტყობინება მოგდით, როგორც წევრს: { $place }.
announcements-footer-country = თქვენ ეს შეტყობინება მოგდით, როგორც წევრს: { $network }, { COUNTRY($country) }.
announcements-ack = წავიკითხე
announcements-acknowledged = გმადლობთ, ჩავინიშნე.
announcements-acknowledged-before = უკვე ჩანიშნულია, გმადლობთ.
announcements-voted = თქვენი პასუხი: { $option }. შესაცვლელად დააჭირეთ სხვას.
announcements-voted-before = ეს უკვე თქვენი პასუხია: { $option }.
announcements-over-now = ამაზე პასუხი უკვე აღარ შეიძლება.
announcements-mute = ამ თემის გათიშვა
announcements-muted = განცხადებები აღარ მოგივათ: { $place }.
announcements-unmute = ისევ მიღება
announcements-unmute-place = ისევ: { $place }
announcements-unmuted = განცხადებები ისევ მოგივათ: { $place }.
announcements-not-muted = ისედაც მოგდით.
announcements-none-muted = არაფერი გაქვთ გათიშული. ყოველი განცხადების ქვეშ არის ღილაკი, რომელიც მის თემას თიშავს.
announcements-muted-list = ეს თემები გათიშული გაქვთ. დააჭირეთ, რომ ისევ მიიღოთ:

## Channels

announcements-channels = არხები
    .ask = რომელ არხებსა და ჯგუფებში გავაგზავნო კიდევ? დააჭირეთ ყველაფერს, რაც გამოდგება.
    .help = დააჭირეთ არხს ან „არხების გარეშე“.
announcements-channels-none = არხების გარეშე
announcements-channels-only = მხოლოდ იქ, პირადად არავის
announcements-choose-channels = არხების არჩევა
announcements-into = აქაც: { $channels }
announcements-into-only = მხოლოდ აქ: { $channels }
announcements-channels-sent = არხებში: { $sent }, სულ { $of }
announcements-channels-shut = არხები, სადაც წერა აღარ შემიძლია: { $count }
announcements-channels-failed = არხები, სადაც გაგზავნა ვერ მოხერხდა: { $count }
announcements-acknowledged-some = წაიკითხა: { $count }
announcements-news = სიახლეები: { $place }.
announcements-news-country = სიახლეები. ქსელი: { $network }, { COUNTRY($country) }.
announcements-event-line-zoned = { $title }: { ZONED($at) }
announcements-say-yes = დიახ, მოვალ
announcements-say-maybe = შეიძლება
announcements-say-no = არა
announcements-members-only = ეს ქსელის „{ $network }“ წევრებისთვისაა. გადადით იმ ქსელში (/network) და ისევ დააჭირეთ.
announcements-scheduled-there = გაიგზავნება: { ZONED($at) }.
