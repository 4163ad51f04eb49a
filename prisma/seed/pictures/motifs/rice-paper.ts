import type { Palette } from '../palette.ts';
import { around, circle, ellipse, leaf, place, scatter, shadow, stroke } from '../shapes.ts';

/** A stack of round rice papers and a rolled one. */
export function ricePaper(p: Palette): string {
  return [
    shadow(400, 680, 300, 44),
    [0, 1, 2, 3, 4, 5, 6]
      .map((i) => ellipse(390, 590 - i * 18, 280, 104, i % 2 ? p.main : p.mainDark))
      .join(''),
    ellipse(390, 474, 280, 104, p.mainLight),
    scatter('sesame', 70, 390, 474, 250, 86, (x, y, t) =>
      ellipse(
        x,
        y,
        8,
        4,
        t % 3 ? '#8a6436' : '#2c1d14',
        `opacity=".75" transform="rotate(${t} ${x} ${y})"`,
      ),
    ),
    stroke('M160 450C260 400 520 400 620 450', '#ffffff', 7, 'opacity=".6"'),
    place(
      circle(0, 0, 190, p.mainDark) +
        circle(0, 0, 182, p.mainLight) +
        around(18, 0, 0, stroke('M-10 -40L0 -170L14 -50', p.main, 4)) +
        scatter('up', 60, 0, 0, 160, 160, (x, y, t) =>
          ellipse(
            x,
            y,
            8,
            4,
            t % 3 ? '#8a6436' : '#2c1d14',
            `opacity=".75" transform="rotate(${t} ${x} ${y})"`,
          ),
        ),
      430,
      300,
      0.96,
    ),
    leaf(180, 640, 120, -60, p.leaf, 0.28),
  ].join('');
}
