"""The course as a PDF of each language, printed by Chromium from the built site (`make pdf`)."""
