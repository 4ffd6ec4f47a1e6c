"""Entry point of the frozen program."""

from openobd_desktop.__main__ import main

main()
