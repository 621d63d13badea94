"""One module of words a language; each holds `ENTRIES` and nothing else. Loaded when the language is first read."""
