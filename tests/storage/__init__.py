"""Repositories, claims under concurrency, migrations."""
