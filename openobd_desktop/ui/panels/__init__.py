"""Parts of pages: each shows one subject and follows the core."""
