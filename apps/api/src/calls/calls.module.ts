import { Module } from '@nestjs/common';
import { GapsModule } from '../gaps/index.js';
import { CallRepository } from './data/call.repository.js';
import { CallResolver } from './graphql/call.resolver.js';
import { CallingForExamples } from './use-cases/calling-for-examples.js';

@Module({ imports: [GapsModule], providers: [CallRepository, CallingForExamples, CallResolver] })
export class CallsModule {}
