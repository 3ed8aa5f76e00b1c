"""The window: shows and asks, never computes."""
