"""What every test may ask for. Fixtures live in modules of their own, named by what they give."""

from hypothesis import HealthCheck, settings

pytest_plugins = ("tests.requirements", "tests.databases", "tests.cast")

# Shared cores make single examples slow now and then; that is no finding.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
