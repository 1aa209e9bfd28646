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
export class CampaignCancelled extends CampaignEvent {}
