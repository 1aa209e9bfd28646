import { Injectable } from '@nestjs/common';
import { insert, isTaken, load, save, transaction } from '@lib/database';
import { problem, ProblemError } from '@lib/kernel';
import { InterestDeclaration, type Interested } from '../domain/interest-declaration.js';

@Injectable()
export class InterestRepository {
  get(id: string): Promise<InterestDeclaration> {
    return load(InterestDeclaration, id);
  }

  async add(declaration: InterestDeclaration): Promise<InterestDeclaration> {
    try {
      return await insert(InterestDeclaration, declaration);
    } catch (error) {
      if (isTaken(error, 'interest_declaration_once'))
        throw new ProblemError(
          problem(
            'DECLARED_ALREADY',
            'An interest in this item is declared already. Withdraw that one to say it anew.',
          ),
        );
      throw error;
    }
  }

  save(declaration: InterestDeclaration): Promise<InterestDeclaration> {
    return save(InterestDeclaration, declaration, 'declaration');
  }

  /** Whoever has entered, if they are on the list or are invited, in person or by a seat. */
  async oneself(meetingId: string): Promise<Interested | null> {
    return this.one(
      `select p.id as "personId", p.name from person p where p.id = app.person_id() and (
         exists (select from attendance a where a.meeting_id = $1 and a.person_id = p.id)
         or exists (select from meeting_invitation i where i.meeting_id = $1 and (i.person_id = p.id or i.seat_id = any ((select app.seat_ids())::uuid[]))))`,
      [meetingId],
    );
  }

  /** Somebody on the list of a meeting that is, or was, open. */
  async onTheList(meetingId: string, attendanceId: string): Promise<Interested | null> {
    return this.one(
      `select person_id as "personId", case when person_id is null then id end as "attendanceId", name
       from attendance where meeting_id = $1 and id = $2 and name <> ''`,
      [meetingId, attendanceId],
    );
  }

  /** Somebody who is invited: whoever sits on the seat, or the person. */
  async invited(meetingId: string, invitationId: string): Promise<Interested | null> {
    return this.one(
      `select p.id as "personId", coalesce(nullif(i.guest_name, ''), p.name) as name from meeting_invitation i
       left join seat_term t on t.seat_id = i.seat_id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()
       join person p on p.id = coalesce(i.person_id, t.person_id) where i.meeting_id = $1 and i.id = $2`,
      [meetingId, invitationId],
    );
  }

  private async one(text: string, values: readonly string[]): Promise<Interested | null> {
    const [row] = await transaction().query<{ personId: string | null; attendanceId?: string | null; name: string }[]>(
      text,
      [...values],
    );
    return row ? { ...row, attendanceId: row.attendanceId ?? null } : null;
  }
}
