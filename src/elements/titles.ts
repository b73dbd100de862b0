import { TitleResolver, type TitleFile } from "../search/titles.ts";

let loading: Promise<TitleResolver> | undefined;

/** The title resolver, loaded on first use and shared by every field of the page. A failure may be tried again. */
export function loadTitles(): Promise<TitleResolver> {
  loading ??= fetch(`${import.meta.env.BASE_URL}data/titles.json`)
    .then((response) => {
      if (!response.ok) throw new Error(`the titles could not be loaded: ${response.status}`);
      return response.json() as Promise<TitleFile>;
    })
    .then((file) => new TitleResolver(file))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
