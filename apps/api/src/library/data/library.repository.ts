import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, save, transaction } from '@lib/database';
import type { FoundBy } from '../domain/details.js';
import { Resource } from '../domain/resource.js';
import { ResourceVersion } from '../domain/resource-version.js';

export interface Relation {
  readonly kind: string;
  readonly resourceId: string;
}

/** Either says that there is one already: which is asked first is the database's business. */
const PENDING = ['resource_version_pending', 'resource_version_resource_id_number_key'];

/** Loads and saves resources and their versions. */
@Injectable()
export class LibraryRepository {
  getResource(id: string): Promise<Resource> {
    return load(Resource, id);
  }

  getVersion(id: string): Promise<ResourceVersion> {
    return load(ResourceVersion, id);
  }

  /** For a change: of two who change one resource, the second waits, and is told. */
  async take(id: string): Promise<Resource> {
    await transaction().query('select from resource where id = $1 for update', [id]);
    return load(Resource, id);
  }

  async takeVersion(id: string): Promise<ResourceVersion> {
    const { resourceId } = await load(ResourceVersion, id);
    await transaction().query('select from resource where id = $1 for update', [resourceId]);
    return load(ResourceVersion, id);
  }

  /** Null while nothing is published. */
  async currentOf({ id, currentNumber }: Resource): Promise<ResourceVersion | null> {
    if (currentNumber === null) return null;
    return transaction().getRepository(ResourceVersion).findOneBy({ resourceId: id, number: currentNumber });
  }

  addResource(resource: Resource): Promise<Resource> {
    return insert(Resource, resource);
  }

  async addVersion(version: ResourceVersion): Promise<ResourceVersion> {
    try {
      return await insert(ResourceVersion, version);
    } catch (error) {
      if (!PENDING.some((key) => isTaken(error, key))) throw error;
      throw new ProblemError(
        problem('BEING_WRITTEN', 'Somebody is writing a new version of this already. Wait until it is published.'),
      );
    }
  }

  saveResource(resource: Resource): Promise<Resource> {
    return save(Resource, resource, 'resource');
  }

  saveVersion(version: ResourceVersion): Promise<ResourceVersion> {
    return save(ResourceVersion, version, 'version');
  }

  /** Gives it, its versions, files and history the audiences that follow from where they stand now. */
  async place(resourceId: string): Promise<void> {
    await transaction().query('select app.place_resource($1)', [resourceId]);
  }

  /** Whether whoever asks is among those readers. */
  async isChoice(foundBy: FoundBy, partnershipId: string | null): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select from library_choice where found_by = $1 and (partnership_id = $2 or $1 in ('PUBLIC', 'NETWORK'))`,
      [foundBy, partnershipId],
    );
    return rows.length > 0;
  }

  async hasOtherReviewer(foundBy: FoundBy, partnershipId: string | null): Promise<boolean> {
    const [row] = await transaction().query<{ has: boolean }[]>('select app.has_other_reviewer($1, $2) as has', [
      foundBy,
      partnershipId,
    ]);
    return row?.has ?? false;
  }

  /** What a version says of other resources, as a whole; refused when one of them is not shared with whoever says it. */
  async relate({ id, resourceId, audienceId }: ResourceVersion, relations: readonly Relation[]): Promise<void> {
    await transaction().query('delete from resource_relation where version_id = $1', [id]);
    const [kinds, others] = [relations.map(({ kind }) => kind), relations.map((relation) => relation.resourceId)];
    const written = await transaction().query<unknown[]>(
      `insert into resource_relation (version_id, audience_id, kind, other_id, position)
       select $1, $2, w.kind, r.id, w.position from unnest($3::text[], $4::uuid[]) with ordinality w (kind, other_id, position)
       join resource r on r.id = w.other_id and r.id <> $5 on conflict do nothing returning other_id`,
      [id, audienceId, kinds, others, resourceId],
    );
    if (written.length !== new Set(relations.map((each) => `${each.kind} ${each.resourceId}`)).size)
      throw new ProblemError(problem('NOT_A_CHOICE', 'Choose resources that are shared with you.', 'relations'));
  }

  async relationsOf(versionId: string): Promise<Relation[]> {
    return transaction().query<Relation[]>(
      'select kind, other_id as "resourceId" from resource_relation where version_id = $1 order by position',
      [versionId],
    );
  }

  async countFiles(versionId: string): Promise<number> {
    const [row] = await transaction().query<{ files: number }[]>(
      'select count(*)::int as files from resource_file where version_id = $1',
      [versionId],
    );
    return row?.files ?? 0;
  }

  /** Takes over what the version before has for readers whom the writer of this one is not among, and does not hear of. */
  async keepAnnexes({ id }: ResourceVersion): Promise<void> {
    await transaction().query('select app.keep_annexes($1)', [id]);
  }

  /** Notes what happened, for readers of the resource or for those who are at its review. */
  async note(step: Step, byId: string): Promise<void> {
    await transaction().query(
      `insert into resource_step (audience_id, resource_id, number, kind, is_open, by_id, note)
       select case when $4 then r.audience_id else v.audience_id end, r.id, $2, $3, $4, $5, $6
       from resource r left join resource_version v on v.resource_id = r.id and v.number = $2 where r.id = $1`,
      [step.resourceId, step.number, step.kind, step.isOpen, byId, step.note],
    );
  }

  /** Throws away what was not published, with its files. */
  async discard(versionId: string): Promise<void> {
    await transaction().query('select app.discard_resource_version($1)', [versionId]);
  }

  /** Whether they read what is a table's own; for what is nobody's own it is enough that they are shared with whoever asks. */
  async canOwn(personId: string, { foundBy, keptIn }: Resource): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      'select from person p where p.id = $1 and ($3::uuid is null or app.keeps_resource(p.id, $2, $3))',
      [personId, foundBy, keptIn],
    );
    return rows.length > 0;
  }
}

export interface Step {
  readonly resourceId: string;
  /** Null when it is about the resource as a whole. */
  readonly number: number | null;
  readonly kind: string;
  readonly isOpen: boolean;
  readonly note: string;
}
