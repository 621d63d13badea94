"""The suite: real databases, whole conversations, fakes only for what is not ours."""
