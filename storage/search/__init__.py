"""The one index over everything that is found by asking: by words at once, by meaning once it was read.

Its public face is `storage` and `uow.search`. It knows texts, readers and tags, and nothing of what its items are.
"""
