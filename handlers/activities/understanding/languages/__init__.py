"""One module of words a language; each holds `ENTRIES` and nothing else. Loaded when the language is first read.

Words may stand without accents and extra letters: entries are folded like the messages they are compared with.
"""
