import { blend, darker, lighter } from './colour.ts';
import { between, choose, type Random } from './random.ts';
import { circle, ellipse, path, rect, stroke } from './shapes.ts';

/** The kinds of background a picture can stand on. */
export type Scene = 'plain' | 'table' | 'origin';

/** The three historic provinces whose landscapes appear behind the goods. */
export type Region = 'binh-thuan' | 'ninh-thuan' | 'lam-dong';

const walls = [
  '#fbe6bd',
  '#f9dcc0',
  '#f3e6c9',
  '#e9ecd2',
  '#e3eee9',
  '#f8d9b0',
  '#f5e3d8',
] as const;
const boards = ['#c98f55', '#b97d48', '#d6a36a', '#a9714a', '#e0b98a'] as const;
const cloths = ['#b5471f', '#2f6b3c', '#17617f', '#f2b33d'] as const;
const regions: readonly Region[] = ['binh-thuan', 'ninh-thuan', 'lam-dong'];

function ledge(random: Random): string {
  const board = choose(random, boards);
  return (
    rect(0, 610, 800, 190, 0, board) +
    rect(0, 610, 800, 12, 0, lighter(board)) +
    [668, 736].map((y) => stroke(`M0 ${y}H800`, darker(board), 4, 'opacity=".35"')).join('') +
    stroke(
      'M40 642H240M420 646H640M120 706H360M520 700H740M60 770H300M460 766H600',
      darker(board),
      3,
      'opacity=".22"',
    )
  );
}

function plain(random: Random): string {
  const wall = choose(random, walls);
  const x = between(random, 300, 500);
  const floor = blend(wall, '#c98f55', 0.35);
  return (
    rect(0, 0, 800, 800, 0, wall) +
    circle(x, 380, 360, lighter(wall, 0.6), 'opacity=".7"') +
    circle(x, 380, 270, '#ffffff', 'opacity=".35"') +
    path('M0 600C200 570 600 570 800 600V800H0Z', floor) +
    path(
      'M0 600C200 570 600 570 800 600V616C600 586 200 586 0 616Z',
      lighter(floor),
      'opacity=".7"',
    )
  );
}

function table(random: Random): string {
  const wall = choose(random, walls);
  const cloth = choose(random, cloths);
  const slant = between(random, -60, 60);
  const checks = Array.from({ length: 9 }, (_, i) =>
    path(
      `M${i * 100 - 50} 610H${i * 100}L${(i - 4) * 150 + 400} 800H${(i - 4) * 150 + 325}Z`,
      cloth,
      'opacity=".32"',
    ),
  ).join('');
  return (
    rect(0, 0, 800, 800, 0, wall) +
    path(
      `M${200 + slant} 0H${420 + slant}L${560 + slant} 610H${300 + slant}Z`,
      '#ffffff',
      'opacity=".38"',
    ) +
    path(
      `M${480 + slant} 0H${580 + slant}L${740 + slant} 610H${620 + slant}Z`,
      '#ffffff',
      'opacity=".3"',
    ) +
    rect(0, 610, 800, 190, 0, blend('#fdf7ec', cloth, 0.14)) +
    checks +
    [652, 716].map((y) => rect(0, y, 800, 26, 0, cloth, 'opacity=".2"')).join('') +
    rect(0, 606, 800, 10, 0, '#ffffff', 'opacity=".55"')
  );
}

function dunes(sunX: number): string {
  return (
    rect(0, 0, 800, 800, 0, '#fdebc4') +
    circle(sunX, 150, 120, '#fff6dc') +
    circle(sunX, 150, 74, '#fbd37c') +
    rect(0, 330, 800, 160, 0, '#a9d5da') +
    stroke('M40 370H220M330 356H520M600 384H760M120 410H300', '#e4f3f2', 6) +
    path('M560 350L596 270L604 350ZM610 350V290L640 350Z', '#fdf7ec') +
    path('M540 354H660L640 374H560Z', '#c98a6a') +
    path('M0 440C140 360 300 400 420 460C560 400 680 400 800 450V640H0Z', '#f2cf96') +
    path(
      'M140 396C300 400 340 430 420 460C340 470 300 560 180 640H0V440C60 406 100 396 140 396Z',
      '#e8bd80',
    )
  );
}

function vineyard(sunX: number): string {
  const rows = Array.from({ length: 9 }, (_, i) =>
    stroke(`M400 470L${-400 + i * 200} 660`, i % 2 ? '#a9bd78' : '#bccb8c', 26),
  ).join('');
  return (
    rect(0, 0, 800, 800, 0, '#fbe7c6') +
    circle(sunX, 140, 84, '#fbd894') +
    path(
      'M0 400C90 280 170 260 240 330C320 220 430 220 500 320C580 250 690 260 800 380V640H0Z',
      '#e6c6a0',
    ) +
    path('M0 440C140 370 280 400 400 420C560 370 680 400 800 430V640H0Z', '#d9b487') +
    path('M0 480C200 450 600 450 800 480V660H0Z', '#dccb94') +
    rows
  );
}

function pineHills(sunX: number): string {
  const pines = [60, 130, 210, 590, 670, 745].map((x, i) => {
    const y = 420 + (i % 3) * 24;
    return (
      path(`M${x} ${y - 150}L${x + 40} ${y - 60}H${x - 40}Z`, '#8db39a') +
      path(`M${x} ${y - 100}L${x + 52} ${y + 20}H${x - 52}Z`, '#84ab93') +
      rect(x - 6, y + 20, 12, 40, 2, '#a08a70')
    );
  });
  return (
    rect(0, 0, 800, 800, 0, '#e6efe6') +
    circle(sunX, 170, 78, '#fbe3b0') +
    path('M0 380C140 240 280 260 380 340C500 230 640 250 800 350V640H0Z', '#c3d9cf') +
    ellipse(300, 400, 420, 40, '#ffffff', 'opacity=".6"') +
    path('M0 450C200 370 360 410 500 420C620 380 720 400 800 420V640H0Z', '#abcab6') +
    pines.join('') +
    ellipse(560, 480, 380, 34, '#ffffff', 'opacity=".55"') +
    path('M0 530C240 480 560 490 800 520V640H0Z', '#98bd9f')
  );
}

/** Draws the background of a picture; the region matters only for the scene of origin. */
export function drawScene(random: Random, scene: Scene, region?: Region): string {
  if (scene === 'plain') return plain(random);
  if (scene === 'table') return table(random);
  const sunX = between(random, 110, 690);
  const land = region ?? choose(random, regions);
  const views = { 'binh-thuan': dunes, 'ninh-thuan': vineyard, 'lam-dong': pineHills };
  return views[land](sunX) + ledge(random);
}
