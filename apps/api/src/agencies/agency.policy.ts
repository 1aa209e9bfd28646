import { policy } from '@lib/access';

export interface OfAgency {
  readonly agencyId: string;
}

export interface OfLead extends OfAgency {
  readonly personId: string | null;
}

export interface OfLeaving extends OfLead {
  /** Where they fill the agency's seats. */
  readonly partnershipIds: readonly string[];
}

/** Who may do what for an agency. */
export const agencyPolicy = policy<OfAgency>()('agency', {
  appointLead: (actor, { agencyId }) => actor.leads(agencyId) || actor.isNationalCoordinator,
  confirm: (actor, { agencyId }) => actor.leads(agencyId),
  change: (actor) => actor.isNationalCoordinator,
});

export interface OfProfile extends OfAgency {
  /** Whether somebody speaks for it. */
  readonly isLed: boolean;
}

/** What everybody reads about an agency: its leads decide. Of one without a lead the national coordinator prepares it, and consents to nothing. */
export const profilePolicy = policy<OfProfile>()('agencyProfile', {
  change: (actor, { agencyId, isLed }) => actor.leads(agencyId) || (actor.isNationalCoordinator && !isLed),
  publish: (actor, { agencyId }) => actor.leads(agencyId),
});

/** A lead steps down; nobody but the national coordinator ends another. */
export const leadPolicy = policy<OfLead>()('agencyLead', {
  end: (actor, { personId }) => actor.isNationalCoordinator || (actor.isSignedIn && actor.is(personId)),
});

/** Who may say that somebody has left an agency. */
export const leavingPolicy = policy<OfLeaving>()('person', {
  recordLeaving: (actor, { personId, agencyId, partnershipIds }) =>
    (actor.isSignedIn && actor.is(personId)) ||
    actor.leads(agencyId) ||
    actor.isNationalCoordinator ||
    partnershipIds.some((each) => actor.isOfficerOf(each)),
});
