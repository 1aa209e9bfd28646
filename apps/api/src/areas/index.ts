export { AreasModule } from './areas.module.js';
export { CoverageChanged } from './coverage.events.js';
export { areaReads } from './data/area.reads.js';
export { CoverageRepository } from './data/coverage.repository.js';
