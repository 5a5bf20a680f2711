using Contested.Domain.Claims;
using Contested.Domain.Dates;
using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Tests.Releases.Comparison;

/// <summary>Claims to compare.</summary>
internal static class ComparedClaims
{
    /// <summary>A claim that has a value for each field.</summary>
    public static ReleasedClaim Full(string engagement = "hill", string slug = "hill-dead") => new(
        engagement,
        slug,
        ClaimKind.Casualties,
        "an-article",
        ["lead/1", "p. 3; left"],
        Voice.Named,
        "red-army",
        "jane-doe",
        "colonel",
        Evidence.Photograph,
        "blue-army",
        1,
        Population.Forces,
        Measure.KilledOrCaptured,
        25,
        30,
        27,
        true,
        "25–30",
        true,
        "Red says so.",
        "a fine day",
        PartialDate.TryParse("1915-04", out var date) ? date : null,
        "the-hill",
        ["1", "2"],
        ["DISPUTES hill-other"],
        "So it says.",
        new DateOnly(2026, 1, 2),
        "Misprinted.",
        new DateOnly(2026, 3, 4),
        ["a-book"]);

    /// <summary>A claim with a figure.</summary>
    public static ReleasedClaim Of(string engagement, string slug, int figure, string? withdrawnOn = null) => Full(engagement, slug) with
    {
        Low = figure,
        WithdrawnOn = withdrawnOn is null ? null : DateOnly.Parse(withdrawnOn, System.Globalization.CultureInfo.InvariantCulture),
        WithdrawnBecause = withdrawnOn is null ? null : "Misprinted.",
    };
}
