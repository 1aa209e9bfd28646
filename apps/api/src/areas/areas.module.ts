import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { CoverageRepository } from './data/coverage.repository.js';
import { AreaResolver } from './graphql/area.resolver.js';
import { ChangeCoverage } from './use-cases/change-coverage.js';

@Module({ imports: [PartnershipsModule], providers: [CoverageRepository, ChangeCoverage, AreaResolver] })
export class AreasModule {}
