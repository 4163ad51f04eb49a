import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, shine, stroke } from '../shapes.ts';

const spike = (p: Palette, x: number, y: number, i: number) =>
  path(`M${x - 24} ${y + 18}L${x} ${y - 26}L${x + 24} ${y + 18}Z`, i % 2 ? p.main : p.mainLight) +
  path(`M${x} ${y - 26}L${x + 24} ${y + 18}H${x + 4}Z`, p.mainDark, 'opacity=".65"');

/** A spiky durian with an opened segment of yellow flesh. */
export function durian(p: Palette): string {
  return [
    shadow(400, 676, 270, 42),
    stroke('M380 190C376 150 384 130 400 104', p.woodDark, 30),
    Array.from({ length: 26 }, (_, i) =>
      place(
        path('M-28 0L0 -46L28 0Z', p.mainDark),
        390 + Math.cos((i / 26) * Math.PI * 2) * 218,
        430 + Math.sin((i / 26) * Math.PI * 2) * 226,
        1,
        (i / 26) * 360 + 90,
      ),
    ).join(''),
    ellipse(390, 430, 224, 234, p.mainDark),
    [
      [2, 240],
      [4, 284],
      [7, 330],
      [8, 376],
      [9, 422],
      [9, 468],
      [8, 514],
      [7, 560],
      [5, 606],
      [3, 646],
    ]
      .map(([n = 0, y = 0], row) =>
        Array.from({ length: n }, (_, i) =>
          spike(p, 390 + (i - (n - 1) / 2) * 49, y, i + row),
        ).join(''),
      )
      .join(''),
    path(
      'M470 640C420 560 430 440 520 350C620 430 650 560 590 660C550 690 500 680 470 640Z',
      p.leafDark,
    ),
    path(
      'M480 630C440 560 450 450 520 372C600 444 630 560 576 644C546 668 506 664 480 630Z',
      '#fbf0c9',
    ),
    ellipse(530, 470, 44, 74, '#f4c64a'),
    ellipse(536, 586, 50, 66, '#f2bd38'),
    shine(516, 446, 12, 26, 10, 0.6),
    shine(518, 566, 12, 24, 10, 0.6),
  ].join('');
}
