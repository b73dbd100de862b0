/** Loads when first called, and only once. After a failure the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/**
 * The JSON of one of the site's own files, by its path below the site's base. Embeds contain the files that their script names, because a frame
 * without an origin may fetch nothing; elsewhere, and in workers, it is fetched.
 */
export async function fetchJson<T>(path: `data/${string}.json`): Promise<T> {
  const inline = "document" in globalThis ? document.querySelector(`script[data-file="${path}"]`) : null;
  if (inline !== null) return JSON.parse(inline.textContent) as T;
  const response = await fetch(import.meta.env.BASE_URL + path);
  if (!response.ok) throw new Error(`${path} could not be loaded: ${response.status}`);
  return (await response.json()) as T;
}
