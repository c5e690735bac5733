// On a page that is opened as a file no browser starts the search's worker: there is no search, nor a button or a key for it.
// It stands before the theme's script, which then asks for none.
if (location.protocol === "file:")
  for (const part of document.querySelectorAll(".md-search, .md-header label[for=__search]")) part.remove();
