import { DomainEvent } from '@lib/kernel';

/** Of a campaign: its subject is the campaign. */
abstract class CampaignEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    /** Null of a national campaign. */
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}

export class CampaignBegun extends CampaignEvent {}
export class CampaignChanged extends CampaignEvent {}
export class CampaignPlanned extends CampaignEvent {}
export class CampaignLaunched extends CampaignEvent {}
export class CampaignEnded extends CampaignEvent {}
/** Its evaluation is signed off. */
export class CampaignEvaluated extends CampaignEvent {}
/** Its evaluation is opened again. */
export class CampaignToEvaluateAgain extends CampaignEvent {}
export class CampaignCancelled extends CampaignEvent {}
export class CampaignSignedOff extends CampaignEvent {}

/** Of some of its partners. */
abstract class PartnersEvent extends CampaignEvent {
  constructor(
    subjectId: string,
    partnershipId: string | null,
    readonly partnerIds: readonly string[],
  ) {
    super(subjectId, partnershipId);
  }
}

/** They are asked to sign it off. */
export class CampaignSignOffAsked extends PartnersEvent {}
/** What they signed or refused was changed. */
export class CampaignToSignAgain extends PartnersEvent {}
export class CampaignSigned extends PartnersEvent {}
export class CampaignRefused extends PartnersEvent {}

/** The day by which partners are to sign is near, or past. */
export class CampaignSignOffDue extends CampaignEvent {}
