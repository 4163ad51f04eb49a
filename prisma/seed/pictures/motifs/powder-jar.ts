import type { Palette } from '../palette.ts';
import { ellipse, path } from '../shapes.ts';
import { jar } from '../containers.ts';

/** A jar of powder or tablets with a small heap in front. */
export function powderJar(p: Palette): string {
  return [
    jar(p, { x: 360, fill: '#f7f3e6', lid: p.main, label: p.mainLight, width: 320 }),
    path('M500 690C540 620 580 580 610 580C640 580 670 620 710 690Z', p.main),
    path(
      'M610 580C640 580 670 620 710 690H630C640 640 630 600 610 580Z',
      p.mainDark,
      'opacity=".6"',
    ),
    [
      [470, 684],
      [520, 700],
      [700, 704],
      [560, 706],
    ]
      .map(
        ([x = 0, y = 0]) =>
          ellipse(x, y - 4, 20, 12, p.mainDark) + ellipse(x, y - 9, 20, 12, p.main),
      )
      .join(''),
  ].join('');
}
