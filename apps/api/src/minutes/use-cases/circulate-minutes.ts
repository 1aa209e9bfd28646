import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { CirculateMinutesInput } from '../../schema.types.js';
import { MinutesDocuments } from '../data/minutes-documents.js';
import { MinutesMaterial } from '../data/minutes-material.js';
import { MinutesRepository } from '../data/minutes.repository.js';
import { freeze } from '../domain/freeze.js';
import type { Minutes } from '../domain/minutes.js';
import { MinutesDocument } from '../domain/minutes-document.js';
import { minutesPolicy } from '../minutes.policy.js';

/** Circulates checked minutes: a document for all who see the meeting, and one for each part of them that had items of its own. */
@Injectable()
export class CirculateMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly minutes: MinutesRepository,
    private readonly material: MinutesMaterial,
    private readonly documents: MinutesDocuments,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { minutesId }: CirculateMinutesInput): Promise<Minutes> {
    return this.work.as(caller, async (actor) => {
      const minutes = await this.minutes.take(minutesId);
      permit(actor, minutesPolicy.circulate, minutes);
      const now = this.clock.now();
      minutes.circulate({ personId: String(actor.personId), now });
      const meeting = { id: minutes.meetingId, partnershipId: minutes.partnershipId };
      for (const frozen of freeze(await this.material.of(minutes)))
        await this.documents.add(MinutesDocument.circulated(frozen, meeting, now), frozen);
      return this.minutes.save(minutes);
    });
  }
}
