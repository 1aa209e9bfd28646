import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ChangeMeetingFormFragment as ChangedMeeting } from '../gql/graphql';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';
import { TextLink } from '../ui/TextLink';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { PersonalDataReminder } from './PersonalDataReminder';
import { useChangedMeanwhile, type ComparedField } from './useChangedMeanwhile';
import { WhereFields, whereRules, type WhereValues } from './WhereFields';

const ChangeMeetingFormFragment = graphql(`
  fragment ChangeMeetingForm on Meeting {
    id
    version
    title
    place
    joiningLink
    accessNotes
    viewerCan {
      reschedule
      buildAgenda
    }
  }
`);

const ChangeMeetingMutation = graphql(`
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    changeMeeting(input: $input) {
      meeting {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ChangeValues extends WhereValues {
  meetingId: string;
  version: number;
  title: string;
}

const valuesOf = ({ id, version, title, place, joiningLink, accessNotes }: ChangedMeeting): ChangeValues => ({
  meetingId: id,
  version,
  title,
  place,
  joiningLink,
  accessNotes,
});

const comparedFields: ComparedField<ChangeValues>[] = [
  { name: 'title', label: 'Title', inWords: ({ title }) => title.trim() },
  { name: 'place', label: 'Place', inWords: ({ place }) => place.trim() },
  { name: 'joiningLink', label: 'Joining link', inWords: ({ joiningLink }) => joiningLink.trim() },
  { name: 'accessNotes', label: 'Getting in and taking part', inWords: ({ accessNotes }) => accessNotes.trim() },
];

interface ChangeMeetingFormProps {
  meeting: FragmentType<typeof ChangeMeetingFormFragment>;
  again: () => void;
}

export function ChangeMeetingForm({ meeting: ref, again }: ChangeMeetingFormProps) {
  const meeting = readFragment(ChangeMeetingFormFragment, ref);
  const notify = useNotify();
  const now = valuesOf(meeting);
  const { form, values, change } = useMutationForm(ChangeMeetingMutation, {
    initial: now,
    rules: [required('title', 'Enter a title'), ...whereRules],
    variables: (input) => ({ input }),
    onDone: () => notify('The meeting is changed. Everyone invited is told by email.', `/meetings/${meeting.id}`),
  });
  const { differences, take } = useChangedMeanwhile({ form, values, change, now, fields: comparedFields, again });
  return (
    <Form form={form}>
      <ChangedMeanwhile differences={differences} take={take} save="Save changes" />
      {meeting.viewerCan.reschedule && (
        <p className="govuk-body">
          To change the date or the time,{' '}
          <TextLink to={`/meetings/${meeting.id}/reschedule`}>reschedule the meeting</TextLink>.
        </p>
      )}
      {meeting.viewerCan.buildAgenda && (
        <p className="govuk-body">
          The agenda has <TextLink to={`/meetings/${meeting.id}/agenda`}>a page of its own</TextLink>.
        </p>
      )}
      <PersonalDataReminder />
      <TextField name="title" label="Title" />
      <Heading level={2} size="m">
        Where
      </Heading>
      <WhereFields />
      <SubmitButton>Save changes</SubmitButton>
    </Form>
  );
}
