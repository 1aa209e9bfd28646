import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { SheetImportRepository } from './data/sheet-import.repository.js';
import { TableNowRepository } from './data/table-now.repository.js';
import { SheetReader } from './files/sheet-reader.js';
import { SheetUseCases } from './http/sheet-use-cases.js';
import { SheetRoutes } from './http/sheet.routes.js';
import { ApplyPlan } from './use-cases/apply-plan.js';
import { CheckSheet } from './use-cases/check-sheet.js';
import { ExportTable } from './use-cases/export-table.js';
import { ImportSheet } from './use-cases/import-sheet.js';

@Module({
  imports: [PartnershipsModule],
  providers: [
    SheetImportRepository,
    TableNowRepository,
    SheetReader,
    SheetRoutes,
    SheetUseCases,
    ApplyPlan,
    CheckSheet,
    ExportTable,
    ImportSheet,
  ],
  exports: [SheetReader],
})
export class SheetsModule {}
