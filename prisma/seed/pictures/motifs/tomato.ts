import type { Palette } from '../palette.ts';
import { around, circle, ellipse, leaf, path, place, shadow, shine, stroke } from '../shapes.ts';

const whole = (p: Palette) =>
  path(
    'M0 -110C60 -140 140 -100 140 0C140 90 70 122 0 122C-70 122 -140 90 -140 0C-140 -100 -60 -140 0 -110Z',
    p.main,
  ) +
  path(
    'M80 -118C124 -104 140 -60 140 0C140 90 70 122 0 122C110 90 120 -30 80 -118Z',
    p.mainDark,
    'opacity=".5"',
  ) +
  shine(-80, -46, 18, 40, 35) +
  [-90, -50, -10, 30, 70].map((t) => leaf(0, -94, 76, t + 10, p.leaf, 0.18)).join('') +
  stroke('M0 -96C2 -120 8 -136 22 -148', p.leafDark, 13);

/** Ripe tomatoes, one of them cut. */
export function tomato(p: Palette): string {
  return [
    shadow(400, 676, 290, 42),
    place(whole(p), 270, 410, 1.06, -8),
    place(whole(p), 530, 410, 1.02, 8),
    place(
      circle(0, 0, 136, p.main) +
        circle(0, 0, 122, p.mainLight) +
        around(
          5,
          0,
          0,
          path(
            'M-36 -30C-44 -70 -30 -98 0 -102C30 -98 44 -70 36 -30C20 -20 -20 -20 -36 -30Z',
            p.mainDark,
          ) +
            [
              [-16, -50],
              [14, -56],
              [0, -80],
            ]
              .map(([x = 0, y = 0]) => ellipse(x, y, 7, 10, '#ffe2a0'))
              .join(''),
        ) +
        circle(0, 0, 24, p.mainLight),
      400,
      552,
    ),
  ].join('');
}
