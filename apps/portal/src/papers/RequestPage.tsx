import { useParams } from 'react-router';
import { graphql } from '../gql';
import { capitalised, seatName } from '../meetings/words';
import { Heading } from '../ui/Heading';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { ChangeRequestForm } from './ChangeRequestForm';
import { DeliverForm } from './DeliverForm';
import { readersInWords } from './readers';
import { WithdrawRequest } from './WithdrawRequest';

const RequestPageQuery = graphql(`
  query PaperRequestPage($id: ID!) {
    paperRequest(id: $id) {
      id
      title
      wanted
      dueOn
      isOverdue
      state
      seenBy
      seats {
        id
        title
        memberName
        agency {
          id
          name
        }
      }
      marking
      handling
      meeting {
        id
        title
        partnership {
          id
          slug
        }
      }
      item {
        id
        title
      }
      person {
        id
        name
      }
      seat {
        id
        title
        memberName
        agency {
          id
          name
        }
      }
      askedBy {
        id
        name
      }
      paper {
        id
        title
      }
      viewerCan {
        deliver
        change
        withdraw
      }
      ...DeliverForm
      ...ChangeRequestForm
      ...WithdrawRequest
    }
  }
`);

/** What somebody is asked for, and where it is delivered. */
export function RequestPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(RequestPageQuery, { id: id! });
  if (!data) return waiting;
  const { paperRequest: request } = data;
  if (!request) return <NotFound />;
  const { meeting, item, person, seat, askedBy, paper, viewerCan } = request;
  return (
    <Page
      title={request.title}
      caption={
        <>
          Paper that is asked for
          {request.marking === 'OFFICIAL_SENSITIVE' && (
            <span className="rt-marking">
              <span className="govuk-visually-hidden">. </span>OFFICIAL-SENSITIVE. {request.handling}
            </span>
          )}
        </>
      }
      inPartnership={meeting?.partnership?.slug}
      back={meeting ? { to: `/meetings/${meeting.id}/papers`, label: 'Papers of the meeting' } : undefined}
    >
      {request.state === 'WITHDRAWN' && <p className="govuk-body">This paper is no longer needed.</p>}
      {paper && (
        <p className="govuk-body">
          It was delivered: <TextLink to={`/papers/${paper.id}`}>{paper.title}</TextLink>. A new version is delivered
          there.
        </p>
      )}
      <SummaryList
        rows={[
          meeting && ['Meeting', <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>],
          ['For', item?.title ?? 'The meeting as a whole'],
          [
            'By',
            <>
              <Day on={request.dueOn} /> {request.isOverdue && <Tag tone="bad">Overdue</Tag>}
            </>,
          ],
          ['From', [person?.name, seat && seatName(seat)].filter(Boolean).join(', ') || 'Nobody now'],
          askedBy && ['Asked by', askedBy.name],
          request.wanted && ['What is wanted', <span className="rt-lines">{request.wanted}</span>],
          ['Will be seen by', capitalised(readersInWords(request))],
        ]}
      />
      {viewerCan.deliver && (
        <>
          <Heading level={2} size="m">
            Deliver it
          </Heading>
          <DeliverForm request={request} />
        </>
      )}
      {viewerCan.change && <ChangeRequestForm request={request} />}
      {viewerCan.withdraw && <WithdrawRequest request={request} />}
    </Page>
  );
}
