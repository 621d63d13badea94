"""Telegram: the Bot API spoken through python-telegram-bot, without its updater. See adapter.py for the platform."""
