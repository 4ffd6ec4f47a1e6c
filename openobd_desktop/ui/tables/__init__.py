"""Table models and views shared by several pages."""
