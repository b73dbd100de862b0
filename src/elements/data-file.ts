/**
 * A file of figures, by its path below the site's base: `data/map.json`. Embeds bring the files that their script names along, since a
 * frame without an origin may fetch nothing; elsewhere it is fetched.
 */
export async function loadFile<T>(path: `data/${string}.json`): Promise<T> {
  const inline = document.querySelector(`script[data-file="${path}"]`);
  if (inline !== null) return JSON.parse(inline.textContent) as T;
  const response = await fetch(import.meta.env.BASE_URL + path);
  if (!response.ok) throw new Error(`the figures of ${path} could not be loaded: ${response.status}`);
  return response.json() as Promise<T>;
}
