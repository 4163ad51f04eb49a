import type { Palette } from '../palette.ts';
import { circle, path, place, rect, shadow, stroke } from '../shapes.ts';

const water = (p: Palette) =>
  path(
    'M-30 -250V-200C-30 -170 -76 -160 -76 -110V0C-66 10 -66 30 -76 40V220Q-76 250 -46 250H46Q76 250 76 220V40C66 30 66 10 76 0V-110C76 -160 30 -170 30 -200V-250Z',
    p.main,
  ) +
  path(
    'M34 -160C54 -150 76 -140 76 -110V0C66 10 66 30 76 40V220Q76 250 46 250H20C50 100 50 -60 34 -160Z',
    p.mainDark,
    'opacity=".3"',
  ) +
  rect(-76, -96, 152, 96, 0, p.accent) +
  path('M-76 -30C-40 -60 -10 -10 30 -40C50 -54 64 -50 76 -44V0H-76Z', p.accentLight) +
  circle(34, -70, 15, '#f2b33d') +
  stroke('M-60 60H60M-60 110H60M-60 160H60', '#ffffff', 7, 'opacity=".55"') +
  stroke('M-56 -120V230', '#ffffff', 11, 'opacity=".6"') +
  rect(-36, -282, 72, 50, 10, p.accent) +
  rect(6, -282, 30, 50, 10, p.accentDark, 'opacity=".6"');

/** Clear bottles of mineral water with blue caps. */
export function mineralWater(p: Palette): string {
  return [
    shadow(400, 692, 260, 34),
    place(water(p), 250, 440, 0.92),
    place(water(p), 550, 440, 0.92),
    place(water(p), 400, 440, 1.04),
    [
      [170, 660],
      [640, 650],
      [660, 684],
    ]
      .map(([x = 0, y = 0]) =>
        path(
          `M${x} ${y - 30}C${x + 20} ${y} ${x + 18} ${y + 20} ${x} ${y + 20}C${x - 18} ${y + 20} ${
            x - 20
          } ${y} ${x} ${y - 30}Z`,
          p.main,
        ),
      )
      .join(''),
  ].join('');
}
