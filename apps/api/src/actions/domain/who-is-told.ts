import type { ChaseStep } from './chasing.js';

/** As whom somebody is told: to do it, for the agency, or for the table. */
export type Part = 'OWNER' | 'LEADS' | 'CHAIR';

export interface Hearer {
  readonly personId: string;
  readonly part: Part;
}

const PARTS: readonly Part[] = ['OWNER', 'LEADS', 'CHAIR'];
const WANTED: Readonly<Record<ChaseStep, readonly Part[]>> = {
  SOON: ['OWNER'],
  DUE: ['OWNER'],
  LEADS: ['OWNER', 'LEADS'],
  CHAIR: ['OWNER', 'LEADS', 'CHAIR'],
  AGAIN: ['OWNER'],
};

/** Who is told at a step. Where nobody is there for one, whoever comes next is told in their place. */
export function partsTold(step: ChaseStep, hearers: readonly Hearer[]): Part[] {
  const isThere = (part: Part) => hearers.some((each) => each.part === part);
  const told = WANTED[step].map((part) => PARTS.slice(PARTS.indexOf(part)).find(isThere));
  return PARTS.filter((part) => told.includes(part));
}

/** One letter for each person, however many parts they have: whoever is to do it is told so. */
export function letterEach(hearers: readonly Hearer[], parts: readonly Part[]): Hearer[] {
  const letters = new Map<string, Hearer>();
  for (const part of PARTS.filter((each) => parts.includes(each)))
    for (const hearer of hearers)
      if (hearer.part === part && !letters.has(hearer.personId)) letters.set(hearer.personId, hearer);
  return [...letters.values()];
}
