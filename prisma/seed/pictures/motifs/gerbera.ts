import type { Palette } from '../palette.ts';
import { circle, leaf, petals, place, scatter, shadow, stroke } from '../shapes.ts';
import { darker } from '../colour.ts';

const bloom = (a: string, b: string) =>
  petals(18, 0, 0, 132, 36, darker(a, 0.15)) +
  petals(18, 0, 0, 122, 34, a, 10) +
  petals(14, 0, 0, 70, 20, b) +
  circle(0, 0, 36, '#5a3a1e') +
  scatter('c', 26, 0, 0, 30, 30, (x, y) => circle(x, y, 4, '#f2b33d'));

/** Gerbera daisies on long stems. */
export function gerbera(p: Palette): string {
  return [
    shadow(400, 692, 160, 26),
    stroke(
      'M250 320C300 500 360 600 390 690M400 260V690M550 330C500 500 440 600 410 690M400 480V690',
      p.leaf,
      16,
    ),
    leaf(380, 690, 190, -58, p.leaf, 0.26),
    leaf(420, 690, 190, 58, p.leaf, 0.26),
    place(bloom(p.main, p.mainLight), 240, 310, 1.02),
    place(bloom('#f2a23d', '#fbd68a'), 556, 320, 1, 12),
    place(bloom('#f8ead2', '#fffaf0'), 400, 210, 1),
    place(bloom(p.main, p.mainLight), 402, 440, 1.15, 8),
  ].join('');
}
