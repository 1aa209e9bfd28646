import { addressProblem, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { oneLine } from '../../open-forms/index.js';
import type { GeographicTier, ProposePartnershipInput } from '../../schema.types.js';

/** What somebody told us, in order. */
export interface Told {
  readonly name: string;
  readonly tier: GeographicTier | null;
  readonly area: string;
  readonly region: string;
  readonly purpose: string;
  readonly agencies: string;
  readonly existsAlready: boolean;
  readonly proposerName: string;
  readonly proposerRole: string;
  readonly proposerEmail: string;
}

/** Refuses what cannot be taken, all faults at once. */
export function toldBy(input: ProposePartnershipInput): Told {
  refuse([
    wordsProblem(input.name, { label: 'the name of the partnership', max: 150, required: true }, 'name'),
    wordsProblem(input.area, { label: 'the area it covers', max: 300, required: true }, 'area'),
    wordsProblem(input.region, { label: 'region', max: 100 }, 'region'),
    wordsProblem(input.purpose, { label: 'what it does', max: 2000, required: true }, 'purpose'),
    wordsProblem(input.agencies, { label: 'agencies', max: 2000 }, 'agencies'),
    wordsProblem(input.proposerName, { label: 'your name', max: 120, required: true }, 'proposerName'),
    wordsProblem(input.proposerRole, { label: 'your role', max: 120 }, 'proposerRole'),
    addressProblem(input.proposerEmail, 'proposerEmail'),
    !input.agreed && problem('REQUIRED', 'Tick the box to say that we may keep these details.', 'agreed'),
  ]);
  return {
    name: oneLine(input.name),
    tier: input.tier ?? null,
    area: oneLine(input.area),
    region: oneLine(input.region),
    purpose: tidy(input.purpose),
    agencies: tidy(input.agencies),
    existsAlready: input.existsAlready,
    proposerName: oneLine(input.proposerName),
    proposerRole: oneLine(input.proposerRole),
    proposerEmail: tidy(input.proposerEmail),
  };
}
