"""What the benchmarks of the README run, on any machine."""
