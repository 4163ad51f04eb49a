import type { Palette } from '../palette.ts';
import { circle, leaf, path, petals, place, rect, shadow, stroke } from '../shapes.ts';

/** A framed embroidered picture of flowers on a hoop. */
export function embroidery(p: Palette): string {
  return [
    shadow(400, 690, 230, 30),
    stroke('M300 560L240 690M500 560L560 690', p.woodDark, 22),
    circle(400, 380, 262, p.woodDark),
    circle(400, 376, 256, p.wood),
    circle(400, 378, 228, '#fdf7ea'),
    circle(400, 378, 228, 'none', 'stroke="#d9c8a6" stroke-width="4" stroke-dasharray="3 9"'),
    stroke(
      'M400 560C390 480 360 420 320 360M400 560C410 470 440 400 480 330M396 540C396 460 400 380 400 290',
      p.leafDark,
      9,
      'stroke-dasharray="16 5"',
    ),
    leaf(370, 460, 90, -70, p.leaf, 0.3),
    leaf(430, 450, 90, 66, p.leaf, 0.3),
    leaf(392, 520, 80, -60, p.leafLight, 0.3),
    leaf(410, 510, 80, 64, p.leafLight, 0.3),
    [
      [300, 340, 1],
      [490, 310, 0.95],
      [400, 260, 1.1],
    ]
      .map(([x = 0, y = 0, s = 1]) =>
        place(
          petals(9, 0, 0, 70, 34, p.main) +
            petals(9, 0, 0, 50, 8, p.mainDark) +
            petals(7, 0, 0, 38, 20, p.mainLight) +
            circle(0, 0, 14, '#f2b33d'),
          x,
          y,
          s,
        ),
      )
      .join(''),
    path(
      'M520 440C560 400 580 420 560 450C590 450 590 480 550 474C560 500 530 500 528 470Z',
      '#17617f',
    ),
    rect(384, 104, 32, 40, 8, '#c9a13f'),
    stroke('M560 560L650 640', '#b9c0c4', 7),
    stroke('M560 560C540 540 520 520 526 476', '#17617f', 4),
  ].join('');
}
