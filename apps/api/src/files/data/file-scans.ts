import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import type { ScanState } from '../domain/scan-state.js';

/** What a scanner said of files. Call inside a transaction. */
@Injectable()
export class FileScans {
  async waiting(most: number): Promise<string[]> {
    const rows = await transaction().query<{ id: string }[]>('select id from app.files_to_scan($1)', [most]);
    return rows.map(({ id }) => id);
  }

  /** Answers whose upload it was; null when it is gone, or somebody else noted it. */
  async note(fileId: string, state: ScanState): Promise<string | null> {
    const [rows] = await transaction().query<[{ by: string; isWanted: boolean }[], number]>(
      `update stored_file set scan_state = $2 where id = $1 and scan_state = 'WAITING'
       returning uploaded_by_id as by, claimed_at is not null and text_state = 'WAITING' and $2 = 'CLEAN' as "isWanted"`,
      [fileId, state],
    );
    const [noted] = rows;
    if (noted?.isWanted) await transaction().query('select app.queue_text($1)', [fileId]);
    // What was taken out of it before there was a scanner is found no more.
    if (noted && state === 'INFECTED') {
      await transaction().query('delete from stored_file_page where file_id = $1', [fileId]);
      await transaction().query('delete from stored_file_preview where file_id = $1', [fileId]);
    }
    return noted?.by ?? null;
  }
}
