import { Injectable } from '@nestjs/common';
import { newId, ProblemError, problem } from '@lib/kernel';
import { isTaken, transaction } from '@lib/database';
import type { Sector } from '../../schema.types.js';

export interface NewAgency {
  readonly name: string;
  readonly sector: Sector;
  readonly agencyType: string;
  readonly emailDomains: readonly string[];
}

@Injectable()
export class AgencyRepository {
  /** Whether there is such an agency, and it was neither merged nor abolished. */
  async isThere(id: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(`select 1 from agency where id = $1 and status = 'ACTIVE'`, [id]);
    return rows.length > 0;
  }

  /** Writes a new agency and answers its id. */
  async add({ name, sector, agencyType, emailDomains }: NewAgency): Promise<string> {
    const id = newId();
    try {
      await transaction().query('insert into agency (id, name, sector, agency_type) values ($1, $2, $3, $4)', [
        id,
        name,
        sector,
        agencyType,
      ]);
    } catch (error) {
      if (isTaken(error, 'agency_name'))
        throw new ProblemError(
          problem(
            'AGENCY_EXISTS',
            'An agency of this name is known already: choose it from the list.',
            'newAgency',
            'name',
          ),
        );
      throw error;
    }
    await transaction().query('insert into agency_email_domain (agency_id, domain) select $1, unnest($2::text[])', [
      id,
      emailDomains,
    ]);
    return id;
  }
}
