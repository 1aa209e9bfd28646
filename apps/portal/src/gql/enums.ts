export type ActionEntryKind =
  | 'CHANGED'
  | 'CLOSED'
  | 'DONE'
  /** Its owner left the table: it is the agency’s since. */
  | 'LEFT'
  | 'NOTE'
  | 'REOPENED'
  | 'SNOOZED';

export type ActionPart =
  /** The chair, or other officers where there is none. */
  | 'CHAIR'
  /** The leads of its agency. */
  | 'LEADS'
  /** Its owner, or whoever sits for its agency. */
  | 'OWNER';

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

export type ActivityState = 'DONE' | 'DROPPED' | 'IDEA' | 'PLANNED' | 'UNDER_WAY';

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

/** What writes itself beneath an agenda item, as it stands when it is read. */
export type AgendaContent =
  /** The items of the last meeting that were carried. */
  | 'MATTERS_ARISING'
  | 'NOTHING'
  /** The actions of the partnership that are open, overdue ones first. */
  | 'OPEN_ACTIONS';

/** What became of a proposed item. */
export type AgendaProposalState = 'DECLINED' | 'OPEN' | 'TAKEN';

/** What an agenda item asks of the table. */
export type AgendaPurpose = 'DECIDE' | 'DISCUSS' | 'NOTE';

/** Which template. */
export type AgendaTemplateKey = 'ANNUAL_REVIEW' | 'OPERATIONAL_GROUP' | 'STRATEGIC_BOARD' | 'TASK_AND_FINISH';

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

/** Where an asset is used. */
export type AssetChannel = 'EMAIL' | 'EVENT' | 'OTHER' | 'PRESS' | 'PRINT' | 'SCREEN' | 'SOCIAL';

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

/** How an organisation stands behind a resource. */
export type BackerKind = 'COMMISSIONED_BY' | 'ENDORSED_BY' | 'FUNDED_BY';

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

export type CampaignAnswerKind = 'REFUSED' | 'SIGNED';

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

/** Where a campaign stands, roughly. */
export type CampaignPhase =
  | 'LIVE'
  /** Ended, evaluated or cancelled. */
  | 'OVER'
  /** An idea, a plan, or signed off. */
  | 'TO_COME';

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

/** A change of any of these must be signed again. */
export type CampaignWordsPart = 'AIM' | 'CALL_TO_ACTION' | 'DAYS' | 'MESSAGES' | 'OBJECTIVES' | 'READERS' | 'TITLE';

/** By whom a campaign is run, as you see it. */
export type CampaignsRunBy =
  /** The national coordinators. */
  | 'NATION'
  /** Another partnership, which lets you see it. */
  | 'OTHERS'
  /** A partnership that is shared with you. */
  | 'YOURS';

/** What the register says of a certificate. */
export type CertificateState = 'ISSUED' | 'WITHDRAWN';

export type ChecklistAnswer = 'NO' | 'NOT_RELEVANT' | 'PARTLY' | 'YES';

/** How the clocks have changed. */
export type ClockChange = 'BACK' | 'FORWARD';

/** What a collection is used for. */
export type CollectionKind =
  /** To choose from. */
  | 'COLLECTION'
  /** To work through, from the first section to the last. */
  | 'TOOLKIT';

/** Whether others than the national coordinators read it. */
export type CollectionState =
  | 'DRAFT'
  /** Everybody reads it. */
  | 'PUBLISHED'
  /** It was published, and is so no more. */
  | 'WITHDRAWN';

/** What somebody did for a resource. */
export type ContributorRole =
  | 'AUTHOR'
  | 'COMMISSIONED_BY'
  | 'EDITOR'
  /** Named after “with”. */
  | 'WITH';

export type CorrectionState = 'ACCEPTED' | 'DECLINED' | 'OPEN';

/** Whom a course is for once it is open. */
export type CourseOffer =
  /** Everybody of the network. */
  | 'NETWORK'
  /** Its partnership. */
  | 'PARTNERSHIP';

/** What becomes of a course. */
export type CourseState =
  /** It is seen, and not booked any more. */
  | 'CLOSED'
  /** Its keepers see it. */
  | 'DRAFT'
  /** Whoever it is offered to sees it, and books. */
  | 'OPEN';

/** How a poll ends without a meeting. */
export type DatePollEnding =
  /** No time would do. */
  | 'NO_DATE'
  /** It is not wanted any more. */
  | 'WITHDRAWN';

/** Whether somebody can come at a time. */
export type DatePollResponse =
  /** They can, but would rather not. */
  'IF_NEED_BE' | 'NO' | 'YES';

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

/** Whether enough of those who count were there when it was taken. */
export type DecisionQuorum =
  | 'INQUORATE'
  /** Nobody took attendance at that moment, or the partnership has no rule. */
  | 'NOT_KNOWN'
  | 'QUORATE';

/** Which part of a register. */
export type DecisionShow =
  /** Stands, and the day to look at it again has come. */
  'DUE_FOR_REVIEW' | 'FOR_RATIFICATION' | 'NOT_RATIFIED' | 'STANDS' | 'SUPERSEDED';

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

/** How far a message has come. */
export type DeliveryState =
  /** Not sent because the person may no longer see what it is about. */
  | 'DROPPED'
  /** Refused for good, or tried in vain for more than an hour: an officer may have it tried at once. It is tried by itself for 40 hours. */
  | 'PARKED'
  | 'QUEUED'
  | 'SENT';

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

export type DirectoryChangeKind =
  | 'CHANGED'
  /** The partnership has ended, perhaps in another. */
  | 'ENDED'
  | 'PUBLISHED'
  /** Taken out; it is not told why. */
  | 'WITHDRAWN';

/** How far a partnership covers a place. */
export type DirectoryCoverage =
  /** Part of it: something that lies in it. */
  | 'PART'
  /** All of it. */
  | 'WHOLE';

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

/** Whether an entry was confirmed lately. */
export type DirectoryFreshness =
  | 'CURRENT'
  /** Nobody has confirmed it for six months. */
  | 'UNCONFIRMED';

export type DirectoryMessageState =
  | 'ANSWERED'
  | 'NEW'
  /** No letter tells of what comes from the same address. */
  | 'SPAM';

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

/** What was done to an entry. */
export type DirectoryStepKind = 'CHANGED' | 'CONFIRMED' | 'PUBLISHED' | 'WITHDRAWN';

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

/** Where an evaluation stands. */
export type EvaluationState =
  /** Being written, for the first time or again. */
  | 'DRAFT'
  /** Signed off. */
  | 'SIGNED';

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

/** What came of trying a resource. */
export type ExperienceOutcome = 'DID_NOT_WORK' | 'IN_PART' | 'WORKED';

/** Who reads an experience: never more than read the version that it is about. */
export type ExperienceReaders =
  /** The table on whose behalf it is told, and nobody else. */
  | 'PARTNERSHIP'
  /** Everybody of the network who reads the resource. */
  | 'READERS';

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

/** The extent of the area a partnership covers. */
export type GeographicTier = 'LOCAL' | 'NATIONAL' | 'REGIONAL' | 'SUB_REGIONAL';

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

/** What the chair decides of an interest. */
export type InterestDecision = 'STAYS' | 'STEPS_OUT';

/** What follows from an interest. */
export type InterestOutcome =
  /** Stays in the room, and does not vote. */
  | 'STAYS'
  /** Leaves the room for the item, and does not count for its quorum. */
  | 'STEPS_OUT'
  /** For the chair to decide. */
  | 'UNDECIDED';

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

/** What somebody is invited to a meeting as. */
export type InvitationRole = 'GUEST' | 'OBSERVER' | 'OFFICER' | 'SEAT';

/** What has become of an invitation to a place. */
export type InvitationState =
  | 'ACCEPTED'
  /** Not accepted in time. It can be sent again. */
  | 'EXPIRED'
  | 'PENDING'
  | 'WITHDRAWN';

/** Where what it says holds. */
export type Jurisdiction =
  | 'ENGLAND'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND'
  /** All of the United Kingdom. */
  | 'UK'
  | 'WALES';

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
export type KitPart = 'ACTIVITY' | 'ASSET' | 'CAMPAIGN' | 'METRIC' | 'OBJECTIVE';

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

/** How what was found answers the words. */
export type LibraryMatch =
  /** Nothing has all of the words: these have some. */
  | 'ANY_WORD'
  | 'AS_ASKED'
  /** Nothing was found for the words as they were, but for words that are spelt almost so. */
  | 'AS_CORRECTED';

/** What a place in a resource is. */
export type LibraryPlaceKind =
  /** A note on a part of it. */
  | 'NOTE'
  /** A page, slide or sheet of a file. */
  | 'PAGE'
  | 'SUMMARY';

/** The order of what was found. */
export type LibrarySort =
  /** What was published here last first. */
  | 'NEWEST'
  /** What fits the words best first; the newest first where there are no words. */
  | 'RELEVANCE'
  /** What most people used first, as far as that can be told; the newest first of what is used by as many. */
  | 'USE';

/** What a suggestion is. */
export type LibrarySuggestionKind = 'CONTRIBUTOR' | 'TITLE' | 'TOPIC';

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
export type Marking = 'OFFICIAL' | 'OFFICIAL_SENSITIVE';

/** How settled it is. */
export type Maturity = 'FINAL' | 'INTERIM' | 'SUPERSEDED';

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

/** A part of those who see a meeting. */
export type MeetingPartKind = 'NAMED' | 'OFFICERS' | 'STATUTORY' | 'WHOLE';

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

export type MetricConfidence = 'ESTIMATED' | 'GUESSED' | 'MEASURED';

export type MetricDirection = 'DOWN' | 'UP';

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

export type MetricPeriodType =
  /** Once, for the whole campaign. */
  | 'CAMPAIGN'
  | 'DAY'
  | 'MONTH'
  /** From Monday to Sunday. */
  | 'WEEK';

/** Where a document stands. */
export type MinutesDocumentState =
  /** Approved by a later meeting; nothing in it changes any more. */
  | 'APPROVED'
  /** Sent to its readers; corrections can be proposed. */
  | 'CIRCULATED';

export type MinutesKind =
  /** For all who see the meeting. */
  | 'OPEN'
  /** For a part of them. */
  | 'RESTRICTED';

/** Where minutes stand while they are drafted. */
export type MinutesState =
  /** Checked by the chair; nothing more is written. */
  | 'CHECKED'
  /** Sent to those who see the meeting, as documents. */
  | 'CIRCULATED'
  /** Being written. */
  | 'DRAFT';

/** A part of the United Kingdom with bank holidays of its own. */
export type Nation = 'ENGLAND_AND_WALES' | 'NORTHERN_IRELAND' | 'SCOTLAND';

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

/** What somebody serves a partnership, or all of them, as. */
export type Office = 'CHAIR' | 'COORDINATOR' | 'NATIONAL_COORDINATOR' | 'VICE_CHAIR';

/** What becomes of a date that is a bank holiday; where a day of the month is meant, of one at a weekend too. */
export type OnHoliday =
  /** It is held all the same. */
  | 'HOLD'
  /** It is held on the next day that is neither holiday nor weekend. */
  | 'NEXT_WORKING_DAY'
  /** Nothing is held. */
  | 'SKIP';

/** Why a pack could not be made. */
export type PackFailure =
  /** It was tried several times. */
  | 'NOT_POSSIBLE'
  /** Its papers together are larger than a pack may be. */
  | 'TOO_LARGE';

/** How far a pack is. */
export type PackState = 'FAILED' | 'MAKING' | 'READY' | 'WAITING';

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

/** Where a partnership is in its life. */
export type PartnershipStatus = 'ACTIVE' | 'CLOSED' | 'DORMANT' | 'FORMING' | 'MERGED';

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

export type PollNation = 'ENGLAND' | 'NORTHERN_IRELAND' | 'SCOTLAND' | 'WALES';

/** What became of a proposal, as its proposer is told. */
export type ProposalOutcome =
  | 'ACCEPTED'
  | 'DECLINED'
  /** Somebody else proposed it too; the two are decided together. */
  | 'JOINED'
  /** The partnership is known already. */
  | 'KNOWN';

/** Where a proposal is in its life. */
export type ProposalState =
  /** A partnership was founded on it. */
  | 'ACCEPTED'
  | 'DECLINED'
  /** It is the same as a partnership that is known, or is decided with another proposal. */
  | 'MERGED'
  | 'OPEN';

/** What a resource can be to another. */
export type RelationKind =
  | 'BASED_ON'
  | 'PART_OF'
  /** It takes the place of the other. */
  | 'SUPERSEDES';

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

/** Where a version stands. */
export type ResourceState =
  /** Being written. Only whoever writes it knows that it exists. */
  | 'DRAFT'
  /** With its reviewers. Only they and whoever wrote it know that it exists. */
  | 'IN_REVIEW'
  | 'PUBLISHED'
  /** To be mended by whoever wrote it. */
  | 'RETURNED';

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

/** How often you are told by mail of what is new in a search; never when there is nothing. */
export type SearchAlert = 'DAILY' | 'NEVER' | 'WEEKLY';

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

/** What a template is used as. */
export type TemplatePurpose =
  /** Any other paper by which a partnership is run. */
  | 'DOCUMENT'
  /** The draft of the terms of reference, with all that belongs to it: approval, review, versions. */
  | 'TERMS_OF_REFERENCE';

/** Who approved terms of reference. */
export type TermsApproval = 'CHAIR' | 'MEETING';

/** Where a version of the terms of reference stands. */
export type TermsState =
  /** Approved, for a day that is still to come. */
  | 'COMING'
  | 'DRAFT'
  | 'IN_FORCE'
  /** Another version came after it. */
  | 'REPLACED';

/** Whether somebody with a place was there. */
export type TrainingAttendance = 'ATTENDED' | 'MISSED';

/** Whether somebody has a place. */
export type TrainingBookingState =
  | 'BOOKED'
  /** Gave it up. */
  | 'CANCELLED'
  /** Gets the next place that becomes free, in the order of asking. */
  | 'WAITING';

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

/** What becomes of a session. */
export type TrainingSessionState =
  | 'CANCELLED'
  /** Who was there is noted. */
  | 'HELD'
  | 'PLANNED';

/** How an advertised vacancy ended. */
export type VacancyOutcome = 'FILLED' | 'WITHDRAWN';

/** Whether a resource was useful. */
export type Verdict = 'NOT_USEFUL' | 'USEFUL';
