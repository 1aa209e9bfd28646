import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.js';
import { PublicPagesModule } from '../public-pages/index.js';
import { OpenDataResolver } from './graphql/open-data.resolver.js';
import { OpenDataRoutes } from './http/open-data.routes.js';

@Module({ imports: [DirectoryModule, PublicPagesModule], providers: [OpenDataRoutes, OpenDataResolver] })
export class OpenDataModule {}
