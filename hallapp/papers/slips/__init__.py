"""Slips that a person takes along."""
