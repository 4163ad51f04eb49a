import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, scatter, shadow, stroke } from '../shapes.ts';

const claw = (p: Palette, s: number) =>
  `<g transform="scale(${s} 1)">` +
  stroke('M50 -110C110 -130 150 -160 170 -200', p.mainDark, 26) +
  path(
    'M150 -190C130 -260 150 -320 200 -350C196 -310 204 -290 216 -280C216 -300 230 -320 250 -326C270 -270 250 -200 200 -176Z',
    p.main,
  ) +
  path(
    'M200 -176C250 -200 270 -270 250 -326C240 -322 234 -316 230 -310C240 -250 220 -210 180 -184Z',
    p.mainDark,
    'opacity=".6"',
  ) +
  [0, 1, 2, 3]
    .map((i) =>
      stroke(
        `M60 ${-70 + i * 34}C110 ${-80 + i * 44} 140 ${-60 + i * 50} 156 ${-20 + i * 54}`,
        p.mainDark,
        13,
      ),
    )
    .join('') +
  stroke('M24 -170C60 -260 20 -320 90 -370', p.mainDark, 8) +
  '</g>';

/** A whole lobster seen from above. */
export function lobster(p: Palette): string {
  return [
    shadow(400, 690, 210, 28),
    place(
      claw(p, 1) +
        claw(p, -1) +
        path(
          'M-40 236C-110 250 -130 290 -120 320C-70 330 -30 310 -20 270ZM40 236C110 250 130 290 120 320C70 330 30 310 20 270ZM-30 250H30L40 330C20 346 -20 346 -40 330Z',
          p.mainDark,
        ) +
        [5, 4, 3, 2, 1, 0]
          .map(
            (i) =>
              ellipse(0, 40 + i * 40, 78 - i * 6, 38, i % 2 ? p.main : p.mainDark) +
              ellipse(-10, 32 + i * 40, 46 - i * 4, 18, p.mainLight, 'opacity=".45"'),
          )
          .join('') +
        path(
          'M0 -200C50 -180 90 -110 88 -20C86 30 50 56 0 56C-50 56 -86 30 -88 -20C-90 -110 -50 -180 0 -200Z',
          p.main,
        ) +
        path(
          'M30 -186C68 -150 90 -90 88 -20C86 30 50 56 0 56C60 10 66 -100 30 -186Z',
          p.mainDark,
          'opacity=".5"',
        ) +
        stroke('M-60 -40C-30 -70 30 -70 60 -40', p.mainDark, 7) +
        circle(-34, -150, 15, '#1d1512') +
        circle(34, -150, 15, '#1d1512') +
        circle(-38, -155, 5, '#fff') +
        circle(30, -155, 5, '#fff') +
        scatter('d', 16, -10, -30, 60, 60, (x, y) => circle(x, y, 4, p.mainLight, 'opacity=".7"')),
      400,
      410,
      0.92,
    ),
  ].join('');
}
