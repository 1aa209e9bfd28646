import type { Answer } from '../checklist/domain/checklist-answer.js';
import { demoId } from './draw.js';
import { partnerships } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoChecklist {
  readonly selfAssessments: Row[];
  readonly selfAssessmentAnswers: Row[];
}

/** In the order in which they are asked. */
const QUESTIONS = [
  'TERMS_OF_REFERENCE',
  'INFORMATION_SHARING',
  'MEMBERSHIP',
  'REPORTING_LINE',
  'CHAIRING',
  'COORDINATION',
  'MEETINGS',
  'FUNDING',
  'STRATEGY',
  'ACTION_PLAN',
  'LOCAL_PICTURE',
  'IDENTIFICATION',
  'REFERRAL',
  'VICTIM_SUPPORT',
  'CHILDREN',
  'SURVIVOR_INVOLVEMENT',
  'DISRUPTION',
  'CASES',
  'SUPPLY_CHAINS',
  'TRAINING',
  'COMMUNICATIONS',
  'COMMUNITIES',
  'DATA',
  'EVALUATION',
] as const;

const LETTERS: Readonly<Record<string, Answer>> = { y: 'YES', p: 'PARTLY', n: 'NO', x: 'NOT_RELEVANT' };

interface Planned {
  readonly partnership: string;
  readonly begun: number;
  /** Left out of the one that is being answered. */
  readonly finished?: number;
  /** A letter for each question, from the first on. */
  readonly answers: string;
  readonly notes?: Partial<Record<(typeof QUESTIONS)[number], string>>;
}

const PLANNED: readonly Planned[] = [
  {
    partnership: '1',
    begun: -765,
    finished: -748,
    answers: 'pnppynpnnnnppnnnpnnpnnnn',
    notes: { TERMS_OF_REFERENCE: 'Written, and never put to a meeting.' },
  },
  {
    partnership: '1',
    begun: -395,
    finished: -381,
    answers: 'yppyyypnppnypppnppnpppnn',
    notes: { INFORMATION_SHARING: 'Four members have not signed yet.' },
  },
  {
    partnership: '1',
    begun: -24,
    finished: -17,
    answers: 'yypyyyypypyyyppnyyxyypyn',
    notes: {
      SURVIVOR_INVOLVEMENT: 'Unbound Voices sits with us since this year; nobody is paid for it yet.',
      EVALUATION: 'Never done from outside. To be put to the next meeting.',
    },
  },
  { partnership: '5', begun: -230, finished: -228, answers: 'ypyyyyynpyppyypnypnppnpn' },
  { partnership: '5', begun: -2, answers: 'yyyyyyyp', notes: { FUNDING: 'Until March; a bid is written.' } },
];

/** How two partnerships assessed themselves, one of them three times; the other is answering anew. */
export function checklistOf(seating: Seating): DemoChecklist {
  const all = PLANNED.map((plan) => ({ plan, by: officerOf(seating, plan.partnership) }));
  return {
    selfAssessments: all.map(({ plan, by }) => ({
      id: assessmentId(plan),
      audience: audienceAt(plan),
      partnershipId: demoId('partnership', plan.partnership),
      begunById: by,
      begunAt: seating.days.noon(plan.begun),
      finishedById: plan.finished === undefined ? null : by,
      finishedAt: plan.finished === undefined ? null : seating.days.noon(plan.finished),
    })),
    selfAssessmentAnswers: all.flatMap(({ plan, by }) =>
      QUESTIONS.slice(0, plan.answers.length).map((code, index) => ({
        id: demoId('checklist answer', assessmentId(plan), code),
        audience: audienceAt(plan),
        assessmentId: assessmentId(plan),
        questionCode: code,
        answer: LETTERS[plan.answers[index]!],
        note: plan.notes?.[code] ?? '',
        answeredById: by,
        answeredAt: seating.days.noon(plan.begun),
      })),
    ),
  };
}

const assessmentId = ({ partnership, begun }: Planned) => demoId('self-assessment', partnership, begun);
const audienceAt = ({ partnership }: Planned) => audienceOf('PARTNERSHIP', demoId('partnership', partnership));

const officerOf = (seating: Seating, key: string): string =>
  seating.officers(
    partnerships.find((each) => each.key === key)!,
    'COORDINATOR',
  )[0]!.id;
