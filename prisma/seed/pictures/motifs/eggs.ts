import type { Palette } from '../palette.ts';
import { path, place, scatter, shadow, shine, stroke } from '../shapes.ts';

const egg = (p: Palette, f: string) =>
  path(
    'M0 -110C56 -110 90 -20 90 30C90 82 50 112 0 112C-50 112 -90 82 -90 30C-90 -20 -56 -110 0 -110Z',
    f,
  ) +
  path(
    'M36 -92C66 -60 90 -10 90 30C90 82 50 112 0 112C66 70 70 -30 36 -92Z',
    p.mainDark,
    'opacity=".45"',
  ) +
  shine(-32, -40, 15, 34, 22, 0.5);

/** Eggs in a straw nest. */
export function eggs(p: Palette): string {
  return [
    shadow(400, 684, 290, 42),
    place(egg(p, p.mainLight), 270, 400, 1, -16),
    place(egg(p, p.main), 530, 400, 1, 16),
    place(egg(p, p.main), 400, 370, 1.05),
    place(egg(p, p.main), 320, 470, 1, -6),
    place(egg(p, p.mainLight), 480, 470, 1, 8),
    path(
      'M110 500C150 640 240 690 400 690C560 690 650 640 690 500C600 580 200 580 110 500Z',
      '#c59a4e',
    ),
    scatter('straw', 80, 400, 600, 250, 66, (x, y, t) =>
      stroke(
        `M${x - 56} ${y + (t % 24) - 12}Q${x} ${y - 16 + (t % 30)} ${x + 56} ${y + (t % 30) - 16}`,
        t % 3 === 0 ? '#8d6930' : t % 3 === 1 ? '#e2be78' : '#d4aa5c',
        7,
      ),
    ),
  ].join('');
}
