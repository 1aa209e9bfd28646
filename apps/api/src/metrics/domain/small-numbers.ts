import { rollUp, type Adding, type Figure, type Reading } from './roll-up.js';

/** Fewer than these could be known: they are not told to readers who are not of the plan. */
export const FEWEST_TOLD = 5;

export const isSmall = (value: number): boolean => value > 0 && value < FEWEST_TOLD;

export interface OpenFigure {
  readonly of: 'PERIOD' | 'PART' | 'WHOLE';
  /** A period or an agency; null of the whole, of the campaign as a whole, and of a metric that is read once. */
  readonly key: string | null;
  /** Null when it is left out. */
  readonly value: number | null;
}

/**
 * What readers are told. Small numbers are left out, and as many others as it takes that no small one follows from the rest:
 * of figures that add up to one that is told, none or at least two, which together are not small either.
 */
export function openFigures(adding: Adding, readings: readonly Reading[]): OpenFigure[] {
  const { value, periods, parts } = rollUp(adding, readings);
  if (value === null) return [];
  const { addsAcrossAgencies, addsAcrossPeriods } = adding;
  const hasSmallPart = [...parts, ...readings].some((each) => isSmall(each.value));
  return [
    { of: 'WHOLE', key: null, value: isSmall(value) ? null : value },
    // Of one agency alone, or of one that had most in each period, the periods add up even where agencies do not.
    ...told('PERIOD', periods, addsAcrossPeriods ? leftOutOfSum(periods) : smallOf(periods)),
    // Where not everything adds up, what an agency counted in one period may follow from two figures that are large.
    ...told(
      'PART',
      parts,
      addsAcrossAgencies && addsAcrossPeriods ? leftOutOfSum(parts) : new Set(hasSmallPart ? parts : []),
    ),
  ];
}

type Figures = readonly Figure<string | null>[];

const smallOf = (figures: Figures) => new Set(figures.filter(({ value }) => isSmall(value)));

/** The small ones; and then the smallest of the others, until those left out are two or more and together not small. */
function leftOutOfSum(figures: Figures): Set<Figure<string | null>> {
  const leftOut = smallOf(figures);
  if (leftOut.size === 0) return leftOut;
  const others = figures
    .filter((each) => each.value > 0 && !leftOut.has(each))
    .toSorted((one, other) => one.value - other.value);
  const together = () => [...leftOut].reduce((sum, { value }) => sum + value, 0);
  while (others.length > 0 && (leftOut.size < 2 || together() < FEWEST_TOLD)) leftOut.add(others.shift()!);
  return leftOut;
}

const told = (of: 'PERIOD' | 'PART', figures: Figures, leftOut: ReadonlySet<Figure<string | null>>): OpenFigure[] =>
  figures.map((each) => ({ of, key: each.key, value: leftOut.has(each) && each.value > 0 ? null : each.value }));
