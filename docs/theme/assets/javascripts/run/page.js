// What a program of the page becomes with the first click on its button: run, edit, stop, reset;
// what it prints and draws comes below the recorded output, which stays, and a line compares them.

import { Python } from "./python.js";
import { button, make } from "../shared/elements.js";

const here = new URL("../../run/run.json", import.meta.url);
const known = await (await fetch(here)).json();
const say = known.words;
const near = path => new URL(path, here).href;
const python = new Python({
  core: near(known.core),
  packages: near(known.packages),
  runner: near("runner.py"),
  style: near("../figure.mplstyle"), // of figures, here as where they are recorded
});

const lines = text => text.replace(/\n$/, "").split("\n");

// the output that follows a program, or that the build says is its own
const recordOf = program => {
  const outputs = ".output:not(.ran)";
  if (program.dataset.record) return document.querySelectorAll(outputs)[program.dataset.record];
  const all = [...document.querySelectorAll(`.language-python.highlight, ${outputs}`)];
  const next = all[all.indexOf(program) + 1];
  return next?.matches(outputs) ? next : undefined;
};

// a code element that holds lines, some of them marked
const show = (code, texts, marked) => {
  code.replaceChildren(...texts.flatMap((text, i) => [marked(i) ? make("mark", "", text || " ") : text, "\n"]));
};

export const take = program => {
  const code = program.querySelector("code");
  const record = recordOf(program);
  const bar = program.querySelector(".run");
  const [first, note] = bar.children;

  const status = make("p", "");
  status.setAttribute("role", "status");
  const progress = make("progress", "");
  progress.hidden = true;
  progress.ariaLabel = say.loading;
  const printed = make("code", "");
  const errors = make("code", "");
  const figures = make("div", "");
  const box = make("div", "output ran", status, progress, make("pre", "", printed), make("pre", "", errors), figures);
  box.setAttribute("role", "group");
  box.ariaLabel = say.yours;
  (program.nextElementSibling === record && record ? record : program).after(box);

  let editor, stop, text;

  const mark = line => {
    const shown = editor ?? code;
    shown.classList.toggle("marked", Boolean(line));
    shown.style.setProperty("--line", line ?? 0);
  };
  const clear = () => {
    mark();
    text = "";
    [printed, errors, figures].forEach(each => each.replaceChildren());
  };
  const finish = sentence => {
    stop = undefined;
    progress.hidden = true;
    first.removeAttribute("aria-disabled");
    if (document.activeElement === stopping) first.focus();
    stopping.hidden = true;
    resetting.hidden = false;
    status.textContent = sentence;
  };

  // how what was printed compares with the record
  const compared = drawn => {
    if (!record) return drawn ? say.drawn : text ? say.done : say.silent;
    const recorded = lines(record.querySelector("code").textContent);
    const own = lines(text);
    const differs = i => own[i] !== recorded[i];
    const count = [...Array(Math.max(own.length, recorded.length)).keys()].filter(differs).length;
    show(printed, own, differs);
    return count ? say.differs.replace("{}", count) : say.same;
  };

  const hear = {
    loading({ bytes }) {
      progress.hidden = false;
      // of Python as it is unpacked, and of the wheels, which are packed as they lie
      progress.max = known.bytes + (program.dataset.run - known.megabytes) * 1e6;
      progress.value = bytes;
    },
    running() {
      progress.hidden = true;
      status.textContent = say.running;
      forget(Number(program.dataset.run));
    },
    printed({ text: more, aside }) {
      (aside ? errors : printed).append(more);
      if (!aside) text += more;
    },
    ended({ error, line, refused, figures: drawn, cut }) {
      if (error) {
        const at = new RegExp(`^  File "program.py", line ${line}\\b`);
        const all = lines(error);
        show(errors, all, i => at.test(all[i]) || (at.test(all[i - 1] ?? "") && all[i].startsWith("    ")));
        mark(line);
        finish(say[refused] ?? (line ? say["error-in"].replace("{}", line) : say.error));
        return;
      }
      for (const { name, svg } of drawn) {
        const image = make("img", "");
        image.alt = say.figure.replace("{}", name);
        image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        figures.append(image);
      }
      finish(compared(drawn.length) + (cut ? ` ${say.cut}` : ""));
    },
    failed({ why, what }) {
      finish(say[why].replace("{}", what));
    },
    stopped() {
      finish(say.stopped);
    },
  };

  const run = () => {
    if (stop) return;
    clear();
    status.textContent = say.loading;
    first.setAttribute("aria-disabled", "true");
    stopping.hidden = false;
    stop = python.run(editor?.value ?? code.textContent, message => hear[message.type](message));
  };
  const edit = () => {
    if (!editor) {
      mark();
      editor = make("textarea", "");
      editor.value = code.textContent;
      editor.rows = lines(editor.value).length + 1;
      editor.wrap = "off";
      editor.spellcheck = false;
      editor.autocapitalize = "off";
      editor.ariaLabel = say.program;
      code.parentElement.after(editor);
      program.classList.add("edited");
      resetting.hidden = false;
    }
    editor.focus();
  };
  const reset = () => {
    stop?.();
    clear();
    editor?.remove();
    editor = undefined;
    mark();
    program.classList.remove("edited");
    status.textContent = "";
    first.focus();
    resetting.hidden = true;
  };

  const stopping = button(say.stop, () => stop?.());
  const resetting = button(say.reset, reset);
  stopping.hidden = resetting.hidden = true;
  first.addEventListener("click", run);
  first.after(stopping, button(say.edit, edit), resetting);
  return { run };
};

// what has come need not be announced again
const forget = megabytes => {
  for (const each of document.querySelectorAll("[data-run]"))
    if (each.dataset.run <= megabytes) each.querySelector(".run > span").textContent = "";
};
