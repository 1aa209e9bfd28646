import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { CampaignNav } from '../campaigns/CampaignNav';
import { graphql } from '../gql';
import { LinkButton, TextButton } from '../ui/Button';
import { Details, EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { filtered, type Filter, type PlannedActivity } from './plan';
import { PlanBoard } from './PlanBoard';
import { PlanFilter } from './PlanFilter';
import { PlanTable } from './PlanTable';
import { PlanTimeline } from './PlanTimeline';
import type { Scale } from './timeline';
import { pounds } from './words';

const PlanPageQuery = graphql(`
  query PlanPage($id: ID!) {
    campaign(id: $id) {
      id
      title
      startsOn
      endsOn
      isPlannedByYou
      canAddActivity
      ...CampaignNav
      partnership {
        id
        slug
      }
      partners {
        id
        canAddActivity
        agency {
          id
          name
        }
      }
      activities {
        id
        version
        kind
        title
        state
        area
        place
        startsOn
        endsOn
        cost
        doerWords
        isYours
        evidenceCount
        commentCount
        doer {
          id
          name
        }
        partner {
          id
          agency {
            id
            name
          }
        }
        conflicts {
          id
        }
        viewerCan {
          move
        }
      }
    }
  }
`);

const VIEWS = { list: 'List', board: 'Board', timeline: 'Timeline' } as const;
type View = keyof typeof VIEWS;

/** What each agency does in a campaign. The address says which part of it, and how: `?view=board&agency=…&month=2027-10` */
export function PlanPage() {
  const id = useParams().id!;
  const [params, setParams] = useSearchParams();
  const [data, waiting] = usePageQuery(PlanPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  if (!campaign?.isPlannedByYou) return <NotFound />;
  const { activities, partners } = campaign;
  const asked = params.get('view') ?? '';
  const view: View = asked in VIEWS ? (asked as View) : 'list';
  const word = (name: keyof Filter) => params.get(name) ?? '';
  const filter = { agency: word('agency'), kind: word('kind'), state: word('state'), month: word('month') };
  const shown = filtered(activities, filter);
  const mayAdd = campaign.canAddActivity || partners.some(({ canAddActivity }) => canAddActivity);
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete('page');
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <Page
      title="Plan"
      caption={campaign.title}
      back={{ to: `/campaigns/${id}`, label: campaign.title }}
      inPartnership={campaign.partnership?.slug}
      actions={mayAdd && <LinkButton to={`/campaigns/${id}/plan/new`}>Add an activity</LinkButton>}
      wide
    >
      <CampaignNav campaign={campaign} />
      {activities.length === 0 ? (
        <EmptyState title="Nothing is planned yet">
          {mayAdd && <p className="govuk-body">Add what your agency means to do: online, in print, or in person.</p>}
        </EmptyState>
      ) : (
        <>
          <ViewTabs view={view} />
          <PlanFilter
            filter={filter}
            activities={activities}
            partners={partners}
            count={shown.length}
            onChoose={choose}
          />
          {view === 'list' && (
            <>
              <PlanTable campaign={campaign} activities={shown} caption="The plan" />
              <Costs activities={shown} />
            </>
          )}
          {view === 'board' && <PlanBoard campaignId={id} activities={shown} />}
          {view === 'timeline' && (
            <TimelineView
              campaign={campaign}
              activities={filter.state ? shown : shown.filter(({ state }) => state !== 'DROPPED')}
              scale={params.get('scale') === 'month' ? 'month' : 'week'}
              onScale={(scale) => choose('scale', scale === 'month' ? 'month' : '')}
            />
          )}
        </>
      )}
    </Page>
  );
}

/** Three ways to look at the same; what was chosen above stays chosen. */
function ViewTabs({ view }: { view: View }) {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const linkTo = (name: string) => {
    const next = new URLSearchParams(params);
    next.delete('page');
    if (name === 'list') next.delete('view');
    else next.set('view', name);
    return `${pathname}?${next}`;
  };
  return (
    <nav className="rt-views" aria-label="Ways to look at the plan">
      {Object.entries(VIEWS).map(([name, label]) => (
        <Link key={name} to={linkTo(name)} aria-current={name === view ? 'page' : undefined} preventScrollReset>
          {label}
        </Link>
      ))}
    </nav>
  );
}

interface TimelineViewProps {
  campaign: { id: string; title: string; startsOn?: string | null; endsOn?: string | null };
  activities: readonly PlannedActivity[];
  scale: Scale;
  onScale: (scale: Scale) => void;
}

function TimelineView({ campaign, activities, scale, onScale }: TimelineViewProps) {
  return (
    <>
      <p className="rt-timeline__choices">
        <TextButton onPress={() => onScale(scale === 'week' ? 'month' : 'week')}>
          {scale === 'week' ? 'Show by month' : 'Show by week'}
        </TextButton>
        <TextButton onPress={() => window.print()}>Print on A3</TextButton>
      </p>
      <PlanTimeline campaign={campaign} activities={activities} scale={scale} />
      <Details summary="The same as a table">
        <PlanTable campaign={campaign} activities={activities} caption="The timeline as a table" />
      </Details>
    </>
  );
}

/** What those that are shown are expected to cost, as far as it was said; what is dropped costs nothing. */
function Costs({ activities }: { activities: readonly PlannedActivity[] }) {
  const counted = activities.filter(({ state }) => state !== 'DROPPED');
  const said = counted.flatMap(({ cost }) => cost ?? []);
  if (said.length === 0) return null;
  const unsaid = counted.length - said.length;
  return (
    <p className="govuk-body">
      Expected cost: <strong>{pounds(said.reduce((sum, cost) => sum + cost, 0))}</strong>
      {unsaid > 0 && `. Of ${unsaid === 1 ? '1 activity' : `${unsaid} activities`} it is not said.`}
    </p>
  );
}
