import type { Palette } from '../palette.ts';
import { path, place, shadow, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  path(
    'M0 -250L130 -120C104 -110 100 -90 96 -60C110 40 100 110 70 140H-70C-100 110 -110 40 -96 -60C-100 -90 -104 -110 -130 -120Z',
    p.main,
  ) +
  path(
    'M0 -230C40 -180 74 -120 78 -60C90 30 80 100 56 124H-56C-80 100 -90 30 -78 -60C-74 -120 -40 -180 0 -230Z',
    p.mainLight,
    'opacity=".75"',
  ) +
  stroke('M0 -220V120', p.mainDark, 8, 'opacity=".7"') +
  [-120, -60, 0, 60]
    .map((y) =>
      stroke(
        `M-60 ${y}Q-30 ${y + 20} 0 ${y + 4}Q30 ${y + 20} 60 ${y}`,
        p.mainDark,
        4,
        'opacity=".45"',
      ),
    )
    .join('') +
  path('M-50 136H50L36 190H-36Z', p.mainDark) +
  [-44, -28, -12, 6, 22, 38]
    .map((x, i) =>
      stroke(
        `M${x} 180C${x * 1.8} 220 ${x * 1.2} 250 ${x * 2.2 + (i % 2) * 10} ${290 - (i % 2) * 24}`,
        p.main,
        13,
      ),
    )
    .join('');

/** A flat dried squid on a tray, with a grilled one beside it. */
export function driedSquid(p: Palette): string {
  return [
    shadow(400, 690, 270, 36),
    place(one(p), 270, 400, 1.02, -12),
    place(one(p), 530, 400, 1.02, 12),
    place(one(p), 400, 410, 1.06),
  ].join('');
}
