"""The one web server of the program: local chat, webhooks, /health. Platforms hand in routes; it knows none of them."""
