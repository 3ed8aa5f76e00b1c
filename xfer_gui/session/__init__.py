"""What is open and what is running: the project, the Keras thread, the jobs."""
