import type { Palette } from '../palette.ts';
import { ellipse, leaf, path, place, rect, shadow, stroke } from '../shapes.ts';

const fruit = (p: Palette) =>
  path(
    'M0 -80C70 -80 94 -20 84 40C74 96 30 118 0 118C-30 118 -74 96 -84 40C-94 -20 -70 -80 0 -80Z',
    p.main,
  ) +
  path(
    'M30 -76C80 -56 92 -10 84 40C74 96 30 118 0 118C60 70 60 -30 30 -76Z',
    p.mainDark,
    'opacity=".55"',
  ) +
  stroke(
    'M-46 -40C-60 10 -50 60 -26 90M-10 -40C-16 10 -12 60 0 96M28 -30C34 10 30 50 22 84',
    p.mainDark,
    6,
    'opacity=".5"',
  ) +
  ellipse(-34, -10, 14, 34, '#fff3df', 'opacity=".4"') +
  [-72, -26, 26, 72].map((t) => leaf(0, -66, 44, t, '#8a7a45', 0.46)).join('');

/** Persimmons hung up on strings to dry in the wind. */
export function driedPersimmon(p: Palette): string {
  return [
    shadow(400, 696, 230, 24),
    rect(120, 120, 560, 26, 12, p.wood),
    rect(120, 134, 560, 12, 6, p.woodDark),
    [220, 400, 580]
      .map(
        (x, i) =>
          stroke(`M${x} 130V${500 + (i % 2) * 40}`, '#e8dcc0', 8) +
          place(fruit(p), x, 270 + (i % 2) * 40, 0.92) +
          place(fruit(p), x, 470 + (i % 2) * 50, 0.92),
      )
      .join(''),
  ].join('');
}
