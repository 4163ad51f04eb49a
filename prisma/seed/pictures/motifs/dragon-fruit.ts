import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, scatter, shadow, shine } from '../shapes.ts';

const scale = (x: number, y: number, turn: number, p: Palette) =>
  place(
    path('M-26 10C-20 -30 -6 -70 10 -96C22 -60 30 -20 26 10Z', p.leaf) +
      path('M-26 12C-16 -20 -6 -44 2 -56C16 -34 26 -10 26 12Z', '#e0457b'),
    x,
    y,
    1,
    turn,
  );

/** A whole dragon fruit behind a half that shows its flesh and seeds. */
export function dragonFruit(p: Palette): string {
  return [
    shadow(400, 640, 280, 44),
    place(
      ellipse(0, 0, 170, 205, '#d93a72') +
        path('M90 -174A170 205 0 0 1 -40 199C80 150 130 -40 90 -174Z', '#a8234f', 'opacity=".6"') +
        scale(-120, -60, -50, p) +
        scale(110, -90, 45, p) +
        scale(-20, -30, -8, p) +
        scale(70, 50, 20, p) +
        scale(-90, 90, -30, p) +
        scale(0, -180, -10, p) +
        scale(-60, -160, -35, p) +
        scale(50, -165, 25, p) +
        shine(-90, -100, 14, 34, 25, 0.35),
      270,
      420,
      0.98,
      -8,
    ),
    circle(500, 480, 172, '#d93a72'),
    scale(370, 350, -48, p),
    scale(640, 365, 48, p),
    scale(505, 318, 2, p),
    scale(435, 322, -24, p),
    scale(575, 326, 26, p),
    circle(500, 480, 160, '#f59ab8'),
    circle(500, 480, 146, p.main),
    circle(480, 455, 104, p.mainLight, 'opacity=".6"'),
    scatter('seeds', 88, 500, 480, 134, 134, (x, y, turn) =>
      ellipse(x, y, 4, 6.5, '#2b1a1a', `transform="rotate(${turn} ${x} ${y})"`),
    ),
  ].join('');
}
