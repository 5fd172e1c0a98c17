"""Files and clipboard, in and out."""
