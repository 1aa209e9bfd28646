import { gql } from 'urql';

type DocumentNode = ReturnType<typeof gql>;

/** Every fragment whose component was loaded, with all that it uses itself, by its name. */
const fragments = new Map<string, DocumentNode>();

/**
 * What `graphql` of the generated `gql/` is when the portal is built: a document is read from its own text, which stands beside
 * its component, and so comes with the page that needs it. The generated one is a list of all documents of all pages, a
 * megabyte of it. A component is loaded after those that it shows, so their fragments are there.
 */
export function graphql(source: string): DocumentNode {
  const names = new Set(Array.from(source.matchAll(/\.\.\.(\w+)/g), ([, name]) => String(name)));
  const used = [...names].filter((name) => name !== 'on').map(fragmentOf);
  const document = gql([source, ...used.map(() => '')] as unknown as TemplateStringsArray, ...used);
  const own = /^\s*fragment (\w+)/.exec(source)?.[1];
  if (own) fragments.set(own, document);
  return document;
}

function fragmentOf(name: string): DocumentNode {
  const found = fragments.get(name);
  if (!found) throw new Error(`The fragment ${name} is used before its component is loaded.`);
  return found;
}
