import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { sectors } from '../table/sectors';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AdvertiseForm } from './AdvertiseForm';

const AdvertisePageQuery = graphql(`
  query AdvertisePage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      area
      viewerCanManageVacancies
      seats {
        id
        agency {
          id
          name
          sector
        }
        filling {
          viewerCan {
            advertise
          }
        }
      }
      gaps {
        id
        sector
        lookedFor
        viewerCan {
          advertise
        }
      }
    }
  }
`);

/** Telling the network of one vacant seat or one gap: /advertise?seat=… or /advertise?gap=… */
export function AdvertisePage() {
  const { slug } = useParams();
  const [params] = useSearchParams();
  const [data, waiting] = usePageQuery(AdvertisePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  const seat = partnership?.seats.find(({ id }) => id === params.get('seat'));
  const gap = partnership?.gaps.find(({ id }) => id === params.get('gap'));
  const may = seat ? seat.filling.viewerCan.advertise : gap?.viewerCan.advertise;
  if (!partnership?.viewerCanManageVacancies || !may) return <NotFound />;
  const sector = seat?.agency.sector ?? gap!.sector;
  const back = seat
    ? { to: `/partnerships/${slug}/seats/${seat.id}`, label: 'The seat' }
    : { to: `/partnerships/${slug}/filling`, label: 'Filling seats' };
  return (
    <Page
      title={`Advertise: ${seat ? seat.agency.name : sectors[sector].label}`}
      caption={partnership.name}
      back={back}
    >
      <p className="govuk-body">
        Members of every partnership read this notice, with the sector ({sectors[sector].label.toLowerCase()}) and the
        region. They see nothing else of your partnership{seat && ', and not which agency the seat belongs to'}. Whoever
        is interested can say so; no address of yours is shown.
      </p>
      <AdvertiseForm
        place={seat ? { seatId: seat.id } : { gapId: gap!.id }}
        initial={{ partnershipName: partnership.name, area: partnership.area, lookedFor: gap?.lookedFor ?? '' }}
        back={back.to}
      />
    </Page>
  );
}
