/**
 * On pages with a script of their own, which without it look alive and are not: where a script of the page does not come, as from an old copy of the
 * page after a deployment, a sentence at its end shows itself. What extensions add to a page are no modules.
 */
addEventListener(
  "error",
  ({ target }) => {
    if ((target as Partial<HTMLScriptElement>).type === "module") document.documentElement.dataset["lost"] = "";
  },
  true,
);

export {};
