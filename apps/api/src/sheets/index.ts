export { sheetReads } from './data/sheet.reads.js';
export { SheetRoutes } from './http/sheet.routes.js';
export { TableExported, TableImported } from './sheet.events.js';
export { SheetsModule } from './sheets.module.js';
