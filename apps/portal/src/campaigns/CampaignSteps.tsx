import type { CampaignStatus } from '../gql/enums';
import { Steps } from '../ui/Steps';
import { statusWords } from './words';

const steps: CampaignStatus[] = ['IDEA', 'PLANNED', 'SIGNED_OFF', 'LIVE', 'ENDED', 'EVALUATED'];

interface CampaignStepsProps {
  status: CampaignStatus;
  /** A campaign without partners is signed off by nobody. */
  hasPartners: boolean;
}

/** Where a campaign stands, from the idea to what was learned. */
export function CampaignSteps({ status, hasPartners }: CampaignStepsProps) {
  const shown = steps.filter((step) => step !== 'SIGNED_OFF' || hasPartners || status === step);
  return (
    <Steps
      label="Where the campaign stands"
      steps={shown.map((step) => statusWords[step])}
      now={shown.indexOf(status)}
    />
  );
}
