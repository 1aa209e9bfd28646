import { createHash } from 'node:crypto';
import { demoId } from './draw.js';
import { NATIONAL, PUBLIC, type Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoCalls {
  readonly calls: Row[];
  readonly examples: Row[];
}

const TAXIS = 'What do you ask of taxi drivers and operators?';
const SURGERIES = 'What hangs in your surgery’s reception?';
const HONORIA = 'Honoria Lanternby';

const CALLS = [
  {
    gap: 'A model condition on modern slavery for licensing taxis',
    title: TAXIS,
    wanted:
      'Conditions of licence, guidance for applicants, training that drivers must have done: whatever your council or police force asks for, with a sentence on how it was received.\n\nA scan of a committee report is as welcome as a finished policy.',
    from: -11,
    to: 38,
  },
  {
    gap: 'Something short on what to look for, for receptions of surgeries',
    title: SURGERIES,
    wanted: 'Cards, posters, a page of the practice’s handbook. One page at most, in words that a receptionist uses.',
    from: -88,
    to: -62,
  },
];

const EXAMPLES = [
  {
    call: TAXIS,
    reference: 'RT-7M3K-92QA',
    state: 'RECEIVED',
    name: 'Odette Marlstone',
    organisation: 'Fenwick and Harle Licensing',
    title: 'The three questions that we put to operators',
    words:
      'Since last spring every operator who renews answers three questions on how drivers are hired, housed and paid. Two operators came back to tell us of drivers who slept in their cars.\n\nWe would send the form and the note to our committee.',
    link: 'https://fenwick-licensing.example.org/operators',
    licence: 'OGL_3',
    daysAgo: 2,
  },
  {
    call: TAXIS,
    reference: 'RT-4XHD-N6PC',
    state: 'BEING_READ',
    name: 'Casimir Bellwether',
    organisation: '',
    title: 'A condition of licence that stood up on appeal',
    words:
      'Condition 14: the holder completes the awareness training within six months. It was appealed against once and stood.',
    link: '',
    licence: 'CC_BY_4',
    daysAgo: 5,
  },
  {
    call: SURGERIES,
    reference: 'RT-93FA-K7MT',
    state: 'ACCEPTED',
    name: 'Philippa Sedgemoor',
    organisation: 'Harbour Street Surgery',
    title: 'Our card for reception',
    words: 'Eight signs and one telephone number, on a card beside each screen.',
    link: '',
    licence: 'CC_BY_4',
    daysAgo: 80,
    outcome: 'Just what was missing. We made the telephone number larger.',
    resource: 'gp-indicators-card',
  },
  {
    call: SURGERIES,
    reference: 'RT-6CQW-A3HN',
    state: 'NOT_TAKEN',
    name: 'Barnaby Oxeye',
    organisation: 'Oxeye Training',
    title: 'A half-day course for practice staff',
    words: 'We offer a half-day course. Prices on request.',
    link: 'https://oxeye-training.example.org',
    licence: 'BY_PERMISSION',
    daysAgo: 71,
    outcome: 'Thank you. The call is for something of one page that can be used as it is; a course is beyond it.',
  },
];

/** Calls for examples of what the library lacks, one open and one closed, and what was sent in answer. */
export function callsOf({ people, days }: Seating): DemoCalls {
  const honoria = String(people.all.find(({ name }) => name === HONORIA)?.id);
  const callId = (title: string) => demoId('call for examples', title);
  return {
    calls: CALLS.map(({ gap, title, wanted, from, to }) => ({
      id: callId(title),
      audience: PUBLIC,
      slug: title
        .toLowerCase()
        .replaceAll('’', '')
        .replaceAll(/[^a-z]+/g, '-')
        .replace(/-$/, ''),
      gapId: demoId('library gap', gap),
      title,
      wanted,
      opensOn: days.day(from),
      closesOn: days.day(to),
      calledAt: days.noon(from - 1),
      calledById: honoria,
    })),
    examples: EXAMPLES.map(({ call, reference, daysAgo, resource, outcome = '', ...sent }) => {
      const isDecided = sent.state === 'ACCEPTED' || sent.state === 'NOT_TAKEN';
      return {
        id: demoId('example', reference),
        audience: NATIONAL,
        callId: callId(call),
        reference,
        requestHash: hashOf('request', reference),
        statusHash: hashOf('status', reference),
        ...sent,
        email: `${sent.name.toLowerCase().replace(' ', '.')}@example.org`,
        isNamed: sent.organisation !== '',
        consentedAt: days.noon(-daysAgo),
        receivedAt: days.noon(-daysAgo),
        readerId: sent.state === 'RECEIVED' ? null : honoria,
        decidedAt: isDecided ? days.noon(-daysAgo + 4) : null,
        decidedById: isDecided ? honoria : null,
        outcome,
        resourceId: resource ? demoId('resource', resource) : null,
      };
    }),
  };
}

const hashOf = (...of: string[]) => createHash('sha256').update(of.join(':')).digest();
