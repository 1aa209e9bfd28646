import { useState, type ComponentProps } from 'react';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';
import { agendaInput, type AgendaDraft } from './agenda';
import { AgendaFields } from './AgendaFields';
import { agendaRules } from './agendaRules';
import { guestRules } from './GuestFields';
import { InvitationPreview } from './InvitationPreview';
import { InviteeFields } from './InviteeFields';
import {
  InviteeSeatFragmentDocument,
  isObserver,
  seatIdsInput,
  type InviteeSeat,
  type InviteeValues,
} from './invitees';
import { InvitationsSent } from './InvitationsSent';
import { PersonalDataReminder } from './PersonalDataReminder';
import { SeenByField } from './SeenByField';
import { SignatoriesField } from './SignatoriesField';
import { heldOnce, repeatsInput, repeatsRules, type RepeatsDraft } from './series/repeats';
import { RepeatsFields } from './series/RepeatsFields';
import { WhenFields, whenRules, type WhenValues } from './WhenFields';
import { WhereFields, whereRules, type WhereValues } from './WhereFields';

const ScheduleMeetingFormFragment = graphql(`
  fragment ScheduleMeetingForm on Partnership {
    id
    name
    slug
    timeZone
    region
    seats {
      ...InviteeSeat
    }
    ...SignatoriesField
    upcomingMeetings(first: 50) {
      nodes {
        id
        title
        heldOn
        startsTime
        endsTime
        status
      }
    }
  }
`);

const ScheduleMeetingFormViewerFragment = graphql(`
  fragment ScheduleMeetingFormViewer on Viewer {
    upcomingMeetings(first: 50) {
      nodes {
        id
        title
        heldOn
        startsTime
        endsTime
        status
        partnership {
          id
          name
        }
      }
    }
  }
`);

const ScheduleMeetingMutation = graphql(`
  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {
    scheduleMeeting(input: $input) {
      meeting {
        id
        series {
          id
          meetings {
            id
          }
        }
        ...InvitationsSent
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ScheduleValues extends WhenValues, WhereValues, InviteeValues {
  title: string;
  agendaItems: AgendaDraft[];
  repeats: RepeatsDraft;
}

interface ScheduleMeetingFormProps {
  partnership: FragmentType<typeof ScheduleMeetingFormFragment>;
  viewer?: FragmentType<typeof ScheduleMeetingFormViewerFragment> | null;
}

export function ScheduleMeetingForm({ partnership: partnershipRef, viewer: viewerRef }: ScheduleMeetingFormProps) {
  const fields = readFragment(ScheduleMeetingFormFragment, partnershipRef);
  const { id, name, slug, timeZone, ...partnership } = fields;
  const viewer = readFragment(ScheduleMeetingFormViewerFragment, viewerRef);
  const seats = readFragment(InviteeSeatFragmentDocument, partnership.seats);
  const notify = useNotify();
  // One for each form: sending it twice, after a lost answer, schedules one meeting.
  const [requestKey] = useState(() => crypto.randomUUID());

  const { form, values } = useMutationForm(ScheduleMeetingMutation, {
    initial: {
      title: '',
      heldOn: '',
      startsTime: '',
      endsTime: '',
      place: '',
      joiningLink: '',
      accessNotes: '',
      agendaItems: [],
      seenBy: 'PARTNERSHIP',
      agreementId: '',
      invite: 'ALL',
      seatIds: seats.filter((seat) => !isObserver(seat)).map((seat) => seat.id),
      observerSeatIds: [],
      guests: [],
      repeats: heldOnce(partnership.region),
    } as ScheduleValues,
    rules: [
      required('title', 'Enter a title'),
      ...whenRules,
      ...repeatsRules,
      ...whereRules,
      ...agendaRules,
      ...guestRules,
    ],
    variables: (values) => ({ input: { ...inputOf(values, seats), partnershipId: id, requestKey } }),
    onDone: ({ meeting }) =>
      notify(
        invitationsSent(meeting!, slug),
        meeting!.series ? `/meeting-series/${meeting!.series.id}` : `/meetings/${meeting!.id}`,
      ),
  });

  const others = [...partnership.upcomingMeetings.nodes, ...(viewer?.upcomingMeetings.nodes ?? [])];
  return (
    <Form form={form}>
      <PersonalDataReminder />
      <TextField name="title" label="Title" hint="For example, Strategic board, December 2026" />
      <Heading level={2} size="m">
        When
      </Heading>
      <WhenFields
        values={values}
        timeZone={timeZone}
        others={[...new Map(others.map((each) => [each.id, each])).values()]}
      />
      <RepeatsFields values={values} timeZone={timeZone} once="No, it is held once" />
      <Heading level={2} size="m">
        Where
      </Heading>
      <WhereFields />
      <Heading level={2} size="m">
        Agenda
      </Heading>
      <AgendaFields startsTime={values.startsTime} endsTime={values.endsTime} />
      <Heading level={2} size="m">
        Who
      </Heading>
      <SeenByField slug={slug} seats={seats} values={values} />
      <SignatoriesField partnership={fields} />
      <InviteeFields seats={seats} values={values} vacanciesAt={`/partnerships/${slug}`} />
      <InvitationPreview values={values} partnershipName={name} timeZone={timeZone} />
      <SubmitButton>
        {values.repeats.pattern ? 'Schedule series and send invitations' : 'Schedule meeting and send invitations'}
      </SubmitButton>
    </Form>
  );
}

function inputOf(values: ScheduleValues, seats: readonly InviteeSeat[]) {
  const { invite: _, observerSeatIds: __, seatIds: ___, guests, agendaItems, ...input } = values;
  return {
    ...input,
    repeats: repeatsInput(values.repeats),
    agreementId: values.agreementId || null,
    agendaItems: agendaInput(agendaItems),
    seatIds: seatIdsInput(seats, values),
    guests: guests.map(({ name, email }) => ({ name: name.trim(), email: email.trim() })),
  };
}

const invitationsSent = (meeting: ComponentProps<typeof InvitationsSent>['meeting'], slug: string) => (
  <InvitationsSent meeting={meeting} vacanciesAt={`/partnerships/${slug}`} />
);
