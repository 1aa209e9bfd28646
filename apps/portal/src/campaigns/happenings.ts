import type { CampaignHappeningKind } from '../gql/enums';

interface Happened {
  readonly kind: CampaignHappeningKind;
  readonly what: string;
  readonly times: number;
}

/** What happened, before the name of what it happened to. */
export const happened = ({ kind, what, times }: Happened): string =>
  ({
    BEGUN: 'The campaign was begun',
    PLANNED: 'It became a plan',
    ASKED_TO_SIGN: 'Partners were asked to sign it off',
    SIGNED: 'Signed off',
    REFUSED: `Refused: ${what}`,
    SIGNED_OFF: 'All partners have signed',
    LAUNCHED: 'It was launched',
    ENDED: 'It ended',
    EVALUATED: 'It was evaluated',
    CANCELLED: 'It was cancelled',
    ACTIVITY_ADDED: 'Added to the plan:',
    ACTIVITY_UNDER_WAY: 'Under way:',
    ACTIVITY_DONE: 'Done:',
    ACTIVITY_DROPPED: 'Dropped:',
    READ: times === 1 ? 'A reading was entered:' : `${times} readings were entered:`,
    CORRECTED: times === 1 ? 'A reading was corrected:' : `${times} readings were corrected:`,
    ASSET_ADDED: 'An asset was added:',
    KIT_TAKEN: 'Taken from the national campaign:',
    GIVEN: 'Said what it gives',
  })[kind];

interface Thing {
  readonly kind: CampaignHappeningKind;
  readonly thingId?: string | null;
}

/** The page of what it happened to; none of the campaign itself. */
export function pageOf(campaignId: string, { kind, thingId }: Thing): string | undefined {
  if (!thingId) return undefined;
  if (kind === 'ASSET_ADDED') return `/campaigns/${campaignId}/assets`;
  return `/campaigns/${campaignId}/${kind.startsWith('ACTIVITY') ? 'plan' : 'results'}/${thingId}`;
}
