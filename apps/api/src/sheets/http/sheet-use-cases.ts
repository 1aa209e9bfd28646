import { Injectable } from '@nestjs/common';
import { CheckSheet } from '../use-cases/check-sheet.js';
import { ExportTable } from '../use-cases/export-table.js';
import { ImportSheet } from '../use-cases/import-sheet.js';

/** What can be done with a sheet. */
@Injectable()
export class SheetUseCases {
  constructor(
    readonly checking: CheckSheet,
    readonly importing: ImportSheet,
    readonly exporting: ExportTable,
  ) {}
}
