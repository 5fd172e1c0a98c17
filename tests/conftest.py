"""What all tests share."""

from hypothesis import HealthCheck, settings

# The gate tries the same examples each time, so that it neither fails nor leaves a branch out by
# chance; ``pytest --hypothesis-profile explore`` looks for new ones. How long an example takes says
# something about what else the machine does, nothing about us.
_COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("gate", _COMMON, derandomize=True)
settings.register_profile("explore", _COMMON)
settings.load_profile("gate")
