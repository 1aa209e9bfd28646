import { Injectable } from '@nestjs/common';
import { NotFound } from '@lib/kernel';
import { insert, load, save, transaction } from '@lib/database';
import { LibraryGap } from '../domain/library-gap.js';

/** Loads and saves what the library lacks. */
@Injectable()
export class GapRepository {
  get(id: string): Promise<LibraryGap> {
    return load(LibraryGap, id);
  }

  add(gap: LibraryGap): Promise<LibraryGap> {
    return insert(LibraryGap, gap);
  }

  save(gap: LibraryGap): Promise<LibraryGap> {
    return save(LibraryGap, gap, 'gap');
  }

  /** Notes that whoever has entered needs it, or does not any more. */
  async need(gapId: string, isNeeded: boolean, now: Date): Promise<void> {
    const [row] = await transaction().query<{ done: boolean }[]>('select app.need_library_gap($1, $2, $3) as done', [
      gapId,
      isNeeded,
      now,
    ]);
    if (!row?.done) throw new NotFound();
  }

  /** The resource, if the whole network reads it now. */
  async resourceForAll(id: string): Promise<string | null> {
    const [row] = await transaction().query<{ id: string }[]>(
      `select id from resource_entry where id = $1 and is_listed and found_by in ('PUBLIC', 'NETWORK')`,
      [id],
    );
    return row?.id ?? null;
  }
}
