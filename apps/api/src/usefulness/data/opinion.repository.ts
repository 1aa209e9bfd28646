import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import type { VersionRead } from './versions-read.js';

export type Verdict = 'USEFUL' | 'NOT_USEFUL';

/** What whoever asks says of a version: one row for each, theirs alone, gone when nothing is said any more. */
@Injectable()
export class OpinionRepository {
  async use({ id, resourceId }: VersionRead, at: Date): Promise<void> {
    await transaction().query(
      `insert into resource_opinion (audience_id, resource_id, version_id, person_id, used_at)
       select a.id, $1, $2, a.person_id, $3 from audience a where a.kind = 'SELF' and a.person_id = app.person_id()
       on conflict (version_id, person_id) do update set used_at = coalesce(resource_opinion.used_at, excluded.used_at)`,
      [resourceId, id, at],
    );
  }

  async rate({ id, resourceId }: VersionRead, verdict: Verdict, comment: string, at: Date): Promise<void> {
    await transaction().query(
      `insert into resource_opinion (audience_id, resource_id, version_id, person_id, verdict, comment, rated_at)
       select a.id, $1, $2, a.person_id, $3, $4, $5 from audience a where a.kind = 'SELF' and a.person_id = app.person_id()
       on conflict (version_id, person_id) do update set verdict = excluded.verdict, comment = excluded.comment,
         rated_at = case when resource_opinion.verdict = excluded.verdict then resource_opinion.rated_at else excluded.rated_at end`,
      [resourceId, id, verdict, comment, at],
    );
  }

  async takeBackUse({ id }: VersionRead): Promise<void> {
    const own = [id];
    await transaction().query(
      'delete from resource_opinion where version_id = $1 and person_id = app.person_id() and verdict is null',
      own,
    );
    await transaction().query(
      'update resource_opinion set used_at = null where version_id = $1 and person_id = app.person_id()',
      own,
    );
  }

  async takeBackRating({ id }: VersionRead): Promise<void> {
    const own = [id];
    await transaction().query(
      'delete from resource_opinion where version_id = $1 and person_id = app.person_id() and used_at is null',
      own,
    );
    await transaction().query(
      `update resource_opinion set verdict = null, comment = '', rated_at = null where version_id = $1 and person_id = app.person_id()`,
      own,
    );
  }
}
