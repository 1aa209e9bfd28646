import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Details } from '../ui/Notes';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day, Moment } from '../ui/When';
import { CorrectDecisionForm } from './CorrectDecisionForm';
import { DecisionEntries } from './DecisionEntries';
import { ReviewDecisionForm } from './ReviewDecisionForm';
import { quorumInWords, standingTones, standingWords } from './words';

const DecisionPageQuery = graphql(`
  query DecisionPage($id: ID!) {
    decision(id: $id) {
      id
      number
      text
      dissent
      takenOn
      reviewOn
      quorum
      seatsPresent
      quorumMissing
      standing
      isDueForReview
      recordedAt
      recordedBy {
        id
        name
      }
      partnership {
        id
        name
        slug
      }
      meeting {
        id
        title
      }
      item {
        id
        title
      }
      supersedes {
        id
        number
        takenOn
      }
      supersededBy {
        id
        number
        takenOn
        standing
      }
      viewerCan {
        correct
        review
      }
      ...DecisionEntries
      ...CorrectDecisionForm
      ...ReviewDecisionForm
    }
  }
`);

/** One decision, and what became of it. */
export function DecisionPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(DecisionPageQuery, { id });
  if (!data) return waiting;
  const { decision } = data;
  if (!decision) return <NotFound />;
  const { partnership, meeting, item, supersedes, supersededBy, standing, viewerCan } = decision;
  return (
    <Page
      key={id}
      title={`Decision ${decision.number}`}
      caption={partnership?.name}
      inPartnership={partnership?.slug}
      back={partnership ? { to: `/partnerships/${partnership.slug}/decisions`, label: 'Decisions' } : undefined}
    >
      <p className="govuk-body-l rt-decision__text">{decision.text}</p>
      <SummaryList
        rows={[
          [
            'Standing',
            <>
              <Tag tone={standingTones[standing]}>{standingWords[standing]}</Tag>
              {supersededBy.map((later) => (
                <span key={later.id}>
                  {' '}
                  {later.standing === 'FOR_RATIFICATION'
                    ? 'Once it is ratified, its place is taken by '
                    : 'Its place is taken by '}
                  <TextLink to={`/decisions/${later.id}`}>{later.number}</TextLink> of <Day on={later.takenOn} />
                </span>
              ))}
            </>,
          ],
          [
            'Taken',
            <>
              <Day on={decision.takenOn} />
              {meeting && (
                <>
                  , at <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>
                </>
              )}
            </>,
          ],
          item?.title && ['Arose from', item.title],
          ['Quorum', quorumInWords(decision)],
          decision.dissent && ['Did not agree', <span className="rt-decision__text">{decision.dissent}</span>],
          supersedes && [
            'Takes the place of',
            <>
              <TextLink to={`/decisions/${supersedes.id}`}>{supersedes.number}</TextLink> of{' '}
              <Day on={supersedes.takenOn} />
            </>,
          ],
          decision.reviewOn && [
            'Look at it again',
            <>
              <Day on={decision.reviewOn} /> {decision.isDueForReview && <Tag tone="waiting">Due for review</Tag>}
            </>,
          ],
          [
            'Recorded',
            <>
              <Moment at={decision.recordedAt} />
              {decision.recordedBy && `, by ${decision.recordedBy.name}`}
            </>,
          ],
        ]}
      />
      <DecisionEntries decision={decision} />
      {viewerCan.review && (
        <Details summary="It was looked at again">
          <ReviewDecisionForm decision={decision} />
        </Details>
      )}
      {viewerCan.correct && (
        <Details summary="Put right a slip of the pen">
          <CorrectDecisionForm decision={decision} />
        </Details>
      )}
      {(viewerCan.review || viewerCan.correct) && (
        <p className="govuk-body">
          A decision stays as it was taken. To decide otherwise, record a new one on the page of the meeting that takes
          it, and give the number of this one as the one whose place it takes.
        </p>
      )}
    </Page>
  );
}
