import { transaction } from '@lib/database';

export interface ResourceFacts {
  readonly reader: string;
  readonly versionId: string;
  readonly slug: string;
  readonly state: string;
  readonly title: string;
  /** Whether its title can leave our walls: nothing of it is restricted or marked. */
  readonly isOpen: boolean;
  readonly submitter: string | null;
  readonly partnershipName: string | null;
  readonly reviewOn: string | null;
  readonly isOverdue: boolean;
  readonly isHidden: boolean;
  readonly isWithdrawn: boolean;
  /** What its links that do not answer are called. */
  readonly deadLinks: readonly string[];
}

/** A version, or the current one of a resource, as the reader sees it now; null when they do not. */
export async function resourceFacts(subjectId: string, personId: string): Promise<ResourceFacts | null> {
  const [row] = await transaction().query<ResourceFacts[]>(
    `select x.name as reader, v.id as "versionId", r.slug, v.state, v.title,
       app.can_be_named(v) as "isOpen",
       (select s.name from person s where s.id = v.submitter_id) as submitter,
       case when v.found_by in ('PARTNERSHIP', 'STATUTORY') then (select p.name from partnership p where p.id = v.partnership_id) end as "partnershipName",
       r.review_on::text as "reviewOn", coalesce(r.review_on < app.today(), false) as "isOverdue", r.hidden_since is not null as "isHidden",
       r.withdrawn_at is not null as "isWithdrawn",
       array(select v.links -> (l.position - 1) ->> 'label' from resource_link l where l.version_id = v.id and l.unavailable_since is not null
         order by l.position) as "deadLinks"
     from resource r join resource_version v on v.resource_id = r.id and (v.id = $1 or (r.id = $1 and v.number = r.current_number))
     join person x on x.id = $2`,
    [subjectId, personId],
  );
  return row ?? null;
}
