import type { Palette } from '../palette.ts';
import { circle, ellipse, path, place, scatter, shadow, shine, stroke } from '../shapes.ts';

const one = (p: Palette) =>
  path(
    'M0 -250C60 -230 140 -170 150 -110C110 -90 90 -90 66 -80H-66C-90 -90 -110 -90 -150 -110C-140 -170 -60 -230 0 -250Z',
    p.mainDark,
  ) +
  path('M0 -250C50 -190 84 -60 80 80C60 106 -60 106 -80 80C-84 -60 -50 -190 0 -250Z', p.main) +
  path(
    'M0 -250C50 -190 84 -60 80 80C70 94 46 100 20 102C50 -20 40 -160 0 -250Z',
    p.mainDark,
    'opacity=".45"',
  ) +
  scatter('spots', 26, 0, -40, 54, 110, (x, y) => circle(x, y, 5, p.mainDark, 'opacity=".6"')) +
  [-60, -40, -20, 0, 20, 40, 60]
    .map((x, i) =>
      stroke(
        `M${x * 0.7} 130C${x * 1.4} 190 ${x * 0.8 + (i % 2 ? 20 : -20)} 230 ${x * 2} ${
          300 - Math.abs(x)
        }`,
        i % 2 ? p.main : p.mainDark,
        17,
      ),
    )
    .join('') +
  path('M-56 90H56C66 120 56 150 40 160H-40C-56 150 -66 120 -56 90Z', p.mainLight) +
  circle(-36, 124, 17, '#fffaf0') +
  circle(36, 124, 17, '#fffaf0') +
  circle(-35, 126, 10, '#1d1512') +
  circle(35, 126, 10, '#1d1512') +
  shine(-34, -70, 10, 60, 6);

/** Fresh squid with its tentacles. */
export function freshSquid(p: Palette): string {
  return [
    shadow(400, 676, 270, 40),
    ellipse(400, 640, 290, 54, '#e4f1f4'),
    place(one(p), 280, 400, 0.98, 14),
    place(one(p), 520, 410, 1, -10),
  ].join('');
}
