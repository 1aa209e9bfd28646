import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { ResourceResolver } from './graphql/resource.resolver.js';
import { VersionResolver } from './graphql/version.resolver.js';

@Module({
  imports: [FilesModule],
  providers: [ResourceResolver, VersionResolver],
})
export class LibraryModule {}
