/** What becomes of a proposal, as its proposer is told. */
export type Outcome = 'ACCEPTED' | 'KNOWN' | 'JOINED' | 'DECLINED';

/** A letter to a proposer: the same words on the page before it is sent, and in the mail. */
export interface ProposerLetter {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface OutcomeFacts {
  readonly reference: string;
  /** As the proposer called it. */
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** What the partnership founded is called; empty when none was. */
  readonly foundedName: string;
}

/**
 * Says nothing that was typed: whoever fills in the form may have entered somebody else's address, and must not be able
 * to write to them by way of us.
 */
export const receiptLetter = (reference: string): ProposerLetter => ({
  subject: `Your proposal ${reference}`,
  heading: 'Thank you for telling us about a partnership',
  paragraphs: [
    `Your reference is ${reference}. Give it whenever you write or speak to us about this.`,
    'The national coordinator reads every proposal, and we write to this address when it is decided. Until then you can look up how it stands. The link is for you alone.',
    'If you did not tell us about a partnership, somebody entered your address by mistake: ignore this message.',
  ],
});

export const outcomeLetter = ({ reference, name, outcome, reason, foundedName }: OutcomeFacts): ProposerLetter => {
  const about = `You told us about “${name}” (reference ${reference}).`;
  const writeBack = `Answer this message, with the reference ${reference}, if you want to add anything.`;
  switch (outcome) {
    case 'ACCEPTED':
      return {
        subject: `Accepted: your proposal ${reference}`,
        heading: 'Your proposal is accepted',
        paragraphs: [
          `${about} Thank you: it is accepted${foundedName && foundedName !== name ? `, under the name “${foundedName}”` : ''}.`,
          'We have invited somebody to coordinate the partnership on Roundtable. They add its agencies and invite the people who speak for them.',
          `To get in touch with it, answer this message with the reference ${reference}: we pass your words on.`,
        ],
      };
    case 'KNOWN':
      return {
        subject: `Known already: your proposal ${reference}`,
        heading: 'This partnership is known to us already',
        paragraphs: [
          `${about} Thank you. It is known to us already, so there is nothing more that you need to do.`,
          `To get in touch with it, answer this message with the reference ${reference}: we pass your words on to its coordinator.`,
        ],
      };
    case 'JOINED':
      return {
        subject: `Joined with another: your proposal ${reference}`,
        heading: 'Somebody else has told us about it too',
        paragraphs: [
          `${about} Thank you. We have had another proposal of the same partnership and look at both together.`,
          `Your reference stays ${reference}. We write to you again when it is decided.`,
        ],
      };
    case 'DECLINED':
      return {
        subject: `Not taken further: your proposal ${reference}`,
        heading: 'We are not taking your proposal further',
        paragraphs: [`${about} Thank you. We have decided not to take it further, for this reason:`, reason, writeBack],
      };
  }
};
