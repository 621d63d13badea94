"""The running program: platforms, dispatcher, delivery, ticks. Knows handlers and storage; neither knows it."""
