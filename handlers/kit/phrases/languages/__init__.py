"""One module a language, each a table of words and nothing else; loaded when the language is first used."""
