import type { Palette } from '../palette.ts';
import { path, place, scatter } from '../shapes.ts';
import { jar } from '../containers.ts';

const crystal = (p: Palette, x: number, y: number, t: number, f: string) =>
  place(
    path('M-26 4L-10 -22L18 -18L28 6L8 24L-18 20Z', f) +
      path('M-10 -22L0 0L28 6L18 -18Z', '#ffffff', 'opacity=".55"') +
      path('M0 0L8 24L28 6Z', p.mainDark, 'opacity=".4"'),
    x,
    y,
    1,
    t,
  );

/** A jar of pale tree-gum crystals. */
export function gumJar(p: Palette): string {
  return [
    jar(p, {
      x: 360,
      fill: '#f4ead2',
      lid: p.accent,
      width: 340,
      goods: scatter('gum', 110, 360, 510, 136, 150, (x, y, t, i) =>
        crystal(p, x, y, t, i % 3 ? p.main : p.mainLight),
      ),
    }),
    scatter('loose', 12, 610, 672, 70, 22, (x, y, t, i) =>
      crystal(p, x, y, t, i % 2 ? p.main : p.mainDark),
    ),
  ].join('');
}
