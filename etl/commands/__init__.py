"""The commands of `ittehad`, a module a family. They parse and print; etl.jobs decides."""
