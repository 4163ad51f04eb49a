import type { Palette } from '../palette.ts';
import { path, rect, shadow, stroke } from '../shapes.ts';

const band = (y: number, p: Palette, i: number) =>
  rect(150, y, 500, 74, 0, i % 2 ? p.main : p.accent) +
  Array.from(
    { length: 10 },
    (_, c) =>
      path(
        `M${150 + c * 50} ${y + 37}L${175 + c * 50} ${y + 8}L${200 + c * 50} ${y + 37}L${
          175 + c * 50
        } ${y + 66}Z`,
        i % 2 ? '#f2b33d' : '#f7ead0',
      ) +
      path(
        `M${162 + c * 50} ${y + 37}L${175 + c * 50} ${y + 22}L${188 + c * 50} ${y + 37}L${
          175 + c * 50
        } ${y + 52}Z`,
        i % 2 ? p.ink : p.main,
      ),
  ).join('') +
  rect(150, y - 6, 500, 10, 0, '#f7ead0') +
  rect(150, y + 2, 500, 4, 0, p.ink);

/** Folded hand-woven brocade with diamond patterns. */
export function brocade(p: Palette): string {
  return [
    shadow(400, 692, 290, 36),
    rect(130, 110, 540, 26, 13, p.wood),
    rect(130, 124, 540, 12, 6, p.woodDark),
    path('M150 130H650V610H150Z', p.mainDark),
    [150, 246, 342, 438, 534].map((y, i) => band(y, p, i)).join(''),
    [222, 318, 414, 510]
      .map(
        (y) =>
          rect(150, y + 4, 500, 18, 0, p.mainDark) +
          stroke(`M160 ${y + 13}H640`, '#f2b33d', 4, 'stroke-dasharray="6 14"'),
      )
      .join(''),
    path('M560 130H650V610H560Z', p.ink, 'opacity=".16"'),
    path('M300 130H340V610H300Z', '#ffffff', 'opacity=".1"'),
    Array.from({ length: 21 }, (_, i) =>
      stroke(`M${155 + i * 24.5} 610V${664 + (i % 2) * 10}`, i % 3 ? p.main : '#f2b33d', 7),
    ).join(''),
  ].join('');
}
