"""What takes how long: measurements that `make bench` runs."""
