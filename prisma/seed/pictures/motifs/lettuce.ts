import type { Palette } from '../palette.ts';
import { path, place, shadow, stroke } from '../shapes.ts';

const frill = (fill: string, vein: string) =>
  path(
    'M0 60C-60 40 -110 -40 -120 -110C-150 -130 -130 -170 -104 -168C-104 -204 -66 -214 -46 -192C-30 -222 30 -222 46 -192C66 -214 104 -204 104 -168C130 -170 150 -130 120 -110C110 -40 60 40 0 60Z',
    fill,
  ) +
  stroke(
    'M0 50V-160M0 -20L-60 -90M0 -20L60 -90M0 -80L-50 -150M0 -80L50 -150',
    vein,
    8,
    'opacity=".7"',
  );

/** A curly lettuce with frilled leaves. */
export function lettuce(p: Palette): string {
  return [
    shadow(400, 680, 260, 40),
    [-84, 84, -58, 58, -30, 30, 0]
      .map((t) => place(frill(p.mainDark, p.main), 400, 580, 1.3, t))
      .join(''),
    [-62, 62, -34, 34].map((t) => place(frill(p.main, p.mainLight), 400, 600, 1.2, t)).join(''),
    [-20, 20].map((t) => place(frill(p.mainLight, '#f3f7d9'), 400, 620, 1.1, t)).join(''),
    place(frill(p.main, '#f3f7d9'), 400, 640, 0.95),
    path('M360 640H440L430 690H370Z', '#f0eccb'),
  ].join('');
}
