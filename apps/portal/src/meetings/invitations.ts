import { graphql } from '../gql';
import type { InvitationRowFragment, MeetingResponse } from '../gql/graphql';
import type { AnswerLook } from '../table/Legend';
import type { TableSeat } from '../table/layout';
import { sectorOrder } from '../table/sectors';
import { seatName } from './words';

export const InvitationRowFragmentDocument = graphql(`
  fragment InvitationRow on MeetingInvitation {
    id
    role
    guestName
    agencyName
    response
    message
    respondedAt
    respondedBy {
      id
      name
    }
    person {
      id
      name
      jobTitle
      agency {
        id
        name
      }
    }
    deputy {
      id
      name
    }
    seat {
      id
      title
      memberName
      kind
      agency {
        id
        name
        sector
      }
      representative {
        id
      }
    }
  }
`);

export type InvitationRow = InvitationRowFragment;

export const tableResponse: Record<MeetingResponse, TableSeat['response']> = {
  NONE: undefined,
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  APOLOGIES: 'apologies',
  DEPUTY: 'deputy',
};

/** The seat, by the name that its agency had on the day of the meeting. */
export function invitedName({ seat, agencyName }: Pick<InvitationRow, 'seat' | 'agencyName'>) {
  const { title, agency, memberName } = seat!;
  if (memberName || !agencyName || agencyName === agency.name) return seatName(seat!);
  // What was added to the title when the seat passed on was not there that day.
  const [then = ''] = title.split(`formerly ${agencyName}`);
  return seatName({ title: then.endsWith(', ') ? then.slice(0, -2) : then, memberName, agency: { name: agencyName } });
}

export const bySector = (invitations: readonly InvitationRow[]) =>
  invitations.toSorted(
    (a, b) =>
      sectorOrder.indexOf(a.seat!.agency.sector) - sectorOrder.indexOf(b.seat!.agency.sector) ||
      invitedName(a).localeCompare(invitedName(b), 'en-GB'),
  );

/** Who is expected now: the deputy once they are sent, otherwise whoever was invited. */
export function whoInWords({ response, person, guestName, deputy, seat }: InvitationRow) {
  if (response === 'DEPUTY') return deputy ? `${deputy.name} (deputy)` : 'The deputy';
  if (person) return person.name;
  if (guestName) return guestName;
  return seat && !seat.representative ? 'Vacant' : 'Not shared with you';
}

/** "14 of 22 invited are coming (2 by deputy), 1 is tentative, 3 sent apologies, 4 have not answered." */
export function answersInWords(invitations: readonly InvitationRow[]) {
  const count = (response: MeetingResponse) => invitations.filter((each) => each.response === response).length;
  const deputies = count('DEPUTY');
  const coming = count('ACCEPTED') + deputies;
  const parts = [
    `${coming} of ${invitations.length} invited ${coming === 1 ? 'is' : 'are'} coming${deputies ? ` (${deputies} by deputy)` : ''}`,
    count('TENTATIVE') && `${count('TENTATIVE')} tentative`,
    count('APOLOGIES') && `${count('APOLOGIES')} with apologies`,
    count('NONE') && `${count('NONE')} not answered yet`,
  ].filter(Boolean);
  return `${parts.join(', ')}.`;
}

/** How answers are drawn at the table. */
export const answerLooks: readonly AnswerLook[] = [
  { label: 'Coming', answer: 'accepted' },
  { label: 'Sends deputy', answer: 'deputy' },
  { label: 'Tentative', answer: 'tentative' },
  { label: 'Apologies', answer: 'apologies' },
  { label: 'No answer yet' },
];
