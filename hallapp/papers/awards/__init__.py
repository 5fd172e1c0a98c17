"""Papers that go with an award."""
