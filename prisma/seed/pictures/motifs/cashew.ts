import type { Palette } from '../palette.ts';
import { bowl, path, place, scatter, shadow, stroke } from '../shapes.ts';

const nut = (p: Palette, f: string) =>
  path(
    'M-50 6C-56 -40 0 -60 20 -26C40 0 60 -6 62 16C60 40 20 44 0 26C-14 14 -22 26 -34 24C-46 22 -50 16 -50 6Z',
    p.mainDark,
  ) +
  path(
    'M-48 0C-52 -42 0 -60 20 -30C38 -6 58 -12 60 10C58 32 22 36 2 20C-12 10 -22 22 -34 18C-44 16 -48 8 -48 0Z',
    f,
  ) +
  stroke('M-34 -12C-28 -34 0 -40 10 -22', '#fff3d6', 6, 'opacity=".8"');

/** A bowl of roasted cashews. */
export function cashew(p: Palette): string {
  return [
    shadow(400, 684, 270, 42),
    bowl(
      400,
      470,
      250,
      210,
      p.accent,
      scatter('back', 34, 400, 440, 210, 60, (x, y, t, i) =>
        place(nut(p, i % 2 ? p.main : p.mainLight), x, y, 1.1, t),
      ) +
        scatter('top', 18, 400, 380, 120, 44, (x, y, t, i) =>
          place(nut(p, i % 2 ? p.main : p.mainLight), x, y, 1.15, t),
        ),
    ),
    stroke('M216 580C310 626 490 626 584 580', p.accentLight, 8, 'opacity=".6"'),
    place(nut(p, p.main), 640, 670, 1.2, 10),
    place(nut(p, p.mainLight), 150, 676, 1.1, 40),
  ].join('');
}
