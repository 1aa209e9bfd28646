import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { PaperRequestRepository } from './data/paper-request.repository.js';
import { PaperRepository } from './data/paper.repository.js';
import { PapersDayRepository } from './data/papers-day.repository.js';
import { PapersForReader } from './data/papers-for-reader.js';
import { PaperRequestResolver } from './graphql/paper-request.resolver.js';
import { PaperResolver } from './graphql/paper.resolver.js';
import { PaperworkResolver } from './graphql/paperwork.resolver.js';
import { AddPaperVersion } from './use-cases/add-paper-version.js';
import { AddPaper } from './use-cases/add-paper.js';
import { ArrangePapers } from './use-cases/arrange-papers.js';
import { AskForPaper } from './use-cases/ask-for-paper.js';
import { ChangePaper } from './use-cases/change-paper.js';
import { ChooseReaders } from './use-cases/choose-readers.js';
import { DeliverPaper } from './use-cases/deliver-paper.js';
import { KeepPaper } from './use-cases/keep-paper.js';
import { PutPaper } from './use-cases/put-paper.js';
import { SettleRequest } from './use-cases/settle-request.js';
import { TakeFile } from './use-cases/take-file.js';
import { TellReaders } from './use-cases/tell-readers.js';

@Module({
  imports: [FilesModule, MeetingsModule],
  providers: [
    PaperRepository,
    PaperRequestRepository,
    PapersDayRepository,
    PapersForReader,
    AddPaper,
    AddPaperVersion,
    ArrangePapers,
    AskForPaper,
    ChangePaper,
    ChooseReaders,
    DeliverPaper,
    KeepPaper,
    PutPaper,
    SettleRequest,
    TakeFile,
    TellReaders,
    PaperResolver,
    PaperRequestResolver,
    PaperworkResolver,
  ],
  exports: [PapersForReader],
})
export class PapersModule {}
