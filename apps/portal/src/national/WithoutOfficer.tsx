import { graphql, readFragment, type FragmentType } from '../gql';
import { DeskList } from './DeskList';
import { PartnershipTable } from './PartnershipTable';

const WithoutOfficerFragment = graphql(`
  fragment WithoutOfficer on Query {
    partnershipsWithoutOfficer(first: 5) {
      nodes {
        id
        ...ListedPartnership
      }
      totalCount
    }
  }
`);

export function WithoutOfficer({ desk }: { desk: FragmentType<typeof WithoutOfficerFragment> }) {
  const { nodes, totalCount } = readFragment(WithoutOfficerFragment, desk).partnershipsWithoutOfficer;
  return (
    <DeskList
      id="without-officer"
      title="In care, or without an officer"
      count={totalCount}
      shown={nodes.length}
      all={{ to: '/national/without-officer', label: 'All in care, or without an officer' }}
      none="Every partnership has a chair, a vice-chair or a coordinator who looks after it."
    >
      <PartnershipTable
        caption="Partnerships in care, or without an officer"
        csv="in-care"
        partnerships={nodes}
        showsCare
      />
    </DeskList>
  );
}
