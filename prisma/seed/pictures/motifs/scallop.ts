import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, shine, stroke } from '../shapes.ts';

const shell = (p: Palette) =>
  path('M-40 130L-56 170H56L40 130Z', p.mainDark) +
  path(
    'M0 150C-60 130 -170 60 -180 -20C-170 -50 -150 -60 -134 -54C-130 -100 -100 -120 -76 -106C-60 -146 -20 -150 0 -126C20 -150 60 -146 76 -106C100 -120 130 -100 134 -54C150 -60 170 -50 180 -20C170 60 60 130 0 150Z',
    p.main,
  ) +
  [-150, -106, -56, 0, 56, 106, 150]
    .map((x, i) =>
      stroke(
        `M0 140L${x} ${-100 + Math.abs(x) * 0.55}`,
        i % 2 ? p.mainLight : p.mainDark,
        10,
        'opacity=".75"',
      ),
    )
    .join('') +
  stroke('M-110 20C-60 -30 60 -30 110 20M-64 70C-30 44 30 44 64 70', p.mainDark, 6, 'opacity=".5"');

/** Fan shells, one open with its meat. */
export function scallop(p: Palette): string {
  return [
    shadow(400, 676, 290, 42),
    place(shell(p), 260, 340, 1, -14),
    place(shell(p), 550, 350, 1, 14),
    place(
      shell(p) +
        ellipse(0, 20, 124, 94, '#fbf4e6') +
        ellipse(-10, 16, 70, 62, '#fffdf6') +
        shine(-30, -8, 18, 26, 30, 0.9) +
        path('M40 40C80 10 110 20 106 60C90 90 40 96 10 84C30 76 40 60 40 40Z', '#ee8a4a'),
      404,
      530,
      1.06,
    ),
  ].join('');
}
