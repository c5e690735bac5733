// Finding one's way: the search hears text however it comes, a link to a section that is not there says so, and the switch of language
// leads to the same section, with figures as they stand (their state is in the address).
(() => {
  const id = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return location.hash.slice(1);
    }
  };
  const target = name => document.getElementById(name) || document.getElementsByName(name)[0];

  // Material listens to keys; text is also pasted, dictated and put in by a phone
  const query = document.querySelector("[data-md-component=search-query]");
  if (query) {
    const heard = () => query.dispatchEvent(new Event("keyup"));
    for (const type of ["input", "compositionend"]) query.addEventListener(type, heard);
    query.form.addEventListener("reset", () => setTimeout(heard));  // the box is emptied after this
  }

  const lost = document.getElementById("lost");
  const look = () => {
    const name = id();
    lost.replaceChildren();
    lost.className = "";
    if (!name || name.toLowerCase() === "top" || name.startsWith(":~:") || target(name)) return;
    const moved = JSON.parse(lost.dataset.moved || "{}")[name];
    if (moved) return location.replace(new URL(moved, location.href.split("#")[0]));
    const said = document.createElement("p"), list = document.createElement("ul");
    said.textContent = lost.dataset.says.replace("{}", name);
    for (const heading of lost.parentElement.querySelectorAll("h2[id]")) {
      const link = document.createElement("a"), item = document.createElement("li");
      link.href = "#" + heading.id;
      link.textContent = [...heading.childNodes].filter(node => node.className !== "headerlink").map(node => node.textContent).join("");
      item.append(link);
      list.append(item);
    }
    lost.append(said, list);
    lost.className = "admonition";
    scrollTo(0, 0);
  };
  if (lost) {
    addEventListener("hashchange", look);
    look();
  }

  // the section that is read, which need not be the one that the address names, once the page has arrived there
  const section = () => {
    const name = id(), box = name && target(name)?.getBoundingClientRect();
    if (box && (document.readyState !== "complete" || (box.bottom > 0 && box.top < innerHeight))) return name;
    let last = "";
    for (const heading of document.querySelectorAll("article :is(h2, h3)[id]")) {
      if (heading.getBoundingClientRect().top > 160) break;  // below the header, and a little
      last = heading.id;
    }
    return last;
  };
  for (const link of document.querySelectorAll("a.language-switch"))
    for (const type of ["pointerdown", "click"]) link.addEventListener(type, () => Object.assign(link, { search: location.search, hash: section() }));
})();
