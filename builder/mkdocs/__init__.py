"""What dies with MkDocs and its Material theme: hooks, labs, the server of `make serve`."""
