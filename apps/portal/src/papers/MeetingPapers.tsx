import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { TextLink } from '../ui/TextLink';
import { PaperLine } from './PaperLine';
import { RequestLine } from './RequestLine';

const MeetingPapersFragment = graphql(`
  fragment MeetingPapers on Meeting {
    id
    paperwork {
      papers {
        id
        item {
          id
        }
        ...PaperLine
      }
      requests {
        id
        ...RequestLine
      }
      viewerCan {
        add
      }
    }
  }
`);

/** Under the agenda: papers for the meeting as a whole, and what is still asked for, for those who asked or are asked. */
export function MeetingPapers({ meeting: ref }: { meeting: FragmentType<typeof MeetingPapersFragment> }) {
  const { id, paperwork } = readFragment(MeetingPapersFragment, ref);
  const { papers, requests, viewerCan } = paperwork;
  const whole = papers.filter(({ item }) => !item);
  if (!papers.length && !requests.length && !viewerCan.add) return null;
  return (
    <section aria-labelledby="papers">
      <Heading level={2} size="m">
        <span id="papers">Papers</span>
      </Heading>
      {whole.length > 0 && (
        <>
          <p className="govuk-body">For the meeting as a whole:</p>
          <ul className="rt-papers">
            {whole.map((paper) => (
              <li key={paper.id}>
                <PaperLine paper={paper} />
              </li>
            ))}
          </ul>
        </>
      )}
      {requests.length > 0 && (
        <ul className="rt-papers" aria-label="Papers that are asked for">
          {requests.map((request) => (
            <li key={request.id}>
              <RequestLine request={request} />
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <TextLink to={`/meetings/${id}/papers`}>
          {viewerCan.add ? 'Ask for, add and circulate papers' : 'All papers of this meeting'}
        </TextLink>
      </p>
    </section>
  );
}
