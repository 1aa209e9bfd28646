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
  /** Must be true: that the words of the undertaking are accepted. */
  acceptsUndertaking?: InputMaybe<Scalars['Boolean']['input']>;
  /** What they do for their agency; empty when left out. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Needed when the address has no account yet. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Needed when the address has no account yet. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** From the link that was sent. */
  token: Scalars['String']['input'];
  /** The number of the words that were read; those that stand when left out. UNDERTAKING_CHANGED when they were changed since. */
  undertakingNumber?: InputMaybe<Scalars['Int']['input']>;
};

export type AcceptInvitationPayload = {
  /** The partnership whose table the person has joined. */
  partnershipSlug?: Maybe<Scalars['String']['output']>;
  problems: Array<Problem>;
  viewer?: Maybe<Viewer>;
};

export type AcceptUndertakingInput = {
  /** Must be true. */
  accepts: Scalars['Boolean']['input'];
  /** The number of the words that were read; UNDERTAKING_CHANGED when they were changed since. */
  number: Scalars['Int']['input'];
  partnershipId: Scalars['ID']['input'];
};

export type AddAgreementInput = {
  /** Agencies that are asked to sign, at most 200. */
  agencyIds: Array<Scalars['ID']['input']>;
  /** 1 to 4,000 characters. */
  categories: Scalars['String']['input'];
  /** Not before the first day, nor in the past. */
  expiresOn: Scalars['LocalDate']['input'];
  /** An upload of your own, which becomes the document of the agreement; none when left out. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** At least one. */
  lawfulBases: Array<LawfulBasis>;
  /** At most 4,000 characters; may be empty. */
  lawfulBasisNotes: Scalars['String']['input'];
  partnershipId: Scalars['ID']['input'];
  /** 1 to 4,000 characters. */
  purposes: Scalars['String']['input'];
  /** From the first day to the last. */
  reviewOn: Scalars['LocalDate']['input'];
  startsOn: Scalars['LocalDate']['input'];
  /** The version that this one follows; left out for the first. */
  supersedesId?: InputMaybe<Scalars['ID']['input']>;
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
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
  /** Agreements that it is asked to sign, across partnerships, as far as they are shared with you. */
  agreements: Array<AgreementParty>;
  /** Domains of its mail addresses; empty for people who see no partnership. */
  emailDomains: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  sector: Sector;
  status: AgencyStatus;
  /** The agency that took over from this one; null while it is active or when none did. */
  succeededBy?: Maybe<Agency>;
  /** The day it was renamed, merged or abolished. */
  succeededOn?: Maybe<Scalars['LocalDate']['output']>;
};

export type AgencyConnection = {
  edges: Array<AgencyEdge>;
  nodes: Array<Agency>;
  pageInfo: PageInfo;
};

export type AgencyEdge = {
  cursor: Scalars['String']['output'];
  node: Agency;
};

/** Whether an agency still exists under this name. */
export type AgencyStatus =
  | 'ABOLISHED'
  | 'ACTIVE'
  | 'MERGED'
  | 'RENAMED';

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

/** An information-sharing agreement: what agencies of a partnership share, why, and on what lawful basis. In force for those who have signed it. */
export type Agreement = {
  addedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  addedBy?: Maybe<Person>;
  /** Who sees this agreement, beside the leads of the agencies that are asked to sign. */
  audience?: Maybe<SeenBy>;
  /** Which categories of information are shared, as text. */
  categories: Scalars['String']['output'];
  /** The document itself; null when none was uploaded. */
  document?: Maybe<StoredFile>;
  /** 1 for the first version; each version is signed anew. */
  edition: Scalars['Int']['output'];
  /** The last day. What asks for this agreement is closed from the midnight after it. */
  expiresOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** What the law allows the sharing by; several may apply. */
  lawfulBases: Array<LawfulBasis>;
  /** More about the lawful basis, such as the statute; empty when nothing was added. */
  lawfulBasisNotes: Scalars['String']['output'];
  /** Of the parties, those you sit, answer or work for at this partnership. */
  myParties: Array<AgreementParty>;
  /** The agencies that are asked to sign, by name. */
  parties: Array<AgreementParty>;
  /** Null when the partnership is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** How many parties there are, and for how many of them it is in force today. */
  partyCount: Scalars['Int']['output'];
  /** What information is shared for, as text. */
  purposes: Scalars['String']['output'];
  /** The day by which its officers look whether it is still right. */
  reviewOn: Scalars['LocalDate']['output'];
  signedCount: Scalars['Int']['output'];
  /** The first day it is in force for those who have signed. */
  startsOn: Scalars['LocalDate']['output'];
  state: AgreementState;
  /** The version after; null when there is none. */
  supersededById?: Maybe<Scalars['ID']['output']>;
  /** The version before; null for the first. */
  supersedesId?: Maybe<Scalars['ID']['output']>;
  title: Scalars['String']['output'];
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: AgreementAbilities;
  /** Why it was withdrawn; empty when it was not, or nothing was said. */
  withdrawReason: Scalars['String']['output'];
  /** When it was withdrawn; null when it was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What you may do with this agreement now. */
export type AgreementAbilities = {
  /** Move its review, bring its end forward, and ask other agencies to sign. */
  change: Scalars['Boolean']['output'];
  /** Change its terms too, which nobody has signed yet. */
  changeTerms: Scalars['Boolean']['output'];
  /** Record that an agency signed on paper. */
  record: Scalars['Boolean']['output'];
  /** Add the next version of it. */
  replace: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

/** An agency that is asked to sign an agreement, and how that stands. */
export type AgreementParty = {
  agency: Agency;
  /** Null when it is not shared with you. */
  agreement?: Maybe<Agreement>;
  id: Scalars['ID']['output'];
  /** The last day on which it is in force for the agency, as things stand; null when it never was, or was withdrawn. */
  inForceUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** The last signature, in force or not; null when there is none. */
  signature?: Maybe<AgreementSignature>;
  /** All signatures, newest first. */
  signatures: Array<AgreementSignature>;
  state: SignatureState;
  viewerCan: AgreementPartyAbilities;
};

/** What you may do for this agency now. */
export type AgreementPartyAbilities = {
  /** Record that it signed on paper. */
  record: Scalars['Boolean']['output'];
  /** Sign for the agency. */
  sign: Scalars['Boolean']['output'];
  /** Withdraw its signature. */
  withdraw: Scalars['Boolean']['output'];
};

export type AgreementPayload = {
  agreement?: Maybe<Agreement>;
  problems: Array<Problem>;
};

/** That an agency signed: by whom, when, and for how long. */
export type AgreementSignature = {
  /** The last day that the agency signed for; null when it signed for as long as the agreement lasts. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  /** Signed on paper, and recorded here by an officer. */
  onPaper: Scalars['Boolean']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** Who entered it; null when the person is not shared with you. */
  recordedBy?: Maybe<Person>;
  /** Who signed for the agency. */
  signatoryName: Scalars['String']['output'];
  /** What they are at the agency; empty when not said. */
  signatoryTitle: Scalars['String']['output'];
  signedOn: Scalars['LocalDate']['output'];
  /** Why it was withdrawn; empty when it was not, or nothing was said. */
  withdrawReason: Scalars['String']['output'];
  /** When it was withdrawn; null when it was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How an agreement stands today. */
export type AgreementState =
  /** In force for 60 days more at most. */
  | 'EXPIRING'
  | 'IN_FORCE'
  /** Its last day is over. */
  | 'LAPSED'
  /** It begins on a later day. */
  | 'NOT_STARTED'
  /** In force, and its review is near or overdue. */
  | 'REVIEW_DUE'
  /** Taken back by the partnership. */
  | 'WITHDRAWN';

/** What you may do about the agreements and the undertaking of a partnership now. */
export type AgreementsAbilities = {
  /** Add an information-sharing agreement. */
  add: Scalars['Boolean']['output'];
  /** Adapt the words of the undertaking. */
  changeUndertaking: Scalars['Boolean']['output'];
};

/** That a secret calendar address exists, and since when. */
export type CalendarFeed = {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

export type CancelMeetingInput = {
  meetingId: Scalars['ID']['input'];
  /** Told to everyone invited, unless the meeting is restricted; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeAgreementInput = {
  /** All agencies that are asked to sign, at most 200. Those that have signed stay, whether named or not. */
  agencyIds: Array<Scalars['ID']['input']>;
  agreementId: Scalars['ID']['input'];
  /** 1 to 4,000 characters; SIGNED_ALREADY when it differs and an agency has signed. */
  categories: Scalars['String']['input'];
  /** Once an agency has signed it can be brought forward only. */
  expiresOn: Scalars['LocalDate']['input'];
  /** The document it has, or an upload of your own in its place; none when left out. SIGNED_ALREADY when it had one and an agency has signed. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** At least one; SIGNED_ALREADY when they differ and an agency has signed. */
  lawfulBases: Array<LawfulBasis>;
  /** At most 4,000 characters; SIGNED_ALREADY when it differs and an agency has signed. */
  lawfulBasisNotes: Scalars['String']['input'];
  /** 1 to 4,000 characters; SIGNED_ALREADY when it differs and an agency has signed. */
  purposes: Scalars['String']['input'];
  /** From the first day to the last. */
  reviewOn: Scalars['LocalDate']['input'];
  /** SIGNED_ALREADY when it differs and an agency has signed. */
  startsOn: Scalars['LocalDate']['input'];
  /** 3 to 200 characters; SIGNED_ALREADY when it differs and an agency has signed. */
  title: Scalars['String']['input'];
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

export type ChangeUndertakingInput = {
  /** The number of the words that were changed; CONFLICT when somebody changed them since. */
  number: Scalars['Int']['input'];
  partnershipId: Scalars['ID']['input'];
  /** 20 to 8,000 characters. */
  words: Scalars['String']['input'];
};

export type CloseSeatInput = {
  seatId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
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
  /** What is undertaken by accepting. */
  undertaking: UndertakingAsked;
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

/** What the law allows information to be shared by: UK GDPR, or Part 3 of the Data Protection Act 2018 for law enforcement. */
export type LawfulBasis =
  /** UK GDPR article 6(1)(a): the person has agreed. */
  | 'CONSENT'
  /** Section 35(2)(b) of the Act: a competent authority needs it for a law enforcement task. */
  | 'LAW_ENFORCEMENT'
  /** Section 35(2)(a) of the Act: law enforcement, and the person has agreed. */
  | 'LAW_ENFORCEMENT_CONSENT'
  /** Section 35(5) with schedule 8 of the Act: sensitive processing that is strictly necessary for law enforcement. */
  | 'LAW_ENFORCEMENT_SENSITIVE'
  /** UK GDPR article 6(1)(c): the law obliges to it. */
  | 'LEGAL_OBLIGATION'
  /** UK GDPR article 6(1)(f): needed for legitimate interests; not for the tasks of public authorities. */
  | 'LEGITIMATE_INTERESTS'
  /** UK GDPR article 6(1)(e): needed for a task in the public interest or an official function. */
  | 'PUBLIC_TASK'
  /** UK GDPR article 6(1)(ea): a recognised legitimate interest, such as safeguarding or preventing crime. */
  | 'RECOGNISED_LEGITIMATE_INTERESTS'
  /** UK GDPR article 9(2)(g) with schedule 1 of the Act: special categories, for substantial public interest such as safeguarding. */
  | 'SUBSTANTIAL_PUBLIC_INTEREST'
  /** UK GDPR article 6(1)(d): needed to protect somebody’s life. */
  | 'VITAL_INTERESTS';

/** A gathering of one partnership, with an agenda and the answers of those invited. */
export type Meeting = {
  /** How to get in, parking, hearing loop, interpreters. */
  accessNotes: Scalars['String']['output'];
  /** In their order. */
  agendaItems: Array<AgendaItem>;
  /** The title of the agreement that an agency must have signed, in date, for its people to see this meeting; null when none is asked for. */
  agreementTitle?: Maybe<Scalars['String']['output']>;
  /** Who sees this meeting, in numbers. */
  audience?: Maybe<SeenBy>;
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
  /** Accepts the words that a partnership asks for, as somebody who has a place there. */
  acceptUndertaking: PartnershipUndertakingPayload;
  /** Adds an agreement, or the next version of one, for agencies to sign. Their leads are told. */
  addAgreement: AgreementPayload;
  /** Adds a seat for an agency, or for a new agency named here. */
  addSeat: SeatPayload;
  /** Cannot be undone. Everyone invited is told. */
  cancelMeeting: MeetingPayload;
  /** Changes an agreement. Once an agency has signed, only its review, an earlier last day, and who is asked to sign. */
  changeAgreement: AgreementPayload;
  /** Changes title, place, notes and agenda. Not when it is held: see rescheduleMeeting. */
  changeMeeting: MeetingPayload;
  /** Changes what you say of yourself. */
  changeMyDetails: ViewerPayload;
  /** Sets a new password and signs out everywhere but here. */
  changePassword: ViewerPayload;
  /** Changes what kind of seat it is. What its representative may see changes with it, at once. */
  changeSeat: SeatPayload;
  /** Writes the next version. Everybody with a place is asked to accept it, and loses nothing meanwhile. */
  changeUndertaking: PartnershipUndertakingPayload;
  /** Takes the seat from the table. Whoever fills it loses access at once. */
  closeSeat: SeatPayload;
  /** Founds a partnership and invites whoever is to coordinate it. */
  createPartnership: PartnershipPayload;
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
  /** Records that an agency signed on paper. */
  recordSignature: AgreementPayload;
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
  /** Signs for the agency that one answers for. */
  signAgreement: AgreementPayload;
  /** Begins a session and sets its cookie. */
  signIn: SignInPayload;
  /** Ends this session and clears its cookie. */
  signOut: SignOutPayload;
  /** Takes an agreement back. What asks for it is closed at once. */
  withdrawAgreement: AgreementPayload;
  /** Takes an invitation back. Its link stops working. */
  withdrawInvitation: InvitationPayload;
  /** Withdraws an agency's signature. What asks for the agreement is closed to it at once. */
  withdrawSignature: AgreementPayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAcceptUndertakingArgs = {
  input: AcceptUndertakingInput;
};


export type MutationAddAgreementArgs = {
  input: AddAgreementInput;
};


export type MutationAddSeatArgs = {
  input: AddSeatInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationChangeAgreementArgs = {
  input: ChangeAgreementInput;
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


export type MutationChangeUndertakingArgs = {
  input: ChangeUndertakingInput;
};


export type MutationCloseSeatArgs = {
  input: CloseSeatInput;
};


export type MutationCreatePartnershipArgs = {
  input: CreatePartnershipInput;
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


export type MutationRecordSignatureArgs = {
  input: RecordSignatureInput;
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


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationWithdrawAgreementArgs = {
  input: WithdrawAgreementInput;
};


export type MutationWithdrawInvitationArgs = {
  input: InvitationInput;
};


export type MutationWithdrawSignatureArgs = {
  input: WithdrawSignatureInput;
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
  /** What you may do about its agreements and its undertaking now. */
  agreementAbilities: AgreementsAbilities;
  /** Its information-sharing agreements, those that last longest first; empty when they are not shared with you. */
  agreements: Array<Agreement>;
  /** The area it covers, in words. */
  area: Scalars['String']['output'];
  /** Whether you have a place here and have not accepted the words asked for now. */
  asksForUndertaking: Scalars['Boolean']['output'];
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
  /** The words asked for now; null when you do not know of the table. */
  undertaking?: Maybe<Undertaking>;
  /** When you accepted the words asked for now; null when you have not. */
  undertakingAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All versions, newest first. */
  undertakings: Array<Undertaking>;
  /** Not over, soonest first. */
  upcomingMeetings: MeetingConnection;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: PartnershipAbilities;
  /** Who would see something written for this part of the table; null when you do not write for it. */
  wouldBeSeenBy?: Maybe<SeenBy>;
  /** People with a place here who have not accepted the words asked for now; empty when you are not an officer. */
  yetToUndertake: Array<Person>;
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


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipWouldBeSeenByArgs = {
  agreementId?: InputMaybe<Scalars['ID']['input']>;
  seatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  whole: SeenByWhole;
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

export type PartnershipUndertakingPayload = {
  partnership?: Maybe<Partnership>;
  problems: Array<Problem>;
};

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
  /** Telephone; null when it is not shared with you, empty when not given. Seen by the person and the officers who serve them. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
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
  /** Null when there is none, or it is not shared with you. */
  agreement?: Maybe<Agreement>;
  /** Messages of the demo mailbox, newest first; null when this is not a demo. */
  demoMailbox?: Maybe<DemoMessageConnection>;
  /** One message of the demo mailbox; null when there is none, or this is not a demo. */
  demoMessage?: Maybe<DemoMessage>;
  /** What the invitation behind this link offers; null when the link is not known. */
  invitationPreview?: Maybe<InvitationPreview>;
  /** Null when there is none, or it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** Null when there is none of that name, or it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Null when there is none, or it is not shared with you. */
  seat?: Maybe<Seat>;
  /** What may be uploaded, to be said before somebody chooses a file. */
  uploadRules: UploadRules;
  /** The person signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementArgs = {
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


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipArgs = {
  slug: Scalars['String']['input'];
};


export type QuerySeatArgs = {
  id: Scalars['ID']['input'];
};

export type RecordSignatureInput = {
  /** The last day that the agency signed for; as long as the agreement lasts when left out. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  partyId: Scalars['ID']['input'];
  /** Who signed for the agency, 1 to 120 characters. */
  signatoryName: Scalars['String']['input'];
  /** What they are at the agency, at most 120 characters; may be empty. */
  signatoryTitle: Scalars['String']['input'];
  /** The day on the paper, not in the future. */
  signedOn: Scalars['LocalDate']['input'];
  /** The version of the agreement that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
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
  /** An agreement of the partnership: only agencies that have signed it, in date, see the meeting and are told of it. None when left out. Cannot be changed later, and leaves no room for guests. */
  agreementId?: InputMaybe<Scalars['ID']['input']>;
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
  capacity: SeatCapacity;
  /** When it was ended early; null when it was not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day; null when open-ended. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  /** Null when the person is not shared with you. */
  person?: Maybe<Person>;
  /** Null when it is not shared with you. */
  seat?: Maybe<Seat>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: TermAbilities;
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

/** Who sees something, counted by the database for whoever reads it. */
export type SeenBy = {
  /** The agreement that must be signed, in date; null when none is asked for. */
  agreementId?: Maybe<Scalars['ID']['output']>;
  /** Its title; null when none is asked for. */
  agreementTitle?: Maybe<Scalars['String']['output']>;
  partnershipName: Scalars['String']['output'];
  /** People who see it without one of these seats: officers and guests. */
  people: Scalars['Int']['output'];
  /** Those people, had all their agencies signed. */
  peopleInAll: Scalars['Int']['output'];
  /** Seats whose representative and deputy see it, vacant ones included. */
  seats: Scalars['Int']['output'];
  /** Seats that would see it if their agencies had all signed; the same as `seats` when no agreement is asked for. */
  seatsInAll: Scalars['Int']['output'];
  /** Names of agencies that do not see it because their signature is not in force. */
  shutOut: Array<Scalars['String']['output']>;
  /** The part of the partnership that sees it; NAMED when it is only the seats and people named. */
  whole: SeenByWhole;
};

/** The part of a partnership that an audience is made of, beside seats and people named. */
export type SeenByWhole =
  /** Those who appoint: the officers and the national coordinator. */
  | 'APPOINTING'
  /** Everybody who knows of the partnership. */
  | 'CIRCLE'
  /** Nobody but those named. */
  | 'NAMED'
  /** Chair, vice-chair and coordinator. */
  | 'OFFICERS'
  /** The seats at the table, observers excepted, and the officers. */
  | 'PARTNERSHIP'
  /** Statutory seats and the officers. */
  | 'STATUTORY'
  /** The seats at the table, observers excepted, and the officers. */
  | 'TABLE';

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

export type SignAgreementInput = {
  /** Must be true: that whoever signs may sign for the agency. */
  confirmsAuthority: Scalars['Boolean']['input'];
  /** The last day that the agency signs for; as long as the agreement lasts when left out. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  partyId: Scalars['ID']['input'];
  /** Who signs for the agency, 1 to 120 characters. */
  signatoryName: Scalars['String']['input'];
  /** What they are at the agency, at most 120 characters; may be empty. */
  signatoryTitle: Scalars['String']['input'];
  /** The version of the agreement that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
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

/** How the signature of an agency stands today. */
export type SignatureState =
  /** In force for 60 days more at most. */
  | 'ENDING'
  | 'IN_FORCE'
  /** Its last day, or the agreement's, is over. */
  | 'LAPSED'
  | 'NOT_SIGNED'
  /** Signed, and the agreement begins on a later day. */
  | 'NOT_STARTED'
  | 'WITHDRAWN';

/** A file that somebody uploaded: by POST to /files, since GraphQL carries text. */
export type StoredFile = {
  /** Where it can be downloaded with the session: a path on this host. */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What it is by its content: application/pdf, text/plain, or a Word or OpenDocument text. */
  mediaType: Scalars['String']['output'];
  /** As its uploader called it, without folders and invisible signs. */
  name: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  uploadedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  uploadedBy?: Maybe<Person>;
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

/** What everybody with a place at a table undertakes, in one of its versions. */
export type Undertaking = {
  id: Scalars['ID']['output'];
  /** 1 for the first; the highest is asked for. */
  number: Scalars['Int']['output'];
  partnershipName: Scalars['String']['output'];
  /** Its name in addresses. */
  partnershipSlug: Scalars['String']['output'];
  /** Paragraphs, and lines that begin with a hyphen for points. */
  words: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
  /** Null for the first, or when the person is not shared with you. */
  writtenBy?: Maybe<Person>;
};

/** The words that are accepted with an invitation. */
export type UndertakingAsked = {
  number: Scalars['Int']['output'];
  words: Scalars['String']['output'];
};

/** What may be uploaded. */
export type UploadRules = {
  /** Endings of names, without the dot. */
  endings: Array<Scalars['String']['output']>;
  /** The most megabytes that one file may have. */
  mostMegabytes: Scalars['Int']['output'];
};

/** The person signed in, and what is theirs. */
export type Viewer = {
  /** Your invitations to meetings ahead that have no answer yet, soonest first. */
  awaitingAnswer: Array<MeetingInvitation>;
  /** The secret address that a calendar program reads, if one was made. The address itself is shown once, when it is made. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** Offices the person holds now. */
  offices: Array<OfficeTerm>;
  /** Partnerships shared with the person, by name. */
  partnerships: PartnershipConnection;
  person: Person;
  /** Seats the person fills or is deputy for, now. */
  seats: Array<SeatTerm>;
  /** Where the person is signed in now, newest first. */
  sessions: Array<Session>;
  /** What partnerships ask you to accept, by their names. */
  undertakingsAsked: Array<Undertaking>;
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

export type WithdrawAgreementInput = {
  agreementId: Scalars['ID']['input'];
  /** At most 1,000 characters; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type WithdrawSignatureInput = {
  partyId: Scalars['ID']['input'];
  /** At most 1,000 characters; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
};
