/** The values of the enums, each at the number that it has in the database. */
export const enums = {
  EngagementKind: "WAR INTERVENTION CONFLICT CAMPAIGN OFFENSIVE BATTLE SIEGE RAID AMBUSH AIR_STRIKE ATTACK".split(" "),
  ParticipationRole: "COMBATANT SUPPORTER".split(" "),
  ClaimKind: "CASUALTIES STRENGTH MATERIEL OUTCOME EVENT COMMAND ASSESSMENT PARTICIPATION CLASSIFICATION LOCATION DATE".split(" "),
  Measure: [
    "KILLED WOUNDED CAPTURED MISSING",
    "KILLED_OR_WOUNDED KILLED_OR_CAPTURED KILLED_OR_MISSING WOUNDED_OR_CAPTURED WOUNDED_OR_MISSING CAPTURED_OR_MISSING",
    "KILLED_WOUNDED_OR_CAPTURED KILLED_WOUNDED_OR_MISSING KILLED_CAPTURED_OR_MISSING WOUNDED_CAPTURED_OR_MISSING",
    "CASUALTIES STRENGTH AIR_STRIKES VEHICLES AIRCRAFT DISTANCE_MILES",
  ].join(" ").split(" "),
};

/** The name of a number of the database. */
export function enumName(type, number) {
  return number === null ? null : enums[type][number];
}

/** The number in the database of a name. */
export function storedEnum(type, name) {
  return enums[type].indexOf(name);
}
