import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { ExperienceRepository } from './data/experience.repository.js';
import { OpinionRepository } from './data/opinion.repository.js';
import { VersionsRead } from './data/versions-read.js';
import { UsefulnessResolver } from './graphql/usefulness.resolver.js';
import { ReadingRoutes } from './http/reading.routes.js';
import { CountReadings } from './use-cases/count-readings.js';
import { SayOfUse } from './use-cases/say-of-use.js';
import { TellOfTrying } from './use-cases/tell-of-trying.js';

@Module({
  imports: [FilesModule],
  providers: [
    ExperienceRepository,
    OpinionRepository,
    VersionsRead,
    SayOfUse,
    TellOfTrying,
    CountReadings,
    ReadingRoutes,
    UsefulnessResolver,
  ],
})
export class UsefulnessModule {}
