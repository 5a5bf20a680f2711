import type { Identifier } from '../../generated/graphql';
import { Detail } from './ClaimDetails';

/** Under which names other catalogues have something. */
export function Identifiers({ identifiers }: { identifiers: Pick<Identifier, 'scheme' | 'value' | 'url'>[] }) {
  return identifiers.map(({ scheme, value, url }) => (
    <Detail key={scheme + value} name={schemes[scheme]}>
      {url ? <a href={url}>{value}</a> : value}
    </Detail>
  ));
}

const schemes: Record<Identifier['scheme'], string> = {
  WIKIDATA: 'Wikidata',
  DOI: 'DOI',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  OCLC: 'OCLC',
  GEONAMES: 'GeoNames',
  UCDP_GED: 'UCDP GED',
  UCDP_ACTOR: 'UCDP actor',
  CWSAC: 'CWSAC',
};
