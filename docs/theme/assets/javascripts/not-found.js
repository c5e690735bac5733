// On the page for addresses that lead nowhere. A host serves the one at its root for Chinese addresses too: they get the Chinese one.
(() => {
  const { root } = document.currentScript.dataset, chinese = root + "zh-TW/";
  const asked = new URLSearchParams(location.search).get("asked");
  if (asked?.startsWith(root)) history.replaceState(null, "", new URL(asked, location.origin));
  else if (document.documentElement.lang === "en" && location.pathname.startsWith(chinese) && location.pathname !== chinese + "404.html")
    location.replace(chinese + "404.html?asked=" + encodeURIComponent(location.pathname + location.search + location.hash));
  // what the address was to mean, as a search
  addEventListener("DOMContentLoaded", () => {
    const words = decodeURI(location.pathname).replace(/(?:index)?\.html?$/, "").split("/").filter(Boolean).pop()?.replace(/[-_+]+/g, " ");
    if (!words || location.pathname.endsWith("404.html")) return;
    for (const link of document.querySelectorAll("a[data-search]")) {
      link.href += "?q=" + encodeURIComponent(words);
      link.textContent = link.dataset.search.replace("{}", words);
      link.parentElement.hidden = false;
    }
  });
})();
