import type { GeographicTier } from '../../gql/enums';
import type { Outlines } from './outlines';

export interface Pin {
  readonly slug: string;
  readonly name: string;
  readonly tier: GeographicTier;
  readonly areaCodes: readonly string[];
}

export interface Covering<P extends Pin> {
  /** Those that cover all of it. */
  readonly all: readonly P[];
  /** Those that cover a part of it and no more. */
  readonly part: readonly P[];
}

/** The nearest first. */
const order: readonly GeographicTier[] = ['LOCAL', 'SUB_REGIONAL', 'REGIONAL', 'NATIONAL'];

/** Which partnerships cover an area: all of it, by one of their areas that is it or has it within; or part of it, by one that lies in it. */
export function coverageOf<P extends Pin>(pins: readonly P[], areas: Outlines['areas']) {
  const within = (code: string) => areas[code]?.within ?? [];
  const byArea = new Map<string, P[]>();
  const byWider = new Map<string, Set<P>>();
  for (const pin of pins)
    for (const code of pin.areaCodes) {
      byArea.set(code, [...(byArea.get(code) ?? []), pin]);
      for (const wider of within(code)) byWider.set(wider, (byWider.get(wider) ?? new Set()).add(pin));
    }
  return (codes: readonly string[]): Covering<P> => {
    const over = codes.map((code) => new Set([code, ...within(code)].flatMap((each) => byArea.get(each) ?? [])));
    const some = new Set([...over, ...codes.map((code) => byWider.get(code) ?? [])].flatMap((each) => [...each]));
    const isAll = (pin: P) => over.every((each) => each.has(pin));
    const sorted = [...some].sort(
      (a, b) => order.indexOf(a.tier) - order.indexOf(b.tier) || a.name.localeCompare(b.name),
    );
    return { all: sorted.filter(isAll), part: sorted.filter((pin) => !isAll(pin)) };
  };
}

/** How dark an area is: none, one, and so on. */
export const steps = [0, 1, 2, 4, 8] as const;
export const stepOf = (count: number): number => steps.findLastIndex((least) => count >= least);
