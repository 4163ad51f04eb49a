import type { Palette } from '../palette.ts';
import { bowl, circle, leaf, path, place, scatter, shadow, stroke } from '../shapes.ts';

/** A dish of squid beaks, round and tender. */
export function squidBeak(p: Palette): string {
  return [
    shadow(400, 680, 260, 42),
    bowl(
      400,
      470,
      250,
      200,
      p.accent,
      scatter('beaks', 44, 400, 440, 210, 84, (x, y, t, i) =>
        place(
          circle(0, 0, 36, i % 2 ? p.main : p.mainLight) +
            circle(4, 6, 26, p.mainDark, 'opacity=".35"') +
            path('M-14 8C-10 -18 10 -18 14 8C4 2 -4 2 -14 8Z', '#33211a'),
          x,
          y,
          1,
          t % 60,
        ),
      ),
    ),
    stroke('M220 570C310 616 490 616 580 570', p.accentLight, 8, 'opacity=".6"'),
    leaf(380, 380, 110, -30, p.leaf, 0.3),
    path('M430 380C470 330 520 340 530 360C510 390 460 400 430 380Z', '#d8402c'),
  ].join('');
}
