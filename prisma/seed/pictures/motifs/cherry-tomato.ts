import type { Palette } from '../palette.ts';
import { ball, leaf, place, shadow, stroke } from '../shapes.ts';

const one = (p: Palette, fill: string) =>
  ball(0, 0, 66, fill) +
  [-90, -45, 0, 45, 90].map((t) => leaf(0, -56, 42, t, p.leaf, 0.2)).join('');

/** Cherry tomatoes on the vine. */
export function cherryTomato(p: Palette): string {
  return [
    shadow(400, 676, 250, 38),
    stroke(
      'M430 120C390 200 420 320 400 560M396 250C340 240 300 250 280 280M410 240C470 230 510 240 530 270M400 360C340 350 290 370 270 400M402 360C470 350 520 370 540 400',
      p.leaf,
      13,
    ),
    leaf(430, 130, 150, 66, p.leaf, 0.36),
    leaf(424, 150, 120, -60, p.leaf, 0.36),
    place(one(p, p.main), 276, 320, 1.05, -10),
    place(one(p, p.main), 530, 316, 1.05, 10),
    place(one(p, p.mainLight), 404, 330, 1),
    place(one(p, p.main), 250, 460, 1.05, -6),
    place(one(p, p.main), 400, 470, 1.15),
    place(one(p, p.main), 548, 460, 1.05),
    place(one(p, p.main), 320, 598, 1.1),
    place(one(p, p.mainLight), 480, 596, 1.1),
  ].join('');
}
