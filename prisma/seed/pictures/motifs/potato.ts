import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, shine } from '../shapes.ts';

const tuber = (p: Palette) =>
  path(
    'M-130 10C-140 -70 -70 -110 10 -104C100 -100 150 -50 140 20C132 90 60 112 -20 106C-90 102 -126 70 -130 10Z',
    p.main,
  ) +
  path(
    'M90 -80C140 -50 146 -10 140 20C132 90 60 112 -20 106C80 80 120 10 90 -80Z',
    p.mainDark,
    'opacity=".55"',
  ) +
  [
    [-70, -30],
    [0, 20],
    [50, -46],
    [-40, 56],
    [80, 20],
  ]
    .map(
      ([x = 0, y = 0]) => ellipse(x, y, 12, 5, p.mainDark) + ellipse(x, y - 3, 9, 3, p.mainLight),
    )
    .join('') +
  shine(-60, -66, 40, 14, -14, 0.3);

/** Potatoes, one of them cut. */
export function potato(p: Palette): string {
  return [
    shadow(400, 676, 290, 42),
    place(tuber(p), 290, 380, 1.1, -12),
    place(tuber(p), 520, 400, 1.08, 20),
    place(tuber(p), 270, 550, 1.1, 6),
    place(
      ellipse(0, 0, 140, 106, p.mainDark) +
        ellipse(0, -2, 130, 97, '#f6e3a0') +
        ellipse(-10, -8, 100, 70, '#faecb8'),
      520,
      566,
      1,
      -8,
    ),
  ].join('');
}
