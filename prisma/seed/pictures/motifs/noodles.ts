import type { Palette } from '../palette.ts';
import { ellipse, path, place, shadow, stroke } from '../shapes.ts';

const bundle = (p: Palette) =>
  path('M-70 -240C-40 -250 40 -250 70 -240L50 0L72 240C40 252 -40 252 -72 240L-50 0Z', p.main) +
  Array.from({ length: 11 }, (_, i) =>
    stroke(
      `M${-62 + i * 12.4} -236C${-46 + i * 9} -60 ${-46 + i * 9} 60 ${-62 + i * 12.4} 236`,
      i % 2 ? p.mainLight : p.mainDark,
      5,
      'opacity=".7"',
    ),
  ).join('') +
  path('M-58 -36H58V40H-58Z', p.accent) +
  path('M24 -36H58V40H24Z', p.accentDark, 'opacity=".6"') +
  ellipse(-6, 2, 24, 24, p.cream);

/** Bundles of dried rice noodles. */
export function noodles(p: Palette): string {
  return [
    shadow(400, 690, 270, 38),
    place(bundle(p), 260, 430, 1, -14),
    place(bundle(p), 540, 430, 1, 14),
    place(bundle(p), 400, 430, 1.06),
  ].join('');
}
