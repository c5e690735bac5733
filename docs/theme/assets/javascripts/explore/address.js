// A figure's state in the address: ?tangent.q=0.35&tangent.loss=sum holds what differs from the
// start, and nothing else.

import { parsed } from "./fields.js";

/** [what a query says of a figure, the parts of it that make no sense] */
export function read(query, name, fields) {
  const said = {}, wrong = [];
  for (const [key, text] of new URLSearchParams(query)) {
    if (!key.startsWith(`${name}.`)) continue;
    const field = key.slice(name.length + 1);
    const value = Object.hasOwn(fields, field) ? parsed(fields[field], text) : undefined;
    if (value === undefined) wrong.push(`${key}=${text}`.slice(0, 40));
    else said[field] = value;
  }
  return [said, wrong];
}

/** The query with a figure's state in it; what others have put there stays. */
export function written(query, name, state, start) {
  const parameters = new URLSearchParams(query);
  for (const key of [...parameters.keys()])
    if (key.startsWith(`${name}.`)) parameters.delete(key);
  for (const [field, value] of Object.entries(state))
    if (value !== start[field]) parameters.set(`${name}.${field}`, value);
  return parameters.size ? `?${parameters}` : "";
}
