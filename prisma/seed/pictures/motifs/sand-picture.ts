import type { Palette } from '../palette.ts';
import { circle, ellipse, leaf, path, rect, shadow, stroke } from '../shapes.ts';

/** A glass filled with layers of coloured sand that form a landscape. */
export function sandPicture(p: Palette): string {
  return [
    shadow(400, 690, 220, 36),
    path('M220 150H580V640Q580 690 530 690H270Q220 690 220 640Z', '#f6fbfb'),
    rect(240, 220, 320, 130, 0, '#f7dca2'),
    circle(470, 270, 42, '#e8663c'),
    path('M240 350C300 300 360 330 420 310C480 290 520 320 560 310V460H240Z', '#5fa4b5'),
    stroke(
      'M260 380C290 370 310 390 340 380M400 360C430 350 450 370 480 360M300 410C330 400 350 420 380 410',
      '#dff0ee',
      7,
    ),
    path('M240 420C320 390 400 450 560 400V520H240Z', p.main),
    path('M240 480C340 450 420 520 560 470V580H240Z', p.mainLight),
    path('M240 540C320 520 440 580 560 530V610H240Z', '#b5471f'),
    path('M240 590C340 560 440 620 560 580V640Q560 670 530 670H270Q240 670 240 640Z', '#7a3b22'),
    path('M330 420L352 350L374 420Z', '#f4e6c8') + stroke('M352 350V330M330 424H380', p.ink, 6),
    leaf(290, 440, 90, -20, p.leafDark, 0.2),
    leaf(290, 440, 90, 24, p.leaf, 0.2),
    path(
      'M520 150H580V640Q580 690 530 690H490C530 560 530 340 520 150Z',
      '#9db9bf',
      'opacity=".35"',
    ),
    stroke('M246 190V620', '#ffffff', 14, 'opacity=".7"'),
    ellipse(400, 150, 180, 26, '#d7e6e8'),
    rect(210, 110, 380, 52, 18, p.wood),
    rect(400, 110, 190, 52, 18, p.woodDark, 'opacity=".5"'),
  ].join('');
}
