import type { Palette } from '../palette.ts';
import { bowl, ellipse, path, place, scatter, shadow, stroke } from '../shapes.ts';

/** A bowl heaped with small green beans. */
export function beanBowl(p: Palette): string {
  return [
    shadow(400, 680, 260, 42),
    bowl(
      400,
      450,
      250,
      220,
      p.accent,
      path(
        'M150 450C220 360 320 320 400 316C480 320 580 360 650 450C580 500 220 500 150 450Z',
        p.mainDark,
      ) +
        scatter('beans', 230, 400, 430, 230, 90, (x, y, t, i) =>
          place(
            ellipse(0, 0, 16, 11, i % 3 ? p.main : p.mainLight) + stroke('M-5 -2H5', '#fdf6dc', 3),
            x,
            y,
            1,
            t,
          ),
        ),
    ),
    stroke('M210 560C300 610 500 610 590 560', p.accentLight, 8, 'opacity=".6"'),
    [
      [160, 660],
      [640, 664],
      [600, 690],
    ]
      .map(([x = 0, y = 0]) => ellipse(x, y, 16, 11, p.main))
      .join(''),
  ].join('');
}
