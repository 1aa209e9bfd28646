export { metricEntities } from './data/metric.mapping.js';
export { metricReads } from './data/metric.reads.js';
export { ReadingSheetRoutes } from './http/reading-sheet.routes.js';
export { MetricChanged, MetricDefined, MetricRead, MetricRemoved } from './metric.events.js';
export { MetricsModule } from './metrics.module.js';
