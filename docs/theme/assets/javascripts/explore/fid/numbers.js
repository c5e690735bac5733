import { fixed } from "../format.js";

const T = 64, G = (T * (T + 1)) / 2; // t and g of the page's claim, all variances being 1

/** The true FID of a generator. */
export const truth = c => T * (1 - c) ** 2;

/** What n samples of each side read on average, by the claim. */
export const read = (n, c) => truth(c) + ((1 + c * c) * T + c * G) / n;

/** The c that reads least: there the slope of `read` is 0. */
export const lowest = n => (1 - G / (2 * T * n)) / (1 + 1 / n);

/** Of the generator: both; of the right one: what it reads; where and what the least is, and which
 * narrower one reads as the right one does. */
export function numbers({ n, c }) {
  const at = lowest(n);
  return {
    truth: truth(c),
    read: read(n, c),
    right: read(n, 1),
    lowest: at,
    least: read(n, at),
    tie: 2 * at - 1, // `read` is a parabola
  };
}

export function texts({ n, c }, numbers) {
  const written = Object.entries(numbers).map(([name, value]) => [name, fixed(value, 4)]);
  return { n: String(n), c: fixed(c, 3), ...Object.fromEntries(written) };
}

export const sentences = ["right", "ahead", "narrow", "wide"];

/** The sentence that compares the generator with the right one. */
export function says({ c }, { tie }) {
  if (c === 1) return "right";
  if (c > 1) return "wide";
  return c > tie ? "ahead" : "narrow";
}
