"""Settings that all tests share."""

from hypothesis import HealthCheck, settings

# Lines that must not type-check are not for running.
collect_ignore_glob = ["typing/*"]

# The same examples on every machine and day; ``--hypothesis-profile=explore`` looks for new ones.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("repeatable", derandomize=True, max_examples=60, **_COMMON)
settings.register_profile("explore", max_examples=2000, **_COMMON)
settings.load_profile("repeatable")


def pytest_addoption(parser):
    parser.addoption("--refresh", action="store_true", help="write the expected documents anew")
