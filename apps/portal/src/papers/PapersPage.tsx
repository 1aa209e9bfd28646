import { useParams } from 'react-router';
import { graphql } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { NotFound } from '../ui/NotFound';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { CirculateForm } from './CirculateForm';
import { OrderedPapers } from './OrderedPapers';
import { PapersDayForm } from './PapersDayForm';
import { RemovedPapers } from './RemovedPapers';
import { RequestLine } from './RequestLine';

const PapersPageQuery = graphql(`
  query PapersPage($id: ID!) {
    meeting(id: $id) {
      id
      title
      heldOn
      partnership {
        id
        slug
      }
      paperwork {
        papersOn
        papers {
          id
        }
        requests {
          id
          ...RequestLine
        }
        viewerCan {
          ask
          add
          circulate
        }
      }
      ...OrderedPapers
      ...PapersDayForm
      ...CirculateForm
      ...RemovedPapers
    }
  }
`);

/** The papers of one meeting: those that are there, and, for those who may know, what is asked for and late. */
export function PapersPage() {
  const { id } = useParams();
  const [data, waiting, again] = usePageQuery(PapersPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  if (!meeting) return <NotFound />;
  const { papersOn, papers, requests, viewerCan } = meeting.paperwork;
  return (
    <Page
      title="Papers"
      caption={meeting.title}
      inPartnership={meeting.partnership?.slug}
      back={{ to: `/meetings/${meeting.id}`, label: 'Back to the meeting' }}
    >
      {(viewerCan.ask || viewerCan.add) && (
        <ButtonGroup>
          {viewerCan.ask && <LinkButton to={`/meetings/${meeting.id}/papers/ask`}>Ask for a paper</LinkButton>}
          {viewerCan.add && (
            <LinkButton kind="secondary" to={`/meetings/${meeting.id}/papers/add`}>
              Add a paper
            </LinkButton>
          )}
        </ButtonGroup>
      )}
      <p className="govuk-body">
        The meeting is on <Day on={meeting.heldOn} />. Papers are due by <Day on={papersOn} />; later ones are marked as
        late.
      </p>
      {viewerCan.ask && <PapersDayForm meeting={meeting} />}
      {requests.length > 0 && (
        <>
          <Heading level={2} size="m">
            Asked for
          </Heading>
          <ul className="rt-papers" aria-label="Papers that are asked for">
            {requests.map((request) => (
              <li key={request.id}>
                <RequestLine request={request} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Heading level={2} size="m">
        Delivered
      </Heading>
      {papers.length > 0 ? (
        <OrderedPapers meeting={meeting} again={again} />
      ) : (
        <EmptyState title="No papers for you to read yet" />
      )}
      {viewerCan.circulate && papers.length > 0 && <CirculateForm meeting={meeting} />}
      {viewerCan.add && <RemovedPapers meeting={meeting} />}
    </Page>
  );
}
