import { Module } from '@nestjs/common';
import { PublicPagesModule } from '../public-pages/index.js';
import { OpenDataResolver } from './graphql/open-data.resolver.js';
import { OpenDataRoutes } from './http/open-data.routes.js';

@Module({ imports: [PublicPagesModule], providers: [OpenDataRoutes, OpenDataResolver] })
export class OpenDataModule {}
