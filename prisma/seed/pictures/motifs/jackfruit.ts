import type { Palette } from '../palette.ts';
import { around, circle, ellipse, path, place, scatter, shadow, shine, stroke } from '../shapes.ts';

const bulb = (p: Palette) =>
  path('M0 -80C50 -70 66 0 44 60C30 90 -30 90 -44 60C-66 0 -50 -70 0 -80Z', p.main) +
  path(
    'M0 -80C50 -70 66 0 44 60C34 84 0 88 0 88C40 40 30 -40 0 -80Z',
    p.mainDark,
    'opacity=".45"',
  ) +
  ellipse(0, -70, 22, 12, '#b4772a') +
  shine(-22, -14, 10, 34, 8);

/** A jackfruit cut open, with golden bulbs in front. */
export function jackfruit(p: Palette): string {
  return [
    shadow(400, 676, 280, 42),
    stroke('M250 200C240 170 250 150 270 124', p.woodDark, 26),
    ellipse(390, 400, 230, 190, '#7d8f34', 'transform="rotate(18 390 400)"'),
    scatter('bumps', 110, 390, 398, 205, 175, (x, y) =>
      path(`M${x - 13} ${y + 10}L${x} ${y - 14}L${x + 13} ${y + 10}Z`, '#a3b04a'),
    ),
    ellipse(440, 440, 160, 150, '#f8e9b5'),
    ellipse(440, 440, 140, 130, '#f3d77f'),
    around(7, 440, 440, ellipse(0, -84, 30, 44, p.main) + ellipse(0, -80, 12, 22, '#b4772a')),
    circle(440, 440, 34, '#f8e9b5'),
    place(bulb(p), 250, 600, 0.85, -12),
    place(bulb(p), 350, 616, 0.8, 10),
  ].join('');
}
