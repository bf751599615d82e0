"""How every test runs: the same random histories each time, more of them when asked."""

import os

from hypothesis import HealthCheck, settings

from tests.patience import PATIENCE
from wsr.cli.rehearse import phone

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]
CALM = settings(deadline=None, suppress_health_check=QUIET)
settings.register_profile("fast", CALM, derandomize=True, max_examples=60)
settings.register_profile("deep", CALM, max_examples=2000)
settings.load_profile(os.environ.get("WSR_HYPOTHESIS", "fast"))

# Parts of another project: tests/test_new_activity.py runs them there.
collect_ignore = ["fixtures"]

# Simulated people wait as long as the tests do, however busy the machine.
phone.PATIENCE = PATIENCE
