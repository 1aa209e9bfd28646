import { median, medianRound, type Round } from './measure.js';
import type { Page } from './pages.js';

/** The rounds of one page, taken in turns. */
export interface Measured {
  readonly page: Page;
  readonly statements: number;
  readonly raw: readonly Round[];
  readonly api: readonly Round[];
}

const HEADINGS = [
  'page',
  'server',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms (Node + PostgreSQL)',
  'req/s vs raw',
  'CPU vs raw',
  'statements',
];

const cpuOf = ({ serverCpu, databaseCpu }: Round): number => serverCpu + databaseCpu;

/** The table, as Markdown. Ratios are medians of the ratios of rounds that followed each other, with the least and the most. */
export function tableOf(measured: readonly Measured[]): string {
  const lines = measured.flatMap(({ page, statements, raw, api }) => [
    [page.name, 'raw', ...figures(medianRound(raw)), '1', '1', '1'],
    [
      '',
      'api',
      ...figures(medianRound(api)),
      ...ratios(raw, api),
      `${statements} for ${page.rootFields} root field${page.rootFields > 1 ? 's' : ''}`,
    ],
  ]);
  return [HEADINGS, HEADINGS.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const figures = (round: Round): string[] => [
  round.perSecond.toFixed(0),
  round.p50.toFixed(0),
  round.p99.toFixed(0),
  `${round.serverCpu.toFixed(2)} + ${round.databaseCpu.toFixed(2)}`,
];

function ratios(raw: readonly Round[], api: readonly Round[]): string[] {
  const of = (figure: (round: Round) => number) => {
    const each = api.flatMap((round, index) =>
      raw[index] && figure(raw[index]) > 0 ? [figure(round) / figure(raw[index])] : [],
    );
    return each.length > 0
      ? `${median(each).toFixed(2)} [${Math.min(...each).toFixed(2)}–${Math.max(...each).toFixed(2)}]`
      : '–';
  };
  return [of(({ perSecond }) => perSecond), of(cpuOf)];
}
