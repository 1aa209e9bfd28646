import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { TextLink } from '../ui/TextLink';
import { FeedButtons } from './FeedButtons';

const PutInCalendarFragment = graphql(`
  fragment PutInCalendar on Partnership {
    id
    name
    calendarFeed {
      id
      ...FeedButtons
    }
  }
`);

/** On the meetings of a partnership: their own address for a calendar program. */
export function PutInCalendar({ partnership: ref }: { partnership: FragmentType<typeof PutInCalendarFragment> }) {
  const partnership = readFragment(PutInCalendarFragment, ref);
  return (
    <>
      <Heading level={2} size="m" id="calendar">
        Put these meetings in your calendar
      </Heading>
      <p className="govuk-body">
        Outlook, Google and other calendars can read the meetings of this partnership from a secret address and keep
        them up to date. For those of all your partnerships together,{' '}
        <TextLink to="/account">see your account</TextLink>.
      </p>
      <FeedButtons feed={partnership.calendarFeed} partnership={partnership} />
    </>
  );
}
