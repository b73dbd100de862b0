/** Every color and size of the site, once. Each color has its light and its dark value. */
export const colors = {
  paper: ["#fbf8f1", "#16150f"],
  /** A sheet that lies on the paper: fields, cards, the search dialog. */
  sheet: ["#fffdf8", "#1f1d16"],
  /** A quiet band behind tables' heads and code. */
  band: ["#f1ecdf", "#26241b"],
  ink: ["#14120e", "#fbf7ee"],
  /** Notes, captions, axes: still at least 4.5:1 on paper and band. */
  quiet: ["#5b564b", "#b3ac9d"],
  line: ["#cfc7b4", "#4a4639"],
  /** The edge of a field or button: at least 3:1 on paper. */
  edge: ["#857d6c", "#857f70"],
  accent: ["#1d5a5e", "#7cc4c0"],
  /** Ink upon the accent. */
  onAccent: ["#ffffff", "#12110d"],
  /** Outline of a mark, so that the end steps of a ramp do not melt into the paper. */
  outline: ["#fbf8f1", "#16150f"],
  missing: ["#e6e0d2", "#322f25"],

  // Exposure: one direction, from little (sea-green) through amber to most (rust); lightness strictly ordered, the order turned
  // round in the dark. Neighbors differ by at least 13 (CIEDE2000) in normal, protan, deutan and tritan sight and 6.9 in gray.
  exposure0: ["#bdf7e6", "#02332e"],
  exposure1: ["#b6d2a2", "#424f36"],
  exposure2: ["#cbad3c", "#6c6b2e"],
  exposure3: ["#c26a01", "#c0831f"],
  exposure4: ["#92411b", "#f7b164"],
  exposure5: ["#67050a", "#fedeca"],
  onExposure0: ["#14120e", "#fbf7ee"],
  onExposure1: ["#14120e", "#fbf7ee"],
  onExposure2: ["#14120e", "#fbf7ee"],
  onExposure3: ["#14120e", "#12110d"],
  onExposure4: ["#ffffff", "#12110d"],
  onExposure5: ["#ffffff", "#12110d"],

  /** Parts of a pay package, and marks of other kinds on the same axis. */
  payBase: ["#2f6f73", "#6fb7b3"],
  payStock: ["#a9cdb8", "#2f6158"],
  payBonus: ["#d9b64a", "#a58a2c"],
  payLater: ["#14120e", "#fbf7ee"],
  payClaimed: ["#92411b", "#f7b164"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColorName = keyof typeof colors;
export type Theme = "light" | "dark";

/** The literal color of a name, for files that stand alone. */
export const colorOf = (name: ColorName, theme: Theme): string => colors[name][theme === "light" ? 0 : 1];

/** Every ramp of steps, lowest first: fill and the ink that can be read upon it. */
export const ramps = {
  exposure: [
    ["exposure0", "onExposure0"],
    ["exposure1", "onExposure1"],
    ["exposure2", "onExposure2"],
    ["exposure3", "onExposure3"],
    ["exposure4", "onExposure4"],
    ["exposure5", "onExposure5"],
  ],
} as const satisfies Record<string, readonly (readonly [fill: ColorName, ink: ColorName])[]>;

export type Ramp = keyof typeof ramps;

export const fonts = {
  serif: '"Newsreader Variable", "Newsreader Fallback", Georgia, serif',
  /** Charts want metrics that most systems share. */
  chart: '"Helvetica Neue", Arial, "Liberation Sans", Roboto, sans-serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
} as const;

/**
 * Widths in px at which every chart is drawn. Each drawing serves containers from its own width up to the next one's, so text is
 * never drawn smaller than it was meant.
 */
export const widths = { narrow: 288, middle: 520, wide: 1000 } as const;
export type Width = keyof typeof widths;
