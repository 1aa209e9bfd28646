import { Module } from '@nestjs/common';
import { DeskResolver } from './graphql/desk.resolver.js';

@Module({ providers: [DeskResolver] })
export class DeskModule {}
