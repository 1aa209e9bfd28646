import { useParams } from 'react-router';
import { graphql } from '../gql';
import { Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { usePageQuery } from '../ui/usePageQuery';
import { Day, Moment } from '../ui/When';
import { CampaignFacts } from './CampaignFacts';
import { ObjectiveTable } from './ObjectiveTable';
import { RefuseForm } from './RefuseForm';
import { SignForm } from './SignForm';
import { WordsChanged } from './WordsChanged';
import { signTones, signWords } from './words';

const AnswerPageQuery = graphql(`
  query CampaignAnswerPage($id: ID!) {
    campaign(id: $id) {
      id
      title
      aim
      wordsRead
      partnership {
        id
        slug
      }
      signOff {
        dueOn
      }
      objectives {
        id
      }
      partners {
        id
        signState
        agency {
          id
          name
        }
        answer {
          id
          reason
          answeredAt
          by {
            id
            name
          }
        }
        lastSigned {
          id
          answeredAt
          ...WordsChanged
        }
        viewerCan {
          answer
        }
      }
      ...CampaignFacts
      ...ObjectiveTable
    }
    libraryLanguages {
      code
      name
    }
  }
`);

/** What an agency would stand for: read, then signed or refused. */
export function AnswerPage() {
  const { id, partnerId } = useParams();
  const [data, waiting] = usePageQuery(AnswerPageQuery, { id: id! });
  if (!data) return waiting;
  const { campaign, libraryLanguages } = data;
  const partner = campaign?.partners.find((each) => each.id === partnerId);
  if (!campaign?.signOff || !partner) return <NotFound />;
  const { title, aim, wordsRead, objectives, signOff, partnership } = campaign;
  const { agency, signState, answer, lastSigned, viewerCan } = partner;
  const at = `/campaigns/${id}/sign-off`;
  const asked = { partnerId: partner.id, wordsRead, agency: agency.name, at };
  return (
    <Page
      title={title}
      caption={`Sign-off by ${agency.name}`}
      inPartnership={partnership?.slug}
      back={{ to: at, label: 'Sign-off' }}
    >
      <p className="govuk-body">
        <Tag tone={signTones[signState]}>{signWords[signState]}</Tag>{' '}
        {answer ? (
          <>
            {answer.by && `${answer.by.name}, `}
            <Moment at={answer.answeredAt} />
          </>
        ) : (
          <>
            Answer by <Day on={signOff.dueOn} />
          </>
        )}
      </p>
      {answer?.reason && <Inset>{answer.reason}</Inset>}
      {signState === 'ASKED_AGAIN' && lastSigned && <WordsChanged answer={lastSigned} />}
      <h2 className="govuk-heading-l">What is signed</h2>
      {aim && <p className="govuk-body-l rt-campaign__lines">{aim}</p>}
      <CampaignFacts campaign={campaign} languages={libraryLanguages} />
      {objectives.length > 0 && <ObjectiveTable campaign={campaign} />}
      <p className="govuk-body">
        When its title, aim, messages, call to action, days, objectives or readers change, it is signed again.
      </p>
      {viewerCan.answer && signState !== 'SIGNED' && <SignForm {...asked} />}
      {viewerCan.answer && signState !== 'REFUSED' && <RefuseForm {...asked} hasSigned={signState === 'SIGNED'} />}
    </Page>
  );
}
