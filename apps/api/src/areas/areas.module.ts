import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { BoundaryRepository } from './data/boundary.repository.js';
import { CoverageRepository } from './data/coverage.repository.js';
import { OutlinesFile } from './data/outlines.js';
import { OutlinesRoutes } from './http/outlines.routes.js';
import { AreaResolver } from './graphql/area.resolver.js';
import { BoundaryResolver } from './graphql/boundary.resolver.js';
import { ImportBoundaries } from './use-cases/import-boundaries.js';
import { ChangeCoverage } from './use-cases/change-coverage.js';

@Module({
  imports: [PartnershipsModule],
  providers: [
    CoverageRepository,
    ChangeCoverage,
    OutlinesFile,
    OutlinesRoutes,
    AreaResolver,
    BoundaryRepository,
    ImportBoundaries,
    BoundaryResolver,
  ],
})
export class AreasModule {}
