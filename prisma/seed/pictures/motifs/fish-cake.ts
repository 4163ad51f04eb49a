import type { Palette } from '../palette.ts';
import { ellipse, leaf, path, scatter, shadow, stroke } from '../shapes.ts';

/** Golden fried fish cakes on a banana leaf. */
export function fishCake(p: Palette): string {
  return [
    shadow(400, 650, 310, 46),
    path('M80 540C220 420 560 400 730 500C620 660 240 690 80 540Z', p.leaf),
    stroke(
      'M90 544C260 500 540 480 720 500M220 500L260 600M330 470L380 640M460 450L500 630M580 460L610 580',
      p.leafLight,
      6,
      'opacity=".6"',
    ),
    [
      [270, 500],
      [520, 490],
      [400, 440],
      [330, 580],
      [480, 576],
    ]
      .map(
        ([x = 0, y = 0], i) =>
          ellipse(x, y + 22, 112, 64, p.mainDark) +
          ellipse(x, y, 112, 64, p.main) +
          ellipse(x - 6, y - 6, 90, 46, p.mainLight, 'opacity=".65"') +
          scatter(`c${i}`, 12, x, y, 84, 42, (cx, cy, t) =>
            ellipse(cx, cy, 9, 5, t % 2 ? p.leaf : p.mainDark, 'opacity=".8"'),
          ),
      )
      .join(''),
    path('M560 560C600 530 660 540 680 580C640 610 590 600 560 560Z', '#d8402c'),
    leaf(270, 440, 90, -40, p.leafLight),
  ].join('');
}
