export { AreasModule } from './areas.module.js';
export { CoverageChanged } from './area.events.js';
export { areaReads } from './data/area.reads.js';
export { OutlinesRoutes } from './http/outlines.routes.js';
export { CoverageRepository } from './data/coverage.repository.js';
