# ვებ-ჩატისა და ტერმინალის საკუთარი სიტყვები. რასაც Kith ამბობს, განყოფილებებიდან მოდის.

## გვერდი

local-page-conversation = საუბარი
local-page-input = დაწერეთ შეტყობინება
local-page-send = გაგზავნა
local-page-commands = ბრძანებები
local-page-attach = ფოტოს, ფაილის ან მდებარეობის დამატება
local-page-photo = ფოტო
local-page-photo-alt = თქვენი ფოტო
local-page-photo-chosen = ფოტო დამატებულია. თუ გსურთ, დაურთეთ წარწერა და გააგზავნეთ.
local-page-file = ფაილი
local-page-file-chosen = ფაილი დამატებულია. თუ გსურთ, დაურთეთ რამდენიმე სიტყვა და გააგზავნეთ.
local-page-share-location = ჩემი მდებარეობის გაზიარება
local-page-locating = მდებარეობა ისაზღვრება…
local-page-location-sent = მდებარეობა გაზიარებულია
local-page-location-failed = მდებარეობა ვერ დადგინდა. დაწერეთ ქალაქის სახელი.
local-page-edit = შეტყობინების შეცვლა
local-page-editing = შეტყობინება იცვლება
local-page-edited = შეცვლილია
local-page-drop = გაუქმება
local-page-close = დახურვა
local-page-you = თქვენ:
local-page-kith = Kith:
local-page-today = დღეს
local-page-yesterday = გუშინ
local-page-typing = Kith წერს
local-page-waiting = ჯერ არ გაგზავნილა
local-page-offline = კავშირი არ არის. დაწერილი შენახულია და მოგვიანებით გაიგზავნება.
local-page-newest = ბოლო შეტყობინებაზე გადასვლა
local-page-welcome = ჩაიწერეთ, რა გააკეთა თქვენმა ჯგუფმა, და ნახეთ საერთო შედეგი. დააჭირეთ „დაწყებას“.
local-page-start = დაწყება
local-page-demo = დემო: აქ ყველაფერი გამოგონილია
local-page-who = სცადეთ როგორც
local-page-download = ჩამოტვირთვა
local-page-account = თქვენი ბრაუზერები
local-page-account-about = თქვენი ჩატი Kith-თან ამ ბრაუზერებშია გახსნილი. რაც დაწერეთ, გასვლის შემდეგაც რჩება.
local-page-this-browser = ეს ბრაუზერი
local-page-last-used = ბოლო გამოყენება:
local-page-browser = ბრაუზერი
local-page-sign-out = გასვლა
local-page-stay = დარჩენა
local-page-gate-waits = Kith აქაც და იქაც, საიდანაც კოდია, გკითხავთ, ორივე თქვენ ხართ თუ არა. ორი „დიახ“-ის შემდეგ ჩატი გაიხსნება.
local-page-gate-again = სხვა კოდის შეყვანა
local-page-gate-over = ამ ბრაუზერიდან გასული ხართ.
local-page-gate-back = კოდის შეყვანა
local-page-form-open = ფორმის სახით შევსება
local-page-form-send = მზადაა
local-page-form-sending = იგზავნება…
local-page-form-cancel = ჩატში დაბრუნება
local-page-form-optional = (არასავალდებულო)
local-page-form-required = ეს ველი უნდა შეივსოს.
local-page-form-none = არჩეული არ არის
local-page-form-search = ძებნა
local-page-form-date = დღის არჩევა კალენდარში
local-page-noscript = ჩატს JavaScript სჭირდება. ჩართეთ ის ამ გვერდისთვის.
local-page-refused-empty = გასაგზავნი ჯერ არაფერია.
local-page-refused-long = ერთი შეტყობინებისთვის ძალიან გრძელია. გააგზავნეთ ნაწილებად.
local-page-refused-gone = ეს შეტყობინება აღარ არსებობს. გააგზავნეთ ახლად.
local-page-refused-closed = Kith თავიდან ეშვება. სცადეთ ცოტა ხანში.
local-page-refused-unlinked = ჯერ არა: ჯერ ორივე მხრიდან „დიახ“ არის საჭირო.
local-page-refused-photo-large = ფოტო 5 მბ-ზე დიდია. გააგზავნეთ უფრო პატარა.
local-page-refused-photo-kind = ფოტო ვერ იკითხება. გამოდგება JPEG, PNG და WebP.
local-page-refused-file-large = ფაილი 10 მბ-ზე დიდია. გააგზავნეთ უფრო პატარა.

## კოდის გვერდი

local-code-title = გახსენით თქვენი ჩატი აქ
local-code-intro = თქვენთვის ნაცნობი ჩატი ამ ბრაუზერში, ყველაფრით, რაც დაწყებული გაქვთ.
local-code-left-title = თქვენ გამოხვედით
local-code-left-intro = ამ ბრაუზერში თქვენი აღარაფერი დარჩა. დასაბრუნებლად ახალი კოდი მიიღეთ.
local-code-get = პირად ჩატში მისწერეთ Kith-ს /link. მიიღებთ კოდს, რომელიც ათ წუთს მოქმედებს.
local-code-label = თქვენი კოდი
local-code-type = რვა ასო და ციფრი. დიდ ასოებს და ტირეს მნიშვნელობა არ აქვს.
local-code-go = გაგრძელება
local-code-agree = Kith აქაც და იქაც გკითხავთ, ორივე თქვენ ხართ თუ არა. უპასუხეთ „დიახ“ ორჯერ.
local-code-keep = აქ შესული რჩებით, სანამ არ გახვალთ ან სანამ უხმაროდ 180 დღე არ გავა. უმჯობესია საკუთარი მოწყობილობა.
local-code-owner = Kith ამ კომპიუტერზე თქვენ გაუშვით? გახსენით ბმული, რომელიც მან გაშვებისას აჩვენა.
local-code-trouble-shape = ეს კოდს არ ჰგავს: მასში რვა ასო და ციფრია. კიდევ ერთხელ ნახეთ Kith-ის შეტყობინება.
local-code-trouble-many = ახლა ბევრი ბრაუზერი ელოდება „დიახ“-ს. სცადეთ ნახევარ საათში.
local-code-trouble-closed = Kith თავიდან ირთვება. სცადეთ ცოტა ხანში.

## ტერმინალი

local-terminal-hello = { $network }. დაწერეთ შეტყობინება და დააჭირეთ Enter-ს. #help გაჩვენებთ დანარჩენს, #quit ამთავრებს.
local-terminal-help =
    ღილაკები: აკრიფეთ ის, რაც ფრჩხილებშია, მაგალითად 1 ან #1.
    { "#" }edit ტექსტი ცვლის თქვენს ბოლო შეტყობინებას.
    { "#" }photo ფაილი წარწერა აგზავნის სურათს.
    { "#" }place განედი გრძედი აზიარებს მდებარეობას.
    { "#" }save 1 ბოლო შეტყობინების პირველ ფაილს აქ ინახავს.
    { "#" }menu აჩვენებს ბრძანებებს. #quit ამთავრებს.
local-terminal-changed = (შეიცვალა)
local-terminal-file = ფაილი { $number }: { $name } (#save { $number })
local-terminal-saved = შენახულია: { $path }
local-terminal-no-button = ღილაკი { $number } ახლა არ არის.
local-terminal-no-file = ასეთი ფაილი არ არის. ფაილები დანომრილია 1-დან ბოლო შეტყობინებაში, სადაც ისინი არის.
local-terminal-no-picture = { $path } სურათად ვერ იკითხება. გამოდგება JPEG, PNG და WebP 5 მბ-მდე.
local-terminal-no-place = აკრიფეთ ორი რიცხვი, მაგალითად: #place 41.7 44.8
local-terminal-no-message = ჯერ არ გაქვთ შეტყობინება, რომლის შეცვლაც შეიძლება.
local-terminal-unknown = უცნობია: { $word }. #help გაჩვენებთ, რა არის. შეტყობინებად გასაგზავნად დაიწყეთ ინტერვალით.
