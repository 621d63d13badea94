# რეგიონები: ერთი ქსელის ქვეყნები, რომლებიც რაღაცას ერთად აკეთებენ. მარტივად, მოკლედ; არავის აძალებენ.

regions-command-regions = რეგიონები: ქვეყნები, რომლებიც ერთად მუშაობენ
    .words = რეგიონები, ჩვენი რეგიონი, რეგიონი

## The list and one region

regions-head = რეგიონები
regions-none = თქვენს ქსელში ჯერ არ არის რეგიონი. მისი შეთავაზება ნებისმიერ კოორდინატორს შეუძლია.
regions-none-coordinator = თქვენს ქსელში ჯერ არ არის რეგიონი. შესთავაზეთ: გაიხსნება, როცა ორი ქვეყანა შემოვა.
regions-countries = ქვეყნები: { $countries }
regions-country = { COUNTRY($country) }
regions-is-asked = ჯერ არ გახსნილა: გაიხსნება, როცა ორი ქვეყანა შემოვა.
regions-is-closed = დახურულია: ორზე ნაკლები ქვეყანაა.
regions-inside = შემოსულია: { $countries }
regions-asked = მოწვეულია: { $countries }
regions-declined = არ შემოსულა: { $countries }
regions-ahead = რა იგეგმება
regions-ahead-none = რეგიონისთვის ჯერ არაფერი იგეგმება.
regions-ahead-line = { $title }: { $at }
regions-propose = რეგიონის შეთავაზება
regions-accept = { COUNTRY($country) }: შემოვდივართ
regions-decline = { COUNTRY($country) }: არა
regions-figures = ციფრები
regions-notes = ჩანაწერები
regions-write = ჩანაწერის დაწერა
regions-event = ღონისძიების დაგეგმვა
regions-announce = განცხადება
regions-manage = ქვეყნები
regions-manage-how = ქვეყანას ნებისმიერ დროს შეუძლია შემოსვლა ან გასვლა. თუ ორზე ნაკლები დარჩა, რეგიონი იხურება.
regions-leave = { COUNTRY($country) }: გასვლა
regions-join = { COUNTRY($country) }: შემოსვლა
regions-ask = მოწვევა: { COUNTRY($country) }
regions-notes-of = ჩანაწერები: { $region }
regions-notes-none = ჩანაწერი ჯერ არავის დაუწერია.
regions-note-by = { $at }, { $who }
regions-note-by-country = { $at }, { $who } ({ COUNTRY($country) })
regions-note-remove = ჩანაწერის მოშორება: { $at }
regions-somebody = ვიღაც

## Forms

regions-form = ახალი რეგიონი
regions-field-name = სახელი
    .ask = რა ჰქვია რეგიონს?
    .help = მოკლე სახელი, მაგალითად: სამხრეთ კავკასია
regions-field-countries = ქვეყნები
    .ask = ქსელის რომელი ქვეყნები იქნება მასში? დააჭირეთ ან დაწერეთ სახელები მძიმეებით.
    .help = თქვენი ქსელის სულ მცირე ორი ქვეყანა, მძიმეებით.
regions-name-missing = გთხოვთ, დაწეროთ სახელი.
regions-name-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, აირჩიოთ უფრო მოკლე სახელი.
regions-name-taken = „{ $name }“ თქვენს ქსელში სხვა რამის სახელია. აირჩიეთ სხვა.
regions-country-unknown = თქვენს ქსელში ასეთ ქვეყანას არ ვიცნობ: „{ $name }“. დააჭირეთ ღილაკებს ან დაწერეთ სახელები მძიმეებით.
regions-countries-few = რეგიონს თქვენი ქსელის სულ მცირე { $count } ქვეყანა სჭირდება.
regions-too-few-countries = თქვენს ქსელში ჯერ ერთი ქვეყანაა. რეგიონს ორი სჭირდება.
regions-propose-means = რეგიონს თავისი ჩანაწერები, ღონისძიებები, განცხადებები და ციფრები აქვს. ის იხსნება, როცა ორი ქვეყანა შემოვა; ქვეყანას გასვლა ნებისმიერ დროს შეუძლია.
regions-note-form = ჩანაწერი
regions-field-note = ჩანაწერი
    .ask = რა უნდა იცოდნენ რეგიონის წევრებმა? რამდენიმე წინადადება; თარიღი თავად დაემატება.
    .help = არაუმეტეს 500 ნიშნისა.
regions-note-missing = გთხოვთ, დაწეროთ რამდენიმე სიტყვა.
regions-note-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, შეამოკლოთ.
regions-note-kept = ჩაიწერა. რეგიონის ქვეყნების წევრები წაიკითხავენ.
regions-note-report = დარღვევა ჩანაწერში: { $at }
regions-note-removed = მოშორებულია.

## Deciding

regions-proposed = შეთავაზებულია. სხვა ქვეყნების კოორდინატორებს ვკითხავ.
regions-asks = უერთდება თქვენი ქვეყანა ამ რეგიონს? ქვეყანა: { COUNTRY($country) }; სხვები: { $others }.
regions-asked-now = მოწვევა გაიგზავნა: { COUNTRY($country) }.
regions-joined = შემოვიდა: { COUNTRY($country) }.
regions-left = გავიდა: { COUNTRY($country) }.
regions-was-declined = არ შემოდის: { COUNTRY($country) }. შემოსვლა მოგვიანებითაც შეიძლება.
regions-known = უკვე ასეა.
regions-over = ეს რეგიონი დახურულია.
regions-told = { $region }, { COUNTRY($country) }: { $said ->
    [in] შემოვიდა.
    [left] გავიდა.
   *[declined] პასუხია: არა.
 }
regions-told-open = რეგიონი „{ $region }“ გაიხსნა.
regions-told-closed = რეგიონი „{ $region }“ დაიხურა: ორზე ნაკლები ქვეყანაა.
regions-gone = ასეთი რეგიონი არ არის ან თქვენ არ გიჩანთ.
regions-members-only = ჩანაწერები მისი ქვეყნების წევრებისთვისაა.
regions-coordinators-only = ეს მხოლოდ რეგიონის ქვეყნების კოორდინატორებს შეუძლიათ.
regions-coordinators-propose = რეგიონის შეთავაზება მხოლოდ კოორდინატორებს შეუძლიათ. უთხარით თქვენს კოორდინატორს: /coordinators
