import type { AgreementState, LawfulBasis, SignatureState } from '../gql/enums';
import type { Tone } from '../ui/Tag';

export const agreementWords: Record<AgreementState, string> = {
  NOT_STARTED: 'Not begun',
  IN_FORCE: 'In force',
  REVIEW_DUE: 'Review due',
  EXPIRING: 'Ends soon',
  LAPSED: 'Lapsed',
  WITHDRAWN: 'Withdrawn',
};

export const agreementTones: Record<AgreementState, Tone> = {
  NOT_STARTED: 'neutral',
  IN_FORCE: 'good',
  REVIEW_DUE: 'neutral',
  EXPIRING: 'waiting',
  LAPSED: 'bad',
  WITHDRAWN: 'quiet',
};

export const signatureWords: Record<SignatureState, string> = {
  NOT_SIGNED: 'Not signed',
  NOT_STARTED: 'Signed, not begun',
  IN_FORCE: 'Signed',
  ENDING: 'Ends soon',
  LAPSED: 'Lapsed',
  WITHDRAWN: 'Withdrawn',
};

export const signatureTones: Record<SignatureState, Tone> = {
  NOT_SIGNED: 'quiet',
  NOT_STARTED: 'neutral',
  IN_FORCE: 'good',
  ENDING: 'waiting',
  LAPSED: 'bad',
  WITHDRAWN: 'bad',
};

/** In plain words first; where it stands, for whoever has to quote it. */
export const basisWords: Record<LawfulBasis, readonly [plain: string, law: string]> = {
  PUBLIC_TASK: ['A task in the public interest, or an official function', 'UK GDPR article 6(1)(e)'],
  LEGAL_OBLIGATION: ['The law obliges us to share', 'UK GDPR article 6(1)(c)'],
  VITAL_INTERESTS: ['To protect somebody’s life', 'UK GDPR article 6(1)(d)'],
  CONSENT: ['The person has agreed', 'UK GDPR article 6(1)(a)'],
  LEGITIMATE_INTERESTS: [
    'Legitimate interests of an agency that is not a public authority at its tasks',
    'UK GDPR article 6(1)(f)',
  ],
  RECOGNISED_LEGITIMATE_INTERESTS: [
    'A recognised legitimate interest, such as safeguarding or preventing crime',
    'UK GDPR article 6(1)(ea)',
  ],
  SUBSTANTIAL_PUBLIC_INTEREST: [
    'Special categories of data, for substantial public interest such as safeguarding',
    'UK GDPR article 9(2)(g) and Data Protection Act 2018, schedule 1',
  ],
  LAW_ENFORCEMENT: [
    'A competent authority needs it for a law enforcement task',
    'Data Protection Act 2018, section 35(2)(b)',
  ],
  LAW_ENFORCEMENT_CONSENT: ['Law enforcement, and the person has agreed', 'Data Protection Act 2018, section 35(2)(a)'],
  LAW_ENFORCEMENT_SENSITIVE: [
    'Sensitive processing that is strictly necessary for law enforcement',
    'Data Protection Act 2018, section 35(5) and schedule 8',
  ],
};

/** "2026 agreement", or with its version where there are several. */
export const titleOf = ({ title, edition }: { title: string; edition: number }) =>
  edition > 1 ? `${title}, version ${edition}` : title;
