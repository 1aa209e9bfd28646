import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { today } from '../ui/days';
import { EmptyState } from '../ui/Notes';
import { whoseOf, type PlannedActivity } from './plan';
import { daysBetween, timelineOf, type Bar, type Lane, type Scale } from './timeline';
import { daysInWords, stateWords } from './words';

interface PlanTimelineProps {
  campaign: { id: string; title: string; startsOn?: string | null; endsOn?: string | null };
  activities: readonly PlannedActivity[];
  scale: Scale;
}

const NAMES = 220;
const HEAD = 66;
const LINE = 34;
const BAR = 26;
const LETTER = 7.6;
const MOST_LETTERS = 60;
/** Between what a bar says and what comes next on its line. */
const GAP = 12;
/** As wide as a page, however few days there are. */
const LEAST_WIDTH = 830;
const DAY = { week: 7, month: 3.2 };

/** Who does what when, drawn from the plan: a lane for each agency, a bar for each activity. The table beneath it says the same. */
export function PlanTimeline({ campaign, activities, scale }: PlanTimelineProps) {
  const span = timelineOf(activities, campaign, scale)?.days ?? 1;
  const day = Math.max(DAY[scale], LEAST_WIDTH / span);
  const timeline = timelineOf(
    activities,
    campaign,
    scale,
    (activity, days) => days + overhang(activity, days * day) / day,
  );
  if (!timeline)
    return (
      <EmptyState title="Nothing of that kind has days yet">
        <p className="govuk-body">What has no day is in the list and on the board.</p>
      </EmptyState>
    );
  const { stretches, lanes, firstDay } = timeline;
  const until = Math.max(
    timeline.days * day,
    ...lanes.flatMap(({ bars }) =>
      bars.map((bar) => bar.from * day + bar.days * day + overhang(bar.activity, bar.days * day)),
    ),
  );
  const tops = lanes.map((_, index) => HEAD + lanes.slice(0, index).reduce((sum, lane) => sum + heightOf(lane), 0));
  const height = HEAD + lanes.reduce((sum, lane) => sum + heightOf(lane), 0);
  const width = NAMES + until + GAP;
  const x = (days: number) => NAMES + days * day;
  const now = daysBetween(firstDay, today());
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard
    <div className="rt-timeline" role="region" aria-label="Timeline" tabIndex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={`Timeline of ${campaign.title}`}
      >
        <g aria-hidden="true">
          {campaign.startsOn && campaign.endsOn && (
            <>
              <rect
                className="rt-timeline__campaign"
                x={x(daysBetween(firstDay, campaign.startsOn))}
                y="0"
                width={(daysBetween(campaign.startsOn, campaign.endsOn) + 1) * day}
                height={height}
              />
              <text className="rt-timeline__note" x={x(daysBetween(firstDay, campaign.startsOn)) + 6} y="16">
                The campaign: {daysInWords(campaign)}
              </text>
            </>
          )}
          {stretches.map(({ label, from, days }, index) => (
            <g key={label + from}>
              <line className="rt-timeline__rule" x1={x(from)} x2={x(from)} y1={HEAD - 26} y2={height} />
              {isNamed(index, days * day) && (
                <text className="rt-timeline__when" x={x(from) + 5} y={HEAD - 10}>
                  {label}
                </text>
              )}
            </g>
          ))}
          {now >= 0 && now < timeline.days && (
            <>
              <line className="rt-timeline__today" x1={x(now)} x2={x(now)} y1={HEAD - 26} y2={height} />
              <text className="rt-timeline__note rt-timeline__note--today" x={x(now) + 5} y="33">
                Today
              </text>
            </>
          )}
        </g>
        {lanes.map((lane, index) => (
          <g key={lane.name}>
            <line className="rt-timeline__rule" x1="0" x2={width} y1={tops[index]} y2={tops[index]} />
            <foreignObject x="0" y={tops[index]} width={NAMES - GAP} height={heightOf(lane)} aria-hidden="true">
              <div className="rt-timeline__whose">{lane.name}</div>
            </foreignObject>
            {lane.bars.map((bar) => (
              <BarLink
                key={bar.activity.id}
                bar={bar}
                to={`/campaigns/${campaign.id}/plan/${bar.activity.id}`}
                x={x(bar.from)}
                y={tops[index]! + 6 + bar.line * LINE}
                width={Math.max(bar.days * day, 8)}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Three lines of a long name fit beside one bar. */
const heightOf = (lane: Lane<PlannedActivity>) => Math.max(lane.lines * LINE + 10, lane.name.length > 24 ? 70 : 44);

/** Names of weeks that are too narrow for all are left out in turn. */
const isNamed = (index: number, width: number) => index % Math.ceil(58 / width) === 0;

/** As many letters as a long bar has room for; beside a short one no more than can be read at a glance. */
const wordsOf = ({ title }: PlannedActivity, width: number) => {
  const most = Math.max(MOST_LETTERS, Math.floor((width - 30) / LETTER));
  return title.length > most ? `${title.slice(0, most - 1)}…` : title;
};

const hasSign = ({ state, conflicts }: PlannedActivity) => state === 'DONE' || conflicts.length > 0;

const widthOfWords = (activity: PlannedActivity, width: number) =>
  wordsOf(activity, width).length * LETTER + (hasSign(activity) ? 32 : 14);

/** What the words need beyond the bar, when they do not fit into it. */
const overhang = (activity: PlannedActivity, width: number) =>
  GAP + (widthOfWords(activity, width) > width ? widthOfWords(activity, width) : 0);

interface BarLinkProps {
  bar: Bar<PlannedActivity>;
  to: string;
  x: number;
  y: number;
  width: number;
}

function BarLink({ bar: { activity }, to, x, y, width }: BarLinkProps) {
  const { title, state, conflicts } = activity;
  const words = wordsOf(activity, width);
  const said = [
    // Whoever speaks to their computer says what they see.
    words !== title && words,
    title,
    whoseOf(activity),
    daysInWords(activity),
    stateWords[state],
    conflicts.length > 0 && 'another agency at the same place in the same week',
  ];
  const begins = widthOfWords(activity, width) <= width ? x + 8 : x + width + 6;
  return (
    <Link
      to={to}
      className={`rt-timeline__bar rt-timeline__bar--${state.toLowerCase().replace('_', '-')}`}
      aria-label={said.filter(Boolean).join(', ')}
      draggable={false}
      onKeyDown={goOn}
    >
      <title>{said.filter(Boolean).join(', ')}</title>
      <rect x={x} y={y} width={width} height={BAR} rx="5" />
      {hasSign(activity) && (
        <path
          className={conflicts.length > 0 ? 'rt-timeline__clash' : 'rt-timeline__tick'}
          d={conflicts.length > 0 ? 'M7 1L13.5 12.5H.5ZM7 5V8.6M7 10.2V10.8' : 'M1.5 7L5.5 11L12.5 2.5'}
          transform={`translate(${begins} ${y + 6})`}
        />
      )}
      <text x={begins + (hasSign(activity) ? 19 : 0)} y={y + 18}>
        {words}
      </text>
    </Link>
  );
}

/** From bar to bar by the arrows, as well as by Tab. */
function goOn(event: KeyboardEvent<Element>) {
  const bars = [...(event.currentTarget.closest('svg')?.querySelectorAll<SVGElement>('.rt-timeline__bar') ?? [])];
  const here = bars.indexOf(event.currentTarget as SVGElement);
  const places: Record<string, number> = {
    ArrowRight: here + 1,
    ArrowDown: here + 1,
    ArrowLeft: here - 1,
    ArrowUp: here - 1,
    Home: 0,
    End: bars.length - 1,
  };
  const next = bars[places[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
