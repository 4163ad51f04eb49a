import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, rect, scatter, shadow, shine, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  path(
    'M0 -150C70 -150 130 -80 130 10C130 90 80 150 10 150C-70 150 -120 100 -126 20C-130 -70 -70 -150 0 -150Z',
    p.mainDark,
  ) +
  path(
    'M-4 -132C60 -134 112 -70 112 10C112 80 70 130 8 132C-60 132 -104 90 -108 18C-110 -60 -60 -130 -4 -132Z',
    '#f3eee6',
  ) +
  path(
    'M-10 -100C50 -110 84 -50 80 10C76 70 40 100 -6 96C-60 90 -80 50 -76 0C-74 -50 -50 -92 -10 -100Z',
    p.main,
  ) +
  path(
    'M-20 -60C20 -70 50 -30 46 10C40 50 10 66 -16 60C-46 50 -52 20 -46 -10C-42 -36 -36 -54 -20 -60Z',
    p.mainLight,
  ) +
  stroke('M60 -70C86 -30 88 30 60 76', p.ink, 9, 'opacity=".35"') +
  shine(-30, -30, 10, 24, 30, 0.9) +
  circle(30, 60, 12, '#fffdf4');

/** Opened oysters on ice with a lemon wedge. */
export function oyster(p: Palette): string {
  return [
    shadow(400, 670, 300, 42),
    ellipse(400, 600, 310, 84, '#dfeef2'),
    scatter('ice', 40, 400, 600, 280, 66, (x, y, t) =>
      rect(
        x - 20,
        y - 16,
        40,
        32,
        6,
        t % 2 ? '#f6fcfd' : '#cbe2ea',
        `transform="rotate(${t} ${x} ${y})"`,
      ),
    ),
    place(one(p), 250, 420, 1, -18),
    place(one(p), 400, 370, 1.02, 4),
    place(one(p), 556, 430, 1, 22),
    place(one(p), 400, 550, 0.98, -4),
    path('M560 640A80 80 0 0 1 700 590L640 660Z', '#f2c53d'),
    path('M576 636A64 64 0 0 1 686 598L636 650Z', '#fbe9a0'),
  ].join('');
}
