"""Xfer: teach your own computer to tell your own photos apart."""

__version__ = "0.1.0"
