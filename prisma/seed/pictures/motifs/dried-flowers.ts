import type { Palette } from '../palette.ts';
import { circle, ellipse, path, petals, place, rect, scatter, shadow, stroke } from '../shapes.ts';
import { darker } from '../colour.ts';

const head = (p: Palette, f: string) =>
  petals(12, 0, 0, 46, 18, darker(f, 0.18)) +
  petals(10, 0, 0, 34, 16, f, 14) +
  circle(0, 0, 14, p.woodDark);

/** A tied bunch of dried flowers. */
export function driedFlowers(p: Palette): string {
  return [
    shadow(400, 694, 150, 26),
    [-34, -24, -14, -6, 4, 14, 24, 34]
      .map((t, i) =>
        place(
          stroke('M0 170V-330', '#a58a55', 6) +
            (i % 2
              ? [-300, -270, -240, -210, -180]
                  .map(
                    (y) =>
                      ellipse(-11, y, 9, 17, '#dcb86e', `transform="rotate(-26 -11 ${y})"`) +
                      ellipse(11, y - 8, 9, 17, '#cfa555', `transform="rotate(26 11 ${y})"`),
                  )
                  .join('')
              : scatter(`g${t}`, 14, 0, -280, 44, 50, (x, y) => circle(x, y, 9, p.mainLight))),
          400,
          520,
          1,
          t,
        ),
      )
      .join(''),
    [
      [250, 300],
      [330, 250],
      [460, 240],
      [550, 310],
      [400, 310],
      [300, 380],
      [500, 380],
      [400, 400],
    ]
      .map(([x = 0, y = 0], i) =>
        place(
          head(p, i % 3 === 0 ? p.main : i % 3 === 1 ? p.mainLight : '#e9d3a1'),
          x,
          y,
          1.16,
          i * 20,
        ),
      )
      .join(''),
    path('M250 460C330 500 470 500 550 460L460 600L490 690H310L340 600Z', '#c9a36a'),
    path(
      'M550 460L460 600L490 690H430L420 600L450 490C490 484 520 476 550 460Z',
      '#8e6a3a',
      'opacity=".5"',
    ),
    rect(330, 572, 140, 34, 10, p.accent),
    path('M390 600L350 660L384 650L400 680L416 650L452 660L412 600Z', p.accentDark),
  ].join('');
}
