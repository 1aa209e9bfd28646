import { Injectable } from '@nestjs/common';
import { record, transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { PartnershipClosed, PartnershipMerged } from '../../partnerships/index.js';
import { DatePollAnswered, DatePollEnded, DatePollIsDue } from '../date-poll.events.js';

const REASONS: Record<string, string> = {
  PartnershipClosed: 'The partnership was closed.',
  PartnershipMerged: 'The partnership was merged into another.',
};

/** What follows for polls from other facts. Runs in the worker, on behalf of the partnership. */
@Injectable()
export class FollowDatePolls {
  constructor(private readonly work: UnitOfWork) {}

  /** Looked at once the answer is written, so that of two last answers one finds that nobody is missing. */
  @ListensTo(DatePollAnswered)
  async noticeTheLast({ partnershipId, subjectId }: Heard): Promise<void> {
    if (!partnershipId) return;
    await this.work.as({ kind: 'partnership', partnershipId, purpose: 'watch date polls' }, async () => {
      const noted = await transaction().query<unknown[]>(
        `insert into date_poll_notice (audience_id, poll_id, kind, about_at)
         select p.audience_id, p.id, 'ALL_ANSWERED', p.closes_at from date_poll p
         where p.id = $1 and p.state = 'OPEN' and p.closes_at > now() and not exists (
           select 1 from date_poll_asked a join date_poll_time t on t.poll_id = a.poll_id
           where a.poll_id = p.id and not exists (select 1 from date_poll_answer x where x.asked_id = a.id and x.time_id = t.id)
             -- Nobody answers for a seat that is vacant.
             and (a.person_id is not null or exists (select 1 from seat_term s where s.seat_id = a.seat_id and s.ended_at is null and s.held @> app.today())))
         on conflict do nothing returning poll_id`,
        [subjectId],
      );
      if (noted.length > 0) record(new DatePollIsDue(String(subjectId), partnershipId, 'ALL_ANSWERED'));
    });
  }

  /** What a partnership had asked is called off when it ends. */
  @ListensTo(PartnershipClosed, PartnershipMerged)
  async callOff({ name, partnershipId }: Heard): Promise<void> {
    if (!partnershipId) return;
    await this.work.as({ kind: 'partnership', partnershipId, purpose: 'call off date polls' }, async () => {
      const [ended] = await transaction().query<[{ id: string }[], number]>(
        `update date_poll set state = 'WITHDRAWN', end_reason = $2, ended_at = now(), version = version + 1
         where partnership_id = $1 and state = 'OPEN' returning id`,
        [partnershipId, REASONS[name] ?? ''],
      );
      record(...ended.map(({ id }) => new DatePollEnded(id, partnershipId)));
    });
  }
}
