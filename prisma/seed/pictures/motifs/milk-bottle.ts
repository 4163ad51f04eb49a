import type { Palette } from '../palette.ts';
import { ellipse, path, rect, shadow, stroke } from '../shapes.ts';

/** A glass bottle of fresh milk and a full glass. */
export function milkBottle(p: Palette): string {
  return [
    shadow(340, 690, 130, 26),
    path(
      'M280 150H400V240C400 290 450 310 450 380V650Q450 690 410 690H270Q230 690 230 650V380C230 310 280 290 280 240Z',
      '#e6eef0',
    ),
    path(
      'M284 250H396C400 296 440 316 440 384V646Q440 680 408 680H272Q240 680 240 646V384C240 316 280 296 284 250Z',
      p.main,
    ),
    path(
      'M380 250H396C400 296 440 316 440 384V646Q440 680 408 680H360C400 540 400 380 380 250Z',
      '#d8ccb4',
      'opacity=".7"',
    ),
    rect(268, 120, 144, 46, 14, p.accent),
    ellipse(340, 500, 66, 66, p.accent),
    path(
      'M310 520C300 480 320 460 340 460C360 460 380 480 370 520C360 546 320 546 310 520Z',
      '#fff8ea',
    ),
    path('M300 480L318 470L322 490ZM380 480L362 470L358 490Z', '#fff8ea'),
    ellipse(340, 526, 20, 13, '#efa9a0'),
    stroke('M262 390V640', '#ffffff', 12),
    shadow(570, 692, 80, 16),
    path('M490 470H650L632 676Q630 690 616 690H524Q510 690 508 676Z', '#e6eef0'),
    path('M500 520H640L626 668Q624 680 612 680H528Q516 680 514 668Z', p.main),
    path('M610 520H640L626 668Q624 680 612 680H590Z', '#d8ccb4', 'opacity=".7"'),
    ellipse(570, 520, 70, 13, '#fffdf6'),
  ].join('');
}
