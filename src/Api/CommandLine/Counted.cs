using System.Globalization;

namespace Contested.Api.CommandLine;

/// <summary>Words how many there are of something.</summary>
internal static class Counted
{
    /// <summary>The number and the noun: "1 claim", "1,378 claims".</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}s";
}
