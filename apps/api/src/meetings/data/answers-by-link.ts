import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import type { Caller } from '@lib/access';
import { meetingFacts, type MeetingFacts } from '../calendar/meeting-facts.js';

export interface AnswerBehindLink {
  readonly invitationId: string;
  readonly meeting: MeetingFacts;
  readonly name: string;
  readonly response: string;
  readonly message: string;
  readonly deputyName: string | null;
  readonly canSendDeputy: boolean;
}

/** What the holder of a link is asked, and what was answered so far. */
@Injectable()
export class AnswersByLink {
  constructor(private readonly work: UnitOfWork) {}

  /** Null when the link is not good, or what it was for is no longer its holder's to see or to answer. */
  of(caller: Caller): Promise<AnswerBehindLink | null> {
    return this.work.asAnybody(caller, async (actor) => {
      if (actor.link?.purpose !== 'RESPOND') return null;
      const [row] = await transaction().query<
        (Omit<AnswerBehindLink, 'meeting'> & {
          meetingId: string;
          seatId: string | null;
          personId: string | null;
          isDeputy: boolean;
        })[]
      >(
        `select i.id as "invitationId", i.meeting_id as "meetingId", i.seat_id as "seatId", i.person_id as "personId", me.name, i.response, i.message,
           d.name as "deputyName", i.role = 'SEAT' and t.id is not null and t.person_id <> me.id as "canSendDeputy"
         from meeting_invitation i join person me on me.id = app.person_id()
         left join seat_term t on t.seat_id = i.seat_id and t.capacity = 'DEPUTY' and t.ended_at is null and t.held @> app.today()
         left join person d on d.id = t.person_id
         where i.id = $1`,
        [actor.link.subjectId],
      );
      if (!row || !(actor.is(row.personId) || (row.seatId && actor.fills(row.seatId)))) return null;
      const meeting = await meetingFacts(row.meetingId);
      return meeting && { ...row, meeting };
    });
  }
}
