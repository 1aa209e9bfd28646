import { Injectable } from '@nestjs/common';
import { newId } from '@lib/kernel';
import { transaction } from '@lib/database';

export interface AskedPack {
  readonly id: string;
  readonly run: number;
  /** Nobody makes it yet. */
  readonly isNew: boolean;
}

export type PackFailure = 'TOO_LARGE' | 'NOT_POSSIBLE';

export interface PackProgress {
  readonly parts: number;
  readonly partsDone: number;
  readonly pages: number;
}

/** Who asked for which pack, and how far it is. Call inside a transaction of its reader. */
@Injectable()
export class PackRepository {
  /** The pack under way, or the one there is, when nothing has changed since it was made; a new one otherwise. */
  async ask(personId: string, meetingId: string): Promise<AskedPack> {
    const [current] = await transaction().query<AskedPack[]>(
      `select p.id, p.run, false as "isNew" from pack p join pack_file f on f.id = p.file_id
       where p.person_id = $1 and p.meeting_id = $2 and f.fingerprint = app.pack_fingerprint($2)`,
      [personId, meetingId],
    );
    if (current) return current;
    const [asked] = await transaction().query<AskedPack[]>(
      `insert into pack (id, audience_id, person_id, meeting_id)
       select $3, id, $1, $2 from audience where person_id = $1 and kind = 'SELF'
       on conflict (person_id, meeting_id) do update set state = 'WAITING', failure = null, file_id = null, run = pack.run + 1,
         parts = 0, parts_done = 0, pages = 0, asked_at = now(), touched_at = now()
       where pack.state in ('READY', 'FAILED') or (pack.state = 'MAKING' and pack.touched_at < now() - interval '15 minutes')
       returning id, run, true as "isNew"`,
      [personId, meetingId, newId()],
    );
    if (asked) return asked;
    const [underWay] = await transaction().query<AskedPack[]>(
      'select id, run, false as "isNew" from pack where person_id = $1 and meeting_id = $2',
      [personId, meetingId],
    );
    return underWay!;
  }

  /** Answers the meeting; null when nobody waits for this pack any more. */
  async begin(id: string, run: number): Promise<string | null> {
    const [[begun]] = await transaction().query<[{ meetingId: string }[], number]>(
      `update pack set state = 'MAKING', touched_at = now() where id = $1 and run = $2 and state in ('WAITING', 'MAKING')
       returning meeting_id as "meetingId"`,
      [id, run],
    );
    return begun?.meetingId ?? null;
  }

  async note(id: string, run: number, { parts, partsDone, pages }: PackProgress): Promise<void> {
    await transaction().query(
      `update pack set parts = $3, parts_done = $4, pages = $5, touched_at = now() where id = $1 and run = $2 and state = 'MAKING'`,
      [id, run, parts, partsDone, pages],
    );
  }

  /** Of two that made the same, one is first: false for the other. */
  async finish(id: string, run: number, fileId: string): Promise<boolean> {
    const [, done] = await transaction().query<[unknown[], number]>(
      `update pack p set state = 'READY', file_id = f.id, parts_done = parts, pages = f.pages, touched_at = now()
       from pack_file f where p.id = $1 and p.run = $2 and p.state = 'MAKING' and f.id = $3 and f.pack_id = p.id`,
      [id, run, fileId],
    );
    return done === 1;
  }

  async fail(id: string, run: number, failure: PackFailure): Promise<void> {
    await transaction().query(
      `update pack set state = 'FAILED', failure = $3, touched_at = now() where id = $1 and run = $2 and state in ('WAITING', 'MAKING')`,
      [id, run, failure],
    );
  }
}
