"""Forms that are filled in with a pen: checklists, sheets to sign, ballots."""
