import type { Palette } from '../palette.ts';
import { around, path, place, rect, stroke } from '../shapes.ts';
import { pouch } from '../containers.ts';

const flake = () => around(6, 0, 0, stroke('M0 0V-40M0 -26L-10 -36M0 -26L10 -36', '#ffffff', 6));

/** A frosty bag of frozen goods with snow crystals. */
export function frozenBag(p: Palette): string {
  return [
    pouch(p, p.main, p.mainLight),
    path(
      'M190 620C240 590 280 640 330 606C380 580 420 640 480 604C530 580 570 630 610 606L612 640Q614 690 560 692H240Q186 690 188 640Z',
      '#eef9fc',
      'opacity=".92"',
    ),
    place(flake(), 270, 250, 0.9),
    place(flake(), 540, 260, 0.8, 14),
    place(flake(), 250, 560, 0.7, 20),
    place(flake(), 550, 550, 0.9, 10),
    [
      [150, 680],
      [640, 684],
      [670, 650],
    ]
      .map(
        ([x = 0, y = 0], i) =>
          rect(x - 26, y - 26, 52, 44, 8, '#dff1f6', `transform="rotate(${i * 20} ${x} ${y})"`) +
          rect(x - 18, y - 20, 16, 24, 4, '#ffffff', 'opacity=".8"'),
      )
      .join(''),
  ].join('');
}
