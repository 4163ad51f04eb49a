import type { Palette } from '../palette.ts';
import { ball, ellipse, leaf, path, place, rect, shadow, stroke } from '../shapes.ts';

/** A fresh cut of meat on a board with herbs. */
export function meat(p: Palette): string {
  return [
    shadow(400, 660, 310, 42),
    rect(90, 600, 620, 56, 24, p.wood),
    rect(90, 628, 620, 28, 14, p.woodDark),
    path(
      'M150 470C150 350 260 280 390 290C540 290 660 350 670 460C670 540 600 600 450 606C280 620 150 590 150 470Z',
      '#f7e3d0',
    ),
    path(
      'M172 468C176 370 270 306 390 314C530 314 640 366 646 456C644 520 580 574 450 580C300 592 172 566 172 468Z',
      p.main,
    ),
    path(
      'M646 456C644 520 580 574 450 580C300 592 172 566 172 468C300 540 540 520 646 456Z',
      p.mainDark,
      'opacity=".5"',
    ),
    stroke(
      'M250 400C310 360 360 400 420 370C480 350 540 390 590 380M240 470C300 500 360 450 420 480C480 500 540 450 600 470M330 540C400 520 450 540 520 530',
      '#fbe6d8',
      11,
      'opacity=".85"',
    ),
    ellipse(560, 440, 46, 36, '#f7ead6'),
    ellipse(560, 440, 26, 18, '#d9b79a'),
    [-60, -34, -8, 18].map((t) => leaf(230, 600, 130, t, p.leaf, 0.15)).join(''),
    ball(620, 600, 36, '#d8402c'),
    place(
      path('M0 -40C24 -20 30 10 20 30C10 44 -16 44 -24 28C-30 6 -16 -20 0 -40Z', '#f7efe0'),
      540,
      616,
      1,
      40,
    ),
  ].join('');
}
