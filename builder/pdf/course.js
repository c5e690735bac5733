// In a browser that shows a language's home: make of it the whole course, to be printed. Pages come
// in the order of the menu, a section each; exercises' answers come after all of them.
async ({ words, only }) => {
  const home = new URL("./", location.href);
  const article = document.querySelector("article");
  const menu = document.querySelector(".md-nav--primary");

  // ---- which pages, under which parts ----

  const parts = [];
  for (const link of menu.querySelectorAll("a.md-nav__link[href]")) {
    const url = new URL(link.getAttribute("href"), location.href);
    if (url.hash || !url.href.startsWith(home.href)) continue;
    const path = url.pathname.slice(home.pathname.length);
    if (only.length && !only.includes(path.replace(/\/$/, "") || "index")) continue;
    const part = link.closest(".md-nav__item--section")?.querySelector(":scope > .md-nav__link");
    const title = part?.textContent.trim() ?? "";
    if (parts.at(-1)?.title !== title) parts.push({ title, pages: [] });
    parts.at(-1).pages.push({ path, title: link.textContent.trim() });
  }
  const pages = parts.flatMap(part => part.pages);
  const slug = path => path.replace(/\/$/, "").replaceAll("/", "-") || "index";
  const slugs = new Map(pages.map(({ path }) => [path, slug(path)]));

  // ---- a page as a section: names of its own, links that stay in the course ----

  const NOT_PRINTED = "#lost, #offline, .headerlink, .facts, .check, .check-words, .md-code__nav, "
    + ".language-switch, script, .explore .stage > :not(svg), .moved, .atlas-filter, .which-number";
  const LISTS = ["aria-labelledby", "aria-describedby", "for", "headers"];

  const section = async ({ path }) => {
    const url = new URL(path, home);
    const page = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
    const own = slugs.get(path);
    const named = id => (page.querySelector("h1")?.id === id ? own : `${own}--${id}`);
    const body = document.createElement("section");
    body.append(...document.importNode(page.querySelector("article"), true).childNodes);
    body.querySelectorAll(NOT_PRINTED).forEach(each => each.remove());
    for (const each of body.querySelectorAll("*")) {
      for (const { name, value } of [...each.attributes]) {
        if (name === "id") each.id = named(value);
        else if (name === "name" && each.matches("a")) each.removeAttribute(name);
        else if (LISTS.includes(name)) each.setAttribute(name, value.split(" ").map(named).join(" "));
        else if (value.includes("url(#"))
          each.setAttribute(name, value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${named(id)})`));
        else if (name.endsWith("href")) lead(each, name, new URL(value, url), value, own, named);
      }
    }
    return body;
  };

  const lead = (each, attribute, url, value, own, named) => {
    const path = url.pathname.slice(home.pathname.length);
    if (value.startsWith("#")) each.setAttribute(attribute, `#${named(value.slice(1))}`);
    else if (url.origin !== location.origin) return;
    else if (url.href.startsWith(home.href) && slugs.has(path)) {
      const id = decodeURIComponent(url.hash.slice(1));
      each.setAttribute(attribute, `#${slugs.get(path)}${id ? `--${id}` : ""}`);
    } else {
      // what is beside the course: where it is published, else it is no link
      const published = document.querySelector("link[rel=canonical]")?.href;
      if (published) each.setAttribute(attribute, new URL(path + url.hash, published).href);
      else each.removeAttribute(attribute);
    }
  };

  // ---- answers in the back ----

  const back = document.createElement("section");
  back.id = "answers";
  const put = (tag, text, into) => {
    const each = document.createElement(tag);
    each.textContent = text;
    into.append(each);
    return each;
  };
  const link = (text, to, into) => put("a", text, into).setAttribute("href", `#${to}`);

  const move = (body, { title }) => {
    const answers = [...body.querySelectorAll(".exercise > details.answer")];
    if (!answers.length) return;
    put("h2", title, back);
    for (const answer of answers) {
      const exercise = answer.parentElement;
      const id = `answer-${exercise.id}`;
      const there = document.createElement("p");
      const [before, after] = words.inTheBack.split("{}");
      link(before, id, there);
      put("span", "", there.firstChild).dataset.to = id;
      there.firstChild.append(after);
      answer.replaceWith(there);
      const head = put("h3", "", back);
      head.id = id;
      link(exercise.querySelector(".admonition-title").textContent.trim(), exercise.id, head);
      answer.querySelector("summary")?.remove();
      back.append(...answer.childNodes);
    }
  };

  // ---- all of it ----

  const title = document.createElement("section");
  title.className = "cover";
  put("p", words.name, title).className = "name";
  put("p", document.querySelector("meta[name=description]")?.content ?? "", title);
  put("p", document.querySelector(".facts time")?.dateTime ?? "", title);
  const contents = document.createElement("nav");
  put("h1", words.contents, contents).id = "contents";
  const line = ({ title, to }, into) => {
    const row = put("li", "", into);
    link(title, to, row);
    put("span", "", row).dataset.to = to;
  };

  const sections = [];
  for (const part of parts) {
    const list = document.createElement("ul");
    if (part.title) put("p", part.title, contents);
    contents.append(list);
    for (const page of part.pages) {
      const body = await section(page);
      move(body, page);
      sections.push(body);
      line({ title: page.title, to: slugs.get(page.path) }, list);
    }
  }
  if (back.childNodes.length) {
    const head = document.createElement("h1");
    head.textContent = words.answers;
    back.prepend(head);
    sections.push(back);
    const list = document.createElement("ul");
    contents.append(list);
    line({ title: words.answers, to: back.id }, list);
  }
  article.replaceChildren(title, contents, ...sections);
  document.body.classList.add("course");
  document.title = words.name;
  document.querySelectorAll("details").forEach(each => (each.open = true));
  await document.fonts.ready;
  // an id twice or a link that leads nowhere would be found by a reader
  const ids = [...article.querySelectorAll("[id]")].map(each => each.id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const known = new Set(ids);
  const lost = [...article.querySelectorAll("a[href^='#']")]
    .map(each => each.getAttribute("href").slice(1))
    .filter(to => !known.has(to) && (!only.length || [...slugs.values()].includes(to.split("--")[0])));
  return { twice: [...new Set(twice)], lost: [...new Set(lost)], pages: pages.map(({ path }) => path.replace(/\/$/, "") || "index") };
}
