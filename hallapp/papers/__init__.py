"""What gets printed: one short file a paper, drawn by the kit alone."""
