using System.Text.Json;

namespace Contested.Bench.HandWritten;

/// <summary>The names of enum values by their numbers in the database.</summary>
internal static class EnumNames
{
    public static readonly JsonEncodedText[] EngagementKinds = Encode(
        "WAR", "INTERVENTION", "CONFLICT", "CAMPAIGN", "OFFENSIVE", "BATTLE", "SIEGE", "RAID", "AMBUSH", "AIR_STRIKE", "ATTACK");

    public static readonly JsonEncodedText[] Roles = Encode("COMBATANT", "SUPPORTER");

    public static readonly JsonEncodedText[] ClaimKinds = Encode(
        "CASUALTIES", "STRENGTH", "MATERIEL", "OUTCOME", "EVENT", "COMMAND", "ASSESSMENT", "PARTICIPATION", "CLASSIFICATION",
        "LOCATION", "DATE");

    public static readonly JsonEncodedText[] Measures = Encode(
        "KILLED", "WOUNDED", "CAPTURED", "MISSING", "KILLED_OR_WOUNDED", "KILLED_OR_CAPTURED", "KILLED_OR_MISSING", "WOUNDED_OR_CAPTURED",
        "WOUNDED_OR_MISSING", "CAPTURED_OR_MISSING", "KILLED_WOUNDED_OR_CAPTURED", "KILLED_WOUNDED_OR_MISSING",
        "KILLED_CAPTURED_OR_MISSING", "WOUNDED_CAPTURED_OR_MISSING", "CASUALTIES", "STRENGTH", "AIR_STRIKES", "VEHICLES", "AIRCRAFT",
        "DISTANCE_MILES");

    private static JsonEncodedText[] Encode(params string[] names) => [.. names.Select(name => JsonEncodedText.Encode(name))];
}
