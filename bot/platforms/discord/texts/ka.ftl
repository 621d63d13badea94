# Discord-ის საკუთარი სიტყვები. რასაც Kith ამბობს, ფუნქციების ტექსტებშია.

discord-fill = შევსება
discord-fill-part = შევსება ({ $part }/{ $parts })
discord-fix = გასწორება
discord-fix-part = გასწორება ({ $part }/{ $parts })
discord-part-of = ({ $part }/{ $parts })
discord-choose = არჩევა
discord-choose-part = არჩევა ({ $part }/{ $parts })
discord-menu-log = აქტივობად ჩაწერა
discord-menu-remind = შემახსენე
discord-try-again = ახლა ვერ მივიღე. სცადე ერთ წუთში.
