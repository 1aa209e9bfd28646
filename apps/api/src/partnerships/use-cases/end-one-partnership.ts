import { Injectable } from '@nestjs/common';
import { Clock, problem, refuse } from '@lib/kernel';
import { InvitationRepository } from '../data/invitation.repository.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { EndPlaces, type Winding } from './end-places.js';

const ZONE = 'Europe/London';

/** Ends one partnership with all its places; a step of the use cases that close or merge, in their transaction. */
@Injectable()
export class EndOnePartnership {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly invitations: InvitationRepository,
    private readonly endPlaces: EndPlaces,
    private readonly clock: Clock,
  ) {}

  /** `end` says how: closed or merged. */
  async execute(partnership: Partnership, end: (today: string) => void, winding: Winding): Promise<void> {
    const today = this.clock.today(ZONE);
    const { on, officersUntil } = winding;
    // Whoever is accepting an invitation at this moment is waited for, before the partnership itself is held on to.
    await this.invitations.pendingTo(partnership.id);
    const lastChange = await this.partnerships.lastChangedOn(partnership.id);
    refuse([
      on < lastChange &&
        problem(
          'BEFORE_LAST_CHANGE',
          `Something was still changed there on ${inWords(lastChange)}. Choose that day or a later one.`,
          'on',
        ),
      officersUntil !== null &&
        officersUntil < today &&
        problem('IN_THE_PAST', 'The last day for officers must not be in the past.', 'officersUntil'),
    ]);
    end(today);
    await this.partnerships.save(partnership);
    await this.endPlaces.execute(partnership, winding);
  }
}

const inWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
