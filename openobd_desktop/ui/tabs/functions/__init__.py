"""Functions tab: looking up and running functions."""
