import type { CampaignSignState, CampaignStatus, CampaignWordsPart, FoundBy } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const statusWords: Record<CampaignStatus, string> = {
  IDEA: 'Idea',
  PLANNED: 'Planned',
  SIGNED_OFF: 'Signed off',
  LIVE: 'Live',
  ENDED: 'Ended',
  EVALUATED: 'Evaluated',
  CANCELLED: 'Cancelled',
};

export const statusTones: Record<CampaignStatus, Tone> = {
  IDEA: 'quiet',
  PLANNED: 'neutral',
  SIGNED_OFF: 'neutral',
  LIVE: 'good',
  ENDED: 'quiet',
  EVALUATED: 'quiet',
  CANCELLED: 'bad',
};

/** Who sees a campaign once it is open. */
export const campaignReaders = (foundBy: FoundBy, partnership: { name: string } | null | undefined) =>
  ({
    PUBLIC: 'everybody, signed in or not',
    NETWORK: 'members of all partnerships',
    PARTNERSHIP: `everybody at the table of ${partnership?.name ?? 'one partnership'}`,
    STATUTORY: `statutory members of ${partnership?.name ?? 'one partnership'}, and its officers`,
  })[foundBy];

/** "18 October 2027 at 09:00", by the clock in the United Kingdom. */
export function momentInWords(at: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/London' }).format(new Date(at));
  return `${part({ dateStyle: 'long' })} at ${part({ hour: '2-digit', minute: '2-digit' })}`;
}

/** "1,250 calls"; just the figure where nothing says what it counts. */
export const figureInWords = (figure: number, unit: string) =>
  [figure.toLocaleString('en-GB', { maximumFractionDigits: 2 }), unit].filter(Boolean).join(' ');

export const signWords: Record<CampaignSignState, string> = {
  NOT_ASKED: 'Not asked',
  ASKED: 'No answer yet',
  ASKED_AGAIN: 'To sign again',
  SIGNED: 'Signed',
  REFUSED: 'Refused',
};

export const signTones: Record<CampaignSignState, Tone> = {
  NOT_ASKED: 'quiet',
  ASKED: 'neutral',
  ASKED_AGAIN: 'neutral',
  SIGNED: 'good',
  REFUSED: 'bad',
};

export const partWords: Record<CampaignWordsPart, string> = {
  TITLE: 'Title',
  AIM: 'Aim',
  MESSAGES: 'Messages',
  CALL_TO_ACTION: 'Call to action',
  DAYS: 'Days',
  READERS: 'Who sees it',
  OBJECTIVES: 'Objectives',
};
