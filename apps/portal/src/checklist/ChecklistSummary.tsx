import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { checklistOf, countsInWords } from './words';

const ChecklistSummaryFragment = graphql(`
  fragment ChecklistSummary on Partnership {
    slug
    checklist {
      isShared
      canAnswer
      open {
        id
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
    }
  }
`);

/** On the partnership's page: how it assessed itself last, and the way to the checklist. */
export function ChecklistSummary({ partnership }: { partnership: FragmentType<typeof ChecklistSummaryFragment> }) {
  const { slug, checklist } = readFragment(ChecklistSummaryFragment, partnership);
  const { isShared, canAnswer, open, finished } = checklist;
  const [last] = finished;
  if (!isShared) return null;
  return (
    <section aria-labelledby="checklist">
      <h2 className="govuk-heading-m" id="checklist">
        Partnership checklist
      </h2>
      <p className="govuk-body">
        {last ? (
          <>
            Finished <DayOf at={last.finishedAt!} />: {countsInWords(last.counts)}.
          </>
        ) : (
          'Not answered yet.'
        )}
        {open && ` One is being answered: ${open.counts.unanswered} questions are left.`}
      </p>
      <p className="govuk-body">
        <TextLink to={checklistOf(slug)}>{canAnswer ? 'Answer the checklist' : 'Read the checklist'}</TextLink>
      </p>
    </section>
  );
}
