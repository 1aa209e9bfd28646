import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Details, Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { DayOf } from '../ui/When';
import { GapCalls } from '../calls/GapCalls';
import { FillGapForm } from './FillGapForm';
import { NeedButton } from './NeedButton';
import { WithdrawGapForm } from './WithdrawGapForm';
import { gapStateTones, gapStateWords, peopleInWords } from './words';

const GapPageQuery = graphql(`
  query GapPage($id: ID!) {
    libraryGap(id: $id) {
      id
      version
      state
      missing
      details
      evidence
      words
      because
      neededBy
      isYours
      isNeededByYou
      recordedAt
      closedAt
      calls {
        id
        ...GapCall
      }
      topic {
        code
        name
      }
      partnership {
        id
        name
      }
      recordedBy {
        id
        name
      }
      resource {
        id
        title
        address
      }
      viewerCan {
        change
        withdraw
        fill
        need
      }
    }
    viewer {
      library {
        canCallForExamples
      }
    }
  }
`);

/** Something that the library lacks, and what became of it. */
export function GapPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(GapPageQuery, { id });
  if (!data) return waiting;
  const gap = data.libraryGap;
  if (!gap) return <NotFound />;
  const { viewerCan, state, isYours, recordedBy, recordedAt } = gap;
  const isLookedFor = state === 'OPEN' || state === 'CALLED';
  return (
    <Page
      title={gap.missing}
      caption="What is missing"
      back={{ to: '/library/gaps', label: 'What is missing' }}
      actions={
        viewerCan.change && (
          <LinkButton kind="secondary" to={`/library/gaps/${id}/change`}>
            Change it
          </LinkButton>
        )
      }
    >
      {gap.details && <p className="govuk-body rt-gap__details">{gap.details}</p>}
      {gap.evidence && (
        <>
          <h2 className="govuk-heading-m">What is known so far</h2>
          <p className="govuk-body rt-gap__details">{gap.evidence}</p>
        </>
      )}
      {state === 'FILLED' && (
        <Inset>
          {gap.resource ? (
            <>
              Filled by <TextLink to={gap.resource.address}>{gap.resource.title}</TextLink>
            </>
          ) : (
            'What filled it is in the library no more.'
          )}
        </Inset>
      )}
      {state === 'WITHDRAWN' && <Inset>Withdrawn: {gap.because}</Inset>}
      <SummaryList
        rows={[
          [
            'State',
            <Tag key="state" tone={gapStateTones[state]}>
              {gapStateWords[state]}
            </Tag>,
          ],
          ['Needed by', peopleInWords(gap.neededBy)],
          gap.topic && ['Topic', gap.topic.name],
          gap.words && ['Searched for', `“${gap.words}”`],
          gap.partnership && ['For the work of', gap.partnership.name],
          [
            'Recorded',
            <>
              <DayOf at={recordedAt} />
              {isYours ? ', by you' : recordedBy && `, by ${recordedBy.name}`}
            </>,
          ],
          gap.closedAt && [state === 'FILLED' ? 'Filled' : 'Withdrawn', <DayOf key="closed" at={gap.closedAt} />],
        ]}
      />
      {viewerCan.need && <NeedButton id={id} isNeededByYou={gap.isNeededByYou} />}
      <GapCalls
        gapId={id}
        calls={gap.calls}
        canCall={isLookedFor && Boolean(data.viewer?.library.canCallForExamples)}
      />
      {isLookedFor && (
        <p className="govuk-body">
          Do you have it? <TextLink to="/library/submissions/new">Submit it to the library</TextLink>.
        </p>
      )}
      {viewerCan.fill && (
        <Details summary="It is in the library now">
          <FillGapForm gap={gap} />
        </Details>
      )}
      {viewerCan.withdraw && (
        <Details summary="It is not looked for any more">
          <WithdrawGapForm gap={gap} />
        </Details>
      )}
    </Page>
  );
}
