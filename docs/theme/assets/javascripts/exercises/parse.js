// A number as people type it: "0.61", ".61", "-0,5", "1,234.5", "1e-3", "1/3", "33%", "0.88 bits", with full-width signs or not.

const UNITS = { bit: "bits", bits: "bits", 位元: "bits", 比特: "bits", nat: "nats", nats: "nats", 奈特: "nats" };
const TYPED = new RegExp(`^([-+]?)([^/%]+?)(?:/([^/%]+?))?(%| *(?:${Object.keys(UNITS).join("|")}))?$`, "i");

// {value, decimals} of a numeral without a sign; null where it is none
const numeral = text => {
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text)) text = text.replaceAll(",", "");
  const match = /^(\d*)[.,]?(\d*)(e[-+]?\d+)?$/i.exec(text);
  if (!match || !(match[1] || match[2])) return null;
  return { value: Number(text.replace(",", ".")), decimals: match[2].length - Number(match[3]?.slice(1) ?? 0) };
};

// {value, decimals, unit}: a fraction has decimals without end, a percentage two more than it shows; null where it is no number
export const parse = text => {
  if (/[⁰-₟²³¹]/.test(text)) return null; // which the next line would take for digits
  const plain = text.normalize("NFKC").replace(/[−–—]/g, "-").replaceAll("。", ".").replaceAll("⁄", "/");
  const match = TYPED.exec(plain.replace(/^[=≈~\s]+|[\s]+$/g, "").replace(/\s*([-+/%])\s*/g, "$1"));
  if (!match) return null;
  const [, sign, above, below, behind = ""] = match;
  const number = numeral(above.trim());
  const divisor = below === undefined ? { value: 1 } : numeral(below.trim());
  if (!number || !divisor) return null;
  const percent = behind === "%";
  const value = ((sign === "-" ? -1 : 1) * number.value) / divisor.value / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const decimals = below === undefined ? number.decimals + (percent ? 2 : 0) : Infinity;
  return { value, decimals, unit: UNITS[behind.trim().toLowerCase()] };
};
