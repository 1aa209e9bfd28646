import { Aggregate, newId, problem, refuse } from '@lib/kernel';
import { QuorumRuleSet } from '../terms.events.js';

export interface QuorumNeeds {
  readonly minimumSeats: number;
  readonly sectors: readonly string[];
  readonly agencyIds: readonly string[];
  readonly needsChair: boolean;
}

const MOST = { seats: 500, agencies: 50 };

/** The rule of one partnership, as data. What it means for those who are there, `quorumOf` says. */
export class QuorumRule extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  minimumSeats: number;
  sectors: string[];
  needsChair: boolean;
  version: number;

  static of(partnershipId: string, audienceId: number): QuorumRule {
    return Object.assign(new QuorumRule(), { id: newId(), partnershipId, audienceId, version: 1 });
  }

  require({ minimumSeats, sectors, agencyIds, needsChair }: QuorumNeeds): void {
    refuse([
      (minimumSeats < 0 || minimumSeats > MOST.seats) &&
        problem('OUT_OF_RANGE', `Enter a number of seats from 0 to ${MOST.seats}.`, 'minimumSeats'),
      agencyIds.length > MOST.agencies && problem('TOO_MANY', `Name ${MOST.agencies} agencies or fewer.`, 'agencyIds'),
      minimumSeats === 0 &&
        sectors.length === 0 &&
        agencyIds.length === 0 &&
        !needsChair &&
        problem(
          'NOTHING_NEEDED',
          'Say what is needed: a number of seats, sectors, agencies or the chair.',
          'minimumSeats',
        ),
    ]);
    this.minimumSeats = minimumSeats;
    this.sectors = [...new Set(sectors)];
    this.needsChair = needsChair;
    this.record(new QuorumRuleSet(this.id, this.partnershipId));
  }
}
