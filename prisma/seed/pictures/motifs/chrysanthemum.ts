import type { Palette } from '../palette.ts';
import { circle, leaf, petals, place, shadow, stroke } from '../shapes.ts';

const bloom = (p: Palette) =>
  petals(22, 0, 0, 128, 26, p.mainDark) +
  petals(20, 0, 0, 108, 26, p.main, 8) +
  petals(16, 0, 0, 78, 22, p.mainLight) +
  petals(12, 0, 0, 48, 18, p.main, 10) +
  circle(0, 0, 18, '#9bb03c');

/** Chrysanthemums with many narrow petals. */
export function chrysanthemum(p: Palette): string {
  return [
    shadow(400, 692, 160, 26),
    stroke(
      'M280 360C320 500 370 600 390 690M400 300V690M530 360C480 500 430 600 410 690',
      p.leafDark,
      15,
    ),
    [
      [330, 520, -64],
      [470, 520, 64],
      [360, 600, -50],
      [440, 610, 50],
      [310, 460, -90],
    ]
      .map(([x = 0, y = 0, t = 0]) => leaf(x, y, 140, t, p.leaf, 0.3))
      .join(''),
    place(bloom(p), 260, 340, 1.06),
    place(bloom(p), 540, 340, 1.06, 12),
    place(bloom(p), 400, 240, 1.1, 6),
    place(bloom(p), 400, 440, 1.12, 20),
  ].join('');
}
