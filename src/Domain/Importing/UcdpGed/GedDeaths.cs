namespace Contested.Domain.Importing.UcdpGed;

/// <summary>How many died in an event.</summary>
/// <param name="Low">At least.</param>
/// <param name="Best">Most likely.</param>
/// <param name="High">At most.</param>
/// <param name="OfSides">Of the forces of each side; null where the row does not say.</param>
/// <param name="OfCivilians">Of civilians; null where the row does not say.</param>
/// <param name="OfUnknown">Of people who could be assigned to neither; null where the row does not say.</param>
internal sealed record GedDeaths(int Low, int Best, int High, IReadOnlyList<int?> OfSides, int? OfCivilians, int? OfUnknown)
{
    /// <summary>Whether the three numbers are in order.</summary>
    public bool IsInOrder => Low <= Best && Best <= High;

    /// <summary>The smallest interval that holds the three numbers.</summary>
    public (int Low, int High) Hull => (Math.Min(Low, Math.Min(Best, High)), Math.Max(Low, Math.Max(Best, High)));

    /// <summary>The three numbers as the row has them.</summary>
    public string Verbatim => Low == High && Best == Low
        ? FormattableString.Invariant($"{Best}")
        : FormattableString.Invariant($"low {Low}, best {Best}, high {High}");
}
