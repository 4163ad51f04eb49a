import type { Palette } from '../palette.ts';
import { circle, ellipse, leaf, petals, place, shadow, stroke } from '../shapes.ts';

const spike = (p: Palette, fill: string, dark: string) =>
  stroke('M0 280V-290', p.leafDark, 15) +
  [-280, -250, -216].map((y, i) => ellipse(i % 2 ? 14 : -14, y, 16, 28, p.leafLight)).join('') +
  [-176, -120, -58, 10, 82]
    .map((y, i) =>
      place(
        petals(6, 0, 0, 48 + i * 8, 36 + i * 4, dark) +
          petals(5, 0, 0, 42 + i * 7, 30 + i * 4, fill, 20) +
          circle(0, 0, 12, '#fbe9a8'),
        i % 2 ? 22 : -22,
        y,
      ),
    )
    .join('');

/** Gladiolus spikes with blossoms up the stem. */
export function gladiolus(p: Palette): string {
  return [
    shadow(400, 694, 170, 26),
    leaf(380, 690, 480, -22, p.leaf, 0.09),
    leaf(420, 690, 480, 22, p.leaf, 0.09),
    leaf(400, 690, 440, -8, p.leafDark, 0.09),
    place(spike(p, p.mainLight, p.main), 260, 410, 0.98, -10),
    place(spike(p, p.mainLight, p.main), 540, 410, 0.98, 10),
    place(spike(p, p.main, p.mainDark), 400, 400, 1.05),
  ].join('');
}
