import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';

/** The meeting was open to the reader a moment ago. */
export function MeetingGone() {
  return (
    <Page title="This meeting is no longer open to you">
      <p className="govuk-body" role="alert">
        It was closed to you while you were reading. Most often that is because your seat or office has ended, or you
        are no longer invited.
      </p>
      <p className="govuk-body">If you think that is a mistake, ask the partnership’s coordinator.</p>
      <p className="govuk-body">
        <TextLink to="/">Go to your home page</TextLink>
      </p>
    </Page>
  );
}
