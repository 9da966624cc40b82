"""Gives the tests a house of their own: nothing of the machine's user is read or written. Loaded before Django is."""

import atexit
import os
import shutil
import tempfile

if "MATINEE_TEST_HOME" not in os.environ:
    home = tempfile.mkdtemp(prefix="matinee-test-")
    os.environ["MATINEE_TEST_HOME"] = home
    atexit.register(shutil.rmtree, home, ignore_errors=True)
os.environ["MATINEE_HOME"] = os.environ["MATINEE_TEST_HOME"]
