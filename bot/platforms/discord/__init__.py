"""Discord as a platform: discord.py stops at this folder."""
