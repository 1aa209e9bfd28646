import { useParams } from 'react-router';
import { graphql } from '../gql';
import { tierWords } from '../partnerships/words';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { EmailLink } from '../ui/EmailLink';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';
import { LooksLike } from './LooksLike';
import { ProposalOutcome } from './ProposalOutcome';
import { UndeliveredMail } from './UndeliveredMail';
import { proposalStateTones, proposalStateWords } from './words';

const ProposalPageQuery = graphql(`
  query ProposalPage($id: ID!) {
    proposal(id: $id) {
      id
      reference
      state
      name
      tier
      area
      region
      purpose
      agencies
      existsAlready
      proposerName
      proposerRole
      proposerEmail
      proposedAt
      forgottenAt
      isFromMember
      proposedBy {
        id
        name
      }
      joined {
        id
        name
        reference
      }
      viewerCan {
        decide
      }
      ...LooksLike
      ...UndeliveredMail
      ...ProposalOutcome
    }
  }
`);

/** Everything that was told, what it looks like, and what can be done with it. */
export function ProposalPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ProposalPageQuery, { id: id! });
  if (!data) return waiting;
  const { proposal } = data;
  if (!proposal) return <NotFound />;
  const here = `/national/proposals/${proposal.id}`;
  const long = (text: string) => <span className="rt-lines">{text}</span>;
  return (
    <Page
      title={proposal.name}
      caption={`Proposal ${proposal.reference}`}
      back={{ to: '/national/proposals', label: 'Proposals of partnerships' }}
      actions={<Tag tone={proposalStateTones[proposal.state]}>{proposalStateWords[proposal.state]}</Tag>}
      wide
    >
      <UndeliveredMail proposal={proposal} />
      <ProposalOutcome proposal={proposal} />
      {proposal.viewerCan.decide && (
        <ButtonGroup>
          <LinkButton to={`${here}/accept`}>Accept and found it</LinkButton>
          <LinkButton to={`${here}/merge`} kind="secondary">
            Merge
          </LinkButton>
          <LinkButton to={`${here}/decline`} kind="secondary">
            Decline
          </LinkButton>
        </ButtonGroup>
      )}
      {proposal.viewerCan.decide && <LooksLike proposal={proposal} />}
      <h2 className="govuk-heading-l">What we were told</h2>
      <SummaryList
        rows={[
          ['Exists', proposal.existsAlready ? 'Already' : 'Not yet: it is wanted'],
          ['Area', proposal.area],
          ['Tier', proposal.tier ? tierWords[proposal.tier] : 'The proposer was not sure'],
          proposal.region && ['Region or nation', proposal.region],
          ['What it does', long(proposal.purpose)],
          proposal.agencies && ['Agencies', long(proposal.agencies)],
        ]}
      />
      <h2 className="govuk-heading-l">Who told us</h2>
      {proposal.forgottenAt ? (
        <p className="govuk-body">
          Name, role and address were removed on <Moment at={proposal.forgottenAt} />, 12 months after the outcome.
        </p>
      ) : (
        <SummaryList
          rows={[
            ['Name', proposal.proposerName],
            proposal.proposerRole && ['Role', proposal.proposerRole],
            proposal.proposerEmail && ['Email', <EmailLink key="email" email={proposal.proposerEmail} />],
            [
              'Signed in',
              proposal.proposedBy?.name ?? (proposal.isFromMember ? 'As a member who is not shown to you' : 'No'),
            ],
            ['Told us', <Moment key="at" at={proposal.proposedAt} />],
          ]}
        />
      )}
      <p className="govuk-hint">
        Who told us is removed 12 months after the outcome. The address was not checked: whoever filled in the form may
        have entered somebody else’s.
      </p>
    </Page>
  );
}
