/** What becomes of an agency. */
export type AgencyChangeKind =
  /** It is no more, and its seats are closed. */
  | 'ABOLISH'
  /** Another agency takes its seats. */
  | 'MERGE'
  /** It goes on under another name. */
  | 'RENAME';

/** How far a change of an agency has come. */
export type AgencyChangeState =
  | 'APPLIED'
  | 'CANCELLED'
  /** Its day came and it could not be done: the name was taken, or an agency was no more. */
  | 'FAILED'
  /** Takes effect on its day, at midnight. */
  | 'PLANNED';

/** Whether an agency still exists under this name. */
export type AgencyStatus = 'ABOLISHED' | 'ACTIVE' | 'MERGED' | 'RENAMED';

/** What an agenda item asks of the table. */
export type AgendaPurpose = 'DECIDE' | 'DISCUSS' | 'NOTE';

/** How far a message has come. */
export type DeliveryState =
  /** Not sent because the person may no longer see what it is about. */
  | 'DROPPED'
  /** Tried as often as we try; waits for an officer. */
  | 'PARKED'
  | 'QUEUED'
  | 'SENT';

/** The extent of the area a partnership covers. */
export type GeographicTier = 'LOCAL' | 'NATIONAL' | 'REGIONAL' | 'SUB_REGIONAL';

/** What somebody is invited to a meeting as. */
export type InvitationRole = 'GUEST' | 'OBSERVER' | 'OFFICER' | 'SEAT';

/** What has become of an invitation to a place. */
export type InvitationState =
  | 'ACCEPTED'
  /** Not accepted in time. It can be sent again. */
  | 'EXPIRED'
  | 'PENDING'
  | 'WITHDRAWN';

/** Who may see a meeting, beside those invited by name. */
export type MeetingAudience =
  /** Those invited, and nobody else. */
  | 'INVITED'
  /** Chair, vice-chair and coordinator. */
  | 'OFFICERS'
  /** Everybody with a seat at the table, observers excepted. */
  | 'PARTNERSHIP'
  /** Statutory seats and the officers. */
  | 'STATUTORY';

/** An answer to an invitation. */
export type MeetingResponse =
  | 'ACCEPTED'
  | 'APOLOGIES'
  /** The deputy attends. */
  | 'DEPUTY'
  /** Not answered yet. */
  | 'NONE'
  | 'TENTATIVE';

/** Whether a meeting will take place. */
export type MeetingStatus = 'CANCELLED' | 'SCHEDULED';

/** What somebody serves a partnership, or all of them, as. */
export type Office = 'CHAIR' | 'COORDINATOR' | 'NATIONAL_COORDINATOR' | 'VICE_CHAIR';

/** Where a partnership is in its life. */
export type PartnershipStatus = 'ACTIVE' | 'CLOSED' | 'DORMANT' | 'FORMING' | 'MERGED';

/** What a person is in a seat. */
export type SeatCapacity =
  /** Named to attend in the representative's place. */
  | 'DEPUTY'
  /** Fills the seat. */
  | 'REPRESENTATIVE';

/** How a seat came to the table, and what it may. */
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
