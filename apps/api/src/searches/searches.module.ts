import { Module } from '@nestjs/common';
import { RecentSearches } from './data/recent-searches.js';
import { SavedSearches } from './data/saved-searches.js';
import { SearchResolver } from './graphql/search.resolver.js';
import { KeepSearches } from './use-cases/keep-searches.js';
import { RememberSearches } from './use-cases/remember-searches.js';

@Module({ providers: [RecentSearches, SavedSearches, KeepSearches, RememberSearches, SearchResolver] })
export class SearchesModule {}
