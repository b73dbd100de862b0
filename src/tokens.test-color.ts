/** Color arithmetic for the test of the tokens. */
export type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What a viewer with full color vision sees, and with one kind of cone missing: Machado, Oliveira and Fernandes 2009, severity 1. */
export const sights = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Sight = keyof typeof sights;

/** Linear sRGB to XYZ, D65. */
const toXyz = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
] as const satisfies Matrix;
const white = [0.95047, 1, 1.08883] as const;

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [x, y, z] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
  return [x ?? 0, y ?? 0, z ?? 0];
};
const each = ([a, b, c]: Triple, change: (value: number) => number): Triple => [change(a), change(b), change(c)];

/** `#bdf7e6` in linear light, 0 to 1. */
function linear(hex: string): Triple {
  const channel = (start: number) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function lab(light: Triple): Triple {
  const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const [x, y, z] = times(toXyz, light);
  const [fx, fy, fz] = [root(x / white[0]), root(y / white[1]), root(z / white[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** The color as that sight has it, in CIE Lab. The matrices hold for linear light; what leaves the gamut is cut to it. */
export const seen = (hex: string, sight: Sight): Triple =>
  lab(each(times(sights[sight], linear(hex)), (value) => Math.min(1, Math.max(0, value))));

/** L*, 0 to 100. */
export const lightness = (hex: string): number => lab(linear(hex))[0];

/** The gray of the same luminance, in CIE Lab: what a printer without color makes of it. */
export const gray = (hex: string): Triple => [lightness(hex), 0, 0];

/** WCAG 2 contrast of two colors. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b].map((hex) => times(toXyz, linear(hex))[1]).toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** CIEDE2000, after Sharma, Wu and Dalal 2005. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const radians = Math.PI / 180;
  const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const hue = (b: number, a: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360);
  const [h1, h2] = [hue(b1, a1 * stretch), hue(b2, a2 * stretch)];
  const gray = c1 * c2 === 0;
  const turn = gray ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const middle = gray ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : ((h1 + h2) / 2 + 180) % 360;
  const [lightMean, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const cos = (factor: number, shift: number) => Math.cos((factor * middle + shift) * radians);
  const t = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63);
  const light = (l2 - l1) / (1 + (0.015 * (lightMean - 50) ** 2) / Math.sqrt(20 + (lightMean - 50) ** 2));
  const colorful = (c2 - c1) / (1 + 0.045 * chroma);
  const turned = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * radians)) / (1 + 0.015 * chroma * t);
  const twist = -2 * seventh(chroma) * Math.sin(60 * Math.exp(-(((middle - 275) / 25) ** 2)) * radians);
  return Math.sqrt(light ** 2 + colorful ** 2 + turned ** 2 + twist * colorful * turned);
}
