import type { Palette } from '../palette.ts';
import { jar } from '../containers.ts';

/** A jar with the picture of its main ingredient on the label. */
export function labelledJar(p: Palette): string {
  return [jar(p, { fill: p.main, lid: p.accent, label: p.cream, width: 360 })].join('');
}
