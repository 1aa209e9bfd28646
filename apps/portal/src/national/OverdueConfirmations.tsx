import { OverdueTable } from '../agencies/OverdueTable';
import { graphql, readFragment, type FragmentType } from '../gql';
import { DeskList } from './DeskList';

const OverdueConfirmationsFragment = graphql(`
  fragment OverdueConfirmations on Query {
    overdueConfirmations(first: 5) {
      nodes {
        id
        ...OverdueTerm
      }
      totalCount
    }
  }
`);

export function OverdueConfirmations({ desk }: { desk: FragmentType<typeof OverdueConfirmationsFragment> }) {
  const { nodes, totalCount } = readFragment(OverdueConfirmationsFragment, desk).overdueConfirmations;
  return (
    <DeskList
      id="overdue-confirmations"
      title="Confirmations overdue"
      count={totalCount}
      shown={nodes.length}
      all={{ to: '/confirmations-overdue', label: 'All confirmations overdue' }}
      none="Every agency has confirmed who sits for it within the last six months."
    >
      <OverdueTable caption="Confirmations overdue, longest first" hideCaption terms={nodes} />
    </DeskList>
  );
}
