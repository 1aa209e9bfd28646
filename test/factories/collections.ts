import type { Visitor } from '../support/visitor.js';

export const COLLECTION = `id slug address version kind state title summary publishedAt resourceCount
  sections { id heading words entries { id note resource { slug title } } } viewerCan { change publish withdraw }`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { collection { ${COLLECTION} } problems { code message path } } }`,
        { input },
      )
    )[name];

export const createCollection = change('createCollection', 'CreateCollectionInput');
export const changeCollection = change('changeCollection', 'ChangeCollectionInput');
export const arrangeCollection = change('arrangeCollection', 'ArrangeCollectionInput');
export const publishCollection = change('publishCollection', 'PublishCollectionInput');
export const withdrawCollection = change('withdrawCollection', 'WithdrawCollectionInput');

const expectNone = ({ problems, collection }: any): any => {
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return collection;
};

/** One section with these resources; a draft, unless it is asked for otherwise. */
export async function aCollection(keeper: Visitor, resourceIds: readonly string[], isPublished = false): Promise<any> {
  const { id, version } = expectNone(await createCollection(keeper, { kind: 'TOOLKIT', title: 'Starting out' }));
  const entries = resourceIds.map((resourceId) => ({ resourceId, note: '' }));
  const sections = [{ heading: 'First', words: 'Begin here.', entries }];
  const arranged = expectNone(await arrangeCollection(keeper, { collectionId: id, version, sections }));
  if (!isPublished) return arranged;
  return expectNone(await publishCollection(keeper, { collectionId: id, version: arranged.version }));
}

export const collectionOf = async (who: Visitor, slug: string): Promise<any> =>
  (await who.get(`query ($slug: String!) { collection(slug: $slug) { ${COLLECTION} } }`, { slug })).collection;

export const collectionsFor = async (who: Visitor): Promise<string[]> =>
  (await who.get('{ collections(first: 100) { nodes { slug } } }')).collections.nodes.map(({ slug }: any) => slug);

/** The collections that a resource's page names. */
export const collectionsWith = async (who: Visitor, slug: string): Promise<string[]> =>
  (
    await who.get('query ($slug: String!) { resource(slug: $slug) { collections { slug } } }', { slug })
  ).resource.collections.map(({ slug: each }: any) => each);
