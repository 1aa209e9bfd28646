import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import type { Picture } from '@lib/file-text';
import type { PreviewState } from '../domain/preview-state.js';
import type { ScanState } from '../domain/scan-state.js';

export interface Preview {
  readonly image: Buffer;
  readonly scanState: ScanState;
}

/** Pictures of the first pages of files. Call inside a transaction: the row rules decide what there is. */
@Injectable()
export class FilePreviews {
  /** Null when there is none, or it is not shared with whoever asks. */
  async find(fileId: string, page: number): Promise<Preview | null> {
    const [found] = await transaction().query<Preview[]>(
      `select p.image, f.scan_state as "scanState" from stored_file_preview p join stored_file f on f.id = p.file_id
       where p.file_id = $1 and p.page = $2`,
      [fileId, page],
    );
    return found ?? null;
  }

  async isWaiting(fileId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select from stored_file where id = $1 and preview_state = 'WAITING' and claimed_at is not null
       and media_type = 'application/pdf' and scan_state in ('UNSCANNED', 'CLEAN')`,
      [fileId],
    );
    return rows.length > 0;
  }

  /** Whether an equal file had them already. */
  async takeOver(fileId: string): Promise<boolean> {
    const [row] = await transaction().query<{ isDone: boolean }[]>('select app.take_over_previews($1) as "isDone"', [
      fileId,
    ]);
    return row?.isDone ?? false;
  }

  /** All at once, in place of what a try before this one left; nothing of a file that turned out infected meanwhile. */
  async keep(fileId: string, state: PreviewState, pictures: readonly Picture[]): Promise<void> {
    const [rows] = await transaction().query<[unknown[], number]>(
      `update stored_file set preview_state = $2 where id = $1 and preview_state = 'WAITING'
       and scan_state in ('UNSCANNED', 'CLEAN') returning id`,
      [fileId, state],
    );
    if (rows.length === 0) return;
    for (const { page, width, height, webp } of pictures)
      await transaction().query(
        `insert into stored_file_preview (file_id, audience_id, page, width, height, image)
         select id, audience_id, $2, $3, $4, $5 from stored_file where id = $1 on conflict do nothing`,
        [fileId, page, width, height, Buffer.from(webp)],
      );
  }
}
