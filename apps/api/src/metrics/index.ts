export { figuresTold } from './data/figures-told.js';
export { metricEntities } from './data/metric.mapping.js';
export { metricReads } from './data/metric.reads.js';
export { MetricRepository } from './data/metric.repository.js';
export { Metric } from './domain/metric.js';
export { metricWords, type MetricWords } from './domain/metric-words.js';
export { ReadingSheetRoutes } from './http/reading-sheet.routes.js';
export { MetricChanged, MetricDefined, MetricRead, MetricRemoved } from './metric.events.js';
export { MetricsModule } from './metrics.module.js';
