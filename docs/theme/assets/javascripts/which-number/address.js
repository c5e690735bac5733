// What the reader entered, from texts as they are typed or stand in an address. Each sentence that
// says what is wrong has a name in the page's words.

import { parse } from "../exercises/parse.js";

const MOST = 100; // outcomes

/** Numbers from "0.2, 0.5, 0.3", "[2 5 3]" or "1/3; 2/3"; undefined where one is none. */
function list(text) {
  const parts = text.replace(/^[\s[(]+|[\s\])]+$/g, "").split(/\s*[,，、;；]\s*|\s+/);
  const numbers = parts.map(part => parse(part)?.value);
  return numbers.includes(undefined) ? undefined : numbers;
}

/** { value, decimals } of a number, infinite ones too; undefined where it is none. */
function number(text) {
  const infinite = /^\s*([-−+]?)(?:inf|infinity|∞|無限大)\s*$/i.exec(text);
  if (infinite) return { value: /[-−]/.test(infinite[1]) ? -Infinity : Infinity, decimals: 0 };
  return parse(text.replace(/^\s*(?:tensor|array)?\(|\)\s*$/g, "")) ?? undefined;
}

const weights = (text, name) => {
  if (!text.trim()) return `${name}-empty`;
  const numbers = list(text);
  if (!numbers) return `${name}-unread`;
  if (numbers.some(one => one < 0)) return `${name}-negative`;
  return numbers.some(one => one) ? numbers : `${name}-zero`;
};

/** { input, typed } of the texts { p, q, x } or { y, z, x }, or { wrong }, a word's name. */
export function entered({ p = "", q = "", y = "", z = "", x = "" }, ofLogits) {
  let input;
  if (ofLogits) {
    const logits = list(z);
    if (!logits) return { wrong: z.trim() ? "z-unread" : "z-empty" };
    const label = /^\s*\d+\s*$/.test(y) ? Number(y) : NaN;
    if (logits.length < 2 || logits.length > MOST) return { wrong: "lengths" };
    if (!(label < logits.length)) return { wrong: "y-unread" };
    input = { label, logits };
  } else {
    const [first, second] = [weights(p, "p"), weights(q, "q")];
    const wrong = [first, second].find(each => typeof each === "string");
    if (wrong) return { wrong };
    if (first.length !== second.length) return { wrong: "unequal" };
    if (first.length < 2 || first.length > MOST) return { wrong: "lengths" };
    input = { p: first, q: second };
  }
  if (/^\s*[-+−]?nan\s*$/i.test(x)) return { wrong: "x-nan" };
  const typed = number(x);
  return typed ? { input, typed } : { wrong: x.trim() ? "x-unread" : "x-empty" };
}

/** The query that holds these texts, of { p, q, x } or { y, z, x }. */
export const written = texts =>
  "?" +
  Object.entries(texts)
    .map(([name, text]) => `${name}=${encodeURIComponent(text.trim().replace(/\s*([,，、;；\s])\s*/g, "$1")).replaceAll("%2C", ",")}`)
    .join("&");
