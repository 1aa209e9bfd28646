import { Module } from '@nestjs/common';
import { FileWorkModule } from '../files/index.js';
import { PapersForReader } from '../papers/index.js';
import { PackMaterial } from './data/pack-material.js';
import { PackRepository } from './data/pack.repository.js';
import { PackStore } from './data/pack-store.js';
import { QueuePacks } from './listeners/queue-packs.js';
import { BindPack } from './use-cases/bind-pack.js';

/** What the worker does for packs. */
@Module({
  imports: [FileWorkModule],
  providers: [PapersForReader, PackMaterial, PackRepository, PackStore, QueuePacks, BindPack],
  exports: [QueuePacks, BindPack, PackStore],
})
export class PackWorkModule {}
