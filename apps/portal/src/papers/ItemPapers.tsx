import { graphql, readFragment, type FragmentType } from '../gql';
import { PaperLine } from './PaperLine';

const ItemPapersFragment = graphql(`
  fragment ItemPapers on AgendaItem {
    id
    papers {
      id
      supplementTo {
        id
      }
      ...PaperLine
    }
  }
`);

/** The papers of an item, under it. */
export function ItemPapers({ item }: { item: FragmentType<typeof ItemPapersFragment> }) {
  const { papers } = readFragment(ItemPapersFragment, item);
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
