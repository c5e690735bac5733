// Python, in a worker: loads it, loads what a program imports, runs the program.

const LONGEST = 100_000; // characters of what a program prints that are shown
const browserFetch = fetch.bind(self); // what Pyodide uses counts bytes

class Failure extends Error {
  constructor(why, what) {
    super(why);
    this.message = { why, what };
  }
}

let current; // the number of the program that is run
const tell = (type, rest) => postMessage({ number: current, type, ...rest });

// ---- what is fetched is counted ----

let bytes = 0;
let lose; // Pyodide waits for ever where a part of it does not come: who waits for it is told
const lost = new Promise((_, reject) => (lose = reject));
lost.catch(() => {});
self.fetch = async (...request) => {
  const response = await browserFetch(...request).catch(error => (lose(error), Promise.reject(error)));
  if (!response.ok) lose(response);
  if (!response.ok || !response.body) return response;
  const counted = new TransformStream({
    transform(chunk, onward) {
      tell("loading", { bytes: (bytes += chunk.length) });
      onward.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counted), response);
};

const text = async address => (await fetch(address)).text();

// ---- Python itself ----

const load = async ({ core, packages, runner, style }) => {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); // the smallest there is
  } catch {
    throw new Failure("blocked"); // Pyodide would wait for ever
  }
  try {
    const lock = text(`${core}pyodide-lock.json`);
    const programs = Promise.all([text(runner), text(style)]);
    const { loadPyodide } = await import(`${core}pyodide.mjs`);
    const loading = loadPyodide({
      env: { HOME: "/home/pyodide", MATPLOTLIBRC: "/tmp/figure.mplstyle", MPLBACKEND: "svg", MPLCONFIGDIR: "/tmp" },
      indexURL: core,
      lockFileContents: lock,
      packageBaseUrl: packages,
    });
    const python = await Promise.race([loading, lost]);
    const [program, look] = await programs;
    python.FS.writeFile("/tmp/figure.mplstyle", look);
    const runs = python.globals.get("dict")();
    python.runPython(program, { filename: "runner.py", globals: runs });
    const known = JSON.parse(await lock).packages;
    return { known, packages, python, missing: runs.get("missing"), run: runs.get("run") };
  } catch {
    throw new Failure("network", new URL(core).host);
  }
};

// ---- what a program imports ----

const bring = async ({ known, packages, python, missing }, source) => {
  const wanted = new Set();
  const want = name => {
    if (wanted.has(name)) return;
    wanted.add(name);
    known[name].depends.forEach(want);
  };
  for (const module of JSON.parse(missing(source))) {
    const name = Object.keys(known).find(each => known[each].imports.includes(module));
    if (!name) throw new Failure("library", module);
    want(name);
  }
  if (!wanted.size) return;
  tell("loading", { bytes });
  const silent = () => {};
  await python.loadPackage([...wanted], { messageCallback: silent, errorCallback: silent }).catch(silent);
  // it says nothing of what it could not load, nor why
  for (const name of wanted) {
    const { file_name, name: own_name } = known[name];
    if (own_name in python.loadedPackages) continue;
    const address = new URL(file_name, packages);
    const answer = await browserFetch(address, { method: "HEAD" }).catch(() => null);
    const why = !answer ? "network" : answer.ok ? "hash" : "missing";
    throw new Failure(why, answer ? file_name : address.host);
  }
};

// ---- a program ----

const printer = aside => {
  const decoder = new TextDecoder();
  let waiting = "", last = 0, length = 0;
  const say = () => {
    if (waiting) tell("printed", { text: waiting, aside });
    waiting = "";
    last = performance.now();
  };
  return {
    begin: () => (length = 0),
    say,
    write: buffer => {
      length += buffer.length;
      if (length < LONGEST) waiting += decoder.decode(buffer, { stream: true });
      if (performance.now() - last > 50) say();
      return buffer.length;
    },
    isCut: () => length >= LONGEST,
  };
};
const out = printer(false), aside = printer(true);

const handle = async (loaded, source) => {
  const all = await loaded;
  await bring(all, source);
  tell("running");
  out.begin();
  aside.begin();
  all.python.setStdout({ write: out.write });
  all.python.setStderr({ write: aside.write });
  all.python.setStdin({ error: true });
  let ended;
  try {
    ended = JSON.parse(all.run(source));
  } catch {
    return tell("broken", { why: "crashed" });
  }
  out.say();
  aside.say();
  tell("ended", { ...ended, cut: out.isCut() });
};

let loaded, last = Promise.resolve();
onmessage = ({ data: { place, number, source } }) => {
  if (place) {
    loaded = load(place);
    loaded.catch(({ message }) => tell("broken", message));
    return;
  }
  last = last.then(async () => {
    current = number;
    const reason = error => (error instanceof Failure ? error.message : { why: "crashed" });
    await handle(loaded, source).catch(error => tell("failed", reason(error)));
  });
};
