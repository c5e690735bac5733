// Material puts each copy button in a <nav> without a name. It is no landmark: a screen reader's list would name one a program.
const unlist = () => document.querySelectorAll("nav.md-code__nav:not([role])").forEach(nav => nav.setAttribute("role", "none"));
unlist();
new MutationObserver(unlist).observe(document.querySelector("article"), { childList: true, subtree: true });
// A page starts with its menu closed; Firefox would keep it as it was before a reload.
document.getElementById("__drawer").checked = false;
