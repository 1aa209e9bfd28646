import { graphql, readFragment, type FragmentType } from '../gql';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';

const AdoptedFromFragment = graphql(`
  fragment AdoptedFrom on Campaign {
    id
    adoptedFrom {
      id
      title
      status
    }
    proposalCount
  }
`);

/** From which national campaign it was adopted, and whether something waits to be taken or left. */
export function AdoptedFrom({ campaign }: { campaign: FragmentType<typeof AdoptedFromFragment> }) {
  const { id, adoptedFrom, proposalCount } = readFragment(AdoptedFromFragment, campaign);
  if (!adoptedFrom) return null;
  return (
    <Inset>
      Adopted from the national campaign <TextLink to={`/campaigns/${adoptedFrom.id}`}>{adoptedFrom.title}</TextLink>
      {adoptedFrom.status === 'CANCELLED' && ', which was cancelled'}.{' '}
      {proposalCount > 0 && (
        <TextLink to={`/campaigns/${id}/proposals`}>
          {proposalCount === 1 ? '1 change is proposed' : `${proposalCount} changes are proposed`}
        </TextLink>
      )}
    </Inset>
  );
}
