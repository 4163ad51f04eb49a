import type { Palette } from '../palette.ts';
import { circle, leaf, path, place, rect, shadow, stroke } from '../shapes.ts';

const bloom = (p: Palette) =>
  [0, 72, 144, 216, 288]
    .map((t) =>
      place(
        path(
          'M0 4C-40 -20 -34 -80 0 -92C34 -80 40 -20 0 4Z',
          t === 144 || t === 216 ? p.mainDark : p.main,
        ) + stroke('M0 -10V-74', p.mainLight, 5, 'opacity=".7"'),
        0,
        0,
        1,
        t,
      ),
    )
    .join('') +
  path('M-24 0C-36 40 -16 64 0 64C16 64 36 40 24 0C10 -14 -10 -14 -24 0Z', '#f9e6c0') +
  path('M-20 30C-16 56 16 56 20 30C10 40 -10 40 -20 30Z', '#b5284e') +
  circle(0, -2, 11, '#f2b33d');

/** A potted cymbidium orchid in bloom. */
export function orchid(p: Palette): string {
  return [
    shadow(400, 694, 190, 30),
    [-62, 62, -42, 44, -24, 26]
      .map((t, i) => leaf(400, 580, 360 - i * 14, t, i % 2 ? p.leaf : p.leafDark, 0.085))
      .join(''),
    stroke('M400 570C380 420 300 240 240 150M410 570C430 420 520 260 580 190', p.leafDark, 12),
    [
      [236, 170],
      [290, 256],
      [330, 360],
      [380, 450],
      [570, 210],
      [520, 300],
      [470, 400],
    ]
      .map(([x = 0, y = 0], i) => place(bloom(p), x, y, 0.86, i % 2 ? 14 : -14))
      .join(''),
    path('M280 540H520L490 670Q486 694 460 694H340Q314 694 310 670Z', p.accent),
    path('M460 540H520L490 670Q486 694 460 694H430Z', p.accentDark, 'opacity=".6"'),
    rect(264, 522, 272, 42, 14, p.accentLight),
    rect(420, 522, 116, 42, 14, p.accent, 'opacity=".6"'),
  ].join('');
}
