/** In bytes; no browser keeps as much for one site. */
const largest = 20_000_000;

/** A file that the reader has chosen: its name, and its text or why there is none, as a sentence. */
export type ChosenFile = { name: string; text: string } | { name: string; refused: string };

/**
 * What the reader has chosen in a file field. The field is emptied, so that the same files can be chosen again. `what` says what files are
 * read: "worksheet".
 */
export async function chosenFiles(input: HTMLInputElement | null, what: string): Promise<ChosenFile[]> {
  try {
    return await Promise.all([...(input?.files ?? [])].map((file) => readFile(file, what)));
  } finally {
    if (input !== null) input.value = "";
  }
}

/** The one file of a field that takes one; null where nothing is chosen. */
export const chosenFile = async (input: HTMLInputElement | null, what: string): Promise<ChosenFile | null> =>
  (await chosenFiles(input, what))[0] ?? null;

async function readFile(file: File, what: string): Promise<ChosenFile> {
  const { name } = file;
  try {
    if (file.size > largest) return { name, refused: `It is larger than any ${what}.` };
    return { name, text: await file.text() };
  } catch {
    // It was moved, or may not be read.
    return { name, refused: "It could not be read." };
  }
}
