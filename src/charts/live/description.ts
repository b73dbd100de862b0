/** Puts an element's id first or last among those that describe a mark, or takes it out. The line on keys and the card may describe the same one. */
export function setDescription(mark: Element, id: string, place: "first" | "last" | "none"): void {
  const others = (mark.getAttribute("aria-describedby") ?? "").split(" ").filter((other) => other !== "" && other !== id);
  const all = [...(place === "first" ? [id] : []), ...others, ...(place === "last" ? [id] : [])];
  if (all.length === 0) mark.removeAttribute("aria-describedby");
  else mark.setAttribute("aria-describedby", all.join(" "));
}
