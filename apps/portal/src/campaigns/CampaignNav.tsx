import { NavLink } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql';

const CampaignNavFragment = graphql(`
  fragment CampaignNav on Campaign {
    id
    isPlannedByYou
    isAdopted
    signOff {
      dueOn
    }
    metrics {
      id
    }
    assets {
      id
    }
    canBeginEvaluation
    evaluation {
      id
    }
    viewerCan {
      askToSign
    }
  }
`);

/** The pages of one campaign, as far as there is something on them for the reader. */
export function CampaignNav({ campaign }: { campaign: FragmentType<typeof CampaignNavFragment> }) {
  const { id, isPlannedByYou, isAdopted, signOff, metrics, assets, canBeginEvaluation, evaluation, viewerCan } =
    readFragment(CampaignNavFragment, campaign);
  const pages = [
    { to: `/campaigns/${id}`, label: 'Campaign', end: true, isShown: true },
    { to: `/campaigns/${id}/plan`, label: 'Plan', isShown: isPlannedByYou },
    { to: `/campaigns/${id}/assets`, label: 'Assets', isShown: isPlannedByYou || assets.length > 0 },
    { to: `/campaigns/${id}/proposals`, label: 'National changes', isShown: isPlannedByYou && isAdopted },
    { to: `/campaigns/${id}/sign-off`, label: 'Sign-off', isShown: signOff || viewerCan.askToSign },
    { to: `/campaigns/${id}/results`, label: 'Results', isShown: isPlannedByYou || metrics.length > 0 },
    { to: `/campaigns/${id}/evaluation`, label: 'Evaluation', isShown: evaluation || canBeginEvaluation },
  ].filter(({ isShown }) => isShown);
  if (pages.length < 2) return null;
  return (
    <nav className="rt-tabs" aria-label="Pages of this campaign">
      {pages.map(({ to, label, end }) => (
        <NavLink key={to} to={to} end={end}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
