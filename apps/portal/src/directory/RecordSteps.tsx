import { graphql, readFragment, type FragmentType } from '../gql';
import type { DirectoryStepKind } from '../gql/enums';
import { DayOf } from '../ui/When';
import { confirmerWords } from './words';

const RecordStepsFragment = graphql(`
  fragment RecordSteps on DirectoryRecord {
    id
    steps {
      id
      kind
      at
      confirmedAs
      by {
        id
        name
      }
    }
  }
`);

const stepWords: Record<DirectoryStepKind, string> = {
  CHANGED: 'Changed',
  PUBLISHED: 'Published',
  CONFIRMED: 'Confirmed',
  WITHDRAWN: 'Withdrawn',
};

/** What was done to the entry, by whom: for those who keep it. */
export function RecordSteps({ entry }: { entry: FragmentType<typeof RecordStepsFragment> }) {
  const { steps } = readFragment(RecordStepsFragment, entry);
  return (
    <section aria-labelledby="steps">
      <h2 className="govuk-heading-m" id="steps">
        What was done
      </h2>
      {steps.length === 0 && <p className="govuk-body">Nothing yet.</p>}
      <ul className="govuk-list govuk-list--spaced">
        {steps.map(({ id, kind, at, confirmedAs, by }) => (
          <li key={id}>
            <strong>{stepWords[kind]}</strong> on <DayOf at={at} />
            {by ? ` by ${by.name}` : ''}
            {confirmedAs ? `, as ${confirmerWords[confirmedAs].replace(/^its /, '')}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
