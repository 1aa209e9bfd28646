import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { DayOf } from '../ui/When';
import { BeginAssessment } from './BeginAssessment';
import { ChecklistOverTime } from './ChecklistOverTime';
import { checklistOf, countsInWords } from './words';

const ChecklistPageQuery = graphql(`
  query ChecklistPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      checklist {
        isShared
        canAnswer
        open {
          id
          begunAt
          counts {
            unanswered
          }
        }
        finished {
          id
          finishedAt
          counts {
            yes
            partly
            no
            notRelevant
          }
        }
        ...ChecklistOverTime
      }
    }
  }
`);

/** How a partnership assesses itself: what is being answered, what was answered last, and how that changed over time. */
export function ChecklistPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ChecklistPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.checklist.isShared) return <NotFound />;
  const { open, finished, canAnswer } = partnership.checklist;
  const here = checklistOf(slug);
  return (
    <Page
      title="Partnership checklist"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}`, label: partnership.name }}
      actions={open && canAnswer && <LinkButton to={`${here}/${open.id}`}>Go on answering</LinkButton>}
      wide
    >
      <p className="govuk-body-l">
        Questions about how a partnership is set up, run and doing. Officers answer them once a year or so; the table
        reads the answers, nobody else does. Where something is missing, the library is asked for what may help.
      </p>
      {open && (
        <Inset>
          An assessment was begun <DayOf at={open.begunAt} />.{' '}
          {open.counts.unanswered === 0
            ? 'All is answered; it is to be finished.'
            : `${open.counts.unanswered} questions are not answered yet.`}{' '}
          <TextLink to={`${here}/${open.id}`}>
            {canAnswer ? 'Go on answering' : 'Read what is answered so far'}
          </TextLink>
        </Inset>
      )}
      {!open && canAnswer && <BeginAssessment partnershipId={partnership.id} here={here} />}
      {finished.length === 0 && !open && (
        <EmptyState title="It has not been answered yet.">
          <p className="govuk-body">
            {canAnswer
              ? 'It takes two people about an hour. Every answer is saved as you give it, so you can stop at any time.'
              : 'The coordinator, the chair or the vice-chair answers it.'}
          </p>
        </EmptyState>
      )}
      {finished.length > 0 && (
        <>
          <p className="govuk-body">
            Each bar from below: how many questions were answered with yes, with partly and with no. What is not
            relevant is left out.
          </p>
          <ChecklistOverTime checklist={partnership.checklist} />
          <section aria-labelledby="finished">
            <h2 className="govuk-heading-l" id="finished">
              Assessments
            </h2>
            <ul className="govuk-list govuk-list--spaced">
              {finished.map(({ id, finishedAt, counts }) => (
                <li key={id}>
                  <TextLink to={`${here}/${id}`}>
                    Finished <DayOf at={finishedAt!} long />
                  </TextLink>
                  <span className="rt-under">{countsInWords(counts)}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Page>
  );
}
