import type { ClaimRelationKind, DocumentKind, EngagementKind, Evidence, KnownSinceBasis, Measure, Population } from '../../generated/graphql';

/** How people call the kinds of engagements. */
export const engagementKinds: Record<EngagementKind, string> = {
  WAR: 'War',
  INTERVENTION: 'Intervention',
  CONFLICT: 'Conflict',
  CAMPAIGN: 'Campaign',
  OFFENSIVE: 'Offensive',
  BATTLE: 'Battle',
  SIEGE: 'Siege',
  RAID: 'Raid',
  AMBUSH: 'Ambush',
  AIR_STRIKE: 'Air strike',
  ATTACK: 'Attack',
};

/** How people call what a figure counts. */
export const measures: Record<Measure, string> = {
  KILLED: 'Killed',
  WOUNDED: 'Wounded',
  CAPTURED: 'Captured',
  MISSING: 'Missing',
  KILLED_OR_WOUNDED: 'Killed or wounded',
  KILLED_OR_CAPTURED: 'Killed or captured',
  KILLED_OR_MISSING: 'Killed or missing',
  WOUNDED_OR_CAPTURED: 'Wounded or captured',
  WOUNDED_OR_MISSING: 'Wounded or missing',
  CAPTURED_OR_MISSING: 'Captured or missing',
  KILLED_WOUNDED_OR_CAPTURED: 'Killed, wounded or captured',
  KILLED_WOUNDED_OR_MISSING: 'Killed, wounded or missing',
  KILLED_CAPTURED_OR_MISSING: 'Killed, captured or missing',
  WOUNDED_CAPTURED_OR_MISSING: 'Wounded, captured or missing',
  CASUALTIES: 'Casualties',
  STRENGTH: 'Fighters',
  AIR_STRIKES: 'Air strikes',
  VEHICLES: 'Vehicles',
  AIRCRAFT: 'Aircraft',
  DISTANCE_MILES: 'Distance in miles',
};

/** How people call those among whom losses are counted. */
export const populations: Record<Population, string> = {
  FORCES: 'forces',
  CIVILIANS: 'civilians',
  UNKNOWN: 'unknown whether forces or civilians',
  ALL: 'everyone',
};

/** What figures are about that are not about one side. */
export const wholeEngagement = 'The whole engagement';

/** How people call what is shown for a claim. */
export const evidences: Record<Evidence, string> = {
  VIDEO: 'video',
  PHOTOGRAPH: 'photographs',
  AUDIO_RECORDING: 'an audio recording',
  SATELLITE_IMAGE: 'a satellite image',
  PAPERS: 'papers',
  EYEWITNESS_ACCOUNT: 'an eyewitness account',
};

/** What a claim has to do with another one, as the start of a sentence that ends with the other. */
export const relations: Record<ClaimRelationKind, string> = {
  PART_OF: 'Part of',
  HAS_PART: 'Includes',
  OVERLAPS: 'May count the same people as',
  DISPUTES: 'Disputes',
  DISPUTED_BY: 'Disputed by',
  CORRECTS: 'Corrects',
  CORRECTED_BY: 'Corrected by',
  REPEATS: 'Repeats',
  REPEATED_BY: 'Repeated by',
  EXPLAINS: 'Explains',
  EXPLAINED_BY: 'Explained by',
};

/** How people call the kinds of documents. */
export const documentKinds: Record<DocumentKind, string> = {
  ENCYCLOPEDIA_ARTICLE: 'Encyclopedia article',
  TABLE: 'Table',
  EVENT_DATABASE: 'Event database',
  REPORT: 'Report',
  BOOK: 'Book',
  JOURNAL_ARTICLE: 'Journal article',
  NEWS_ARTICLE: 'News article',
  RECORDS: 'Records',
};

/** Why a claim is known since a day. */
export const knownSinceBases: Record<KnownSinceBasis, string> = {
  PUBLISHED: 'when a reference was published',
  RETRIEVED: 'when a reference was read',
  ARCHIVED: 'when a reference was archived',
  DOCUMENT: 'the date of the document',
};
