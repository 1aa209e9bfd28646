import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import type { AddMinutesNoteInput, ApproveMinutesInput } from '../../schema.types.js';
import { Corrections } from '../data/corrections.js';
import { MinutesDocuments } from '../data/minutes-documents.js';
import { MinutesMaterial } from '../data/minutes-material.js';
import type { MinutesDocument } from '../domain/minutes-document.js';
import { MinutesNoted } from '../minutes.events.js';
import { minutesPolicy } from '../minutes.policy.js';

/** Records that a later meeting approved minutes. From then on nothing in them changes; a note can be added. */
@Injectable()
export class ApproveMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly documents: MinutesDocuments,
    private readonly corrections: Corrections,
    private readonly meetings: MeetingRepository,
    private readonly material: MinutesMaterial,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { documentId, number, meetingId, itemId }: ApproveMinutesInput): Promise<MinutesDocument> {
    return this.work.as(caller, async (actor) => {
      const document = await this.documents.take(documentId);
      permit(actor, minutesPolicy.approve, document);
      const now = this.clock.now();
      const [minuted, later] = [await this.meetings.get(document.meetingId), await this.meetings.get(meetingId)];
      refuse([
        (later.partnershipId !== document.partnershipId ||
          later.status === 'CANCELLED' ||
          later.startsAt <= minuted.startsAt ||
          later.startsAt > now) &&
          problem(
            'NOT_A_CHOICE',
            'Choose a later meeting of this partnership that has begun, or is over.',
            'meetingId',
          ),
        !(await this.documents.hasItem(meetingId, itemId)) &&
          problem('NOT_A_CHOICE', 'Choose the item of that meeting at which the minutes were approved.', 'itemId'),
        (await this.corrections.areOpen(documentId)) &&
          problem('CORRECTIONS_OPEN', 'Accept or decline each correction first.'),
      ]);
      const standing = await this.documents.standing(document);
      const name = await this.material.nameOf(String(actor.personId));
      document.approve(standing, { meetingId, itemId }, { personId: String(actor.personId), name, now });
      if (document.number !== number)
        throw new ProblemError(
          problem('WORDS_CHANGED', 'A correction was accepted since you read these minutes. Read them again first.'),
        );
      if (document.kind === 'OPEN') await this.documents.settleAttendance(document, now);
      return this.documents.save(document);
    });
  }

  addNote(caller: Caller, { documentId, words }: AddMinutesNoteInput): Promise<MinutesDocument> {
    return this.work.as(caller, async (actor) => {
      const document = await this.documents.get(documentId);
      permit(actor, minutesPolicy.addNote, document);
      refuse([
        wordsProblem(words, { label: 'the note', max: 4000, required: true }, 'words'),
        document.state !== 'APPROVED' &&
          problem('NOT_APPROVED', 'A note is added to minutes that were approved. These can still be corrected.'),
      ]);
      const personId = String(actor.personId);
      const by = { personId, name: await this.material.nameOf(personId), now: this.clock.now() };
      await this.documents.addNote(document, tidy(words), by);
      record(new MinutesNoted(document.id, document.partnershipId, document.meetingId));
      return document;
    });
  }
}
