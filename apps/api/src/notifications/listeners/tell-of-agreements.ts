import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import {
  AgenciesAskedToSign,
  AgreementEnding,
  AgreementLapsed,
  AgreementReviewDue,
  AgreementSigned,
  AgreementWithdrawn,
  SignatureWithdrawn,
} from '../../agreements/index.js';
import { authorsOf, signedBy, speakersFor, waitingOf, type Reader } from '../data/agreement-readers.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import { officersOf } from '../data/officers.js';

/** Works out who is to hear of an agreement. What each is told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfAgreements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(AgenciesAskedToSign)
  askToSign(event: Heard): Promise<void> {
    return this.within(event, async () => {
      for (const agencyId of agenciesOf(event))
        await this.tell(event, 'AGREEMENT_TO_SIGN', await speakersFor(event.subjectId, agencyId));
    });
  }

  @ListensTo(AgreementEnding)
  warn(event: Heard): Promise<void> {
    return this.within(event, async () => {
      for (const agencyId of agenciesOf(event))
        await this.tell(event, 'AGREEMENT_ENDING', await speakersFor(event.subjectId, agencyId));
    });
  }

  @ListensTo(AgreementReviewDue)
  askToReview(event: Heard): Promise<void> {
    return this.within(event, async () => {
      const officers = await officersOf(event.partnershipId);
      await this.tell(
        event,
        'AGREEMENT_REVIEW',
        officers.map((each) => ({ ...each, subjectId: event.subjectId })),
      );
    });
  }

  /** Access has closed already: those who answer for the agency hear so, and whoever wrote what it can no longer see. */
  @ListensTo(AgreementLapsed, AgreementWithdrawn, SignatureWithdrawn)
  tellOfTheEnd(event: Heard): Promise<void> {
    return this.within(event, async () => {
      const agencyIds = event.name === AgreementWithdrawn.name ? await signedBy(event.subjectId) : agenciesOf(event);
      for (const agencyId of agencyIds)
        await this.tell(event, 'AGREEMENT_OVER', await speakersFor(event.subjectId, agencyId));
      const authors = await authorsOf(event.subjectId);
      await this.tell(
        event,
        'SIGHT_LOST',
        authors.map((each) => ({ ...each, subjectId: event.subjectId })),
      );
    });
  }

  /** Invitations that waited for the signature go out. */
  @ListensTo(AgreementSigned)
  sendWhatWaited(event: Heard): Promise<void> {
    return this.within(event, async () => {
      for (const agencyId of agenciesOf(event)) {
        const waiting = await waitingOf(event.subjectId, agencyId);
        await this.deliveries.add(
          event,
          waiting.map((each) => ({ ...each, kind: 'MEETING_SCHEDULED' })),
        );
      }
    });
  }

  private tell(event: Heard, kind: DeliveryKind, readers: readonly Reader[]): Promise<void> {
    return this.deliveries.add(
      event,
      readers.map((each) => ({ ...each, kind, meetingId: null })),
    );
  }

  private within(event: Heard, work: () => Promise<void>): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), work);
  }
}

const agenciesOf = ({ data }: Heard): string[] => {
  const { agencyId, agencyIds } = data as { agencyId?: string; agencyIds?: string[] };
  return agencyIds ?? (agencyId ? [agencyId] : []);
};
