"""Where strangers meet, for the window and for the command line: prints, imports, the demo hall."""
