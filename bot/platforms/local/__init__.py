"""The local web chat and the terminal chat: one conversation per local person, kept in the database."""
