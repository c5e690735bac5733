// Which exercises are solved, kept on this device alone: {page: [exercise, ...]}. Where the browser's storage refuses or is full,
// they are remembered until the page is left.

export class Progress {
  #memory = {};
  #refused = false;

  // storage: a function that gives the browser's storage, since asking for it may throw
  constructor(storage, key) {
    this.storage = storage;
    this.key = key;
  }

  // everything that is solved; another tab may have added to it, and anybody may have written anything
  all() {
    try {
      const kept = Object.entries(JSON.parse(this.storage().getItem(this.key) ?? "{}"));
      if (!this.#refused) this.#memory = Object.fromEntries(kept.filter(([, each]) => Array.isArray(each)));
    } catch {}
    return this.#memory;
  }

  of(page) {
    return this.all()[page] ?? [];
  }

  add(page, exercise) {
    this.#memory = { ...this.all(), [page]: [...new Set([...this.of(page), exercise])] };
    try {
      this.storage().setItem(this.key, JSON.stringify(this.#memory));
    } catch {
      this.#refused = true;
    }
  }

  // forget all of it; how many exercises it was
  clear() {
    const { length } = Object.values(this.all()).flat();
    this.#memory = {};
    try {
      this.storage().removeItem(this.key);
    } catch {}
    return length;
  }
}
