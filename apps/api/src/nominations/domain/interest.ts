import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { Sector } from '../../schema.types.js';
import { InterestDecided, InterestExpressed, InterestWithdrawn } from '../nomination.events.js';
import type { Vacancy } from './vacancy.js';

/** Whoever writes, as they are when they do. */
export interface Writer {
  readonly personId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
}

/** Somebody would take up an advertised place on behalf of their agency. */
export class Interest extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  readonly vacancyId: string;
  readonly personId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly partnershipName: string;
  readonly sector: Sector;
  readonly words: string;
  state: 'PENDING' | 'TAKEN_UP' | 'DECLINED' | 'WITHDRAWN' | 'CLOSED';
  reason: string;
  decidedById: string | null;
  decidedAt: Date | null;
  version: number;

  static express(vacancy: Vacancy, writer: Writer, words: string): Interest {
    vacancy.refuseIfClosed();
    refuse([wordsProblem(words, { label: 'why your agency is interested', max: 2000, required: true }, 'words')]);
    const interest = Object.assign(new Interest(), {
      ...writer,
      id: newId(),
      partnershipId: vacancy.partnershipId,
      vacancyId: vacancy.id,
      partnershipName: vacancy.partnershipName,
      sector: vacancy.sector,
      words: tidy(words),
      state: 'PENDING',
      reason: '',
      decidedById: null,
      decidedAt: null,
      version: 1,
    });
    interest.record(new InterestExpressed(interest.id, interest.partnershipId));
    return interest;
  }

  takeUp(byPersonId: string, now: Date): void {
    this.decide('TAKEN_UP', '', byPersonId, now);
  }

  decline(reason: string, byPersonId: string, now: Date): void {
    refuse([wordsProblem(reason, { label: 'a reason, which they are told', max: 1000, required: true }, 'reason')]);
    this.decide('DECLINED', tidy(reason), byPersonId, now);
  }

  withdraw(now: Date): void {
    this.refuseUnlessPending();
    Object.assign(this, { state: 'WITHDRAWN', decidedAt: now });
    this.record(new InterestWithdrawn(this.id, this.partnershipId));
  }

  private decide(state: 'TAKEN_UP' | 'DECLINED', reason: string, byPersonId: string, now: Date): void {
    this.refuseUnlessPending();
    Object.assign(this, { state, reason, decidedById: byPersonId, decidedAt: now });
    this.record(new InterestDecided(this.id, this.partnershipId));
  }

  /** Said before a change by somebody else is: what became of it is what the person wants to know. */
  refuseUnlessPending(): void {
    refuse([
      this.state === 'TAKEN_UP' && problem('INTEREST_TAKEN_UP', 'This interest has been taken up already.'),
      this.state === 'DECLINED' && problem('INTEREST_DECLINED', 'This interest has been declined already.'),
      this.state === 'WITHDRAWN' && problem('INTEREST_WITHDRAWN', 'This interest was withdrawn by the person.'),
      this.state === 'CLOSED' && problem('VACANCY_CLOSED', 'The vacancy was closed in the meantime.'),
    ]);
  }
}
