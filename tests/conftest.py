"""How every test runs: the same random histories each time, more of them when asked."""

import os

from hypothesis import HealthCheck, settings

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("fast", derandomize=True, deadline=None, suppress_health_check=QUIET)
settings.register_profile("deep", max_examples=2000, deadline=None, suppress_health_check=QUIET)
settings.load_profile(os.environ.get("WSR_HYPOTHESIS", "fast"))
