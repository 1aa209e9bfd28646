import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { PaperIsDue } from '../paper.events.js';

interface DuePaper {
  readonly requestId: string;
  readonly partnershipId: string;
  readonly dueOn: string;
  readonly kind: string;
}

/** Says once each that a paper is due in three days, and that it is overdue. Runs in the worker, and makes up for when it was down. */
@Every(60 * 60)
@Injectable()
export class RemindOfPapers implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    const due = await this.work.asAnybody(thePublic, () =>
      transaction().query<DuePaper[]>(
        `select request_id as "requestId", partnership_id as "partnershipId", due_on::text as "dueOn", kind from app.due_papers()`,
      ),
    );
    for (const paper of due) await this.remind(paper);
  }

  /** The row that says so and the fact are written together: of two workers one is first. */
  private remind({ requestId, partnershipId, dueOn, kind }: DuePaper): Promise<void> {
    return this.work.as({ kind: 'partnership', partnershipId, purpose: 'remind of a paper' }, async () => {
      const noted = await transaction().query<unknown[]>(
        `insert into paper_reminder (audience_id, request_id, due_on, kind)
         select audience_id, id, due_on, $3 from paper_request where id = $1 and due_on = $2 and state = 'ASKED'
         on conflict (request_id, due_on, kind) do nothing returning request_id`,
        [requestId, dueOn, kind],
      );
      if (noted.length > 0) record(new PaperIsDue(requestId, partnershipId, dueOn, kind));
    });
  }
}
