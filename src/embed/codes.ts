import { citation, elementSnippet, iframeSnippet, markdownSnippet, type Embedded } from "./snippets.ts";

/** Writes the codes of an embed into their fields. `opening` is the chart as it opens: WordPress knows no other view. */
export function writeCodes(root: HTMLElement, chosen: Embedded, opening: Embedded): void {
  fillField(root, "Embed code", iframeSnippet(chosen));
  fillField(root, "Embed code with script", elementSnippet(chosen));
  fillField(root, "Markdown", markdownSnippet(chosen));
  fillField(root, "Address for WordPress", opening.page);
  fillField(root, "Citation", citation(chosen));
}

export function fillField(root: HTMLElement, label: string, text: string): void {
  const field = root.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`);
  if (field !== null) field.value = text;
}
