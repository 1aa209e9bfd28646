import type { FigureTold } from './material.js';

export const figureOf = (figure: number, unit = ''): string =>
  [figure.toLocaleString('en-GB', { maximumFractionDigits: 2 }), unit].filter(Boolean).join(' ');

export const countOf = (count: number, one: string, many: string): string =>
  `${figureOf(count)} ${count === 1 ? one : many}`;

export const pounds = (amount: number): string =>
  amount.toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  });

/** "14 March 2027". */
export const dayOf = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/** What the figure of a metric is, beside what it is compared with. */
export function figureInWords(figure: FigureTold): string {
  const { value, isTooSmall, isAtLeast, unit, baseline, change, changeShare } = figure;
  if (isTooSmall) return 'Too few to be told: a small number could be known, or would follow from others.';
  if (value === null) return 'Nothing was counted.';
  const now = `${isAtLeast ? 'At least ' : ''}${figureOf(value, unit)}`;
  if (baseline === null || change === null) return `${now}.`;
  const share = changeShare === null ? '' : `, ${figureOf(Math.round(Math.abs(changeShare) * 100))}%`;
  const way = change === 0 ? 'no change' : `${figureOf(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'}${share}`;
  return `${now}, against ${figureOf(baseline)} before: ${way}.`;
}
