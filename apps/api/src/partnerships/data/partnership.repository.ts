import { Injectable } from '@nestjs/common';
import { NotFound, ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, transaction } from '@lib/database';
import { Partnership } from '../domain/partnership.js';

@Injectable()
export class PartnershipRepository {
  get(id: string): Promise<Partnership> {
    return load(Partnership, id);
  }

  async getBySlug(slug: string): Promise<Partnership> {
    const found = await transaction().getRepository(Partnership).findOneBy({ slug });
    if (!found) throw new NotFound();
    return found;
  }

  /** Writes a new partnership, with the audiences that belong to it. */
  async found(partnership: Partnership): Promise<Partnership> {
    const [row] = await transaction().query<{ circle: number }[]>('select app.found_audiences($1) as circle', [
      partnership.id,
    ]);
    partnership.audienceId = Number(row?.circle);
    try {
      return await insert(Partnership, partnership);
    } catch (error) {
      if (isTaken(error, 'partnership_slug_key'))
        throw new ProblemError(
          problem(
            'NAME_TAKEN',
            'There is a partnership of this name already. Choose a name that tells them apart.',
            'name',
          ),
        );
      throw error;
    }
  }

  /** The audience of one kind that belongs to the partnership, if it is shared with the actor. */
  async audience(
    partnershipId: string,
    kind: 'CIRCLE' | 'TABLE' | 'APPOINTING' | 'PARTNERSHIP' | 'STATUTORY' | 'OFFICERS',
  ): Promise<number> {
    const [row] = await transaction().query<{ id: number }[]>(
      'select id from audience where partnership_id = $1 and kind = $2',
      [partnershipId, kind],
    );
    if (!row) throw new NotFound();
    return row.id;
  }
}
