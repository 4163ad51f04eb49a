import type { Palette } from '../palette.ts';
import { ellipse, place, stroke } from '../shapes.ts';
import { pouch } from '../containers.ts';

const slice = (p: Palette, t: number) =>
  ellipse(0, 6, 50, 28, p.mainDark) +
  ellipse(0, 0, 50, 27, p.main) +
  ellipse(-4, -3, 34, 16, p.mainLight, 'opacity=".75"') +
  stroke(`M-20 ${-2 + (t % 5)}H16`, p.mainDark, 4, 'opacity=".5"');

/** A pouch of dried goods with its picture in the window and pieces in front. */
export function driedBag(p: Palette): string {
  return [
    pouch(p, p.accent, p.main),
    [
      [160, 660, 10],
      [236, 690, -14],
      [560, 692, 12],
      [640, 664, -20],
      [660, 700, 20],
    ]
      .map(([x = 0, y = 0, t = 0]) => place(slice(p, t), x, y, 1, t))
      .join(''),
  ].join('');
}
