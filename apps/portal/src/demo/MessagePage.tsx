import { useParams } from 'react-router';
import { graphql } from '../gql';
import { TextButton } from '../ui/Button';
import { download } from '../ui/csv';
import { Heading } from '../ui/Heading';
import { Details } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';
import { MessageBody } from './MessageBody';

const MessagePageQuery = graphql(`
  query MessagePage($id: ID!) {
    demoMessage(id: $id) {
      id
      to
      from
      subject
      receivedAt
      text
      html
      attachments {
        name
        contentType
        text
      }
    }
  }
`);

export function MessagePage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(MessagePageQuery, { id: id! });
  if (!data) return waiting;
  if (!data.demoMessage) return <NotFound />;
  const message = data.demoMessage;
  const to = <TextLink to={`/demo/mailbox?to=${encodeURIComponent(message.to)}`}>{message.to}</TextLink>;
  const received = <Moment at={message.receivedAt} />;
  return (
    <Page title={message.subject} caption="Demo mailbox" back={{ to: '/demo/mailbox', label: 'Demo mailbox' }} wide>
      <SummaryList
        rows={[
          ['From', message.from],
          ['To', to],
          ['Received', received],
        ]}
      />
      <MessageBody html={message.html} title={`Message: ${message.subject}`} />
      <Details summary="The message as plain text">
        <pre className="rt-source">{message.text}</pre>
      </Details>
      {message.attachments.length > 0 && (
        <Heading level={2} size="m">
          Attachments
        </Heading>
      )}
      {message.attachments.map(({ name, contentType, text }) => (
        <div key={name} className="rt-card">
          <p className="govuk-body">
            <strong>{name}</strong> ({contentType}){' '}
            <TextButton onPress={() => download(name, text, contentType)} about={name}>
              Download
            </TextButton>
          </p>
          <Details summary={`What ${name} says`}>
            <pre className="rt-source">{text}</pre>
          </Details>
        </div>
      ))}
    </Page>
  );
}
