import { Injectable } from '@nestjs/common';
import { insert, save, transaction } from '@lib/database';
import { AgencyProfile } from '../domain/agency-profile.js';

/** Loads and saves what agencies say of themselves. The database sees to who reads it. */
@Injectable()
export class AgencyProfiles {
  find(agencyId: string): Promise<AgencyProfile | null> {
    return transaction().getRepository(AgencyProfile).findOneBy({ agencyId });
  }

  /** Whether the agency is there, and has somebody who speaks for it. Null when it is not. */
  async standingOf(agencyId: string): Promise<{ isLed: boolean } | null> {
    const [row] = await transaction().query<{ isLed: boolean }[]>(
      `select exists (select from agency_lead l where l.agency_id = a.id and l.ended_at is null) as "isLed"
       from agency a where a.id = $1 and a.status = 'ACTIVE'`,
      [agencyId],
    );
    return row ?? null;
  }

  add(profile: AgencyProfile): Promise<AgencyProfile> {
    return insert(AgencyProfile, profile);
  }

  save(profile: AgencyProfile): Promise<AgencyProfile> {
    return save(AgencyProfile, profile, 'profile');
  }
}
