import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { Corrections } from './data/corrections.js';
import { MinutesDocuments } from './data/minutes-documents.js';
import { MinutesMaterial } from './data/minutes-material.js';
import { MinutesNews } from './data/minutes-news.js';
import { MinutesRepository } from './data/minutes.repository.js';
import { MinutesTexts } from './data/minutes-texts.js';
import { MinutesDocumentsResolver } from './graphql/minutes-documents.resolver.js';
import { MinutesResolver } from './graphql/minutes.resolver.js';
import { MinutesRoutes } from './http/minutes.routes.js';
import { ApproveMinutes } from './use-cases/approve-minutes.js';
import { BeginMinutes } from './use-cases/begin-minutes.js';
import { CheckMinutes } from './use-cases/check-minutes.js';
import { CirculateMinutes } from './use-cases/circulate-minutes.js';
import { CorrectMinutes } from './use-cases/correct-minutes.js';
import { WriteMinutes } from './use-cases/write-minutes.js';

@Module({
  imports: [MeetingsModule],
  providers: [
    MinutesRepository,
    MinutesTexts,
    MinutesNews,
    MinutesMaterial,
    MinutesDocuments,
    Corrections,
    BeginMinutes,
    WriteMinutes,
    CheckMinutes,
    CirculateMinutes,
    CorrectMinutes,
    ApproveMinutes,
    MinutesResolver,
    MinutesDocumentsResolver,
    MinutesRoutes,
  ],
})
export class MinutesModule {}
