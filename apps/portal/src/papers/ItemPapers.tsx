import { graphql, readFragment, type FragmentType } from '../gql';
import { PaperLine } from './PaperLine';

export const ItemPaperFragment = graphql(`
  fragment ItemPaper on Paper {
    id
    supplementTo {
      id
    }
    ...PaperLine
  }
`);

/** The papers of an item, under it. */
export function ItemPapers({ papers: refs }: { papers: readonly FragmentType<typeof ItemPaperFragment>[] }) {
  const papers = refs.map((ref) => readFragment(ItemPaperFragment, ref));
  if (!papers.length) return null;
  return (
    <ul className="rt-papers" aria-label="Papers">
      {papers.map((paper) => (
        <li key={paper.id} className={paper.supplementTo ? 'rt-papers__supplement' : undefined}>
          <PaperLine paper={paper} />
        </li>
      ))}
    </ul>
  );
}
