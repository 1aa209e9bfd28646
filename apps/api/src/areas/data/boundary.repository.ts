import { Injectable } from '@nestjs/common';
import { NotFound } from '@lib/kernel';
import { transaction } from '@lib/database';
import type { Boundary } from '../domain/read-boundaries.js';

interface Import {
  readonly id: string;
  readonly source: string;
  readonly importedById: string;
  readonly importedAt: Date;
}

/** Outlines that were imported. */
@Injectable()
export class BoundaryRepository {
  async add({ id, source, importedById, importedAt }: Import, boundaries: readonly Boundary[]): Promise<void> {
    await transaction().query(
      'insert into boundary_import (id, audience_id, source, imported_by_id, imported_at, area_count) values ($1, 4, $2, $3, $4, $5)',
      [id, source, importedById, importedAt, boundaries.length],
    );
    await transaction().query('select app.draw_boundaries($1, $2)', [id, JSON.stringify(boundaries)]);
  }

  /** What was drawn before is drawn again. */
  async takeBack(id: string, now: Date): Promise<void> {
    const rows = await transaction().query<[unknown[], number]>(
      'update boundary_import set taken_back_at = $2, version = version + 1 where id = $1 and taken_back_at is null returning id',
      [id, now],
    );
    if (!rows[1]) throw new NotFound();
    await transaction().query('select app.undraw_boundaries($1)', [id]);
  }
}
