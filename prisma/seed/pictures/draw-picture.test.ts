import { describe, expect, it } from 'vitest';
import { drawPicture, motifNames } from './draw-picture.ts';
import { motifOfProduct, motifsByProduct } from './motif-of-product.ts';

const slugs = Object.keys(motifsByProduct);

describe('the pictures of the demo catalogue', () => {
  it('knows a motif that can be drawn for every one of the 213 products', () => {
    expect(slugs).toHaveLength(213);
    for (const slug of slugs) expect(motifNames).toContain(motifOfProduct(slug));
  });

  it('refuses a product that the catalogue does not have', () => {
    expect(() => motifOfProduct('khong-co-san-pham-nay')).toThrow('khong-co-san-pham-nay');
    expect(() => motifOfProduct('toString')).toThrow('toString');
  });

  it('draws the same picture again for the same seed', () => {
    for (const motif of motifNames) {
      expect(drawPicture({ motif, seed: 'a' })).toBe(drawPicture({ motif, seed: 'a' }));
    }
  });

  it('draws different pictures of one motif for different seeds', () => {
    for (const motif of motifNames) {
      expect(drawPicture({ motif, seed: 'a' })).not.toBe(drawPicture({ motif, seed: 'b' }));
    }
  });

  it('draws a different background for each scene and each region', () => {
    const options = { motif: 'durian', seed: 'a' } as const;
    const pictures = [
      drawPicture({ ...options, scene: 'plain' }),
      drawPicture({ ...options, scene: 'table' }),
      drawPicture({ ...options, scene: 'origin', region: 'binh-thuan' }),
      drawPicture({ ...options, scene: 'origin', region: 'ninh-thuan' }),
      drawPicture({ ...options, scene: 'origin', region: 'lam-dong' }),
    ];
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('writes a closed SVG document without broken numbers, text or outside references', () => {
    for (const slug of slugs) {
      const picture = drawPicture({ motif: motifOfProduct(slug), seed: slug });
      expect(picture.startsWith('<svg ')).toBe(true);
      expect(picture.endsWith('</svg>')).toBe(true);
      expect(picture).not.toMatch(/undefined|NaN|Infinity|<text|href|url\(/);
      expect(picture.match(/<g[ >]/g)?.length ?? 0).toBe(picture.match(/<\/g>/g)?.length ?? 0);
    }
  });
});
