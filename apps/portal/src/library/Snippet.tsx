import { graphql, readFragment, type FragmentType } from '../gql';

const SnippetFragment = graphql(`
  fragment Snippet on LibraryPlace {
    snippet {
      text
      isMatch
    }
  }
`);

/** Words around what was found, which is marked. */
export function Snippet({ place }: { place: FragmentType<typeof SnippetFragment> }) {
  const { snippet } = readFragment(SnippetFragment, place);
  return (
    <p className="rt-hit__snippet">
      {snippet.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}
    </p>
  );
}
