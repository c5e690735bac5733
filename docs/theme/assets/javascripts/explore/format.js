// Numbers as the pages' programs print them.

/**
 * As Python's f"{x:z.4f}" writes it: rounded from the double itself, a tie to the even digit, zero
 * without a sign; but with the minus sign of text, and ∞. For |x| < 1e21.
 */
export function fixed(x, places) {
  if (Number.isNaN(x)) throw new RangeError("a number of this figure is none (NaN)");
  const size = Math.abs(x);
  if (size === Infinity) return x < 0 ? "−∞" : "∞";
  let text = size.toFixed(places);
  // toFixed takes a tie upwards. A tie is a 5 and zeros behind the last place; 100 places show it.
  const exact = size.toFixed(100), cut = exact.slice(0, places - 100).replace(/\.$/, "");
  if (/^50*$/.test(exact.slice(places - 100)) && "02468".includes(cut.at(-1))) text = cut;
  return (x < 0 && /[1-9]/.test(text) ? "−" : "") + text;
}
