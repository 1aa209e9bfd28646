import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/index.js';
import { PeopleModule } from '../people/index.js';
import { LinkRepository } from './data/link.repository.js';
import { LinkResolver } from './graphql/link.resolver.js';
import { LinkRoutes } from './http/link.routes.js';
import { FollowLink } from './use-cases/follow-link.js';
import { MakeLink } from './use-cases/make-link.js';

@Module({
  imports: [CampaignsModule, PeopleModule],
  providers: [LinkRepository, MakeLink, FollowLink, LinkResolver, LinkRoutes],
})
export class ShortLinksModule {}
