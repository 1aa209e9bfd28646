import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import {
  ResourceLinkUnavailable,
  ResourcePublished,
  ResourceReturned,
  ResourceReviewDue,
  ResourceSubmitted,
} from '../../library/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import type { Addressee } from '../data/officers.js';

const TOLD: Readonly<Record<string, { readonly kind: DeliveryKind; readonly part: string }>> = {
  ResourceSubmitted: { kind: 'RESOURCE_SUBMITTED', part: 'REVIEWERS' },
  ResourceReturned: { kind: 'RESOURCE_RETURNED', part: 'SUBMITTER' },
  ResourcePublished: { kind: 'RESOURCE_PUBLISHED', part: 'SUBMITTER' },
  ResourceReviewDue: { kind: 'RESOURCE_REVIEW', part: 'KEEPERS' },
  ResourceLinkUnavailable: { kind: 'RESOURCE_LINK', part: 'KEEPERS' },
};

/** Works out who is to hear of a resource. What each is told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfResources {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(ResourceSubmitted, ResourceReturned, ResourcePublished, ResourceReviewDue, ResourceLinkUnavailable)
  async tell(event: Heard): Promise<void> {
    const told = TOLD[event.name];
    if (!told) throw new Error(`Nothing is said about ${event.name}.`);
    const { kind, part } = told;
    const people = await this.work.as({ kind: 'national', purpose: 'work out who is told' }, () =>
      transaction().query<Addressee[]>('select "personId", address from app.told_of_resource($1, $2)', [
        event.subjectId,
        part,
      ]),
    );
    // One at a time: of what is no partnership's own each delivery is its recipient's.
    for (const person of people)
      await this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: person.personId }), () =>
        this.deliveries.add(event, [{ kind, ...person, subjectId: event.subjectId, meetingId: null }]),
      );
  }
}
