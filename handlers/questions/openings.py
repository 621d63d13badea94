"""Words that open a question, by language. Data only; recognising.py reads it.

A phrase counts at the beginning of a sentence, or behind one of the words that people put in front of it ("so", "and").
A language without an entry still has its question mark.
"""

from __future__ import annotations

OPENINGS: dict[str, str] = {
    "en": """
        how, what, why, which, who, whom, where, when should, when do, when is, can i, can we, could i, could we,
        should i, should we, is there, are there, is it, does it, does anybody, does anyone, do you know, do we, has
        anybody, has anyone, have you, did anyone, did anybody, any tips, any ideas, any advice, any experience, any
        examples, tips for, tips on, ideas for, advice on, advice about, looking for ideas, looking for advice,
        looking for examples, i wonder, i would like to know, i'd like to know, i want to know, we want to know, we
        would like to know, tell me how, tell me about, explain, show me how
    """,
    "fr": """
        comment, pourquoi, quel, quelle, quels, quelles, qui, que faire, que peut-on, que peut on, quoi faire,
        qu'est-ce, qu'est ce, est-ce, est ce que, où, combien, faut-il, faut il, peut-on, peut on, puis-je,
        pouvons-nous, y a-t-il, y a t il, avez-vous, as-tu, quelqu'un a, quelqu'un sait, quelqu'un connaît, des
        idées pour, des conseils pour, je cherche des idées, je cherche des conseils, je voudrais savoir, je veux
        savoir, on voudrait savoir, dis-moi comment, explique
    """,
    "ru": """
        как, что делать, что работает, что помогает, что можно, что такое, почему, зачем, какой, какая, какие,
        какое, каким, какими, кто, кого, кому, где, куда, сколько, чем, можно ли, нужно ли, стоит ли, есть ли, есть
        идеи, есть опыт, посоветуйте, подскажите, подскажи, расскажите как, расскажи как, хочу узнать, хочу знать,
        хотим узнать, интересно как, советы, идеи для, объясни, объясните
    """,
    "ka": """
        როგორ, რა, რა გავაკეთო, რა გავაკეთოთ, რატომ, რომელი, რომელმა, ვინ, ვის, ვისგან, სად, საიდან, რამდენი, რითი,
        რით, შეიძლება, შემიძლია, შეგვიძლია, არის თუ არა, ღირს თუ არა, უნდა თუ არა, იცის ვინმემ, ვინმემ იცის,
        მირჩიეთ, მირჩიე, მითხარით როგორ, მითხარი როგორ, მაინტერესებს, გვაინტერესებს, ამიხსენით, ამიხსენი, იდეები,
        როდის, როგორი, რას, რამ, რისი, ვინმე, ვინმეს, გაქვთ ვინმეს, აქვს ვინმეს, არის ვინმე, ხომ არ, ხომ არავის,
        ხომ არავინ, შეგიძლიათ მითხრათ, შეგიძლიათ მირჩიოთ, იქნებ მირჩიოთ, იქნებ იცით, იქნებ ვინმე, გვირჩიეთ, გვირჩიე,
        მჭირდება რჩევა, გვჭირდება რჩევა, ვეძებ იდეებს, ვეძებთ იდეებს, მინდა გავიგო, გვინდა გავიგოთ, მინდა ვიცოდე,
        გვინდა ვიცოდეთ, ღირს, აქვს აზრი
    """,
    "hy": """
        ինչպես, ոնց, ինչ, ինչու, որ, որն, որոնք, ով, ովքեր, ում, որտեղ, քանի, կարելի է, կարո՞ղ, կարող եմ, կարող ենք,
        կա արդյոք, արդյոք, խորհուրդ տվեք, ուզում եմ իմանալ
    """,
    "az": """
        necə, nece, nə, nə etmək, niyə, hansı, hansi, kim, kimə, kimdən, harada, haradan, neçə, olar, mümkündür,
        varmı, məsləhət, bilmək istəyirəm, izah edin
    """,
    "tg": """
        чӣ тавр, чи тавр, чӣ гуна, чи гуна, чӣ хел, чи хел, чӣ кор, чӣ, чаро, барои чӣ, кадом, кӣ, ки метавонад,
        киро, дар куҷо, куҷо, чанд, оё, мумкин аст, маслиҳат диҳед, мехоҳам донам
    """,
    "es": """
        cómo, como podemos, como puedo, como hacer, como lograr, como conseguir, qué, que hacer, que funciona, por
        qué, por que, cuál, cual, cuáles, quién, quien sabe, quiénes, dónde, cuánto, cuántos, cuántas, se puede,
        podemos, puedo, hay alguna, hay algún, alguien sabe, alguien ha, ideas para, consejos para, busco ideas,
        quiero saber, quisiera saber
    """,
    "de": """
        wie, was, warum, wieso, weshalb, welche, welcher, welches, welchen, wer, wen, wem, wo, woher, womit, wozu,
        kann ich, kann man, können wir, sollen wir, gibt es, hat jemand, weiß jemand, kennt jemand, habt ihr, ideen
        für, tipps für, ich suche ideen, ich möchte wissen, ich will wissen, wir möchten wissen
    """,
    "no": """
        hvordan, hva, hvorfor, hvilke, hvilken, hvilket, hvem, hvor, når bør, kan jeg, kan vi, kan man, bør vi,
        finnes det, er det, har noen, vet noen, noen tips, noen som vet, noen erfaring, tips til, ideer til, jeg
        lurer på, vi lurer på, jeg vil vite
    """,
}
"""Phrases between commas."""

INSIDE = """
    necə, nece, niyə, niye, hansı, hansi, haradan, ինչպես, ինչու, որտեղ, որտեղից, როგორ, რატომ, რომელი, საიდან,
    რით, რითი, რა ვქნათ, რა ვქნა, რა ვუყოთ, რა გავაკეთოთ,
    чӣ тавр, чи тавр, чӣ гуна, чи гуна, чаро, аз куҷо
"""
"""Phrases that ask wherever they stand, in languages that put the verb last: Azerbaijani, Armenian, Georgian, Tajik."""

FRONTS = """
    so and but hi hello hey please ok okay well now then dear friends question also
    alors et mais bonjour salut donc svp question
    а и но так вот ну привет здравствуйте пожалуйста скажите скажи вопрос ещё еще
    და მაგრამ ანუ გამარჯობა გთხოვთ მითხარით კითხვა
    և ու բայց բարև բարեւ խնդրում հարց
    və bəs salam zəhmət sual
    ва аммо салом лутфан савол
    y pero hola pues entonces por favor pregunta
    und aber hallo also bitte frage
    og men hei så spørsmål
"""
"""Words that may stand in front of an opening."""
