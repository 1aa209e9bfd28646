import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { DirectoryEntryRepository } from './data/directory-entry.repository.js';
import { DirectoryRecordResolver } from './graphql/directory-record.resolver.js';
import { DirectoryResolver } from './graphql/directory.resolver.js';
import { KeepDirectoryEntry } from './use-cases/keep-directory-entry.js';

@Module({
  imports: [PartnershipsModule],
  providers: [DirectoryEntryRepository, KeepDirectoryEntry, DirectoryResolver, DirectoryRecordResolver],
})
export class DirectoryModule {}
