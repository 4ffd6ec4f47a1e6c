"""Resources of the program: icons, pictures, the style sheet and the translations."""
