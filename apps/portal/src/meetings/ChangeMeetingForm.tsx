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
import { agendaInput, draftOf, minutesOf, type AgendaDraft } from './agenda';
import { AgendaFields } from './AgendaFields';
import { agendaRules } from './agendaRules';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { PersonalDataReminder } from './PersonalDataReminder';
import { useChangedMeanwhile, type ComparedField } from './useChangedMeanwhile';
import { WhereFields, whereRules, type WhereValues } from './WhereFields';
import { purposeWords } from './words';

const ChangeMeetingFormFragment = graphql(`
  fragment ChangeMeetingForm on Meeting {
    id
    version
    title
    place
    joiningLink
    accessNotes
    startsTime
    endsTime
    agendaItems {
      id
      title
      presenter
      minutes
      purpose
    }
    viewerCan {
      reschedule
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
  agendaItems: AgendaDraft[];
}

const valuesOf = ({
  id,
  version,
  title,
  place,
  joiningLink,
  accessNotes,
  agendaItems,
}: ChangedMeeting): ChangeValues => ({
  meetingId: id,
  version,
  title,
  place,
  joiningLink,
  accessNotes,
  agendaItems: agendaItems.map(draftOf),
});

const comparedFields: ComparedField<ChangeValues>[] = [
  { name: 'title', label: 'Title', inWords: ({ title }) => title.trim() },
  { name: 'place', label: 'Place', inWords: ({ place }) => place.trim() },
  { name: 'joiningLink', label: 'Joining link', inWords: ({ joiningLink }) => joiningLink.trim() },
  { name: 'accessNotes', label: 'Getting in and taking part', inWords: ({ accessNotes }) => accessNotes.trim() },
  { name: 'agendaItems', label: 'Agenda', inWords: ({ agendaItems }) => agendaItems.map(itemInWords).join('\n') },
];

function itemInWords({ title, presenter, minutes, purpose }: AgendaDraft, index: number) {
  const facts = [
    presenter.trim(),
    minutesOf(minutes) !== null && `${minutesOf(minutes)} min`,
    purposeWords[purpose].toLowerCase(),
  ];
  return `${index + 1}. ${title.trim()} (${facts.filter(Boolean).join(', ')})`;
}

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
    rules: [required('title', 'Enter a title'), ...whereRules, ...agendaRules],
    variables: ({ agendaItems, ...input }) => ({
      input: {
        ...input,
        // An item that somebody else has removed meanwhile is added anew.
        agendaItems: agendaInput(
          agendaItems.map((item) =>
            meeting.agendaItems.some(({ id }) => id === item.id) ? item : { ...item, id: undefined },
          ),
        ),
      },
    }),
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
      <PersonalDataReminder />
      <TextField name="title" label="Title" />
      <Heading level={2} size="m">
        Where
      </Heading>
      <WhereFields />
      <Heading level={2} size="m">
        Agenda
      </Heading>
      <AgendaFields startsTime={meeting.startsTime} endsTime={meeting.endsTime} />
      <SubmitButton>Save changes</SubmitButton>
    </Form>
  );
}
