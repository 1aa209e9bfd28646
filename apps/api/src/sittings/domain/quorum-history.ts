import { quorumOf, type QuorumRequirement } from '../../terms-of-reference/index.js';

/** Somebody on the list, as far as a quorum asks; times are instants in milliseconds. */
export interface Line {
  readonly agencyId: string | null;
  readonly sector: string | null;
  /** Whether they count as a seat with a vote. */
  readonly isSeat: boolean;
  readonly offices: readonly string[];
  readonly spells: readonly { readonly from: number; readonly to: number | null }[];
  /** Items for which they step out. */
  readonly outOf: readonly string[];
}

/** That the meeting turned to an item. */
export interface Turn {
  readonly itemId: string;
  readonly at: number;
}

export interface QuorumSpell {
  readonly from: number;
  readonly to: number;
  readonly isQuorate: boolean;
  readonly words: string;
}

interface Held {
  readonly from: number;
  readonly to: number;
  readonly rule: QuorumRequirement;
  readonly lines: readonly Line[];
  readonly turns: readonly Turn[];
}

/** From when to when the table could decide, and what was missing where it could not. */
export function quorumHistory({ from, to, rule, lines, turns }: Held): QuorumSpell[] {
  const changes = lines.flatMap(({ spells }) => spells.flatMap((spell) => [spell.from, spell.to ?? to]));
  const times = [from, ...changes, ...turns.map(({ at }) => at)].filter((at) => at >= from && at < to);
  const told: QuorumSpell[] = [];
  for (const at of [...new Set(times)].toSorted((a, b) => a - b)) {
    const item = turns.findLast((turn) => turn.at <= at)?.itemId;
    const here = lines.filter(
      ({ spells, outOf }) =>
        spells.some((spell) => spell.from <= at && at < (spell.to ?? to)) && !(item && outOf.includes(item)),
    );
    const { isQuorate, words } = quorumOf(rule, {
      seats: here.flatMap(({ isSeat, agencyId, sector }) =>
        isSeat ? [{ agencyId: String(agencyId), sector: String(sector) }] : [],
      ),
      offices: here.flatMap(({ offices }) => offices),
    });
    const last = told.at(-1);
    if (last?.words === words) continue;
    if (last) told[told.length - 1] = { ...last, to: at };
    told.push({ from: at, to, isQuorate, words });
  }
  return told;
}
