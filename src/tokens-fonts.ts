/** Families of type: a file of its own, because every live chart loads the other tokens and only saved drawings these. */
export const fonts = {
  serif: '"Newsreader Variable", "Newsreader Fallback", Georgia, serif',
  /** Charts want metrics that most systems share. */
  chart: '"Helvetica Neue", Arial, "Liberation Sans", Roboto, sans-serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
} as const;
