import type { Palette } from '../palette.ts';
import { path, place, rect, shadow, stroke } from '../shapes.ts';

const spear = (p: Palette, fill: string) =>
  path('M-26 260L-26 -150C-26 -210 -8 -240 0 -256C8 -240 26 -210 26 -150V260Z', fill) +
  rect(6, -140, 20, 400, 0, p.mainDark, 'opacity=".4"') +
  path('M-26 -120C-26 -190 -8 -240 0 -262C8 -240 26 -190 26 -120Z', p.mainDark) +
  [-216, -180, -146]
    .map((y) =>
      path(
        `M-16 ${y + 26}L-6 ${y - 8}L4 ${y + 26}ZM2 ${y + 40}L12 ${y + 4}L20 ${y + 40}Z`,
        p.mainLight,
        'opacity=".75"',
      ),
    )
    .join('') +
  [-50, 40, 190]
    .map((y, i) =>
      path(
        `M${i % 2 ? -18 : -2} ${y + 30}L${i % 2 ? -6 : 10} ${y - 10}L${i % 2 ? 6 : 20} ${y + 30}Z`,
        p.mainDark,
        'opacity=".8"',
      ),
    )
    .join('') +
  rect(-26, 236, 52, 24, 0, '#eee3c2');

/** A tied bundle of green asparagus. */
export function asparagus(p: Palette): string {
  return [
    shadow(400, 690, 210, 36),
    [270, 330, 400, 470, 530]
      .map((x, i) => place(spear(p, p.mainDark), x, 400 + (i % 2) * 14, 1.02, (x - 400) * 0.045))
      .join(''),
    [300, 365, 435, 500]
      .map((x, i) => place(spear(p, p.main), x, 426 - (i % 2) * 20, 1.02, (x - 400) * 0.03))
      .join(''),
    path('M250 470C340 500 460 500 552 470V530C460 562 340 562 250 530Z', p.accent),
    stroke('M252 484C340 514 460 514 550 484', p.accentLight, 6),
    path('M400 510L350 570L390 560L400 600L414 560L452 572Z', p.accentDark),
  ].join('');
}
