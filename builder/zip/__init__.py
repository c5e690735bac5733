"""The course as a folder that opens without a server, in one zip (`make zip`)."""
