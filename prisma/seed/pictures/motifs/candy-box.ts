import type { Palette } from '../palette.ts';
import { path, place, rect, shadow, stroke } from '../shapes.ts';
import { emblem } from '../containers.ts';

const sweet = (p: Palette, i: number) =>
  rect(-46, -34, 92, 68, 12, p.mainDark) +
  rect(-46, -40, 92, 66, 12, p.main) +
  place(
    path('M-26 10C-34 -16 -6 -26 6 -10C22 -16 34 6 20 14C6 8 0 24 -26 10Z', '#f4dca6') +
      path('M-20 10C-6 18 4 14 14 14', p.mainDark),
    0,
    -8,
    1,
    i * 40,
  ) +
  stroke('M-34 -28H0', p.mainLight, 6);

/** An opened box of nut sweets. */
export function candyBox(p: Palette): string {
  return [
    shadow(400, 684, 290, 42),
    path('M150 200H650L690 420H110Z', p.accentDark),
    path('M170 220H630L664 410H136Z', p.accentLight),
    emblem(p, 400, 310, 190),
    path('M100 420H700V650Q700 684 666 684H134Q100 684 100 650Z', p.accent),
    rect(130, 430, 540, 170, 16, '#fdf0d2'),
    [0, 1, 2, 3, 4]
      .map(
        (c) => place(sweet(p, c), 190 + c * 105, 490) + place(sweet(p, c + 3), 190 + c * 105, 560),
      )
      .join(''),
    path('M100 596H700V650Q700 684 666 684H134Q100 684 100 650Z', p.accent),
    stroke('M130 640H670', '#f2d48a', 8),
  ].join('');
}
