import type { CollectionKind, CollectionState } from '../gql/enums';

export const collectionKindWords: Record<CollectionKind, string> = { COLLECTION: 'Collection', TOOLKIT: 'Toolkit' };

export const collectionStateWords: Record<CollectionState, string> = {
  DRAFT: 'Draft',
  PUBLISHED: 'Published',
  WITHDRAWN: 'Withdrawn',
};

export const collectionsAt = '/library/collections';

export const resourcesInWords = (count: number): string => (count === 1 ? '1 resource' : `${count} resources`);
