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

export type AcceptCorrectionInput = {
  correctionId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type AcceptExampleInput = {
  exampleId: Scalars['ID']['input'];
  /** PUBLIC or NETWORK; can be changed in the draft. */
  foundBy: FoundBy;
  /** What it is for the library; can be changed in the draft. */
  kind: ResourceKind;
  /** Goes to whoever sent it. 2,000 characters at most. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
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

export type AcceptProposalInput = {
  /** The area it covers, in words; 2 to 300 characters. */
  area: Scalars['String']['input'];
  /** Where to send the invitation to coordinate it. */
  coordinatorEmail: Scalars['String']['input'];
  /** The agency that answers for it; none yet when left out. */
  hostAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 3 to 150 characters. */
  name: Scalars['String']['input'];
  /** The partnership it reports to; none when left out. */
  parentSlug?: InputMaybe<Scalars['String']['input']>;
  proposalId: Scalars['ID']['input'];
  /** Region or nation, at most 100 characters; empty when it spans several. */
  region: Scalars['String']['input'];
  tier: GeographicTier;
  /** The version that was read; CONFLICT when somebody changed it since, PROPOSAL_DECIDED when somebody decided. */
  version: Scalars['Int']['input'];
};

export type AcceptUndertakingInput = {
  /** Must be true. */
  accepts: Scalars['Boolean']['input'];
  /** The number of the words that were read; UNDERTAKING_CHANGED when they were changed since. */
  number: Scalars['Int']['input'];
  partnershipId: Scalars['ID']['input'];
};

/** What a meeting agreed that somebody does, by when. */
export type Action = {
  /** Null when it is a person’s alone. */
  agency?: Maybe<Agency>;
  /** When it was closed; null until then. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until it is closed, and when the person is not shared with you. */
  closedBy?: Maybe<Person>;
  /** When it was said to be done; null while nobody has. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while nobody has said that it is done, and when the person is not shared with you. */
  doneBy?: Maybe<Person>;
  /** The last day for it; null when none was agreed. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Notes, evidence, and what was changed, the first of them first; at most 300. */
  entries: Array<ActionEntry>;
  id: Scalars['ID']['output'];
  /** Whether its day is over and it is open. */
  isOverdue: Scalars['Boolean']['output'];
  /** Whether it arose from something that is not for the whole table: then only those it is for read it. */
  isRestricted: Scalars['Boolean']['output'];
  /** The item it arose from; null when it arose from none, or the item was removed. */
  item?: Maybe<AgendaItem>;
  /** The meeting that agreed it; null when it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** Null when it is an agency’s, or the person is not shared with you. */
  owner?: Maybe<Person>;
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  recordedAt: Scalars['DateTime']['output'];
  /** Nobody is reminded of it before this day; null when it is not put off. */
  snoozedUntil?: Maybe<Scalars['LocalDate']['output']>;
  state: ActionState;
  /** Who was told of it, and when, the first first; at most 100. */
  told: Array<ActionTold>;
  urgency: ActionUrgency;
  /** Pass it back when you change or close it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: ActionAbilities;
  what: Scalars['String']['output'];
};

/** What you may do with an action now. */
export type ActionAbilities = {
  /** Put a file beside it: as a member of the table. */
  addEvidence: Scalars['Boolean']['output'];
  /** Give it to others, or another day. */
  change: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
  /** Say how far it is. */
  note: Scalars['Boolean']['output'];
  /** Open it again, with words on what is missing. */
  reopen: Scalars['Boolean']['output'];
  /** Say that it is done, so that it can be closed. */
  sayDone: Scalars['Boolean']['output'];
  /** Have nobody reminded of it for a while. */
  snooze: Scalars['Boolean']['output'];
};

export type ActionConnection = {
  nodes: Array<Action>;
  pageInfo: PageInfo;
};

/** How many actions there are of each urgency, of those that you see. */
export type ActionCounts = {
  closed: Scalars['Int']['output'];
  /** Due after that, or on no day. */
  later: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  /** Due within seven days. */
  thisWeek: Scalars['Int']['output'];
  /** Said to be done, and not closed. */
  waiting: Scalars['Int']['output'];
};

/** One line of what became of an action. */
export type ActionEntry = {
  /** Of a change; null otherwise, and where there is none. */
  agency?: Maybe<Agency>;
  at: Scalars['DateTime']['output'];
  /** Null when the program did it, or the person is not shared with you. */
  by?: Maybe<Person>;
  /** Of a change; null otherwise, and where there is none. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Null when there is none, or it is not shared with you. */
  file?: Maybe<StoredFile>;
  /** Of a change; null otherwise, and where there was none. */
  formerAgency?: Maybe<Agency>;
  /** Of a change; null otherwise, and where there was none. */
  formerDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it was before, of a change; null otherwise, and where there was none. */
  formerOwner?: Maybe<Person>;
  id: Scalars['ID']['output'];
  kind: ActionEntryKind;
  /** What it is since, of a change; null otherwise, and where there is none. */
  owner?: Maybe<Person>;
  /** Until when nobody is reminded, of a snooze; null otherwise. */
  snoozedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Empty when nothing was said. */
  words: Scalars['String']['output'];
};

export type ActionEntryKind =
  | 'CHANGED'
  | 'CLOSED'
  | 'DONE'
  /** Its owner left the table: it is the agency’s since. */
  | 'LEFT'
  | 'NOTE'
  | 'REOPENED'
  | 'SNOOZED';

/** How many actions of a partnership there were at the end of a month, of those that you see; of this month, now. */
export type ActionMonth = {
  /** Closed in the month. */
  closed: Scalars['Int']['output'];
  /** Its first day. */
  month: Scalars['LocalDate']['output'];
  /** Not closed then. One that was opened again counts as if it had never been closed. */
  open: Scalars['Int']['output'];
  /** Of these, past their day, and not said to be done. Days that were moved since count as they stand now. */
  overdue: Scalars['Int']['output'];
};

export type ActionPart =
  /** The chair, or other officers where there is none. */
  | 'CHAIR'
  /** The leads of its agency. */
  | 'LEADS'
  /** Its owner, or whoever sits for its agency. */
  | 'OWNER';

export type ActionPayload = {
  action?: Maybe<Action>;
  problems: Array<Problem>;
};

/** How far an action is. */
export type ActionState =
  /** Closed by the chair or the coordinator. */
  | 'CLOSED'
  /** Its owner says that it is done; it is not closed yet. */
  | 'DONE'
  | 'OPEN';

export type ActionStep =
  /** Every week after that. */
  | 'AGAIN'
  /** Ten days after: the chair hears of it too. */
  | 'CHAIR'
  /** On its day. */
  | 'DUE'
  /** Three days after: the leads of the agency hear of it too. */
  | 'LEADS'
  /** Three days before it is due. */
  | 'SOON';

/** That somebody was reminded of an action, or heard that it is overdue. */
export type ActionTold = {
  id: Scalars['ID']['output'];
  step: ActionStep;
  /** Whom there was to tell; nobody when it is empty. */
  told: Array<ActionPart>;
  toldAt: Scalars['DateTime']['output'];
};

/** How soon something is to be done about an action. */
export type ActionUrgency =
  | 'CLOSED'
  /** Due after that, or on no day. */
  | 'LATER'
  | 'OVERDUE'
  /** Due within seven days. */
  | 'THIS_WEEK'
  /** Said to be done: it waits for whoever closes it. */
  | 'WAITING';

/** What you may do with this activity now. */
export type ActivityAbilities = {
  change: Scalars['Boolean']['output'];
  comment: Scalars['Boolean']['output'];
  /** To another state. */
  move: Scalars['Boolean']['output'];
  /** Add and take away evidence. */
  prove: Scalars['Boolean']['output'];
};

/** What somebody who plans a campaign says of an activity. */
export type ActivityComment = {
  canRemove: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isRemoved: Scalars['Boolean']['output'];
  /** Who is named in it, and was told by mail. */
  mentioned: Array<Person>;
  /** Empty when it was taken back. */
  words: Scalars['String']['output'];
  /** Null when it is not shared with you who wrote it. */
  writer?: Maybe<Person>;
  writtenAt: Scalars['DateTime']['output'];
};

/** What shows that an activity was done: a file or an address. */
export type ActivityEvidence = {
  addedAt: Scalars['DateTime']['output'];
  /** Null when it is not shared with you who added it. */
  addedBy?: Maybe<Person>;
  /** Null when it is a file. */
  address?: Maybe<Scalars['String']['output']>;
  /** Null when it is an address. */
  file?: Maybe<StoredFile>;
  id: Scalars['ID']['output'];
  /** What it shows. */
  words: Scalars['String']['output'];
};

export type ActivityKind =
  | 'BUSINESS_VISITS'
  /** Adverts on buses. */
  | 'BUS_BACKS'
  | 'EVENT'
  | 'OTHER'
  | 'POSTERS'
  | 'PRESS'
  | 'SCHOOL_SESSIONS'
  | 'SOCIAL_POST'
  | 'STAFF_BRIEFING';

export type ActivityState =
  | 'DONE'
  | 'DROPPED'
  | 'IDEA'
  | 'PLANNED'
  | 'UNDER_WAY';

export type AddActivityEvidenceInput = {
  activityId: Scalars['ID']['input'];
  /** Where it is on the web, in place of a file. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** An upload of yours. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What it shows. 300 characters at most. */
  words: Scalars['String']['input'];
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

export type AddAttendanceInput = {
  /** Where they are from; not said when left out. Of no account for a seat. */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** A guest when left out. */
  capacity?: InputMaybe<AttendanceCapacity>;
  meetingId: Scalars['ID']['input'];
  /** At most 120 characters; may be left out for a seat whose holder came. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The seat that they came for; none when left out. */
  seatId?: InputMaybe<Scalars['ID']['input']>;
};

export type AddCampaignActivityInput = {
  /** 300 characters at most. */
  area?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  /** In pounds. */
  cost?: InputMaybe<Scalars['Float']['input']>;
  /** Somebody who plans the campaign. */
  doerId?: InputMaybe<Scalars['ID']['input']>;
  /** Whoever else does it. 200 characters at most. */
  doerWords?: InputMaybe<Scalars['String']['input']>;
  /** The last day; the first one without. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  endsTime?: InputMaybe<Scalars['LocalTime']['input']>;
  kind: ActivityKind;
  /** Whose it is; the campaign's as a whole without. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** 300 characters at most. */
  place?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  startsTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** All but DROPPED. More than an idea has days. */
  state: ActivityState;
  /** 200 characters at most. */
  title: Scalars['String']['input'];
  /** 4,000 characters at most. */
  what?: InputMaybe<Scalars['String']['input']>;
};

export type AddCampaignAssetInput = {
  campaignId: Scalars['ID']['input'];
  channel: AssetChannel;
  /** The last day on which it is to be used. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** An upload of yours; or one of the next two in its place. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** 2,000 characters at most. */
  guidance?: InputMaybe<Scalars['String']['input']>;
  /** A file of the library. It stays there, for those whom it is for. */
  keptFileId?: InputMaybe<Scalars['ID']['input']>;
  /** By BCP 47; as the library says of its file, without. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Of an upload only. Not LINK_ONLY. */
  licence?: InputMaybe<Licence>;
  /** A resource of the library as a whole. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** 200 characters at most. */
  title: Scalars['String']['input'];
};

export type AddMinutesNoteInput = {
  documentId: Scalars['ID']['input'];
  /** 1 to 4,000 characters. */
  words: Scalars['String']['input'];
};

export type AddPaperInput = {
  /** An upload of your own; either this or `keptFileId`. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** How it is to be handled; asked for when it is OFFICIAL_SENSITIVE. */
  handling?: InputMaybe<Scalars['String']['input']>;
  /** An item of the meeting; left out for the meeting as a whole, and for supplements. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** A document of `keptDocuments`, or a file of a library resource, of which the paper gets a copy. */
  keptFileId?: InputMaybe<Scalars['ID']['input']>;
  /** OFFICIAL when left out. */
  marking?: InputMaybe<Marking>;
  meetingId: Scalars['ID']['input'];
  /** For NAMED: seats that see the meeting. */
  seatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Never more than the item or the paper it belongs to is for; as many when left out. */
  seenBy?: InputMaybe<PartOfMeeting>;
  /** The paper that it supplements; left out when it stands by itself. */
  supplementToId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

export type AddPaperVersionInput = {
  /** An upload of your own; either this or `keptFileId`. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** A document of `keptDocuments`, or a file of a library resource, of which the paper gets a copy. */
  keptFileId?: InputMaybe<Scalars['ID']['input']>;
  /** What is different, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  paperId: Scalars['ID']['input'];
  /** The version of the paper that was read; CONFLICT when somebody was faster. */
  version: Scalars['Int']['input'];
};

export type AddPartnershipAddressInput = {
  /** Never of a safe location. */
  isListed: Scalars['Boolean']['input'];
  isSafeLocation: Scalars['Boolean']['input'];
  /** 120 characters at most. */
  label: Scalars['String']['input'];
  /** 500 characters at most. */
  lines: Scalars['String']['input'];
  /** 500 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  partnershipId: Scalars['ID']['input'];
  /** Of the United Kingdom; none when left out. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** Statutory seats at this table, where they are named; not looked at otherwise. */
  seatIds: Array<Scalars['ID']['input']>;
  seenBy: AddressSeenBy;
};

export type AddResourceFileInput = {
  /** An upload of your own. */
  fileId: Scalars['ID']['input'];
  /** Never more than the resource itself is for; as many when left out. */
  foundBy?: InputMaybe<FoundBy>;
  /** 1 to 120 characters. */
  label: Scalars['String']['input'];
  /** The code of a language. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
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

/** Whom an address is for. Officers always see it. */
export type AddressSeenBy =
  /** Statutory seats that are named. */
  | 'NAMED'
  /** Nobody else. */
  | 'OFFICERS'
  /** All members. Of an address that is no safe location, always. */
  | 'PARTNERSHIP'
  /** Statutory seats. */
  | 'STATUTORY';

export type AdoptCampaignInput = {
  /** Which of the suggested activities are taken, as ideas. */
  activityIds: Array<Scalars['ID']['input']>;
  /** Which of its assets are given here too. Files that were uploaded there stay there, and are withdrawn here when they are there. */
  assetIds: Array<Scalars['ID']['input']>;
  /** The national campaign. */
  campaignId: Scalars['ID']['input'];
  /** Left out while it is not known. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  partnershipId: Scalars['ID']['input'];
  /** Left out while it is not known; with both days and an aim it is a plan at once. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of the kit's objectives; all are taken, those that are left out without figures. */
  targets: Array<AdoptedTargetInput>;
  /** What it is called here. 200 characters at most. */
  title: Scalars['String']['input'];
};

/** Where an objective of the kit stands here, and where it is to be. */
export type AdoptedTargetInput = {
  /** Left out when nobody knows. */
  baseline?: InputMaybe<Scalars['Float']['input']>;
  /** Left out when there is no day. */
  byOn?: InputMaybe<Scalars['LocalDate']['input']>;
  objectiveId: Scalars['ID']['input'];
  /** Left out when there is no figure to reach. */
  target?: InputMaybe<Scalars['Float']['input']>;
};

/** Either `seatId` or `gapId`. */
export type AdvertiseVacancyInput = {
  /** The area, as far as it is to be told; not told when left out. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Left out for a seat. */
  gapId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 1000 characters. */
  lookedFor: Scalars['String']['input'];
  /** The name to advertise under, 1 to 150 characters: as much of the partnership as the network is to know. */
  partnershipName: Scalars['String']['input'];
  /** A seat that is vacant, or whose present term has a last day; left out for a gap. */
  seatId?: InputMaybe<Scalars['ID']['input']>;
};

/** A legal body that may hold seats: a police force, a council, a charity. */
export type Agency = {
  actionCounts: ActionCounts;
  /** Partnerships in which it has, or had, actions that you see. */
  actionPartnerships: Array<Partnership>;
  /** Actions given to it, as far as you see them: its leads see all but those that arose from something restricted. */
  actions: ActionConnection;
  /** What kind of body within its sector: police force, unitary council, NHS trust, national charity. */
  agencyType: Scalars['String']['output'];
  /** Agreements that it is asked to sign, across partnerships, as far as they are shared with you. */
  agreements: Array<AgreementParty>;
  /** Whether the report of its training is yours to read. */
  canReadTraining: Scalars['Boolean']['output'];
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
  /** Null when it has none, or it is not shared with you. */
  profile?: Maybe<AgencyProfile>;
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
  /** By names of people, then the latest first. `matching`: a part of a name or of a course's title. */
  training: TrainingRecordConnection;
  trainingSummary: AgencyTrainingSummary;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: AgencyAbilities;
};


/** A legal body that may hold seats: a police force, a council, a charity. */
export type AgencyActionCountsArgs = {
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
};


/** A legal body that may hold seats: a police force, a council, a charity. */
export type AgencyActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  urgencies?: Array<ActionUrgency>;
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


/** A legal body that may hold seats: a police force, a council, a charity. */
export type AgencyTrainingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
  show?: InputMaybe<TrainingReportShow>;
};

/** What you may do about this agency now. */
export type AgencyAbilities = {
  /** Name somebody who speaks for it. */
  appointLead: Scalars['Boolean']['output'];
  /** Rename it, merge it into another, or abolish it. */
  change: Scalars['Boolean']['output'];
  /** Write what everybody is to read about it, and take that back. */
  changeProfile: Scalars['Boolean']['output'];
  /** Confirm and end those who fill its seats. */
  confirm: Scalars['Boolean']['output'];
  /** Consent to everybody reading it. Never in an agency's place. */
  publishProfile: Scalars['Boolean']['output'];
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

/** What an agency says of itself to everybody, from when its leads consent and until they withdraw it. It names no person. */
export type AgencyProfile = {
  /** What it does, in its own words. */
  about: Scalars['String']['output'];
  agency: Agency;
  /** The day on which one of its leads last said that it is right; null while it is not published. */
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  /** Whether everybody reads it; otherwise those alone who speak for the agency, or prepare it. */
  isPublished: Scalars['Boolean']['output'];
  /** Partnerships of the public directory at whose table it has a seat, by name, where they consent to naming their agencies; none while it is not published. */
  partnerships: Array<DirectoryEntry>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  /** Empty when it has none. */
  website: Scalars['String']['output'];
};

export type AgencyProfileInput = {
  agencyId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type AgencyProfilePayload = {
  agency?: Maybe<Agency>;
  problems: Array<Problem>;
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

/** An agency's training in numbers, as far as you read its records. */
export type AgencyTrainingSummary = {
  /** The same within 90 days. */
  due: Scalars['Int']['output'];
  /** Courses to be done again whose day is past, each person and course once. */
  overdue: Scalars['Int']['output'];
  /** Different people who have attended something. */
  people: Scalars['Int']['output'];
  /** Places and waits for sessions to come. */
  toCome: Scalars['Int']['output'];
};

/** What writes itself beneath an agenda item, as it stands when it is read. */
export type AgendaContent =
  /** The items of the last meeting that were carried. */
  | 'MATTERS_ARISING'
  | 'NOTHING'
  /** The actions of the partnership that are open, overdue ones first. */
  | 'OPEN_ACTIONS';

/** One thing on an agenda, in its place. Where it is restricted to others, its place is told and its words are null. */
export type AgendaItem = {
  /** What writes itself beneath it; null when it is restricted, and not to you. */
  content?: Maybe<AgendaContent>;
  /** When it ends by the clock on the wall; null when that is not known. */
  endsTime?: Maybe<Scalars['LocalTime']['output']>;
  /** What readers are to do or not to do with it; empty when it is not marked, null when it is not for you. */
  handling?: Maybe<Scalars['String']['output']>;
  /** Stands over this item and those after it, up to the next heading; empty when none begins here. */
  heading: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** To be taken up again at the next meeting, as a matter arising. */
  isCarried: Scalars['Boolean']['output'];
  /** Whether it is restricted, and not to you. */
  isClosed: Scalars['Boolean']['output'];
  /** Whether others do not learn that there is such an item. */
  isHidden: Scalars['Boolean']['output'];
  /** How it is to be handled; null when it is restricted, and not to you. */
  marking?: Maybe<Marking>;
  /** Null when it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** Minutes allotted; null when not stated. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** What the table should know beforehand; null when it is restricted, and not to you. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Its papers in order, supplements after what they supplement, as far as they are for you. */
  papers: Array<Paper>;
  /** 1 for the first. Hidden items stand after all others and are counted apart, for each part of the readers. */
  position: Scalars['Int']['output'];
  /** Who presents it, as text; empty when nobody is named, null when it is restricted, and not to you. */
  presenter?: Maybe<Scalars['String']['output']>;
  /** Null when it is restricted, and not to you. */
  purpose?: Maybe<AgendaPurpose>;
  /** The seats it is for, where it is for some by name; empty otherwise, and when it is not for you. */
  seats: Array<Seat>;
  /** Who may read it, among those who see the meeting. */
  seenBy: PartOfMeeting;
  /** When it begins by the clock on the wall; null when an item before it has no minutes, and for hidden items. */
  startsTime?: Maybe<Scalars['LocalTime']['output']>;
  /** Null when it is restricted, and not to you. */
  title?: Maybe<Scalars['String']['output']>;
};

export type AgendaItemInput = {
  /** Nothing when left out. */
  content?: InputMaybe<AgendaContent>;
  /** How it is to be handled, at most 500 characters; asked for when it is OFFICIAL_SENSITIVE, of no account otherwise. */
  handling?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters; none begins here when left out. Hidden items have none. */
  heading?: InputMaybe<Scalars['String']['input']>;
  /** The item that is changed; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether others are not even to know that there is such an item; of no account when it is for everybody. */
  isHidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** OFFICIAL when left out. */
  marking?: InputMaybe<Marking>;
  /** Minutes allotted, 1 to 480; none stated when left out. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000 characters; none when left out. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Who presents it, as text; nobody named when left out. */
  presenter?: InputMaybe<Scalars['String']['input']>;
  purpose: AgendaPurpose;
  /** For NAMED: at least one seat that sees the meeting, observers not. */
  seatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Everybody when left out; NOT_A_PART when the meeting has no such part. */
  seenBy?: InputMaybe<PartOfMeeting>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** An item that a member of the table would like to have on an agenda. The officers read it, and the seat that it comes from. */
export type AgendaProposal = {
  id: Scalars['ID']['output'];
  /** Whether you may take or decline it now. */
  isMineToDecide: Scalars['Boolean']['output'];
  /** Null when not stated. */
  minutes?: Maybe<Scalars['Int']['output']>;
  proposedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  proposedBy?: Maybe<Person>;
  purpose: AgendaPurpose;
  /** Why it was declined; empty otherwise. */
  reason: Scalars['String']['output'];
  state: AgendaProposalState;
  title: Scalars['String']['output'];
  /** Pass it back when you decide, so that a decision made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  /** Why the table should talk about it. */
  why: Scalars['String']['output'];
};

export type AgendaProposalPayload = {
  problems: Array<Problem>;
  proposal?: Maybe<AgendaProposal>;
};

/** What became of a proposed item. */
export type AgendaProposalState =
  | 'DECLINED'
  | 'OPEN'
  | 'TAKEN';

/** What an agenda item asks of the table. */
export type AgendaPurpose =
  | 'DECIDE'
  | 'DISCUSS'
  | 'NOTE';

/** An agenda to begin with. */
export type AgendaTemplate = {
  items: Array<AgendaTemplateItem>;
  key: AgendaTemplateKey;
  name: Scalars['String']['output'];
};

/** An item of a template. */
export type AgendaTemplateItem = {
  content: AgendaContent;
  /** Empty when no section begins here. */
  heading: Scalars['String']['output'];
  minutes: Scalars['Int']['output'];
  purpose: AgendaPurpose;
  /** For everybody, where the meeting has no such part. */
  seenBy: PartOfMeeting;
  title: Scalars['String']['output'];
};

/** Which template. */
export type AgendaTemplateKey =
  | 'ANNUAL_REVIEW'
  | 'OPERATIONAL_GROUP'
  | 'STRATEGIC_BOARD'
  | 'TASK_AND_FINISH';

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

export type AnswerCallInput = {
  /** That it is kept, read and may be published; refused when it is not. */
  agreed: Scalars['Boolean']['input'];
  email: Scalars['String']['input'];
  /** Of a file that was sent to /files/open. */
  fileToken?: InputMaybe<Scalars['String']['input']>;
  /** From exampleForm. */
  formToken: Scalars['String']['input'];
  /** Whether the resource is to name you. */
  isNamed: Scalars['Boolean']['input'];
  /** Under which it may be published; refused when left out. LINK_ONLY is none of them. */
  licence?: InputMaybe<Licence>;
  /** A whole address that begins with https:// or http://. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** 120 characters at most. */
  name: Scalars['String']['input'];
  /** 200 characters at most. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** The same when the same form is sent twice. */
  requestKey: Scalars['ID']['input'];
  /** Of the call. */
  slug: Scalars['String']['input'];
  /** 200 characters at most. */
  title: Scalars['String']['input'];
  /** To be left empty: people do not see it. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** 4,000 characters at most. There must be words, a link or a file. */
  words?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerCallPayload = {
  problems: Array<Problem>;
  /** Null when it was not taken. */
  reference?: Maybe<Scalars['String']['output']>;
};

export type AnswerChecklistInput = {
  answer: ChecklistAnswer;
  assessmentId: Scalars['ID']['input'];
  /** 1,000 characters at most. The whole table reads it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The code of a question. */
  questionCode: Scalars['String']['input'];
  /** The version of the answer that was read, 0 where there was none; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type AnswerDatePollInput = {
  /** For one time or more; times left out keep the answer they have. */
  answers: Array<DatePollAnswerInput>;
  askedId: Scalars['ID']['input'];
  /** At most 1,000 characters, seen by whoever may see the poll; none when left out. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerKitProposalInput = {
  /** The local campaign. */
  campaignId: Scalars['ID']['input'];
  /** The id of the proposal, as it was read. */
  proposal: Scalars['ID']['input'];
};

/** Either `personId` or `email`. */
export type AppointLeadInput = {
  agencyId: Scalars['ID']['input'];
  /** Where to send an invitation. The answer does not tell whether the address has an account. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Somebody with an account: they speak for the agency at once. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

export type ApproveMinutesInput = {
  documentId: Scalars['ID']['input'];
  /** The item of that meeting. */
  itemId: Scalars['ID']['input'];
  /** A later meeting of the partnership that has begun or is over. */
  meetingId: Scalars['ID']['input'];
  /** The `number` of the version that was read. */
  number: Scalars['Int']['input'];
};

export type ApproveNominationInput = {
  /** That the address was checked with the agency; needed when it is at no domain that the agency is known by. */
  hasCheckedAddress?: InputMaybe<Scalars['Boolean']['input']>;
  nominationId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ApproveTermsInput = {
  /** The day of approval; left out when `meetingId` says it. */
  approvedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  by: TermsApproval;
  /** The meeting of this partnership that approved it; the day is its day. Left out when it is not in Roundtable. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Which meeting, when it is not in Roundtable; at most 200 characters. */
  meetingWords?: InputMaybe<Scalars['String']['input']>;
  /** When it is to be reviewed: within five years. */
  reviewOn: Scalars['LocalDate']['input'];
  termsId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

/** An area of the United Kingdom with its official code. */
export type Area = {
  /** The code of the Office for National Statistics, such as E10000017. */
  code: Scalars['ID']['output'];
  /** A council that is upper and lower tier in one, such as a unitary or a London borough. Its kind is UPPER_TIER. */
  isSingleTier: Scalars['Boolean']['output'];
  kind: AreaKind;
  name: Scalars['String']['output'];
  /** All that it lies in, the widest first. */
  within: Array<Area>;
};

/** What sort of area. */
export type AreaKind =
  /** Of the health service: an integrated care board of England, a health board of Wales or Scotland. */
  | 'INTEGRATED_CARE_BOARD'
  /** A district council. */
  | 'LOWER_TIER'
  | 'NATION'
  /** Of a police force that has one. */
  | 'POLICE_FORCE_AREA'
  /** Of England. */
  | 'REGION'
  /** A county council, or one that is both tiers: unitaries, metropolitan and London boroughs, and councils of Wales, Scotland and Northern Ireland. */
  | 'UPPER_TIER';

export type ArrangeCollectionInput = {
  collectionId: Scalars['ID']['input'];
  /** All of them, in their order; 20 at most. Whatever is left out is in it no more. */
  sections: Array<CollectionSectionInput>;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type AskForPaperInput = {
  /** Today or later, and not after the meeting. */
  dueOn: Scalars['LocalDate']['input'];
  /** How it is to be handled; asked for when it is OFFICIAL_SENSITIVE. */
  handling?: InputMaybe<Scalars['String']['input']>;
  /** An item of the meeting; left out for the meeting as a whole. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** OFFICIAL when left out. */
  marking?: InputMaybe<Marking>;
  meetingId: Scalars['ID']['input'];
  /** The officer who is asked. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The seat that is asked, which sees the meeting; either this or `personId`. */
  seatId?: InputMaybe<Scalars['ID']['input']>;
  /** For NAMED: seats that see the meeting. */
  seatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For whom the paper will be, never more than its item is for. Everybody whom the item is for, when left out. Whoever is asked belongs to it. */
  seenBy?: InputMaybe<PartOfMeeting>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** What is wanted of it, at most 2,000 characters. */
  wanted?: InputMaybe<Scalars['String']['input']>;
};

export type AskToSignCampaignInput = {
  campaignId: Scalars['ID']['input'];
  dueOn: Scalars['LocalDate']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

/** What you may do with this asset now. */
export type AssetAbilities = {
  change: Scalars['Boolean']['output'];
  remove: Scalars['Boolean']['output'];
  /** To put something else in its place. */
  replace: Scalars['Boolean']['output'];
};

/** Where an asset is used. */
export type AssetChannel =
  | 'EMAIL'
  | 'EVENT'
  | 'OTHER'
  | 'PRESS'
  | 'PRINT'
  | 'SCREEN'
  | 'SOCIAL';

/** Whoever was expected at a meeting, or came to it. */
export type Attendance = {
  /** Null for guests of no agency. */
  agency?: Maybe<Agency>;
  /** What it was called on the day of the meeting; null for guests of no agency. */
  agencyName?: Maybe<Scalars['String']['output']>;
  /** What was answered to the invitation. */
  answer: MeetingResponse;
  capacity: AttendanceCapacity;
  id: Scalars['ID']['output'];
  isInvited: Scalars['Boolean']['output'];
  /** As it was then; empty where nobody held the seat. */
  name: Scalars['String']['output'];
  /** Null for whoever is known by name alone, and when they are not shared with you. */
  person?: Maybe<Person>;
  /** The seat that they came for; null for everybody else, and when it is not shared with you. */
  seat?: Maybe<Seat>;
  /** From when to when they were there, in their order; empty for whoever was not. */
  spells: Array<AttendanceSpell>;
  state: AttendanceState;
  /** Pass it back with a tick, so that one made meanwhile is noticed. */
  version: Scalars['Int']['output'];
};

/** What somebody comes to a meeting as. */
export type AttendanceCapacity =
  /** Stands in for whoever sits on a seat, and counts for it. */
  | 'DEPUTY'
  | 'GUEST'
  /** Has no vote, and does not count. */
  | 'OBSERVER'
  /** Serves the table, and sits on no seat of it. */
  | 'OFFICER'
  /** Sits on a seat. */
  | 'REPRESENTATIVE';

/** Whether somebody was there. */
export type AttendanceLineInput = {
  /** Left out to take back what was noted. */
  attendance?: InputMaybe<TrainingAttendance>;
  bookingId: Scalars['ID']['input'];
};

export type AttendancePayload = {
  /** As it stands, also when the tick was not done; null when somebody could not be added. */
  attendance?: Maybe<Attendance>;
  problems: Array<Problem>;
};

/** From when to when somebody was there. */
export type AttendanceSpell = {
  cameAt: Scalars['DateTime']['output'];
  /** Null for whoever is there, or stayed to the end. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether somebody was at a meeting. */
export type AttendanceState =
  /** Has not come, or did not. */
  | 'ABSENT'
  /** Said that they would not come. */
  | 'APOLOGIES'
  /** Was there for some of it, or is. */
  | 'PRESENT';

/** What is ticked of somebody. */
export type AttendanceTick =
  /** Is not there, and was not: takes back what was ticked. */
  | 'ABSENT'
  | 'APOLOGIES'
  /** Was there and left, for good or for a while. */
  | 'LEFT'
  /** Is there: came, or came back. */
  | 'PRESENT';

/** When somebody came, and when they left. One that is empty is left out. */
export type AttendanceTimesInput = {
  /** Wall time of the day of the meeting. */
  cameTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** Not said of whoever is there, or stayed to the end. */
  leftTime?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** An organisation that stands behind a resource. */
export type Backer = {
  kind: BackerKind;
  name: Scalars['String']['output'];
};

export type BackerInput = {
  kind: BackerKind;
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** How an organisation stands behind a resource. */
export type BackerKind =
  | 'COMMISSIONED_BY'
  | 'ENDORSED_BY'
  | 'FUNDED_BY';

/** A bank holiday. */
export type BankHoliday = {
  name: Scalars['String']['output'];
  /** Where it is kept. */
  nations: Array<Nation>;
  on: Scalars['LocalDate']['output'];
};

export type BeginCampaignInput = {
  /** 2,000 characters at most. */
  aim?: InputMaybe<Scalars['String']['input']>;
  /** 1,000 characters at most. */
  aimedAt?: InputMaybe<Scalars['String']['input']>;
  /** 500 characters at most. */
  callToAction?: InputMaybe<Scalars['String']['input']>;
  embargoUntil?: InputMaybe<Scalars['DateTime']['input']>;
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** PARTNERSHIP and STATUTORY are of the partnership that runs it. */
  foundBy: FoundBy;
  /** Codes by BCP 47. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 4,000 characters at most. */
  messages?: InputMaybe<Scalars['String']['input']>;
  /** Which runs it; a national campaign without. */
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  /** None without. 5 at most, each of 200 characters at most. */
  priorities?: InputMaybe<Array<Scalars['String']['input']>>;
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 200 characters at most. */
  title: Scalars['String']['input'];
  /** Codes of topics. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type BeginEvaluationInput = {
  campaignId: Scalars['ID']['input'];
};

export type BeginMinutesInput = {
  meetingId: Scalars['ID']['input'];
};

export type BeginSelfAssessmentInput = {
  partnershipId: Scalars['ID']['input'];
};

export type BookTrainingInput = {
  /** An agency for which you sit or that you lead: its leads see your training. Left out when you book for none. */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** That exact outlines of areas were imported, to be drawn in place of the indicative ones. For the national coordinators. */
export type BoundaryImport = {
  areaCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  importedAt: Scalars['DateTime']['output'];
  /** Null where they are not known any more. */
  importedBy?: Maybe<Person>;
  /** Where they are from, and of when; it stands below the map. */
  source: Scalars['String']['output'];
  /** Null while they are drawn, as far as nothing newer is. */
  takenBackAt?: Maybe<Scalars['DateTime']['output']>;
};

export type BoundaryImportPayload = {
  boundaryImport?: Maybe<BoundaryImport>;
  problems: Array<Problem>;
};

export type BuildAgendaInput = {
  /** The whole agenda in its order, at most 100; items left out are removed. Hidden ones go after all others. */
  agendaItems: Array<AgendaItemInput>;
  meetingId: Scalars['ID']['input'];
  /** The `agendaVersion` that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

/** That somebody at the table is busy elsewhere at a time that is about to be offered. */
export type BusyAtTable = {
  /** The officer without a seat who is busy; null for a seat. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** Which of the times that were asked about, 1 for the first. */
  place: Scalars['Int']['output'];
  /** The seat whose representative is busy; null for an officer without one. */
  seatId?: Maybe<Scalars['ID']['output']>;
};

/** That a secret calendar address exists, and since when. */
export type CalendarFeed = {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

/** That anybody is asked for examples of what the library lacks. Everybody reads it, before it opens and after it closes too. */
export type CallForExamples = {
  /** Its page: a path on this host. */
  address: Scalars['String']['output'];
  /** Why it was withdrawn; empty otherwise. */
  because: Scalars['String']['output'];
  /** The last day on which it is answered. */
  closesOn: Scalars['LocalDate']['output'];
  /** How many answers to it are to be decided, of those that you read. */
  examplesToDecide: Scalars['Int']['output'];
  /** What the library lacks; null when that is not shared with you. */
  gap?: Maybe<LibraryGap>;
  id: Scalars['ID']['output'];
  opensOn: Scalars['LocalDate']['output'];
  slug: Scalars['String']['output'];
  state: CallForExamplesState;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: CallForExamplesAbilities;
  /** What is asked for, and what would help. */
  wanted: Scalars['String']['output'];
};

/** What you may do with this call now. */
export type CallForExamplesAbilities = {
  change: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type CallForExamplesConnection = {
  edges: Array<CallForExamplesEdge>;
  nodes: Array<CallForExamples>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type CallForExamplesEdge = {
  cursor: Scalars['String']['output'];
  node: CallForExamples;
};

export type CallForExamplesPayload = {
  callForExamples?: Maybe<CallForExamples>;
  problems: Array<Problem>;
};

/** How a call stands today, by the clock of the United Kingdom. */
export type CallForExamplesState =
  /** Its last day is past. */
  | 'CLOSED'
  /** It can be answered. */
  | 'OPEN'
  /** Its first day is yet to come. */
  | 'PLANNED'
  /** It was taken back, with a reason. */
  | 'WITHDRAWN';

/** What a partnership, or the network as a whole, does to make something known, and to whom. */
export type Campaign = {
  /** Those with days first, in their order. For those who plan it; none for anybody else. */
  activities: Array<CampaignActivity>;
  /** What is done at this place, or of this kind in this area where no place is said, in the same weeks, by any but this partner, 20 at most: said while somebody chooses. */
  activitiesAt: Array<CampaignActivity>;
  /** Local campaigns that were made of it, as far as you see them; the first 200. */
  adoptedBy: Array<Campaign>;
  /** The national campaign that it is the local one of; null when it is none, or that is not shared with you. */
  adoptedFrom?: Maybe<Campaign>;
  /** Partnerships that adopted it, for those who run it; the first 500. */
  adoptions: Array<KitAdoption>;
  /** What it is to achieve; empty while that was not said. */
  aim: Scalars['String']['output'];
  /** Whom it is to reach, in words; empty while that was not said. */
  aimedAt: Scalars['String']['output'];
  /** In the order that whoever runs it gave them, the first 300. Those that expired are there for those who plan it alone. */
  assets: Array<CampaignAsset>;
  begunAt: Scalars['DateTime']['output'];
  /** Null for those who do not plan it. */
  budget?: Maybe<CampaignBudget>;
  /** What they are asked to do; empty while that was not said. */
  callToAction: Scalars['String']['output'];
  /** Whether you may add what the campaign does as a whole. */
  canAddActivity: Scalars['Boolean']['output'];
  canAddAsset: Scalars['Boolean']['output'];
  /** Whether you may take and leave them. */
  canAnswerProposals: Scalars['Boolean']['output'];
  /** A national campaign that is live and open, and you run a partnership that might adopt it. */
  canBeAdopted: Scalars['Boolean']['output'];
  /** Whether you may begin its evaluation now. */
  canBeginEvaluation: Scalars['Boolean']['output'];
  /** Whether you may say what it measures. */
  canDefineMetrics: Scalars['Boolean']['output'];
  canMakeLink: Scalars['Boolean']['output'];
  canOrderAssets: Scalars['Boolean']['output'];
  /** Whether you may say what partnerships might do. */
  canSuggestActivities: Scalars['Boolean']['output'];
  /** Why it was cancelled; empty otherwise. */
  cancelledBecause: Scalars['String']['output'];
  /** What its evaluation became in the library; null while there is none, or it is not shared with you. */
  caseStudy?: Maybe<Resource>;
  /** Those that its days fall into, where it is run; the first first. */
  electionPeriods: Array<ElectionPeriod>;
  /** Until when it is kept from its readers, launched or not; null when it is not. */
  embargoUntil?: Maybe<Scalars['DateTime']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while that was not said. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Null while there is none, or when you do not plan the campaign. */
  evaluation?: Maybe<CampaignEvaluation>;
  /** Who sees it once it is open. */
  foundBy: FoundBy;
  /** What happened in it, as far as what that is about is shared with you; the newest first. */
  happenings: CampaignHappeningConnection;
  id: Scalars['ID']['output'];
  /** Whether it is the local one of a national campaign. */
  isAdopted: Scalars['Boolean']['output'];
  /** Run by the national coordinators, for partnerships to adopt. */
  isNational: Scalars['Boolean']['output'];
  /** Whether its readers see it now. */
  isOpen: Scalars['Boolean']['output'];
  /** Whether you are one of those who plan it. */
  isPlannedByYou: Scalars['Boolean']['output'];
  /** Codes by BCP 47. */
  languages: Array<Scalars['String']['output']>;
  launchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The oldest first. For those who plan it; none for anybody else. */
  links: Array<CampaignLink>;
  /** Who plans it, as far as they are shared with you. */
  members: Array<CampaignMember>;
  /** What it says to them; empty while that was not said. */
  messages: Scalars['String']['output'];
  /** What it measures, in its order. */
  metrics: Array<CampaignMetric>;
  /** Partnerships at work that have not adopted it, by name, for those who run it; the first 500. */
  notAdoptedBy: Array<Partnership>;
  objectives: Array<CampaignObjective>;
  /** From when its readers see it; null until it is launched. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when nobody owns it by name, or they are not shared with you. */
  owner?: Maybe<Person>;
  /** Agencies that take part. */
  partners: Array<CampaignPartner>;
  /** Which runs it; null for a national campaign, or when the partnership is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Who may own it: its officers, and whoever represents a partner; of a national one, the national coordinators. As far as they are shared with you. */
  possibleOwners: Array<Person>;
  /** Which priorities of its partnership, or of the nation, it serves: in their words, in their order. */
  priorities: Array<Scalars['String']['output']>;
  proposalCount: Scalars['Int']['output'];
  /** What its national campaign says otherwise since it was taken, for those who plan it; the first 500. */
  proposals: Array<KitProposal>;
  /** Where everybody finds it once it is open; null when it is not for everybody, or was cancelled. */
  publicAddress?: Maybe<Scalars['String']['output']>;
  /** Metrics that a seat of yours has not read for the last whole week or month; none while it is not live, and for those who have no part in it. */
  readingsDue: Array<CampaignMetric>;
  /** Null while nobody was asked, or that is not shared with you. */
  signOff?: Maybe<CampaignSignOff>;
  /** The last part of its public address; stays when the title changes. */
  slug: Scalars['String']['output'];
  /** Null while that was not said. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  status: CampaignStatus;
  /** What partnerships that adopt it might do, in its order; none of a local one. */
  suggestedActivities: Array<KitActivity>;
  title: Scalars['String']['output'];
  topics: Array<LibraryTopic>;
  version: Scalars['Int']['output'];
  viewerCan: CampaignAbilities;
  /** Names the words that partners sign, as they read now. */
  wordsRead: Scalars['String']['output'];
};


/** What a partnership, or the network as a whole, does to make something known, and to whom. */
export type CampaignActivitiesAtArgs = {
  area: Scalars['String']['input'];
  endsOn: Scalars['LocalDate']['input'];
  exceptId?: InputMaybe<Scalars['ID']['input']>;
  kind: ActivityKind;
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  place: Scalars['String']['input'];
  startsOn: Scalars['LocalDate']['input'];
};


/** What a partnership, or the network as a whole, does to make something known, and to whom. */
export type CampaignHappeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What you may do with this campaign now. */
export type CampaignAbilities = {
  /** Ask its partners to sign it off, for the first time or again. */
  askToSign: Scalars['Boolean']['output'];
  cancel: Scalars['Boolean']['output'];
  change: Scalars['Boolean']['output'];
  choosePartners: Scalars['Boolean']['output'];
  end: Scalars['Boolean']['output'];
  launch: Scalars['Boolean']['output'];
  /** Make a plan of the idea. */
  plan: Scalars['Boolean']['output'];
};

/** Something that an agency, or the campaign as a whole, does in a campaign. Those who plan the campaign see it, and nobody else. */
export type CampaignActivity = {
  addedAt: Scalars['DateTime']['output'];
  /** In words; empty while that was not said. */
  area: Scalars['String']['output'];
  campaign: Campaign;
  commentCount: Scalars['Int']['output'];
  /** The oldest first; the first 500. */
  comments: Array<ActivityComment>;
  /** What another agency does at the same place, or of the same kind in the same area, in the same week; 20 at most. */
  conflicts: Array<CampaignActivity>;
  /** What it is expected to cost, in pounds; null while that was not said. */
  cost?: Maybe<Scalars['Float']['output']>;
  /** Who does it, of those who plan the campaign; null when nobody is named, or they are not shared with you. */
  doer?: Maybe<Person>;
  /** Who else does it; empty when that was not said. */
  doerWords: Scalars['String']['output'];
  /** Why it was dropped; empty otherwise. */
  droppedBecause: Scalars['String']['output'];
  /** The last day; null while that was not said. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Null when it has no time of day, or its end was not said. */
  endsTime?: Maybe<Scalars['LocalTime']['output']>;
  /** What shows that it was done. */
  evidence: Array<ActivityEvidence>;
  evidenceCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isYours: Scalars['Boolean']['output'];
  kind: ActivityKind;
  /** Whose it is; null when the campaign does it as a whole, or its partner takes part no more. */
  partner?: Maybe<CampaignPartner>;
  /** Empty while that was not said. */
  place: Scalars['String']['output'];
  /** Null while that was not said. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By the clock in the United Kingdom; null when it has no time of day. */
  startsTime?: Maybe<Scalars['LocalTime']['output']>;
  state: ActivityState;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: ActivityAbilities;
  /** Empty while that was not said. */
  what: Scalars['String']['output'];
};

export type CampaignActivityPayload = {
  activity?: Maybe<CampaignActivity>;
  problems: Array<Problem>;
};

/** What a partner answered, and of which words. */
export type CampaignAnswer = {
  answeredAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  by?: Maybe<Person>;
  /** What reads otherwise now than when it was given. */
  changes: Array<CampaignWordsChange>;
  /** Since when it counts no more, because the words have changed or it was given anew; null while it counts. */
  fellAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: CampaignAnswerKind;
  /** Why it was refused; empty otherwise. */
  reason: Scalars['String']['output'];
};

export type CampaignAnswerKind =
  | 'REFUSED'
  | 'SIGNED';

/**
 * Something that a campaign gives to those who take it up: a file for one channel and in one language, or a resource of the library.
 * Readers of the campaign see it from when that opens until it expires.
 */
export type CampaignAsset = {
  /** Where it is had; null when it expired, or is not shared with you. */
  address?: Maybe<Scalars['String']['output']>;
  channel: AssetChannel;
  /** How often it was downloaded; null for those who do not plan the campaign. */
  downloads?: Maybe<Scalars['Int']['output']>;
  /** The last day on which it is to be used; null when it stays. */
  expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its format, name and size. Null when it is no file, or not shared with you. */
  file?: Maybe<StoredFile>;
  /** How it is to be used; empty while that was not said. */
  guidance: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** From then on only those who plan the campaign see it, and nobody downloads it from here. */
  isExpired: Scalars['Boolean']['output'];
  /** Whether it is a file; otherwise it is a resource as a whole. */
  isFile: Scalars['Boolean']['output'];
  /** Whether the library has it for fewer people than this campaign is for: the others do not get it. */
  isForFewer: Scalars['Boolean']['output'];
  /** Whether it was taken from the library. */
  isFromLibrary: Scalars['Boolean']['output'];
  /** Whether it was uploaded for the national campaign that this one was adopted from: it is withdrawn here when it is there. */
  isOfKit: Scalars['Boolean']['output'];
  /** Null of what is in no language, or in many. */
  language?: Maybe<LibraryLanguage>;
  /** What it may be used for; of something from the library as the library says. Null while that was not said, or is not shared with you. */
  licence?: Maybe<Licence>;
  /** Of the library; null when it was uploaded for the campaign, or is not shared with you. */
  resource?: Maybe<Resource>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: AssetAbilities;
};

export type CampaignAssetPayload = {
  asset?: Maybe<CampaignAsset>;
  problems: Array<Problem>;
};

/** All that partners give to a campaign, beside what its activities are expected to cost. In pounds. */
export type CampaignBudget = {
  /** Of activities that are done, as far as their cost was said. */
  costOfDone: Scalars['Float']['output'];
  /** Of those that are not done and not dropped, as far as their cost was said. */
  costToCome: Scalars['Float']['output'];
  /** In kind, as far as it was said in hours. */
  hours: Scalars['Float']['output'];
  /** Added up over its partners. */
  money: Scalars['Float']['output'];
  /** In kind, as far as it was said in pounds. */
  worth: Scalars['Float']['output'];
};

export type CampaignConnection = {
  edges: Array<CampaignEdge>;
  nodes: Array<Campaign>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

/** What a partner gives to a campaign: money, and in kind. For those who plan the campaign alone. */
export type CampaignContribution = {
  /** How many hours of work that is; null while that was not said. */
  hours?: Maybe<Scalars['Float']['output']>;
  /** In words; empty when it gives nothing in kind. */
  inKind: Scalars['String']['output'];
  /** In pounds; null when it gives no money. */
  money?: Maybe<Scalars['Float']['output']>;
  saidAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  saidBy?: Maybe<Person>;
  version: Scalars['Int']['output'];
  /** What that is believed to be worth, in pounds; null while that was not said. */
  worth?: Maybe<Scalars['Float']['output']>;
};

export type CampaignEdge = {
  cursor: Scalars['String']['output'];
  node: Campaign;
};

/** What those who ran a campaign say of it once it has ended. Those who plan the campaign see it, and nobody else. */
export type CampaignEvaluation = {
  begunAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  begunBy?: Maybe<Person>;
  campaign: Campaign;
  id: Scalars['ID']['output'];
  /** In their order; each is there from the beginning. */
  sections: Array<EvaluationSection>;
  /** As it was signed off, the newest first; empty until it is. */
  signed: Array<SignedEvaluation>;
  state: EvaluationState;
  viewerCan: EvaluationAbilities;
  /** Names the words as they read now. */
  wordsRead: Scalars['String']['output'];
};

/** Something that happened in a campaign. */
export type CampaignHappening = {
  /** For which agency; null when it was for none, or that is not shared with you. */
  agency?: Maybe<Agency>;
  at: Scalars['DateTime']['output'];
  /** Who did it; null when nobody did by name, or they are not shared with you. */
  by?: Maybe<Person>;
  id: Scalars['ID']['output'];
  kind: CampaignHappeningKind;
  /** The activity, the metric or the asset; null of all else. */
  thingId?: Maybe<Scalars['ID']['output']>;
  /** How many readings that is; 1 of all else. */
  times: Scalars['Int']['output'];
  /** What it is about: the activity, the metric, the asset, what was taken, or the reason. Empty when it is the campaign itself. */
  what: Scalars['String']['output'];
};

export type CampaignHappeningConnection = {
  edges: Array<CampaignHappeningEdge>;
  nodes: Array<CampaignHappening>;
  pageInfo: PageInfo;
};

export type CampaignHappeningEdge = {
  cursor: Scalars['String']['output'];
  node: CampaignHappening;
};

/** What happened, to the campaign itself or to something in it. */
export type CampaignHappeningKind =
  | 'ACTIVITY_ADDED'
  | 'ACTIVITY_DONE'
  | 'ACTIVITY_DROPPED'
  | 'ACTIVITY_UNDER_WAY'
  | 'ASKED_TO_SIGN'
  | 'ASSET_ADDED'
  | 'BEGUN'
  | 'CANCELLED'
  | 'CORRECTED'
  | 'ENDED'
  | 'EVALUATED'
  /** Somebody said what a partner gives. */
  | 'GIVEN'
  /** Of what its national campaign proposed. */
  | 'KIT_TAKEN'
  | 'LAUNCHED'
  | 'PLANNED'
  | 'READ'
  /** With its reason. */
  | 'REFUSED'
  | 'SIGNED'
  | 'SIGNED_OFF';

/**
 * A short address that leads to what a campaign wants people to read, for posters and posts. It leads nowhere before the campaign opens,
 * once that was cancelled, and when the link was ended. Those who plan the campaign see it, and nobody else.
 */
export type CampaignLink = {
  /** On this site: /go/… */
  address: Scalars['String']['output'];
  /** The newest first; the last 400 on which somebody did. */
  days: Array<CampaignLinkDay>;
  /** How often it was followed. Programs that only ask what is there are not counted. */
  follows: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** It leads nowhere any more. */
  isEnded: Scalars['Boolean']['output'];
  /** What it is for. */
  label: Scalars['String']['output'];
  madeAt: Scalars['DateTime']['output'];
  /** Null when it leads to the page of the campaign. */
  target?: Maybe<Scalars['String']['output']>;
  viewerCan: CampaignLinkAbilities;
};

/** What you may do with this link now. */
export type CampaignLinkAbilities = {
  end: Scalars['Boolean']['output'];
};

/** How often a short link was followed on a day. */
export type CampaignLinkDay = {
  day: Scalars['LocalDate']['output'];
  follows: Scalars['Int']['output'];
};

/** Somebody who plans a campaign. */
export type CampaignMember = {
  /** The partner for which they speak; null of the officers of its table, and of national coordinators. */
  agency?: Maybe<Agency>;
  person: Person;
};

/** Something that a campaign measures: how it is counted, how often, and which of its figures may be added. */
export type CampaignMetric = {
  /** Whether figures of different agencies may be added. Distinct people may not. */
  addsAcrossAgencies: Scalars['Boolean']['output'];
  /** Whether figures of different periods may be added. */
  addsAcrossPeriods: Scalars['Boolean']['output'];
  /** Where things stood in the time that it is compared with; null when nobody knows, or it is too small to be told. */
  baseline?: Maybe<Scalars['Float']['output']>;
  /** The first day of the time that it is compared with. */
  baselineFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Where the baseline comes from; empty when it was not said. */
  baselineSource: Scalars['String']['output'];
  /** The last day of the time that it is compared with. */
  baselineTo?: Maybe<Scalars['LocalDate']['output']>;
  campaign: Campaign;
  /** What is counted and what is not, so that two agencies count alike. */
  definition: Scalars['String']['output'];
  /** Which way is better. */
  direction: MetricDirection;
  /** For whom you may enter figures; empty when for nobody. */
  enterFor: Array<MetricParty>;
  figures: MetricFigures;
  id: Scalars['ID']['output'];
  /** Counts towards a metric of the national campaign that was adopted. */
  isOfKit: Scalars['Boolean']['output'];
  kind: MetricKind;
  name: Scalars['String']['output'];
  /** Null when it measures none. */
  objective?: Maybe<CampaignObjective>;
  periodType: MetricPeriodType;
  /** Readings, the newest first, with those that were corrected; empty unless you plan the campaign. */
  readings: MetricReadingConnection;
  /** Where the figures come from; empty when it was not said. */
  source: Scalars['String']['output'];
  /** What is counted: people, posters, calls. */
  unit: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: MetricAbilities;
};


/** Something that a campaign measures: how it is counted, how often, and which of its figures may be added. */
export type CampaignMetricReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a campaign is to bring about, so that it can be measured. */
export type CampaignObjective = {
  /** Where things stood before; null when nobody knows. */
  baseline?: Maybe<Scalars['Float']['output']>;
  /** Where the baseline comes from; empty when it was not said. */
  baselineSource: Scalars['String']['output'];
  byOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Empty when it was not said. */
  forWhom: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Null when there is no figure to reach. */
  target?: Maybe<Scalars['Float']['output']>;
  /** What the figures count; empty when there are none. */
  unit: Scalars['String']['output'];
  what: Scalars['String']['output'];
};

export type CampaignObjectiveInput = {
  baseline?: InputMaybe<Scalars['Float']['input']>;
  baselineSource?: InputMaybe<Scalars['String']['input']>;
  byOn?: InputMaybe<Scalars['LocalDate']['input']>;
  forWhom?: InputMaybe<Scalars['String']['input']>;
  /** Of one that stands already; without, it is a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  target?: InputMaybe<Scalars['Float']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 300 characters at most. */
  what: Scalars['String']['input'];
};

/** An agency that takes part in a campaign, by a seat that it has at the table. */
export type CampaignPartner = {
  agency: Agency;
  /** The answer that counts; null while there is none. */
  answer?: Maybe<CampaignAnswer>;
  campaign?: Maybe<Campaign>;
  /** Whether you may add what this agency does. */
  canAddActivity: Scalars['Boolean']['output'];
  /** Whether you may say what it gives. */
  canSayContribution: Scalars['Boolean']['output'];
  /** Null while nothing was said, and for those who do not plan the campaign. */
  contribution?: Maybe<CampaignContribution>;
  id: Scalars['ID']['output'];
  /** What it signed last, whether that counts or not. */
  lastSigned?: Maybe<CampaignAnswer>;
  /** Its place at the table; null when the table is not shared with you. */
  seat?: Maybe<Seat>;
  signState: CampaignSignState;
  viewerCan: CampaignPartnerAbilities;
};

/** What you may do for this partner now. */
export type CampaignPartnerAbilities = {
  /** Sign the campaign off, or refuse to. */
  answer: Scalars['Boolean']['output'];
};

export type CampaignPayload = {
  campaign?: Maybe<Campaign>;
  problems: Array<Problem>;
};

/** Where a campaign stands, roughly. */
export type CampaignPhase =
  | 'LIVE'
  /** Ended, evaluated or cancelled. */
  | 'OVER'
  /** An idea, a plan, or signed off. */
  | 'TO_COME';

/** That every partner of a campaign is asked to sign it off. */
export type CampaignSignOff = {
  askedAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  askedBy?: Maybe<Person>;
  /** By when each is to answer. */
  dueOn: Scalars['LocalDate']['output'];
  isOverdue: Scalars['Boolean']['output'];
};

/** How a partner stands to the campaign. */
export type CampaignSignState =
  | 'ASKED'
  /** It signed once; what it signed has changed since. */
  | 'ASKED_AGAIN'
  /** Nobody was asked yet, or that is not shared with you. */
  | 'NOT_ASKED'
  | 'REFUSED'
  | 'SIGNED';

export type CampaignStatus =
  | 'CANCELLED'
  | 'ENDED'
  | 'EVALUATED'
  | 'IDEA'
  | 'LIVE'
  | 'PLANNED'
  /** Every partner that was asked has signed. */
  | 'SIGNED_OFF';

/** Something that partners sign, as it read and as it reads. */
export type CampaignWordsChange = {
  /** Empty where there was nothing. */
  before: Scalars['String']['output'];
  /** Empty where there is nothing any more. */
  now: Scalars['String']['output'];
  part: CampaignWordsPart;
};

/** A change of any of these must be signed again. */
export type CampaignWordsPart =
  | 'AIM'
  | 'CALL_TO_ACTION'
  | 'DAYS'
  | 'MESSAGES'
  | 'OBJECTIVES'
  | 'READERS'
  | 'TITLE';

/** By whom a campaign is run, as you see it. */
export type CampaignsRunBy =
  /** The national coordinators. */
  | 'NATION'
  /** Another partnership, which lets you see it. */
  | 'OTHERS'
  /** A partnership that is shared with you. */
  | 'YOURS';

export type CancelAgencyChangeInput = {
  changeId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type CancelCampaignInput = {
  /** Read by all who see it. 1,000 characters at most. */
  because: Scalars['String']['input'];
  campaignId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type CancelMeetingInput = {
  meetingId: Scalars['ID']['input'];
  /** Told to everyone invited, unless the meeting is restricted; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type CancelSeriesInput = {
  /** That meeting and all that follow it; everything ahead when left out. */
  fromMeetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Told to everyone invited, unless the meetings are restricted; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  seriesId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when any of its meetings was changed since. */
  version: Scalars['Int']['input'];
};

export type CancelTrainingInput = {
  sessionId: Scalars['ID']['input'];
};

export type CancelTrainingSessionInput = {
  /** Told to everybody who booked. 1,000 characters at most. */
  because: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type CarryAgendaItemInput = {
  isCarried: Scalars['Boolean']['input'];
  itemId: Scalars['ID']['input'];
  meetingId: Scalars['ID']['input'];
};

/** That somebody attended a course, for them to show to anybody. Read by them and the leads of the agency for which they booked. */
export type Certificate = {
  /** Where anybody checks it; followed by `/pdf`, the certificate itself. */
  address: Scalars['String']['output'];
  /** Why it was withdrawn; empty while it stands. */
  because: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isWithdrawn: Scalars['Boolean']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** Cannot be guessed: whoever knows it reads what stands on the certificate. */
  number: Scalars['String']['output'];
};

/** What anybody is told of a number. */
export type CertificateCheck = {
  /** Null when no certificate bears the number, and while you have to wait. */
  certificate?: Maybe<CheckedCertificate>;
  /** How long to wait, after too many numbers that are none; null when you need not. */
  waitSeconds?: Maybe<Scalars['Int']['output']>;
};

/** What the register says of a certificate. */
export type CertificateState =
  | 'ISSUED'
  | 'WITHDRAWN';

/** What an action is to be from now on: all of it, whether or not it is different. */
export type ChangeActionInput = {
  actionId: Scalars['ID']['input'];
  /** An agency with a seat at the table; when left out, that for which the owner sits there. */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day for it; none when left out. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Somebody who sees what it arose from; left out when it is an agency’s. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
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

export type ChangeAgencyProfileInput = {
  /** 1 to 1,000 characters. No person, and no address of mail. */
  about: Scalars['String']['input'];
  agencyId: Scalars['ID']['input'];
  /** That everybody may read it: for those alone who speak for the agency to say. */
  isPublished: Scalars['Boolean']['input'];
  /** The version that was read; left out for a first one. CONFLICT when somebody changed it since. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** An address of the web; none when left out. */
  website?: InputMaybe<Scalars['String']['input']>;
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

export type ChangeCallForExamplesInput = {
  callId: Scalars['ID']['input'];
  closesOn: Scalars['LocalDate']['input'];
  opensOn: Scalars['LocalDate']['input'];
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
  wanted: Scalars['String']['input'];
};

export type ChangeCampaignActivityInput = {
  activityId: Scalars['ID']['input'];
  area?: InputMaybe<Scalars['String']['input']>;
  cost?: InputMaybe<Scalars['Float']['input']>;
  doerId?: InputMaybe<Scalars['ID']['input']>;
  doerWords?: InputMaybe<Scalars['String']['input']>;
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  endsTime?: InputMaybe<Scalars['LocalTime']['input']>;
  kind: ActivityKind;
  /** Whose it is; the campaign's as a whole without. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  startsTime?: InputMaybe<Scalars['LocalTime']['input']>;
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
  what?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeCampaignAssetInput = {
  assetId: Scalars['ID']['input'];
  channel: AssetChannel;
  /** It stays without. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Not said without. */
  guidance?: InputMaybe<Scalars['String']['input']>;
  /** None without. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Of an upload only; not said without. */
  licence?: InputMaybe<Licence>;
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangeCampaignInput = {
  aim?: InputMaybe<Scalars['String']['input']>;
  aimedAt?: InputMaybe<Scalars['String']['input']>;
  callToAction?: InputMaybe<Scalars['String']['input']>;
  campaignId: Scalars['ID']['input'];
  /** Stands once it is launched. */
  embargoUntil?: InputMaybe<Scalars['DateTime']['input']>;
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  foundBy: FoundBy;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  messages?: InputMaybe<Scalars['String']['input']>;
  /** One of those who may own it; nobody by name when it is left out. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** None without. 5 at most, each of 200 characters at most. */
  priorities?: InputMaybe<Array<Scalars['String']['input']>>;
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  title: Scalars['String']['input'];
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangeCollectionInput = {
  collectionId: Scalars['ID']['input'];
  kind: CollectionKind;
  /** 2,000 characters at most. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangeCourseInput = {
  courseId: Scalars['ID']['input'];
  /** More than 0 and 200 at most. */
  hours: Scalars['Float']['input'];
  /** For a course of the network: NETWORK. */
  offeredTo: CourseOffer;
  /** 1 to 120; left out for never. */
  renewalMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What to read for it, in this order, at most 20; left as it is when it is left out. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 5,000 characters at most; empty when it is left out. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangeCoverageInput = {
  /** All of them; those left out are covered no more. */
  areaCodes: Array<Scalars['ID']['input']>;
  partnershipId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ChangeCoveragePayload = {
  partnership?: Maybe<Partnership>;
  problems: Array<Problem>;
};

export type ChangeDatePollInput = {
  /** Seats to be asked beside those who are; none when left out. */
  addSeatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day on which it closes, in the time zone of the poll. */
  closesOn: Scalars['LocalDate']['input'];
  /** Wall time at which it closes, ahead of now and before the first of the times. */
  closesTime: Scalars['LocalTime']['input'];
  /** 15 to 720. */
  minutes: Scalars['Int']['input'];
  /** At most 500 characters; may be empty. */
  notes: Scalars['String']['input'];
  pollId: Scalars['ID']['input'];
  /** 2 to 20. A time of the same day and hour as before keeps its answers; those left out are removed with theirs. */
  times: Array<DatePollTimeInput>;
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeDirectoryEntryInput = {
  activities: Array<DirectoryActivity>;
  /** 1,000 characters at most. Without anybody's name, address or telephone number. */
  howToJoin: Scalars['String']['input'];
  partnershipId: Scalars['ID']['input'];
  publicFields: Array<DirectoryField>;
  /** 1,000 characters at most. */
  summary: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangeExperienceInput = {
  id: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  words: ExperienceWordsInput;
};

export type ChangeGovernanceDocumentInput = {
  documentId: Scalars['ID']['input'];
  /** An upload of your own in place of the file; left out to leave it. The file before is removed. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200 characters. */
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeHandoverInput = {
  handoverId: Scalars['ID']['input'];
  /** The last day of whoever hands over. */
  overlapUntil: Scalars['LocalDate']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeLibraryGapInput = {
  details?: InputMaybe<Scalars['String']['input']>;
  /** What is known of it so far. 4,000 characters at most. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  gapId: Scalars['ID']['input'];
  missing: Scalars['String']['input'];
  /** The code of a topic; none when it is left out. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangeMeetingInput = {
  /** At most 2,000 characters; empty to have none. */
  accessNotes: Scalars['String']['input'];
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

export type ChangeMetricInput = {
  addsAcrossAgencies: Scalars['Boolean']['input'];
  addsAcrossPeriods: Scalars['Boolean']['input'];
  baseline?: InputMaybe<Scalars['Float']['input']>;
  baselineFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  baselineSource?: InputMaybe<Scalars['String']['input']>;
  baselineTo?: InputMaybe<Scalars['LocalDate']['input']>;
  definition: Scalars['String']['input'];
  direction: MetricDirection;
  kind: MetricKind;
  metricId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  objectiveId?: InputMaybe<Scalars['ID']['input']>;
  periodType: MetricPeriodType;
  source?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
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

export type ChangePaperInput = {
  /** How it is to be handled; asked for when it is OFFICIAL_SENSITIVE. */
  handling?: InputMaybe<Scalars['String']['input']>;
  /** An item of the meeting; left out for the meeting as a whole. Of no account for supplements, which go with their paper. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** OFFICIAL when left out. */
  marking?: InputMaybe<Marking>;
  paperId: Scalars['ID']['input'];
  /** For NAMED: seats that see the meeting. */
  seatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Never more than the item or the paper it belongs to is for; as many when left out. */
  seenBy?: InputMaybe<PartOfMeeting>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangePaperRequestInput = {
  /** Today or later, and not after the meeting. */
  dueOn: Scalars['LocalDate']['input'];
  requestId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  /** At most 2,000 characters. */
  wanted?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePartnershipAddressInput = {
  addressId: Scalars['ID']['input'];
  /** Never of a safe location. */
  isListed: Scalars['Boolean']['input'];
  isSafeLocation: Scalars['Boolean']['input'];
  /** 120 characters at most. */
  label: Scalars['String']['input'];
  /** 500 characters at most. */
  lines: Scalars['String']['input'];
  /** 500 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Of the United Kingdom; none when left out. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** Statutory seats at this table, where they are named; not looked at otherwise. */
  seatIds: Array<Scalars['ID']['input']>;
  seenBy: AddressSeenBy;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangePartnershipInput = {
  /** The area it covers, or what a group works on, in words; 2 to 300 characters. */
  area: Scalars['String']['input'];
  /** The day by which a task-and-finish group is to be done; left out for all others. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The agency that answers for it; none when left out. */
  hostAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Not said when left out. */
  level?: InputMaybe<PartnershipLevel>;
  /** 3 to 150 characters. */
  name: Scalars['String']['input'];
  /** The partnership it reports to; stays as it is when left out, none when null. The national coordinator alone changes it, and not that of a group. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partnershipId: Scalars['ID']['input'];
  /** What a task-and-finish group is to hand over, 1 to 500 characters; left out for all others. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** Region or nation, at most 100 characters; empty when it spans several. */
  region: Scalars['String']['input'];
  tier: GeographicTier;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangePasswordInput = {
  /** WRONG_PASSWORD when it is not. */
  currentPassword: Scalars['String']['input'];
  /** 12 to 256 characters, and not one that is often tried. */
  newPassword: Scalars['String']['input'];
};

export type ChangeResourceFileInput = {
  /** Never more than the resource itself is for; as many when left out. */
  foundBy?: InputMaybe<FoundBy>;
  id: Scalars['ID']['input'];
  /** 1 to 120 characters. */
  label: Scalars['String']['input'];
  /** The code of a language. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Of the resource's version; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeResourceVersionInput = {
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
  words: ResourceWordsInput;
};

export type ChangeSavedSearchInput = {
  alert: SearchAlert;
  name: Scalars['String']['input'];
  searchId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
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

export type ChangeSeriesInput = {
  /** At most 2,000 characters; empty to have none. */
  accessNotes: Scalars['String']['input'];
  /** Wall time of the same day, later than `startsTime`. */
  endsTime: Scalars['LocalTime']['input'];
  /** The rule's date for that meeting. */
  heldOn: Scalars['LocalDate']['input'];
  /** Whether to say only what would become of each date. */
  isTrial: Scalars['Boolean']['input'];
  /** A web address, at most 1,000 characters; empty only when there is a place. */
  joiningLink: Scalars['String']['input'];
  /** The first meeting that is changed; it takes what is given here even if it was changed by itself before. */
  meetingId: Scalars['ID']['input'];
  /** At most 500 characters; empty only when there is a joining link. */
  place: Scalars['String']['input'];
  repeats: SeriesRuleInput;
  /** Wall time; TIME_DOES_NOT_EXIST when the clocks skip it on one of the days. */
  startsTime: Scalars['LocalTime']['input'];
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** The version of the series that was read; CONFLICT when any of its meetings was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangeSeriesPayload = {
  problems: Array<Problem>;
  series?: Maybe<MeetingSeries>;
  /** What becomes of each date, in their order; empty when there are problems. */
  steps: Array<SeriesStep>;
};

export type ChangeTermsDraftInput = {
  /** At most 500 characters. */
  changes?: InputMaybe<Scalars['String']['input']>;
  /** An upload of your own, or the file that the draft has; left out for text. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  termsId: Scalars['ID']['input'];
  /** At most 60,000 characters; left out or empty for a file. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ChangeTrainingSessionInput = {
  /** 1 to 5,000, and not fewer than have a place. */
  capacity: Scalars['Int']['input'];
  /** Wall time of the same day, later than `startsTime`. */
  endsTime: Scalars['LocalTime']['input'];
  /** The day it is held; IN_THE_PAST when it would have begun. */
  heldOn: Scalars['LocalDate']['input'];
  /** Told to whoever has a place. 1,000 characters at most; empty when it is left out. */
  howToJoin?: InputMaybe<Scalars['String']['input']>;
  /** 300 characters at most; empty when it is left out. */
  place?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  /** Wall time; TIME_DOES_NOT_EXIST when the clocks skip it that day. */
  startsTime: Scalars['LocalTime']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChangeUndertakingInput = {
  /** The number of the words that were changed; CONFLICT when somebody changed them since. */
  number: Scalars['Int']['input'];
  partnershipId: Scalars['ID']['input'];
  /** 20 to 8,000 characters. */
  words: Scalars['String']['input'];
};

export type CheckMinutesInput = {
  minutesId: Scalars['ID']['input'];
  /** Of the words that were read. */
  wordsRead: Scalars['String']['input'];
};

/** What stands on a certificate, and whether it still does. */
export type CheckedCertificate = {
  courseTitle: Scalars['String']['output'];
  /** When it is to be done again; null when never. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  heldOn: Scalars['LocalDate']['output'];
  hours: Scalars['Float']['output'];
  isWithdrawn: Scalars['Boolean']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** The partnership whose course it was, or who runs this Roundtable. */
  issuer: Scalars['String']['output'];
  /** As its person was called when they booked. */
  name: Scalars['String']['output'];
  number: Scalars['String']['output'];
};

export type ChecklistAnswer =
  | 'NO'
  | 'NOT_RELEVANT'
  | 'PARTLY'
  | 'YES';

/** To how many questions what was answered. */
export type ChecklistCounts = {
  no: Scalars['Int']['output'];
  notRelevant: Scalars['Int']['output'];
  partly: Scalars['Int']['output'];
  unanswered: Scalars['Int']['output'];
  yes: Scalars['Int']['output'];
};

/** A question of the checklist with what was answered to it. */
export type ChecklistLine = {
  /** Null while it is not answered. */
  answer?: Maybe<ChecklistAnswer>;
  /** In the assessment that was finished before this one; null when there was none, or it did not say. */
  answerBefore?: Maybe<ChecklistAnswer>;
  /** Of the question; it stays. */
  code: Scalars['String']['output'];
  /** What to look at before answering. */
  guidance: Scalars['String']['output'];
  /** Empty when nothing was noted. */
  note: Scalars['String']['output'];
  question: Scalars['String']['output'];
  section: Scalars['String']['output'];
  /** What may help with it, the nearest first: three at most that you can read. None unless the answer is no or partly. */
  suggestions: Array<Resource>;
  topic?: Maybe<LibraryTopic>;
  /** Of the answer; 0 while there is none. */
  version: Scalars['Int']['output'];
};

export type ChooseCampaignPartnersInput = {
  campaignId: Scalars['ID']['input'];
  /** Seats of members at the table that runs it. */
  seatIds: Array<Scalars['ID']['input']>;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ChooseDateInput = {
  /** How to get in, parking, hearing loop; at most 2,000 characters, may be empty. */
  accessNotes: Scalars['String']['input'];
  /** People without a seat, invited to the meeting only; they were not asked. */
  guests?: InputMaybe<Array<GuestInput>>;
  /** A web address to join online, at most 1,000 characters; empty only when there is a place. */
  joiningLink: Scalars['String']['input'];
  /** Room and address, at most 500 characters; empty only when there is a joining link. */
  place: Scalars['String']['input'];
  pollId: Scalars['ID']['input'];
  timeId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed the poll since. */
  version: Scalars['Int']['input'];
};

export type ChooseRemindersInput = {
  /** 1, 2 or 7; 0 for never. NOT_A_CHOICE when it is another. */
  acceptedDays: Scalars['Int']['input'];
  joiningInstructions: Scalars['Boolean']['input'];
  /** 2, 7 or 14; 0 for never. NOT_A_CHOICE when it is another. */
  unansweredDays: Scalars['Int']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type CirculateMinutesInput = {
  minutesId: Scalars['ID']['input'];
};

export type CirculatePapersInput = {
  meetingId: Scalars['ID']['input'];
};

/** How the clocks have changed. */
export type ClockChange =
  | 'BACK'
  | 'FORWARD';

export type CloseActionInput = {
  actionId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type CloseCourseInput = {
  courseId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type CloseGapInput = {
  gapId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ClosePartnershipInput = {
  /** The last day on which its officers may read what it leaves; they lose access at once when left out. */
  officersUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day on which it was closed, today or before. Access ends now, whatever the day. */
  on: Scalars['LocalDate']['input'];
  partnershipId: Scalars['ID']['input'];
  /** 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type CloseSeatInput = {
  seatId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type CloseSittingInput = {
  meetingId: Scalars['ID']['input'];
};

/** Resources of the library, put in order for a purpose by the national coordinators. */
export type Collection = {
  /** Where it is read, such as /library/collections/starting-a-partnership-1a2b3c. */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: CollectionKind;
  /** When it was published last; null before. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many resources of it are shared with you. */
  resourceCount: Scalars['Int']['output'];
  sections: Array<CollectionSection>;
  slug: Scalars['String']['output'];
  state: CollectionState;
  /** What it is for; empty when that was not said. */
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: CollectionAbilities;
};

/** What you may do with this collection now. */
export type CollectionAbilities = {
  /** Change its words, and what is in it. */
  change: Scalars['Boolean']['output'];
  publish: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type CollectionConnection = {
  edges: Array<CollectionEdge>;
  nodes: Array<Collection>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type CollectionEdge = {
  cursor: Scalars['String']['output'];
  node: Collection;
};

/** A resource, a note, or both. */
export type CollectionEntry = {
  id: Scalars['ID']['output'];
  /** What is said of the resource, or by itself; empty when nothing is. */
  note: Scalars['String']['output'];
  /** Null when it is a note alone. */
  resource?: Maybe<Resource>;
};

export type CollectionEntryInput = {
  /** 1,000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** One for the public or the network; each once in a collection. None for a note alone. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a collection is used for. */
export type CollectionKind =
  /** To choose from. */
  | 'COLLECTION'
  /** To work through, from the first section to the last. */
  | 'TOOLKIT';

export type CollectionPayload = {
  collection?: Maybe<Collection>;
  problems: Array<Problem>;
};

/** A part of a collection. */
export type CollectionSection = {
  /** Those that are shared with you, in their order. */
  entries: Array<CollectionEntry>;
  heading: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What it says above its entries; empty when there is nothing to say. */
  words: Scalars['String']['output'];
};

export type CollectionSectionInput = {
  /** In their order; 200 at most in all sections together. */
  entries: Array<CollectionEntryInput>;
  /** 200 characters at most. */
  heading: Scalars['String']['input'];
  /** 4,000 characters at most. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Whether others than the national coordinators read it. */
export type CollectionState =
  | 'DRAFT'
  /** Everybody reads it. */
  | 'PUBLISHED'
  /** It was published, and is so no more. */
  | 'WITHDRAWN';

export type CommentOnActivityInput = {
  activityId: Scalars['ID']['input'];
  /** Members of the campaign, 50 at most: they are told by mail. */
  mentionedIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 2,000 characters at most. */
  words: Scalars['String']['input'];
};

export type ConfirmResourceInput = {
  resourceId: Scalars['ID']['input'];
  /** Tomorrow or later, within five years. In a year when left out. */
  reviewOn?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** The form by which anybody writes to a partnership. */
export type ContactForm = {
  /** Says when the form was opened. Send it back with the form: nobody fills it in within seconds, or leaves it for days. */
  token: Scalars['String']['output'];
};

export type ContactPartnershipInput = {
  /** That this may be passed on to the officers, and is kept for a year; must be true. */
  agreed: Scalars['Boolean']['input'];
  /** From `contactForm`. TOO_FAST when it was opened a moment ago, FORM_TOO_OLD when more than a day ago. */
  formToken: Scalars['String']['input'];
  /** 1 to 3,000 characters. Nothing about a victim, a suspect or a case. */
  message: Scalars['String']['input'];
  /** At most 200 characters; may be empty. */
  organisation: Scalars['String']['input'];
  /** Where the officers answer. */
  senderEmail: Scalars['String']['input'];
  /** 1 to 120 characters. */
  senderName: Scalars['String']['input'];
  /** Of the partnership in the directory. */
  slug: Scalars['String']['input'];
  /** Must be left empty: people do not see it, and programs that fill in every field do. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type ContactPartnershipPayload = {
  problems: Array<Problem>;
  /** What to say on the telephone; null when there are problems. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** What one agency gave to a partnership in a time, as far as it is shared with you. */
export type ContributionLine = {
  /** Where nobody came and nobody had said so. */
  absent: Scalars['Int']['output'];
  /** Actions of the agency that were closed in that time. */
  actionsClosed: Scalars['Int']['output'];
  /** Actions of the agency that are overdue today, whatever the time. */
  actionsOverdue: Scalars['Int']['output'];
  agency: Agency;
  apologies: Scalars['Int']['output'];
  /** Whether you may say something of it. */
  canReply: Scalars['Boolean']['output'];
  /** Of these, where a deputy came instead. */
  deputised: Scalars['Int']['output'];
  /** Meetings that were held and at which the agency was expected. */
  held: Scalars['Int']['output'];
  /** Of this line: another time has another. */
  id: Scalars['ID']['output'];
  /** Whether you fill a seat of the agency at this table. */
  isYours: Scalars['Boolean']['output'];
  /** Papers that were asked of it, and whose day is over. */
  papersDue: Scalars['Int']['output'];
  /** Of these, those that came by their day. */
  papersOnTime: Scalars['Int']['output'];
  /** Of these, where whoever represents it came. */
  present: Scalars['Int']['output'];
  /** What the agency says of it, of any time that overlaps. */
  replies: Array<ContributionReply>;
};

/** What an agency says of its line. Its own seats and the officers read it. */
export type ContributionReply = {
  id: Scalars['ID']['output'];
  since: Scalars['LocalDate']['output'];
  until: Scalars['LocalDate']['output'];
  words: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  writtenBy?: Maybe<Person>;
};

export type ContributionReplyPayload = {
  problems: Array<Problem>;
  reply?: Maybe<ContributionReply>;
};

/** Somebody who made a resource. */
export type Contributor = {
  /** May be empty. */
  affiliation: Scalars['String']['output'];
  name: Scalars['String']['output'];
  role: ContributorRole;
};

export type ContributorInput = {
  /** At most 200 characters. */
  affiliation?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  role: ContributorRole;
};

/** What somebody did for a resource. */
export type ContributorRole =
  | 'AUTHOR'
  | 'COMMISSIONED_BY'
  | 'EDITOR'
  /** Named after “with”. */
  | 'WITH';

export type CorrectAttendanceInput = {
  attendanceId: Scalars['ID']['input'];
  /** All of them, in their order; at most 20. */
  times: Array<AttendanceTimesInput>;
  version: Scalars['Int']['input'];
};

export type CorrectDecisionInput = {
  decisionId: Scalars['ID']['input'];
  /** Who did not agree, and why; 2,000 characters at most. */
  dissent?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type CorrectMetricReadingInput = {
  /** 1,000 characters at most. */
  because: Scalars['String']['input'];
  confidence: MetricConfidence;
  evidence?: InputMaybe<Scalars['String']['input']>;
  readingId: Scalars['ID']['input'];
  value: Scalars['Float']['input'];
};

export type CorrectionPayload = {
  correction?: Maybe<MinutesCorrection>;
  problems: Array<Problem>;
};

export type CorrectionState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OPEN';

/** Something to learn, held in sessions: of the national coordinators, or of a partnership. */
export type Course = {
  /** How long it takes. */
  hours: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  offeredTo: CourseOffer;
  /** Null for a course of the network, and when the partnership is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** After how many months it is to be done again; null when never. */
  renewalMonths?: Maybe<Scalars['Int']['output']>;
  /** What to read for it, as far as you find it in the library. */
  resources: Array<Resource>;
  /** The latest first. */
  sessions: TrainingSessionConnection;
  /** Part of its address; does not change. */
  slug: Scalars['String']['output'];
  state: CourseState;
  /** What it is about and for whom; empty when it was not said. */
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: CourseAbilities;
};


/** Something to learn, held in sessions: of the national coordinators, or of a partnership. */
export type CourseSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What you may do with this course now. */
export type CourseAbilities = {
  /** Change it, and plan its sessions. */
  change: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
  open: Scalars['Boolean']['output'];
};

export type CourseConnection = {
  edges: Array<CourseEdge>;
  nodes: Array<Course>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type CourseEdge = {
  cursor: Scalars['String']['output'];
  node: Course;
};

/** Whom a course is for once it is open. */
export type CourseOffer =
  /** Everybody of the network. */
  | 'NETWORK'
  /** Its partnership. */
  | 'PARTNERSHIP';

export type CoursePayload = {
  course?: Maybe<Course>;
  problems: Array<Problem>;
};

/** What becomes of a course. */
export type CourseState =
  /** It is seen, and not booked any more. */
  | 'CLOSED'
  /** Its keepers see it. */
  | 'DRAFT'
  /** Whoever it is offered to sees it, and books. */
  | 'OPEN';

export type CreateCollectionInput = {
  kind: CollectionKind;
  /** 2,000 characters at most. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
};

export type CreateCourseInput = {
  /** More than 0 and 200 at most. */
  hours: Scalars['Float']['input'];
  /** For a course of the network: NETWORK. */
  offeredTo: CourseOffer;
  /** A partnership that you serve; left out for a course of the network. */
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120; left out for never. */
  renewalMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What to read for it, in this order, at most 20; none when it is left out. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 5,000 characters at most; empty when it is left out. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
};

export type CreateGroupInput = {
  /** What it works on, in words; 2 to 300 characters. */
  area: Scalars['String']['input'];
  /** The day by which a task-and-finish group is to be done; left out for a subgroup. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether whoever represents each agency at the parent's table is invited to represent it here; not when left out. */
  inviteRepresentatives?: InputMaybe<Scalars['Boolean']['input']>;
  /** A subgroup or a task-and-finish group. */
  kind: PartnershipKind;
  /** Not said when left out. */
  level?: InputMaybe<PartnershipLevel>;
  /** 3 to 150 characters. */
  name: Scalars['String']['input'];
  /** The partnership whose group it is. */
  parentId: Scalars['ID']['input'];
  /** What a task-and-finish group is to hand over, 1 to 500 characters; left out for a subgroup. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** Seats of the parent's table whose agencies get a seat at the table of the group. */
  seatIds: Array<Scalars['ID']['input']>;
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

/** Which of a few times suits a table, asked of seats and officers by name; one of the times may become a meeting. */
export type DatePoll = {
  /** How many have answered for every time. */
  answeredCount: Scalars['Int']['output'];
  /** Everybody asked: a seat, or an officer without one by name. */
  asked: Array<DatePollAsked>;
  /** How many are asked. */
  askedCount: Scalars['Int']['output'];
  /** Who sees this poll, in numbers. */
  audience?: Maybe<SeenBy>;
  /** Who of those asked are busy elsewhere, and at which times: never with what. Empty unless you call this table to meetings, and once the poll has ended. */
  busy: Array<DatePollBusy>;
  /** The time that was chosen; null until one was. */
  chosenTime?: Maybe<DatePollTime>;
  /** The instant at which it closes by itself. Answers are refused from then on. */
  closesAt: Scalars['DateTime']['output'];
  /** The day on which it closes, in its time zone. */
  closesOn: Scalars['LocalDate']['output'];
  /** Wall time at which it closes. */
  closesTime: Scalars['LocalTime']['output'];
  /** What was said when it was ended without a meeting; empty when nothing was. */
  endReason: Scalars['String']['output'];
  /** Whether a quorum can be worked out: terms of reference are in force, and they come with a quorum rule. */
  hasQuorumRule: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** The meeting that came of it; null when none did, or it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** Those whom you answer for: yourself, or a seat that you fill or are deputy for. */
  mine: Array<DatePollAsked>;
  /** How long the meeting would last. */
  minutes: Scalars['Int']['output'];
  /** Where it might be held, and what else matters for the choice; empty when nothing is said. */
  notes: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  organiser?: Maybe<Person>;
  /** Null when the partnership is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Who may see the poll beside those asked, and the meeting that comes of it. */
  seenBy: MeetingAudience;
  status: DatePollStatus;
  /** IANA time zone of every time of the poll, its closing time too. */
  timeZone: Scalars['String']['output'];
  /** Earliest first. */
  times: Array<DatePollTime>;
  title: Scalars['String']['output'];
  /** Pass it back when you change the poll, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: DatePollAbilities;
};

/** What you may do with this poll now. */
export type DatePollAbilities = {
  /** Answer for yourself, or for a seat. */
  answer: Scalars['Boolean']['output'];
  /** Answer for others, for example after a telephone call. */
  answerForOthers: Scalars['Boolean']['output'];
  /** Change its words, times and closing time, and ask more people. A poll that has closed opens again with a later closing time. */
  change: Scalars['Boolean']['output'];
  /** Turn one of its times into the meeting. */
  choose: Scalars['Boolean']['output'];
  /** Withdraw it, or close it without a date. */
  end: Scalars['Boolean']['output'];
};

/** What was said to one time. */
export type DatePollAnswer = {
  answer: DatePollResponse;
  timeId: Scalars['ID']['output'];
};

export type DatePollAnswerInput = {
  answer: DatePollResponse;
  timeId: Scalars['ID']['input'];
};

/** That a seat or an officer is asked, and what they answered. */
export type DatePollAsked = {
  /** When the last answer was given; null until there is one. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave the answer; a deputy or an officer may have. */
  answeredBy?: Maybe<Person>;
  answers: Array<DatePollAnswer>;
  /** What they added to their answer. */
  comment: Scalars['String']['output'];
  /** Named for the seat, and may answer for it; null when nobody is. */
  deputy?: Maybe<Person>;
  id: Scalars['ID']['output'];
  /** Whether there is an answer for every time. */
  isComplete: Scalars['Boolean']['output'];
  /** Whether it is yours to answer. */
  isMine: Scalars['Boolean']['output'];
  /** Who is expected: whoever fills the seat now, or the officer. Null when the seat is vacant or the person is not shared with you. */
  person?: Maybe<Person>;
  /** Null when it is not shared with you. */
  poll?: Maybe<DatePoll>;
  role: InvitationRole;
  /** The seat asked; null for an officer without a seat. */
  seat?: Maybe<Seat>;
};

export type DatePollAskedPayload = {
  asked?: Maybe<DatePollAsked>;
  problems: Array<Problem>;
};

/** That one of those asked is busy elsewhere at one of the times. */
export type DatePollBusy = {
  askedId: Scalars['ID']['output'];
  timeId: Scalars['ID']['output'];
};

export type DatePollConnection = {
  edges: Array<DatePollEdge>;
  nodes: Array<DatePoll>;
  pageInfo: PageInfo;
};

export type DatePollEdge = {
  cursor: Scalars['String']['output'];
  node: DatePoll;
};

/** How a poll ends without a meeting. */
export type DatePollEnding =
  /** No time would do. */
  | 'NO_DATE'
  /** It is not wanted any more. */
  | 'WITHDRAWN';

export type DatePollPayload = {
  poll?: Maybe<DatePoll>;
  problems: Array<Problem>;
};

/** Whether somebody can come at a time. */
export type DatePollResponse =
  /** They can, but would rather not. */
  | 'IF_NEED_BE'
  | 'NO'
  | 'YES';

/** How a poll stands. */
export type DatePollStatus =
  /** One of its times became a meeting. */
  | 'CHOSEN'
  /** Its time is over; nothing was chosen yet. */
  | 'CLOSED'
  /** It was closed because no time would do. */
  | 'NO_DATE'
  /** Answers are taken. */
  | 'OPEN'
  /** It was called off. */
  | 'WITHDRAWN';

/** One of the times on offer. */
export type DatePollTime = {
  /** The instant it would end. */
  endsAt: Scalars['DateTime']['output'];
  /** Wall time at which it would end, the same day. */
  endsTime: Scalars['LocalTime']['output'];
  /** The day, in the time zone of the poll. */
  heldOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  ifNeedBeCount: Scalars['Int']['output'];
  /** How many of those asked have not answered for this time. */
  missingCount: Scalars['Int']['output'];
  /** Your own meetings at that time, as far as you may see them. */
  myMeetings: Array<Meeting>;
  noCount: Scalars['Int']['output'];
  /** The same with those who come if need be as well. */
  quorumIfNeedBe?: Maybe<QuorumOutlook>;
  /** Whether the table could decide with those who said yes; null when it cannot be said, for want of a quorum rule in terms that are in force. */
  quorumOfYes?: Maybe<QuorumOutlook>;
  /** The instant it would begin. */
  startsAt: Scalars['DateTime']['output'];
  /** Wall time at which it would begin. */
  startsTime: Scalars['LocalTime']['output'];
  yesCount: Scalars['Int']['output'];
};

export type DatePollTimeInput = {
  /** The day, in the time zone of the poll. */
  heldOn: Scalars['LocalDate']['input'];
  /** Wall time at which it would begin; TIME_DOES_NOT_EXIST when the clocks skip it that day. */
  startsTime: Scalars['LocalTime']['input'];
};

export type DecideInterestInput = {
  declarationId: Scalars['ID']['input'];
  /** STEPS_OUT or STAYS. */
  outcome: InterestDecision;
  version: Scalars['Int']['input'];
};

/** What a meeting decided. It is never removed: a later decision may take its place. */
export type Decision = {
  /** Who did not agree, and why, in the words of whoever recorded it; empty when nobody was noted. */
  dissent: Scalars['String']['output'];
  /** What became of it, in order. */
  entries: Array<DecisionEntry>;
  id: Scalars['ID']['output'];
  /** Whether it stands and the day to look at it again has come. */
  isDueForReview: Scalars['Boolean']['output'];
  /** The item it arose from; null when it arose from none, or the item was removed. */
  item?: Maybe<AgendaItem>;
  /** Null when it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** How it is cited. Drawn by lot, so that it tells nothing about others; one of a kind in its partnership. */
  number: Scalars['String']['output'];
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  quorum: DecisionQuorum;
  /** What was missing for a quorum, such as “needs one more seat”; empty unless it was taken without one. */
  quorumMissing: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  recordedBy?: Maybe<Person>;
  /** When it is to be looked at again; null when no day was set. */
  reviewOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How many seats counted at that moment; null where nobody took attendance. */
  seatsPresent?: Maybe<Scalars['Int']['output']>;
  standing: DecisionStanding;
  /** Later decisions that take its place, or will when they are ratified, as far as they are shared with you. */
  supersededBy: Array<Decision>;
  /** The earlier decision whose place it takes; null when it takes none’s, or that is not shared with you. */
  supersedes?: Maybe<Decision>;
  /** The day of the meeting. */
  takenOn: Scalars['LocalDate']['output'];
  text: Scalars['String']['output'];
  /** Pass it back with a change, so that one made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: DecisionAbilities;
};

/** What you may do with a decision now. */
export type DecisionAbilities = {
  /** Put right a slip of the pen: whoever recorded it, within the hour. */
  correct: Scalars['Boolean']['output'];
  /** Say that it was looked at again. */
  review: Scalars['Boolean']['output'];
};

export type DecisionConnection = {
  edges: Array<DecisionEdge>;
  nodes: Array<Decision>;
  pageInfo: PageInfo;
  /** How many there are that you can see; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type DecisionEdge = {
  cursor: Scalars['String']['output'];
  node: Decision;
};

/** What became of a decision. */
export type DecisionEntry = {
  /** Who was said not to agree before it was corrected; empty otherwise. */
  formerDissent: Scalars['String']['output'];
  /** How it read before it was corrected; empty otherwise. */
  formerText: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: DecisionEntryKind;
  /** At which it was ratified, or was not; null otherwise, and when it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** When it is to be looked at next, after it was; null for never, and otherwise. */
  reviewOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was said of it; empty where nothing was. */
  words: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  writtenBy?: Maybe<Person>;
};

/** What is written beside a decision. */
export type DecisionEntryKind =
  /** A slip of the pen, put right within the hour. */
  | 'CORRECTED'
  /** A later meeting does not stand by it. */
  | 'DECLINED'
  /** A later meeting with a quorum stands by it. */
  | 'RATIFIED'
  /** Looked at again; it stands. */
  | 'REVIEWED';

export type DecisionPayload = {
  decision?: Maybe<Decision>;
  problems: Array<Problem>;
};

/** Whether enough of those who count were there when it was taken. */
export type DecisionQuorum =
  | 'INQUORATE'
  /** Nobody took attendance at that moment, or the partnership has no rule. */
  | 'NOT_KNOWN'
  | 'QUORATE';

/** Which part of a register. */
export type DecisionShow =
  /** Stands, and the day to look at it again has come. */
  | 'DUE_FOR_REVIEW'
  | 'FOR_RATIFICATION'
  | 'NOT_RATIFIED'
  | 'STANDS'
  | 'SUPERSEDED';

/** How a decision stands now. */
export type DecisionStanding =
  /** Taken without a quorum; a later meeting has still to ratify it. */
  | 'FOR_RATIFICATION'
  /** Taken without a quorum, and a later meeting declined to ratify it. */
  | 'NOT_RATIFIED'
  /** As it was taken, or ratified since. */
  | 'STANDS'
  /** A later decision that you can see has taken its place. */
  | 'SUPERSEDED';

/** What you may do with a declaration now. */
export type DeclarationAbilities = {
  decide: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type DeclarationPayload = {
  declaration?: Maybe<InterestDeclaration>;
  problems: Array<Problem>;
};

export type DeclareInterestInput = {
  /** Somebody on the list of the meeting; oneself when this and `invitationId` are left out. */
  attendanceId?: InputMaybe<Scalars['ID']['input']>;
  /** Before the meeting: whoever is invited. */
  invitationId?: InputMaybe<Scalars['ID']['input']>;
  itemId: Scalars['ID']['input'];
  meetingId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  nature: Scalars['String']['input'];
};

export type DeclineCorrectionInput = {
  correctionId: Scalars['ID']['input'];
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type DeclineExampleInput = {
  exampleId: Scalars['ID']['input'];
  /** Goes to whoever sent it, word for word. 2,000 characters at most. */
  outcome: Scalars['String']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type DeclineInterestInput = {
  interestId: Scalars['ID']['input'];
  /** 1 to 1000 characters; the person is told. */
  reason: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type DeclineNominationInput = {
  nominationId: Scalars['ID']['input'];
  /** 1 to 1000 characters; the agency is told. */
  reason: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type DeclineProposalInput = {
  proposalId: Scalars['ID']['input'];
  /** 1 to 1,000 characters. The proposer reads it. */
  reason: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since, PROPOSAL_DECIDED when somebody decided. */
  version: Scalars['Int']['input'];
};

export type DeclineProposedItemInput = {
  proposalId: Scalars['ID']['input'];
  /** 1 to 1,000 characters; its proposer reads it. */
  reason: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody decided meanwhile. */
  version: Scalars['Int']['input'];
};

export type DefineMetricInput = {
  addsAcrossAgencies: Scalars['Boolean']['input'];
  addsAcrossPeriods: Scalars['Boolean']['input'];
  /** With the days that it is of. */
  baseline?: InputMaybe<Scalars['Float']['input']>;
  baselineFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  baselineSource?: InputMaybe<Scalars['String']['input']>;
  baselineTo?: InputMaybe<Scalars['LocalDate']['input']>;
  campaignId: Scalars['ID']['input'];
  /** 1,000 characters at most. */
  definition: Scalars['String']['input'];
  direction: MetricDirection;
  kind: MetricKind;
  /** 200 characters at most. */
  name: Scalars['String']['input'];
  /** Of the same campaign. */
  objectiveId?: InputMaybe<Scalars['ID']['input']>;
  periodType: MetricPeriodType;
  source?: InputMaybe<Scalars['String']['input']>;
  /** 60 characters at most. */
  unit: Scalars['String']['input'];
};

export type DeleteSavedSearchInput = {
  searchId: Scalars['ID']['input'];
};

export type DeliverPaperInput = {
  /** An upload of your own; either this or `keptFileId`. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** A document of `keptDocuments`, or a file of a library resource, of which the paper gets a copy. */
  keptFileId?: InputMaybe<Scalars['ID']['input']>;
  requestId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
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
  /** Refused for good, or tried in vain for more than an hour: an officer may have it tried at once. It is tried by itself for 40 hours. */
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

/** What a partnership does. */
export type DirectoryActivity =
  /** Awareness in communities. */
  | 'AWARENESS'
  | 'BUSINESS_ENGAGEMENT'
  | 'FUNDING'
  /** Goals and measures of outcome. */
  | 'GOALS_AND_OUTCOMES'
  /** Information sharing, or working in one place. */
  | 'INFORMATION_SHARING'
  /** Intelligence and assessment of risk. */
  | 'INTELLIGENCE'
  /** Support to investigations. */
  | 'INVESTIGATIONS'
  /** Targeted prevention. */
  | 'PREVENTION'
  /** Training of practitioners. */
  | 'TRAINING'
  /** Support for victims and coordination of cases. */
  | 'VICTIM_SUPPORT';

/** Where the public finds a partnership. Never a safe location. */
export type DirectoryAddress = {
  /** What it is, such as: Thursday drop-in */
  label: Scalars['String']['output'];
  /** The address without its postcode, in lines. */
  lines: Scalars['String']['output'];
  /** When it is open, how to get in; empty when it was not said. */
  note: Scalars['String']['output'];
  /** Empty when it was not said. */
  postcode: Scalars['String']['output'];
};

/** Something that became of an entry of the directory. */
export type DirectoryChange = {
  at: Scalars['DateTime']['output'];
  /** Null when it is not in the directory now. */
  entry?: Maybe<DirectoryEntry>;
  id: Scalars['ID']['output'];
  kind: DirectoryChangeKind;
  /** The partnership's; of an entry that was taken out nothing else is told. */
  partnershipId: Scalars['ID']['output'];
};

export type DirectoryChangeKind =
  | 'CHANGED'
  /** The partnership has ended, perhaps in another. */
  | 'ENDED'
  | 'PUBLISHED'
  /** Taken out; it is not told why. */
  | 'WITHDRAWN';

/** One page of the directory. */
export type DirectoryConnection = {
  /** What can be filtered by. */
  facets: Array<DirectoryFacet>;
  nodes: Array<DirectoryEntry>;
  pageInfo: PageInfo;
  /** Where it was looked for; null when no place was asked for, or none is called so. */
  place?: Maybe<Place>;
  /** How many there are. */
  total: Scalars['Int']['output'];
};

/** How far a partnership covers a place. */
export type DirectoryCoverage =
  /** Part of it: something that lies in it. */
  | 'PART'
  /** All of it. */
  | 'WHOLE';

/** What the public reads of a partnership: nothing that its officers did not consent to, and no person's name or address. */
export type DirectoryEntry = {
  /** What it does; empty when it was not said, or is not published. */
  activities: Array<DirectoryActivity>;
  /** Where it is found; empty when that is not published. */
  addresses: Array<DirectoryAddress>;
  /** Agencies at its table that have published a profile, by name; none when the partnership does not consent to naming them. */
  agencies: Array<AgencyProfile>;
  /** The area it covers, in words. */
  area: Scalars['String']['output'];
  /** The official areas that it says it covers, the widest first. */
  areas: Array<Area>;
  /** Whether its officers can be written to by a form. */
  canBeContacted: Scalars['Boolean']['output'];
  /** Who goes on with its work; null when nobody does, or that one is not in the directory. */
  carriedOnBy?: Maybe<DirectoryEntry>;
  /** When something of it changed last. */
  changedAt: Scalars['DateTime']['output'];
  /** In which office it was confirmed. */
  confirmedAs: Office;
  /** The day on which it was last confirmed. */
  confirmedOn: Scalars['LocalDate']['output'];
  /** How far it covers a place; null where it does not reach it, and of no place. */
  coverage?: Maybe<DirectoryCoverage>;
  /** The day on which the partnership ended; null while it goes on. Then nothing but this and its name is told. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  freshness: DirectoryFreshness;
  /** How to join; empty when it was not said, or is not published. */
  howToJoin: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** At what level it works; null when it was not said. */
  level?: Maybe<PartnershipLevel>;
  /** The middle of the areas that it covers, [longitude, latitude]; null when they are not said. */
  middle?: Maybe<Array<Scalars['Float']['output']>>;
  name: Scalars['String']['output'];
  /** Region or nation; empty when it spans several. */
  region: Scalars['String']['output'];
  /** Of the agencies at its table now; empty when they are not published. */
  sectors: Array<Sector>;
  /** Its name in addresses: /directory/tyne-valley */
  slug: Scalars['String']['output'];
  status: PartnershipStatus;
  /** What it is for; empty when it was not said, or is not published. */
  summary: Scalars['String']['output'];
  tier: GeographicTier;
};


/** What the public reads of a partnership: nothing that its officers did not consent to, and no person's name or address. */
export type DirectoryEntryCoverageArgs = {
  near?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
};

export type DirectoryEntryInput = {
  partnershipId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

/** Something that can be filtered by, with what there is to choose. */
export type DirectoryFacet = {
  field: DirectoryFacetField;
  /** In their order, which does not depend on how many there are. What is chosen is always among them. */
  options: Array<DirectoryOption>;
};

/** What the directory can be filtered by. */
export type DirectoryFacetField =
  | 'ACTIVITY'
  /** Empty until a region or a police force area is chosen. */
  | 'COUNCIL'
  | 'NATION'
  | 'POLICE_FORCE_AREA'
  | 'REGION'
  | 'SECTOR'
  | 'STATUS'
  | 'TIER';

/** What may be published or not, each by itself. */
export type DirectoryField =
  | 'ACTIVITIES'
  /** Of its addresses those that are to be listed; never a safe location. */
  | 'ADDRESSES'
  /** Of those at the table that have published a profile, the names. */
  | 'AGENCIES'
  /** A form that writes to the officers, whose addresses are not told. */
  | 'CONTACT'
  | 'HOW_TO_JOIN'
  /** Of the agencies at the table, and no names. */
  | 'SECTORS'
  | 'SUMMARY';

/** What is to be found: of each list one is enough; all have to agree. */
export type DirectoryFilter = {
  /** Any when left out. */
  activity?: InputMaybe<Array<DirectoryActivity>>;
  /** Codes of councils of either tier. Any when left out. */
  council?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of nations. Any when left out. */
  nation?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same by the name of the place: the one that fits best. Anywhere when left out, and not looked at beside `place`. */
  near?: InputMaybe<Scalars['String']['input']>;
  /** The id of a place, or the code of an area: those that cover it, or part of it. Anywhere when left out. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of police force areas. Any when left out. */
  policeForceArea?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of regions of England. Any when left out. */
  region?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any when left out. */
  sector?: InputMaybe<Array<Sector>>;
  /** Any of those that go on when left out: ended ones are not in the list. */
  status?: InputMaybe<Array<PartnershipStatus>>;
  /** Any when left out. */
  tier?: InputMaybe<Array<GeographicTier>>;
  /** In its name, area, region, summary, activities or sectors; any words when left out. 300 characters at most; what is beyond them is left out. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an entry was confirmed lately. */
export type DirectoryFreshness =
  | 'CURRENT'
  /** Nobody has confirmed it for six months. */
  | 'UNCONFIRMED';

/** Something that somebody wrote to the officers of a partnership, by the form of the public directory. For those officers alone. */
export type DirectoryMessage = {
  id: Scalars['ID']['output'];
  /** In the words of whoever wrote. Links in it are text. */
  message: Scalars['String']['output'];
  /** Empty when not told. */
  organisation: Scalars['String']['output'];
  receivedAt: Scalars['DateTime']['output'];
  /** What to call it by on the telephone: RT-7F3K-92QA */
  reference: Scalars['String']['output'];
  /** Where an answer is to be sent. It was typed by whoever wrote, and nobody has proved it theirs. */
  senderEmail: Scalars['String']['output'];
  senderName: Scalars['String']['output'];
  /** When it was marked; null while it is new. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who marked it; null while it is new, and when they are not shared with you. */
  settledBy?: Maybe<Person>;
  state: DirectoryMessageState;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: DirectoryMessageAbilities;
};

/** What you may do about this message now. */
export type DirectoryMessageAbilities = {
  /** Say that it was answered, that it is spam, or that it is new after all. */
  settle: Scalars['Boolean']['output'];
};

export type DirectoryMessageConnection = {
  edges: Array<DirectoryMessageEdge>;
  nodes: Array<DirectoryMessage>;
  pageInfo: PageInfo;
  /** Stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type DirectoryMessageEdge = {
  cursor: Scalars['String']['output'];
  node: DirectoryMessage;
};

export type DirectoryMessagePayload = {
  message?: Maybe<DirectoryMessage>;
  problems: Array<Problem>;
};

export type DirectoryMessageState =
  | 'ANSWERED'
  | 'NEW'
  /** No letter tells of what comes from the same address. */
  | 'SPAM';

/** Something to filter by. */
export type DirectoryOption = {
  /** How many there would be, if it were chosen as well. */
  count: Scalars['Int']['output'];
  isChosen: Scalars['Boolean']['output'];
  /** What people call it; null where the value is of an enum. */
  label?: Maybe<Scalars['String']['output']>;
  /** As the filter takes it. */
  value: Scalars['String']['output'];
};

/** A partnership as a map shows it. */
export type DirectoryPin = {
  /** Codes of the areas that it says it covers. */
  areaCodes: Array<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  status: PartnershipStatus;
  tier: GeographicTier;
};

/** What a partnership keeps for the public directory. For its officers and the national coordinators. */
export type DirectoryRecord = {
  activities: Array<DirectoryActivity>;
  /** In which office; null when it never was confirmed. */
  confirmedAs?: Maybe<Office>;
  /** The day on which it was last confirmed; null when it never was. */
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Since when it may be published; null while it may not. */
  consentedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who consented for the partnership; null when nobody has, or they are not shared with you. */
  consentedBy?: Maybe<Person>;
  /** From that day on the public is told that nobody confirmed it; null when it never was confirmed. */
  flaggedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** From that day on the public does not see it; null when it never was confirmed. */
  hiddenOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How to join; empty when it was not said. */
  howToJoin: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** What the public reads of it, or would read if it were published as it is. */
  preview?: Maybe<DirectoryEntry>;
  /** What may be published beside its name, area, region, tier, level and status. */
  publicFields: Array<DirectoryField>;
  state: DirectoryRecordState;
  /** What was done to it, the latest first, 20 at most. */
  steps: Array<DirectoryStep>;
  /** What the partnership is for; empty when it was not said. */
  summary: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: DirectoryRecordAbilities;
};

/** What you may do with the entry now. */
export type DirectoryRecordAbilities = {
  change: Scalars['Boolean']['output'];
  confirm: Scalars['Boolean']['output'];
  publish: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type DirectoryRecordConnection = {
  edges: Array<DirectoryRecordEdge>;
  nodes: Array<DirectoryRecord>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type DirectoryRecordEdge = {
  cursor: Scalars['String']['output'];
  node: DirectoryRecord;
};

export type DirectoryRecordPayload = {
  directoryEntry?: Maybe<DirectoryRecord>;
  problems: Array<Problem>;
};

/** Where an entry stands. */
export type DirectoryRecordState =
  | 'CURRENT'
  /** The partnership has ended; the directory says no more than that. */
  | 'ENDED'
  /** Nobody has confirmed it for nine months: the public does not see it. */
  | 'HIDDEN'
  | 'NEVER_PUBLISHED'
  /** Nobody has confirmed it for six months. */
  | 'UNCONFIRMED'
  /** Taken out of the directory by whoever keeps it. */
  | 'WITHDRAWN';

/** The order of what was found. */
export type DirectorySort =
  /** Of a place, what covers it before what covers a part of it, from the local tier on; else what fits the words best first; else by name. */
  | 'BEST'
  /** What was confirmed last first. */
  | 'CONFIRMED'
  | 'NAME';

/** Something that was done to an entry. */
export type DirectoryStep = {
  at: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  by?: Maybe<Person>;
  /** In which office it was confirmed; null when it was not. */
  confirmedAs?: Maybe<Office>;
  id: Scalars['ID']['output'];
  kind: DirectoryStepKind;
  /** What might be published from then on. */
  publicFields: Array<DirectoryField>;
};

/** What was done to an entry. */
export type DirectoryStepKind =
  | 'CHANGED'
  | 'CONFIRMED'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type DiscardPayload = {
  problems: Array<Problem>;
  /** Of what was thrown away. */
  versionId?: Maybe<Scalars['ID']['output']>;
};

export type DiscardResourceVersionInput = {
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
};

export type DiscardSelfAssessmentInput = {
  assessmentId: Scalars['ID']['input'];
};

export type DiscardTermsDraftInput = {
  termsId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type DraftEvaluationSectionInput = {
  sectionId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type DraftNextVersionInput = {
  resourceId: Scalars['ID']['input'];
};

export type DraftResourceInput = {
  words: ResourceWordsInput;
};

export type DraftTermsInput = {
  /** What has changed since the version before, at most 500 characters. */
  changes?: InputMaybe<Scalars['String']['input']>;
  /** An upload of your own; left out for text. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  partnershipId: Scalars['ID']['input'];
  /** At most 60,000 characters; left out or empty for a file. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type DrawSeatsInput = {
  /** Whether whoever represents each agency at the parent's table is invited to represent it here; not when left out. */
  inviteRepresentatives?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group. */
  partnershipId: Scalars['ID']['input'];
  /** Seats of the parent's table whose agencies get a seat at the table of the group. */
  seatIds: Array<Scalars['ID']['input']>;
};

/** The weeks before a poll in which public bodies are careful of what they publish. */
export type ElectionPeriod = {
  /** About when it begins, six weeks before the poll; each body's own begins with its notice of election. */
  beginsOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** What is voted on. */
  name: Scalars['String']['output'];
  nation: PollNation;
  pollOn: Scalars['LocalDate']['output'];
  /** Where the day of the poll is laid down. */
  source: Scalars['String']['output'];
};

export type EndCampaignLinkInput = {
  linkId: Scalars['ID']['input'];
};

export type EndDatePollInput = {
  ending: DatePollEnding;
  pollId: Scalars['ID']['input'];
  /** At most 1,000 characters, told to everyone asked unless the poll is restricted; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type EndLeadInput = {
  leadId: Scalars['ID']['input'];
  /** Kept with it; none when left out. At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type EndSeriesInput = {
  /** Whether to say only which dates that takes or adds. */
  isTrial: Scalars['Boolean']['input'];
  /** The new last day: at most five years after the first date of the rule that holds now, and no more than 60 meetings. */
  lastOn: Scalars['LocalDate']['input'];
  seriesId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when any of its meetings was changed since. */
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

export type EnterMetricReadingInput = {
  /** A partner's; without, it is of the campaign as a whole. */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  confidence: MetricConfidence;
  /** 1,000 characters at most. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  metricId: Scalars['ID']['input'];
  /** Any day of the period; not needed when it is read once for the whole campaign. */
  periodOn?: InputMaybe<Scalars['LocalDate']['input']>;
  value: Scalars['Float']['input'];
};

/** What you may do with this evaluation now. */
export type EvaluationAbilities = {
  /** Open it again after it was signed off. */
  reopen: Scalars['Boolean']['output'];
  signOff: Scalars['Boolean']['output'];
  /** Put it into the library as a case study; once of each campaign. */
  tell: Scalars['Boolean']['output'];
  write: Scalars['Boolean']['output'];
};

export type EvaluationPayload = {
  evaluation?: Maybe<CampaignEvaluation>;
  problems: Array<Problem>;
};

/** One section of an evaluation. Two people can write two sections at a time. */
export type EvaluationSection = {
  /** A document as JSON: doc of paragraph, heading, bulletList, orderedList and listItem, with the marks bold, italic and link. */
  content: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isBlank: Scalars['Boolean']['output'];
  /** Whether it stands as it was drafted from the campaign's own data. */
  isDraft: Scalars['Boolean']['output'];
  kind: EvaluationSectionKind;
  version: Scalars['Int']['output'];
  /** When it was last written, or drafted. */
  writtenAt: Scalars['DateTime']['output'];
  /** Null while it stands as it was drafted, or when they are not shared with you. */
  writtenBy?: Maybe<Person>;
};

/** What a section of an evaluation is about. */
export type EvaluationSectionKind =
  /** Aims and objectives. */
  | 'AIMS'
  /** What it cost. */
  | 'COST'
  /** What was done, by which agency, and what was dropped. */
  | 'DONE'
  /** What the figures show, and what they do not. */
  | 'FIGURES'
  /** What comes next. */
  | 'NEXT'
  /** What did not work. */
  | 'NOT_WORKED'
  /** What worked. */
  | 'WORKED';

export type EvaluationSectionPayload = {
  problems: Array<Problem>;
  section?: Maybe<EvaluationSection>;
};

/** Where an evaluation stands. */
export type EvaluationState =
  /** Being written, for the first time or again. */
  | 'DRAFT'
  /** Signed off. */
  | 'SIGNED';

/** What somebody sent in answer to a call for examples. For national coordinators alone. */
export type Example = {
  call: CallForExamples;
  /** When they agreed that it is kept, read and published under that licence. */
  consentedAt: Scalars['DateTime']['output'];
  /** Null while it is to be decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is to be decided, and when they are not shared with you. */
  decidedBy?: Maybe<Person>;
  /** Where they are written to, and nobody has proved it theirs. Null once they are forgotten. */
  email?: Maybe<Scalars['String']['output']>;
  /** Null when none came with it. */
  file?: Maybe<StoredFile>;
  /** When who sent it was removed; null while it is kept. */
  forgottenAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Whether what was made of it can be found in the library. */
  isInLibrary: Scalars['Boolean']['output'];
  /** Whether the resource is to name them. */
  isNamed: Scalars['Boolean']['output'];
  /** Under which they give it. */
  licence: Licence;
  /** An address that nobody has looked at; empty when there is none. */
  link: Scalars['String']['output'];
  /** Null once they are forgotten, a year after the call. */
  name?: Maybe<Scalars['String']['output']>;
  /** Empty when not told. */
  organisation: Scalars['String']['output'];
  /** What they were told with the outcome; empty when nothing was added. */
  outcome: Scalars['String']['output'];
  /** Who took it to read; null when nobody has, or they are not shared with you. */
  reader?: Maybe<Person>;
  receivedAt: Scalars['DateTime']['output'];
  /** What to call it by on the telephone: RT-7F3K-92QA */
  reference: Scalars['String']['output'];
  /** What was made of it for the library; null when nothing was, it was thrown away, or is not shared with you. */
  resource?: Maybe<Resource>;
  state: ExampleState;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: ExampleAbilities;
  /** In the words of whoever sent it; empty when it is a link or a file alone. */
  words: Scalars['String']['output'];
};

/** What you may do with this example now. */
export type ExampleAbilities = {
  accept: Scalars['Boolean']['output'];
  decline: Scalars['Boolean']['output'];
  /** Say that you are reading it. */
  read: Scalars['Boolean']['output'];
};

export type ExampleConnection = {
  edges: Array<ExampleEdge>;
  nodes: Array<Example>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type ExampleEdge = {
  cursor: Scalars['String']['output'];
  node: Example;
};

/** The form by which anybody answers a call. */
export type ExampleForm = {
  /** Endings of names of files that may come with it, without the dot. */
  endings: Array<Scalars['String']['output']>;
  /** The most that a file may have which comes with it. */
  mostMegabytes: Scalars['Int']['output'];
  /** Says when the form was opened. Send it back with the form: nobody fills it in within seconds, or leaves it for days. */
  token: Scalars['String']['output'];
};

export type ExamplePayload = {
  example?: Maybe<Example>;
  problems: Array<Problem>;
};

/** How far an example was read and decided. */
export type ExampleState =
  /** Something for the library is made of it. */
  | 'ACCEPTED'
  /** A curator is at it. */
  | 'BEING_READ'
  /** Whoever sent it was told why. */
  | 'NOT_TAKEN'
  /** Nobody is at it yet. */
  | 'RECEIVED';

/** How an example stands, for whoever holds its link. */
export type ExampleStatus = {
  /** What the call is called. */
  call: Scalars['String']['output'];
  callAddress: Scalars['String']['output'];
  /** Null while it is to be decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When who sent it is removed, with the example unless it was accepted. */
  keptUntil: Scalars['LocalDate']['output'];
  /** What was written with the outcome; empty while there is none. */
  outcome: Scalars['String']['output'];
  receivedAt: Scalars['DateTime']['output'];
  reference: Scalars['String']['output'];
  /** Where it is in the library, once everybody may read it there. */
  resourceAddress?: Maybe<Scalars['String']['output']>;
  state: ExampleState;
  title: Scalars['String']['output'];
};

/** What you may do with an experience now. */
export type ExperienceAbilities = {
  change: Scalars['Boolean']['output'];
  /** Take back what you told. */
  remove: Scalars['Boolean']['output'];
  /** Take it from its readers, with a reason. */
  withdraw: Scalars['Boolean']['output'];
};

/** What came of trying a resource. */
export type ExperienceOutcome =
  | 'DID_NOT_WORK'
  | 'IN_PART'
  | 'WORKED';

export type ExperiencePayload = {
  experience?: Maybe<ResourceExperience>;
  problems: Array<Problem>;
};

/** Who reads an experience: never more than read the version that it is about. */
export type ExperienceReaders =
  /** The table on whose behalf it is told, and nobody else. */
  | 'PARTNERSHIP'
  /** Everybody of the network who reads the resource. */
  | 'READERS';

export type ExperienceWordsInput = {
  /** What was done: 1 to 2,000 characters. */
  did: Scalars['String']['input'];
  /** What you would do differently; at most 2,000 characters. */
  differently?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  happened?: InputMaybe<Scalars['String']['input']>;
  outcome: ExperienceOutcome;
  sharedWith: ExperienceReaders;
  /** Today or before. */
  triedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type ExpressInterestInput = {
  vacancyId: Scalars['ID']['input'];
  /** 1 to 2000 characters. */
  words: Scalars['String']['input'];
};

/** A picture of one page of a file. */
export type FilePreview = {
  /** Where the picture (WebP) can be had, for as long as the file may be seen: a path on this host. */
  address: Scalars['String']['output'];
  height: Scalars['Int']['output'];
  /** Its number; the first is 1. */
  page: Scalars['Int']['output'];
  /** In points of the picture. */
  width: Scalars['Int']['output'];
};

/** How far the pictures of the first pages of a file are. */
export type FilePreviewState =
  /** It is damaged. */
  | 'BROKEN'
  /** They were made; a page that cannot be drawn has none. */
  | 'MADE'
  /** Files of its kind have none. */
  | 'NONE'
  /** A password protects the file. */
  | 'PROTECTED'
  /** Making them took too long, or too much memory; those that were made before are there. */
  | 'TOO_SLOW'
  /** They are made once something holds the file; that takes moments. */
  | 'WAITING';

/** Whether there are pictures of the first pages of a file. */
export type FilePreviewing = {
  /** Why there are none, in words for people; empty where they are, or files of its kind never have any. */
  sentence: Scalars['String']['output'];
  state: FilePreviewState;
};

/** What a scanner for malware said of a file. */
export type FileScan = {
  /** The state in words for people. */
  sentence: Scalars['String']['output'];
  state: FileScanState;
};

/** Whether a file was scanned for malware. */
export type FileScanState =
  /** No malware was found. */
  | 'CLEAN'
  /** Malware was found. */
  | 'INFECTED'
  /** It was taken in where there is no scanner. */
  | 'UNSCANNED'
  /** It is scanned as soon as the scanner can be asked. */
  | 'WAITING';

/** The words in a file, as far as they were taken out. */
export type FileText = {
  /** Pages, slides or sheets that were looked at; a long text that knows no pages is parted into some. */
  pages: Scalars['Int']['output'];
  /** The state in words for people. */
  sentence: Scalars['String']['output'];
  state: FileTextState;
};

/** How far the words in a file were taken out. */
export type FileTextState =
  /** It is damaged. */
  | 'BROKEN'
  /** It holds none, as with a scan. */
  | 'NO_TEXT'
  /** A password protects it. */
  | 'PROTECTED'
  /** All of them were. */
  | 'TAKEN'
  /** Only those of the first pages were taken. */
  | 'TOO_LONG'
  /** Reading it took too long, or too much memory. */
  | 'TOO_SLOW'
  /** They are taken out once something holds the file; that takes moments. */
  | 'WAITING';

export type FillLibraryGapInput = {
  gapId: Scalars['ID']['input'];
  /** Published, for the network or the public. */
  resourceId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

/** What you may do towards filling a seat now. */
export type FillingAbilities = {
  /** Tell the network that it is vacant, or about to be. */
  advertise: Scalars['Boolean']['output'];
  nominateDeputy: Scalars['Boolean']['output'];
  nominateRepresentative: Scalars['Boolean']['output'];
  /** Say when the terms that run are to end. */
  planEnd: Scalars['Boolean']['output'];
};

/** A step on the way of a seat to being filled. */
export type FillingStep =
  /** The network is told. */
  | 'ADVERTISED'
  | 'FILLED'
  /** Somebody has expressed interest. */
  | 'INTEREST'
  /** Waits for the person invited. */
  | 'INVITED'
  /** Waits for chair or coordinator. */
  | 'NOMINATED'
  | 'VACANT';

export type FinishSelfAssessmentInput = {
  assessmentId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ForgetSearchInput = {
  searchId: Scalars['ID']['input'];
};

/** Who finds and reads a resource. */
export type FoundBy =
  /** Everybody with a seat or an office at any partnership. */
  | 'NETWORK'
  /** Everybody at the table of one partnership. */
  | 'PARTNERSHIP'
  /** Everybody, signed in or not. */
  | 'PUBLIC'
  /** The statutory members of one partnership, and its officers. */
  | 'STATUTORY';

/** For whom you may submit something. */
export type FoundByChoice = {
  foundBy: FoundBy;
  /** Whose it would be; null where it would be nobody's own. */
  partnership?: Maybe<Partnership>;
};

/** A sector that a table wants and has no agency for. It closes by itself when an agency of the sector gets a seat. */
export type Gap = {
  /** Who sees the gap itself. */
  audience?: Maybe<SeenBy>;
  /** When it was closed or filled; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What is looked for, in words. */
  lookedFor: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  sector: Sector;
  /** What the network is told of it now; null when it is not advertised. */
  vacancy?: Maybe<Vacancy>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: GapAbilities;
};

/** What you may do with this gap now. */
export type GapAbilities = {
  /** Tell the network of it. */
  advertise: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
};

export type GapPayload = {
  gap?: Maybe<Gap>;
  problems: Array<Problem>;
};

/** The extent of the area a partnership covers. */
export type GeographicTier =
  | 'LOCAL'
  | 'NATIONAL'
  | 'REGIONAL'
  | 'SUB_REGIONAL';

export type GiveTrainingFeedbackInput = {
  /** 1 to 5. */
  confident: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
  /** 1 to 5. */
  useful: Scalars['Int']['input'];
  /** 2,000 characters at most. The keepers of the course read them without your name. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A paper by which a partnership is run, begun from a template of the library. Its members read it. */
export type GovernanceDocument = {
  /** Who sees it, and its file. */
  audience?: Maybe<SeenBy>;
  /** When its name or its file was last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  changedBy?: Maybe<Person>;
  /** First the copy of the template, later what the officers made of it. Null when it is not shared with you. */
  file?: Maybe<StoredFile>;
  id: Scalars['ID']['output'];
  /** Null when it is not known what it was made from. */
  madeFrom?: Maybe<TemplateUse>;
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  title: Scalars['String']['output'];
  /** Pass it back when you change it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: GovernanceDocumentAbilities;
};

/** What you may do with a document now. */
export type GovernanceDocumentAbilities = {
  /** Call it something else, or put your own file in its place. */
  change: Scalars['Boolean']['output'];
  remove: Scalars['Boolean']['output'];
};

export type GovernanceDocumentPayload = {
  document?: Maybe<GovernanceDocument>;
  problems: Array<Problem>;
};

/** Somebody without a seat, invited to this meeting only. */
export type GuestInput = {
  email: Scalars['String']['input'];
  /** What the guest is called to everybody who may see the meeting. */
  name: Scalars['String']['input'];
};

export type HandResourceInput = {
  /** Somebody who reads it and is shared with you; left out when its reviewers see to it. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  resourceId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

/** An office passing from one person to another. The successor is invited to hold it jointly; from their acceptance until the overlap ends both hold it. */
export type Handover = {
  /** When the successor accepted; null until they have. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** The successor's term; null until they have accepted. */
  incoming?: Maybe<OfficeTerm>;
  /** What the successor was sent. */
  invitation?: Maybe<Invitation>;
  office: Office;
  /** The term of whoever hands over. */
  outgoing?: Maybe<OfficeTerm>;
  /** The last day of whoever hands over. */
  overlapUntil: Scalars['LocalDate']['output'];
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  startedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  startedBy?: Maybe<Person>;
  state: HandoverState;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: HandoverAbilities;
};

/** What you may do with this handover now. */
export type HandoverAbilities = {
  /** Give the overlap another last day. */
  change: Scalars['Boolean']['output'];
  /** End the overlap at once. */
  finish: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type HandoverInput = {
  handoverId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type HandoverPayload = {
  handover?: Maybe<Handover>;
  problems: Array<Problem>;
};

/** How far a handover has come. */
export type HandoverState =
  /** The successor has accepted; both hold the office until the overlap ends. */
  | 'ACCEPTED'
  /** Whoever handed over holds the office no more. */
  | 'DONE'
  /** The invitation was not accepted in time. It can be sent again. */
  | 'EXPIRED'
  /** The successor is invited and has not accepted. */
  | 'STARTED'
  /** Taken back before the successor accepted. */
  | 'WITHDRAWN';

export type ImportBoundariesInput = {
  /** A FeatureCollection of Polygons and MultiPolygons, of 230,000 characters at most. */
  geoJson: Scalars['String']['input'];
  source: Scalars['String']['input'];
};

/** Somebody would take up an advertised place on behalf of their agency. */
export type Interest = {
  agency: Agency;
  /** When it was decided, withdrawn or closed; null while it waits. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['String']['output'];
  expressedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  jobTitle: Scalars['String']['output'];
  /** The name, address and job title of the person, as they were when they wrote. */
  name: Scalars['String']['output'];
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** The name that the vacancy was advertised under. */
  partnershipName: Scalars['String']['output'];
  /** Why it was declined; empty when it was not. */
  reason: Scalars['String']['output'];
  /** The seat of their agency that can now be filled; null until the interest is taken up, or when it is not shared with you. */
  seatToFill?: Maybe<Seat>;
  sector: Sector;
  state: InterestState;
  /** Null when it is not shared with you any more. */
  vacancy?: Maybe<Vacancy>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: InterestAbilities;
  /** Why they are interested, in their words. */
  words: Scalars['String']['output'];
};

/** What you may do with this expression of interest now. */
export type InterestAbilities = {
  decline: Scalars['Boolean']['output'];
  /** Taking it up gives their agency a seat, so its kind must be chosen. */
  needsSeat: Scalars['Boolean']['output'];
  takeUp: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type InterestConnection = {
  edges: Array<InterestEdge>;
  nodes: Array<Interest>;
  pageInfo: PageInfo;
};

/** What the chair decides of an interest. */
export type InterestDecision =
  | 'STAYS'
  | 'STEPS_OUT';

/** That somebody has an interest in an item. Whoever may read the item reads it. */
export type InterestDeclaration = {
  /** Null until the chair decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until the chair decided, and when they are not shared with you. */
  decidedBy?: Maybe<Person>;
  declaredAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  declaredBy?: Maybe<Person>;
  id: Scalars['ID']['output'];
  isMine: Scalars['Boolean']['output'];
  item?: Maybe<AgendaItem>;
  /** Whose interest it is, as they were called then. */
  name: Scalars['String']['output'];
  /** In their own words, or the officers’. */
  nature: Scalars['String']['output'];
  outcome: InterestOutcome;
  /** Null for whoever is known by name alone, and when they are not shared with you. */
  person?: Maybe<Person>;
  version: Scalars['Int']['output'];
  viewerCan: DeclarationAbilities;
};

export type InterestEdge = {
  cursor: Scalars['String']['output'];
  node: Interest;
};

/** What follows from an interest. */
export type InterestOutcome =
  /** Stays in the room, and does not vote. */
  | 'STAYS'
  /** Leaves the room for the item, and does not count for its quorum. */
  | 'STEPS_OUT'
  /** For the chair to decide. */
  | 'UNDECIDED';

export type InterestPayload = {
  interest?: Maybe<Interest>;
  problems: Array<Problem>;
};

/** What has become of an expression of interest. */
export type InterestState =
  /** The vacancy was filled or withdrawn first. */
  | 'CLOSED'
  | 'DECLINED'
  | 'PENDING'
  /** Their agency may name somebody. */
  | 'TAKEN_UP'
  /** Taken back by the person. */
  | 'WITHDRAWN';

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
  /** Who is expected to accept, as whoever invited wrote it; null when nobody was named, or it no longer waits for an answer. */
  invitee?: Maybe<Invitee>;
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
  /** Their job title as whoever invited or nominated wrote it, for them to put right; empty when nobody did. */
  jobTitle: Scalars['String']['output'];
  /** Their name as whoever invited or nominated wrote it, for them to put right; empty when nobody did. */
  name: Scalars['String']['output'];
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

/** Who is expected to accept an invitation. */
export type Invitee = {
  /** Empty when not given. */
  jobTitle: Scalars['String']['output'];
  /** Empty when not given. */
  name: Scalars['String']['output'];
};

export type IssueCalendarFeedPayload = {
  problems: Array<Problem>;
  /** The secret address; it is not shown again. */
  url?: Maybe<Scalars['String']['output']>;
  viewer?: Maybe<Viewer>;
};

export type IssueCertificatesInput = {
  sessionId: Scalars['ID']['input'];
};

export type IssuePartnershipFeedInput = {
  partnershipId: Scalars['ID']['input'];
};

export type IssuePartnershipFeedPayload = {
  problems: Array<Problem>;
  /** The secret address; it is not shown again. */
  url?: Maybe<Scalars['String']['output']>;
  viewer?: Maybe<Viewer>;
};

/** Where what it says holds. */
export type Jurisdiction =
  | 'ENGLAND'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND'
  /** All of the United Kingdom. */
  | 'UK'
  | 'WALES';

/** A document that belongs to something else, and can be used again as a paper. */
export type KeptDocument = {
  /** The day from which it is. */
  datedOn: Scalars['LocalDate']['output'];
  /** Of its file. */
  id: Scalars['ID']['output'];
  /** The name of the file. */
  name: Scalars['String']['output'];
  /** What it belongs to, such as “Terms of reference, version 3”. */
  title: Scalars['String']['output'];
};

/** Something that a national campaign suggests partnerships do. */
export type KitActivity = {
  id: Scalars['ID']['output'];
  kind: ActivityKind;
  title: Scalars['String']['output'];
  /** Empty when that was not said. */
  what: Scalars['String']['output'];
};

export type KitActivityInput = {
  /** Of one that stands already; without, it is a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: ActivityKind;
  /** 200 characters at most. */
  title: Scalars['String']['input'];
  /** 4,000 characters at most. */
  what?: InputMaybe<Scalars['String']['input']>;
};

/** That a partnership adopted a national campaign: all that those who run it are told of the local one. */
export type KitAdoption = {
  adoptedAt: Scalars['DateTime']['output'];
  /** Null while that was not said. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  partnership: Partnership;
  /** Null while that was not said. */
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  status: CampaignStatus;
  /** What it is called there. */
  title: Scalars['String']['output'];
};

/** Which field of it, by its name; ADDED and REMOVED are of the whole. */
export type KitField =
  /** The whole is new in the kit. */
  | 'ADDED'
  | 'ADDS_ACROSS_AGENCIES'
  | 'ADDS_ACROSS_PERIODS'
  | 'AIM'
  | 'AIMED_AT'
  | 'CALL_TO_ACTION'
  | 'CHANNEL'
  | 'DEFINITION'
  | 'DIRECTION'
  | 'EXPIRES_ON'
  | 'FOR_WHOM'
  | 'GUIDANCE'
  | 'KIND'
  | 'LANGUAGE'
  | 'LANGUAGES'
  | 'MESSAGES'
  | 'METRIC_KIND'
  | 'NAME'
  | 'PERIOD_TYPE'
  /** The kit has it no more. */
  | 'REMOVED'
  | 'SOURCE'
  | 'TITLE'
  | 'TOPICS'
  | 'UNIT'
  | 'WHAT';

/** What a proposal is about. */
export type KitPart =
  | 'ACTIVITY'
  | 'ASSET'
  | 'CAMPAIGN'
  | 'METRIC'
  | 'OBJECTIVE';

/** What a national campaign says otherwise since a partnership took it: one field, or something whole. */
export type KitProposal = {
  /** What the kit said when it was last taken; empty when it said nothing. */
  before: Scalars['String']['output'];
  field: KitField;
  /** What stands here; empty when nothing does. */
  here: Scalars['String']['output'];
  /** Stands for what is read here: another, once the kit or the local campaign says otherwise. */
  id: Scalars['ID']['output'];
  /** What it is called: the campaign, the objective, the metric, the activity or the asset. */
  item: Scalars['String']['output'];
  /** What the kit says now; empty when it says nothing, or has it no more. */
  now: Scalars['String']['output'];
  part: KitPart;
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

/** What you may do about leaving this office. */
export type LeavingAbilities = {
  /** Start a handover of it. */
  handOver: Scalars['Boolean']['output'];
  /** Give up one's own office. */
  stepDown: Scalars['Boolean']['output'];
};

/** What you may do in the library as a whole. */
export type LibraryAbilities = {
  /** Review what others submit: of a partnership, of the network, or both. */
  review: Scalars['Boolean']['output'];
  /** Write something for it. For whom, is said by `foundByChoices`. */
  submit: Scalars['Boolean']['output'];
};

/** Something that can be filtered by, with what there is to choose. */
export type LibraryFacet = {
  field: LibraryFacetField;
  /** In their order, which does not depend on how many there are. What is chosen is always among them. */
  options: Array<LibraryOption>;
};

/** What resources can be filtered by. */
export type LibraryFacetField =
  | 'JURISDICTION'
  | 'KIND'
  | 'LANGUAGE'
  | 'LICENCE'
  | 'MATURITY'
  | 'PARTNERSHIP'
  | 'SECTOR'
  | 'TOPIC'
  | 'YEAR';

/** What is to be found: of each list one is enough; all lists have to agree. */
export type LibraryFilter = {
  jurisdictions?: InputMaybe<Array<Jurisdiction>>;
  kinds?: InputMaybe<Array<ResourceKind>>;
  /** Codes of languages. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  licences?: InputMaybe<Array<Licence>>;
  maturities?: InputMaybe<Array<Maturity>>;
  partnershipIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sectors?: InputMaybe<Array<Sector>>;
  /** Codes of topics. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Such as 2021. */
  years?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Something that members look for and the library does not have. The whole network reads it. */
export type LibraryGap = {
  /** Why it was withdrawn; empty otherwise. */
  because: Scalars['String']['output'];
  /** For which examples it was called, what closes last first. */
  calls: Array<CallForExamples>;
  /** When it was filled or withdrawn; null while it is looked for. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is looked for, and when it is not shared with you who settled it. */
  closedBy?: Maybe<Person>;
  /** What it would be used for; empty when it was not said. */
  details: Scalars['String']['output'];
  /** What is known of it so far, as its recorder or a national coordinator says it; empty when nobody has. */
  evidence: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isNeededByYou: Scalars['Boolean']['output'];
  isYours: Scalars['Boolean']['output'];
  /** What is missing, in a line. */
  missing: Scalars['String']['output'];
  /** How many people need it, whoever recorded it with them; null when they are fewer than 5. */
  neededBy?: Maybe<Scalars['Int']['output']>;
  /** For whose work it is needed; null when that was not said, or the partnership is not shared with you. */
  partnership?: Maybe<Partnership>;
  recordedAt: Scalars['DateTime']['output'];
  /** Null when it is not shared with you who recorded it. */
  recordedBy?: Maybe<Person>;
  /** What filled it; null while nothing has, and when that is in the library no more. */
  resource?: Maybe<Resource>;
  state: LibraryGapState;
  topic?: Maybe<LibraryTopic>;
  version: Scalars['Int']['output'];
  viewerCan: LibraryGapAbilities;
  /** What was searched for when nothing was found; empty when it began with no search. */
  words: Scalars['String']['output'];
};

/** What you may do with this gap now. */
export type LibraryGapAbilities = {
  change: Scalars['Boolean']['output'];
  fill: Scalars['Boolean']['output'];
  /** Say that you need it too, or do not any more. */
  need: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type LibraryGapConnection = {
  edges: Array<LibraryGapEdge>;
  nodes: Array<LibraryGap>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type LibraryGapEdge = {
  cursor: Scalars['String']['output'];
  node: LibraryGap;
};

export type LibraryGapPayload = {
  libraryGap?: Maybe<LibraryGap>;
  problems: Array<Problem>;
};

/** Whether something is looked for still. */
export type LibraryGapState =
  /** A call for examples went out for it. */
  | 'CALLED'
  /** A resource fills it. */
  | 'FILLED'
  /** It is looked for. */
  | 'OPEN'
  /** It is not looked for any more, and why is said. */
  | 'WITHDRAWN';

/** A resource that was found. */
export type LibraryHit = {
  /** In how many other places of it they stand. */
  morePlaces: Scalars['Int']['output'];
  /** Where in it the words stand best; null when they are in nothing but its title or who made it. */
  place?: Maybe<LibraryPlace>;
  /** Null when it was taken from its readers at this moment. */
  resource?: Maybe<Resource>;
};

/** A language that resources can be in. */
export type LibraryLanguage = {
  /** By BCP 47: cy, or zh-Hant. */
  code: Scalars['String']['output'];
  /** In English. */
  name: Scalars['String']['output'];
  /** In itself. */
  ownName: Scalars['String']['output'];
};

/** How what was found answers the words. */
export type LibraryMatch =
  /** Nothing has all of the words: these have some. */
  | 'ANY_WORD'
  | 'AS_ASKED'
  /** Nothing was found for the words as they were, but for words that are spelt almost so. */
  | 'AS_CORRECTED';

/** Something to filter by. */
export type LibraryOption = {
  /** How many there would be, if it were chosen as well: 1,000 at most. */
  count: Scalars['Int']['output'];
  isChosen: Scalars['Boolean']['output'];
  /** What people call it; null where the value is of an enum. */
  label?: Maybe<Scalars['String']['output']>;
  /** As the filter takes it. */
  value: Scalars['String']['output'];
};

/** A place in a resource. */
export type LibraryPlace = {
  /** The page of the file, to open or to download; null when it is no page of one. */
  address?: Maybe<Scalars['String']['output']>;
  kind: LibraryPlaceKind;
  /** Of the note, or the file; the title, where it is the summary. */
  label: Scalars['String']['output'];
  /** Null when it is no page of a file. */
  page?: Maybe<Scalars['Int']['output']>;
  /** The words around, in order: those that were looked for are marked. */
  snippet: Array<SnippetPart>;
};

/** What a place in a resource is. */
export type LibraryPlaceKind =
  /** A note on a part of it. */
  | 'NOTE'
  /** A page, slide or sheet of a file. */
  | 'PAGE'
  | 'SUMMARY';

/** What was found in the library, one hit for each resource. */
export type LibrarySearch = {
  /** The words that were looked for instead, when what was asked for was not found and is likely to be mistyped; null otherwise. */
  correctedWords?: Maybe<Scalars['String']['output']>;
  facets: Array<LibraryFacet>;
  hits: Array<LibraryHit>;
  /** Whether there may be more: what can be filtered by is counted in the newest 1,000, and phrases are looked for in the newest 500 that have their words. */
  isCut: Scalars['Boolean']['output'];
  match: LibraryMatch;
  pageInfo: PageInfo;
  /** How many there are; from 1,000 on it stops counting. */
  totalCount: Scalars['Int']['output'];
};

/** The order of what was found. */
export type LibrarySort =
  /** What was published here last first. */
  | 'NEWEST'
  /** What fits the words best first; the newest first where there are no words. */
  | 'RELEVANCE'
  /** What most people used first, as far as that can be told; the newest first of what is used by as many. */
  | 'USE';

/** Something to go on with. */
export type LibrarySuggestion = {
  /** Where it leads: a path on this host. */
  address: Scalars['String']['output'];
  kind: LibrarySuggestionKind;
  text: Scalars['String']['output'];
};

/** What a suggestion is. */
export type LibrarySuggestionKind =
  | 'CONTRIBUTOR'
  | 'TITLE'
  | 'TOPIC';

/** A part of the field, by which resources are found. */
export type LibraryTopic = {
  /** Stays the same, whatever the name becomes. */
  code: Scalars['String']['output'];
  /** How many resources that are published and for you belong to it. */
  count: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** On what terms it may be used. */
export type Licence =
  /** The holder lets us keep a copy for our readers, and no more. */
  | 'BY_PERMISSION'
  /** No rights reserved. */
  | 'CC0'
  | 'CC_BY_4'
  | 'CC_BY_NC_4'
  | 'CC_BY_NC_ND_4'
  | 'CC_BY_SA_4'
  /** All rights reserved: no copy is kept, only a link. */
  | 'LINK_ONLY'
  /** Open Government Licence, version 3. */
  | 'OGL_3';

/** A partnership that may be the one proposed. */
export type LikePartnership = {
  /** How alike, of a hundred, by the words of name and area. */
  alike: Scalars['Int']['output'];
  partnership: Partnership;
};

/** A proposal that may be of the same partnership. */
export type LikeProposal = {
  /** How alike, of a hundred, by the words of name and area. */
  alike: Scalars['Int']['output'];
  proposal: PartnershipProposal;
};

export type MakeCampaignLinkInput = {
  campaignId: Scalars['ID']['input'];
  /** What it is for. 120 characters at most. */
  label: Scalars['String']['input'];
  /** An address that begins with https://, not of this site; 2,000 characters at most. The page of the campaign without. */
  target?: InputMaybe<Scalars['String']['input']>;
};

export type MakePackInput = {
  meetingId: Scalars['ID']['input'];
};

export type MakePackPayload = {
  /** Null when there are problems. */
  meeting?: Maybe<Meeting>;
  problems: Array<Problem>;
};

/** A nation, or a region of England. */
export type MapArea =
  | 'EAST_MIDLANDS'
  | 'EAST_OF_ENGLAND'
  | 'LONDON'
  | 'NORTHERN_IRELAND'
  | 'NORTH_EAST'
  | 'NORTH_WEST'
  | 'SCOTLAND'
  | 'SOUTH_EAST'
  | 'SOUTH_WEST'
  | 'WALES'
  | 'WEST_MIDLANDS'
  | 'YORKSHIRE_AND_THE_HUMBER';

/** How something is to be handled. Who sees it is said elsewhere. */
export type Marking =
  | 'OFFICIAL'
  | 'OFFICIAL_SENSITIVE';

/** How settled it is. */
export type Maturity =
  | 'FINAL'
  | 'INTERIM'
  | 'SUPERSEDED';

/** A gathering of one partnership, with an agenda and the answers of those invited. */
export type Meeting = {
  /** How to get in, parking, hearing loop, interpreters. */
  accessNotes: Scalars['String']['output'];
  /** What this meeting agreed, closed or not. */
  actions: Array<Action>;
  /** In their order, as far as you may know of them. */
  agendaItems: Array<AgendaItem>;
  /** Rises with every change of the agenda. Pass it back when you build it; null for all but the officers. */
  agendaVersion?: Maybe<Scalars['Int']['output']>;
  /** The title of the agreement that an agency must have signed, in date, for its people to see this meeting; null when none is asked for. */
  agreementTitle?: Maybe<Scalars['String']['output']>;
  /** Who sees this meeting, in numbers. */
  audience?: Maybe<SeenBy>;
  /** Whether you may begin them: on its day, or after it. By `beginMinutes` they can be begun before. */
  canBeginMinutes: Scalars['Boolean']['output'];
  /** Whether you may say that it ratifies a decision: while it sits. */
  canRatify: Scalars['Boolean']['output'];
  /** Whether you may record what it decided. */
  canRecordDecision: Scalars['Boolean']['output'];
  /** Why it was cancelled; empty when none was given. */
  cancelReason: Scalars['String']['output'];
  /** What it decided, in the order of recording, as far as it is shared with you. */
  decisions: Array<Decision>;
  /** Null for a meeting that stands alone. */
  departure?: Maybe<SeriesDeparture>;
  /** The instant it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Wall time at which it ends, the same day. */
  endsTime: Scalars['LocalTime']['output'];
  /** The day it is held, in its own time zone. */
  heldOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** Interests in its items, as far as those are for you; what was withdrawn is left out. */
  interests: Array<InterestDeclaration>;
  /** Everybody invited: a seat, or an officer or guest by name. */
  invitations: Array<MeetingInvitation>;
  /** Where to join online; empty when there is none. */
  joiningLink: Scalars['String']['output'];
  /** Items of the last meeting held with the same readers that were carried. */
  mattersArising: Array<AgendaItem>;
  /** As they are drafted; null while nobody has begun them, or when you are no officer. */
  minutes?: Maybe<Minutes>;
  /** Minutes that were circulated and that you may read, the open ones first. */
  minutesDocuments: Array<MinutesDocument>;
  /** Your own invitation: in person, or through the seat you fill or are deputy for. */
  myInvitation?: Maybe<MeetingInvitation>;
  /** The seats that an item can be restricted to by name, as far as you see them. */
  nameableSeats: Array<Seat>;
  /** Every action of the partnership that is not closed and that you may see, those due first before others; at most 100. */
  openActions: Array<Action>;
  /** Null when the person is not shared with you. */
  organiser?: Maybe<Person>;
  /** Your pack of it, which nobody else sees or learns of. */
  pack: MeetingPack;
  paperwork: Paperwork;
  /** Mail about this meeting that could not be delivered; empty when you may not see it. */
  parkedDeliveries: Array<Delivery>;
  /** Null when the partnership is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** The parts that an item can be restricted to, the widest first; everybody among them. */
  parts: Array<PartOfMeeting>;
  /** Room and address; empty when there is none. */
  place: Scalars['String']['output'];
  /** Items proposed for it that you may see: every one for officers, those of your seat otherwise. */
  proposedItems: Array<AgendaProposal>;
  /** The date by the rule of its series, wherever it was moved; null for a meeting that stands alone. */
  recursOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who may see this meeting beside those invited by name. */
  seenBy: MeetingAudience;
  /** The series that it belongs to; null for a meeting that stands alone. */
  series?: Maybe<MeetingSeries>;
  /** The part of the series that its date comes from; null for a meeting that stands alone. */
  seriesPart?: Maybe<MeetingSeriesPart>;
  /** Null before it is opened. */
  sitting?: Maybe<Sitting>;
  /** The instant it begins, worked out from the wall time and the zone. */
  startsAt: Scalars['DateTime']['output'];
  /** Wall time at which it begins, in its own time zone. */
  startsTime: Scalars['LocalTime']['output'];
  status: MeetingStatus;
  /** IANA time zone of the wall times. */
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Decisions that were taken without a quorum and wait for this meeting to ratify them: those of meetings before it with the same readers, while it is the next of these that is not over. */
  toRatify: Array<Decision>;
  /** Pass it back when you change the meeting, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: MeetingAbilities;
  /** Whether you may declare an interest of your own in an item of it. */
  viewerCanDeclareInterest: Scalars['Boolean']['output'];
  /** Whether it can be opened now, and by you. */
  viewerCanOpen: Scalars['Boolean']['output'];
};

/** What you may do with this meeting now. */
export type MeetingAbilities = {
  /** Write and order the agenda. */
  buildAgenda: Scalars['Boolean']['output'];
  cancel: Scalars['Boolean']['output'];
  /** Have items taken up again at the next meeting, once this one has begun. */
  carryItems: Scalars['Boolean']['output'];
  /** Change its words; time and agenda are other abilities. */
  change: Scalars['Boolean']['output'];
  /** Propose an item for its agenda. */
  proposeItem: Scalars['Boolean']['output'];
  /** Record what it agreed that somebody does. */
  recordAction: Scalars['Boolean']['output'];
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

/** The agenda and the papers of a meeting in one PDF, for you. */
export type MeetingPack = {
  /** Null when you have not asked for one. */
  mine?: Maybe<Pack>;
  viewerCan: PackAbilities;
};

/** A part of those who see a meeting. */
export type MeetingPartKind =
  | 'NAMED'
  | 'OFFICERS'
  | 'STATUTORY'
  | 'WHOLE';

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

/** Meetings called together, at dates that a rule gives. Each is an ordinary meeting with its own agenda and answers. */
export type MeetingSeries = {
  id: Scalars['ID']['output'];
  /** All its meetings, soonest first; past and cancelled ones included. */
  meetings: Array<Meeting>;
  /** Null when the person is not shared with you. */
  organiser?: Maybe<Person>;
  /** Null when the partnership is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** In their order. One, until somebody changes a meeting and all that follow it. */
  parts: Array<MeetingSeriesPart>;
  title: Scalars['String']['output'];
  /** Rises with every change to any of its meetings. Pass it back when you change the series, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: MeetingSeriesAbilities;
};

/** What you may do with a series now. */
export type MeetingSeriesAbilities = {
  cancel: Scalars['Boolean']['output'];
  /** Change dates and words of what is ahead, and when it ends. */
  change: Scalars['Boolean']['output'];
  /** Answer all its dates ahead at once. */
  respond: Scalars['Boolean']['output'];
};

/** A stretch of a series under one rule: one entry in a calendar. */
export type MeetingSeriesPart = {
  accessNotes: Scalars['String']['output'];
  endsTime: Scalars['LocalTime']['output'];
  /** Every so many weeks or months. */
  every: Scalars['Int']['output'];
  /** The rule's first date. */
  firstOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** For example: The second Thursday of the month, every 3 months */
  inWords: Scalars['String']['output'];
  joiningLink: Scalars['String']['output'];
  /** No date of it lies after that day. */
  lastOn: Scalars['LocalDate']['output'];
  /** Dates of the rule on which nothing is held because of a holiday, each with its name. */
  leftOut: Array<Scalars['String']['output']>;
  /** Whose bank holidays count. */
  nation: Nation;
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  onHoliday: OnHoliday;
  pattern: SeriesPattern;
  place: Scalars['String']['output'];
  /** Wall time, unless a meeting was changed by itself. */
  startsTime: Scalars['LocalTime']['output'];
  /** IANA time zone of the wall times. */
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type MeetingSeriesPayload = {
  problems: Array<Problem>;
  series?: Maybe<MeetingSeries>;
};

/** Whether a meeting will take place. */
export type MeetingStatus =
  | 'CANCELLED'
  | 'SCHEDULED';

export type MergePartnershipInput = {
  /** The partnership that goes on with its work. */
  intoPartnershipId: Scalars['ID']['input'];
  /** The last day on which its officers may read what it leaves; they lose access at once when left out. */
  officersUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day on which it was merged, today or before. Access ends now, whatever the day. */
  on: Scalars['LocalDate']['input'];
  partnershipId: Scalars['ID']['input'];
  /** At most 1000 characters; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

/** Names a partnership or another proposal, one of the two. */
export type MergeProposalInput = {
  /** The open proposal of the same partnership. */
  otherProposalId?: InputMaybe<Scalars['ID']['input']>;
  /** The partnership, known already, that it is. */
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  proposalId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since, PROPOSAL_DECIDED when somebody decided. */
  version: Scalars['Int']['input'];
};

/** What you may do with this metric now. */
export type MetricAbilities = {
  change: Scalars['Boolean']['output'];
  enter: Scalars['Boolean']['output'];
  /** While nothing has been read. */
  remove: Scalars['Boolean']['output'];
};

export type MetricConfidence =
  | 'ESTIMATED'
  | 'GUESSED'
  | 'MEASURED';

export type MetricDirection =
  | 'DOWN'
  | 'UP';

/** The figure of a metric, what it is compared with, and what it does not show. */
export type MetricFigures = {
  /** What the figure does not show, in sentences. */
  cautions: Array<Scalars['String']['output']>;
  /** From the baseline; null without one. */
  change?: Maybe<Scalars['Float']['output']>;
  /** The change as a share of the baseline, 0.5 for half as much again; null without a baseline, or when it is 0. */
  changeShare?: Maybe<Scalars['Float']['output']>;
  /** The whole is no less than this, and may be more: what agencies counted may not be added. */
  isAtLeast: Scalars['Boolean']['output'];
  /** You plan the campaign: then nothing is left out. */
  isExact: Scalars['Boolean']['output'];
  /** Left out because it is a small number, or because one would follow from it. */
  isTooSmall: Scalars['Boolean']['output'];
  /** By agency; of a national campaign by partnership, for those who plan it. */
  parts: Array<MetricPartFigure>;
  /** By period, in their order. Of a national campaign, for those who plan it. */
  periods: Array<MetricPeriodFigure>;
  /** Null when you do not plan the campaign. */
  readingCount?: Maybe<Scalars['Int']['output']>;
  /** Null while nothing has been read, and when it is too small to be told. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type MetricKind =
  /** What they did with it: visits, shares, questions. */
  | 'ENGAGEMENT'
  /** What came of it: referrals, knowledge, habits. */
  | 'OUTCOME'
  /** What was made or done: posters put up, staff briefed. */
  | 'OUTPUT'
  /** Whom it reached: people who saw or heard it. */
  | 'REACH'
  /** What they did about it: calls, reports. */
  | 'RESPONSE';

export type MetricPartFigure = {
  /** Null unless it is an agency's. */
  agencyId?: Maybe<Scalars['ID']['output']>;
  /** The campaign by which a partnership adopted this one; null unless it is a partnership's. */
  campaignId?: Maybe<Scalars['ID']['output']>;
  /** False when it is counted otherwise, and so is in no sum. */
  isCounted: Scalars['Boolean']['output'];
  isTooSmall: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Null when it is left out. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Whose figures there are. */
export type MetricParty = {
  /** Null for the campaign as a whole. */
  agencyId?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
};

export type MetricPayload = {
  metric?: Maybe<CampaignMetric>;
  problems: Array<Problem>;
};

export type MetricPeriodFigure = {
  isTooSmall: Scalars['Boolean']['output'];
  /** Its first day; null for the whole campaign. */
  periodOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Null when it is left out. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type MetricPeriodType =
  /** Once, for the whole campaign. */
  | 'CAMPAIGN'
  | 'DAY'
  | 'MONTH'
  /** From Monday to Sunday. */
  | 'WEEK';

/** What was counted for a metric by one agency in one period. Corrected by another, never overwritten. */
export type MetricReading = {
  /** Null for the campaign as a whole. */
  agency?: Maybe<Agency>;
  /** Why it corrects another; empty when it does not. */
  because: Scalars['String']['output'];
  canCorrect: Scalars['Boolean']['output'];
  confidence: MetricConfidence;
  enteredAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  enteredBy?: Maybe<Person>;
  /** How it is known, in words or by a link; empty when it was not said. */
  evidence: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** False once another corrects it. */
  isStanding: Scalars['Boolean']['output'];
  metric: CampaignMetric;
  /** The first day of the period; null for the whole campaign. */
  periodOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The figure that it corrects; null when it corrects none. */
  replaces?: Maybe<MetricReading>;
  value: Scalars['Float']['output'];
};

export type MetricReadingConnection = {
  edges: Array<MetricReadingEdge>;
  nodes: Array<MetricReading>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type MetricReadingEdge = {
  cursor: Scalars['String']['output'];
  node: MetricReading;
};

/** The minutes of a meeting while its officers draft them. Nobody else sees them before they are circulated. */
export type Minutes = {
  begunAt: Scalars['DateTime']['output'];
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when nobody has checked them, or they are not shared with you. */
  checkedBy?: Maybe<Person>;
  id: Scalars['ID']['output'];
  /** Whether items came onto the agenda that have no text yet: `beginMinutes` adds them. */
  isMissingItems: Scalars['Boolean']['output'];
  meeting?: Maybe<Meeting>;
  /** What the chair asked to have mended; empty otherwise. */
  sentBackBecause: Scalars['String']['output'];
  state: MinutesState;
  /** That of the meeting as a whole first, then in the order of the agenda. */
  texts: Array<MinutesText>;
  viewerCan: MinutesAbilities;
  /** Names the words as they read now. */
  wordsRead: Scalars['String']['output'];
};

/** What you may do with these minutes now. */
export type MinutesAbilities = {
  check: Scalars['Boolean']['output'];
  circulate: Scalars['Boolean']['output'];
  sendBack: Scalars['Boolean']['output'];
  write: Scalars['Boolean']['output'];
};

/** What somebody who attended would have otherwise. The officers see it, and the seat that it comes from. */
export type MinutesCorrection = {
  document?: Maybe<MinutesDocument>;
  id: Scalars['ID']['output'];
  isMineToDecide: Scalars['Boolean']['output'];
  /** The words to be replaced; empty where words are to be added. */
  passage: Scalars['String']['output'];
  proposedAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  proposedBy?: Maybe<Person>;
  /** Why it was declined; empty otherwise. */
  reason: Scalars['String']['output'];
  /** The section of the document that it is about: an `id` in its content. */
  sectionId: Scalars['ID']['output'];
  state: CorrectionState;
  version: Scalars['Int']['output'];
  why: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

/** Circulated minutes: for all who see the meeting, or for the part of them whose items it has. */
export type MinutesDocument = {
  /** Where it is downloaded: a path on this host, with .pdf, .docx or .json after it. */
  address: Scalars['String']['output'];
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until then, and when you do not see that item. */
  approvedAtItem?: Maybe<AgendaItem>;
  /** Null until then, and when you do not see that meeting. */
  approvedAtMeeting?: Maybe<Meeting>;
  /** As they were called then; empty until then. */
  approvedByName: Scalars['String']['output'];
  circulatedAt: Scalars['DateTime']['output'];
  /** What it says, frozen: JSON in its canonical form, letter by letter as it is hashed. See docs/decisions/0039-minutes-as-records.md. */
  content: Scalars['String']['output'];
  /** Those that you may see: officers all, others those of their seat. At most 100. */
  corrections: Array<MinutesCorrection>;
  id: Scalars['ID']['output'];
  kind: MinutesKind;
  /** Later meetings of the partnership that have begun, at which it can have been approved; empty once it is. */
  laterMeetings: Array<Meeting>;
  /** Null when you do not see it any more. */
  meeting?: Maybe<Meeting>;
  /** What was noted after it was approved. */
  notes: Array<MinutesNote>;
  /** The version that stands; 1 as it was circulated. */
  number: Scalars['Int']['output'];
  /** The part of the meeting's readers whom it is for. */
  seenBy: MeetingPartKind;
  /** Of `content`, once it is approved: SHA-256, in hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
  state: MinutesDocumentState;
  /** The newest first; at most 100. */
  versions: Array<MinutesVersion>;
  viewerCan: MinutesDocumentAbilities;
};

/** What you may do with circulated minutes now. */
export type MinutesDocumentAbilities = {
  addNote: Scalars['Boolean']['output'];
  /** Once no correction waits. */
  approve: Scalars['Boolean']['output'];
  /** You were there, or your seat was, and they are not approved yet. */
  proposeCorrection: Scalars['Boolean']['output'];
};

export type MinutesDocumentPayload = {
  document?: Maybe<MinutesDocument>;
  problems: Array<Problem>;
};

/** Where a document stands. */
export type MinutesDocumentState =
  /** Approved by a later meeting; nothing in it changes any more. */
  | 'APPROVED'
  /** Sent to its readers; corrections can be proposed. */
  | 'CIRCULATED';

/** What you get for what you wrote. */
export type MinutesExchange = {
  /** How often the text was written. */
  sequence: Scalars['Int']['output'];
  /** What you lack of the text: a Yjs update, in base64. */
  update: Scalars['String']['output'];
  /** The names of others who wrote in it within the last twenty seconds. */
  writers: Array<Scalars['String']['output']>;
};

export type MinutesKind =
  /** For all who see the meeting. */
  | 'OPEN'
  /** For a part of them. */
  | 'RESTRICTED';

/** That something of the minutes changed. */
export type MinutesNews = {
  /** The text that somebody wrote in; null when something else changed. */
  textId?: Maybe<Scalars['ID']['output']>;
};

/** All that is added to minutes once they are approved. */
export type MinutesNote = {
  id: Scalars['ID']['output'];
  words: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
  /** As they were called then. */
  writtenByName: Scalars['String']['output'];
};

/** A section of circulated minutes in which words stand that were looked for. */
export type MinutesPassage = {
  id: Scalars['ID']['output'];
  /** Of the document that it stands in. */
  kind: MinutesKind;
  /** Null when it was taken from its readers at this moment. */
  meeting?: Maybe<Meeting>;
  /** The words around, in order: those that were looked for are marked. */
  snippet: Array<SnippetPart>;
  /** What the section is called. */
  title: Scalars['String']['output'];
};

export type MinutesPayload = {
  minutes?: Maybe<Minutes>;
  problems: Array<Problem>;
};

/** Where minutes stand while they are drafted. */
export type MinutesState =
  /** Checked by the chair; nothing more is written. */
  | 'CHECKED'
  /** Sent to those who see the meeting, as documents. */
  | 'CIRCULATED'
  /** Being written. */
  | 'DRAFT';

/** What is written of one item, or of the meeting as a whole. Several people can write in it at once. */
export type MinutesText = {
  /** A document as JSON, as in an evaluation, with blocks of `reference` to decisions and actions. */
  content: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isOpening: Scalars['Boolean']['output'];
  /** Null of the meeting as a whole, and when the item was taken off the agenda. */
  item?: Maybe<AgendaItem>;
  /** How often it was written. */
  sequence: Scalars['Int']['output'];
  /** As the item is called. */
  title: Scalars['String']['output'];
};

/** What circulated minutes said at one time. */
export type MinutesVersion = {
  content: Scalars['String']['output'];
  /** The correction that it came of; null of the first, and when it is not shared with you. */
  correction?: Maybe<MinutesCorrection>;
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  number: Scalars['Int']['output'];
  /** Of `content`: SHA-256, in hexadecimal. */
  sha256: Scalars['String']['output'];
};

export type MoveCampaignActivityInput = {
  activityId: Scalars['ID']['input'];
  /** Why it is dropped. 1,000 characters at most. */
  because?: InputMaybe<Scalars['String']['input']>;
  state: ActivityState;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type MoveCampaignInput = {
  campaignId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type MoveTermsReviewInput = {
  partnershipId: Scalars['ID']['input'];
  /** Within five years. */
  reviewOn: Scalars['LocalDate']['input'];
  /** The version that was read, 0 when no day was set; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type Mutation = {
  /** Accepts a correction: the words change, as a new version. NOT_THERE when they read otherwise by now. */
  acceptCorrection: CorrectionPayload;
  /** Begins a draft for the library out of it, which is yours. Whoever sent it is told by mail. */
  acceptExample: ExamplePayload;
  /** Accepts by the link that was sent. Without an account, a name and a password make one, and the person is signed in. */
  acceptInvitation: AcceptInvitationPayload;
  /** Accepts by the link that was sent. Without an account, a name and a password make one, and the person is signed in. */
  acceptLeadInvitation: AcceptLeadInvitationPayload;
  /** Founds the partnership, invites whoever is to coordinate it, and tells the proposer. Cannot be undone. */
  acceptProposal: ProposalPayload;
  /** Accepts the words that a partnership asks for, as somebody who has a place there. */
  acceptUndertaking: PartnershipUndertakingPayload;
  /** Says that a partnership has begun its work. */
  activatePartnership: PartnershipPayload;
  /** Adds what shows that it was done: a file or an address. */
  addActivityEvidence: CampaignActivityPayload;
  /** Adds an agreement, or the next version of one, for agencies to sign. Their leads are told. */
  addAgreement: AgreementPayload;
  /** Adds somebody who came and was not invited. ON_THE_LIST when the seat is there already. */
  addAttendance: AttendancePayload;
  /** Adds what an agency, or the campaign as a whole, means to do. */
  addCampaignActivity: CampaignActivityPayload;
  /** Adds a file that you uploaded, or something from the library. */
  addCampaignAsset: CampaignAssetPayload;
  /** Adds a superseding note to approved minutes. */
  addMinutesNote: MinutesDocumentPayload;
  /** Adds a paper that nobody was asked for, or a supplement to one. */
  addPaper: PaperPayload;
  /** Puts a new version in the place of the current one. The address stays, and earlier versions can still be read. */
  addPaperVersion: PaperPayload;
  /** Says where the partnership or its services are found. */
  addPartnershipAddress: PartnershipAddressPayload;
  /** Adds an upload of one's own to a version. */
  addResourceFile: ResourceVersionPayload;
  /** Adds a seat for an agency, or for a new agency named here. */
  addSeat: SeatPayload;
  /** Makes of a national campaign one of the partnership's own. Once for each partnership: ADOPTED. */
  adoptCampaign: CampaignPayload;
  /** Tells the network of a vacant seat or a gap. */
  advertiseVacancy: VacancyPayload;
  /** Answers a call with an example. Anybody may; the reference goes to their address too. */
  answerCall: AnswerCallPayload;
  /** Answers one question, or answers it otherwise. For officers, while the assessment is open. */
  answerChecklist: SelfAssessmentPayload;
  /** Answers a poll: for yourself, for your seat, or for somebody who told you. */
  answerDatePoll: DatePollAskedPayload;
  /** Names somebody who speaks for an agency: a person who is known, at once; or an address, by an invitation. */
  appointLead: AgencyPayload;
  /** Records that a later meeting approved them. Nothing in them changes from then on. CORRECTIONS_OPEN, WORDS_CHANGED, APPROVED. */
  approveMinutes: MinutesDocumentPayload;
  /** Sends the person named the ordinary invitation. */
  approveNomination: NominationPayload;
  /** Approves the draft, or records that a meeting did; and says when it is to be reviewed. Cannot be undone. */
  approveTerms: TermsVersionPayload;
  /** Says anew what is in it, and in which order. */
  arrangeCollection: CollectionPayload;
  /** Asks a seat or an officer for a paper. They are told by mail, and reminded. */
  askForPaper: PaperRequestPayload;
  /** Asks every partner to sign it off by a day. What was refused is asked once more. */
  askToSignCampaign: CampaignPayload;
  /** Begins a campaign, as an idea that those who plan it see. Without a partnership it is a national one. */
  beginCampaign: CampaignPayload;
  /** Begins the evaluation of a campaign that has ended: NOT_ENDED. Its sections are drafted from the campaign's own data. */
  beginEvaluation: EvaluationPayload;
  /** Begins the minutes, with a text for each item of the agenda; again, adds those of items that came since. */
  beginMinutes: MinutesPayload;
  /** Begins to go through the checklist. BEGUN when an assessment is open already. For officers. */
  beginSelfAssessment: SelfAssessmentPayload;
  /** Gives you a place, or the next in the waiting list when there is none left. Asking twice gives no second. */
  bookTraining: TrainingSessionPayload;
  /** Writes the whole agenda. Nobody is sent mail; whoever has the meeting open sees it, each as far as it is for them. */
  buildAgenda: MeetingPayload;
  /** Calls off what is planned for an agency. */
  cancelAgencyChange: AgencyPayload;
  /** Ends it before its time, and says why. What was seen of it stays to be seen. */
  cancelCampaign: CampaignPayload;
  /** Cannot be undone. Everyone invited is told. */
  cancelMeeting: MeetingPayload;
  /** Calls off what is ahead of a series, for good. Everyone invited is told once. */
  cancelSeries: MeetingSeriesPayload;
  /** Gives up your place, or your place in the waiting list. Whoever waits longest gets it. */
  cancelTraining: TrainingSessionPayload;
  /** Whoever has a place or waits for one is told by mail. */
  cancelTrainingSession: TrainingSessionPayload;
  /** Has an item taken up again at the next meeting, or not after all. */
  carryAgendaItem: MeetingPayload;
  /** Gives an action to others, or another day, and says why. */
  changeAction: ActionPayload;
  /** Renames an agency, merges it into another or abolishes it: today, or on another day. */
  changeAgency: AgencyPayload;
  /** Writes what an agency says of itself. Without consent nobody else reads it, and what they read before is taken back. */
  changeAgencyProfile: AgencyProfilePayload;
  /** Changes an agreement. Once an agency has signed, only its review, an earlier last day, and who is asked to sign. */
  changeAgreement: AgreementPayload;
  /** Says it better, or gives it other days. What is over already opens again by a later last day. */
  changeCallForExamples: CallForExamplesPayload;
  /** Says it better. What is left out is taken away. */
  changeCampaign: CampaignPayload;
  /** Says it better. What is left out is taken away. */
  changeCampaignActivity: CampaignActivityPayload;
  /** Says it better. What is left out is taken away. */
  changeCampaignAsset: CampaignAssetPayload;
  /** Says better what it is for. */
  changeCollection: CollectionPayload;
  changeCourse: CoursePayload;
  /** Says which areas a partnership covers. */
  changeCoverage: ChangeCoveragePayload;
  /** Changes words, times and closing time, and asks more people. Times that stay keep their answers; when times were added, everyone asked is told. */
  changeDatePoll: DatePollPayload;
  /** Says what the partnership says of itself, and what of it may be published. Of a published entry the public reads it at once. */
  changeDirectoryEntry: DirectoryRecordPayload;
  /** Changes what you told, as a whole: what is left out is emptied. */
  changeExperience: ExperiencePayload;
  /** Calls a document something else, or puts another file in its place. */
  changeGovernanceDocument: GovernanceDocumentPayload;
  /** Gives the overlap another last day, before or after the successor has accepted. */
  changeHandover: HandoverPayload;
  /** Says better what is missing, and what is known of it. For whoever recorded it and national coordinators, while it is looked for. */
  changeLibraryGap: LibraryGapPayload;
  /** Changes title, place and notes. Not when it is held: see rescheduleMeeting; nor its agenda: see buildAgenda. */
  changeMeeting: MeetingPayload;
  /** Says it better. Once there are readings, how it is counted stands: HAS_READINGS. */
  changeMetric: MetricPayload;
  /** Changes what you say of yourself. */
  changeMyDetails: ViewerPayload;
  /** Changes title, item, readers and marking. More people can be let in only as long as there is one version. */
  changePaper: PaperPayload;
  /** Gives what is asked for another day or other words. Nobody is told by mail. */
  changePaperRequest: PaperRequestPayload;
  /** Changes what is said of a partnership. Its address stays. */
  changePartnership: PartnershipPayload;
  /** Says it anew. What becomes a safe location is gone from the directory at once. */
  changePartnershipAddress: PartnershipAddressPayload;
  /** Sets a new password and signs out everywhere but here. */
  changePassword: ViewerPayload;
  /** Gives a file another label, language or readers. */
  changeResourceFile: ResourceVersionPayload;
  /** Changes what a version says, as a whole: what is left out is emptied. */
  changeResourceVersion: ResourceVersionPayload;
  /** Gives a saved search another name, or changes how often you are told. */
  changeSavedSearch: ViewerPayload;
  /** Changes what kind of seat it is. What its representative may see changes with it, at once. */
  changeSeat: SeatPayload;
  /** Changes a meeting of a series and all that follow it. A trial answers what would become of each, and changes nothing. */
  changeSeries: ChangeSeriesPayload;
  /** Changes the draft. What was approved never changes. */
  changeTermsDraft: TermsVersionPayload;
  /** Whoever has a place is told by mail when calendars would show it otherwise. Places that are added go to those who wait longest. */
  changeTrainingSession: TrainingSessionPayload;
  /** Writes the next version. Everybody with a place is asked to accept it, and loses nothing meanwhile. */
  changeUndertaking: PartnershipUndertakingPayload;
  /** The chair finds them right; nothing more is written then. WORDS_CHANGED when they read otherwise than you read them. */
  checkMinutes: MinutesPayload;
  /** Says which seats of the table take part. Whoever fills them sees the plan from now on; those that are left out take part no more. */
  chooseCampaignPartners: CampaignPayload;
  /** Turns one time into the meeting and invites everyone asked; what they answered becomes their first answer. Doing it twice makes one meeting. */
  chooseDate: DatePollPayload;
  /** Chooses what you are reminded of by mail. */
  chooseReminders: ViewerPayload;
  /** Circulates checked minutes: freezes what they are made of, as documents, and tells their readers. NOT_CHECKED. */
  circulateMinutes: MinutesPayload;
  /** Tells everybody invited, each of what is for them, that papers are there which they were not told of. */
  circulatePapers: PaperworkPayload;
  /** Closes an action, whether or not it was said to be done. */
  closeAction: ActionPayload;
  /** Takes no more bookings; what was booked stands. */
  closeCourse: CoursePayload;
  /** The table looks for it no more. What was advertised of it is withdrawn. */
  closeGap: GapPayload;
  /** Closes a partnership for good: its groups end with it, seats close, terms end, invitations are withdrawn, meetings ahead are cancelled. */
  closePartnership: PartnershipPayload;
  /** Takes the seat from the table. Whoever fills it loses access at once. */
  closeSeat: SeatPayload;
  /** Closes a meeting. One that was left open beyond its day is closed as of when it was to end. */
  closeSitting: MeetingPayload;
  /** Says something of it to those who plan the campaign. Whoever is named is told by mail. */
  commentOnActivity: CampaignActivityPayload;
  /** Says that what everybody reads about an agency is right; what is not published yet is published as it stands. */
  confirmAgencyProfile: AgencyProfilePayload;
  /** Says that what the public reads is right, today and in one's office. */
  confirmDirectoryEntry: DirectoryRecordPayload;
  /** Says that a resource is still good, and by when to look again. What was hidden because it was overdue is shown again. */
  confirmResource: ResourcePayload;
  /** Says for an agency that these people still fill its seats. Terms that have ended meanwhile are passed over. */
  confirmTerms: ConfirmTermsPayload;
  /** Writes to the officers of a partnership of the public directory. Open to all. The answer does not tell who they are. */
  contactPartnership: ContactPartnershipPayload;
  /** Puts right from when to when somebody was there. Each time that cannot be is a problem on its field: before the opening, in the future or after the closing, left before they came, there twice at once, or skipped by the clocks. NOT_HERE for whoever was not there; CIRCULATED once the minutes are. */
  correctAttendance: AttendancePayload;
  /** Puts right a slip of the pen, within an hour of recording. How it read before is kept. */
  correctDecision: DecisionPayload;
  /** Says what a figure should have been, and why. Both stay to be seen. */
  correctMetricReading: MetricPayload;
  /** Begins a collection or toolkit, as a draft that national coordinators alone see. */
  createCollection: CollectionPayload;
  /** Begins a course, as a draft that its keepers see. */
  createCourse: CoursePayload;
  /** Founds a group of a partnership. Whoever founds it coordinates it until somebody else does. */
  createGroup: PartnershipPayload;
  /** Founds a partnership and invites whoever is to coordinate it. */
  createPartnership: PartnershipPayload;
  /** Decides what follows from an interest; until the minutes are approved it can be decided otherwise. */
  decideInterest: DeclarationPayload;
  /** Declares an interest in an item: your own, or as an officer that of somebody who is invited, or there. DECLARED_ALREADY when it stands. */
  declareInterest: DeclarationPayload;
  /** Declines a correction with a reason, which its proposer is told. */
  declineCorrection: CorrectionPayload;
  /** Says that it is not taken, and why. Whoever sent it is told by mail. */
  declineExample: ExamplePayload;
  /** Says no, with a reason that the person is told. */
  declineInterest: InterestPayload;
  /** Says no, with a reason that the agency is told. */
  declineNomination: NominationPayload;
  /** Goes no further, for a reason that the proposer is told. Cannot be undone. */
  declineProposal: ProposalPayload;
  /** Declines a proposed item; its proposer is told. */
  declineProposedItem: MeetingPayload;
  /** Says one thing more that a campaign measures. */
  defineMetric: MetricPayload;
  /** Deletes a saved search. */
  deleteSavedSearch: ViewerPayload;
  /** Delivers what was asked for: an upload of one's own, or a document that is kept already. */
  deliverPaper: PaperPayload;
  /** Throws away a version that was not published; with it the resource, when it was the first. */
  discardResourceVersion: DiscardPayload;
  /** Throws away the one that is open, with all that was answered to it. FINISHED when it is. For officers. */
  discardSelfAssessment: PartnershipPayload;
  /** Removes the draft, and its file, for good. */
  discardTermsDraft: PartnershipOfTermsPayload;
  /** Drafts a section anew from the campaign's own data as they are now. What stood there is gone. */
  draftEvaluationSection: EvaluationSectionPayload;
  /** Begins a new version of a resource, with what the current one says and its files. */
  draftNextVersion: ResourceVersionPayload;
  /** Begins a resource. Only you know of it until you submit it. */
  draftResource: ResourceVersionPayload;
  /** Begins a new version. DRAFT_EXISTS when there is a draft already. */
  draftTerms: TermsVersionPayload;
  /** Adds seats of the parent's table to the table of a group. */
  drawSeats: PartnershipPayload;
  /** Ends for an agency the term of its representative or deputy, at whatever table. Their access ends at once. */
  endAgencyTerm: SeatPayload;
  endCampaign: CampaignPayload;
  /** Ends it for good: it leads nowhere any more, whatever it was printed on. */
  endCampaignLink: CampaignPayload;
  /** Ends a poll without a meeting. Everyone asked is told. */
  endDatePoll: DatePollPayload;
  /** Ends a lead, or steps down. */
  endLead: AgencyPayload;
  /** Ends an officer's term. What they could see as an officer is closed to them at once. */
  endOfficeTerm: PartnershipPayload;
  /** Signs out everywhere but here. */
  endOtherSessions: ViewerPayload;
  /** Ends a representative's or deputy's term. Their access ends at once. */
  endSeatTerm: SeatPayload;
  /** Lets a series end earlier or go on for longer. A trial answers what dates that takes or adds, and changes nothing. */
  endSeries: ChangeSeriesPayload;
  /** Signs out one device. */
  endSession: ViewerPayload;
  /** Enters what was counted. One figure stands for each metric, agency and period: STANDS_ALREADY. */
  enterMetricReading: MetricPayload;
  /** Says to those who appoint that you would take up the place for your agency. They are shown your name, job title and address. */
  expressInterest: InterestPayload;
  /** Says by which resource it is filled. Whoever needs it is told by mail. */
  fillLibraryGap: LibraryGapPayload;
  /** Ends the overlap at once: the successor holds the office alone. */
  finishHandover: HandoverPayload;
  /** Finishes it: from then on it stays as it is. UNANSWERED while a question is. For officers. */
  finishSelfAssessment: SelfAssessmentPayload;
  /** Forgets one recent search. */
  forgetSearch: ViewerPayload;
  /** Forgets all recent searches. */
  forgetSearches: ViewerPayload;
  /** Says what you think of a session that you attended, in place of what you said before. NOT_FOUND unless you attended it in the last 60 days. */
  giveTrainingFeedback: TrainingSessionPayload;
  /** Says who sees to a resource from now on. */
  handResource: ResourcePayload;
  /** Imports exact outlines of areas as GeoJSON in longitudes and latitudes, each with its official code among its properties. */
  importBoundaries: BoundaryImportPayload;
  /** Invites one or many. Each line is answered for itself: a line with problems is not sent, the others are. */
  invite: InvitePayload;
  /** Makes a new calendar address, ending the one before. */
  issueCalendarFeed: IssueCalendarFeedPayload;
  /** Certifies everybody who attended and has no certificate that stands. */
  issueCertificates: TrainingSessionPayload;
  /** Makes a secret calendar address for the meetings of one partnership that you may see, ending the one before. */
  issuePartnershipFeed: IssuePartnershipFeedPayload;
  /** Opens it to its readers, or lets it open when its embargo ends. */
  launchCampaign: CampaignPayload;
  /** Leaves the local campaign as it is, and is not asked of this again. ANSWERED when it reads otherwise by now than it was read. */
  leaveKitProposal: CampaignPayload;
  /** Makes a short link, which leads where you say from when the campaign opens. */
  makeCampaignLink: CampaignPayload;
  /** Asks for your pack of a meeting. It is made in the background; the one under way when there is one, and the one there is when nothing changed since. */
  makePack: MakePackPayload;
  /** Says that a partnership rests. Its table stays as it is. */
  makePartnershipDormant: PartnershipPayload;
  /** Ends a partnership as closing does, and says which one goes on with its work. Nobody is moved there. */
  mergePartnership: PartnershipPayload;
  /** It is the same as a partnership that is known, or as another open proposal. Tells the proposer. Cannot be undone. */
  mergeProposal: ProposalPayload;
  /** Moves it to another state. What is dropped can be taken up again. */
  moveCampaignActivity: CampaignActivityPayload;
  /** Sets another day of review, for example when a review found nothing to change. */
  moveTermsReview: PartnershipOfTermsPayload;
  /** Says that you need it too, or do not any more. */
  needLibraryGap: LibraryGapPayload;
  /** Names somebody for a seat of your agency, or a deputy for your own seat. Chair or coordinator decide; until then the person hears nothing. */
  nominate: NominationPayload;
  /** Notes who was there, once the session has begun. */
  noteAttendance: TrainingSessionPayload;
  /** Says how far an action is, or puts a file beside it as evidence. */
  noteOnAction: ActionPayload;
  /** Remembers what you looked for. Send it when results are asked for, and not at each letter. */
  noteSearch: ViewerPayload;
  /** Asks anybody for examples of what is missing. */
  openCallForExamples: CallForExamplesPayload;
  /** Shows it to those it is offered to, and takes bookings. */
  openCourse: CoursePayload;
  /** Asks seats and officers which of a few times suits them. Everyone asked gets mail. */
  openDatePoll: DatePollPayload;
  /** Says that the table wants an agency of a sector and has none yet. */
  openGap: GapPayload;
  /** Opens a meeting on its day: everybody invited is on the list, as they answered. After its day it is put on record as held when it was to be held. NOT_YET before it. */
  openSitting: MeetingPayload;
  /** Puts all of them in order. */
  orderCampaignAssets: CampaignPayload;
  /** Puts the papers of one item, or the supplements of one paper, into another order. */
  orderPapers: PaperworkPayload;
  /** Makes a plan of an idea: its aim and its days are said. */
  planCampaign: CampaignPayload;
  planTrainingSession: TrainingSessionPayload;
  /** Proposes an item for the agenda of a meeting. The officers are told by mail. */
  proposeAgendaItem: AgendaProposalPayload;
  /** Proposes a correction to one section. NOT_THERE when the words to be replaced do not stand there. */
  proposeCorrection: CorrectionPayload;
  /** Tells us of a partnership that exists or is wanted. Open to all. The answer does not tell whether we know it. */
  proposePartnership: ProposePartnershipPayload;
  /** Shows it to everybody. One that was withdrawn can be published again. */
  publishCollection: CollectionPayload;
  /** Consents to the entry being published as it was read, which confirms it. */
  publishDirectoryEntry: DirectoryRecordPayload;
  /** Lets readers have a version. Whoever submitted it is told by mail. */
  publishResource: ResourceVersionPayload;
  /** Says whether a version was useful, or takes that back. Whoever owns or reviews it reads a comment, with your name. */
  rateResource: SayOfUsePayload;
  /** Says that a later meeting ratifies what was decided without a quorum, or declines to. */
  ratifyDecision: DecisionPayload;
  /** Says that you are reading it. */
  readExample: ExamplePayload;
  /** Records what a meeting agreed that somebody does. */
  recordAction: ActionPayload;
  /** Records what a meeting decided. */
  recordDecision: DecisionPayload;
  /** Says that somebody has left an agency. What they hold through it ends at once, at every table. */
  recordLeaving: RecordLeavingPayload;
  /** Says to the network what the library lacks. */
  recordLibraryGap: LibraryGapPayload;
  /** Records that an agency signed on paper. */
  recordSignature: AgreementPayload;
  /** Refuses to sign it off, and says why. */
  refuseCampaign: CampaignPayload;
  /** Takes a comment back. It is shown that one stood there, and not what it said. */
  removeActivityComment: CampaignActivityPayload;
  /** Takes it away, and the file with it. */
  removeActivityEvidence: CampaignActivityPayload;
  /** Takes off again who was added by mistake. WAS_INVITED for everybody else. */
  removeAttendance: MeetingPayload;
  /** Takes it away for everybody, and its file with it. What is the library's stays there. */
  removeCampaignAsset: CampaignPayload;
  /** Takes back what you told. */
  removeExperience: RemoveExperiencePayload;
  /** Removes a document and its file for good. */
  removeGovernanceDocument: RemoveGovernanceDocumentPayload;
  /** Takes away what has not been read yet. */
  removeMetric: RemoveMetricPayload;
  /** Takes a paper, and its supplements, from all but the officers. Can be undone. */
  removePaper: PaperPayload;
  /** Deletes it for good. */
  removePartnershipAddress: RemovePartnershipAddressPayload;
  /** Takes a file from a version that is being written. */
  removeResourceFile: ResourceVersionPayload;
  /** Opens an action again, and says what is still to be done. */
  reopenAction: ActionPayload;
  /** Opens it again. What was signed is kept as a version of its own. */
  reopenEvaluation: EvaluationPayload;
  /** Puts something else in its place: an upload of yours, or something from the library. What is said of it stays. Not in a national campaign. */
  replaceCampaignAsset: CampaignAssetPayload;
  /** Says something of your agency’s line in the contribution report. It stays as it was written. */
  replyToContribution: ContributionReplyPayload;
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
  /** Gives one answer to every date ahead of a series that you are invited to. */
  respondToSeries: MeetingSeriesPayload;
  /** Puts back a paper that was removed, and the supplements that went with it. */
  restorePaper: PaperPayload;
  /** Gives readers back what was withdrawn. */
  restoreResource: ResourcePayload;
  /** Tries a parked delivery again. */
  retryDelivery: DeliveryPayload;
  /** Gives a version back with what is to be mended. Whoever submitted it is told by mail. */
  returnResource: ResourceVersionPayload;
  /** Says that a decision was looked at again, and stands. */
  reviewDecision: DecisionPayload;
  /** Ends the secret calendar address. Calendars that read it find nothing more. */
  revokeCalendarFeed: ViewerPayload;
  /** Ends your calendar address for one partnership. Calendars that read it find nothing more. */
  revokePartnershipFeed: ViewerPayload;
  /** Keeps a search under a name. TOO_MANY from 50 on. */
  saveSearch: ViewerPayload;
  /** Says that an action is done, and asks for it to be closed. */
  sayActionDone: ActionPayload;
  /** Says what a partner gives to a campaign. With nothing in it, that is taken back. */
  sayContribution: CampaignPayload;
  /** Says that you used a version, or takes that back. Nobody is told that it was you. */
  sayUsed: SayOfUsePayload;
  /** Calls the table, or a part of it, to a meeting. Everyone invited gets mail. */
  scheduleMeeting: MeetingPayload;
  /** Gives a partnership a seat at the table of another. Its host agency represents it. */
  seatPartnership: SeatPayload;
  /** The chair sends checked minutes back to be mended. */
  sendBackMinutes: MinutesPayload;
  /** Says what it is to bring about, in this order. Objectives that are left out are taken away. */
  setCampaignObjectives: CampaignPayload;
  /** Plans the end of a term in a seat, so that somebody can be found to follow; or leaves it open again. */
  setLastDay: SeatPayload;
  /** Says by when papers are to be there. */
  setPapersDay: PaperworkPayload;
  /** Says when the table can decide. */
  setQuorum: PartnershipOfTermsPayload;
  /** Says what became of a message. Whoever wrote it is told nothing. */
  settleDirectoryMessage: DirectoryMessagePayload;
  /** Signs for the agency that one answers for. */
  signAgreement: AgreementPayload;
  /** Signs the campaign off for a partner. */
  signCampaign: CampaignPayload;
  /** Signs it off, when every section says something; the campaign is evaluated. What was done in it can be changed no more. */
  signEvaluation: EvaluationPayload;
  /** Begins a session and sets its cookie. */
  signIn: SignInPayload;
  /** Ends this session and clears its cookie. */
  signOut: SignOutPayload;
  /** Has nobody reminded of an action until a day, and says why. */
  snoozeAction: ActionPayload;
  /** Invites a successor to hold the office jointly until the overlap ends. */
  startHandover: HandoverPayload;
  /** Gives up one's own office at once. LAST_OFFICER when nobody else holds one. */
  stepDown: PartnershipPayload;
  /** Stops an alert by the link in its letter. Doing it twice changes nothing. */
  stopSearchAlert: StopSearchAlertPayload;
  /** Gives a version to its reviewers, who are told by mail. */
  submitResource: ResourceVersionPayload;
  /** Says what partnerships might do in a national campaign, in this order. What is left out is suggested no more. */
  suggestActivities: CampaignPayload;
  /** What was drawn before is drawn again. */
  takeBackBoundaries: BoundaryImportPayload;
  /** Takes a version back from its reviewers. */
  takeBackResource: ResourceVersionPayload;
  /** Lets the national coordinator look after a partnership until somebody takes up an office. */
  takeIntoCare: PartnershipPayload;
  /** Changes the local campaign to what the kit says. ANSWERED when it reads otherwise by now than it was read. */
  takeKitProposal: CampaignPayload;
  /** Takes a proposed item onto the agenda, as its last; its proposer is told. */
  takeProposedItem: MeetingPayload;
  /** Goes on with an expression of interest. Where their agency has no seat, it gets one. */
  takeUpInterest: InterestPayload;
  /** Puts what was signed into the library, as a case study that is with its reviewers from then on; its PDF is the file. */
  tellCaseStudy: EvaluationPayload;
  /** Tells what came of trying a version. */
  tellExperience: ExperiencePayload;
  /** Says of one line whether they are there. The same tick twice is one; CONFLICT when somebody else ticked it otherwise meanwhile, with the line as it stands. */
  tickAttendance: AttendancePayload;
  /** Turns an open meeting to an item. To the one it is on already: nothing happens. */
  turnToItem: MeetingPayload;
  /** Begins terms of reference, or another document, with a copy of a template. DRAFT_EXISTS when the terms have a draft already. */
  useTemplate: TemplateUsePayload;
  /** Says that a dormant partnership takes up its work again. */
  wakePartnership: PartnershipPayload;
  /** Takes back at once what everybody reads about an agency. Its words are kept for those who speak for it. */
  withdrawAgencyProfile: AgencyProfilePayload;
  /** Takes an agreement back. What asks for it is closed at once. */
  withdrawAgreement: AgreementPayload;
  /** Takes it back, and says why. What was sent already stays with you. */
  withdrawCallForExamples: CallForExamplesPayload;
  /** Its page says from now on that it was withdrawn. Another can be issued. */
  withdrawCertificate: TrainingSessionPayload;
  /** Takes it back from everybody but the national coordinators. */
  withdrawCollection: CollectionPayload;
  /** Takes a declaration back. */
  withdrawDeclaration: DeclarationPayload;
  /** Takes the entry out of the directory at once. */
  withdrawDirectoryEntry: DirectoryRecordPayload;
  /** Takes from its readers what somebody told. The writer still sees it, and why. */
  withdrawExperience: ExperiencePayload;
  /** Takes a handover back before the successor has accepted. Their link stops working. */
  withdrawHandover: HandoverPayload;
  /** Takes your own expression of interest back. */
  withdrawInterest: InterestPayload;
  /** Takes an invitation back. Its link stops working. */
  withdrawInvitation: InvitationPayload;
  /** Takes an offer to speak for an agency back. Its link stops working. */
  withdrawLeadInvitation: LeadInvitationPayload;
  /** Says that it is not looked for any more, and why. */
  withdrawLibraryGap: LibraryGapPayload;
  /** Takes a nomination back before it is decided. */
  withdrawNomination: NominationPayload;
  /** Says that a paper is no longer wanted. Whoever was asked is told by mail. */
  withdrawPaperRequest: PaperRequestPayload;
  /** Takes a published resource from its readers. */
  withdrawResource: ResourcePayload;
  /** Withdraws an agency's signature. What asks for the agreement is closed to it at once. */
  withdrawSignature: AgreementPayload;
  /** Takes a vacancy back from the network. Those who had expressed interest are told. */
  withdrawVacancy: VacancyPayload;
  /** Writes a section. What is not one of the forms that we know is refused: NOT_A_TEXT, NOT_A_LINK. */
  writeEvaluationSection: EvaluationSectionPayload;
  /** Takes what you wrote into a text and answers what you lack of it. Once answered, it is kept. Refused whole: NOT_A_TEXT, NOT_A_LINK, TOO_LONG, NOT_A_DRAFT; MISSING_WORDS when words before these did not arrive, so that all of them are to be sent. */
  writeMinutes: WriteMinutesPayload;
};


export type MutationAcceptCorrectionArgs = {
  input: AcceptCorrectionInput;
};


export type MutationAcceptExampleArgs = {
  input: AcceptExampleInput;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAcceptLeadInvitationArgs = {
  input: AcceptLeadInvitationInput;
};


export type MutationAcceptProposalArgs = {
  input: AcceptProposalInput;
};


export type MutationAcceptUndertakingArgs = {
  input: AcceptUndertakingInput;
};


export type MutationActivatePartnershipArgs = {
  input: PartnershipVersionInput;
};


export type MutationAddActivityEvidenceArgs = {
  input: AddActivityEvidenceInput;
};


export type MutationAddAgreementArgs = {
  input: AddAgreementInput;
};


export type MutationAddAttendanceArgs = {
  input: AddAttendanceInput;
};


export type MutationAddCampaignActivityArgs = {
  input: AddCampaignActivityInput;
};


export type MutationAddCampaignAssetArgs = {
  input: AddCampaignAssetInput;
};


export type MutationAddMinutesNoteArgs = {
  input: AddMinutesNoteInput;
};


export type MutationAddPaperArgs = {
  input: AddPaperInput;
};


export type MutationAddPaperVersionArgs = {
  input: AddPaperVersionInput;
};


export type MutationAddPartnershipAddressArgs = {
  input: AddPartnershipAddressInput;
};


export type MutationAddResourceFileArgs = {
  input: AddResourceFileInput;
};


export type MutationAddSeatArgs = {
  input: AddSeatInput;
};


export type MutationAdoptCampaignArgs = {
  input: AdoptCampaignInput;
};


export type MutationAdvertiseVacancyArgs = {
  input: AdvertiseVacancyInput;
};


export type MutationAnswerCallArgs = {
  input: AnswerCallInput;
};


export type MutationAnswerChecklistArgs = {
  input: AnswerChecklistInput;
};


export type MutationAnswerDatePollArgs = {
  input: AnswerDatePollInput;
};


export type MutationAppointLeadArgs = {
  input: AppointLeadInput;
};


export type MutationApproveMinutesArgs = {
  input: ApproveMinutesInput;
};


export type MutationApproveNominationArgs = {
  input: ApproveNominationInput;
};


export type MutationApproveTermsArgs = {
  input: ApproveTermsInput;
};


export type MutationArrangeCollectionArgs = {
  input: ArrangeCollectionInput;
};


export type MutationAskForPaperArgs = {
  input: AskForPaperInput;
};


export type MutationAskToSignCampaignArgs = {
  input: AskToSignCampaignInput;
};


export type MutationBeginCampaignArgs = {
  input: BeginCampaignInput;
};


export type MutationBeginEvaluationArgs = {
  input: BeginEvaluationInput;
};


export type MutationBeginMinutesArgs = {
  input: BeginMinutesInput;
};


export type MutationBeginSelfAssessmentArgs = {
  input: BeginSelfAssessmentInput;
};


export type MutationBookTrainingArgs = {
  input: BookTrainingInput;
};


export type MutationBuildAgendaArgs = {
  input: BuildAgendaInput;
};


export type MutationCancelAgencyChangeArgs = {
  input: CancelAgencyChangeInput;
};


export type MutationCancelCampaignArgs = {
  input: CancelCampaignInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationCancelSeriesArgs = {
  input: CancelSeriesInput;
};


export type MutationCancelTrainingArgs = {
  input: CancelTrainingInput;
};


export type MutationCancelTrainingSessionArgs = {
  input: CancelTrainingSessionInput;
};


export type MutationCarryAgendaItemArgs = {
  input: CarryAgendaItemInput;
};


export type MutationChangeActionArgs = {
  input: ChangeActionInput;
};


export type MutationChangeAgencyArgs = {
  input: ChangeAgencyInput;
};


export type MutationChangeAgencyProfileArgs = {
  input: ChangeAgencyProfileInput;
};


export type MutationChangeAgreementArgs = {
  input: ChangeAgreementInput;
};


export type MutationChangeCallForExamplesArgs = {
  input: ChangeCallForExamplesInput;
};


export type MutationChangeCampaignArgs = {
  input: ChangeCampaignInput;
};


export type MutationChangeCampaignActivityArgs = {
  input: ChangeCampaignActivityInput;
};


export type MutationChangeCampaignAssetArgs = {
  input: ChangeCampaignAssetInput;
};


export type MutationChangeCollectionArgs = {
  input: ChangeCollectionInput;
};


export type MutationChangeCourseArgs = {
  input: ChangeCourseInput;
};


export type MutationChangeCoverageArgs = {
  input: ChangeCoverageInput;
};


export type MutationChangeDatePollArgs = {
  input: ChangeDatePollInput;
};


export type MutationChangeDirectoryEntryArgs = {
  input: ChangeDirectoryEntryInput;
};


export type MutationChangeExperienceArgs = {
  input: ChangeExperienceInput;
};


export type MutationChangeGovernanceDocumentArgs = {
  input: ChangeGovernanceDocumentInput;
};


export type MutationChangeHandoverArgs = {
  input: ChangeHandoverInput;
};


export type MutationChangeLibraryGapArgs = {
  input: ChangeLibraryGapInput;
};


export type MutationChangeMeetingArgs = {
  input: ChangeMeetingInput;
};


export type MutationChangeMetricArgs = {
  input: ChangeMetricInput;
};


export type MutationChangeMyDetailsArgs = {
  input: ChangeMyDetailsInput;
};


export type MutationChangePaperArgs = {
  input: ChangePaperInput;
};


export type MutationChangePaperRequestArgs = {
  input: ChangePaperRequestInput;
};


export type MutationChangePartnershipArgs = {
  input: ChangePartnershipInput;
};


export type MutationChangePartnershipAddressArgs = {
  input: ChangePartnershipAddressInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangeResourceFileArgs = {
  input: ChangeResourceFileInput;
};


export type MutationChangeResourceVersionArgs = {
  input: ChangeResourceVersionInput;
};


export type MutationChangeSavedSearchArgs = {
  input: ChangeSavedSearchInput;
};


export type MutationChangeSeatArgs = {
  input: ChangeSeatInput;
};


export type MutationChangeSeriesArgs = {
  input: ChangeSeriesInput;
};


export type MutationChangeTermsDraftArgs = {
  input: ChangeTermsDraftInput;
};


export type MutationChangeTrainingSessionArgs = {
  input: ChangeTrainingSessionInput;
};


export type MutationChangeUndertakingArgs = {
  input: ChangeUndertakingInput;
};


export type MutationCheckMinutesArgs = {
  input: CheckMinutesInput;
};


export type MutationChooseCampaignPartnersArgs = {
  input: ChooseCampaignPartnersInput;
};


export type MutationChooseDateArgs = {
  input: ChooseDateInput;
};


export type MutationChooseRemindersArgs = {
  input: ChooseRemindersInput;
};


export type MutationCirculateMinutesArgs = {
  input: CirculateMinutesInput;
};


export type MutationCirculatePapersArgs = {
  input: CirculatePapersInput;
};


export type MutationCloseActionArgs = {
  input: CloseActionInput;
};


export type MutationCloseCourseArgs = {
  input: CloseCourseInput;
};


export type MutationCloseGapArgs = {
  input: CloseGapInput;
};


export type MutationClosePartnershipArgs = {
  input: ClosePartnershipInput;
};


export type MutationCloseSeatArgs = {
  input: CloseSeatInput;
};


export type MutationCloseSittingArgs = {
  input: CloseSittingInput;
};


export type MutationCommentOnActivityArgs = {
  input: CommentOnActivityInput;
};


export type MutationConfirmAgencyProfileArgs = {
  input: AgencyProfileInput;
};


export type MutationConfirmDirectoryEntryArgs = {
  input: DirectoryEntryInput;
};


export type MutationConfirmResourceArgs = {
  input: ConfirmResourceInput;
};


export type MutationConfirmTermsArgs = {
  input: ConfirmTermsInput;
};


export type MutationContactPartnershipArgs = {
  input: ContactPartnershipInput;
};


export type MutationCorrectAttendanceArgs = {
  input: CorrectAttendanceInput;
};


export type MutationCorrectDecisionArgs = {
  input: CorrectDecisionInput;
};


export type MutationCorrectMetricReadingArgs = {
  input: CorrectMetricReadingInput;
};


export type MutationCreateCollectionArgs = {
  input: CreateCollectionInput;
};


export type MutationCreateCourseArgs = {
  input: CreateCourseInput;
};


export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


export type MutationCreatePartnershipArgs = {
  input: CreatePartnershipInput;
};


export type MutationDecideInterestArgs = {
  input: DecideInterestInput;
};


export type MutationDeclareInterestArgs = {
  input: DeclareInterestInput;
};


export type MutationDeclineCorrectionArgs = {
  input: DeclineCorrectionInput;
};


export type MutationDeclineExampleArgs = {
  input: DeclineExampleInput;
};


export type MutationDeclineInterestArgs = {
  input: DeclineInterestInput;
};


export type MutationDeclineNominationArgs = {
  input: DeclineNominationInput;
};


export type MutationDeclineProposalArgs = {
  input: DeclineProposalInput;
};


export type MutationDeclineProposedItemArgs = {
  input: DeclineProposedItemInput;
};


export type MutationDefineMetricArgs = {
  input: DefineMetricInput;
};


export type MutationDeleteSavedSearchArgs = {
  input: DeleteSavedSearchInput;
};


export type MutationDeliverPaperArgs = {
  input: DeliverPaperInput;
};


export type MutationDiscardResourceVersionArgs = {
  input: DiscardResourceVersionInput;
};


export type MutationDiscardSelfAssessmentArgs = {
  input: DiscardSelfAssessmentInput;
};


export type MutationDiscardTermsDraftArgs = {
  input: DiscardTermsDraftInput;
};


export type MutationDraftEvaluationSectionArgs = {
  input: DraftEvaluationSectionInput;
};


export type MutationDraftNextVersionArgs = {
  input: DraftNextVersionInput;
};


export type MutationDraftResourceArgs = {
  input: DraftResourceInput;
};


export type MutationDraftTermsArgs = {
  input: DraftTermsInput;
};


export type MutationDrawSeatsArgs = {
  input: DrawSeatsInput;
};


export type MutationEndAgencyTermArgs = {
  input: EndTermInput;
};


export type MutationEndCampaignArgs = {
  input: MoveCampaignInput;
};


export type MutationEndCampaignLinkArgs = {
  input: EndCampaignLinkInput;
};


export type MutationEndDatePollArgs = {
  input: EndDatePollInput;
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


export type MutationEndSeriesArgs = {
  input: EndSeriesInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationEnterMetricReadingArgs = {
  input: EnterMetricReadingInput;
};


export type MutationExpressInterestArgs = {
  input: ExpressInterestInput;
};


export type MutationFillLibraryGapArgs = {
  input: FillLibraryGapInput;
};


export type MutationFinishHandoverArgs = {
  input: HandoverInput;
};


export type MutationFinishSelfAssessmentArgs = {
  input: FinishSelfAssessmentInput;
};


export type MutationForgetSearchArgs = {
  input: ForgetSearchInput;
};


export type MutationGiveTrainingFeedbackArgs = {
  input: GiveTrainingFeedbackInput;
};


export type MutationHandResourceArgs = {
  input: HandResourceInput;
};


export type MutationImportBoundariesArgs = {
  input: ImportBoundariesInput;
};


export type MutationInviteArgs = {
  input: InviteInput;
};


export type MutationIssueCertificatesArgs = {
  input: IssueCertificatesInput;
};


export type MutationIssuePartnershipFeedArgs = {
  input: IssuePartnershipFeedInput;
};


export type MutationLaunchCampaignArgs = {
  input: MoveCampaignInput;
};


export type MutationLeaveKitProposalArgs = {
  input: AnswerKitProposalInput;
};


export type MutationMakeCampaignLinkArgs = {
  input: MakeCampaignLinkInput;
};


export type MutationMakePackArgs = {
  input: MakePackInput;
};


export type MutationMakePartnershipDormantArgs = {
  input: PartnershipVersionInput;
};


export type MutationMergePartnershipArgs = {
  input: MergePartnershipInput;
};


export type MutationMergeProposalArgs = {
  input: MergeProposalInput;
};


export type MutationMoveCampaignActivityArgs = {
  input: MoveCampaignActivityInput;
};


export type MutationMoveTermsReviewArgs = {
  input: MoveTermsReviewInput;
};


export type MutationNeedLibraryGapArgs = {
  input: NeedLibraryGapInput;
};


export type MutationNominateArgs = {
  input: NominateInput;
};


export type MutationNoteAttendanceArgs = {
  input: NoteAttendanceInput;
};


export type MutationNoteOnActionArgs = {
  input: NoteOnActionInput;
};


export type MutationNoteSearchArgs = {
  input: NoteSearchInput;
};


export type MutationOpenCallForExamplesArgs = {
  input: OpenCallForExamplesInput;
};


export type MutationOpenCourseArgs = {
  input: OpenCourseInput;
};


export type MutationOpenDatePollArgs = {
  input: OpenDatePollInput;
};


export type MutationOpenGapArgs = {
  input: OpenGapInput;
};


export type MutationOpenSittingArgs = {
  input: OpenSittingInput;
};


export type MutationOrderCampaignAssetsArgs = {
  input: OrderCampaignAssetsInput;
};


export type MutationOrderPapersArgs = {
  input: OrderPapersInput;
};


export type MutationPlanCampaignArgs = {
  input: MoveCampaignInput;
};


export type MutationPlanTrainingSessionArgs = {
  input: PlanTrainingSessionInput;
};


export type MutationProposeAgendaItemArgs = {
  input: ProposeAgendaItemInput;
};


export type MutationProposeCorrectionArgs = {
  input: ProposeCorrectionInput;
};


export type MutationProposePartnershipArgs = {
  input: ProposePartnershipInput;
};


export type MutationPublishCollectionArgs = {
  input: PublishCollectionInput;
};


export type MutationPublishDirectoryEntryArgs = {
  input: PublishDirectoryEntryInput;
};


export type MutationPublishResourceArgs = {
  input: PublishResourceInput;
};


export type MutationRateResourceArgs = {
  input: RateResourceInput;
};


export type MutationRatifyDecisionArgs = {
  input: RatifyDecisionInput;
};


export type MutationReadExampleArgs = {
  input: ReadExampleInput;
};


export type MutationRecordActionArgs = {
  input: RecordActionInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationRecordLeavingArgs = {
  input: RecordLeavingInput;
};


export type MutationRecordLibraryGapArgs = {
  input: RecordLibraryGapInput;
};


export type MutationRecordSignatureArgs = {
  input: RecordSignatureInput;
};


export type MutationRefuseCampaignArgs = {
  input: RefuseCampaignInput;
};


export type MutationRemoveActivityCommentArgs = {
  input: RemoveActivityCommentInput;
};


export type MutationRemoveActivityEvidenceArgs = {
  input: RemoveActivityEvidenceInput;
};


export type MutationRemoveAttendanceArgs = {
  input: RemoveAttendanceInput;
};


export type MutationRemoveCampaignAssetArgs = {
  input: RemoveCampaignAssetInput;
};


export type MutationRemoveExperienceArgs = {
  input: RemoveExperienceInput;
};


export type MutationRemoveGovernanceDocumentArgs = {
  input: RemoveGovernanceDocumentInput;
};


export type MutationRemoveMetricArgs = {
  input: RemoveMetricInput;
};


export type MutationRemovePaperArgs = {
  input: RemovePaperInput;
};


export type MutationRemovePartnershipAddressArgs = {
  input: RemovePartnershipAddressInput;
};


export type MutationRemoveResourceFileArgs = {
  input: RemoveResourceFileInput;
};


export type MutationReopenActionArgs = {
  input: ReopenActionInput;
};


export type MutationReopenEvaluationArgs = {
  input: ReopenEvaluationInput;
};


export type MutationReplaceCampaignAssetArgs = {
  input: ReplaceCampaignAssetInput;
};


export type MutationReplyToContributionArgs = {
  input: ReplyToContributionInput;
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


export type MutationRespondToSeriesArgs = {
  input: RespondToSeriesInput;
};


export type MutationRestorePaperArgs = {
  input: RestorePaperInput;
};


export type MutationRestoreResourceArgs = {
  input: RestoreResourceInput;
};


export type MutationRetryDeliveryArgs = {
  input: RetryDeliveryInput;
};


export type MutationReturnResourceArgs = {
  input: ReturnResourceInput;
};


export type MutationReviewDecisionArgs = {
  input: ReviewDecisionInput;
};


export type MutationRevokePartnershipFeedArgs = {
  input: RevokePartnershipFeedInput;
};


export type MutationSaveSearchArgs = {
  input: SaveSearchInput;
};


export type MutationSayActionDoneArgs = {
  input: SayActionDoneInput;
};


export type MutationSayContributionArgs = {
  input: SayContributionInput;
};


export type MutationSayUsedArgs = {
  input: SayUsedInput;
};


export type MutationScheduleMeetingArgs = {
  input: ScheduleMeetingInput;
};


export type MutationSeatPartnershipArgs = {
  input: SeatPartnershipInput;
};


export type MutationSendBackMinutesArgs = {
  input: SendBackMinutesInput;
};


export type MutationSetCampaignObjectivesArgs = {
  input: SetCampaignObjectivesInput;
};


export type MutationSetLastDayArgs = {
  input: SetLastDayInput;
};


export type MutationSetPapersDayArgs = {
  input: SetPapersDayInput;
};


export type MutationSetQuorumArgs = {
  input: SetQuorumInput;
};


export type MutationSettleDirectoryMessageArgs = {
  input: SettleDirectoryMessageInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationSignCampaignArgs = {
  input: SignCampaignInput;
};


export type MutationSignEvaluationArgs = {
  input: SignEvaluationInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSnoozeActionArgs = {
  input: SnoozeActionInput;
};


export type MutationStartHandoverArgs = {
  input: StartHandoverInput;
};


export type MutationStepDownArgs = {
  input: EndTermInput;
};


export type MutationStopSearchAlertArgs = {
  input: StopSearchAlertInput;
};


export type MutationSubmitResourceArgs = {
  input: SubmitResourceInput;
};


export type MutationSuggestActivitiesArgs = {
  input: SuggestActivitiesInput;
};


export type MutationTakeBackBoundariesArgs = {
  input: TakeBackBoundariesInput;
};


export type MutationTakeBackResourceArgs = {
  input: TakeBackResourceInput;
};


export type MutationTakeIntoCareArgs = {
  input: TakeIntoCareInput;
};


export type MutationTakeKitProposalArgs = {
  input: AnswerKitProposalInput;
};


export type MutationTakeProposedItemArgs = {
  input: TakeProposedItemInput;
};


export type MutationTakeUpInterestArgs = {
  input: TakeUpInterestInput;
};


export type MutationTellCaseStudyArgs = {
  input: TellCaseStudyInput;
};


export type MutationTellExperienceArgs = {
  input: TellExperienceInput;
};


export type MutationTickAttendanceArgs = {
  input: TickAttendanceInput;
};


export type MutationTurnToItemArgs = {
  input: TurnToItemInput;
};


export type MutationUseTemplateArgs = {
  input: UseTemplateInput;
};


export type MutationWakePartnershipArgs = {
  input: PartnershipVersionInput;
};


export type MutationWithdrawAgencyProfileArgs = {
  input: AgencyProfileInput;
};


export type MutationWithdrawAgreementArgs = {
  input: WithdrawAgreementInput;
};


export type MutationWithdrawCallForExamplesArgs = {
  input: WithdrawCallForExamplesInput;
};


export type MutationWithdrawCertificateArgs = {
  input: WithdrawCertificateInput;
};


export type MutationWithdrawCollectionArgs = {
  input: WithdrawCollectionInput;
};


export type MutationWithdrawDeclarationArgs = {
  input: WithdrawDeclarationInput;
};


export type MutationWithdrawDirectoryEntryArgs = {
  input: DirectoryEntryInput;
};


export type MutationWithdrawExperienceArgs = {
  input: WithdrawExperienceInput;
};


export type MutationWithdrawHandoverArgs = {
  input: HandoverInput;
};


export type MutationWithdrawInterestArgs = {
  input: WithdrawInterestInput;
};


export type MutationWithdrawInvitationArgs = {
  input: InvitationInput;
};


export type MutationWithdrawLeadInvitationArgs = {
  input: WithdrawLeadInvitationInput;
};


export type MutationWithdrawLibraryGapArgs = {
  input: WithdrawLibraryGapInput;
};


export type MutationWithdrawNominationArgs = {
  input: WithdrawNominationInput;
};


export type MutationWithdrawPaperRequestArgs = {
  input: WithdrawPaperRequestInput;
};


export type MutationWithdrawResourceArgs = {
  input: WithdrawResourceInput;
};


export type MutationWithdrawSignatureArgs = {
  input: WithdrawSignatureInput;
};


export type MutationWithdrawVacancyArgs = {
  input: WithdrawVacancyInput;
};


export type MutationWriteEvaluationSectionArgs = {
  input: WriteEvaluationSectionInput;
};


export type MutationWriteMinutesArgs = {
  input: WriteMinutesInput;
};

/** A part of the United Kingdom with bank holidays of its own. */
export type Nation =
  | 'ENGLAND_AND_WALES'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND';

export type NeedLibraryGapInput = {
  gapId: Scalars['ID']['input'];
  isNeeded: Scalars['Boolean']['input'];
};

export type NewAgencyInput = {
  /** What kind of body within its sector, in words; 2 to 60 characters. */
  agencyType: Scalars['String']['input'];
  /** Domains of its mail addresses, like police.example.org; none known when left out. */
  emailDomains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 2 to 200 characters. */
  name: Scalars['String']['input'];
  sector: Sector;
};

export type NominateInput = {
  capacity: SeatCapacity;
  email: Scalars['String']['input'];
  /** Last day; open-ended when left out. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** At most 120 characters; none when left out. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  seatId: Scalars['ID']['input'];
  /** First day, today or later; today when left out. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** At most 2000 characters; none when left out. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Whom an agency names for its seat. Until it is approved and the invitation accepted, the person named has no access. */
export type Nomination = {
  /** Those who appoint, who see it beside the leads of the agency and whoever nominated; null when you do not appoint. */
  audience?: Maybe<SeenBy>;
  capacity: SeatCapacity;
  /** When it was decided, withdrawn or lapsed; null while it waits. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['String']['output'];
  /** The last day; null when open-ended. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  /** The invitation that was sent; null until it is approved, or when it is not shared with you. */
  invitation?: Maybe<Invitation>;
  /** Whether the address is at a domain that the agency is known by. */
  isAtAgencyDomain: Scalars['Boolean']['output'];
  jobTitle: Scalars['String']['output'];
  /** The person named, as whoever nominated wrote it. */
  name: Scalars['String']['output'];
  nominatedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  nominatedBy?: Maybe<Person>;
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Why it was declined; empty when it was not. */
  reason: Scalars['String']['output'];
  /** Null when it is not shared with you. */
  seat?: Maybe<Seat>;
  /** The first day in the place. */
  startsOn: Scalars['LocalDate']['output'];
  state: NominationState;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: NominationAbilities;
  /** What the agency adds; mostly empty. */
  words: Scalars['String']['output'];
};

/** What you may do with this nomination now. */
export type NominationAbilities = {
  approve: Scalars['Boolean']['output'];
  decline: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type NominationConnection = {
  edges: Array<NominationEdge>;
  nodes: Array<Nomination>;
  pageInfo: PageInfo;
};

export type NominationEdge = {
  cursor: Scalars['String']['output'];
  node: Nomination;
};

export type NominationPayload = {
  nomination?: Maybe<Nomination>;
  problems: Array<Problem>;
};

/** What has become of a nomination. */
export type NominationState =
  /** The invitation has been sent. */
  | 'APPROVED'
  | 'DECLINED'
  /** The invitation was accepted. */
  | 'FILLED'
  /** The invitation was withdrawn or ran out, or the seat was taken from the table. */
  | 'LAPSED'
  /** Waits for chair or coordinator. */
  | 'PENDING'
  /** Taken back by the agency. */
  | 'WITHDRAWN';

export type NoteAttendanceInput = {
  /** At most 500 at a time. */
  lines: Array<AttendanceLineInput>;
  sessionId: Scalars['ID']['input'];
};

export type NoteOnActionInput = {
  actionId: Scalars['ID']['input'];
  /** An upload of your own; none when left out. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 2,000 characters; can be left out where there is a file. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Words, a filter, or both. */
export type NoteSearchInput = {
  filter?: InputMaybe<LibraryFilter>;
  /** 300 characters at most. */
  words?: InputMaybe<Scalars['String']['input']>;
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
  /** Its handover to somebody else, newest first; null when there is none, or you do not appoint. */
  handover?: Maybe<Handover>;
  id: Scalars['ID']['output'];
  /** Kept apart from `viewerCan`, which is about ending it. */
  leaving: LeavingAbilities;
  /** The name that the table keeps of them: what they are called, and once the term is over what they were called then. Null when it is not shared with you. */
  name?: Maybe<Scalars['String']['output']>;
  office: Office;
  /** Null for the national coordinator. */
  partnership?: Maybe<Partnership>;
  /** Null when the person is not shared with you. Whoever has left is shared with those alone who know them otherwise. */
  person?: Maybe<Person>;
  /** The first day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: TermAbilities;
};

/** What becomes of a date that is a bank holiday; where a day of the month is meant, of one at a weekend too. */
export type OnHoliday =
  /** It is held all the same. */
  | 'HOLD'
  /** It is held on the next day that is neither holiday nor weekend. */
  | 'NEXT_WORKING_DAY'
  /** Nothing is held. */
  | 'SKIP';

export type OpenCallForExamplesInput = {
  /** Within a year of the first day. */
  closesOn: Scalars['LocalDate']['input'];
  gapId: Scalars['ID']['input'];
  /** Today or later. */
  opensOn: Scalars['LocalDate']['input'];
  /** 200 characters at most. */
  title: Scalars['String']['input'];
  /** Read by everybody. 4,000 characters at most. */
  wanted: Scalars['String']['input'];
};

export type OpenCourseInput = {
  courseId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

/** Under what licence the directory is data for everybody, and in which forms. */
export type OpenData = {
  /** The columns of the table and the fields of the other forms, in their order. */
  fields: Array<OpenDataField>;
  /** Such as: Open Government Licence v3.0 */
  licence: Scalars['String']['output'];
  /** Where the licence can be read. */
  licenceAddress: Scalars['String']['output'];
};

/** One column of the directory as data. */
export type OpenDataField = {
  about: Scalars['String']['output'];
  /** As it stands above the column: `confirmed_on` */
  name: Scalars['String']['output'];
};

export type OpenDatePollInput = {
  /** The day on which it closes, in the time zone. */
  closesOn: Scalars['LocalDate']['input'];
  /** Wall time at which it closes, ahead of now and before the first of the times. */
  closesTime: Scalars['LocalTime']['input'];
  /** 15 to 720. */
  minutes: Scalars['Int']['input'];
  /** At most 500 characters; may be empty. */
  notes: Scalars['String']['input'];
  partnershipId: Scalars['ID']['input'];
  /** Made by the client, one for each form: sending it twice opens one poll. */
  requestKey: Scalars['ID']['input'];
  /** Seats asked. Left out: every seat that may see it, observers not. Officers without a seat always are. */
  seatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who may see it beside those asked. Cannot be changed later. */
  seenBy: MeetingAudience;
  /** IANA zone; the partnership's own when left out. Cannot be changed later. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 20, all of them different and ahead. */
  times: Array<DatePollTimeInput>;
  /** 3 to 200 characters; the meeting will be called so. */
  title: Scalars['String']['input'];
};

export type OpenGapInput = {
  /** 1 to 1000 characters. */
  lookedFor: Scalars['String']['input'];
  partnershipId: Scalars['ID']['input'];
  sector: Sector;
};

export type OpenSittingInput = {
  meetingId: Scalars['ID']['input'];
};

export type OrderCampaignAssetsInput = {
  /** Each of them once. */
  assetIds: Array<Scalars['ID']['input']>;
  campaignId: Scalars['ID']['input'];
};

export type OrderPapersInput = {
  meetingId: Scalars['ID']['input'];
  /** All papers of one item, all that are for the meeting as a whole, or all supplements of one paper; CONFLICT when it is not all. */
  paperIds: Array<Scalars['ID']['input']>;
};

/** A pack that you asked for. */
export type Pack = {
  askedAt: Scalars['DateTime']['output'];
  /** Why it could not be made; null when it was not tried, or was made. */
  failure?: Maybe<PackFailure>;
  /** Null until it is ready, when it was forgotten, and when something in it is not for you any more, or not there any more. */
  file?: Maybe<PackFile>;
  id: Scalars['ID']['output'];
  /** Pages of papers that were read so far, or the pages of the whole when it is ready. */
  pages: Scalars['Int']['output'];
  /** Papers that go into it; 0 until they are counted. */
  parts: Scalars['Int']['output'];
  partsDone: Scalars['Int']['output'];
  state: PackState;
};

/** What you may do about your pack now. */
export type PackAbilities = {
  /** Have it made, or made again. */
  make: Scalars['Boolean']['output'];
};

/** Why a pack could not be made. */
export type PackFailure =
  /** It was tried several times. */
  | 'NOT_POSSIBLE'
  /** Its papers together are larger than a pack may be. */
  | 'TOO_LARGE';

/** A pack as it was made. */
export type PackFile = {
  /** Where it can be downloaded with the session: a path on this host. */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether the agenda or the papers have changed since, as you see them. */
  isOutdated: Scalars['Boolean']['output'];
  /** When it is forgotten at the latest. */
  keptUntil: Scalars['DateTime']['output'];
  madeAt: Scalars['DateTime']['output'];
  pages: Scalars['Int']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** Papers that could not be put in whole; a page in their place says so. */
  troubles: Array<PackTrouble>;
};

/** How far a pack is. */
export type PackState =
  | 'FAILED'
  | 'MAKING'
  | 'READY'
  | 'WAITING';

/** A paper that could not be put into a pack whole. */
export type PackTrouble = {
  firstPage: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  trouble: PaperTrouble;
};

/** Where a page of a list ends. Lists in pages take `first`, 20 when left out and at most 100, and `after`. */
export type PageInfo = {
  /** Pass as `after` to get the next page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A document that the table reads for a meeting. It keeps its address, whatever version is the current one. */
export type Paper = {
  /** Who sees it, in numbers. */
  audience?: Maybe<SeenBy>;
  /** The newest version, which readers are to use. */
  current?: Maybe<PaperVersion>;
  /** What readers are to do or not to do with it; empty when it is not marked. */
  handling: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether it came after the papers' day, or after papers were circulated. */
  isLate: Scalars['Boolean']['output'];
  /** The item it is for; null when it is for the meeting as a whole. */
  item?: Maybe<AgendaItem>;
  /** What stands beside its title, such as “Late paper” or “Supplement 1 to “Budget””; empty when nothing does. */
  label: Scalars['String']['output'];
  marking: Marking;
  /** Null when the meeting is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** When an officer removed it; null for all that is not removed. */
  removedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The seats it is for, where it is for some by name; empty otherwise. */
  seats: Array<Seat>;
  /** For whom it is, among those who see the meeting. */
  seenBy: PartOfMeeting;
  /** The paper that it supplements; null when it stands by itself. */
  supplementTo?: Maybe<Paper>;
  /** What supplements it, in order, as far as it is for you. */
  supplements: Array<Paper>;
  title: Scalars['String']['output'];
  /** Pass it back when you change it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  /** Every version, newest first. */
  versions: Array<PaperVersion>;
  viewerCan: PaperAbilities;
};

/** What you may do with a paper now. */
export type PaperAbilities = {
  /** Deliver a new version in place of the current one. */
  addVersion: Scalars['Boolean']['output'];
  /** Change its title, item, readers and marking; order, supplement and remove it, or put it back. */
  manage: Scalars['Boolean']['output'];
};

export type PaperPayload = {
  paper?: Maybe<Paper>;
  problems: Array<Problem>;
};

/** That somebody is asked for a paper by a day. The officers see it, and the seat or the officer that is asked. */
export type PaperRequest = {
  askedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  askedBy?: Maybe<Person>;
  dueOn: Scalars['LocalDate']['output'];
  /** Empty when it is not marked. */
  handling: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether its day has passed, and it is still wanted. */
  isOverdue: Scalars['Boolean']['output'];
  /** Null when it is for the meeting as a whole. */
  item?: Maybe<AgendaItem>;
  marking: Marking;
  /** Null when the meeting is not shared with you any more. */
  meeting?: Maybe<Meeting>;
  /** What was delivered; null when nothing was, or it is not for you any more. */
  paper?: Maybe<Paper>;
  /** Who is to deliver it now: the officer, or whoever fills the seat; null when nobody does. */
  person?: Maybe<Person>;
  /** The seat that is asked, and so whoever fills it; null when an officer is asked. */
  seat?: Maybe<Seat>;
  /** The seats it will be for, where it is for some by name. */
  seats: Array<Seat>;
  /** For whom the paper will be. */
  seenBy: PartOfMeeting;
  state: PaperRequestState;
  /** What the paper is called. */
  title: Scalars['String']['output'];
  /** Pass it back when you change it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: PaperRequestAbilities;
  /** What is wanted of it, in words; may be empty. */
  wanted: Scalars['String']['output'];
};

/** What you may do about a paper that is asked for, now. */
export type PaperRequestAbilities = {
  /** Give it another day or other words. */
  change: Scalars['Boolean']['output'];
  deliver: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type PaperRequestPayload = {
  problems: Array<Problem>;
  request?: Maybe<PaperRequest>;
};

/** Where a paper that was asked for stands. */
export type PaperRequestState =
  | 'ASKED'
  | 'DELIVERED'
  /** No longer wanted. */
  | 'WITHDRAWN';

/** Why a paper, or some of its pages, could not be put in. */
export type PaperTrouble =
  | 'BROKEN'
  /** It is longer than a pack can take, and ends early. */
  | 'CUT'
  | 'EMPTY'
  | 'ENCRYPTED'
  /** Slides and workbooks are not put into packs. */
  | 'OTHER_KIND'
  /** Only some of its pages are damaged. */
  | 'SOME_PAGES'
  | 'TOO_DEMANDING'
  | 'TOO_LARGE'
  | 'TOO_MANY_PAGES'
  /** It has not been scanned for malware yet, or malware was found in it. */
  | 'WITHHELD';

/** One version of a paper, which never changes. */
export type PaperVersion = {
  /** When readers were told of it; null when they were not. */
  circulatedAt?: Maybe<Scalars['DateTime']['output']>;
  deliveredAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  deliveredBy?: Maybe<Person>;
  /** Null when it is not for you any more. */
  file?: Maybe<StoredFile>;
  id: Scalars['ID']['output'];
  /** Whether it is the newest. */
  isCurrent: Scalars['Boolean']['output'];
  /** What is different from the version before, as whoever delivered it says; may be empty. */
  note: Scalars['String']['output'];
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  /** The version in the library that it is a copy of; null when it is none, or that is not shared with you. */
  takenFrom?: Maybe<ResourceVersion>;
};

/** The papers of a meeting, as far as they are for you. */
export type Paperwork = {
  /** Officers who can be asked. */
  askableOfficers: Array<Person>;
  /** Documents that the partnership keeps already and you see, newest first. */
  keptDocuments: Array<KeptDocument>;
  /** In the order of the agenda; those for the meeting as a whole come last. */
  papers: Array<Paper>;
  /** Pass it back when you set another papers' day; 0 when none was set and it is five working days before. */
  papersDayVersion: Scalars['Int']['output'];
  /** By when papers are to be there; what comes later is late. */
  papersOn: Scalars['LocalDate']['output'];
  /** Papers that were removed, newest first; for officers. */
  removed: Array<Paper>;
  /** What was asked for and is not delivered or withdrawn, the first due first. */
  requests: Array<PaperRequest>;
  /** What was asked for and is settled, newest first. */
  settledRequests: Array<PaperRequest>;
  /** How many papers have a version that readers were not told of, as far as they are for you. */
  uncirculatedCount: Scalars['Int']['output'];
  viewerCan: PaperworkAbilities;
};

/** What you may do about the papers of a meeting now. */
export type PaperworkAbilities = {
  /** Add papers, and order them. */
  add: Scalars['Boolean']['output'];
  /** Ask for papers, and set the papers' day. */
  ask: Scalars['Boolean']['output'];
  /** Tell those invited that papers are there. */
  circulate: Scalars['Boolean']['output'];
};

export type PaperworkPayload = {
  meeting?: Maybe<Meeting>;
  problems: Array<Problem>;
};

/** What is where in a resource. */
export type PartNote = {
  /** Such as “Housing enforcement”. */
  label: Scalars['String']['output'];
  /** May be empty. */
  note: Scalars['String']['output'];
  /** Such as “page 14” or “section 3”; may be empty. */
  place: Scalars['String']['output'];
};

export type PartNoteInput = {
  /** 1 to 120 characters. */
  label: Scalars['String']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 60 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** For whom something of a meeting is, among those who see the meeting. Officers belong to each part. */
export type PartOfMeeting =
  /** Everybody who sees the meeting. */
  | 'EVERYBODY'
  /** Seats that are named. */
  | 'NAMED'
  /** Chair, vice-chair and coordinator. */
  | 'OFFICERS'
  /** Statutory seats. */
  | 'STATUTORY';

/** A standing group of agencies for an area or a theme, with a table of seats. */
export type Partnership = {
  /** Agencies that have, or had, actions that you see. */
  actionAgencies: Array<Agency>;
  actionCounts: ActionCounts;
  /** The last twelve months, the last of them this one. */
  actionMonths: Array<ActionMonth>;
  /** What its meetings agreed, as far as you see it. */
  actions: ActionConnection;
  /** Where it is found, as far as that is shared with you; by what they are called. */
  addresses: Array<PartnershipAddress>;
  /** What you may do about its agreements and its undertaking now. */
  agreementAbilities: AgreementsAbilities;
  /** Its information-sharing agreements, those that last longest first; empty when they are not shared with you. */
  agreements: Array<Agreement>;
  /** The area it covers, in words. */
  area: Scalars['String']['output'];
  /** The areas that it says it covers, the widest first. */
  areas: Array<Area>;
  /** What was said of it on that day; null before the first day that is known, and for a day to come. */
  asOn?: Maybe<PartnershipPeriod>;
  /** Whether you have a place here and have not accepted the words asked for now. */
  asksForUndertaking: Scalars['Boolean']['output'];
  /** Who at the table is busy elsewhere at these times: never with what. Empty unless you call this table to meetings. */
  busyAt: Array<BusyAtTable>;
  /** Your own secret calendar address for its meetings; null when you have none. */
  calendarFeed?: Maybe<PartnershipFeed>;
  /** Its campaigns that you see, the newest first: in one phase or in any. */
  campaigns: CampaignConnection;
  /** Whether you may begin a campaign here. */
  canBeginCampaign: Scalars['Boolean']['output'];
  /** Whether you may create a course of this partnership. */
  canCreateCourse: Scalars['Boolean']['output'];
  /** Whether you may add addresses. */
  canKeepAddresses: Scalars['Boolean']['output'];
  /** Whether you read and mark them. */
  canSettleDirectoryMessages: Scalars['Boolean']['output'];
  /** Whether you may begin something for it from a template. */
  canUseTemplates: Scalars['Boolean']['output'];
  /** Why it is in care; empty when it is not. */
  careReason: Scalars['String']['output'];
  /** What changed, newest first, day by day; what was changed and changed back within a day is not told. */
  changes: PartnershipChangeConnection;
  checklist: PartnershipChecklist;
  /** What each agency gave to it, your own first: every line for its officers, those of agencies whose seats you fill otherwise. */
  contributionLines: Array<ContributionLine>;
  /** Every poll, latest first. */
  datePolls: DatePollConnection;
  /** In which it took decisions that you can see, the latest first. */
  decisionYears: Array<Scalars['Int']['output']>;
  /** The register of its decisions, the latest first, as far as they are shared with you. Words may be a number. */
  decisions: DecisionConnection;
  /** What it keeps for the public directory; null of a group, and when it is not shared with you. */
  directoryEntry?: Maybe<DirectoryRecord>;
  /** What was written to its officers by the form of the directory within a year, newest first; none when it is not shared with you. */
  directoryMessages: DirectoryMessageConnection;
  /** Why it was merged or closed; empty while it goes on. */
  endReason: Scalars['String']['output'];
  /** The day on which it was merged or closed; null while it goes on. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day by which a task-and-finish group is to be done; null for all others. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What the table wants and has no agency for, longest wanted first; empty when the table is not shared with you. */
  gaps: Array<Gap>;
  /** Papers by which it is run that were begun from templates, by name; empty when they are not for you. */
  governanceDocuments: Array<GovernanceDocument>;
  /** Handovers of its offices, newest first; empty when you do not appoint. */
  handovers: Array<Handover>;
  /** Meetings of that time that were held and that you see, the earliest first; 60 at most. */
  heldMeetings: Array<Meeting>;
  /** The agency that employs its coordinator or answers for it. */
  hostAgency?: Maybe<Agency>;
  id: Scalars['ID']['output'];
  /** Since when the national coordinator looks after it, because nobody holds an office or the last who does is leaving; null while its officers do. */
  inCareSince?: Maybe<Scalars['LocalDate']['output']>;
  /** Expressions of interest, newest first; empty when you do not appoint. */
  interests: InterestConnection;
  /** Invitations to seats and offices, newest first; empty when you do not appoint. */
  invitations: InvitationConnection;
  kind: PartnershipKind;
  /** Null when nobody has said. */
  level?: Maybe<PartnershipLevel>;
  /** How often what is its own was read in months that are over, the last first, at most 36. Empty unless you serve it or coordinate nationally. */
  libraryReadings: Array<PartnershipReading>;
  /** Where it stands on the map; null when it spans several areas, or nobody has said. */
  mapArea?: Maybe<MapArea>;
  /** Series with a meeting that is not over, the newest first, at most 50. */
  meetingSeries: Array<MeetingSeries>;
  /** The partnerships that were merged into this one, as far as they are shared with you. */
  mergedFrom: Array<Partnership>;
  /** The partnership that goes on with its work; null when there is none or it is not shared with you. */
  mergedInto?: Maybe<Partnership>;
  /** Where its circulated minutes say some words, of those that you may read; the newest first, at most 20. */
  minutesSaying: Array<MinutesPassage>;
  name: Scalars['String']['output'];
  /** Where it works; every nation where that was not said. */
  nations: Array<PollNation>;
  /** Nominations, newest first; empty when you do not appoint. */
  nominations: NominationConnection;
  /** Chair, vice-chair and coordinator now. */
  officers: Array<OfficeTerm>;
  /** Chair, vice-chair and coordinator on that day. */
  officersOn: Array<OfficeTerm>;
  /** Polls without an outcome yet, the first to close first; those whose time is over included. */
  openDatePolls: Array<DatePoll>;
  /** The partnership it reports to; null when there is none or it is not shared with you. */
  parent?: Maybe<Partnership>;
  /** Mail of this partnership that could not be delivered, newest first; empty when you may not see it. */
  parkedDeliveries: Array<Delivery>;
  /** Over, latest first. */
  pastMeetings: MeetingConnection;
  /** How many expressions of interest wait for a decision, as far as they are shared with you. */
  pendingInterests: Scalars['Int']['output'];
  /** How many nominations wait for a decision, as far as they are shared with you. */
  pendingNominations: Scalars['Int']['output'];
  /** What a task-and-finish group is to hand over; empty for all others. */
  product: Scalars['String']['output'];
  /** Region or nation; empty when it spans several. */
  region: Scalars['String']['output'];
  /** Its own resources, newest first, as far as they are for you. */
  resources: ResourceConnection;
  /** Every seat at the table that is not closed; empty when the table is not shared with you. */
  seats: Array<Seat>;
  /** The seats at its table on that day; empty when the table is not shared with you. */
  seatsOn: Array<SeatPeriod>;
  /** The table as a sheet: what was imported, and whether you may. */
  sheets: TableSheets;
  /** Its name in addresses: /partnerships/tyne-valley */
  slug: Scalars['String']['output'];
  status: PartnershipStatus;
  /** Partnerships and groups that report to it, as far as they are shared with you. */
  subgroups: Array<Partnership>;
  termsOfReference: TermsOfReference;
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
  /** Vacancies advertised now, newest first. */
  vacancies: VacancyConnection;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: PartnershipAbilities;
  viewerCanManageVacancies: Scalars['Boolean']['output'];
  /** Whether you may take it into care now. */
  viewerCanTakeIntoCare: Scalars['Boolean']['output'];
  /** Who would see something written for this part of the table; null when you do not write for it. */
  wouldBeSeenBy?: Maybe<SeenBy>;
  /** People with a place here who have not accepted the words asked for now; empty when you are not an officer. */
  yetToUndertake: Array<Person>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipActionCountsArgs = {
  agencyId?: InputMaybe<Scalars['ID']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  urgencies?: Array<ActionUrgency>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipAsOnArgs = {
  day: Scalars['LocalDate']['input'];
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipBusyAtArgs = {
  days: Array<Scalars['LocalDate']['input']>;
  minutes: Scalars['Int']['input'];
  seatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  startsTimes: Array<Scalars['LocalTime']['input']>;
  timeZone: Scalars['String']['input'];
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  phase?: InputMaybe<CampaignPhase>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipContributionLinesArgs = {
  since: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipDatePollsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  show?: InputMaybe<DecisionShow>;
  words?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipDirectoryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<DirectoryMessageState>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipHeldMeetingsArgs = {
  since: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<InterestState>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipMinutesSayingArgs = {
  words: Scalars['String']['input'];
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipNominationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<NominationState>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipOfficersOnArgs = {
  day: Scalars['LocalDate']['input'];
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipPastMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipSeatsOnArgs = {
  day: Scalars['LocalDate']['input'];
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipUpcomingMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing group of agencies for an area or a theme, with a table of seats. */
export type PartnershipVacanciesArgs = {
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
  /** Say that it has begun its work. */
  activate: Scalars['Boolean']['output'];
  /** Invite into offices, and end them. */
  appointOfficers: Scalars['Boolean']['output'];
  /** Say to which other partnership it reports. */
  changeParent: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
  /** Found subgroups and task-and-finish groups of it. */
  createGroup: Scalars['Boolean']['output'];
  /** Change its name, area, tier, level and host. */
  edit: Scalars['Boolean']['output'];
  /** Invite into seats. */
  invite: Scalars['Boolean']['output'];
  makeDormant: Scalars['Boolean']['output'];
  /** Add, change and close seats. */
  manageSeats: Scalars['Boolean']['output'];
  /** Merge it into another. */
  merge: Scalars['Boolean']['output'];
  scheduleMeeting: Scalars['Boolean']['output'];
  /** Give another partnership a seat at its table. */
  seatPartnership: Scalars['Boolean']['output'];
  wake: Scalars['Boolean']['output'];
};

/** Where a partnership or its services are found. */
export type PartnershipAddress = {
  id: Scalars['ID']['output'];
  /** Whether the public entry shows it, as soon as that is published and addresses are among what may be. */
  isListed: Scalars['Boolean']['output'];
  /** Somebody is safe as long as it is not known: read by those it is for, and by nobody else. */
  isSafeLocation: Scalars['Boolean']['output'];
  /** What it is, such as: Thursday drop-in */
  label: Scalars['String']['output'];
  /** The address without its postcode, in lines. */
  lines: Scalars['String']['output'];
  /** When it is open, how to get in; empty when it was not said. */
  note: Scalars['String']['output'];
  /** Empty when it was not said. */
  postcode: Scalars['String']['output'];
  /** The seats that it is for besides the officers; empty unless they are named. */
  seats: Array<Seat>;
  seenBy: AddressSeenBy;
  version: Scalars['Int']['output'];
  viewerCan: PartnershipAddressAbilities;
};

/** What you may do with this address now. */
export type PartnershipAddressAbilities = {
  change: Scalars['Boolean']['output'];
  remove: Scalars['Boolean']['output'];
};

export type PartnershipAddressPayload = {
  address?: Maybe<PartnershipAddress>;
  problems: Array<Problem>;
};

/** One thing that changed on a day. */
export type PartnershipChange = {
  /** What it was from then on. */
  after?: Maybe<Scalars['String']['output']>;
  /** The agency of the seat then; null when it is not about a seat. */
  agencyName?: Maybe<Scalars['String']['output']>;
  /** What it was before, as a word of its enum or in the words of people; null when there was nothing, or it is not shared with you. */
  before?: Maybe<Scalars['String']['output']>;
  /** In what capacity somebody took or left the seat; null when nobody did. */
  capacity?: Maybe<SeatCapacity>;
  /** From which day it held. */
  day: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** Which office somebody took or left; null when nobody did. */
  office?: Maybe<Office>;
  /** Who; null when it is not about a person, or they are not shared with you any more. */
  person?: Maybe<Person>;
  /** The name that the table keeps of them; of somebody who has left, as it was then. Null when it is not about a person, or not shared with you. */
  personName?: Maybe<Scalars['String']['output']>;
  /** The seat's title then; null when it is not about a seat. */
  seatTitle?: Maybe<Scalars['String']['output']>;
  what: PartnershipChangeKind;
};

export type PartnershipChangeConnection = {
  edges: Array<PartnershipChangeEdge>;
  nodes: Array<PartnershipChange>;
  pageInfo: PageInfo;
};

export type PartnershipChangeEdge = {
  cursor: Scalars['String']['output'];
  node: PartnershipChange;
};

/** What it is that changed. */
export type PartnershipChangeKind =
  | 'AREA'
  /** The first that is known. */
  | 'BEGAN'
  | 'ENDS_ON'
  | 'HOST'
  | 'KIND'
  | 'LEVEL'
  | 'MERGED_INTO'
  | 'NAME'
  | 'OFFICE_LEFT'
  | 'OFFICE_TAKEN'
  | 'PARENT'
  | 'PRODUCT'
  | 'REGION'
  | 'SEAT_ADDED'
  /** The seat passed to another agency. */
  | 'SEAT_AGENCY'
  | 'SEAT_CLOSED'
  | 'SEAT_KIND'
  | 'SEAT_LEFT'
  /** The partnership that holds the seat is called otherwise. */
  | 'SEAT_MEMBER'
  /** Somebody began to fill a seat, or to be its deputy. */
  | 'SEAT_TAKEN'
  | 'SEAT_TITLE'
  | 'STATUS'
  | 'TIER';

/** How a partnership assesses itself by the checklist. Its table reads it, its officers answer. */
export type PartnershipChecklist = {
  /** Whether you may begin and answer. */
  canAnswer: Scalars['Boolean']['output'];
  /** Those that are finished, newest first; 60 at most. */
  finished: Array<SelfAssessment>;
  /** Whether what it answered is shared with you. */
  isShared: Scalars['Boolean']['output'];
  /** The one being answered; null when there is none. */
  open?: Maybe<SelfAssessment>;
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

/** That you have a secret calendar address for the meetings of one partnership, and since when. */
export type PartnershipFeed = {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Null when the partnership is not shared with you any more; the address then holds nothing. */
  partnership?: Maybe<Partnership>;
};

/** Whether a partnership stands for itself or is a group of another. */
export type PartnershipKind =
  | 'PARTNERSHIP'
  /** A standing group of another partnership. */
  | 'SUBGROUP'
  /** A group of another partnership, with a product to hand over by a day. */
  | 'TASK_AND_FINISH';

/** At which level a partnership works, whatever the extent of its area. */
export type PartnershipLevel =
  /** Delivers from day to day. */
  | 'OPERATIONAL'
  /** Sets direction. */
  | 'STRATEGIC'
  /** Plans and allocates. */
  | 'TACTICAL';

export type PartnershipOfTermsPayload = {
  partnership?: Maybe<Partnership>;
  problems: Array<Problem>;
};

export type PartnershipPayload = {
  partnership?: Maybe<Partnership>;
  problems: Array<Problem>;
};

/** What was said of a partnership from one day until another. */
export type PartnershipPeriod = {
  area: Scalars['String']['output'];
  /** The day by which a task-and-finish group was to be done; null for all others. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Null when it had none. */
  hostAgency?: Maybe<Agency>;
  id: Scalars['ID']['output'];
  kind: PartnershipKind;
  /** Null when nobody had said. */
  level?: Maybe<PartnershipLevel>;
  /** Null when there was none or it is not shared with you. */
  mergedInto?: Maybe<Partnership>;
  name: Scalars['String']['output'];
  /** The partnership it reported to; null when there was none or it is not shared with you. */
  parent?: Maybe<Partnership>;
  /** What a task-and-finish group was to hand over; empty for all others. */
  product: Scalars['String']['output'];
  /** Empty when it spanned several. */
  region: Scalars['String']['output'];
  /** The first day. */
  startsOn: Scalars['LocalDate']['output'];
  status: PartnershipStatus;
  tier: GeographicTier;
  /** The first day on which it was no longer so; null when it still is. */
  until?: Maybe<Scalars['LocalDate']['output']>;
};

/** A partnership that somebody told us of, or wants to see founded. For the national coordinator alone. */
export type PartnershipProposal = {
  /** Days since it was made. */
  ageInDays: Scalars['Int']['output'];
  /** Agencies that the proposer knows of; empty when not told. */
  agencies: Scalars['String']['output'];
  /** The area it covers, in the proposer's words. */
  area: Scalars['String']['output'];
  /** Null while it is open. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is open, or when they are not shared with you. */
  decidedBy?: Maybe<Person>;
  /** Whether it exists already; otherwise it is wanted. */
  existsAlready: Scalars['Boolean']['output'];
  /** When name, role and address of the proposer were removed; null while they are kept. */
  forgottenAt?: Maybe<Scalars['DateTime']['output']>;
  /** The partnership that was founded on it. */
  founded?: Maybe<Partnership>;
  id: Scalars['ID']['output'];
  /** Whether whoever made it was signed in, though they may not be shared with you; false once forgotten. */
  isFromMember: Scalars['Boolean']['output'];
  /** Proposals that are decided with this one. */
  joined: Array<PartnershipProposal>;
  /** The other proposal with which it is decided. */
  joinedTo?: Maybe<PartnershipProposal>;
  /** Every letter that this outcome would send to proposers, in the words in which it would be sent. */
  letters: Array<ProposalLetter>;
  /** Partnerships that look like it, most alike first; at most 10. */
  likePartnerships: Array<LikePartnership>;
  /** Other open proposals that look like it, most alike first; at most 10. */
  likeProposals: Array<LikeProposal>;
  /** The name of the partnership, as it was told. */
  name: Scalars['String']['output'];
  /** Mail about this proposal that could not be delivered, newest first. */
  parkedDeliveries: Array<Delivery>;
  proposedAt: Scalars['DateTime']['output'];
  /** The member who told us; null for the public, once forgotten, and when they are not shared with you. */
  proposedBy?: Maybe<Person>;
  /** Null once the proposer is forgotten. */
  proposerEmail?: Maybe<Scalars['String']['output']>;
  /** Null once the proposer is forgotten, a year after the outcome. */
  proposerName?: Maybe<Scalars['String']['output']>;
  /** Null once the proposer is forgotten; empty when not told. */
  proposerRole?: Maybe<Scalars['String']['output']>;
  /** What it does, in the proposer's words. */
  purpose: Scalars['String']['output'];
  /** Why it was declined, as the proposer was told; otherwise empty. */
  reason: Scalars['String']['output'];
  /** What to call it by on the telephone: RT-7F3K-92QA */
  reference: Scalars['String']['output'];
  /** Region or nation; empty when not told. */
  region: Scalars['String']['output'];
  /** The partnership, known already, that it turned out to be. */
  sameAs?: Maybe<Partnership>;
  state: ProposalState;
  /** Null when the proposer was not sure. */
  tier?: Maybe<GeographicTier>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: ProposalAbilities;
};


/** A partnership that somebody told us of, or wants to see founded. For the national coordinator alone. */
export type PartnershipProposalLettersArgs = {
  foundedName?: InputMaybe<Scalars['String']['input']>;
  outcome: ProposalOutcome;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type PartnershipProposalConnection = {
  edges: Array<PartnershipProposalEdge>;
  nodes: Array<PartnershipProposal>;
  pageInfo: PageInfo;
  /** Stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type PartnershipProposalEdge = {
  cursor: Scalars['String']['output'];
  node: PartnershipProposal;
};

/** How often what is a partnership's own was read in a month: the sum of what is told of each resource and file. */
export type PartnershipReading = {
  /** How often files were downloaded. */
  files: Scalars['Int']['output'];
  /** Its first day. */
  month: Scalars['LocalDate']['output'];
  /** How often pages were opened. */
  pages: Scalars['Int']['output'];
  /** Of how many resources it is the sum. */
  resources: Scalars['Int']['output'];
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

export type PartnershipVersionInput = {
  partnershipId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
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
  /** Offices they hold now, in partnerships shared with you. */
  offices: Array<OfficeTerm>;
  /** Offices that they hold or are to hold, as far as they are shared with you. */
  officesNotOver: Array<OfficeTerm>;
  /** Telephone; null when it is not shared with you, empty when not given. Seen by the person and the officers who serve them. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Seats they fill or are deputy for now, at the tables shared with you. */
  seats: Array<SeatTerm>;
  /** Terms held through that agency that run or are to begin, as far as they are shared with you: at its seats and, for whoever works for it, at seats of partnerships that they represent. */
  termsFor: Array<SeatTerm>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
};


/** Somebody who works with a partnership. Seen by those who sit at a table with them. */
export type PersonTermsForArgs = {
  agencyId: Scalars['ID']['input'];
};

export type PersonConnection = {
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  /** Exact up to 1,000, and 1000 when there are more. */
  totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  cursor: Scalars['String']['output'];
  node: Person;
};

/** Something that people look for by its name: an area, or a town that lies in one. */
export type Place = {
  /** Itself; of a town the council that it lies in. */
  area: Area;
  id: Scalars['ID']['output'];
  kind: PlaceKind;
  name: Scalars['String']['output'];
};

/** What sort of place. */
export type PlaceKind =
  | 'INTEGRATED_CARE_BOARD'
  | 'LOWER_TIER'
  | 'NATION'
  | 'POLICE_FORCE_AREA'
  | 'REGION'
  /** A town or city, or a part of one. */
  | 'TOWN'
  | 'UPPER_TIER';

export type PlanTrainingSessionInput = {
  /** 1 to 5,000. */
  capacity: Scalars['Int']['input'];
  courseId: Scalars['ID']['input'];
  /** Wall time of the same day, later than `startsTime`. */
  endsTime: Scalars['LocalTime']['input'];
  /** The day it is held; IN_THE_PAST when it would have begun. */
  heldOn: Scalars['LocalDate']['input'];
  /** Told to whoever has a place. 1,000 characters at most; empty when it is left out. */
  howToJoin?: InputMaybe<Scalars['String']['input']>;
  /** 300 characters at most; empty when it is left out. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Wall time; TIME_DOES_NOT_EXIST when the clocks skip it that day. */
  startsTime: Scalars['LocalTime']['input'];
};

export type PollNation =
  | 'ENGLAND'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND'
  | 'WALES';

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

/** What you may do with this proposal now. */
export type ProposalAbilities = {
  /** Accept, merge or decline it. */
  decide: Scalars['Boolean']['output'];
};

/** The form by which anybody tells us of a partnership. */
export type ProposalForm = {
  /** Says when the form was opened. Send it back with the form: nobody fills it in within seconds, or leaves it for days. */
  token: Scalars['String']['output'];
};

/** A letter to a proposer, before it is sent. */
export type ProposalLetter = {
  paragraphs: Array<Scalars['String']['output']>;
  subject: Scalars['String']['output'];
  toEmail: Scalars['String']['output'];
  toName: Scalars['String']['output'];
};

/** What became of a proposal, as its proposer is told. */
export type ProposalOutcome =
  | 'ACCEPTED'
  | 'DECLINED'
  /** Somebody else proposed it too; the two are decided together. */
  | 'JOINED'
  /** The partnership is known already. */
  | 'KNOWN';

export type ProposalPayload = {
  problems: Array<Problem>;
  proposal?: Maybe<PartnershipProposal>;
};

/** Where a proposal is in its life. */
export type ProposalState =
  /** A partnership was founded on it. */
  | 'ACCEPTED'
  | 'DECLINED'
  /** It is the same as a partnership that is known, or is decided with another proposal. */
  | 'MERGED'
  | 'OPEN';

/** How a proposal stands, for whoever holds its link. */
export type ProposalStatus = {
  /** Null while it waits to be decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the partnership, as it was told. */
  name: Scalars['String']['output'];
  /** Null while it waits to be decided. */
  outcome?: Maybe<ProposalOutcome>;
  proposedAt: Scalars['DateTime']['output'];
  reference: Scalars['String']['output'];
  /** What we wrote about the outcome; empty while it waits to be decided. */
  words: Array<Scalars['String']['output']>;
};

export type ProposeAgendaItemInput = {
  meetingId: Scalars['ID']['input'];
  /** 1 to 480; not stated when left out. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  purpose: AgendaPurpose;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Why the table should talk about it, 1 to 2,000 characters. */
  why: Scalars['String']['input'];
};

export type ProposeCorrectionInput = {
  documentId: Scalars['ID']['input'];
  /** The words to be replaced, as they stand there, within one paragraph; left out to add words at the end. */
  passage?: InputMaybe<Scalars['String']['input']>;
  /** An `id` of a section in its content. */
  sectionId: Scalars['ID']['input'];
  /** 1 to 1,000 characters. */
  why: Scalars['String']['input'];
  /** At most 2,000 characters. Empty to have the passage taken out. */
  words: Scalars['String']['input'];
};

export type ProposePartnershipInput = {
  /** Agencies that belong to it or should; at most 2,000 characters, may be empty. */
  agencies: Scalars['String']['input'];
  /** That we may keep these details until a year after the outcome; must be true. */
  agreed: Scalars['Boolean']['input'];
  /** The area it covers, in words; 1 to 300 characters. */
  area: Scalars['String']['input'];
  /** Whether it exists already; otherwise it is wanted. */
  existsAlready: Scalars['Boolean']['input'];
  /** From `proposalForm`. TOO_FAST when it was opened a moment ago, FORM_TOO_OLD when more than a day ago. */
  formToken: Scalars['String']['input'];
  /** 1 to 150 characters. */
  name: Scalars['String']['input'];
  /** Where the outcome is sent. */
  proposerEmail: Scalars['String']['input'];
  /** 1 to 120 characters. */
  proposerName: Scalars['String']['input'];
  /** At most 120 characters; may be empty. */
  proposerRole: Scalars['String']['input'];
  /** What it does or should do; 1 to 2,000 characters. Nothing about a victim, a suspect or a case. */
  purpose: Scalars['String']['input'];
  /** Region or nation; at most 100 characters, may be empty. */
  region: Scalars['String']['input'];
  /** Made by the client, for one filling in of the form: sent twice, it counts once. */
  requestKey: Scalars['ID']['input'];
  /** Leave out when not sure. */
  tier?: InputMaybe<GeographicTier>;
  /** Must be left empty: people do not see it, and programs that fill in every field do. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type ProposePartnershipPayload = {
  problems: Array<Problem>;
  /** What to say on the telephone; null when there are problems. */
  reference?: Maybe<Scalars['String']['output']>;
};

export type PublishCollectionInput = {
  collectionId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type PublishDirectoryEntryInput = {
  /** That the partnership consents to what was shown being public. */
  isAgreed: Scalars['Boolean']['input'];
  partnershipId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type PublishResourceInput = {
  /** By when somebody is to look at it again: tomorrow or later, within five years. In a year when left out. */
  reviewOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
};

export type Query = {
  /** Null when it is not shared with you. */
  action?: Maybe<Action>;
  /** Agencies by name, for choosing one. Words are matched at the start of the name or of any word in it. */
  agencies: AgencyConnection;
  /** Null when there is none. */
  agency?: Maybe<Agency>;
  /** What an agency says of itself; null when there is nothing, or it is not shared with you. */
  agencyProfile?: Maybe<AgencyProfile>;
  /** Agendas to begin with. */
  agendaTemplates: Array<AgendaTemplate>;
  /** Null when there is none, or it is not shared with you. */
  agreement?: Maybe<Agreement>;
  /** All areas of a kind by name. Among lower tier councils are those that are both tiers in one. */
  areas: Array<Area>;
  /** The bank holidays of a year, as the law has them now; one proclaimed later is not among them. */
  bankHolidays: Array<BankHoliday>;
  /** What was imported, the newest first: 50 at most. Empty for all but the national coordinators. */
  boundaryImports: Array<BoundaryImport>;
  /** Null when there is none. */
  callForExamples?: Maybe<CallForExamples>;
  /** What closes last first. */
  callsForExamples: CallForExamplesConnection;
  /** Null when there is none, or it is not shared with you. */
  campaign?: Maybe<Campaign>;
  /** Null when there is none, or it is not shared with you. */
  campaignActivity?: Maybe<CampaignActivity>;
  /** By the last part of its public address. Null when there is none, or it is not shared with you. */
  campaignCalled?: Maybe<Campaign>;
  /** Null when there is none, or it is not shared with you. */
  campaignMetric?: Maybe<CampaignMetric>;
  /** Campaigns that you see, the newest first: of your partnerships, of others or of the nation, in one phase or in any. */
  campaigns: CampaignConnection;
  /** What stands on the certificate with this number, for anybody. Only so many numbers that are none are answered. */
  certificateCheck: CertificateCheck;
  /** Null when there is none, or it is not shared with you. */
  collection?: Maybe<Collection>;
  /** Collections and toolkits, by title. Without a state, of any. */
  collections: CollectionConnection;
  /** A new form to write to a partnership by, for anybody. */
  contactForm: ContactForm;
  /** Null when there is none, or it is not shared with you. */
  course?: Maybe<Course>;
  /** By their titles. Of one partnership when it is named, in one state when it is given. */
  courses: CourseConnection;
  /** Null when there is none, or it is not shared with you. */
  datePoll?: Maybe<DatePoll>;
  /** Null when there is none, or it is not shared with you. */
  decision?: Maybe<Decision>;
  /** Messages of the demo mailbox, newest first; null when this is not a demo. */
  demoMailbox?: Maybe<DemoMessageConnection>;
  /** One message of the demo mailbox; null when there is none, or this is not a demo. */
  demoMessage?: Maybe<DemoMessage>;
  /** Partnerships of the public directory that go on; of each list of the filter one is enough. 20 at once unless told otherwise, 100 at most. */
  directory: DirectoryConnection;
  /** What became of the directory lately, the latest first; 100 at most. */
  directoryChanges: Array<DirectoryChange>;
  /** Null when there is none of that name in the directory. */
  directoryEntry?: Maybe<DirectoryEntry>;
  /** All of the directory that the filter leaves, by name, to be copied; 10,000 at most. */
  directoryInFull: Array<DirectoryEntry>;
  /** All that the filter leaves, by name; 10,000 at most. */
  directoryOnMap: Array<DirectoryPin>;
  /** Entries shared with you of which the public reads nothing, or that nobody confirmed lately; what never was confirmed first, then the longest ago. */
  directoryRecords: DirectoryRecordConnection;
  /** Those of which the day is laid down and has not passed, the first first. */
  electionPeriods: Array<ElectionPeriod>;
  /** Null when there is none, or it is not shared with you. */
  example?: Maybe<Example>;
  /** What the form begins with. */
  exampleForm: ExampleForm;
  /** Null when the link is not known, or who sent it is forgotten. */
  exampleStatus?: Maybe<ExampleStatus>;
  /** What came last first. */
  examples: ExampleConnection;
  /** Null when there is none, or it is not shared with you. */
  gap?: Maybe<Gap>;
  /** Null when it is hidden or absent. */
  governanceDocument?: Maybe<GovernanceDocument>;
  /** What the invitation behind this link offers; null when the link is not known. */
  invitationPreview?: Maybe<InvitationPreview>;
  /** What the offer behind this link says; null when the link is not known. */
  leadInvitationPreview?: Maybe<LeadInvitationPreview>;
  /** Null when there is none, or it is not shared with you. */
  libraryGap?: Maybe<LibraryGap>;
  /** What the library lacks, what was recorded last first. Without a state, of any. */
  libraryGaps: LibraryGapConnection;
  /** Every language that can be chosen, in the order of their names. */
  libraryLanguages: Array<LibraryLanguage>;
  /** Finds what is published and for you, by words in it and in its files, and by filters. Quotation marks keep words together, a minus sign leaves a word out. Words of 300 letters at most. */
  librarySearch: LibrarySearch;
  /** Titles, topics and contributors that go on as these words begin, of what is for you; none for a single letter. */
  librarySuggestions: Array<LibrarySuggestion>;
  /** Every topic in its order. */
  libraryTopics: Array<LibraryTopic>;
  /** Null when there is none, or it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** Null when there is none, or it is not shared with you. */
  meetingSeries?: Maybe<MeetingSeries>;
  /** Null when there is none, or it is not shared with you. */
  metricReading?: Maybe<MetricReading>;
  /** What is published and for you and was used by most, as far as that can be told; at most five. */
  mostUsedResources: Array<Resource>;
  /** What you wrote, newest first, whatever became of it. */
  mySubmissions: ResourceVersionConnection;
  /** What you have booked and done, the latest first. */
  myTraining: TrainingRecordConnection;
  /** Null when there is none, or it is not shared with you. */
  nomination?: Maybe<Nomination>;
  openData: OpenData;
  /** Terms that their agency should have confirmed, longest overdue first, at tables shared with you. */
  overdueConfirmations: AgencyTermConnection;
  /** One paper; null when it is hidden or absent. */
  paper?: Maybe<Paper>;
  /** One thing that was asked for; null when it is hidden or absent. */
  paperRequest?: Maybe<PaperRequest>;
  /** Null when there is none of that name, or it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Every partnership that is shared with you: for the national coordinator all there are. */
  partnershipRegister: RegisterConnection;
  /** Of those shared with you, the partnerships that the national coordinator has in care or that nobody serves as chair, vice-chair or coordinator, and that are neither closed nor merged; longest in care first. */
  partnershipsWithoutOfficer: RegisterConnection;
  /**
   * People who hold a seat or an office now, as far as they and it are shared with you, by name.
   * `matching`: words (of its first 100 characters) that all stand in their name, job title, or the name of an agency of theirs.
   * `sector`: of their employer, or of an agency whose seat they hold.
   * `area`: words of the name, area or region of a partnership at which they hold a seat or an office.
   */
  people: PersonConnection;
  /** Null when there is none, or it is not shared with you. */
  person?: Maybe<Person>;
  /** Places with words that begin as these do, in their name or another name of theirs; exact ones first. At most 20. */
  places: Array<Place>;
  /** Null when there is none, or it is not shared with you. */
  proposal?: Maybe<PartnershipProposal>;
  /** A new form to propose a partnership by, for anybody. */
  proposalForm: ProposalForm;
  /** How a proposal stands; null when the link is not known, or its proposer is forgotten. */
  proposalStatus?: Maybe<ProposalStatus>;
  /** Proposals of partnerships, oldest first; none when they are not shared with you. */
  proposals: PartnershipProposalConnection;
  /** One resource by the last part of its address; null when it is hidden or absent. */
  resource?: Maybe<Resource>;
  /** One version, published or not; null when it is hidden or absent. */
  resourceVersion?: Maybe<ResourceVersion>;
  /** What is published and for you, newest first. Each filter narrows it. */
  resources: ResourceConnection;
  /** Resources that you see to and that are to be looked at again within 30 days, or are overdue; the first due first. */
  resourcesToConfirm: ResourceConnection;
  /** Resources that you see to and that have links which were reported unavailable, or lead to where something was before; newest first. */
  resourcesToMend: ResourceConnection;
  /** What waits for you as its reviewer, the longest waiting first. */
  reviewDesk: ResourceVersionConnection;
  /** By the link in a letter; null when it leads nowhere any more. */
  searchAlert?: Maybe<SearchAlertByLink>;
  /** Null when there is none, or it is not shared with you. */
  seat?: Maybe<Seat>;
  /** Null when there is none, or it is not shared with you. */
  selfAssessment?: Maybe<SelfAssessment>;
  /** What a rule would give, to be seen while it is chosen. */
  seriesDates: SeriesDates;
  /** Gaps about the same as these words that are looked for still, the nearest first, five at most: so that nothing is recorded twice. */
  similarLibraryGaps: Array<LibraryGap>;
  /** Null when there is none, or it is not shared with you. */
  trainingSession?: Maybe<TrainingSession>;
  /** Those to come, the next first. Of one course when it is named. */
  trainingSessions: TrainingSessionConnection;
  /** What may be uploaded, to be said before somebody chooses a file. */
  uploadRules: UploadRules;
  /** Vacancies advertised to the network, newest first; empty for those who sit at no table. */
  vacancies: VacancyConnection;
  /** Null when there is none, or it is not shared with you. */
  vacancy?: Maybe<Vacancy>;
  /** The person signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
};


export type QueryActionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgencyProfileArgs = {
  agencyId: Scalars['ID']['input'];
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAreasArgs = {
  kind: AreaKind;
};


export type QueryBankHolidaysArgs = {
  year: Scalars['Int']['input'];
};


export type QueryCallForExamplesArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCallsForExamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<CallForExamplesState>;
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignCalledArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCampaignMetricArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  phase?: InputMaybe<CampaignPhase>;
  runBy?: InputMaybe<CampaignsRunBy>;
};


export type QueryCertificateCheckArgs = {
  number: Scalars['String']['input'];
};


export type QueryCollectionArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<CollectionState>;
};


export type QueryCourseArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<CourseState>;
};


export type QueryDatePollArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionArgs = {
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


export type QueryDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DirectorySort>;
};


export type QueryDirectoryEntryArgs = {
  slug: Scalars['String']['input'];
};


export type QueryDirectoryInFullArgs = {
  filter?: InputMaybe<DirectoryFilter>;
};


export type QueryDirectoryOnMapArgs = {
  filter?: InputMaybe<DirectoryFilter>;
};


export type QueryDirectoryRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<DirectoryRecordState>;
};


export type QueryExampleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExampleStatusArgs = {
  token: Scalars['String']['input'];
};


export type QueryExamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  callId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ExampleState>;
};


export type QueryGapArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGovernanceDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationPreviewArgs = {
  token: Scalars['String']['input'];
};


export type QueryLeadInvitationPreviewArgs = {
  token: Scalars['String']['input'];
};


export type QueryLibraryGapArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLibraryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lookedFor?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<LibraryGapState>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLibrarySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LibraryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<LibrarySort>;
  words?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLibrarySuggestionsArgs = {
  words: Scalars['String']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingSeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMetricReadingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ResourceState>;
};


export type QueryMyTrainingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNominationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOverdueConfirmationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaperArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaperRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipArgs = {
  slug: Scalars['String']['input'];
};


export type QueryPartnershipRegisterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<PartnershipStatus>;
  tier?: InputMaybe<GeographicTier>;
};


export type QueryPartnershipsWithoutOfficerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Sector>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  matching: Scalars['String']['input'];
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalStatusArgs = {
  token: Scalars['String']['input'];
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ProposalState>;
};


export type QueryResourceArgs = {
  slug: Scalars['String']['input'];
};


export type QueryResourceVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Jurisdiction>;
  kind?: InputMaybe<ResourceKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  sector?: InputMaybe<Sector>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResourcesToConfirmArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryResourcesToMendArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReviewDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchAlertArgs = {
  token: Scalars['String']['input'];
};


export type QuerySeatArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySelfAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeriesDatesArgs = {
  input: SeriesDatesInput;
};


export type QuerySimilarLibraryGapsArgs = {
  words: Scalars['String']['input'];
};


export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  courseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Sector>;
};


export type QueryVacancyArgs = {
  id: Scalars['ID']['input'];
};

/** Whether those who are there can decide, and what is missing. */
export type QuorumOutlook = {
  /** Whether the chair or a vice-chair is needed, and not there. */
  isChairMissing: Scalars['Boolean']['output'];
  isQuorate: Scalars['Boolean']['output'];
  /** How many more are needed, of whatever kind. */
  seatsMissing: Scalars['Int']['output'];
  /** Seats that count: those with a vote. */
  seatsPresent: Scalars['Int']['output'];
  sectorsMissing: Array<Sector>;
  /** What is missing, such as “needs one health seat and the chair or vice-chair”; empty when nothing is. */
  words: Scalars['String']['output'];
};

/** When a table can decide. */
export type QuorumRule = {
  /** Of each a seat. */
  agencies: Array<Agency>;
  id: Scalars['ID']['output'];
  /** Seats that must be there, observers not counted; 0 when their number does not matter. */
  minimumSeats: Scalars['Int']['output'];
  /** Whether the chair or a vice-chair must be there. */
  needsChair: Scalars['Boolean']['output'];
  /** Whether the table as it is filled today could decide, if everybody came. */
  outlook: QuorumOutlook;
  /** Of each at least one seat. */
  sectors: Array<Sector>;
  /** Pass it back when you change it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
};

/** For how long a quorum was there, or was not. */
export type QuorumSpell = {
  from: Scalars['DateTime']['output'];
  isQuorate: Scalars['Boolean']['output'];
  /** Now, while the meeting is open. */
  to: Scalars['DateTime']['output'];
  /** What was missing; empty when nothing was. */
  words: Scalars['String']['output'];
};

export type RateResourceInput = {
  /** At most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Null takes it back, and the comment with it. */
  verdict?: InputMaybe<Verdict>;
  versionId: Scalars['ID']['input'];
};

export type RatifyDecisionInput = {
  decisionId: Scalars['ID']['input'];
  /** False when the meeting declines to. */
  isRatified: Scalars['Boolean']['input'];
  /** A later meeting of the partnership, with a quorum now. */
  meetingId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
  /** Why it is not ratified, which must be said; otherwise whatever is to be noted. 1,000 characters at most. */
  words?: InputMaybe<Scalars['String']['input']>;
};

export type ReadExampleInput = {
  exampleId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

/** How often a resource was opened in a month, or a file of it. Where it was fewer than five times, there is none of these. */
export type ReadingMonth = {
  /** Null when it is of the page, or the file is not shared with you. */
  file?: Maybe<ResourceFile>;
  /** Whether it is of a file that was downloaded, not of the page. */
  isOfFile: Scalars['Boolean']['output'];
  /** Its first day. */
  month: Scalars['LocalDate']['output'];
  /** Five or more. */
  times: Scalars['Int']['output'];
};

/** Something that you looked for in the library not long ago. Nobody else sees it. */
export type RecentSearch = {
  /** Where its results are: a path on this host. */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  narrowedBy: Array<SearchChoice>;
  searchedAt: Scalars['DateTime']['output'];
  words: Scalars['String']['output'];
};

export type RecordActionInput = {
  /** An agency with a seat at the table; when left out, that for which the owner sits there. */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day for it; none when left out. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The item of the meeting’s agenda that it arose from: whoever sees that sees the action. The meeting itself when left out. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  meetingId: Scalars['ID']['input'];
  /** Somebody who sees what it arose from; left out when it is an agency’s. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500 characters. */
  what: Scalars['String']['input'];
};

export type RecordDecisionInput = {
  /** Who did not agree, and why; 2,000 characters at most. */
  dissent?: InputMaybe<Scalars['String']['input']>;
  /** The item of the meeting’s agenda that it arose from: whoever reads that reads the decision. The meeting itself when left out. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  meetingId: Scalars['ID']['input'];
  /** A day after the meeting; none when left out. */
  reviewOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The number of the earlier decision whose place it takes; none’s when left out. */
  supersedes?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
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

export type RecordLibraryGapInput = {
  /** 2,000 characters at most. */
  details?: InputMaybe<Scalars['String']['input']>;
  /** What is known of it so far. 4,000 characters at most. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 200 characters at most. */
  missing: Scalars['String']['input'];
  /** A partnership at whose table you sit, or that you serve. */
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  /** The code of a topic. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** What was searched for; what is beyond 300 characters is left out. */
  words?: InputMaybe<Scalars['String']['input']>;
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

export type RefuseCampaignInput = {
  /** Read by all who plan it. 1,000 characters at most. */
  because: Scalars['String']['input'];
  partnerId: Scalars['ID']['input'];
  /** Of the words that were read; WORDS_CHANGED when they read otherwise now. */
  wordsRead: Scalars['String']['input'];
};

/** Partnerships, by name. */
export type RegisterConnection = {
  edges: Array<PartnershipEdge>;
  nodes: Array<Partnership>;
  pageInfo: PageInfo;
  /** Stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

/** What a resource can be to another. */
export type RelationKind =
  | 'BASED_ON'
  | 'PART_OF'
  /** It takes the place of the other. */
  | 'SUPERSEDES';

/** What somebody is reminded of by mail. */
export type ReminderChoice = {
  /** Days before a meeting that they will attend, or may: 1, 2 or 7; 0 for never. */
  acceptedDays: Scalars['Int']['output'];
  /** Whether they get place, link and how to get in on the day before. */
  joiningInstructions: Scalars['Boolean']['output'];
  /** Days before a meeting that they have not answered: 2, 7 or 14; 0 for never. */
  unansweredDays: Scalars['Int']['output'];
  /** Pass it back when you change the choice; 0 for who never chose. */
  version: Scalars['Int']['output'];
};

export type RemoveActivityCommentInput = {
  commentId: Scalars['ID']['input'];
};

export type RemoveActivityEvidenceInput = {
  evidenceId: Scalars['ID']['input'];
};

export type RemoveAttendanceInput = {
  attendanceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type RemoveCampaignAssetInput = {
  assetId: Scalars['ID']['input'];
};

export type RemoveExperienceInput = {
  id: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type RemoveExperiencePayload = {
  problems: Array<Problem>;
  /** Of which it told. */
  resource?: Maybe<Resource>;
};

export type RemoveGovernanceDocumentInput = {
  documentId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type RemoveGovernanceDocumentPayload = {
  partnership?: Maybe<Partnership>;
  problems: Array<Problem>;
};

export type RemoveMetricInput = {
  metricId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type RemoveMetricPayload = {
  campaign?: Maybe<Campaign>;
  problems: Array<Problem>;
};

export type RemovePaperInput = {
  paperId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type RemovePartnershipAddressInput = {
  addressId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type RemovePartnershipAddressPayload = {
  /** The partnership without it. */
  partnership?: Maybe<Partnership>;
  problems: Array<Problem>;
};

export type RemoveResourceFileInput = {
  id: Scalars['ID']['input'];
  /** Of the resource's version; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ReopenActionInput = {
  actionId: Scalars['ID']['input'];
  /** What is still to be done, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type ReopenEvaluationInput = {
  evaluationId: Scalars['ID']['input'];
};

export type ReplaceCampaignAssetInput = {
  assetId: Scalars['ID']['input'];
  /** An upload of yours; or one of the next two in its place. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** A file of the library. It stays there, for those whom it is for. */
  keptFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Of an upload only. Not LINK_ONLY. */
  licence?: InputMaybe<Licence>;
  /** A resource of the library as a whole. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type ReplyToContributionInput = {
  /** An agency whose seat you fill there. */
  agencyId: Scalars['ID']['input'];
  partnershipId: Scalars['ID']['input'];
  /** The first day of the time that you speak of. */
  since: Scalars['LocalDate']['input'];
  /** The last day of it. */
  until: Scalars['LocalDate']['input'];
  /** 1 to 1,000 characters. */
  words: Scalars['String']['input'];
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

/** Something that others learn from: guidance, a template, a report. It keeps its address, whatever version is the current one. */
export type Resource = {
  /** Where it is read: a path on this host. */
  address: Scalars['String']['output'];
  /** Whether it is a template from which you could begin something for a partnership. */
  canBeUsedAsTemplate: Scalars['Boolean']['output'];
  /** Whether you may create a course, of the network or of a partnership, and this is published to be read for it. */
  canBeginCourse: Scalars['Boolean']['output'];
  /** The campaign whose evaluation it is; null when it is none, or you do not see the campaign. */
  caseStudyOf?: Maybe<Campaign>;
  /** The published collections that it is in, by title. */
  collections: Array<Collection>;
  /** When somebody last said that it is still good; null when nobody did since it was published. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version to use: the newest that was published. Null while there is none. */
  current?: Maybe<ResourceVersion>;
  /** For whom it is. */
  foundBy: FoundBy;
  /** Campaigns that give it, or a file of it, to those who take them up, as far as these are shared with you; the newest first, at most 20. */
  givenBy: Array<Campaign>;
  /** Since when only its owner and its reviewers see it, because it was overdue for too long; null otherwise. */
  hiddenSince?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, newest first, as far as it is for you. */
  history: Array<ResourceStep>;
  id: Scalars['ID']['output'];
  /** Whether that day has passed. */
  isOverdueForReview: Scalars['Boolean']['output'];
  /** Who sees to it that it stays good. Null when nobody does by name, or the person is not shared with you; then its reviewers do. */
  owner?: Maybe<Person>;
  /** Whose it is, when it is a partnership's own. Null when it is nobody's, or not shared with you. */
  partnership?: Maybe<Partnership>;
  /** How many partnerships began something from it; null when they are fewer than 5. */
  partnershipsUsingIt?: Maybe<Scalars['Int']['output']>;
  /** Resources that are part of this one, in the order of their titles. */
  parts: Array<Resource>;
  /** What is being written or reviewed; null when nothing is, or it is not yours and you do not review it. */
  pending?: Maybe<ResourceVersion>;
  /** When its first version was published; null while none is. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when somebody is to say that it is still good; null while nothing is published. */
  reviewOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The last part of its address, which never changes. */
  slug: Scalars['String']['output'];
  /** Resources that take its place, newest first; empty when it is still the one to use. */
  supersededBy: Array<Resource>;
  /** Of the current version; of the one being written while there is none. */
  title: Scalars['String']['output'];
  /** Meetings that have it among their papers, as far as these are shared with you, latest first; at most 20. */
  usedAt: Array<Meeting>;
  usefulness: ResourceUsefulness;
  /** Pass it back when you change it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  /** One version that was published; null when it is hidden or absent. */
  versionNumbered?: Maybe<ResourceVersion>;
  /** What was published, newest first. */
  versions: Array<ResourceVersion>;
  viewerCan: ResourceAbilities;
  /** When it was withdrawn from its readers; null otherwise. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why; empty when it is not withdrawn. */
  withdrawnBecause: Scalars['String']['output'];
};


/** Something that others learn from: guidance, a template, a report. It keeps its address, whatever version is the current one. */
export type ResourceVersionNumberedArgs = {
  number: Scalars['Int']['input'];
};

/** What you may do with a resource now. */
export type ResourceAbilities = {
  /** Begin a new version of it. */
  addVersion: Scalars['Boolean']['output'];
  /** Say that it is still good, and until when. */
  confirm: Scalars['Boolean']['output'];
  /** Say who sees to it. */
  hand: Scalars['Boolean']['output'];
  /** Put back what was withdrawn. */
  restore: Scalars['Boolean']['output'];
  /** Take it from its readers, with a reason. */
  withdraw: Scalars['Boolean']['output'];
};

/** A field that two versions have differently. */
export type ResourceChange = {
  /** In words; empty when there is nothing any more. */
  after: Scalars['String']['output'];
  /** In words; empty when there was nothing. */
  before: Scalars['String']['output'];
  /** What it is called to people, such as “Summary”. */
  field: Scalars['String']['output'];
};

/** Something to look at before a version is published. */
export type ResourceCheck = {
  /** Where the other resource is, that it is about; null when it is about none. */
  address?: Maybe<Scalars['String']['output']>;
  /** Such as SAME_FILE, LIKE_TITLE, LICENCE_KEEPS_NO_COPY, MARKED_TOO_WIDE or REQUIRED. */
  code: Scalars['String']['output'];
  /** In words. */
  message: Scalars['String']['output'];
  /** Whether it has to be put right first; otherwise it is for reviewers to weigh. */
  stops: Scalars['Boolean']['output'];
  /** The title of that resource. */
  title?: Maybe<Scalars['String']['output']>;
};

export type ResourceConnection = {
  edges: Array<ResourceEdge>;
  nodes: Array<Resource>;
  pageInfo: PageInfo;
  /** How many there are; from 1,000 on it stops counting. */
  totalCount: Scalars['Int']['output'];
};

export type ResourceEdge = {
  cursor: Scalars['String']['output'];
  node: Resource;
};

/** What was done with a resource, and what came of it: “we tried this”. */
export type ResourceExperience = {
  /** The agency on whose behalf it is told; null when it is the partnership as a whole. */
  agency?: Maybe<Agency>;
  /** Null when the person is not shared with you. */
  by?: Maybe<Person>;
  /** When its words were changed the last time; null when they never were. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  did: Scalars['String']['output'];
  /** May be empty. */
  differently: Scalars['String']['output'];
  /** May be empty. */
  happened: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isYours: Scalars['Boolean']['output'];
  /** Null when it is not shared with you any more. */
  ofVersion?: Maybe<ResourceVersion>;
  outcome: ExperienceOutcome;
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Null when it is not shared with you any more. */
  resource?: Maybe<Resource>;
  sharedWith: ExperienceReaders;
  toldAt: Scalars['DateTime']['output'];
  /** Null when it is not said. */
  triedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Pass it back when you change it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: ExperienceAbilities;
  /** When reviewers took it from its readers; null otherwise. Its writer and they still see it. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why; empty when it is not withdrawn. */
  withdrawnBecause: Scalars['String']['output'];
};

/** A file of a version. */
export type ResourceFile = {
  /** Null when it is not for you any more. */
  file?: Maybe<StoredFile>;
  /** For whom it is: never more than the resource itself is for. */
  foundBy: FoundBy;
  id: Scalars['ID']['output'];
  /** Such as “Annex B”, or “Poster, A3”. */
  label: Scalars['String']['output'];
  /** Null when it has none. */
  language?: Maybe<LibraryLanguage>;
};

/** What a resource is. */
export type ResourceKind =
  | 'BRIEFING'
  | 'CASE_STUDY'
  | 'DATA_SET'
  | 'EVIDENCE_REVIEW'
  | 'E_LEARNING_LINK'
  | 'GUIDANCE'
  | 'LEGISLATION_LINK'
  /** A poster or a leaflet. */
  | 'POSTER'
  | 'RESEARCH_REPORT'
  | 'SEVEN_MINUTE_BRIEFING'
  | 'TEMPLATE'
  | 'TOOLKIT'
  | 'TRAINING_SLIDES'
  | 'VIDEO';

/** Where a version can be read elsewhere. */
export type ResourceLink = {
  label: Scalars['String']['output'];
  /** Null when it is not said. */
  language?: Maybe<LibraryLanguage>;
  /** Where its host says that it is from now on; empty when it says nothing. */
  movedTo: Scalars['String']['output'];
  /** The day on which it was reported unavailable: it did not answer on that day, nor on one before, nor since. Null otherwise. */
  unavailableSince?: Maybe<Scalars['LocalDate']['output']>;
  url: Scalars['String']['output'];
};

export type ResourceLinkInput = {
  /** 1 to 120 characters. */
  label: Scalars['String']['input'];
  /** The code of a language. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** A whole address that begins with https:// or http://. */
  url: Scalars['String']['input'];
};

/** What somebody says of a version that they read. */
export type ResourceOpinion = {
  /** Null when the person is not shared with you. */
  by?: Maybe<Person>;
  /** May be empty. */
  comment: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Of your own; of others it is not told. */
  isUsed: Scalars['Boolean']['output'];
  /** Null when it is not shared with you any more. */
  ofVersion?: Maybe<ResourceVersion>;
  /** When they said whether it was useful; null when they did not. */
  ratedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when they say nothing of that. */
  verdict?: Maybe<Verdict>;
};

export type ResourcePayload = {
  problems: Array<Problem>;
  resource?: Maybe<Resource>;
};

/** What a resource is to another. */
export type ResourceRelation = {
  kind: RelationKind;
  resource: Resource;
};

export type ResourceRelationInput = {
  kind: RelationKind;
  resourceId: Scalars['ID']['input'];
};

/** Where a version stands. */
export type ResourceState =
  /** Being written. Only whoever writes it knows that it exists. */
  | 'DRAFT'
  /** With its reviewers. Only they and whoever wrote it know that it exists. */
  | 'IN_REVIEW'
  | 'PUBLISHED'
  /** To be mended by whoever wrote it. */
  | 'RETURNED';

/** Something that happened to a resource. */
export type ResourceStep = {
  at: Scalars['DateTime']['output'];
  /** Null when it was nobody in particular, or the person is not shared with you. */
  by?: Maybe<Person>;
  id: Scalars['ID']['output'];
  kind: ResourceStepKind;
  /** The reason that was given, or what is different; may be empty. */
  note: Scalars['String']['output'];
  /** Of which version; null when it is about the resource as a whole. */
  number?: Maybe<Scalars['Int']['output']>;
};

/** What can happen to a resource. */
export type ResourceStepKind =
  /** Somebody said that it is still good. */
  | 'CONFIRMED'
  /** Somebody else sees to it from then on. */
  | 'HANDED'
  /** It was overdue for review for too long. */
  | 'HIDDEN'
  | 'PUBLISHED'
  | 'RESTORED'
  | 'RETURNED'
  | 'SUBMITTED'
  /** By whoever submitted it. */
  | 'TAKEN_BACK'
  | 'WITHDRAWN';

/**
 * Of what use a resource was. How many people said so is told in multiples of five and never more than there are: 10 means 10 or more,
 * 0 that fewer than five did or that it is too near to tell. Counted until yesterday, over all its versions.
 */
export type ResourceUsefulness = {
  /** What others said and why, where they gave a reason, newest first; at most 100. Empty unless you own or review it. */
  comments: Array<ResourceOpinion>;
  /** What came of trying it, newest first, as far as it is for you; at most 100. */
  experiences: Array<ResourceExperience>;
  /** How many said that it was not. */
  notUseful: Scalars['Int']['output'];
  /** Partnerships on whose behalf you may tell what came of trying it. */
  onBehalfOf: Array<Partnership>;
  /** How often it was read in months that are over, the last first. Empty unless you own or review it, or serve the partnership whose it is. */
  readings: Array<ReadingMonth>;
  /** How many said that they used it. */
  used: Scalars['Int']['output'];
  /** How many said that it was useful. */
  useful: Scalars['Int']['output'];
  /** Whether comments and readings are for you. */
  viewerOversees: Scalars['Boolean']['output'];
  /** What you said of it, of the newest version first. */
  yours: Array<ResourceOpinion>;
};

/** One version of a resource. What it says changes only while it is being written. */
export type ResourceVersion = {
  /** Where it is read: a path on this host. */
  address: Scalars['String']['output'];
  /** Organisations that stand behind it, other than its publisher. */
  backers: Array<Backer>;
  /** Who made it, as practitioners write it: “Kate Rolle (Ed.), Home Office”. Empty when nobody is named. */
  byline: Scalars['String']['output'];
  /** What is different from the newest version published before it; empty for the first. */
  changes: Array<ResourceChange>;
  /** What to look at before it is published. Empty for what is published. */
  checks: Array<ResourceCheck>;
  /** In their order. */
  contributors: Array<Contributor>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published or returned it. Null while nobody did, or when the person is not shared with you. */
  decidedBy?: Maybe<Person>;
  /** For whom you could add a file to it, the widest first: for all who read it, or for fewer. What is for one partnership alone in something wider is added by its officers. */
  fileReaders: Array<FoundBy>;
  /** In their order, as far as they are for you. */
  files: Array<ResourceFile>;
  /** For whom it is, or is to be. */
  foundBy: FoundBy;
  /** What readers are to do or not to do with it; empty when it is not marked. */
  handling: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether it is the version to use. */
  isCurrent: Scalars['Boolean']['output'];
  /** Whether you wrote it. */
  isYours: Scalars['Boolean']['output'];
  jurisdictions: Array<Jurisdiction>;
  kind: ResourceKind;
  languages: Array<LibraryLanguage>;
  licence: Licence;
  links: Array<ResourceLink>;
  marking: Marking;
  /** SUPERSEDED when a newer version, or another resource, took its place. */
  maturity: Maturity;
  /** The version to use instead; null when this is the one, or it is not published. */
  newerVersion?: Maybe<ResourceVersion>;
  /** What is different from the version before; may be empty. */
  note: Scalars['String']['output'];
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  /** What is where in it, such as “Housing enforcement, page 14”. */
  partNotes: Array<PartNote>;
  /** Whose it is, or is to be. Null when it is nobody's, or not shared with you. */
  partnership?: Maybe<Partnership>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** As exactly as it is known: 2021, 2021-03 or 2021-03-14. Empty when it is not. */
  publishedOn: Scalars['String']['output'];
  /** May be empty. */
  publisher: Scalars['String']['output'];
  /** Resources that it is part of, is based on or takes the place of, as far as they are for you. */
  relations: Array<ResourceRelation>;
  /** Null when it is not shared with you. */
  resource?: Maybe<Resource>;
  /** What is to be mended, when it was returned; empty otherwise. */
  returnedBecause: Scalars['String']['output'];
  /** For whom it is written; for all when empty. */
  sectors: Array<Sector>;
  sharing: SharingLabel;
  state: ResourceState;
  /** When it was given to its reviewers, the last time; null when it was not. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when the person is not shared with you. */
  submitter?: Maybe<Person>;
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  topics: Array<LibraryTopic>;
  /** Pass it back when you change it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: ResourceVersionAbilities;
  /** Whether you may say of what use it was to you: you are signed in, and did not write it. */
  viewerCanSay: Scalars['Boolean']['output'];
  /** For whom it is written, in words such as “all professionals in law enforcement”; may be empty. */
  writtenFor: Scalars['String']['output'];
};

/** What you may do with a version now. */
export type ResourceVersionAbilities = {
  /** Change what it says and its files. */
  change: Scalars['Boolean']['output'];
  /** Throw away what was not published. */
  discard: Scalars['Boolean']['output'];
  /** Publish it, or return it with reasons. */
  review: Scalars['Boolean']['output'];
  /** Give it to its reviewers. */
  submit: Scalars['Boolean']['output'];
  /** Take it back from them. */
  takeBack: Scalars['Boolean']['output'];
};

export type ResourceVersionConnection = {
  edges: Array<ResourceVersionEdge>;
  nodes: Array<ResourceVersion>;
  pageInfo: PageInfo;
  /** How many there are; from 1,000 on it stops counting. */
  totalCount: Scalars['Int']['output'];
};

export type ResourceVersionEdge = {
  cursor: Scalars['String']['output'];
  node: ResourceVersion;
};

export type ResourceVersionPayload = {
  problems: Array<Problem>;
  resourceVersion?: Maybe<ResourceVersion>;
};

/** What a version says. Only its title is asked for while it is being written. */
export type ResourceWordsInput = {
  /** At most 20. */
  backers?: InputMaybe<Array<BackerInput>>;
  /** At most 30. */
  contributors?: InputMaybe<Array<ContributorInput>>;
  foundBy: FoundBy;
  /** How it is to be handled; asked for when it is OFFICIAL_SENSITIVE. */
  handling?: InputMaybe<Scalars['String']['input']>;
  /** At least one when it is submitted. */
  jurisdictions?: InputMaybe<Array<Jurisdiction>>;
  kind: ResourceKind;
  /** Codes of languages; at least one when it is submitted. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** LINK_ONLY when left out. */
  licence?: InputMaybe<Licence>;
  /** At most 20. */
  links?: InputMaybe<Array<ResourceLinkInput>>;
  /** OFFICIAL when left out. */
  marking?: InputMaybe<Marking>;
  /** INTERIM or FINAL; FINAL when left out. SUPERSEDED follows by itself. */
  maturity?: InputMaybe<Maturity>;
  /** What is different from the version before; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 100. */
  partNotes?: InputMaybe<Array<PartNoteInput>>;
  /** The partnership whose it is: asked for with PARTNERSHIP and STATUTORY, and for an annex that is for one. Left out otherwise. */
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  /** 2021, 2021-03 or 2021-03-14. */
  publishedOn?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 that you see. */
  relations?: InputMaybe<Array<ResourceRelationInput>>;
  /** For all when left out. */
  sectors?: InputMaybe<Array<Sector>>;
  /** CLEAR for the public, GREEN for all others, when left out. */
  sharing?: InputMaybe<SharingLabel>;
  /** At most 4,000 characters; asked for when it is submitted. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Codes of topics; at least one when it is submitted. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 200 characters. */
  writtenFor?: InputMaybe<Scalars['String']['input']>;
};

export type RespondToMeetingInput = {
  invitationId: Scalars['ID']['input'];
  /** Seen by whoever may see the meeting; none when left out. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** ACCEPTED, TENTATIVE, APOLOGIES or DEPUTY. The last answer stands. */
  response: MeetingResponse;
};

export type RespondToSeriesInput = {
  /** Seen by whoever may see the meetings; none when left out. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** ACCEPTED, TENTATIVE or APOLOGIES; a deputy is sent to one date at a time. */
  response: MeetingResponse;
  seriesId: Scalars['ID']['input'];
};

export type RestorePaperInput = {
  paperId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type RestoreResourceInput = {
  resourceId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type RetryDeliveryInput = {
  deliveryId: Scalars['ID']['input'];
};

export type ReturnResourceInput = {
  /** What is to be mended, 1 to 2,000 characters. */
  because: Scalars['String']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
};

export type ReviewDecisionInput = {
  decisionId: Scalars['ID']['input'];
  /** When to look at it again; never when left out. */
  reviewOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
  /** What came of it; 1 to 1,000 characters. */
  words: Scalars['String']['input'];
};

export type RevokePartnershipFeedInput = {
  feedId: Scalars['ID']['input'];
};

/** Words, a filter, or both. */
export type SaveSearchInput = {
  alert: SearchAlert;
  filter?: InputMaybe<LibraryFilter>;
  /** 100 characters at most. It is in the letters. */
  name: Scalars['String']['input'];
  /** 300 characters at most. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A search that you keep. Nobody else sees it. */
export type SavedSearch = {
  /** Where its results are: a path on this host. */
  address: Scalars['String']['output'];
  alert: SearchAlert;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  narrowedBy: Array<SearchChoice>;
  savedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  words: Scalars['String']['output'];
};

export type SayActionDoneInput = {
  actionId: Scalars['ID']['input'];
  /** An upload of your own that shows it; none when left out. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  /** How it was done, at most 2,000 characters; nothing is said when left out. */
  words?: InputMaybe<Scalars['String']['input']>;
};

export type SayContributionInput = {
  /** To the tenth. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** 1,000 characters at most. */
  inKind?: InputMaybe<Scalars['String']['input']>;
  /** In pounds and whole pence. */
  money?: InputMaybe<Scalars['Float']['input']>;
  /** A partner of the campaign. */
  partnerId: Scalars['ID']['input'];
  /** The version that was read, 0 where there was none; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
  /** In pounds and whole pence. */
  worth?: InputMaybe<Scalars['Float']['input']>;
};

export type SayOfUsePayload = {
  problems: Array<Problem>;
  resourceVersion?: Maybe<ResourceVersion>;
};

export type SayUsedInput = {
  /** False takes it back. */
  isUsed: Scalars['Boolean']['input'];
  versionId: Scalars['ID']['input'];
};

export type ScheduleMeetingInput = {
  /** How to get in, parking, hearing loop; at most 2,000 characters, may be empty. */
  accessNotes: Scalars['String']['input'];
  /** In their order, at most 100; those of the template when left out. */
  agendaItems?: InputMaybe<Array<AgendaItemInput>>;
  /** The agenda to begin with; none when left out. */
  agendaTemplate?: InputMaybe<AgendaTemplateKey>;
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
  /** Left out or null: one meeting. Otherwise a series whose first date is `heldOn`; the payload holds its first meeting. */
  repeats?: InputMaybe<SeriesRuleInput>;
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

/** How often you are told by mail of what is new in a search; never when there is nothing. */
export type SearchAlert =
  | 'DAILY'
  | 'NEVER'
  | 'WEEKLY';

/** What the link of an alert leads to. */
export type SearchAlertByLink = {
  /** Whether nothing is told of it any more. */
  isStopped: Scalars['Boolean']['output'];
  /** What its owner calls the search. */
  name: Scalars['String']['output'];
};

/** Something that a search is narrowed down by. */
export type SearchChoice = {
  field: LibraryFacetField;
  /** What people call it; null where the value is of an enum, and where it is not shared with you any more. */
  label?: Maybe<Scalars['String']['output']>;
  /** As the filter takes it. */
  value: Scalars['String']['output'];
};

/** An agency's place at a partnership's table. */
export type Seat = {
  agency: Agency;
  /** Whose it was on that day. */
  agencyOn: Agency;
  /** Who may attend instead; null when nobody is named. */
  deputy?: Maybe<SeatTerm>;
  /** The seat of the parent's table that this seat of a group is drawn from; null when there is none or it is not shared with you. */
  drawnFrom?: Maybe<Seat>;
  filling: SeatFilling;
  id: Scalars['ID']['output'];
  /** Held under a legal duty. */
  isStatutory: Scalars['Boolean']['output'];
  kind: SeatKind;
  /** Its name, whether or not it is shared with you; empty when the agency holds the seat for itself. */
  memberName: Scalars['String']['output'];
  /** The partnership that holds the seat, through the agency; null when the agency holds it for itself, or it is not shared with you. */
  memberPartnership?: Maybe<Partnership>;
  /** Nominations for it that are shared with you, newest first. */
  nominations: NominationConnection;
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Who fills it now; null when it is vacant. */
  representative?: Maybe<SeatTerm>;
  /** Everybody who has filled it or been its deputy, newest first. */
  terms: Array<SeatTerm>;
  /** Tells two seats of one agency apart, for example a division; mostly empty. */
  title: Scalars['String']['output'];
  /** What the network is told of it now; null when it is not advertised. */
  vacancy?: Maybe<Vacancy>;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: SeatAbilities;
};


/** An agency's place at a partnership's table. */
export type SeatAgencyOnArgs = {
  day: Scalars['LocalDate']['input'];
};


/** An agency's place at a partnership's table. */
export type SeatNominationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** How far a seat is on its way to being filled. */
export type SeatFilling = {
  /** Whether the agency has a lead, who could nominate. */
  hasLead: Scalars['Boolean']['output'];
  /** The furthest step that is shown to you. */
  step: FillingStep;
  viewerCan: FillingAbilities;
};

/** How a seat came to the table, and what it may. */
export type SeatKind =
  /** Part of the table by the terms of reference. */
  | 'CORE'
  /** Added by a decision of the partnership. */
  | 'CO_OPTED'
  /** Attends without a vote and sees only what it is invited to. */
  | 'OBSERVER';

export type SeatPartnershipInput = {
  /** Held under a legal duty. */
  isStatutory: Scalars['Boolean']['input'];
  kind: SeatKind;
  /** Which partnership gets the seat. */
  memberPartnershipId: Scalars['ID']['input'];
  /** At whose table. */
  partnershipId: Scalars['ID']['input'];
  /** Tells two seats of one partnership apart; none when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type SeatPayload = {
  problems: Array<Problem>;
  seat?: Maybe<Seat>;
};

/** What a seat was from one day until another. */
export type SeatPeriod = {
  agency: Agency;
  /** Who could attend instead on that day; null when nobody was named. */
  deputy?: Maybe<SeatTerm>;
  id: Scalars['ID']['output'];
  /** Held under a legal duty. */
  isStatutory: Scalars['Boolean']['output'];
  kind: SeatKind;
  /** The partnership that held it, by its name then; empty when the agency held it for itself. */
  memberName: Scalars['String']['output'];
  /** Who filled it on that day; null when it was vacant. */
  representative?: Maybe<SeatTerm>;
  seatId: Scalars['ID']['output'];
  /** Told two seats of one agency apart; mostly empty. */
  title: Scalars['String']['output'];
};


/** What a seat was from one day until another. */
export type SeatPeriodDeputyArgs = {
  day: Scalars['LocalDate']['input'];
};


/** What a seat was from one day until another. */
export type SeatPeriodRepresentativeArgs = {
  day: Scalars['LocalDate']['input'];
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
  /** The name that the table keeps of them: what they are called, and once the term is over what they were called then. Null when it is not shared with you. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null when the person is not shared with you. Whoever has left is shared with those alone who know them otherwise. */
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

/** One time that a partnership went through the checklist. */
export type SelfAssessment = {
  begunAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  begunBy?: Maybe<Person>;
  /** Whether you may answer it now. */
  canAnswer: Scalars['Boolean']['output'];
  counts: ChecklistCounts;
  /** Null while it is open. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is open, and when they are not shared with you. */
  finishedBy?: Maybe<Person>;
  id: Scalars['ID']['output'];
  /** Every question, answered or not, in its order. */
  lines: Array<ChecklistLine>;
  partnership?: Maybe<Partnership>;
  version: Scalars['Int']['output'];
};

export type SelfAssessmentPayload = {
  problems: Array<Problem>;
  selfAssessment?: Maybe<SelfAssessment>;
};

export type SendBackMinutesInput = {
  /** What is to be mended: 1 to 1,000 characters. */
  because: Scalars['String']['input'];
  minutesId: Scalars['ID']['input'];
};

/** What a rule makes of one of its dates. */
export type SeriesDate = {
  /** Whether the clocks have changed since the date before. The time on the wall is the same. */
  clocks?: Maybe<ClockChange>;
  /** Why the rule's date is no working day; null when it is one. */
  dayOff?: Maybe<Scalars['String']['output']>;
  /** Null when the date is left out. */
  heldOn?: Maybe<Scalars['LocalDate']['output']>;
  recursOn: Scalars['LocalDate']['output'];
  /** The instant it begins; null when the date is left out. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The dates that a rule gives, before anything is scheduled. */
export type SeriesDates = {
  /** Empty while there is a problem. */
  dates: Array<SeriesDate>;
  /** The rule in words; null while it cannot be. */
  inWords?: Maybe<Scalars['String']['output']>;
  problems: Array<Problem>;
};

export type SeriesDatesInput = {
  endsTime: Scalars['LocalTime']['input'];
  heldOn: Scalars['LocalDate']['input'];
  repeats: SeriesRuleInput;
  startsTime: Scalars['LocalTime']['input'];
  /** IANA zone. */
  timeZone: Scalars['String']['input'];
};

/** Why a meeting of a series is not held when the rule says. */
export type SeriesDeparture =
  /** The rule's date is a holiday, and it is held on the next working day. */
  | 'HOLIDAY'
  /** Somebody moved this meeting by itself. */
  | 'MOVED'
  /** It is held as the rule says. */
  | 'NONE';

/** By what a date of a series is found from the first. */
export type SeriesPattern =
  /** The same day of the month, 1 to 28. */
  | 'MONTHS_BY_DAY'
  /** The last day of the month. */
  | 'MONTHS_BY_LAST_DAY'
  /** The last such weekday of the month. */
  | 'MONTHS_BY_LAST_WEEKDAY'
  /** The first to fourth such weekday of the month. */
  | 'MONTHS_BY_WEEKDAY'
  /** The same weekday, every so many weeks. */
  | 'WEEKS';

/** The dates that follow a first one. */
export type SeriesRuleInput = {
  /** 1 to 52 weeks, or 1 to 12 months. */
  every: Scalars['Int']['input'];
  /** At most five years after the first, and no more than 60 meetings. */
  lastOn: Scalars['LocalDate']['input'];
  nation: Nation;
  onHoliday: OnHoliday;
  pattern: SeriesPattern;
};

/** What becomes of one date when a series is changed. */
export type SeriesStep = {
  /** When it is held then; null when nothing is. */
  becomes?: Maybe<SeriesStepTime>;
  /** Why the rule's date is no working day; null when it is one. */
  dayOff?: Maybe<Scalars['String']['output']>;
  kind: SeriesStepKind;
  /** When it is held now; null for a date that is added. */
  was?: Maybe<SeriesStepTime>;
  /** Whether title, place, link or notes change. */
  wordsChange: Scalars['Boolean']['output'];
};

/** What becomes of a meeting when its series is changed. */
export type SeriesStepKind =
  | 'ADDED'
  /** The series no longer has this date. */
  | 'CANCELLED'
  /** Somebody moved it by itself, and it stays there. */
  | 'KEPT_AS_CHANGED'
  | 'MOVES'
  /** The same day and time as before. */
  | 'STAYS'
  | 'STAYS_CANCELLED';

/** A day and the wall times of a meeting on it. */
export type SeriesStepTime = {
  endsTime: Scalars['LocalTime']['output'];
  heldOn: Scalars['LocalDate']['output'];
  startsTime: Scalars['LocalTime']['output'];
};

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

export type SetCampaignObjectivesInput = {
  campaignId: Scalars['ID']['input'];
  /** 20 at most. */
  objectives: Array<CampaignObjectiveInput>;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type SetLastDayInput = {
  /** The last day, today or later; open-ended when left out. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  termId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type SetPapersDayInput = {
  meetingId: Scalars['ID']['input'];
  /** Not after the meeting. */
  papersOn: Scalars['LocalDate']['input'];
  /** The `papersDayVersion` that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type SetQuorumInput = {
  /** At most 50. */
  agencyIds: Array<Scalars['ID']['input']>;
  /** 0 to 500. */
  minimumSeats: Scalars['Int']['input'];
  needsChair: Scalars['Boolean']['input'];
  partnershipId: Scalars['ID']['input'];
  sectors: Array<Sector>;
  /** The version that was read, 0 when there was no rule; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type SettleDirectoryMessageInput = {
  messageId: Scalars['ID']['input'];
  state: DirectoryMessageState;
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

/** How far readers may pass it on, by the Traffic Light Protocol, version 2. */
export type SharingLabel =
  /** Within one's organisation and its clients, as far as they need to know. */
  | 'AMBER'
  /** Within one's organisation only. */
  | 'AMBER_STRICT'
  /** To everybody. */
  | 'CLEAR'
  /** Within the community, not in public. */
  | 'GREEN'
  /** To nobody else. */
  | 'RED';

/** What you may do with the table as a sheet now. */
export type SheetAbilities = {
  /** Download the table with the people in it. */
  exportTable: Scalars['Boolean']['output'];
  /** Add and change seats and invite people by a sheet. */
  importTable: Scalars['Boolean']['output'];
};

/** One column of a sheet. */
export type SheetColumn = {
  /** Empty when there is none. */
  example: Scalars['String']['output'];
  heading: Scalars['String']['output'];
  /** What belongs into it, in a sentence or two. */
  meaning: Scalars['String']['output'];
};

/** One import: who did it, when, and what it did. */
export type SheetImport = {
  changedSeats: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  importedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  importedBy?: Maybe<Person>;
  /** Invitations that it sent. */
  invitations: Scalars['Int']['output'];
  newAgencies: Scalars['Int']['output'];
  newSeats: Scalars['Int']['output'];
  /** Rows of the sheet. */
  rowCount: Scalars['Int']['output'];
};

export type SheetImportConnection = {
  edges: Array<SheetImportEdge>;
  nodes: Array<SheetImport>;
  pageInfo: PageInfo;
};

export type SheetImportEdge = {
  cursor: Scalars['String']['output'];
  node: SheetImport;
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

export type SignCampaignInput = {
  partnerId: Scalars['ID']['input'];
  /** Of the words that were read; WORDS_CHANGED when they read otherwise now. */
  wordsRead: Scalars['String']['input'];
};

export type SignEvaluationInput = {
  evaluationId: Scalars['ID']['input'];
  /** Of the words that were read; WORDS_CHANGED when they read otherwise now. */
  wordsRead: Scalars['String']['input'];
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

/** An evaluation as it was signed off: it stays, whatever is written later. */
export type SignedEvaluation = {
  /** Where it is downloaded as a PDF: a path on this host. */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  signedAt: Scalars['DateTime']['output'];
  /** As they were called then. */
  signedByName: Scalars['String']['output'];
};

/** That a meeting is held: from when it is opened until it is closed. A meeting was held when its sitting is closed. */
export type Sitting = {
  /** Whoever was expected or came: seats, then officers, observers and guests; by name. */
  attendance: Array<Attendance>;
  /** Null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is open, and when they are not shared with you. */
  closedBy?: Maybe<Person>;
  /** Null before the first item, when it is closed, and when the meeting is on an item that is restricted, and not to you. */
  currentItem?: Maybe<AgendaItem>;
  /** That of its meeting. */
  id: Scalars['ID']['output'];
  /** Interests in its items, as far as those are for you; what was withdrawn is left out. */
  interests: Array<InterestDeclaration>;
  /** Whether the meeting is on an item that is restricted, and not to you. Of hidden items nobody else learns anything: the one before them goes on. */
  isRestricted: Scalars['Boolean']['output'];
  /** When the meeting last turned to that item. */
  itemBegunAt?: Maybe<Scalars['DateTime']['output']>;
  /** For how long the meeting was on that item before. */
  itemSecondsBefore: Scalars['Int']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Null when they are not shared with you. */
  openedBy?: Maybe<Person>;
  /** Whether those in the room can decide now, and what is missing; null when it is closed, or no quorum was laid down when it was opened. */
  quorum?: Maybe<QuorumOutlook>;
  /** From when to when they could decide, and what was missing when not; the same for everybody who sees the meeting. Empty where no quorum was laid down. */
  quorumHistory: Array<QuorumSpell>;
  viewerCan: SittingAbilities;
};

/** What you may do while, and after, a meeting is held. */
export type SittingAbilities = {
  close: Scalars['Boolean']['output'];
  /** Put right by hand from when to when somebody was there: until the minutes are circulated. */
  correctTimes: Scalars['Boolean']['output'];
  /** Say who is there; afterwards put right who was, until the minutes are approved. */
  recordAttendance: Scalars['Boolean']['output'];
  /** Write down the interest of somebody else. */
  recordInterest: Scalars['Boolean']['output'];
  /** Turn to an item of the agenda. */
  turn: Scalars['Boolean']['output'];
};

/** Some words of a snippet. */
export type SnippetPart = {
  isMatch: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

export type SnoozeActionInput = {
  actionId: Scalars['ID']['input'];
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** A day to come, within 60 days. */
  until: Scalars['LocalDate']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type StartHandoverInput = {
  /** Where to send the successor's invitation. */
  email: Scalars['String']['input'];
  /** The successor's last day; open-ended when left out. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day of whoever hands over: not before the day ahead of the successor's first, and within their own term. */
  overlapUntil: Scalars['LocalDate']['input'];
  /** The successor's first day; today when left out. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The term that is to end. */
  termId: Scalars['ID']['input'];
  /** The version of the term that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type StopSearchAlertInput = {
  token: Scalars['String']['input'];
};

export type StopSearchAlertPayload = {
  problems: Array<Problem>;
  searchAlert?: Maybe<SearchAlertByLink>;
};

/** A file that somebody uploaded: by POST to /files, since GraphQL carries text. */
export type StoredFile = {
  /** Where it can be downloaded with the session: a path on this host. */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What it is by its content: application/pdf, text/plain, text/html, or a document of Word, PowerPoint, Excel or OpenDocument. */
  mediaType: Scalars['String']['output'];
  /** As its uploader called it, without folders and invisible signs. */
  name: Scalars['String']['output'];
  /** Whether its first pages can be looked at as pictures. */
  preview: FilePreviewing;
  /** Pictures of its first pages, three at most; of PDF files alone, and none until they have been made. */
  previews: Array<FilePreview>;
  /** What is known of malware in it. Until a file that waits has been scanned, and where malware was found, nobody can download it. */
  scan: FileScan;
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** Whether the words in it were taken out, for searches to find. */
  text: FileText;
  uploadedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  uploadedBy?: Maybe<Person>;
};

export type SubmitResourceInput = {
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
};

export type Subscription = {
  /** The meeting, anew each time that it or an answer to it changes, for as long as you may see it. */
  meetingChanged?: Maybe<Meeting>;
  /** Each change to the minutes of this meeting that you see, for as long as you see the meeting. Ask for what changed. */
  minutesChanged?: Maybe<MinutesNews>;
  /** The meeting that is held, anew each time that something of it is different for you: who is there, what it is on, what is missing. Null, and the end, when you may not see it any more. */
  sittingChanged?: Maybe<Sitting>;
};


export type SubscriptionMeetingChangedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionMinutesChangedArgs = {
  meetingId: Scalars['ID']['input'];
};


export type SubscriptionSittingChangedArgs = {
  meetingId: Scalars['ID']['input'];
};

export type SuggestActivitiesInput = {
  /** 20 at most. */
  activities: Array<KitActivityInput>;
  campaignId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

/** A partnership's table as a sheet, which is sent and fetched at /sheets. */
export type TableSheets = {
  /** The columns of a sheet, in their order; the same for every table. */
  columns: Array<SheetColumn>;
  /** Sheets that were imported, newest first; empty when you do not appoint. The sheets themselves are not kept. */
  imports: SheetImportConnection;
  viewerCan: SheetAbilities;
};


/** A partnership's table as a sheet, which is sent and fetched at /sheets. */
export type TableSheetsImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TakeBackBoundariesInput = {
  importId: Scalars['ID']['input'];
};

export type TakeBackResourceInput = {
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
};

export type TakeIntoCareInput = {
  partnershipId: Scalars['ID']['input'];
  /** Everybody who knows of the partnership reads it; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type TakeProposedItemInput = {
  proposalId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody decided meanwhile. */
  version: Scalars['Int']['input'];
};

export type TakeUpInterestInput = {
  interestId: Scalars['ID']['input'];
  /** Whether that seat is held under a legal duty; not when left out. */
  isStatutory?: InputMaybe<Scalars['Boolean']['input']>;
  /** The kind of seat that their agency gets; needed unless the vacancy is a seat of their agency. */
  kind?: InputMaybe<SeatKind>;
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type TellCaseStudyInput = {
  evaluationId: Scalars['ID']['input'];
  /** PARTNERSHIP and STATUTORY are of the partnership that ran the campaign. */
  foundBy: FoundBy;
  licence: Licence;
  /** 1 to 4,000 characters. */
  summary: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Codes of topics; at least one. */
  topics: Array<Scalars['String']['input']>;
};

export type TellExperienceInput = {
  /** For which agency, if you sit for it there; for the partnership as a whole when left out. */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** On whose behalf; you sit at its table or serve it. */
  partnershipId: Scalars['ID']['input'];
  versionId: Scalars['ID']['input'];
  words: ExperienceWordsInput;
};

/** What a template is used as. */
export type TemplatePurpose =
  /** Any other paper by which a partnership is run. */
  | 'DOCUMENT'
  /** The draft of the terms of reference, with all that belongs to it: approval, review, versions. */
  | 'TERMS_OF_REFERENCE';

/** That something was begun from one version of a template. It stays as long as what was begun. */
export type TemplateUse = {
  /** Null when it became terms of reference. */
  document?: Maybe<GovernanceDocument>;
  id: Scalars['ID']['output'];
  /** The version of the template to use now, when that is another one; null otherwise. */
  newerVersion?: Maybe<ResourceVersion>;
  /** Which version of it. */
  number: Scalars['Int']['output'];
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** Null when it is not for you, or is gone. */
  resource?: Maybe<Resource>;
  /** Null when it became a document. */
  terms?: Maybe<TermsVersion>;
  /** What the template was called. */
  title: Scalars['String']['output'];
  usedAt: Scalars['DateTime']['output'];
  /** Null when the person is not shared with you. */
  usedBy?: Maybe<Person>;
};

export type TemplateUsePayload = {
  problems: Array<Problem>;
  templateUse?: Maybe<TemplateUse>;
};

/** What you may do with this term now. */
export type TermAbilities = {
  end: Scalars['Boolean']['output'];
};

/** What you may do with the terms of reference now. */
export type TermsAbilities = {
  /** Approve the draft, or record that a meeting did. */
  approve: Scalars['Boolean']['output'];
  /** Write a draft, change and discard it. */
  draft: Scalars['Boolean']['output'];
  /** Set another day of review. */
  moveReview: Scalars['Boolean']['output'];
  setQuorum: Scalars['Boolean']['output'];
};

/** Who approved terms of reference. */
export type TermsApproval =
  | 'CHAIR'
  | 'MEETING';

/** What a partnership agreed about itself: purpose, membership, how it decides. */
export type TermsOfReference = {
  /** How many were approved. */
  approvedCount: Scalars['Int']['output'];
  /** Not approved yet; null when there is none. There is one at a time. */
  draft?: Maybe<TermsVersion>;
  /** What holds today: the last version approved on or before today; null when there is none. */
  inForce?: Maybe<TermsVersion>;
  /** Whether they are for you to read; when not, all else here is empty. */
  isShared: Scalars['Boolean']['output'];
  /** When the table can decide; null when no rule was set. */
  quorum?: Maybe<QuorumRule>;
  /** When they are to be looked at again; null when no day was set. */
  review?: Maybe<TermsReview>;
  /** One version by its number; null when there is none. */
  version?: Maybe<TermsVersion>;
  /** Every version, newest first, the draft too. */
  versions: Array<TermsVersion>;
  viewerCan: TermsAbilities;
};


/** What a partnership agreed about itself: purpose, membership, how it decides. */
export type TermsOfReferenceVersionArgs = {
  number: Scalars['Int']['input'];
};

/** When terms of reference are to be looked at again. */
export type TermsReview = {
  id: Scalars['ID']['output'];
  isOverdue: Scalars['Boolean']['output'];
  on: Scalars['LocalDate']['output'];
  /** Pass it back when you change it, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
};

/** Where a version of the terms of reference stands. */
export type TermsState =
  /** Approved, for a day that is still to come. */
  | 'COMING'
  | 'DRAFT'
  | 'IN_FORCE'
  /** Another version came after it. */
  | 'REPLACED';

/** One version of the terms of reference, as text or as a file. */
export type TermsVersion = {
  /** Who approved it; null for a draft. */
  approval?: Maybe<TermsApproval>;
  /** Who recorded the approval; null for a draft, or when the person is not shared with you. */
  approvedBy?: Maybe<Person>;
  /** Null for a draft. */
  approvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who sees this version, draft or not, and its file. */
  audience?: Maybe<SeenBy>;
  /** When the draft was last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** What has changed since the version before, as its author says; may be empty. */
  changes: Scalars['String']['output'];
  /** Null when the person is not shared with you. */
  draftedBy?: Maybe<Person>;
  /** Null when it is text. */
  file?: Maybe<StoredFile>;
  id: Scalars['ID']['output'];
  /** The template that it was begun from; null when it was from none. */
  madeFrom?: Maybe<TemplateUse>;
  /** The meeting that approved it; null when none of Roundtable did, or it is not shared with you. */
  meeting?: Maybe<Meeting>;
  /** Which meeting approved it, when that is not in Roundtable; empty otherwise. */
  meetingWords: Scalars['String']['output'];
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  partnership?: Maybe<Partnership>;
  state: TermsState;
  /** Plain text: paragraphs, lines that begin with # are headings, lines that begin with - are points. Empty when it is a file. */
  text: Scalars['String']['output'];
  /** Pass it back when you change the draft, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
};

export type TermsVersionPayload = {
  problems: Array<Problem>;
  terms?: Maybe<TermsVersion>;
};

export type TickAttendanceInput = {
  attendanceId: Scalars['ID']['input'];
  /** For a seat: whether its representative or a deputy came. As it is when left out; of no account for others. */
  capacity?: InputMaybe<AttendanceCapacity>;
  /** Who it is, when it is neither the representative nor the named deputy; at most 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  tick: AttendanceTick;
  version: Scalars['Int']['input'];
};

/** Whether somebody with a place was there. */
export type TrainingAttendance =
  | 'ATTENDED'
  | 'MISSED';

/** A line of the register, for the keepers of the course. */
export type TrainingBooking = {
  /** As it was called then; empty when they booked for none. */
  agencyName: Scalars['String']['output'];
  /** Null while it is not noted. */
  attendance?: Maybe<TrainingAttendance>;
  bookedAt: Scalars['DateTime']['output'];
  /** Null when none was issued. */
  certificate?: Maybe<CertificateState>;
  id: Scalars['ID']['output'];
  /** As they were called when they booked. */
  name: Scalars['String']['output'];
  state: TrainingBookingState;
};

export type TrainingBookingConnection = {
  edges: Array<TrainingBookingEdge>;
  nodes: Array<TrainingBooking>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 10,000. */
  totalCount: Scalars['Int']['output'];
};

export type TrainingBookingEdge = {
  cursor: Scalars['String']['output'];
  node: TrainingBooking;
};

/** Whether somebody has a place. */
export type TrainingBookingState =
  | 'BOOKED'
  /** Gave it up. */
  | 'CANCELLED'
  /** Gets the next place that becomes free, in the order of asking. */
  | 'WAITING';

/** What you said of a session that you attended. Nobody else reads that it was you. */
export type TrainingFeedback = {
  /** How sure of yourself it made you: from 1, not at all, to 5, very. */
  confident: Scalars['Int']['output'];
  /** From 1, not at all, to 5, very. */
  useful: Scalars['Int']['output'];
  /** Empty when you wrote nothing. */
  words: Scalars['String']['output'];
};

/** What was said of a session, all together. It is counted in fives, so that nobody's answer can be made out. */
export type TrainingFeedbackSummary = {
  /** How many answers it counts: a multiple of five. */
  answers: Scalars['Int']['output'];
  /** How many chose 1, 2, 3, 4 and 5. */
  confident: Array<Scalars['Int']['output']>;
  /** How many chose 1, 2, 3, 4 and 5. */
  useful: Array<Scalars['Int']['output']>;
  /** In the order of the alphabet. */
  words: Array<Scalars['String']['output']>;
};

/** What somebody has booked and done: for themselves, and for the leads of their agency. */
export type TrainingRecord = {
  /** Null while they have not attended. */
  attendedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The latest first. One that was withdrawn stays, and says so. */
  certificates: Array<Certificate>;
  /** Null when it is not shared with you any more. */
  course?: Maybe<Course>;
  /** What the course was called then. */
  courseTitle: Scalars['String']['output'];
  /** When it is to be done again; null when never, and while they have not attended. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the session. */
  heldOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** As they were called when they booked. */
  name: Scalars['String']['output'];
  /** Null while they have not attended. */
  renewal?: Maybe<TrainingRenewal>;
  /** Null when it is not shared with you any more. */
  session?: Maybe<TrainingSession>;
  state: TrainingRecordState;
};

export type TrainingRecordConnection = {
  edges: Array<TrainingRecordEdge>;
  nodes: Array<TrainingRecord>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type TrainingRecordEdge = {
  cursor: Scalars['String']['output'];
  node: TrainingRecord;
};

/** How somebody stands to a session. */
export type TrainingRecordState =
  | 'ATTENDED'
  | 'BOOKED'
  /** The session was cancelled. */
  | 'CALLED_OFF'
  /** They gave their place up. */
  | 'CANCELLED'
  | 'MISSED'
  | 'WAITING';

/** How it stands with doing a course again. */
export type TrainingRenewal =
  /** Within 90 days. */
  | 'DUE'
  /** In more than 90 days. */
  | 'LATER'
  /** It is done once. */
  | 'NEVER'
  /** Its day is past. */
  | 'OVERDUE'
  /** They have done it again since. */
  | 'RENEWED';

/** Which records of training. */
export type TrainingReportShow =
  /** All that was attended. */
  | 'DONE'
  /** Within 90 days. */
  | 'DUE'
  | 'OVERDUE'
  /** Booked or waiting, for a session that is to come. */
  | 'TO_COME';

/** When and where a course is held, and for how many. */
export type TrainingSession = {
  /** Why it is cancelled; empty otherwise. */
  because: Scalars['String']['output'];
  /** How many have a place. */
  booked: Scalars['Int']['output'];
  /** Whether you attended, in the last 60 days. */
  canGiveFeedback: Scalars['Boolean']['output'];
  /** For how many it is. */
  capacity: Scalars['Int']['output'];
  /** How many attended and have no certificate that stands. For the keepers of the course; 0 for everybody else. */
  certificatesToIssue: Scalars['Int']['output'];
  /** Who was given a certificate, by name. For the keepers of the course; empty for everybody else. */
  certified: TrainingBookingConnection;
  /** Whether the clocks change between its beginning and its end. */
  clocksChange: Scalars['Boolean']['output'];
  /** Null when it is not shared with you any more. */
  course?: Maybe<Course>;
  endsAt: Scalars['DateTime']['output'];
  /** Wall time at which it ends, the same day. */
  endsTime: Scalars['LocalTime']['output'];
  /** For the keepers of the course, once five have answered; null otherwise. */
  feedback?: Maybe<TrainingFeedbackSummary>;
  /** The day it is held, in its own time zone. */
  heldOn: Scalars['LocalDate']['output'];
  /** For whoever has a place, and the keepers of the course; empty for everybody else, and when it was not said. */
  howToJoin: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Empty when it was not said. */
  place: Scalars['String']['output'];
  placesLeft: Scalars['Int']['output'];
  /** Who has a place, then who gave theirs up, then who waits, in their order. For the keepers of the course; empty for everybody else. */
  register: TrainingBookingConnection;
  startsAt: Scalars['DateTime']['output'];
  /** Wall time at which it begins. */
  startsTime: Scalars['LocalTime']['output'];
  state: TrainingSessionState;
  /** IANA time zone of the wall times. */
  timeZone: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: TrainingSessionAbilities;
  /** How many wait for one. */
  waiting: Scalars['Int']['output'];
  /** Null while you said nothing. */
  yourFeedback?: Maybe<TrainingFeedback>;
  /** Where you stand in the waiting list, 1 for the next; null when you do not wait. */
  yourWaitingNumber?: Maybe<Scalars['Int']['output']>;
  /** Your place in it; null when you never asked for one. */
  yours?: Maybe<TrainingRecord>;
};


/** When and where a course is held, and for how many. */
export type TrainingSessionCertifiedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** When and where a course is held, and for how many. */
export type TrainingSessionRegisterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What you may do with this session now. */
export type TrainingSessionAbilities = {
  /** Ask for a place, or give yours up. */
  book: Scalars['Boolean']['output'];
  cancel: Scalars['Boolean']['output'];
  change: Scalars['Boolean']['output'];
  /** Note who was there. */
  keepRegister: Scalars['Boolean']['output'];
};

export type TrainingSessionConnection = {
  edges: Array<TrainingSessionEdge>;
  nodes: Array<TrainingSession>;
  pageInfo: PageInfo;
  /** How many there are; stops counting at 1,000. */
  totalCount: Scalars['Int']['output'];
};

export type TrainingSessionEdge = {
  cursor: Scalars['String']['output'];
  node: TrainingSession;
};

export type TrainingSessionPayload = {
  problems: Array<Problem>;
  trainingSession?: Maybe<TrainingSession>;
};

/** What becomes of a session. */
export type TrainingSessionState =
  | 'CANCELLED'
  /** Who was there is noted. */
  | 'HELD'
  | 'PLANNED';

export type TurnToItemInput = {
  itemId: Scalars['ID']['input'];
  meetingId: Scalars['ID']['input'];
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
  /** Whether what is uploaded is scanned for malware before anybody gets it. */
  areScanned: Scalars['Boolean']['output'];
  /** Endings of names, without the dot. */
  endings: Array<Scalars['String']['output']>;
  /** The most megabytes that one file may have. */
  mostMegabytes: Scalars['Int']['output'];
};

export type UseTemplateInput = {
  as: TemplatePurpose;
  /** A file of the version to use of a resource that is a template. */
  fileId: Scalars['ID']['input'];
  /** One that you are an officer of. */
  partnershipId: Scalars['ID']['input'];
  /** What the document is to be called, at most 200 characters; needed for a document, and left out for terms of reference. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A vacant seat, or a gap, advertised to the network in words of its own. */
export type Vacancy = {
  advertisedAt: Scalars['DateTime']['output'];
  /** The area, as far as it is told; empty when it is not. */
  area: Scalars['String']['output'];
  /** When it was filled or withdrawn; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Expressions of interest that are shared with you, newest first. */
  interests: InterestConnection;
  /** What is looked for, in words. */
  lookedFor: Scalars['String']['output'];
  /** Your own latest expression of interest; null when there is none. */
  myInterest?: Maybe<Interest>;
  /** Null while it is open. */
  outcome?: Maybe<VacancyOutcome>;
  /** Null when it is not shared with you. */
  partnership?: Maybe<Partnership>;
  /** The name it is advertised under. */
  partnershipName: Scalars['String']['output'];
  /** Region or nation of the partnership; empty when it spans several. */
  region: Scalars['String']['output'];
  /** The seat to be filled; null for a gap, or when it is not shared with you. */
  seat?: Maybe<Seat>;
  sector: Sector;
  /** Rises with every change. Pass it back with one, so that a change made meanwhile is noticed. */
  version: Scalars['Int']['output'];
  viewerCan: VacancyAbilities;
};


/** A vacant seat, or a gap, advertised to the network in words of its own. */
export type VacancyInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What you may do with this vacancy now. */
export type VacancyAbilities = {
  expressInterest: Scalars['Boolean']['output'];
  /** Take it back from the network. */
  withdraw: Scalars['Boolean']['output'];
};

export type VacancyConnection = {
  edges: Array<VacancyEdge>;
  nodes: Array<Vacancy>;
  pageInfo: PageInfo;
};

export type VacancyEdge = {
  cursor: Scalars['String']['output'];
  node: Vacancy;
};

/** How an advertised vacancy ended. */
export type VacancyOutcome =
  | 'FILLED'
  | 'WITHDRAWN';

export type VacancyPayload = {
  problems: Array<Problem>;
  vacancy?: Maybe<Vacancy>;
};

/** Whether a resource was useful. */
export type Verdict =
  | 'NOT_USEFUL'
  | 'USEFUL';

/** The person signed in, and what is theirs. */
export type Viewer = {
  actionCounts: ActionCounts;
  /** Partnerships in which you have, or had, actions. */
  actionPartnerships: Array<Partnership>;
  /** The same across all partnerships, open ones before those that wait, those due first before others. */
  actions: ActionConnection;
  /** Your invitations to meetings ahead that have no answer yet, soonest first. */
  awaitingAnswer: Array<MeetingInvitation>;
  /** The secret address that a calendar program reads, if one was made. The address itself is shown once, when it is made. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** Partners for which you are to sign a campaign off, the first due first. */
  campaignsToSign: Array<CampaignPartner>;
  /** Campaigns that you run, whose national campaign says something that nobody has taken or left yet. */
  campaignsWithProposals: Array<Campaign>;
  /** Whether you may begin a campaign anywhere. */
  canBeginCampaign: Scalars['Boolean']['output'];
  /** Whether you may begin one for all partnerships. */
  canBeginNationalCampaign: Scalars['Boolean']['output'];
  /** Whether you may create a course of the network. */
  canCreateCourse: Scalars['Boolean']['output'];
  /** Corrections that wait for an officer like you; at most 20. */
  correctionsToDecide: Array<MinutesCorrection>;
  /** Polls that wait for your answer, for yourself or for a seat you fill, the first to close first. */
  datePollsToAnswer: Array<DatePollAsked>;
  /** Partnerships shared with the person that were merged or closed, by name. */
  endedPartnerships: PartnershipConnection;
  /** One's own expressions of interest, newest first. */
  interests: InterestConnection;
  /** Expressions of interest that are the person's to decide, oldest first. */
  interestsToDecide: InterestConnection;
  /** Agencies that the person speaks for. */
  leads: Array<AgencyLead>;
  library: ViewerLibrary;
  /** Drafts of meetings that are over, where you chair or deputise; at most 20. */
  minutesToCheck: Array<Minutes>;
  /** Nominations that are the person's to decide, oldest first. */
  nominationsToDecide: NominationConnection;
  /** Offices the person holds now. */
  offices: Array<OfficeTerm>;
  /** Open actions that are yours, or of an agency that you represent and of nobody by name; those due first before others. */
  openActions: Array<Action>;
  /** Papers that you are asked for, yourself or through a seat; overdue ones first. */
  papersOwed: Array<PaperRequest>;
  /** Your secret calendar addresses for single partnerships, by when they were made. The addresses themselves are shown once, when they are made. */
  partnershipFeeds: Array<PartnershipFeed>;
  /** Partnerships shared with the person that are not over, by name. */
  partnerships: PartnershipConnection;
  person: Person;
  /** The last ten, what was looked for last first. */
  recentSearches: Array<RecentSearch>;
  /** What you are reminded of by mail. */
  reminders: ReminderChoice;
  /** The last one saved first; 50 at most. */
  savedSearches: Array<SavedSearch>;
  /** Seats the person fills or is deputy for, now. */
  seats: Array<SeatTerm>;
  /** Seats of agencies that the person leads, which are vacant or soon will be, and for which nobody is named. */
  seatsToFill: Array<Seat>;
  /** Where the person is signed in now, newest first. */
  sessions: Array<Session>;
  /** What partnerships ask you to accept, by their names. */
  undertakingsAsked: Array<Undertaking>;
  /** Meetings shared with you that are not over, soonest first, across partnerships; cancelled ones included. */
  upcomingMeetings: MeetingConnection;
  viewerCan: ViewerAbilities;
};


/** The person signed in, and what is theirs. */
export type ViewerActionCountsArgs = {
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
};


/** The person signed in, and what is theirs. */
export type ViewerActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  urgencies?: Array<ActionUrgency>;
};


/** The person signed in, and what is theirs. */
export type ViewerEndedPartnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person signed in, and what is theirs. */
export type ViewerInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person signed in, and what is theirs. */
export type ViewerInterestsToDecideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person signed in, and what is theirs. */
export type ViewerNominationsToDecideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person signed in, and what is theirs. */
export type ViewerPartnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


/** The person signed in, and what is theirs. */
export type ViewerUpcomingMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the person signed in may do anywhere. */
export type ViewerAbilities = {
  createPartnership: Scalars['Boolean']['output'];
  /** Look after all partnerships: the national coordinator's desk is yours. */
  keepRegister: Scalars['Boolean']['output'];
};

/** Your part in the library. */
export type ViewerLibrary = {
  /** Whether you may call for examples, and read what is sent. */
  canCallForExamples: Scalars['Boolean']['output'];
  /** Whether you may make collections and toolkits. */
  canCreateCollection: Scalars['Boolean']['output'];
  /** Whether you may say what the library lacks. */
  canRecordGap: Scalars['Boolean']['output'];
  /** For whom you may submit something: the network and the public, and the partnerships at whose tables you sit. */
  foundByChoices: Array<FoundByChoice>;
  /** Partnerships for which you could begin something from a template. */
  templatePlaces: Array<Partnership>;
  viewerCan: LibraryAbilities;
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

export type WithdrawCallForExamplesInput = {
  /** Read by everybody. 1,000 characters at most. */
  because: Scalars['String']['input'];
  callId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type WithdrawCertificateInput = {
  /** Told to its person and the leads of their agency. 1,000 characters at most. */
  because: Scalars['String']['input'];
  bookingId: Scalars['ID']['input'];
};

export type WithdrawCollectionInput = {
  collectionId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type WithdrawDeclarationInput = {
  declarationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type WithdrawExperienceInput = {
  /** 1 to 2,000 characters. */
  because: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type WithdrawInterestInput = {
  interestId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type WithdrawLeadInvitationInput = {
  invitationId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type WithdrawLibraryGapInput = {
  /** Read by the whole network. 1,000 characters at most. */
  because: Scalars['String']['input'];
  gapId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type WithdrawNominationInput = {
  nominationId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type WithdrawPaperRequestInput = {
  requestId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type WithdrawResourceInput = {
  /** 1 to 2,000 characters. */
  because: Scalars['String']['input'];
  resourceId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type WithdrawSignatureInput = {
  partyId: Scalars['ID']['input'];
  /** At most 1,000 characters; none when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawVacancyInput = {
  vacancyId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when somebody changed it since. */
  version: Scalars['Int']['input'];
};

export type WriteEvaluationSectionInput = {
  /** As the section has it. 20,000 characters of text at most. */
  content: Scalars['String']['input'];
  sectionId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when it was changed since. */
  version: Scalars['Int']['input'];
};

export type WriteMinutesInput = {
  /** What you have of it: a Yjs state vector, in base64. */
  stateVector: Scalars['String']['input'];
  textId: Scalars['ID']['input'];
  /** What you wrote: a Yjs update, in base64, whose document has the text as the XML fragment `text`. Left out to read alone. */
  update?: InputMaybe<Scalars['String']['input']>;
};

export type WriteMinutesPayload = {
  exchanged?: Maybe<MinutesExchange>;
  problems: Array<Problem>;
};
