import { transaction } from '@lib/database';

export interface GapFacts {
  readonly reader: string;
  readonly missing: string;
  readonly isYours: boolean;
  readonly slug: string;
  readonly title: string;
  /** Whether its title can leave our walls: nothing of it is restricted or marked. */
  readonly isOpen: boolean;
}

/** A gap that is filled, with what filled it, as the reader sees both now; null when they do not. */
export async function gapFacts(gapId: string, personId: string): Promise<GapFacts | null> {
  const [row] = await transaction().query<GapFacts[]>(
    `select x.name as reader, g.missing, g.recorded_by_id = x.id as "isYours", r.slug, v.title,
       app.can_be_named(v) as "isOpen"
     from library_gap g join resource_entry r on r.id = g.resource_id and r.is_listed
     join resource_version v on v.resource_id = r.id and v.number = r.current_number join person x on x.id = $2
     where g.id = $1 and g.state = 'FILLED'`,
    [gapId, personId],
  );
  return row ?? null;
}
