import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { MeetingRepository } from '../../meetings/index.js';
import type { DeliverPaperInput } from '../../schema.types.js';
import { PaperRequestRepository } from '../data/paper-request.repository.js';
import type { Paper } from '../domain/paper.js';
import { paperPolicy } from '../paper.policy.js';
import { KeepPaper } from './keep-paper.js';
import { PutPaper } from './put-paper.js';
import { TakeFile } from './take-file.js';

/** Delivers what was asked for. If its item went meanwhile, it is delivered for the meeting as a whole. */
@Injectable()
export class DeliverPaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly requests: PaperRequestRepository,
    private readonly put: PutPaper,
    private readonly keep: KeepPaper,
  ) {}

  execute(caller: Caller, { requestId, version, ...file }: DeliverPaperInput): Promise<Paper> {
    return this.work.as(caller, async (actor) => {
      const asked = await this.requests.get(requestId);
      const meeting = await this.meetings.get(asked.meetingId);
      permit(actor, paperPolicy.deliver, { ...asked, partnershipId: meeting.partnershipId });
      asked.refuseUnlessOpen();
      expectVersion(asked, version, 'request');
      TakeFile.refuseUnlessOne(file);
      const place = await this.put.placeOf(meeting, { itemId: asked.itemId, supplementTo: null }, true);
      // Its readers may have become fewer while we waited for our turn.
      const request = await this.requests.get(requestId);
      const readers = { audienceId: request.paperAudienceId, seenBy: request.seenBy };
      const paper = await this.keep.execute(meeting, place, readers, request, { ...file, by: String(actor.personId) });
      request.deliver(paper.id, this.keep.now());
      await this.requests.save(request);
      await this.put.tell(meeting, [readers.audienceId, request.audienceId]);
      return paper;
    });
  }
}
