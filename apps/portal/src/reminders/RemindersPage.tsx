import { CheckboxField, RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { acceptedChoices, unansweredChoices } from './choices';

const RemindersPageQuery = graphql(`
  query RemindersPage {
    viewer {
      ...ReminderFields
    }
  }
`);

const ReminderFieldsFragment = graphql(`
  fragment ReminderFields on Viewer {
    reminders {
      version
      unansweredDays
      acceptedDays
      joiningInstructions
    }
  }
`);

const ChooseRemindersMutation = graphql(`
  mutation ChooseReminders($input: ChooseRemindersInput!) {
    chooseReminders(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export function RemindersPage() {
  const [data, waiting] = usePageQuery(RemindersPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  return (
    <Page title="Reminders by mail" back={{ to: '/account', label: 'Your account' }}>
      <RemindersForm viewer={data.viewer} />
    </Page>
  );
}

function RemindersForm({ viewer }: { viewer: FragmentType<typeof ReminderFieldsFragment> }) {
  const { version, ...chosen } = readFragment(ReminderFieldsFragment, viewer).reminders;
  const notify = useNotify();
  const { form } = useMutationForm(ChooseRemindersMutation, {
    initial: {
      version,
      unansweredDays: String(chosen.unansweredDays),
      acceptedDays: String(chosen.acceptedDays),
      joiningInstructions: chosen.joiningInstructions,
    },
    variables: ({ unansweredDays, acceptedDays, ...rest }) => ({
      input: { ...rest, unansweredDays: Number(unansweredDays), acceptedDays: Number(acceptedDays) },
    }),
    onDone: () => notify('Your reminders are saved.', '/account'),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        Mail is sent from 8 in the morning, at the time of the place where the meeting is. When two reminders of a
        meeting fall on one day you get one.
      </p>
      <RadioField
        name="unansweredDays"
        label="Remind me of a meeting that I have not answered"
        choices={unansweredChoices}
      />
      <RadioField
        name="acceptedDays"
        label="Remind me of a meeting that I will attend"
        hint="Also of one that you may attend, or attend as a deputy."
        choices={acceptedChoices}
      />
      <CheckboxField
        name="joiningInstructions"
        label="Send me how to join on the day before"
        hint="Place, link, how to get in, and how to send apologies."
      />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
