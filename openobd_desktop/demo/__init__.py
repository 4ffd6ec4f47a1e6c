"""Tour and mechanic's screens of the demo."""
