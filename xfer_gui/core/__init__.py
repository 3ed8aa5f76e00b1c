"""Data and rules: no Qt, no Keras. Same input, same output."""
