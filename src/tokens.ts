/** Every color and size of the site, once; fonts stand in `tokens-fonts.ts`. Each color has its light and its dark value. */
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

  // Other measures have ramps of their own: pay and schooling one hue each, the outlook two that part at zero.
  pay0: ["#dcf2ff", "#0c2a39"],
  pay1: ["#a8d5f0", "#1e475e"],
  pay2: ["#70b4dc", "#2d6482"],
  pay3: ["#3a89b3", "#4d92b8"],
  pay4: ["#0f5c80", "#84c0e4"],
  pay5: ["#003550", "#d2ecfc"],
  outlook0: ["#893a0e", "#f5ab77"],
  outlook1: ["#dea279", "#874c30"],
  outlook2: ["#e2f1fa", "#1d282f"],
  outlook3: ["#92c6e5", "#234d63"],
  outlook4: ["#3a89b3", "#4d92b8"],
  outlook5: ["#004361", "#bfe4fb"],
  schooling0: ["#dff6e2", "#152d1a"],
  schooling1: ["#b3d9b9", "#294b31"],
  schooling2: ["#86b990", "#3d6a47"],
  schooling3: ["#5a8f65", "#60996c"],
  schooling4: ["#34613f", "#93c69d"],
  schooling5: ["#1a3821", "#d8efdc"],

  // Inks upon steps: near the paper, half way, far from it.
  onPale: ["#14120e", "#fbf7ee"],
  onMiddle: ["#14120e", "#12110d"],
  onDeep: ["#ffffff", "#12110d"],

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

/** The literal colors of a theme. */
export const inTheme = (theme: Theme) => (name: ColorName) => colorOf(name, theme);

type SixSteps = "exposure" | "pay" | "outlook" | "schooling";
export type Ramp = SixSteps | "bureau";
type RampColor = `${SixSteps}${0 | 1 | 2 | 3 | 4 | 5}`;

/** The six steps of a ramp, lowest first: fill and the ink that can be read upon it. The inks are those of a ramp that runs one way. */
const steps = (
  ramp: SixSteps,
  inks: readonly ColorName[] = ["onPale", "onPale", "onPale", "onMiddle", "onDeep", "onDeep"],
): readonly (readonly [fill: RampColor & ColorName, ink: ColorName])[] => inks.map((ink, index) => [`${ramp}${index}` as RampColor, ink]);

export const ramps: Readonly<Record<Ramp, ReturnType<typeof steps>>> = {
  exposure: steps("exposure"),
  pay: steps("pay"),
  outlook: steps("outlook", ["onDeep", "onPale", "onPale", "onPale", "onMiddle", "onDeep"]),
  schooling: steps("schooling"),
  // The Bureau's four categories say exposure, too: its ramp with two steps left out.
  bureau: steps("exposure").filter((_, index) => index % 3 !== 1),
};

/**
 * Widths in px at which every chart is drawn. Each drawing serves containers from its own width up to the next one's, so text is
 * never drawn smaller than it was meant.
 */
export const widths = { narrow: 288, middle: 520, wide: 1000 } as const;
export type Width = keyof typeof widths;
