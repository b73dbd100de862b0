/** Adds a style sheet to the page, once. */
export function loadStyles(address: string): void {
  if (document.querySelector(`link[href="${address}"]`) !== null) return;
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = address;
  document.head.append(sheet);
}
