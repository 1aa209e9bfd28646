import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { DirectoryEntryRepository } from './data/directory-entry.repository.js';
import { ListedPartnerships } from './data/listed-partnerships.js';
import { DirectoryRecordResolver } from './graphql/directory-record.resolver.js';
import { DirectoryResolver } from './graphql/directory.resolver.js';
import { FindPartnerships } from './use-cases/find-partnerships.js';
import { KeepDirectoryEntry } from './use-cases/keep-directory-entry.js';

@Module({
  imports: [PartnershipsModule],
  providers: [
    DirectoryEntryRepository,
    FindPartnerships,
    KeepDirectoryEntry,
    ListedPartnerships,
    DirectoryResolver,
    DirectoryRecordResolver,
  ],
  exports: [FindPartnerships],
})
export class DirectoryModule {}
