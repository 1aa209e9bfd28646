import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { Conflict, NotFound } from '@lib/kernel';
import type { PartKind } from '../../meetings/index.js';
import { Paper } from '../domain/paper.js';
import type { PaperVersion } from '../domain/paper-version.js';

export interface Siblings {
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly supplementToId: string | null;
}

/** Loads and saves one paper with its versions. */
@Injectable()
export class PaperRepository {
  get(id: string): Promise<Paper> {
    return load(Paper, id);
  }

  /** Null when it is hidden or absent. */
  find(id: string): Promise<Paper | null> {
    return transaction().getRepository(Paper).findOneBy({ id });
  }

  /** For a change: nobody else changes papers of its meeting meanwhile, nor narrows them. */
  async take(id: string): Promise<Paper> {
    const { meetingId } = await load(Paper, id);
    await this.hold(meetingId);
    return load(Paper, id);
  }

  /** Papers of a meeting are changed by one transaction at a time. Items are locked before, never after. */
  async hold(meetingId: string): Promise<void> {
    await transaction().query(`select pg_advisory_xact_lock(hashtextextended('papers ' || $1::uuid, 0))`, [meetingId]);
  }

  async add(paper: Paper, first: PaperVersion): Promise<Paper> {
    await insert(Paper, paper);
    await this.addVersion(first);
    return paper;
  }

  async addVersion(version: PaperVersion): Promise<void> {
    await transaction().insert('PaperVersion', version as never);
  }

  save(paper: Paper): Promise<Paper> {
    return save(Paper, paper, 'paper');
  }

  /** Gives it other readers, with its versions and their files; its supplements are narrowed with it. */
  async move(paper: Pick<Paper, 'id'>, audienceId: number, seenBy: PartKind): Promise<void> {
    await transaction().query('select app.move_paper($1, $2, $3)', [paper.id, audienceId, seenBy]);
  }

  /** Papers that supplement it, those removed at that moment or at none. */
  supplementsOf(paperId: string, removedAt: Date | null): Promise<Paper[]> {
    return transaction()
      .getRepository(Paper)
      .createQueryBuilder('p')
      .where('p.supplement_to_id = :paperId and p.removed_at is not distinct from :removedAt', { paperId, removedAt })
      .orderBy('p.position')
      .addOrderBy('p.id')
      .getMany();
  }

  async nextPosition({ meetingId, itemId, supplementToId }: Siblings): Promise<number> {
    const [row] = await transaction().query<{ next: number }[]>(
      `select coalesce(max(position), 0) + 1 as next from paper
       where meeting_id = $1 and item_id is not distinct from $2::uuid and supplement_to_id is not distinct from $3::uuid`,
      [meetingId, itemId, supplementToId],
    );
    return row?.next ?? 1;
  }

  /** Gives papers that belong together this order; refused when they are not all of those. Answers whose they are. */
  async order(meetingId: string, paperIds: readonly string[]): Promise<number[]> {
    const [row] = await transaction().query<{ groups: number; named: number; all: number }[]>(
      `with named as (select * from paper where meeting_id = $1 and id = any ($2::uuid[]) and removed_at is null)
       select (select count(distinct (item_id, supplement_to_id))::int from named) as groups, (select count(*)::int from named) as named,
         (select count(*)::int from paper p where p.meeting_id = $1 and p.removed_at is null and exists (select from named n
           where n.item_id is not distinct from p.item_id and n.supplement_to_id is not distinct from p.supplement_to_id)) as all`,
      [meetingId, paperIds],
    );
    const count = new Set(paperIds).size;
    if (!row || row.groups !== 1 || row.named !== count || row.all !== count || count !== paperIds.length)
      throw new Conflict('order of papers');
    const [rows] = await transaction().query<[{ audienceId: number }[], number]>(
      `update paper p set position = o.position from unnest($1::uuid[]) with ordinality o (id, position) where p.id = o.id
       returning p.audience_id as "audienceId"`,
      [paperIds],
    );
    return rows.map(({ audienceId }) => audienceId);
  }

  /** Notes that readers are told of what they were not told of; answers for whom they are. */
  async circulate(meetingId: string, circulationId: string, at: Date): Promise<number[]> {
    const [rows] = await transaction().query<[{ audienceId: number }[], number]>(
      `update paper_version v set circulation_id = $2, circulated_at = $3 from paper p
       where p.id = v.paper_id and p.meeting_id = $1 and p.removed_at is null and v.number = p.number_of_versions and v.circulated_at is null
       returning v.audience_id as "audienceId"`,
      [meetingId, circulationId, at],
    );
    return rows.map(({ audienceId }) => audienceId);
  }

  /** Whoever was asked for the paper, as far as the caller knows; nobody for one that was added. */
  async askedFor(paperId: string): Promise<{ seatId: string | null; personId: string | null }> {
    const [row] = await transaction().query<{ seatId: string | null; personId: string | null }[]>(
      'select seat_id as "seatId", person_id as "personId" from paper_request where paper_id = $1',
      [paperId],
    );
    return row ?? { seatId: null, personId: null };
  }

  /** The item, locked: it neither goes nor changes its readers until this is done. Null when it is gone. */
  async lockItem(meetingId: string, itemId: string | null): Promise<{ audienceId: number; seenBy: PartKind } | null> {
    if (itemId === null) return null;
    await transaction().query('select from agenda_item where id = $1 and meeting_id = $2 for share', [
      itemId,
      meetingId,
    ]);
    const [row] = await transaction().query<{ audienceId: number; seenBy: PartKind }[]>(
      `select w.audience_id as "audienceId", i.seen_by as "seenBy" from agenda_item i join agenda_item_words w on w.item_id = i.id
       where i.id = $1 and i.meeting_id = $2`,
      [itemId, meetingId],
    );
    return row ?? null;
  }

  /** The part of the meeting whose readers have this audience, to wake their open pages. */
  async partId(meetingId: string, audienceId: number): Promise<string> {
    const [row] = await transaction().query<{ id: string }[]>(
      'select id from meeting_part where meeting_id = $1 and audience_id = $2',
      [meetingId, audienceId],
    );
    if (!row) throw new NotFound();
    return row.id;
  }
}
