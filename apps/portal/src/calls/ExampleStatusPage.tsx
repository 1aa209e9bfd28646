import { useParams } from 'react-router';
import { graphql } from '../gql';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day, Moment } from '../ui/When';
import { exampleStateTones, exampleStateWords } from './words';

const ExampleStatusPageQuery = graphql(`
  query ExampleStatusPage($token: String!) {
    exampleStatus(token: $token) {
      reference
      title
      call
      callAddress
      state
      receivedAt
      decidedAt
      outcome
      resourceAddress
      keptUntil
    }
  }
`);

const meanings = {
  RECEIVED:
    'Nobody has begun to read it yet. You get an email when it is decided; there is nothing that you need to do.',
  BEING_READ: 'A national coordinator is reading it. You get an email when it is decided.',
  ACCEPTED: 'Thank you: it is being made into a resource of the library. You get an email when it is published.',
  NOT_TAKEN: 'Thank you for taking the trouble. We have decided not to take it.',
};

/** How one example stands, for whoever has the link from the mail. */
export function ExampleStatusPage() {
  const token = useParams().token!;
  const [data, waiting] = usePageQuery(ExampleStatusPageQuery, { token });
  if (!data) return waiting;
  const { exampleStatus: example } = data;
  if (!example)
    return (
      <Page title="This link does not lead to an example">
        <p className="govuk-body">
          Links break when mail programs wrap them: try copying the whole link from the message. Links stop working 12
          months after the call closed, when we remove who sent what.
        </p>
        <p className="govuk-body">
          <TextLink to="/calls">See the calls that are open</TextLink>
        </p>
      </Page>
    );
  const { reference, title, call, callAddress, state, receivedAt, decidedAt, outcome } = example;
  const { resourceAddress, keptUntil } = example;
  return (
    <Page title={title} caption={`Your example ${reference}`}>
      <SummaryList
        rows={[
          [
            'How it stands',
            <Tag key="state" tone={exampleStateTones[state]}>
              {exampleStateWords[state]}
            </Tag>,
          ],
          [
            'In answer to',
            <TextLink key="call" to={callAddress}>
              {call}
            </TextLink>,
          ],
          ['You sent it', <Moment key="sent" at={receivedAt} />],
          decidedAt && ['Decided', <Moment key="decided" at={decidedAt} />],
          resourceAddress && [
            'In the library',
            <TextLink key="resource" to={resourceAddress}>
              Open the resource
            </TextLink>,
          ],
          ['We keep who sent it until', <Day key="kept" on={keptUntil} />],
        ]}
      />
      {!resourceAddress && <p className="govuk-body">{meanings[state]}</p>}
      {outcome && <p className="govuk-body rt-lines">{outcome}</p>}
    </Page>
  );
}
