import type { Palette } from '../palette.ts';
import { circle, leaf, path, shadow, stroke } from '../shapes.ts';

/** A free-range hen on grass. */
export function chicken(p: Palette): string {
  return [
    shadow(400, 684, 250, 38),
    stroke(
      'M370 600V676M340 690L370 672L400 690M460 600V676M430 690L460 672L490 690',
      '#d98e2b',
      15,
    ),
    path(
      'M560 470C640 450 690 340 660 260C630 300 600 280 590 320C570 300 540 330 530 370Z',
      p.mainDark,
    ),
    path('M560 470C660 440 640 340 620 330C600 360 560 350 530 390Z', p.main),
    path(
      'M270 250C290 200 350 200 372 250C392 330 440 370 520 380C600 400 610 500 560 560C500 626 350 626 290 550C240 480 250 330 270 250Z',
      p.main,
    ),
    path(
      'M520 380C600 400 610 500 560 560C500 626 350 626 290 550C420 590 540 520 520 380Z',
      p.mainDark,
      'opacity=".5"',
    ),
    path(
      'M360 440C440 420 520 440 550 480C510 550 410 560 360 500C350 480 350 460 360 440Z',
      p.mainDark,
    ),
    path('M372 450C440 432 500 446 524 476C490 526 416 534 374 492Z', p.mainLight, 'opacity=".6"'),
    path(
      'M274 230C250 190 270 160 290 176C296 146 326 150 326 176C346 156 372 176 360 214Z',
      '#d2342b',
    ),
    path('M262 270L210 290L264 304Z', '#e9a531'),
    path('M262 304C240 320 244 356 264 356C282 352 284 320 276 304Z', '#d2342b'),
    circle(306, 256, 12, '#20140e'),
    circle(302, 252, 4, '#fff'),
    [200, 260, 540, 610]
      .map(
        (x, i) =>
          leaf(x, 694, 60, -20, p.leaf, 0.16) + leaf(x + 6, 694, 76, 10 + i * 3, p.leafDark, 0.16),
      )
      .join(''),
  ].join('');
}
