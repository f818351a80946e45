"""What takes longer than all other tests together runs only when it is asked for."""

import os

collect_ignore = [] if os.environ.get("CHAOS_MILLION") else ["test_million.py"]
