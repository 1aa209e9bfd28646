import { Module } from '@nestjs/common';
import { GapRepository } from './data/gap.repository.js';
import { GapResolver } from './graphql/gap.resolver.js';
import { RecordGap } from './use-cases/record-gap.js';
import { SettleGap } from './use-cases/settle-gap.js';

@Module({ providers: [GapRepository, RecordGap, SettleGap, GapResolver], exports: [GapRepository] })
export class GapsModule {}
