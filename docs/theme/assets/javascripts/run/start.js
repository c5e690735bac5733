// A button on each program that runs here. It says what a click loads; before, nothing of that comes.

const programs = document.querySelectorAll("[data-run]");
const [run, loads, lost] = programs[0].dataset.words.split("|");

for (const program of programs) {
  const bar = document.createElement("div");
  const button = document.createElement("button");
  const note = document.createElement("span");
  bar.className = "run";
  button.type = "button";
  button.textContent = run;
  note.textContent = loads.replace("{}", program.dataset.run);
  bar.append(button, note);
  program.append(bar);
  const first = () =>
    import("./page.js").then(
      ({ take }) => {
        button.removeEventListener("click", first);
        take(program).run();
      },
      () => (note.textContent = lost),
    );
  button.addEventListener("click", first);
}
