"""What all tests share."""

from hypothesis import HealthCheck, settings

# How long an example takes says something about what else the machine does, nothing about us.
settings.register_profile("gate", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gate")
