import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, Forbidden } from '@lib/kernel';
import { MeetingRepository, PartOfMeeting } from '../../meetings/index.js';
import type { AcceptCorrectionInput, DeclineCorrectionInput, ProposeCorrectionInput } from '../../schema.types.js';
import { Corrections } from '../data/corrections.js';
import { MinutesDocuments } from '../data/minutes-documents.js';
import { Correction, refuseCorrection } from '../domain/correction.js';
import { minutesPolicy } from '../minutes.policy.js';

/** Those who attended propose corrections to circulated minutes; officers accept them, which makes another version, or decline them. */
@Injectable()
export class CorrectMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly documents: MinutesDocuments,
    private readonly corrections: Corrections,
    private readonly meetings: MeetingRepository,
    private readonly parts: PartOfMeeting,
    private readonly clock: Clock,
  ) {}

  propose(caller: Caller, { documentId, sectionId, ...words }: ProposeCorrectionInput): Promise<Correction> {
    return this.work.as(caller, async (actor) => {
      const document = await this.documents.hold(documentId);
      permit(actor, minutesPolicy.proposeCorrection, document);
      document.refuseUnlessCirculated();
      const section = await this.documents.sectionOf(document, sectionId);
      if (!actor.isOfficerOf(document.partnershipId) && !(await this.corrections.attended(document.meetingId)))
        throw new Forbidden(minutesPolicy.proposeCorrection.name);
      refuseCorrection(words, section);
      const meeting = await this.meetings.get(document.meetingId);
      const seatId = await this.corrections.ownSeat(meeting.id);
      const audienceId =
        seatId === null
          ? await this.parts.forOfficers(meeting)
          : await this.parts.execute(meeting, { seenBy: 'NAMED', seatIds: [seatId] });
      const by = { personId: String(actor.personId), now: this.clock.now() };
      return this.corrections.add(Correction.proposed(words, { audienceId, document, sectionId, ...by }));
    });
  }

  accept(caller: Caller, { correctionId, version }: AcceptCorrectionInput): Promise<Correction> {
    return this.work.as(caller, async (actor) => {
      const { documentId } = await this.corrections.get(correctionId);
      // Of two who decide about one document, the second reads what the first made of it.
      const document = await this.documents.take(documentId);
      const correction = await this.corrections.get(correctionId);
      permit(actor, minutesPolicy.decideCorrection, document);
      expectVersion(correction, version, 'correction');
      document.refuseUnlessCirculated();
      const now = this.clock.now();
      const standing = await this.documents.standing(document);
      const section = await this.documents.sectionOf(document, correction.sectionId);
      const corrected = correction.accept(section, { personId: String(actor.personId), now });
      await this.documents.correct(document, document.correct(standing, corrected), correction, now);
      return this.corrections.save(correction);
    });
  }

  decline(caller: Caller, { correctionId, version, reason }: DeclineCorrectionInput): Promise<Correction> {
    return this.work.as(caller, async (actor) => {
      const correction = await this.corrections.get(correctionId);
      permit(actor, minutesPolicy.decideCorrection, correction);
      expectVersion(correction, version, 'correction');
      correction.decline(reason, { personId: String(actor.personId), now: this.clock.now() });
      return this.corrections.save(correction);
    });
  }
}
