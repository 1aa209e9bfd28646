import { Injectable } from '@nestjs/common';
import { NotFound, ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, save, transaction } from '@lib/database';
import { Actor } from '@lib/access';
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

  /** Writes a group of a partnership, and makes whoever founds it its coordinator; answers what they are now. */
  async foundGroup(group: Partnership): Promise<Actor> {
    const [row] = await transaction().query<{ circle: number; slug: string }[]>(
      'select circle, free_slug as slug from app.found_group($1, $2, $3)',
      [group.id, group.parentId, group.slug],
    );
    group.audienceId = Number(row?.circle);
    group.slug = String(row?.slug);
    await insert(Partnership, group);
    const [now] = await transaction().query<{ actor: unknown }[]>('select app.coordinate_group($1) as actor', [
      group.id,
    ]);
    return Actor.from(now?.actor);
  }

  save(partnership: Partnership): Promise<Partnership> {
    return save(Partnership, partnership, 'partnership');
  }

  /** Loads it for something to begin in it: until that is written, nobody can end it. */
  async getGoing(id: string): Promise<Partnership> {
    const partnership = await this.get(id);
    const [row] = await transaction().query<{ status: Partnership['status'] }[]>(
      'select status from partnership where id = $1 for share',
      [id],
    );
    partnership.status = row?.status ?? partnership.status;
    partnership.refuseIfOver();
    return partnership;
  }

  /** The partnerships and groups that report to it and are not over. */
  async reportingTo(parentId: string): Promise<Partnership[]> {
    const children = await transaction()
      .getRepository(Partnership)
      .find({ where: { parentId }, order: { id: 'ASC' } });
    return children.filter(({ isOver }) => !isOver);
  }

  /** Whether the one stands anywhere below the other. */
  async isBelow(id: string, above: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `with recursive upwards as (
         select id, parent_id from partnership where id = $1
         union select p.id, p.parent_id from partnership p join upwards u on p.id = u.parent_id)
       select 1 from upwards where parent_id = $2`,
      [id, above],
    );
    return rows.length > 0;
  }

  /** The last day on which anything of it or its table changed, or of its groups, which end with it. */
  async lastChangedOn(id: string): Promise<string> {
    const [row] = await transaction().query<{ day: string }[]>(
      `with its as (select $1::uuid as id union select id from partnership where parent_id = $1 and kind <> 'PARTNERSHIP')
       select greatest((select max(starts_on) from partnership_period where partnership_id in (select id from its)),
         (select max(starts_on) from seat_period where partnership_id in (select id from its)))::text as day`,
      [id],
    );
    return String(row?.day);
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
