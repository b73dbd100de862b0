/** Says in an element that a script did not come, as after a deployment to a page that has stayed open, and offers the page again. */
export function sayLost(place: Element, what: string): void {
  const again = document.createElement("a");
  // This address without what follows its "#": with it, the browser would only scroll.
  again.href = "";
  again.textContent = "Load the page again";
  place.replaceChildren(`${what} could not be loaded. `, again);
}
