import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import {
  CampaignRefused,
  CampaignSignedOff,
  CampaignSignOffAsked,
  CampaignSignOffDue,
  CampaignToSignAgain,
} from '../../campaigns/index.js';
import { openPartnersOf, signersOf, whoRunsCampaign } from '../data/campaign-signers.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';

const KINDS: Record<string, DeliveryKind> = {
  CampaignSignOffAsked: 'CAMPAIGN_TO_SIGN',
  CampaignToSignAgain: 'CAMPAIGN_TO_SIGN_AGAIN',
  CampaignSignOffDue: 'CAMPAIGN_SIGN_OFF_DUE',
  CampaignRefused: 'CAMPAIGN_REFUSED',
  CampaignSignedOff: 'CAMPAIGN_SIGNED_OFF',
};

const kindOf = ({ name }: Heard): DeliveryKind => {
  const kind = KINDS[name];
  if (!kind) throw new Error(`Nothing is said about ${name}.`);
  return kind;
};

/** Works out who is to hear of a sign-off. What each is told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfCampaigns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /** Whoever signs for a partner that is asked: for which partner is the subject of what they get. */
  @ListensTo(CampaignSignOffAsked, CampaignToSignAgain, CampaignSignOffDue)
  tellThoseWhoSign(event: Heard): Promise<void> {
    const { partnerIds } = event.data as { partnerIds?: string[] };
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const asked = await signersOf(partnerIds ?? (await openPartnersOf(event.subjectId)));
      await this.deliveries.add(
        event,
        asked.map(({ partnerId, ...person }) => ({
          kind: kindOf(event),
          ...person,
          subjectId: partnerId,
          meetingId: null,
        })),
      );
    });
  }

  @ListensTo(CampaignRefused)
  tellOfRefusal(event: Heard): Promise<void> {
    const { partnerIds } = event.data as { partnerIds: string[] };
    return this.tellWhoRuns(event, String(partnerIds[0]));
  }

  @ListensTo(CampaignSignedOff)
  tellOfSignedOff(event: Heard): Promise<void> {
    return this.tellWhoRuns(event, event.subjectId);
  }

  private tellWhoRuns(event: Heard, subjectId: string): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const running = await whoRunsCampaign(event.subjectId);
      await this.deliveries.add(
        event,
        running.map((person) => ({ kind: kindOf(event), ...person, subjectId, meetingId: null })),
      );
    });
  }
}
