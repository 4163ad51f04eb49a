import type { Palette } from '../palette.ts';
import { around, circle, leaf, path, rect, shadow, stroke } from '../shapes.ts';

/** A pink trout fillet with its skin and a lemon slice. */
export function salmon(p: Palette): string {
  return [
    shadow(400, 640, 320, 44),
    rect(90, 590, 620, 50, 20, p.wood),
    rect(90, 614, 620, 26, 13, p.woodDark),
    path(
      'M100 500C200 360 460 320 620 380C700 410 720 480 690 540C560 600 240 610 130 580C100 560 90 530 100 500Z',
      '#7d8790',
    ),
    path(
      'M110 490C200 360 460 320 616 380C690 410 700 450 680 500C560 560 240 580 140 550C110 540 100 520 110 490Z',
      p.main,
    ),
    path(
      'M110 490C200 440 480 400 690 450C700 470 690 490 680 500C560 560 240 580 140 550C110 540 100 520 110 490Z',
      p.mainDark,
      'opacity=".3"',
    ),
    [180, 250, 320, 390, 460, 530, 600]
      .map((x, i) =>
        stroke(
          `M${x} ${410 - i * 5}C${x + 60} ${440 - i * 4} ${x + 50} ${500 - i * 4} ${x + 16} ${
            550 - i * 6
          }`,
          p.mainLight,
          9,
          'opacity=".8"',
        ),
      )
      .join(''),
    circle(560, 580, 76, '#f2c53d'),
    circle(560, 580, 66, '#fdf4cf'),
    around(8, 560, 580, path('M0 -10L-18 -54Q0 -62 18 -54Z', '#f6d45c')),
    leaf(250, 450, 150, -50, p.leaf, 0.16),
    leaf(260, 450, 140, -20, p.leaf, 0.16),
    leaf(260, 450, 130, 14, p.leafDark, 0.16),
  ].join('');
}
