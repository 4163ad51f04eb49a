import { darker, lighter } from './colour.ts';
import type { Palette } from './palette.ts';
import { ellipse, path, place, rect, shadow, stroke } from './shapes.ts';

type BottleOptions = {
  x?: number;
  top?: number;
  bottom?: number;
  width?: number;
  neck?: number;
  /** Height of the straight neck. */
  neckLength?: number;
  shoulder?: number;
  fill: string;
  cap: string;
  capHeight?: number;
  label?: string;
};

/** Shows the second motif of the palette, `size` units wide, centred on a point. */
export function emblem(p: Palette, cx: number, cy: number, size: number): string {
  if (!p.emblem) return '';
  return place(p.emblem, cx - size / 2, cy - size / 2, Math.round(size * 10) / 8000);
}

/** A glass bottle with cap, label and, on the label, the emblem of the palette. */
export function bottle(p: Palette, options: BottleOptions): string {
  const { x = 400, top = 130, bottom = 690, width = 200, neck = 76, neckLength = 90 } = options;
  const { shoulder = 110, fill, cap, capHeight = 50, label = p.cream } = options;
  const w = width / 2;
  const n = neck / 2;
  const s = top + neckLength;
  const b = s + shoulder;
  const body = `M${x - n} ${top}V${s}C${x - n} ${s + shoulder * 0.5} ${x - w} ${
    s + shoulder * 0.4
  } ${x - w} ${b}V${bottom - 26}Q${x - w} ${bottom} ${x - w + 26} ${bottom}H${x + w - 26}Q${
    x + w
  } ${bottom} ${x + w} ${bottom - 26}V${b}C${x + w} ${s + shoulder * 0.4} ${x + n} ${
    s + shoulder * 0.5
  } ${x + n} ${s}V${top}Z`;
  const shade = `M${x + n * 0.4} ${top}V${s}C${x + n * 0.5} ${s + shoulder * 0.5} ${x + w * 0.55} ${
    s + shoulder * 0.5
  } ${x + w * 0.55} ${b}V${bottom}H${x + w - 26}Q${x + w} ${bottom} ${x + w} ${bottom - 26}V${b}C${
    x + w
  } ${s + shoulder * 0.4} ${x + n} ${s + shoulder * 0.5} ${x + n} ${s}V${top}Z`;
  const labelTop = b + 24;
  const labelHeight = bottom - 50 - labelTop;
  const middle = labelTop + labelHeight / 2;
  return (
    shadow(x, bottom - 4, w * 1.25, w * 0.3) +
    path(body, fill) +
    path(shade, darker(fill, 0.35), 'opacity=".55"') +
    rect(x - w, labelTop, width, labelHeight, 0, label) +
    rect(x - w, labelTop, width, 14, 0, p.accent) +
    rect(x - w, labelTop + labelHeight - 14, width, 14, 0, p.accent) +
    (p.emblem
      ? emblem(p, x, middle - 4, Math.min(width * 0.9, labelHeight * 0.9))
      : ellipse(x, middle, w * 0.5, w * 0.5, p.accentLight) +
        ellipse(x, middle, w * 0.34, w * 0.34, p.accent)) +
    rect(x + w * 0.6, labelTop, w * 0.4, labelHeight, 0, p.ink, 'opacity=".14"') +
    stroke(`M${x - w + 20} ${b + 4}V${bottom - 34}`, '#ffffff', 12, 'opacity=".4"') +
    stroke(`M${x - n + 14} ${top + 50}V${s - 4}`, '#ffffff', 9, 'opacity=".4"') +
    rect(x - n - 6, top - 12, neck + 12, capHeight, 8, cap) +
    rect(x + n * 0.3, top - 12, n * 0.7 + 6, capHeight, 8, darker(cap), 'opacity=".5"')
  );
}

type JarOptions = {
  x?: number;
  top?: number;
  bottom?: number;
  width?: number;
  fill: string;
  lid: string;
  label?: string;
  goods?: string;
};

/** A wide glass jar with a screw lid; `goods` is drawn inside the glass. */
export function jar(p: Palette, options: JarOptions): string {
  const { x = 400, top = 230, bottom = 690, width = 340, fill, lid, label, goods = '' } = options;
  const w = width / 2;
  const labelTop = top + (bottom - top) * 0.36;
  const labelHeight = (bottom - top) * 0.46;
  return (
    shadow(x, bottom - 4, w * 1.2, w * 0.24) +
    rect(x - w, top + 30, width, bottom - top - 30, 48, fill) +
    goods +
    rect(
      x + w * 0.6,
      top + 34,
      w * 0.4,
      bottom - top - 38,
      44,
      darker(fill, 0.4),
      'opacity=".35"',
    ) +
    (label
      ? rect(x - w, labelTop, width, labelHeight, 0, label) +
        rect(x - w, labelTop, width, 12, 0, p.accent) +
        rect(x - w, labelTop + labelHeight - 12, width, 12, 0, p.accent) +
        (p.emblem
          ? emblem(p, x, labelTop + labelHeight / 2 - 4, labelHeight * 0.92)
          : ellipse(x, labelTop + labelHeight / 2, 44, 44, p.accent)) +
        rect(x + w * 0.6, labelTop, w * 0.4, labelHeight, 0, p.ink, 'opacity=".13"')
      : '') +
    stroke(`M${x - w + 26} ${top + 80}V${bottom - 60}`, '#ffffff', 16, 'opacity=".45"') +
    rect(x - w + 14, top - 40, width - 28, 84, 16, lid) +
    rect(x + w * 0.45, top - 40, w * 0.55 - 14, 84, 16, darker(lid), 'opacity=".4"') +
    stroke(`M${x - w + 34} ${top + 14}H${x + w - 34}`, darker(lid), 6, 'opacity=".5"') +
    stroke(`M${x - w + 40} ${top - 20}H${x}`, lighter(lid), 8, 'opacity=".7"')
  );
}

/** A stand-up pouch; with an emblem it gets a round picture in the middle. */
export function pouch(p: Palette, fill: string, band: string, extra = ''): string {
  const body =
    'M230 150H570L584 250C600 380 604 520 612 640Q614 690 560 692H240Q186 690 188 640C196 520 200 380 216 250Z';
  return (
    shadow(400, 686, 240, 40) +
    path(body, fill) +
    path(
      'M570 150L584 250C600 380 604 520 612 640Q614 690 560 692H470C530 600 540 300 520 150Z',
      darker(fill),
      'opacity=".5"',
    ) +
    path(
      'M188 640C250 670 550 670 612 640Q614 690 560 692H240Q186 690 188 640Z',
      darker(fill),
      'opacity=".4"',
    ) +
    path('M203 470C330 500 470 500 599 470L608 590C470 622 330 622 192 590Z', band) +
    ellipse(400, 410, 150, 150, p.cream) +
    ellipse(400, 410, 134, 134, lighter(band, 0.7)) +
    emblem(p, 400, 402, 250) +
    extra +
    path('M226 132H574L572 190H228Z', darker(fill, 0.15)) +
    stroke('M236 150H564M236 168H564', lighter(fill), 4, 'opacity=".6"') +
    stroke('M238 230C226 340 220 480 212 610', '#ffffff', 14, 'opacity=".28"')
  );
}

/** A carton box with a front and a side; the emblem sits on the front. */
export function carton(p: Palette, fill: string, band: string, extra = ''): string {
  return (
    shadow(400, 686, 250, 36) +
    path('M170 300H500V690H170Z', fill) +
    path('M500 300L630 256V646L500 690Z', darker(fill)) +
    path('M170 300L300 256H630L500 300Z', lighter(fill)) +
    path('M170 600H500V646H170Z', band) +
    path('M500 600L630 556V602L500 646Z', darker(band)) +
    path('M312 300L442 256H490L360 300V350L336 336L312 350Z', band) +
    ellipse(335, 460, 124, 124, p.cream) +
    emblem(p, 335, 454, 225) +
    extra +
    stroke('M190 322V668', '#ffffff', 8, 'opacity=".3"')
  );
}
