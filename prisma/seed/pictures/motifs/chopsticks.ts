import type { Palette } from '../palette.ts';
import { path, petals, place, rect, shadow, stroke } from '../shapes.ts';

/** Wooden chopsticks tied in a bundle. */
export function chopsticks(p: Palette): string {
  return [
    shadow(400, 690, 180, 30),
    [-9, -6, -3, 0, 3, 6, 9, -7, -4, -1, 2, 5, 8]
      .map((t, i) =>
        place(
          path('M-11 270L-17 -290H17L11 270Z', i % 2 ? p.main : p.mainDark) +
            path('M4 270L6 -290H17L11 270Z', p.woodDark, 'opacity=".4"') +
            rect(-17, -290, 34, 60, 4, i % 3 ? p.accent : '#f2d48a') +
            stroke('M-16 -216H16M-15 -200H15', '#f2d48a', 5) +
            stroke('M-6 -180V240', p.mainLight, 4, 'opacity=".6"'),
          400 + t * 9,
          410 + (i > 6 ? 14 : 0),
          1,
          t * 1.5,
        ),
      )
      .join(''),
    rect(306, 470, 188, 74, 18, p.accent),
    rect(410, 470, 84, 74, 18, p.accentDark, 'opacity=".6"'),
    stroke('M306 490H494M306 524H494', '#f2d48a', 5),
    petals(6, 370, 507, 22, 12, '#f2d48a'),
  ].join('');
}
