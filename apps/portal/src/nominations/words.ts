import type { FillingStep, InterestState, NominationState } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const nominationWords: Record<NominationState, string> = {
  PENDING: 'Waits for a decision',
  APPROVED: 'Approved, invited',
  FILLED: 'Accepted',
  LAPSED: 'Came to nothing',
  DECLINED: 'Declined',
  WITHDRAWN: 'Withdrawn',
};

export const nominationTones: Record<NominationState, Tone> = {
  PENDING: 'neutral',
  APPROVED: 'neutral',
  FILLED: 'good',
  LAPSED: 'quiet',
  DECLINED: 'bad',
  WITHDRAWN: 'quiet',
};

export const interestWords: Record<InterestState, string> = {
  PENDING: 'Waits for a decision',
  TAKEN_UP: 'Taken up',
  DECLINED: 'Declined',
  WITHDRAWN: 'Withdrawn',
  CLOSED: 'Vacancy closed first',
};

export const interestTones: Record<InterestState, Tone> = {
  PENDING: 'neutral',
  TAKEN_UP: 'good',
  DECLINED: 'bad',
  WITHDRAWN: 'quiet',
  CLOSED: 'quiet',
};

/** The steps of a seat on its way to being filled, in order. */
export const steps: readonly { step: FillingStep; label: string }[] = [
  { step: 'VACANT', label: 'Vacant' },
  { step: 'ADVERTISED', label: 'Advertised' },
  { step: 'INTEREST', label: 'Interest' },
  { step: 'NOMINATED', label: 'Nominated' },
  { step: 'INVITED', label: 'Invited' },
  { step: 'FILLED', label: 'Filled' },
];

const decides = 'The chair or coordinator acts next';

/** Who acts next. */
export function nextFor(step: FillingStep, hasLead: boolean): string {
  const names = hasLead
    ? 'The agency’s lead can nominate somebody; the chair or coordinator can invite somebody.'
    : 'The agency has no lead to nominate somebody: the chair or coordinator invites directly.';
  const words: Record<FillingStep, string> = {
    VACANT: names,
    ADVERTISED: `The network has been told. ${names}`,
    INTEREST: hasLead
      ? `${decides} on the interest, or the agency’s lead nominates somebody.`
      : `${decides} on the interest.`,
    NOMINATED: `${decides}: approves or declines the nomination.`,
    INVITED: 'The person invited acts next: they have access once they accept.',
    FILLED: '',
  };
  return words[step];
}
