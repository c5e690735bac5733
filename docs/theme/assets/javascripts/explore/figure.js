// A figure that answers the hand: what a reader does becomes a state, the state becomes numbers,
// and these become a drawing and a sentence. The controls stand in the page already
// (builder/markdown/explore.py). A figure's own part is a folder:
//   state.js    fields (fields.js); actions, what buttons do, each { to: state => state } and, if
//               it plays, { every: ms }, perhaps { until: state => whether it ends there }; ask,
//               what is asked first; constrain(state, before), where fields depend on each other;
//               idle(state), fields whose control is then put away
//   numbers.js  numbers(state); texts(state, numbers), what is written of them; sentences, and
//               says(state, numbers), which of them follows
//   view.js     draw({ state, numbers, texts, word, asking }): elements of SVG as texts (axes.js),
//               or false where there is none. It exports the other two files as well.

import { read, written } from "./address.js";
import { parsed, settled, start as startOf } from "./fields.js";
import { redrawing, write } from "./redraw.js";

const QUIET = 300; // ms without a change, after which it is told, and put into the address
const still = matchMedia("(prefers-reduced-motion: reduce)");

/** A sentence with its {placeholders} filled in. */
const filled = (sentence, texts) =>
  sentence.replace(/\{([\w-]+)\}/g, (_, name) => texts[name]);

export function enliven(block, figure) {
  const { fields, actions = {}, ask, constrain, idle, numbers, texts, says, draw } = figure;
  const { explore: name, words: said, start: given } = block.dataset;
  const words = JSON.parse(said), start = { ...startOf(fields), ...JSON.parse(given) };
  const find = selector => block.querySelector(selector);
  const controls = find(".controls"), question = find(".ask");
  const sentence = find(".sentence"), status = find("[role=status]");
  const inputs = [...controls.querySelectorAll("input")];
  const fieldOf = input => input.name.slice(name.length + 1);

  const recorded = find("svg.figure"), live = recorded.cloneNode(false);
  recorded.classList.add("recorded");
  live.classList.add("live");
  const redraw = redrawing(live);

  const [asked, wrong] = read(location.search, name, fields);
  let state = { ...start, ...asked };
  state = constrain?.(state, state) ?? state;
  // who has moved something need not be told that one can
  let moved = Object.keys(asked).length > 0;
  // said in the sentence's place, until something changes
  let notice = wrong.length ? filled(words["wrong-address"], { wrong: wrong.join(", ") }) : "";
  // meanwhile the drawing keeps to itself what is asked
  let asking = Boolean(question) && !moved && !notice;
  let frame, quiet, playing;

  const show = () => {
    frame = 0;
    const n = numbers(state), shown = texts(state, n);
    const word = key => (moved || asking ? "" : words[key]);
    redraw(draw({ state, numbers: n, texts: shown, word, asking }));
    for (const input of inputs) {
      const field = fieldOf(input);
      if (input.type === "radio") {
        input.checked = input.value === state[field];
      } else {
        const text = filled(words[`${field}-is`], shown);
        input.value = state[field];
        input.setAttribute("aria-valuetext", text);
        write(input.parentElement.querySelector(".is"), text);
        const range = input.parentElement, away = Boolean(idle?.(state).includes(field));
        if (range.hidden !== away) range.hidden = away;
      }
    }
    write(sentence, notice || filled(words[says(state, n)], shown));
  };

  const settle = () => {
    status.textContent = sentence.textContent;
    const query = written(location.search, name, state, start);
    if (query !== location.search)
      history.replaceState(history.state, "", location.pathname + query + location.hash);
  };

  const render = () => {
    frame ||= requestAnimationFrame(show);
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET);
  };

  /** To the state that is nearest to the one that is wanted; whether it is another one. */
  const change = wanted => {
    const before = state, next = settled(fields, wanted);
    state = constrain?.(next, before) ?? next;
    moved = true;
    notice = "";
    render();
    return Object.keys(state).some(key => state[key] !== before[key]);
  };

  /** From the state in which a hand took hold: what it pushes away comes back with it. */
  const set = (field, value, from = state) => {
    stop();
    change({ ...from, [field]: value });
  };

  // ---- controls ----

  const stop = () => {
    if (!playing) return;
    clearInterval(playing.timer);
    playing.button.textContent = words[playing.button.dataset.action];
    playing = undefined;
  };

  const play = (button, { to, every, until }) => {
    const step = () => (change(to(state)) && !until?.(state)) || stop();
    if (playing) return stop();
    if (still.matches) return step();
    button.textContent = words[`${button.dataset.action}-stop`];
    playing = { button, timer: setInterval(step, every) };
    step();
  };

  const copy = async () => {
    const link = new URL(location);
    link.search = written(location.search, name, state, start);
    link.hash = block.id;
    try {
      await navigator.clipboard.writeText(link);
      notice = words.copied;
    } catch {
      notice = words["not-copied"]; // a browser that forbids it, or has none to copy with
    }
    render();
  };

  const reset = () => {
    stop();
    change({ ...start });
  };

  controls.addEventListener("click", ({ target }) => {
    const { action } = target.dataset;
    if (action === "copy") copy();
    else if (action === "reset") reset();
    else if (actions[action]?.every) play(target, actions[action]);
    else if (action) change(actions[action].to(state));
  });

  let taken; // the state when a slider was taken hold of, until it is let go
  controls.addEventListener("pointerdown", ({ target }) => {
    if (target.type === "range") taken = state;
  });
  for (const end of ["pointerup", "pointercancel"])
    addEventListener(end, () => (taken = undefined));

  controls.addEventListener("input", ({ target }) => {
    const field = fieldOf(target), value = parsed(fields[field], target.value);
    if (value !== undefined) set(field, value, taken);
  });

  // ---- dragging a handle in the drawing moves the input that has its name ----

  live.addEventListener("pointerdown", event => {
    const handle = event.target.closest("[data-moves]");
    if (!handle || event.button) return;
    const { moves, along, zero, unit } = handle.dataset;
    const at = ({ clientX, clientY }) => {
      const point = new DOMPoint(clientX, clientY).matrixTransform(live.getScreenCTM().inverse());
      return (point[along] - zero) / unit;
    };
    const taken = state, held = at(event) - state[moves]; // where it is held, from its middle
    event.preventDefault(); // no text is selected
    // the arrow keys go on from here
    inputs.find(input => fieldOf(input) === moves)?.focus({ preventScroll: true });
    live.setPointerCapture(event.pointerId); // the handle itself may be drawn anew
    const done = new AbortController();
    live.addEventListener("pointermove", event => set(moves, at(event) - held, taken), done);
    live.addEventListener("lostpointercapture", () => done.abort(), done);
  });

  // ---- ask first ----

  question?.addEventListener("click", ({ target: { dataset: { answer } } }) => {
    if (answer === undefined) return;
    asking = false;
    if (answer) {
      change({ ...start, ...ask.then });
      const verdict = words[answer === ask.right ? "ask-right" : "ask-wrong"];
      notice = filled(verdict, texts(state, numbers(state)));
    }
    question.hidden = true;
    controls.hidden = false;
    inputs[0].focus({ preventScroll: true }); // the button that had the focus is gone
    render();
  });

  show();
  if (moved || notice) settle();
  recorded.after(live);
  (asking ? question : controls).hidden = false;
  block.classList.add("alive");
}
