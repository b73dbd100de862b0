import type { TitleFile, TitleResolver } from "../search/titles.ts";

let loading: Promise<TitleResolver> | undefined;

/** The title resolver, loaded on first use and shared by every field of the page. A failure may be tried again. */
export function loadTitles(): Promise<TitleResolver> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<TitleResolver> {
  const [{ TitleResolver: Resolver }, response] = await Promise.all([
    import("../search/titles.ts"),
    fetch(`${import.meta.env.BASE_URL}data/titles.json`),
  ]);
  if (!response.ok) throw new Error(`the titles could not be loaded: ${response.status}`);
  return new Resolver((await response.json()) as TitleFile);
}
