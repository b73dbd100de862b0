/** Loads a thing when it is first asked for, and once, however often it is asked for. A failure may be tried again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** The JSON of one of the site's own files. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(import.meta.env.BASE_URL + path);
  if (!response.ok) throw new Error(`${path} could not be loaded: ${response.status}`);
  return (await response.json()) as T;
}
