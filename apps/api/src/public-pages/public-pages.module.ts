import { Module } from '@nestjs/common';
import { AskAsPublic } from './ask-as-public.js';
import { PublicPagesRoutes } from './public-pages.routes.js';

@Module({ providers: [AskAsPublic, PublicPagesRoutes], exports: [AskAsPublic] })
export class PublicPagesModule {}
