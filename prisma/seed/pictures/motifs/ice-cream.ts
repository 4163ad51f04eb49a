import type { Palette } from '../palette.ts';
import { circle, ellipse, leaf, path, place, rect, scatter, shadow, shine } from '../shapes.ts';
import { emblem } from '../containers.ts';

/** A tub of ice cream with scoops. */
export function iceCream(p: Palette): string {
  return [
    shadow(400, 690, 220, 36),
    circle(300, 350, 110, p.mainLight),
    circle(500, 350, 110, p.main),
    circle(400, 260, 116, p.main),
    path('M470 170A116 116 0 0 1 320 344C440 330 480 250 470 170Z', p.mainDark, 'opacity=".35"'),
    scatter('seeds', 50, 400, 300, 180, 120, (x, y, t) =>
      ellipse(x, y, 4, 7, '#33202a', `transform="rotate(${t} ${x} ${y})"`),
    ),
    shine(360, 210, 18, 34, 40, 0.6),
    place(path('M-10 -90H30V80H-10Z', '#e9c88c'), 560, 230, 1.2, 24),
    leaf(400, 160, 70, -30, p.leaf, 0.32),
    leaf(406, 160, 70, 30, p.leaf, 0.32),
    path('M190 390H610L570 660Q564 692 530 692H270Q236 692 230 660Z', p.accent),
    path('M500 390H610L570 660Q564 692 530 692H460Z', p.accentDark, 'opacity=".5"'),
    rect(176, 372, 448, 46, 18, p.accentLight),
    ellipse(400, 556, 108, 104, p.cream),
    emblem(p, 400, 550, 190),
  ].join('');
}
