import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { AgendaProposal } from '../domain/agenda-proposal.js';

@Injectable()
export class AgendaProposalRepository {
  get(id: string): Promise<AgendaProposal> {
    return load(AgendaProposal, id);
  }

  add(proposal: AgendaProposal): Promise<AgendaProposal> {
    return insert(AgendaProposal, proposal);
  }

  save(proposal: AgendaProposal): Promise<AgendaProposal> {
    return save(AgendaProposal, proposal, 'proposal');
  }

  /** The seat of whoever has entered that sees the meeting, if any: that of which they are representative before others. */
  async ownSeat(meetingId: string): Promise<string | null> {
    const [row] = await transaction().query<{ id: string }[]>(
      `select t.seat_id as id from seat_term t where t.person_id = app.person_id() and t.ended_at is null and t.held @> app.today()
         and t.seat_id in (select app.seats_of_meeting($1)) order by t.capacity desc, t.seat_id limit 1`,
      [meetingId],
    );
    return row?.id ?? null;
  }

  async nameOf(personId: string): Promise<string> {
    const [row] = await transaction().query<{ name: string }[]>('select name from person where id = $1', [personId]);
    return row?.name ?? '';
  }
}
