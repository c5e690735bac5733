const article = document.querySelector("article");
const chinese = document.documentElement.lang.startsWith("zh");

// ---- names, for who cannot see ----

// Material puts each copy button in a <nav> without a name. It is no landmark: a screen reader's list would name one a program.
const unlist = () => document.querySelectorAll("nav.md-code__nav:not([role])").forEach(nav => nav.setAttribute("role", "none"));
unlist();

// What scrolls is reached by a keyboard and has a name. Material sees to the first, for programs, and only where a mouse is.
const SCROLLING = "pre > code, .long, .formula, .md-typeset__scrollwrap";
const nameOf = each =>
  each.matches(".long, .formula") ? (chinese ? "公式" : "Formula")
  : each.matches(".md-typeset__scrollwrap") ? (chinese ? "表格" : "Table")
  : each.closest(".output") ? (chinese ? "輸出" : "Output")
  : chinese ? "程式" : "Program";
const nameWhatScrolls = each => {
  if (each.scrollWidth > each.clientWidth) {
    if (each.tabIndex < 0) each.setAttribute("tabindex", "0");
    each.setAttribute("role", "group");
    each.setAttribute("aria-label", nameOf(each));
  } else if (each.hasAttribute("aria-label")) {
    for (const attribute of ["tabindex", "role", "aria-label"]) each.removeAttribute(attribute);
  }
};
const resized = new ResizeObserver(entries => entries.forEach(entry => nameWhatScrolls(entry.target)));
const watched = new WeakSet();
const watch = () => article.querySelectorAll(SCROLLING).forEach(each => watched.has(each) || (watched.add(each), resized.observe(each)));
watch();
// Material makes the buttons, and the boxes that tables scroll in, as a page is read
new MutationObserver(() => { unlist(); watch(); }).observe(article, { childList: true, subtree: true });
new MutationObserver(records => records.forEach(({ target }) => target.matches(SCROLLING) && nameWhatScrolls(target)))
  .observe(article, { attributeFilter: ["tabindex"], subtree: true });

// ---- a formula is copied as its TeX ----

const tex = math => {
  const sign = math.getAttribute("display") === "block" ? "$$" : "$";
  return sign + (math.querySelector("annotation") ?? math).textContent + sign;
};

document.addEventListener("copy", event => {
  const selection = getSelection();
  if (selection.isCollapsed || event.target.matches?.("input, textarea")) return;
  const formulas = [...article.querySelectorAll("math")].filter(each => selection.containsNode(each, true));
  if (!formulas.length) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;

  // a formula is copied whole, if only a part of it is selected
  const range = selection.getRangeAt(0).cloneRange();
  for (const each of formulas) {
    if (each.contains(range.startContainer)) range.setStartBefore(each);
    if (each.contains(range.endContainer)) range.setEndAfter(each);
  }
  const markup = document.createElement("div");
  markup.append(range.cloneContents());
  markup.querySelectorAll("math").forEach(each => each.replaceWith(tex(each)));
  markup.querySelectorAll("a[href]").forEach(each => each.setAttribute("href", each.href));

  // the browser itself says what the rest is as text, with the TeX in the place of each formula for a moment
  const stands = formulas.map(each => {
    const text = document.createTextNode(tex(each));
    each.before(text);
    each.style.display = "none";
    return () => (text.remove(), each.style.removeProperty("display"), each.getAttribute("style") === "" && each.removeAttribute("style"));
  });
  selection.removeAllRanges();
  selection.addRange(range);
  event.clipboardData.setData("text/plain", selection.toString().replaceAll("\u00a0", " "));
  event.clipboardData.setData("text/html", markup.innerHTML);
  stands.forEach(back => back());
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  event.preventDefault();
});

// ---- what only some pages have: its script comes after the page, when the reader is a screen away ----

// a page that was opened as a file may fetch no module (builder/zip): who asks is only told off
const fetchScript = path => location.protocol === "file:" ? Promise.reject(new Error(`${path}: this page is a file`)) : import(path);

const whenNear = (selector, come) => {
  const near = new IntersectionObserver(seen => {
    if (!seen.some(each => each.isIntersecting)) return;
    near.disconnect();
    come();
  }, { rootMargin: "100% 0px" });
  addEventListener("load", () => article.querySelectorAll(selector).forEach(each => near.observe(each)));
};

const fetchExercises = () => fetchScript("./javascripts/exercises/page.js").catch(() => article.classList.add("unchecked"));
const keeps = name => {
  try {
    return Object.keys(localStorage).some(key => key.startsWith(name));
  } catch {} // a browser that keeps nothing
};
// the contents say what is solved, if anything is (exercises/page.js)
if (article.querySelector(".check") && keeps("exercises solved")) fetchExercises();
else whenNear(".check", fetchExercises);

const cannotMove = () => article.querySelectorAll(".explore").forEach(each => each.classList.add("still"));
whenNear(".explore", () => fetchScript("./javascripts/explore/start.js").catch(cannotMove));
// the atlas's tables are all there; this only hides rows
whenNear("table.atlas", () => fetchScript("./javascripts/atlas/page.js").catch(() => {}));

whenNear("[data-run]", () => fetchScript("./javascripts/run/start.js").catch(() => article.classList.add("unrun")));

whenNear(".which-number", () => fetchScript("./javascripts/which-number/page.js").catch(() => article.classList.add("unasked")));

// the home offers to keep all pages, where the build has said how much that is (builder/site/offline.py)
if (document.getElementById("offline")?.dataset.megabytes) addEventListener("load", () => fetchScript("./javascripts/offline.js").catch(() => {}));

// ---- a page that is loaded again shows the place where it was left ----

const PLACE = `place of ${location.pathname}`;
const folds = () => [...article.querySelectorAll("details")];

const remember = () => {
  const blocks = [...article.children];
  const header = document.querySelector(".md-header").offsetHeight;
  const seen = blocks.findIndex(each => each.getBoundingClientRect().bottom > header);
  const at = seen < 0 ? blocks.length - 1 : seen;
  const place = { y: scrollY, at, top: blocks[at].getBoundingClientRect().top, open: folds().map(each => each.open) };
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(place));
  } catch {} // a browser that keeps nothing
};

const comeBack = () => {
  let place;
  try {
    place = JSON.parse(sessionStorage.getItem(PLACE));
  } catch {}
  if (!place?.y) return;
  folds().forEach((each, i) => (each.open = place.open[i] ?? each.open));
  history.scrollRestoration = "manual"; // the browser knows a height only, of a page that was not laid out yet
  const block = article.children[Math.min(place.at, article.children.length - 1)];
  const go = () => scrollBy({ top: block.getBoundingClientRect().top - place.top, behavior: "instant" });
  const byHand = new AbortController();
  for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(type, () => byHand.abort(), { once: true, passive: true });
  const again = () => byHand.signal.aborted || go();
  go();
  addEventListener("load", again, { once: true }); // a font may have come, and what is above has another height
  document.fonts.ready.then(again);
};

if (document.documentElement.hasAttribute("data-again")) comeBack();
addEventListener("pagehide", remember);
document.addEventListener("visibilitychange", () => document.hidden && remember());

// A page starts with its menu closed; Firefox would keep it as it was before a reload.
document.getElementById("__drawer").checked = false;
