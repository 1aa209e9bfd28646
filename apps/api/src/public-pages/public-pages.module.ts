import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { AskAsPublic } from './ask-as-public.js';
import { PublicPagesRoutes } from './public-pages.routes.js';

@Module({ imports: [FilesModule], providers: [AskAsPublic, PublicPagesRoutes], exports: [AskAsPublic] })
export class PublicPagesModule {}
