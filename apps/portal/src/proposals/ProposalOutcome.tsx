import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { Moment } from '../ui/When';

const ProposalOutcomeFragment = graphql(`
  fragment ProposalOutcome on PartnershipProposal {
    state
    reason
    decidedAt
    decidedBy {
      id
      name
    }
    founded {
      id
      name
      slug
    }
    sameAs {
      id
      name
      slug
    }
    joinedTo {
      id
      name
      reference
    }
    joined {
      id
      name
      reference
    }
  }
`);

/** What was decided, and with which others. */
export function ProposalOutcome({ proposal }: { proposal: FragmentType<typeof ProposalOutcomeFragment> }) {
  const { state, reason, decidedAt, decidedBy, founded, sameAs, joinedTo, joined } = readFragment(
    ProposalOutcomeFragment,
    proposal,
  );
  if (state === 'OPEN' && !joined.length) return null;
  return (
    <SummaryList
      rows={[
        decidedAt && ['Decided', <Moment key="at" at={decidedAt} />],
        decidedBy && ['By', decidedBy.name],
        founded && [
          'Founded',
          <TextLink key="to" to={`/partnerships/${founded.slug}`}>
            {founded.name}
          </TextLink>,
        ],
        sameAs && [
          'The same as',
          <TextLink key="to" to={`/partnerships/${sameAs.slug}`}>
            {sameAs.name}
          </TextLink>,
        ],
        joinedTo && [
          'Decided with',
          <TextLink key="to" to={`/national/proposals/${joinedTo.id}`}>
            {joinedTo.name} ({joinedTo.reference})
          </TextLink>,
        ],
        joined.length > 0 && [
          'Joined to it',
          <ul className="govuk-list" key="joined">
            {joined.map(({ id, name, reference }) => (
              <li key={id}>
                <TextLink to={`/national/proposals/${id}`}>
                  {name} ({reference})
                </TextLink>
              </li>
            ))}
          </ul>,
        ],
        reason && [
          'Reason given',
          <span className="rt-lines" key="reason">
            {reason}
          </span>,
        ],
      ]}
    />
  );
}
