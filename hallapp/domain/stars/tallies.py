"""What is on a ballot: whether it is void, and what each name gets from the valid ones."""
