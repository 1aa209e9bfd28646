import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { DayOf } from '../ui/When';
import { AnswerSection } from './AnswerSection';
import { AssessmentResult } from './AssessmentResult';
import { FinishAssessment } from './FinishAssessment';
import { DiscardAssessment } from './DiscardAssessment';
import { checklistOf, countsInWords } from './words';

const AssessmentPageQuery = graphql(`
  query AssessmentPage($id: ID!) {
    selfAssessment(id: $id) {
      id
      version
      begunAt
      finishedAt
      canAnswer
      partnership {
        id
        name
        slug
      }
      counts {
        yes
        partly
        no
        notRelevant
        unanswered
      }
      lines {
        code
        section
        answer
        ...AnswerQuestion
        ...AssessmentLine
      }
    }
    viewer {
      person {
        id
      }
      library {
        canRecordGap
      }
    }
  }
`);

/** One assessment: answered section by section while it is open, read afterwards. The address says the section: `?section=2` */
export function AssessmentPage() {
  const { slug, id } = useParams();
  const [params] = useSearchParams();
  const [data, waiting] = usePageQuery(AssessmentPageQuery, { id: id! });
  if (!data) return waiting;
  const { selfAssessment: assessment, viewer } = data;
  if (!assessment?.partnership || assessment.partnership.slug !== slug) return <NotFound />;
  const { partnership, counts, lines, finishedAt, begunAt, canAnswer, version } = assessment;
  const canRecordGap = Boolean(viewer?.library.canRecordGap);
  return (
    <Page
      title={canAnswer ? 'Answer the checklist' : 'Result of the checklist'}
      caption={partnership.name}
      back={{ to: checklistOf(slug), label: 'Partnership checklist' }}
      actions={canAnswer && <DiscardAssessment id={assessment.id} checklist={checklistOf(slug)} />}
    >
      <p className="govuk-body">
        {finishedAt ? (
          <>
            Finished <DayOf at={finishedAt} long />: {countsInWords(counts)}.
          </>
        ) : (
          <>
            Begun <DayOf at={begunAt} long />, not finished. So far: {countsInWords(counts)}.
          </>
        )}
      </p>
      {canAnswer ? (
        <AnswerSection
          assessmentId={assessment.id}
          lines={lines}
          now={Number(params.get('section') ?? 1)}
          canRecordGap={canRecordGap}
          finish={<FinishAssessment id={assessment.id} version={version} unanswered={counts.unanswered} />}
        />
      ) : (
        <AssessmentResult lines={lines} canRecordGap={canRecordGap} />
      )}
    </Page>
  );
}
