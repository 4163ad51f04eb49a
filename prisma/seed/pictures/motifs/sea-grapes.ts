import type { Palette } from '../palette.ts';
import { bowl, circle, place, shadow, stroke } from '../shapes.ts';

const strand = (p: Palette, length: number) =>
  stroke(`M0 0C10 ${-length * 0.4} -10 ${-length * 0.7} 0 ${-length}`, p.mainDark, 9) +
  Array.from({ length: Math.round(length / 15) }, (_, i) => {
    const y = -i * 15 - 12;
    const f = i % 3 ? p.main : p.mainLight;
    return (
      circle(-20, y, 15, f) +
      circle(20, y - 6, 15, f) +
      circle(0, y - 3, 14, p.mainLight) +
      circle(-24, y - 5, 4.5, '#fff', 'opacity=".7"') +
      circle(16, y - 11, 4.5, '#fff', 'opacity=".7"')
    );
  }).join('');

/** Strings of sea grapes in a shallow bowl. */
export function seaGrapes(p: Palette): string {
  return [
    shadow(400, 684, 260, 42),
    bowl(
      400,
      480,
      260,
      200,
      '#f4ead4',
      [-62, -46, -30, -16, 0, 14, 30, 46, 62, -8, 22]
        .map((t, i) => place(strand(p, 210 + ((i * 53) % 90)), 400 + t * 2.4, 500, 1.05, t))
        .join(''),
    ),
    stroke('M200 560C300 616 500 616 600 560', p.accent, 14),
    stroke('M222 600C310 640 490 640 578 600', p.accent, 7),
  ].join('');
}
