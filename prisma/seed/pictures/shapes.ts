import { darker, lighter } from './colour.ts';
import { randomFrom } from './random.ts';

/** Rounds a coordinate so that the markup stays short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A filled circle. */
export function circle(cx: number, cy: number, r: number, fill: string, extra = ''): string {
  return `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}" fill="${fill}" ${extra}/>`;
}

/** A filled ellipse. */
export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  extra = '',
): string {
  return `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(
    ry,
  )}" fill="${fill}" ${extra}/>`;
}

/** A filled rectangle with rounded corners. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
  extra = '',
): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(
    height,
  )}" rx="${radius}" fill="${fill}" ${extra}/>`;
}

/** A filled path. */
export function path(d: string, fill: string, extra = ''): string {
  return `<path d="${d}" fill="${fill}" ${extra}/>`;
}

/** A drawn line with round ends. */
export function stroke(d: string, colour: string, width: number, extra = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;
}

/** Moves, scales and turns a drawing that was made around the origin. */
export function place(content: string, x: number, y: number, scale = 1, turn = 0): string {
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(
    turn,
  )}) scale(${scale})">${content}</g>`;
}

/** Repeats a drawing at `count` places spread evenly round a centre. */
export function around(
  count: number,
  cx: number,
  cy: number,
  content: string,
  start = 0,
  scale = 1,
): string {
  return Array.from({ length: count }, (_, index) =>
    place(content, cx, cy, scale, start + (360 / count) * index),
  ).join('');
}

/** Scatters `count` points inside an ellipse, always the same for one name. */
export function scatter(
  name: string,
  count: number,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  draw: (x: number, y: number, turn: number, index: number) => string,
): string {
  const random = randomFrom(name);
  return Array.from({ length: count }, (_, index) => {
    const angle = random() * Math.PI * 2;
    const reach = Math.sqrt(random());
    return draw(
      round(cx + Math.cos(angle) * reach * rx),
      round(cy + Math.sin(angle) * reach * ry),
      Math.round(random() * 360),
      index,
    );
  }).join('');
}

/** Piles things in rows from back to front: `rows` lists the number of things in each row. */
export function pile(
  rows: readonly number[],
  cx: number,
  bottom: number,
  stepX: number,
  stepY: number,
  draw: (x: number, y: number, index: number) => string,
): string {
  let index = 0;
  return rows
    .flatMap((count, row) =>
      Array.from({ length: count }, (_, column) => {
        index += 1;
        const x = cx + (column - (count - 1) / 2) * stepX;
        return draw(round(x), round(bottom - (rows.length - 1 - row) * stepY), index);
      }),
    )
    .join('');
}

/** The soft shadow a thing throws on the ground. */
export function shadow(cx: number, cy: number, rx: number, ry = rx * 0.14): string {
  return (
    ellipse(cx + 14, cy + 4, rx * 1.08, ry * 1.25, '#3b2416', 'opacity=".13"') +
    ellipse(cx + 6, cy, rx * 0.94, ry, '#3b2416', 'opacity=".2"')
  );
}

/** A white glint on a glossy surface. */
export function shine(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  turn = -35,
  opacity = 0.5,
): string {
  return ellipse(
    cx,
    cy,
    rx,
    ry,
    '#ffffff',
    `opacity="${opacity}" transform="rotate(${turn} ${round(cx)} ${round(cy)})"`,
  );
}

/** A round thing with a shade side and a glint. */
export function ball(cx: number, cy: number, r: number, fill: string): string {
  const k = r * 0.7071;
  const big = round(r * 1.25);
  const shade = `M${round(cx + k)} ${round(cy - k)}A${r} ${r} 0 0 1 ${round(cx - k)} ${round(
    cy + k,
  )}A${big} ${big} 0 0 0 ${round(cx + k)} ${round(cy - k)}Z`;
  return (
    circle(cx, cy, r, fill) +
    path(shade, darker(fill), 'opacity=".6"') +
    shine(cx - r * 0.4, cy - r * 0.45, r * 0.26, r * 0.16)
  );
}

/** A pointed leaf growing from (x, y); at `turn` 0 it points up. */
export function leaf(
  x: number,
  y: number,
  length: number,
  turn: number,
  fill: string,
  broad = 0.24,
): string {
  const w = round(length * broad);
  const l = round(length);
  const m = round(length * 0.45);
  return place(
    path(
      `M0 0C${-w * 1.3} ${-m * 0.5} ${-w * 1.2} ${round(-l * 0.7)} 0 ${-l}C${w * 1.2} ${round(
        -l * 0.7,
      )} ${w * 1.3} ${-m * 0.5} 0 0Z`,
      fill,
    ) +
      path(
        `M0 0C${w * 1.3} ${-m * 0.5} ${w * 1.2} ${round(-l * 0.7)} 0 ${-l}Z`,
        darker(fill),
        'opacity=".45"',
      ) +
      stroke(
        `M0 ${round(-l * 0.06)}L0 ${round(-l * 0.86)}`,
        lighter(fill),
        Math.max(2, round(length * 0.025)),
        'opacity=".7"',
      ),
    x,
    y,
    1,
    turn,
  );
}

/** A row of petals round a heart; each petal is an ellipse of the given length and width. */
export function petals(
  count: number,
  cx: number,
  cy: number,
  length: number,
  width: number,
  fill: string,
  start = 0,
): string {
  return around(count, cx, cy, ellipse(0, -length / 2, width / 2, length / 2, fill), start);
}

/** A shallow bowl seen from the front, with its rim; the goods are drawn between back and front. */
export function bowl(
  cx: number,
  rim: number,
  rx: number,
  depth: number,
  fill: string,
  goods: string,
): string {
  const ry = round(rx * 0.2);
  return (
    ellipse(cx, rim, rx, ry, darker(fill, 0.35)) +
    goods +
    path(
      `M${cx - rx} ${rim}C${cx - rx} ${rim + depth * 0.75} ${cx - rx * 0.55} ${rim + depth} ${
        cx - rx * 0.4
      } ${rim + depth}H${cx + rx * 0.4}C${cx + rx * 0.55} ${rim + depth} ${cx + rx} ${
        rim + depth * 0.75
      } ${cx + rx} ${rim}A${rx} ${ry} 0 0 1 ${cx - rx} ${rim}Z`,
      fill,
    ) +
    path(
      `M${cx + rx} ${rim}C${cx + rx} ${rim + depth * 0.75} ${cx + rx * 0.55} ${rim + depth} ${
        cx + rx * 0.4
      } ${rim + depth}H${cx}C${cx + rx * 0.5} ${rim + depth * 0.8} ${cx + rx * 0.7} ${
        rim + depth * 0.5
      } ${cx + rx * 0.72} ${rim + ry * 0.7}A${rx} ${ry} 0 0 0 ${cx + rx} ${rim}Z`,
      darker(fill),
      'opacity=".45"',
    ) +
    stroke(`M${cx - rx} ${rim}A${rx} ${ry} 0 0 0 ${cx + rx} ${rim}`, lighter(fill), 8)
  );
}

/** A flat round plate or bamboo tray seen at a low angle. */
export function plate(cx: number, cy: number, rx: number, ry: number, fill: string): string {
  return (
    ellipse(cx, cy + 14, rx, ry, darker(fill, 0.35)) +
    ellipse(cx, cy, rx, ry, fill) +
    ellipse(cx, cy - 2, rx * 0.84, ry * 0.8, darker(fill, 0.1)) +
    ellipse(cx, cy + 3, rx * 0.82, ry * 0.76, lighter(fill, 0.3))
  );
}
