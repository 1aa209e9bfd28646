import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import type { TextState } from '../domain/text-state.js';

/** The first, and two on other days. */
const MOST_TRIES = 3;
const LETTERS_AT_ONCE = 500_000;

export interface NumberedPage {
  readonly page: number;
  readonly text: string;
}

/** The words inside files. Call inside a transaction: the row rules decide what there is. */
@Injectable()
export class FileTexts {
  async isWaiting(fileId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select from stored_file where id = $1 and text_state = 'WAITING' and claimed_at is not null
       and scan_state in ('UNSCANNED', 'CLEAN')`,
      [fileId],
    );
    return rows.length > 0;
  }

  async forget(fileId: string): Promise<void> {
    await transaction().query('delete from stored_file_page where file_id = $1', [fileId]);
  }

  /** Pages that have words, by their numbers, as many at a time as one statement writes soon. */
  *inShares(pages: readonly string[]): Generator<NumberedPage[]> {
    let share: NumberedPage[] = [];
    let letters = 0;
    for (const [index, text] of pages.entries()) {
      if (text === '') continue;
      share.push({ page: index + 1, text });
      letters += text.length;
      if (letters < LETTERS_AT_ONCE) continue;
      yield share;
      [share, letters] = [[], 0];
    }
    if (share.length > 0) yield share;
  }

  async add(fileId: string, pages: readonly NumberedPage[]): Promise<void> {
    await transaction().query(
      `insert into stored_file_page (file_id, audience_id, page, text)
       select f.id, f.audience_id, p.page, p.text from stored_file f, unnest($2::int[], $3::text[]) p (page, text)
       where f.id = $1 on conflict do nothing`,
      [fileId, pages.map(({ page }) => page), pages.map(({ text }) => text)],
    );
  }

  /** Answers whose upload it was; null when it is gone, or somebody else was first. `mayDiffer` when it is worth another try, a day later. */
  async finish(fileId: string, state: TextState, pages: number, mayDiffer: boolean): Promise<string | null> {
    const [rows] = await transaction().query<[{ by: string }[], number]>(
      `update stored_file set text_state = $2, text_pages = $3, text_tries = text_tries + 1,
         text_again_at = case when $4 and text_tries + 1 < $5 then now() + interval '1 day' end
       where id = $1 and text_state = 'WAITING' returning uploaded_by_id as by`,
      [fileId, state, pages, mayDiffer, MOST_TRIES],
    );
    return rows[0]?.by ?? null;
  }
}
