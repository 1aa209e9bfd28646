import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import {
  AgencyChangeFailed,
  AgencyEndedTerm,
  AgencyLeftTable,
  AgencyWithoutLead,
  ConfirmationsDue,
  LeadAppointed,
  LeadEnded,
  LeadInvited,
  SeatsReturned,
} from '../../agencies/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind, NewDelivery } from '../data/delivery.js';
import { officersOf, type Addressee } from '../data/officers.js';

const KINDS: Record<string, DeliveryKind> = {
  LeadAppointed: 'LEAD_APPOINTED',
  LeadEnded: 'LEAD_ENDED',
  AgencyWithoutLead: 'AGENCY_WITHOUT_LEAD',
  ConfirmationsDue: 'CONFIRMATIONS_DUE',
  AgencyChangeFailed: 'AGENCY_CHANGE_FAILED',
  AgencyEndedTerm: 'TERM_ENDED_BY_AGENCY',
  AgencyLeftTable: 'AGENCY_LEFT_TABLE',
  SeatsReturned: 'SEATS_RETURNED',
};

/** Tells an agency's leads, the officers of its tables and the national coordinators what became of its seats. */
@Injectable()
export class TellOfAgencies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /** Sent in the name of whoever invites: nobody else is known yet. */
  @ListensTo(LeadInvited)
  tellTheInvited(event: Heard): Promise<void> {
    return this.within(event, async () => {
      const [invitation] = await transaction().query<{ email: string }[]>(
        `select email from lead_invitation where id = $1 and state = 'PENDING'`,
        [event.subjectId],
      );
      if (!invitation) return;
      await this.deliveries.add(event, [
        {
          kind: 'LEAD_INVITATION',
          personId: event.personId,
          address: invitation.email,
          subjectId: event.subjectId,
          meetingId: null,
        },
      ]);
    });
  }

  @ListensTo(LeadAppointed, LeadEnded, AgencyWithoutLead, ConfirmationsDue, AgencyChangeFailed)
  tellThePerson(event: Heard): Promise<void> {
    return this.within(event, async () =>
      this.add(
        event,
        await transaction().query('select id as "personId", email as address from person where id = $1', [
          event.personId,
        ]),
      ),
    );
  }

  @ListensTo(AgencyEndedTerm, AgencyLeftTable)
  tellTheOfficers(event: Heard): Promise<void> {
    return this.within(event, async () => this.add(event, await officersOf(event.partnershipId)));
  }

  /** To one of the agency's leads; where it has none, to the officers of one table. */
  @ListensTo(SeatsReturned)
  tellWhoMayFillThem(event: Heard): Promise<void> {
    return event.partnershipId ? this.tellTheOfficers(event) : this.tellThePerson(event);
  }

  private async add(event: Heard, people: readonly Addressee[]): Promise<void> {
    const kind = KINDS[event.name];
    if (!kind) throw new Error(`Nothing is said about ${event.name}.`);
    await this.deliveries.add(
      event,
      people.map((person): NewDelivery => ({
        kind,
        ...person,
        subjectId: (event.data['changeId'] as string | undefined) ?? event.subjectId,
        meetingId: null,
      })),
    );
  }

  private within(event: Heard, work: () => Promise<void>): Promise<void> {
    return this.work.as(caretakerOf(event), work);
  }
}
