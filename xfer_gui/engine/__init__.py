"""Everything that touches Keras. Core dataclasses in, core dataclasses and NumPy out."""
