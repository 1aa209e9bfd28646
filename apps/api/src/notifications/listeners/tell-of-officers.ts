import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { OfficerTermRunsOut, OverlapEnds, PartnershipTakenIntoCare } from '../../officers/index.js';
import { InvitationAccepted } from '../../partnerships/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import {
  atTheTable,
  bothInHandover,
  colleaguesOfOfficer,
  nationalCoordinators,
  officersOf,
  type Addressee,
} from '../data/officers.js';

/** Tells people of officers who hand over, who are about to leave, and of partnerships without any. */
@Injectable()
export class TellOfOfficers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /** Whoever hands over and the other officers; the successor knows. */
  @ListensTo(InvitationAccepted)
  tellOfAcceptedHandover(event: Heard): Promise<void> {
    const { newPersonId } = event.data as { newPersonId: string };
    return this.within(event, async () => {
      const [handover] = await transaction().query<{ id: string }[]>(
        `select id from handover where invitation_id = $1 and state = 'ACCEPTED'`,
        [event.subjectId],
      );
      if (!handover) return;
      const told = [...(await officersOf(event.partnershipId)), ...(await bothInHandover({ handoverId: handover.id }))];
      await this.send(
        event,
        'HANDOVER_ACCEPTED',
        handover.id,
        told.filter(({ personId }) => personId !== newPersonId),
      );
    });
  }

  @ListensTo(OverlapEnds)
  remindBoth(event: Heard): Promise<void> {
    return this.within(event, async () => {
      await this.send(
        event,
        'OVERLAP_ENDS',
        event.subjectId,
        await bothInHandover({ outgoingTermId: event.subjectId }),
      );
    });
  }

  /** The officers, those of the same agency at the table, and the national coordinator. */
  @ListensTo(OfficerTermRunsOut)
  async warnOfLastDay(event: Heard): Promise<void> {
    const national = await nationalCoordinators(this.work, event.partnershipId);
    await this.within(event, async () => {
      const told = [
        ...(await officersOf(event.partnershipId)),
        ...(await colleaguesOfOfficer(event.subjectId)),
        ...national,
      ];
      await this.send(event, 'OFFICER_TERM_RUNS_OUT', event.subjectId, told);
    });
  }

  @ListensTo(PartnershipTakenIntoCare)
  async tellOfCare(event: Heard): Promise<void> {
    const national = await nationalCoordinators(this.work, event.partnershipId);
    await this.within(event, async () => {
      const told = [
        ...national,
        ...(await officersOf(event.partnershipId)),
        ...(await atTheTable(event.partnershipId)),
      ];
      await this.send(
        event,
        'TAKEN_INTO_CARE',
        event.subjectId,
        told.filter(({ personId }) => personId !== event.actorPersonId),
      );
    });
  }

  /** Once to each, however many reasons there are to tell them. */
  private send(event: Heard, kind: DeliveryKind, subjectId: string, told: readonly Addressee[]): Promise<void> {
    const each = new Map(told.map((person) => [person.personId, person]));
    return this.deliveries.add(
      event,
      [...each.values()].map(({ personId, address }) => ({ kind, personId, address, subjectId, meetingId: null })),
    );
  }

  private within(event: Heard, work: () => Promise<void>): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), work);
  }
}
