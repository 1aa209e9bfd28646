import { useState } from 'react';
import { CheckboxesField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ChangeDatePollFormFragment as ChangedPoll } from '../gql/graphql';
import { ChangedMeanwhile } from '../meetings/ChangedMeanwhile';
import { InviteeSeatFragmentDocument } from '../meetings/invitees';
import { useChangedMeanwhile, type ComparedField } from '../meetings/useChangedMeanwhile';
import { seatName } from '../meetings/words';
import { Heading } from '../ui/Heading';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { PollFields } from './PollFields';
import { pollInput, pollRules, type PollValues } from './pollForm';
import { PollFormViewerFragmentDocument } from './pollFormViewer';
import { useBusy } from './useBusy';
import { lengthInWords, timeInWords } from './words';

const ChangeDatePollFormFragment = graphql(`
  fragment ChangeDatePollForm on DatePoll {
    id
    version
    title
    minutes
    notes
    timeZone
    closesOn
    closesTime
    times {
      id
      heldOn
      startsTime
    }
    asked {
      id
      seat {
        id
      }
    }
    partnership {
      id
      slug
      seats {
        ...InviteeSeat
      }
      officers {
        id
        person {
          id
          name
        }
      }
    }
  }
`);

const ChangeDatePollMutation = graphql(`
  mutation ChangeDatePoll($input: ChangeDatePollInput!) {
    changeDatePoll(input: $input) {
      poll {
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

interface Values extends PollValues {
  pollId: string;
  version: number;
  addSeatIds: string[];
}

const valuesOf = ({ id, version, title, minutes, notes, times, closesOn, closesTime }: ChangedPoll): Values => ({
  pollId: id,
  version,
  title,
  minutes: String(minutes),
  notes,
  times: times.map(({ id: key, heldOn, startsTime }) => ({ key, heldOn, startsTime })),
  closesOn,
  closesTime,
  addSeatIds: [],
});

const comparedFields: ComparedField<Values>[] = [
  { name: 'title', label: 'Title', inWords: ({ title }) => title.trim() },
  { name: 'minutes', label: 'Length', inWords: ({ minutes }) => lengthInWords(Number(minutes)) },
  { name: 'notes', label: 'Notes', inWords: ({ notes }) => notes.trim() },
  {
    name: 'times',
    label: 'Times on offer',
    inWords: ({ times }) =>
      times
        .map((time) => (Date.parse(time.heldOn) ? timeInWords(time) : `${time.heldOn} ${time.startsTime}`))
        .join('\n'),
  },
  { name: 'closesOn', label: 'Day on which it closes', inWords: ({ closesOn }) => closesOn },
  { name: 'closesTime', label: 'Time at which it closes', inWords: ({ closesTime }) => closesTime },
];

interface ChangeDatePollFormProps {
  poll: FragmentType<typeof ChangeDatePollFormFragment>;
  viewer?: FragmentType<typeof PollFormViewerFragmentDocument> | null;
  again: () => void;
}

export function ChangeDatePollForm({ poll: ref, viewer: viewerRef, again }: ChangeDatePollFormProps) {
  const poll = readFragment(ChangeDatePollFormFragment, ref);
  const viewer = readFragment(PollFormViewerFragmentDocument, viewerRef);
  const seats = readFragment(InviteeSeatFragmentDocument, poll.partnership?.seats ?? []);
  const notify = useNotify();
  const now = valuesOf(poll);
  const { form, values, change } = useMutationForm(ChangeDatePollMutation, {
    initial: now,
    rules: pollRules as never[],
    variables: ({ pollId, version, addSeatIds, ...content }) => ({
      input: { pollId, version, addSeatIds, ...pollInput(content) },
    }),
    onDone: () => notify('The poll is changed. Answers to the times that stay are kept.', `/date-polls/${poll.id}`),
  });
  const { differences, take, revision } = useChangedMeanwhile({
    form,
    values,
    change,
    now,
    fields: comparedFields,
    again,
  });
  const [askedBefore] = useState(() => poll.asked.flatMap(({ seat }) => seat?.id ?? []));
  const others = seats.filter(({ id }) => !askedBefore.includes(id));
  const busy = useBusy({
    slug: poll.partnership?.slug ?? '',
    times: values.times,
    minutes: Number(values.minutes),
    timeZone: poll.timeZone,
    seats,
    seatIds: [...askedBefore, ...values.addSeatIds],
    officers: (poll.partnership?.officers ?? []).flatMap(({ person }) => person ?? []),
  });
  return (
    <Form form={form}>
      <ChangedMeanwhile differences={differences} take={take} save="Save the poll" what="poll" />
      <Inset>
        A time that keeps its day and its hour keeps its answers. A time that is moved or removed loses them. When times
        are added, everyone asked is told by email.
      </Inset>
      <PollFields
        key={revision}
        values={values}
        timeZone={poll.timeZone}
        others={viewer?.upcomingMeetings.nodes ?? []}
        busy={busy}
      />
      {others.length > 0 && (
        <>
          <Heading level={2} size="m">
            Who
          </Heading>
          <CheckboxesField
            name="addSeatIds"
            label="Ask more seats (optional)"
            hint="They are asked by email. Nobody who is asked already can be left out any more."
            choices={others.map((seat) => ({
              value: seat.id,
              label: seatName(seat),
              hint: seat.representative?.person?.name ?? 'Vacant',
            }))}
          />
        </>
      )}
      <SubmitButton>Save the poll</SubmitButton>
    </Form>
  );
}
