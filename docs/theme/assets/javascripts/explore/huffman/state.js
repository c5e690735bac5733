// How often each of eight outcomes comes; its share is its part of all. `yes` is the first
// question, as a set of the outcomes whose answer is yes (of bits, A the lowest); 0 leaves it to
// Huffman.

import { evenest } from "./plan.js";

const often = start => ({ from: 0, to: 60, step: 1, start });

export const fields = {
  a: often(35),
  b: often(17),
  c: often(17),
  d: often(16),
  e: often(15),
  f: often(0),
  g: often(0),
  h: often(0),
  yes: { from: 0, to: 255, step: 1, start: 0, hidden: true },
};

/** An outcome goes to the other side of the first question. */
const turn = i => ({ to: state => ({ ...state, yes: state.yes ^ (1 << i) }) });

export const actions = {
  ...Object.fromEntries([..."abcdefgh"].map((letter, i) => [`q${letter}`, turn(i)])),
  evenest: { to: state => ({ ...state, yes: evenest(state) }) },
  huffman: { to: state => ({ ...state, yes: 0 }) },
};

// "A or E?" (50 to 50), "A or B?" (52 to 48), or "A?" (35 to 65)?
export const ask = { of: ["even", "two", "one"], right: "one", then: {} };
