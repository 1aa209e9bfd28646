export { openDataReads } from './data/open-data.reads.js';
export { OpenDataRoutes } from './http/open-data.routes.js';
export { OpenDataModule } from './open-data.module.js';
