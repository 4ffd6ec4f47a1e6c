"""What the program shows beside its code: icons, the style sheet and the languages."""
