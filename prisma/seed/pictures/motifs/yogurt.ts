import type { Palette } from '../palette.ts';
import { ball, ellipse, path, petals, place, rect, shadow, stroke } from '../shapes.ts';

const pot = (p: Palette) =>
  path('M-110 -130H110L86 130Q84 150 64 150H-64Q-84 150 -86 130Z', p.main) +
  path('M60 -130H110L86 130Q84 150 64 150H40Z', '#cdbfa5', 'opacity=".6"') +
  path('M-104 -60C-60 -30 -20 -90 30 -60C60 -44 90 -50 104 -60L90 80H-92Z', p.accent) +
  ellipse(0, 30, 40, 40, p.cream) +
  petals(5, 0, 30, 32, 20, p.accentLight) +
  rect(-120, -152, 240, 34, 14, '#e3e8ea') +
  rect(20, -152, 100, 34, 14, '#aab5ba', 'opacity=".5"');

/** Pots of yoghurt with a spoon and berries. */
export function yogurt(p: Palette): string {
  return [
    shadow(400, 690, 290, 40),
    place(pot(p), 230, 420, 0.9),
    place(pot(p), 560, 420, 0.9),
    place(
      pot(p) +
        path('M-100 -140C-60 -190 -20 -150 10 -180C50 -190 80 -160 100 -140Z', '#fffaf0') +
        ball(-20, -172, 26, '#c8293f') +
        ball(34, -168, 24, '#5a2a66'),
      396,
      530,
      1,
    ),
    stroke('M470 380L560 200', '#c2c8cc', 16),
    ellipse(570, 180, 26, 40, '#d8dde0', 'transform="rotate(26 570 180)"'),
  ].join('');
}
