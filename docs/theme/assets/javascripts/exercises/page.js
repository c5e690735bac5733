// The exercises of a page that take a number: each form says what a number is, and the contents say how many are solved.

import { judge } from "./judge.js";
import { parse } from "./parse.js";
import { Progress } from "./progress.js";
import { button, make } from "../shared/elements.js";

const note = document.querySelector(".solved"); // above the first exercise; it brings the words of the page's language
const say = JSON.parse(note.dataset.words);
const forms = [...document.querySelectorAll("form.check")];
const exercise = form => form.closest(".exercise");
const filled = (sentence, ...numbers) => sentence.replace(/{}/g, () => numbers.shift());

// both languages share what is solved: the folder of the English site is three above this file's
const root = new URL("../../../", import.meta.url).pathname.replace(/zh-TW\/$/, "");
const page = location.pathname.slice(root.length).replace(/^zh-TW\//, "").replace(/\/?(index\.html)?$/, "");
const progress = new Progress(() => localStorage, `exercises solved on ${root}`);

// ---- what is solved ----

const contents = document.querySelectorAll(`a.md-nav__link[href="#${note.previousElementSibling?.id}"]`);

const show = cleared => {
  const solved = new Set(progress.of(page));
  for (const form of forms) {
    form.querySelector(".mark")?.remove();
    if (solved.has(exercise(form).id)) form.querySelector(".field").append(make("span", "mark", make("span", "spoken", say.solved)));
  }
  const count = forms.filter(form => solved.has(exercise(form).id)).length;
  const spoken = filled(say.count, count, forms.length);
  for (const link of contents) {
    link.querySelector(".count")?.remove();
    if (!count) continue;
    const short = make("span", "", ` ${count}/${forms.length}`);
    short.setAttribute("aria-hidden", "true");
    link.append(make("span", "count", short, make("span", "spoken", ` ${spoken}`)));
  }
  note.querySelector("div")?.remove();
  if (cleared) note.append(make("div", "", cleared));
  else if (count) note.append(make("div", "", filled(say.kept, spoken), " ", button(say.clear, clear)));
};

const clear = () => {
  show(filled(say.cleared, progress.clear()));
  // the button that was pressed is gone: what it did is read out instead
  const line = note.querySelector("div");
  line.tabIndex = -1;
  line.focus();
};

// ---- what a number is ----

const answer = form => {
  const items = [...form.querySelectorAll("li")];
  const [right, ...slips] = items.map(each => {
    const { value, dataset } = each.querySelector("data");
    return { value: Number(value), room: Number(dataset.room) };
  });
  const typed = parse(form.querySelector("input").value);
  const verdict = typed ? judge(typed, { unit: form.dataset.unit, right, slips }) : { kind: "none" };

  const place = form.querySelector(".verdict");
  const [first, rest] = say[verdict.kind].split(" | ");
  const own = { right: items[0], slip: items[verdict.slip + 1] }[verdict.kind]; // the page's own sentence
  place.dataset.kind = verdict.kind;
  place.replaceChildren(make("strong", "", first), " ", own ? own.lastElementChild.cloneNode(true) : filled(rest, verdict.decimals));
  if (own === items[0] || verdict.kind === "other") {
    const fold = exercise(form).querySelector("details.answer");
    const open = () => {
      fold.open = true;
      fold.querySelector("summary").focus();
    };
    place.append(" ", button(say.open, open));
  }
  if (own === items[0]) {
    progress.add(page, exercise(form).id);
    show();
  }
};

for (const form of forms) {
  form.addEventListener("submit", event => {
    event.preventDefault();
    answer(form);
  });
  form.querySelector("button").disabled = false;
}
show();
