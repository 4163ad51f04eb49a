import type { Palette } from '../palette.ts';
import { path, place, shadow, shine, stroke } from '../shapes.ts';

const root = (p: Palette) =>
  [-34, -16, 0, 16, 34]
    .map((t) =>
      place(
        stroke(
          'M0 0C-8 -60 8 -100 0 -160M0 -60L-24 -96M0 -60L24 -92M0 -100L-22 -132M0 -100L20 -136',
          p.leaf,
          10,
        ),
        0,
        -140,
        1,
        t,
      ),
    )
    .join('') +
  path('M-66 -120C-60 -160 60 -160 66 -120C70 0 30 180 0 250C-30 180 -70 0 -66 -120Z', p.main) +
  path(
    'M30 -148C54 -144 64 -134 66 -120C70 0 30 180 0 250C20 100 40 -50 30 -148Z',
    p.mainDark,
    'opacity=".5"',
  ) +
  stroke(
    'M-56 -70H-20M58 -30H20M-46 20H-8M34 80H6M-26 120H0M-54 -108C-40 -130 -20 -134 0 -136',
    p.mainDark,
    6,
    'opacity=".55"',
  ) +
  shine(-36, -60, 8, 40, 4, 0.4);

/** Carrots with feathery green tops. */
export function carrot(p: Palette): string {
  return [
    shadow(400, 680, 240, 36),
    place(root(p), 270, 430, 0.98, 16),
    place(root(p), 530, 430, 0.98, -16),
    place(root(p), 400, 440, 1.04),
  ].join('');
}
