// Draws of N(0,1) that every computer draws alike: the i-th number is i itself, hashed.

const { cos, imul, log, PI, sqrt } = Math;

/** A whole number, well mixed in 32 bits (the hash lowbias32), and brought between 0 and 1. */
function uniform(i) {
  let bits = imul(i ^ (i >>> 16), 0x7feb352d);
  bits = imul(bits ^ (bits >>> 15), 0x846ca68b);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32 + 2 ** -33; // never 0
}

/** By Box and Muller, from two of them. */
const normal = i => sqrt(-2 * log(uniform(2 * i))) * cos(2 * PI * uniform(2 * i + 1));

export const SERIES = 20, LONGEST = 1000;

/** The series of a draw, each as long as can be; a shorter one is its beginning. */
export const drawn = draw =>
  Array.from({ length: SERIES }, (_, series) =>
    Float64Array.from({ length: LONGEST }, (_, i) =>
      normal((draw * SERIES + series) * LONGEST + i)));
