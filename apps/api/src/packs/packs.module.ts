import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { PeopleModule } from '../people/index.js';
import { PackRepository } from './data/pack.repository.js';
import { PackStore } from './data/pack-store.js';
import { PackResolver } from './graphql/pack.resolver.js';
import { PackRoutes } from './http/pack.routes.js';
import { AskForPack } from './use-cases/ask-for-pack.js';

@Module({
  imports: [PeopleModule, MeetingsModule],
  providers: [PackRepository, PackStore, PackResolver, PackRoutes, AskForPack],
})
export class PacksModule {}
