"""Practices: told, found, changed, adapted, and who may do what with them."""
