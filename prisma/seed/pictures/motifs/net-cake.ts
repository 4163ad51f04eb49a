import type { Palette } from '../palette.ts';
import { ellipse, place, plate, scatter, shadow, stroke } from '../shapes.ts';

const cake = (p: Palette, name: string) =>
  ellipse(4, 18, 150, 92, p.mainDark) +
  ellipse(0, 0, 150, 92, p.mainDark, 'opacity=".6"') +
  scatter(name, 46, 0, 0, 120, 70, (x, y, t) =>
    stroke(
      `M${x - 30} ${y}Q${x} ${y - 26 + (t % 50)} ${x + 34} ${y + (t % 20) - 10}`,
      t % 2 ? p.main : p.mainLight,
      11,
    ),
  ) +
  stroke('M-140 0A140 84 0 0 1 140 0A140 84 0 0 1 -140 0Z', p.main, 14) +
  scatter(`${name}s`, 16, 0, 0, 100, 56, (x, y) => ellipse(x, y, 6, 4, '#fff5db'));

/** Crisp net-shaped cakes of fried sweet potato with syrup. */
export function netCake(p: Palette): string {
  return [
    shadow(400, 660, 310, 46),
    plate(400, 580, 320, 110, p.accent),
    place(cake(p, 'a'), 270, 530, 1),
    place(cake(p, 'b'), 530, 530, 1),
    place(cake(p, 'c'), 400, 480, 1.05),
    place(cake(p, 'd'), 400, 410, 0.95),
  ].join('');
}
