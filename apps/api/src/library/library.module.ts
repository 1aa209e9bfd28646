import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { LibraryRepository } from './data/library.repository.js';
import { ResourceFileRepository } from './data/resource-file.repository.js';
import { ResourceFileResolver } from './graphql/resource-file.resolver.js';
import { ResourceResolver } from './graphql/resource.resolver.js';
import { VersionResolver } from './graphql/version.resolver.js';
import { AnnexRule } from './use-cases/annex-rule.js';
import { KeepFiles } from './use-cases/keep-files.js';
import { LookAfterResource } from './use-cases/look-after-resource.js';
import { NextVersion } from './use-cases/next-version.js';
import { PutForward } from './use-cases/put-forward.js';
import { ReadWords } from './use-cases/read-words.js';
import { ReviewVersion } from './use-cases/review-version.js';
import { WriteVersion } from './use-cases/write-version.js';

@Module({
  imports: [FilesModule],
  providers: [
    LibraryRepository,
    ResourceFileRepository,
    AnnexRule,
    KeepFiles,
    LookAfterResource,
    NextVersion,
    PutForward,
    ReadWords,
    ReviewVersion,
    WriteVersion,
    ResourceResolver,
    ResourceFileResolver,
    VersionResolver,
  ],
  exports: [PutForward],
})
export class LibraryModule {}
