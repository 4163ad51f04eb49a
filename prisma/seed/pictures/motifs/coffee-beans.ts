import type { Palette } from '../palette.ts';
import { ellipse, leaf, path, place, scatter, shadow, shine, stroke } from '../shapes.ts';
import { darker } from '../colour.ts';

const bean = (f: string) =>
  ellipse(0, 0, 30, 21, darker(f)) +
  ellipse(-3, -3, 25, 16, f) +
  stroke('M-24 4C-8 -8 8 8 24 -4', darker(f, 0.6), 5) +
  shine(-8, -10, 7, 3, -20, 0.35);

/** A jute sack spilling coffee beans. */
export function coffeeBeans(p: Palette): string {
  return [
    shadow(400, 684, 290, 42),
    path('M190 330C150 430 140 600 190 680H560C620 600 600 430 550 330Z', '#c9a06a'),
    path(
      'M470 330H550C600 430 620 600 560 680H450C520 600 510 430 470 330Z',
      '#96703f',
      'opacity=".6"',
    ),
    [220, 270, 320, 370, 420, 470, 520]
      .map((x) =>
        stroke(`M${x} 370C${x - 12} 460 ${x - 12} 580 ${x} 670`, '#a9814c', 4, 'opacity=".6"'),
      )
      .join(''),
    [430, 490, 550, 610]
      .map((y) =>
        stroke(`M166 ${y}C300 ${y + 18} 460 ${y + 18} 580 ${y}`, '#a9814c', 4, 'opacity=".6"'),
      )
      .join(''),
    ellipse(370, 330, 190, 62, '#8a6436'),
    scatter('in', 60, 370, 316, 166, 50, (x, y, t, i) =>
      place(bean(i % 3 ? p.main : p.mainLight), x, y, 1, t),
    ),
    scatter('mid', 24, 370, 280, 100, 34, (x, y, t, i) =>
      place(bean(i % 3 ? p.main : p.mainLight), x, y, 1, t),
    ),
    path(
      'M176 330C230 400 500 400 560 330C566 356 560 376 552 384C480 430 250 430 184 384C176 372 172 350 176 330Z',
      '#dcb680',
    ),
    scatter('out', 26, 560, 656, 120, 40, (x, y, t, i) =>
      place(bean(i % 3 ? p.main : p.mainLight), x, y, 1.05, t),
    ),
    ellipse(350, 540, 80, 80, p.accent, 'opacity=".85"'),
    leaf(350, 610, 130, 0, '#f6e6c6', 0.34),
  ].join('');
}
