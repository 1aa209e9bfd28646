export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
// Generated from schema.graphql by `npm run generate`; not edited by hand.

/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, in UTC, as ISO 8601 with milliseconds: 2026-11-21T09:30:00.000Z */
  DateTime: { input: string; output: string; }
  /** A calendar day without a time: 2026-11-21 */
  LocalDate: { input: string; output: string; }
  /** A time on the wall clock of the place concerned, without a zone: 09:30 */
  LocalTime: { input: string; output: string; }
};

export type AcceptInvitationInput = {
  /** What they do for their agency; empty when left out. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Needed when the address has no account yet. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Needed when the address has no account yet. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** From the link that was sent. */
  token: Scalars['String']['input'];
};

export type AcceptInvitationPayload = {
  /** The partnership whose table the person has joined. */
  partnershipSlug?: Maybe<Scalars['String']['output']>;
  problems: Array<Problem>;
  viewer?: Maybe<Viewer>;
};

export type AcceptLeadInvitationInput = {
  /** What they do for their agency; empty when left out. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Needed when the address has no account yet. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Needed when the address has no account yet. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** From the link that was sent. */
  token: Scalars['String']['input'];
};

export type AcceptLeadInvitationPayload = {
  /** The agency that the person now speaks for. */
  agencyId?: Maybe<Scalars['ID']['output']>;
  problems: Array<Problem>;
  viewer?: Maybe<Viewer>;
};

export type AddSeatInput = {
  /** An agency that is known; or leave out and fill in `newAgency`. */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Held under a legal duty. */
  isStatutory: Scalars['Boolean']['input'];
  kind: SeatKind;
  /** An agency that is not known yet; or leave out and give `agencyId`. */
  newAgency?: InputMaybe<NewAgencyInput>;
  partnershipId: Scalars['ID']['input'];
  /** Tells two seats of one agency apart; none when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A legal body that may hold seats: a police force, a council, a charity. */
export type Agency = {
  /** What kind of body within its sector: police force, unitary council, NHS trust, national charity. */
  agencyType: Scalars['String']['output'];
  /** That it was or is to be renamed, merged or abolished, latest first; empty when the network is not shared with you. */
  changes: Array<AgencyChange>;
  /** Domains of its mail addresses; empty for people who see no partnership. */
  emailDomains: Array<Scalars['String']['output']>;
  /** What it was called before, newest first. */
  formerNames: Array<AgencyName>;
  id: Scalars['ID']['output'];
  /** Offers to speak for it that wait for an answer; empty when they are not shared with you. */
  leadInvitations: Array<LeadInvitation>;
  /** Who speaks for it now; empty when the network is not shared with you. */
  leads: Array<AgencyLead>;
  name: Scalars['String']['output'];
  /** What it was called on that day. */
  nameOn: Scalars['String']['output'];
  /** People who fill its seats now, by name, as far as they are shared with you. */
  people: AgencyPeopleConnection;
  /** Agencies that were merged into it, by name. */
  predecessors: Array<Agency>;
  /** Its seats at tables, as far as they are shared with you, by partnership. Those closed for good are left out. */
  seats: AgencySeatConnection;
  sector: Sector;
  status: AgencyStatus;
  /** The agency that took over from this one; null while it is active or when none did. */
  succeededBy?: Maybe<Agency>;
  /** The day it was renamed, merged or abolished. */
  succeededOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whoever fills its seats now, as representative or deputy, as far as they are shared with you; those not confirmed for longest first. */
  terms: AgencyTermConnection;
  /** How many of these terms are to be confirmed. */
  termsToConfirm: Scalars['Int']['output'];
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: AgencyAbilities;
};


/** A legal body that may hold seats: a police force, a council, a charity. */
export type AgencyNameOnArgs = {
  day: Scalars['LocalDate']['input'];
};


/** A legal body that may hold seats: a police force, a council, a charity. */
export type AgencyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal body that may hold seats: a police force, a council, a charity. */
export type AgencySeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
  vacant?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A legal body that may hold seats: a police force, a council, a charity. */
export type AgencyTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What you may do about this agency now. */
export type AgencyAbilities = {
  /** Name somebody who speaks for it. */
  appointLead: Scalars['Boolean']['output'];
  /** Rename it, merge it into another, or abolish it. */
  change: Scalars['Boolean']['output'];
  /** Confirm and end those who fill its seats. */
  confirm: Scalars['Boolean']['output'];
};

/** That an agency is renamed, merged into another or abolished on a day. */
export type AgencyChange = {
  agency: Agency;
  /** What it was called when this took effect; empty until then. */
  formerName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: AgencyChangeKind;
  /** What it is called from that day; empty unless it is renamed. */
  newName: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  recordedBy?: Maybe<Person>;
  state: AgencyChangeState;
  /** The agency that takes its seats; null unless it is merged. */
  successor?: Maybe<Agency>;
  takesEffectOn: Scalars['LocalDate']['output'];
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: AgencyChangeAbilities;
};

/** What you may do about what is planned. */
export type AgencyChangeAbilities = {
  /** Call it off; until it takes effect. */
  cancel: Scalars['Boolean']['output'];
};

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

export type AgencyConnection = {
  edges: Array<AgencyEdge>;
  nodes: Array<Agency>;
  pageInfo: PageInfo;
};

export type AgencyEdge = {
  cursor: Scalars['String']['output'];
  node: Agency;
};

/** Somebody who speaks for an agency: its single point of contact, or one of them. */
export type AgencyLead = {
  agency: Agency;
  appointedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Null when the person is not shared with you. */
  person?: Maybe<Person>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: AgencyLeadAbilities;
};

/** What you may do about this lead now. */
export type AgencyLeadAbilities = {
  /** End it; of oneself, step down. */
  end: Scalars['Boolean']['output'];
};

/** What an agency was called until a day. */
export type AgencyName = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The first day on which it was no longer called so. */
  until: Scalars['LocalDate']['output'];
};

export type AgencyPayload = {
  agency?: Maybe<Agency>;
  problems: Array<Problem>;
};

export type AgencyPeopleConnection = {
  edges: Array<AgencyPersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
};

export type AgencyPersonEdge = {
  cursor: Scalars['String']['output'];
  node: Person;
};

export type AgencySeatConnection = {
  edges: Array<AgencySeatEdge>;
  nodes: Array<Seat>;
  pageInfo: PageInfo;
  /** How many there are in all, up to 1000. */
  totalCount: Scalars['Int']['output'];
};

export type AgencySeatEdge = {
  cursor: Scalars['String']['output'];
  node: Seat;
};

/** Whether an agency still exists under this name. */
export type AgencyStatus =
  | 'ABOLISHED'
  | 'ACTIVE'
  | 'MERGED'
  | 'RENAMED';

export type AgencyTermConnection = {
  edges: Array<AgencyTermEdge>;
  nodes: Array<SeatTerm>;
  pageInfo: PageInfo;
  /** How many there are in all, up to 1000. */
  totalCount: Scalars['Int']['output'];
};

export type AgencyTermEdge = {
  cursor: Scalars['String']['output'];
  node: SeatTerm;
};

/** One thing on an agenda, in its place. */
export type AgendaItem = {
  id: Scalars['ID']['output'];
  /** Minutes allotted; null when not stated. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** 1 for the first. */
  position: Scalars['Int']['output'];
  /** Who presents it, as text; empty when nobody is named. */
  presenter: Scalars['String']['output'];
  purpose: AgendaPurpose;
  title: Scalars['String']['output'];
};

export type AgendaItemInput = {
  /** The item that is changed; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Minutes allotted, 1 to 480; none stated when left out. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Who presents it, as text; nobody named when left out. */
  presenter?: InputMaybe<Scalars['String']['input']>;
  purpose: AgendaPurpose;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What an agenda item asks of the table. */
export type AgendaPurpose =
  | 'DECIDE'
  | 'DISCUSS'
  | 'NOTE';

/** Either `personId` or `email`. */
export type AppointLeadInput = {
  agencyId: Scalars['ID']['input'];
  /** Where to send an invitation. The answer does not tell whether the address has an account. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Somebody with an account: they speak for the agency at once. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** That a secret calendar address exists, and since when. */
export type CalendarFeed = {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

export type CancelAgencyChangeInput = {
  changeId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type CancelMeetingInput = {
  meetingId: Scalars['ID']['input'];
  /** Told to everyone invited, unless the meeting is restricted; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeAgencyInput = {
  agencyId: Scalars['ID']['input'];
  kind: AgencyChangeKind;
  /** Only to rename; 2 to 200 characters. */
  newName?: InputMaybe<Scalars['String']['input']>;
  /** Only to merge: the agency that takes its seats. */
  successorId?: InputMaybe<Scalars['ID']['input']>;
  /** Five years back at most, and five ahead. Up to today it takes effect at once, later at that midnight. */
  takesEffectOn: Scalars['LocalDate']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeMeetingInput = {
  /** At most 2,000 characters; empty to have none. */
  accessNotes: Scalars['String']['input'];
  /** The whole agenda in its order, at most 100; items left out are removed. */
  agendaItems: Array<AgendaItemInput>;
  /** A web address, at most 1,000 characters; empty only when there is a place. */
  joiningLink: Scalars['String']['input'];
  meetingId: Scalars['ID']['input'];
  /** At most 500 characters; empty only when there is a joining link. */
  place: Scalars['String']['input'];
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeMyDetailsInput = {
  /** What you need to take part, at most 1,000 characters; may be empty. */
  accessNeeds: Scalars['String']['input'];
  /** At most 120 characters; may be empty. */
  jobTitle: Scalars['String']['input'];
  /** en or cy. */
  language: Scalars['String']['input'];
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** At most 40 characters; may be empty. */
  phone: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangePasswordInput = {
  /** WRONG_PASSWORD when it is not. */
  currentPassword: Scalars['String']['input'];
  /** 12 to 256 characters, and not one that is often tried. */
  newPassword: Scalars['String']['input'];
};

export type ChangeSeatInput = {
  /** Held under a legal duty. */
  isStatutory: Scalars['Boolean']['input'];
  kind: SeatKind;
  seatId: Scalars['ID']['input'];
  /** Tells two seats of one agency apart; none when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type CloseSeatInput = {
  seatId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ConfirmTermsInput = {
  agencyId: Scalars['ID']['input'];
  /** At most 100. */
  termIds: Array<Scalars['ID']['input']>;
};

export type ConfirmTermsPayload = {
  agency?: Maybe<Agency>;
  /** How many were confirmed; null when none could be. */
  confirmed?: Maybe<Scalars['Int']['output']>;
  problems: Array<Problem>;
};

export type CreatePartnershipInput = {
  /** The area it covers, in words; 1 to 300 characters. */
  area: Scalars['String']['input'];
  /** Where to send the invitation to coordinate it. */
  coordinatorEmail: Scalars['String']['input'];
  /** The agency that answers for it; none yet when left out. */
  hostAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 150 characters. */
  name: Scalars['String']['input'];
  /** The partnership it reports to; none when left out. */
  parentSlug?: InputMaybe<Scalars['String']['input']>;
  /** Region or nation, at most 100 characters; empty when it spans several. */
  region: Scalars['String']['input'];
  tier: GeographicTier;
};

/** One message to one person, on its way or stopped. */
export type Delivery = {
  /** Where it was to go. */
  address: Scalars['String']['output'];
  /** Times it was tried. */
  attempts: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** What it says: MEETING_SCHEDULED, INVITATION… */
  kind: Scalars['String']['output'];
  /** What the mail server said last, shortened; empty when nothing. */
  lastError: Scalars['String']['output'];
  queuedAt: Scalars['DateTime']['output'];
  /** When the mail server took it; null until then. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  state: DeliveryState;
  viewerCan: DeliveryAbilities;
};

/** What you may do with this message now. */
export type DeliveryAbilities = {
  retry: Scalars['Boolean']['output'];
};

export type DeliveryPayload = {
  delivery?: Maybe<Delivery>;
  problems: Array<Problem>;
};

/** How far a message has come. */
export type DeliveryState =
  /** Not sent because the person may no longer see what it is about. */
  | 'DROPPED'
  /** Tried as often as we try; waits for an officer. */
  | 'PARKED'
  | 'QUEUED'
  | 'SENT';

/** A file that came with a message of the demo mailbox. */
export type DemoAttachment = {
  contentType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The content as text; calendar files are text. */
  text: Scalars['String']['output'];
};

/** A message in the demo mailbox, which takes the place of a mail server when none is configured. */
export type DemoMessage = {
  attachments: Array<DemoAttachment>;
  from: Scalars['String']['output'];
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  receivedAt: Scalars['DateTime']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type DemoMessageConnection = {
  edges: Array<DemoMessageEdge>;
  nodes: Array<DemoMessage>;
  pageInfo: PageInfo;
};

export type DemoMessageEdge = {
  cursor: Scalars['String']['output'];
  node: DemoMessage;
};

export type EndLeadInput = {
  leadId: Scalars['ID']['input'];
  /** Kept with it; none when left out. At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type EndSessionInput = {
  sessionId: Scalars['ID']['input'];
};

export type EndTermInput = {
  /** Kept with the term; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  termId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

/** The extent of the area a partnership covers. */
export type GeographicTier =
  | 'LOCAL'
  | 'NATIONAL'
  | 'REGIONAL'
  | 'SUB_REGIONAL';

/** Somebody without a seat, invited to this meeting only. */
export type GuestInput = {
  email: Scalars['String']['input'];
  /** What the guest is called to everybody who may see the meeting. */
  name: Scalars['String']['input'];
};

/** An invitation by email into a seat or an office. */
export type Invitation = {
  /** Who took the place; null until somebody has, or when they are not shared with you. */
  acceptedBy?: Maybe<Person>;
  /** The agency of the seat as it was called when the invitation was accepted, or is today; null for an office. */
  agencyName?: Maybe<Scalars['String']['output']>;
  /** What they would be in the seat; null for an office. */
  capacity?: Maybe<SeatCapacity>;
  /** The address it was sent to; it can be accepted for that address only. */
  email: Scalars['String']['output'];
  /** The last day; null when open-ended. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When its link stops working. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  invitedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  invitedBy?: Maybe<Person>;
  /** Whether the office is to be held beside whoever else holds it. */
  jointly: Scalars['Boolean']['output'];
  /** The office to be held; null for a seat. */
  office?: Maybe<Office>;
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** The seat to be filled; null for an office. */
  seat?: Maybe<Seat>;
  /** The first day in the place. */
  startsOn: Scalars['LocalDate']['output'];
  state: InvitationState;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: InvitationAbilities;
};

/** What you may do with this invitation now. */
export type InvitationAbilities = {
  resend: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type InvitationConnection = {
  edges: Array<InvitationEdge>;
  nodes: Array<Invitation>;
  pageInfo: PageInfo;
};

export type InvitationEdge = {
  cursor: Scalars['String']['output'];
  node: Invitation;
};

export type InvitationInput = {
  invitationId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type InvitationPayload = {
  invitation?: Maybe<Invitation>;
  problems: Array<Problem>;
};

/** What an invitation says to the person who holds its link, before they accept. */
export type InvitationPreview = {
  /** The agency whose seat is to be filled; null for an office. */
  agencyName?: Maybe<Scalars['String']['output']>;
  /** What they would be in the seat; null for an office. */
  capacity?: Maybe<SeatCapacity>;
  /** The address it was sent to; it can be accepted for that address only. */
  email: Scalars['String']['output'];
  /** Whether that address already has an account, so that the person signs in instead of choosing a password. */
  hasAccount: Scalars['Boolean']['output'];
  /** The name of whoever invited. */
  invitedBy: Scalars['String']['output'];
  /** The office offered; null for a seat. */
  office?: Maybe<Office>;
  partnershipName: Scalars['String']['output'];
  state: InvitationState;
};

/** What somebody is invited to a meeting as. */
export type InvitationRole =
  | 'GUEST'
  | 'OBSERVER'
  | 'OFFICER'
  | 'SEAT';

/** What has become of an invitation to a place. */
export type InvitationState =
  | 'ACCEPTED'
  /** Not accepted in time. It can be sent again. */
  | 'EXPIRED'
  | 'PENDING'
  | 'WITHDRAWN';

export type InviteInput = {
  /** At most 200. */
  lines: Array<InviteLineInput>;
  partnershipId: Scalars['ID']['input'];
};

/** Either `seatId` with `capacity`, or `office`. */
export type InviteLineInput = {
  /** Representative when left out; only with `seatId`. */
  capacity?: InputMaybe<SeatCapacity>;
  email: Scalars['String']['input'];
  /** Last day; open-ended when left out. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Beside whoever holds the office or is invited to it, which is refused otherwise; only with `office`. */
  jointly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The office offered; left out for a seat. */
  office?: InputMaybe<Office>;
  /** The seat offered; left out for an office. */
  seatId?: InputMaybe<Scalars['ID']['input']>;
  /** First day; today when left out. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type InvitePayload = {
  problems: Array<Problem>;
  /** One answer for each line, in the same order; null when `problems` concern the whole. */
  results?: Maybe<Array<InviteResult>>;
};

/** What became of one line of many. */
export type InviteResult = {
  /** The address of the line. */
  email: Scalars['String']['output'];
  /** Null when it was not sent. */
  invitation?: Maybe<Invitation>;
  problems: Array<Problem>;
};

export type IssueCalendarFeedPayload = {
  problems: Array<Problem>;
  /** The secret address; it is not shown again. */
  url?: Maybe<Scalars['String']['output']>;
  viewer?: Maybe<Viewer>;
};

/** An offer, by mail, to speak for an agency. */
export type LeadInvitation = {
  agency: Agency;
  /** The address it was sent to; it can be accepted for that address only. */
  email: Scalars['String']['output'];
  /** When its link stops working. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  invitedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  invitedBy?: Maybe<Person>;
  state: InvitationState;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: LeadInvitationAbilities;
};

/** What you may do about this offer now. */
export type LeadInvitationAbilities = {
  withdraw: Scalars['Boolean']['output'];
};

export type LeadInvitationPayload = {
  invitation?: Maybe<LeadInvitation>;
  problems: Array<Problem>;
};

/** What an offer to speak for an agency says to whoever holds its link. */
export type LeadInvitationPreview = {
  agencyName: Scalars['String']['output'];
  /** The address it was sent to; it can be accepted for that address only. */
  email: Scalars['String']['output'];
  /** Whether that address already has an account, so that the person signs in instead of choosing a password. */
  hasAccount: Scalars['Boolean']['output'];
  /** The name of whoever invited. */
  invitedBy: Scalars['String']['output'];
  state: InvitationState;
};

/** A gathering of one partnership, with an agenda and the answers of those invited. */
export type Meeting = {
  /** How to get in, parking, hearing loop, interpreters. */
  accessNotes: Scalars['String']['output'];
  /** In their order. */
  agendaItems: Array<AgendaItem>;
  /** Why it was cancelled; empty when none was given. */
  cancelReason: Scalars['String']['output'];
  /** The instant it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Wall time at which it ends, the same day. */
  endsTime: Scalars['LocalTime']['output'];
  /** The day it is held, in its own time zone. */
  heldOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** Everybody invited: a seat, or an officer or guest by name. */
  invitations: Array<MeetingInvitation>;
  /** Where to join online; empty when there is none. */
  joiningLink: Scalars['String']['output'];
  /** Your own invitation: in person, or through the seat you fill or are deputy for. */
  myInvitation?: Maybe<MeetingInvitation>;
  /** Null when the person is not shared with you. */
  organiser?: Maybe<Person>;
  /** Mail about this meeting that could not be delivered; empty when you may not see it. */
  parkedDeliveries: Array<Delivery>;
  /** Null when the partnership is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Room and address; empty when there is none. */
  place: Scalars['String']['output'];
  /** Who may see this meeting beside those invited by name. */
  seenBy: MeetingAudience;
  /** The instant it begins, worked out from the wall time and the zone. */
  startsAt: Scalars['DateTime']['output'];
  /** Wall time at which it begins, in its own time zone. */
  startsTime: Scalars['LocalTime']['output'];
  status: MeetingStatus;
  /** IANA time zone of the wall times. */
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Pass it back when you change the meeting, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: MeetingAbilities;
};

/** What you may do with this meeting now. */
export type MeetingAbilities = {
  cancel: Scalars['Boolean']['output'];
  /** Change words and agenda; the time is another ability. */
  change: Scalars['Boolean']['output'];
  reschedule: Scalars['Boolean']['output'];
  /** Answer for yourself. */
  respond: Scalars['Boolean']['output'];
  /** Answer for others, for example after a telephone call. */
  respondForOthers: Scalars['Boolean']['output'];
};

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

export type MeetingConnection = {
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
};

export type MeetingEdge = {
  cursor: Scalars['String']['output'];
  node: Meeting;
};

/** That a seat or a person is asked to come to a meeting, and what they answered. */
export type MeetingInvitation = {
  /** The agency of the seat, as it was called on the day of the meeting; null when it is not a seat that is invited. */
  agencyName?: Maybe<Scalars['String']['output']>;
  /** Named to attend instead; null when nobody is. */
  deputy?: Maybe<Person>;
  /** What the organiser called a guest; empty for everybody else. */
  guestName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether it is yours to answer. */
  isMine: Scalars['Boolean']['output'];
  /** Null when it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** What they added to their answer. */
  message: Scalars['String']['output'];
  /** Who is expected: whoever fills the seat now, or the person invited by name. Null when the seat is vacant or the person is not shared with you. */
  person?: Maybe<Person>;
  /** When the last answer was given; null until there is one. */
  respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave the answer; a deputy or an officer may have. */
  respondedBy?: Maybe<Person>;
  response: MeetingResponse;
  role: InvitationRole;
  /** The seat invited; null for an officer without a seat and for a guest. */
  seat?: Maybe<Seat>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
};

export type MeetingInvitationPayload = {
  invitation?: Maybe<MeetingInvitation>;
  problems: Array<Problem>;
};

export type MeetingPayload = {
  meeting?: Maybe<Meeting>;
  problems: Array<Problem>;
};

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
export type MeetingStatus =
  | 'CANCELLED'
  | 'SCHEDULED';

export type Mutation = {
  /** Accepts by the link that was sent. Without an account, a name and a password make one, and the person is signed in. */
  acceptInvitation: AcceptInvitationPayload;
  /** Accepts by the link that was sent. Without an account, a name and a password make one, and the person is signed in. */
  acceptLeadInvitation: AcceptLeadInvitationPayload;
  /** Adds a seat for an agency, or for a new agency named here. */
  addSeat: SeatPayload;
  /** Names somebody who speaks for an agency: a person who is known, at once; or an address, by an invitation. */
  appointLead: AgencyPayload;
  /** Calls off what is planned for an agency. */
  cancelAgencyChange: AgencyPayload;
  /** Cannot be undone. Everyone invited is told. */
  cancelMeeting: MeetingPayload;
  /** Renames an agency, merges it into another or abolishes it: today, or on another day. */
  changeAgency: AgencyPayload;
  /** Changes title, place, notes and agenda. Not when it is held: see rescheduleMeeting. */
  changeMeeting: MeetingPayload;
  /** Changes what you say of yourself. */
  changeMyDetails: ViewerPayload;
  /** Sets a new password and signs out everywhere but here. */
  changePassword: ViewerPayload;
  /** Changes what kind of seat it is. What its representative may see changes with it, at once. */
  changeSeat: SeatPayload;
  /** Takes the seat from the table. Whoever fills it loses access at once. */
  closeSeat: SeatPayload;
  /** Says for an agency that these people still fill its seats. Terms that have ended meanwhile are passed over. */
  confirmTerms: ConfirmTermsPayload;
  /** Founds a partnership and invites whoever is to coordinate it. */
  createPartnership: PartnershipPayload;
  /** Ends for an agency the term of its representative or deputy, at whatever table. Their access ends at once. */
  endAgencyTerm: SeatPayload;
  /** Ends a lead, or steps down. */
  endLead: AgencyPayload;
  /** Ends an officer's term. What they could see as an officer is closed to them at once. */
  endOfficeTerm: PartnershipPayload;
  /** Signs out everywhere but here. */
  endOtherSessions: ViewerPayload;
  /** Ends a representative's or deputy's term. Their access ends at once. */
  endSeatTerm: SeatPayload;
  /** Signs out one device. */
  endSession: ViewerPayload;
  /** Invites one or many. Each line is answered for itself: a line with problems is not sent, the others are. */
  invite: InvitePayload;
  /** Makes a new calendar address, ending the one before. */
  issueCalendarFeed: IssueCalendarFeedPayload;
  /** Says that somebody has left an agency. What they hold through it ends at once, at every table. */
  recordLeaving: RecordLeavingPayload;
  /** Sends a link to the address if it has an account. The answer is the same when it has none. */
  requestPasswordReset: RequestPasswordResetPayload;
  /** Moves a meeting to another time. Everyone invited is told, and calendar entries move. */
  rescheduleMeeting: MeetingPayload;
  /** Sends a new link; the one before stops working. */
  resendInvitation: InvitationPayload;
  /** Sets a new password by the link that was sent, and ends every session. */
  resetPassword: ResetPasswordPayload;
  /** Answers an invitation: your own, your seat’s, or for somebody who told you. */
  respondToMeeting: MeetingInvitationPayload;
  /** Tries a parked delivery again. */
  retryDelivery: DeliveryPayload;
  /** Ends the secret calendar address. Calendars that read it find nothing more. */
  revokeCalendarFeed: ViewerPayload;
  /** Calls the table, or a part of it, to a meeting. Everyone invited gets mail. */
  scheduleMeeting: MeetingPayload;
  /** Begins a session and sets its cookie. */
  signIn: SignInPayload;
  /** Ends this session and clears its cookie. */
  signOut: SignOutPayload;
  /** Takes an invitation back. Its link stops working. */
  withdrawInvitation: InvitationPayload;
  /** Takes an offer to speak for an agency back. Its link stops working. */
  withdrawLeadInvitation: LeadInvitationPayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAcceptLeadInvitationArgs = {
  input: AcceptLeadInvitationInput;
};


export type MutationAddSeatArgs = {
  input: AddSeatInput;
};


export type MutationAppointLeadArgs = {
  input: AppointLeadInput;
};


export type MutationCancelAgencyChangeArgs = {
  input: CancelAgencyChangeInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationChangeAgencyArgs = {
  input: ChangeAgencyInput;
};


export type MutationChangeMeetingArgs = {
  input: ChangeMeetingInput;
};


export type MutationChangeMyDetailsArgs = {
  input: ChangeMyDetailsInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangeSeatArgs = {
  input: ChangeSeatInput;
};


export type MutationCloseSeatArgs = {
  input: CloseSeatInput;
};


export type MutationConfirmTermsArgs = {
  input: ConfirmTermsInput;
};


export type MutationCreatePartnershipArgs = {
  input: CreatePartnershipInput;
};


export type MutationEndAgencyTermArgs = {
  input: EndTermInput;
};


export type MutationEndLeadArgs = {
  input: EndLeadInput;
};


export type MutationEndOfficeTermArgs = {
  input: EndTermInput;
};


export type MutationEndSeatTermArgs = {
  input: EndTermInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationInviteArgs = {
  input: InviteInput;
};


export type MutationRecordLeavingArgs = {
  input: RecordLeavingInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationRescheduleMeetingArgs = {
  input: RescheduleMeetingInput;
};


export type MutationResendInvitationArgs = {
  input: InvitationInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationRespondToMeetingArgs = {
  input: RespondToMeetingInput;
};


export type MutationRetryDeliveryArgs = {
  input: RetryDeliveryInput;
};


export type MutationScheduleMeetingArgs = {
  input: ScheduleMeetingInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationWithdrawInvitationArgs = {
  input: InvitationInput;
};


export type MutationWithdrawLeadInvitationArgs = {
  input: WithdrawLeadInvitationInput;
};

export type NewAgencyInput = {
  /** What kind of body within its sector, in words; 1 to 60 characters. */
  agencyType: Scalars['String']['input'];
  /** Domains of its mail addresses, like police.example.org; none known when left out. */
  emailDomains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 2 to 200 characters. */
  name: Scalars['String']['input'];
  sector: Sector;
};

/** What somebody serves a partnership, or all of them, as. */
export type Office =
  | 'CHAIR'
  | 'COORDINATOR'
  | 'NATIONAL_COORDINATOR'
  | 'VICE_CHAIR';

/** A person holding an office, from one day to another. */
export type OfficeTerm = {
  /** When it was ended early; null when it was not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day; null when open-ended. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  office: Office;
  /** Null for the national coordinator. */
  partnership?: Maybe<Partnership>;
  /** Null when the person is not shared with you. */
  person?: Maybe<Person>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: TermAbilities;
};

/** Where a page of a list ends. Lists in pages take `first`, 20 when left out and at most 100, and `after`. */
export type PageInfo = {
  /** Pass as `after` to get the next page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A standing group of agencies for an area or a theme, with a table of seats. */
export type Partnership = {
  /** The area it covers, in words. */
  area: Scalars['String']['output'];
  /** The agency that employs its coordinator or answers for it. */
  hostAgency?: Maybe<Agency>;
  id: Scalars['ID']['output'];
  /** Invitations to seats and offices, newest first; empty when you do not appoint. */
  invitations: InvitationConnection;
  name: Scalars['String']['output'];
  /** Chair, vice-chair and coordinator now. */
  officers: Array<OfficeTerm>;
  /** The partnership it reports to; null when there is none or it is not shared with you. */
  parent?: Maybe<Partnership>;
  /** Mail of this partnership that could not be delivered, newest first; empty when you may not see it. */
  parkedDeliveries: Array<Delivery>;
  /** Over, latest first. */
  pastMeetings: MeetingConnection;
  /** Region or nation; empty when it spans several. */
  region: Scalars['String']['output'];
  /** Every seat at the table that is not closed; empty when the table is not shared with you. */
  seats: Array<Seat>;
  /** Its name in addresses: /partnerships/tyne-valley */
  slug: Scalars['String']['output'];
  status: PartnershipStatus;
  /** Partnerships and groups that report to it, as far as they are shared with you. */
  subgroups: Array<Partnership>;
  tier: GeographicTier;
  /** IANA time zone its meetings are held in. */
  timeZone: Scalars['String']['output'];
  /** Not over, soonest first. */
  upcomingMeetings: MeetingConnection;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: PartnershipAbilities;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipPastMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipUpcomingMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What you may do with this partnership now. */
export type PartnershipAbilities = {
  /** Invite into offices, and end them. */
  appointOfficers: Scalars['Boolean']['output'];
  /** Invite into seats. */
  invite: Scalars['Boolean']['output'];
  /** Add, change and close seats. */
  manageSeats: Scalars['Boolean']['output'];
  scheduleMeeting: Scalars['Boolean']['output'];
};

export type PartnershipConnection = {
  edges: Array<PartnershipEdge>;
  nodes: Array<Partnership>;
  pageInfo: PageInfo;
};

export type PartnershipEdge = {
  cursor: Scalars['String']['output'];
  node: Partnership;
};

export type PartnershipPayload = {
  partnership?: Maybe<Partnership>;
  problems: Array<Problem>;
};

/** Where a partnership is in its life. */
export type PartnershipStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'DORMANT'
  | 'FORMING'
  | 'MERGED';

/** Somebody who works with a partnership. Seen by those who sit at a table with them. */
export type Person = {
  /** What they need to take part; null when it is not shared with you. Seen by the person and the officers who serve them. */
  accessNeeds?: Maybe<Scalars['String']['output']>;
  /** Whom they work for; null when not known. */
  agency?: Maybe<Agency>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Empty when not given. */
  jobTitle: Scalars['String']['output'];
  /** The language they prefer to be written to in: en or cy. */
  language: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Offices that they hold or are to hold, as far as they are shared with you. */
  offices: Array<OfficeTerm>;
  /** Telephone; null when it is not shared with you, empty when not given. Seen by the person and the officers who serve them. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Terms at seats of that agency that run or are to begin, as far as they are shared with you. */
  termsFor: Array<SeatTerm>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
};


/** Somebody who works with a partnership. Seen by those who sit at a table with them. */
export type PersonTermsForArgs = {
  agencyId: Scalars['ID']['input'];
};

/**
 * Something expected that the person can put right. A mutation that answers with problems has changed nothing, and the
 * thing in its payload is null. What nobody can put right (not found, not allowed, too many tries) is an error with a code instead.
 */
export type Problem = {
  /** Which problem, for programs: MEETING_HAS_STARTED, REQUIRED, CONFLICT… */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in a sentence for the person. */
  message: Scalars['String']['output'];
  /** The input field it concerns, as a path into `input`: ["agendaItems", "2", "title"]. Empty when it concerns the whole. */
  path: Array<Scalars['String']['output']>;
};

export type Query = {
  /** Agencies by name, for choosing one. Words are matched at the start of the name or of any word in it. */
  agencies: AgencyConnection;
  /** Null when there is none. */
  agency?: Maybe<Agency>;
  /** Messages of the demo mailbox, newest first; null when this is not a demo. */
  demoMailbox?: Maybe<DemoMessageConnection>;
  /** One message of the demo mailbox; null when there is none, or this is not a demo. */
  demoMessage?: Maybe<DemoMessage>;
  /** What the invitation behind this link offers; null when the link is not known. */
  invitationPreview?: Maybe<InvitationPreview>;
  /** What the offer behind this link says; null when the link is not known. */
  leadInvitationPreview?: Maybe<LeadInvitationPreview>;
  /** Null when there is none, or it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** Terms that their agency should have confirmed, longest overdue first, at tables shared with you. */
  overdueConfirmations: AgencyTermConnection;
  /** Null when there is none of that name, or it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Null when there is none, or it is not shared with you. */
  person?: Maybe<Person>;
  /** Null when there is none, or it is not shared with you. */
  seat?: Maybe<Seat>;
  /** The person signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemoMailboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDemoMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationPreviewArgs = {
  token: Scalars['String']['input'];
};


export type QueryLeadInvitationPreviewArgs = {
  token: Scalars['String']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOverdueConfirmationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnershipArgs = {
  slug: Scalars['String']['input'];
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeatArgs = {
  id: Scalars['ID']['input'];
};

export type RecordLeavingInput = {
  /** The agency that they have left. */
  agencyId: Scalars['ID']['input'];
  /** Whom they work for now; not known when left out. */
  nextAgencyId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  /** Kept with what ends; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The agency that was left. */
export type RecordLeavingPayload = {
  agency?: Maybe<Agency>;
  problems: Array<Problem>;
};

export type RequestPasswordResetInput = {
  email: Scalars['String']['input'];
};

export type RequestPasswordResetPayload = {
  problems: Array<Problem>;
};

export type RescheduleMeetingInput = {
  /** Wall time of the same day, later than `startsTime`. */
  endsTime: Scalars['LocalTime']['input'];
  /** The day it is held, in the meeting's time zone; IN_THE_PAST when it would have begun. */
  heldOn: Scalars['LocalDate']['input'];
  meetingId: Scalars['ID']['input'];
  /** Wall time; TIME_DOES_NOT_EXIST when the clocks skip it that day. */
  startsTime: Scalars['LocalTime']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ResetPasswordInput = {
  /** 12 to 256 characters, and not one that is often tried. */
  password: Scalars['String']['input'];
  /** From the link that was sent; LINK_EXPIRED when it is too old or was used. */
  token: Scalars['String']['input'];
};

export type ResetPasswordPayload = {
  problems: Array<Problem>;
};

export type RespondToMeetingInput = {
  invitationId: Scalars['ID']['input'];
  /** Seen by whoever may see the meeting; none when left out. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** ACCEPTED, TENTATIVE, APOLOGIES or DEPUTY. The last answer stands. */
  response: MeetingResponse;
};

export type RetryDeliveryInput = {
  deliveryId: Scalars['ID']['input'];
};

export type ScheduleMeetingInput = {
  /** How to get in, parking, hearing loop; at most 2,000 characters, may be empty. */
  accessNotes: Scalars['String']['input'];
  /** In their order, at most 100. */
  agendaItems: Array<AgendaItemInput>;
  /** Wall time of the same day, later than `startsTime`. */
  endsTime: Scalars['LocalTime']['input'];
  /** People without a seat, invited to this meeting only. */
  guests?: InputMaybe<Array<GuestInput>>;
  /** The day it is held, in the time zone; IN_THE_PAST when it would have begun. */
  heldOn: Scalars['LocalDate']['input'];
  /** A web address to join online, at most 1,000 characters; empty only when there is a place. */
  joiningLink: Scalars['String']['input'];
  partnershipId: Scalars['ID']['input'];
  /** Room and address, at most 500 characters; empty only when there is a joining link. */
  place: Scalars['String']['input'];
  /** Made by the client, one for each form: sending it twice schedules one meeting. */
  requestKey: Scalars['ID']['input'];
  /** Seats invited. Left out: every seat that may see it, observers not. */
  seatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who may see it beside those invited. Cannot be changed later. */
  seenBy: MeetingAudience;
  /** Wall time; TIME_DOES_NOT_EXIST when the clocks skip it that day. */
  startsTime: Scalars['LocalTime']['input'];
  /** IANA zone; the partnership's own when left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
};

/** An agency's place at a partnership's table. */
export type Seat = {
  agency: Agency;
  /** Whose it was on that day. */
  agencyOn: Agency;
  /** Who may attend instead; null when nobody is named. */
  deputy?: Maybe<SeatTerm>;
  id: Scalars['ID']['output'];
  /** Held under a legal duty. */
  isStatutory: Scalars['Boolean']['output'];
  kind: SeatKind;
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Who fills it now; null when it is vacant. */
  representative?: Maybe<SeatTerm>;
  /** Everybody who has filled it or been its deputy, newest first. */
  terms: Array<SeatTerm>;
  /** Tells two seats of one agency apart, for example a division; mostly empty. */
  title: Scalars['String']['output'];
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: SeatAbilities;
};


/** An agency's place at a partnership's table. */
export type SeatAgencyOnArgs = {
  day: Scalars['LocalDate']['input'];
};

/** What you may do with this seat now. */
export type SeatAbilities = {
  change: Scalars['Boolean']['output'];
  invite: Scalars['Boolean']['output'];
};

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

export type SeatPayload = {
  problems: Array<Problem>;
  seat?: Maybe<Seat>;
};

/** A person filling a seat, or named as its deputy, from one day to another. */
export type SeatTerm = {
  /** The agency as it was called while the term ran: on its last day, or today. */
  agencyName: Scalars['String']['output'];
  capacity: SeatCapacity;
  /** Null when nobody has, or the person is not shared with you. */
  confirmedBy?: Maybe<Person>;
  /** The day on which the agency last confirmed it; null when it never did. */
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was ended early; null when it was not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day; null when open-ended. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  /** Whether half a year has passed since it began or was last confirmed. */
  isToBeConfirmed: Scalars['Boolean']['output'];
  /** Null when the person is not shared with you. */
  person?: Maybe<Person>;
  /** Null when it is not shared with you. */
  seat?: Maybe<Seat>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: TermAbilities;
  /** Whether you may confirm or end it for the agency. */
  viewerConfirms: Scalars['Boolean']['output'];
  /** Whether you may record that the person has left the agency. */
  viewerRecordsLeaving: Scalars['Boolean']['output'];
};

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

/** One sign-in on one device. */
export type Session = {
  /** The browser and system as it named itself, shortened. */
  device: Scalars['String']['output'];
  /** When it ends at the latest; sooner when it is not used. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Whether it is the session that asks. */
  isThisOne: Scalars['Boolean']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  startedAt: Scalars['DateTime']['output'];
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInPayload = {
  problems: Array<Problem>;
  viewer?: Maybe<Viewer>;
};

export type SignOutPayload = {
  problems: Array<Problem>;
};

export type Subscription = {
  /** The meeting, anew each time that it or an answer to it changes, for as long as you may see it. */
  meetingChanged?: Maybe<Meeting>;
};


export type SubscriptionMeetingChangedArgs = {
  id: Scalars['ID']['input'];
};

/** What you may do with this term now. */
export type TermAbilities = {
  end: Scalars['Boolean']['output'];
};

/** The person signed in, and what is theirs. */
export type Viewer = {
  /** Your invitations to meetings ahead that have no answer yet, soonest first. */
  awaitingAnswer: Array<MeetingInvitation>;
  /** The secret address that a calendar program reads, if one was made. The address itself is shown once, when it is made. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** Agencies that the person speaks for. */
  leads: Array<AgencyLead>;
  /** Offices the person holds now. */
  offices: Array<OfficeTerm>;
  /** Partnerships shared with the person, by name. */
  partnerships: PartnershipConnection;
  person: Person;
  /** Seats the person fills or is deputy for, now. */
  seats: Array<SeatTerm>;
  /** Where the person is signed in now, newest first. */
  sessions: Array<Session>;
  /** Meetings shared with you that are not over, soonest first, across partnerships; cancelled ones included. */
  upcomingMeetings: MeetingConnection;
  viewerCan: ViewerAbilities;
};


/** The person signed in, and what is theirs. */
export type ViewerPartnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person signed in, and what is theirs. */
export type ViewerUpcomingMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the person signed in may do anywhere. */
export type ViewerAbilities = {
  createPartnership: Scalars['Boolean']['output'];
};

export type ViewerPayload = {
  problems: Array<Problem>;
  viewer?: Maybe<Viewer>;
};

export type WithdrawLeadInvitationInput = {
  invitationId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};
