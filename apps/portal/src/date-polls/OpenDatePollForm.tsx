import { useState } from 'react';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import {
  InviteeSeatFragmentDocument,
  invitedSeats,
  isObserver,
  seatIdsInput,
  type InviteeValues,
} from '../meetings/invitees';
import { SeenByField } from '../meetings/SeenByField';
import { capitalised } from '../meetings/words';
import { zoneInWords } from '../meetings/zones';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';
import { AskedFields } from './AskedFields';
import { PollFields } from './PollFields';
import { blankTime, pollInput, pollRules, type PollValues } from './pollForm';
import { PollFormViewerFragmentDocument } from './pollFormViewer';
import { useBusy } from './useBusy';

const OpenDatePollFormFragment = graphql(`
  fragment OpenDatePollForm on Partnership {
    id
    slug
    timeZone
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
`);

const OpenDatePollMutation = graphql(`
  mutation OpenDatePoll($input: OpenDatePollInput!) {
    openDatePoll(input: $input) {
      poll {
        id
        askedCount
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface Values extends PollValues, InviteeValues {
  timeZone: string;
}

interface OpenDatePollFormProps {
  partnership: FragmentType<typeof OpenDatePollFormFragment>;
  viewer?: FragmentType<typeof PollFormViewerFragmentDocument> | null;
}

export function OpenDatePollForm({ partnership: ref, viewer: viewerRef }: OpenDatePollFormProps) {
  const { id, slug, officers, ...partnership } = readFragment(OpenDatePollFormFragment, ref);
  const viewer = readFragment(PollFormViewerFragmentDocument, viewerRef);
  const seats = readFragment(InviteeSeatFragmentDocument, partnership.seats);
  const notify = useNotify();
  // One for each form: sending it twice, after a lost answer, opens one poll.
  const [requestKey] = useState(() => crypto.randomUUID());
  const [times] = useState(() => [blankTime(), blankTime()]);
  const { form, values } = useMutationForm(OpenDatePollMutation, {
    initial: {
      title: '',
      minutes: '120',
      notes: '',
      times,
      timeZone: partnership.timeZone,
      closesOn: '',
      closesTime: '17:00',
      seenBy: 'PARTNERSHIP',
      agreementId: '',
      invite: 'ALL',
      seatIds: seats.filter((seat) => !isObserver(seat)).map((seat) => seat.id),
      observerSeatIds: [],
      guests: [],
    } as Values,
    rules: pollRules,
    variables: (typed) => ({
      input: {
        ...pollInput(typed),
        partnershipId: id,
        requestKey,
        timeZone: typed.timeZone,
        seenBy: typed.seenBy,
        seatIds: seatIdsInput(seats, typed),
      },
    }),
    onDone: ({ poll }) =>
      notify(`The poll is open. ${poll!.askedCount} seats and officers are asked by email.`, `/date-polls/${poll!.id}`),
  });
  const busy = useBusy({
    slug,
    times: values.times,
    minutes: Number(values.minutes),
    timeZone: values.timeZone,
    seats,
    seatIds: invitedSeats(seats, values).map((seat) => seat.id),
    officers: officers.flatMap(({ person }) => person ?? []),
  });
  return (
    <Form form={form}>
      <PollFields
        values={values}
        timeZone={values.timeZone}
        others={viewer?.upcomingMeetings.nodes ?? []}
        busy={busy}
        zones={zonesWith(partnership.timeZone)}
      />
      <Heading level={2} size="m">
        Who
      </Heading>
      <SeenByField
        slug={slug}
        seats={seats}
        values={values}
        label="Who may see the poll, and the meeting that comes of it?"
      />
      <AskedFields seats={seats} values={values} />
      <SubmitButton>Open the poll and ask them</SubmitButton>
    </Form>
  );
}

/** The partnership's own first, then those of Europe. */
const zonesWith = (own: string) =>
  [own, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/') && zone !== own)].map(
    (zone) => ({
      value: zone,
      label: capitalised(zoneInWords(zone)),
    }),
  );
