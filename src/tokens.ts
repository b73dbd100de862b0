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
  /** A gray that no step of a ramp is near. */
  missing: ["#dfe1e3", "#4a4842"],

  // Exposure: from sand to a deep red, hot means exposed, and the same in both themes, so that two pictures of one map agree. Lightness
  // falls in even steps. Neighbors differ by at least 13 (CIEDE2000) in normal, protan, deutan and tritan sight and 8.2 in gray, and
  // by 1.4:1 in contrast; every step stands out from either paper by 1.2:1.
  exposure0: ["#ede2c5", "#ede2c5"],
  exposure1: ["#e0ba76", "#e0ba76"],
  exposure2: ["#d18700", "#d18700"],
  exposure3: ["#bc501c", "#bc501c"],
  exposure4: ["#9d0907", "#9d0907"],
  exposure5: ["#630916", "#630916"],

  // Other measures have ramps of their own: pay and schooling one hue each, much is deep in both themes; the outlook two hues that
  // part at zero and grow away from the paper.
  pay0: ["#d3e3e5", "#d3e3e5"],
  pay1: ["#94bfcf", "#94bfcf"],
  pay2: ["#4da0c5", "#4da0c5"],
  pay3: ["#1f7ca8", "#1f7ca8"],
  pay4: ["#005a87", "#005a87"],
  pay5: ["#00345b", "#00345b"],
  outlook0: ["#893a0e", "#f5ab77"],
  outlook1: ["#dea279", "#874c30"],
  outlook2: ["#e2f1fa", "#1d282f"],
  outlook3: ["#92c6e5", "#234d63"],
  outlook4: ["#3a89b3", "#4d92b8"],
  outlook5: ["#004361", "#bfe4fb"],
  schooling0: ["#d6e5ce", "#d6e5ce"],
  schooling1: ["#9cc694", "#9cc694"],
  schooling2: ["#66a070", "#66a070"],
  schooling3: ["#478056", "#478056"],
  schooling4: ["#2b603e", "#2b603e"],
  schooling5: ["#0f3b23", "#0f3b23"],

  // Inks upon steps that are the same in both themes, and upon those of the outlook: near the paper, half way, far from it.
  darkInk: ["#14120e", "#14120e"],
  lightInk: ["#ffffff", "#ffffff"],
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
  inks: readonly ColorName[] = ["darkInk", "darkInk", "darkInk", "lightInk", "lightInk", "lightInk"],
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
