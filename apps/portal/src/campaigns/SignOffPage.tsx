import { useParams } from 'react-router';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { AskToSignForm } from './AskToSignForm';
import { CampaignNav } from './CampaignNav';
import { SignTable } from './SignTable';

const SignOffPageQuery = graphql(`
  query SignOffPage($id: ID!) {
    campaign(id: $id) {
      id
      title
      partnership {
        id
        slug
      }
      partners {
        id
        signState
      }
      signOff {
        askedAt
        dueOn
        isOverdue
        askedBy {
          id
          name
        }
      }
      viewerCan {
        askToSign
        choosePartners
      }
      ...CampaignNav
      ...SignTable
      ...AskToSignForm
    }
  }
`);

/** Who has signed, who refuses and why, and asking them. */
export function SignOffPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(SignOffPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  if (!campaign || !(campaign.signOff || campaign.viewerCan.askToSign)) return <NotFound />;
  const { title, partnership, partners, signOff, viewerCan } = campaign;
  const isDone = partners.length > 0 && partners.every(({ signState }) => signState === 'SIGNED');
  return (
    <Page
      title="Sign-off"
      caption={title}
      inPartnership={partnership?.slug}
      back={{ to: `/campaigns/${id}`, label: title }}
      wide
    >
      <CampaignNav campaign={campaign} />
      {signOff ? (
        <p className="govuk-body-l">
          {isDone ? (
            'Every partner has signed.'
          ) : (
            <>
              Asked for by <Day on={signOff.dueOn} />
              {signOff.askedBy && `, by ${signOff.askedBy.name}`}. {signOff.isOverdue && <Tag tone="bad">Overdue</Tag>}
            </>
          )}
        </p>
      ) : (
        <p className="govuk-body-l">
          Before a campaign with partners is launched, each of them signs what it stands for. Nobody was asked yet.
        </p>
      )}
      {partners.length === 0 ? (
        <EmptyState title="No agency takes part">
          {viewerCan.choosePartners && (
            <p className="govuk-body">
              <TextLink to={`/campaigns/${id}/partners`}>Choose who takes part</TextLink>
            </p>
          )}
        </EmptyState>
      ) : (
        <SignTable campaign={campaign} />
      )}
      {viewerCan.askToSign && !isDone && <AskToSignForm campaign={campaign} />}
    </Page>
  );
}
