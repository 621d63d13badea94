# Discord-ის საკუთარი სიტყვები. რასაც Kith ამბობს, ფუნქციების ტექსტებშია.

discord-fill = შევსება
discord-fix = გასწორება
discord-choose = არჩევა
discord-choose-part = არჩევა ({ $part }/{ $parts })
discord-menu-log = აქტივობად ჩაწერა
discord-menu-remind = შემახსენე
discord-try-again = ახლა ვერ მივიღე. სცადეთ ერთ წუთში.
