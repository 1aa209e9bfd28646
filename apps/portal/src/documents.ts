import { gql } from 'urql';

type DocumentNode = ReturnType<typeof gql>;

/** The text of every fragment whose component was loaded, by its name. */
const fragments = new Map<string, string>();

/**
 * What `graphql` of the generated `gql/` is when the portal is built: a document is read from its own text, which stands beside
 * its component, and so comes with the page that needs it. The generated one is a list of all documents of all pages, a
 * megabyte of it. Nothing is read before it is used: by then the components that a page shows were loaded, and their fragments.
 */
export function graphql(source: string): DocumentNode {
  const name = /^\s*fragment (\w+)/.exec(source)?.[1];
  if (name) fragments.set(name, source);
  let definitions: DocumentNode['definitions'] | undefined;
  return {
    kind: 'Document',
    get definitions() {
      return (definitions ??= gql(withFragments(source)).definitions);
    },
  } as DocumentNode;
}

/** A document with every fragment that it uses, and those that they use, once each. */
function withFragments(source: string): string {
  const used = new Map<string, string>();
  const gather = (text: string) => {
    for (const [, name] of text.matchAll(/\.\.\.(?!on\b)(\w+)/g)) {
      if (!name || used.has(name)) continue;
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`No component that was loaded declares the fragment ${name}.`);
      used.set(name, fragment);
      gather(fragment);
    }
  };
  gather(source);
  return [source, ...used.values()].join('\n');
}
