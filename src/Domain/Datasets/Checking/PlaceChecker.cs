using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks places.</summary>
internal static class PlaceChecker
{
    /// <summary>Reports coordinates that are incomplete or off the globe, and aliases that are listed twice.</summary>
    public static void Check(IEnumerable<PlaceEntry> places, ProblemCollector problems)
    {
        foreach (var place in places)
        {
            Repetition.Check(place.Aliases, "alias", problems);
            IdentifierChecker.Check(place.Identifiers, problems);
            CheckRange(place.Latitude, "latitude", 90, problems);
            CheckRange(place.Longitude, "longitude", 180, problems);
            if (!place.IsCoordinateUnreadable && place.Latitude is null != place.Longitude is null)
            {
                var (given, missing) = place.Latitude is null ? ("longitude", "latitude") : ("latitude", "longitude");
                problems.Add((place.Latitude ?? place.Longitude)!.Position, $"There is a {given}, but no {missing}. Give both or neither.");
            }
        }
    }

    private static void CheckRange(Located<double>? degrees, string key, double limit, ProblemCollector problems)
    {
        if (degrees is not null && Math.Abs(degrees.Value) > limit)
        {
            problems.Add(
                degrees.Position,
                FormattableString.Invariant($"The {key} {degrees.Value} is not between -{limit} and {limit} degrees. Correct it."));
        }
    }
}
