// What a format rounds to: the nearest number it has; of two that are equally near, the even one.

const { abs, floor, fround, log2, max, sign } = Math;
const exact = x => x; // a double is one already

/** To `digits` binary digits, evenly spaced below 2^least; from 2^most on nothing is finite. */
const rounding = (digits, least, most) => x => {
  const size = abs(x);
  if (!(size < Infinity)) return x;
  const unit = 2 ** (max(floor(log2(size)), least) - digits + 1);
  const whole = size / unit + 2 ** 52 - 2 ** 52; // a double that large has no fraction
  const near = whole * unit;
  return sign(x) * (near < 2 ** most ? near : Infinity);
};

// As libraries do: a function of 16-bit numbers computes in 32 bits, and its result is rounded.
export const formats = {
  bfloat16: { work: fround, keep: rounding(8, -126, 128) },
  float16: { work: fround, keep: rounding(11, -14, 16) },
  float32: { work: fround, keep: fround },
  float64: { work: exact, keep: exact },
};
