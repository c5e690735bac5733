// The form over the table of readings: what is entered is looked up, shown, and put into the address.
// The table (builder/markdown/readings.py) holds all that is said of a reading.

import { entered, written } from "./address.js";
import { search } from "./search.js";
import { shown, view } from "./view.js";

const QUIET = 400; // ms without a key, after which what is complete is looked up
const FIELDS = { pair: ["p", "q", "x"], logits: ["y", "z", "x"] };

const block = document.querySelector(".which-number");
const words = JSON.parse(block.dataset.words);
const form = block.querySelector("form"), told = block.querySelector(".told");
const found = block.querySelector(".found");
const cells = [...document.querySelectorAll(".readings [data-reading]")];
const names = cells.map(cell => cell.dataset.reading);
const show = view(cells, words);
let quiet;

const kind = () => form.elements.kind.value;
const texts = () => Object.fromEntries(FIELDS[kind()].map(name => [name, form.elements[name].value]));

/** Of a reading that is shown there is one element: while some are found, the table has none. */
const nameCells = there =>
  cells.forEach((cell, i) => (there ? (cell.dataset.reading = names[i]) : delete cell.dataset.reading));

const keep = query => history.replaceState(history.state, "", location.pathname + query + location.hash);

const say = (word, fill = {}) => {
  told.textContent = words[word].replace(/\{(\w+)\}/g, (_, name) => fill[name]);
};

const choose = () => {
  for (const entry of form.querySelectorAll("[data-kind]"))
    entry.hidden = entry.dataset.kind !== kind();
};

/** Look up what is entered; while a reader types, say nothing of what is not complete. */
const look = typing => {
  clearTimeout(quiet);
  const asked = texts(), { wrong, input, typed } = entered(asked, kind() === "logits");
  const field = wrong && form.elements[FIELDS[kind()].find(name => wrong.startsWith(`${name}-`)) ?? FIELDS[kind()][1]];
  for (const each of form.elements) each.removeAttribute("aria-invalid");
  found.replaceChildren();
  nameCells(wrong);
  if (wrong) {
    if (typing) return (told.textContent = "");
    field.setAttribute("aria-invalid", "true");
    return say(wrong);
  }
  keep(written(asked));
  const { groups, nearest } = search(names, input, typed);
  const number = groups.flat().length, x = shown(asked.x.trim());
  if (groups.length) say(number === 1 ? "found-one" : groups.length === 1 ? "found-group" : "found", { number, x });
  else say(nearest.length ? "nothing" : "nothing-near", { x });
  found.append(...show(groups.length ? groups : nearest));
};

form.addEventListener("submit", event => {
  event.preventDefault();
  look();
});
form.addEventListener("input", event => {
  choose();
  clearTimeout(quiet);
  if (event.target.type === "radio") return look(true);
  quiet = setTimeout(look, QUIET, true);
});
form.addEventListener("reset", () =>
  setTimeout(() => {
    choose();
    look(true);
    keep("");
    form.elements[FIELDS[kind()][0]].focus();
  }),
);

const asked = new URLSearchParams(location.search);
if (asked.has("z")) form.elements.kind.value = "logits";
for (const name of FIELDS[kind()]) form.elements[name].value = asked.get(name) ?? form.elements[name].value;
for (const button of form.querySelectorAll("button")) button.disabled = false;
choose();
if ([...asked.keys()].some(name => FIELDS[kind()].includes(name))) look();
