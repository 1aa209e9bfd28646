import { useState } from 'react';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { agendaInput, draftOf, minutesOf, type AgendaDraft } from './agenda';
import { AgendaFields } from './AgendaFields';
import { agendaRules } from './agendaRules';
import { AgendaTemplatePicker, type AgendaTemplatesFragment } from './AgendaTemplatePicker';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { PersonalDataReminder } from './PersonalDataReminder';
import { useChangedMeanwhile, type ComparedField } from './useChangedMeanwhile';
import { partWords, purposeWords, seatName } from './words';

const BuildAgendaFormFragment = graphql(`
  fragment BuildAgendaForm on Meeting {
    id
    agendaVersion
    startsAt
    endsAt
    timeZone
    parts
    nameableSeats {
      id
      title
      memberName
      agency {
        id
        name
      }
      representative {
        id
        person {
          id
          name
        }
      }
    }
    agendaItems {
      id
      heading
      title
      presenter
      minutes
      purpose
      notes
      content
      seenBy
      isHidden
      marking
      handling
      seats {
        id
      }
    }
  }
`);

const BuildAgendaMutation = graphql(`
  mutation BuildAgenda($input: BuildAgendaInput!) {
    buildAgenda(input: $input) {
      meeting {
        id
        agendaVersion
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AgendaValues {
  meetingId: string;
  version: number;
  agendaItems: AgendaDraft[];
}

const comparedFields: ComparedField<AgendaValues>[] = [
  { name: 'agendaItems', label: 'Agenda', inWords: ({ agendaItems }) => agendaItems.map(itemInWords).join('\n') },
];

function itemInWords(item: AgendaDraft, index: number) {
  const { heading, title, presenter, minutes, purpose, seenBy, notes, marking } = item;
  const facts = [
    presenter.trim(),
    minutesOf(minutes) !== null && `${minutesOf(minutes)} min`,
    purposeWords[purpose].toLowerCase(),
    seenBy !== 'EVERYBODY' && `seen by ${partWords[seenBy]}`,
    marking === 'OFFICIAL_SENSITIVE' && 'OFFICIAL-SENSITIVE',
    notes.trim(),
  ];
  return `${heading ? `${heading}: ` : ''}${index + 1}. ${title.trim()} (${facts.filter(Boolean).join(', ')})`;
}

interface BuildAgendaFormProps {
  meeting: FragmentType<typeof BuildAgendaFormFragment>;
  templates: readonly FragmentType<typeof AgendaTemplatesFragment>[];
  again: () => void;
}

export function BuildAgendaForm({ meeting: ref, templates, again }: BuildAgendaFormProps) {
  const meeting = readFragment(BuildAgendaFormFragment, ref);
  const notify = useNotify();
  const now: AgendaValues = {
    meetingId: meeting.id,
    version: meeting.agendaVersion ?? 0,
    agendaItems: meeting.agendaItems.map(draftOf),
  };
  const { form, values, change } = useMutationForm(BuildAgendaMutation, {
    initial: now,
    rules: agendaRules,
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
    onDone: () => notify('The agenda is saved.', `/meetings/${meeting.id}`),
  });
  const { differences, take } = useChangedMeanwhile({ form, values, change, now, fields: comparedFields, again });
  const [begunWith] = useState(() => new Set(meeting.agendaItems.map(({ id }) => id)));
  const theirs = differences
    ? now.agendaItems.filter(({ id }) => id && !begunWith.has(id) && !values.agendaItems.some((item) => item.id === id))
    : [];
  return (
    <Form form={form}>
      <ChangedMeanwhile differences={differences} take={take} save="Save the agenda" />
      {theirs.length > 0 && (
        <Inset>
          <p>Added by them, and not in your list: {theirs.map(({ title }) => title).join('; ')}.</p>
          <p>
            <TextButton
              onPress={() => change((typed) => ({ ...typed, agendaItems: [...typed.agendaItems, ...theirs] }))}
            >
              Add {theirs.length === 1 ? 'it' : 'them'} to mine
            </TextButton>
          </p>
        </Inset>
      )}
      <PersonalDataReminder />
      <AgendaTemplatePicker
        templates={templates}
        parts={meeting.parts}
        items={values.agendaItems}
        onFill={(agendaItems) => change((typed) => ({ ...typed, agendaItems }))}
      />
      <AgendaFields
        startsAt={meeting.startsAt}
        endsAt={meeting.endsAt}
        timeZone={meeting.timeZone}
        parts={meeting.parts}
        seats={meeting.nameableSeats.map((seat) => ({
          value: seat.id,
          label: seatName(seat),
          hint: seat.representative?.person?.name,
        }))}
      />
      <SubmitButton>Save the agenda</SubmitButton>
    </Form>
  );
}
