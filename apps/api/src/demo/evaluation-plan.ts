import { bold, bullets, heading, paragraph, richText, type Block, type RichText } from '@lib/rich-text';
import type { SectionKind } from '../evaluations/domain/section-kinds.js';
import type { PlannedCampaign } from './planned-campaign.js';

export const WARD = 'Ask in the Ward';

/** Ended not long ago; those who ran it are writing down what came of it. */
export const portersCampaign: PlannedCampaign = {
  title: 'Every Porter Knows',
  at: '10',
  foundBy: 'PARTNERSHIP',
  status: 'ENDED',
  aim: 'Porters, cleaners and security staff of hospitals know whom to tell when a visitor never leaves a patient alone.',
  aimedAt: 'Porters, cleaners and security staff of three hospitals',
  messages: 'You see who comes and goes.\nTell the desk; the desk tells us.',
  callToAction: 'Tell the safeguarding desk, day or night, on 4000',
  languages: ['en', 'pl', 'pt'],
  topics: ['HEALTH', 'TRAINING'],
  days: [-95, -20],
  begun: -130,
  launched: -98,
  ended: -18,
  partners: 2,
  signOff: { asked: -120, due: -105, answers: [true, true] },
  objectives: [
    {
      what: 'Staff who were briefed at the start of a shift',
      unit: 'people',
      baseline: 0,
      target: 300,
      by: -20,
    },
  ],
};

type Report = Readonly<Record<SectionKind, RichText>>;

const text = (...blocks: Block[]) => richText(...blocks);
const lines = (...words: string[]) => text(...words.map((line) => paragraph(line)));

/** Signed off. */
export const wardReport: Report = {
  AIMS: text(
    paragraph('Nurses and porters ask once more when a story does not fit, and know who takes it from there.'),
    heading('What it was to change'),
    bullets(['Staff who were trained: from 120 (training records of three trusts) to 600 people.']),
  ),
  DONE: text(
    paragraph('2 activities were done, 1 of them with evidence.'),
    bullets(['Five minutes at every handover', 'Posters in staff rooms and waiting rooms; nothing shows it yet']),
  ),
  FIGURES: text(
    heading('Staff who were trained'),
    paragraph(
      bold('534 people, against 120 a year before. '),
      'The target was 600. How many of them asked anybody anything, no figure says.',
    ),
    heading('Safeguarding referrals that speak of exploitation'),
    paragraph(bold('40 referrals, against 14 in the same months a year before.')),
    paragraph('What they do not show:'),
    bullets([
      'Reports and referrals have many causes, and are never the work of one campaign alone.',
      'Referrals rose in the same months on wards that took no part.',
    ]),
  ),
  WORKED: text(
    paragraph('Five minutes at the handover, on the ward itself. ', bold('Nobody had to find cover.')),
    paragraph('One question to take away: who answers when I speak to the patient?'),
  ),
  NOT_WORKED: text(
    paragraph('The poster. Nobody we asked could say what was on it.'),
    paragraph('Night staff were reached late: we planned for the day, and noticed in the third month.'),
  ),
  COST: lines(
    'By the plan, £1,400 for posters. The trainers’ time was given by their agencies, some 60 hours, and stands in no budget.',
  ),
  NEXT: text(
    paragraph('Two more trusts take it up in spring. Before that:'),
    bullets(['sessions at night are planned first', 'whoever signs the sheet says whether they were there before']),
  ),
};

/** Being written: what worked is said, what did not is still missing. */
export const portersReport: Report = {
  AIMS: lines(
    'Porters, cleaners and security staff of hospitals know whom to tell when a visitor never leaves a patient alone.',
    'It was to brief 300 people at the start of a shift. Nobody had counted before.',
  ),
  DONE: lines('No activities were planned here.'),
  FIGURES: lines('Nothing was measured, so nothing can be shown by figures.'),
  WORKED: lines('Supervisors held the briefing themselves, with one page to read from. It took six minutes.'),
  NOT_WORKED: text(),
  COST: lines('What the activities would cost was never said.'),
  NEXT: text(),
};
