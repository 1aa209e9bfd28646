import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { Experience } from '../domain/experience.js';

/** Loads and saves what people tell of trying a resource. */
@Injectable()
export class ExperienceRepository {
  get(id: string): Promise<Experience> {
    return load(Experience, id);
  }

  async add(experience: Experience): Promise<Experience> {
    await insert(Experience, experience);
    await this.place(experience);
    return experience;
  }

  async save(experience: Experience): Promise<Experience> {
    await save(Experience, experience, 'experience');
    await this.place(experience);
    return experience;
  }

  async remove({ id }: Experience): Promise<void> {
    await transaction().query('delete from resource_experience where id = $1', [id]);
  }

  /** Whose officers see to it; null for the national coordinators. */
  async keptIn({ id }: Experience): Promise<string | null> {
    const [row] = await transaction().query<{ keptIn: string | null }[]>(
      'select kept_in_id as "keptIn" from resource_experience_entry where id = $1',
      [id],
    );
    return row?.keptIn ?? null;
  }

  /** Whether whoever asks sits for that agency at that table. */
  async sitsFor(agencyId: string, partnershipId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select from seat_term t join seat s on s.id = t.seat_id where t.person_id = app.person_id() and t.ended_at is null
         and t.held @> app.today() and s.agency_id = $1 and s.partnership_id = $2 and s.kind <> 'OBSERVER'`,
      [agencyId, partnershipId],
    );
    return rows.length > 0;
  }

  /** Gives it the readers that its writer chose, and no more than read the version. */
  private async place({ id }: Experience): Promise<void> {
    await transaction().query('select app.place_experience($1)', [id]);
  }
}
