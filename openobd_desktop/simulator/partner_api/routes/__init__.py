"""The paths of the Partner API, one module per subject, and the form of their answers."""
