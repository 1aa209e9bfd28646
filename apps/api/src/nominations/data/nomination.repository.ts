import { Injectable } from '@nestjs/common';
import { NotFound, ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, save, transaction } from '@lib/database';
import { Nomination } from '../domain/nomination.js';

@Injectable()
export class NominationRepository {
  /** Held until the transaction ends: who decides at the same moment waits, and then reads what became of it. */
  async get(id: string): Promise<Nomination> {
    const found = await transaction()
      .getRepository(Nomination)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound();
    return found;
  }

  add(nomination: Nomination): Promise<Nomination> {
    return insert(Nomination, nomination).catch((error: unknown) => {
      if (!isTaken(error, 'nomination_once')) throw error;
      throw new ProblemError(
        problem(
          'NOMINATED_ALREADY',
          'Somebody is nominated for this place already. Withdraw that nomination first, or wait for its answer.',
        ),
      );
    });
  }

  save(nomination: Nomination): Promise<Nomination> {
    return save(Nomination, nomination, 'nomination');
  }

  /** Whether the address is at one of the domains that the agency is known by. */
  async isAtAgency({ agencyId, email }: Nomination): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      'select 1 from agency_email_domain where agency_id = $1 and domain = lower($2)',
      [agencyId, email.slice(email.lastIndexOf('@') + 1)],
    );
    return rows.length > 0;
  }
}
