/** Families of type: a file of its own, because every live chart loads the other tokens and only saved drawings these. */
export const fonts = {
  /** Text and headings. */
  serif: 'Newsreader, "Newsreader Fallback", "Newsreader Narrow Fallback", "Newsreader Wide Fallback", Georgia, serif',
  /** Figures, charts and the interface: Source Sans 3 under the name that its license asks a changed font to have. */
  sans: '"Atlas Sans", "Atlas Sans Fallback", "Atlas Sans Noto Fallback", "Atlas Sans Wide Fallback", Arial, sans-serif',
} as const;

/** The same in files that stand alone, which have no fallbacks of the site's. */
export const fileFonts = { serif: "Newsreader, Georgia, serif", sans: "Atlas Sans, Arial, Helvetica, sans-serif" } as const;
