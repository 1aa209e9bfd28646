import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { AgendaItemProposed, AgendaProposalDecided } from '../meeting.events.js';
import type { AgendaPurpose } from './agenda.js';

export interface ProposedItem {
  readonly title: string;
  readonly why: string;
  readonly minutes?: number | null | undefined;
  readonly purpose: AgendaPurpose;
}

/** Where a proposal comes from, and who reads it: the officers, and the seat that made it. */
interface Proposer {
  readonly personId: string;
  readonly audienceId: number;
  readonly meeting: { readonly id: string; readonly partnershipId: string };
}

interface Decision {
  readonly byPersonId: string;
  readonly partnershipId: string;
  readonly now: Date;
}

/** An item that a member would like to have on an agenda, for the chair to take or decline. */
export class AgendaProposal extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly meetingId: string;
  readonly title: string;
  readonly why: string;
  readonly minutes: number | null;
  readonly purpose: AgendaPurpose;
  readonly proposedById: string;
  state: 'OPEN' | 'TAKEN' | 'DECLINED';
  reason: string;
  itemId: string | null;
  decidedById: string | null;
  decidedAt: Date | null;
  version: number;

  static make(
    { title, why, minutes, purpose }: ProposedItem,
    { personId, audienceId, meeting }: Proposer,
  ): AgendaProposal {
    const made = Object.assign(new AgendaProposal(), {
      id: newId(),
      audienceId,
      meetingId: meeting.id,
      title: tidy(title),
      why: tidy(why),
      minutes: minutes ?? null,
      purpose,
      proposedById: personId,
      state: 'OPEN',
      reason: '',
      itemId: null,
      decidedById: null,
      decidedAt: null,
      version: 1,
    });
    made.record(new AgendaItemProposed(made.id, meeting.partnershipId, meeting.id));
    return made;
  }

  take(itemId: string, decision: Decision): void {
    this.decide('TAKEN', decision);
    this.itemId = itemId;
  }

  decline(reason: string, decision: Decision): void {
    refuse([wordsProblem(reason, { label: 'why it is declined', max: 1000, required: true }, 'reason')]);
    this.decide('DECLINED', decision);
    this.reason = tidy(reason);
  }

  private decide(state: 'TAKEN' | 'DECLINED', { byPersonId, partnershipId, now }: Decision): void {
    refuse([
      this.state !== 'OPEN' && problem('ALREADY_DECIDED', 'Somebody has taken or declined this proposal already.'),
    ]);
    Object.assign(this, { state, decidedById: byPersonId, decidedAt: now });
    this.record(new AgendaProposalDecided(this.id, partnershipId, this.meetingId));
  }
}

/** What is wrong with it, all of it. */
export const refuseProposedItem = ({ title, why, minutes }: ProposedItem): void =>
  refuse([
    wordsProblem(title, { label: 'what the item is about', max: 200, required: true }, 'title'),
    wordsProblem(why, { label: 'why the table should talk about it', max: 2000, required: true }, 'why'),
    typeof minutes === 'number' &&
      (minutes < 1 || minutes > 480) &&
      problem('OUT_OF_RANGE', 'Minutes must be between 1 and 480.', 'minutes'),
  ]);
