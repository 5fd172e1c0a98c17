"""What a person does: one wish, one function, one transaction, one step."""
