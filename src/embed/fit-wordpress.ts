/** WordPress cuts frames off here, in px. */
const highest = 1000;

/** How small a drawing may become for it, so that its words can still be read. */
const smallest = 0.68;

/**
 * Makes a chart fit where frames are cut: its controls wait behind a button, its drawing shrinks. Gives the height it then has. A table and
 * a chart whose controls the reader has asked for scroll inside the frame instead.
 */
export function fitToWordPress(main: HTMLElement): number {
  const { dataset } = document.documentElement;
  const height = () => main.getBoundingClientRect().height;
  if (dataset["tight"] === undefined && dataset["view"] !== "table" && height() > highest) {
    dataset["tight"] = "";
    main.querySelector(".chart")?.before(opener());
  }
  const drawn = [...main.querySelectorAll<SVGSVGElement>(".drawing svg")].find((svg) => svg.checkVisibility());
  if (dataset["tight"] === "" && drawn !== undefined) {
    const room = highest - (height() - drawn.getBoundingClientRect().height);
    main.style.setProperty("--highest", `${Math.floor(Math.max(room, smallest * drawn.viewBox.baseVal.height))}px`);
  }
  return height();
}

function opener(): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button opener";
  button.textContent = "Change the view";
  button.addEventListener("click", () => {
    document.documentElement.dataset["tight"] = "open";
    button.remove();
  });
  return button;
}
