import { useState, type ComponentProps } from 'react';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { AgendaTemplateKey } from '../gql/graphql';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';
import { AgendaTemplatesFragment } from './AgendaTemplatePicker';
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
import { WhenFields, whenRules, type WhenValues } from './WhenFields';
import { WhereFields, whereRules, type WhereValues } from './WhereFields';

const ScheduleMeetingFormFragment = graphql(`
  fragment ScheduleMeetingForm on Partnership {
    id
    name
    slug
    timeZone
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
  /** Which agenda it begins with; empty for none. */
  agendaTemplate: AgendaTemplateKey | '';
}

interface ScheduleMeetingFormProps {
  partnership: FragmentType<typeof ScheduleMeetingFormFragment>;
  viewer?: FragmentType<typeof ScheduleMeetingFormViewerFragment> | null;
  templates: readonly FragmentType<typeof AgendaTemplatesFragment>[];
}

export function ScheduleMeetingForm({
  partnership: partnershipRef,
  viewer: viewerRef,
  templates: templateRefs,
}: ScheduleMeetingFormProps) {
  const fields = readFragment(ScheduleMeetingFormFragment, partnershipRef);
  const { id, name, slug, timeZone, ...partnership } = fields;
  const viewer = readFragment(ScheduleMeetingFormViewerFragment, viewerRef);
  const seats = readFragment(InviteeSeatFragmentDocument, partnership.seats);
  const templates = readFragment(AgendaTemplatesFragment, templateRefs);
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
      agendaTemplate: '',
      seenBy: 'PARTNERSHIP',
      agreementId: '',
      invite: 'ALL',
      seatIds: seats.filter((seat) => !isObserver(seat)).map((seat) => seat.id),
      observerSeatIds: [],
      guests: [],
    } as ScheduleValues,
    rules: [required('title', 'Enter a title'), ...whenRules, ...whereRules, ...guestRules],
    variables: (values) => ({ input: { ...inputOf(values, seats), partnershipId: id, requestKey } }),
    onDone: ({ meeting }) => notify(invitationsSent(meeting!, slug), `/meetings/${meeting!.id}`),
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
      <Heading level={2} size="m">
        Where
      </Heading>
      <WhereFields />
      <Heading level={2} size="m">
        Agenda
      </Heading>
      <SelectField
        name="agendaTemplate"
        label="Begin the agenda with"
        hint="You build it on a page of its own once the meeting is scheduled: order, times, and who reads which item."
        empty="No items yet"
        choices={templates.map(({ key, name: words }) => ({ value: key, label: words }))}
      />
      <Heading level={2} size="m">
        Who
      </Heading>
      <SeenByField slug={slug} seats={seats} values={values} />
      <SignatoriesField partnership={fields} />
      <InviteeFields seats={seats} values={values} vacanciesAt={`/partnerships/${slug}`} />
      <InvitationPreview
        values={values}
        agenda={templates.find(({ key }) => key === values.agendaTemplate)?.items ?? []}
        partnershipName={name}
        timeZone={timeZone}
      />
      <SubmitButton>Schedule meeting and send invitations</SubmitButton>
    </Form>
  );
}

function inputOf(values: ScheduleValues, seats: readonly InviteeSeat[]) {
  const { invite: _, observerSeatIds: __, seatIds: ___, guests, agendaTemplate, ...input } = values;
  return {
    ...input,
    agreementId: values.agreementId || null,
    agendaTemplate: agendaTemplate || null,
    seatIds: seatIdsInput(seats, values),
    guests: guests.map(({ name, email }) => ({ name: name.trim(), email: email.trim() })),
  };
}

const invitationsSent = (meeting: ComponentProps<typeof InvitationsSent>['meeting'], slug: string) => (
  <InvitationsSent meeting={meeting} vacanciesAt={`/partnerships/${slug}`} />
);
