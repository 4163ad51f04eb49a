import type { Palette } from '../palette.ts';
import { carton } from '../containers.ts';

/** A carton with the picture of the goods on its front. */
export function giftBox(p: Palette): string {
  return [carton(p, p.main, p.accent)].join('');
}
