import { randomUUID } from 'node:crypto';
import { formToken } from './proposals.js';
import type { Visitor } from '../support/visitor.js';

export const REFERENCE = /^RT-[234679ACDEFGHJKMNPQRTVWXY]{4}-[234679ACDEFGHJKMNPQRTVWXY]{4}$/;

/** A form in good order. */
export const contactForm = (slug: string, more: object = {}) => ({
  slug,
  formToken: formToken(),
  senderName: 'Sanja Sender',
  senderEmail: `sanja.${randomUUID().slice(0, 8)}@example.org`,
  organisation: 'Vale Food Bank',
  message: `Could somebody speak to our volunteers? ${randomUUID()}`,
  agreed: true,
  ...more,
});

/** Sends it; answers the reference, and what stood in the way. */
export async function contact(who: Visitor, slug: string, more: object = {}): Promise<any> {
  const { data, errors } = await who.ask(
    `mutation ($input: ContactPartnershipInput!) { contactPartnership(input: $input) { reference problems { code path message } } }`,
    { input: contactForm(slug, more) },
  );
  return { ...data?.contactPartnership, refusal: errors[0]?.extensions['code'], words: errors[0]?.message };
}

export const messagesAt = async (who: Visitor, slug: string, state?: string): Promise<any[]> =>
  (
    await who.get(
      `query ($slug: String!, $state: DirectoryMessageState) { partnership(slug: $slug) { directoryMessages(state: $state, first: 100) { totalCount nodes {
         id version reference state senderName senderEmail organisation message settledBy { id } viewerCan { settle } } } } }`,
      { slug, state },
    )
  ).partnership?.directoryMessages.nodes ?? [];

export const settle = async (who: Visitor, messageId: string, version: number, state: string): Promise<string[]> => {
  const { data, errors } = await who.ask(
    `mutation ($input: SettleDirectoryMessageInput!) { settleDirectoryMessage(input: $input) { problems { code } } }`,
    { input: { messageId, version, state } },
  );
  return [
    ...errors.map(({ extensions }) => String(extensions['code'])),
    ...(data?.settleDirectoryMessage.problems ?? []).map(({ code }: any) => code),
  ];
};
