import { Injectable } from '@nestjs/common';
import { record, transaction } from '@lib/database';
import { newId, NotFound, type DomainEvent } from '@lib/kernel';

interface NewLink {
  readonly campaignId: string;
  readonly code: string;
  readonly label: string;
  readonly target: string | null;
  readonly madeById: string;
  readonly at: Date;
}

/** Keeps short links, and answers where they lead. */
@Injectable()
export class LinkRepository {
  /** Answers which it became. */
  async add({ campaignId, code, label, target, madeById, at }: NewLink): Promise<string> {
    const id = newId();
    await transaction().query(
      `insert into campaign_link (id, audience_id, campaign_id, code, label, target, made_by_id, made_at)
       select $1, c.audience_id, c.id, $3, $4, $5, $6, $7 from campaign c where c.id = $2`,
      [id, campaignId, code, label, target, madeById, at],
    );
    return id;
  }

  async count(campaignId: string): Promise<number> {
    const [row] = await transaction().query<{ count: number }[]>(
      'select count(*)::int as count from campaign_link where campaign_id = $1',
      [campaignId],
    );
    return row?.count ?? 0;
  }

  async campaignOf(linkId: string): Promise<string> {
    const [row] = await transaction().query<{ campaignId: string }[]>(
      'select campaign_id as "campaignId" from campaign_link where id = $1',
      [linkId],
    );
    if (!row) throw new NotFound();
    return row.campaignId;
  }

  /** For good. When it was ended before, that stands. */
  async end(linkId: string, at: Date): Promise<void> {
    await transaction().query('update campaign_link set ended_at = $2 where id = $1 and ended_at is null', [
      linkId,
      at,
    ]);
  }

  note(event: DomainEvent): void {
    record(event);
  }

  /** Of a link that whoever asks may see. */
  async codeOf(linkId: string): Promise<string | null> {
    const [row] = await transaction().query<{ code: string }[]>('select code from campaign_link where id = $1', [
      linkId,
    ]);
    return row?.code ?? null;
  }

  /** Where it leads whoever has its code. */
  async follow(code: string, isCounted: boolean): Promise<string | null> {
    const [row] = await transaction().query<{ to: string | null }[]>('select app.follow_link($1, $2) as to', [
      code,
      isCounted,
    ]);
    return row?.to ?? null;
  }
}
