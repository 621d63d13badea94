"""Turns texts into vectors that lie near each other where texts mean the same, in whichever language they are written.

Everything here may fail or be missing: search then goes by words. No text is ever written to a log.
"""
