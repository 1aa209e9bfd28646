import { Module } from '@nestjs/common';
import { CollectionRepository } from './data/collection.repository.js';
import { CollectionResolver } from './graphql/collection.resolver.js';
import { KeepCollections } from './use-cases/keep-collections.js';

@Module({ providers: [CollectionRepository, KeepCollections, CollectionResolver] })
export class CollectionsModule {}
