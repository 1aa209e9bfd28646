import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { PartnershipRepository } from '../../partnerships/index.js';
import { TableNowRepository } from '../data/table-now.repository.js';
import { rowOfSeat } from '../domain/row-of-seat.js';
import { TableExported } from '../sheet.events.js';
import { sheetPolicy } from '../sheet.policy.js';

/** Takes a partnership's table out as the rows of a sheet, as whoever asks may see it now. */
@Injectable()
export class ExportTable {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly tables: TableNowRepository,
  ) {}

  execute(caller: Caller, slug: string, format: string): Promise<string[][]> {
    return this.work.as(caller, async (actor) => {
      const partnership = await this.partnerships.getBySlug(slug);
      permit(actor, sheetPolicy.exportTable, { partnershipId: partnership.id });
      const { seats } = await this.tables.seats(partnership.id);
      record(new TableExported(partnership.id, format, seats.length));
      return seats.map(rowOfSeat);
    });
  }
}
