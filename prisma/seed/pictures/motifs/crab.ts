import type { Palette } from '../palette.ts';
import { circle, path, place, scatter, shadow, shine, stroke } from '../shapes.ts';

const side = (p: Palette, s: number) =>
  `<g transform="scale(${s} 1)">` +
  [0, 1, 2, 3]
    .map((i) =>
      stroke(
        `M120 ${20 + i * 26}C190 ${-30 + i * 40} 230 ${10 + i * 40} ${260 - i * 12} ${90 + i * 38}`,
        i % 2 ? p.main : p.mainDark,
        24,
      ),
    )
    .join('') +
  stroke('M120 -60C190 -80 210 -110 206 -150', p.mainDark, 36) +
  path(
    'M160 -150C130 -210 150 -270 210 -290C200 -250 210 -230 226 -224C230 -244 250 -262 270 -262C290 -200 260 -140 206 -124C186 -122 170 -130 160 -150Z',
    p.main,
  ) +
  path(
    'M206 -124C260 -140 290 -200 270 -262C264 -262 258 -260 252 -256C260 -200 230 -150 180 -130Z',
    p.mainDark,
    'opacity=".55"',
  ) +
  '</g>';

/** A bright crab with raised claws. */
export function crab(p: Palette): string {
  return [
    shadow(400, 650, 290, 40),
    place(
      side(p, 1) +
        side(p, -1) +
        stroke('M-50 -80V-140M50 -80V-140', p.mainDark, 16) +
        circle(-50, -146, 20, '#fff8e8') +
        circle(50, -146, 20, '#fff8e8') +
        circle(-48, -146, 12, '#1d1512') +
        circle(52, -146, 12, '#1d1512') +
        path(
          'M0 -100C110 -100 190 -50 190 20C190 100 100 160 0 160C-100 160 -190 100 -190 20C-190 -50 -110 -100 0 -100Z',
          p.main,
        ) +
        path(
          'M110 -84C160 -60 190 -20 190 20C190 100 100 160 0 160C130 110 160 -10 110 -84Z',
          p.mainDark,
          'opacity=".5"',
        ) +
        scatter('bumps', 20, -10, -10, 130, 66, (x, y) =>
          circle(x, y, 8, p.mainLight, 'opacity=".7"'),
        ) +
        stroke('M-60 90C-20 116 20 116 60 90', p.mainDark, 9) +
        shine(-90, -40, 46, 16, -24, 0.4),
      400,
      460,
      1.02,
    ),
  ].join('');
}
