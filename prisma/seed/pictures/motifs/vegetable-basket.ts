import type { Palette } from '../palette.ts';
import { ball, leaf, path, rect, shadow } from '../shapes.ts';

/** A woven basket full of mixed greens. */
export function vegetableBasket(p: Palette): string {
  return [
    shadow(400, 686, 280, 42),
    [-60, -40, -20, 0, 20, 40, 60]
      .map((t, i) => leaf(400 + t * 2.4, 440, 250, t * 0.7, i % 2 ? p.leaf : p.leafDark, 0.32))
      .join(''),
    ball(280, 390, 72, '#d8452e'),
    ball(380, 400, 58, '#e0553a'),
    path('M430 430C420 320 450 220 470 190C500 220 530 320 520 430Z', '#ee8a2c'),
    leaf(470, 210, 110, -20, p.leaf),
    leaf(474, 210, 110, 20, p.leaf),
    ball(560, 410, 62, '#f2b32e'),
    path('M150 430H650L600 660Q594 690 560 690H240Q206 690 200 660Z', p.wood),
    [470, 530, 590, 650]
      .map((y, r) =>
        Array.from({ length: 8 }, (_, i) =>
          rect(
            172 + r * 12 + i * (57 - r * 3) + (r % 2) * 20,
            y - 22,
            40 - r * 2,
            40,
            10,
            i % 2 === r % 2 ? p.woodDark : '#d9a465',
            'opacity=".75"',
          ),
        ).join(''),
      )
      .join(''),
    rect(134, 414, 532, 44, 20, p.woodDark),
    rect(134, 414, 532, 20, 10, '#d9a465'),
  ].join('');
}
