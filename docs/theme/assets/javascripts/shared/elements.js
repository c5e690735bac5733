// Elements that scripts of a page make.

/** An element of these children, each an element or a text. */
export const make = (tag, className, ...children) => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
};

/** A button of this text that calls a function. */
export const button = (text, clicked) => {
  const element = make("button", "", text);
  element.type = "button";
  element.addEventListener("click", clicked);
  return element;
};
