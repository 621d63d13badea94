# გუნდები: ვინ აკეთებს პროექტს ერთად. მოკლედ და თბილად; რასაც გუნდი ინახავს, მხოლოდ მისია.


## რასაც წერენ

teams-command-team = თქვენი გუნდი: წევრები, დავალებები, შეხვედრები
    .words = გუნდი, ჩემი გუნდი, ჩემი გუნდები, გუნდები, ჩვენი გუნდი
teams-command-task = გუნდის დავალების ჩაწერა
    .words = დავალება, ახალი დავალება, დავალების დამატება
teams-command-tasks = თქვენი ღია დავალებები ყველა გუნდში
    .words = დავალებები, ჩემი დავალებები, ღია დავალებები
teams-command-decision = გუნდის გადაწყვეტილების ჩაწერა
    .words = გადაწყვეტილება, გადაწყვეტილება:, გადავწყვიტეთ, ახალი გადაწყვეტილება
teams-words-me = მე, ჩემი, ჩემზე
teams-words-joints = სანამ, მდე

## გუნდი

teams-none = ჯერ არცერთ გუნდში არ ხართ. ნახეთ პროექტები: თითოეულს აქვს ღილაკი გუნდში გასაწევრიანებლად, ხოლო გუნდს ის უძღვება, ვინც პროექტს აქვეყნებს.
teams-task-alone = გასაგებია: { $text }
teams-task-due-alone = ვადა: { $on }
teams-task-remind = სჯობს შემახსენო
teams-browse = პროექტები
teams-yours = თქვენი გუნდები
teams-my-teams = ჩემი გუნდები
teams-people-open = წევრები: { $people }. ღია დავალებები: { $tasks }
teams-team-of = გუნდი: { $project }
teams-of-project = პროექტი: { $project }
teams-any = { $name }
teams-member-country = { $name }, { COUNTRY($country) }
teams-member-leads = { $name } (ხელმძღვანელი)
teams-and-more = და კიდევ { $count }
teams-unnamed = ვიღაც უსახელო
teams-names = { $names }
teams-country = { COUNTRY($country) }
teams-next-step = შემდეგი ნაბიჯი: { $text }
teams-next-meeting = მომდევნო შეხვედრა: { $at }, { $title }
teams-no-meeting = შეხვედრა არ არის დანიშნული.
teams-open-tasks = ღია დავალებები: { $count } (თქვენი: { $own }, თავისუფალი: { $free })
teams-no-tasks = ღია დავალება არ არის.
teams-asks-wait = გუნდში შემოსვლა სურს და თქვენს პასუხს ელის: { $count }. იხილეთ „მეტი“.
teams-leaderless = ამ გუნდს ამჟამად ხელმძღვანელი არ ჰყავს. კოორდინატორს ვკითხეთ, ვინ იქნება.
teams-tasks = დავალებები
teams-new-task = ახალი დავალება
teams-my-tasks = ჩემი დავალებები
teams-meetings = შეხვედრები
teams-decisions = გადაწყვეტილებები
teams-people = წევრები
teams-links = ბმულები
teams-contacts = ადგილობრივი კონტაქტები
teams-more = მეტი
teams-open = გუნდის გახსნა
teams-to-team = გუნდი
teams-to-project = პროექტი
teams-task-force = დახმარების თხოვნა
teams-invite-name = სახელით მოწვევა
teams-invite-link = ბმული ერთი ადამიანისთვის
teams-requests = ვის სურს შემოსვლა
teams-leave = გუნდიდან გასვლა

## სხვებისთვის

teams-how-many = გუნდის წევრები: { $count }
teams-from = საიდან: { $countries }
teams-nobody-yet = ამჟამად ამას არავინ აკეთებს.
teams-what-team-sees = გუნდი ხედავს სახელს, რომელსაც აქ იყენებთ, და თქვენს ქვეყანას. სხვაგან როგორ დაგიკავშირდეთ, ვერ ნახავს.
teams-ask = გუნდში გაწევრიანება
teams-take-back = თხოვნის გაუქმება
teams-asked = თხოვნა გადაცემულია. პასუხს გუნდის ხელმძღვანელი გასცემს და აქვე წაიკითხავთ.
teams-asked-before = გუნდი ახლა ვერავის იღებს. სცადეთ რამდენიმე თვეში ან ნახეთ სხვა პროექტები.
teams-unasked = თხოვნა გაუქმებულია.
teams-asks = პროექტის „{ $project }“ გუნდში შემოსვლა სურს: { $name }.
teams-let-in = დიახ, შემოვიდეს
teams-let-in-name = დიახ: { $name }
teams-not-now = ახლა არა
teams-requests-of = ვის სურს შემოსვლა: { $project }
teams-no-requests = პასუხს არავინ ელის.
teams-were-invited = მოწვეულია, ჯერ უპასუხოდ: { $names }
teams-invites = { $name } გიწვევთ პროექტის „{ $project }“ გუნდში.
teams-join = გაწევრიანება
teams-no-thanks = არა, მადლობა
teams-you-declined = კარგი, პროექტის „{ $project }“ გუნდში არ შედიხართ.
teams-stays-out = კარგი. ბმული ცოტა ხანს კიდევ მოქმედებს, თუ გადაიფიქრებთ.
teams-invitation-over = ეს მოწვევა აღარ მოქმედებს. თუ კიდევ გსურთ, გაწევრიანება ითხოვეთ.
teams-welcome = კეთილი იყოს თქვენი მობრძანება! ამიერიდან გუნდის შეხვედრებსა და თქვენს დავალებებს შეგახსენებთ.
teams-you-are-in = ახლა პროექტის „{ $project }“ გუნდში ხართ.
teams-has-joined = პროექტის „{ $project }“ გუნდს შეემატა: { $name }
teams-joined-them = გუნდშია: { $name }
teams-not-let-in = ამჯერად არ შემოდის: { $name }. თავაზიანად გადავცემ.
teams-not-taken = პროექტის „{ $project }“ გუნდი ახლა ვერავის იღებს. გმადლობთ ინტერესისთვის; სხვა პროექტებიც ეძებენ ხალხს: /projects
teams-will-not = { $name } ამჯერად არ უერთდება პროექტის „{ $project }“ გუნდს.
teams-already-in = უკვე გუნდშია: { $name }
teams-decided-before = ამაზე უკვე უპასუხეს.
teams-invited = მოწვეულია: { $name }. პასუხს შეგატყობინებთ.
teams-said-no = პასუხი უარი იყო: { $name }. ხელახლა რამდენიმე თვეში შეგიძლიათ ჰკითხოთ.

## ბმულები გუნდში

teams-link-does = ამ ბმულით პროექტის „{ $project }“ გუნდში ერთი ადამიანი შევა.
teams-link-until = მოქმედებს ამ დღემდე: { $on }, და მხოლოდ სანამ გუნდს უძღვებით.
teams-link-pass-on = გადაეცით ერთ ადამიანს, ვისაც ენდობით:
teams-link-words = სთხოვეთ, მომწეროს:
teams-link-dead = ეს ბმული გუნდში აღარ მიდის. გამომგზავნს ახალი სთხოვეთ.
teams-link-closed = ეს გუნდი ეკუთვნის ქსელს „{ $network }“, სადაც ჯერ მოწვევაა საჭირო. მიმართეთ იქაურ კოორდინატორს.
teams-links-enough = უკვე { $most } ღია ბმულია. ჯერ დახურეთ, მერე ახლებს გავაკეთებ.
teams-end-links = ყველა ბმულის დახურვა
teams-links-ended = ბმულით ვეღარავინ შემოვა.

## გასვლა და ხელმძღვანელობა

teams-leaving = გსურთ გასვლა პროექტის „{ $project }“ გუნდიდან?
teams-leaving-tasks = თქვენი ღია დავალებები ხელმძღვანელს დაუბრუნდება: { $count }
teams-leaving-reminders = მისი შეხვედრებისა და დავალებების შეხსენებები მაშინვე შეწყდება.
teams-leaving-last = ბოლო წევრი ხართ. თქვენთან ერთად გაქრება ყველაფერი, რასაც გუნდი ინახავდა: დავალებები, გადაწყვეტილებები, ბმულები, ადგილობრივი კონტაქტები, შეხვედრები. ამას ვეღარ დააბრუნებთ.
teams-leaving-lead = თქვენ გარდა გუნდს არავინ უძღვება. ვინ უხელმძღვანელოს თქვენ შემდეგ?
teams-leave-last = გასვლა და წაშლა
teams-leave-open = კოორდინატორმა გადაწყვიტოს
teams-left = პროექტის „{ $project }“ გუნდიდან გახვედით.
teams-coordinator-asked = კოორდინატორს ვკითხავ, ვინ უხელმძღვანელებს.
teams-has-left = { $name } გავიდა პროექტის „{ $project }“ გუნდიდან.
teams-you-are-out = პროექტის „{ $project }“ გუნდში აღარ ხართ. მისი შეხსენებები შეწყდა.
teams-you-lead = ამიერიდან პროექტის „{ $project }“ გუნდს თქვენ უძღვებით. თუ არ შეგიძლიათ, გახსენით გუნდი და გადააბარეთ.
teams-people-of = გუნდის წევრები: { $count }
teams-since = გუნდშია ამ დღიდან: { $on }
teams-has-open = ღია დავალებები: { $count }
teams-make-lead = ერთად ხელმძღვანელობა
teams-hand-over = ხელმძღვანელობის გადაბარება
teams-remove = გუნდიდან გაყვანა
teams-person-gone = ეს უკვე შეუძლებელია: ნახეთ, ვინ არის ახლა გუნდში.
teams-leads-too = ახლა ისიც უძღვება: { $name }
teams-handed-over = გუნდს ახლა უძღვება: { $name }
teams-removed = გუნდში აღარ არის: { $name }
teams-who-leads = პროექტის „{ $project }“ გუნდს ხელმძღვანელი აღარ ჰყავს. წევრები: { $count }. ვინ უხელმძღვანელოს? თუ ვერ შეძლებს, გადააბარებს.
teams-has-lead = ამ გუნდს უკვე ჰყავს ხელმძღვანელი.
teams-lead-named = პროექტის „{ $project }“ გუნდს ახლა უძღვება { $name }. ამას მასაც ვატყობინებ.

## დავალებები

teams-task-title = დავალება
teams-field-project = გუნდი
    .ask = რომელი გუნდისთვის?
    .help = დააჭირეთ ღილაკს ან დაწერეთ პროექტის სახელი
teams-field-task = რა
    .ask =
        რა არის გასაკეთებელი? იმავე სტრიქონში შეგიძლიათ თქვათ, ვინ და როდემდე:
        სკოლაში დარეკვა ნინო პარასკევს
    .help = რამდენიმე სიტყვა
teams-field-owner = ვინ
    .ask = ვინ გააკეთებს?
    .help = გუნდის წევრის სახელი
teams-field-due = როდემდე
    .ask = როდემდე? დაწერეთ დღე, მაგალითად: პარასკევს, 12 მაისს, ორ კვირაში
    .help = დღე, რომელიც ჯერ არ გასულა
teams-me = მე
teams-nobody = ჯერ არავინ
teams-tomorrow = ხვალ
teams-in-a-week = ერთ კვირაში
teams-in-a-month = ერთ თვეში
teams-day = { $on }
teams-due = ვადა: { $on }, { RELATIVE($days) }
teams-due-on = ვადა: { $on }
teams-no-date = ვადის გარეშე
teams-owner-line = ვინ: { $name }
teams-reminded = შევახსენებ წინა დღეს, იმავე დღეს და ერთხელ მის შემდეგ.
teams-owner-which = ვის გულისხმობთ?
teams-due-which = რომელ დღეს გულისხმობთ?
teams-owner-unknown = ამ სახელით გუნდში არავინ არის. დააჭირეთ ღილაკს ან სხვანაირად დაწერეთ.
teams-owner-left = ეს ადამიანი გუნდში აღარ არის. ვინ გააკეთებს?
teams-due-unclear = მჭირდება დღე, რომელიც ჯერ არ გასულა, მაგალითად: პარასკევს, 12 მაისს, ორ კვირაში
teams-press-one = დააჭირეთ ერთ-ერთ ღილაკს ან დაწერეთ მისი სიტყვები.
teams-text-missing = დაწერეთ რამდენიმე სიტყვა.
teams-text-long = ეს { $most } ნიშანზე გრძელია. გთხოვთ, შეამოკლოთ.
teams-task-line = • { $text } — { $who }
teams-task-line-due = • { $text } — { $who }, { DAY($on) } ({ RELATIVE($days) })
teams-task-done = • შესრულდა: { $text } — { $who }
teams-task-dropped = • მოიხსნა: { $text } — { $who }
teams-is-done = შესრულებულია
teams-is-dropped = მოხსნილია
teams-from-decision = გადაწყვეტილებიდან
teams-task-saved = ჩაწერილია.
teams-changed = შეცვლილია.
teams-task-closed-before = ეს დავალება უკვე დახურულია.
teams-task-changed-since = დავალება მას შემდეგ შეიცვალა. ახლა ასეა:
teams-task-made-before = უკვე დავალებაა.
teams-take = მე გავაკეთებ
teams-taken = თქვენია. გმადლობთ!
teams-taken-before = ვიღაცამ დაგასწროთ. ახლა ასეა:
teams-done = შესრულდა
teams-not-mine = ჩემი არ არის
teams-drop = მოხსნა
teams-dropped = მოიხსნა:
teams-well-done = შესრულდა, გმადლობთ:
teams-reopen = ხელახლა გახსნა
teams-open-again = ისევ ღიაა.
teams-put-off = გადაიდო: { $on }. იმ დღეს შევახსენებ.
teams-given-back = დავალება ხელმძღვანელს დაუბრუნდა, მან ეს იცის.
teams-free-now = ახლა თავისუფალია: გუნდიდან ნებისმიერს შეუძლია ითავოს.
teams-gives = { $name } გავალებთ პროექტში „{ $project }“:
teams-gave-back = { $name } აბრუნებს დავალებას პროექტში „{ $project }“:
teams-came-back = პროექტის „{ $project }“ გუნდიდან ვიღაც გავიდა და { $count } დავალება დაბრუნდა:
teams-remind-before = ვადა ხვალაა, { $on }:
teams-remind-day = ვადა დღესაა:
teams-remind-after = ვადა იყო: { $on }. შესრულდა? ამაზე მეტჯერ აღარ გკითხავთ.
teams-details = დეტალები
teams-shown-open = ღია დავალებები: { $count }
teams-shown-mine = თქვენი ღია დავალებები: { $count }
teams-shown-free = თავისუფალი დავალებები: { $count }
teams-shown-closed = შესრულებული ან მოხსნილი: { $count }
teams-show = ჩვენება
teams-show-open = ყველა ღია
teams-show-mine = ჩემი
teams-show-free = თავისუფალი
teams-show-closed = დახურული
teams-own-open = თქვენი ღია დავალებები: { $count }
teams-no-own-tasks = ღია დავალება არ გაქვთ. ჩაწერა ასე შეგიძლიათ: /task სკოლაში დარეკვა ნინო პარასკევს

## გადაწყვეტილებები

teams-decision-title = გადაწყვეტილება
teams-field-decision = გადაწყვეტილება
    .ask =
        რა გადაწყვიტეთ? თუ ვინმემ უნდა გააკეთოს, თქვით ვინ და როდემდე:
        ნინო ბიბლიოთეკის გასაღებს ითხოვს პარასკევამდე
    .help = ერთი ან ორი წინადადება
teams-field-deciders = ვინ გადაწყვიტა
    .ask = ვინ გადაწყვიტა?
    .help = სახელები, მძიმით გამოყოფილი
teams-field-decided = როდის
    .ask = როდის გადაწყდა?
    .help = დღეს ან უფრო ადრე
teams-decided-unclear = მჭირდება დღე, რომელიც უკვე დადგა, მაგალითად: დღეს, გუშინ, 12 მაისი
teams-whole-team = მთელი გუნდი
teams-gone-by-now = ყოფილი წევრი
teams-decided-line = { $on }, გადაწყვიტა: { $who }
teams-became = დავალება: { $who }
teams-became-due = დავალება: { $who }, { DAY($on) } ({ RELATIVE($days) })
teams-became-done = დავალება შესრულდა: { $who }
teams-became-dropped = დავალება მოიხსნა: { $who }
teams-at-meeting = შეხვედრა: { $title }
teams-decision-saved = ჩაწერილია. ერთი დაჭერით დავალებად იქცევა.
teams-make-task = დავალებად ქცევა
teams-its-task = დავალების ნახვა
teams-decide = გადაწყვეტილების ჩაწერა
teams-all-decisions = ყველა გადაწყვეტილება
teams-decisions-of = გადაწყვეტილებები: { $project }
teams-no-decisions = ჯერ არაფერია ჩაწერილი. მაგალითად: /decision ბიბლიოთეკაში ვხვდებით
teams-no-decisions-here = ამ შეხვედრის გადაწყვეტილება ჯერ არ ჩაწერილა.

## შეხვედრები

teams-meetings-of = შეხვედრები თქვენი დროით: { $project }
teams-no-meetings = შეხვედრა არ არის დანიშნული. დანიშნეთ: გუნდში ყველა გაიგებს, თავისი დროით.
teams-plan-meeting = შეხვედრის დანიშვნა
teams-meets = { $at }
teams-met = { $at }

## ბმულები

teams-link-title = ბმული
teams-field-url = მისამართი
    .ask = რომელი გვერდი? გამოგზავნეთ მისამართი; წინ სახელიც შეიძლება.
    .help = გვერდის სრული მისამართი
teams-field-link-title = სათაური
    .ask = რა ერქვას ბმულს? თუ გამოტოვებთ, ერქმევა { $host }.
    .help = რამდენიმე სიტყვა
teams-link-unclear = ვინახავ მხოლოდ ღია ინტერნეტის მისამართებს, მაგალითად https://example.org/plan. კერძო ქსელის ან პაროლიან მისამართებს ვერ ვინახავ.
teams-link-saved = ბმული შენახულია.
teams-link-known = ეს ბმული გუნდს უკვე აქვს.
teams-links-of = ბმულები: { $project }
teams-no-links = ბმულები ჯერ არ არის: გეგმა, საერთო საქაღალდე, ფოტოები…
teams-add-link = ბმულის დამატება
teams-remove-link = მოშორება: { $title }
teams-delete = წაშლა
teams-deleted = წაშლილია.

## ადგილობრივი კონტაქტები: მხოლოდ გუნდისთვის

teams-contact-title = ადგილობრივი კონტაქტი
teams-field-name = სახელი
    .ask = ვინ არის? ადგილობრივი ადამიანის, ჯგუფის ან დაწესებულების სახელი.
    .help = სახელი
teams-field-kind = სახე
    .ask = ვინ არიან?
    .help = დააჭირეთ ღილაკს
teams-field-does = რას აკეთებენ ჩვენთვის
    .ask = რას აკეთებენ თქვენთვის?
    .help = რამდენიმე წინადადება
teams-field-reach = როგორ დავუკავშირდეთ
    .ask = როგორ დავუკავშირდეთ? ამას მხოლოდ თქვენი გუნდი ნახავს.
    .help = ადგილი, დრო, ნომერი
teams-kind-parents = მშობლები
teams-kind-administration = ადმინისტრაცია
teams-kind-organisation = ორგანიზაცია
teams-kind-firm = კომპანია
teams-kind-other = სხვა
teams-does = რას აკეთებენ: { $text }
teams-reach = დაკავშირება: { $text }
teams-contact-private = ადგილობრივ კონტაქტებს მხოლოდ თქვენი გუნდი ხედავს: არ ჩანს არც ძიებაში, არც კოორდინატორებთან, არც ციფრებში.
teams-contact-saved = შენახულია თქვენი გუნდისთვის.
teams-contacts-of = ადგილობრივი კონტაქტები: { $project }
teams-no-contacts = ჯერ არ არის. მშობლები, ადმინისტრაცია, ორგანიზაციები, კომპანიები: ვინც გეხმარებათ, რომ არ დაიკარგოს, როცა ხალხი შეიცვლება.
teams-add-contact = კონტაქტის დამატება
teams-changed-on = ბოლო ცვლილება: { $on }

## ვის მოვიწვიოთ

teams-invite-title = გუნდში მოწვევა
teams-field-who = ვის
    .ask = ვის იწვევთ? დაწერეთ სახელი, რომელსაც აქ იყენებს.
    .help = ქსელის წევრის სახელი
teams-who-which = ვის გულისხმობთ? მოწვევა მხოლოდ დაჭერის შემდეგ გაიგზავნება.
teams-who-unknown = ქსელში ამ სახელით გუნდის გარეთ არავის ვიცნობ. ბმული ყველას გამოადგება: იხილეთ გუნდში „მეტი“.
teams-who-section = { $name }, { $section }
teams-who-country = { $name }, { COUNTRY($country) }

## რაც არ შეიძლება

teams-gone = ეს აქ არ არის, ან ეკუთვნის გუნდს, რომელშიც არ ხართ.
teams-leads-only = ეს მხოლოდ გუნდის ხელმძღვანელს შეუძლია. ჰკითხეთ გუნდში.
teams-not-yours = ამას წყვეტს ის, ვინც ჩაწერა, ვინც აკეთებს ან ვინც გუნდს უძღვება.
