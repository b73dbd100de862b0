/** An element with a class and words or nodes in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...content);
  return made;
}

export function link(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const made = element("a", "", ...content);
  made.href = href;
  return made;
}
