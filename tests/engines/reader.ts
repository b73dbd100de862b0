import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";
import type { EnginePage } from "./engine.ts";

/** Waits until a function in the page gives something that is true. */
export async function until<A extends readonly unknown[]>(page: EnginePage, act: (...args: A) => unknown, ...args: A): Promise<void> {
  try {
    await expect.poll(async () => Boolean(await page.run(act, ...args)), { timeout: 15_000 }).toBe(true);
  } catch (cause) {
    const at = await page.run(() => `${location.href}, ${document.readyState}`).catch(String);
    throw new Error(`${String(act)} ${JSON.stringify(args)} did not become true at ${at}`, { cause });
  }
}

/** Waits until something that is seen fits a selector, and holds these words. */
export const seen = (page: EnginePage, selector: string, words = "") =>
  until(
    page,
    (all, text) =>
      [...document.querySelectorAll<HTMLElement>(all)].some(
        (each) => each.getClientRects().length > 0 && (each.textContent ?? "").replaceAll("\u00a0", " ").includes(text),
      ),
    selector,
    words,
  );

/** Waits until nothing that fits a selector is seen. */
export const unseen = (page: EnginePage, selector: string) =>
  until(page, (all) => [...document.querySelectorAll(all)].every((each) => each.getClientRects().length === 0), selector);

/** The words of what is seen first of what fits a selector. */
export const words = (page: EnginePage, selector: string) =>
  page.run(
    (all) =>
      [...document.querySelectorAll<HTMLElement>(all)]
        .find((each) => each.getClientRects().length > 0)
        ?.textContent?.replaceAll("\u00a0", " ")
        .trim() ?? "",
    selector,
  );

/** The middle of what is seen first of what fits a selector, px of the window, after it has been scrolled to and lies still. */
export const placeOf = (page: EnginePage, selector: string) =>
  page.run(async (all) => {
    const found = [...document.querySelectorAll(all)].find((each) => each.getClientRects().length > 0);
    if (found === undefined) throw new Error(`nothing is seen at ${all}`);
    const place = async (tries: number): Promise<readonly [number, number]> => {
      found.scrollIntoView({ block: "center", behavior: "instant" });
      const before = found.getBoundingClientRect();
      await new Promise((later) => setTimeout(later, 60));
      const { x, y, width, height } = found.getBoundingClientRect();
      return tries > 0 && (x !== before.x || y !== before.y) ? place(tries - 1) : [x + width / 2, y + height / 2];
    };
    return place(50);
  }, selector);

/** Rests the pointer on something. */
export async function hover(page: EnginePage, selector: string): Promise<readonly [number, number]> {
  const [x, y] = await placeOf(page, selector);
  await page.move(x - 3, y - 3);
  await page.move(x, y);
  return [x, y];
}

/** Clicks it, once the pointer is on it, and again where it moved away before the button was let go: words above may still be coming. */
export async function click(page: EnginePage, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      const [x, y] = await hover(page, selector);
      const aimed = await page.run(
        (all, left, top) => {
          const { dataset } = document.documentElement;
          dataset["aimed"] = "";
          const hear = ({ target }: Event) => {
            if (target instanceof Element && target.closest(all) !== null) delete dataset["aimed"];
          };
          document.addEventListener("click", hear, { capture: true, once: true });
          return document.elementFromPoint(left, top)?.closest(all) instanceof Element;
        },
        selector,
        x,
        y,
      );
      if (!aimed) return false;
      await page.down();
      await page.up();
      // Where the click has led to another page, this one knows nothing of it.
      return page.run(() => document.documentElement?.dataset["aimed"] === undefined).catch(() => true);
    })
    .toBe(true);
}

/** Chooses from a field as its list does: the reader has come to it and picked a value. */
export const choose = (page: EnginePage, selector: string, value: string) =>
  page.run(
    (all, chosen) => {
      const field = document.querySelector<HTMLSelectElement>(all);
      if (field === null) throw new Error(`there is no field ${all}`);
      field.focus();
      field.value = chosen;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
    selector,
    value,
  );

/** Types a text into what has the focus. */
export async function type(page: EnginePage, text: string): Promise<void> {
  for (const letter of text) await page.key(letter);
}

/** Waits until the address has these parameters, and no others. */
export const asked = (page: EnginePage, parameters: string) => until(page, (search) => location.search === search, parameters);

/** Waits until the page's live charts are alive and have their figures, which come at the reader's first move: the first of all can be lost. */
export async function alive(page: EnginePage): Promise<void> {
  const coming = until(
    page,
    () =>
      document.documentElement.dataset["shown"] !== undefined &&
      [...document.querySelectorAll(".live")].every((each) => customElements.get(each.localName) !== undefined),
  ).then(() => true);
  coming.catch(() => undefined);
  for (let at = 4; ; at = 9 - at) {
    await page.move(at, at);
    if (await Promise.race([coming, delay(500, false)])) return;
  }
}
