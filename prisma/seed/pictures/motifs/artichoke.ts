import type { Palette } from '../palette.ts';
import { leaf, path, place, shadow } from '../shapes.ts';

const scaleLeaf = (p: Palette, fill: string) =>
  path('M-62 40C-74 -30 -30 -90 0 -116C30 -90 74 -30 62 40Z', fill) +
  path('M0 -116C30 -90 74 -30 62 40H16C30 -20 20 -80 0 -116Z', p.leafDark, 'opacity=".4"') +
  path('M-20 -88L0 -122L20 -88C8 -80 -8 -80 -20 -88Z', p.main);

/** An artichoke flower bud. */
export function artichoke(p: Palette): string {
  return [
    shadow(400, 688, 220, 36),
    path('M366 580H436L446 690H356Z', p.leaf),
    path('M410 580H436L446 690H420Z', p.leafDark),
    leaf(380, 670, 210, -68, p.leaf, 0.2),
    leaf(420, 670, 210, 68, p.leaf, 0.2),
    path(
      'M400 150C560 220 620 380 580 500C550 590 470 620 400 620C330 620 250 590 220 500C180 380 240 220 400 150Z',
      p.leafDark,
    ),
    [
      [1, 250],
      [2, 310],
      [3, 372],
      [4, 440],
      [3, 506],
      [4, 566],
    ]
      .map(([n = 0, y = 0], r) =>
        Array.from({ length: n }, (_, i) => {
          const o = i - (n - 1) / 2;
          return place(
            scaleLeaf(p, r % 2 ? p.leaf : p.leafLight),
            400 + o * 92,
            y + Math.abs(o) * -14,
            1,
            o * 14,
          );
        }).join(''),
      )
      .join(''),
    place(scaleLeaf(p, p.leafLight), 400, 596, 1.05),
  ].join('');
}
