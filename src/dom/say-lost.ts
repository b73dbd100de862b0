/** Says in an element that a script did not come, as after a deployment to a page that has stayed open, and offers the page again. */
export function sayLost(place: Element, what: string): void {
  const again = document.createElement("a");
  again.href = location.href;
  again.textContent = "Load the page again";
  place.replaceChildren(`${what} could not be loaded. `, again);
}
