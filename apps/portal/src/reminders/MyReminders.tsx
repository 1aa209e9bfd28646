import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { acceptedChoices, labelOf, unansweredChoices } from './choices';

const MyRemindersFragment = graphql(`
  fragment MyReminders on Viewer {
    reminders {
      unansweredDays
      acceptedDays
      joiningInstructions
    }
  }
`);

/** On the account: what one is reminded of. */
export function MyReminders({ viewer }: { viewer: FragmentType<typeof MyRemindersFragment> }) {
  const { unansweredDays, acceptedDays, joiningInstructions } = readFragment(MyRemindersFragment, viewer).reminders;
  return (
    <>
      <Heading level={2} size="m" id="reminders">
        Reminders by mail
      </Heading>
      <SummaryList
        rows={[
          ['A meeting you have not answered', labelOf(unansweredChoices, unansweredDays)],
          ['A meeting you will attend', labelOf(acceptedChoices, acceptedDays)],
          ['How to join', joiningInstructions ? 'The day before' : 'Never'],
        ]}
      />
      <p className="govuk-body">
        <TextLink to="/account/reminders">Change your reminders</TextLink>
      </p>
    </>
  );
}
