"""The jobs behind the commands. They take plain values and return records; they print nothing."""
