import type { Palette } from '../palette.ts';
import { path, place, shadow, stroke } from '../shapes.ts';

const finger = (p: Palette, fill: string) =>
  path('M-20 -190C-70 -80 -60 90 40 190C60 206 84 196 80 172C20 90 10 -60 26 -186Z', fill) +
  path(
    'M26 -186C10 -60 20 90 80 172C84 196 60 206 40 190C10 150 -10 40 4 -188Z',
    p.mainDark,
    'opacity=".38"',
  ) +
  path('M40 190C60 206 84 196 80 172L62 160L30 180Z', p.woodDark) +
  stroke('M-24 -120C-40 -40 -30 50 10 120', p.mainLight, 10, 'opacity=".7"');

/** A hand of ripe bananas. */
export function banana(p: Palette): string {
  return [
    shadow(400, 678, 240, 40),
    place(finger(p, p.mainDark), 290, 400, 1.15, 42),
    place(finger(p, p.main), 340, 420, 1.2, 26),
    place(finger(p, p.main), 420, 440, 1.2, 6),
    place(finger(p, p.main), 500, 430, 1.2, -14),
    place(finger(p, p.mainLight), 560, 400, 1.1, -34),
    path('M372 120C400 100 440 100 466 120L520 250C490 280 380 280 350 250Z', p.wood),
    path(
      'M430 108C450 112 460 116 466 120L520 250C500 268 470 272 440 272Z',
      p.woodDark,
      'opacity=".6"',
    ),
  ].join('');
}
