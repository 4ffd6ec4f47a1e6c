"""Where the frozen program begins."""

from openobd_desktop.__main__ import main

main()
