import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, shadow, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  path(
    'M-10 -190C50 -170 96 -80 90 20C86 90 50 130 20 150L60 220H-60L-20 150C-50 130 -86 90 -90 20C-96 -80 -50 -170 -10 -190Z',
    p.main,
  ) +
  path(
    'M0 -170C44 -140 74 -70 70 20C66 76 34 110 0 130C-34 110 -66 76 -70 20C-74 -70 -44 -140 0 -170Z',
    p.mainLight,
  ) +
  stroke('M0 -160V180', p.mainDark, 9) +
  [-110, -70, -30, 10, 50, 90]
    .map((y) => stroke(`M0 ${y}L-48 ${y + 26}M0 ${y}L48 ${y + 26}`, p.mainDark, 5, 'opacity=".55"'))
    .join('') +
  stroke('M-50 216L-20 160M50 216L20 160', p.mainDark, 6) +
  circle(-24, -150, 8, p.ink) +
  circle(24, -150, 8, p.ink);

/** Butterflied sun-dried fish on a bamboo tray. */
export function driedFish(p: Palette): string {
  return [
    shadow(400, 650, 320, 50),
    ellipse(400, 500, 320, 190, p.woodDark),
    ellipse(400, 486, 320, 190, p.wood),
    ellipse(400, 486, 288, 164, '#ecd3a0'),
    [-4, -3, -2, -1, 0, 1, 2, 3, 4]
      .map((i) =>
        stroke(
          `M${400 + i * 60} ${486 - Math.sqrt(1 - (i / 4.9) ** 2) * 160}V${
            486 + Math.sqrt(1 - (i / 4.9) ** 2) * 160
          }`,
          '#d3b277',
          6,
        ),
      )
      .join(''),
    place(one(p), 250, 450, 1, -16),
    place(one(p), 400, 430, 1.05),
    place(one(p), 552, 450, 1, 16),
  ].join('');
}
