import type { Palette } from '../palette.ts';
import { circle, path, place, scatter, shadow, shine, stroke } from '../shapes.ts';

const shape =
  'M0 -190C70 -190 80 -110 112 -20C150 90 100 190 0 190C-100 190 -150 90 -112 -20C-80 -110 -70 -190 0 -190Z';

/** A whole avocado and a half with its stone. */
export function avocado(p: Palette): string {
  return [
    shadow(400, 672, 280, 42),
    place(
      path(shape, p.mainDark) +
        path(
          'M30 -186C76 -170 84 -100 112 -20C150 90 100 190 0 190C90 120 70 -80 30 -186Z',
          '#1c2b14',
          'opacity=".45"',
        ) +
        scatter('spots', 30, -10, 30, 90, 130, (x, y) => circle(x, y, 5, p.main)) +
        shine(-50, -50, 16, 60, 14, 0.35) +
        stroke('M0 -190V-214', p.woodDark, 16),
      290,
      430,
      1.1,
      -16,
    ),
    place(
      path(shape, p.mainDark) +
        place(path(shape, p.main), 0, 2, 0.93) +
        place(path(shape, '#dfe07c'), 0, 4, 0.86) +
        place(path(shape, '#f6eeaa'), 0, 10, 0.72) +
        circle(0, 76, 68, '#7a4a24') +
        circle(-6, 68, 58, '#97602f') +
        shine(-26, 46, 14, 24, 40, 0.5),
      500,
      474,
      1.04,
      12,
    ),
  ].join('');
}
