/** A function that keeps what it made last, for as long as it is asked for the same again. */
export function keepingLast(make) {
  let last, made;
  return (...asked) => {
    if (!last || asked.some((each, i) => each !== last[i])) made = make(...(last = asked));
    return made;
  };
}
