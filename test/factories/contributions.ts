import type { Visitor } from '../support/visitor.js';
import type { World } from './world.js';

/** What a partner gives, said by somebody. */
export const sayContribution = async (who: Visitor, input: object): Promise<any> =>
  (
    await who.get(
      `mutation ($input: SayContributionInput!) { sayContribution(input: $input) {
         campaign { id partners { id contribution { version } } } problems { code message path } } }`,
      { input },
    )
  ).sayContribution;

/** What partners give to a campaign, as they see it: null when the campaign is not shared with them. */
export const budgetOf = async (who: Visitor, id: string): Promise<any> =>
  (
    await who.get(
      `query ($id: ID!) { campaign(id: $id) { budget { money hours worth costOfDone costToCome }
         partners { id canSayContribution contribution { version money inKind hours worth saidBy { name } } } } }`,
      { id },
    )
  ).campaign;

/** In each made-up campaign with a partner, what it gives. Its text bears its canary. */
export const contributionRows = (world: World): Promise<unknown> =>
  world.sql(
    `insert into campaign_contribution (partner_id, audience_id, campaign_id, money, in_kind, hours, worth, said_by_id, said_at)
     select p.id, p.audience_id, p.campaign_id, 100, 'CNRY-' || substring(c.title from 'CNRY-(.*)-campaign') || '-gift', 4, 50, c.begun_by_id, now()
     from campaign_partner p join campaign c on c.id = p.campaign_id where c.title like 'CNRY-%-campaign'`,
  );
