import type { GeographicTier, InvitationState, Office, PartnershipStatus, SeatCapacity, SeatKind } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const officeWords: Record<Office, string> = {
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice-chair',
  COORDINATOR: 'Coordinator',
  NATIONAL_COORDINATOR: 'National coordinator',
};

export const kindWords: Record<SeatKind, string> = { CORE: 'Core', CO_OPTED: 'Co-opted', OBSERVER: 'Observer' };

export const capacityWords: Record<SeatCapacity, string> = { REPRESENTATIVE: 'Representative', DEPUTY: 'Deputy' };

export const tierWords: Record<GeographicTier, string> = {
  LOCAL: 'Local',
  SUB_REGIONAL: 'Sub-regional',
  REGIONAL: 'Regional',
  NATIONAL: 'National',
};

export const statusWords: Record<PartnershipStatus, string> = {
  FORMING: 'Forming',
  ACTIVE: 'Active',
  DORMANT: 'Dormant',
  MERGED: 'Merged',
  CLOSED: 'Closed',
};

export const statusTones: Record<PartnershipStatus, Tone> = {
  FORMING: 'neutral',
  ACTIVE: 'good',
  DORMANT: 'quiet',
  MERGED: 'quiet',
  CLOSED: 'quiet',
};

export const stateWords: Record<InvitationState, string> = {
  PENDING: 'Not accepted yet',
  ACCEPTED: 'Accepted',
  EXPIRED: 'Expired',
  WITHDRAWN: 'Withdrawn',
};

export const stateTones: Record<InvitationState, Tone> = {
  PENDING: 'neutral',
  ACCEPTED: 'good',
  EXPIRED: 'bad',
  WITHDRAWN: 'quiet',
};

/** The agency, with the seat's title when it has several. */
export const seatLabel = ({ agency, title }: { agency: { name: string }; title: string }) =>
  title ? `${agency.name}, ${title}` : agency.name;
