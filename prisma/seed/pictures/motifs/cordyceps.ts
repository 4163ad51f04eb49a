import type { Palette } from '../palette.ts';
import { bowl, circle, path, place, scatter, shadow, stroke } from '../shapes.ts';

const stalk = (p: Palette) =>
  path('M-9 120C-12 20 -16 -80 -14 -150C-12 -190 12 -190 14 -150C16 -80 8 20 10 120Z', p.main) +
  path('M2 -180C14 -176 14 -160 14 -150C16 -80 8 20 10 120H2Z', p.mainDark, 'opacity=".5"') +
  scatter('grain', 9, 0, -120, 9, 50, (x, y) => circle(x, y, 3, p.mainLight));

/** Orange cordyceps stalks in a bowl. */
export function cordyceps(p: Palette): string {
  return [
    shadow(400, 684, 250, 40),
    bowl(
      400,
      480,
      240,
      200,
      p.accent,
      [
        [-40, 260],
        [-30, 310],
        [-24, 270],
        [-14, 340],
        [-8, 300],
        [0, 380],
        [4, 420],
        [8, 460],
        [14, 500],
        [20, 460],
        [26, 520],
        [34, 490],
        [42, 540],
        [-18, 390],
        [10, 350],
        [30, 560],
        [-36, 240],
      ]
        .map(([t = 0, x = 0], i) => place(stalk(p), x, 400 + (i % 3) * 18, 1.15, t))
        .join(''),
    ),
    stroke('M250 560C330 600 470 600 550 560', p.accentLight, 7, 'opacity=".7"'),
  ].join('');
}
