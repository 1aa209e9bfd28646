import type { MeetingResponse } from '../gql/graphql';

interface Invited {
  response: MeetingResponse;
  person?: { name: string } | null;
  deputy?: { name: string } | null;
  /** Whether the reader is the deputy rather than the one expected. */
  isDeputy: boolean;
}

export interface Answer {
  response: MeetingResponse;
  label: string;
}

/** The answers on offer, in the reader's own words. */
export function myAnswers({ person, deputy, isDeputy }: Invited): Answer[] {
  if (isDeputy) {
    return [
      { response: 'DEPUTY', label: 'I will attend as deputy' },
      ...(person ? [{ response: 'ACCEPTED' as const, label: `${person.name} attends` }] : []),
      { response: 'TENTATIVE', label: 'Tentative' },
      { response: 'APOLOGIES', label: 'Send apologies for the seat' },
    ];
  }
  return [
    { response: 'ACCEPTED', label: 'Accept' },
    { response: 'TENTATIVE', label: 'Tentative' },
    { response: 'APOLOGIES', label: 'Send apologies' },
    ...(deputy ? [{ response: 'DEPUTY' as const, label: `Send my deputy, ${deputy.name}` }] : []),
  ];
}

export function myAnswerInWords({ response, person, deputy, isDeputy }: Invited) {
  const who = isDeputy ? (person?.name ?? 'The representative') : 'You';
  switch (response) {
    case 'ACCEPTED':
      return isDeputy ? `${who} is coming.` : 'You are coming.';
    case 'TENTATIVE':
      return isDeputy ? 'Tentative: it is not certain that the seat is filled.' : 'You may come.';
    case 'APOLOGIES':
      return isDeputy ? 'Apologies were sent for the seat.' : 'You sent apologies.';
    case 'DEPUTY':
      return isDeputy
        ? `You attend in place of ${person?.name ?? 'the representative'}.`
        : `${deputy?.name ?? 'Your deputy'} comes in your place.`;
    case 'NONE':
      return 'No answer yet.';
  }
}

/** The answers that an officer can record for somebody else. */
export function answersFor({ deputy }: { deputy?: { name: string } | null }): Answer[] {
  return [
    { response: 'ACCEPTED', label: 'Coming' },
    { response: 'TENTATIVE', label: 'Tentative' },
    { response: 'APOLOGIES', label: 'Apologies' },
    ...(deputy ? [{ response: 'DEPUTY' as const, label: `The deputy comes: ${deputy.name}` }] : []),
  ];
}
