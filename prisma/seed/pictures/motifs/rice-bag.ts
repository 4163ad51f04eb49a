import type { Palette } from '../palette.ts';
import { bowl, ellipse, path, place, rect, scatter, shadow, stroke } from '../shapes.ts';

/** A cloth bag of rice, a bowl of grain and rice ears. */
export function riceBag(p: Palette): string {
  return [
    shadow(400, 690, 280, 42),
    path('M210 250C160 380 150 580 190 690H530C580 580 570 380 510 250Z', p.main),
    path(
      'M450 250H510C570 380 580 580 530 690H430C500 580 500 380 450 250Z',
      p.mainDark,
      'opacity=".4"',
    ),
    path('M230 140C290 170 430 170 490 140L516 250C440 276 280 276 204 250Z', p.mainLight),
    path(
      'M430 160C456 156 476 150 490 140L516 250C490 260 464 266 440 268Z',
      p.mainDark,
      'opacity=".4"',
    ),
    rect(200, 232, 320, 38, 16, p.accent),
    path('M360 250L320 320L350 312L362 344L380 312L410 318Z', p.accentDark),
    ellipse(360, 470, 110, 110, p.accentLight),
    ellipse(360, 470, 94, 94, p.cream),
    [-34, -12, 12, 34]
      .map((t) =>
        place(
          stroke('M0 70V-50', '#b58a2c', 5) +
            [-60, -40, -20, 0]
              .map(
                (y) =>
                  ellipse(-9, y, 8, 14, '#e0ab36', `transform="rotate(-24 -9 ${y})"`) +
                  ellipse(9, y - 8, 8, 14, '#d29a28', `transform="rotate(24 9 ${y})"`),
              )
              .join(''),
          360,
          486,
          0.9,
          t,
        ),
      )
      .join(''),
    bowl(
      580,
      596,
      110,
      94,
      p.accent,
      path('M476 596C510 540 540 522 580 520C620 522 650 540 684 596Z', '#fdfaf0') +
        scatter('rice', 40, 580, 576, 80, 30, (x, y, t) =>
          ellipse(x, y, 9, 4, t % 2 ? '#e6dcc4' : '#ffffff', `transform="rotate(${t} ${x} ${y})"`),
        ),
    ),
  ].join('');
}
