export type AgencyStatus = 'ABOLISHED' | 'ACTIVE' | 'MERGED' | 'RENAMED';

export type AgendaPurpose = 'DECIDE' | 'DISCUSS' | 'NOTE';

export type DeliveryState =
  /** Not sent because the person may no longer see what it is about. */
  | 'DROPPED'
  /** Tried as often as we try; waits for an officer. */
  | 'PARKED'
  | 'QUEUED'
  | 'SENT';

export type GeographicTier = 'LOCAL' | 'NATIONAL' | 'REGIONAL' | 'SUB_REGIONAL';

export type InvitationRole = 'GUEST' | 'OBSERVER' | 'OFFICER' | 'SEAT';

export type InvitationState =
  | 'ACCEPTED'
  /** Not accepted in time. It can be sent again. */
  | 'EXPIRED'
  | 'PENDING'
  | 'WITHDRAWN';

export type MeetingAudience =
  /** Those invited, and nobody else. */
  | 'INVITED'
  /** Chair, vice-chair and coordinator. */
  | 'OFFICERS'
  /** Everybody with a seat at the table, observers excepted. */
  | 'PARTNERSHIP'
  /** Statutory seats and the officers. */
  | 'STATUTORY';

export type MeetingResponse =
  | 'ACCEPTED'
  | 'APOLOGIES'
  /** The deputy attends. */
  | 'DEPUTY'
  /** Not answered yet. */
  | 'NONE'
  | 'TENTATIVE';

export type MeetingStatus = 'CANCELLED' | 'SCHEDULED';

export type Office = 'CHAIR' | 'COORDINATOR' | 'NATIONAL_COORDINATOR' | 'VICE_CHAIR';

export type PartnershipStatus = 'ACTIVE' | 'CLOSED' | 'DORMANT' | 'FORMING' | 'MERGED';

export type SeatCapacity =
  /** Named to attend in the representative's place. */
  | 'DEPUTY'
  /** Fills the seat. */
  | 'REPRESENTATIVE';

export type SeatKind =
  /** Part of the table by the terms of reference. */
  | 'CORE'
  /** Added by a decision of the partnership. */
  | 'CO_OPTED'
  /** Attends without a vote and sees only what it is invited to. */
  | 'OBSERVER';

/** The family an agency belongs to. */
export type Sector =
  | 'ACADEMIA'
  | 'BUSINESS_AND_TRADE'
  | 'EDUCATION'
  | 'FAITH'
  | 'FIRE_AND_RESCUE'
  | 'GOVERNMENT_DEPARTMENT'
  | 'HEALTH'
  | 'HOUSING_AND_HOMELESSNESS'
  | 'IMMIGRATION_AND_BORDER'
  | 'LABOUR_INSPECTION'
  | 'LOCAL_GOVERNMENT'
  | 'POLICING'
  | 'PROBATION_AND_PRISONS'
  | 'PROSECUTION'
  | 'SURVIVORS_ORGANISATIONS'
  | 'VICTIM_SUPPORT';
