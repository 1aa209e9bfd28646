import type { CampaignStatus } from '../gql/enums';
import { statusWords } from './words';

const steps: CampaignStatus[] = ['IDEA', 'PLANNED', 'SIGNED_OFF', 'LIVE', 'ENDED', 'EVALUATED'];

interface CampaignStepsProps {
  status: CampaignStatus;
  /** A campaign without partners is signed off by nobody. */
  hasPartners: boolean;
}

/** Where it stands, as a short line: Idea → Planned → Signed off → Live → Ended → Evaluated. */
export function CampaignSteps({ status, hasPartners }: CampaignStepsProps) {
  const shown = steps.filter((step) => step !== 'SIGNED_OFF' || hasPartners || status === step);
  const at = shown.indexOf(status);
  if (at < 0) return null;
  return (
    <ol className="rt-steps" aria-label="Where the campaign stands">
      {shown.map((step, index) => (
        <li
          key={step}
          className={`rt-steps__step ${index < at ? 'rt-steps__step--done' : ''}`}
          aria-current={index === at ? 'step' : undefined}
        >
          {statusWords[step]}
          {index < at && <span className="govuk-visually-hidden">, done</span>}
        </li>
      ))}
    </ol>
  );
}
