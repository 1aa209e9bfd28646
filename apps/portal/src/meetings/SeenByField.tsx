import { useQuery } from 'urql';
import { SeenBy } from '../agreements/SeenBy';
import { RadioField } from '../forms/ChoiceFields';
import { graphql } from '../gql';
import type { MeetingAudience } from '../gql/graphql';
import { invitedSeats, type InviteeSeat, type InviteeValues } from './invitees';
import { counted } from './words';

const SeenByChoicesQuery = graphql(`
  query SeenByChoices(
    $slug: String!
    $agreementId: ID
    $ofTable: [ID!]
    $ofStatutory: [ID!]
    $ofOfficers: [ID!]
    $ofInvited: [ID!]
  ) {
    partnership(slug: $slug) {
      id
      PARTNERSHIP: wouldBeSeenBy(whole: PARTNERSHIP, seatIds: $ofTable, agreementId: $agreementId) {
        ...SeenBy
      }
      STATUTORY: wouldBeSeenBy(whole: STATUTORY, seatIds: $ofStatutory, agreementId: $agreementId) {
        ...SeenBy
      }
      OFFICERS: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofOfficers, agreementId: $agreementId) {
        ...SeenBy
      }
      INVITED: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofInvited, agreementId: $agreementId) {
        ...SeenBy
      }
    }
  }
`);

const choices: { value: MeetingAudience; label: string; hint: string }[] = [
  {
    value: 'PARTNERSHIP',
    label: 'Everybody at the table',
    hint: 'Representatives and deputies of every core and co-opted seat, and the officers. Observers only when they are invited.',
  },
  {
    value: 'STATUTORY',
    label: 'Statutory members and the officers',
    hint: 'Seats held under a legal duty. Others do not learn that the meeting takes place, and the email says only when it is.',
  },
  {
    value: 'OFFICERS',
    label: 'The officers',
    hint: 'Chair, vice-chair and coordinator. The email says only when it is.',
  },
  {
    value: 'INVITED',
    label: 'Those invited, and nobody else',
    hint: 'Choose them below. The email says only when it is.',
  },
];

interface SeenByFieldProps {
  slug: string;
  seats: readonly InviteeSeat[];
  values: InviteeValues;
  label?: string;
}

/** Who may see the meeting; under each choice, who that would be as the form stands now. */
export function SeenByField({ slug, seats, values, label = 'Who may see this meeting?' }: SeenByFieldProps) {
  const seatIds = (seenBy: MeetingAudience) => invitedSeats(seats, { ...values, seenBy }).map(({ id }) => id);
  const [{ data }] = useQuery({
    query: SeenByChoicesQuery,
    variables: {
      slug,
      agreementId: values.agreementId || null,
      ofTable: seatIds('PARTNERSHIP'),
      ofStatutory: seatIds('STATUTORY'),
      ofOfficers: seatIds('OFFICERS'),
      ofInvited: seatIds('INVITED'),
    },
  });
  const guests = values.guests.length > 0 ? ` and ${counted(values.guests.length, 'guest')}` : '';
  return (
    <RadioField
      name="seenBy"
      label={label}
      hint="Whoever is invited sees it in any case. This cannot be changed later."
      choices={choices.map(({ value, label, hint }) => ({
        value,
        label,
        hint: (
          <>
            {hint}
            <SeenBy audience={data?.partnership?.[value]} andAlso={guests} namesShutOut={value === values.seenBy} />
          </>
        ),
      }))}
    />
  );
}
