export { sheetReads } from './data/sheet.reads.js';
export { MOST_BYTES } from './domain/columns.js';
export { dayWritten } from './domain/day-written.js';
export type { RawRow, RawSheet } from './domain/raw-sheet.js';
export { SheetReader } from './files/sheet-reader.js';
export { refusalOf } from './http/refusal.js';
export { SheetRoutes } from './http/sheet.routes.js';
export { TableExported, TableImported } from './sheet.events.js';
export { SheetsModule } from './sheets.module.js';
