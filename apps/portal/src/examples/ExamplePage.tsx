import { useParams } from 'react-router';
import { exampleStateTones, exampleStateWords } from '../calls/words';
import { fileSize } from '../forms/fileSize';
import { graphql } from '../gql';
import { licenceWords } from '../library/words';
import { EmailLink } from '../ui/EmailLink';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';
import { ExampleDecision } from './ExampleDecision';
import { ExampleOutcome } from './ExampleOutcome';

const ExamplePageQuery = graphql(`
  query ExamplePage($id: ID!) {
    example(id: $id) {
      id
      reference
      state
      title
      words
      link
      licence
      name
      email
      organisation
      isNamed
      consentedAt
      receivedAt
      forgottenAt
      reader {
        id
        name
      }
      call {
        id
        title
        address
      }
      file {
        id
        name
        size
        address
        scan {
          state
          sentence
        }
      }
      ...ExampleOutcome
      ...ExampleDecision
    }
  }
`);

/** What somebody sent, who they are, and what can be done with it. */
export function ExamplePage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ExamplePageQuery, { id: id! });
  if (!data) return waiting;
  const { example } = data;
  if (!example) return <NotFound />;
  const { state, words, link, file, call, reader } = example;
  return (
    <Page
      title={example.title}
      caption={`Example ${example.reference}`}
      back={{ to: `/library/examples?call=${call.id}`, label: 'Examples that were sent' }}
      actions={<Tag tone={exampleStateTones[state]}>{exampleStateWords[state]}</Tag>}
    >
      <ExampleOutcome example={example} />
      {words && <p className="govuk-body rt-lines">{words}</p>}
      <SummaryList
        rows={[
          [
            'In answer to',
            <TextLink key="call" to={call.address}>
              {call.title}
            </TextLink>,
          ],
          file && [
            'File',
            <span key="file">
              <a className="govuk-link" href={file.address}>
                {file.name}
              </a>{' '}
              ({fileSize(file.size)})<span className="rt-under">{file.scan.sentence}</span>
            </span>,
          ],
          link && [
            'Link',
            <a key="link" className="govuk-link rt-breaks" href={link} rel="noreferrer nofollow ugc" target="_blank">
              {link}
            </a>,
          ],
          ['Licence', licenceWords[example.licence]],
          ['Agreed', <Moment key="agreed" at={example.consentedAt} />],
          state === 'BEING_READ' && reader && ['Read by', reader.name],
        ]}
      />
      <h2 className="govuk-heading-m">Who sent it</h2>
      {example.forgottenAt ? (
        <p className="govuk-body">
          Name and address were removed on <Moment at={example.forgottenAt} />, 12 months after the call.
        </p>
      ) : (
        <SummaryList
          rows={[
            ['Name', example.name],
            example.organisation && ['Organisation', example.organisation],
            example.email && ['Email', <EmailLink key="email" email={example.email} />],
            ['To be named', example.isNamed ? 'Yes, as who made it' : 'No'],
            ['Received', <Moment key="at" at={example.receivedAt} />],
          ]}
        />
      )}
      <ExampleDecision key={state} example={example} />
    </Page>
  );
}
