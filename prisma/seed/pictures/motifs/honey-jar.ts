import type { Palette } from '../palette.ts';
import { path, place, rect } from '../shapes.ts';
import { jar } from '../containers.ts';

const cellPath = 'M0 -34L30 -17V17L0 34L-30 17V-17Z';

/** A honey jar with a dipper and honeycomb. */
export function honeyJar(p: Palette): string {
  return [
    [
      [560, 560],
      [620, 560],
      [590, 612],
      [530, 612],
      [650, 612],
      [560, 664],
      [620, 664],
    ]
      .map(([x = 0, y = 0], i) =>
        place(
          path(cellPath, p.mainDark) +
            place(path(cellPath, i % 2 ? p.main : p.mainLight), 0, 0, 0.8),
          x,
          y,
          1.05,
        ),
      )
      .join(''),
    jar(p, { x: 340, width: 310, fill: p.main, lid: p.accent, label: p.cream }),
    place(
      rect(-10, -230, 20, 240, 10, p.wood) +
        [0, 26, 52, 78, 104]
          .map((y, i) =>
            rect(
              -40 + Math.abs(i - 2) * 7,
              y,
              80 - Math.abs(i - 2) * 14,
              20,
              10,
              i % 2 ? p.woodDark : p.wood,
            ),
          )
          .join('') +
        path('M-26 110C-10 130 10 130 26 110C20 150 8 190 0 220C-8 190 -20 150 -26 110Z', p.main),
      590,
      390,
      0.9,
      20,
    ),
  ].join('');
}
