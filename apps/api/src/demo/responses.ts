import type { Draw } from './draw.js';

export type Answer = 'NONE' | 'ACCEPTED' | 'TENTATIVE' | 'APOLOGIES' | 'DEPUTY';

type Mix = readonly (readonly [Answer, percent: number])[];

/** How those invited answered, by how near the meeting is. */
// prettier-ignore
const MIX = {
  past: [['ACCEPTED', 66], ['DEPUTY', 12], ['APOLOGIES', 13], ['TENTATIVE', 2], ['NONE', 7]],
  inquorate: [['ACCEPTED', 18], ['APOLOGIES', 52], ['NONE', 30]],
  soon: [['ACCEPTED', 44], ['DEPUTY', 7], ['APOLOGIES', 9], ['TENTATIVE', 8], ['NONE', 32]],
  later: [['ACCEPTED', 12], ['APOLOGIES', 3], ['TENTATIVE', 5], ['NONE', 80]],
  distant: [['NONE', 100]],
} as const satisfies Record<string, Mix>;

export type Nearness = keyof typeof MIX;

const MESSAGES: Partial<Record<Answer, readonly string[]>> = {
  ACCEPTED: [
    'Will join online.',
    'I shall need to leave ten minutes early.',
    'Bringing the figures that were asked for.',
  ],
  TENTATIVE: ['Depends on a court date; will confirm the day before.', 'On call that week.', 'If the trains run.'],
  APOLOGIES: [
    'On annual leave.',
    'In court all day, sorry.',
    'Clashes with our trustees’ meeting; written update to follow.',
    'Inspection week here.',
  ],
  DEPUTY: ['My deputy has the papers.', 'On a course; my deputy can decide for us.'],
};

export function answer(draw: Draw, nearness: Nearness, hasDeputy: boolean): { response: Answer; message: string } {
  let lot = draw.number(100);
  const [drawn] = MIX[nearness].find(([, percent]) => (lot -= percent) < 0) ?? ['NONE'];
  const response = drawn === 'DEPUTY' && !hasDeputy ? 'APOLOGIES' : drawn;
  const messages = MESSAGES[response];
  return { response, message: messages && draw.happens(22) ? draw.pick(messages) : '' };
}
