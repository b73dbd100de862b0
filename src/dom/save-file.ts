/** Lets the reader save a file. It is made in the page, and nothing is sent. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers begin to save a while after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
