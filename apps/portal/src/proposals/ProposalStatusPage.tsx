import { useParams } from 'react-router';
import { graphql } from '../gql';
import type { ProposalOutcome } from '../gql/enums';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';

const ProposalStatusPageQuery = graphql(`
  query ProposalStatusPage($token: String!) {
    proposalStatus(token: $token) {
      reference
      name
      proposedAt
      outcome
      decidedAt
      words
    }
  }
`);

const outcomes: Record<ProposalOutcome, string> = {
  ACCEPTED: 'Accepted',
  KNOWN: 'Known to us already',
  JOINED: 'Joined with another, and still to be decided',
  DECLINED: 'Not taken further',
};

/** How one proposal stands, for whoever has the link from the mail. */
export function ProposalStatusPage() {
  const token = useParams().token!;
  const [data, waiting] = usePageQuery(ProposalStatusPageQuery, { token });
  if (!data) return waiting;
  const { proposalStatus: proposal } = data;
  if (!proposal) {
    return (
      <Page title="This link does not lead to a proposal">
        <p className="govuk-body">
          Links break when mail programs wrap them: try copying the whole link from the message. Links stop working 12
          months after the outcome, when we remove who told us.
        </p>
        <p className="govuk-body">
          <TextLink to="/propose">Tell us about a partnership</TextLink>
        </p>
      </Page>
    );
  }
  const { reference, name, proposedAt, outcome, decidedAt, words } = proposal;
  return (
    <Page title={name} caption={`Your proposal ${reference}`}>
      <SummaryList
        rows={[
          ['How it stands', <Tag key="state">{outcome ? outcomes[outcome] : 'Waits to be decided'}</Tag>],
          ['You told us', <Moment key="told" at={proposedAt} />],
          decidedAt && ['Last decided', <Moment key="decided" at={decidedAt} />],
        ]}
      />
      {words.length ? (
        words.map((each) => (
          <p className="govuk-body rt-lines" key={each}>
            {each}
          </p>
        ))
      ) : (
        <p className="govuk-body">
          The national coordinator has not decided yet. You get an email when it is decided; there is nothing that you
          need to do.
        </p>
      )}
    </Page>
  );
}
