// The one Python of a visit: a worker that runs programs one after the other. It begins with the
// first, and begins anew after it was stopped, could not start, or broke.

const PATIENCE = 60_000; // ms without a sign of life while something is loaded

export class Python {
  #place; // where its parts are, and what it must know of them
  #worker;
  #waiting = new Map(); // {number: {source, hear}}, the one that runs first
  #count = 0;
  #watchdog;

  constructor(place) {
    this.#place = place;
  }

  // hear({type}): "loading" and {bytes} so far, "running", "printed" and {text, aside: not what it
  // prints but says beside it}, and at last one of "ended", "failed" and {why, what}, "stopped".
  run(source, hear) {
    const number = ++this.#count;
    this.#waiting.set(number, { source, hear });
    if (this.#worker) this.#send(number);
    else this.#start();
    return () => this.#stop(number);
  }

  #start() {
    // a worker that is fetched by its address would not have the page's policy (Chromium); one from a blob has
    const script = `import ${JSON.stringify(new URL("worker.js", import.meta.url).href)}`;
    const blob = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    this.#worker = new Worker(blob, { type: "module" });
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = event => {
      event.preventDefault();
      this.#fail({ why: "network", what: location.host });
    };
    this.#worker.postMessage({ place: this.#place });
    this.#watch(true);
    for (const number of this.#waiting.keys()) this.#send(number);
  }

  #send(number) {
    this.#worker.postMessage({ number, source: this.#waiting.get(number).source });
  }

  #hear({ number, ...message }) {
    if (message.type === "broken") return this.#fail(message);
    this.#watch(message.type === "loading");
    // what comes before any program began is for the first
    const { hear } = (number ? this.#waiting.get(number) : [...this.#waiting.values()][0]) ?? {};
    if (["ended", "failed"].includes(message.type)) this.#waiting.delete(number);
    hear?.(message);
  }

  #watch(loads) {
    clearTimeout(this.#watchdog);
    if (loads) this.#watchdog = setTimeout(() => this.#fail({ why: "quiet" }), PATIENCE);
  }

  #fail(reason) {
    this.#end();
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { hear } of all) hear({ ...reason, type: "failed" });
  }

  #stop(number) {
    const { hear } = this.#waiting.get(number) ?? {};
    if (!this.#waiting.delete(number)) return;
    this.#end();
    hear({ type: "stopped" });
    if (this.#waiting.size) this.#start();
  }

  #end() {
    this.#watch(false);
    this.#worker.onmessage = null; // a word may be on its way
    this.#worker.terminate();
    this.#worker = undefined;
  }
}
