interface Details {
  readonly name: string;
  readonly meets: string;
  readonly chairFor: string;
  readonly quorum: string;
  /** Paragraphs that a later version added. */
  readonly added?: string;
}

/** Terms of reference as a partnership might write them. */
export const termsText = ({ name, meets, chairFor, quorum, added = '' }: Details): string => `# Purpose

${name} brings together the agencies of its area that work against modern slavery, so that those who are exploited are found and supported, and those who exploit them are stopped.

# Membership

Core seats are held by agencies. Each agency names a representative who can speak and decide for it, and a deputy.

- Agencies under a legal duty hold statutory seats.
- Others are co-opted by a decision of the table.
- Observers attend without a vote.

# Chairing

The chair is elected for ${chairFor}. The vice-chair takes the chair's place in their absence.

# Meetings

The table meets ${meets}. Papers are sent a week before.

# Quorum

${quorum}

# Confidentiality

Members do not share what is said about people or operations. Case details are not brought to this table.${added}

# Review

These terms are reviewed once a year.`;

export const ADDED_INTERESTS = `

# Conflicts of interest

Members declare interests at the beginning of each meeting, and take no part in decisions on them.`;
