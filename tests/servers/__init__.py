"""Real servers the tests start on loopback when they are installed."""
