/** What a view can be saved as; the words stand on buttons. */
export const viewFormats = { svg: "Picture (SVG)", png: "Picture (PNG)", csv: "Table (CSV)" } as const;
export type ViewFormat = keyof typeof viewFormats;
