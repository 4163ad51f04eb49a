import type { Palette } from '../palette.ts';
import { circle, ellipse, place, rect, stroke } from '../shapes.ts';
import { pouch } from '../containers.ts';

const bean = (p: Palette) =>
  ellipse(0, 0, 34, 24, p.mainDark) +
  ellipse(-4, -4, 28, 18, p.main) +
  stroke('M-28 4C-10 -10 10 10 28 -4', '#2a150b', 6);

/** A bag of roasted coffee with beans in front. */
export function coffeeBag(p: Palette): string {
  return [
    pouch(p, p.accent, p.main),
    place(bean(p), 340, 372, 1.15, 20) +
      place(bean(p), 450, 380, 1.15, -40) +
      place(bean(p), 396, 452, 1.25, 80),
    [
      [180, 660, 20],
      [240, 690, -30],
      [560, 690, 60],
      [630, 664, -10],
      [660, 694, 30],
      [130, 696, 70],
    ]
      .map(([x = 0, y = 0, t = 0]) => place(bean(p), x, y, 1, t))
      .join(''),
    rect(364, 210, 72, 26, 13, p.cream),
    circle(400, 223, 8, p.accentDark),
  ].join('');
}
