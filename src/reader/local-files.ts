/** In bytes; no browser keeps as much for one site. */
const largest = 20_000_000;

/**
 * What the reader has chosen in a file field: its name, and its text or why there is none, as a sentence. null where nothing is chosen. The field
 * is emptied, so that the same file can be chosen again. `what` says what files are read: "worksheet".
 */
export async function chosenFile(
  input: HTMLInputElement | null,
  what: string,
): Promise<{ name: string; text: string } | { name: string; refused: string } | null> {
  const file = input?.files?.[0];
  if (input === null || file === undefined) return null;
  const { name } = file;
  try {
    if (file.size > largest) return { name, refused: `It is larger than any ${what}.` };
    return { name, text: await file.text() };
  } catch {
    // It was moved, or may not be read.
    return { name, refused: "It could not be read." };
  } finally {
    input.value = "";
  }
}
