import type { ComponentProps } from 'react';
import { ChecklistLinks } from '../checklist/ChecklistLinks';
import { TextLink } from '../ui/TextLink';

interface LibraryTasksProps extends ComponentProps<typeof ChecklistLinks> {
  reviews: boolean;
  curates: boolean;
}

/** The reader's own part in the library. */
export function LibraryTasks({ reviews, curates, viewer }: LibraryTasksProps) {
  return (
    <section aria-labelledby="my-library">
      <h2 className="govuk-heading-m" id="my-library">
        Your part
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <TextLink to="/library/submissions">My submissions</TextLink>
        </li>
        <li>
          <TextLink to="/library/searches">My searches</TextLink>
          <span className="rt-under">Those you save, with mail of what is new in them</span>
        </li>
        <li>
          <TextLink to="/library/gaps">What is missing</TextLink>
          <span className="rt-under">What members looked for and did not find</span>
        </li>
        <ChecklistLinks viewer={viewer} />
        <li>
          <TextLink to="/training">Training</TextLink>
          <span className="rt-under">Courses and their sessions, to book a place</span>
        </li>
        <li>
          <TextLink to="/calls">Calls for examples</TextLink>
          <span className="rt-under">What everybody is asked for, to fill what is missing</span>
        </li>
        {curates && (
          <li>
            <TextLink to="/library/examples">Examples to read</TextLink>
            <span className="rt-under">What was sent in answer to calls</span>
          </li>
        )}
        <li>
          <TextLink to="/library/review">Review desk</TextLink>
          <span className="rt-under">
            {reviews
              ? 'Submissions to review, and what is to be looked at again'
              : 'What you see to and is to be looked at again'}
          </span>
        </li>
      </ul>
    </section>
  );
}
