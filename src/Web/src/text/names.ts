import type { EngagementKind, Measure } from '../../generated/graphql';

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
  KILLED_OR_CAPTURED: 'Killed or captured',
  CASUALTIES: 'Casualties',
  STRENGTH: 'Fighters',
  AIR_STRIKES: 'Air strikes',
  VEHICLES: 'Vehicles',
  AIRCRAFT: 'Aircraft',
  DISTANCE_MILES: 'Distance in miles',
};

/** The measures of what a side lost; the others say what it had or did. */
export const losses: ReadonlySet<Measure> = new Set<Measure>(['KILLED', 'WOUNDED', 'CAPTURED', 'MISSING', 'KILLED_OR_CAPTURED', 'CASUALTIES']);

/** Who says what nobody in particular is named for. */
export const ownVoice = 'The source itself';
