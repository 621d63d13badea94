# პირველი შეხვედრა, პროფილი, ენა, საათი, გაწევრება, მონაცემები. თითო კითხვა; საყვედურის გარეშე; ვამბობთ, რა დაიწეროს.

## ბრძანებები: მენიუს სტრიქონი და სიტყვები, რომლებსაც მის ნაცვლად წერენ

people-command-start = დაწყება ან დაბრუნება
    .words = დაწყება, დავიწყოთ, გამარჯობა, გამარჯობათ, სალამი, მოგესალმებით, დილა მშვიდობისა, დღე მშვიდობისა, საღამო მშვიდობისა
people-command-me = ჩემი პროფილი
    .words = მე, ჩემი პროფილი, პროფილი, ვინ ვარ
people-command-join = ქვეყნისა და სექციის არჩევა
    .words = გაწევრება, სექციაში გაწევრება, სექციის შეცვლა
people-command-settings = ენა, საათი, სიჩუმე, ჩემი მონაცემები
    .words = პარამეტრები, მორგება
people-command-language = ენის შეცვლა
    .words = ენა, ენის შეცვლა
people-command-timezone = ჩემი საათის დაყენება
    .words = სასაათო სარტყელი, ჩემი საათი, საათი
people-command-stop = მომწერეთ მხოლოდ მაშინ, როცა მე ვწერ
    .words = აღარ მომწერო, აღარ მომწეროთ, გამოწერის გაუქმება
people-command-mydata = ყველაფერი, რაც ჩემზე ინახება
    .words = ჩემი მონაცემები, მომეცი ჩემი მონაცემები
people-command-forgetme = ჩემი წაშლა
    .words = დამივიწყე, დამივიწყეთ, წამშალე, წამშალეთ
people-command-requests = ვის სურს გაწევრება
    .words = მოთხოვნები, გაწევრების მოთხოვნები

## პირველი შეხვედრა

people-start-title = გაცნობა
people-hello =
    გამარჯობა! მე Kith ვარ, თქვენი თანაშემწე ქსელში „{ $network }“.
    ჯერ რამდენიმე მოკლე კითხვა. ნებისმიერის გამოტოვება შეგიძლიათ.
people-hello-several =
    გამარჯობა! მე Kith ვარ, რამდენიმე ქსელის თანაშემწე.
    ჯერ რამდენიმე მოკლე კითხვა. ნებისმიერის გამოტოვება შეგიძლიათ.
people-language = ენა
    .ask = რომელ ენაზე ვისაუბროთ?
    .help = დააჭირეთ ენას ან დაწერეთ: ქართული
people-language-unknown = ეს ენა ჯერ არ ვიცი. ვლაპარაკობ ამ ენებზე: { $languages }. დააჭირეთ ერთ-ერთს ან დაწერეთ.
people-network = ქსელი
    .ask = რომელ ქსელში ხართ? თუ სხვა ენა გირჩევნიათ, ჯერ მას დააჭირეთ. ორივეს შეცვლა მოგვიანებითაც შეგიძლიათ.
    .help = დააჭირეთ ქსელს ან დაწერეთ მისი სახელი
people-network-unknown = ამ სახელის ღია ქსელი არ ვიცი. არის ასეთი: { $networks }. დააჭირეთ ერთ-ერთს ან დაწერეთ სახელი.
people-name = სახელი
    .ask = როგორ მოგმართოთ? ამ სახელს სხვებიც ხედავენ, ამიტომ მოგონილი სახელიც კარგია და უფრო უსაფრთხო.
    .help = სახელი ან ფსევდონიმი, არაუმეტეს 40 ნიშნისა
people-name-none = უსახელოდ დარჩენა
people-name-empty = აქ ასოები არ არის. დაწერეთ სახელი ან დააჭირეთ ღილაკს.
people-name-long = ცოტა გრძელია. გთხოვთ, 40 ნიშანში ჩაეტიოთ.
people-name-phone = ეს ტელეფონის ნომერს ჰგავს, ნომრებს კი არ ვინახავ. დაწერეთ სახელი ან დააჭირეთ ღილაკს.
people-name-coordinator = ეს სახელი აქაურ კოორდინატორს ჰქვია. აირჩიეთ სხვა, რომ ერთმანეთში არ აგრიონ.
people-name-link = ეს მისამართს ჰგავს. დაწერეთ სახელი ბმულის გარეშე ან დააჭირეთ ღილაკს.
people-pseudonyms = ყანჩა, ტირიფი, კომეტა, წავი, ნეკერჩხალი, ფარანი, მერცხალი, კენჭი, ღვია, შევარდენი, სამყურა, ნავსადგური, ფოცხვერი, ქარვა, გულწითელა, კედარი
people-unnamed = უსახელო ადამიანი
people-home = ქვეყანა და სექცია
    .ask = რომელი სექციიდან ან ქვეყნიდან ხართ? დააჭირეთ ღილაკს ან დაწერეთ სახელწოდება.
    .help = სექცია, ქალაქი ან ქვეყანა, მაგალითად: საქართველო
people-country = ქვეყანა
    .ask = რომელი ქვეყანა?
    .help = ქვეყნის სახელი, მაგალითად: საქართველო
people-home-inside = { COUNTRY($country) }: რომელი სექცია? დააჭირეთ მას, ან „გამოტოვებას“, თუ არც ერთში ხართ.
people-home-typed = რომელ ქვეყანაში ხართ? დაწერეთ მისი სახელი.
people-other-country = სხვა ქვეყანა
people-section-unknown = ასეთი სექცია ვერ ვიპოვე. დააჭირეთ ერთ-ერთს, სცადეთ სხვანაირად ან დააჭირეთ „გამოტოვებას“.
people-home-unknown = ასეთი სექცია ან ქვეყანა ვერ ვიპოვე. სცადეთ ქვეყნის სახელი ან დააჭირეთ „გამოტოვებას“.
people-home-city = ამ ადგილას სექცია ჯერ არ არის. ეს თქვენი ქვეყანაა?
people-home-now = ახლა: { $home }. „გამოტოვება“ არაფერს ცვლის.
people-section-gone = სექცია, რომელიც დაიხურა
people-did-you-mean = ხომ არ იგულისხმეთ რომელიმე ამათგანი?
people-which-one = ამ სახელით რამდენიმე არსებობს. რომელი?
people-zone = სასაათო სარტყელი
    .ask = ახლა რომელი საათია თქვენთან? დააჭირეთ ღილაკს ან დაწერეთ თქვენი ქალაქი.
    .help = ქალაქი, მაგალითად: თბილისი. ან დრო, მაგალითად: 14:05
people-zone-now = { $time } – { $city }
people-zone-right = { $city }: იქ ახლა { $time } საათია. თქვენთანაც ასეა?
people-zone-which = ამ საათებიდან რომელია თქვენი?
people-zone-unknown = ეს ადგილი ვერ ვიპოვე. დაწერეთ უახლოესი დიდი ქალაქი ან თქვენი დრო, მაგალითად 14:05.
people-zone-no-such-time = ეს დრო ახლა არსად არის: { $time }. დაწერეთ, რას აჩვენებს თქვენი საათი, მაგალითად 14:05, ან თქვენი ქალაქი.
people-zone-unclear = დააჭირეთ თქვენს დროს ან დაწერეთ ქალაქი.
people-yes-words = დიახ, კი, ხო, სწორია, ზუსტად, კარგი, ასეა
people-welcome = კეთილი იყოს თქვენი მობრძანება, { $name }!
people-welcome-unnamed = კეთილი იყოს თქვენი მობრძანება!
people-clock = თქვენი საათი: { ZONE($zone) }, ახლა { TIME($at) }. თუ ასე არ არის, გაგზავნეთ /timezone.
people-clock-unset = თქვენი დრო ჯერ არ ვიცი. როცა გენებოთ, გაგზავნეთ /timezone.
people-goes-on = ახლა დავუბრუნდეთ იმას, რაც დაწერეთ.
people-first-step = როცა თქვენი ჯგუფი რამეს გააკეთებს, ერთი სტრიქონით მომწერეთ, მაგალითად:
people-example = /log სანაპიროს დასუფთავება გუშინ, 12 მოხალისე, 3 საათი
people-empty-network = ეს ქსელი ჯერ ცარიელია. დაამატეთ პირველი სექცია და სხვებიც შეძლებენ გაწევრებას.
people-first-section = სექციის დამატება
people-other-networks = სხვა ქსელები

## დაბრუნება

people-back = მიხარია თქვენი ნახვა, { $name }.
people-back-unnamed = მიხარია თქვენი ნახვა.
people-back-where = თქვენ აქ ხართ: { $home } ({ $network }).
people-stopped = კარგი, ჩუმად ვიქნები. ამიერიდან მხოლოდ მაშინ მოგწერთ, როცა თქვენ მომწერთ. თუ შეტყობინებები ისევ მოგინდებათ, გაგზავნეთ /start.
people-resume = ისევ მომწერეთ
people-resume-reminders = შეხსენებების განახლება
people-resumed = ისევ შემიძლია მოგწეროთ: პასუხები თქვენს აქტივობებზე, გადაწყვეტილებები, რასაც მთხოვთ.
people-be-quiet = მომწერეთ, როცა მე ვწერ

## გაწევრება

people-in = ახლა ქსელში „{ $network }“ ხართ.
people-in-section = ახლა სექციაში „{ $section }“ ხართ ({ $network }).
people-in-country = ქსელში „{ $network }“ ხართ. ქვეყანა: { COUNTRY($country) }.
people-joined = გაწევრდით სექციაში „{ $section }“.
people-asked = კოორდინატორს ვკითხე, შეგიძლიათ თუ არა გაწევრდეთ სექციაში „{ $section }“. პასუხს შეგატყობინებთ. მანამდე შეგიძლიათ მიმოიხედოთ.
people-asked-nobody = სექციაში „{ $section }“ კოორდინატორი წყვეტს, ახლა კი ვერავის ვუკავშირდები. თქვენი სურვილი შენახულია: პირველი, ვინც მოვა, დაინახავს.
people-no-section = არც ერთ სექციაში არ ხართ.
people-choose-section = სექციის არჩევა
people-see-section = სექციის ნახვა
people-left = დატოვეთ სექცია „{ $section }“. რაც ჩაწერეთ, მასთან რჩება. სხვა სექციაში გაწევრება ნებისმიერ დროს შეგიძლიათ.
people-left-role = სექციის „{ $section }“ კოორდინატორი აღარ ხართ.
people-already-in = უკვე ხართ ქსელში „{ $network }“.
people-link-already = უკვე ხართ სექციაში „{ $section }“. არაფერი შეცვლილა.
people-link-elsewhere = ეს მოწვევა სექციისთვისაა: „{ $theirs }“. თქვენ ხართ სექციაში „{ $mine }“. გადახვალთ?
people-link-expired = ეს მოწვევა აღარ მოქმედებს. ითხოვეთ ახალი.
people-link-used = ეს მოწვევა უკვე გამოყენებულია. ითხოვეთ ახალი.
people-link-unknown = ეს მოწვევა ვერ ვიცანი. შეამოწმეთ, ბმული სრულია თუ არა, ან ითხოვეთ ახალი.
people-move = გადასვლა
people-stay-here = აქ დარჩენა
people-now-coordinates-section = ამიერიდან სექციის „{ $section }“ კოორდინატორი ხართ. რას ნიშნავს ეს, გეტყვით /help.
people-now-coordinates-country = ამიერიდან ქვეყნის კოორდინატორი ხართ: { COUNTRY($country) }. რას ნიშნავს ეს, გეტყვით /help.
people-now-coordinates-network = ამიერიდან ქსელის „{ $network }“ კოორდინატორი ხართ. რას ნიშნავს ეს, გეტყვით /help.
people-request = { $name }: სურს გაწევრდეს სექციაში „{ $section }“.
people-request-unnamed = უსახელო ადამიანს სურს გაწევრდეს სექციაში „{ $section }“.
people-accept = მიღება
people-decline = უარი
people-has-joined = { $name } ახლა სექციაშია: „{ $section }“. უკვე შევატყობინე.
people-was-declined = უარი: { $name } არ არის სექციაში „{ $section }“. თავაზიანად შევატყობინე.
people-has-joined-later = { $name } ახლა სექციაშია: „{ $section }“. ჩემი შეტყობინებები შეჩერებული აქვს და ამას დაბრუნებისას გაიგებს.
people-was-declined-later = უარი: { $name } არ არის სექციაში „{ $section }“. ჩემი შეტყობინებები შეჩერებული აქვს და ამას დაბრუნებისას გაიგებს.
people-request-gone = ეს მოთხოვნა აღარ არსებობს.
people-request-was =
    { $state ->
        [accepted] პასუხი უკვე იყო: მიღება.
        [declined] პასუხი უკვე იყო: უარი.
        [withdrawn] აღარ არის საჭირო: სხვა სექცია იპოვა.
       *[other] პასუხი უკვე იყო.
    }
people-request-accepted = კარგი ამბავი: ახლა სექციაში „{ $section }“ ხართ. კეთილი იყოს თქვენი მობრძანება!
people-request-declined = სექცია „{ $section }“ ახლა ვერ მიგიღებთ. შეგიძლიათ სხვა აირჩიოთ ან სექციის გარეშე გააგრძელოთ.
people-requests =
    { $count ->
        [one] პასუხს { $count } ადამიანი ელოდება.
       *[other] პასუხს { $count } ადამიანი ელოდება.
    }
people-requests-none = პასუხს არავინ ელოდება.

## პროფილი

people-not-told = არ არის მითითებული
people-line-home = ქვეყანა და სექცია: { $value }
people-line-kinds = ვინ ვარ: { $value }
people-line-themes = ჩემი თემები: { $value }
people-line-roles = როლები: { $value }
people-line-language = ენა: { $value }
people-line-zone = საათი: { ZONE($zone) }, ახლა { TIME($at) }
people-others-see = სხვები მხოლოდ ამას ხედავენ: { $profile }
people-edit-name = სახელი
people-edit-kinds = ვინ ვარ
people-edit-home = ქვეყანა, სექცია
people-edit-themes = ჩემი თემები
people-edit-language = ენა
people-edit-zone = საათი
people-kinds-ask = ვინ ხართ? დააჭირეთ ყველაფერს, რაც გეხებათ; მოსახსნელად კიდევ ერთხელ დააჭირეთ.
people-kind-volunteer = მოხალისე
people-kind-formal-educator = პედაგოგი სკოლაში ან უმაღლესში
people-kind-nonformal-educator = პედაგოგი სკოლის გარეთ
people-kind-researcher = მკვლევარი
people-kind-student = სტუდენტი
people-themes-ask = რომელი თემებია თქვენთვის მნიშვნელოვანი? დააჭირეთ, რაც გეხებათ; მოსახსნელად კიდევ ერთხელ დააჭირეთ.
people-role-section = სექციის კოორდინატორი: { $section }
people-role-country = ქვეყნის კოორდინატორი: { COUNTRY($country) }
people-role-network = ქსელის კოორდინატორი: { $network }
people-role-admin = ადმინისტრატორი
people-unchanged = ყველაფერი ისე რჩება, როგორც იყო.
people-name-saved = მოგმართავთ ასე: { $name }.
people-name-removed = სახელს არ გამოვაჩენ.
people-language-saved = ენა ახლა: { LANGUAGE($language) }.
people-zone-current = ახლა: { ZONE($zone) }, { TIME($at) }. „გამოტოვება“ არაფერს ცვლის.
people-zone-saved = თქვენი საათი: { ZONE($zone) }, ახლა { TIME($at) }.
people-to-profile = ჩემი პროფილი
people-to-expert = რაზე შეიძლება მკითხონ
people-to-settings = პარამეტრები
people-to-offers = ვთავაზობ, ვეძებ

## პარამეტრები

people-settings-title = პარამეტრები
people-line-channel = ჯერ აქ გწერთ: { $name }
people-edit-channel = სად გწერთ
people-line-active = შემიძლია მოგწეროთ იმაზე, რაც თქვენ გეხებათ.
people-line-quiet = სიჩუმის საათები: { $hours }
people-line-no-quiet = სიჩუმის საათები: არ არის
people-edit-digest = მიმოხილვა
people-weekly-digest = კვირაში ერთხელ მიმოხილვა
people-edit-quiet = სიჩუმის საათები
people-line-stopped = გწერთ მხოლოდ მაშინ, როცა თქვენ მწერთ.
people-networks = ქსელები
people-my-data = ჩემი მონაცემები
people-erase = ჩემი წაშლა

## მონაცემები

people-data = აი ყველაფერი, რასაც თქვენზე ვინახავ: გვერდი წასაკითხად და ფაილი პროგრამებისთვის.
people-data-advice = ფაილები მხოლოდ თქვენთვის შეინახეთ და, როცა აღარ დაგჭირდებათ, წაშალეთ.
people-data-page = გვერდი ყველაფრით, რაც თქვენზე ინახება
people-data-file = იგივე მონაცემები პროგრამებისთვის
people-data-title = რას ინახავს Kith ჩემზე
people-data-intro = მდგომარეობა: { $at }.
people-data-word =
    { $key ->
        [people] მე
        [linking] დაკავშირებული არხები
        [link_code] ღია კოდი
        [link_tries] კოდები, რომლებმაც არ იმუშავა
        [link_pauses] პაუზები ხელახალ დაკავშირებამდე
        [merges] გაერთიანებული ჩანაწერები
        [set_aside] რაც გადაიდო
        [networks] ქსელები
        [activities] აქტივობები
        [person] პიროვნება
        [accounts] ანგარიშები
        [browsers] შესული ბრაუზერები
        [browser] ბრაუზერი
        [last_used] ბოლო გამოყენება
        [servers] სერვერები, სადაც ვარ
        [server] სერვერი
        [seen_at] ბოლო ამბავი იქიდან
        [memberships] წევრობა
        [roles] როლები
        [invitations] მოწვევები
        [requests] გაწევრების მოთხოვნები
        [drafts] დაუსრულებელი ჩანაწერები
        [conversation] საუბარი
        [files] ფაილები
        [events] რაც გავგზავნე (სიტყვების გარეშე)
        [letters] რაც გამომიგზავნეს (სიტყვების გარეშე)
        [audit] რა გავაკეთე უფლებებით
        [changes] ცვლილებები
        [questions] კითხვები
        [photos] ფოტოები
        [id] ნომერი
        [name] სახელი
        [title] სათაური
        [text] ტექსტი
        [outcome] შედეგი
        [place] ადგილი
        [link] ბმული
        [language] ენა
        [zone] სასაათო სარტყელი
        [country] ქვეყანა
        [server_id] სერვერი (ნომერი)
        [section_id] სექცია
        [network_id] ქსელი
        [person_id] ჩემი ნომერი
        [kinds] ვინ ვარ
        [themes] თემები
        [role] როლი
        [scope] არეალი
        [platform] პლატფორმა
        [external_id] ნომერი პლატფორმაზე
        [chat] ჩატი
        [app_language] აპლიკაციის ენა
        [created_at] როდიდან
        [joined_at] გაწევრება
        [stopped_at] სიჩუმე როდიდან
        [unreachable_at] მიუწვდომელია როდიდან
        [kept] ჩემთვის შენახული
        [missed_at] ჯერ არ მაცნობეს როდიდან
        [preferred] პირველი არჩევანი
        [public_chat] სერვერის ბოლო არხი
        [public_at] იქ ვიყავი
        [knocked_at] იქ ითქვა
        [inbox] შემოსულები
        [granted_at] მიცემულია
        [made_at] შექმნილია
        [expires_at] მოქმედების ვადა
        [used_at] გამოყენებულია
        [asked_at] იკითხეს
        [decided_at] გადაწყდა
        [opened_at] დაიწყო
        [changed_at] შეიცვალა
        [closed_at] დაიხურა
        [at] როდის
        [state] მდგომარეობა
        [status] მდგომარეობა
        [action] ქმედება
        [detail] დეტალები
        [form] ფორმა
        [values] პასუხები
        [body] შეტყობინება
        [own] ჩემი დაწერილი
        [starts_on] პირველი დღე
        [ends_on] ბოლო დღე
        [volunteers] მოხალისეები
        [reached] რამდენს შეეხო
        [visibility] ვისთვის ჩანს
        [answers] პასუხები
        [unclear] გაურკვეველი
        [mime] ფაილის სახე
        [bytes] ბაიტები
        [made_by] ვინ შექმნა (ნომერი)
        [used_by] ვინ გამოიყენა (ნომერი)
        [decided_by] ვინ გადაწყვიტა (ნომერი)
        [reason] მიზეზი
        [single_use] მხოლოდ ერთხელ
        [section] სექცია
        [network] ქსელი
        [about] რაზეა
        [about_yours] ჩემსაზე
        [linked_at] დაკავშირებულია
        [merged_into] გახდა ნაწილი (ნომერი)
        [asked_about_the_same_name] კითხვა, ვარ თუ არა სხვა ქსელშიც
        [two_accounts] ორი ანგარიში, შეიძლება ჩემი
        [activity] აქტივობა
        [adaptations] ადაპტაციები
        [agreed] თანხმობა
        [aim] მიზანი
        [aims] მიზნები
        [announcements] განცხადებები
        [anonymous] უსახელოდ
        [answer] პასუხი
        [answer_by] პასუხის ვადა
        [apply_by] განაცხადის ვადა
        [ask_at] ხელახლა კითხვა
        [asked] კითხვები
        [asked_to_lead] წაძღოლის თხოვნა
        [asks] კითხვები
        [attendance] დასწრება
        [attention] სიჩუმის საათები
        [available_from] თავისუფალია: დასაწყისი
        [available_until] თავისუფალია: დასასრული
        [away_until] არყოფნა: ბოლო დღე
        [blocked] დაბლოკილი ადამიანები
        [bookmarked] სანიშნები
        [bookmarks] სანიშნები
        [cadence] რა სიხშირით
        [calendar_link_made_at] კალენდრის ბმული
        [calls_of_both] ორი ქსელის კონკურსები
        [checks] შემოწმებები
        [claims] რის წაძღოლაც ვითხოვე
        [cohort] სასწავლო ჯგუფი
        [cohorts] სასწავლო ჯგუფები
        [completed_at] დასრულდა
        [contact] კონტაქტი
        [contact_given] მიცემული კონტაქტი
        [contacts] კონტაქტები
        [contacts_written] ჩაწერილი კონტაქტები
        [context] ვითარება
        [coordinators_lines] კოორდინატორის სტრიქონები
        [copies] წყარო
        [cost] ხარჯი
        [costs] ხარჯები
        [countries] ქვეყნები
        [daily_cap] შეტყობინება დღეში
        [days] დღეები
        [decided] გადაწყვეტილებები
        [decided_on] გადაწყვეტილების დღე
        [decisions] გადაწყვეტილებები
        [digests] სიახლეები
        [disciplines] დისციპლინები
        [dismissed] უარყოფილი
        [does] რას აკეთებს
        [done] რა გაკეთდა
        [due_on] ვადა
        [ended_at] დასრულდა
        [english] ინგლისურად
        [evidence] დადასტურება
        [factors] ფაქტორები
        [facts] ტექსტი
        [federation] პარტნიორი ქსელები
        [first] პირველი
        [first_time] პირველად
        [followed] გამოწერილი
        [follows] გამოწერები
        [gallery] გალერეაში
        [has_a_page_that_can_be_checked] აქვს შესამოწმებელი გვერდი
        [help_asked] ნათხოვნი დახმარება
        [help_messages] წერილები თხოვნებზე
        [help_taken] აღებული თხოვნები
        [helpers] დამხმარეები
        [hours] საათები
        [how] როგორ
        [how_it_went] როგორ ჩაიარა
        [ideas] იდეები
        [important] მნიშვნელოვანი
        [introduction] გაცნობა
        [introductions] გაცნობები
        [issues] ადგილობრივი პრობლემები
        [item] ნომერი
        [key] ნიშანი
        [kind] სახე
        [languages] ენები
        [last] ბოლო
        [last_at] ბოლოს
        [led_by_me] მე ვუძღვები
        [left_alone] უპასუხოდ
        [level] დონე
        [licence] ლიცენზია
        [lines] შეტყობინებები
        [lines_until] სტრიქონები: ბოლო დღე
        [linked] დაკავშირებული პრაქტიკები
        [links] ბმულები
        [links_into_teams] ბმულები გუნდებში
        [listed] სხვებისთვის ჩანს
        [listed_at] ჩანს შემდეგი დღიდან
        [local_time] დრო
        [looked_after_by_me] ჩემი პასუხისმგებლობით
        [looked_at] ნანახი
        [made_on] თარიღი
        [marks] შეფასებები
        [matching] პროფილი და შესატყვისები
        [may_be_asked] რაზე შეიძლება მკითხონ
        [method] მეთოდი
        [methods] მეთოდები
        [minute] დღის წუთი
        [minutes] წუთები
        [moderation] საჩივრები
        [moment] მომენტი
        [muted] დადუმებული
        [named] ჩემი სახელით
        [named_to_partners_in_calls] სახელი პარტნიორებისთვის
        [narrowed] დაზუსტება
        [need] საჭიროება
        [needs] რა არის საჭირო
        [news_from] სიახლეები: დასაწყისი
        [news_until] სიახლეები: დასასრული
        [next_at] შემდეგი
        [next_step] შემდეგი ნაბიჯი
        [not_worked] რა არ გამოვიდა
        [note] ჩანაწერი
        [notes] ჩანაწერები
        [number] ნომერი
        [offers] გთავაზობთ
        [on] დღე
        [open_talk] ღია საუბარი
        [opened_by_me] მე გავხსენი
        [organisation] ორგანიზაცია
        [organisation_id] ორგანიზაცია
        [organisations] ორგანიზაციები
        [partners] პარტნიორები
        [passed_on] გადაცემული (უტექსტოდ)
        [paused_until] პაუზა: ბოლო დღე
        [picture] სურათი
        [picture_in_words] სურათი სიტყვებით
        [plans] გეგმები
        [practice] პრაქტიკა
        [practices] პრაქტიკები
        [profiles] პროფილები
        [project] პროექტი
        [projects] პროექტები
        [proposed] შეთავაზებული
        [proposed_at] შეთავაზებული
        [proposed_by_me] მე შევთავაზე
        [public] საჯარო ნაწილები
        [pupils_level] მოსწავლეთა საფეხური
        [question] კითხვა
        [quiet_from] სიწყნარე: დასაწყისი
        [quiet_until] სიწყნარე: დასასრული
        [ratings] თვითშეფასებები
        [reach] როგორ დავუკავშირდეთ
        [region] რეგიონი
        [regions] რეგიონები
        [reminders] შეხსენებები
        [reported] ჩემი საჩივრები
        [represents] წარმოადგენს
        [request] თხოვნა
        [research] კვლევა
        [resources] მასალები
        [result] შედეგი
        [review_reason] დაბრუნების მიზეზი
        [reviewed_at] შემოწმდა
        [rounds] შეხვედრების წრეები
        [rounds_joined] ჩემი წრეები
        [rounds_met] ჩემი სიტყვები შეხვედრებზე
        [rounds_without_a_word] წრეები უპასუხოდ
        [rule] გამეორება
        [rulings] გადაწყვეტილებები ხარისხზე
        [running] მიმდინარეობს
        [same_activities] ერთნაირი აქტივობები
        [same_here] ჩვენთანაც
        [school_leads] დასახელებული სკოლები
        [seat] ადგილი
        [sections] სექციები
        [seeks] ეძებს
        [sent_for] გაგზავნილია
        [sentence] ჩემი წინადადება
        [session] შეხვედრა
        [sessions] შეხვედრები
        [setting] გარემო
        [shares_by_default_in] საერთოა ქსელებში
        [shown] ნაჩვენები
        [sign] წარმატების ნიშანი
        [since] როდიდან
        [skips_the_next] შემდეგს ტოვებს
        [source] წყარო
        [stage] ეტაპი
        [steps] ნაბიჯები
        [suggested] შემოთავაზებული
        [taken_back] უკან წაღებული
        [task_force] დამხმარე ჯგუფი
        [taskforce] დამხმარე ჯგუფი
        [tasks] დავალებები
        [teacher_feedback] მასწავლებლის შეფასება
        [teams] გუნდები
        [texts] ტექსტები
        [ticket] მიმართვა
        [tickets] კითხვები კოორდინატორებს
        [times_told] რამდენჯერ
        [told] მოთხრობილი
        [tools] მასალები
        [topic] თემა
        [tried] ნაცადი
        [two_profiles] ორ ქსელში
        [unasked] მოუთხოვნელი რჩევები
        [unasked_messages] მოუთხოვნელი შეტყობინებები
        [updated_at] ბოლო ამბავი
        [urgent] სასწრაფო
        [url] მისამართი
        [verdict] დასკვნა
        [versions] ვერსიები
        [votes] ხმები
        [wanted] ვინ არის საჭირო
        [wanted_count] რამდენი
        [wanted_on] საჭიროა ამ დღისთვის
        [website] ვებგვერდი
        [weekday] კვირის დღე
        [weekly_hours] საათი კვირაში
        [wellbeing] კეთილდღეობა
        [went] როგორ ჩაიარა
        [what] რა
        [when] როდის
        [why] რატომ
        [word] სიტყვა
        [words] სიტყვებით
        [worked] რა გამოვიდა
        [you_decided] მეც გადავწყვიტე
        [yours] ჩემი
        [because] რის გამო
        [for] ვისთვის
        [until] მანამდე
        [event] ღონისძიება
        [organised] ჩემი ღონისძიებები
        [choice] არჩევანი
        [asked_by_me] მე ვთხოვე
        [asked_of_me] მე მთხოვეს
        [declined_at] უარი
        [base64] ფაილი
        [helpful] სასარგებლო
        [idea] იდეა
        [issue] ადგილობრივი პრობლემა
        [messages] შეტყობინებები
        [invited] მოწვეული
        [looks] ნახვები
        [criteria] კრიტერიუმები
        [trials] ცდები
        [agency] სააგენტო
        [help] დახმარების თხოვნა
        [draw] წრე
        [school] სკოლა
        [my_kind] ვისთვის
        [my_item] ჩემი ნომერი
        [theme] თემა
        [owner] ვინ აკეთებს
        [due] ვადა
        [day] დღე
        [handle] კონტაქტი
        [concerns] რაზეა
       *[other] { $key }
    }
people-erase-title = წავშალო ყველაფერი თქვენზე?
people-erase-gone = წაიშლება: პროფილი, სახელი, ანგარიშები, როლები, დაუსრულებელი ჩანაწერები, შეტყობინებები, თქვენი აქტივობების ტექსტები და ფოტოები.
people-erase-stays = დარჩება: თქვენი აქტივობების მშრალი ციფრები საერთო ჯამში, არავის სახელით.
people-erase-elsewhere = ვერ მივწვდები: შეტყობინებებს სხვის ტელეფონებში და სარეზერვო ასლებს, სანამ ვადა არ გაუვა.
people-erase-final = ეს მაშინვე მოხდება და უკან ვეღარ დაბრუნდება.
people-erase-yes = დიახ, ყველაფრის წაშლა
people-erase-no = არა, დატოვება
people-erase-leave = წაშლა, პრაქტიკების დატოვება
people-erase-practices = წაიშლება ისიც, რაც ბიბლიოთეკაში მოყევით. ან დაუტოვეთ სხვებს, თქვენი სახელის გარეშე.
people-erase-late = მას შემდეგ დრო გავიდა და ეს უარად ჩავთვალე. არაფერი წაშლილა.
people-erase-again = კიდევ ერთხელ მკითხეთ
people-erased =
    მზადაა. თქვენზე ყველაფერი წაშლილია და აღარ ვიცი, ვინ ხართ.
    გმადლობთ ყველაფრისთვის, რაც გააკეთეთ. თუ ისევ მოიწერთ, თავიდან დავიწყებთ.

# An act in the audit log as one reads it: what it was about, and what was done.
people-data-act =
    { $thing ->
        [is-activity] აქტივობა
        [is-announcement] განცხადება
        [is-call] ორი ქსელის საერთო კონკურსი
        [is-cohort] სასწავლო ჯგუფი
        [is-contact] გუნდის კონტაქტი
        [is-country] ქვეყანა
        [is-criteria] პრაქტიკების შემოწმება
        [is-decision] გუნდის გადაწყვეტილება
        [is-document] დოკუმენტი
        [is-event] ღონისძიება
        [is-factor] წარმატების ფაქტორი
        [is-federation] ქსელების გაერთიანება
        [is-help] დახმარების თხოვნა
        [is-idea] იდეა
        [is-initiative] წინა ინიციატივები
        [is-introduction] გაცნობა
        [is-invite] მოწვევა
        [is-issue] ადგილობრივი პრობლემა
        [is-join] გაწევრიანების თხოვნა
        [is-lead] მინიშნება სკოლაზე
        [is-link] დაკავშირებული ანგარიშები ან ბმულები
        [is-market] იდეების ბაზარი
        [is-match] შესატყვისები
        [is-member] წევრები
        [is-moderation] მოდერაცია
        [is-namesake] ერთსახელიანი ორი ანგარიში
        [is-network] ქსელი
        [is-organisation] ორგანიზაცია
        [is-picture] სურათი
        [is-plan] მოსინჯვის გეგმა
        [is-practice] პრაქტიკა
        [is-profile] პროფილი
        [is-project] პროექტი
        [is-region] რეგიონი
        [is-reminder] შეხსენება
        [is-report] შეტყობინება მოდერატორებისთვის
        [is-resource] რესურსი
        [is-role] როლი
        [is-rounds] შეხვედრების წრეები
        [is-section] სექცია
        [is-server] სერვერი
        [is-share] გაზიარება სხვა ქსელებთან
        [is-statistics] ციფრები
        [is-task] გუნდის დავალება
        [is-taskforce] დამხმარე ჯგუფი
        [is-team] გუნდი
        [is-theme] თემა
        [is-ticket] კითხვა კოორდინატორს
       *[is-other] უფლებებთან დაკავშირებული ქმედება
    }{ $deed ->
        [is-accept] : თანხმობა
        [is-add] : დამატება
        [is-answer] : პასუხი
        [is-ask] : შეკითხვა ან შეთავაზება
        [is-change] : ცვლილება
        [is-decide] : გადაწყვეტილება
        [is-decline] : უარი
        [is-end] : დასრულება
        [is-give] : დანიშვნა
        [is-import] : იმპორტი
        [is-join] : შეერთება
        [is-leave] : დატოვება
        [is-merge] : გაერთიანება
        [is-open] : გახსნა
        [is-pause] : შეჩერება
        [is-rate] : შეფასება ან ხმა
        [is-remove] : წაშლა
        [is-report] : შეტყობინება
        [is-restore] : აღდგენა
        [is-see] : ნახვა
        [is-share] : სხვებისთვის ჩვენება
        [is-take] : აღება
        [is-try] : მოსინჯვა
        [is-undo] : გაუქმება
       *[is-other] { "" }
    }

# What a stored word means on the page of one’s own data; others stand as they were kept.
people-data-value =
    { $value ->
        [is-active] მოქმედია
        [is-activity] აქტივობა
        [is-admin] ადმინისტრატორი
        [is-admins] ადმინისტრატორები
        [is-administration] ადმინისტრაცია
        [is-advert] რეკლამა
        [is-after] შემდეგ
        [is-agency] ეროვნული სააგენტო
        [is-agreed] შეთანხმებულია
        [is-answered] პასუხი გაცემულია
        [is-apart] ორი და არა ერთი
        [is-asked] კითხვა დასმულია
        [is-before] მანამდე
        [is-call] მონაწილეთა მიღება
        [is-cancelled] გაუქმებულია
        [is-claimed] აღებულია
        [is-closed] დახურულია
        [is-community] თემი
        [is-company] კომპანია
        [is-contacted] დაუკავშირდნენ
        [is-cooperative] კოოპერატივი
        [is-coordinator] კოორდინატორი
        [is-country] ქვეყანა
        [is-daily] ყოველდღე
        [is-dataset] მონაცემები
        [is-declined] უარყოფილია
        [is-deployment] მთელი Kith
        [is-document] დოკუმენტი
        [is-done] შესრულებულია
        [is-draft] მონახაზი
        [is-dropped] მიტოვებულია
        [is-duration] სულ
        [is-each] თითოეული
        [is-ended] დასრულებულია
        [is-evaluation] შეფასება
        [is-event] ღონისძიება
        [is-expired] ვადა გავიდა
        [is-failed] ვერ მოხერხდა
        [is-finished] დასრულებულია
        [is-firm] ფირმა
        [is-formal-educator] ფორმალური განათლება
        [is-funding] დაფინანსება
        [is-guide] სახელმძღვანელო
        [is-handles] კონტაქტების გაცვლა
        [is-held] შეჩერებულია
        [is-hidden] დამალულია
        [is-idea] იდეა
        [is-in] მონაწილეობს
        [is-initiative] ინიციატივა
        [is-introduction] გაცნობა
        [is-issue] ადგილობრივი პრობლემა
        [is-kept] შენახულია
        [is-late] დაგვიანებით
        [is-lead] უძღვება
        [is-left] გავიდა
        [is-library] ბიბლიოთეკა
        [is-listed] სიაშია
        [is-local] ვებჩატი
        [is-maybe] შეიძლება
        [is-meeting] შეხვედრა
        [is-member] წევრობა
        [is-methods] მეთოდები
        [is-missed] გამოტოვებულია
        [is-mutual] ურთიერთდახმარების საზოგადოება
        [is-need] საჭიროება
        [is-network] ქსელი
        [is-new] ახალი
        [is-no] არა
        [is-non-profit] არასამთავრობო
        [is-none] არაფერი
        [is-nonformal-educator] არაფორმალური განათლება
        [is-not] არ შეხვედრიან
        [is-off] გამორთულია
        [is-offer] შეთავაზება
        [is-offered] შეთავაზებულია
        [is-on] ჩართულია
        [is-one] ერთი პროფილი
        [is-online] ონლაინ
        [is-open] ღიაა
        [is-organisation] ორგანიზაცია
        [is-other] სხვა
        [is-parents] მშობლები
        [is-partners] პარტნიორები
        [is-paused] შეჩერებულია
        [is-permissions] ნებართვები
        [is-person] ადამიანი
        [is-personal] პირადი
        [is-picture] სურათი
        [is-planned] დაგეგმილია
        [is-poll] გამოკითხვა
        [is-practice] პრაქტიკა
        [is-private] მხოლოდ ჩემთვის
        [is-project] პროექტი
        [is-proposed] შეთავაზებულია
        [is-proved] დადასტურებულია
        [is-public] ყველა
        [is-published] გამოქვეყნებულია
        [is-refused] უარი ეთქვა
        [is-rejected] არ არის მიღებული
        [is-relay] Kith-ის მეშვეობით
        [is-removed] მოხსნილია
        [is-reported] საჩივარია
        [is-researcher] კვლევა
        [is-returned] დაბრუნებულია
        [is-running] მიმდინარეობს
        [is-said] ნათქვამია
        [is-same] იგივე
        [is-scheduled] დანიშნულია
        [is-school] სკოლა
        [is-section] სექცია
        [is-sending] იგზავნება
        [is-sent] გაგზავნილია
        [is-short] ძალიან მოკლე
        [is-silent] უპასუხოდ
        [is-slides] სლაიდები
        [is-solved] მოგვარებულია
        [is-student] სტუდენტი
        [is-taken] აღებულია
        [is-telegram] Telegram
        [is-text] ტექსტი
        [is-theme] თემა
        [is-there] იქ იყო
        [is-told] მოთხრობილია
        [is-tool] მასალა
        [is-total] სულ
        [is-unanswered] უპასუხოდ
        [is-unclaimed] ჯერ არავისია
        [is-union] პროფკავშირი
        [is-united] გაერთიანებულია
        [is-university] უნივერსიტეტი
        [is-unreachable] მიუწვდომელია
        [is-verified] დადასტურებულია
        [is-video] ვიდეო
        [is-visited] მოინახულეს
        [is-volunteer] მოხალისე
        [is-voting] კენჭისყრაზეა
        [is-waiting] ელოდება
        [is-weekly] ყოველკვირა
        [is-well] კარგად
        [is-withdrawing] უკან მიაქვთ
        [is-withdrawn] უკან წაღებულია
        [is-worked] გამოვიდა
        [is-worksheet] სამუშაო ფურცელი
        [is-wrong] არასწორია
        [is-yes] დიახ
        [is-discord] Discord
        [is-terminal] ტერმინალი
        [is-kindergarten] საბავშვო ბაღი
        [is-primary] დაწყებითი სკოლა
        [is-lower-secondary] საბაზო სკოლა
        [is-upper-secondary] საშუალო სკოლა
        [is-vocational] პროფესიული სასწავლებელი
        [is-several] რამდენიმე საფეხური
        [is-now] ახლა
        [is-all] ყველა
        [is-net] ქსელი
        [is-education] განათლება
        [is-psychology] ფსიქოლოგია
        [is-sociology] სოციოლოგია
        [is-health] ჯანმრთელობა
        [is-environment] გარემო
        [is-social-work] სოციალური მუშაობა
        [is-political-science] პოლიტოლოგია
        [is-economics] ეკონომიკა
        [is-law] სამართალი
        [is-history] ისტორია
        [is-languages] ლინგვისტიკა
        [is-arts] ხელოვნება
        [is-computing] ინფორმატიკა
        [is-sport] სპორტი
        [is-survey] გამოკითხვა
        [is-interview] ინტერვიუ
        [is-focus-group] ფოკუს-ჯგუფი
        [is-observation] დაკვირვება
        [is-case-study] შემთხვევის შესწავლა
        [is-action-research] პრაქტიკის კვლევა
        [is-experiment] ექსპერიმენტი
        [is-text-analysis] ტექსტის ანალიზი
        [is-statistics] სტატისტიკა
        [is-mapping] კარტოგრაფია
        [is-literature-review] ლიტერატურის მიმოხილვა
       *[kept] { $kept }
    }
