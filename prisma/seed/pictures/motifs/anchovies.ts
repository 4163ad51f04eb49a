import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, scatter, shadow, stroke } from '../shapes.ts';

const one = (p: Palette, f: string) =>
  path('M-80 0C-50 -20 20 -22 60 -4L90 -20L84 18L60 6C20 22 -50 20 -80 0Z', f) +
  stroke('M-56 0H50', p.mainLight, 6, 'opacity=".9"') +
  circle(-60, -3, 4.5, p.ink);

/** Dried anchovies heaped on a tray. */
export function anchovies(p: Palette): string {
  return [
    shadow(400, 650, 310, 50),
    ellipse(400, 540, 310, 140, p.woodDark),
    ellipse(400, 526, 310, 140, p.wood),
    ellipse(400, 524, 280, 118, '#ecd3a0'),
    scatter('back', 46, 400, 500, 230, 90, (x, y, t) => place(one(p, p.mainDark), x, y, 1, t)),
    scatter('heap', 56, 400, 440, 180, 90, (x, y, t, i) =>
      place(one(p, i % 2 ? p.main : p.mainDark), x, y, 1.05, t % 180),
    ),
    scatter('top', 12, 400, 380, 100, 40, (x, y, t) =>
      place(one(p, p.mainLight), x, y, 1.05, t % 120),
    ),
  ].join('');
}
