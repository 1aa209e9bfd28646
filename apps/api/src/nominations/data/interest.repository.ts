import { Injectable } from '@nestjs/common';
import { NotFound, ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, save, transaction } from '@lib/database';
import { Interest, type Writer } from '../domain/interest.js';

@Injectable()
export class InterestRepository {
  /** Held until the transaction ends: who decides at the same moment waits, and then reads what became of it. */
  async get(id: string): Promise<Interest> {
    const found = await transaction()
      .getRepository(Interest)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound();
    return found;
  }

  add(interest: Interest): Promise<Interest> {
    return insert(Interest, interest).catch((error: unknown) => {
      if (!isTaken(error, 'interest_once')) throw error;
      throw new ProblemError(
        problem(
          'INTERESTED_ALREADY',
          'You have expressed interest in this vacancy already. Those who decide have it, and you are told.',
        ),
      );
    });
  }

  save(interest: Interest): Promise<Interest> {
    return save(Interest, interest, 'interest');
  }

  /** The person who acts, as they stand in their own details. */
  async writer(personId: string): Promise<Omit<Writer, 'agencyId'> & { agencyId: string | null }> {
    const [row] = await transaction().query<(Omit<Writer, 'agencyId'> & { agencyId: string | null })[]>(
      `select id as "personId", agency_id as "agencyId", name, email, job_title as "jobTitle" from person where id = $1`,
      [personId],
    );
    if (!row) throw new NotFound();
    return row;
  }
}
