type Rgb = readonly [number, number, number];

function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Blends two `#rrggbb` colours; `share` is the part of the second one (0 to 1). */
export function blend(first: string, second: string, share: number): string {
  const [r1, g1, b1] = toRgb(first);
  const [r2, g2, b2] = toRgb(second);
  const channel = (a: number, b: number) =>
    Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(r1, r2)}${channel(g1, g2)}${channel(b1, b2)}`;
}

/** A darker, slightly warm version of a colour, for shade sides and outlines. */
export function darker(hex: string, share = 0.25): string {
  return blend(hex, '#2a1408', share);
}

/** A lighter, slightly sunlit version of a colour. */
export function lighter(hex: string, share = 0.35): string {
  return blend(hex, '#fff6e0', share);
}
