using System.Text.Json;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The spelling of an enumeration's members in the files: <c>KILLED_OR_CAPTURED</c>.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    /// <summary>The spelling of a member.</summary>
    public static string NameOf(T member) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.ToString());

    /// <summary>The members by their spelling, in the order of their declaration.</summary>
    public static IReadOnlyDictionary<string, T> Members { get; } = new OrderedDictionary<string, T>(
        Enum.GetValues<T>().Select(member => KeyValuePair.Create(NameOf(member), member)));
}
