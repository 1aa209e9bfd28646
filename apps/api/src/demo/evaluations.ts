import type { RichText } from '@lib/rich-text';
import { SECTION_KINDS, type SectionKind } from '../evaluations/domain/section-kinds.js';
import { campaignId, openingOf, ownerOf } from './campaigns.js';
import { plannedCampaigns } from './campaign-plan.js';
import { demoId } from './draw.js';
import { portersCampaign, portersReport, WARD, wardReport } from './evaluation-plan.js';
import { partnerships } from './partnerships.js';
import type { Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoEvaluations {
  readonly evaluations: Row[];
  readonly evaluationSections: Row[];
  readonly signedEvaluations: Row[];
}

interface Planned {
  readonly title: string;
  readonly report: Readonly<Record<SectionKind, RichText>>;
  readonly begun: number;
  readonly signed?: number;
}

const planned: readonly Planned[] = [
  { title: WARD, report: wardReport, begun: -30, signed: -16 },
  { title: portersCampaign.title, report: portersReport, begun: -9 },
];

/** What those who ran two campaigns say of them: one is signed off, one is being written. */
export function evaluationsOf(seating: Seating): DemoEvaluations {
  const all = planned.map((plan) => ({ plan, of: ofCampaign(seating, plan) }));
  return {
    evaluations: all.map(({ plan, of }) => ({
      id: of.evaluationId,
      audience: of.audience,
      campaignId: campaignId(plan),
      state: plan.signed === undefined ? 'DRAFT' : 'SIGNED',
      begunById: of.owner,
      begunAt: seating.days.noon(plan.begun),
    })),
    evaluationSections: all.flatMap(({ plan, of }) =>
      SECTION_KINDS.map((kind, index) => ({
        id: demoId('evaluation section', plan.title, kind),
        audience: of.audience,
        evaluationId: of.evaluationId,
        position: index + 1,
        kind,
        content: plan.report[kind],
        writtenById: kind === 'WORKED' || plan.signed !== undefined ? of.owner : null,
        writtenAt: seating.days.noon(plan.begun + 2),
      })),
    ),
    signedEvaluations: all.flatMap(({ plan, of }) =>
      plan.signed === undefined
        ? []
        : [
            {
              id: demoId('signed evaluation', plan.title, 1),
              audience: of.audience,
              evaluationId: of.evaluationId,
              number: 1,
              title: plan.title,
              runBy: of.runBy,
              sections: SECTION_KINDS.map((kind) => ({ kind, content: plan.report[kind] })),
              figures: [],
              signedById: of.owner,
              signedByName: seating.people.all.find(({ id }) => id === of.owner)!.name,
              signedAt: seating.days.noon(plan.signed),
            },
          ],
    ),
  };
}

function ofCampaign(seating: Seating, { title }: Planned) {
  const campaign = plannedCampaigns.find((each) => each.title === title)!;
  return {
    evaluationId: demoId('evaluation', title),
    audience: openingOf(seating, campaign).audience,
    owner: ownerOf(seating, campaign),
    runBy: partnerships.find(({ key }) => key === campaign.at)!.name,
  };
}
