// Material puts each copy button in a <nav> without a name. It is no landmark: a screen reader's list would name one a program.
const unlist = () => document.querySelectorAll("nav.md-code__nav:not([role])").forEach(nav => nav.setAttribute("role", "none"));
unlist();
new MutationObserver(unlist).observe(document.querySelector("article"), { childList: true, subtree: true });
