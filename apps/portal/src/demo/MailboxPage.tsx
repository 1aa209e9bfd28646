import { Form as AddressForm, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { MailboxPageQuery } from '../gql/graphql';
import { Button } from '../ui/Button';
import { EmailText } from '../ui/EmailLink';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { Table, type Column } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Moment } from '../ui/When';

const MailboxPageDocument = graphql(`
  query MailboxPage($to: String, $after: String) {
    demoMailbox(to: $to, first: 25, after: $after) {
      nodes {
        id
        to
        subject
        receivedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const columns: Column<NonNullable<MailboxPageQuery['demoMailbox']>['nodes'][number]>[] = [
  { header: 'Subject', cell: ({ id, subject }) => <TextLink to={`/demo/mailbox/${id}`}>{subject}</TextLink> },
  { header: 'To', cell: (message) => <EmailText email={message.to} /> },
  { header: 'Received', cell: ({ receivedAt }) => <Moment at={receivedAt} /> },
];

export function MailboxPage() {
  const [params] = useSearchParams();
  const to = params.get('to') ?? '';
  const [data, waiting] = usePageQuery(MailboxPageDocument, { to: to || null, after: useCursor() ?? null });
  if (!data) return waiting;
  if (!data.demoMailbox) return <NotFound />;
  const { nodes, pageInfo } = data.demoMailbox;
  return (
    <Page title="Demo mailbox" wide>
      <p className="govuk-body">
        Every message that Roundtable would have sent. The newest is at the top; load the page again to see what came
        since.
      </p>
      <AddressForm className="rt-filter" role="search" key={to}>
        <label className="govuk-label govuk-label--s" htmlFor="to">
          Sent to
        </label>
        <input
          className="govuk-input govuk-input--width-30"
          id="to"
          name="to"
          type="email"
          defaultValue={to}
          autoComplete="off"
        />
        <Button kind="secondary">Show</Button>
        {to && <TextLink to="/demo/mailbox">Show all</TextLink>}
      </AddressForm>
      <Table
        caption={to ? `Messages to ${to}` : 'Messages'}
        hideCaption
        rows={nodes}
        rowKey={({ id }) => id}
        columns={columns}
        empty={
          <EmptyState title={to ? `No message to ${to} yet` : 'No message yet'}>
            <p className="govuk-body">
              Invite somebody or schedule a meeting: the message arrives here within a few seconds.
            </p>
          </EmptyState>
        }
      />
      <Pagination pageInfo={pageInfo} label="Pages of messages" />
    </Page>
  );
}
