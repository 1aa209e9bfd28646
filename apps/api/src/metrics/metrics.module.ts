import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/index.js';
import { SheetsModule } from '../sheets/index.js';
import { MetricRepository } from './data/metric.repository.js';
import { ReadingRepository } from './data/reading.repository.js';
import { MetricResolver } from './graphql/metric.resolver.js';
import { ReadingSheetRoutes } from './http/reading-sheet.routes.js';
import { DefineMetric } from './use-cases/define-metric.js';
import { EnterReading } from './use-cases/enter-reading.js';
import { ImportReadings } from './use-cases/import-readings.js';

@Module({
  imports: [CampaignsModule, SheetsModule],
  providers: [
    MetricRepository,
    ReadingRepository,
    DefineMetric,
    EnterReading,
    ImportReadings,
    MetricResolver,
    ReadingSheetRoutes,
  ],
  exports: [MetricRepository],
})
export class MetricsModule {}
