import type { Palette } from '../palette.ts';
import { bowl, ellipse, path, place, shadow, stroke } from '../shapes.ts';

const root = () =>
  path(
    'M-160 20C-170 -40 -110 -60 -60 -46C-40 -100 10 -110 20 -60C60 -70 120 -70 160 -30C180 10 150 50 100 46C60 70 0 60 -40 50C-90 60 -150 60 -160 20Z',
    '#b8803a',
  ) +
  path(
    'M160 -30C180 10 150 50 100 46C60 70 0 60 -40 50C-90 60 -150 60 -160 20C-60 50 90 30 160 -30Z',
    '#7d4f1e',
    'opacity=".5"',
  ) +
  stroke(
    'M-110 -30C-100 0 -104 20 -110 40M-60 -40C-50 0 -54 20 -60 46M60 -60C70 -20 66 20 60 52M110 -50C120 -10 116 20 108 40',
    '#8a5a25',
    6,
  ) +
  ellipse(-156, 10, 22, 30, '#f0951f');

/** Turmeric roots beside a heap of golden powder. */
export function turmeric(p: Palette): string {
  return [
    shadow(400, 680, 290, 42),
    place(root(), 300, 360, 1.1, -14),
    place(root(), 520, 420, 1, 20),
    bowl(
      390,
      520,
      200,
      150,
      p.accent,
      path(
        'M200 520C260 440 330 400 390 396C450 400 520 440 580 520C520 556 260 556 200 520Z',
        p.main,
      ) +
        path(
          'M390 396C450 400 520 440 580 520C540 540 480 546 430 546C500 500 440 430 390 396Z',
          p.mainDark,
          'opacity=".4"',
        ),
    ),
  ].join('');
}
