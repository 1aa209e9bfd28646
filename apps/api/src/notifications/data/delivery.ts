/** What a message is about. */
export type DeliveryKind =
  | 'MEETING_SCHEDULED'
  | 'MEETING_RESCHEDULED'
  | 'MEETING_CHANGED'
  | 'MEETING_CANCELLED'
  | 'MEETING_DEPUTY'
  | 'MEETING_RELEASED'
  | 'MEETING_LEFT'
  | 'DATE_POLL_ASKED'
  | 'DATE_POLL_TIMES_ADDED'
  | 'DATE_POLL_REMINDER'
  | 'DATE_POLL_ENDED'
  | 'DATE_POLL_CLOSED'
  | 'DATE_POLL_ALL_ANSWERED'
  | 'SERIES_SCHEDULED'
  | 'SERIES_CHANGED'
  | 'SERIES_LEFT'
  | 'MEETING_REMINDER'
  | 'ITEM_PROPOSED'
  | 'PROPOSED_ITEM_DECIDED'
  | 'INVITATION'
  | 'INVITATION_ACCEPTED'
  | 'TERM_ENDED'
  | 'PROPOSAL_RECEIVED'
  | 'PROPOSAL_OUTCOME'
  | 'EXAMPLE_RECEIVED'
  | 'EXAMPLE_OUTCOME'
  | 'EXAMPLE_PUBLISHED'
  | 'EXAMPLES_WAIT'
  | 'TRAINING_BOOKED'
  | 'TRAINING_GIVEN'
  | 'TRAINING_LEFT'
  | 'TRAINING_LEFT_QUEUE'
  | 'TRAINING_MOVED'
  | 'TRAINING_CANCELLED'
  | 'TERMS_REVIEW'
  | 'DIRECTORY_CONFIRMATION'
  | 'DECISION_REVIEW'
  | 'HANDOVER_ACCEPTED'
  | 'OVERLAP_ENDS'
  | 'OFFICER_TERM_RUNS_OUT'
  | 'TAKEN_INTO_CARE'
  | 'TERM_ENDING'
  | 'SEAT_VACANT'
  | 'DEPUTY_GONE'
  | 'INTEREST_EXPRESSED'
  | 'INTEREST_DECIDED'
  | 'NOMINATION_MADE'
  | 'NOMINATION_DECIDED'
  | 'AGREEMENT_TO_SIGN'
  | 'AGREEMENT_ENDING'
  | 'AGREEMENT_OVER'
  | 'AGREEMENT_REVIEW'
  | 'SIGHT_LOST'
  | 'LEAD_INVITATION'
  | 'LEAD_APPOINTED'
  | 'LEAD_ENDED'
  | 'AGENCY_WITHOUT_LEAD'
  | 'CONFIRMATIONS_DUE'
  | 'TERM_ENDED_BY_AGENCY'
  | 'SEATS_RETURNED'
  | 'AGENCY_LEFT_TABLE'
  | 'AGENCY_CHANGE_FAILED'
  | 'ACTION_DUE'
  | 'ACTION_OVERDUE_FOR_LEAD'
  | 'ACTION_OVERDUE_FOR_CHAIR'
  | 'ACTION_OWNER_LEFT'
  | 'PAPER_ASKED'
  | 'PAPER_DUE'
  | 'PAPER_NOT_WANTED'
  | 'PAPERS_CIRCULATED'
  | 'MINUTES_CIRCULATED'
  | 'CORRECTION_DECIDED'
  | 'RESOURCE_SUBMITTED'
  | 'RESOURCE_RETURNED'
  | 'RESOURCE_PUBLISHED'
  | 'RESOURCE_REVIEW'
  | 'SEARCH_NEWS'
  | 'GAP_FILLED'
  | 'ACTIVITY_REMINDER'
  | 'ACTIVITY_MENTION'
  | 'RESOURCE_LINK'
  | 'EXPERIENCE_WITHDRAWN'
  | 'CAMPAIGN_TO_SIGN'
  | 'CAMPAIGN_TO_SIGN_AGAIN'
  | 'CAMPAIGN_SIGN_OFF_DUE'
  | 'CAMPAIGN_REFUSED'
  | 'CAMPAIGN_SIGNED_OFF'
  | 'KIT_PROPOSED'
  | 'DIRECTORY_MESSAGE'
  | 'DIRECTORY_MESSAGES'
  | 'PASSWORD_RESET'
  | 'PASSWORD_CHANGED';

/** One message to one address about one fact. */
export interface Delivery {
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly partnershipId: string | null;
  readonly personId: string | null;
  readonly address: string;
  readonly subjectId: string | null;
  readonly meetingId: string | null;
  /** The part of a series, when the entry in calendars belongs to one. */
  readonly seriesPartId: string | null;
  readonly state: 'QUEUED' | 'SENT' | 'PARKED' | 'DROPPED';
  readonly attempts: number;
  /** How often this person's calendar was, or is about to be, told that they need not come to this meeting, or to one of its series. */
  readonly timesTakenBack: number;
}

export type NewDelivery = Pick<Delivery, 'kind' | 'personId' | 'address' | 'subjectId' | 'meetingId'> &
  Partial<Pick<Delivery, 'seriesPartId'>>;
