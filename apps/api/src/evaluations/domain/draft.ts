import { bold, bullets, heading, paragraph, richText, type Block, type RichText } from '@lib/rich-text';
import { countOf, dayOf, figureInWords, figureOf, pounds } from './in-words.js';
import type { ActivityDone, Material } from './material.js';
import type { SectionKind } from './section-kinds.js';

const WHOLE = 'The campaign as a whole';
/** More of one agency is not listed: whoever wants all reads the plan. */
const MOST_LISTED = 30;

/** A section as the campaign's own data have it; blank where only people can say. */
export function draftOf(kind: SectionKind, material: Material): RichText {
  const blocks = {
    AIMS: aims,
    DONE: done,
    FIGURES: figures,
    COST: cost,
    WORKED: blank,
    NOT_WORKED: blank,
    NEXT: blank,
  };
  return richText(...blocks[kind](material));
}

const blank = (): Block[] => [];

const lines = (words: string): Block[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim()));

const under = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

function aims({ campaign, objectives }: Material): Block[] {
  const { aim, aimedAt, messages, callToAction, startsOn, endsOn } = campaign;
  return [
    ...lines(aim),
    ...(startsOn && endsOn ? [paragraph(`It ran from ${dayOf(startsOn)} to ${dayOf(endsOn)}.`)] : []),
    ...under('Whom it was to reach', lines(aimedAt)),
    ...under('What it said', [...lines(messages), ...lines(callToAction)]),
    heading('What it was to change'),
    objectives.length === 0
      ? paragraph('No objectives were set, so no figure can say whether it worked.')
      : bullets(objectives.map((objective) => objectiveInWords(objective))),
  ];
}

function objectiveInWords({
  what,
  forWhom,
  unit,
  baseline,
  baselineSource,
  target,
  byOn,
}: Material['objectives'][number]) {
  const source = baselineSource ? ` (${baselineSource})` : '';
  return [
    `${what}${forWhom ? `, for ${forWhom}` : ''}:`,
    baseline === null ? 'nobody knows where it stood before,' : `from ${figureOf(baseline)}${source}`,
    target === null ? 'no figure was set to reach' : `to ${figureOf(target, unit)}`,
    byOn && `by ${dayOf(byOn)}`,
  ]
    .filter(Boolean)
    .join(' ')
    .concat('.');
}

function done({ activities }: Material): Block[] {
  const inState = (...states: ActivityDone['state'][]) => activities.filter(({ state }) => states.includes(state));
  const [were, dropped, open] = [inState('DONE'), inState('DROPPED'), inState('PLANNED', 'UNDER_WAY')];
  if (activities.length === 0) return [paragraph('No activities were planned here.')];
  const shown = were.filter(({ evidence }) => evidence > 0).length;
  return [
    paragraph(
      `${countOf(were.length, 'activity was', 'activities were')} done, ${figureOf(shown)} of them with evidence. `,
      `${countOf(dropped.length, 'was', 'were')} dropped`,
      open.length > 0 ? `, and ${countOf(open.length, 'was', 'were')} planned and never marked as done.` : '.',
    ),
    ...byAgency(were).flatMap(([agency, theirs]) => [
      heading(agency),
      bullets([
        ...theirs
          .slice(0, MOST_LISTED)
          .map(
            ({ title, startsOn, evidence }) =>
              `${title}${startsOn ? `, ${dayOf(startsOn)}` : ''}${evidence > 0 ? '' : '; nothing shows it yet'}`,
          ),
        ...(theirs.length > MOST_LISTED ? [`and ${figureOf(theirs.length - MOST_LISTED)} more`] : []),
      ]),
    ]),
    ...under(
      'What was dropped',
      dropped.length === 0
        ? []
        : [
            bullets(
              dropped.map(({ agency, title, droppedBecause }) => `${title} (${agency ?? WHOLE}): ${droppedBecause}`),
            ),
          ],
    ),
  ];
}

function figures({ campaign, figures: all }: Material): Block[] {
  if (all.length === 0) return [paragraph('Nothing was measured, so nothing can be shown by figures.')];
  return [
    ...(campaign.isNational
      ? [
          paragraph(
            bold('For those who plan the campaign. '),
            'Beside what partnerships tell of their own, these figures would tell small numbers that were left out there. Look at each before this becomes a case study.',
          ),
        ]
      : []),
    ...all.flatMap((figure): Block[] => [
      heading(figure.name),
      paragraph(bold(figureInWords(figure)), ` ${figure.definition}`),
      ...(figure.objective?.target == null
        ? []
        : [
            paragraph(
              `It stands for the objective “${figure.objective.what}”, which was to reach ${figureOf(figure.objective.target, figure.objective.unit)}.`,
            ),
          ]),
      ...(figure.cautions.length > 0 ? [paragraph('What it does not show:'), bullets(figure.cautions)] : []),
    ]),
  ];
}

function cost({ activities }: Material): Block[] {
  const planned = activities.filter(({ state }) => state !== 'DROPPED' && state !== 'IDEA');
  const told = planned.filter(({ cost: one }) => one !== null);
  const sum = (of: readonly ActivityDone[]) => of.reduce((total, { cost: one }) => total + (one ?? 0), 0);
  const unsaid = planned.length - told.length;
  if (told.length === 0) return [paragraph('What the activities would cost was never said.')];
  return [
    paragraph(
      `By the plan, ${pounds(sum(told))} in all. These are the costs as they were expected, not as they were paid.`,
    ),
    bullets(
      byAgency(told).map(
        ([agency, theirs]) =>
          `${agency}: ${pounds(sum(theirs))} for ${countOf(theirs.length, 'activity', 'activities')}`,
      ),
    ),
    ...(unsaid > 0 ? [paragraph(`Of ${countOf(unsaid, 'activity', 'activities')} no cost was said.`)] : []),
  ];
}

/** By name; what the campaign did as a whole comes last. */
const byAgency = (activities: readonly ActivityDone[]): [string, ActivityDone[]][] =>
  [...Map.groupBy(activities, ({ agency }) => agency ?? '')]
    .toSorted(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one.localeCompare(other, 'en-GB')))
    .map(([agency, theirs]) => [agency || WHOLE, theirs]);
