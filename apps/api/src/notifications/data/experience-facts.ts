import { transaction } from '@lib/database';

export interface ExperienceFacts {
  readonly reader: string;
  readonly slug: string;
  readonly title: string;
  /** Whether its title can leave our walls: nothing of it is restricted or marked. */
  readonly isOpen: boolean;
}

/** The resource of which somebody told what was withdrawn, as they see it now; null when they do not. */
export async function experienceFacts(experienceId: string, personId: string): Promise<ExperienceFacts | null> {
  const [row] = await transaction().query<ExperienceFacts[]>(
    `select x.name as reader, r.slug, v.title, app.can_be_named(v) as "isOpen"
     from resource_experience e join resource r on r.id = e.resource_id join resource_version v on v.id = e.version_id
     join person x on x.id = $2 where e.id = $1 and e.person_id = $2 and e.withdrawn_at is not null`,
    [experienceId, personId],
  );
  return row ?? null;
}
