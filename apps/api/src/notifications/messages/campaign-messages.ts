import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import { Addresses } from '../../platform/addresses.js';
import { runFacts, signingFacts, type SigningFacts } from '../data/campaign-signers.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

/** Messages about the sign-off of campaigns. One that is for a few, or under an embargo, is not named in them, to whomever they go. */
@Injectable()
export class CampaignMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when it is answered, over, or theirs to sign no longer. */
  toSign(delivery: Delivery): Promise<Message | null> {
    return this.asReader(delivery, async () => {
      const { kind, subjectId, personId, address } = delivery;
      const asked = await signingFacts(String(subjectId), String(personId));
      if (!asked?.isTheirs || !asked.isAsked || asked.signState !== null) return null;
      if (!['PLANNED', 'SIGNED_OFF', 'LIVE'].includes(asked.status)) return null;
      const { campaignId, agency, dueOn, partnershipName, reader } = asked;
      return {
        letter: {
          ...openingOf(kind, asked),
          blocks: [
            facts(
              ['Campaign', asked.isOpen ? asked.title : 'Not named here: sign in to read it'],
              ['Run by', partnershipName],
              ['For', agency],
              ['Answer by', dueOn ? inWords(dueOn) : ''],
            ),
            paragraph(
              kind === 'CAMPAIGN_TO_SIGN_AGAIN'
                ? 'Something that your agency had answered to reads otherwise now. You are shown what, and sign or refuse again.'
                : 'Read what your agency would stand for, then sign it, or refuse and say why.',
            ),
            links(['Read and answer', this.addresses.campaignToSign(campaignId, String(subjectId))]),
          ],
        },
        to: { name: reader, address },
      };
    });
  }

  /** Null when it is so no longer. */
  toWhoRuns(delivery: Delivery): Promise<Message | null> {
    return delivery.kind === 'CAMPAIGN_REFUSED' ? this.refused(delivery) : this.signedOff(delivery);
  }

  private refused(delivery: Delivery): Promise<Message | null> {
    return this.asReader(delivery, async () => {
      const { subjectId, personId, address } = delivery;
      const answer = await signingFacts(String(subjectId), String(personId));
      if (answer?.signState !== 'REFUSED') return null;
      const { agency, isOpen, title, reason, reader, campaignId, partnershipName } = answer;
      return {
        letter: {
          subject: isOpen ? `${agency} does not sign “${title}”` : `${agency} does not sign a campaign`,
          heading: `${agency} does not sign it off`,
          blocks: [
            facts(['Campaign', isOpen ? title : 'Not named here: sign in to read it'], ['Run by', partnershipName]),
            ...(isOpen ? [paragraph(`They say why: ${reason}`)] : []),
            paragraph(
              'Mend what they say, then ask again. Others who have signed sign again only if the words change.',
            ),
            links(['Look at the campaign', this.addresses.campaign(campaignId)]),
          ],
        },
        to: { name: reader, address },
      };
    });
  }

  private signedOff(delivery: Delivery): Promise<Message | null> {
    return this.asReader(delivery, async () => {
      const { subjectId, personId, address } = delivery;
      const campaign = await runFacts(String(subjectId), String(personId));
      if (campaign?.status !== 'SIGNED_OFF') return null;
      const { isOpen, title, reader, partnershipName } = campaign;
      return {
        letter: {
          subject: isOpen ? `All have signed “${title}”` : 'All have signed a campaign',
          heading: 'Every partner has signed it off',
          blocks: [
            facts(['Campaign', isOpen ? title : 'Not named here: sign in to read it'], ['Run by', partnershipName]),
            paragraph('It can be launched now.'),
            links(['Look at the campaign', this.addresses.campaign(String(subjectId))]),
          ],
        },
        to: { name: reader, address },
      };
    });
  }

  private asReader({ personId }: Delivery, write: () => Promise<Message | null>): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(personId), purpose: 'write mail' }, write);
  }
}

function openingOf(kind: Delivery['kind'], { isOpen, title, isOverdue, agency, partnershipName }: SigningFacts) {
  const campaign = isOpen ? `“${title}”` : `a campaign of ${partnershipName}`;
  if (kind === 'CAMPAIGN_TO_SIGN')
    return { subject: `To sign off: ${campaign}`, heading: `${agency} is asked to sign a campaign off` };
  if (kind === 'CAMPAIGN_TO_SIGN_AGAIN')
    return {
      subject: `To sign again: ${campaign} has changed`,
      heading: 'A campaign that you answered to has changed',
    };
  return {
    subject: `${isOverdue ? 'Overdue' : 'Due soon'}: sign off ${campaign}`,
    heading: isOverdue ? 'A campaign still waits for your agency' : 'A campaign waits for your agency',
  };
}

const inWords = (day: string) => DateTime.fromISO(day).setLocale('en-GB').toFormat('d LLLL yyyy');
